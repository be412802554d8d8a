"""Text out of bytes and back, for whatever charset label mail carries.

No label and no byte is fatal.

Labels are matched against the codecs that Python ships before Python is asked: its codec registry
imports a module for each name it is asked for and remembers every miss for ever, which a hostile
peer could grow without bound.
"""

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
        ("unicode_1_1_utf_8", "utf_8"),
    )
    if codec not in _REFUSED
}
# US-ASCII is read as UTF-8: the same for honest mail, and closest to what clients show otherwise.
_CODECS["ascii"] = _CODECS["us_ascii"] = _CODECS["us"] = _CODECS[""] = "utf_8"
_LONGEST_LABEL: Final = 40
_SAMPLE: Final = 4096
_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
# Which of four neighbouring octets are mostly zero.
_WIDE_SHAPES: Final = {
    "x0x0": "utf_16_le",
    "0x0x": "utf_16_be",
    "x000": "utf_32_le",
    "000x": "utf_32_be",
}


@lru_cache(maxsize=256)
def codec_of(label: str) -> str | None:
    """Name Python's codec for a charset label (RFC 2978); None when nobody knows it."""
    if len(label) > _LONGEST_LABEL or not label.isascii():
        return None
    return _CODECS.get(normalize_encoding(label.strip()).lower())


def wide_codec(octets: bytes, codec: str) -> str | None:
    """Name the codec of octets that are UTF-16 or UTF-32, whatever `codec` was declared; else None.

    A byte order mark tells, or where the zeros of ASCII letters stand. RFC 2781 section 4.3 leaves
    the byte order open where there is no mark, and clients write either.
    """
    if octets[:2] in _MARKS:
        is_long = octets[:4] == b"\xff\xfe\0\0" and len(octets) % 4 == 0
        return "utf_32" if is_long else "utf_16"
    if b"\0" not in octets:
        return None
    if octets[:4] == b"\0\0\xfe\xff":
        return "utf_32"
    sample = octets[:_SAMPLE]
    half = max(len(sample) // 4, 1) // 2
    zeros = [sample[start::4].count(0) for start in range(4)]
    shape = "".join("x0"[count > half] for count in zeros)
    if shape in _WIDE_SHAPES:
        return _WIDE_SHAPES[shape]
    if codec != "utf_16":
        return None
    return "utf_16_be" if zeros[0] + zeros[2] > zeros[1] + zeros[3] else "utf_16_le"


def decode_charset(octets: bytes, label: str) -> str:
    """Return the text of `octets`; bytes that the charset does not have become lone surrogates.

    An unknown label gives the Latin-1 view, in which ASCII shows and every byte survives. UTF-16
    and UTF-32 are read as such under any label. What breaks off inside a character loses its end.
    """
    known = codec_of(label) or "latin_1"
    codec = wide_codec(octets, known) or known
    try:
        return octets.decode(codec, "surrogateescape")
    except (UnicodeError, ValueError):
        return octets.decode(codec, "replace")


def encode_charset(text: str, label: str) -> bytes | None:
    """Reverse `decode_charset`; None when the charset cannot say exactly this text."""
    codec = codec_of(label) or "latin_1"
    try:
        octets = text.encode(codec, "surrogateescape")
    except (UnicodeError, LookupError, ValueError):
        return None
    return octets if decode_charset(octets, label) == text else None
