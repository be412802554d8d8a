"""Stages 4 to 6 in one call: what is carried on, what stops, and what the guard withholds."""

import pickle
from dataclasses import replace

import pytest

from alias_store.model import Role
from mail.message import parse_message
from policies.verdict import VerdictKind
from relay.decide import Released, decide
from relay.pipeline import carry, display_name, needles_of, rewrite_message, seal
from relay.rewrite.cuts import CutResult
from relay.rewrite.plan import Unclean
from relay.stages import DecidedMessage, OutboundMessage, Sealed, Standing, Withheld
from tests.support.relay import (
    BEA,
    EVE,
    SAM,
    SEALED_BESIDE_TEXT,
    a_correspondence,
    a_mail,
    a_party,
    a_resolved,
    pipeline_settings,
)
from tests.support.rewrite import shown_forms

SETTINGS = pipeline_settings()
RELEASED = Released("Olga", "asked her")


def test_an_accepted_message_is_rewritten_signed_and_found_clean() -> None:
    resolved = a_resolved(a_mail(BEA, f"Mail me at {BEA}, Sam."))

    result = carry(resolved, SETTINGS)

    assert isinstance(result, Sealed)
    assert result.raw.startswith(b"DKIM-Signature:")
    message = parse_message(result.raw)
    addresses = resolved.route.addresses
    assert message.value("to") == str(addresses.recipient)
    assert message.value("message-id") == f"<{addresses.message_id}>"
    assert str(addresses.author) in (message.value("from") or "")
    assert "canary-mail" not in shown_forms(result.raw)


def test_what_the_rules_do_not_accept_stops_there() -> None:
    result = carry(a_resolved(standing=Standing.UNKNOWN), SETTINGS)

    assert isinstance(result, DecidedMessage)
    assert result.verdict.kind is VerdictKind.HOLD


def test_what_cannot_be_cleaned_is_withheld_even_when_released() -> None:
    raw = a_mail(BEA, SEALED_BESIDE_TEXT)

    for released in (None, RELEASED):
        result = carry(a_resolved(raw), SETTINGS, released)
        assert isinstance(result, Withheld)
        assert {finding.rule for finding in result.findings} == {"R-29"}


def test_what_nobody_can_read_on_the_way_is_refused_with_the_way_to_send_it() -> None:
    raw = a_mail(BEA, "x", Content_Type="application/pkcs7-mime; name=smime.p7m")

    result = carry(a_resolved(raw), SETTINGS)

    assert isinstance(result, DecidedMessage)
    assert result.verdict.kind is VerdictKind.REJECT
    assert str(result.verdict.reply).startswith("550 5.6.1 [R-29] body (application/pkcs7-mime): ")
    assert "Send it again" in result.verdict.reply.text


def test_a_release_does_not_carry_what_nobody_can_read() -> None:
    raw = a_mail(BEA, "x", Content_Type="application/pkcs7-mime; name=smime.p7m")

    result = carry(a_resolved(raw, standing=Standing.UNKNOWN), SETTINGS, RELEASED)

    assert isinstance(result, DecidedMessage)
    assert result.verdict.decided_by == ("R-29",)


def test_the_guard_reads_what_is_sent_and_no_release_overrides_it() -> None:
    resolved = a_resolved()
    decided = decide(resolved, SETTINGS.profile, RELEASED)
    needles = needles_of(resolved)
    outbound = rewrite_message(decided, needles)
    assert isinstance(outbound, OutboundMessage)
    leaking = outbound.message.with_body(f"I am {BEA}\r\n".encode())

    result = seal(replace(outbound, message=leaking), SETTINGS, needles)

    assert isinstance(result, Withheld)
    assert "bea.buyer" not in repr(result)
    assert "canary" not in result.findings[0].reason


def test_a_released_strangers_own_address_is_hidden_too() -> None:
    resolved = a_resolved(a_mail(EVE, f"I am {EVE}"), written_by=EVE, standing=Standing.UNKNOWN)

    result = carry(resolved, SETTINGS, RELEASED)

    assert EVE in needles_of(resolved).author
    assert isinstance(result, Sealed)
    assert "stranger.example" not in shown_forms(result.raw)


