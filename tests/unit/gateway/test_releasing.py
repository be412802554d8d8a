"""An operator's word over held mail: once, written down whole, and never against the leak guard."""

import json
from base64 import b64encode
from pathlib import Path

import pytest
from sqlalchemy import text

from database.clock import now
from gateway.aliases import revoke_alias
from gateway.errors import GatewayError
from gateway.holding import list_holds
from gateway.outgoing import list_queue, show_queue_item
from gateway.releasing import refuse, release
from gateway.rereading import settings_of
from gateway.sellers import Change, change_seller
from mail.message import parse_message
from relay.pipeline import carry
from relay.queue.item import ItemKind
from relay.stages import Evidence
from tests.support.operators import (
    ACT,
    AGENT,
    BUYER,
    COUPON,
    ORDER_ID,
    SELLER,
    Desk,
    a_desk,
    a_mail,
)
from thread_store.model import Disposition, Question, QuestionKind, QuestionState
from thread_store.sql.store import ThreadStore


def entries(desk: Desk):
    return desk.read(ThreadStore.entries_of, desk.thread_id)


def events(desk: Desk, kind: str):
    found, _ = desk.read(ThreadStore.events_after)
    return [event for event in found if event.kind == kind]


def outgoing(desk: Desk) -> bytes:
    """The bytes of the one item in the queue."""
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        thread = gateway.stores.threads.thread(connection, desk.thread_id)
        assert thread is not None
        assert thread.key is not None
        ids = [row["item_id"] for row in list_queue(gateway, None, 9)]
        loaded = gateway.stores.queue.load(connection, ids, lambda _thread: thread.key)
    (item,) = loaded.items
    return item.raw


