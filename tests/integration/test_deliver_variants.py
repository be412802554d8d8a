"""A message of eight bits to a server of seven: converted once, stored, sent the same ever after."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from database.engine import open_engine
from database.ids import RowIds
from database.migrations.upgrade import upgrade
from database.readers import Readers
from database.writer import Writer
from relay.deliver.client import Client
from relay.queue.item import Deferred, Delivered
from relay.seal.keys import SigningKey, dns_record, new_ed25519_key, new_rsa_key
from relay.variants import Variants
from tests.support.database import an_encryption, sqlite_settings
from tests.support.next_hop import DROP, Sink, delivery
from tests.support.outside import require_outside
from tests.support.queue import NOW, an_item
from tests.support.verifier import verdicts

SEVEN = "250-sink.example\r\n250 SIZE 1000000\r\n"
RAW = (
    "From: Ann <a@relay.example>\r\nTo: b@relay.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    "Grüße und auf bald, wie immer\r\n.\r\nEnde\r\n"
).encode()
ITEM = an_item(raw=RAW)
# OpenDKIM takes no signature from the future.
PAST = 1_700_000_000_000_000


@pytest.fixture
def worker(tmp_path):
    """Makes a worker's client for a sink; each has keys of its own over the same store."""
    settings = sqlite_settings(tmp_path)
    upgrade(settings)
    engine = open_engine(settings)
    writer, readers, encryption = Writer(engine), Readers(engine), an_encryption()
    writer.start()
    ids = RowIds(lambda: NOW, lambda size: b"\x01" * size)
    stores = SimpleNamespace(encryption=encryption, ids=ids)

    def make(sink, keys=(), kept=writer):
        pipelines = {"default": SimpleNamespace(signing_keys=keys)}
        ciphers = lambda _conn, _thread: encryption  # noqa: E731
        variants = Variants(stores, kept, readers, pipelines, ciphers)
        return Client(delivery(sink.next_hop()), seven_bit=variants.seven_bit)

    yield make
    writer.stop()
    readers.close()
    engine.dispose()


def a_key(selector="gb2") -> SigningKey:
    return SigningKey("relay.example", selector, new_ed25519_key())


async def test_a_drop_after_the_dot_is_retried_byte_for_byte_by_another_worker(worker) -> None:
    async with Sink(ehlo=SEVEN, dot=[DROP]) as sink:
        first = await worker(sink, (a_key(),)).attempt(ITEM)
        second = await worker(sink, (a_key("other"),)).attempt(ITEM)

    assert [type(one[70]) for one in (first, second)] == [Deferred, Delivered]
    assert sink.taken[0] == sink.taken[1]
    assert sink.taken[0].raw.isascii()


async def test_nothing_is_sent_that_could_not_be_stored(worker) -> None:
    class Away:
        async def commit(self, unit, order=0):
            raise ConnectionError("the store is away")

    async with Sink(ehlo=SEVEN) as sink:
        outcomes = await worker(sink, kept=Away()).attempt(ITEM)

    assert str(outcomes[70].reply).startswith("451 4.3.0 ")
    assert not any(command.startswith("MAIL") for command in sink.commands)


@pytest.mark.outside("opendkim")
async def test_somebody_elses_verifier_takes_the_variants_signature(worker, tmp_path) -> None:
    require_outside("opendkim")
    key = SigningKey("relay.example", "gb1", new_rsa_key())
    async with Sink(ehlo=SEVEN) as sink:
        await worker(sink, (key,)).attempt(replace(ITEM, created_at=PAST))
    folder = tmp_path / "verifier"
    folder.mkdir()
    said = verdicts(sink.taken[0].raw, [dns_record(key)], folder)

    assert len(said) == 1
    assert "succeeded" in said[0]