def test_an_author_on_record_is_no_second_needle() -> None:
    assert needles_of(a_resolved()).author == (BEA,)
    unknown = a_resolved()
    authentication = replace(unknown.authenticated.authentication, author=None)
    authenticated = replace(unknown.authenticated, authentication=authentication)
    assert needles_of(replace(unknown, authenticated=authenticated)).author == (BEA,)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"From: x\r\n\r\n",
        b"From: x\r\n\r\nno line end",
        a_mail(BEA, subject=None, message_id=None),
        b"Subject: \xff\xfe\r\n: junk\r\n\x80\x81\r\nDate: \xff\r\n" + a_mail(BEA),
        a_mail(BEA, "x" * 5000),
        a_mail(BEA, References="<a" * 5000),
    ],
)
def test_broken_mail_is_carried_with_lines_that_smtp_can_carry(raw) -> None:
    result = carry(a_resolved(raw or b"\r\n"), SETTINGS)

    assert isinstance(result, Sealed)
    assert result.raw.endswith(b"\r\n")
    assert result.raw.count(b"\n") == result.raw.count(b"\r\n") == result.raw.count(b"\r")


def test_everything_that_crosses_to_another_process_can_be_pickled() -> None:
    resolved, settings = pickle.loads(pickle.dumps((a_resolved(), SETTINGS)))

    result = carry(resolved, settings, RELEASED)

    assert pickle.loads(pickle.dumps(result)) == result


@pytest.mark.parametrize(
    ("role", "name", "shown"),
    [
        (Role.BUYER, "Bea Buyer", "Bea B."),
        (Role.BUYER, "Bea van der Buyer", "Bea B."),
        (Role.BUYER, "Bea", "Bea"),
        (Role.BUYER, "", "Buyer"),
        (Role.BUYER, " \t ", "Buyer"),
        (Role.SELLER, "Sam's Shop", "Sam's Shop"),
        (Role.SELLER, "", "Seller"),
        (Role.SELLER, "S" * 100, "S" * 64),
        (Role.BUYER, "B" * 100, "B" * 64),
        (Role.BUYER, "B" * 100 + " C", "B" * 64),
    ],
)
def test_a_buyer_is_called_by_first_name_and_initial_a_shop_by_its_name(role, name, shown) -> None:
    assert display_name(a_party(role, name=name)) == shown


def test_a_name_that_is_an_address_is_not_shown() -> None:
    sneaky = a_party(Role.BUYER, BEA, name=str(BEA))
    result = carry(a_resolved(correspondence=a_correspondence(buyer=sneaky)), SETTINGS)

    assert isinstance(result, Sealed)
    assert "bea.buyer" not in shown_forms(result.raw)
    assert SAM.domain not in shown_forms(result.raw)


def test_what_a_rule_wants_out_does_not_arrive() -> None:
    result = carry(a_resolved(a_mail(BEA, "Please ring 020 7946 0958 today.")), SETTINGS)

    assert isinstance(result, Sealed)
    assert b"7946" not in result.raw
    assert b"[contact removed]" in result.raw


def test_a_host_that_goes_leaves_no_half_of_an_address_behind() -> None:
    text = f"Shop at {SAM.domain}, or mail {SAM} or {SAM.local_part} at {SAM.domain}."

    result = carry(a_resolved(a_mail(SAM, text), author=Role.SELLER), SETTINGS)
    assert isinstance(result, Sealed)
    assert f"shop at [link removed], or mail {'s' * 40}@" in shown_forms(result.raw)


def test_what_cannot_be_cut_is_held_until_an_operator_lets_it_travel(monkeypatch) -> None:
    unclean = (Unclean("part 1", "nowhere"),)
    monkeypatch.setattr(
        "relay.pipeline.apply_cuts", lambda message, *_, **__: CutResult(message, unclean=unclean)
    )
    resolved = a_resolved(a_mail(BEA, "Please ring 020 7946 0958 today."))

    result = carry(resolved, SETTINGS)
    assert isinstance(result, Withheld)
    assert [finding.reason for finding in result.findings] == ["part 1: nowhere"]
    assert isinstance(carry(resolved, SETTINGS, RELEASED), Sealed)
