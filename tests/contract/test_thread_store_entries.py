from dataclasses import replace

import pytest

from tests.support.thread_store import a_new_entry, a_store, a_thread
from thread_store.model import ContentErased, Disposition, ThreadState
from thread_store.sql.base import ENTRY, THREAD, UnknownRow


def test_an_entry_comes_back_as_it_was_appended(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        appended = store.append_entry(conn, a_new_entry(10, thread.id, raw=b"Subject: x\r\n\r\nhi"))

    with engine.begin() as conn:
        entry = store.entry(conn, 10)
    assert (appended.position, entry.position, entry.size) == (1, 1, 16)
    assert (entry.subject, entry.raw) == ("Where is it?", b"Subject: x\r\n\r\nhi")
    assert entry.message_id == "one@client.example"
    assert entry.disposition is Disposition.ACCEPTED


def test_the_chain_of_a_thread_verifies_and_says_where_it_was_changed(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        for number in range(1, 6):
            store.append_entry(conn, a_new_entry(number, thread.id))
        assert store.verify_thread(conn, thread.id) is None

        conn.execute(ENTRY.update().where(ENTRY.c.id == 3).values(at=77))
        assert store.verify_thread(conn, thread.id) == 3


def test_a_chain_that_lost_its_tail_is_bad_where_it_ends(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        for number in range(1, 4):
            store.append_entry(conn, a_new_entry(number, thread.id))
        conn.execute(ENTRY.delete().where(ENTRY.c.id == 3))

        assert store.verify_thread(conn, thread.id) == 3


def test_a_thread_without_entries_verifies_and_an_unknown_one_does_not(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)

        assert store.verify_thread(conn, thread.id) is None
        with pytest.raises(UnknownRow):
            store.verify_thread(conn, 99)


def test_an_exported_head_shows_a_chain_that_was_written_anew(engine, encryption, keyring) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        store.append_entry(conn, a_new_entry(1, thread.id))
        (signed,) = store.signed_heads(conn, keyring, 5)
        store.append_entry(conn, a_new_entry(2, thread.id))
        assert store.passes_through(conn, signed)

        conn.execute(ENTRY.update().where(ENTRY.c.id == 1).values(link=bytes(32)))
        assert not store.passes_through(conn, signed)


def test_an_erased_thread_keeps_its_chain_and_loses_its_words(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        store.append_entry(conn, a_new_entry(1, thread.id))
        store.erase_thread(conn, thread.id, now=9)
        store.erase_thread(conn, thread.id, now=10)

        assert store.verify_thread(conn, thread.id) is None
        assert store.thread(conn, thread.id).state is ThreadState.ERASED
        assert [(line.at, line.thread_id) for line in store.erasures(conn)] == [(9, thread.id)]
        entry = store.entry(conn, 1)
        for text in ("subject", "raw", "message_id"):
            with pytest.raises(ContentErased):
                getattr(entry, text)
        assert store.entry_refs(conn, [1])[1].message_id == ""


def test_nothing_is_appended_to_an_erased_or_unknown_thread(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        store.erase_thread(conn, thread.id, now=9)

        with pytest.raises(ContentErased):
            store.append_entry(conn, a_new_entry(1, thread.id))
        with pytest.raises(UnknownRow):
            store.append_entry(conn, a_new_entry(1, 99))
        with pytest.raises(UnknownRow):
            store.erase_thread(conn, 99, now=1)


def test_a_message_id_finds_its_entry_in_its_own_relationship_only(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn, relationship_id=7)
        store.append_entry(conn, a_new_entry(1, thread.id, message_id="one@client.example"))

        found = store.find_message_ids(conn, 7, ["other@x.example", "one@client.example"])
        assert found.keys() == {"one@client.example"}
        assert found["one@client.example"].entry_id == 1
        assert store.find_message_ids(conn, 8, ["one@client.example"]) == {}
        assert store.find_message_ids(conn, 7, []) == {}


def test_a_message_id_that_came_twice_leads_to_the_newest_entry(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn, relationship_id=7)
        for number in (1, 2):
            store.append_entry(conn, a_new_entry(number, thread.id, message_id="same@x.example"))

        assert store.find_message_ids(conn, 7, ["same@x.example"])["same@x.example"].entry_id == 2


def test_an_entry_leads_to_its_authors_own_message_id(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        store.append_entry(conn, a_new_entry(1, thread.id, message_id="own@x.example"))

        refs = store.entry_refs(conn, [1, 2])
        assert refs.keys() == {1}
        assert (refs[1].message_id, refs[1].author_role) == ("own@x.example", "buyer")


def test_an_entry_leads_to_the_message_id_that_we_gave_it(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        sent = replace(a_new_entry(1, thread.id), sent_message_id="ours@relay.example")
        store.append_entry(conn, sent)
        store.append_entry(conn, a_new_entry(2, thread.id))

        assert store.sent_ids(conn, [1, 2, 3]) == {1: "ours@relay.example", 2: ""}
        store.erase_thread(conn, thread.id, now=9)
        assert store.sent_ids(conn, [1]) == {1: ""}


def test_only_accepted_mail_counts_as_written(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        held = a_new_entry(1, thread.id, disposition=Disposition.HELD)
        store.append_entry(conn, held)
        assert not store.thread(conn, thread.id).has_written("buyer")

        store.set_disposition(conn, 1, Disposition.ACCEPTED, sent_message_id="ours@relay.example")
        assert store.thread(conn, thread.id).has_written("buyer")
        assert not store.thread(conn, thread.id).has_written("seller")
        assert store.entry(conn, 1).sent_message_id == "ours@relay.example"
        assert store.verify_thread(conn, thread.id) is None


def test_what_happens_to_an_unknown_entry_is_an_error(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn, pytest.raises(UnknownRow):
        store.set_disposition(conn, 1, Disposition.REFUSED)


def test_threads_of_a_relationship_are_numbered_from_one(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        opened = [a_thread(store, conn, id=number, relationship_id=7) for number in (30, 20, 10)]
        a_thread(store, conn, id=40, relationship_id=8)

        assert [thread.ordinal for thread in opened] == [1, 2, 3]
        assert [thread.id for thread in store.threads_of(conn, 7)] == [30, 20, 10]
        assert len(store.recent_threads(conn, 2)) == 2


def test_a_thread_is_closed_and_opened_but_never_after_its_erasure(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        assert store.set_thread_state(conn, thread.id, ThreadState.CLOSED)
        assert not store.thread(conn, thread.id).is_open
        store.erase_thread(conn, thread.id, now=1)

        assert not store.set_thread_state(conn, thread.id, ThreadState.OPEN)
        assert store.thread(conn, 12345) is None
        with pytest.raises(ValueError, match="erase_thread"):
            store.set_thread_state(conn, thread.id, ThreadState.ERASED)


def test_no_column_of_a_thread_shows_a_word(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        store.append_entry(conn, a_new_entry(1, thread.id, raw=b"the secret words"))

        rows = [*conn.execute(ENTRY.select()), *conn.execute(THREAD.select())]
        cells = [
            cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row
        ]
    shown = b"\0".join(cells)
    assert not any(word in shown for word in (b"secret", b"Where is it", b"client.example"))


def test_a_held_message_that_is_refused_does_not_count_as_written(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        held = a_new_entry(1, thread.id, disposition=Disposition.HELD, message_id="")
        store.append_entry(conn, held)
        store.set_disposition(conn, 1, Disposition.REFUSED)

        assert not store.thread(conn, thread.id).has_written("buyer")
        assert [entry.disposition for entry in store.entries_of(conn, thread.id)] == ["refused"]
        assert store.entry(conn, 2) is None
