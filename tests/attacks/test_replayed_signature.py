"""A signature says who wrote, and not who sends: mail that is signed for good can be sent again by anybody.

Real DKIM and ARC over a zone of our own, through the real stages. Every attack is sent from a server that
the author's domain knows nothing about.
"""

import asyncio
import base64
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from database.clock import now
from mail.address import Address
from mail.dates import format_date
from mail.message import Field, Message, make_field, parse_message
from relay.authenticate.authenticator import Authenticator, Settings
from relay.stages import Client
from tests.support.alias_store import DOMAIN
from tests.support.dkim import SEALER, USUAL, record, rsa_key, sealed, signed
from tests.support.dns import Zone
from tests.support.relay import BEA, CLIENT, DAY, EVE, SAM, House, Sent, a_house, a_mail

ITS_OWN = Client("198.51.100.1", "mail.canary-mail.example")
EVIL = "evil.example"
ZONE = Zone(
    {
        (BEA.domain, "TXT"): ["v=spf1 ip4:198.51.100.1 -all"],
        (f"_dmarc.{BEA.domain}", "TXT"): ["v=DMARC1; p=reject"],
        **{
            (f"s1._domainkey.{domain}", "TXT"): [record()]
            for domain in (BEA.domain, f"mail.{BEA.domain}", SEALER, EVIL)
        },
    }
)
SETTINGS = Settings(frozenset({DOMAIN}), trusted_arc_sealers=frozenset({SEALER}))
VOUCHED = f"{SEALER}; dmarc=pass header.from={BEA.domain}"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    authenticator = Authenticator(SETTINGS, ZONE)
    async with a_house(tmp_path, authenticator=authenticator) as made:
        yield made
    authenticator.close()


@pytest.fixture
def order(house: House):
    return house.order()


def letter(to: Address | str, *, age: int = 0, **more: str) -> Message:
    """A letter of the buyer, without any signature."""
    return parse_message(a_mail(BEA, to=to, **{"Date": format_date(now() - age), **more}))


def by_bea(message: Message, **tags: str) -> Message:
    return signed(message, **{"d": BEA.domain, **tags})


async def sent(house: House, message: Message, to: Address, client: Client = CLIENT) -> Sent:
    return await house.send(message.as_bytes(), to, reverse_path=EVE, client=client)


async def test_a_fresh_signed_mail_is_delivered_once_and_then_absorbed(house, order) -> None:
    message = by_bea(letter(order.seller_alias))

    replies = [str(await sent(house, message, order.seller_alias)) for _ in range(3)]

    assert replies == ["250 2.0.0"] * 3
    assert len(house.delivered) == 1
    assert house.dispositions(order.thread_id) == ["buyer accepted"] + ["buyer absorbed"] * 2


def without_first_signature(message: Message) -> Message:
    return message.with_fields(message.fields[1:])


def with_trace(message: Message) -> Message:
    return message.with_fields((make_field("Received", "from x; y"), *message.fields))


def with_other_blanks(message: Message) -> Message:
    raw = message.as_bytes().replace(b"Subject: ", b"SUBJECT :\t ").replace(b"Hello.", b"Hello. ")
    return parse_message(raw)


def with_another_spelling_of_b(message: Message) -> Message:
    """The same number modulo the key's: dkimpy takes it, and its text is another."""
    field = message.fields[0]
    head, _, value = field.raw.rpartition(b"b=")
    number = int.from_bytes(base64.b64decode(value)) + rsa_key().public_key().public_numbers().n
    other = base64.b64encode(number.to_bytes(258))
    return message.with_fields(
        (Field(field.name, head + b"b=" + other + b"\r\n"), *message.fields[1:])
    )


def with_another_seal(message: Message) -> Message:
    return sealed(message, results=VOUCHED)


