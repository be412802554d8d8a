"""Tokens: whatever is minted opens, nothing else does, and no text makes the codec stumble."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.vault import NOW, fixed_keyring, fixed_secret, rotated_keyring
from vault.errors import ForgedToken, MalformedToken, TokenError, UnknownKey, UnknownTokenKey
from vault.keyring import Family, Key, Keyring, KeyState
from vault.tokens import (
    LARGEST_TAG,
    OpenedToken,
    Purpose,
    TokenCodec,
    join_local_part,
    split_local_part,
)

DOMAIN = "relay.example"
CODEC = TokenCodec(fixed_keyring())
TOKEN = CODEC.mint(Purpose.ALIAS, DOMAIN, 7)
VALUES = st.integers(-(2**63), 2**63 - 1)
DOCUMENT = Path(__file__).parents[3] / "docs" / "alias-format.md"


@given(VALUES, st.sampled_from(Purpose), st.sampled_from([DOMAIN, "xn--bcher-kva.example"]))
def test_what_was_minted_opens(value: int, purpose: Purpose, domain: str) -> None:
    token = CODEC.mint(purpose, domain, value)

    assert re.fullmatch(r"[a-z2-7]{40}", token)
    assert CODEC.open(purpose, domain, token) == OpenedToken(1, value)


@given(st.text() | st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=40, max_size=40))
def test_any_other_text_is_a_token_error(text: str) -> None:
    with pytest.raises(TokenError):
        CODEC.open(Purpose.ALIAS, DOMAIN, text)


@given(st.text(), st.text())
def test_any_local_part_is_split_or_refused(local_part: str, domain: str) -> None:
    with pytest.raises(TokenError):
        CODEC.open(Purpose.ALIAS, domain, split_local_part(local_part)[0])


def test_minting_again_gives_the_same_token_on_any_codec() -> None:
    assert TokenCodec(fixed_keyring()).mint(Purpose.ALIAS, DOMAIN, 7) == TOKEN


@pytest.mark.parametrize("spelled", [TOKEN.upper(), TOKEN.title(), TOKEN.swapcase()])
def test_letter_case_does_not_matter(spelled: str) -> None:
    assert CODEC.open(Purpose.ALIAS, DOMAIN, spelled).value == 7


def test_letter_case_of_the_domain_does_not_matter() -> None:
    assert CODEC.open(Purpose.ALIAS, "Relay.EXAMPLE", TOKEN).value == 7


# U+017F folds to s, U+212A to k, U+0131 and U+0130 to i in some ways of folding.
@pytest.mark.parametrize(
    "look_alike", ["\u017f", "\u212a", "\u0131", "\u0130", "\uff41", "\u0430", "\u00b2"]
)
@pytest.mark.parametrize("position", [0, 20, 39])
def test_look_alikes_and_case_folds_of_unicode_are_refused(look_alike: str, position: int) -> None:
    text = TOKEN[:position] + look_alike + TOKEN[position + 1 :]

    with pytest.raises(MalformedToken):
        CODEC.open(Purpose.ALIAS, DOMAIN, text)


@pytest.mark.parametrize(
    "text",
    [
        "", "a", TOKEN[:-1], TOKEN + "a", TOKEN + "\n", "\n" + TOKEN[1:], TOKEN[:-1] + "=",
        TOKEN[:-1] + "_", TOKEN[:-1] + " ", TOKEN[:-1] + "0", TOKEN[:-1] + "1", "=" * 40,
        "+" + TOKEN[1:], "-" + TOKEN[1:], TOKEN[:-1] + "\udc80", TOKEN[:-1] + "\0",
        "0x" + TOKEN[2:],
    ],
)  # fmt: skip
def test_texts_without_the_form_of_a_token_are_malformed(text: str) -> None:
    with pytest.raises(MalformedToken):
        CODEC.open(Purpose.ALIAS, DOMAIN, text)


@pytest.mark.parametrize(
    "domain", ["", "other.example", "relay.example.", "\udc80", "relay.ｅxample"]
)
def test_a_token_is_nothing_under_another_domain(domain: str) -> None:
    with pytest.raises(ForgedToken):
        CODEC.open(Purpose.ALIAS, domain, TOKEN)


def test_a_token_is_nothing_under_another_purpose() -> None:
    with pytest.raises(ForgedToken):
        CODEC.open(Purpose.RETURN_PATH, DOMAIN, TOKEN)


def test_purpose_and_domain_do_not_run_into_each_other() -> None:
    token = CODEC.mint(Purpose.ALIAS, "return-path", 7)

    with pytest.raises(ForgedToken):
        CODEC.open(Purpose.RETURN_PATH, "alias", token)


def test_an_unknown_key_id_is_a_token_error_and_an_unknown_key() -> None:
    token = TokenCodec(rotated_keyring(Family.TOKEN)).mint(Purpose.ALIAS, DOMAIN, 7)

    with pytest.raises(UnknownTokenKey) as caught:
        CODEC.open(Purpose.ALIAS, DOMAIN, token)
    assert isinstance(caught.value, UnknownKey)
    with pytest.raises(UnknownTokenKey):
        CODEC.mint(Purpose.ALIAS, DOMAIN, 7, key_id=2)


def test_a_key_id_is_not_exchanged_for_another() -> None:
    same_secret = Key(Family.TOKEN, 9, KeyState.ACTIVE, NOW, fixed_secret(Family.TOKEN))
    others = tuple(key for key in fixed_keyring().keys if key.family is not Family.TOKEN)
    token = TokenCodec(Keyring((*others, same_secret))).mint(Purpose.ALIAS, DOMAIN, 7)
    codec = TokenCodec(rotated_keyring(Family.TOKEN))

    with pytest.raises(UnknownTokenKey):
        codec.open(Purpose.ALIAS, DOMAIN, token)
    # Key id 2 in front of what key 1 made.
    with pytest.raises(ForgedToken):
        codec.open(Purpose.ALIAS, DOMAIN, "ai" + TOKEN[2:])


def test_rotation_mints_under_the_new_key_and_opens_the_old_token() -> None:
    codec = TokenCodec(rotated_keyring(Family.TOKEN))

    assert codec.open(Purpose.ALIAS, DOMAIN, TOKEN) == OpenedToken(1, 7)
    assert codec.mint(Purpose.ALIAS, DOMAIN, 7) != TOKEN
    assert codec.mint(Purpose.ALIAS, DOMAIN, 7, key_id=1) == TOKEN


def test_the_answer_to_a_question_needs_a_key_that_nobody_stole() -> None:
    before = rotated_keyring(Family.TOKEN)
    token = TokenCodec(before).mint(Purpose.QUESTION, DOMAIN, 7, key_id=1)

    assert TokenCodec(before).open(Purpose.QUESTION, DOMAIN, token) == OpenedToken(1, 7)
    with pytest.raises(ForgedToken):
        TokenCodec(before.compromised(Family.TOKEN, 1)).open(Purpose.QUESTION, DOMAIN, token)


def test_a_token_under_a_compromised_key_still_opens() -> None:
    codec = TokenCodec(rotated_keyring(Family.TOKEN).compromised(Family.TOKEN, 1))

    assert codec.open(Purpose.ALIAS, DOMAIN, TOKEN).key_id == 1


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1])
def test_a_value_of_more_than_64_bits_is_not_minted(value: int) -> None:
    with pytest.raises(ValueError, match="64-bit"):
        CODEC.mint(Purpose.ALIAS, DOMAIN, value)


@given(st.none() | st.integers(1, LARGEST_TAG))
def test_local_parts_split_as_they_were_joined(tag: int | None) -> None:
    local_part = join_local_part(TOKEN, tag)

    assert split_local_part(local_part.upper()) == (TOKEN, tag)
    assert len(local_part) <= 64


@pytest.mark.parametrize(
    "tag",
    ["", "0", "01", "-1", "+1", "1+1", "a", "1 ", " 1", "1\n", "１", "²", "1_0", "1000000000"],
)
def test_a_tag_that_is_no_small_number_is_refused(tag: str) -> None:
    with pytest.raises(MalformedToken):
        split_local_part(f"{TOKEN}+{tag}")


@pytest.mark.parametrize("tag", [0, -1, LARGEST_TAG + 1])
def test_a_tag_out_of_range_is_not_joined(tag: int) -> None:
    with pytest.raises(MalformedToken):
        join_local_part(TOKEN, tag)


def test_errors_do_not_show_the_text() -> None:
    secret_text = "someone.private"

    with pytest.raises(MalformedToken) as caught:
        CODEC.open(Purpose.ALIAS, DOMAIN, secret_text)

    assert secret_text not in str(caught.value)


def vectors() -> list[tuple[str, ...]]:
    lines = DOCUMENT.read_text("utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if line.startswith("| `")]
    return [tuple(cell.strip("` ") for cell in row) for row in rows if len(row) == 5]


def documented_keys() -> dict[int, bytes]:
    found = re.findall(r"^key (\d+): ([0-9a-f]{128})$", DOCUMENT.read_text("utf-8"), re.MULTILINE)
    return {int(key_id): bytes.fromhex(secret) for key_id, secret in found}


def test_the_document_s_test_vectors_are_what_the_codec_makes() -> None:
    others = tuple(key for key in fixed_keyring().keys if key.family is not Family.TOKEN)
    secrets = documented_keys()
    states = {min(secrets): KeyState.LIVE, max(secrets): KeyState.ACTIVE}
    keys = tuple(Key(Family.TOKEN, each, states[each], NOW, secrets[each]) for each in secrets)
    codec = TokenCodec(Keyring((*others, *keys)))

    assert len(vectors()) >= 8
    for purpose, domain, value, key_id, token in vectors():
        minted = codec.mint(Purpose(purpose), domain, int(value), int(key_id))
        assert minted == token
        assert codec.open(Purpose(purpose), domain, token) == OpenedToken(int(key_id), int(value))
