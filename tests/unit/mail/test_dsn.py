"""Reports of ours: three parts, aliases only."""

import email
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.automatic import Automatic, automatic_kind
from mail.dsn import DsnFacts, ReturnedPart, compose_report
from mail.message import Field, Message, make_field, parse_message
from mail.reply import ALIAS_UNKNOWN, MESSAGE_ACCEPTED, NO_ANSWER, TEMPORARY_FAILURE, Reply
from mail.reports import Action
from tests.support.mail import a_message, an_address

AT = 1_795_262_400_000_000
FACTS = DsnFacts(
    domain="relay.example",
    reporting_mta="mx.relay.example",
    to=an_address("author@relay.example"),
    recipient=an_address("other@relay.example"),
    action=Action.FAILED,
    reply=Reply(550, "5.1.1", "User unknown"),
    message_id="one@relay.example",
    at=AT,
    arrived_at=AT - 60_000_000,
)


def parts_of(facts: DsnFacts) -> list[email.message.Message]:
    parsed = email.message_from_bytes(compose_report(facts).as_bytes())
    assert parsed.get_content_type() == "multipart/report"
    assert parsed.get_param("report-type") == "delivery-status"
    return parsed.get_payload()


def test_a_report_has_the_three_parts_of_rfc_6522() -> None:
    facts = replace(FACTS, original=a_message(), returned=ReturnedPart.HEADER)
    kinds = [part.get_content_type() for part in parts_of(facts)]

    assert kinds == ["text/plain", "message/delivery-status", "text/rfc822-headers"]


def test_a_report_comes_from_the_relay_to_the_authors_alias() -> None:
    message = compose_report(FACTS)

    assert message.value("From") == "Mail Delivery <mailer-daemon@relay.example>"
    assert message.value("To") == "author@relay.example"
    assert message.value("Message-ID") == "<one@relay.example>"
    assert message.value("Date") == "Sat, 21 Nov 2026 12:00:00 +0000"
    assert message.value("In-Reply-To") is None
    assert automatic_kind(message, False) is Automatic.AUTO_REPLIED


def test_a_report_is_threaded_under_the_message_it_is_about() -> None:
    message = compose_report(replace(FACTS, original_id="mine@home.example"))

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


def test_a_diagnostic_that_is_no_smtp_reply_is_not_called_one() -> None:
    _, told = parts_of(replace(FACTS, diagnostic="user unknown"))[1].get_payload()

    assert told["Diagnostic-Code"] == "X-Gobetween; user unknown"


def test_what_the_next_hop_said_tells_neither_address_nor_host() -> None:
    said = "host mx.real.example[192.0.2.1] said: 550 <canary@real.example>\r\nX: y\r\n\r\n--b"

    raw = compose_report(replace(FACTS, diagnostic=said)).as_bytes()

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
    original = Message(fields, b"the body\r\n")

    facts = replace(FACTS, original=original, returned=ReturnedPart.HEADER)
    text = parts_of(facts)[2].get_payload()

    assert text == "Subject: =?utf-8?b?R3LDvMOfZQ==?=\r\nX-Odd: ab\r\n"


def test_less_of_the_original_is_what_names_it() -> None:
    part = parts_of(replace(FACTS, original=a_message()))[2]

    assert part.get_content_type() == "text/rfc822-headers"
    assert part.get_payload() == (
        "Date: Sat, 21 Nov 2026 12:00:00 +0000\r\nMessage-ID: <one@home.example>\r\n"
    )


def test_a_report_without_an_original_has_two_parts() -> None:
    assert [part.get_content_type() for part in parts_of(FACTS)] == [
        "text/plain",
        "message/delivery-status",
    ]


@pytest.mark.parametrize("body", ["Hello.\r\n", "No line end", "Grüße\r\n"])
def test_the_whole_original_comes_back_as_it_was(body: str) -> None:
    original = a_message(body)

    raw = compose_report(replace(FACTS, original=original, returned=ReturnedPart.FULL)).as_bytes()
    part = email.message_from_bytes(raw).get_payload()[2]

    assert part.get_content_type() == "message/rfc822"
    assert original.as_bytes().rstrip() in raw
    assert (b"Content-Transfer-Encoding: 8bit" in raw) is not body.isascii()


