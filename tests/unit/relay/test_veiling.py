"""Findings quote no contact detail and no secret that another finding takes out."""

from dataclasses import replace

import pytest

from mail.reply import MESSAGE_ACCEPTED, Reply
from policies.chain import decide
from policies.combine import combine
from policies.cuts import Cut, CutKind
from policies.profile import Profile
from policies.verdict import Effect, Finding, Verdict, VerdictKind
from relay.veiling import VEIL, veiled
from tests.support.policies import seller_mail

PHONE = "+49 170 1234567"
SECRET = "Password: hunter2Z!x9"


def a_verdict(*written: str, quoted: str) -> Verdict:
    """A rule that takes out what was written, and one that refuses and quotes something."""
    cuts = tuple(Cut(CutKind.WORDS, one, "[contact removed]") for one in written)
    strip = Finding("R-20", Effect.STRIP, "its own, masked", "Why.", "Do.", cuts=cuts)
    reply = Reply(550, "5.7.1", f"[R-16] Offers: {quoted.encode('ascii', 'replace').decode()}")
    reject = Finding(
        "R-16", Effect.REJECT, quoted, f"Offers: {quoted}", "Do.", reply, values=(("said", quoted),)
    )
    return combine((strip, reject))


@pytest.mark.parametrize("detail", [PHONE, SECRET, "anna dot berg at mail dot example"])
def test_what_is_taken_out_stands_in_no_other_finding(detail: str) -> None:
    verdict = veiled(a_verdict(detail, quoted=f"Buy now, call {detail} today"))

    shown = f"Buy now, call {VEIL} today"
    assert verdict.findings[0].excerpt == shown
    assert verdict.findings[0].reason == f"Offers: {shown}"
    assert verdict.findings[0].values == (("said", shown),)
    assert verdict.reply == verdict.findings[0].reply
    assert verdict.reply.text == f"[R-16] Offers: {shown}"
    assert verdict.findings[1].excerpt == "its own, masked"


def test_blanks_that_an_excerpt_folds_hide_nothing() -> None:
    verdict = veiled(a_verdict("+49  170\n1234567", quoted=f"call {PHONE}"))

    assert verdict.findings[0].excerpt == f"call {VEIL}"


def test_a_longer_detail_goes_before_a_piece_of_it() -> None:
    verdict = veiled(a_verdict("Signal", "Signal: anna_7", quoted="on Signal: anna_7 now"))

    assert verdict.findings[0].excerpt == f"on {VEIL} now"


def test_a_verdict_without_details_is_the_same_object() -> None:
    verdict = a_verdict(quoted="Buy now")

    assert veiled(verdict) is verdict
    accepted = Verdict(VerdictKind.ACCEPT, (), 0.0, MESSAGE_ACCEPTED)
    assert veiled(accepted) is accepted


def test_names_of_messengers_and_blanks_stay() -> None:
    verdict = a_verdict("Line", "  ", quoted="In line  with the order")

    assert veiled(verdict) is verdict


def test_what_other_rules_cut_is_quoted() -> None:
    """A rule about links has to say which link it means."""
    cut = Cut(CutKind.WORDS, "shop.elsewhere.example", "[link removed]")
    link = Finding("R-21", Effect.STRIP, "shop.elsewhere.example", "Why.", "Do.", cuts=(cut,))
    verdict = combine((link,))

    assert veiled(verdict) is verdict


def test_a_real_refusal_tells_no_password_in_its_reply() -> None:
    text = f"{SECRET}. Leave us a 5-star review and we will refund $10 to your card. {PHONE}"
    verdict = decide(replace(seller_mail(), text=text), Profile())
    assert verdict.kind is VerdictKind.REJECT

    shown = str(veiled(verdict).reply) + str([f.excerpt for f in veiled(verdict).findings])
    assert "hunter2" not in shown
    assert "1234567" not in shown
