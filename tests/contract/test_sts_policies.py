"""The policies of other domains in each database."""

from itertools import count

import pytest

from relay.deliver.mta_sts import StsPolicies
from relay.deliver.sql.rows import StsPolicyRow
from relay.deliver.sql.store import StsStore
from relay.deliver.sts_policy import KnownPolicy, StsMode, StsPolicy
from tests.support.queue import NOW

POLICY = StsPolicy(StsMode.ENFORCE, ("*.buyer.example", "mx.example"), 600)
KNOWN = KnownPolicy("20260101", POLICY, NOW)
D = "buyer.example"
SECOND = 1_000_000


class Bench:
    def __init__(self, writer, readers, encryption) -> None:
        ids = count(1)
        self.store = StsStore(encryption, lambda: next(ids))
        self.writer, self.readers = writer, readers

    def keep(self, domain=D, known=KNOWN) -> None:
        self.writer.submit(lambda c: self.store.keep(c, domain, known)).result(10)

    def find(self, domain=D, now=NOW):
        return self.readers.read_now(lambda c: self.store.find(c, domain, now))

    def purge(self, now, limit=1000):
        return self.writer.submit(lambda c: self.store.purge(c, now, limit)).result(10)

    def rows(self):
        return self.readers.read_now(lambda c: c.execute(StsPolicyRow.__table__.select()).all())


@pytest.fixture
def bench(writer, readers, encryption) -> Bench:
    return Bench(writer, readers, encryption)


def test_a_policy_comes_back_until_its_age(bench) -> None:
    bench.keep()

    assert bench.find() == KNOWN
    assert bench.find("other.example") is None
    assert bench.find(now=NOW + 600 * SECOND) is None


def test_a_later_policy_takes_the_place_of_the_one_before(bench) -> None:
    later = KnownPolicy("2", StsPolicy(StsMode.NONE, (), 60), NOW + SECOND)
    bench.keep()
    bench.keep(known=later)

    assert bench.find() == later
    assert len(bench.rows()) == 1


def test_no_domain_stands_in_the_table(bench) -> None:
    bench.keep()
    (row,) = bench.rows()

    assert b"buyer" not in row.domain_index + row.policy
    assert b"example" not in row.domain_index + row.policy


def test_old_policies_are_purged_a_bound_at_a_time(bench) -> None:
    for number in range(3):
        bench.keep(f"d{number}.example")
    bench.keep("new.example", KnownPolicy("1", POLICY, NOW + SECOND))
    end = NOW + 600 * SECOND

    assert bench.purge(end - 1) == 0
    assert [bench.purge(end, 2), bench.purge(end, 2), bench.purge(end, 2)] == [2, 1, 0]
    assert bench.find("new.example", end) is not None


async def test_a_worker_finds_what_another_one_fetched(bench) -> None:
    async def fetch(domain):
        return b"version: STSv1\nmode: enforce\nmx: mx.example\nmax_age: 600\n"

    async def nothing(domain):
        raise OSError

    def worker(web):
        return StsPolicies(bench.store, bench.readers, bench.writer, web, lambda: NOW)

    fetched = await worker(fetch).policy_of(D, "1")
    found = await worker(nothing).policy_of(D, None)

    assert fetched == found == StsPolicy(StsMode.ENFORCE, ("mx.example",), 600)
