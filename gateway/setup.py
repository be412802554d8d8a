"""Making a new gateway: configuration, keyring, signing keys and schema, and the DNS records for the world to see."""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from database.clock import now
from database.migrations.upgrade import upgrade
from gateway.config import Config, parse_config
from gateway.errors import GatewayError
from gateway.keyring_file import save_keyring
from gateway.opened import store_settings
from relay.seal.keys import SigningKey, dns_record, new_ed25519_key, new_rsa_key
from vault.keyring import SECRET_SIZES, Keyring, new_keyring

RSA_SELECTOR, ED25519_SELECTOR = "gb1", "gb2"


@dataclass(frozen=True, slots=True)
class NewGateway:
    """What `init` is told. Listening addresses have the shape of the configuration's.

    Without a smarthost mail goes to the recipients' own servers; `smarthost_tls` is for either.
    """

    domain: str
    hostname: str
    postmaster: str
    smtp_listen: tuple[str, ...] = ("0.0.0.0:25", "[::]:25")
    smarthost: str = ""
    smarthost_tls: str = "opportunistic"
    web_listen: str = "127.0.0.1:8025"
    trusted_networks: tuple[str, ...] = ()
    trusted_authserv_id: str = ""
    store_url: str = "sqlite:///var/gobetween.db"
    workers: int = 1
    retry_scale: float = 1.0


@dataclass(frozen=True, slots=True)
class DnsRecord:
    """One record to publish."""

    name: str
    kind: str
    value: str


def create(directory: Path, new: NewGateway) -> Config:
    """Write config.toml and var/ under `directory`, make the schema, and return the configuration read back.

    Raises:
        GatewayError: something is there already; nothing is ever overwritten.

    """
    path = directory / "config.toml"
    var = directory / "var"
    text = _config_text(new).encode("utf-8")
    # What is wrong with the configuration is said before anything of it stands on the disk.
    config = parse_config(text, path)
    names = ("keyring.toml", "dkim.pem", "dkim-ed25519.pem", "gobetween.db")
    for existing in (path, *(var / name for name in names)):
        if existing.exists():
            raise GatewayError(
                f"{existing} exists already, and init overwrites nothing. "
                "Choose an empty directory, or move that file away first."
            )
    try:
        var.mkdir(mode=0o700, parents=True, exist_ok=True)
        save_keyring(var / "keyring.toml", fresh_keyring())
        _write_secret(var / "dkim.pem", new_rsa_key())
        _write_secret(var / "dkim-ed25519.pem", new_ed25519_key())
        # The store's URL may hold a password.
        _write_secret(path, text)
    except OSError as error:
        raise GatewayError(
            f"cannot write into {directory}: {error.strerror}. Choose a directory of your own."
        ) from None
    upgrade(store_settings(config))
    return config


def fresh_keyring() -> Keyring:
    """A keyring with one active key in each family."""
    drawn = {family: secrets.token_bytes(size) for family, size in SECRET_SIZES.items()}
    return new_keyring(drawn, now())


def dns_records(config: Config, name: str = "default") -> tuple[DnsRecord, ...]:
    """The records of one marketplace's alias domain: MX, SPF, DKIM and DMARC."""
    market = config.marketplace[name]
    records = [
        DnsRecord(market.domain, "MX", f"10 {config.gateway.hostname}."),
        DnsRecord(market.domain, "TXT", '"v=spf1 mx -all"'),
    ]
    for key in market.dkim:
        pem = config.path(key.key_file).read_bytes()
        record, text = dns_record(SigningKey(market.domain, key.selector, pem))
        records.append(DnsRecord(record, "TXT", _quoted(text)))
    strict = '"v=DMARC1; p=reject; adkim=s; aspf=s"'
    records.append(DnsRecord(f"_dmarc.{market.domain}", "TXT", strict))
    return tuple(records)


def _quoted(text: str) -> str:
    # One character-string of a TXT record holds at most 255 octets (RFC 1035 section 3.3).
    return " ".join(f'"{text[at : at + 250]}"' for at in range(0, len(text), 250))


def _write_secret(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)


def _config_text(new: NewGateway) -> str:
    return tomli_w.dumps(
        {
            "gateway": {
                "hostname": new.hostname,
                "postmaster": new.postmaster,
                "data_dir": "var",
                "workers": new.workers,
            },
            "store": {"url": new.store_url},
            "keyring": {"file": "var/keyring.toml"},
            "smtp": {
                "listen": list(new.smtp_listen),
                "trusted_networks": list(new.trusted_networks),
                "trusted_authserv_id": new.trusted_authserv_id,
            },
            "delivery": _delivery(new),
            "web": {"listen": new.web_listen},
            "marketplace": {
                "default": {
                    "domain": new.domain,
                    "order_window_days": 30,
                    "dkim": [
                        {"selector": RSA_SELECTOR, "key_file": "var/dkim.pem"},
                        {"selector": ED25519_SELECTOR, "key_file": "var/dkim-ed25519.pem"},
                    ],
                }
            },
        }
    )


def _delivery(new: NewGateway) -> dict[str, str | float]:
    route = {"via": "smarthost", "smarthost": new.smarthost} if new.smarthost else {"via": "mx"}
    return {**route, "tls": new.smarthost_tls, "retry_scale": new.retry_scale}
