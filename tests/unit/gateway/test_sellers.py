"""Sellers are shown masked, changed once, and every change and every look is in the audit."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from database.clock import now
from gateway import sellers
from gateway.cli.root import gobetween
from gateway.cli.seller import DAY
from gateway.errors import GatewayError
from gateway.sellers import (
    Change,
    change_seller,
    list_sellers,
    new_password,
    remove_password,
    restrict_seller,
    set_password,
    show_seller,
)
from mail.address import parse_address
from tests.support.operators import ACT, AGENT, BUYER, SELLER, Desk, a_desk
from vault.passwords import is_password


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


def typed(desk: Desk, *words: str, text: str | bytes) -> Result:
    """One command, with this on its standard input."""
    config = str(desk.directory / "config.toml")
    return CliRunner().invoke(gobetween, words, input=text, env={"GOBETWEEN_CONFIG": config})


def login(desk: Desk, name: str) -> list[str]:
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        found = gateway.stores.aliases.submitters(connection, parse_address(name))
    return [phc for _, phc in found]


def test_a_password_is_kept_as_a_hash_and_shown_by_its_time(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    assert desk.call(show_seller, "default", "shop-7", None)["password_since"] is None
    desk.call(set_password, "default", "shop-7", "correct horse battery", ACT)

    (phc,) = login(desk, SELLER)
    assert is_password("correct horse battery", phc)
    assert desk.call(show_seller, "default", "shop-7", ACT)["password_since"] > 0
    assert "horse" not in "".join(desk.dump())
    assert actions(desk) == [
        ("seller.set-password", "olga", "ticket 7"),
        ("seller.reveal", "olga", "ticket 7"),
    ]


def test_a_password_is_removed_once(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.call(set_password, "default", "shop-7", "correct horse battery", ACT)

    removals = [desk.call(remove_password, "default", "shop-7", ACT) for _ in range(2)]

    assert (removals, login(desk, SELLER)) == ([True, False], [])
    assert [line[0] for line in actions(desk)] == ["seller.set-password", "seller.remove-password"]


def test_an_unfit_password_and_an_unknown_seller_change_nothing(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    with pytest.raises(GatewayError, match="12 to 256 characters"):
        desk.call(set_password, "default", "shop-7", "short", ACT)
    with pytest.raises(GatewayError, match="no seller shop-8"):
        desk.call(set_password, "default", "shop-8", "correct horse battery", ACT)
    with pytest.raises(GatewayError, match="no seller shop-8"):
        desk.call(remove_password, "default", "shop-8", ACT)
    assert actions(desk) == []


def test_a_made_password_is_long_and_each_is_another() -> None:
    made = {new_password() for _ in range(100)}

    assert len(made) == 100
    assert all(len(each) == 24 and each.isalnum() and each.isascii() for each in made)


def test_the_command_shows_a_made_password_once_and_it_is_the_one(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    shown = desk.run("seller", "set-password", "shop-7", "--reason", "x").output
    password = shown.split("It is not shown again: ")[1].split()[0]

    assert is_password(password, login(desk, SELLER)[0])
    assert "There is no submission listener yet" in shown
    assert password not in desk.run("seller", "show", "shop-7").output


def test_the_command_reads_a_password_from_a_program(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    words = ("seller", "set-password", "shop-7", "--reason", "x", "--stdin")

    shown = typed(desk, *words, text="correct horse battery\r\nsecond line\n")
    assert is_password("correct horse battery", login(desk, SELLER)[0])
    assert "horse" not in shown.output
    for unfit in ("", "short\n", b"\xff\xfe twelve octets\n"):
        assert isinstance(typed(desk, *words, text=unfit).exception, GatewayError)


def test_the_command_asks_a_person_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = a_desk(tmp_path)
    words = ("seller", "set-password", "shop-7", "--reason", "x", "--stdin")
    monkeypatch.setattr("gateway.cli.seller._is_typed", lambda: True)

    shown = typed(desk, *words, text="correct horse battery\ncorrect horse battery\n")

    assert shown.exit_code == 0
    assert "horse" not in shown.output
    assert is_password("correct horse battery", login(desk, SELLER)[0])


def test_the_command_takes_a_password_away(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    words = ("seller", "set-password", "shop-7", "--reason", "x")
    desk.run(*words)

    assert "can no longer submit" in desk.run(*words, "--remove").output
    assert "nothing was changed" in desk.run(*words, "--remove").output
    assert desk.run(*words, "--remove", "--stdin").exit_code == 2


def restricted_until(desk: Desk) -> int | None:
    row = desk.call(show_seller, "default", "shop-7", None)
    (listed,) = desk.call(lambda gateway: list(list_sellers(gateway, None)))
    assert listed["restricted_until"] == row["restricted_until"]
    until: int | None = row["restricted_until"]
    return until


def test_a_restriction_is_set_moved_and_lifted_each_audited(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    later = now() + DAY
    seen = [restricted_until(desk)]

    for until in (later, later + DAY, None, None):
        desk.call(restrict_seller, "default", "shop-7", until, ACT)
        seen.append(restricted_until(desk))

    assert seen == [None, later, later + DAY, None, None]
    assert [action for action, *_ in actions(desk)] == [
        "seller.restrict",
        "seller.restrict",
        "seller.unrestrict",
    ]


def test_a_restriction_that_is_over_is_none(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    assert desk.call(restrict_seller, "default", "shop-7", now() - 1, ACT)
    assert restricted_until(desk) is None
    assert not desk.call(restrict_seller, "default", "shop-7", None, ACT)


def test_restricting_says_until_when_and_lifting_says_whether_there_was_one(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    said = [
        desk.run("seller", *words, "shop-7", "--reason", "three complaints").output
        for words in (("restrict", "--days", "7"), ("unrestrict",), ("unrestrict",))
    ]

    assert "may only answer until 2" in said[0]
    assert "may write first again" in said[1]
    assert "is not restricted" in said[2]


def test_an_unknown_seller_is_not_restricted(tmp_path: Path) -> None:
    with pytest.raises(GatewayError, match="no seller"):
        a_desk(tmp_path).call(restrict_seller, "default", "shop-8", None, ACT)
