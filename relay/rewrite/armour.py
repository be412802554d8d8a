"""ASCII armour in a text: signatures and keys go, clear-signed text stays, ciphertext is reported.

RFC 9580 section 6.2 (armour) and section 7 (clear-signed text), RFC 7468 (certificates and keys).
Quoted mail carries the same lines behind its quote signs, and HTML between its tags.
"""

import re
from dataclasses import dataclass, field
from typing import Final

_BEGIN: Final = re.compile(r"-----BEGIN ([A-Z0-9][A-Z0-9 ,/]{1,38}[A-Z0-9])-----")
_END: Final = re.compile(r"-----END ([A-Z0-9][A-Z0-9 ,/]{1,38}[A-Z0-9])-----")
_BEGIN_SIGN: Final = "-----BEGIN "
_CLEAR: Final = "PGP SIGNED MESSAGE"
_CIPHERS: Final = ("PGP MESSAGE", "PGP ARMORED FILE", "PKCS7", "CMS")
# What may stand before a mark in its line, and behind one, and goes with it.
_QUOTES: Final = re.compile(r"[ \t>|]*\Z")
_LONGEST_QUOTES: Final = 80
_LINE_REST: Final = re.compile(r"[ \t]*+(?:\r?\n|\Z)")
# Armour that has no end: its fields, empty lines, and lines of base64.
_RADIX_LINES: Final = re.compile(
    r"(?:[ \t>|]{0,40}(?:[A-Z][A-Za-z]{2,12}: [^\r\n]{0,200}|[A-Za-z0-9+/=]{4,100})?[ \t]*+(?:\r?\n|\Z))*+"
)
_HASHES: Final = re.compile(
    r"[ \t]*+(?:\r?\n)?(?:(?:<br ?/?>|[ \t>|\r\n])*+(?:Hash|NotDashEscaped):[A-Za-z0-9 ,_-]*+)*+"
    r"[ \t]*+(?:\r?\n[ \t>|]*+(?=\r?\n|\Z)(?:\r?\n)?)?"
)
_DASH_ESCAPE: Final = re.compile(r"^([ \t>|]*+)- ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Disarmed:
    """A text without armour, what was taken out, and whether it holds ciphertext.

    `readable` is the same without the ciphertext.
    """

    text: str = field(repr=False)
    stripped: tuple[str, ...] = ()
    has_ciphertext: bool = False
    readable: str = field(default="", repr=False)


def disarm(text: str) -> Disarmed:
    """Take signatures, keys and certificates out of a text. Linear, never raises."""
    if _BEGIN_SIGN not in text:
        return Disarmed(text, readable=text)
    reader = _Reader(text)
    reader.run()
    return Disarmed(
        "".join(reader.kept),
        tuple(dict.fromkeys(reader.stripped)),
        reader.has_ciphertext,
        "".join(reader.readable),
    )


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.kept: list[str] = []
        self.readable: list[str] = []
        self.stripped: list[str] = []
        self.has_ciphertext = False
        self.is_clear_signed = False
        # Where each label ends, last one first: found in one pass, or many labels would take many.
        self.ends: dict[str, list[tuple[int, int]]] = {}
        for found in _END.finditer(text):
            self.ends.setdefault(found[1], []).append(found.span())
        for spans in self.ends.values():
            spans.reverse()

    def run(self) -> None:
        for mark in _BEGIN.finditer(self.text):
            if mark.start() >= self.at and (what := _named(mark[1])):
                self._take(mark, what)
        self._keep(len(self.text))

    def _take(self, mark: re.Match[str], what: str) -> None:
        start = self._line_start(mark.start())
        self._keep(start)
        if what == "clear":
            found = _HASHES.match(self.text, mark.end())
            self.at = found.end() if found else mark.end()
            self.is_clear_signed = True
            self.stripped.append("signature")
            return
        self.is_clear_signed = False
        end = self._end(mark)
        if what == "ciphertext":
            self.has_ciphertext = True
            self.kept.append(self.text[start:end])
        else:
            self.stripped.append(what)
        self.at = end

    def _keep(self, end: int) -> None:
        piece = self.text[self.at : end]
        if self.is_clear_signed:
            piece = _DASH_ESCAPE.sub(r"\1", piece)
        self.kept.append(piece)
        self.readable.append(piece)

    def _line_start(self, at: int) -> int:
        """Where the quote signs before `at` begin, if its line holds nothing else before it."""
        low = max(self.text.rfind("\n", self.at, at) + 1, self.at, at - _LONGEST_QUOTES)
        is_line = low == 0 or self.text[low - 1] == "\n"
        return low if is_line and _QUOTES.fullmatch(self.text, low, at) else at

    def _end(self, mark: re.Match[str]) -> int:
        spans = self.ends.get(mark[1], [])
        while spans and spans[-1][0] < mark.end():
            spans.pop()
        if not spans:
            found = _RADIX_LINES.match(self.text, mark.end())
            return found.end() if found else mark.end()
        _, end = spans.pop()
        rest = _LINE_REST.match(self.text, end)
        return rest.end() if rest else end


def _named(label: str) -> str:
    """Say what armour of this label is; the empty string for other rules of dashes."""
    if label == _CLEAR:
        return "clear"
    if label.startswith(_CIPHERS):
        return "ciphertext"
    if label == "PGP SIGNATURE":
        return "signature"
    if "CERTIFICATE" in label:
        return "certificate"
    return "key" if label.endswith((" KEY", " KEY BLOCK")) else ""