@pytest.mark.parametrize(
    "original",
    [
        a_message("x" * 999),
        a_message("a\nb\r\n"),
        a_message("a\0\r\n"),
        parse_message("Subject: ü\r\n\r\nx\r\n".encode()),
    ],
    ids=["long line", "bare line feed", "nul", "header beyond ASCII"],
)
def test_an_original_that_no_part_can_hold_comes_back_as_its_header(original: Message) -> None:
    facts = replace(FACTS, original=original, returned=ReturnedPart.FULL)

    assert parts_of(facts)[2].get_content_type() == "text/rfc822-headers"


def test_a_delay_is_told_with_its_end_and_a_way_to_wait() -> None:
    facts = replace(FACTS, action=Action.DELAYED, reply=NO_ANSWER, retry_until=AT + 60_000_000)
    text, status = (part.get_payload() for part in parts_of(facts)[:2])

    assert compose_report(facts).value("Subject") == "Your message is delayed"
    assert "need not send it again" in text
    assert "Until:    Sat, 21 Nov 2026 12:01:00 +0000" in text
    assert (status[1]["Action"], status[1]["Status"]) == ("delayed", "4.4.1")
    assert status[1]["Will-Retry-Until"] == "Sat, 21 Nov 2026 12:01:00 +0000"


def test_what_was_passed_on_is_told_without_a_word_of_the_next_hop() -> None:
    facts = replace(FACTS, action=Action.RELAYED, reply=MESSAGE_ACCEPTED, diagnostic="gsmtp")
    text, status = (part.get_payload() for part in parts_of(facts)[:2])

    assert (status[1]["Action"], status[1]["Status"]) == ("relayed", "2.0.0")
    assert status[1]["Diagnostic-Code"] is None
    assert "passed on" in text
    assert "Reason" not in text
    assert b"gsmtp" not in compose_report(facts).as_bytes()


@pytest.mark.parametrize("status", ["4.1.1", "4.2.2", "4.4.1", "4.9.9"])
def test_every_delay_has_a_reason_in_words(status: str) -> None:
    facts = replace(FACTS, action=Action.DELAYED, reply=Reply(450, status, "later"))

    assert " now." in parts_of(facts)[0].get_payload()


@pytest.mark.parametrize(
    ("envelope_id", "told"),
    [("QQ314159", "QQ314159"), ("", None), ("a\r\nX: y", None), ("ü", None), ("a b", "a b")],
)
def test_the_envelope_id_is_the_authors_own_or_none(envelope_id: str, told: str | None) -> None:
    per_message = parts_of(replace(FACTS, envelope_id=envelope_id))[1].get_payload()[0]

    assert per_message["Original-Envelope-Id"] == told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("rfc822;other+7@relay.example", "rfc822; other+7@relay.example"),
        ("RFC822; other@RELAY.example", "rfc822; other@relay.example"),
        ("rfc822;guess@private.example", "rfc822; other@relay.example"),
        ("utf-8;ü@relay.example", "rfc822; other@relay.example"),
        ("rfc822;ü@relay.example", "rfc822; other@relay.example"),
        ("rfc822;junk", "rfc822; other@relay.example"),
        ("", "rfc822; other@relay.example"),
    ],
)
def test_an_original_recipient_is_told_only_when_it_is_one_of_ours(given: str, told: str) -> None:
    status = parts_of(replace(FACTS, original_recipient=given))[1].get_payload()

    assert status[1]["Original-Recipient"] == told


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_nobody_writes_lines_of_a_report_but_us(said: str, subject: str, name: str) -> None:
    original = Message((make_field("Subject", subject),), b"")
    hostile = replace(
        FACTS, diagnostic=said or "x", envelope_id=name, original_recipient=f"rfc822;{name}",
        original=original, returned=ReturnedPart.HEADER,
    )  # fmt: skip

    plain = compose_report(FACTS)
    message = compose_report(hostile)

    assert message.as_bytes().isascii()
    assert [one.name for one in message.fields] == [one.name for one in plain.fields]
    assert message.body.count(b"\r\n--=_") == 3
    assert all(len(line) <= 998 for line in message.as_bytes().split(b"\r\n"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"reply": TEMPORARY_FAILURE},
        {"action": Action.EXPANDED},
        {"domain": "Relay.example"},
        {"reporting_mta": "mx relay"},
        {"to": an_address("jörg@relay.example")},
        {"recipient": an_address("jörg@relay.example")},
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
