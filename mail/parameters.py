"""Parameters of Content-Type and Content-Disposition (RFC 2045 section 5.1, RFC 2231).

Reading is linear, tolerant and capped. Writing gives ASCII with nothing that could end a line.
"""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final
from urllib.parse import quote_from_bytes, unquote_to_bytes

from mail.charset import decode_charset
from mail.decode_words import decode_words

MOST_PARAMETERS: Final = 100
_LONGEST_SECTION: Final = 60
_LONGEST_REMEMBERED: Final = 120
_NAMES: Final = ("name", "filename")

_PARAMETER: Final = re.compile(
    r"""(?P<name>[^=;"\s]+)\s*=\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*+)"?|(?P<bare>[^;]*))""",
    re.DOTALL,
)
_BETWEEN: Final = re.compile(r"[;\s]*")
_SECTION: Final = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")
_TOKEN: Final = re.compile(r"[A-Za-z0-9!#$&+.^_`|{}~-]+")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_COMMENT: Final = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Parameterised:
    """A value and its parameters in order: names in lower case, values decoded, first one wins."""

    value: str
    parameters: tuple[tuple[str, str], ...] = field(repr=False, default=())

    def parameter(self, name: str) -> str:
        """Return the parameter of that name, or the empty string."""
        return next((value for key, value in self.parameters if key == name), "")


def parse_parameterised(text: str) -> Parameterised:
    """Read `value; name=value; ...`. Never raises; what cannot be read is skipped."""
    # Most mail repeats a few short values, several times in one message.
    return _remembered(text) if len(text) <= _LONGEST_REMEMBERED else _parsed(text)


def _parsed(text: str) -> Parameterised:
    head, _, rest = text.partition(";")
    words = _COMMENT.sub(" ", head).split(None, 1)
    return Parameterised(words[0].lower() if words else "", _joined(_pieces(rest)))


_remembered = lru_cache(maxsize=1024)(_parsed)


def _pieces(rest: str) -> list[tuple[str, str]]:
    pieces: list[tuple[str, str]] = []
    at = 0
    while at >= 0 and len(pieces) < MOST_PARAMETERS:
        between = _BETWEEN.match(rest, at)
        at = between.end() if between else at
        found = _PARAMETER.match(rest, at)
        if found is None:
            # A piece without "=" is skipped up to the next semicolon.
            at = rest.find(";", at)
        else:
            at = found.end()
            pieces.append((found["name"].lower(), _unquoted(found)))
    return pieces


def format_parameterised(content: Parameterised) -> bytes:
    """Write `value; name=value` folded one parameter a line (RFC 2231 for what is not ASCII).

    Controls are dropped. No line is longer than 998 octets; no final CRLF.
    """
    lines = [_CONTROL.sub("", content.value).encode("ascii", "replace")]
    for name, value in content.parameters:
        if _TOKEN.fullmatch(name):
            lines.extend(_format_parameter(name, _CONTROL.sub("", value)))
    return b";\r\n ".join(lines)


def _unquoted(found: re.Match[str]) -> str:
    quoted = found["quoted"]
    if quoted is not None:
        return re.sub(r"\\(.)", r"\1", quoted) if "\\" in quoted else quoted
    return _COMMENT.sub("", found["bare"]).strip()


def _joined(raw: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    # name -> section number -> (text, percent-encoded?), RFC 2231 sections 3 and 4.
    sections: dict[str, dict[int, tuple[str, bool]]] = {}
    plain: dict[str, str] = {}
    for name, value in raw:
        found = _SECTION.fullmatch(name)
        if found is None or (found[2] is None and found[3] is None):
            # Wrong (RFC 2047 section 5), yet most clients write file names in encoded words.
            plain.setdefault(name, decode_words(value) if name in _NAMES else value)
        else:
            number = int(found[2] or 0)
            sections.setdefault(found[1], {}).setdefault(number, (value, found[3] is not None))
    # The extended form is the better one where both stand (RFC 6266 section 4.3 says it for HTTP).
    for name, pieces in sections.items():
        plain[name] = _decode_sections(pieces)
    return tuple(plain.items())


def _decode_sections(pieces: dict[int, tuple[str, bool]]) -> str:
    ordered = [pieces[number] for number in sorted(pieces)]
    charset = ""
    first, is_first_encoded = ordered[0]
    if is_first_encoded and first.count("'") >= 2:
        charset, _, first = first.split("'", 2)
        ordered[0] = (first, True)
    octets = b"".join(
        unquote_to_bytes(text.encode("utf-8", "surrogateescape"))
        if is_encoded
        else text.encode("utf-8", "surrogateescape")
        for text, is_encoded in ordered
    )
    return _CONTROL.sub(" ", decode_charset(octets, charset or "utf-8"))


def _format_parameter(name: str, value: str) -> list[bytes]:
    ascii_name = name.encode("ascii")
    if value.isascii() and len(value) <= _LONGEST_SECTION:
        if _TOKEN.fullmatch(value):
            return [ascii_name + b"=" + value.encode("ascii")]
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return [ascii_name + b'="' + escaped.encode("ascii") + b'"']
    coded = quote_from_bytes(value.encode("utf-8", "surrogateescape"), safe="").encode("ascii")
    if len(coded) <= _LONGEST_SECTION:
        return [ascii_name + b"*=utf-8''" + coded]
    lines: list[bytes] = []
    start = 0
    while start < len(coded):
        end = start + _LONGEST_SECTION
        # An escape is never cut in two between sections.
        end -= next((back for back in (1, 2) if coded[end - back : end - back + 1] == b"%"), 0)
        lead = b"utf-8''" if not lines else b""
        lines.append(b"%s*%d*=%s%s" % (ascii_name, len(lines), lead, coded[start:end]))
        start = end
    return lines
