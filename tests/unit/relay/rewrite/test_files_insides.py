"""The guard's own reading of packed files: by their octets, without the readers that the cleaner asks."""

import gzip
import struct
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.rewrite.files.budget import Budget, Overspent, inflate, unpack
from relay.rewrite.files.insides import insides_of
from tests.support.files import a_docx, a_pdf, a_stream, a_zip, encrypted_zip, pdf_of

FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
SHOWN = "ann@post.example"


def seen(octets: bytes) -> bytes:
    return b"|".join(insides_of(octets))


def local(name: bytes, content: bytes, method: int, flags: int = 0) -> bytes:
    head = struct.pack("<HHHHHLLLHH", 20, flags, method, 0, 0, 0, len(content), 0, len(name), 0)
    return b"PK\x03\x04" + head + name + content


@pytest.mark.parametrize("is_packed", [True, False])
def test_strings_of_a_pdf_are_read_in_and_outside_of_its_streams(is_packed: bool) -> None:
    assert b"ann@post.example" in seen(a_pdf("x", f"mailto:{SHOWN}", is_packed=is_packed))


@pytest.mark.parametrize(
    "content",
    [
        rb"(ann\100post\.example) Tj",
        b"[(an) -20 (n@po) 5 (st.example)] TJ",
        b"(ann@) Tj (post.example) Tj",
        b"<616e6e40706f73742e6578616d706c65> Tj",
        b"<61 6e 6e 40 706f73742e6578616d706c> ' (e) \"",
        b"<616e6e40706f73742e6578616d706c652> ' \"",
        b"(ann@\\\r\npost.example) Tj",
        b"(ann@post.example",
    ],
)  # fmt: skip
def test_words_of_a_page_are_put_together(content: bytes) -> None:
    assert SHOWN.encode() in seen(pdf_of([a_stream(content), FONT]))


def test_a_damaged_stream_is_read_as_far_as_it_goes() -> None:
    whole = a_stream(b"(ann@post.example) Tj" + bytes(range(256)) * 4)

    assert b"ann@post.example" in seen(b"%PDF-1.4 1 0 obj" + whole[:-60] + b"\xff" * 50)


def test_pictures_in_a_pdf_are_not_unpacked() -> None:
    picture = a_stream(b"PIXELS", b"/Subtype /Image")

    assert b"PIXELS" not in seen(pdf_of([picture, FONT]))


def test_members_are_found_that_no_directory_names() -> None:
    hidden = local(b"x", zlib.compress(SHOWN.encode())[2:-4], 8)

    assert SHOWN.encode() in seen(a_zip({"a": "b"}) + hidden)
    assert SHOWN.encode() in seen(local(b"x", SHOWN.encode(), 0))
    assert SHOWN.encode() in seen(local(SHOWN.encode(), b"", 0))


def test_what_is_encrypted_or_packed_otherwise_is_passed_by() -> None:
    assert SHOWN.encode() not in seen(encrypted_zip(a_zip({"a": SHOWN * 9})))
    assert SHOWN.encode() not in seen(a_zip({"a": SHOWN * 9}, zipfile.ZIP_LZMA))
    assert seen(local(b"x", b"\xff\xff\xff", 8)) == b"x|"


def test_archives_within_archives_are_opened_twice_and_no_deeper() -> None:
    twice = a_zip({"a": gzip.compress(a_docx(SHOWN))})

    assert SHOWN.encode() in seen(twice)
    assert SHOWN.encode() not in seen(a_zip({"b": a_zip({"c": twice})}))


def test_a_bomb_ends_the_reading() -> None:
    bomb = gzip.compress(b"\0" * 60_000_000)

    assert seen(bomb) == b""
    assert len(seen(a_zip({"a": b"x", "b": bytes(60_000_000)}))) < 10
    assert seen(b"%PDF-1.4" + b"(a)" * 10) == b"a" * 10 + b"|" + b"a" * 10


def test_a_budget_counts_octets_and_steps() -> None:
    packed = zlib.compress(b"hello" * 100)

    assert inflate(packed + b"rest", Budget(500)).length == len(packed)
    for budget in (Budget(499), Budget(500, 0)):
        with pytest.raises(Overspent):
            inflate(packed, budget)
    with pytest.raises(Overspent):
        unpack(gzip.compress(b"hello"), Budget(4))


def test_damage_ends_the_unpacking() -> None:
    broken = gzip.compress(b"hello")[:10] + b"\xff" * 20

    assert unpack(broken, Budget(99)) == b""
    assert not inflate(b"", Budget(9)).is_whole


@given(st.binary(max_size=60), st.integers(0, 700))
def test_no_file_is_ever_too_broken(noise: bytes, at: int) -> None:
    for whole in (a_docx(), a_pdf(), gzip.compress(b"hello" * 50)):
        seen(whole[:at] + noise + whole[at + len(noise) :])
