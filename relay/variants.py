"""The form of a queued message for next hops without 8BITMIME: made once, sealed, stored, sent.

1. A variant says what the item says, under a signature of its own: converting breaks the old one.
2. It is committed before its first byte goes out, and every later attempt sends those bytes.
3. It is sealed with the time of the item, so that making it again would give the same bytes, as
   long as the keys are the same.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Final

from database.clock import now
from database.connection import Connection
from database.encryption import FieldCipher
from database.readers import Readers
from database.writer import Writer
from mail.message import parse_message
from relay.pipeline import PipelineSettings
from relay.queue.item import Form, QueueItem
from relay.queue.sql.variants import add_variant, variant_of
from relay.rewrite.seven_bit import in_seven_bits
from relay.seal.sign import sign
from relay.stores import Stores

# Beyond this the work is done on a thread, beside the event loop.
INLINE_LIMIT: Final = 64 * 1024

CipherFor = Callable[[Connection, int | None], FieldCipher]


class Variants:
    """Makes and keeps variants for one worker.

    `pipelines` are the signing settings by marketplace, `cipher_for` opens the key of a thread.
    """

    def __init__(
        self,
        stores: Stores,
        writer: Writer,
        readers: Readers,
        pipelines: Mapping[str, PipelineSettings],
        cipher_for: CipherFor,
    ) -> None:
        self._stores = stores
        self._writer = writer
        self._readers = readers
        self._pipelines = pipelines
        self._cipher_for = cipher_for

    async def seven_bit(self, item: QueueItem) -> bytes:
        """Return the item's bytes in ASCII, the same every time.

        Raises relay.rewrite.seven_bit.ConversionError where there is no such form, and what the
        store raises when it is away.
        """
        kept = await self._readers.read(lambda conn: self._kept(conn, item))
        if kept is not None:
            return kept
        if item.size <= INLINE_LIMIT:
            made = self._made(item)
        else:
            made = await asyncio.to_thread(self._made, item)
        return await self._writer.commit(
            lambda conn: self._keep(conn, item, made), order=item.thread_id or 0
        )

    def _made(self, item: QueueItem) -> bytes:
        converted = in_seven_bits(parse_message(item.raw))
        settings = self._pipelines.get(item.marketplace)
        # A marketplace may have been closed while its mail was under way: unsigned is better then
        # than not at all.
        keys = settings.signing_keys if settings is not None else ()
        return sign(converted, keys, item.created_at).as_bytes()

    def _kept(self, conn: Connection, item: QueueItem) -> bytes | None:
        cipher = self._cipher_for(conn, item.thread_id)
        index = self._stores.encryption.index
        return variant_of(conn, item.id, Form.SEVEN_BIT, cipher, index)

    def _keep(self, conn: Connection, item: QueueItem, made: bytes) -> bytes:
        """Put the variant into the store; one that another attempt put there first is the one."""
        kept = self._kept(conn, item)
        if kept is not None:
            return kept
        cipher = self._cipher_for(conn, item.thread_id)
        add_variant(
            conn,
            self._stores.ids(),
            item.id,
            Form.SEVEN_BIT,
            made,
            now(),
            cipher,
            self._stores.encryption.index,
        )
        return made
