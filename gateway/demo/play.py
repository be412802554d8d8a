"""The scenes of the demo, in order. Each returns what really happened; printing is left to `screen`."""

import asyncio
import json
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parseaddr
from pathlib import Path

import aiosmtplib

from gateway.config import Config
from gateway.demo.client import AUTHSERV_ID, Client, parse, through_upstream
from gateway.demo.screen import Screen
from gateway.errors import GatewayError
from gateway.mailboxes import Mailbox, Smarthost
from gateway.setup import NewGateway, create

ORDER_ID = "114-2233445-6677889"
BUYER = Client("Bianca Berg", "bianca.berg@buyer-mail.example")
SELLER = Client("Ana Alvarez", "ana@lamps-and-more.example")
# Whoever calls itself the seller; its mail does not come from the seller's domain.
STRANGER = Client(SELLER.name, SELLER.address)
SHOP = "Lamps and More"

QUESTION = (
    "Hello,\n\nis the cord of the lamp from my order 114-2233445-6677889 really two metres long?\n\n"
    "Kind regards\nBianca\n"
)
ANSWER = (
    "Hello Bianca,\n\nyes, two metres, and the plug is the flat kind. I ship it tomorrow.\n"
    f"The parcel slip names {BUYER.address}, is that still right for the carrier?\n\nAna\n"
)
THANKS = "Thank you! Yes, that address is right. Could you leave out the plastic wrapping?\n"
LAST = "Of course, paper only. It left this morning.\n\nAna\n"
COUPON = (
    "Dear Bianca,\n\nSAVE 20% on your next lamp with coupon code SUMMER20! Visit our store and shop\n"
    "our new arrivals now, this offer is for a limited time only.\n\nSubscribe to our newsletter!\n"
)
PHISH = "Dear customer, your payment failed. Please send your card number to this address.\n"


@dataclass(slots=True)
class Stage:
    """Everything that stands while the demo plays: mailboxes, smarthost, the gateway's process."""

    directory: Path
    config: Config
    smtp_port: int
    buyer: Mailbox
    seller: Mailbox
    smarthost: Smarthost
    gateway: asyncio.subprocess.Process
    refusals: list[tuple[str, str]] = field(default_factory=list)


@asynccontextmanager
async def set_up(directory: Path) -> AsyncIterator[Stage]:
    """Start two mailboxes, a smarthost and a gateway on free ports of 127.0.0.1, and end them whatever happens."""
    async with AsyncExitStack() as ends:
        stage = await _start(directory, ends)
        await _wait_for_banner(stage)
        yield stage


async def _start(directory: Path, ends: AsyncExitStack) -> Stage:
    buyer, seller = Mailbox(BUYER.address), Mailbox(SELLER.address)
    ports = {}
    for box in (buyer, seller):
        ends.push_async_callback(box.server.stop)
        ports[box.address] = await box.server.start()
    smarthost = Smarthost((buyer, seller), ports)
    ends.push_async_callback(smarthost.server.stop)
    smarthost_port = await smarthost.server.start()
    smtp_port, web_port = free_port(), free_port()
    config = create(
        directory,
        NewGateway(
            domain="relay.example",
            hostname="mx.relay.example",
            postmaster="ops@marketplace.example",
            smtp_listen=(f"127.0.0.1:{smtp_port}",),
            web_listen=f"127.0.0.1:{web_port}",
            smarthost=f"127.0.0.1:{smarthost_port}",
            smarthost_tls="none",
            trusted_networks=("127.0.0.0/8",),
            trusted_authserv_id=AUTHSERV_ID,
        ),
    )
    with (directory / "gateway.log").open("wb") as log:
        gateway = await asyncio.create_subprocess_exec(
            *gobetween("serve", directory), stdout=log, stderr=log
        )
    ends.push_async_callback(_end, gateway)
    return Stage(directory, config, smtp_port, buyer, seller, smarthost, gateway)


async def _end(gateway: asyncio.subprocess.Process) -> None:
    if gateway.returncode is None:
        gateway.terminate()
    await gateway.wait()


def gobetween(command: str, directory: Path, *arguments: str) -> list[str]:
    """The command line of one of our commands over the demo's configuration."""
    config = str(directory / "config.toml")
    head = [sys.executable, "-m", "gateway.cli.root", *command.split()]
    return [*head, *arguments, "--config", config]


