"""An attacker who holds valid aliases tries to make another one. Not one of a million opens."""

import random

import pytest

from tests.support.vault import fixed_keyring, rotated_keyring
from vault.errors import TokenError
from vault.keyring import Family
from vault.tokens import Purpose, TokenCodec

ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
DOMAIN = "relay.example"
MUTATIONS = 1_000_000


def opened(codec: TokenCodec, purpose: Purpose, domain: str, token: str) -> bool:
    try:
        codec.open(purpose, domain, token)
    except TokenError:
        return False
    return True


def one_character(chance: random.Random, token: str, _other: str) -> str:
    position = chance.randrange(40)
    return token[:position] + chance.choice(ALPHABET) + token[position + 1 :]


def several_characters(chance: random.Random, token: str, other: str) -> str:
    for _ in range(chance.randint(2, 8)):
        token = one_character(chance, token, other)
    return token


def swapped(chance: random.Random, token: str, _other: str) -> str:
    first, second = sorted(chance.sample(range(40), 2))
    left, middle, right = token[:first], token[first + 1 : second], token[second + 1 :]
    return left + token[second] + middle + token[first] + right


def spliced(chance: random.Random, token: str, other: str) -> str:
    at = chance.randrange(1, 40)
    return token[:at] + other[at:]


def rotated(chance: random.Random, token: str, _other: str) -> str:
    # The key id stays in place, so that the rest is really tried.
    at = chance.randrange(3, 40)
    return token[:2] + token[at:] + token[2:at]


def random_tail(chance: random.Random, token: str, _other: str) -> str:
    return token[:2] + "".join(chance.choices(ALPHABET, k=38))


def other_length(chance: random.Random, token: str, other: str) -> str:
    return token[: chance.randrange(40)] if chance.random() < 0.5 else token + other[:1]


WAYS = (
    one_character, several_characters, swapped, spliced, rotated, random_tail, other_length,
)  # fmt: skip


def test_a_million_mutations_of_valid_tokens_open_nothing() -> None:
    codec = TokenCodec(rotated_keyring(Family.TOKEN))
    chance = random.Random(20261121)
    valid = [
        codec.mint(Purpose.ALIAS, DOMAIN, chance.getrandbits(64) - 2**63, 1 + n % 2)
        for n in range(1000)
    ]
    known, tried, forged = set(valid), 0, 0

    while tried < MUTATIONS:
        token, other = chance.choices(valid, k=2)
        mutation = chance.choice(WAYS)(chance, token, other)
        if mutation not in known:
            tried += 1
            forged += opened(codec, Purpose.ALIAS, DOMAIN, mutation)

    print(f"mutations={tried} opened={forged}")
    assert forged == 0


@pytest.mark.parametrize("purpose", Purpose)
def test_tokens_of_another_purpose_or_domain_open_nothing(purpose: Purpose) -> None:
    codec = TokenCodec(fixed_keyring())
    places = [(each, domain) for each in Purpose for domain in (DOMAIN, "other.example")]
    foreign = [place for place in places if place != (purpose, DOMAIN)]

    tokens = [codec.mint(*place, value) for place in foreign for value in range(-2000, 2000)]
    forged = sum(opened(codec, purpose, DOMAIN, token) for token in tokens)

    print(f"tokens of another purpose or domain={len(tokens)} opened={forged}")
    assert forged == 0


def test_tokens_under_another_key_id_open_nothing() -> None:
    codec = TokenCodec(rotated_keyring(Family.TOKEN))
    tokens = [codec.mint(Purpose.ALIAS, DOMAIN, value, 1) for value in range(200)]
    # The first two characters spell the key id and two bits of what follows: every other spelling.
    starts = [one + two for one in ALPHABET for two in ALPHABET]

    forged = sum(
        opened(codec, Purpose.ALIAS, DOMAIN, start + token[2:])
        for token in tokens
        for start in starts
        if start != token[:2]
    )

    assert forged == 0
