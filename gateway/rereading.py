"""A message of the record goes through stages 1 to 3 again: from the stored bytes, and the evidence found then."""

from dataclasses import dataclass, replace
from typing import Protocol

from alias_store.model import Role
from database.clock import now
from database.connection import Connection
from gateway.config import Config
from gateway.errors import GatewayError
from gateway.holding import context_of
from gateway.opened import profile_of, signing_keys
from mail.envelope import Envelope
from mail.message import parse_message
from relay.authenticate.author import author_of
from relay.pipeline import PipelineSettings
from relay.recipients import AliasRecipient
from relay.resolve import Resolver
from relay.stages import (
    AuthenticatedMessage,
    Authentication,
    Client,
    Evidence,
    MethodResult,
    ReceivedMessage,
    ResolvedMessage,
)
from relay.stores import Stores
from thread_store.model import ContentErased, Entry, Hold, Thread
from vault.errors import VaultError

# The record does not keep who the peer of a held message was; no later stage asks.
NO_CLIENT = Client("", "")


class Books(Protocol):
    """What a command and a worker both work over: the configuration and the stores."""

    @property
    def config(self) -> Config:
        """The configuration."""
        ...

    @property
    def stores(self) -> Stores:
        """The stores."""
        ...


@dataclass(frozen=True, slots=True)
class HeldMail:
    """A hold with its entry and its thread."""

    hold: Hold
    entry: Entry
    thread: Thread


def held_mail(books: Books, connection: Connection, hold: Hold) -> HeldMail:
    """Read what belongs to a hold."""
    threads = books.stores.threads
    entry = threads.entry(connection, hold.entry_id)
    thread = threads.thread(connection, hold.thread_id)
    assert entry is not None
    assert thread is not None
    return HeldMail(hold, entry, thread)


def settings_of(books: Books, marketplace: str) -> PipelineSettings:
    """Profile and keys of a marketplace. Raises GatewayError when it is configured no more."""
    if marketplace not in books.config.marketplace:
        raise GatewayError(
            f"not released: marketplace {marketplace} is not in the configuration any more, and "
            "with it went the keys to sign. Put its section back."
        )
    keys = signing_keys(books.config, marketplace)
    return PipelineSettings(profile_of(books.config, marketplace), keys)


def resolve_again(books: Books, connection: Connection, held: HeldMail) -> ResolvedMessage:
    """Take a held message through stages 1 to 3 as things stand now.

    Raises:
        GatewayError: it cannot be read or routed any more.

    """
    stores = books.stores
    try:
        message = parse_message(held.entry.raw)
        decisions = stores.threads.decisions_of(connection, held.entry.id)
    except (ContentErased, VaultError):
        raise GatewayError(
            "not released: the stored message cannot be read. Its thread was erased, its row was "
            "altered, or a key is missing from the keyring. It can only be refused."
        ) from None
    author = author_of(message)
    context = context_of(decisions[-1] if decisions else None)
    results = tuple(MethodResult(**one) for one in context.get("authentication", ()))
    evidence = Evidence(context.get("evidence", Evidence.NONE))
    named = _recipient(books, connection, held)
    # A null reverse-path would make it automatic mail, and such mail is never held.
    envelope = Envelope(author or named.address, (named.address,))
    received = ReceivedMessage(held.entry.id, now(), NO_CLIENT, envelope, message)
    authenticated = AuthenticatedMessage(received, Authentication(author, evidence, "", results))
    resolver = Resolver(stores.aliases, stores.threads, stores.codec, stores.encryption.index)
    resolved = resolver.resolve(connection, authenticated, (named,))
    return _in_thread(books, resolved, held)


def _recipient(books: Books, connection: Connection, held: HeldMail) -> AliasRecipient:
    """The alias that the message was sent to, as it stands now."""
    aliases = books.stores.aliases
    found = aliases.correspondence_of_relationship(connection, held.thread.relationship_id)
    assert found is not None
    role = Role(held.entry.author_role)
    if not found.party(role.other).delivery_addresses:
        raise GatewayError(
            f"not released: the {role.other} has no mailbox to deliver to. Add one with "
            "`gobetween seller add-mailbox`, or import the order with an address."
        )
    for alias in (found.buyer_alias, found.seller_alias):
        if not alias.is_open(now()):
            raise GatewayError(
                f"not released: the alias of the {alias.role} is shut, so an answer could not "
                "come back. Give that side a new one with `gobetween alias reissue` first."
            )
    alias = found.alias_of(role.other)
    ordinal = held.thread.ordinal
    return AliasRecipient(aliases.address_of(alias, ordinal), alias, ordinal)


def _in_thread(books: Books, resolved: ResolvedMessage, held: HeldMail) -> ResolvedMessage:
    """The same route, but in the thread that the message was recorded in, whatever came since."""
    route = resolved.route
    if route.author_role != held.entry.author_role:
        raise GatewayError(
            "not released: the address in From belongs to the other side now, so the message "
            "would go back to its author. Refuse it."
        )
    if route.thread_id == held.thread.id:
        return resolved
    ordinal = held.thread.ordinal
    reply_to = books.stores.aliases.address_of(route.author_alias, ordinal)
    moved = replace(
        route,
        thread_id=held.thread.id,
        thread_ordinal=ordinal,
        is_thread_closed=not held.thread.is_open,
        addresses=replace(route.addresses, reply_to=reply_to),
    )
    return replace(resolved, route=moved)
