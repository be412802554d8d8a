"""Aliases are shown with their state and never with a mailbox; one side is shut or renewed at a time."""

from pathlib import Path

import pytest

from gateway.aliases import reissue_alias, revoke_alias, show_aliases
from gateway.errors import GatewayError
from tests.support.operators import ACT, BUYER, ORDER_ID, SELLER, a_desk

HOUR = 3_600_000_000


def test_an_order_shows_both_sides_and_an_alias_itself(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    both = desk.call(show_aliases, ORDER_ID, "default", None)
    (one,) = desk.call(show_aliases, desk.seller_alias, "default", None)

    assert [row["address"] for row in both] == [desk.buyer_alias, desk.seller_alias]
    assert one == both[1]
    assert (one["stands_for"], one["state"], one["orders"]) == ("seller", "live", [ORDER_ID])
    assert not any(address in str(both) for address in (BUYER, SELLER))


def test_a_revoked_alias_takes_no_mail_and_is_revoked_once(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    row, was_open = desk.call(revoke_alias, ORDER_ID, "default", "buyer", ACT)
    _, is_open_still = desk.call(revoke_alias, desk.buyer_alias, "default", None, ACT)

    assert (row["state"], row["takes_mail"], was_open) == ("revoked", False, True)
    assert not is_open_still


def test_a_reissued_alias_is_another_and_the_old_one_overlaps(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    fresh = desk.call(reissue_alias, desk.buyer_alias, "default", None, HOUR, ACT)
    (old,) = desk.call(show_aliases, desk.buyer_alias, "default", None)

    assert fresh["address"] != desk.buyer_alias
    assert (fresh["state"], old["state"], old["takes_mail"]) == ("live", "overlap", True)
    assert desk.call(show_aliases, ORDER_ID, "default", "buyer")[0]["address"] == fresh["address"]


def test_shutting_and_renewing_are_audited_and_told_in_the_feed(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.call(revoke_alias, ORDER_ID, "default", "buyer", ACT)
    desk.call(reissue_alias, ORDER_ID, "default", "buyer", 0, ACT)

    with desk.opened() as gateway, gateway.engine.begin() as connection:
        alias = gateway.stores.aliases.correspondence_of_order(connection, "default", ORDER_ID)
        assert alias is not None
        events, _ = gateway.stores.threads.events_after(connection)

    told = [event.codes["action"] for event in events if event.kind == "alias"]
    assert told == ["revoked", "reissued"]
    assert sum("alias.re" in line for line in desk.dump()) == 2


def test_an_order_without_a_side_is_not_revoked(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    before = desk.dump()

    with pytest.raises(GatewayError, match="--side buyer"):
        desk.call(revoke_alias, ORDER_ID, "default", None, ACT)

    assert desk.dump() == before


def test_a_side_that_contradicts_the_alias_is_refused(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    with pytest.raises(GatewayError, match="stands for the buyer, not for the seller"):
        desk.call(show_aliases, desk.buyer_alias, "default", "seller")


def test_an_unknown_order_is_named(tmp_path: Path) -> None:
    with pytest.raises(GatewayError, match="no order 9"):
        a_desk(tmp_path).call(show_aliases, "9", "default", None)
