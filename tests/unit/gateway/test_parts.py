"""A worker's parts: built whole or not at all, ended whatever one of them says."""

import threading
from pathlib import Path

import pytest

from gateway.config import Config, Smtp
from gateway.errors import GatewayError
from gateway.parts import build_parts
from tests.support.serving import make_gateway


def threads() -> set[threading.Thread]:
    return set(threading.enumerate())


async def test_nothing_runs_when_building_fails(tmp_path: Path) -> None:
    config, before = make_gateway(tmp_path), threads()
    smtp = config.smtp.model_copy(update={"tls_cert": "none.pem", "tls_key": "none.pem"})

    with pytest.raises(GatewayError, match="TLS certificate"):
        build_parts(config.model_copy(update={"smtp": smtp}), 1)

    assert threads() == before


async def test_every_part_is_ended_whatever_one_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = threads()
    parts = build_parts(make_gateway(tmp_path), 1)
    parts.writer.start()

    async def fails() -> None:
        raise ConnectionError("gone")

    monkeypatch.setattr(parts.outbound.client, "close", fails)
    with pytest.raises(ConnectionError):
        await parts.close()

    assert not parts.writer.is_alive
    assert threads() == before


async def test_the_limits_reach_the_listener(tmp_path: Path) -> None:
    config: Config = make_gateway(tmp_path)
    smtp = Smtp(trusted_networks=("10.0.0.0/8",), trusted_authserv_id="up", max_message_mib=2)
    parts = build_parts(config.model_copy(update={"smtp": smtp}), 1)

    assert parts.receive.limits.message_size == 2 * 1024 * 1024
    assert [str(network) for network in parts.receive.trusted_networks] == ["10.0.0.0/8"]
    assert parts.receive.tls is None
    await parts.close()


async def test_counters_have_names_of_ours_only(tmp_path: Path) -> None:
    parts = build_parts(make_gateway(tmp_path), 1)
    parts.tally["messages"] += 1

    assert parts.counters() == {
        "messages": 1, "commits": 0, "units committed": 0, "delivery attempts": 0,
    }  # fmt: skip
    await parts.close()
