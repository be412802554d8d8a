"""Settlements into the record: whatever is missing by then, the settlement itself is written."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from alias_store.model import Role
from alias_store.sql.rows import MailboxRow
from mail.reply import Reply
from relay.queue.item import Deferred, Delivered, Failed
from tests.support.queue import NEVER
from tests.support.relay import BEA, SAM, a_house, a_mail
from thread_store.model import ContentErased, Disposition, NewEntry


@pytest.fixture
async def house(tmp_path: Path):
    async with a_house(tmp_path) as made:
        yield made


async def delivered(house, author=BEA, **mail):
    order = house.order()
    to = order.seller_alias if author == BEA else order.buyer_alias
    await house.write_mail(author, to, **mail)
    return order, house.delivered[0]


def last_event(house):
    return house.events()[-1]


async def test_a_delivery_is_recorded_with_the_next_hops_reply(house) -> None:
    _, item = await delivered(house)

    assert house.settle(item, Delivered(Reply(250, "2.6.0", "queued as 1"))) is None

    (event,) = house.read(lambda c: house.stores.threads.deliveries_of(c, item.entry_id))
    assert (event.kind, event.reply_text, event.attempt) == ("delivered", "queued as 1", 1)
    assert last_event(house).codes == {"mail": "relay", "attempt": 1, "reply": "250 2.6.0"}


async def test_a_deferral_keeps_the_item(house) -> None:
    _, item = await delivered(house)

    assert house.settle(item, Deferred(Reply(451, "4.3.0", "later"))) is None

    assert last_event(house).kind == "deferred"
    assert house.write(lambda c: house.stores.queue.retry(c, item.id, 1))


async def test_an_item_without_a_thread_is_under_our_own_key(house) -> None:
    recorder = house.recorder()

    assert house.read(lambda c: recorder.cipher_for(c, None)) is house.stores.encryption
    with pytest.raises(ContentErased):
        house.read(lambda c: recorder.cipher_for(c, 404))


async def test_a_report_goes_from_one_side_to_the_author_alone(house) -> None:
    _, item = await delivered(house, SAM, message_id="<1@canary-shop.example>")

    notice = house.settle(item, NEVER)

    assert [one.address for one in notice.recipients] == [SAM]
    assert (notice.thread_id, notice.entry_id) == (item.thread_id, item.entry_id)
    assert b"canary-mail" not in notice.raw


async def test_what_the_next_hop_said_is_left_out_when_it_shows_the_other_side(
    house, monkeypatch
) -> None:
    _, item = await delivered(house)
    for cleaner in ("clean_remote_text", "without_hosts"):
        monkeypatch.setattr(f"mail.dsn.{cleaner}", lambda said: said)
    said = Failed(Reply(550, "5.1.1", f"no {SAM} here"))

    notice = house.settle(item, said)

    assert notice is not None
    assert b"sam@" not in notice.raw
    assert b"5.1.1" in notice.raw


async def test_a_report_that_cannot_be_cleaned_is_not_sent(house, monkeypatch) -> None:
    _, item = await delivered(house)
    monkeypatch.setattr("relay.notices.find_leaks", lambda _raw, _needles: ("leak",))

    assert house.settle(item, NEVER) is None

    assert last_event(house).kind == "dsn-missing"


async def test_an_author_without_a_mailbox_gets_no_report(house) -> None:
    _, item = await delivered(house, SAM)
    house.write(lambda c: c.execute(update(MailboxRow).values(is_current=False)))

    assert house.settle(item, NEVER) is None

    assert last_event(house).kind == "dsn-missing"


async def test_an_item_without_its_entry_gets_no_report(house) -> None:
    _, item = await delivered(house)

    assert house.settle(replace(item, entry_id=None), NEVER) is None

    assert last_event(house).kind == "dsn-missing"


async def test_an_entry_of_the_system_gets_no_report(house) -> None:
    order, item = await delivered(house)
    entry = NewEntry(5, order.thread_id, 1, "system", Disposition.ABSORBED, "", a_mail())
    house.write(lambda c: house.stores.threads.append_entry(c, entry))

    assert house.settle(replace(item, entry_id=5), NEVER) is None


async def test_an_item_outside_any_thread_gets_no_report(house) -> None:
    _, item = await delivered(house)

    assert house.settle(replace(item, thread_id=None), NEVER) is None


def test_roles_are_the_same_words_in_both_stores() -> None:
    assert [role.value for role in Role] == ["buyer", "seller"]
