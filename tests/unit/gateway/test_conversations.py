"""The record of conversations: codes for everybody who may look, words for who says why."""

from pathlib import Path

import pytest
from sqlalchemy import text

from gateway.conversations import list_threads, show_thread
from gateway.errors import GatewayError
from gateway.holding import find_hold
from gateway.reading import reading
from tests.support.operators import ACT, AGENT, BUYER, ORDER_ID, SELLER, Desk, a_desk, a_mail
from thread_store.model import DeliveryEvent
from thread_store.sql.store import ThreadStore

SECRETS = (BUYER, SELLER, AGENT, "Private subject", "Is the cord long?", "I write for Ana")


def a_conversation(directory: Path) -> Desk:
    desk = a_desk(directory)
    desk.arrive(a_mail(BUYER, desk.seller_alias), desk.seller_alias)
    desk.hold()
    return desk


def tamper(desk: Desk, statement: str) -> None:
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        connection.execute(text(statement))


def test_threads_are_listed_with_their_orders_and_one_can_be_found_by_order(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)

    (row,) = desk.call(list_threads, 10, "default", None)

    assert (row["thread_id"], row["orders"], row["length"]) == (desk.thread_id, [ORDER_ID], 2)
    assert desk.call(list_threads, 10, "default", ORDER_ID) == [row]


def test_a_thread_without_an_act_shows_codes_and_writes_nothing(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    before = desk.dump()

    row = desk.call(show_thread, desk.thread_id, None)

    assert row["chain"] == "whole"
    assert [entry["disposition"] for entry in row["entries"]] == ["accepted", "held"]
    assert [entry["decisions"][0]["rules"] for entry in row["entries"]] == [[], ["R-03"]]
    assert not any(secret in str(row) for secret in SECRETS)
    assert desk.dump() == before


def test_a_reveal_shows_the_words_and_is_audited(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)

    row = desk.call(show_thread, desk.thread_id, ACT)

    assert row["entries"][0]["message"]["subject"] == "Private subject"
    assert row["entries"][1]["message"]["text"] == "I write for Ana."
    (line,) = desk.read(ThreadStore.audit_of, "thread", desk.thread_id)
    assert (line.action, line.actor, line.reason) == ("thread.reveal", "olga", "ticket 7")


def test_the_words_of_a_strangers_server_are_for_a_reveal_only(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    entry_id = desk.call(show_thread, desk.thread_id, None)["entries"][0]["entry_id"]
    event = DeliveryEvent(entry_id, 7, 1, "deferred", 450, "4.2.2", "no room for bianca", 1)
    desk.read(ThreadStore.add_delivery_event, event)

    bare = desk.call(show_thread, desk.thread_id, None)["entries"][0]["deliveries"]
    full = desk.call(show_thread, desk.thread_id, ACT)["entries"][0]["deliveries"]

    assert [one["reply"] for one in bare] == ["450 4.2.2"]
    assert "bianca" not in str(bare)
    assert full[0]["reply_text"] == "no room for bianca"


def test_an_altered_record_is_said_to_be_broken(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    tamper(desk, "UPDATE entry SET author_role = 'seller' WHERE position = 1")

    assert desk.call(show_thread, desk.thread_id, None)["chain"].startswith("broken at entry 1")


def test_an_altered_text_is_said_to_be_unreadable_and_the_rest_is_shown(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    tamper(desk, "UPDATE entry SET body = x'00ff' WHERE position = 1")

    row = desk.call(show_thread, desk.thread_id, ACT)

    assert row["chain"].startswith("broken: the text of an entry cannot be decrypted")
    assert "altered" in row["entries"][0]["message"]["gone"]
    assert row["entries"][1]["message"]["text"] == "I write for Ana."


def test_an_erased_thread_is_shown_without_its_words(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    desk.read(ThreadStore.erase_thread, desk.thread_id, now=5)

    row = desk.call(show_thread, desk.thread_id, ACT)

    assert (row["state"], row["chain"]) == ("erased", "whole")
    assert all("erased" in entry["message"]["gone"] for entry in row["entries"])


def test_an_unknown_thread_is_named_before_anything_is_audited(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    before = desk.dump()

    with pytest.raises(GatewayError, match="no thread 5"):
        desk.call(show_thread, 5, ACT)

    assert desk.dump() == before


def test_a_hold_of_the_conversation_is_found_by_its_entry(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    entry_id = desk.call(show_thread, desk.thread_id, None)["entries"][1]["entry_id"]

    with desk.opened() as gateway, reading(gateway) as connection:
        assert find_hold(gateway, connection, str(entry_id)).entry_id == entry_id
