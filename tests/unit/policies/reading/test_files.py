"""What attachments are: by content where there is any, by name and type where there is none."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.reading.file_names import extension_of
from policies.reading.files import file_of
from policies.reading.values import File, FileKind
from tests.support.files import (
    a_docx,
    a_gif,
    a_heif,
    a_jpeg,
    a_pdf,
    a_png,
    a_zip,
    an_ole,
    chunk,
    encrypted_zip,
    packed_pdf,
    riff,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
ODT = "application/vnd.oasis.opendocument.text"
FRAME = b"\x2c\0\0\0\0\1\0\1\0\0\x02\x02D\x01\0"
LOCAL_TABLE = b"\x2c\0\0\0\0\1\0\1\0\x80" + bytes(6) + b"\x02\x02D\x01\0"


def wide(name: str) -> bytes:
    return name.encode("utf-16-le")


def seen(content: bytes, name: str = "", tail: bytes = b"") -> File:
    return file_of(0, name, "application/octet-stream", len(content), content, tail)


def told(name: str, content_type: str = "application/octet-stream") -> File:
    return file_of(3, name, content_type, 10, None)


@pytest.mark.parametrize(
    ("name", "extension"),
    [
        ("invoice.pdf", "pdf"),
        ("INVOICE.PDF", "pdf"),
        ("invoice.pdf.exe", "exe"),
        ("invoice.exe . .", "exe"),
        ("invoice\u202efdp.exe", "exe"),
        ("invoice.e\u200bxe", "exe"),
        ("invoice．ｅｘｅ", "exe"),
        ("型紙.zip", "zip"),
        ("archive.7z", "7z"),
        ("Rechnung 12.03.2026", ""),
        ("no extension", ""),
        (".profile", ""),
        ("", ""),
        ("a.b c d", ""),
        ("x" * 1000 + ".pdf", "pdf"),
    ],
)
def test_an_extension_is_what_a_system_takes_for_it(name: str, extension: str) -> None:
    assert extension_of(name) == extension


@pytest.mark.parametrize(
    ("name", "content_type", "kind", "is_mislabelled"),
    [
        ("a.pdf", "application/pdf", FileKind.PDF, False),
        ("a.pdf", "application/octet-stream", FileKind.PDF, False),
        ("", "application/pdf; name=x", FileKind.PDF, False),
        ("a.csv", "application/vnd.ms-excel", FileKind.TEXT, False),
        ("a.docx", "application/zip", FileKind.DOCUMENT, False),
        ("a.pdf", "application/x-msdownload", FileKind.PROGRAM, True),
        ("a.txt", "text/html", FileKind.MARKUP, True),
        ("a.exe", "application/x-msdownload", FileKind.PROGRAM, False),
        ("a.rar", "application/octet-stream", FileKind.ARCHIVE, False),
        ("a.mp4", "video/mp4", FileKind.MEDIA, False),
        ("a", "video/mp4", FileKind.MEDIA, False),
        ("a", "image/png", FileKind.IMAGE, False),
        ("a", "message/rfc822", FileKind.MAIL, False),
        ("a", "image/svg+xml", FileKind.MARKUP, False),
        ("a", "application/vnd.oasis.opendocument.text", FileKind.DOCUMENT, False),
        ("a.xyz", "", FileKind.UNKNOWN, False),
    ],
)
def test_without_content_name_and_type_have_to_do(
    name: str, content_type: str, kind: FileKind, is_mislabelled: bool
) -> None:
    file = told(name, content_type)

    assert (file.number, file.kind, file.is_mislabelled) == (3, kind, is_mislabelled)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (a_pdf(), FileKind.PDF),
        (b"\r\n" + a_pdf(), FileKind.PDF),
        (a_png(), FileKind.IMAGE),
        (a_jpeg(), FileKind.IMAGE),
        (a_gif(), FileKind.IMAGE),
        (a_heif(), FileKind.IMAGE),
        (riff((b"VP8 ", b"x")), FileKind.IMAGE),
        (b"BM" + bytes(12) + struct.pack("<L", 40), FileKind.IMAGE),
        (b"II*\0", FileKind.IMAGE),
        (a_docx(), FileKind.DOCUMENT),
        (a_zip({"mimetype": ODT, "content.xml": "<x/>"}, 0), FileKind.DOCUMENT),
        (an_ole({2: "x"}), FileKind.DOCUMENT),
        (b"{\\rtf1 hello}", FileKind.DOCUMENT),
        (a_zip({"a.txt": "x"}), FileKind.ARCHIVE),
        (b"PK\x05\x06" + bytes(18), FileKind.ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
        (b"a\0\0" + bytes(254) + b"ustar", FileKind.ARCHIVE),
        (bytes(32_769) + b"CD001", FileKind.ARCHIVE),
        (a_zip({"META-INF/MANIFEST.MF": "x"}), FileKind.PROGRAM),
        (b"MZ\x90\0" + bytes(60), FileKind.PROGRAM),
        (b"\x7fELF\2", FileKind.PROGRAM),
        (b"#!/bin/sh\n", FileKind.PROGRAM),
        (b"\xef\xbb\xbf@ECHO OFF\r\n", FileKind.PROGRAM),
        (OLE + bytes.fromhex("84100c0000000000c000000000000046"), FileKind.PROGRAM),
        (OLE + wide("__substg1.0_0037001F"), FileKind.MAIL),
        (b"RIFF\0\0\0\0WAVE", FileKind.MEDIA),
        (b"\0\0\0\x18ftypmp42", FileKind.MEDIA),
        (b" \r\n<!DOCTYPE html>", FileKind.MARKUP),
        (b"\xff\xfe" + wide("<svg>"), FileKind.MARKUP),
        (b"<?xml version='1.0'?>", FileKind.MARKUP),
        (b"BEGIN:VCALENDAR\r\n", FileKind.CALENDAR),
        (b"begin:vcard\r\n", FileKind.CARD),
        (b"plain words\r\n", FileKind.TEXT),
        (b"MZ;Menge;Preis\r\n", FileKind.TEXT),
        ("Größe;日本\r\n".encode(), FileKind.TEXT),
        (b"\x01\x02\x03\x04", FileKind.UNKNOWN),
        (b"RIFF\0\0\0\0ACON", FileKind.UNKNOWN),
    ],
)
def test_first_octets_tell_what_a_file_is(content: bytes, kind: FileKind) -> None:
    assert seen(content).kind is kind
    assert not seen(content).is_mislabelled


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.pdf", b"MZ\x90\0" + bytes(60), FileKind.PROGRAM),
        ("a.pdf", a_zip({"a": "x"}), FileKind.ARCHIVE),
        ("a.jpg", b"<html>", FileKind.MARKUP),
        ("a.pdf", b"\x01\x02", FileKind.UNKNOWN),
        ("a.pdf", a_png(), FileKind.PDF),
        ("a.docx", a_zip({"a": "x"}), FileKind.ARCHIVE),
        ("a.txt", b"BEGIN:VCARD", FileKind.CARD),
        ("a.html", a_pdf(), FileKind.MARKUP),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_the_worse_of_both(
    name: str, content: bytes, kind: FileKind
) -> None:
    file = seen(content, name)

    assert (file.kind, file.is_mislabelled) == (kind, True)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.jpg", a_png(), FileKind.IMAGE),
        ("a.doc", b"{\\rtf1 x}", FileKind.DOCUMENT),
        ("a.doc", a_docx(), FileKind.DOCUMENT),
        ("a.csv", b"x;y", FileKind.TEXT),
        ("a.eml", b"Subject: x\r\n", FileKind.MAIL),
        ("a.msg", OLE, FileKind.MAIL),
        ("a.msi", OLE, FileKind.PROGRAM),
        ("a.js", b"alert(1)", FileKind.PROGRAM),
        ("a.ics", b"x", FileKind.CALENDAR),
        ("a.mp3", b"\xff\xfb\x90\0", FileKind.MEDIA),
    ],
)
def test_kinds_that_agree_with_a_name_are_not_held_against_it(
    name: str, content: bytes, kind: FileKind
) -> None:
    file = seen(content, name)

    assert (file.kind, file.is_mislabelled) == (kind, False)


def test_an_honest_content_under_a_type_of_programs_is_mislabelled() -> None:
    file = file_of(0, "a.pdf", "application/x-msdownload", 9, a_pdf())

    assert (file.kind, file.is_mislabelled) == (FileKind.PROGRAM, True)


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert)>>",
        b"%PDF-1.7\n1 0 obj<</S/J#61vaScript>>",
        b"%PDF-1.7\n1 0 obj<</S/Launch/F(cmd.exe)>>",
        b"%PDF-1.7\n<</Type/ObjStm/Filter/FlateDecode>>stream\n"
        + zlib.compress(b"<</S/JavaScript>>"),
        a_docx(**{"word/vbaProject.bin": "x"}),
        a_zip({"[Content_Types].xml": "vnd.ms-word.document.macroEnabled.main"}, 0),
        a_zip({"[Content_Types].xml": "<x ContentType='a.sheet.macroEnabled.main+xml'/>"}),
        a_zip({"xl/workbook.xml": "", "xl/macrosheets/sheet1.xml": ""}),
        a_zip({"mimetype": ODT, "Basic/script-lc.xml": ""}, 0),
        OLE + wide("_VBA_PROJECT"),
        b"{\\rtf1{\\object\\objdata 01}}",
    ],
)
def test_what_runs_in_a_document_shows(content: bytes) -> None:
    assert seen(content).has_macros


@pytest.mark.parametrize(
    "content",
    [
        a_pdf(),
        packed_pdf(a_pdf()),
        b"%PDF-1.7 /JavaScripting",
        b"%PDF-1.7 /ObjStm stream\nnot packed",
        b"%PDF-1.7" + b"/ObjStm stream\n" * 20,
        a_docx(),
        OLE,
        b"{\\rtf1 x}",
        a_zip({"Basic/x": ""}),
    ],
)
def test_quiet_documents_are_quiet(content: bytes) -> None:
    assert not seen(content).has_macros


def test_the_end_of_a_file_is_looked_at_when_it_is_given() -> None:
    assert seen(b"%PDF-1.7\n", tail=b"trailer<</Encrypt 5 0 R>>").is_encrypted
    assert seen(
        a_docx()[:40], tail=b"PK\1\2" + bytes(24) + b"\x13\0" + bytes(16) + b"word/vbaProject.bin"
    ).has_macros


@pytest.mark.parametrize(
    "content",
    [
        a_pdf(password="geheim"),
        encrypted_zip(a_zip({"a": "x"})),
        OLE + wide("EncryptedPackage"),
        OLE + b"\xec\xa5" + bytes(9) + b"\x01",
        OLE + b"\x09\x08\x10\0" + bytes(16) + b"\x2f\0",
    ],
)
def test_what_is_locked_shows(content: bytes) -> None:
    assert seen(content).is_encrypted


@pytest.mark.parametrize("content", [a_pdf(), a_docx(), OLE, OLE + b"\xec\xa5" + bytes(10)])
def test_what_is_open_shows(content: bytes) -> None:
    assert not seen(content).is_encrypted


@pytest.mark.parametrize(
    ("content", "is_animated"),
    [
        (a_gif(), False),
        (a_gif(FRAME), True),
        (a_gif(LOCAL_TABLE), True),
        (a_gif(b"\x21\xff\x0bNETSCAPE2.0\3\1\0\0\0"), True),
        (a_gif(b"\x21\xfe\x03abc\0"), False),
        (b"GIF89a\1\0\1\0\0\0\0" + FRAME[:9], False),
        (b"GIF89a", False),
        (b"GIF89a\1\0\1\0\0\0\0junk", False),
        (a_png(), False),
        (a_png(chunk(b"acTL", bytes(8))), True),
        (b"\x89PNG\r\n\x1a\n", False),
        (riff((b"VP8X", b"\x02" + bytes(9))), True),
        (riff((b"VP8X", b"\x10" + bytes(9))), False),
        (b"RIFF\0\0\0\0WEBPVP8X", False),
        (a_heif(), False),
        (b"\0\0\0\x18ftypavis", True),
    ],
)
def test_images_that_move_are_told_from_those_that_do_not(
    content: bytes, is_animated: bool
) -> None:
    assert seen(content).is_animated is is_animated


def test_no_content_is_judged_by_its_name() -> None:
    assert file_of(0, "a.pdf", "application/pdf", 0, b"").kind is FileKind.PDF


@given(st.binary(max_size=300), st.binary(max_size=60), st.text(max_size=30), st.text(max_size=20))
def test_no_file_is_an_exception(head: bytes, tail: bytes, name: str, content_type: str) -> None:
    for start in (
        b"",
        b"GIF89a",
        b"PK\3\4",
        OLE[:8],
        b"%PDF-/ObjStm stream\n",
        b"\x89PNG\r\n\x1a\n",
    ):
        assert file_of(0, name, content_type, 1, start + head, tail).kind in FileKind


@pytest.mark.parametrize(
    ("piece", "kind"),
    [
        (b"%PDF-", FileKind.PDF),
        (b"GIF89a\x21\xff", FileKind.IMAGE),
        (b"PK\3\4" + bytes(26), FileKind.ARCHIVE),
        (b"%PDF- /ObjStm stream\n", FileKind.PDF),
        (b"%PDF- #4a", FileKind.PDF),
        (b"<", FileKind.TEXT),
        (b" ", FileKind.TEXT),
    ],
)
def test_hostile_files_are_what_they_begin_as(piece: bytes, kind: FileKind) -> None:
    file = seen((piece * 1_000_000)[:1_000_000], tail=(piece * 16_384)[:16_384])

    assert (file.kind, file.has_macros, file.is_encrypted) == (kind, False, False)


def test_packed_objects_are_unpacked_within_bounds() -> None:
    bomb = b"/ObjStm stream\n" + zlib.compress(bytes(50_000_000))
    script = b"/ObjStm stream\n" + zlib.compress(b"/JavaScript")

    assert seen(b"%PDF-1.7\n" + bomb * 7 + script).has_macros
    assert not seen(b"%PDF-1.7\n" + bomb * 8 + script).has_macros
