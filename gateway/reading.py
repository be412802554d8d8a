"""Looking into the stores without changing them, and finding threads by what operators know them by."""

from collections.abc import Iterator
from contextlib import contextmanager

from alias_store.model import Alias
from database.connection import Connection
from database.encryption import FieldCipher
from database.engine import READ_ONLY
from gateway.errors import GatewayError
from gateway.opened import Opened
from mail.address import Address, AddressError, parse_address
from thread_store.model import ContentErased
from vault.tokens import split_local_part


@contextmanager
def reading(gateway: Opened) -> Iterator[Connection]:
    """A connection that cannot write and takes no lock from a running gateway."""
    with gateway.engine.execution_options(**READ_ONLY).connect() as connection:
        yield connection


def cipher_for(gateway: Opened, connection: Connection, thread_id: int | None) -> FieldCipher:
    """The key that a queue item's fields are encrypted under: its thread's, or ours.

    Raises:
        ContentErased: the thread is gone or was erased.

    """
    if thread_id is None:
        return gateway.stores.encryption
    thread = gateway.stores.threads.thread(connection, thread_id)
    if thread is None or thread.key is None:
        raise ContentErased
    return thread.key


def address_of_text(text: str, what: str) -> Address:
    """An address that a person typed.

    Raises:
        GatewayError: it is none; the text is not repeated in full, since it may be a real address.

    """
    try:
        return parse_address(text.strip().removeprefix("<").removesuffix(">"))
    except AddressError as error:
        raise GatewayError(
            f"{what} is not an email address: {error}. Write it as name@domain.example."
        ) from None


def alias_of_text(gateway: Opened, connection: Connection, text: str) -> tuple[Alias, int | None]:
    """The alias that an address names, in whatever state, and the thread's ordinal in its tag.

    Raises:
        GatewayError: it is no alias of this gateway.

    """
    address = address_of_text(text, "the alias")
    alias = gateway.stores.aliases.find_address(connection, address)
    if alias is None:
        raise GatewayError(
            "this is no alias of this gateway: it was mistyped, made up, or minted under a keyring "
            "that is not the one in use. Copy one from `gobetween order show ORDER_ID`."
        )
    return alias, split_local_part(address.local_part)[1]


def threads_of_alias(gateway: Opened, connection: Connection, text: str) -> frozenset[int]:
    """Ids of the threads that mail to an alias belongs to: the tag's, or all of its relationship."""
    alias, tag = alias_of_text(gateway, connection, text)
    threads = gateway.stores.threads.threads_of(connection, alias.relationship_id)
    tagged = frozenset(thread.id for thread in threads if thread.ordinal == tag)
    return tagged or frozenset(thread.id for thread in threads)


def thread_of_order(
    gateway: Opened, connection: Connection, marketplace: str, order_id: str
) -> int:
    """The id of an order's thread.

    Raises:
        GatewayError: there is no such order.

    """
    found = gateway.stores.aliases.correspondence_of_order(connection, marketplace, order_id)
    orders = found.orders if found else ()
    order = next((one for one in orders if one.order_id == order_id), None)
    if order is None or order.thread_id is None:
        raise GatewayError(
            f"no order {order_id} in marketplace {marketplace}. Check the id and --marketplace, "
            "or import it with `gobetween order import`."
        )
    return order.thread_id
