"""A clever seller, or a buyer, hides an address where programs decode it again. It goes on cleaned, or it stays."""

import base64
import binascii
import email
import gzip
import io
import re
import zipfile

import pytest

from policies.profile import Profile
from relay.pipeline import PipelineSettings, carry
from relay.stages import Sealed
from tests.support.files import a_jpeg, a_zip, exif_segment
from tests.support.relay import BEA, a_resolved

HOST = "canary-mail.example"
# Whatever files a marketplace allows, those that are carried show nothing.
_EVERY_FILE = PipelineSettings(Profile(monitor=("R-22", "R-30")), ())


def a_mail_of(*parts: str) -> bytes:
    """A mail of Bea's with a text and these parts, each with its header."""
    head = (
        f"From: Bea <{BEA}>\nTo: x@relay.example\nSubject: Files\n"
        "Date: Sat, 21 Nov 2026 12:00:00 +0000\nMessage-ID: <1@client.example>\n"
        'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b0"\n\n'
    )
    body = "".join(f"--b0\n{part}\n" for part in ("Content-Type: text/plain\n\nHello.", *parts))
    return f"{head}{body}--b0--\n".encode().replace(b"\n", b"\r\n")


def b64(octets: bytes | str) -> str:
    return base64.encodebytes(octets.encode() if isinstance(octets, str) else octets).decode()


def a_file(octets: bytes | str, kind: str = "application/octet-stream", name: str = "f.bin") -> str:
    return (
        f'Content-Type: {kind}\nContent-Disposition: attachment; filename="{name}"\n'
        f"Content-Transfer-Encoding: base64\n\n{b64(octets)}"
    )


def seen(octets: bytes) -> bytes:
    """All that the other side's programs find in a mail, one after the other."""
    found = [octets]
    for part in email.message_from_bytes(octets).walk():
        if not part.is_multipart():
            content = part.get_payload(decode=True) or b""
            found += [content, *unzipped(content)]
    return b"\n".join(found).lower()


def unzipped(content: bytes) -> list[bytes]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        return [archive.read(name) for name in archive.namelist()]
    except (zipfile.BadZipFile, NotImplementedError):
        return []


def goes_on(raw: bytes) -> bytes | None:
    """What the other side gets, or None."""
    result = carry(a_resolved(raw, other_side_has_written=True), _EVERY_FILE)
    return result.raw if isinstance(result, Sealed) else None


def shows(raw: bytes, secret: str) -> bool:
    finished = goes_on(raw)
    return finished is not None and secret.lower().encode() in seen(finished)


ESCAPED = {
    "css": '<style>p:after{content:"bea.buyer\\40 canary-mail.example"}</style>',
    "css with zeros": '<style>p:after{content:"bea.buyer\\000040canary-mail.example"}</style>',
    "script": "<script>x='bea.buyer\\x40canary-mail.example'</script>",
    "script with braces": "<script>x='bea.buyer\\u{40}canary-mail.example'</script>",
    "page within a page": '<iframe srcdoc="&lt;b&gt;bea.buyer&amp;#64;canary-mail.example"></iframe>',
    "reference in a reference": "bea.buyer&amp;amp;#x40;canary-mail.example",
    "quoted end of a tag": 'bea.buyer<i title="a>b">@</i>canary-mail.example',
    "markdown": "bea\\.buyer\\@canary\\-mail.example",
    "struck through": "".join(f"{letter}\u0336" for letter in str(BEA)),
}


@pytest.mark.parametrize("form", ESCAPED)
def test_what_a_page_escapes_is_found(form: str) -> None:
    page = f"<html><body>Hello {ESCAPED[form]}</body></html>"
    part = (
        f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{b64(page)}"
    )
    finished = goes_on(a_mail_of(part))

    assert finished is not None
    assert b"canary" not in seen(finished)
    assert "c\u0336a\u0336n".encode() not in seen(finished)


def folded(line: str) -> str:
    return "\n ".join(line[at : at + 70] for at in range(0, len(line), 70))


def coded(octets: bytes | str) -> str:
    return b64(octets).replace("\n", "")


