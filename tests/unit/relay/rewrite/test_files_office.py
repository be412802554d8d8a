"""Office files lose their authors and are scrubbed; archives are looked into and left as they are."""

import bz2
import gzip
import io
import lzma
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.rewrite.files.clean import scrub_file
from relay.rewrite.files.cleaned import AUTHOR_REMOVED, PHOTO_REMOVED, UNTOUCHED, CleanFile
from relay.rewrite.files.texts import read_plain
from tests.support.files import (
    a_docx,
    a_jpeg,
    a_pdf,
    a_zip,
    an_ole,
    encrypted_zip,
    exif_segment,
)
from tests.support.rewrite import SCRUBBER

SHOWN = "write to ann@post.example"
NOT_CHECKED = "an encrypted archive was not checked"
NOT_READ = "part of an archive could not be read"
LEFT = "a document may still name its author"
MANY = a_zip({f"{number}": "" for number in range(3_000)})
CORE = "<c><dc:creator>Ann Doe</dc:creator></c>"


def clean(octets: bytes) -> CleanFile:
    return scrub_file(octets, SCRUBBER)


def members(octets: bytes | None) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(octets or b"")) as archive:
        return {name: archive.read(name).decode("latin-1") for name in archive.namelist()}


def ooxml(**parts: str | bytes) -> bytes:
    named = {name.replace("__", "/"): part for name, part in parts.items()}
    return a_zip({"[Content_Types].xml": "<Types/>", **{f"{n}.xml": p for n, p in named.items()}})


def odf(**parts: str) -> bytes:
    kind = "application/vnd.oasis.opendocument.text"
    return a_zip({"mimetype": kind, **{f"{name}.xml": part for name, part in parts.items()}})


def test_a_word_document_loses_its_author_and_those_who_changed_it() -> None:
    cleaned = clean(a_docx())
    parts = members(cleaned.content)

    assert cleaned.removed == (AUTHOR_REMOVED,)
    assert "Ann Doe" not in "".join(parts.values())
    assert parts["docProps/core.xml"].count("<dc:title>T</dc:title>") == 1
    assert 'w:author="Author" w:initials="A"' in parts["word/document.xml"]
    assert clean(cleaned.content or b"") == UNTOUCHED


@pytest.mark.parametrize(
    ("name", "part", "becomes"),
    [
        (
            "docProps__app",
            "<P><Company>D Ltd</Company><Pages>1</Pages></P>",
            "<P><Company></Company><Pages>1</Pages></P>",
        ),
        ("docProps__custom", "<p><vt:lpwstr>Ann</vt:lpwstr></p>", "<p><vt:lpwstr></vt:lpwstr></p>"),
        (
            "word__people",
            "<w15:person w15:author='Ann' w15:userId=\"S::ann\"/>",
            "<w15:person w15:author='Author' w15:userId=\"Author\"/>",
        ),
        (
            "xl__comments1",
            "<authors><author>Ann</author></authors>",
            "<authors><author>Author</author></authors>",
        ),
        (
            "xl__persons__person",
            '<p displayName="Ann" userId="a"/>',
            '<p displayName="Author" userId="Author"/>',
        ),
        (
            "xl__workbook",
            '<w><fileSharing userName="Ann"/><x:absPath url="C:\\Ann"/></w>',
            '<w><fileSharing userName="Author"/><x:absPath url=""/></w>',
        ),
        (
            "ppt__commentAuthors",
            '<a name="Ann" initials="AD" id="1"/>',
            '<a name="Author" initials="A" id="1"/>',
        ),
    ],
)
def test_each_place_where_office_names_people(name: str, part: str, becomes: str) -> None:
    cleaned = clean(ooxml(**{name: part}))

    assert members(cleaned.content)[name.replace("__", "/") + ".xml"] == becomes
    assert cleaned.removed == (AUTHOR_REMOVED,)


