"""The blind index finds equal values again, under every key, and nothing else."""

import re

from hypothesis import given
from hypothesis import strategies as st

from tests.support.vault import fixed_keyring, rotated_keyring
from vault.blind_index import ENTRY_SIZE, BlindIndex
from vault.keyring import Family

INDEX = BlindIndex(fixed_keyring())
ROTATED = BlindIndex(rotated_keyring(Family.INDEX))


@given(st.text())
def test_equal_values_have_equal_entries(value: str) -> None:
    assert INDEX.of("mailbox.address", value) == BlindIndex(fixed_keyring()).of(
        "mailbox.address", value
    )
    assert len(INDEX.of("mailbox.address", value)) == ENTRY_SIZE


@given(st.text(), st.text())
def test_different_values_have_different_entries(one: str, other: str) -> None:
    same = INDEX.of("mailbox.address", one) == INDEX.of("mailbox.address", other)

    assert same == (one == other)


def test_labels_are_kept_apart() -> None:
    assert INDEX.of("mailbox.address", "x") != INDEX.of("sender.address", "x")


def test_an_entry_names_its_key() -> None:
    assert INDEX.of("mailbox.address", "x")[0] == 1
    assert ROTATED.of("mailbox.address", "x")[0] == 2


def test_after_rotation_old_entries_are_still_candidates() -> None:
    candidates = ROTATED.candidates("mailbox.address", "x")

    assert candidates == (ROTATED.of("mailbox.address", "x"), INDEX.of("mailbox.address", "x"))


def test_entries_under_a_compromised_key_are_still_found() -> None:
    keyring = rotated_keyring(Family.INDEX).compromised(Family.INDEX, 1)

    assert INDEX.of("mailbox.address", "x") in BlindIndex(keyring).candidates(
        "mailbox.address", "x"
    )


@given(st.text())
def test_a_pseudonym_has_26_harmless_characters(value: str) -> None:
    assert re.fullmatch(r"[a-z2-7]{26}", INDEX.pseudonym("message-id", value))


def test_a_pseudonym_is_stable_and_tells_its_label_apart() -> None:
    assert INDEX.pseudonym("message-id", "x") == INDEX.pseudonym("message-id", "x")
    assert INDEX.pseudonym("message-id", "x") != INDEX.pseudonym("content-id", "x")
    assert INDEX.pseudonym("message-id", "x") != ROTATED.pseudonym("message-id", "x")


def test_a_broken_text_has_an_entry_too() -> None:
    assert INDEX.of("mailbox.address", "\udc80") != INDEX.of("mailbox.address", "\udc81")