NOTE = coded(f"a note that is a little longer than one line, for {BEA} alone, as you see")
PACKED = coded(a_zip({"note.txt": f"write to {BEA}"}))
HEXED = "".join(f"={ord(letter):02X}" for letter in str(BEA))
CALENDAR = {
    "attached text": f"ATTACH;FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY:{NOTE}",
    "attached archive": f"ATTACH;FMTTYPE=application/zip;ENCODING=BASE64;VALUE=BINARY:{PACKED}",
    "attached by its own URL": f"ATTACH:data:text/plain;base64,{NOTE}",
    "name in two lines": f'ORGANIZER;CN="Bea^n{BEA}":mailto:x@y.example',
}
CARD = {
    "note": f"NOTE;ENCODING=b:{NOTE}",
    "note of old": f"NOTE;BASE64:{NOTE}",
    "sound": f'SOUND;X-A="a:b";ENCODING=BASE64:{PACKED}',
    "behind a long parameter": f"NOTE;X-A={'a' * 300};ENCODING=QUOTED-PRINTABLE:{HEXED}",
}


@pytest.mark.parametrize("form", CALENDAR)
def test_a_calendar_hides_nothing_in_its_lines(form: str) -> None:
    lines = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nno line\n{folded(CALENDAR[form])}\nSUMMARY:Pick-up\nEND:VEVENT\n"
    finished = goes_on(a_mail_of(a_file(lines, "text/calendar", "a.ics")))

    assert finished is not None
    shown = seen(finished).replace(b"\r", b"").replace(b"\n ", b"")
    assert b"summary:pick-up" in shown
    assert not any(one.lower().encode() in shown for one in (HOST, NOTE, PACKED))


@pytest.mark.parametrize("form", CARD)
def test_a_card_hides_nothing_in_its_lines(form: str) -> None:
    lines = f"BEGIN:VCARD\nVERSION:3.0\n{folded(CARD[form])}\nFN:Bea\nEND:VCARD\n"
    finished = goes_on(a_mail_of(a_file(lines, "text/vcard", "a.vcf")))

    assert finished is not None
    shown = seen(finished).replace(b"\r", b"").replace(b"\n ", b"")
    assert b"fn:bea" in shown
    assert not any(one.lower().encode() in shown for one in (HOST, NOTE, PACKED, HEXED))


def test_a_picture_in_a_card_stays_and_loses_where_it_was_taken() -> None:
    for photo, is_kept in ((a_jpeg(), True), (a_jpeg(exif_segment()), False)):
        line = folded(f"PHOTO;TYPE=JPEG;ENCODING=b:{coded(photo)}")
        finished = goes_on(a_mail_of(f"Content-Type: text/vcard\n\nBEGIN:VCARD\n{line}\nEND:VCARD"))

        assert finished is not None
        (card,) = re.findall(rb"PHOTO;TYPE=JPEG;ENCODING=b:([^:]*)\r\nEND", finished)
        written = base64.b64decode(re.sub(rb"\s", b"", card))
        assert written.startswith(b"\xff\xd8")
        assert (written == photo) == is_kept
        assert b"Canary" not in written


def test_of_two_names_for_one_thing_only_the_one_that_was_read_stays() -> None:
    zipped = b64(a_zip({"a.txt": f"write to {BEA}"}))
    head = "Content-Type: text/plain\nContent-Transfer-Encoding: 7bit\n"
    again = "Content-Type: application/zip\nContent-Transfer-Encoding: base64\n"
    assert goes_on(a_mail_of(f"{head}{again}\n{zipped}")) is None

    finished = goes_on(a_mail_of(f"{head}{again}\nhello"))
    assert finished is not None
    assert b"application/zip" not in finished
    assert b"Content-Transfer-Encoding: base64" not in finished


def test_of_two_boundaries_only_the_one_that_was_read_stays() -> None:
    outer = 'Content-Type: multipart/mixed; boundary=b1; BOUNDARY="b2"\n\n'
    inner = f"--b1\n\nhi\n--b1--\n--b2\n{a_file(a_zip({'a.txt': f'write to {BEA}'}))}--b2--\n"
    finished = goes_on(a_mail_of(outer + inner))

    assert finished is None or b'"b2"' not in finished


def uuencoded(octets: bytes) -> str:
    lines = (octets[at : at + 45] for at in range(0, len(octets), 45))
    return f"begin 644 f\n{''.join(binascii.b2a_uu(one).decode() for one in lines)}`\nend\n"


TOLD = f"so write to {BEA}, will you"
ZIPPED = a_zip({"a.txt": TOLD})
INNER = "From: z@y.example\nSubject: hi\nMIME-Version: 1.0\nContent-Type: text/plain\n"
MAILS = {
    "base64": f"{INNER}Content-Transfer-Encoding: base64\n\n{b64(TOLD)}",
    "quoted-printable": f"{INNER}Content-Transfer-Encoding: quoted-printable\n\nto bea.bu=\nyer@canary-m=\nail.example",
    "of a file": f"{INNER}Content-Transfer-Encoding: base64\n\n{b64(ZIPPED)}",
}
MAILS["behind another"] = (
    f"From x Sat Nov 21 12:00:00 2026\n{INNER}\nhi\n\nFrom y Sat Nov 21 12:00:00 2026\n{MAILS['base64']}"
)


