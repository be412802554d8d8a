"""Files that are text without saying so: tables, notes, drawings in XML, and RTF."""

import re
from dataclasses import dataclass, field
from typing import Final

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
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


def read_plain(octets: bytes) -> PlainFile | None:
    """Read octets as text when they are nothing else; None for everything binary."""
    is_wide = octets[:2] in (b"\xff\xfe", b"\xfe\xff")
    codec = "utf-16" if is_wide else "utf-8"
    try:
        text = octets.decode(codec)
    except UnicodeDecodeError:
        return None if is_wide else _read_latin(octets)
    return None if _CONTROLS.search(text) else PlainFile(text, codec)


def _read_latin(octets: bytes) -> PlainFile | None:
    text = octets.decode("latin-1")
    return None if _CONTROLS.search(text) else PlainFile(text, "latin-1")


def without_rtf_author(text: str) -> str:
    """Give RTF without the names in its document information."""
    return _RTF_AUTHOR.sub(r"\g<1>", text)


def shown_by_rtf(text: str) -> str:
    """Give what RTF shows, more or less: control words and groups gone, codes undone."""
    lettered = _RTF_LETTER.sub(lambda code: chr(min(int(code[1]), 0xFFFF)), text)
    coded = _RTF_CODE.sub(lambda code: chr(int(code[1], 16)), lettered)
    return _RTF_WORDS.sub("", coded)
