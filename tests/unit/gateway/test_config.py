"""The configuration: what is odd is refused by its name, every fault at once, and secrets are not repeated."""

from pathlib import Path

import pytest

from gateway.config import Config, ConfigError, load_config, parse_config

SMALLEST = """
[gateway]
hostname = "mx.relay.example"
postmaster = "ops@example.org"
[marketplace.default]
domain = "relay.example"
"""
PATH = Path("/etc/gobetween/config.toml")


def read(text: str = "", base: str = SMALLEST) -> Config:
    return parse_config((base + text).encode(), PATH)


def refused(text: str, base: str = SMALLEST) -> str:
    with pytest.raises(ConfigError) as caught:
        read(text, base)
    return str(caught.value)


def test_the_smallest_file_is_enough() -> None:
    config = read()

    assert config.store_url == "sqlite:////etc/gobetween/var/gobetween.db"
    assert config.state_dir == Path("/etc/gobetween/var")
    assert config.smtp.listen == ("0.0.0.0:25", "[::]:25")


def test_absolute_paths_stay_as_they_are() -> None:
    config = read('[store]\nurl = "sqlite:////srv/gb.db"\n[keyring]\nfile = "/srv/k.toml"')

    assert config.store_url == "sqlite:////srv/gb.db"
    assert config.path(config.keyring.file) == Path("/srv/k.toml")


def test_postgresql_is_left_to_its_driver() -> None:
    config = read('[store]\nurl = "postgresql://u:p@db/gb"')

    assert config.store_url == "postgresql://u:p@db/gb"
    assert not config.is_sqlite


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[smpt]\n", "  smpt: unknown key; see config.example.toml for those that exist"),
        ("[smtp]\nlisten_on = []\n", "  smtp.listen_on: unknown key"),
        ("[smtp]\nlisten = ['25']\n", '  smtp.listen.0: write it as "host:port"'),
        ("[smtp]\nlisten = ['::1:25']\n", '  smtp.listen.0: write it as "host:port"'),
        ("[smtp]\nlisten = ['[::1]:70000']\n", '  smtp.listen.0: write it as "host:port"'),
        ("[smtp]\nlisten = ['h:²']\n", '  smtp.listen.0: write it as "host:port"'),
        ("[delivery]\nsmarthost = 'mta:0'\n", '  delivery.smarthost: write it as "host:port"'),
        ("[delivery]\nvia = 'fax'\n", "  delivery.via: "),
        ("[delivery]\nusername = 'shop'\n", "  delivery: username and password_file belong"),
        (
            "[dns]\nservers = ['dns:53']\n",
            '  dns.servers.0: write a name server as "192.0.2.53:53"',
        ),
        ("[smtp]\ntls_cert = 'a.pem'\n", "  smtp: tls_cert and tls_key belong together"),
        ("[smtp]\ntrusted_networks = ['0.0.0.0/0']\n", "  smtp.trusted_networks.0: this is"),
        ("[smtp]\ntrusted_networks = ['::/0']\n", "  smtp.trusted_networks.0: this is the whole"),
        ("[smtp]\ntrusted_networks = ['x']\n", "  smtp.trusted_networks.0: write a network as"),
        ("[smtp]\ntrusted_networks = ['10.0.0.0/8']\n", "  smtp: trusted_networks needs trusted_"),
        ("[submission]\nlisten = ['h:587']\n", "  submission.listen: sellers say their passwords"),
        ("[store]\nurl = 'mysql://h/d'\n", "  store.url: store url: only sqlite:/// and"),
        ("[store]\nurl = 'sqlite://'\n", "  store.url: store url: sqlite needs a file"),
        ("[delivery]\nretry_scale = nan\n", "  delivery.retry_scale: Input should be"),
        ("[marketplace.UPPER]\ndomain='x.example'\n", "  marketplace.UPPER: String should match"),
        ("[marketplace.b]\ndomain='relay.example'\n", "  marketplace: two marketplaces share"),
        ("[marketplace.b]\ndomain='a b'\n", "  marketplace.b.domain: not a domain name"),
        (
            "[marketplace.b]\ndomain='b.example'\norder_window_days=0\n",
            "  marketplace.b.order_window_days: Input should be greater",
        ),
        (
            "[marketplace.default.policy]\nmarketing_hold = 2\n",
            "  marketplace.default.policy: marketing_warn, marketing_hold and",
        ),
    ],
)
def test_what_is_odd_is_refused_by_its_name(text: str, line: str) -> None:
    assert line in refused(text)


def test_every_fault_is_told_at_once() -> None:
    text = refused("[web]\nlisten = 'x'\nport = 3\n")

    assert text.startswith(f"{PATH} cannot be used:\n")
    assert "  web.listen: " in text
    assert "  web.port: " in text


def test_two_keys_may_not_share_a_selector() -> None:
    key = '{ selector = "gb1", key_file = "k.pem" }'

    assert "share a selector" in refused(f"dkim = [{key}, {key}]\n")


def test_sqlite_has_two_workers_at_most() -> None:
    more = SMALLEST.replace("[gateway]", "[gateway]\nworkers = 3")

    assert "  gateway.workers: at most 2 on SQLite" in refused("", more)
    assert read('[store]\nurl = "postgresql://db/gb"', more).gateway.workers == 3


def test_the_postmaster_is_an_address() -> None:
    wrong = SMALLEST.replace("ops@example.org", "ops")

    assert "  gateway.postmaster: not an email address" in refused("", wrong)


def test_a_marketplace_is_needed() -> None:
    assert "marketplace" in refused("", SMALLEST.partition("[marketplace")[0])


def test_a_password_in_the_url_is_not_repeated() -> None:
    assert "hunter2" not in refused('[store]\nurl = "mysql://u:hunter2@h/d"')


@pytest.mark.parametrize("content", [b"[gateway", b"\xff\xfe"])
def test_what_is_not_toml_is_refused(content: bytes) -> None:
    with pytest.raises(ConfigError, match="is not TOML"):
        parse_config(content, PATH)


def test_the_root_is_no_key_of_the_file() -> None:
    with pytest.raises(ConfigError, match="root: unknown key"):
        parse_config(('root = "/"\n' + SMALLEST).encode(), PATH)


@pytest.mark.parametrize("name", ["none.toml", "."])
def test_a_file_that_cannot_be_read_is_explained(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigError, match="cannot read the configuration"):
        load_config(tmp_path / name)
