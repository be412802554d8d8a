from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thread_store.chain import (
    START,
    ChainEntry,
    ChainMetadata,
    Fault,
    content_hash,
    fault_of,
    link,
    verify_chain,
)

SALT = bytes(range(16))


def metadata(position: int, text: bytes = b"words") -> ChainMetadata:
    return ChainMetadata(7, 100 + position, position, 5, "buyer", "accepted", len(text))


def a_chain(*texts: bytes) -> list[ChainEntry]:
    entries: list[ChainEntry] = []
    for position, text in enumerate(texts, start=1):
        previous = entries[-1].link if entries else START
        made = link(previous, metadata(position, text), SALT, text)
        content = content_hash(SALT, text)
        entries.append(ChainEntry(metadata(position, text), content, made, SALT, text))
    return entries


def bare(entry: ChainEntry) -> ChainEntry:
    return replace(entry, salt=None, plaintext=None)


def verdict(entries: list[ChainEntry], whole: list[ChainEntry]) -> int | None:
    return verify_chain(entries, whole[-1].link, len(whole))


@given(st.lists(st.binary(), min_size=1, max_size=8))
def test_a_chain_verifies_with_its_texts_and_without_them(texts: list[bytes]) -> None:
    chain = a_chain(*texts)

    assert verdict(chain, chain) is None
    assert verdict([bare(entry) for entry in chain], chain) is None


@given(st.lists(st.binary(), min_size=2, max_size=6, unique=True), st.data())
def test_any_two_entries_that_change_places_show(texts: list[bytes], data: st.DataObject) -> None:
    chain = a_chain(*texts)
    i = data.draw(st.integers(0, len(chain) - 2))
    moved = [*chain[:i], chain[i + 1], chain[i], *chain[i + 2 :]]

    assert verdict(moved, chain) == i + 1


@pytest.mark.parametrize(
    "change",
    [
        {"thread_id": 8},
        {"entry_id": 1},
        {"position": 3},
        {"at": 6},
        {"author_role": "seller"},
        {"disposition": "refused"},
        {"size": 6},
    ],
)
def test_every_part_of_the_metadata_is_covered(change: dict[str, object]) -> None:
    chain = a_chain(b"one", b"words", b"three")
    changed = replace(chain[1], metadata=replace(chain[1].metadata, **change))

    assert verdict([chain[0], changed, chain[2]], chain) == 2


@pytest.mark.parametrize(
    "change",
    [{"plaintext": b"wordz"}, {"salt": bytes(16)}, {"content": bytes(32)}, {"link": bytes(32)}],
)
def test_every_part_of_the_content_is_covered(change: dict[str, bytes]) -> None:
    chain = a_chain(b"one", b"words", b"three")

    assert verdict([chain[0], replace(chain[1], **change), chain[2]], chain) == 2


def test_a_size_that_lies_shows_even_in_a_link_made_for_it() -> None:
    wrong = replace(metadata(1), size=9)
    entry = ChainEntry(
        wrong, content_hash(SALT, b"words"), link(START, wrong, SALT, b"words"), SALT, b"words"
    )

    assert verify_chain([entry], entry.link, 1) == 1


def test_a_cut_tail_shows_at_the_first_missing_position() -> None:
    chain = a_chain(b"one", b"two", b"three")

    assert verdict(chain[:2], chain) == 3
    assert verdict([], chain) == 1


def test_an_entry_too_many_shows_at_its_position() -> None:
    chain = a_chain(b"one", b"two", b"three")

    assert verdict(chain, chain[:2]) == 3


def test_a_wrong_head_shows_at_the_last_position() -> None:
    chain = a_chain(b"one", b"two")

    assert verify_chain(chain, bytes(32), 2) == 2
    assert verify_chain([], bytes(31) + b"\1", 0) == 1


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"metadata": metadata(2)}, Fault.POSITION),
        ({"plaintext": b"wordz"}, Fault.CONTENT),
        ({"metadata": replace(metadata(1), size=9)}, Fault.SIZE),
        ({"link": bytes(32)}, Fault.LINK),
        ({}, None),
    ],
)
def test_a_fault_says_what_is_wrong(change: dict[str, object], fault: Fault | None) -> None:
    (entry,) = a_chain(b"words")

    assert fault_of(START, replace(entry, **change), 1) is fault


def test_an_empty_chain_is_whole() -> None:
    assert verify_chain([], START, 0) is None


def test_no_two_fields_can_run_into_each_other() -> None:
    one = replace(metadata(1), author_role="buyera", disposition="ccepted")

    assert one.encoded() != metadata(1).encoded()


def test_the_format_of_a_link_never_changes() -> None:
    assert link(START, metadata(1), SALT, b"words").hex() == VECTOR


VECTOR = "72fedcb3dc5bb4336ad1525a6e6a559410272bf516dbc9c2cfd385060acfea2c"
