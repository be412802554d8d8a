"""Edits of a body by byte range, and the notes that are taken on the way."""

from dataclasses import dataclass, field, replace

from policies.verdict import Effect, Finding
from relay.rewrite.plan import Unclean
from relay.rewrite.scrub import Scrubbed

STRIP_RULE = "R-29"
_FIX = "Nothing to do: the other side sees the relay address instead."
LEFT_OUT = "Nothing to do: what would show who wrote it is left out, the rest travels."


@dataclass(slots=True)
class Edits:
    """Replacements of ranges, with findings and what is unclean.

    Ranges do not overlap, but for those that lie inside a range that is removed: they go with it.
    """

    ranges: list[tuple[int, int, bytes]] = field(default_factory=list, repr=False)
    findings: list[Finding] = field(default_factory=list)
    unclean: list[Unclean] = field(default_factory=list)

    def replace(self, start: int, end: int, written: bytes) -> None:
        """Write other octets in place of [start:end]."""
        self.ranges.append((start, end, written))

    def note(self, where: str, scrubbed: Scrubbed) -> None:
        """Record what was taken out: addresses by number and never by name, other things by kind."""
        for whose, number in (("author", scrubbed.author), ("recipient", scrubbed.recipient)):
            if number:
                plural = "es" if number > 1 else ""
                self.findings.append(
                    strip_finding(where, f"{number} address{plural} of the {whose}")
                )
        for what in scrubbed.stripped:
            self.strip(where, what)

    def strip(self, where: str, what: str, fix: str = LEFT_OUT) -> None:
        """Record that something else than an address was taken out, and what its author can do."""
        self.findings.append(strip_finding(where, what, fix))

    def warn(self, where: str, what: str) -> None:
        """Record that something travels that nobody could look at."""
        self.findings.append(Finding(STRIP_RULE, Effect.WARN, "", f"{where}: {what}", ""))

    def hold(self, where: str, reason: str, fix: str = "") -> None:
        """Record that something cannot be cleaned, and what its author can do about it."""
        self.unclean.append(Unclean(where, reason, fix))

    def take_over(self, where: str, inner: "Edits") -> None:
        """Take over the notes, not the ranges, of what was edited inside a part."""
        self.findings += [
            replace(one, reason=f"{where}, inside: {one.reason}") for one in inner.findings
        ]
        self.unclean += [
            replace(one, where=f"{where}, inside: {one.where}") for one in inner.unclean
        ]

    def add(self, unclean: Unclean) -> None:
        """Record what cannot be cleaned, in its own words."""
        self.unclean.append(unclean)

    def applied(self, body: bytes) -> bytes:
        """Give the body with all replacements made; the same object when there are none."""
        if not self.ranges:
            return body
        out: list[bytes] = []
        at = 0
        for start, end, written in sorted(self.ranges, key=_outermost_first):
            if start < at:
                # It stood in a part that is gone.
                continue
            out += (body[at:start], written)
            at = end
        out.append(body[at:])
        return b"".join(out)


def strip_finding(where: str, what: str, fix: str = _FIX) -> Finding:
    """Say that something was taken out of the message."""
    reason = f"{where}: {what} removed"
    return Finding(STRIP_RULE, Effect.STRIP, excerpt="", reason=reason, fix=fix)


def _outermost_first(one: tuple[int, int, bytes]) -> tuple[int, bool, int]:
    # What is put in at a place comes before what is replaced from there on.
    start, end, _ = one
    return start, end > start, -end
