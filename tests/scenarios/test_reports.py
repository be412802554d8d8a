"""What comes after a delivery: failures and their reports, reports of others, mail for the postmaster."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from database.clock import now
from mail.address import parse_address
from mail.message import parse_message
from mail.reply import Reply
from relay.queue.item import Deferred, Delivered, Failed, ItemKind
from relay.settle import settle
from tests.support.relay import (
    BEA,
    EVE,
    HOSTNAME,
    OPS,
    SAM,
    a_mail,
    ids,
    untagged,
)
from tests.support.rewrite import shown_forms

DELIVERED = Delivered(Reply(250, "2.0.0", "taken"))
REFUSED = Failed(Reply(550, "5.1.1", "no such user"))


async def test_a_report_to_a_return_path_joins_the_thread_it_is_about(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    path = house.delivered[0].reverse_path
    junk = a_mail(None, "could not deliver", subject=None, message_id=None)

    sent = await house.send(b"Subject: \xff\xfe\r\n" + junk, path, reverse_path=None)

    assert str(sent) == "250 2.0.0"
    assert house.dispositions(order.thread_id) == ["buyer accepted", "system absorbed"]
    assert house.events()[-1].kind == "report"


async def test_a_report_about_an_erased_thread_is_noted_and_not_kept(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    path = house.delivered[0].reverse_path
    house.write(lambda c: house.stores.threads.erase_thread(c, order.thread_id, now=1))

    sent = await house.send(a_mail(None, "bounce"), path, reverse_path=None)

    assert str(sent) == "250 2.0.0"
    assert len(house.entries(order.thread_id)) == 1
    assert house.events()[-1].entry_id is None


async def test_mail_for_the_postmaster_goes_to_the_operator_with_a_trace_of_ours(house) -> None:
    path = parse_address("Postmaster@relay.example")

    sent = await house.send(a_mail(EVE, "you have a problem"), path, reverse_path=EVE)

    assert str(sent) == "250 2.0.0"
    item = house.runner.items[0]
    assert item.kind is ItemKind.POSTMASTER
    assert [one.address for one in item.recipients] == [OPS]
    assert item.reverse_path is not None
    assert item.reverse_path.domain == "relay.example"
    assert f"by {HOSTNAME} with ESMTP" in (house.last().value("received") or "")
    assert house.settle(item, REFUSED) is None


async def test_mail_for_the_postmaster_that_goes_in_circles_ends_and_is_noted(house) -> None:
    raw = b"Received: x\r\n" * 51 + a_mail(EVE)

    sent = await house.send(raw, parse_address("abuse@relay.example"))

    assert str(sent) == "554 5.4.6"
    assert house.runner.items == []
    assert house.events()[-1].codes["reply"] == "554 5.4.6"


async def test_a_delivery_failure_becomes_a_report_to_the_author_that_names_aliases_only(
    house,
) -> None:
    order = house.order()
    await house.write_mail(SAM, order.buyer_alias, message_id="<s1@canary-shop.example>")
    said = Failed(Reply(550, "5.1.1", f"<{BEA}> unknown at mx.canary-mail.example"))

    notice = house.settle(house.delivered[0], said)

    assert notice is not None
    assert notice.kind is ItemKind.DSN
    assert notice.reverse_path is None
    assert [one.address for one in notice.recipients] == [SAM]
    report = parse_message(notice.raw)
    assert report.fields_named("DKIM-Signature")
    assert ids(notice.raw, "references") == ("s1@canary-shop.example",)
    assert untagged(order.seller_alias) == parse_address(report.value("to") or "")
    assert "canary-mail" not in shown_forms(notice.raw)


@pytest.mark.parametrize(
    "message_id", [None, "<a b@x>", "<\u00fcber@x.example>", "no brackets", "<\x01@x>", "<>"]
)
async def test_no_message_id_keeps_a_report_from_being_written(house, message_id) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, message_id=message_id)

    notice = house.settle(house.delivered[0], REFUSED)

    assert notice is not None
    assert ids(notice.raw, "references") == ()


async def test_what_expires_is_reported_as_expired(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    item = replace(house.delivered[0], attempts=4)
    set_attempts(house, item)

    notice = house.settle(item, Deferred(Reply(451, "4.4.1", "away")), at=item.expires_at + 1)

    assert notice is not None
    assert b"5.4.7" in notice.raw


def set_attempts(house, item) -> None:
    house.write(
        lambda c: c.execute(
            text("UPDATE queue_item SET attempts = :n WHERE id = :id"),
            {"n": item.attempts, "id": item.id},
        )
    )


async def test_no_report_answers_a_report(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    notice = house.settle(house.delivered[0], REFUSED)
    before = len(house.events())

    assert house.settle(notice, REFUSED) is None

    assert [event.kind for event in house.events()[before:]] == ["failed"]


async def test_a_settlement_of_what_we_do_not_hold_any_more_is_noted_and_nothing_else(
    house,
) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[0]
    house.write(lambda c: house.stores.queue.release_worker(c, 77))

    assert house.settle(item, REFUSED) is None

    deliveries = house.read(lambda c: house.stores.threads.deliveries_of(c, item.entry_id))
    assert [one.kind for one in deliveries] == ["failed"]
    states = house.read(lambda c: house.stores.queue.has_free(c, item.next_attempt_at))
    assert states


async def test_one_mailbox_of_a_party_that_works_is_enough(house) -> None:
    order = house.order()
    sellers = house.stores.aliases.sellers
    house.write(
        lambda c: sellers.add_mailbox(
            c, "default", "S-1", parse_address("till@canary-shop.example"), 1, house.stores.ids
        )
    )
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[0]
    first, second = item.recipients

    notice = house.write(settled(house, item, {first.id: DELIVERED, second.id: REFUSED}))

    assert notice is None


def settled(house, item, outcomes):
    return house.recorder().unit(item, settle(item, outcomes, now(), 0.5))


async def test_a_settlement_of_an_erased_thread_is_applied_without_a_word_of_the_next_hop(
    house,
) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[0]
    house.write(lambda c: house.stores.threads.erase_thread(c, order.thread_id, now=1))

    assert house.settle(item, Failed(Reply(550, "5.1.1", "words"))) is None

    deliveries = house.read(lambda c: house.stores.threads.deliveries_of(c, item.entry_id))
    assert [(one.kind, one.reply_text) for one in deliveries] == [("failed", "")]
    assert not house.write(lambda c: house.stores.queue.retry(c, item.id, 1))


async def test_a_marketplace_that_is_gone_costs_the_report_and_not_the_settlement(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[0]

    assert house.settle(item, REFUSED, recorder=house.recorder(pipelines={})) is None

    assert [event.kind for event in house.events()][-2:] == ["failed", "dsn-missing"]
    assert not house.write(lambda c: house.stores.queue.retry(c, item.id, 1))
