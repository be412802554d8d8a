"""What every part of the thread store holds: how to encrypt, and how to make ids."""

import json
from collections.abc import Callable, Sequence

from sqlalchemy import Connection, bindparam, select

from database.chance import chance
from database.clock import now
from database.encryption import DataKey, Encryption, FieldCipher
from database.ids import RowIds
from database.statement import Statement
from thread_store.chain import SALT_SIZE
from thread_store.model import Retention
from thread_store.sql.rows import EntryRow, ThreadRow

THREAD = ThreadRow.__table__
ENTRY = EntryRow.__table__

_KEY_OF_THREAD = Statement(select(THREAD.c.data_key).where(THREAD.c.id == bindparam("thread_id")))
_KEY_OF_ENTRY = (
    select(THREAD.c.id, THREAD.c.data_key)
    .join(ENTRY, ENTRY.c.thread_id == THREAD.c.id)
    .where(ENTRY.c.id == bindparam("entry_id"))
)


KEPT = Retention()


class UnknownRow(LookupError):
    """There is no such row."""


class StorePart:
    """The common ground of the parts of ThreadStore; `random(n)` gives n random bytes."""

    def __init__(
        self,
        encryption: Encryption,
        *,
        ids: Callable[[], int] | None = None,
        random: Callable[[int], bytes] = chance,
        retention: Retention = KEPT,
    ) -> None:
        self._encryption = encryption
        self._ids = ids or RowIds(now, random)
        self._random = random
        self._retention = retention

    def _new_salt(self) -> bytes:
        return self._random(SALT_SIZE)

    def _open_key(self, thread_id: int, wrapped: bytes | None) -> DataKey | None:
        return None if wrapped is None else self._encryption.open_thread_key(thread_id, wrapped)

    def _key_of_thread(self, conn: Connection, thread_id: int) -> DataKey | None:
        row = _KEY_OF_THREAD.first(conn, {"thread_id": thread_id})
        return None if row is None else self._open_key(thread_id, row.data_key)

    def _key_of_entry(self, conn: Connection, entry_id: int) -> DataKey | None:
        row = conn.execute(_KEY_OF_ENTRY, {"entry_id": entry_id}).first()
        return None if row is None else self._open_key(row.id, row.data_key)

    def _wrap_text(self, label: str, row_id: int, text: str) -> bytes:
        return self._encryption.encrypt_text(label, row_id, text)

    def _unwrap_text(self, label: str, row_id: int, ciphertext: bytes | None) -> str:
        return read_text(self._encryption, label, row_id, ciphertext)


def read_text(cipher: FieldCipher | None, label: str, row_id: int, ciphertext: bytes | None) -> str:
    """Return the text of a field that may be empty, or whose key may be gone: then ""."""
    if ciphertext is None or cipher is None:
        return ""
    return cipher.decrypt_text(label, row_id, ciphertext)


def dump_codes(codes: Sequence[str]) -> str:
    """Return a list of codes as a column of kind Codes holds it."""
    return json.dumps(list(codes), separators=(",", ":"))


def load_codes(column: str) -> tuple[str, ...]:
    """Return the list of codes again."""
    return tuple(json.loads(column))
