"""Builders for tests that need threads and entries."""

from sqlalchemy import Connection

from database.encryption import Encryption
from thread_store.model import Disposition, NewEntry, Retention, Thread
from thread_store.sql.store import ThreadStore


def a_store(encryption: Encryption, **retention: int) -> ThreadStore:
    return ThreadStore(encryption, retention=Retention(**retention))


def a_thread(
    store: ThreadStore,
    conn: Connection,
    *,
    id: int = 500,
    relationship_id: int = 7,
    now: int = 1_000,
) -> Thread:
    return store.open_thread(
        conn, id=id, relationship_id=relationship_id, marketplace="default", now=now
    )


def a_new_entry(
    id: int,
    thread_id: int,
    *,
    author_role: str = "buyer",
    disposition: Disposition = Disposition.ACCEPTED,
    raw: bytes = b"Subject: Where is it?\r\n\r\nHello\r\n",
    message_id: str = "one@client.example",
) -> NewEntry:
    return NewEntry(
        id=id,
        thread_id=thread_id,
        at=2_000 + id,
        author_role=author_role,
        disposition=disposition,
        subject="Where is it?",
        raw=raw,
        message_id=message_id,
    )
