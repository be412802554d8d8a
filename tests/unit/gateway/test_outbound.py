"""How the configuration becomes the way out, and what is refused with the way to mend it."""

from ipaddress import ip_network
from pathlib import Path

import pytest

from gateway.config import Config, Delivery
from gateway.errors import GatewayError
from gateway.outbound import deliver_settings
from gateway.parts import build_parts
from relay.deliver.next_hop import AddressFamily, TlsMode
from tests.support.serving import make_gateway


def configured(folder: Path, **keys: object) -> Config:
    config = make_gateway(folder)
    return config.model_copy(update={"delivery": Delivery.model_validate(keys)})


def with_password(folder: Path, content: bytes = b"s3cret\n", mode: int = 0o600) -> Config:
    (folder / "password").write_bytes(content)
    (folder / "password").chmod(mode)
    return configured(
        folder,
        via="smarthost",
        smarthost="mail.provider.example:587",
        username="shop",
        password_file="password",
        tls="required",
    )


def test_the_mx_route_has_no_smarthost(tmp_path: Path) -> None:
    found = deliver_settings(
        configured(
            tmp_path,
            tls_required=["bank.example"],
            address_family="ipv4",
            local_networks=["10.0.0.0/8"],
        )
    )

    assert found.smarthost is None
    assert found.tls_for("bank.example") is TlsMode.REQUIRED
    assert found.address_family is AddressFamily.IPV4
    assert found.local_networks == (ip_network("10.0.0.0/8"),)


def test_a_smarthost_gets_its_login_from_a_file_of_its_own(tmp_path: Path) -> None:
    found = deliver_settings(with_password(tmp_path))

    assert found.smarthost is not None
    assert found.login is not None
    assert (found.login.username, found.login.password) == ("shop", "s3cret")
    assert "s3cret" not in repr(found)


def test_a_password_that_others_may_read_is_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(GatewayError, match="chmod 600"):
        deliver_settings(with_password(tmp_path, mode=0o644))


@pytest.mark.parametrize("content", [b"\xff\xfe", b"\n"])
def test_a_password_that_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(GatewayError, match="password"):
        deliver_settings(with_password(tmp_path, content))


def test_a_missing_password_file_is_named(tmp_path: Path) -> None:
    config = with_password(tmp_path)
    (tmp_path / "password").unlink()

    with pytest.raises(GatewayError, match="password_file"):
        deliver_settings(config)


async def test_the_mx_route_is_wired_and_ended_with_the_worker(tmp_path: Path) -> None:
    parts = build_parts(configured(tmp_path), 1)

    assert parts.outbound.router is not None
    assert parts.outbound.policies is not None
    assert parts.counters()["delivery attempts"] == 0
    await parts.close()
