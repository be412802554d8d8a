from dataclasses import replace

import pytest

from alias_store.model import (
    Alias,
    AliasState,
    ApprovedSender,
    Correspondence,
    Mailbox,
    Party,
    Role,
)
from mail.address import parse_address

BEA = parse_address("bea@mail.example")
OLD = parse_address("old@mail.example")
DESK = parse_address("desk@shop.example")
BUYER = Party(
    1, Role.BUYER, "Bea", "de",
    (Mailbox(OLD, current=False), Mailbox(BEA, current=True)),
    (ApprovedSender(DESK, blocked=True), ApprovedSender(parse_address("BEA@mail.example"), False)),
)  # fmt: skip
SELLER = Party(2, Role.SELLER, "Sam", "", (Mailbox(DESK, current=True),), ())
ALIAS = Alias(-5, 9, Role.BUYER, "relay.example", 1, AliasState.LIVE)


def test_each_side_is_the_other_ones_other() -> None:
    assert Role.BUYER.other is Role.SELLER
    assert Role.SELLER.other is Role.BUYER


def test_a_party_is_known_by_every_address_once_and_reached_at_current_ones() -> None:
    assert [address.normalised for address in BUYER.addresses] == [
        "old@mail.example", "bea@mail.example", "desk@shop.example",
    ]  # fmt: skip
    assert BUYER.delivery_addresses == (BEA,)


def test_nobody_is_shown_in_a_repr() -> None:
    shown = repr(BUYER) + repr(BUYER.mailboxes) + repr(BUYER.senders)

    assert [word for word in ("bea", "Bea", "example") if word in shown] == []


@pytest.mark.parametrize(
    ("state", "expires_at", "is_open"),
    [
        (AliasState.LIVE, None, True),
        (AliasState.OVERLAP, 101, True),
        (AliasState.OVERLAP, 100, False),
        (AliasState.OVERLAP, None, False),
        (AliasState.REVOKED, 101, False),
    ],
)
def test_an_alias_is_open_while_live_or_in_its_overlap(state, expires_at, is_open) -> None:
    assert replace(ALIAS, state=state, expires_at=expires_at).is_open(100) is is_open


def test_a_correspondence_knows_its_sides_by_role() -> None:
    other = replace(ALIAS, id=6, role=Role.SELLER)
    known = Correspondence(9, "default", BUYER, SELLER, ALIAS, other, ALIAS, ())

    assert [known.party(role) for role in Role] == [BUYER, SELLER]
    assert [known.alias_of(role) for role in Role] == [ALIAS, other]
