"""One marketplace with an order, and a door to it without sockets: for tests of the relay as a whole.

`House` is the Intake of one worker over a real SQLite store; authentication answers what a test tells it to.
`a_resolved` makes a message for the pure stages without any store.
"""

import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count
from pathlib import Path

from alias_store.model import (
    Alias,
    AliasState,
    Correspondence,
    Mailbox,
    Order,
    OrderStatus,
    Party,
    Role,
)
from alias_store.sql.store import AliasStore
from database.clock import now
from database.encryption import Encryption
from database.engine import open_engine
from database.ids import RowIds
from database.migrations.upgrade import upgrade
from database.readers import Readers
from database.writer import Writer
from mail.address import Address, parse_address
from mail.envelope import Envelope
from mail.message import parse_message
from mail.message_ids import parse_message_ids
from mail.reply import Reply
from policies.profile import Profile
from relay.content import read_content
from relay.intake import Intake, IntakeSettings, Market
from relay.offload import Offload
from relay.orders import import_orders
from relay.pipeline import PipelineSettings
from relay.queue.item import Deferred, Delivered, Failed, ItemKind, QueueItem
from relay.queue.schedule import Schedule
from relay.queue.sql.store import QueueStore
from relay.record import Recorder
from relay.seal.keys import SigningKey, new_ed25519_key
from relay.settle import settle
from relay.stages import (
    AliasAddresses,
    AuthenticatedMessage,
    Authentication,
    Client,
    Evidence,
    MethodResult,
    ReceivedMessage,
    ResolvedMessage,
    Route,
    Standing,
)
from relay.stores import Stores
from tests.support.alias_store import DOMAIN, a_record
from tests.support.database import a_keyring, sqlite_settings
from thread_store.sql.store import ThreadStore
from vault.keyring import Keyring
from vault.tokens import TokenCodec

BEA = parse_address("bea.buyer@canary-mail.example")
SAM = parse_address("sam@canary-shop.example")
EVE = parse_address("eve@stranger.example")
ORDER = "171-1234567-1234567"
DAY = 86_400_000_000
WORKER = 77
HOSTNAME = "mx.relay.example"
OPS = parse_address("ops@operator.example")
CLIENT = Client("192.0.2.7", "client.example")


@cache
def signing_key(domain: str = DOMAIN) -> SigningKey:
    return SigningKey(domain, "gb1", new_ed25519_key())


@cache
def pipeline_settings(**profile: int) -> PipelineSettings:
    return PipelineSettings(Profile(**profile), (signing_key(),))


def a_mail(
    author: Address | None = BEA,
    text: str = "Hello.",
    *,
    to: Address | str = "",
    subject: str | None = "About the order",
    message_id: str | None = "<1@client.example>",
    **more: str,
) -> bytes:
    """Octets of a mail as they come over the wire; None leaves a field out."""
    fields = {
        "From": None if author is None else str(author),
        "To": str(to) or None,
        "Subject": subject,
        "Date": "Sat, 21 Nov 2026 12:00:00 +0000",
        "Message-ID": message_id,
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value is not None)
    body = text.replace("\n", "\r\n")
    return f"{head}\r\n{body}\r\n".encode()


def ids(raw: bytes, name: str) -> tuple[str, ...]:
    """The ids that a header field of a message names."""
    return parse_message_ids(parse_message(raw).value(name) or "")


def own_id(raw: bytes) -> str:
    return ids(raw, "message-id")[0]


def untagged(address: Address) -> Address:
    return Address(address.local_part.partition("+")[0], address.domain)


def a_day_ago(days: int = 1) -> int:
    return now() - days * DAY


# The pure stages, without a store.

# What is held whatever the rules say: a text, and beside it what cannot be checked.
SEALED_BESIDE_TEXT = """Hello, see below.

-----BEGIN PGP MESSAGE-----

hQEMA5canary
-----END PGP MESSAGE-----

Bye."""


def a_party(role: Role, *addresses: Address, name: str = "", senders=()) -> Party:
    mailboxes = tuple(Mailbox(address, True) for address in addresses)
    return Party(1 if role is Role.BUYER else 2, role, name, "en", mailboxes, tuple(senders))


def an_alias(role: Role, state: AliasState = AliasState.LIVE) -> Alias:
    return Alias(11 if role is Role.BUYER else 22, 5, role, DOMAIN, 1, state)


