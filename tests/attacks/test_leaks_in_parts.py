"""A clever seller, or a buyer, hides an address where programs decode it again. It goes on cleaned, or it stays."""

import base64
import email
import io
import zipfile

import pytest

from relay.pipeline import carry
from relay.stages import Sealed
from tests.support.golden import SETTINGS
from tests.support.relay import BEA, a_resolved

HOST = "canary-mail.example"


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
    result = carry(a_resolved(raw, other_side_has_written=True), SETTINGS)
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
