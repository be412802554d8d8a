"""What comes after a delivery: failures and their reports, reports of others, mail for the postmaster."""

import email
from dataclasses import replace

import pytest
from sqlalchemy import text

from database.clock import now
from mail.address import parse_address
from mail.envelope import Notify, ReportWishes, Returns
from mail.message import parse_message
from mail.reply import Reply
from relay.deliver.outcome import Stage, outcome_of
from relay.queue.item import Deferred, Delivered, Failed, ItemKind
from relay.queue.schedule import HOUR
from relay.settle import settle
from tests.support.relay import (
    BEA,
    EVE,
    HOSTNAME,
    OPS,
    SAM,
    a_mail,
    ids,
    own_id,
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


# What the author's client asked for.


async def written(house, **wishes):
    """A mail of Bea's that is in the queue with wishes of her client's."""
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, text="My own words.")
    item = replace(house.delivered[-1], wishes=ReportWishes(**wishes))
    house.write(lambda c: c.execute(text("DELETE FROM queue_recipient")))
    house.write(lambda c: c.execute(text("DELETE FROM queue_item")))
    key = house.read(lambda c: house.stores.threads.key_of_thread(c, item.thread_id))
    house.write(lambda c: house.stores.queue.insert(c, item, 77, key))
    return order, item


def parts(raw: bytes):
    return email.message_from_bytes(raw).get_payload()


NEVER = frozenset({Notify.NEVER})
SUCCESS = frozenset({Notify.SUCCESS})
AWAY = Deferred(Reply(451, "4.4.1", "mx.canary-shop.example is away"))


@pytest.mark.parametrize("outcome", [DELIVERED, REFUSED, AWAY])
async def test_nobody_is_told_who_asked_never_to_be(house, outcome) -> None:
    _, item = await written(house, notify=NEVER)

    assert house.settle(item, outcome, at=item.created_at + 5 * HOUR) is None


async def test_a_delivery_is_told_to_who_asked_for_it_and_shows_nothing(house) -> None:
    order, item = await written(house, notify=SUCCESS, envelope_id="QQ314159")

    notice = house.settle(item, Delivered(Reply(250, "2.6.0", "mx.canary-shop.example took it")))

    per_message, per_recipient = parts(notice.raw)[1].get_payload()
    assert per_message["Original-Envelope-Id"] == "QQ314159"
    assert per_recipient["Action"] == "relayed"
    assert per_recipient["Final-Recipient"].endswith(str(untagged(order.seller_alias)))
    assert "canary-shop" not in shown_forms(notice.raw)
    assert b"Hello" not in notice.raw


async def test_a_failure_is_not_told_to_who_asked_for_deliveries_only(house) -> None:
    _, item = await written(house, notify=SUCCESS)

    assert house.settle(item, REFUSED) is None


async def test_a_delay_is_told_once_after_four_hours_with_what_it_waits_for(house) -> None:
    _, item = await written(house)
    at = item.created_at + 4 * HOUR

    assert house.settle(item, AWAY, at=at - HOUR) is None
    notice = house.settle(replace(item, attempts=1), AWAY, at=at)
    again = house.settle(replace(item, attempts=2), AWAY, at=at + 9 * HOUR)

    assert again is None
    text_part, status, name = parts(notice.raw)
    assert "need not send it again" in text_part.get_payload()
    assert status.get_payload()[1]["Action"] == "delayed"
    assert status.get_payload()[1]["Status"] == "4.4.1"
    assert status.get_payload()[1]["Will-Retry-Until"]
    assert "Subject" not in name.get_payload()
    assert "canary-shop" not in shown_forms(notice.raw)


async def test_the_whole_message_comes_back_to_who_asked_for_it(house) -> None:
    _, item = await written(house, returns=Returns.FULL)

    notice = house.settle(item, REFUSED)

    original = parts(notice.raw)[2]
    assert original.get_content_type() == "message/rfc822"
    assert original.get_payload()[0].get_payload() == "My own words.\r\n"
    assert original.get_payload()[0]["From"] == str(BEA)


async def test_usually_its_header_comes_back(house) -> None:
    _, item = await written(house)

    original = parts(house.settle(item, REFUSED).raw)[2]

    assert original.get_content_type() == "text/rfc822-headers"
    assert "Subject: About the order" in original.get_payload()
    assert "My own words" not in original.get_payload()


@pytest.mark.parametrize("returns", Returns)
async def test_a_returned_message_that_shows_the_other_side_stays_here(house, returns) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, text=f"To {SAM}", X_Note=f"for {SAM}")
    item = replace(house.delivered[-1], wishes=ReportWishes(returns=returns))

    notice = house.settle(item, REFUSED)

    assert "canary-shop" not in shown_forms(notice.raw)
    assert "Message-ID" in parts(notice.raw)[2].get_payload()


