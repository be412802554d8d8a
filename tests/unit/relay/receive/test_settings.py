import ssl
from ipaddress import ip_network
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from relay.receive.settings import Limits, Settings
from relay.receive.tls import load_tls


def test_limits_are_not_negative() -> None:
    with pytest.raises(ValueError, match="errors, idle"):
        Limits(errors=-1, idle=-0.5)


@pytest.mark.parametrize("domains", [(), ("Relay.example",), ("bücher.example",)])
def test_domains_are_lower_case_a_labels(domains: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="A-labels"):
        Settings("mx.relay.example", domains)


@pytest.mark.parametrize("hostname", ["", " ", "mx.bücher.example"])
def test_the_hostname_is_a_name(hostname: str) -> None:
    with pytest.raises(ValueError, match="hostname"):
        Settings(hostname, ("relay.example",))


def test_the_whole_internet_is_not_trusted() -> None:
    with pytest.raises(ValueError, match="internet"):
        Settings("mx", ("relay.example",), trusted_networks=(ip_network("::/0"),))


def test_submission_without_tls_is_refused() -> None:
    with pytest.raises(ValueError, match="submission needs TLS"):
        Settings("mx", ("relay.example",), is_submission=True)


def test_no_login_at_once_would_be_none_ever() -> None:
    with pytest.raises(ValueError, match="logins_at_once"):
        Limits(logins_at_once=0)


def test_workers_share_the_budgets_of_logins() -> None:
    shares = [Limits().divided(workers) for workers in (1, 2, 64)]

    assert [each.failed_logins_by_account for each in shares] == [10, 5, 1]
    assert [each.failed_logins_by_peer for each in shares] == [20, 10, 1]


def test_a_tls_context_speaks_no_old_version(tmp_path: Path) -> None:
    leaf = trustme.CA().issue_cert("mx.relay.example")
    leaf.cert_chain_pems[0].write_to_path(tmp_path / "cert.pem")
    leaf.private_key_pem.write_to_path(tmp_path / "key.pem")

    context = load_tls(tmp_path / "cert.pem", tmp_path / "key.pem")

    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    with pytest.raises(OSError, match=r"."):
        load_tls(tmp_path / "key.pem", tmp_path / "key.pem")


def test_an_encrypted_key_is_refused_and_no_terminal_is_asked(tmp_path: Path) -> None:
    leaf = trustme.CA().issue_cert("mx.relay.example")
    leaf.cert_chain_pems[0].write_to_path(tmp_path / "cert.pem")
    key = load_pem_private_key(leaf.private_key_pem.bytes(), None)
    locked = key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"a passphrase")
    )
    (tmp_path / "key.pem").write_bytes(locked)

    with pytest.raises(OSError, match="encrypted") as raised:
        load_tls(tmp_path / "cert.pem", tmp_path / "key.pem")

    assert "encrypted" in raised.value.strerror