async def run_command(command: str, directory: Path, *arguments: str) -> str:
    """Run one of our commands and return what it printed."""
    process = await asyncio.create_subprocess_exec(
        *gobetween(command, directory, *arguments),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, errors = await process.communicate()
    if process.returncode:
        raise GatewayError(f"`gobetween {command}` failed: {errors.decode().strip()}")
    return output.decode()


def free_port() -> int:
    """A port of 127.0.0.1 that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def _wait_for_banner(stage: Stage) -> None:
    for _ in range(300):
        if stage.gateway.returncode is not None:
            break
        try:
            client = _client(stage)
            await client.connect()
            await client.quit()
        except (OSError, aiosmtplib.SMTPException):
            await asyncio.sleep(0.1)
        else:
            return
    log = (stage.directory / "gateway.log").read_text("utf-8", "replace")
    raise GatewayError(f"the demo's gateway did not start. It said:\n{log}")


def _client(stage: Stage) -> aiosmtplib.SMTP:
    return aiosmtplib.SMTP(hostname="127.0.0.1", port=stage.smtp_port, start_tls=False, timeout=60)


async def submit(stage: Stage, sender: str, recipients: list[str], raw: bytes) -> str:
    """Hand a mail to the gateway as an MTA does; return its last reply, whether it took the mail or not."""
    client = _client(stage)
    async with client:
        try:
            await client.mail(sender)
            for recipient in recipients:
                await client.rcpt(recipient)
            reply = await client.data(raw)
        except aiosmtplib.SMTPResponseException as error:
            return f"{error.code} {error.message}"
        return f"{reply.code} {reply.message}"


async def play(stage: Stage, screen: Screen) -> None:
    """The conversation, then what is refused."""
    aliases = await _import_order(stage, screen)
    await _converse(stage, screen, aliases["seller_alias"])
    await _be_refused(stage, screen, aliases)


async def _import_order(stage: Stage, screen: Screen) -> dict[str, str]:
    order = {
        "order_id": ORDER_ID,
        "seller_id": "shop-7",
        "seller_name": SHOP,
        "seller_email": SELLER.address,
        "buyer_id": "customer-42",
        "buyer_email": BUYER.address,
        "buyer_name": BUYER.name,
        "buyer_language": "en",
        "status": "unshipped",
        "placed_at": f"{datetime.now(UTC) - timedelta(days=1):%Y-%m-%dT%H:%M:%SZ}",
        "currency": "EUR",
        "total": "49.90",
        "items": [{"sku": "LAMP-2", "title": "Desk lamp", "quantity": 1, "price": "49.90"}],
    }
    path = stage.directory / "orders.json"
    path.write_text(json.dumps([order]), "utf-8")
    printed = await run_command("order import", stage.directory, str(path), "--json")
    row: dict[str, str] = json.loads(printed.splitlines()[0])
    screen.imported(row)
    return row


async def _converse(stage: Stage, screen: Screen, seller_alias: str) -> None:
    question = BUYER.compose(seller_alias, f"Question about order {ORDER_ID}", QUESTION)
    await _send(stage, screen, BUYER, [seller_alias], question, "The buyer asks")
    first = await stage.seller.wait_for(1)
    screen.delivered("What Ana's client shows", first.raw)

    answer = SELLER.reply(first.raw, ANSWER, quote_extra=f"> (sent from {BUYER.address})")
    await _send(stage, screen, SELLER, _to(first.raw), answer, "The seller answers, quoting")
    second = await stage.buyer.wait_for(1)
    screen.delivered("What Bianca's client shows", second.raw)

    thanks = BUYER.reply(second.raw, THANKS, to_all=True)
    both = [*_to(second.raw), _own(second.raw)]
    await _send(stage, screen, BUYER, both, thanks, "The buyer replies to all")
    third = await stage.seller.wait_for(2)
    screen.delivered("What Ana's client shows", third.raw)

    last = SELLER.reply(third.raw, LAST)
    await _send(stage, screen, SELLER, _to(third.raw), last, "The seller answers again")
    screen.delivered("What Bianca's client shows", (await stage.buyer.wait_for(2)).raw)


async def _be_refused(stage: Stage, screen: Screen, aliases: dict[str, str]) -> None:
    buyer_alias = aliases["buyer_alias"]
    coupon = SELLER.compose(buyer_alias, "20% off everything in our store", COUPON)
    await _send(stage, screen, SELLER, [buyer_alias], coupon, "A coupon mail from the seller")
    phish = STRANGER.compose(buyer_alias, f"Payment for order {ORDER_ID}", PHISH)
    await _send(
        stage, screen, STRANGER, [buyer_alias], phish,
        "A stranger who pretends to be the seller", is_genuine=False,
    )  # fmt: skip
    local, _, domain = aliases["seller_alias"].partition("@")
    forged = f"{'b' if local[0] == 'a' else 'a'}{local[1:]}@{domain}"
    mail = BUYER.compose(forged, "Hello?", "Is anybody there?\n")
    await _send(stage, screen, BUYER, [forged], mail, "A forged alias")


async def _send(
    stage: Stage,
    screen: Screen,
    author: Client,
    recipients: list[str],
    raw: bytes,
    title: str,
    *,
    is_genuine: bool = True,
) -> None:
    checked = through_upstream(raw, author.address, is_genuine=is_genuine)
    reply = await submit(stage, author.address, recipients, checked)
    screen.sent(title, raw, reply)
    if not reply.startswith("2"):
        stage.refusals.append((title, reply))


def _to(raw: bytes) -> list[str]:
    return [_field(raw, "Reply-To")]


def _own(raw: bytes) -> str:
    return _field(raw, "To")


def _field(raw: bytes, name: str) -> str:
    return parseaddr(str(parse(raw)[name]))[1]
