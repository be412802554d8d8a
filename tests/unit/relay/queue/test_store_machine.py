"""The queue under any order of accepting, claiming, attempting, crashing and settling."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from database.engine import open_engine
from database.migrations.upgrade import upgrade
from relay.queue.item import RecipientState
from relay.queue.schedule import HOUR
from relay.queue.sql.rows import QueueItemRow, QueueRecipientRow
from relay.queue.sql.store import QueueStore
from relay.settle import settle
from tests.support.database import an_encryption, sqlite_settings
from tests.support.queue import ACCEPTED, LATER, NEVER, NOW, RAW, a_recipient, an_item

ITEM, RECIPIENT = QueueItemRow.__table__, QueueRecipientRow.__table__
WORKERS = st.sampled_from([1, 2, 3])
OUTCOMES = st.sampled_from([ACCEPTED, LATER, NEVER])
FOLDER = tempfile.TemporaryDirectory()
ENGINES = []


def an_engine():
    """One store for all examples: making one costs more than a whole example."""
    if not ENGINES:
        store = sqlite_settings(Path(FOLDER.name))
        upgrade(store)
        ENGINES.append(open_engine(store))
    return ENGINES[0]


class QueueMachine(RuleBasedStateMachine):
    """`holders` is who holds each waiting item; `flights` are attempts nobody has settled yet."""

    @initialize()
    def empty(self) -> None:
        self.engine = an_engine()
        self.encryption = an_encryption()
        self.store = QueueStore(self.encryption)
        self.now = NOW
        self.holders: dict[int, int | None] = {}
        self.finished: set[int] = set()
        self.flights: list = []
        self.settled: set[tuple[int, int]] = set()
        self.write(lambda conn: (conn.execute(ITEM.delete()), conn.execute(RECIPIENT.delete())))

    def write(self, unit):
        with self.engine.begin() as conn:
            return unit(conn)

    @rule(worker=WORKERS | st.none(), recipients=st.integers(1, 3))
    def accept(self, worker, recipients) -> None:
        id = len(self.holders) + len(self.finished) + 1
        people = tuple(a_recipient(id * 10 + n, f"person{n}") for n in range(recipients))
        item = an_item(id, recipients=people, next_attempt_at=self.now)
        self.write(lambda conn: self.store.insert(conn, item, worker, self.encryption))
        self.holders[id] = worker

    @rule(worker=WORKERS, limit=st.integers(1, 3))
    def claim(self, worker, limit) -> None:
        claimed = self.write(lambda conn: self.store.claim(conn, worker, limit, self.now))
        assert len(claimed) <= limit
        for id in claimed:
            assert self.holders[id] is None
            self.holders[id] = worker

    @rule(worker=WORKERS)
    def crash(self, worker) -> None:
        """What it held is free; an attempt of it may still come back from the dead."""
        freed = self.write(lambda conn: self.store.release_worker(conn, worker))
        held = [id for id, holder in self.holders.items() if holder == worker]
        assert freed == len(held)
        self.holders |= dict.fromkeys(held)

    @rule(worker=WORKERS, outcomes=st.lists(OUTCOMES, min_size=3, max_size=3))
    def attempt(self, worker, outcomes) -> None:
        held = self.write(lambda conn: self.store.held_due(conn, worker, 1, self.now))
        for id, _ in held:
            assert self.holders[id] == worker
            loaded = self.write(
                lambda conn, id=id: self.store.load(conn, (id,), lambda _: self.encryption)
            )
            (item,) = loaded.items
            assert item.raw == RAW
            pairs = zip(item.open_recipients, outcomes, strict=False)
            answers = {recipient.id: outcome for recipient, outcome in pairs}
            self.flights.append((worker, item, settle(item, answers, self.now, 0.5)))

    @precondition(lambda self: self.flights)
    @rule(choice=st.randoms(use_true_random=False), again=st.booleans())
    def come_back(self, choice, again) -> None:
        flight = choice.choice(self.flights)
        if not again:
            self.flights.remove(flight)
        worker, item, settlement = flight
        applied = self.write(
            lambda conn: self.store.settle(conn, settlement, worker, self.encryption)
        )
        if applied:
            assert self.holders[item.id] == worker
            assert (item.id, settlement.attempts) not in self.settled
            self.settled.add((item.id, settlement.attempts))
            if settlement.is_finished:
                self.finished.add(item.id)
                del self.holders[item.id]

    @rule(hours=st.integers(1, 200))
    def wait(self, hours) -> None:
        self.now += hours * HOUR

    @invariant()
    def nothing_is_lost_and_nothing_is_held_twice(self) -> None:
        rows = self.write(lambda conn: conn.execute(ITEM.select()).all())
        waiting = {row.id: row.worker_id for row in rows if row.state == "waiting"}
        assert waiting == self.holders
        assert {row.id for row in rows if row.state == "finished"} == self.finished

    @invariant()
    def an_item_is_finished_when_nobody_is_owed_it_and_keeps_its_bytes(self) -> None:
        people = self.write(lambda conn: conn.execute(RECIPIENT.select()).all())
        open_items = {row.item_id for row in people if RecipientState(row.state).is_open}
        assert open_items == set(self.holders)
        rows = self.write(lambda conn: conn.execute(ITEM.select()).all())
        assert all(row.raw is not None for row in rows)


QueueMachine.TestCase.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
TestQueue = QueueMachine.TestCase
