"""Text out of bytes and back, for whatever charset label mail carries.

No label and no byte is fatal.

Labels are matched against the codecs that Python ships before Python is asked: its codec registry
imports a module for each name it is asked for and remembers every miss for ever, which a hostile
peer could grow without bound.
"""

from collections.abc import Iterator
from encodings import normalize_encoding
from encodings.aliases import aliases
from functools import lru_cache
from typing import Final

# Codecs that are no charsets of mail, are quadratic, or depend on the machine that we run on.
_REFUSED: Final = frozenset(
    {
        "base64_codec", "bz2_codec", "hex_codec", "quopri_codec", "rot_13", "uu_codec",
        "zlib_codec", "mbcs", "oem", "idna", "punycode", "raw_unicode_escape", "unicode_escape",
        "undefined",
    }
)  # fmt: skip
_UNALIASED: Final = (
    "koi8_u", "koi8_t", "cp720", "cp737", "cp856", "cp874", "cp875", "cp1006",
    "mac_arabic", "mac_croatian", "mac_farsi", "mac_romanian", "utf_8_sig",
)  # fmt: skip
_CODECS: Final = {
    label: codec
    for label, codec in (
        *aliases.items(),
        *((codec, codec) for codec in aliases.values()),
        *((codec, codec) for codec in _UNALIASED),
        # Seen in mail, absent from Python's table.
        ("x_sjis", "cp932"),
        ("x_euc_jp", "euc_jp"),
        ("x_gbk", "gbk"),
        ("x_unicode_2_0_utf_7", "utf_7"),
        ("unicode_1_1_utf_7", "utf_7"),
        ("unicode_2_0_utf_7", "utf_7"),
        ("csutf7", "utf_7"),
        ("csunicode11utf7", "utf_7"),
        ("unicode_1_1_utf_8", "utf_8"),
    )
    if codec not in _REFUSED
}
# US-ASCII is read as UTF-8: the same for honest mail, and closest to what clients show otherwise.
_CODECS["ascii"] = _CODECS["us_ascii"] = _CODECS["us"] = _CODECS[""] = "utf_8"
_LONGEST_LABEL: Final = 40
_BYTEWISE: Final = "latin_1"
_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_WIDE: Final = frozenset({"utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be"})
_ASCII: Final = bytes(range(0x20, 0x7F))


@lru_cache(maxsize=256)
def codec_of(label: str) -> str | None:
    """Name Python's codec for a charset label (RFC 2978); None when nobody knows it."""
    if len(label) > _LONGEST_LABEL or not label.isascii():
        return None
    return _CODECS.get(normalize_encoding(label.strip()).lower())


def decode_charset(octets: bytes, label: str) -> str:
    """Return the text of `octets`; bytes that the charset does not have become lone surrogates.

    An unknown label gives the Latin-1 view, in which ASCII shows and every byte survives. What
    breaks off inside a character loses its end.
    """
    codec = codec_of(label) or _BYTEWISE
    if codec == "utf_16" and octets[:2] not in _MARKS:
        codec = _byte_order(octets)
    return _decoded(octets, codec)


def other_readings(octets: bytes, label: str) -> Iterator[str]:
    """Give the texts that a reader sees who does not trust the label, where they may differ.

    UTF-8 where the charset does not show ASCII as it is, and UTF-16 or UTF-32 where zeros in
    every other place say so.
    """
    codec = codec_of(label) or _BYTEWISE
    if not _shows_ascii(codec):
        yield _decoded(octets, "utf_8")
    if b"\0" in octets and codec not in _WIDE:
        if octets[:2] in _MARKS:
            is_long = octets[:4] == b"\xff\xfe\0\0"
            yield _decoded(octets, "utf_32" if is_long else "utf_16")
        else:
            yield _decoded(octets, _byte_order(octets))


def _byte_order(octets: bytes) -> str:
    """Tell by the zeros of ASCII letters which end comes first, and how many octets there are.

    RFC 2781 section 4.3 leaves it open where there is no mark, and clients write either.
    """
    zeros = [octets[start::4].count(0) for start in range(4)]
    is_big = zeros[0] + zeros[2] > zeros[1] + zeros[3]
    # Four octets a letter have a zero in the second place from either end; two have none there.
    inner = zeros[1] if is_big else zeros[2]
    if inner * 8 > len(octets):
        return "utf_32_be" if is_big else "utf_32_le"
    return "utf_16_be" if is_big else "utf_16_le"


def _decoded(octets: bytes, codec: str) -> str:
    try:
        return octets.decode(codec, "surrogateescape")
    except (UnicodeError, ValueError):
        return octets.decode(codec, "replace")


@lru_cache(maxsize=256)
def _shows_ascii(codec: str) -> bool:
    """Whether a letter of ASCII is itself in this charset, wherever it stands."""
    is_shifting = codec.startswith(("iso2022", "hz"))
    return not is_shifting and _decoded(_ASCII, codec) == _ASCII.decode("ascii")


def encode_charset(text: str, label: str) -> bytes | None:
    """Reverse `decode_charset`; None when the charset cannot say exactly this text."""
    codec = codec_of(label) or _BYTEWISE
    try:
        octets = text.encode(codec, "surrogateescape")
    except (UnicodeError, LookupError, ValueError):
        return None
    return octets if decode_charset(octets, label) == text else None
