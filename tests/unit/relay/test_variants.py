"""A variant is made once, sealed, stored before it is sent, and the same ever after."""

import asyncio
from itertools import count
from types import SimpleNamespace

import pytest

from database.engine import open_engine
from database.migrations.upgrade import upgrade
from database.readers import Readers
from database.writer import Writer
from mail.message import parse_message
from relay import variants
from relay.rewrite.seven_bit import ConversionError
from relay.seal.keys import SigningKey, new_ed25519_key
from relay.variants import Variants
from tests.support.database import an_encryption, sqlite_settings
from tests.support.queue import NOW, an_item

KEY = SigningKey("relay.example", "gb2", new_ed25519_key())
HEAD = "DKIM-Signature: v=1; d=relay.example; b=old\r\nFrom: a@relay.example\r\nSubject: x\r\n"
RAW = (HEAD + "MIME-Version: 1.0\r\n\r\nGrüße und auf bald, wie immer\r\n").encode()


class Bench:
    """One store; workers come and go."""

    def __init__(self, folder) -> None:
        settings = sqlite_settings(folder)
        upgrade(settings)
        self.engine = open_engine(settings)
        self.writer, self.readers = Writer(self.engine), Readers(self.engine)
        self.writer.start()
        ids = count(1)
        self.stores = SimpleNamespace(encryption=an_encryption(), ids=lambda: next(ids))
        self.threads: list[int | None] = []

    def close(self) -> None:
        self.writer.stop()
        self.readers.close()
        self.engine.dispose()

    def cipher_for(self, conn, thread_id):
        self.threads.append(thread_id)
        return self.stores.encryption

    def worker(self, key: SigningKey | None = KEY) -> Variants:
        pipelines = {"default": SimpleNamespace(signing_keys=(key,))} if key else {}
        return Variants(self.stores, self.writer, self.readers, pipelines, self.cipher_for)


@pytest.fixture
def bench(tmp_path):
    one = Bench(tmp_path)
    yield one
    one.close()


async def test_a_variant_is_in_ascii_under_a_signature_of_its_own(bench) -> None:
    made = parse_message(await bench.worker().seven_bit(an_item(raw=RAW)))

    assert made.as_bytes().isascii()
    assert b"Gr=C3=BC=C3=9Fe und auf bald" in made.body
    (signature,) = made.values("dkim-signature")
    assert "b=old" not in signature
    assert f"t={NOW // 1_000_000};" in signature


async def test_a_variant_stays_the_same_whatever_happens_to_the_keys(bench) -> None:
    item = an_item(raw=RAW, thread_id=5)
    first = await bench.worker().seven_bit(item)
    other = SigningKey("relay.example", "gb3", new_ed25519_key())

    assert await bench.worker(other).seven_bit(item) == first
    assert set(bench.threads) == {5}


async def test_made_twice_at_the_same_time_the_first_one_stands(bench) -> None:
    item = an_item(raw=RAW)
    keys = [SigningKey("relay.example", f"gb{number}", KEY.pem) for number in range(8)]
    made = await asyncio.gather(*(bench.worker(key).seven_bit(item) for key in keys))

    assert len(set(made)) == 1
    assert await bench.worker().seven_bit(item) == made[0]


async def test_a_closed_marketplace_has_its_mail_sent_unsigned(bench) -> None:
    made = parse_message(await bench.worker(None).seven_bit(an_item(raw=RAW)))

    assert made.values("dkim-signature") == ()


async def test_a_large_message_is_converted_beside_the_event_loop(bench, monkeypatch) -> None:
    monkeypatch.setattr(variants, "INLINE_LIMIT", 10)
    threads = []
    to_thread = variants.asyncio.to_thread

    async def noted(work, *arguments):
        threads.append(work)
        return await to_thread(work, *arguments)

    monkeypatch.setattr(variants.asyncio, "to_thread", noted)
    await bench.worker().seven_bit(an_item(raw=RAW))

    assert len(threads) == 1


async def test_a_message_without_such_a_form_says_so_and_stores_nothing(bench) -> None:
    raw = HEAD.encode() + b"Content-Type: multipart/mixed; boundary=x\r\n\r\nGr\xc3\xbc\r\n"

    for _ in range(2):
        with pytest.raises(ConversionError):
            await bench.worker().seven_bit(an_item(raw=raw))