def a_correspondence(**changes: object) -> Correspondence:
    usual = Correspondence(
        relationship_id=5,
        marketplace="default",
        buyer=a_party(Role.BUYER, BEA, name="Bea Buyer"),
        seller=a_party(Role.SELLER, SAM, name="Sam's Shop"),
        buyer_alias=an_alias(Role.BUYER),
        seller_alias=an_alias(Role.SELLER),
        named=an_alias(Role.SELLER),
        orders=(Order(31, ORDER, 41, OrderStatus.SHIPPED, 1),),
    )
    return replace(usual, **changes)


def an_authentication(
    author: Address | None = BEA, evidence: Evidence = Evidence.PASS
) -> Authentication:
    result = MethodResult("dkim", str(evidence), author.domain if author else "")
    return Authentication(author, evidence, "dkim", (result,))


def a_received(raw: bytes, *, id: int = 61, reverse_path: Address | None = BEA) -> ReceivedMessage:
    path = Address("a" * 40, DOMAIN)
    return ReceivedMessage(id, 1_000, CLIENT, Envelope(reverse_path, (path,)), parse_message(raw))


def a_route(author: Role = Role.BUYER, **changes: object) -> Route:
    sides = {Role.BUYER: Address("b" * 40, DOMAIN), Role.SELLER: Address("s" * 40, DOMAIN)}
    usual = Route(
        correspondence=a_correspondence(named=an_alias(author.other)),
        author_role=author,
        standing=Standing.CURRENT,
        thread_id=41,
        thread_ordinal=1,
        is_thread_closed=False,
        is_self_copy=False,
        is_reply=False,
        other_side_has_written=False,
        addresses=AliasAddresses(
            sides[author],
            Address(f"{sides[author].local_part}+1", DOMAIN),
            sides[author.other],
            f"{'m' * 40}@{DOMAIN}",
        ),
        message_ids={},
    )
    return replace(usual, **changes)


def a_resolved(
    raw: bytes | None = None,
    *,
    author: Role = Role.BUYER,
    written_by: Address | None = None,
    evidence: Evidence = Evidence.PASS,
    reverse_path: Address | None = BEA,
    **route: object,
) -> ResolvedMessage:
    written_by = written_by or (BEA if author is Role.BUYER else SAM)
    received = a_received(raw or a_mail(written_by), reverse_path=reverse_path)
    authenticated = AuthenticatedMessage(received, an_authentication(written_by, evidence))
    return ResolvedMessage(authenticated, a_route(author, **route), read_content(received.message))


# The house over a store.


class FakeAuthenticator:
    """Believes the From field, or says what it is told to say."""

    def __init__(self) -> None:
        self.evidence = Evidence.PASS

    async def authenticate(self, received: ReceivedMessage) -> Authentication:
        written = received.message.value("from")
        author = parse_address(written) if written else None
        return an_authentication(author, self.evidence if author else Evidence.FAIL)


class FakeRunner:
    """Keeps what it is offered, in place of sending it."""

    def __init__(self) -> None:
        self.items: list[QueueItem] = []

    def offer(self, item: QueueItem) -> bool:
        self.items.append(item)
        return True


def some_stores(keyring: Keyring) -> Stores:
    encryption, codec = Encryption(keyring), TokenCodec(keyring)
    return Stores(
        aliases=AliasStore(encryption, codec),
        threads=ThreadStore(encryption),
        queue=QueueStore(encryption),
        encryption=encryption,
        codec=codec,
        ids=RowIds(now, os.urandom),
        schedule=Schedule(),
    )


@dataclass
class Sent:
    """What a transaction ended with: RCPT replies that were refusals, or the reply to DATA."""

    replies: tuple[Reply, ...]

    @property
    def reply(self) -> Reply:
        return self.replies[-1]

    def __str__(self) -> str:
        return f"{self.reply.code} {self.reply.status}"


