"""Entries: appending to the chain, reading back, finding by Message-ID, verifying."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.engine import Row

from database.encryption import DataKey
from database.statement import ListStatement, Statement
from thread_store import labels
from thread_store.chain import (
    SALT_SIZE,
    ChainEntry,
    ChainMetadata,
    content_hash,
    link_of,
    verify_chain,
)
from thread_store.model import (
    AppendedEntry,
    AuthorRole,
    ContentErased,
    Disposition,
    EncryptedEntry,
    Entry,
    EntryRef,
    NewEntry,
)
from thread_store.sql.base import ENTRY, THREAD, StorePart, UnknownRow, read_text
from vault.evidence import SignedHead, sign_head
from vault.keyring import Keyring

T = TypeVar("T")

# A list of References is capped at a hundred ids (mail/message_ids.py), each with a candidate for
# every index key; both engines take this many parameters and more.
LOOKUP_LIMIT = 500

_LOCKED_HEAD = Statement(
    select(THREAD.c.relationship_id, THREAD.c.data_key, THREAD.c.head, THREAD.c.length)
    .add_columns(THREAD.c.buyer_has_written, THREAD.c.seller_has_written)
    .where(THREAD.c.id == bindparam("thread_id"))
    .with_for_update()
)
_INSERT = Statement(ENTRY.insert())
_ADVANCE = Statement(
    THREAD.update()
    .where(THREAD.c.id == bindparam("of_thread"))
    .values(
        head=bindparam("new_head"),
        length=bindparam("new_length"),
        last_entry_at=bindparam("new_at"),
        buyer_has_written=bindparam("buyer"),
        seller_has_written=bindparam("seller"),
    )
)
_HEADS = select(THREAD.c.id, THREAD.c.head, THREAD.c.length).order_by(THREAD.c.id)
_ENTRIES = select(ENTRY, THREAD.c.data_key).join(THREAD, ENTRY.c.thread_id == THREAD.c.id)
_ENTRY = _ENTRIES.where(ENTRY.c.id == bindparam("entry_id"))
_ENTRIES_OF = _ENTRIES.where(ENTRY.c.thread_id == bindparam("thread_id")).order_by(ENTRY.c.position)
# One statement, so that entries and head are of one moment even under READ COMMITTED.
_CHAIN_OF = (
    select(
        ENTRY,
        THREAD.c.data_key,
        THREAD.c.head.label("chain_head"),
        THREAD.c.length.label("chain_length"),
    )
    .select_from(THREAD)
    .outerjoin(ENTRY, ENTRY.c.thread_id == THREAD.c.id)
    .where(THREAD.c.id == bindparam("thread_id"))
    .order_by(ENTRY.c.position)
)
_LINK_AT = select(ENTRY.c.link).where(
    ENTRY.c.thread_id == bindparam("thread_id"), ENTRY.c.position == bindparam("position")
)
_BY_INDEX = ListStatement(
    lambda tokens: select(
        ENTRY.c.id, ENTRY.c.thread_id, ENTRY.c.author_role, ENTRY.c.message_index
    ).where(ENTRY.c.message_index.in_(tokens))
)
_BY_ID = ListStatement(
    lambda entry_ids: (
        select(
            ENTRY.c.id,
            ENTRY.c.thread_id,
            ENTRY.c.author_role,
            ENTRY.c.message_id,
            THREAD.c.data_key,
        )
        .join(THREAD, ENTRY.c.thread_id == THREAD.c.id)
        .where(ENTRY.c.id.in_(entry_ids))
    )
)
_SENT_IDS = ListStatement(
    lambda entry_ids: (
        select(ENTRY.c.id, ENTRY.c.thread_id, ENTRY.c.sent_message_id, THREAD.c.data_key)
        .join(THREAD, ENTRY.c.thread_id == THREAD.c.id)
        .where(ENTRY.c.id.in_(entry_ids))
    )
)


class Entries(StorePart):
    """The entries of threads."""

    def append_entry(self, conn: Connection, new: NewEntry) -> AppendedEntry:
        """Append an entry to its thread's chain, under the lock of the thread's row.

        Raises UnknownRow when there is no such thread and ContentErased when it was erased.
        """
        thread = _LOCKED_HEAD.first(conn, {"thread_id": new.thread_id})
        if thread is None:
            raise UnknownRow(f"thread {new.thread_id}")
        if thread.data_key is None:
            raise ContentErased
        key = self._encryption.open_thread_key(new.thread_id, thread.data_key)
        salt, position = self._new_salt(), thread.length + 1
        content = content_hash(salt, new.raw)
        link = link_of(thread.head, _metadata_of_new(new, position), content)
        index = self._message_index(thread.relationship_id, new.message_id)
        _INSERT.run(conn, _row_of(new, key, salt, position, content, link, index))
        _ADVANCE.run(conn, _advance_of(new, thread, position, link))
        return AppendedEntry(new.id, new.thread_id, position, link, key)

    def set_disposition(
        self,
        conn: Connection,
        entry_id: int,
        disposition: Disposition,
        *,
        sent_message_id: str = "",
    ) -> None:
        """Change what became of an entry: a held message was released or refused.

        A released message counts as written by its side from then on. Raises UnknownRow.
        """
        entry = self.entry(conn, entry_id)
        if entry is None:
            raise UnknownRow(f"entry {entry_id}")
        values: dict[str, object] = {"disposition": disposition.value}
        if sent_message_id and entry.encrypted.key is not None:
            values["sent_message_id"] = entry.encrypted.key.encrypt_text(
                labels.ENTRY_SENT_MESSAGE_ID, entry_id, sent_message_id
            )
        conn.execute(ENTRY.update().where(ENTRY.c.id == entry_id).values(**values))
        if disposition is Disposition.ACCEPTED and entry.author_role in ("buyer", "seller"):
            thread = THREAD.update().where(THREAD.c.id == entry.thread_id)
            conn.execute(thread.values(**{f"{entry.author_role}_has_written": True}))

    def entry(self, conn: Connection, entry_id: int) -> Entry | None:
        """Return an entry; its texts are decrypted when asked for."""
        row = conn.execute(_ENTRY, {"entry_id": entry_id}).first()
        return None if row is None else self._entry_from(row)

    def entries_of(self, conn: Connection, thread_id: int) -> tuple[Entry, ...]:
        """Return the entries of a thread in their order."""
        rows = conn.execute(_ENTRIES_OF, {"thread_id": thread_id})
        return tuple(self._entry_from(row) for row in rows)

    def find_message_ids(
        self, conn: Connection, relationship_id: int, ids: Sequence[str]
    ) -> Mapping[str, EntryRef]:
        """Return the entries of one relationship that carry these Message-IDs (without `<>`).

        An id that several entries carry leads to the newest of them.
        """
        wanted = {
            token: message_id
            for message_id in ids
            for token in self._message_candidates(relationship_id, message_id)
        }
        found: dict[str, EntryRef] = {}
        for tokens in _chunks(tuple(wanted)):
            for row in _BY_INDEX.all(conn, tokens):
                message_id = wanted[row.message_index]
                if message_id not in found or found[message_id].entry_id < row.id:
                    found[message_id] = EntryRef(row.id, row.thread_id, row.author_role, message_id)
        return found

    def entry_refs(self, conn: Connection, entry_ids: Sequence[int]) -> Mapping[int, EntryRef]:
        """Return the same for ids of entries, with the author's own Message-ID of each."""
        found: dict[int, EntryRef] = {}
        for chunk in _chunks(tuple(entry_ids)):
            for row in _BY_ID.all(conn, chunk):
                key = self._open_key(row.thread_id, row.data_key)
                message_id = read_text(key, labels.ENTRY_MESSAGE_ID, row.id, row.message_id)
                found[row.id] = EntryRef(row.id, row.thread_id, row.author_role, message_id)
        return found

    def sent_ids(self, conn: Connection, entry_ids: Sequence[int]) -> Mapping[int, str]:
        """Return under which Message-IDs the other side got these entries; "" when it got none."""
        found: dict[int, str] = {}
        for chunk in _chunks(tuple(entry_ids)):
            for row in _SENT_IDS.all(conn, chunk):
                key = self._open_key(row.thread_id, row.data_key)
                label = labels.ENTRY_SENT_MESSAGE_ID
                found[row.id] = read_text(key, label, row.id, row.sent_message_id)
        return found

    def verify_thread(self, conn: Connection, thread_id: int) -> int | None:
        """Return the first bad position of a thread's chain, None when it is whole.

        Raises UnknownRow, and vault.errors.VaultError where a text cannot be decrypted at all.
        """
        rows = conn.execute(_CHAIN_OF, {"thread_id": thread_id})
        first = rows.fetchone()
        if first is None:
            raise UnknownRow(f"thread {thread_id}")
        chain = (self._chain_entry_from(row) for row in (first, *rows) if row.id is not None)
        return verify_chain(chain, first.chain_head, first.chain_length)

    def passes_through(self, conn: Connection, signed: SignedHead) -> bool:
        """Whether a thread's chain still contains a head that was exported earlier.

        The signature is checked elsewhere (vault.evidence.verify_head), the chain by verify_thread.
        """
        position = {"thread_id": signed.thread_id, "position": signed.length}
        return conn.execute(_LINK_AT, position).scalar() == signed.head

    def signed_heads(self, conn: Connection, keyring: Keyring, now: int) -> tuple[SignedHead, ...]:
        """Return the head of every thread that has an entry, signed by the evidence key."""
        return tuple(
            sign_head(keyring, row.id, row.length, row.head, now)
            for row in conn.execute(_HEADS)
            if row.length
        )

    def _message_index(self, relationship_id: int, message_id: str) -> bytes | None:
        if not message_id:
            return None
        value = f"{relationship_id}/{message_id}"
        return self._encryption.index.of(labels.MESSAGE_ID_INDEX, value)

    def _message_candidates(self, relationship_id: int, message_id: str) -> tuple[bytes, ...]:
        value = f"{relationship_id}/{message_id}"
        return self._encryption.index.candidates(labels.MESSAGE_ID_INDEX, value)

    def _entry_from(self, row: Row[Any]) -> Entry:
        return Entry(
            id=row.id,
            thread_id=row.thread_id,
            position=row.position,
            at=row.at,
            author_role=row.author_role,
            disposition=Disposition(row.disposition),
            size=row.size,
            encrypted=EncryptedEntry(
                key=self._open_key(row.thread_id, row.data_key),
                subject=row.subject,
                body=row.body,
                message_id=row.message_id,
                sent_message_id=row.sent_message_id,
            ),
        )

    def _chain_entry_from(self, row: Row[Any]) -> ChainEntry:
        metadata = ChainMetadata(
            thread_id=row.thread_id,
            entry_id=row.id,
            position=row.position,
            at=row.at,
            author_role=row.author_role,
            disposition=row.appended_as,
            size=row.size,
        )
        key = self._open_key(row.thread_id, row.data_key)
        if key is None or row.body is None:
            return ChainEntry(metadata, row.content, row.link)
        salted = key.decrypt(labels.ENTRY_BODY, row.id, row.body)
        salt, raw = salted[:SALT_SIZE], salted[SALT_SIZE:]
        return ChainEntry(metadata, row.content, row.link, salt, raw)


