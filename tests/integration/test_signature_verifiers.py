"""Somebody else's verifier reads our signatures: OpenDKIM, with our keys in a file in the place of DNS.

`opendkim-testmsg` asks real DNS and cannot be told a key; `opendkim -t` is the same library and can (TestPublicKeys).
"""

import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from mail.message import Message, make_field, parse_message
from relay.seal.keys import SigningKey, dns_record
from relay.seal.sign import sign
from tests.support.dkim import ed25519_key, rsa_key
from tests.support.outside import require_outside

pytestmark = pytest.mark.outside("opendkim")

AT = 1_700_000_000_000_000
LETTER = parse_message(
    b"From: Ann B. <a@relay.example>\r\nTo: <b@relay.example>\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
    b" folded\tonce\r\nDate: Tue, 14 Nov 2023 22:13:20 +0000\r\nMessage-ID: <1@relay.example>\r\n"
    b"X-Unsigned: yes\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: 8bit\r\n\r\n"
    b"Gr\xc3\xbc\xc3\x9fe  with\t blanks \r\n\r\n..dots\r\n \r\n\r\n\r\n"
)


def signing_key(selector: str) -> SigningKey:
    key = {"rsa": rsa_key, "ed25519": ed25519_key}[selector]()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return SigningKey("relay.example", selector, pem)


def verdicts(message: Message, folder: Path) -> list[str]:
    """What OpenDKIM says of a message, one line a signature that it reports on."""
    program = require_outside("opendkim")
    records = [dns_record(signing_key(selector)) for selector in ("rsa", "ed25519")]
    (folder / "keys").write_text("".join(f"{name} {text}\n" for name, text in records))
    (folder / "conf").write_text(f"Mode v\nTestPublicKeys {folder / 'keys'}\n")
    (folder / "letter.eml").write_bytes(message.as_bytes())
    done = subprocess.run(
        [program, "-x", folder / "conf", "-t", folder / "letter.eml"],
        capture_output=True,
        timeout=30,
        check=True,
    )
    lines = (done.stdout + done.stderr).decode().splitlines()
    return [line.rpartition(") ")[2] for line in lines if "verification (" in line]


@pytest.mark.parametrize("selector", ["rsa", "ed25519"])
def test_opendkim_passes_what_we_sign(selector: str, tmp_path: Path) -> None:
    assert verdicts(sign(LETTER, [signing_key(selector)], AT), tmp_path) == ["succeeded"]


def test_opendkim_passes_an_empty_body_and_a_large_one(tmp_path: Path) -> None:
    large = LETTER.with_body(b"A line of  text, with blanks \t at its end \r\n" * 20_000)

    for letter in (LETTER.with_body(b""), large):
        assert verdicts(sign(letter, [signing_key("rsa")], AT), tmp_path) == ["succeeded"]


@pytest.mark.parametrize("name", ["Subject", "Reply-To", "List-Unsubscribe", "From"])
def test_opendkim_refuses_a_field_that_was_added(name: str, tmp_path: Path) -> None:
    signed = sign(LETTER, [signing_key("rsa")], AT)
    added = signed.with_fields((*signed.fields, make_field(name, "eve@evil.example")))

    assert verdicts(added, tmp_path) == ["failed: signature verification failed"]


def test_opendkim_refuses_a_body_that_was_changed(tmp_path: Path) -> None:
    signed = sign(LETTER, [signing_key("rsa")], AT)

    changed = signed.with_body(b"Pay here\r\n")
    assert verdicts(changed, tmp_path) == ["failed: signature verification failed"]
