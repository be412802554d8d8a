"""Photographs lose what describes them and keep every octet that draws them."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.rewrite.files.clean import scrub_file
from relay.rewrite.files.cleaned import PHOTO_REMOVED, UNTOUCHED, CleanFile
from relay.rewrite.files.exif import minimal_exif, orientation_of
from relay.rewrite.files.images import clean_image
from relay.rewrite.files.jpeg import clean_jpeg
from relay.rewrite.files.kinds import IMAGES, Kind, kind_of
from relay.rewrite.files.raster import clean_gif, clean_png, clean_webp
from relay.rewrite.files.tiff import clean_tiff
from tests.support.files import (
    ICC,
    MADE_BY,
    SIDEWAYS,
    a_gif,
    a_heif,
    a_jpeg,
    a_png,
    a_tiff,
    box,
    chunk,
    exif_segment,
    riff,
    segment,
)
from tests.support.rewrite import SCRUBBER

LITTLE = b"II*\0\x08\0\0\0\1\0" + struct.pack("<HHLHH", 0x0112, 3, 1, 8, 0) + bytes(4)
LOOP = b"\x21\xff\x0bNETSCAPE2.0\x03\1\0\0\0"
SHORT = struct.pack("<H", 1)
PLACES = struct.pack("<LL", 500, 600)


def telling() -> list[bytes]:
    """An image of each kind with the author's address in its metadata."""
    return [
        a_jpeg(exif_segment(), segment(0xFE, MADE_BY), tail=MADE_BY),
        a_png(chunk(b"tEXt", b"Author\0" + MADE_BY), tail=MADE_BY),
        riff((b"VP8X", b"\x0c" + bytes(9)), (b"VP8L", b"xyz"), (b"EXIF", SIDEWAYS)) + MADE_BY,
        a_gif(b"\x21\xfe\x18" + MADE_BY + b"\0", tail=MADE_BY),
        a_tiff([(256, 3, SHORT), (315, 2, MADE_BY)]),
        a_heif(),
    ]


@pytest.mark.parametrize("image", telling(), ids=lambda image: kind_of(image).value)
def test_an_address_in_metadata_goes_and_once_gone_nothing_changes(image: bytes) -> None:
    cleaned = scrub_file(image, SCRUBBER)

    assert cleaned.removed == (PHOTO_REMOVED,)
    assert cleaned.unclean is None
    assert b"post.example" not in (cleaned.content or b"")
    assert scrub_file(cleaned.content or b"", SCRUBBER) == UNTOUCHED


@pytest.mark.parametrize("image", telling(), ids=lambda image: kind_of(image).value)
def test_a_broken_image_is_left_alone_and_held_when_it_shows_an_address(image: bytes) -> None:
    broken = image[: image.find(b"post.example") + 12]

    assert scrub_file(broken, SCRUBBER).unclean
    for cut in range(8, len(image) - 40, 7):
        assert clean_image(image[:cut], kind_of(image)) in (None, image[:cut]) or cut > 60


def test_an_address_that_is_drawn_holds_the_image() -> None:
    assert scrub_file(a_png(chunk(b"IDAT", MADE_BY)), SCRUBBER).unclean


def test_what_cannot_be_followed_and_shows_nothing_passes_with_a_warning() -> None:
    cleaned = scrub_file(a_jpeg()[:30], SCRUBBER)

    assert cleaned == CleanFile(warnings=("metadata of a JPEG image was not reached",))


def test_a_jpeg_keeps_its_scan_its_profile_and_its_orientation() -> None:
    jpeg = a_jpeg(exif_segment(), ICC, segment(0xED, b"Photoshop 3.0\0"), segment(0xEE, b"Adobe"))
    cleaned = clean_jpeg(jpeg) or b""

    assert jpeg[-25:] == cleaned[-25:]
    assert ICC in cleaned
    assert b"Adobe" in cleaned
    assert b"Photoshop" not in cleaned
    assert cleaned.count(b"Exif") == 1
    assert orientation_of(cleaned[cleaned.find(b"Exif") + 6 :]) == 6
    assert cleaned.startswith(b"\xff\xd8\xff\xe0")


def test_exif_stands_first_in_a_jpeg_without_jfif() -> None:
    jpeg = a_jpeg(exif_segment()).replace(a_jpeg()[2:20], b"")

    assert (clean_jpeg(jpeg) or b"").startswith(b"\xff\xd8\xff\xe1\0\x22Exif")


def test_a_jpeg_with_nothing_to_tell_is_the_same_jpeg() -> None:
    assert clean_jpeg(a_jpeg(ICC)) == a_jpeg(ICC)


@pytest.mark.parametrize("length", [b"\0\0", b"\0\1", b"\xff\xff"])
def test_a_segment_that_lies_about_its_length_is_not_followed(length: bytes) -> None:
    assert clean_jpeg(a_jpeg(b"\xff\xe5" + length + b"ab")) is None


