"""What a file is, by its first octets: neither its name nor its declared type is believed."""

from enum import StrEnum
from typing import Final

# Readers accept a PDF that begins within the first kilobyte (ISO 32000-1, annex H, note 13).
PREFIX: Final = 1100
_PDF_WINDOW: Final = 1024


class Kind(StrEnum):
    """A file format that we know to handle, or to be out of reach."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    WEBP = "WebP"
    TIFF = "TIFF"
    HEIF = "HEIF"
    PDF = "PDF"
    ZIP = "zip"
    GZIP = "gzip"
    BZIP2 = "bzip2"
    XZ = "xz"
    SEVEN_ZIP = "7-Zip"
    RAR = "RAR"
    OLE = "OLE"
    OTHER = "other"


IMAGES: Final = frozenset({Kind.JPEG, Kind.PNG, Kind.GIF, Kind.WEBP, Kind.TIFF, Kind.HEIF})
STREAMS: Final = frozenset({Kind.GZIP, Kind.BZIP2, Kind.XZ})
CLOSED: Final = frozenset({Kind.SEVEN_ZIP, Kind.RAR})
# These unpack to many times their size.
PACKED: Final = STREAMS | {Kind.PDF, Kind.ZIP}

_MAGIC: Final = {
    b"\xff\xd8": (b"\xff\xd8\xff", Kind.JPEG),
    b"\x89P": (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    b"GI": (b"GIF8", Kind.GIF),
    b"II": (b"II*\0", Kind.TIFF),
    b"MM": (b"MM\0*", Kind.TIFF),
    b"PK": (b"PK\x03\x04", Kind.ZIP),
    b"\x1f\x8b": (b"\x1f\x8b\x08", Kind.GZIP),
    b"BZ": (b"BZh", Kind.BZIP2),
    b"\xfd7": (b"\xfd7zXZ\0", Kind.XZ),
    b"7z": (b"7z\xbc\xaf\x27\x1c", Kind.SEVEN_ZIP),
    b"Ra": (b"Rar!\x1a\x07", Kind.RAR),
    b"\xd0\xcf": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLE),
}
_HEIF_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
)


def kind_of(octets: bytes) -> Kind:
    """Tell the kind of a file from its octets, of which the first PREFIX suffice."""
    magic, kind = _MAGIC.get(octets[:2], (b"", Kind.OTHER))
    if magic and octets.startswith(magic):
        return kind
    if octets[:4] == b"RIFF" and octets[8:12] == b"WEBP":
        return Kind.WEBP
    if octets[4:8] == b"ftyp" and octets[8:12] in _HEIF_BRANDS:
        return Kind.HEIF
    return Kind.PDF if octets.find(b"%PDF-", 0, _PDF_WINDOW) >= 0 else Kind.OTHER


def may_be_zlib(octets: bytes) -> bool:
    """Whether octets begin like a ZLIB stream (RFC 1950, 2.2); so do some texts."""
    return octets[:1] == b"x" and int.from_bytes(octets[:2], "big") % 31 == 0
