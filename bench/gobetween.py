"""gobetween as the benchmark runs it: the defaults of `init`, two workers, SQLite, a trusted upstream, a smarthost."""

import asyncio
import json
import tomllib
from pathlib import Path

import tomli_w

from bench.message import BUYER, compose, order
from database.clock import now
from gateway.config import Config, load_config
from gateway.demo.client import AUTHSERV_ID
from gateway.demo.play import run_command
from gateway.drill.correspondence import format_time
from gateway.drill.target import Target
from gateway.setup import NewGateway, create


class Gobetween:
    """One gateway under `root`, signing with RSA-2048."""

    name = "gobetween"

    def __init__(self, root: Path, port: int, web_port: int, sink: int) -> None:
        self.config = make_config(root, port, web_port, sink)
        self.port, self.sender, self.recipient = port, BUYER, ""
        self.message = root / "message.eml"
        self._root = root
        self._runner = asyncio.Runner()
        self._target = Target(root, self.config, port)

    def start(self) -> None:
        self.recipient = import_order(self._root)
        self.message.write_bytes(compose(self.recipient))
        self._runner.run(self._target.start())

    def stop(self) -> None:
        self._runner.run(self._target.stop())
        self._runner.close()

    def roots(self) -> tuple[int, ...]:
        assert self._target.process is not None
        return (self._target.process.pid,)


def make_config(root: Path, port: int, web_port: int, sink: int) -> Config:
    """A gateway made by `init` under `root`, with a buyer who writes through a trusted upstream."""
    made = create(
        root,
        NewGateway(
            domain="relay.example",
            hostname="mx.relay.example",
            postmaster="ops@marketplace.example",
            smtp_listen=(f"127.0.0.1:{port}",),
            web_listen=f"127.0.0.1:{web_port}",
            smarthost=f"127.0.0.1:{sink}",
            smarthost_tls="none",
            trusted_networks=("127.0.0.0/8",),
            trusted_authserv_id=AUTHSERV_ID,
            workers=2,
        ),
    )
    return with_one_signature(root, made)


def with_one_signature(root: Path, made: Config) -> Config:
    """Sign with RSA-2048 alone, as OpenDKIM does beside us; `init` adds an Ed25519 signature."""
    path = root / "config.toml"
    tables = tomllib.loads(path.read_text("utf-8"))
    tables["marketplace"]["default"]["dkim"] = [
        key.model_dump() for key in made.marketplace["default"].dkim[:1]
    ]
    path.write_text(tomli_w.dumps(tables), "utf-8")
    return load_config(path)


def import_order(root: Path) -> str:
    """Import the order of the benchmark; the alias that its buyer writes to."""
    path = root / "orders.json"
    path.write_text(json.dumps([order(format_time(now()))]), "utf-8")
    printed = asyncio.run(run_command("order import", root, str(path), "--json"))
    alias: str = json.loads(printed.splitlines()[0])["seller_alias"]
    return alias
