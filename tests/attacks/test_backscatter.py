"""Backscatter: what is refused is refused while its sender is on the line, so that nothing need be sent back.

The listener has no way to send mail at all; what the first tests hold is that a refusal never becomes a 250. The others
hold that what was accepted is answered to known mailboxes of the author's party alone, never to an envelope.
"""

from pathlib import Path

import pytest

from mail.reply import Reply
from relay.queue.item import Delivered, Failed, ItemKind
from relay.stages import Evidence
from tests.support.relay import BEA, EVE, SAM, a_house, a_mail, own_id
from tests.support.smtp import FakeDoor, listening


async def test_a_forged_mail_to_no_alias_ends_at_rcpt() -> None:
    async with listening(bad_recipients=50) as listener:
        peer = await listener.greet()
        await peer.ask("EHLO client.example")
        for number in range(20):
            said = await peer.ask_all(
                f"MAIL FROM:<joe{number}@victim.example>", "RCPT TO:<nobody@relay.example>", "DATA"
            )
            assert [line[:9] for line in said[1:]] in (
                [["550 5.1.1", "554 5.5.1"], ["550 5.1.1", "421 4.7.0"]]
            ) or said[-1] == ""
            if not said[-1]:
                break
            await peer.ask("RSET")

        assert listener.door.taken == []


@pytest.mark.parametrize(
    "reply",
    [
        Reply(550, "5.7.26", "Not authenticated"),
        Reply(451, "4.4.3", "Try later"),
        Reply(554, "5.6.0", "Refused"),
    ],
)
async def test_a_refusal_of_the_message_is_the_reply_to_its_dot(reply: Reply) -> None:
    async with listening(FakeDoor(reply=reply)) as listener:
        assert await listener.send(b"Subject: x\r\n\r\nx") == str(reply)
        assert "messages" not in listener.tally
        assert listener.tally[f"refused {reply.code} {reply.status}"] == 1


@pytest.mark.parametrize("wire", [b"a\nb\r\n.\r\n", b"x" * 3000 + b"\r\n.\r\n"])
async def test_a_message_refused_for_its_form_never_reaches_the_house(wire: bytes) -> None:
    async with listening(message_size=2000) as listener:
        peer = await listener.greet()
        await peer.begin(sender="joe@victim.example")
        await peer.send(wire)

        assert (await peer.reply())[0] == "5"
        assert listener.door.taken == []


REFUSED = Failed(Reply(550, "5.1.1", "no such user"))
VICTIM = "victim@innocent.example"


@pytest.fixture
async def house(tmp_path: Path):
    async with a_house(tmp_path) as made:
        yield made


def sent_to(house) -> set[str]:
    return {str(one.address) for item in house.runner.items for one in item.recipients}


async def test_a_failure_is_told_to_the_partys_mailbox_and_not_to_the_envelope(house) -> None:
    order = house.order()
    raw = a_mail(BEA, Reply_To=VICTIM, Errors_To=VICTIM, Return_Path=f"<{VICTIM}>")
    await house.send(raw, order.seller_alias, reverse_path=EVE)

    notice = house.settle(house.delivered[0], REFUSED)

    assert [one.address for one in notice.recipients] == [BEA]


async def test_mail_of_a_disproven_author_is_answered_to_nobody(house) -> None:
    order = house.order()
    house.authenticator.evidence = Evidence.FAIL

    await house.send(a_mail(BEA), order.seller_alias, reverse_path=EVE)

    assert house.runner.items == []


async def test_mail_of_an_unproven_author_is_asked_about_on_record_alone(house) -> None:
    order = house.order()
    house.authenticator.evidence = Evidence.NONE

    await house.send(a_mail(EVE, Reply_To=VICTIM), order.seller_alias, reverse_path=EVE)

    assert sent_to(house) == {str(BEA)}


async def test_forged_reports_by_the_hundred_make_no_mail(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    before = len(house.runner.items)
    report = (
        "From: MAILER-DAEMON@mx.example\r\nContent-Type: message/delivery-status\r\n"
        "In-Reply-To: <{}@relay.example>\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    )

    for number in range(100):
        guess = report.format(f"{number:040}".translate(str.maketrans("01", "ab"))).encode()
        sent = await house.send(guess, order.buyer_alias, reverse_path=None)
        assert sent.reply.code in (250, 550)

    assert len(house.runner.items) == before


async def test_one_who_has_the_mail_can_call_it_failed_once_and_reaches_its_author_only(
    house,
) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[0]
    house.settle(item, delivered())
    report = (
        f"From: MAILER-DAEMON@mx.example\r\nTo: {VICTIM}\r\nReply-To: {VICTIM}\r\n"
        f"Content-Type: message/delivery-status\r\nIn-Reply-To: <{own_id(item.raw)}>\r\n\r\n"
        f"Final-Recipient: rfc822; {VICTIM}\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    ).encode()

    for path in (None, EVE, SAM) * 5:
        await house.send(report, item.reverse_path, reverse_path=path)
        await house.send(report, order.buyer_alias, reverse_path=path)

    notices = [one for one in house.runner.items if one.kind is ItemKind.DSN]
    assert [[one.address for one in notice.recipients] for notice in notices] == [[BEA]]
    assert VICTIM not in sent_to(house)
    assert b"innocent" not in notices[0].raw


def delivered():
    return Delivered(Reply(250, "2.0.0", "taken"))