def test_a_jpeg_of_nothing_but_comments_is_not_followed_for_ever() -> None:
    assert clean_jpeg(a_jpeg(segment(0xFE, b"") * 30_000)) is None
    assert clean_jpeg(a_jpeg()[:-2]) is None


def test_a_png_keeps_colours_and_animation_and_drops_what_nobody_draws() -> None:
    kept = (chunk(b"gAMA", b"abcd"), chunk(b"acTL", b"12345678"))
    png = a_png(chunk(b"tIME", b"1234567"), *kept, chunk(b"prVt", b"x"), chunk(b"eXIf", SIDEWAYS))
    cleaned = clean_png(png) or b""

    assert cleaned == a_png(chunk(b"eXIf", minimal_exif(6)), *kept)


def test_a_webp_says_in_its_head_what_it_has_left() -> None:
    head, drawn = (b"VP8X", b"\x0e" + bytes(9)), (b"VP8L", b"odd")
    upright = riff(head, drawn, (b"XMP ", b"<x/>"), (b"EXIF", b"Exif\0\0MM\0*"))

    assert clean_webp(upright) == riff((b"VP8X", b"\x02" + bytes(9)), drawn)
    assert clean_webp(riff(head, drawn, (b"EXIF", b"Exif\0\0" + SIDEWAYS))) == riff(
        (b"VP8X", b"\x0a" + bytes(9)), drawn, (b"EXIF", minimal_exif(6))
    )
    assert clean_webp(riff(drawn)) == riff(drawn)
    assert clean_webp(riff()) is None
    assert clean_webp(riff(drawn)[:-2]) is None
    assert clean_webp(riff(drawn).replace(b"\x03\0\0\0odd", b"\x7f\0\0\0odd")) is None


def test_a_gif_keeps_its_loop_and_its_delays() -> None:
    delay = b"\x21\xf9\x04\0\0\0\0\0"
    xmp = b"\x21\xff\x0bXMP DataXMP\x02<x\0"

    assert clean_gif(a_gif(LOOP, delay, xmp)) == a_gif(LOOP, delay)


@pytest.mark.parametrize("junk", [b"\x00", b"\x21\xfe", b"\x21\xfe\x05ab", b"\x2c"])
def test_a_gif_that_cannot_be_followed_is_left(junk: bytes) -> None:
    assert clean_gif(a_gif()[:-1] + junk) is None


def test_a_gif_without_its_head_is_left() -> None:
    assert clean_gif(b"GIF89a") is None
    assert clean_gif(a_gif()[:-1]) is None


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_tiff_keeps_its_places_and_loses_its_words(order: str) -> None:
    places = struct.pack(f"{order}LL", 8, 9)
    wide = struct.pack(f"{order}H", 1)
    tiff = a_tiff([(256, 3, wide), (271, 2, b"Me\0"), (273, 4, places), (315, 2, MADE_BY)], order)
    cleaned = clean_tiff(tiff) or b""

    assert len(cleaned) == len(tiff)
    assert struct.unpack_from(f"{order}H", cleaned, 8)[0] == 2
    assert places in cleaned
    assert MADE_BY not in cleaned
    assert b"Me\0" not in cleaned


def test_exif_and_gps_of_a_tiff_are_emptied_with_all_their_values() -> None:
    entry = struct.pack("<HHLL", 0x927C, 7, len(MADE_BY), 44)
    inner = struct.pack("<H", 1) + entry + bytes(4)
    tiff = (
        b"II*\0\x08\0\0\0\1\0" + struct.pack("<HHLL", 34665, 4, 1, 26) + bytes(4) + inner + MADE_BY
    )

    assert clean_tiff(tiff) == b"II*\0\x08\0\0\0" + bytes(len(tiff) - 8)


@pytest.mark.parametrize(
    "tiff",
    [
        b"II*\0",
        b"II*\0\x08\0\0\0\0\0\x08\0\0\0",
        b"II*\0\x08\0\0\0\xff\xff",
        b"II*\0\x08\0\0\0\x05\0",
        a_tiff([(330, 4, bytes(4))]),
        a_tiff([(256, 3, SHORT), (315, 2, MADE_BY)])[:-5],
        # What is to be blanked is the directory itself, or another value.
        b"II*\0\x08\0\0\0\1\0" + struct.pack("<HHLL", 315, 2, 9, 4) + bytes(4),
        b"II*\0\x08\0\0\0\2\0" + struct.pack("<HHLL", 273, 4, 2, 38)
        + struct.pack("<HHLL", 315, 2, 8, 42) + bytes(20),
        b"II*\0\x08\0\0\0\1\0" + struct.pack("<HHLL", 34665, 4, 1, 26) + bytes(4) + b"\xff\xff",
        b"II*\0\x08\0\0\0\x20\0" + struct.pack("<HHLL", 34665, 4, 1, 400) * 32 + bytes(99),
    ],
)  # fmt: skip
def test_a_tiff_that_is_built_otherwise_is_left(tiff: bytes) -> None:
    assert clean_tiff(tiff) is None


