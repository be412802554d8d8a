"""Edits of HTML source by range: what is taken out of it, and what is put in, can open no markup."""

import html
from dataclasses import dataclass, field

from relay.rewrite.html_tokens import Attribute, Token

_ENDS_NAME = " \t\r\n\f/>"


@dataclass(slots=True)
class SourceEdits:
    """Replacements of ranges of one source. Of two that overlap the one that begins first counts."""

    source: str = field(repr=False)
    ranges: list[tuple[int, int, str]] = field(default_factory=list, repr=False)

    def put(self, start: int, end: int, written: str) -> None:
        """Write other source in place of [start:end]."""
        self.ranges.append((start, end, written))

    def put_text(self, start: int, end: int, text: str) -> None:
        """Say a text in place of [start:end], where text or a quoted value stands."""
        before = self.source[start - 1 : start] if start else ""
        if before and before in "<&":
            # Alone it is a sign of its own; what follows now could make a tag or a character of it.
            self.put(start - 1, start, html.escape(before))
        self.put(start, end, html.escape(text))

    def drop(self, token: Token) -> None:
        """Take a token out; what stands on both sides of it makes no tag."""
        self.put_text(token.start, token.end, "")

    def drop_attribute(self, attribute: Attribute) -> None:
        """Take an attribute out; what stands on both sides of it stays apart."""
        behind = self.source[attribute.end : attribute.end + 1]
        self.put(attribute.start, attribute.end, "" if behind and behind in _ENDS_NAME else " ")

    def put_value(self, attribute: Attribute, value: str) -> None:
        """Give an attribute another value."""
        quote = len(attribute.quote)
        start, end = attribute.value_start - quote, attribute.value_end + quote
        self.put(start, end, f'"{html.escape(value)}"')

    def applied(self) -> str:
        """Give the source with all replacements made; the same object when there are none."""
        if not self.ranges:
            return self.source
        out: list[str] = []
        at = 0
        for start, end, written in sorted(self.ranges):
            if start < at:
                continue
            out += (self.source[at:start], written)
            at = end
        out.append(self.source[at:])
        return "".join(out)
