"""The queue's promises on each database."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest
from sqlalchemy import update

from database.workers import WorkerRow, register_worker
from mail.envelope import Notify, ReportWishes, Returns
from mail.reply import Reply
from relay.queue.item import ItemKind, ItemState, RecipientState
from relay.queue.schedule import HOUR, MINUTE
from relay.queue.sql.access import QueueAccess
from relay.queue.sql.reading import counts_by_state, list_items, oldest_age, show_item
from relay.queue.sql.rows import (
    QueueItemRow,
    QueueReceiptRow,
    QueueRecipientRow,
    QueueVariantRow,
)
from relay.queue.sql.store import QueueStore
from relay.settle import settle
from tests.support.queue import ACCEPTED, LATER, NEVER, NOW, RAW, a_recipient, an_address, an_item
from thread_store.model import Disposition, NewEntry
from thread_store.sql.rows import EntryRow
from thread_store.sql.store import ThreadStore
from vault.errors import UnknownKey

ITEM = QueueItemRow.__table__
RECIPIENT = QueueRecipientRow.__table__
RECEIPT = QueueReceiptRow.__table__
VARIANT = QueueVariantRow.__table__
US, THEM = 1, 2


class Bench:
    """A store with its writer and readers, worked synchronously."""

    def __init__(self, writer, readers, encryption) -> None:
        self.store = QueueStore(encryption)
        self.encryption = encryption
        self.writer = writer
        self.readers = readers

    def write(self, unit):
        return self.writer.submit(unit).result(10)

    def read(self, query):
        return self.readers.read_now(query)

    def put(self, *items, worker=US, cipher=None):
        for item in items:
            self.write(lambda c, i=item: self.store.insert(c, i, worker, cipher or self.encryption))

    def claim(self, worker=US, limit=10, now=NOW):
        return self.write(lambda c: self.store.claim(c, worker, limit, now))

    def held(self, worker=US, now=NOW):
        return [id for id, _ in self.read(lambda c: self.store.held_due(c, worker, 100, now))]

    def load(self, *ids, cipher_for=None):
        cipher_for = cipher_for or (lambda _: self.encryption)
        return self.read(lambda c: self.store.load(c, ids, cipher_for))

    def settle(self, item, outcomes, worker=US, now=NOW):
        settlement = settle(item, outcomes, now, 0.5)
        return self.write(lambda c: self.store.settle(c, settlement, worker, self.encryption))

    def item(self, id):
        return self.read(lambda c: self.store.read(c, id, lambda _: self.encryption))

    def purge(self, before):
        old = self.read(lambda c: self.store.find_old(c, before))
        self.write(lambda c: self.store.delete(c, old))
        return len(old.items)

    def rows(self, table):
        return self.read(lambda c: c.execute(table.select()).all())

    def show(self, id):
        return self.read(lambda c: show_item(c, id, lambda _: self.encryption))

    def spoil(self, id, **values):
        self.write(lambda c: c.execute(update(ITEM).where(ITEM.c.id == id).values(**values)))


@pytest.fixture
def bench(writer, readers, encryption) -> Bench:
    return Bench(writer, readers, encryption)


def test_an_item_comes_back_as_it_was_put_in(bench) -> None:
    item = an_item(recipients=(a_recipient(9), a_recipient(8, "dave")))
    notice = an_item(8, kind=ItemKind.DSN, reverse_path=None)
    bench.put(item, notice)

    assert set(bench.load(7, 8).items) == {item, notice}


def test_an_item_of_a_thread_is_under_the_threads_key_alone(bench) -> None:
    key, _ = bench.encryption.new_thread_key(5)
    item = an_item(thread_id=5)
    bench.put(item, cipher=key)

    assert bench.load(7, cipher_for={5: key}.__getitem__).items == (item,)
    assert bench.load(7).items == ()


def test_nothing_about_people_is_readable_in_the_rows(bench) -> None:
    bench.put(an_item())
    bench.settle(an_item(), {70: LATER})
    rows = bench.read(lambda c: [*c.execute(ITEM.select()), *c.execute(RECIPIENT.select())])
    seen = b"".join(
        bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
        for row in rows
        for value in row
    )

    for secret in (b"carol", b"mailbox.example", b"token", b"one dot", b"later"):
        assert secret not in seen


def test_an_accepted_item_is_held_by_its_acceptor_and_claimed_by_nobody(bench) -> None:
    bench.put(an_item())

    assert bench.claim(THEM) == ()
    assert bench.held() == [7]
    assert not bench.read(lambda c: bench.store.has_free(c, NOW))


def test_a_free_item_is_claimed_when_it_is_due(bench) -> None:
    bench.put(an_item(1), an_item(2, next_attempt_at=NOW + 1), worker=None)

    assert bench.read(lambda c: bench.store.has_free(c, NOW))
    assert bench.claim() == (1,)
    assert bench.claim(THEM) == ()
    assert bench.claim(THEM, now=NOW + 1) == (2,)


def test_a_claim_takes_no_more_than_its_limit_and_the_longest_due_first(bench) -> None:
    bench.put(
        *(an_item(id, next_attempt_at=NOW - id) for id in range(1, 6)),
        worker=None,
    )

    assert set(bench.claim(limit=2)) == {5, 4}
    assert set(bench.claim(limit=9)) == {1, 2, 3}


def test_two_workers_that_claim_at_once_never_share_an_item(bench, engine) -> None:
    ids = range(1, 41)
    bench.put(*(an_item(id) for id in ids), worker=None)
    start = Barrier(2)

    def claim(worker: int) -> list[int]:
        mine: list[int] = []
        start.wait(10)
        for _ in range(20):
            with engine.begin() as conn:
                mine += bench.store.claim(conn, worker, 3, NOW)
        return mine

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(claim, (US, THEM))

    assert sorted(first + second) == list(ids)


def test_what_a_dead_worker_held_is_free_again(bench) -> None:
    bench.put(an_item(1), an_item(2))
    bench.put(an_item(3), worker=THEM)

    assert bench.write(lambda c: bench.store.release_worker(c, US)) == 2
    assert set(bench.claim(THEM)) == {1, 2}


def test_what_a_silent_or_forgotten_worker_held_is_free_again(bench) -> None:
    worker = WorkerRow.__table__
    for id in (US, THEM):
        bench.write(lambda c, id=id: register_worker(c, id, "host", id))
    bench.write(lambda c: c.execute(update(worker).where(worker.c.id == THEM).values(beat_at=0)))
    bench.put(an_item(1))
    bench.put(an_item(2), worker=THEM)
    bench.put(an_item(3), worker=999)

    assert bench.write(bench.store.free_silent) == 2
    assert bench.held() == [1]
    assert set(bench.claim()) == {2, 3}


def test_an_item_whose_time_was_written_before_the_clock_went_back_is_due(bench) -> None:
    bench.put(
        an_item(1, next_attempt_at=NOW + 4 * HOUR), an_item(2, next_attempt_at=NOW + 9 * HOUR)
    )

    assert bench.held() == [2]


def test_a_delivery_finishes_the_item_and_keeps_its_bytes(bench) -> None:
    bench.put(an_item())

    assert bench.settle(an_item(), {70: ACCEPTED}, now=NOW + 1)
    (row,) = bench.read(lambda c: c.execute(ITEM.select()).all())
    assert (row.state, row.finished_at, row.worker_id) == ("finished", NOW + 1, None)
    assert bench.item(7).raw == RAW
    assert bench.load(7).items == ()
    assert bench.held(now=NOW + HOUR) == []


def test_a_deferral_keeps_the_item_held_until_its_time(bench) -> None:
    bench.put(an_item())
    bench.settle(an_item(), {70: LATER})

    assert bench.held() == []
    assert bench.held(now=NOW + MINUTE) == [7]
    (item,) = bench.load(7).items
    assert (item.attempts, item.raw) == (1, RAW)
    assert item.recipients[0].state is RecipientState.DEFERRED
    assert item.recipients[0].reply == LATER.reply


def test_an_attempt_is_settled_once(bench) -> None:
    bench.put(an_item())

    assert bench.settle(an_item(), {70: LATER})
    assert not bench.settle(an_item(), {70: NEVER})
    assert bench.load(7).items[0].recipients[0].state is RecipientState.DEFERRED


def test_only_the_holder_settles(bench) -> None:
    bench.put(an_item())
    bench.write(lambda c: bench.store.release_worker(c, US))

    assert not bench.settle(an_item(), {70: ACCEPTED})
    assert bench.claim(THEM) == (7,)
    assert not bench.settle(an_item(), {70: ACCEPTED})
    assert bench.settle(an_item(), {70: ACCEPTED}, worker=THEM)


@pytest.mark.parametrize(
    "damage",
    [
        {"raw": b"\x01" * 60},
        {"raw": b""},
        {"raw": None},
        {"reverse_path": b"\x01short"},
        {"digest": None},
        {"created_at": 2**62},
    ],
    ids=["body", "empty", "gone", "path", "digest", "times"],
)
def test_a_damaged_row_is_put_aside_at_the_third_time_and_no_other_suffers(bench, damage) -> None:
    bench.put(an_item(1), an_item(2))
    digest = bench.encryption.index.of("queued message digest", "other bytes")
    bench.spoil(1, **(damage if damage != {"digest": None} else {"digest": digest}))

    for quarantined in ((), (), (1,)):
        loaded = bench.load(1, 2)
        assert [item.id for item in loaded.items] == [2]
        assert loaded.unreadable == (1,)
        assert bench.write(lambda c, x=loaded: bench.store.set_aside(c, x, NOW)) == quarantined
    assert bench.held(now=NOW + HOUR) == [2]
    counts = bench.read(counts_by_state)
    assert counts == {ItemState.WAITING: 1, ItemState.QUARANTINED: 1}


def test_a_damaged_or_lost_recipient_spoils_its_item_only(bench) -> None:
    bench.put(an_item(1), an_item(2), an_item(3))
    one = RECIPIENT.c.item_id == 1
    bench.write(lambda c: c.execute(update(RECIPIENT).where(one).values(address=b"\x01" * 50)))
    bench.write(lambda c: c.execute(RECIPIENT.delete().where(RECIPIENT.c.item_id == 2)))

    loaded = bench.load(1, 2, 3)

    assert [item.id for item in loaded.items] == [3]
    assert set(loaded.unreadable) == {1, 2}


def test_an_item_without_its_key_waits_for_it_for_ever(bench) -> None:
    bench.put(an_item())

    def no_key(_):
        raise UnknownKey("wrap")

    for tick in range(5):
        loaded = bench.load(7, cipher_for=no_key)
        assert (loaded.items, loaded.without_key) == ((), (7,))
        assert bench.write(lambda c, x=loaded, t=tick: bench.store.set_aside(c, x, NOW + t)) == ()
    assert bench.held() == []
    assert bench.load(*bench.held(now=NOW + HOUR)).items[0].raw == RAW


def test_a_retry_makes_an_item_due_and_brings_back_the_quarantined(bench) -> None:
    bench.put(an_item(1, next_attempt_at=NOW + HOUR), an_item(2), an_item(3))
    bench.spoil(2, state="quarantined", worker_id=None, load_failures=3)
    bench.settle(an_item(3), {30: ACCEPTED})

    retried = [bench.write(lambda c, i=id: bench.store.retry(c, i, NOW)) for id in (1, 2, 3, 4)]

    assert retried == [True, True, False, False]
    assert bench.held() == [1]
    assert bench.claim() == (2,)


def test_the_list_shows_what_is_there_without_a_key(bench) -> None:
    bench.put(an_item(1, recipients=(a_recipient(11), a_recipient(12, "dave"))), an_item(2))
    bench.put(an_item(3))
    bench.settle(an_item(3), {30: ACCEPTED})

    listed = bench.read(list_items)
    finished = bench.read(lambda c: list_items(c, ItemState.FINISHED))

    assert [item.id for item in listed] == [1, 2]
    assert listed[0].recipients == {RecipientState.PENDING: 2}
    assert (listed[0].worker_id, listed[0].size) == (US, len(RAW))
    assert [item.id for item in finished] == [3]
    assert [one.id for one in bench.read(lambda c: list_items(c, after=1, limit=1))] == [2]


def test_one_item_is_shown_with_its_addresses_and_replies(bench) -> None:
    bench.put(an_item())
    bench.settle(an_item(), {70: NEVER})
    shown = bench.show(7)

    assert shown.summary.state is ItemState.FINISHED
    assert shown.summary.recipients == {RecipientState.FAILED: 1}
    assert str(shown.reverse_path) == "token@relay.example"
    assert shown.recipients[0].address == an_address()
    assert shown.recipients[0].reply == NEVER.reply
    assert "carol" not in repr(shown)
    assert bench.show(404) is None


def test_the_age_of_the_queue_is_that_of_its_oldest_item(bench) -> None:
    assert bench.read(lambda c: oldest_age(c, NOW)) == 0
    bench.put(an_item(1), an_item(2, created_at=NOW - HOUR))

    assert bench.read(lambda c: oldest_age(c, NOW)) == HOUR


def test_wishes_and_the_time_of_a_delay_notice_come_back(bench) -> None:
    wishes = ReportWishes(
        frozenset({Notify.SUCCESS, Notify.DELAY}), Returns.FULL, "QQ\udcff1", "rfc822;a@b"
    )
    item = an_item(wishes=wishes, delay_told_at=NOW)
    bench.put(item)

    assert bench.load(7).items == (item,)
    assert b"QQ" not in bytes(bench.rows(ITEM)[0].wishes)


def test_a_delay_is_noted_once(bench) -> None:
    bench.put(an_item())

    assert bench.write(lambda c: bench.store.delay_told(c, 7, NOW))
    assert not bench.write(lambda c: bench.store.delay_told(c, 7, NOW + 1))
    assert bench.item(7).delay_told_at == NOW


def test_notices_and_mail_for_the_operator_are_purged_when_they_are_old(bench) -> None:
    notices = {"kind": ItemKind.DSN, "reverse_path": None}
    bench.put(*(an_item(id, **notices) for id in (1, 2, 3)), an_item(4, kind=ItemKind.POSTMASTER))
    for id, at in ((1, NOW), (2, NOW + HOUR), (4, NOW)):
        bench.settle(bench.item(id), {id * 10: ACCEPTED}, now=at)

    assert [bench.purge(NOW + 1), bench.purge(NOW + 1)] == [2, 0]
    assert {row.item_id for row in bench.rows(RECIPIENT)} == {2, 3}


class Kept:
    """A thread with an entry that an item carried on and finished."""

    def __init__(self, bench) -> None:
        self.bench, self.threads = bench, ThreadStore(bench.encryption)
        opened = {"id": 5, "relationship_id": 9, "marketplace": "default", "now": NOW}
        self.key = bench.write(lambda c: self.threads.open_thread(c, **opened)).key
        entry = NewEntry(70, 5, NOW, "buyer", Disposition.ACCEPTED, "", b"x")
        bench.write(lambda c: self.threads.append_entry(c, entry))
        self.put(7)

    def put(self, id, outcome=ACCEPTED) -> None:
        item = an_item(id, thread_id=5)
        self.bench.put(item, cipher=self.key)
        self.settlement = settle(item, {id * 10: outcome}, NOW + 1, 0.5)
        self.bench.write(lambda c: self.bench.store.settle(c, self.settlement, US, self.key))

    def purge(self) -> int:
        return self.bench.purge(NOW + HOUR)

    def sent(self, item_id: int = 7):
        return self.bench.read(lambda c: self.bench.store.read(c, item_id, lambda _: self.key))


def test_what_the_other_side_saw_is_kept_as_long_as_its_thread(bench) -> None:
    kept = Kept(bench)
    kept.put(8, LATER)

    assert [kept.sent(number).raw for number in (7, 8)] == [RAW, RAW]
    assert "one dot" not in repr(kept.sent())
    assert kept.purge() == 0
    bench.write(lambda c: kept.threads.erase_thread(c, 5, now=NOW))
    assert kept.purge() == 1
    assert [row.id for row in bench.rows(ITEM)] == [8]


def test_what_the_other_side_saw_goes_with_the_bytes_of_its_entry(bench) -> None:
    kept = Kept(bench)
    bench.write(lambda c: c.execute(update(EntryRow.__table__).values(body=None)))

    assert kept.purge() == 1
    assert kept.sent() is None


def test_variants_and_receipts_go_with_an_item_and_variants_before_it(bench) -> None:
    kept = Kept(bench)
    ids = iter((1, 2))
    bench.write(lambda c: bench.store.note_receipts(c, 7, NOW, ("id-1", "id-2"), ids.__next__))
    row = {
        "id": 1,
        "item_id": 7,
        "form": "seven-bit",
        "created_at": NOW,
        "digest": b"x",
        "raw": b"x",
    }
    bench.write(lambda c: c.execute(VARIANT.insert(), row))

    assert kept.purge() == 0
    assert bench.rows(VARIANT) == []
    assert len(bench.rows(RECEIPT)) == 2
    bench.write(lambda c: kept.threads.erase_thread(c, 5, now=NOW))
    kept.purge()
    assert bench.rows(RECEIPT) == []


def test_an_item_is_found_by_its_entry_and_by_what_a_next_hop_called_it(bench) -> None:
    bench.put(an_item(7), an_item(8), an_item(9, kind=ItemKind.DSN, reverse_path=None))
    ids = iter((1, 2, 3))
    for id, at in ((7, NOW), (8, NOW + 1)):
        bench.write(
            lambda c, i=id, t=at: bench.store.note_receipts(c, i, t, ("same",), ids.__next__)
        )
    find = bench.store.item_of_receipts

    assert bench.read(lambda c: bench.store.item_of_entry(c, 70)) == 8
    assert bench.read(lambda c: bench.store.item_of_entry(c, 71)) is None
    assert bench.read(lambda c: find(c, ("other", "same"))) == 8
    assert bench.read(lambda c: find(c, ("other",))) is None
    assert b"same" not in bytes(bench.rows(RECEIPT)[0].token)
    assert bench.read(lambda c: bench.store.known_item(c, 9)) == 9
    assert bench.read(lambda c: bench.store.known_item(c, 10)) is None


GONE = Reply(550, "5.1.1", "gone after all")


def fail(bench, item, *addresses):
    given = (bench.item(item.id), frozenset(addresses), GONE, NOW + 9, bench.encryption)
    return bench.write(lambda c: bench.store.fail_afterwards(c, *given))


def test_a_report_turns_the_one_delivery_of_an_item_into_a_failure_once(bench) -> None:
    bench.put(an_item())
    bench.settle(an_item(), {70: ACCEPTED})

    assert [fail(bench, an_item()), fail(bench, an_item())] == [1, 0]
    assert bench.read(lambda c: bench.store.states(c, 7)) == {RecipientState.FAILED}
    assert bench.item(7).recipients[0].reply == GONE


def test_of_several_deliveries_the_named_one_fails_and_what_is_open_stays_so(bench) -> None:
    item = an_item(recipients=(a_recipient(1), a_recipient(2, "dave"), a_recipient(3, "erin")))
    bench.put(item)
    bench.settle(item, {1: ACCEPTED, 2: ACCEPTED})
    names = [an_address(name).normalised for name in ("carol", "erin")]

    assert fail(bench, item) == 0
    assert fail(bench, item, *names) == 1
    assert [one.state for one in bench.item(7).recipients] == [
        RecipientState.FAILED,
        RecipientState.DELIVERED,
        RecipientState.PENDING,
    ]


def test_a_seized_item_is_settled_by_who_seized_it_and_by_nobody_else(bench) -> None:
    bench.put(an_item(1), an_item(2))
    bench.spoil(2, state="quarantined", worker_id=None, load_failures=3)

    assert [bench.write(lambda c, i=id: bench.store.seize(c, i, 999)) for id in (1, 2, 3)] == [
        True,
        True,
        False,
    ]
    assert not bench.settle(an_item(1), {10: ACCEPTED})
    assert bench.settle(an_item(1), {10: NEVER}, worker=999)
    assert not bench.write(lambda c: bench.store.seize(c, 1, 999))
    assert bench.load(2).items[0].id == 2


def test_an_item_that_cannot_be_read_is_abandoned(bench) -> None:
    bench.put(an_item())
    bench.spoil(7, raw=b"")

    assert bench.write(lambda c: bench.store.abandon(c, 7, NOW))
    assert not bench.write(lambda c: bench.store.abandon(c, 7, NOW))
    assert bench.rows(ITEM)[0].state == "finished"


def test_an_item_whose_bytes_are_gone_is_read_as_none(bench) -> None:
    bench.put(an_item())
    bench.spoil(7, raw=None)

    assert bench.item(7) is None
    assert bench.item(404) is None


async def test_the_runners_view_claims_finds_loads_and_sets_aside(bench) -> None:
    bench.put(an_item(1))
    bench.put(an_item(2), worker=None)
    ciphers = lambda _conn, _thread: bench.encryption  # noqa: E731
    access = QueueAccess(bench.store, bench.writer, bench.readers, US, ciphers)

    assert await access.claim(5, NOW) == (2,)
    assert await access.claim(5, NOW) == ()
    assert dict(await access.held_due(5, NOW)) == {1: len(RAW), 2: len(RAW)}
    bench.spoil(2, raw=b"")
    loaded = await access.load((1, 2))
    assert [item.id for item in loaded.items] == [1]
    assert await access.set_aside(replace(loaded, items=()), NOW) == ()
    assert await access.held_due(5, NOW) == ((1, len(RAW)),)