# Reports of others.


def a_dsn(*ids_: str, status: str = "5.1.1", action: str = "failed", to: str = str(SAM)) -> bytes:
    """A report in the form of Postfix, about the message with these ids."""
    named = "".join(f"Message-ID: <{one}>\r\n" for one in ids_)
    return (
        "From: MAILER-DAEMON@mx.canary-shop.example\r\nSubject: Undelivered Mail\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        "--b\r\n\r\nI'm sorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.canary-shop.example\r\nX-Postfix-Queue-ID: 4FhWc65xyzz\r\n\r\n"
        f"Final-Recipient: rfc822; {to}\r\nAction: {action}\r\nStatus: {status}\r\n"
        f"Diagnostic-Code: smtp; 550 {status} <{to}> unknown at mx.canary-shop.example\r\n"
        f"\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{named}\r\n--b--\r\n"
    ).encode()


async def taken(house):
    """A mail of Bea's that Sam's server took: its order and its item."""
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[-1]
    outcome = outcome_of(250, "2.0.0 Ok: queued as 4FhWc65xyzz", Stage.DOT)
    assert isinstance(outcome, Delivered)
    house.settle(item, outcome)
    return order, item


def notices(house):
    return [one for one in house.runner.items if one.kind is ItemKind.DSN]


def kinds(house, item):
    events = house.read(lambda c: house.stores.threads.deliveries_of(c, item.entry_id))
    return [one.kind for one in events]


async def test_a_bounce_to_the_return_path_is_told_to_the_author_once(house) -> None:
    order, item = await taken(house)

    for _ in range(2):
        sent = await house.send(a_dsn(), item.reverse_path, reverse_path=None)
        assert str(sent) == "250 2.0.0"

    (notice,) = notices(house)
    assert [one.address for one in notice.recipients] == [BEA]
    assert "canary-shop" not in shown_forms(notice.raw)
    assert b"Status: 5.1.1" in notice.raw
    assert kinds(house, item) == ["delivered", "bounced", "bounced"]
    assert house.dispositions(order.thread_id).count("system absorbed") == 2


@pytest.mark.parametrize("where", ["seller alias", "buyer alias", "postmaster", "another's alias"])
async def test_a_bounce_is_found_by_our_message_id_wherever_it_arrives(house, where) -> None:
    order, item = await taken(house)
    other = house.order("B-2", buyer_email="olga@mail.example", buyer_name="Olga")
    paths = {
        "seller alias": order.seller_alias,
        "buyer alias": order.buyer_alias,
        "postmaster": parse_address("postmaster@relay.example"),
        "another's alias": other.buyer_alias,
    }

    await house.send(a_dsn(own_id(item.raw)), paths[where], reverse_path=None)

    assert len(notices(house)) == 1
    assert kinds(house, item) == ["delivered", "bounced"]
    assert house.events()[-2].kind == "report"
    assert house.events()[-2].codes["by"] == "message-id"
    assert house.dispositions(other.thread_id) == []


async def test_a_bounce_is_found_by_what_the_provider_called_the_mail(house) -> None:
    order, item = await taken(house)
    ours = "0100018c-strange-1@provider.example"

    await house.send(a_dsn(ours), order.buyer_alias, reverse_path=None)

    assert kinds(house, item) == ["delivered", "bounced"]
    assert "receipt" in [event.codes.get("by") for event in house.events()]


async def test_what_a_provider_called_a_mail_counts_in_its_own_correspondence_only(house) -> None:
    _, item = await taken(house)
    other = house.order("B-2", buyer_email="olga@mail.example", buyer_name="Olga")

    await house.send(a_dsn(), other.buyer_alias, reverse_path=None)

    assert kinds(house, item) == ["delivered"]
    assert notices(house) == []


async def test_a_report_without_a_match_is_absorbed_at_an_alias(house) -> None:
    order = house.order()

    sent = await house.send(a_dsn("x@y.example"), order.buyer_alias, reverse_path=None)

    assert str(sent) == "250 2.0.0"
    assert house.runner.items == []
    assert [one.split()[1] for one in house.dispositions(order.thread_id)] == ["absorbed"]


async def test_a_delay_and_a_success_of_others_are_recorded_and_told_to_nobody(house) -> None:
    _, item = await taken(house)

    for action, status in (("delayed", "4.4.1"), ("relayed", "2.0.0"), ("delivered", "2.0.0")):
        report = a_dsn(action=action, status=status)
        await house.send(report, item.reverse_path, reverse_path=None)

    assert kinds(house, item) == ["delivered", "delayed-remotely", "relayed", "relayed"]
    assert notices(house) == []


