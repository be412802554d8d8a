"""A seller's password is found by any address that may write for it, and by no other."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from alias_store.sql.passwords import HASH_LABEL
from alias_store.sql.rows import PartyPasswordRow
from mail.address import parse_address
from tests.support.alias_store import NOW, Shop
from vault.errors import CipherError

PHC = "$argon2id$v=19$m=65536,t=3,p=1$AAECAwQFBgcICQoLDA0ODw$" + "A" * 43


@pytest.fixture
def shop(engine: Engine) -> Iterator[Shop]:
    with engine.begin() as conn:
        yield Shop(conn)


def seller(shop: Shop, marketplace: str = "default", **columns: object) -> int:
    """A seller of that marketplace, with the password; its party id."""
    shop.take(marketplace=marketplace, **columns)
    found = shop.store.find_seller(shop.conn, marketplace, str(columns.get("seller_id", "S-1")))
    assert found is not None
    shop.store.set_password(shop.conn, found.party.id, PHC, now=NOW, new_id=shop.ids)
    return found.party.id


def named(shop: Shop, login: str) -> list[int]:
    return [party_id for party_id, _ in shop.store.submitters(shop.conn, parse_address(login))]


def test_a_current_mailbox_is_a_login_in_whatever_case(shop: Shop) -> None:
    party_id = seller(shop)

    assert shop.store.submitters(shop.conn, parse_address("Sam@SHOP.example")) == ((party_id, PHC),)


def test_a_past_mailbox_is_none(shop: Shop) -> None:
    party_id = seller(shop)
    seller(shop, seller_email="new@shop.example", order_id="171-0000000-0000002")

    assert named(shop, "sam@shop.example") == []
    assert named(shop, "new@shop.example") == [party_id]


def test_an_approved_sender_is_a_login_until_it_is_blocked(shop: Shop) -> None:
    party_id = seller(shop)
    shop.seller("approve_sender", "clerk@office.example")
    assert named(shop, "clerk@office.example") == [party_id]

    shop.seller("block_sender", "clerk@office.example")
    assert named(shop, "clerk@office.example") == []


def test_a_block_counts_for_a_mailbox_too(shop: Shop) -> None:
    seller(shop)
    shop.seller("block_sender", "sam@shop.example")

    assert named(shop, "sam@shop.example") == []


def test_the_same_address_in_two_marketplaces_is_two_parties(shop: Shop) -> None:
    parties = [seller(shop, "default"), seller(shop, "other"), seller(shop, "third")]

    assert named(shop, "sam@shop.example") == sorted(parties)
    assert len(set(parties)) == 3


@pytest.mark.parametrize("login", ["bea@mail.example", "stranger@shop.example"])
def test_a_buyer_and_a_stranger_are_no_login(shop: Shop, login: str) -> None:
    assert named(shop, login) == []
    seller(shop)

    assert named(shop, login) == []


def test_setting_it_again_replaces_it_and_removing_it_ends_it(shop: Shop) -> None:
    party_id = seller(shop)
    newer = PHC.replace("AAEC", "BBEC")
    shop.store.set_password(shop.conn, party_id, newer, now=NOW + 1, new_id=shop.ids)

    assert shop.store.submitters(shop.conn, parse_address("sam@shop.example"))[0][1] == newer
    assert shop.store.password_since(shop.conn, party_id) == NOW + 1
    removals = [shop.store.remove_password(shop.conn, party_id) for _ in range(2)]
    assert removals == [True, False]
    assert shop.store.password_since(shop.conn, party_id) is None
    assert named(shop, "sam@shop.example") == []


def test_the_hash_is_ciphertext_bound_to_its_row(shop: Shop) -> None:
    party_id = seller(shop)
    row = shop.conn.execute(PartyPasswordRow.__table__.select()).one()

    assert row.party_id == party_id
    assert b"argon2" not in row.hash
    with pytest.raises(CipherError):
        shop.store._passwords._fields.open_text(HASH_LABEL, row.id + 1, row.hash)