@pytest.mark.parametrize(
    "disguise",
    [
        without_first_signature,
        with_trace,
        with_other_blanks,
        with_another_spelling_of_b,
        with_another_seal,
    ],
)
async def test_no_disguise_makes_a_repeat_a_new_message(house, order, disguise) -> None:
    message = by_bea(by_bea(letter(order.seller_alias)), d=f"mail.{BEA.domain}")
    await sent(house, message, order.seller_alias)

    reply = await sent(house, disguise(message), order.seller_alias)

    assert str(reply) == "250 2.0.0"
    assert len(house.delivered) == 1
    assert house.dispositions(order.thread_id) == ["buyer accepted", "buyer absorbed"]


async def test_of_two_that_come_at_once_one_is_delivered(house, order) -> None:
    message = by_bea(letter(order.seller_alias))

    both = [sent(house, message, order.seller_alias) for _ in range(2)]
    answers = await asyncio.gather(*both, return_exceptions=True)

    assert any(isinstance(one, Sent) for one in answers)
    assert str(await sent(house, message, order.seller_alias)) == "250 2.0.0"
    assert len(house.delivered) == 1


async def test_one_letter_to_two_sellers_reaches_both_once(house, order) -> None:
    other = house.order(
        "172-7654321-7654321", seller_email="tom@other-shop.example", seller_id="T-2"
    )
    message = by_bea(letter(f"{order.seller_alias}, {other.seller_alias}"))

    for alias in (order.seller_alias, other.seller_alias) * 2:
        await sent(house, message, alias)

    assert len(house.delivered) == 2
    assert house.dispositions(other.thread_id) == ["buyer accepted", "buyer absorbed"]


async def test_what_its_own_server_sends_counts_each_time(house, order) -> None:
    message = by_bea(letter(order.seller_alias))

    for _ in range(2):
        raw = message.as_bytes()
        await house.send(raw, order.seller_alias, reverse_path=BEA, client=ITS_OWN)

    assert len(house.delivered) == 2


@pytest.mark.parametrize(
    ("age", "to"),
    [
        (8 * DAY, ""),
        (-DAY, ""),
        (0, "someone@else.example"),
        (0, "undisclosed-recipients:;"),
        (0, f"{'b' * 40}@{DOMAIN}"),
    ],
)
async def test_old_mail_and_mail_that_does_not_show_the_alias_is_held(
    house, order, age: int, to: str
) -> None:
    message = by_bea(letter(to or order.seller_alias, age=age))

    assert str(await sent(house, message, order.seller_alias)) == "250 2.0.0"
    assert house.delivered == []
    assert house.dispositions(order.thread_id) == ["buyer held"]


async def test_an_unsigned_cc_shows_no_alias(house, order) -> None:
    message = by_bea(letter("someone@else.example"))
    added = message.with_fields((make_field("Cc", str(order.seller_alias)), *message.fields))

    await sent(house, added, order.seller_alias)

    assert house.delivered == []


def adding(name: str, value: str, message: Message) -> Message:
    return message.with_fields((make_field(name, value), *message.fields))


@pytest.mark.parametrize(
    ("names", "name", "value", "expected"),
    [
        (USUAL, "From", f"Sam <{SAM}>", "550 5.7.26"),
        (USUAL, "Subject", "Pay here", "250 2.0.0"),
        (USUAL, "To", "someone@else.example", "250 2.0.0"),
        (f"{USUAL}:subject", "Subject", "Pay here", "550 5.7.26"),
        ("from:to:date:message-id", "X", "y", "250 2.0.0"),
        ("to:subject:date:message-id", "X", "y", "550 5.7.26"),
    ],
)
async def test_a_field_added_or_left_out_of_h_reaches_nobody(
    house, order, names: str, name: str, value: str, expected: str
) -> None:
    message = by_bea(letter(order.seller_alias), h=names)

    reply = await sent(house, adding(name, value, message), order.seller_alias)

    assert str(reply) == expected
    assert house.delivered == []


@pytest.mark.parametrize("form", ["simple/simple", "relaxed/relaxed"])
async def test_a_blank_before_the_colon_hides_no_field(house, order, form: str) -> None:
    message = by_bea(letter(order.seller_alias), h=f"{USUAL}:subject", c=form)
    hidden = Field("Subject", b"Subject : Pay here\r\n")

    reply = await sent(house, message.with_fields((hidden, *message.fields)), order.seller_alias)

    assert str(reply) == "550 5.7.26"


