"""A password makes one hash under one salt, and only that password opens it."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from vault.passwords import NOBODYS_HASH, UnfitPassword, hash_password, is_password

SALT = bytes(range(16))
GOOD = "correct horse battery"


@pytest.fixture(scope="module")
def phc() -> str:
    return hash_password(GOOD, SALT)


def test_a_hash_is_a_phc_string_with_our_parameters(phc: str) -> None:
    assert phc.startswith("$argon2id$v=19$m=65536,t=3,p=1$AAECAwQFBgcICQoLDA0ODw$")
    assert (len(phc), len(NOBODYS_HASH)) == (97, 97)


def test_only_the_password_itself_opens_its_hash(phc: str) -> None:
    assert is_password(GOOD, phc)
    assert not is_password(GOOD + " ", phc)
    assert not is_password("", phc)


def test_two_checks_at_once_do_not_wait_for_each_other(phc: str) -> None:
    with ThreadPoolExecutor(3) as pool:
        checks = [pool.submit(is_password, word, phc) for word in (GOOD, "wrong", GOOD)]
        found = [check.result(timeout=30) for check in checks]

    assert found == [True, False, True]


def test_another_salt_makes_another_hash(phc: str) -> None:
    assert hash_password(GOOD, bytes(16)) != phc


def test_the_same_word_from_another_keyboard_is_the_same_password() -> None:
    composed = hash_password("Gr\u00fc\u00dfe aus K\u00f6ln", SALT)

    assert is_password("Gru\u0308\u00dfe\u00a0aus Ko\u0308ln", composed)


@pytest.mark.parametrize("text", ["", "$", "plain", NOBODYS_HASH[:-4], NOBODYS_HASH])
def test_what_is_nobodys_hash_or_none_matches_nothing(text: str) -> None:
    assert not is_password(GOOD, text)
    assert not is_password("\ud800 half a character", text)


@pytest.mark.parametrize(
    "password",
    ["", "eleven char", "x" * 257, "twelve chars\x00", "twelve chars\ud800", "o\u0308" * 11],
    ids=ascii,
)
def test_an_unfit_password_is_refused_and_not_shown(password: str) -> None:
    with pytest.raises(UnfitPassword) as caught:
        hash_password(password, SALT)

    assert not password or password not in str(caught.value)


def test_a_salt_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="16 octets"):
        hash_password(GOOD, b"short")
