"""Making a gateway: everything or an explained nothing, secrets for the owner alone, nothing overwritten."""

import stat
from pathlib import Path

import pytest
from click.testing import CliRunner

from gateway.cli.init import command
from gateway.config import ConfigError
from gateway.errors import GatewayError
from gateway.opened import opened
from gateway.setup import NewGateway, create, dns_records
from tests.support.serving import make_gateway

NEW = NewGateway("relay.example", "mx.relay.example", "ops@example.org")


def test_what_is_made_can_be_opened(tmp_path: Path) -> None:
    config = create(tmp_path / "new", NEW)

    with opened(config) as gateway:
        assert gateway.config.marketplace["default"].domain == "relay.example"


def test_secrets_are_for_the_owner_alone(tmp_path: Path) -> None:
    make_gateway(tmp_path)
    made = [each for each in tmp_path.rglob("*") if each.suffix != ".toml" or "key" in each.name]

    assert len(made) >= 4
    for each in [*made, tmp_path / "config.toml"]:
        wanted = 0o700 if each.is_dir() else 0o600
        assert stat.S_IMODE(each.stat().st_mode) == wanted, each


@pytest.mark.parametrize(
    "name", ["config.toml", "var/keyring.toml", "var/dkim-ed25519.pem", "var/gobetween.db"]
)
def test_nothing_is_overwritten(tmp_path: Path, name: str) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / name).write_text("mine")

    with pytest.raises(GatewayError, match="init overwrites nothing"):
        create(tmp_path, NEW)

    assert [e.name for e in tmp_path.rglob("*") if e.is_file()] == [Path(name).name]


def test_a_wrong_domain_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="not a domain name"):
        create(tmp_path, NewGateway("relay example", "mx.example", "ops@example.org"))

    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(GatewayError, match=r"cannot write into .* Choose a directory"):
        create(tmp_path / "file", NEW)


def test_the_records_to_publish(tmp_path: Path) -> None:
    records = dns_records(make_gateway(tmp_path))

    assert [(each.name, each.kind) for each in records] == [
        ("relay.example", "MX"),
        ("relay.example", "TXT"),
        ("gb1._domainkey.relay.example", "TXT"),
        ("gb2._domainkey.relay.example", "TXT"),
        ("_dmarc.relay.example", "TXT"),
    ]
    # RFC 1035 section 3.3: a character-string has at most 255 octets.
    for each in records[1:]:
        assert all(len(part) <= 255 for part in each.value.strip('"').split('" "'))


def test_without_a_smarthost_mail_goes_to_the_recipients_own_servers(tmp_path: Path) -> None:
    assert create(tmp_path / "mx", NEW).delivery.via == "mx"

    new = NewGateway("relay.example", "mx.relay.example", "ops@example.org", smarthost="mta:587")
    delivery = create(tmp_path / "smarthost", new).delivery
    assert (delivery.via, delivery.smarthost) == ("smarthost", "mta:587")


@pytest.mark.parametrize(
    ("options", "words"),
    [([], "needs A or AAAA records"), (["--smarthost", "mta:25"], "add what its operator says")],
)
def test_init_says_what_else_dns_needs(tmp_path: Path, options: list[str], words: str) -> None:
    result = CliRunner().invoke(command, [str(tmp_path / "new"), *options])

    assert result.exit_code == 0
    assert words in result.output