def test_an_open_document_loses_its_author_and_who_commented() -> None:
    note = "<office:annotation><dc:creator>Ann</dc:creator><text:p>x</text:p></office:annotation>"
    cleaned = clean(
        odf(meta="<m><meta:initial-creator>Ann</meta:initial-creator></m>", content=note)
    )
    parts = members(cleaned.content)

    assert parts["meta.xml"] == "<m><meta:initial-creator></meta:initial-creator></m>"
    assert "<dc:creator>Author</dc:creator>" in parts["content.xml"]
    assert next(iter(parts)) == "mimetype"


@pytest.mark.parametrize(
    "text",
    [
        "ann@post.example", "ann&#64;post.example", "ann@</w:t></w:r><w:r><w:t>post.example",
        '<a r:id="mailto:ann%40post.example"/>', "bob@shop.example",
    ],
)  # fmt: skip
@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "latin-1"])
def test_an_address_in_a_document_gives_way_to_the_relays(text: str, codec: str) -> None:
    part = f"<w:p><w:t>é {text}</w:t></w:p>".encode(codec)
    cleaned = clean(ooxml(word__document=part))
    written = zipfile.ZipFile(io.BytesIO(cleaned.content or b"")).read("word/document.xml")

    assert (cleaned.author, cleaned.recipient) == ((1, 0) if "ann" in text else (0, 1))
    assert "post.example" not in written.decode(codec)
    assert "@relay.example" in written.decode(codec)
    assert written.decode(codec).startswith("<w:p><w:t>é ")


def test_photographs_and_sheets_inside_a_document_are_cleaned_as_well() -> None:
    inner = a_zip({"[Content_Types].xml": "", "docProps/core.xml": CORE})
    document = a_zip(
        {"[Content_Types].xml": "", "word/media/a.jpg": a_jpeg(exif_segment()), "x.xlsx": inner}
    )
    cleaned = clean(document)

    assert set(cleaned.removed) == {AUTHOR_REMOVED, PHOTO_REMOVED}
    assert "Ann Doe" not in "".join(
        members(members(cleaned.content)["x.xlsx"].encode("latin-1")).values()
    )


@pytest.mark.parametrize(
    "document",
    [
        ooxml(word__document="<!DOCTYPE x [<!ENTITY a 'ann'>]><w:t>&a;</w:t>"),
        a_zip({"[Content_Types].xml": "", "word/oleObject.bin": b"\1" + SHOWN.encode()}),
        a_zip({"[Content_Types].xml": "", SHOWN: ""}),
        a_zip({"[Content_Types].xml": ""}, note=SHOWN.encode()),
        ooxml(word__document="x" * 2_000_001 + SHOWN),
        a_zip({"[Content_Types].xml": "", "_xmlsignatures/a.xml": "", "word/d.xml": SHOWN}),
    ],
)  # fmt: skip
def test_what_cannot_be_scrubbed_is_held_with_a_fix(document: bytes) -> None:
    cleaned = clean(document)

    assert cleaned.unclean
    assert cleaned.fix
    assert cleaned.content is None


def test_a_signed_document_is_left_alone_with_a_warning() -> None:
    signed = a_zip(
        {"[Content_Types].xml": "", "_xmlsignatures/a.xml": "", "docProps/core.xml": CORE}
    )

    assert clean(signed) == CleanFile(warnings=(LEFT,))


def test_an_archive_is_looked_into_and_not_changed() -> None:
    assert clean(
        a_zip({"a.txt": "hello", "b.docx": a_docx(), "c.jpg": a_jpeg(exif_segment())})
    ) == (UNTOUCHED)


