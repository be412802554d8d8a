"""What is planned for each outcome, and what the peer hears."""

import json
from dataclasses import replace

import pytest

from alias_store.model import Role
from mail.reply import ALIAS_UNKNOWN, MESSAGE_ACCEPTED, Reply
from policies.profile import Profile
from relay.decide import Released
from relay.enqueue import (
    Absorb,
    Defer,
    Deliver,
    Hold,
    Refuse,
    decision_code,
    plan,
    with_code,
)
from relay.pipeline import carry
from relay.stages import Evidence, Standing
from tests.support.database import a_keyring
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
    some_stores,
)
from thread_store.model import Disposition, NewEntry, NewRefusal
from vault.tokens import Purpose

SETTINGS = pipeline_settings()
PROFILE = Profile()
STORES = some_stores(a_keyring())


def planned(raw: bytes | None = None, released: Released | None = None, **changes: object):
    return plan(carry(a_resolved(raw, **changes), SETTINGS, released), STORES, PROFILE, released)


def test_what_is_sealed_is_delivered_to_every_current_mailbox() -> None:
    till = replace(SAM, local_part="till")
    seller = a_party(Role.SELLER, SAM, till)

    unit = planned(correspondence=a_correspondence(seller=seller))

    assert isinstance(unit, Deliver)
    assert [one.address for one in unit.item.recipients] == [SAM, till]
    assert unit.entry.disposition is Disposition.ACCEPTED
    assert unit.entry.message_id == "1@client.example"
    assert unit.item.expires_at > unit.item.created_at


def test_the_reverse_path_is_a_token_for_the_item() -> None:
    item = planned().item

    opened = STORES.codec.open(
        Purpose.RETURN_PATH, item.reverse_path.domain, item.reverse_path.local_part
    )
    assert opened.value == item.id


@pytest.mark.parametrize(
    ("changes", "kind", "disposition"),
    [
        ({"standing": Standing.UNKNOWN}, Hold, Disposition.HELD),
        ({"evidence": Evidence.NONE}, Hold, Disposition.HELD),
        ({"raw": a_mail(BEA, SEALED_BESIDE_TEXT)}, Hold, Disposition.HELD),
        ({"is_self_copy": True}, Absorb, Disposition.ABSORBED),
        ({"reverse_path": None}, Absorb, Disposition.ABSORBED),
    ],
)
def test_what_is_kept_is_kept_in_the_thread(changes, kind, disposition) -> None:
    unit = planned(**changes)

    assert isinstance(unit, kind)
    assert unit.entry.disposition is disposition
    assert unit.reply.is_success
    assert bool(unit.entry.message_id) is (disposition is Disposition.HELD)


def test_a_known_author_is_refused_into_the_thread() -> None:
    unit = planned(is_thread_closed=True)

    assert isinstance(unit, Refuse)
    assert isinstance(unit.written, NewEntry)
    assert unit.event.thread_id == unit.written.thread_id


@pytest.mark.parametrize(
    "changes",
    [
        {"evidence": Evidence.FAIL},
        {"standing": Standing.BLOCKED, "written_by": EVE},
    ],
)
def test_of_an_author_nobody_vouches_for_no_content_is_kept(changes) -> None:
    unit = planned(a_mail(BEA, "secret words", subject="secret subject"), **changes)

    assert isinstance(unit, Refuse)
    assert isinstance(unit.written, NewRefusal)
    assert unit.event.thread_id is None
    kept = json.loads(unit.written.envelope)
    assert set(kept) == {"client", "helo", "reverse_path", "forward_paths"}
    assert "secret" not in str(kept) + repr(unit.written) + repr(unit.event)


def test_a_refused_null_reverse_path_is_written_as_none() -> None:
    unit = planned(evidence=Evidence.FAIL, reverse_path=None)

    assert json.loads(unit.written.envelope)["reverse_path"] == ""


def test_what_is_deferred_leaves_a_line_in_the_feed_only() -> None:
    unit = planned(evidence=Evidence.TEMPORARY)

    assert isinstance(unit, Defer)
    assert (unit.reply.code, unit.reply.status) == (451, "4.4.3")
    assert unit.event.thread_id is None


def test_a_release_is_recorded_with_who_and_why() -> None:
    unit = planned(released=Released("Olga", "asked her"), standing=Standing.UNKNOWN)

    assert isinstance(unit, Deliver)
    assert (unit.decision.override_by, unit.decision.override_reason) == ("Olga", "asked her")
    assert unit.decision.rules == ("R-03",)


def test_what_the_guard_withholds_is_recorded_as_held_for_that_reason() -> None:
    unit = planned(a_mail(BEA, SEALED_BESIDE_TEXT))

    assert unit.decision.verdict == "hold"
    assert unit.decision.rules == ("R-29",)
    assert json.loads(unit.decision.findings)[0]["rule"] == "R-29"


def test_what_the_rewriter_took_out_is_recorded() -> None:
    unit = planned(a_mail(BEA, f"Write to {BEA}."))

    assert isinstance(unit, Deliver)
    assert "bea.buyer" not in str(json.loads(unit.decision.findings))


@pytest.mark.parametrize("message_id", [None, "", "<>", "no-id", "<\x01@x>", "<a b@x>"])
def test_a_message_id_that_is_none_is_not_kept(message_id) -> None:
    assert planned(a_mail(BEA, message_id=message_id)).entry.message_id == ""


@pytest.mark.parametrize("value", ["<a@b> (c)", " <a@b>", "a@b", "<a@b> <c@d>"])
def test_a_message_id_is_kept_as_references_will_name_it(value) -> None:
    assert planned(a_mail(BEA, message_id=value)).entry.message_id == "a@b"


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (MESSAGE_ACCEPTED, "Message accepted [d:"),
        (ALIAS_UNKNOWN.with_text("[R-04] No."), "[R-04 d:"),
        (Reply(550, "5.7.1", "no ] here"), "no ] here [d:"),
        (Reply(550, "5.7.1", "["), "[ [d:"),
    ],
)
def test_a_reply_names_its_decision(reply, said) -> None:
    coded = with_code(reply, 61)

    assert coded.text.startswith(said)
    assert decision_code(61) in coded.text
    assert (coded.code, coded.status) == (reply.code, reply.status)


def test_a_decision_code_is_thirteen_letters_for_any_row_id() -> None:
    for row_id in (0, 1, 2**63 - 1):
        code = decision_code(row_id)
        assert len(code) == 13
        assert code.isalnum()
        assert code == code.lower()


def test_no_reply_is_longer_than_a_line_of_smtp() -> None:
    text = "20% OFF \u20ac sale coupon SAVE20 newsletter buy now! " * 200
    unit = planned(a_mail(SAM, text, subject=text[:900]), author=Role.SELLER, written_by=SAM)

    assert len(str(unit.reply)) <= 510
    assert unit.reply.text.isascii()