def test_a_released_message_is_queued_free_clean_and_in_its_thread(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold(f"My agent address is {AGENT}, hers {BUYER}.")

    row = desk.call(release, code, ACT)

    assert (row["overridden"], row["recipients"]) == (["R-03"], 1)
    raw = outgoing(desk)
    assert not any(address.encode() in raw for address in (AGENT, BUYER, SELLER))
    assert desk.buyer_alias.partition("+")[0].encode() in raw
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        assert gateway.stores.queue.claim(connection, 1, 9, now()) == (row["item_id"],)


def test_a_release_is_told_in_entry_decision_hold_feed_and_audit(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    row = desk.call(release, desk.hold(), ACT)

    (entry,) = entries(desk)
    first, second = desk.read(ThreadStore.decisions_of, entry.id)
    assert entry.disposition == "accepted"
    assert entry.sent_message_id.endswith("@relay.example")
    assert (first.verdict, second.verdict) == ("hold", "accept")
    assert (second.override_by, second.override_reason) == ("olga", "ticket 7")
    hold = desk.read(ThreadStore.hold, row["hold_id"])
    assert (hold.state, hold.decided_by, hold.decision_reason) == ("released", "olga", "ticket 7")
    (event,) = events(desk, "released")
    assert (event.item_id, event.codes["verdict"]) == (row["item_id"], "accept")
    (line,) = desk.read(ThreadStore.audit_of, "hold", row["hold_id"])
    assert line.action == "held.release"
    assert desk.read(ThreadStore.verify_thread, desk.thread_id) is None


def test_mail_without_evidence_keeps_its_evidence_in_the_new_decision(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    mail = a_mail(SELLER, desk.buyer_alias, COUPON)
    unit = desk.arrive(mail, desk.buyer_alias, Evidence.NONE)

    row = desk.call(release, str(unit.entry.id), ACT)

    assert row["overridden"] == ["R-04", "R-16"]
    decision = desk.read(ThreadStore.decisions_of, unit.entry.id)[-1]
    context = json.loads(decision.context)
    assert (context["evidence"], context["authentication"][0]["method"]) == ("none", "spf")


@pytest.mark.parametrize("again", [release, refuse])
@pytest.mark.parametrize("first", [release, refuse])
def test_a_decision_stands(tmp_path: Path, first, again) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    desk.call(first, code, ACT)
    before = desk.dump()

    with pytest.raises(GatewayError, match="by olga already"):
        desk.call(again, code, ACT)

    assert desk.dump() == before


def test_two_operators_at_once_agree_on_who_was_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    # The other one decides between our look and our write.
    monkeypatch.setattr(
        "gateway.releasing.carry",
        lambda *known: (desk.call(refuse, code, ACT), carry(*known))[1],
    )

    with pytest.raises(GatewayError, match="refused by olga already"):
        desk.call(release, code, ACT)

    assert desk.call(list_queue, None, 9) == []


def test_a_leak_stays_held_whoever_asks_and_the_try_is_audited(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    boundary = "multipart/mixed; boundary=b"
    hidden = b64encode(b"%PDF-1.4 " + SELLER.encode() + b" " * 40).decode()
    text = (
        f"--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n{hidden}\n--b--"
    )
    code = desk.hold(text, mime_version="1.0", content_type=boundary)

    with pytest.raises(GatewayError, match="leak guard is never overridden") as caught:
        desk.call(release, code, ACT)

    assert "R-29" in str(caught.value)
    assert SELLER not in str(caught.value)
    (hold,) = desk.call(list_holds, "held")
    (line,) = desk.read(ThreadStore.audit_of, "hold", hold["hold_id"])
    assert line.action == "held.release-withheld"
    assert desk.call(list_queue, None, 9) == []


def test_a_refused_message_goes_no_further_and_is_told(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    row = desk.call(refuse, desk.hold(), ACT)

    assert entries(desk)[0].disposition == "refused"
    assert desk.call(list_queue, None, 9) == []
    (event,) = events(desk, "refused")
    assert (event.entry_id, event.codes["verdict"]) == (row["entry_id"], "reject")
    (line,) = desk.read(ThreadStore.audit_of, "hold", row["hold_id"])
    assert (line.action, line.reason) == ("held.refuse", "ticket 7")


def test_nothing_goes_out_under_an_alias_that_is_shut(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    desk.call(revoke_alias, ORDER_ID, "default", "seller", ACT)

    with pytest.raises(GatewayError, match="alias of the seller is shut"):
        desk.call(release, code, ACT)

    assert len(desk.call(list_holds, "held")) == 1


def test_a_mail_whose_author_has_become_the_other_side_does_not_go_back(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    # A stranger wrote to the seller; the seller then says that the stranger works for her.
    unit = desk.arrive(a_mail(AGENT, desk.seller_alias), desk.seller_alias)
    desk.call(change_seller, "default", "shop-7", Change.APPROVE_SENDER, AGENT, ACT)

    with pytest.raises(GatewayError, match="belongs to the other side now"):
        desk.call(release, str(unit.entry.id), ACT)


def test_an_erased_message_can_only_be_refused(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    desk.read(ThreadStore.erase_thread, desk.thread_id, now=5)

    with pytest.raises(GatewayError, match="cannot be read"):
        desk.call(release, code, ACT)

    assert desk.call(refuse, code, ACT)["rules"] == ["R-03"]


def test_a_marketplace_without_configuration_releases_nothing(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    text = (tmp_path / "config.toml").read_text().replace("marketplace.default", "marketplace.new")
    (tmp_path / "config.toml").write_text(text)

    result = desk.run("held", "release", code, "--reason", "x")

    assert "marketplace default is not in the configuration" in str(result.exception)


def test_a_released_item_is_shown_masked(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    row = desk.call(release, desk.hold(), ACT)

    shown = desk.call(show_queue_item, row["item_id"], None)

    assert shown["recipients"][0]["address"] == "b***@b***.example"


def test_a_release_stays_in_the_thread_of_the_record(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    second = desk.import_order("171-0000000-0000000")
    code = desk.hold(references="<later@client.example>")
    later = a_mail(AGENT, second["buyer_alias"], message_id="<later@client.example>", subject="x")
    desk.arrive(later, second["buyer_alias"])

    row = desk.call(release, code, ACT)

    assert row["thread_id"] == desk.thread_id
    assert b"Reply-To: " in outgoing(desk)
    assert desk.seller_alias.encode() in outgoing(desk)


def test_without_a_mailbox_to_deliver_to_nothing_is_released(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        connection.execute(text("UPDATE mailbox SET is_current = 0"))

    with pytest.raises(GatewayError, match="the buyer has no mailbox"):
        desk.call(release, code, ACT)


def test_a_thread_erased_at_that_moment_keeps_its_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()

    def erase(gateway, market):
        with gateway.engine.begin() as connection:
            gateway.stores.threads.erase_thread(connection, desk.thread_id, now=5)
        return settings_of(gateway, market)

    monkeypatch.setattr("gateway.releasing.settings_of", erase)

    with pytest.raises(GatewayError, match="erased at this moment"):
        desk.call(release, code, ACT)

    assert len(desk.call(list_holds, "held")) == 1


def letters(desk: Desk) -> list[str]:
    """Subjects of the letters that wait in the queue."""
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        thread = gateway.stores.threads.thread(connection, desk.thread_id)
        ids = [row["item_id"] for row in list_queue(gateway, None, 9)]
        loaded = gateway.stores.queue.load(connection, ids, lambda _thread: thread.key)
    dsns = [item for item in loaded.items if item.kind is ItemKind.DSN]
    return [parse_message(item.raw).value("subject") or "" for item in dsns]


@pytest.mark.parametrize(
    ("decide", "subject"),
    [
        (release, "Your message has been sent on"),
        (refuse, "Your message was refused after review"),
    ],
)
def test_a_proven_author_is_told_what_was_decided(tmp_path: Path, decide, subject) -> None:
    desk = a_desk(tmp_path)
    unit = desk.arrive(a_mail(BUYER, desk.seller_alias), desk.seller_alias)
    held = str(unit.entry.id)
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        # Whatever rule held it, an operator may let it go on.
        threads = gateway.stores.threads
        threads.set_disposition(connection, unit.entry.id, Disposition.HELD)
        place = {"entry_id": unit.entry.id, "thread_id": desk.thread_id, "at": now()}
        threads.add_hold(connection, **place, rules=("R-16",))

    row = desk.call(decide, held, ACT)

    assert row["told"]
    assert letters(desk) == [subject]


def test_who_is_not_proven_is_told_nothing(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    row = desk.call(release, desk.hold(), ACT)

    assert not row["told"]
    assert letters(desk) == []


def test_what_an_operator_decides_closes_the_question(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.hold()
    hold = desk.read(ThreadStore.holds)[0]
    asked = Question(
        7, QuestionKind.AUTHORSHIP, QuestionState.OPEN, "default", hold.entry_id, hold.thread_id,
        1, now(), now() + 1_000_000,
    )  # fmt: skip
    desk.read(ThreadStore.add_question, asked)

    desk.call(refuse, str(hold.id), ACT)

    assert desk.read(ThreadStore.question, 7).state is QuestionState.SETTLED
