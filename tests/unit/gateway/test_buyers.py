"""Buyers are found by what an operator knows of them, shown masked, and every change is audited once."""

import json
from pathlib import Path
from typing import Any

import pytest

from gateway.buyers import Found, set_opted_out, show_buyers
from gateway.errors import GatewayError
from mail.address import parse_address
from tests.support.operators import ACT, BUYER, DOMAIN, ORDER_ID, SELLER, Desk, a_desk

SECRETS = (BUYER, "bianca", "Bianca")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path)


def audit(desk: Desk, party_id: int) -> list[tuple[str, str, str]]:
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        lines = gateway.stores.threads.audit_of(connection, "party", party_id)
    return [(line.action, line.actor, line.reason) for line in lines]


def the_buyer(desk: Desk, text: str = ORDER_ID) -> dict[str, Any]:
    (row,) = desk.call(show_buyers, "default", text)
    return dict(row)


def test_an_address_an_alias_and_an_order_name_the_same_buyer(desk: Desk) -> None:
    rows = [
        the_buyer(desk, text) for text in (BUYER, desk.buyer_alias, desk.seller_alias, ORDER_ID)
    ]

    assert all(row == rows[0] for row in rows)
    assert rows[0]["mailboxes"] == ["b***@b***.example"]
    assert (rows[0]["opted_out"], rows[0]["language"]) == (False, "en")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("nobody@elsewhere.example", "is reached by this address"),
        (SELLER, "is reached by this address"),
        ("404-0000000-0000000", "no order"),
        (f"made-up@{DOMAIN}", "no alias of this gateway"),
        ("@", "not an email address"),
    ],
)
def test_what_names_no_buyer_is_refused_and_not_repeated(desk: Desk, text: str, why: str) -> None:
    with pytest.raises(GatewayError, match=why) as caught:
        desk.call(show_buyers, "default", text)

    assert "elsewhere" not in str(caught.value)


def test_opting_out_and_in_again_is_audited_once_each(desk: Desk) -> None:
    changes = [
        desk.call(set_opted_out, "default", text, is_out, ACT)
        for text, is_out in ((BUYER, True), (ORDER_ID, True), (ORDER_ID, False), (BUYER, False))
    ]

    assert [changed for _, changed in changes] == [1, 0, 1, 0]
    assert [rows[0]["opted_out"] for rows, _ in changes] == [True, True, False, False]
    assert [action for action, *_ in audit(desk, the_buyer(desk)["buyer"])] == [
        "buyer.opt-out",
        "buyer.opt-in",
    ]


def test_the_time_of_opting_out_is_kept(desk: Desk) -> None:
    ((first,), _), ((again,), _) = (
        desk.call(set_opted_out, "default", BUYER, True, ACT) for _ in range(2)
    )

    assert first["opted_out_at"] == again["opted_out_at"] is not None


def test_an_address_of_two_buyers_opts_both_out(desk: Desk) -> None:
    orders = desk.file(
        "more.csv",
        b"order_id,seller_id,seller_name,seller_email,buyer_id,buyer_email,status,placed_at\n"
        b"o-9,shop-9,Nine,n@nine.example,another,"
        + BUYER.encode()
        + b",shipped,2026-11-20T09:30:00Z\n",
    )
    assert desk.run("order", "import", orders).exit_code == 0

    rows, changed = desk.call(set_opted_out, "default", BUYER, True, ACT)

    assert (len(rows), changed) == (2, 2)


def test_the_commands_say_what_is_so_and_show_no_address(desk: Desk) -> None:
    said = [
        desk.run("buyer", *words)
        for words in (
            ("show", BUYER),
            ("opt-out", BUYER, "--reason", "by telephone"),
            ("opt-out", ORDER_ID, "--reason", "by telephone"),
            ("opt-in", desk.buyer_alias, "--reason", "changed her mind"),
            ("opt-in", ORDER_ID, "--reason", "changed her mind"),
        )
    ]

    assert [one.exit_code for one in said] == [0] * 5
    assert not any(secret in one.output for one in said for secret in SECRETS)
    assert "opted_out    no" in said[0].output
    for one, words in zip(
        said[1:],
        ("first only with [Important]", "had opted out before", "write to this buyer first again",
         "had not opted out"),
        strict=True,
    ):  # fmt: skip
        assert words in one.output


def test_programs_read_lines_of_json(desk: Desk) -> None:
    done = desk.run("buyer", "opt-out", BUYER, "--reason", "by letter", "--json")

    assert json.loads(done.output)["opted_out"] is True


@pytest.mark.parametrize("what", ["opt-out", "opt-in"])
def test_a_change_needs_a_reason(desk: Desk, what: str) -> None:
    assert desk.run("buyer", what, BUYER).exit_code == 2
    assert isinstance(desk.run("buyer", what, BUYER, "--reason", " ").exception, GatewayError)


def test_several_buyers_are_set_apart(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    two = [Found(n, "default", "", None, (parse_address(BUYER),)).as_row() for n in (1, 2)]
    monkeypatch.setattr("gateway.buyers.show_buyers", lambda *_: two)

    assert "\n\nbuyer" in desk.run("buyer", "show", BUYER).output