@pytest.mark.parametrize(
    "archive",
    [
        a_zip({"a.txt": SHOWN}),
        a_zip({"a.csv": SHOWN.encode("utf-16")}),
        a_zip({"a.docx": a_docx(SHOWN)}),
        a_zip({"a.pdf": a_pdf(SHOWN)}),
        a_zip({"a.zip": a_zip({"a.docx": a_docx(SHOWN)})}),
        a_zip({"a.bin": b"\0" + SHOWN.encode()}),
        a_zip({f"{SHOWN}.txt": ""}),
        gzip.compress(SHOWN.encode()),
        gzip.compress(b"x") + gzip.compress(SHOWN.encode()),
        bz2.compress(b"\0tar\0" + SHOWN.encode()),
        lzma.compress(SHOWN.encode()),
        b"PK\x03\x04" + SHOWN.encode(),
        b"7z\xbc\xaf\x27\x1c" + SHOWN.encode(),
        a_zip({"a": a_zip({"b": a_zip({"c": a_zip({"d": "x"})})})}),
    ],
)  # fmt: skip
def test_an_address_in_an_archive_holds_with_a_fix(archive: bytes) -> None:
    cleaned = clean(archive)

    assert cleaned.unclean
    assert cleaned.fix


@pytest.mark.parametrize(
    ("archive", "warning"),
    [
        (encrypted_zip(a_zip({"a.txt": SHOWN})), NOT_CHECKED),
        (b"7z\xbc\xaf\x27\x1c....", "a 7-Zip archive was not opened"),
        (b"Rar!\x1a\x07....", "a RAR archive was not opened"),
        (a_zip({"a.txt": "hello" * 99}).replace(b"\xcbH", b"\xcbI", 1), NOT_READ),
        (b"PK\x03\x04", "a zip archive could not be opened"),
        (a_zip({"a.pdf": b"%PDF-1.4"}), "a PDF could not be opened"),
        (gzip.compress(b"7z\xbc\xaf\x27\x1c"), "a 7-Zip archive was not opened"),
    ],
)  # fmt: skip
def test_what_cannot_be_opened_passes_with_a_warning(archive: bytes, warning: str) -> None:
    assert clean(archive) == CleanFile(warnings=(warning,))


def test_a_document_that_is_encrypted_in_part_is_left_alone() -> None:
    whole = a_docx()
    place = whole.rfind(b"PK\x01\x02")
    partly = whole[: place + 8] + b"\1" + whole[place + 9 :]

    assert clean(encrypted_zip(whole)) == CleanFile(warnings=(NOT_CHECKED,))
    assert clean(partly) == CleanFile(warnings=(NOT_CHECKED, LEFT))


def test_a_member_hidden_behind_its_namesake_is_a_broken_archive() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "x")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", "y")

    assert clean(out.getvalue()).warnings == (NOT_READ,)


@pytest.mark.parametrize(
    "bomb",
    [
        a_zip({"a": b"\0" * 60_000_000}),
        gzip.compress(b"\0" * 60_000_000),
        a_zip({f"{number}": "" for number in range(5_000)}),
        ooxml(word__document="<w:t>&amp;</w:t>" * 900_000),
        ooxml(
            **{
                f"word__d{number}": "ann post example gmail com doe" + "x" * 1_900_000
                for number in range(5)
            }
        ),
        a_zip({"[Content_Types].xml": "x", **{f"{number}": MANY for number in range(9)}}),
    ],
    ids=["zip", "gzip", "members", "entities", "texts", "zips"],
)
def test_a_bomb_is_held_before_it_goes_off(bomb: bytes) -> None:
    cleaned = clean(bomb)

    assert cleaned.unclean == "a file that unpacks to more than we look into"


def test_stored_members_stay_stored_and_folders_stay_folders() -> None:
    given_file = a_zip(
        {"[Content_Types].xml": "", "docProps/core.xml": CORE, "word/": ""}, zipfile.ZIP_STORED
    )
    cleaned = clean(given_file).content or b""

    with zipfile.ZipFile(io.BytesIO(cleaned)) as archive:
        assert archive.testzip() is None
        assert [one.compress_type for one in archive.infolist()] == [zipfile.ZIP_STORED] * 3


