"""Reports of ours: what is told of less and less, until nothing shows the other side."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from mail.address import parse_address
from mail.envelope import ReportWishes, Returns
from mail.message import parse_message
from mail.reply import Reply
from mail.reports import Action
from relay.notices import FULL_LIMIT, Notices, Occasion, _ascii_id
from tests.support.relay import BEA, HOSTNAME, SAM, a_house
from tests.support.rewrite import shown_forms
from thread_store.sql.rows import EntryRow

REFUSED = Occasion(Action.FAILED, Reply(550, "5.1.1", ""), 1, "550 5.1.1 no such user")


@pytest.fixture
async def house(tmp_path: Path):
    async with a_house(tmp_path) as made:
        yield made


async def notice_of(house, occasion=REFUSED, mail=None, **wishes):
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, **(mail or {}))
    item = replace(house.delivered[-1], wishes=ReportWishes(**wishes))
    notices = Notices(house.stores, HOSTNAME, {"default": house.market.pipeline})
    return house.read(lambda c: notices.write(c, item, occasion))


async def test_the_author_gets_back_what_is_their_own(house) -> None:
    notice = await notice_of(house, mail={"text": "Mine."}, returns=Returns.FULL)

    assert b"\r\n\r\nMine.\r\n" in notice.raw
    assert f"From: {BEA}".encode() in notice.raw


async def test_a_large_message_comes_back_as_its_header(house) -> None:
    lines = "0123456789abcde\n" * (FULL_LIMIT // 16 + 1)

    notice = await notice_of(house, mail={"text": lines}, returns=Returns.FULL)

    assert b"text/rfc822-headers" in notice.raw
    assert notice.size < 10_000


@pytest.mark.parametrize("where", ["text", "X_Planted", "subject"])
@pytest.mark.parametrize("returns", Returns)
async def test_what_shows_the_other_side_is_not_returned(house, where, returns) -> None:
    notice = await notice_of(house, mail={where: f"it is {SAM}!"}, returns=returns)

    assert notice is not None
    assert "canary-shop" not in shown_forms(notice.raw)
    assert b"no such user" in notice.raw


async def test_an_envelope_id_that_shows_the_other_side_is_not_told(house) -> None:
    notice = await notice_of(house, envelope_id=str(SAM))

    assert notice is not None
    assert b"Original-Envelope-Id" not in notice.raw


async def test_a_message_id_of_the_other_sides_domain_is_not_told(house) -> None:
    notice = await notice_of(house, mail={"message_id": f"<1@{SAM.domain}>"})

    assert notice is not None
    assert parse_message(notice.raw).value("In-Reply-To") is None


async def test_an_entry_whose_time_is_over_is_reported_without_its_header(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    house.write(lambda c: c.execute(update(EntryRow.__table__).values(body=None)))
    notices = Notices(house.stores, HOSTNAME, {"default": house.market.pipeline})

    notice = house.read(lambda c: notices.write(c, house.delivered[0], REFUSED))

    assert b"rfc822-headers" not in notice.raw
    assert b"Action: failed" in notice.raw


async def test_the_author_alias_and_not_a_mailbox_stands_in_the_header(house) -> None:
    notice = await notice_of(house)
    message = parse_message(notice.raw)

    assert [one.address for one in notice.recipients] == [BEA]
    assert parse_address(message.value("to") or "").domain == "relay.example"
    assert notice.reverse_path is None


@pytest.mark.parametrize(
    ("message_id", "told"),
    [("a@b", "a@b"), ("", ""), ("a b", ""), ("\u00fc@b", ""), ("\r\nTo: x", ""), ("<", "")],
)
def test_only_a_plain_message_id_is_told(message_id, told) -> None:
    assert _ascii_id(message_id) == told
