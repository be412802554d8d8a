"""Which files may travel, and how one that may not is named and taken out."""

import pytest

from policies.attachments import FileFault, attachments, fault_of, removal, shown_name
from policies.cuts import Cut, CutKind
from policies.reading.values import FileKind
from tests.support.attachments import attached

NAMES = (
    "invoice.pdf", "notes.txt", "sizes.csv", "a.jpg", "a.JPEG", "a.png", "a.gif", "a.tif", "a.bmp",
    "a.webp", "a.heic", "a.doc", "a.docx", "a.xls", "a.xlsx",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_what_the_list_names_may_travel(name: str) -> None:
    assert fault_of(attached(name)) is None


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("a.exe", FileFault.PROGRAM),
        ("invoice.pdf.exe", FileFault.PROGRAM),
        ("a.js", FileFault.PROGRAM),
        ("a.zip", FileFault.ARCHIVE),
        ("a.rar", FileFault.ARCHIVE),
        ("a.html", FileFault.MARKUP),
        ("a.svg", FileFault.MARKUP),
        ("a.xlsm", FileFault.MACROS),
        ("a.docm", FileFault.MACROS),
        ("a.mp4", FileFault.UNLISTED),
        ("a.eml", FileFault.UNLISTED),
        ("a.pptx", FileFault.UNLISTED),
        ("a.xyz", FileFault.UNLISTED),
        ("noname", FileFault.UNLISTED),
    ],
)
def test_what_the_list_does_not_name_may_not(name: str, fault: FileFault) -> None:
    assert fault_of(attached(name)) is fault


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"has_macros": True}, FileFault.MACROS),
        ({"is_encrypted": True}, FileFault.ENCRYPTED),
        ({"is_animated": True}, FileFault.ANIMATED),
        ({"is_mislabelled": True}, FileFault.MISLABELLED),
        ({"is_mislabelled": True, "kind": FileKind.PROGRAM}, FileFault.PROGRAM),
    ],
)
def test_what_a_content_shows_counts_more_than_a_good_name(
    change: dict[str, object], fault: FileFault
) -> None:
    assert fault_of(attached(**change)) is fault


def test_a_file_without_a_name_goes_by_its_content() -> None:
    assert fault_of(attached("", kind=FileKind.IMAGE)) is None


def test_what_mail_programs_add_is_no_attachment() -> None:
    signature = attached("smime.p7s", content_type="application/pkcs7-signature")
    report = attached("", content_type="message/delivery-status")
    file = attached()

    assert attachments((signature, file, report)) == (file,)


@pytest.mark.parametrize("name", ["smime.p7m", "a.PGP", "winmail.dat", "Winmail.DAT", "a.pdf.sig"])
def test_what_is_sealed_is_left_to_the_rewriter(name: str) -> None:
    assert attachments((attached(name),)) == ()


def test_a_name_is_shown_as_an_excerpt() -> None:
    assert shown_name(attached("ann@post.example\r\n.pdf")) == "(address) .pdf"
    assert shown_name(attached("", number=2)) == "attachment 3"
    assert len(shown_name(attached("x" * 500))) == 60


def test_a_file_gives_way_to_a_text() -> None:
    assert removal(attached("a.exe", number=1)) == Cut(
        CutKind.FILE, "", "[The relay removed the attachment a.exe.]", 1
    )
