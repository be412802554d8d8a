"""Servers that name the mailbox in all they say: nothing of it reaches who wrote the mail."""

import base64
import email
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from mail.reply import Reply
from relay.pipeline import carry
from relay.queue.item import Delivered, Failed, ItemKind, QueueItem
from relay.stages import Sealed
from tests.support.golden import SETTINGS
from tests.support.relay import BEA, SAM, House, a_house, a_mail, a_resolved
from tests.support.rewrite import shown_forms

TOLD = ("bea", "buyer", "canary", "brunhilde", base64.b64encode(str(BEA).encode()).decode().lower())
WORDS = [
    "bea.buyer: user unknown",
    "mailbox for BEA_BUYER is full",
    "user 'Brunhilde Buyer' is over quota",
    "beabuyer does not live here",
    "b e a . b u y e r is unknown",
    "bea.buyer at canary-mail dot example",
    "bea.buyer-at-canary-mail",
    "canary-mail!bea.buyer",
    "canary-mail refuses",
    "/o=canary/cn=bea.buyer",
    f"=?utf-8?b?{base64.b64encode(str(BEA).encode()).decode()}?=",
    base64.b64encode(str(BEA).encode()).decode(),
    str(BEA).encode().hex(),
]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(tmp_path) as made:
        yield made


async def a_mail_of_sams(house: House) -> QueueItem:
    order = house.order(buyer_name="Brunhilde Buyer")
    await house.write_mail(SAM, order.buyer_alias)
    return house.delivered[-1]


def told(notice: QueueItem) -> str:
    """What a report says, without the header of the mail that it returns."""
    parts = email.message_from_bytes(notice.raw).get_payload()
    return shown_forms(b"\n".join(part.as_bytes() for part in parts[:2]))


@pytest.mark.parametrize("said", WORDS)
async def test_the_words_of_a_refusal_name_nobody(house: House, said: str) -> None:
    item = await a_mail_of_sams(house)

    notice = house.settle(item, Failed(Reply(550, "5.1.1", said)))

    assert notice is not None
    assert not [word for word in TOLD if word in told(notice)]
    assert str(BEA).encode().hex() not in told(notice)


@pytest.mark.parametrize("said", WORDS)
async def test_the_words_of_a_report_name_nobody(house: House, said: str) -> None:
    item = await a_mail_of_sams(house)
    report = (
        f"From: MAILER-DAEMON@canary-mail.example\r\nSubject: Undelivered: {said}\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        f"--b\r\n\r\n{said}\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; canary-mail.example\r\n\r\nFinal-Recipient: rfc822; {BEA}\r\n"
        f"Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 {said}\r\n--b--\r\n"
    )

    house.settle(item, Delivered(Reply(250, "2.0.0", "taken")))
    assert item.reverse_path is not None
    await house.send(report.encode(), item.reverse_path, reverse_path=None)

    notice = house.runner.items[-1]
    assert notice.kind is ItemKind.DSN
    assert not [word for word in TOLD if word in told(notice)]


@pytest.mark.parametrize(
    "recipient",
    [
        "rfc822;bea.buyer+40canary-mail.example",
        "utf-8;bea.buyer\\x{40}canary-mail.example",
        "rfc822; bea.buyer@\r\n canary-mail.example",
        "rfc822;=?utf-8?q?bea=2Ebuyer=40canary=2Dmail=2Eexample?=",
    ],
)
def test_a_report_that_is_sent_on_names_nobody(recipient: str) -> None:
    raw = a_mail(
        text=f"--b\n\nSee what I got.\n--b\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; x.example\n\nOriginal-Recipient: {recipient}\nAction: failed\n--b--",
        Content_Type='multipart/mixed; boundary="b"',
    )

    result = carry(a_resolved(raw, other_side_has_written=True), SETTINGS)

    assert isinstance(result, Sealed)
    assert b"Action: failed" in result.raw
    assert "canary" not in shown_forms(result.raw)
