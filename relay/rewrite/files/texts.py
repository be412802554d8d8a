"""Files that are text without saying so: tables, notes, drawings in XML, and RTF."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from mail.charset import codec_of

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_DECLARED: Final = re.compile(
    rb"\s{0,9}<\?xml[^<>]{1,200}?\sencoding\s?=\s?[\"']([\w.:-]{1,40})[\"']"
)
_UTF_7: Final = "utf_7"
# An XML file without a mark of its order shows it by its first letter (XML 1.0, appendix F).
_WIDE: Final = {
    b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"<\0": "utf-16-le", b"\0<": "utf-16-be",
}  # fmt: skip
_RTF_START: Final = b"{\\rt"
_HEX: Final = re.compile(rb"[0-9A-Fa-f][0-9A-Fa-f\s]{30,}+")
_BLANKS: Final = b" \t\r\n\v\f"
_RTF: Final = "{\\rtf"
_RTF_AUTHOR: Final = re.compile(
    r"(\{\\(?:author|operator|manager|company|\*\\company)\b ?)([^{}\\]+)(?=\})"
)
_RTF_CODE: Final = re.compile(r"\\'([0-9a-fA-F]{2})")
# A letter by its number, and the sign that stands there for readers who know no such letters.
_RTF_LETTER: Final = re.compile(r"\\u([0-9]{1,6}) ?(?:\\'[0-9a-fA-F]{2}|[^\\{}])?")
_RTF_WORDS: Final = re.compile(r"\\[a-z]{1,32}-?[0-9]{0,10} ?|[{}\r\n]")


@dataclass(frozen=True, slots=True)
class PlainFile:
    """A file as text, and the codec by which it is written again."""

    text: str = field(repr=False)
    codec: str

    @property
    def is_rtf(self) -> bool:
        """Whether it is Rich Text Format."""
        return self.text.startswith(_RTF)

    @property
    def is_markup(self) -> bool:
        """Whether it is XML, SVG or HTML."""
        return self.text.lstrip("\ufeff \t\r\n").startswith("<")


def declared_codec(octets: bytes) -> str:
    """Name the codec of a text that is not as ASCII shows it: UTF-16 by its look, UTF-7 by its word."""
    wide = _WIDE.get(octets[:2])
    if wide is not None:
        return wide
    declared = _DECLARED.match(octets)
    label = codec_of(declared[1].decode("ascii")) if declared else None
    return _UTF_7 if label == _UTF_7 else ""


def read_plain(octets: bytes) -> PlainFile | None:
    """Read octets as text when they are nothing else; None for everything binary."""
    declared = declared_codec(octets)
    codec = declared or "utf-8"
    try:
        text = octets.decode(codec)
    except UnicodeDecodeError:
        return None if declared else _read_latin(octets)
    return None if _CONTROLS.search(text) else PlainFile(text, codec)


def _read_latin(octets: bytes) -> PlainFile | None:
    text = octets.decode("latin-1")
    return None if _CONTROLS.search(text) else PlainFile(text, "latin-1")


def is_rtf(octets: bytes) -> bool:
    """Whether octets are Rich Text Format for those who look at its beginning alone."""
    return octets.startswith(_RTF_START)


def objects_of_rtf(octets: bytes) -> Iterator[bytes]:
    """Give objects and pictures in RTF, written in hexadecimal digits.

    Each comes twice, because digits of a number in front of it may shift it by half an octet.
    """
    for run in _HEX.findall(octets):
        digits = run.translate(None, _BLANKS)
        for shifted in (digits, digits[1:]):
            yield bytes.fromhex(shifted[: len(shifted) & ~1].decode("ascii"))


def without_rtf_author(text: str) -> str:
    """Give RTF without the names in its document information."""
    return _RTF_AUTHOR.sub(r"\g<1>", text)


def shown_by_rtf(text: str) -> str:
    """Give what RTF shows, more or less: control words and groups gone, codes undone."""
    lettered = _RTF_LETTER.sub(lambda code: chr(min(int(code[1]), 0xFFFF)), text)
    coded = _RTF_CODE.sub(lambda code: chr(int(code[1], 16)), lettered)
    return _RTF_WORDS.sub("", coded)
