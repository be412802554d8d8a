"""Failure reports: three parts, aliases only."""

import email
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.automatic import Automatic, automatic_kind
from mail.dsn import DsnFacts, compose_failure
from mail.message import Field, make_field, parse_message
from mail.reply import ALIAS_UNKNOWN, TEMPORARY_FAILURE, Reply
from tests.support.mail import an_address

AT = 1_795_262_400_000_000
FACTS = DsnFacts(
    domain="relay.example",
    reporting_mta="mx.relay.example",
    to=an_address("author@relay.example"),
    failed=an_address("other@relay.example"),
    reply=Reply(550, "5.1.1", "User unknown"),
    message_id="one@relay.example",
    at=AT,
    arrived_at=AT - 60_000_000,
)


def parts_of(facts: DsnFacts) -> list[email.message.Message]:
    parsed = email.message_from_bytes(compose_failure(facts).as_bytes())
    assert parsed.get_content_type() == "multipart/report"
    assert parsed.get_param("report-type") == "delivery-status"
    return parsed.get_payload()


def test_a_report_has_the_three_parts_of_rfc_6522() -> None:
    kinds = [part.get_content_type() for part in parts_of(FACTS)]

    assert kinds == ["text/plain", "message/delivery-status", "text/rfc822-headers"]


def test_a_report_comes_from_the_relay_to_the_authors_alias() -> None:
    message = compose_failure(FACTS)

    assert message.value("From") == "Mail Delivery <mailer-daemon@relay.example>"
    assert message.value("To") == "author@relay.example"
    assert message.value("Message-ID") == "<one@relay.example>"
    assert message.value("Date") == "Sat, 21 Nov 2026 12:00:00 +0000"
    assert message.value("In-Reply-To") is None
    assert automatic_kind(message, False) is Automatic.AUTO_REPLIED


def test_a_report_is_threaded_under_the_message_it_is_about() -> None:
    message = compose_failure(replace(FACTS, original_id="mine@home.example"))

    assert message.value("In-Reply-To") == "<mine@home.example>"
    assert message.value("References") == "<mine@home.example>"


def test_the_machine_part_names_the_alias_and_the_status() -> None:
    per_message, per_recipient = parts_of(FACTS)[1].get_payload()

    assert per_message["Reporting-MTA"] == "dns; mx.relay.example"
    assert per_message["Arrival-Date"] == "Sat, 21 Nov 2026 11:59:00 +0000"
    assert per_recipient["Original-Recipient"] == "rfc822; other@relay.example"
    assert per_recipient["Final-Recipient"] == "rfc822; other@relay.example"
    assert per_recipient["Action"] == "failed"
    assert per_recipient["Status"] == "5.1.1"
    assert per_recipient["Diagnostic-Code"] == "smtp; 550 5.1.1 User unknown"
    assert per_recipient["Remote-MTA"] is None


def test_what_the_next_hop_said_tells_neither_address_nor_host() -> None:
    said = "host mx.real.example[192.0.2.1] said: 550 <canary@real.example>\r\nX: y\r\n\r\n--b"

    raw = compose_failure(replace(FACTS, diagnostic=said)).as_bytes()

    assert b"canary" not in raw
    assert b"real.example" not in raw
    assert b"192.0.2.1" not in raw
    assert b"\r\nX: y" not in raw


@pytest.mark.parametrize("status", ["5.1.1", "5.2.2", "5.3.4", "5.4.7", "5.5.0", "5.6.3", "5.7.1"])
def test_every_status_has_a_reason_in_words(status: str) -> None:
    text = parts_of(replace(FACTS, reply=Reply(554, status, "no")))[0].get_payload()

    assert "Reason:   The " in text
    assert "other@relay.example" in text


def test_the_original_header_is_written_again_without_its_junk() -> None:
    fields = (
        make_field("Subject", "Grüße"),
        Field("", b"junk line\r\n"),
        *parse_message("X-Odd: a\u202eb\x00\r\n\r\n".encode()).fields,
    )

    text = parts_of(replace(FACTS, original_fields=fields))[2].get_payload()

    assert text == "Subject: =?utf-8?b?R3LDvMOfZQ==?=\r\nX-Odd: ab\r\n"


@given(st.text(max_size=200), st.text(max_size=200))
def test_nobody_writes_lines_of_a_report_but_us(said: str, subject: str) -> None:
    original = (make_field("Subject", subject),)

    plain = compose_failure(FACTS)
    message = compose_failure(replace(FACTS, diagnostic=said or "x", original_fields=original))

    assert message.as_bytes().isascii()
    assert [one.name for one in message.fields] == [one.name for one in plain.fields]
    assert message.body.count(b"\r\n--=_") == 3
    assert all(len(line) <= 998 for line in message.as_bytes().split(b"\r\n"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"reply": TEMPORARY_FAILURE},
        {"domain": "Relay.example"},
        {"reporting_mta": "mx relay"},
        {"to": an_address("jörg@relay.example")},
        {"failed": an_address("jörg@relay.example")},
        {"message_id": "a>\r\nBcc: <b"},
        {"original_id": "a b"},
    ],
)
def test_facts_that_would_make_a_bad_report_cannot_be_built(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"not|needs|alias"):
        replace(FACTS, **wrong)


def test_a_repr_shows_no_remote_word() -> None:
    facts = replace(FACTS, reply=ALIAS_UNKNOWN, diagnostic="canary", original_id="canary@x")

    assert "canary" not in repr(facts)
