"""From words and exceptions to outcomes."""

import ssl

import pytest
from aiosmtplib import (
    SMTPConnectError,
    SMTPConnectResponseError,
    SMTPConnectTimeoutError,
    SMTPReadTimeoutError,
    SMTPResponseException,
    SMTPServerDisconnected,
)
from hypothesis import given
from hypothesis import strategies as st

from mail.reply import NO_ANSWER, TEMPORARY_FAILURE, TLS_NOT_OFFERED
from relay.deliver.outcome import (
    TLS_FAILED,
    UNINTELLIGIBLE,
    DesynchronisedError,
    Stage,
    TlsFailedError,
    TlsNotOfferedError,
    fault_of,
    outcome_of,
    reply_of,
)
from relay.queue.item import Deferred, Delivered, Failed


@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        (250, "2.1.0 ok", "250 2.1.0 ok"),
        (250, "ok", "250 2.0.0 ok"),
        (550, "5.1.1", "550 5.1.1"),
        (550, "4.1.1 odd", "550 5.0.0 4.1.1 odd"),
        (451, "  4.7.1 wait\n4.7.1 longer", "451 4.7.1 wait 4.7.1 longer"),
        (550, "5.1.1000 x", "550 5.0.0 5.1.1000 x"),
        (450, "", "450 4.0.0"),
    ],
)
def test_a_reply_is_read_with_its_status_where_it_has_one(code, text, shown) -> None:
    assert str(reply_of(code, text)) == shown


def test_the_next_hops_words_lose_addresses_and_what_no_store_takes() -> None:
    text = reply_of(550, "5.1.1 <carol@mailbox.example> \x00\udcff is\r\nunknown").text

    assert "carol" not in text
    assert text.isascii()
    assert text.isprintable()


@given(st.integers(200, 599), st.text(), st.sampled_from(Stage))
def test_whatever_a_server_says_has_an_outcome(code, text, stage) -> None:
    outcome = outcome_of(code, text, stage)

    assert isinstance(outcome, Delivered) == (code < 300 and stage is Stage.DOT)
    assert not isinstance(outcome, Failed) or code >= 500


@pytest.mark.parametrize("code", [250, 251, 252, 200, 299])
def test_any_2yz_to_the_final_dot_is_a_delivery(code) -> None:
    assert isinstance(outcome_of(code, "taken", Stage.DOT), Delivered)


@pytest.mark.parametrize("code", [-1, 0, 25, 199, 354, 600, 9999])
def test_a_code_that_fits_nowhere_defers(code) -> None:
    assert outcome_of(code, "?", Stage.DOT) == Deferred(UNINTELLIGIBLE)


def test_too_many_recipients_are_not_a_refusal() -> None:
    reply = outcome_of(552, "5.5.3 too many", Stage.RCPT).reply

    assert (reply.code, reply.status) == (452, "4.5.3")
    assert isinstance(outcome_of(552, "5.3.4 too big", Stage.DOT), Failed)


@pytest.mark.parametrize("stage", [Stage.CONNECT, Stage.GREETING, Stage.TLS])
def test_a_server_that_refuses_the_session_refuses_no_message(stage) -> None:
    reply = outcome_of(554, "5.7.1 go away", stage).reply

    assert str(reply) == "451 4.7.1 go away"


@pytest.mark.parametrize("code", [503, 530])
def test_a_reply_about_the_session_fails_no_message(code) -> None:
    assert isinstance(outcome_of(code, "5.7.0 first this", Stage.MAIL), Deferred)


@pytest.mark.parametrize(
    ("error", "reply"),
    [
        (SMTPConnectError("refused"), NO_ANSWER),
        (SMTPConnectTimeoutError("late"), NO_ANSWER),
        (TlsFailedError(), TLS_FAILED),
        (ssl.SSLError(), TLS_FAILED),
        (TlsNotOfferedError(), TLS_NOT_OFFERED),
        (DesynchronisedError(), UNINTELLIGIBLE),
        (SMTPResponseException(-1, "Malformed SMTP response line: x"), UNINTELLIGIBLE),
        (SMTPResponseException(250, "as a banner"), UNINTELLIGIBLE),
        (ValueError("carol@mailbox.example"), TEMPORARY_FAILURE),
    ],
)
def test_a_fault_is_temporary_and_tells_no_more_than_its_kind(error, reply) -> None:
    assert fault_of(error, Stage.CONNECT) == Deferred(reply)


def test_a_refused_greeting_is_temporary_and_keeps_its_words() -> None:
    fault = fault_of(SMTPConnectResponseError(554, "5.3.2 closed"), Stage.CONNECT)

    assert str(fault.reply) == "451 4.3.2 closed"


@pytest.mark.parametrize("error", [SMTPReadTimeoutError("carol"), TimeoutError("carol")])
def test_a_reply_that_never_came_names_its_stage(error) -> None:
    assert str(fault_of(error, Stage.DOT).reply) == "451 4.4.2 No reply in time at the final dot"


@pytest.mark.parametrize("error", [SMTPServerDisconnected("x"), ConnectionResetError("x")])
def test_a_lost_connection_names_its_stage(error) -> None:
    assert str(fault_of(error, Stage.RCPT).reply) == "451 4.4.2 The connection was lost at RCPT"


def test_words_that_break_the_cleaning_do_not_turn_a_delivery_into_a_second_one(
    monkeypatch,
) -> None:
    def broken(_: str) -> str:
        raise IndexError

    monkeypatch.setattr("relay.deliver.outcome.clean_remote_text", broken)

    assert str(outcome_of(250, "2.0.0 odd", Stage.DOT).reply) == "250 2.0.0"
