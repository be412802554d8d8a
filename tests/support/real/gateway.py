"""The gateway itself as a process of its own, made by `init`'s code and asked through its command line."""

import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomli_w

from gateway.config import Config, load_config
from gateway.demo.play import gobetween
from gateway.setup import NewGateway, create, dns_records
from tests.support.real.waiting import free_port, greets, until
from tests.support.real.zone import Zone


@dataclass(slots=True)
class Gateway:
    """One gateway on loopback that believes nobody's word: it asks the zone."""

    directory: Path
    domain: str
    host: str
    port: int
    config: Config
    environment: Mapping[str, str] = field(default_factory=dict)
    orders: dict[str, dict[str, Any]] = field(default_factory=dict)
    _process: subprocess.Popen[bytes] | None = field(default=None)

    def start(self) -> None:
        """Start it and wait for its banner. Raises AssertionError with the log."""
        with (self.directory / "gateway.log").open("wb") as log:
            self._process = subprocess.Popen(
                gobetween("serve", self.directory),
                stdout=log,
                stderr=log,
                env={**os.environ, **self.environment},
            )
        until(lambda: greets(self.host, self.port) or self._ended(), self.log)

    def _ended(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.log()
        return False

    def stop(self) -> None:
        """End it; safe to call when it never started."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(60)

    def log(self) -> str:
        """What it said."""
        path = self.directory / "gateway.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def complaints(self) -> list[str]:
        """What it logged as more than a note."""
        lines = self.log().splitlines()
        return [line for line in lines if not line.startswith("{") or '"level": "info"' not in line]

    def run(self, command: str, *arguments: str, typed: str = "") -> str:
        """Run one of its commands and return what it printed. Raises AssertionError when it fails."""
        done = subprocess.run(
            gobetween(command, self.directory, *arguments),
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"{command}: {done.stderr}{done.stdout}"
        return done.stdout

    def rows(self, command: str, *arguments: str) -> list[dict[str, Any]]:
        """What a command prints with --json."""
        return [json.loads(line) for line in self.run(command, *arguments, "--json").splitlines()]

    def import_orders(self, *orders: Mapping[str, object]) -> None:
        """Import orders; `alias` and `record` know them from then on."""
        path = self.directory / "orders.json"
        path.write_text(json.dumps(orders))
        self.orders |= {row["order_id"]: row for row in self.rows("order import", str(path))}

    def alias(self, order_id: str, whose: str) -> str:
        """The alias of an order's "buyer" or "seller"."""
        return str(self.orders[order_id][f"{whose}_alias"])

    def record(self, order_id: str, *reveal: str) -> dict[str, Any]:
        """The record of an order's conversation."""
        return self.rows("thread show", str(self.orders[order_id]["thread_id"]), *reveal)[0]


def make_gateway(
    directory: Path,
    domain: str,
    host: str,
    zone: Zone,
    *,
    delivery: Mapping[str, object],
    tls: tuple[Path, Path],
    port: int = 0,
    more: Mapping[str, Mapping[str, object]] | None = None,
    environment: Mapping[str, str] | None = None,
) -> Gateway:
    """Make one whose name servers are the zone, publish its records there; `delivery` and `more` go into its file."""
    port = port or free_port(host)
    made = create(
        directory,
        NewGateway(
            domain=domain,
            hostname=f"mx.{domain}",
            postmaster="ops@marketplace.example",
            smtp_listen=(f"{host}:{port}",),
            web_listen=f"127.0.0.1:{free_port('127.0.0.1')}",
        ),
    )
    for record in dns_records(made):
        zone.add(record.name, record.kind, record.value)
    zone.add(f"mx.{domain}", "A", host)
    path = directory / "config.toml"
    tables = made.model_dump(mode="json", exclude_unset=True, exclude={"root"})
    tables["delivery"] = {"retry_scale": 0.01, **delivery}
    tables["dns"] = {"servers": [f"{zone.host}:{zone.port}"]}
    tables["smtp"] |= {"tls_cert": str(tls[0]), "tls_key": str(tls[1])}
    for name, table in (more or {}).items():
        tables[name] = {**tables.get(name, {}), **table}
    path.write_text(tomli_w.dumps(tables))
    return Gateway(directory, domain, host, port, load_config(path), environment or {})