@dataclass
class House:
    """One worker without sockets."""

    keyring: Keyring
    stores: Stores
    writer: Writer
    readers: Readers
    authenticator: FakeAuthenticator = field(default_factory=FakeAuthenticator)
    runner: FakeRunner = field(default_factory=FakeRunner)
    offload: Offload = field(default_factory=Offload)
    is_stale: bool = False
    profile: Mapping[str, int] = field(default_factory=dict)
    numbers: count = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.market = Market("default", DOMAIN, pipeline_settings(**self.profile))
        self.intake = self.with_stores(self.stores)

    def with_stores(self, stores: Stores) -> Intake:
        """Another worker's door over the same database, with keys of its own."""
        self.stores = stores
        self.intake = Intake(
            IntakeSettings(HOSTNAME, OPS, {DOMAIN: self.market}),
            stores,
            self.readers,
            self.writer,
            self.authenticator,
            self.offload,
            self.runner,
            WORKER,
            lambda: self.is_stale,
        )
        return self.intake

    def write(self, unit):
        """Commit a unit and give its value."""
        return self.writer.submit(unit).result(10)

    def read(self, query):
        return self.readers.read_now(query)

    def order(self, order_id: str = ORDER, **columns: object):
        """Import an order of Bea with Sam; its two aliases with the order's tag."""
        wanted = {
            "order_id": order_id,
            "seller_email": str(SAM),
            "buyer_email": str(BEA),
            "placed_at": now() - DAY,
        }
        record = a_record(**(wanted | columns))
        domains = {"default": DOMAIN}
        return self.write(
            lambda c: import_orders(c, self.stores, [record], domains=domains, now=now())[0]
        )

    async def send(
        self,
        raw: bytes,
        *to: Address,
        reverse_path: Address | None = BEA,
        client: Client = CLIENT,
    ) -> Sent:
        """One transaction; a refused RCPT ends it only when nobody is left."""
        replies: list[Reply] = []
        accepted: tuple = ()
        for path in to:
            answer = await self.intake.recipient(client, path, accepted)
            if isinstance(answer, Reply):
                replies.append(answer)
            else:
                accepted = (*accepted, answer)
        if accepted:
            envelope = Envelope(reverse_path, tuple(one.address for one in accepted))
            replies.append(await self.intake.message(client, envelope, raw, accepted))
        return Sent(tuple(replies))

    async def write_mail(self, author: Address, to: Sequence[Address] | Address, **mail) -> Sent:
        """A mail of `author` to one or more aliases."""
        paths = (to,) if isinstance(to, Address) else tuple(to)
        mail.setdefault("message_id", f"<{next(self.numbers)}@{author.domain}>")
        raw = a_mail(author, to=", ".join(map(str, paths)), **mail)
        return await self.send(raw, *paths, reverse_path=author)

    @property
    def delivered(self) -> list[QueueItem]:
        return [item for item in self.runner.items if item.kind is ItemKind.RELAY]

    def last(self):
        """The last message that went on, parsed."""
        return parse_message(self.runner.items[-1].raw)

    def recorder(self, **changes: object) -> Recorder:
        usual = Recorder(self.stores, WORKER, HOSTNAME, {"default": self.market.pipeline})
        return replace(usual, **changes)

    def settle(
        self,
        item: QueueItem,
        outcome: Delivered | Deferred | Failed,
        *,
        at: int | None = None,
        recorder: Recorder | None = None,
    ) -> QueueItem | None:
        """One attempt's outcome for every open recipient, recorded; the DSN if there is one."""
        outcomes = {one.id: outcome for one in item.open_recipients}
        settlement = settle(item, outcomes, at or now(), 0.5)
        return self.write((recorder or self.recorder()).unit(item, settlement))

    def entries(self, thread_id: int):
        return self.read(lambda c: self.stores.threads.entries_of(c, thread_id))

    def dispositions(self, thread_id: int) -> list[str]:
        return [f"{one.author_role} {one.disposition}" for one in self.entries(thread_id)]

    def events(self):
        return self.read(lambda c: self.stores.threads.events_after(c)[0])


async def reply(house: House, author: Address, to: Address, item: QueueItem, **mail) -> Sent:
    """Answer a delivered item as a mail client does."""
    ancestors = [*ids(item.raw, "references"), own_id(item.raw)]
    return await house.write_mail(
        author,
        to,
        In_Reply_To=f"<{own_id(item.raw)}>",
        References=" ".join(f"<{one}>" for one in ancestors),
        **mail,
    )


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="gobetween-template-"))
    upgrade(sqlite_settings(folder))
    return folder / "store.db"


@asynccontextmanager
async def a_house(folder: Path, **changes: object):
    """A house over a fresh store; everything in it is ended with the block."""
    shutil.copy(_template(), folder / "store.db")
    engine = open_engine(sqlite_settings(folder))
    writer, readers = Writer(engine, window=0, name="test writer"), Readers(engine)
    writer.start()
    keyring = a_keyring()
    house = House(keyring, some_stores(keyring), writer, readers, **changes)
    try:
        yield house
    finally:
        house.offload.close()
        writer.stop()
        readers.close()
        engine.dispose()
