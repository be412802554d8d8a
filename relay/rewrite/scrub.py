"""The scrubber: every address of either party in a text gives way to its alias."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from mail.address import Address
from relay.rewrite.disguises import LOOKALIKES, SOFT_BREAKS, SPACING, Disguise, is_spaced
from relay.rewrite.needles import Match, Needle, Needles, Side, find, present
from relay.rewrite.views import (
    View,
    plain_view,
    source_view,
    squeeze,
    squeeze_source,
    squeeze_visible,
    visible_view,
)

# What makes a view of octets differ from them: encoded words, escapes, quoted pairs, comments of
# header fields, and parameters in sections.
_CONCEALING: Final = b"%&\\(*"


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """A text without addresses, how many of whom were taken out, and what else was: "signature"."""

    text: str = field(repr=False)
    author: int = 0
    recipient: int = 0
    stripped: tuple[str, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether an address or a private domain was taken out."""
        return bool(self.author or self.recipient)

    def and_then(self, later: "Scrubbed") -> "Scrubbed":
        """Give the later text with what was taken out on the way to it, now and before."""
        return Scrubbed(
            later.text,
            self.author + later.author,
            self.recipient + later.recipient,
            tuple(dict.fromkeys(self.stripped + later.stripped)),
        )


@dataclass(frozen=True, slots=True)
class Scrubber:
    """Needles, and what stands in their place: for each side the alias as the reader sees it."""

    needles: Needles = field(repr=False)
    author_alias: Address
    recipient_alias: Address

    def may_find(self, text: str) -> bool:
        """Whether a closer look could find an address in a text of any kind; cheap in memory."""
        known = self.needles.addresses
        return bool(present(known, squeeze_source(text)) or present(known, squeeze_visible(text)))

    def is_clear(self, octets: bytes) -> bool:
        """Whether octets hide nothing and show no piece of a needle; False means look closer.

        For a header field as it stands, folding included, or any text but HTML. Whatever is read
        from such a field is made of runs of its octets, and no needle is found without its pieces.
        """
        if not octets.isascii() or b"=?" in octets:
            return False
        if octets.translate(None, _CONCEALING) != octets:
            return False
        folded = octets.replace(b"\r\n", b"").decode("ascii").lower()
        needles = self.needles
        if present(needles.addresses, folded) or present(needles.domains, folded):
            return False
        return not is_spaced(octets)

    def plain(self, text: str, *, is_flowed: bool = False) -> Scrubbed:
        """Scrub text of any kind but HTML. Flowed text has lines that end softly (RFC 3676)."""
        once = self._pass(Scrubbed(text), self.needles.addresses, squeeze_source, source_view)
        if is_flowed:
            once = self._unmasked(once, SOFT_BREAKS, squeeze_source, source_view)
        return self._undisguised(once, squeeze_source, source_view)

    def html(self, text: str) -> Scrubbed:
        """Scrub HTML: attributes, scripts and comments first, then what the tags cut in pieces."""
        addresses = self.needles.addresses
        once = self._pass(Scrubbed(text), addresses, squeeze_source, source_view)
        if "<" not in text:
            return self._undisguised(once, squeeze_source, source_view)
        once = self._pass(once, addresses, squeeze_visible, visible_view)
        return self._undisguised(once, squeeze_visible, visible_view)

    def header(self, text: str) -> Scrubbed:
        """Scrub a decoded header value: addresses, then the private domains of both parties."""
        return self._pass(self.plain(text), self.needles.domains, squeeze, plain_view)

    def line(self, text: str) -> Scrubbed:
        """Do what `header` does, quickly for lines that plainly show nothing: of these are many."""
        if text.isascii() and self.is_clear(text.encode("ascii")):
            return Scrubbed(text)
        return self.header(text)

    def _undisguised(
        self, before: Scrubbed, squeezed: Callable[[str], str], view_of: Callable[[str], View]
    ) -> Scrubbed:
        for disguise in (LOOKALIKES, SPACING):
            before = self._unmasked(before, disguise, squeezed, view_of)
        return before

    def _unmasked(
        self,
        before: Scrubbed,
        disguise: Disguise,
        squeezed: Callable[[str], str],
        view_of: Callable[[str], View],
    ) -> Scrubbed:
        if not disguise.is_worn(before.text):
            return before
        return self._pass(
            before,
            self.needles.addresses,
            lambda text: disguise.undo(squeezed(text)),
            lambda text: disguise.view(view_of(text)),
        )

    def _pass(
        self,
        before: Scrubbed,
        needles: tuple[Needle, ...],
        squeezed: Callable[[str], str],
        view_of: Callable[[str], View],
    ) -> Scrubbed:
        candidates = present(needles, squeezed(before.text))
        if not candidates:
            return before
        view = view_of(before.text)
        matches = find(candidates, view)
        if not matches:
            return before
        author = sum(match.side is Side.AUTHOR for match in matches)
        return Scrubbed(
            self._replaced(before.text, view, matches),
            before.author + author,
            before.recipient + len(matches) - author,
        )

    def _replaced(self, text: str, view: View, matches: list[Match]) -> str:
        out: list[str] = []
        at = 0
        for match in matches:
            written = self._alias(match)
            for low, high in view.pieces(match.start, match.end):
                # Two needles may meet inside one unit: the first one took it along.
                if low >= at:
                    out += (text[at:low], written)
                    written = ""
                at = max(at, high)
        out.append(text[at:])
        return "".join(out)

    def _alias(self, match: Match) -> str:
        alias = self.author_alias if match.side is Side.AUTHOR else self.recipient_alias
        return alias.domain if match.is_domain else str(alias)