async def test_the_words_of_a_report_are_kept_without_an_address(house) -> None:
    _, item = await taken(house)
    await house.send(a_dsn(), item.reverse_path, reverse_path=None)

    event = house.read(lambda c: house.stores.threads.deliveries_of(c, item.entry_id))[-1]

    assert (event.reply_code, event.reply_status) == (None, "5.1.1")
    assert event.reply_text == "550 5.1.1 [address]"


async def test_a_report_that_mail_went_in_circles_is_told_to_nobody(house) -> None:
    _, item = await taken(house)

    await house.send(a_dsn(status="5.4.6"), item.reverse_path, reverse_path=None)

    assert kinds(house, item) == ["delivered", "bounced"]
    assert notices(house) == []


async def test_who_asked_never_to_be_told_hears_of_no_bounce(house) -> None:
    _, item = await written(house, notify=NEVER)
    house.settle(item, DELIVERED)

    await house.send(a_dsn(), item.reverse_path, reverse_path=None)

    assert kinds(house, item) == ["delivered", "bounced"]
    assert notices(house) == []


async def test_a_report_about_a_report_of_ours_is_recorded_and_answered_by_none(house) -> None:
    _, item = await written(house)
    notice = house.settle(item, REFUSED)
    house.settle(notice, DELIVERED)

    sent = await house.send(
        a_dsn(own_id(notice.raw)), parse_address("postmaster@relay.example"), reverse_path=None
    )

    assert str(sent) == "250 2.0.0"
    assert notices(house) == []
    assert house.events()[-1].item_id == notice.id


async def test_of_two_mailboxes_the_last_one_that_fails_is_told(house) -> None:
    order = house.order()
    till = parse_address("till@canary-shop.example")
    sellers = house.stores.aliases.sellers
    house.write(lambda c: sellers.add_mailbox(c, "default", "S-1", till, 1, house.stores.ids))
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[0]
    house.settle(item, DELIVERED)

    counts = []
    for to in (str(SAM), "somebody@else.example", str(SAM), str(till)):
        await house.send(a_dsn(to=to), item.reverse_path, reverse_path=None)
        counts.append(len(notices(house)))

    assert counts == [0, 0, 0, 1]


async def test_a_bounce_before_the_last_mailbox_fails_is_not_forgotten(house) -> None:
    order = house.order()
    till = parse_address("till@canary-shop.example")
    sellers = house.stores.aliases.sellers
    house.write(lambda c: sellers.add_mailbox(c, "default", "S-1", till, 1, house.stores.ids))
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[0]
    first, second = item.recipients
    house.write(settled(house, item, {first.id: DELIVERED, second.id: AWAY}))

    await house.send(a_dsn(to=str(first.address)), item.reverse_path, reverse_path=None)
    assert notices(house) == []
    key = house.read(lambda c: house.stores.threads.key_of_thread(c, item.thread_id))
    again = house.read(lambda c: house.stores.queue.read(c, item.id, lambda _thread: key))
    notice = house.write(settled(house, again, {second.id: REFUSED}))

    assert notice is not None


@pytest.mark.parametrize(
    "raw",
    [
        a_mail(SAM, "I am away.", Auto_Submitted="auto-replied"),
        a_mail(SAM, "Who are you?"),
        a_mail(None, "550 5.1.1 no such user", subject=None, message_id=None),
        b"",
        b"Content-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.999.1\r\n",
    ],
)
async def test_whatever_comes_to_a_return_path_is_kept_and_answered_by_nobody(house, raw) -> None:
    order, item = await taken(house)

    sent = await house.send(raw, item.reverse_path)

    assert str(sent) == "250 2.0.0"
    assert house.dispositions(order.thread_id)[-1] == "system absorbed"
    assert len(notices(house)) == ("delivery-status" in str(raw))


async def test_a_report_about_a_damaged_item_is_kept(house) -> None:
    order, item = await taken(house)
    house.write(lambda c: c.execute(text("UPDATE queue_item SET raw = x'00'")))

    sent = await house.send(a_dsn(), item.reverse_path, reverse_path=None)

    assert str(sent) == "250 2.0.0"
    assert notices(house) == []
    assert house.dispositions(order.thread_id)[-1] == "system absorbed"


async def test_an_auto_reply_that_names_our_message_is_no_bounce(house) -> None:
    order, item = await taken(house)
    away = a_mail(
        SAM, "This address is no longer active. Your mail was not delivered.",
        subject="Automatic reply: parcel not delivered",
        Auto_Submitted="auto-replied",
        In_Reply_To=f"<{own_id(item.raw)}>",
    )  # fmt: skip

    await house.send(away, order.buyer_alias, reverse_path=None)

    assert kinds(house, item) == ["delivered"]
    assert house.dispositions(order.thread_id)[-1] == "seller absorbed"
