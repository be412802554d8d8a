"""A real gateway for tests: made by `init`'s own code, served by a subprocess, its mail taken by a sink on loopback."""

import asyncio
import atexit
import json
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import HTTPError
from urllib.request import urlopen

from gateway.config import Config, load_config
from gateway.demo.play import free_port, gobetween, run_command
from gateway.mailboxes import SmtpServer
from gateway.setup import NewGateway, create

UPSTREAM = "upstream.test.example"
BUYER = "bianca.berg@buyer-mail.example"
SELLER = "ana@lamps-and-more.example"


# Ports of the template; a copy gets free ones.
SMTP, WEB, SMARTHOST = "127.0.0.1:61025", "127.0.0.1:61080", "127.0.0.1:61026"


@cache
def template() -> Path:
    """A gateway made once for all tests, to be copied: making keys and schema takes a second."""
    directory = TemporaryDirectory(prefix="gobetween-template-")
    atexit.register(directory.cleanup)
    create(
        Path(directory.name),
        NewGateway(
            domain="relay.example",
            hostname="mx.relay.example",
            postmaster="ops@marketplace.example",
            smtp_listen=(SMTP,),
            web_listen=WEB,
            smarthost=SMARTHOST,
            smarthost_tls="none",
            trusted_networks=("127.0.0.0/8",),
            trusted_authserv_id=UPSTREAM,
        ),
    )
    return Path(directory.name)


def make_gateway(directory: Path, *, smtp: str = "", web: str = "", smarthost: str = "") -> Config:
    """What `init` makes, in a directory of its own and on free ports of loopback."""
    shutil.copytree(template(), directory, dirs_exist_ok=True)
    path = directory / "config.toml"
    text = path.read_text()
    for old, new in ((SMTP, smtp), (WEB, web), (SMARTHOST, smarthost)):
        text = text.replace(old, new or f"127.0.0.1:{free_port()}")
    path.write_text(text)
    return load_config(path)


def an_order(order_id: str = "A-1", **changes: object) -> dict[str, object]:
    return {
        "order_id": order_id,
        "seller_id": "shop-7",
        "seller_name": "Lamps and More",
        "seller_email": SELLER,
        "buyer_id": "customer-42",
        "buyer_email": BUYER,
        "buyer_name": "Bianca Berg",
        "status": "unshipped",
        "placed_at": "2026-01-02T09:30:00Z",
    } | changes


def run(directory: Path, command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """One of our commands, run to its end."""
    line = gobetween(command, directory, *arguments)
    return subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)


def letter(alias: str, text: str = "Hello?", author: str = BUYER) -> bytes:
    domain = author.partition("@")[2]
    return (
        f"Authentication-Results: {UPSTREAM}; dmarc=pass header.from={domain}\r\n"
        f"From: Somebody <{author}>\r\nTo: <{alias}>\r\nSubject: About my order\r\n"
        "Date: Sat, 21 Nov 2026 10:00:00 +0000\r\n"
        f"Message-ID: <{abs(hash(text))}@{domain}>\r\n\r\n{text}\r\n"
    ).encode()


class Line:
    """One SMTP connection to the gateway."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def reply(self) -> str:
        while text := (await asyncio.wait_for(self.reader.readline(), 30)).decode():
            if text[3:4] != "-":
                return text.strip()
        return ""

    async def ask(self, *commands: str) -> str:
        """The reply to the last command, or to the first that is refused."""
        said = ""
        for command in commands:
            self.writer.write(command.encode() + b"\r\n")
            said = await self.reply()
            if said[:1] not in {"2", "3"}:
                break
        return said

    async def begin(self, alias: str, author: str = BUYER) -> str:
        """Speak as far as the reply to DATA."""
        return await self.ask(
            "EHLO t.example", f"MAIL FROM:<{author}>", f"RCPT TO:<{alias}>", "DATA"
        )

    async def finish(self, raw: bytes) -> str:
        self.writer.write(raw + b".\r\n")
        return await self.reply()

    async def close(self) -> None:
        self.writer.close()
        await self.writer.wait_closed()


@dataclass(slots=True)
class Running:
    """A gateway that serves."""

    directory: Path
    config: Config
    process: asyncio.subprocess.Process
    delivered: list[bytes] = field(default_factory=list)

    @property
    def smtp_port(self) -> int:
        return int(self.config.smtp.listen[0].rpartition(":")[2])

    @property
    def log(self) -> str:
        return (self.directory / "gateway.log").read_text()

    async def connect(self) -> Line:
        """A connection after its banner; waits while a worker is on its way."""
        line = Line(*await asyncio.open_connection("127.0.0.1", self.smtp_port))
        banner = await line.reply()
        assert banner.startswith("220 "), banner
        return line

    async def send(self, alias: str, text: str, author: str = BUYER) -> str:
        """One message on a connection of its own; the last reply."""
        line = await self.connect()
        said = await line.begin(alias, author)
        if said.startswith("354"):
            said = await line.finish(letter(alias, text, author))
        await line.close()
        return said

    async def import_order(self, order: dict[str, object] | None = None) -> dict[str, str]:
        path = self.directory / "orders.json"
        path.write_text(json.dumps([order or an_order()]))
        printed = await run_command("order import", self.directory, str(path), "--json")
        row: dict[str, str] = json.loads(printed)
        return row

    async def get(self, path: str) -> tuple[int, str]:
        """Status and body of a page."""
        return await asyncio.to_thread(_get, f"http://{self.config.web.listen}{path}")

    async def until(self, is_so: object, seconds: float = 30.0) -> None:
        """Wait until `is_so()` is true."""
        async with asyncio.timeout(seconds):
            while not is_so():
                await asyncio.sleep(0.05)

    def children(self) -> dict[str, int]:
        """Process ids of the gateway's children by module."""
        return {module: pid for pid, module in _children(self.process.pid)}


def _children(parent: int) -> list[tuple[int, str]]:
    found = []
    for number in Path(f"/proc/{parent}/task/{parent}/children").read_text().split():
        words = Path(f"/proc/{number}/cmdline").read_bytes().split(b"\0")
        if b"-m" in words:
            found.append((int(number), words[words.index(b"-m") + 1].decode()))
    return found


def _get(url: str) -> tuple[int, str]:
    try:
        with urlopen(url, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        with error:
            return error.code, error.read().decode()


@asynccontextmanager
async def serving(directory: Path, *, smtp: str = "") -> AsyncIterator[Running]:
    """A gateway that answers, and ends with the test."""
    delivered: list[bytes] = []

    async def take(_sender: str, _recipients: tuple[str, ...], raw: bytes) -> str:
        delivered.append(raw)
        return "250 2.0.0 Kept"

    sink = SmtpServer("sink.example", take)
    port = await sink.start()
    config = make_gateway(directory, smtp=smtp, smarthost=f"127.0.0.1:{port}")
    with (directory / "gateway.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            *gobetween("serve", directory), stdout=log, stderr=log
        )
    running = Running(directory, config, process, delivered)
    try:
        await _answers(running)
        yield running
    finally:
        if process.returncode is None:
            process.terminate()
        await asyncio.wait_for(process.wait(), 60)
        await sink.stop()


async def _answers(running: Running) -> None:
    for _ in range(300):
        assert running.process.returncode is None, running.log
        try:
            line = await running.connect()
        except (OSError, AssertionError):
            await asyncio.sleep(0.1)
        else:
            await line.ask("QUIT")
            await line.close()
            return
    raise AssertionError(running.log)
