"""Buyers opt out and in, sellers are restricted, and an author's yes approves an address."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from alias_store.errors import SharedAddress
from mail.address import parse_address
from tests.support.alias_store import NOW, Shop

BUYER = parse_address("bea@mail.example")


@pytest.fixture
def shop(engine: Engine) -> Iterator[Shop]:
    with engine.begin() as conn:
        shop = Shop(conn)
        shop.take(buyer_email=str(BUYER))
        yield shop


def sides(shop: Shop):
    found = shop.store.correspondence_of_order(shop.conn, "default", "171-1234567-1234567")
    assert found is not None
    return found


def test_a_buyer_opts_out_and_in_again(shop: Shop) -> None:
    permissions, buyer = shop.store.permissions, sides(shop).buyer.id

    assert permissions.set_opted_out(shop.conn, buyer, NOW)
    assert not permissions.set_opted_out(shop.conn, buyer, NOW + 1)
    assert sides(shop).buyer.opted_out_at == NOW
    assert permissions.set_opted_out(shop.conn, buyer, None)
    assert not permissions.set_opted_out(shop.conn, buyer, None)
    assert sides(shop).buyer.opted_out_at is None


def test_a_seller_cannot_opt_out_and_a_buyer_cannot_be_restricted(shop: Shop) -> None:
    found = sides(shop)

    assert not shop.store.permissions.set_opted_out(shop.conn, found.seller.id, NOW)
    assert not shop.store.permissions.restrict(shop.conn, found.buyer.id, NOW)


def test_a_restriction_stands_until_it_is_lifted(shop: Shop) -> None:
    seller = sides(shop).seller.id

    assert shop.store.permissions.restrict(shop.conn, seller, NOW)
    assert sides(shop).seller.restricted_until == NOW
    shop.store.permissions.restrict(shop.conn, seller, None)
    assert sides(shop).seller.restricted_until is None


def test_a_buyer_is_found_by_whatever_reaches_the_mailbox(shop: Shop) -> None:
    buyer = sides(shop).buyer
    at = shop.store.permissions.buyers_at

    assert at(shop.conn, "default", BUYER) == ((buyer.id, buyer.language, None),)
    assert at(shop.conn, "other", BUYER) == ()
    assert at(shop.conn, "default", parse_address("sam@shop.example")) == ()


def test_orders_are_counted_from_a_moment_on(shop: Shop) -> None:
    seller, placed = sides(shop).seller.id, sides(shop).orders[0].placed_at

    assert shop.store.permissions.orders_since(shop.conn, seller, placed - 1) == 1
    assert shop.store.permissions.orders_since(shop.conn, seller, placed) == 0


def test_an_approved_address_may_write_and_the_other_sides_never(shop: Shop) -> None:
    approve, found = shop.store.permissions.approve, sides(shop)
    clerk = parse_address("clerk@office.example")

    assert approve(shop.conn, "default", found.seller, clerk, now=NOW, new_id=shop.ids)
    assert not approve(shop.conn, "default", found.seller, clerk, now=NOW, new_id=shop.ids)
    assert clerk in [sender.address for sender in sides(shop).seller.senders]
    with pytest.raises(SharedAddress):
        approve(shop.conn, "default", found.seller, BUYER, now=NOW, new_id=shop.ids)


def test_a_buyers_no_survives_being_known_better(shop: Shop) -> None:
    shop.store.permissions.set_opted_out(shop.conn, sides(shop).buyer.id, NOW)
    named = {"buyer_id": "B-9", "seller_id": "S-2", "seller_email": "sue@other-shop.example"}
    shop.take(order_id="171-0000000-0000002", buyer_email="bea@work.example", **named)

    # The buyer without an id turns out to be the one who has one.
    shop.take(buyer_email=str(BUYER), buyer_id="B-9")
    found = shop.store.correspondence_of_order(shop.conn, "default", "171-0000000-0000002")
    assert found.buyer.id == sides(shop).buyer.id
    assert found.buyer.opted_out_at == NOW