def test_a_heic_keeps_its_pixels_and_its_length() -> None:
    heif = a_heif()
    cleaned = clean_image(heif, Kind.HEIF) or b""

    assert len(cleaned) == len(heif)
    assert b"PIXELS" in cleaned
    assert b"Canary" not in cleaned
    assert b"<x>" not in cleaned
    assert clean_image(a_heif(exif=b"tiny"), Kind.HEIF) is not None


def test_a_heic_without_metadata_is_the_same_heic() -> None:
    bare = (
        a_heif()
        .replace(b"Exif\0\0\0", b"hvc1\0\0\0")
        .replace(b"application/rdf", b"application/xyz")
    )

    assert clean_image(bare.replace(b"Exif", b"hvc1"), Kind.HEIF) == bare.replace(b"Exif", b"hvc1")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"meta", b"mata"), (b"iinf", b"iinx"), (b"iloc", b"ilox"), (b"infe\x02", b"infe\x01"),
        (b"iloc\0", b"iloc\x03"), (b"iloc\0", b"iloc\x01"), (b"\0\2\0\0\0\1", b"\0\2\0\0\0\2"),
        (b"\0\0\0\xcd", b"\0\0\0\x30"),
        (b"D\0\0\x03", b"D\0\xff\x03"), (b"D\0\0\x03", b"D\0\1\x03"),
        (b"mdat", b"mdat"), (b"\0\0\0\x15infe", b"\xff\0\0\x15infe"),
        (b"\0\0\0\x15infe", b"\0\0\0\x02infe"), (b"\0\0\0\x15infe", b"\0\0\0\x01infe"),
    ],
)  # fmt: skip
def test_a_heic_whose_boxes_lie_is_left(before: bytes, after: bytes) -> None:
    heif = a_heif()
    bent = heif.replace(before, after, 1) if before != after else heif[:-40]

    assert clean_image(bent, Kind.HEIF) is None


def test_a_heic_with_boxes_without_end_is_left() -> None:
    assert clean_image(a_heif()[:24] + box(b"free") * 3000, Kind.HEIF) is None
    assert clean_image(b"\0\0\0\x18ftypheic", Kind.HEIF) is None


def test_later_versions_of_item_tables_are_read() -> None:
    wide = b"\x01\0\0\0" + struct.pack(">L", 1)
    kind = b"\x03\0\0\0" + struct.pack(">LH", 2, 0) + b"Exif\0"
    iinf = box(b"iinf", wide, box(b"infe", kind))
    row = struct.pack(">LHHHLL", 2, 0, 0, 1, 0, 30)
    iloc = box(b"iloc", b"\x02\0\0\0\x44\x00", struct.pack(">L", 1), row)
    head = box(b"ftyp", b"avif\0\0\0\0")
    whole = head + box(b"meta", bytes(4), iinf, iloc)
    at = len(whole) + 8
    placed = whole.replace(row, struct.pack(">LHHHLL", 2, 0, 0, 1, at, 30))
    large = struct.pack(">L", 1) + b"free" + struct.pack(">Q", 16)
    cleaned = clean_image(placed + box(b"mdat", b"C" * 30) + large, Kind.HEIF) or b""

    assert b"C" not in cleaned[at:]
    assert cleaned.endswith(large)
    # A large box in front of the others is stepped over.
    assert clean_image(large + placed, Kind.HEIF) is None


def test_exif_of_either_order_tells_the_orientation_and_nothing_else_does() -> None:
    assert orientation_of(SIDEWAYS) == 6
    assert orientation_of(LITTLE) == 8
    assert orientation_of(minimal_exif(3)) == 3
    assert orientation_of(a_tiff([(256, 3, SHORT), (0x0112, 3, b"\x05\0")])) == 5
    assert minimal_exif(1) == b""
    for junk in (
        b"",
        b"MM\0*",
        b"MM\0*\xff\xff\xff\xff",
        LITTLE.replace(b"\x08\0\0\0\0\0", b"\x09\0\0\0\0\0"),
        LITTLE[:12],
    ):
        assert orientation_of(junk) == 1


@given(st.sampled_from(sorted(IMAGES)), st.binary(max_size=300), st.integers(0, 200))
def test_no_image_is_ever_too_broken(kind: Kind, noise: bytes, at: int) -> None:
    image = next(one for one in telling() if kind_of(one) is kind)
    bent = image[:at] + noise + image[at + len(noise) :]

    cleaned = clean_image(bent, kind)

    assert cleaned is None or len(cleaned) <= len(bent) + 60