async def test_a_body_signed_in_part_reaches_nobody(house, order) -> None:
    message = by_bea(letter(order.seller_alias), l="5")

    reply = await sent(house, message.with_body(message.body + b"Pay here\r\n"), order.seller_alias)

    assert str(reply) == "550 5.7.26"
    assert house.delivered == []


# ARC: the forwarder's own server sends, and the author's domain does not know it.


async def test_mail_through_a_trusted_forwarder_is_delivered_once(house, order) -> None:
    message = sealed(letter(order.seller_alias), results=VOUCHED)

    for again in (message, message, sealed(message, results=f"{SEALER}; dmarc=fail")):
        assert str(await sent(house, again, order.seller_alias)) == "250 2.0.0"

    assert len(house.delivered) == 1
    assert house.dispositions(order.thread_id) == ["buyer accepted"] + ["buyer absorbed"] * 2


def by_a_stranger(message: Message) -> Message:
    return sealed(message, domain=EVIL, results=VOUCHED)


def below_a_stranger(message: Message) -> Message:
    return sealed(sealed(message, results=VOUCHED), domain=EVIL, results=VOUCHED)


def below_a_trusted_one(message: Message) -> Message:
    invented = sealed(message, domain=EVIL, results=VOUCHED)
    return sealed(invented, results=f"{SEALER}; arc=pass; dmarc=fail header.from={BEA.domain}")


def with_nothing_found(message: Message) -> Message:
    return sealed(sealed(message, domain=EVIL, results=VOUCHED), results=f"{SEALER}; none")


def with_another_claim(message: Message) -> Message:
    raw = sealed(message, results=f"{SEALER}; dmarc=fail header.from={BEA.domain}").as_bytes()
    return parse_message(raw.replace(b"dmarc=fail", b"dmarc=pass"))


def about_another_domain(message: Message) -> Message:
    return sealed(message, results=f"{SEALER}; dmarc=pass header.from={EVIL}")


def with_another_body(message: Message) -> Message:
    return sealed(message, results=VOUCHED).with_body(b"Pay here\r\n")


def with_a_stolen_set(message: Message) -> Message:
    stolen = sealed(letter(EVE), results=VOUCHED).fields[:3]
    return message.with_fields((*stolen, *message.fields))


def under_a_name_like_the_trusted_one(message: Message) -> Message:
    return sealed(message, domain=f"{SEALER}.{EVIL}", results=VOUCHED)


@pytest.mark.parametrize(
    "forged",
    [
        by_a_stranger,
        below_a_stranger,
        below_a_trusted_one,
        with_nothing_found,
        with_another_claim,
        about_another_domain,
        with_another_body,
        with_a_stolen_set,
        under_a_name_like_the_trusted_one,
    ],
)
async def test_no_seal_but_a_trusted_one_that_vouches_is_evidence(house, order, forged) -> None:
    reply = await sent(house, forged(letter(order.seller_alias)), order.seller_alias)

    assert str(reply) == "550 5.7.26"
    assert house.delivered == []


@pytest.mark.parametrize("age", [8 * DAY, -DAY])
async def test_old_forwarded_mail_is_held(house, order, age: int) -> None:
    message = sealed(letter(order.seller_alias, age=age), results=VOUCHED)

    assert str(await sent(house, message, order.seller_alias)) == "250 2.0.0"
    assert house.dispositions(order.thread_id) == ["buyer held"]


async def test_a_forwarder_that_did_not_sign_the_subject_is_not_enough(house, order) -> None:
    message = sealed(
        letter(order.seller_alias), results=VOUCHED, signature={"h": "from:to:date:message-id"}
    )
    fields = tuple(
        make_field("Subject", "Pay here") if one.key == "subject" else one for one in message.fields
    )

    await sent(house, message.with_fields(fields), order.seller_alias)

    assert house.delivered == []
