"""The queue as operators see it: masked, with the reason that it waits, and tried again on their word."""

from pathlib import Path

import pytest
from sqlalchemy import text

from gateway import outgoing
from gateway.errors import GatewayError
from gateway.outgoing import expire, list_queue, retry, retry_all, show_queue_item
from mail.reply import Reply
from relay.queue.item import RecipientState
from tests.support.operators import ACT, BUYER, SELLER, Desk, a_desk, a_mail
from thread_store.sql.store import ThreadStore

FULL = Reply(450, "4.2.2", "no room for ana")


def a_waiting_item(desk: Desk) -> int:
    unit = desk.arrive(a_mail(BUYER, desk.seller_alias), desk.seller_alias)
    return int(unit.item.id)


def execute(desk: Desk, statement: str) -> None:
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        connection.execute(text(statement))


def defer(desk: Desk, item_id: int) -> None:
    """Let the next hop have said that there is no room."""
    from relay.queue.sql.rows import REPLY_LABEL

    with desk.opened() as gateway, gateway.engine.begin() as connection:
        thread = gateway.stores.threads.thread(connection, desk.thread_id)
        (row,) = connection.execute(text("SELECT id FROM queue_recipient"))
        reply = thread.key.encrypt_text(REPLY_LABEL, row.id, FULL.text)
        values = {"c": FULL.code, "s": FULL.status, "t": reply, "d": RecipientState.DEFERRED.value}
        connection.execute(
            text(
                "UPDATE queue_recipient SET state=:d, reply_code=:c, reply_status=:s, reply_text=:t"
            ),
            values,
        )
        connection.execute(text(f"UPDATE queue_item SET next_attempt_at = {2**60}"))


def test_the_list_tells_state_age_and_last_reply_and_no_address(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    defer(desk, a_waiting_item(desk))

    (row,) = desk.call(list_queue, None, 9)

    assert (row["state"], row["attempts"], row["last_reply"]) == ("waiting", 0, "450 4.2.2")
    assert row["age"] >= 0
    assert "ana" not in str(row)


def test_an_item_is_masked_without_an_act_and_audited_with_one(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    item_id = a_waiting_item(desk)
    defer(desk, item_id)

    masked = desk.call(show_queue_item, item_id, None)["recipients"][0]
    shown = desk.call(show_queue_item, item_id, ACT)["recipients"][0]

    assert masked == {"address": "a***@l***.example", "state": "deferred", "reply": "450 4.2.2"}
    assert (shown["address"], shown["reply_text"]) == (SELLER, FULL.text)
    (line,) = desk.read(ThreadStore.audit_of, "queue item", item_id)
    assert (line.action, line.actor) == ("queue.reveal", "olga")


def test_a_retry_makes_an_item_due_now_and_is_audited(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    item_id = a_waiting_item(desk)
    defer(desk, item_id)

    desk.call(retry, item_id, ACT)

    (row,) = desk.call(list_queue, None, 9)
    assert row["next_attempt_at"] < 2**60
    assert [line.action for line in desk.read(ThreadStore.audit_of, "queue item", item_id)] == [
        "queue.retry"
    ]


def test_everything_is_retried_in_batches_quarantine_included(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_desk(tmp_path)
    monkeypatch.setattr(outgoing, "BATCH", 1)
    a_waiting_item(desk)
    second = a_waiting_item(desk)
    execute(desk, f"UPDATE queue_item SET state = 'quarantined' WHERE id = {second}")

    assert len(desk.call(list_queue, "quarantined", 9)) == 1
    assert desk.call(retry_all, ACT) == 2
    assert desk.call(list_queue, "quarantined", 9) == []


def test_a_finished_item_is_not_tried_again(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    item_id = a_waiting_item(desk)
    execute(desk, "UPDATE queue_item SET state = 'finished'")

    with pytest.raises(GatewayError, match="is not in the queue"):
        desk.call(retry, item_id, ACT)
    assert desk.call(retry_all, ACT) == 0


def test_an_item_of_an_erased_thread_is_listed_and_cannot_be_shown(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    item_id = a_waiting_item(desk)
    desk.read(ThreadStore.erase_thread, desk.thread_id, now=5)

    assert desk.call(list_queue, None, 9)[0]["last_reply"].startswith("unreadable")
    with pytest.raises(GatewayError, match="cannot be shown"):
        desk.call(show_queue_item, item_id, None)


def test_an_unknown_item_is_named(tmp_path: Path) -> None:
    with pytest.raises(GatewayError, match="no queue item 5"):
        a_desk(tmp_path).call(show_queue_item, 5, None)


def test_an_item_that_is_given_up_is_told_to_its_author_and_audited(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    item_id = a_waiting_item(desk)
    defer(desk, item_id)

    assert desk.call(expire, item_id, ACT)

    assert [row["item_id"] for row in desk.call(list_queue, "finished", 9)] == [item_id]
    (notice,) = desk.call(list_queue, None, 9)
    assert notice["kind"] == "dsn"
    shown = desk.call(show_queue_item, notice["item_id"], ACT)["recipients"]
    assert [one["address"] for one in shown] == [BUYER]
    (line,) = desk.read(ThreadStore.audit_of, "queue item", item_id)
    assert (line.action, line.reason) == ("queue.expire", ACT.reason)


def test_an_item_that_cannot_be_read_is_given_up_without_a_word(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    item_id = a_waiting_item(desk)
    execute(desk, "UPDATE queue_item SET state = 'quarantined', raw = x'00'")

    assert not desk.call(expire, item_id, ACT)

    assert [row["kind"] for row in desk.call(list_queue, "finished", 9)] == ["relay"]
    assert desk.call(list_queue, None, 9) == []


def test_an_item_of_an_erased_thread_is_given_up(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    item_id = a_waiting_item(desk)
    desk.read(ThreadStore.erase_thread, desk.thread_id, now=5)

    assert not desk.call(expire, item_id, ACT)
    assert desk.call(list_queue, None, 9) == []


def test_only_what_is_in_the_queue_is_given_up(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    item_id = a_waiting_item(desk)
    desk.call(expire, item_id, ACT)

    with pytest.raises(GatewayError, match="is not in the queue"):
        desk.call(expire, item_id, ACT)
    assert len(desk.read(ThreadStore.audit_of, "queue item", item_id)) == 1


def test_the_command_says_what_became_of_the_item(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    item_id = a_waiting_item(desk)

    done = desk.run("queue", "expire", item_id, "--reason", "ticket 7")

    assert done.exit_code == 0
    assert done.output == f"item {item_id} is given up; its author is told by a report.\n"
    assert desk.run("queue", "expire", item_id, "--reason", "again").exit_code == 1
    assert desk.run("queue", "expire", item_id).exit_code == 2
