"""The door for who has logged in: one seller's correspondences, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from mail.address import parse_address
from mail.reply import ALIAS_UNKNOWN, ONE_CORRESPONDENCE_A_MESSAGE
from relay.recipients import AliasRecipient, PostmasterRecipient
from relay.stages import Evidence
from tests.support.relay import BEA, CLIENT, EVE, SAM, a_house, a_mail
from vault.passwords import hash_password

PASSWORD = "correct horse battery"


@pytest.fixture
async def house(tmp_path: Path):
    async with a_house(tmp_path) as made:
        yield made


def seller_of(house, order) -> int:
    found = house.read(lambda c: house.stores.aliases.open_address(c, order.buyer_alias, 1))
    return house.read(lambda c: house.stores.aliases.correspondence(c, found.id)).seller.id


def client_of(house, order):
    return replace(CLIENT, submitter=seller_of(house, order))


async def test_only_the_sellers_own_correspondences_exist_for_a_seller(house) -> None:
    mine = house.order()
    theirs = house.order(
        "B-2", seller_id="S-2", seller_email="olga@other.example", buyer_email=str(BEA)
    )
    me = client_of(house, mine)

    for path in (mine.buyer_alias, mine.seller_alias):
        assert isinstance(await house.intake.recipient(me, path, ()), AliasRecipient)
    for path in (theirs.buyer_alias, theirs.seller_alias, parse_address("nobody@relay.example")):
        assert await house.intake.recipient(me, path, ()) == ALIAS_UNKNOWN
    postmaster = parse_address("postmaster@relay.example")
    assert isinstance(await house.intake.recipient(me, postmaster, ()), PostmasterRecipient)


async def test_a_return_path_is_nothing_to_who_has_logged_in(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    path = house.delivered[0].reverse_path

    assert await house.intake.recipient(client_of(house, order), path, ()) == ALIAS_UNKNOWN


async def test_another_correspondence_is_refused_for_good_and_says_so(house) -> None:
    first = house.order()
    second = house.order("B-2", buyer_id="other", buyer_email="olga@mail.example")
    me = client_of(house, first)

    accepted = await house.intake.recipient(me, first.buyer_alias, ())
    answer = await house.intake.recipient(me, second.buyer_alias, (accepted,))

    assert answer == ONE_CORRESPONDENCE_A_MESSAGE
    assert str(answer).startswith("550 5.5.3 ")


async def test_auth_says_who_wrote_and_dns_is_not_asked(house) -> None:
    order = house.order()
    house.authenticator.evidence = Evidence.FAIL

    sent = await house.send(
        a_mail(SAM, to=order.buyer_alias), order.buyer_alias, client=client_of(house, order)
    )

    assert str(sent) == "250 2.0.0"
    assert [one.address for one in house.delivered[0].recipients] == [BEA]
    assert house.dispositions(order.thread_id) == ["seller accepted"]


@pytest.mark.parametrize("author", [EVE, None])
async def test_a_seller_who_has_logged_in_may_write_from_any_address(house, author) -> None:
    order = house.order()
    raw = a_mail(author, to=order.buyer_alias)

    sent = await house.send(raw, order.buyer_alias, client=client_of(house, order))

    assert str(sent) == "250 2.0.0"
    assert len(house.delivered) == 1


async def test_a_submitted_report_is_not_believed(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[0]
    report = (
        f"From: {SAM}\r\nTo: {order.buyer_alias}\r\nContent-Type: message/delivery-status\r\n"
        f"In-Reply-To: <{item.raw.split(b'Message-ID: <')[1].split(b'>')[0].decode()}>\r\n\r\n"
        "Action: failed\r\nStatus: 5.1.1\r\n"
    ).encode()

    await house.send(report, order.buyer_alias, client=client_of(house, order))

    deliveries = house.read(lambda c: house.stores.threads.deliveries_of(c, item.entry_id))
    assert deliveries == ()
    assert house.dispositions(order.thread_id)[-1] == "seller absorbed"


async def with_password(house) -> int:
    seller = seller_of(house, house.order())
    phc = hash_password(PASSWORD, b"0123456789abcdef")
    house.write(
        lambda c: house.stores.aliases.set_password(c, seller, phc, now=1, new_id=house.stores.ids)
    )
    return seller


async def test_a_seller_logs_in_with_an_address_and_the_password(house) -> None:
    seller = await with_password(house)

    assert await house.intake.login(CLIENT, str(SAM), PASSWORD) == seller
    assert await house.intake.login(CLIENT, f" {str(SAM).upper()} ", PASSWORD) == seller


@pytest.mark.parametrize(
    ("name", "password"),
    [(str(SAM), "wrong horse battery"), (str(EVE), PASSWORD), ("sam", PASSWORD), ("", "")],
)
async def test_nobody_else_logs_in_and_every_failure_costs_one_hash(
    house, monkeypatch, name, password
) -> None:
    await with_password(house)
    checked = []

    def is_password(given: str, phc: str) -> bool:
        checked.append(phc)
        return False

    monkeypatch.setattr("relay.intake.is_password", is_password)

    assert await house.intake.login(CLIENT, name, password) is None
    assert len(checked) == 1
    assert checked[0].startswith("$argon2id$")
