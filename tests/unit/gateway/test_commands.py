"""init, db, order and key, called as a person calls them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gateway.cli.root import gobetween
from gateway.errors import GatewayError
from tests.support.serving import BUYER, SELLER, an_order, make_gateway


@pytest.fixture
def home(tmp_path: Path) -> Path:
    make_gateway(tmp_path)
    return tmp_path


def call(home: Path, *words: str) -> Result:
    return CliRunner().invoke(gobetween, [*words, "--config", str(home / "config.toml")])


def orders(home: Path, *rows: dict[str, object]) -> str:
    path = home / "orders.json"
    path.write_text(json.dumps(rows))
    return str(path)


def test_init_prints_the_records_to_publish(tmp_path: Path) -> None:
    done = CliRunner().invoke(gobetween, ["init", str(tmp_path), "--domain", "r.example"])

    assert done.exit_code == 0
    assert "r.example.  IN  MX  10 mx.r.example." in done.output
    assert 'gb1._domainkey.r.example.  IN  TXT  "v=DKIM1;' in done.output
    assert "_dmarc.r.example.  IN  TXT" in done.output


def test_upgrading_again_changes_nothing(home: Path) -> None:
    assert call(home, "db", "upgrade").output == call(home, "db", "upgrade").output


def test_importing_twice_keeps_the_aliases(home: Path) -> None:
    file = orders(home, an_order("A-1"), an_order("A-2"))
    first, again = (call(home, "order", "import", file, "--json") for _ in range(2))

    rows = [json.loads(line) for line in first.output.splitlines()]
    assert [sorted(row) for row in rows] == [
        ["buyer_alias", "order_id", "seller_alias", "thread_id"]
    ] * 2
    assert again.output == first.output


def test_a_wrong_row_imports_nothing_and_is_named_without_its_values(home: Path) -> None:
    file = orders(home, an_order("A-1"), an_order("A-2", buyer_email="nobody"))
    done = call(home, "order", "import", file)

    assert isinstance(done.exception, GatewayError)
    assert "nothing was imported" in str(done.exception)
    assert "row 2" in str(done.exception)
    assert isinstance(call(home, "order", "show", "A-1").exception, GatewayError)


def test_an_unknown_marketplace_is_refused(home: Path) -> None:
    done = call(home, "order", "import", orders(home, an_order(marketplace="other")))

    assert "is not a marketplace of this gateway" in str(done.exception)


def test_people_get_a_table_with_whole_aliases(home: Path) -> None:
    file = orders(home, an_order("A-1"))
    shown = call(home, "order", "import", file).output
    row = json.loads(call(home, "order", "import", file, "--json").output)

    assert row["buyer_alias"] in shown
    assert row["seller_alias"] in shown


def test_an_order_is_shown_without_real_addresses(home: Path) -> None:
    row = json.loads(call(home, "order", "import", orders(home, an_order()), "--json").output)
    shown = call(home, "order", "show", "A-1")
    as_json = json.loads(call(home, "order", "show", "A-1", "--json").output)

    assert "2026-01-02 09:30:00Z" in shown.output
    assert as_json["buyer_alias"] == row["buyer_alias"]
    assert as_json["thread_id"] == row["thread_id"]
    for address in (BUYER, SELLER):
        assert address not in shown.output + json.dumps(as_json)


@pytest.mark.parametrize("words", [("B-9",), ("A-1", "--marketplace", "none")])
def test_an_unknown_order_names_the_way_on(home: Path, words: tuple[str, ...]) -> None:
    assert "gobetween order import" in str(call(home, "order", "show", *words).exception)


def test_keys_are_listed_without_secrets(home: Path) -> None:
    secrets = [
        line.partition('"')[2].rstrip('"')
        for line in (home / "var" / "keyring.toml").read_text().splitlines()
        if line.startswith("secret")
    ]
    shown = call(home, "key", "list").output
    rows = json.loads(call(home, "key", "list", "--json").output)

    assert [row["family"] for row in rows] == ["token", "index", "wrap", "evidence"]
    assert "active" in shown
    assert len(secrets) == 4
    assert not any(secret in shown for secret in secrets)


def test_a_key_is_rotated_and_the_old_one_marked(home: Path) -> None:
    call(home, "order", "import", orders(home, an_order()))

    rotated = call(home, "key", "rotate")
    marked = call(home, "key", "compromise", "1", "--reason", "a laptop was stolen")

    assert rotated.output.startswith("token key 2 is active now; key 1 goes on reading.")
    assert "Token key 1 is marked and 2 aliases are re-issued." in marked.output


def test_marking_a_key_needs_a_reason(home: Path) -> None:
    assert call(home, "key", "compromise", "1").exit_code == 2
