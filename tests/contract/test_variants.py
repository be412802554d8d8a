"""Other forms of an item in each database: one of each, encrypted, whole or not at all."""

from itertools import count

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from relay.queue.item import Form
from relay.queue.sql.reading import DigestError
from relay.queue.sql.rows import QueueVariantRow
from relay.queue.sql.variants import add_variant, variant_of
from tests.support.queue import NOW
from vault.errors import VaultError

VARIANT = QueueVariantRow.__table__
RAW = b"Subject: x\r\n\r\nGr=C3=BC=C3=9Fe\r\n"


class Bench:
    def __init__(self, writer, readers, encryption) -> None:
        self.writer, self.readers, self.encryption = writer, readers, encryption
        self.ids = count(1)

    def add(self, item_id=7, raw=RAW) -> None:
        self.write(
            lambda c: add_variant(
                c,
                next(self.ids),
                item_id,
                Form.SEVEN_BIT,
                raw,
                NOW,
                self.encryption,
                self.encryption.index,
            )
        )

    def write(self, unit):
        return self.writer.submit(unit).result(10)

    def find(self, item_id=7):
        return self.readers.read_now(
            lambda c: variant_of(c, item_id, Form.SEVEN_BIT, self.encryption, self.encryption.index)
        )


@pytest.fixture
def bench(writer, readers, encryption) -> Bench:
    return Bench(writer, readers, encryption)


def test_a_variant_comes_back_byte_for_byte(bench) -> None:
    bench.add()

    assert bench.find() == RAW
    assert bench.find(8) is None


def test_there_is_one_of_each_form(bench) -> None:
    bench.add()

    with pytest.raises(IntegrityError):
        bench.add(raw=b"other\r\n")
    assert bench.find() == RAW


def test_no_octet_of_it_stands_in_the_table(bench) -> None:
    bench.add()
    row = bench.readers.read_now(lambda c: c.execute(VARIANT.select()).one())

    assert b"Subject" not in row.raw
    assert row.form == "seven-bit"


def test_a_variant_of_other_bytes_than_were_put_in_is_not_sent(bench) -> None:
    bench.add()
    bench.write(
        lambda c: c.execute(
            update(VARIANT).values(raw=bench.encryption.encrypt("queued variant", 1, b"forged\r\n"))
        )
    )

    with pytest.raises(DigestError):
        bench.find()


def test_a_variant_that_was_altered_is_not_sent(bench) -> None:
    bench.add()
    bench.write(lambda c: c.execute(update(VARIANT).values(raw=b"\x01" + b"\x00" * 40)))

    with pytest.raises(VaultError):
        bench.find()
