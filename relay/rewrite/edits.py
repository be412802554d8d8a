"""Edits of a body by byte range, and the notes that are taken on the way."""

from dataclasses import dataclass, field

from policies.verdict import Effect, Finding
from relay.rewrite.plan import Unclean
from relay.rewrite.scrub import Scrubbed

STRIP_RULE = "R-29"
_FIX = "Nothing to do: the other side sees the relay address instead."


@dataclass(slots=True)
class Edits:
    """Replacements of ranges that do not overlap, with findings and what is unclean."""

    ranges: list[tuple[int, int, bytes]] = field(default_factory=list, repr=False)
    findings: list[Finding] = field(default_factory=list)
    unclean: list[Unclean] = field(default_factory=list)

    def replace(self, start: int, end: int, written: bytes) -> None:
        """Write other octets in place of [start:end]."""
        self.ranges.append((start, end, written))

    def note(self, where: str, scrubbed: Scrubbed) -> None:
        """Record that addresses were taken out, by number and never by name."""
        for whose, number in (("author", scrubbed.author), ("recipient", scrubbed.recipient)):
            if number:
                plural = "es" if number > 1 else ""
                self.findings.append(
                    strip_finding(where, f"{number} address{plural} of the {whose}")
                )

    def hold(self, where: str, reason: str) -> None:
        """Record that something cannot be cleaned."""
        self.unclean.append(Unclean(where, reason))

    def applied(self, body: bytes) -> bytes:
        """Give the body with all replacements made; the same object when there are none."""
        if not self.ranges:
            return body
        out: list[bytes] = []
        at = 0
        for start, end, written in sorted(self.ranges, key=lambda one: one[:2]):
            out += (body[at:start], written)
            at = end
        out.append(body[at:])
        return b"".join(out)


def strip_finding(where: str, what: str) -> Finding:
    """Say that something was taken out of the message."""
    return Finding(
        STRIP_RULE, Effect.STRIP, excerpt="", reason=f"{where}: {what} removed", fix=_FIX
    )
