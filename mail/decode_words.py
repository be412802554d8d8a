"""RFC 2047 encoded words, read: linear in the input, any charset survives, no control comes out.

What comes out goes into rules, screens and the scrubber, so every control, CR and LF included,
turns into a space: an encoded word can then never open a header line of its own (CVE-2024-6923).
Octets that no charset explains become U+FFFD.
"""

import re
from typing import Final

from mail.charset import decode_charset
from mail.transfer import decode_base64, decode_quoted_printable

# RFC 2047 section 2, with the language of RFC 2231 section 5, and blanks in the text as some write.
_WORD: Final = re.compile(r"=\?([^?\s*]{1,60})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*)\?=")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def decode_words(value: str) -> str:
    """Text of a header value, encoded words decoded wherever they stand, controls made spaces.

    Neighbouring words of one charset are joined before they are decoded, since many clients split
    a multibyte character between two words although RFC 2047 section 5 forbids it.
    """
    return _harmless(_decoded(value))


def has_hidden_control(value: str) -> bool:
    """Whether a header value holds a control, openly or inside an encoded word."""
    return _CONTROL.search(_decoded(value)) is not None


def _decoded(value: str) -> str:
    if "=?" not in value:
        return value
    out: list[str] = []
    run: list[bytes] = []
    charset = ""
    at = 0
    for word in _WORD.finditer(value):
        gap = value[at : word.start()]
        is_neighbour = bool(run) and not gap.strip()
        if not (is_neighbour and word[1].lower() == charset):
            out.append(decode_charset(b"".join(run), charset))
            run = []
        if not is_neighbour:
            out.append(gap)
        charset = word[1].lower()
        run.append(_octets(word[2], word[3]))
        at = word.end()
    out.append(decode_charset(b"".join(run), charset))
    out.append(value[at:])
    return "".join(out)


def _octets(encoding: str, text: str) -> bytes:
    octets = text.encode("utf-8", "surrogateescape")
    if encoding in "bB":
        return decode_base64(octets)
    # RFC 2047 section 4.2: the underscore stands for a blank.
    return decode_quoted_printable(octets.replace(b"_", b" "))


def _harmless(text: str) -> str:
    if text.isprintable():
        return text
    return _SURROGATE.sub("\ufffd", _CONTROL.sub(" ", text))
