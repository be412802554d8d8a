"""The other forms of an item's bytes in the store: made once, then the same at every retry."""

from hashlib import sha256
from typing import Final

from sqlalchemy import Connection, insert, select

from database.encryption import FieldCipher
from relay.queue.item import Form
from relay.queue.sql.reading import DigestError
from relay.queue.sql.rows import VARIANT_DIGEST_LABEL, VARIANT_LABEL, QueueVariantRow
from vault.blind_index import BlindIndex

VARIANT: Final = QueueVariantRow.__table__


def variant_of(
    conn: Connection, item_id: int, form: Form, cipher: FieldCipher, index: BlindIndex
) -> bytes | None:
    """Return the bytes of an item in a form, or None where it was never made.

    `cipher` is the one that the item is encrypted under. Raises DigestError when the bytes are not
    those that were put in, and vault.errors.VaultError when they cannot be read.
    """
    row = conn.execute(
        select(VARIANT).where(VARIANT.c.item_id == item_id, VARIANT.c.form == form.value)
    ).first()
    if row is None:
        return None
    raw = cipher.decrypt(VARIANT_LABEL, row.id, row.raw)
    for candidate in index.candidates(VARIANT_DIGEST_LABEL, sha256(raw).hexdigest()):
        # As long as the index key of the insert is still there.
        if candidate[:1] == row.digest[:1] and candidate != row.digest:
            raise DigestError
    return raw


def add_variant(
    conn: Connection,
    variant_id: int,
    item_id: int,
    form: Form,
    raw: bytes,
    at: int,
    cipher: FieldCipher,
    index: BlindIndex,
) -> None:
    """Keep the bytes of an item in a form; `at` is microseconds UTC. There is one of each form."""
    values = {
        "id": variant_id,
        "item_id": item_id,
        "form": form.value,
        "created_at": at,
        "digest": index.of(VARIANT_DIGEST_LABEL, sha256(raw).hexdigest()),
        "raw": cipher.encrypt(VARIANT_LABEL, variant_id, raw),
    }
    conn.execute(insert(VARIANT), values)
