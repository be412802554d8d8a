import re

import dkim
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from mail.message import Message, make_field, parse_message
from relay.authenticate.dkim import check_signatures
from relay.seal.keys import SigningKey, dns_record
from relay.seal.sign import ALWAYS_SIGNED, SIGNED_IF_PRESENT, sign
from tests.support.dkim import ed25519_key, rsa_key
from tests.support.dns import Zone

AT = 1_700_000_000_123_456


def pem(key) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


RSA = SigningKey("relay.example", "gb1", pem(rsa_key()))
ED25519 = SigningKey("relay.example", "gb2", pem(ed25519_key()))
ZONE = Zone({(name, "TXT"): [text] for name, text in map(dns_record, (RSA, ED25519))})
LETTER = parse_message(
    b"From: Ann B. <a@relay.example>\r\nTo: b@relay.example\r\n"
    b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
    b" and\tmore\r\nDate: Tue, 14 Nov 2023 22:13:20 +0000\r\nMessage-ID: <1@relay.example>\r\n"
    b"X-Mark: any\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello  there \r\n\r\n\r\n"
)


def results(message: Message) -> list[str]:
    return [one.result for one in check_signatures(message, ZONE, AT)]


@pytest.mark.parametrize("key", [RSA, ED25519], ids=lambda key: key.algorithm)
def test_dkimpy_and_our_own_verifier_pass_what_we_sign(key: SigningKey) -> None:
    signed = sign(LETTER, [key], AT)

    answer = lambda name, timeout=5: ZONE(name.decode(), "TXT")[0]  # noqa: E731
    assert dkim.verify(signed.as_bytes(), dnsfunc=answer) is True
    assert results(signed) == ["pass"]


def test_each_key_signs_once_in_order_and_nothing_else_changes() -> None:
    signed = sign(LETTER, [RSA, ED25519], AT)

    assert results(signed) == ["pass", "pass"]
    assert [re.search(r"s=(\w+)", value)[1] for value in signed.values("DKIM-Signature")] == [
        "gb1",
        "gb2",
    ]
    assert signed.fields[2:] == LETTER.fields
    assert signed.body == LETTER.body


def test_without_keys_the_message_stays_as_it_is() -> None:
    assert sign(LETTER, [], AT) is LETTER


def test_the_tags_say_what_the_standards_want() -> None:
    value = sign(LETTER, [RSA], AT).value("DKIM-Signature")

    assert value.startswith("v=1; a=rsa-sha256; c=relaxed/relaxed; d=relay.example; s=gb1;")
    assert "t=1700000000;" in value
    assert "l=" not in re.sub(r"(bh?|h)=[^;]*", "", value)


@pytest.mark.parametrize("name", ALWAYS_SIGNED)
def test_nobody_can_add_a_field_that_matters(name: str) -> None:
    signed = sign(LETTER, [RSA], AT)
    added = make_field(name, "x@evil.example")

    assert results(signed.with_fields((added, *signed.fields))) == ["fail"]
    assert results(signed.with_fields((*signed.fields, added))) == ["fail"]


@pytest.mark.parametrize("name", SIGNED_IF_PRESENT)
def test_nobody_can_add_a_second_mime_field(name: str) -> None:
    letter = LETTER.with_fields(
        (
            *LETTER.fields,
            make_field("Auto-Submitted", "no"),
            make_field(SIGNED_IF_PRESENT[2], "8bit"),
        )
    )
    signed = sign(letter, [RSA], AT)

    assert results(signed.with_fields((make_field(name, "x"), *signed.fields))) == ["fail"]


def test_a_field_or_body_that_changes_breaks_the_signature() -> None:
    signed = sign(LETTER, [RSA], AT)
    kept = tuple(one for one in signed.fields if one.key != "subject")

    assert results(signed.with_fields(kept)) == ["fail"]
    assert results(signed.with_body(b"Bye\r\n")) == ["fail"]


def test_spaces_that_a_relay_may_change_do_not_matter() -> None:
    signed = sign(LETTER, [RSA], AT)
    raw = (
        signed.as_bytes()
        .replace(b"Subject: ", b"subject:   ")
        .replace(b"  there \r\n", b" there\r\n")
    )

    assert results(parse_message(raw)) == ["pass"]


def test_the_last_of_repeated_fields_is_signed_first() -> None:
    letter = LETTER.with_fields((*LETTER.fields, make_field("Subject", "second")))

    assert results(sign(letter, [RSA], AT)) == ["pass"]


def test_the_field_is_folded_within_the_line_limit() -> None:
    raw = sign(LETTER, [RSA], AT).fields[0].raw

    assert max(len(line) for line in raw.split(b"\r\n")) <= 78
    assert raw.startswith(b"DKIM-Signature: v=1;")