@pytest.mark.parametrize("form", MAILS)
@pytest.mark.parametrize("name", ["m.zip", "m.gz"])
def test_mail_in_an_archive_is_read_like_mail(form: str, name: str) -> None:
    mail = MAILS[form].encode()
    packed = a_zip({"m.eml": mail}) if name == "m.zip" else gzip.compress(mail)

    assert goes_on(a_mail_of(a_file(packed, name=name))) is None
    assert goes_on(a_mail_of(a_file(a_zip({"m.eml": f"{INNER}\nhi"}), name=name))) is not None


LABELS = ["x-base64", "BASE-64", "base64,", "base64 x", "x-uuencode", "quoted_printable"]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("octets", [TOLD.encode(), ZIPPED], ids=["text", "archive"])
def test_an_encoding_by_another_name_hides_nothing(label: str, octets: bytes) -> None:
    content = uuencoded(octets) if "uu" in label else b64(octets)
    if label.startswith("quoted"):
        content = "".join(
            f"={octet:02X}" + "=\n" * (at % 20 == 19) for at, octet in enumerate(octets)
        )
    head = 'Content-Disposition: attachment; filename="f"\nContent-Type: application/octet-stream\n'

    assert goes_on(a_mail_of(f"{head}Content-Transfer-Encoding: {label}\n\n{content}")) is None


@pytest.mark.parametrize("front", [b"MZ and a program", b"PK00", b"\0\0\0\0", b"hello\n"])
def test_an_archive_behind_something_else_stays_here(front: bytes) -> None:
    assert goes_on(a_mail_of(a_file(front + ZIPPED))) is None


INSIDE_TEXT = {
    "uuencoded": f"Content-Type: text/plain\n\nHello\n{uuencoded(ZIPPED)}",
    "a URL of its own": "Content-Type: text/html\n\n"
    f'<a href="data:application/zip;base64,{coded(ZIPPED)}">x</a>',
}


@pytest.mark.parametrize("form", INSIDE_TEXT)
def test_an_archive_inside_a_text_is_opened(form: str) -> None:
    assert goes_on(a_mail_of(INSIDE_TEXT[form])) is None


def test_archives_inside_a_text_are_opened_within_bounds() -> None:
    bomb = coded(a_zip({"a": bytes(4_000_000)}))
    links = f'<a href="data:application/zip;base64,{bomb}">x</a>\n' * 100

    assert goes_on(a_mail_of(f"Content-Type: text/html\n\n{links}")) is None


RICH = {
    "codes": r"{\rtf1 bea.buyer\'40canary-mail.example}",
    "cut by words": r"{\rtf1 bea.{\b buyer}@\b0 canary-mail.example}",
    "letters by number": r"{\rtf1 bea.buyer\u64?canary-mail.example}",
}


@pytest.mark.parametrize("form", RICH)
@pytest.mark.parametrize("kind", ["text/rtf", "application/rtf", "text/plain"])
def test_rich_text_is_read_as_such_whatever_it_is_called(form: str, kind: str) -> None:
    finished = goes_on(a_mail_of(a_file(RICH[form], kind, "a.rtf")))

    assert finished is None or b"canary" not in seen(finished)


@pytest.mark.parametrize("sign", ["_", "-", "+", "."])
def test_an_address_in_a_file_name_needs_no_blank_before_it(sign: str) -> None:
    finished = goes_on(a_mail_of(a_file(b"\0\1", name=f"Invoice{sign}{BEA}.pdf")))

    assert finished is not None
    assert b"bea.buyer" not in finished


@pytest.mark.parametrize("charset", ["csUTF7", "unicode-2-0-utf-7", "utf-16", "cp037", "utf-32"])
def test_a_charset_that_few_know_hides_nothing(charset: str) -> None:
    codec = {"csUTF7": "utf-7", "unicode-2-0-utf-7": "utf-7"}.get(charset, charset)
    octets = (
        TOLD.replace("@", "＠").encode(codec, "replace") if codec == "utf-7" else TOLD.encode(codec)
    )
    finished = goes_on(a_mail_of(a_file(octets, f"text/plain; charset={charset}", "a.txt")))

    assert finished is None or octets not in seen(finished)
