"""Sellers are shown masked, changed once, and every change and every look is in the audit."""

from pathlib import Path

import pytest

from gateway import sellers
from gateway.errors import GatewayError
from gateway.sellers import Change, change_seller, list_sellers, show_seller
from tests.support.operators import ACT, AGENT, BUYER, SELLER, Desk, a_desk


def change(desk: Desk, what: Change, text: str = AGENT, seller: str = "shop-7") -> bool:
    return bool(desk.call(change_seller, "default", seller, what, text, ACT))


def actions(desk: Desk) -> list[tuple[str, str, str]]:
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        seller = gateway.stores.aliases.find_seller(connection, "default", "shop-7")
        assert seller is not None
        lines = gateway.stores.threads.audit_of(connection, "party", seller.party.id)
    return [(line.action, line.actor, line.reason) for line in lines]


def test_without_an_act_addresses_are_masked_and_nothing_is_written(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    before = desk.dump()

    row = desk.call(show_seller, "default", "shop-7", None)

    assert row["mailboxes"] == [{"address": "a***@l***.example", "current": True}]
    assert desk.dump() == before


def test_a_reveal_is_audited_with_who_and_why(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    row = desk.call(show_seller, "default", "shop-7", ACT)

    assert row["mailboxes"][0]["address"] == SELLER
    assert actions(desk) == [("seller.reveal", "olga", "ticket 7")]


def test_a_sender_is_blocked_and_approved_again_each_change_audited_once(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    changes = [Change.BLOCK_SENDER, Change.BLOCK_SENDER, Change.APPROVE_SENDER]

    assert [change(desk, what) for what in changes] == [True, False, True]
    assert [line[0] for line in actions(desk)] == ["seller.block-sender", "seller.approve-sender"]
    row = desk.call(show_seller, "default", "shop-7", None)
    assert row["senders"] == [{"address": "a***@e***.example", "blocked": False}]


def test_a_second_mailbox_is_listed_beside_the_first(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    change(desk, Change.ADD_MAILBOX)

    with desk.opened() as gateway:
        (row,) = list_sellers(gateway, None)

    assert [m["address"] for m in row["mailboxes"]] == ["a***@l***.example", "a***@e***.example"]


@pytest.mark.parametrize("what", [Change.ADD_MAILBOX, Change.APPROVE_SENDER])
def test_the_buyers_address_never_becomes_the_sellers(tmp_path: Path, what: Change) -> None:
    desk = a_desk(tmp_path)

    with pytest.raises(GatewayError, match="a buyer of this seller") as caught:
        change(desk, what, BUYER)

    assert BUYER not in str(caught.value)
    assert actions(desk) == []


def test_an_alias_of_ours_never_becomes_a_mailbox(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    with pytest.raises(GatewayError, match="our own alias domain"):
        change(desk, Change.ADD_MAILBOX, desk.buyer_alias)


def test_an_unknown_seller_is_named_with_a_way_on(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    with pytest.raises(GatewayError, match=r"no seller shop-8 .* `gobetween seller list`"):
        change(desk, Change.BLOCK_SENDER, seller="shop-8")
    with pytest.raises(GatewayError, match="no seller shop-8"):
        desk.call(show_seller, "default", "shop-8", None)


def test_many_sellers_come_in_batches_and_one_marketplace_can_be_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_desk(tmp_path)
    monkeypatch.setattr(sellers, "BATCH", 1)

    with desk.opened() as gateway:
        assert len(list(list_sellers(gateway, "default"))) == 1
        assert list(list_sellers(gateway, "other")) == []
