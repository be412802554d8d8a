"""Files made to hurt: the work is counted, so each ends, and quietly."""

import base64
import gzip
import struct
import zlib

import pytest

from relay.rewrite.files.clean import UNPACKED, scrub_file
from relay.rewrite.files.insides import insides_of
from tests.support.files import a_pdf, a_png, a_stream, a_tiff, a_zip, chunk, pdf_of, segment
from tests.support.rewrite import SCRUBBER

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
FORM = b"/Type/XObject/Subtype/Form/Resources<</XObject<</Y 7 0 R>>/Font<</F1 5 0 R>>>>"
PIECES = b"ann post example gmail com doe "


def nested(levels: int) -> bytes:
    """42.zip: sixteen archives in sixteen archives, and so on."""
    octets = bytes(4_000_000)
    for _ in range(levels):
        octets = a_zip({f"{number}.zip": octets for number in range(16)})
    return octets


def many_pages(content: bytes, pages: int) -> bytes:
    document = pdf_of([a_stream(content), FONT])
    return document.replace(b"/Kids[3 0 R]", b"/Kids[%s]" % (b"3 0 R " * pages))


def escaped_stream() -> bytes:
    coded = base64.a85encode(zlib.compress(b"&#97;\\u0061" * 150_000, 0)) + b"~>"
    return a_stream(coded, b"/Filter[/ASCII85Decode/FlateDecode]", is_packed=False)


def nested_rtf(levels: int) -> bytes:
    octets = b"hello"
    for _ in range(levels):
        octets = b"{\\rtf1 {\\objdata " + octets.hex().encode() + b"}}"
    return octets


HOSTILE = {
    "a hundred thousand objects": lambda: pdf_of([b"(x)"] * 100_000),
    "a loop of cross references": lambda: a_pdf().replace(b"trailer\n<<", b"trailer\n<</Prev 9 "),
    "a page that unpacks to 100 MB": lambda: pdf_of([a_stream(b" " * 100_000_000), FONT]),
    "a page packed twice": lambda: pdf_of(
        [a_stream(zlib.compress(bytes(50_000_000))).replace(b"/Fl", b"[/FlateDecode/Fl", 1), FONT]
    ),
    "a hundred pages of one": lambda: many_pages(b"BT /F1 1 Tf (a) Tj ET " * 5_000, 100),
    "forms in forms": lambda: pdf_of(
        [a_stream(b"/Y Do " * 1000), FONT, b"x", a_stream(b"/Y Do " * 1000, FORM)],
        b"/Contents 4 0 R/Resources<</XObject<</Y 7 0 R>>>>",
    ),
    "strings that never end": lambda: b"%PDF-1.4\n/Info 1 0 R\n" + b"1 0 obj<</A(" * 50_000,
    "parentheses": lambda: b"%PDF-1.4\n" + b"(\\(" * 500_000,
    "words of streams": lambda: b"%PDF-1.4\n" + b">>stream\n" * 100_000,
    "arrays in arrays": lambda: pdf_of([b"[" * 100_000 + b"]" * 100_000, FONT]),
    "tags of XMP": lambda: pdf_of([a_stream(b"<a b='c'>x" * 90_000, b"/Type/Metadata"), FONT]),
    "chunks": lambda: a_png(*[chunk(b"tEXt", b"a\0b")] * 100_000),
    "segments": lambda: b"\xff\xd8" + segment(0xFE, b"") * 200_000,
    "padding": lambda: b"\xff\xd8\xff\xda\0\2" + b"\xff" * 2_000_000,
    "directories": lambda: a_tiff([(34665, 4, struct.pack("<L", 8))] * 4000),
    "42.zip": lambda: nested(5),
    "streams of escapes": lambda: pdf_of([escaped_stream(), FONT, escaped_stream()]),
    "streams that do not unpack": lambda: pdf_of([a_stream(bytes(8_000_000))] * 300),
    "letters by number": lambda: b"%PDF-1.4 /ASCII85Decode" + b">>stream\n" + b"z" * 20_000_000,
    "digits of an object": lambda: b"{\\rtf1 " + (b"ab " * 10 + b"g") * 300_000,
    "objects in an object": lambda: nested_rtf(12),
    "profiles": lambda: a_png(*[chunk(b"iCCP", b"\0\0" + zlib.compress(bytes(300_000)))] * 20_000),
    "zips behind zips": lambda: (a_pdf() + a_zip({"a": bytes(400_000)})) * 100,
    "local headers": lambda: (b"PK\3\4\x14\0\0\0\x08\0" + bytes(20) + b"\3\0") * 100_000,
    "stored blocks": lambda: (b"PK\3\4\x14\0\0\0\x08\0" + bytes(20) + b"\0\0\0\xff\xff") * 90_000,
    "members of gzip": lambda: gzip.compress(b"") * 100_000,
    "texts with all the pieces": lambda: a_zip(
        {"[Content_Types].xml": "", **{f"{n}.xml": PIECES * 60_000 for n in range(8)}}
    ),
    "octets with all the pieces": lambda: b"\1" + PIECES * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_ends_quietly_and_unpacks_no_more_than_may_be(name: str) -> None:
    hostile = HOSTILE[name]()

    assert scrub_file(hostile, SCRUBBER).author == 0
    assert sum(map(len, insides_of(hostile))) <= UNPACKED
