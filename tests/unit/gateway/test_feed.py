"""The event feed: narrowed by order, alias, verdict and time, and followed while mail comes in."""

from pathlib import Path

import pytest

from database.clock import now
from gateway.errors import GatewayError
from gateway.feed import Wanted, read_events
from relay.stages import Evidence
from tests.support.operators import BUYER, ORDER_ID, SELLER, Desk, a_desk, a_mail
from thread_store.model import Event
from thread_store.sql.store import ThreadStore

BARE = "@relay.example"


def events(desk: Desk, **wanted: object) -> list:
    with desk.opened() as gateway:
        return list(read_events(gateway, Wanted(**wanted), is_following=False))


def some_mail(desk: Desk) -> None:
    desk.arrive(a_mail(BUYER, desk.seller_alias), desk.seller_alias)
    desk.hold()
    desk.arrive(a_mail(SELLER, desk.buyer_alias), desk.buyer_alias, Evidence.FAIL)


def test_events_come_oldest_first_with_codes_and_nothing_written(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    some_mail(desk)

    rows = events(desk)

    assert [row["kind"] for row in rows] == ["order", "message", "message", "message"]
    assert [row["verdict"] for row in rows[1:]] == ["accept", "hold", "reject"]
    assert not any(word in str(rows) for word in (BUYER, SELLER, "Private", ORDER_ID))


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        ({"verdict": "hold"}, 1),
        ({"order_id": ORDER_ID}, 3),
        ({"order_id": ORDER_ID, "verdict": "accept"}, 1),
        ({"verdict": "defer"}, 0),
    ],
)
def test_events_are_narrowed(tmp_path: Path, wanted: dict[str, str], count: int) -> None:
    desk = a_desk(tmp_path)
    some_mail(desk)

    assert len(events(desk, **wanted)) == count


def test_an_alias_narrows_to_its_threads_and_a_strange_one_is_refused(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    some_mail(desk)

    assert len(events(desk, alias=desk.buyer_alias)) == 3
    with pytest.raises(GatewayError, match="no alias of this gateway"):
        events(desk, alias=f"x{BARE}")


def test_an_order_and_an_alias_without_a_thread_between_them_show_nothing(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        alias = gateway.stores.aliases
        imported = alias.correspondence_of_order(connection, "default", ORDER_ID)
        thread = gateway.stores.threads.open_thread(
            connection,
            id=77,
            relationship_id=imported.relationship_id,
            marketplace="default",
            now=1,
        )
        other = str(alias.address_of(imported.buyer_alias, thread.ordinal))

    assert events(desk, alias=other, order_id=ORDER_ID) == []


def test_since_leaves_out_what_was_before(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    some_mail(desk)
    moment = now()
    desk.hold()

    assert len(events(desk, since=moment)) == 1
    assert events(desk, since=moment + 3_600_000_000) == []


def test_more_than_a_batch_of_unwanted_events_hides_no_wanted_one(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        for _ in range(1_100):
            gateway.stores.threads.append_event(connection, Event(now(), "noise", "default"))
    desk.hold()

    assert len(events(desk, verdict="hold")) == 1


def test_following_shows_what_happens_meanwhile(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    naps = []

    def nap(seconds: float) -> None:
        naps.append(seconds)
        desk.hold()

    with desk.opened() as gateway:
        stream = read_events(gateway, Wanted(), is_following=True, sleep=nap)
        kinds = [next(stream)["kind"] for _ in range(3)]

    assert kinds == ["order", "message", "message"]
    assert naps == [0.5, 0.5]


def test_an_event_that_commits_late_is_shown_all_the_same(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    newest = events(desk)[-1]["id"]

    def nap(_seconds: float) -> None:
        desk.read(ThreadStore.append_event, Event(now(), "late", "default", id=newest - 1))

    with desk.opened() as gateway:
        stream = read_events(gateway, Wanted(), is_following=True, sleep=nap)

        assert [next(stream)["kind"] for _ in range(2)] == ["order", "late"]
