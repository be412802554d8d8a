"""Addresses where no plain search sees them: cleaner and guard, each by its own reading, find them."""

import gzip
import zipfile
import zlib

import pytest

from relay.rewrite.files.clean import scrub_file
from relay.rewrite.files.cleaned import UNTOUCHED, CleanFile
from relay.rewrite.files.insides import has_insides
from relay.rewrite.files.scripts import unscripted
from relay.rewrite.files.texts import declared_codec
from tests.support.files import (
    a_jpeg,
    a_pdf,
    a_png,
    a_zip,
    an_ole,
    by_method,
    chunk,
    leaked,
)
from tests.support.rewrite import SCRUBBER

SHOWN = "write to ann@post.example"
BEHIND = a_zip({"a.txt": SHOWN})
HARMLESS = a_zip({"a.txt": "hello"})
XML = '<?xml version="1.0" encoding="{}"?><w:t>{}</w:t>'
UTF_7 = XML.format("UTF-7", SHOWN).replace("@", "+AEA-").replace(".e", "+AC4-e").encode()
# What stands in front of a file in an object of RTF.
FIELDS = bytes.fromhex("0105000002000000080000005061636b616765000000000000000000")


def clean(octets: bytes) -> CleanFile:
    return scrub_file(octets, SCRUBBER)


def rtf(content: bytes, before: str = r"{\*\objdata ") -> bytes:
    return (rf"{{\rtf1 {{\object{before}" + content.hex("\n", 64) + "}}}").encode()


def profile(content: bytes, name: bytes = b"icc") -> bytes:
    return chunk(b"iCCP", name + b"\0\0" + zlib.compress(content))


@pytest.mark.parametrize(
    "file", [a_pdf(), b"%PDF-1.4 junk", an_ole({}), gzip.compress(b"x"), b"Rar!\x1a\x07....", b"GIF89a"]
)  # fmt: skip
def test_an_archive_behind_another_file_is_opened(file: bytes) -> None:
    assert clean(file + BEHIND).unclean == "a file behind a file shows the author's address"
    assert clean(file + HARMLESS).unclean is None
    assert "unpacked" in leaked(file + BEHIND)
    assert leaked(file + HARMLESS) == set()


def test_an_archive_behind_a_photograph_is_cut_off() -> None:
    for photo in (a_jpeg(), a_png()):
        assert clean(photo + BEHIND).content == photo


@pytest.mark.parametrize("file", [a_pdf(), an_ole({})])
def test_archives_behind_files_count_as_archives_within_archives(file: bytes) -> None:
    nested = file + HARMLESS
    for _ in range(3):
        assert clean(nested).unclean is None
        nested = a_zip({"x": nested})

    assert clean(nested).unclean == "archives within archives"


@pytest.mark.parametrize("name", ["a.txt", "word/document.xml", "A.DOCX"])
def test_a_text_packed_by_an_unknown_method_is_held(name: str) -> None:
    cleaned = clean(by_method(a_zip({name: SHOWN, "b.txt": "x"}), 9))

    assert cleaned.unclean == "a text that is packed in an unusual way"
    assert cleaned.fix


def test_a_film_packed_by_an_unknown_method_passes_with_a_warning() -> None:
    assert clean(by_method(a_zip({"a.mp4": "x"}), 9)) == CleanFile(
        warnings=("part of an archive could not be read",)
    )


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_both_of_two_namesakes_are_read() -> None:
    first, second = a_zip({"a.txt": SHOWN, "b.txt": "x"}), a_zip({"a.txt": "x", "b.txt": SHOWN})
    for archive in (first, second):
        assert clean(archive.replace(b"b.txt", b"a.txt")).unclean


@pytest.mark.parametrize("level", [0, 1, 6, 9])
def test_what_is_deflated_without_a_format_is_opened(level: int) -> None:
    packed = zlib.compress((SHOWN * 3).encode(), level)
    for file in (packed, a_zip({"[Content_Types].xml": "", "xl/x.bin": packed})):
        assert clean(file).unclean
        assert "unpacked" in leaked(file)
    assert clean(zlib.compress(b"hello")) == UNTOUCHED
    assert clean(b"x^2 + y") == UNTOUCHED


@pytest.mark.parametrize(
    "xml",
    [UTF_7, *(XML.format("UTF-16", "ann&#64;post.example").encode(codec)
              for codec in ("utf-16", "utf-16-le", "utf-16-be"))],
)  # fmt: skip
def test_markup_is_read_in_the_charset_that_it_declares(xml: bytes) -> None:
    document = a_zip({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})

    assert leaked(document)
    for file in (document, xml):
        cleaned = clean(file)
        assert cleaned.author == 1
        assert cleaned.unclean is None
        assert leaked(cleaned.content or b"") == set()


def test_a_charset_is_believed_only_where_it_hides_letters() -> None:
    assert declared_codec(XML.format("ISO-8859-1", "x").encode()) == ""
    assert declared_codec(XML.format("x-nobody-knows", "x").encode()) == ""
    assert clean(XML.format("UTF-7", "\xff+").encode("latin-1")) == UNTOUCHED


@pytest.mark.parametrize("content", [SHOWN.encode(), SHOWN.encode("utf-16-be")])
def test_the_profile_of_a_picture_is_searched(content: bytes) -> None:
    picture = a_png(profile(content))

    assert clean(picture).unclean == "a PNG image shows the author's address"
    assert leaked(picture)
    assert clean(a_png(profile(b"sRGB"))) == UNTOUCHED
    assert clean(a_png(profile(b"x", name=SHOWN.encode()))).unclean
    assert clean(a_png(profile(bytes(9_000_000)))).unclean


@pytest.mark.parametrize("before", [r"{\*\objdata ", r"{\pict\picw100 ", r"{\pict\picw10 "])
@pytest.mark.parametrize(
    "content", [SHOWN.encode(), BEHIND, a_pdf(SHOWN), gzip.compress(SHOWN.encode())]
)
def test_an_object_in_rtf_is_opened(before: str, content: bytes) -> None:
    for file in (rtf(FIELDS + content, before), rtf(FIELDS + content, before) + b"\0"):
        assert clean(file).unclean == "a document shows the author's address"
        assert leaked(file)


def test_a_harmless_object_in_rtf_stays() -> None:
    for content in (FIELDS + b"hello", FIELDS + a_pdf(), FIELDS + HARMLESS, a_png()):
        assert clean(rtf(content)) == UNTOUCHED
        assert leaked(rtf(content)) == set()


def test_octets_without_anything_packed_are_passed_by() -> None:
    for octets in (b"hello", b"x=1", a_png(), b"{\\html"):
        assert not has_insides(octets)
    assert has_insides(a_png(profile(b"x")))


def test_letters_are_written_by_their_numbers_in_scripts() -> None:
    assert unscripted(r"\u0040\u{40}\x40\100 \u40 \q") == r"@@@@ \u40 \q"
    assert unscripted(r"\u{ffffff}") == "\U0010ffff"
    assert unscripted("plain") == "plain"


def test_a_method_that_can_be_read_is_read() -> None:
    for method in (zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_STORED):
        assert clean(a_zip({"a.txt": SHOWN}, method)).unclean