def test_a_table_or_note_is_scrubbed_in_its_own_charset() -> None:
    for codec in ("utf-8", "utf-16", "latin-1"):
        cleaned = clean(f"näme;{SHOWN}".encode(codec))

        assert (cleaned.content or b"").decode(codec) == "näme;write to aaaaaaaa@relay.example"
        assert cleaned.author == 1
    assert clean(b"<svg><text>ann&#64;post.example</text></svg>").author == 1
    assert clean("näme".encode()) == UNTOUCHED


def test_octets_are_text_only_when_they_are_nothing_else() -> None:
    for octets in (b"\0abc", b"\xff\xfe\x00", "a\0".encode("utf-16"), b"\xe9\x01"):
        assert read_plain(octets) is None
    assert clean(b"\1\2 x " + SHOWN.encode()).unclean
    assert clean(b"\1\2 x " + SHOWN.encode("utf-16-le")).unclean
    assert clean(b"\1\2 x") == UNTOUCHED
    assert clean(gzip.compress(b"") * 20) == UNTOUCHED
    assert clean(b"\1" + b"ann post example " * 60_000) == UNTOUCHED


def test_rtf_loses_its_author_and_its_addresses() -> None:
    rtf = rb"{\rtf1{\info{\author Ann Doe}{\*\company D}{\title T}} write to ann@post.example\par}"
    cleaned = clean(rtf)

    assert cleaned.removed == (AUTHOR_REMOVED,)
    assert cleaned.content == (
        rb"{\rtf1{\info{\author }{\*\company }{\title T}} write to aaaaaaaa@relay.example\par}"
    )


def test_an_address_that_rtf_hides_behind_its_codes_is_held() -> None:
    assert clean(rb"{\rtf1 ann{\b @}post\'2eexample}").unclean


def test_a_text_too_long_is_held_only_when_it_may_show_something() -> None:
    assert clean(b"word\n" * 400_001) == UNTOUCHED
    assert clean(b"word\n" * 400_001 + SHOWN.encode()).unclean


def test_an_old_office_document_loses_author_and_company_in_place() -> None:
    document = an_ole({4: "Ann Doe", 2: "Title", 8: "Ann"}, {14: "Boss", 15: "Doe Ltd"})
    cleaned = clean(document)

    assert len(cleaned.content or b"") == len(document)
    assert cleaned.removed == (AUTHOR_REMOVED,)
    assert b"Title" in (cleaned.content or b"")
    for gone in (b"Ann", b"Boss", b"Ltd"):
        assert gone not in (cleaned.content or b"")
    assert clean(cleaned.content or b"") == UNTOUCHED


def test_an_old_office_document_that_shows_an_address_is_held() -> None:
    assert clean(an_ole({}) + SHOWN.encode()).unclean
    assert clean(an_ole({}) + SHOWN.encode("utf-16-le")).unclean
    assert clean(an_ole({4: "ann@post.example"})).unclean is None


def test_properties_that_are_not_whole_where_they_stand_are_left() -> None:
    whole = an_ole({4: "Ann Doe"})
    torn = whole.replace(b"Ann Doe\0", b"Ann\0Doe\0")
    odd = whole.replace(struct.pack("<LL", 30, 8), struct.pack("<LL", 64, 8))
    many = whole + bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9") * 200

    for document in (torn, odd, whole[: whole.find(b"Ann")], whole[: whole.find(b"Ann") - 12]):
        assert clean(document) == UNTOUCHED
    assert clean(many).removed == (AUTHOR_REMOVED,)


@given(st.binary(max_size=60), st.integers(0, 500))
def test_no_document_is_ever_too_broken(noise: bytes, at: int) -> None:
    for whole in (a_docx(), an_ole({4: "Ann"}), gzip.compress(b"hello" * 50)):
        clean(whole[:at] + noise + whole[at + len(noise) :])