def _metadata_of_new(new: NewEntry, position: int) -> ChainMetadata:
    return ChainMetadata(
        thread_id=new.thread_id,
        entry_id=new.id,
        position=position,
        at=new.at,
        author_role=str(new.author_role),
        disposition=str(new.disposition),
        size=len(new.raw),
    )


def _row_of(
    new: NewEntry,
    key: DataKey,
    salt: bytes,
    position: int,
    content: bytes,
    link: bytes,
    index: bytes | None,
) -> dict[str, object]:
    sent_message_id = key.encrypt_text(labels.ENTRY_SENT_MESSAGE_ID, new.id, new.sent_message_id)
    return {
        "id": new.id,
        "thread_id": new.thread_id,
        "position": position,
        "at": new.at,
        "author_role": str(new.author_role),
        "disposition": str(new.disposition),
        "appended_as": str(new.disposition),
        "size": len(new.raw),
        "content": content,
        "link": link,
        "subject": key.encrypt_text(labels.ENTRY_SUBJECT, new.id, new.subject),
        "body": key.encrypt(labels.ENTRY_BODY, new.id, salt + new.raw),
        "message_id": key.encrypt_text(labels.ENTRY_MESSAGE_ID, new.id, new.message_id),
        "message_index": index,
        "sent_message_id": sent_message_id,
    }


def _advance_of(new: NewEntry, thread: Any, position: int, link: bytes) -> dict[str, object]:
    writer = new.author_role if new.disposition == Disposition.ACCEPTED else ""
    return {
        "of_thread": new.thread_id,
        "new_head": link,
        "new_length": position,
        "new_at": new.at,
        "buyer": bool(thread.buyer_has_written) or writer == AuthorRole.BUYER,
        "seller": bool(thread.seller_has_written) or writer == AuthorRole.SELLER,
    }


def _chunks(values: tuple[T, ...]) -> Iterator[tuple[T, ...]]:
    for start in range(0, len(values), LOOKUP_LIMIT):
        yield values[start : start + LOOKUP_LIMIT]
