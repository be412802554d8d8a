"""The trace: our Received field, and hops counted against loops."""

import pytest

from mail.message import parse_message
from mail.received import HOP_FIELD, count_received, format_received, hop_count, transmission_type
from tests.support.mail import a_message, raw_message

AT = 1_795_262_400_000_000


def received(helo: str = "mx.shop.example", ip: str = "192.0.2.1") -> str:
    return format_received(
        helo=helo, ip=ip, by="mx.relay.example", protocol="ESMTPS", id="7", at=AT
    ).value


def test_a_received_field_tells_who_when_and_how() -> None:
    assert received() == (
        "from mx.shop.example ([192.0.2.1]) by mx.relay.example with ESMTPS id 7; "
        "Sat, 21 Nov 2026 12:00:00 +0000"
    )
    assert "([IPv6:2001:db8::1])" in received(ip="2001:db8::1")


@pytest.mark.parametrize(
    "helo", ["a\r\nBcc: evil@x", "x) (by evil", "real@shop.example", "ü", "", "x" * 2000]
)
def test_a_client_cannot_write_syntax_with_its_name(helo: str) -> None:
    value = received(helo=helo)

    assert value.count(";") == 1
    assert value.count("(") == 1
    assert "@" not in value
    assert len(value) < 500


def test_the_protocol_names_what_the_session_was() -> None:
    assert transmission_type(extended=False) == "SMTP"
    assert transmission_type(extended=True) == "ESMTP"
    assert transmission_type(extended=True, tls=True, authenticated=True) == "ESMTPSA"
    assert transmission_type(extended=True, tls=True, smtputf8=True) == "UTF8SMTPS"


def test_received_fields_are_counted() -> None:
    assert count_received(raw_message("Received: a", "received: b", "X-Received: c")) == 2


@pytest.mark.parametrize(
    ("lines", "hops"),
    [
        ([], 0),
        (["Received: a", "Received: b"], 2),
        (["Received: a", f"{HOP_FIELD}: 7"], 7),
        ([f"{HOP_FIELD}: 7", f"{HOP_FIELD}: 9"], 9),
        (["Received: a", f"{HOP_FIELD}: -7"], 1),
        ([f"{HOP_FIELD}: {'9' * 5000}"], 0),
        ([f"{HOP_FIELD}: ٣"], 0),
        ([f"{HOP_FIELD}: nine"], 0),
    ],
)
def test_hops_are_the_larger_count_and_a_forged_one_is_ignored(lines: list[str], hops: int) -> None:
    assert hop_count(raw_message(*lines)) == hops


def test_a_received_field_stands_on_top_of_a_message() -> None:
    field = format_received(helo="x", ip="192.0.2.1", by="y", protocol="SMTP", id="1", at=AT)
    message = a_message()

    stamped = message.with_fields((field, *message.fields))

    assert count_received(parse_message(stamped.as_bytes())) == 1
