"""The conversation that real clients hold through the gateway, and what came of it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

from tests.support.real.verifying import field as field_of
from tests.support.real.world import (
    BUYER,
    BUYER_OUT,
    BUYERS,
    SELLER,
    TALK,
    World,
)

QUESTION = f"Is the cord really two metres long?\r\nPlease answer to {BUYER}, Bianca\r\n"
ANSWER = f"Yes, two metres. The slip names {BUYER}, is that right?\n\nAna <{SELLER}>\n\n"
THANKS = "Thank you, that is right. Could you leave out the plastic?\n\n"
LAST = "Of course, paper only. The care leaflet is attached.\n\n"
LEAFLET = f"Wipe it dry. Questions to {SELLER} or at www.lamps.example\n"


@dataclass(slots=True)
class Talk:
    """The four mails as they arrived, and the ids under which their authors know them."""

    question: bytes = b""
    answer: bytes = b""
    thanks: bytes = b""
    last: bytes = b""
    own_ids: dict[str, list[str]] = field(default_factory=dict)

    @property
    def mails(self) -> dict[str, list[bytes]]:
        """What each address got, in order."""
        return {SELLER: [self.question, self.thanks], BUYER: [self.answer, self.last]}


def letter(
    author: str, to: str, text: str, *, subject: str = "About my lamp", msgid: str, name: str = ""
) -> bytes:
    """A first mail, as a small client writes it."""
    return (
        f'From: "{name or author.partition("@")[0]}" <{author}>\r\nTo: <{to}>\r\n'
        f"Subject: {subject}\r\nDate: {format_datetime(datetime.now(UTC))}\r\n"
        f"Message-ID: <{msgid}@{author.partition('@')[2]}>\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}"
    ).encode()


def converse(world: World) -> Talk:
    """Buyer asks, seller answers, buyer replies to all, seller sends a file."""
    bianca, ana = world.client("Bianca Berg", BUYER), world.client("Ana Alvarez", SELLER)
    talk = Talk()
    buyer, seller = world.mailbox(BUYER), world.mailbox(SELLER)

    alias = world.gateway.alias(TALK, "seller")
    first = letter(BUYER, alias, QUESTION, subject=f"Order {TALK}", msgid="q1", name="Bianca Berg")
    signed = world.signed(first, BUYERS)
    sent = world.swaks.send(signed, BUYER, [alias], source=BUYER_OUT, helo=f"out.{BUYERS}")
    assert sent.is_taken, sent.said + world.log()
    buyer.keep(signed)
    talk.question = seller.wait_for(b"two metres long", world.log)

    ana.answer(ANSWER)
    talk.answer = buyer.wait_for(b"Yes, two metres", world.log)

    bianca.answer(THANKS, to_all=True)
    talk.thanks = seller.wait_for(b"leave out the plastic", world.log)

    leaflet = world.root / "leaflet.txt"
    leaflet.write_text(LEAFLET)
    ana.answer(LAST, attach=leaflet)
    talk.last = buyer.wait_for(b"paper only", world.log)
    for box in (buyer, seller):
        talk.own_ids[box.address] = [field_of(raw, "Message-ID") for raw in box.mails("Sent")]
    return talk
