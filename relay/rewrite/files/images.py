"""Photographs and drawings without what their camera, editor and author wrote into them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from relay.rewrite.files.heif import clean_heif
from relay.rewrite.files.jpeg import clean_jpeg
from relay.rewrite.files.kinds import Kind
from relay.rewrite.files.raster import clean_gif, clean_png, clean_webp
from relay.rewrite.files.tiff import clean_tiff

_CLEANERS: Final[Mapping[Kind, Callable[[bytes], bytes | None]]] = MappingProxyType(
    {
        Kind.JPEG: clean_jpeg,
        Kind.PNG: clean_png,
        Kind.GIF: clean_gif,
        Kind.WEBP: clean_webp,
        Kind.TIFF: clean_tiff,
        Kind.HEIF: clean_heif,
    }
)


def clean_image(octets: bytes, kind: Kind) -> bytes | None:
    """Give an image with the same pixels, orientation and colours, and no metadata.

    None when its build cannot be followed, and then it is not ours to edit. Never raises.
    """
    return _CLEANERS[kind](octets)
