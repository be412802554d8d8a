"""Card numbers and passwords: what is one, what only looks like one, and how it is masked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.reading.private import card_spans, find_secrets, mask_card, mask_of, may_hold_card
from policies.reading.values import Place, Secret, SecretKind


def written(text: str) -> list[str]:
    return [secret.written for secret in find_secrets({Place.TEXT: text})]


def with_check_digit(digits: str) -> str:
    doubled = [int(d) * (2 - at % 2) for at, d in enumerate(reversed(digits))]
    return digits + str(-sum(n // 10 + n % 10 for n in doubled) % 10)


@pytest.mark.parametrize(
    "number",
    [
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4111.1111.1111.1111",
        "4111111111111111",
        "4111\u00a01111\u202f1111\u200b1111",
        "４１１１　１１１１　１１１１　１１１１",
        "5555555555554444",
        "2223 0031 2200 3222",
        "3782 822463 10005",
        "378282246310005",
        "6011 1111 1111 1117",
        "3056 930902 5904",
        "3530 1113 3330 0000",
        "6200 0000 0000 0005",
        "6759 6498 2643 8453",
        "2200 0000 0000 0004",
    ],
)
def test_cards_of_every_network_are_found_as_they_are_printed(number: str) -> None:
    assert written(f"Please take it from {number}, thank you.") == [number]


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112 has a wrong check digit",
        "9111 1111 1111 1119 has no issuer",
        "order 4111111111111111",
        "Bestell-Nr.: 4111 1111 1111 1111",
        "n° de suivi : 4111111111111111",
        "IMEI 4111 1111 1111 1111",
        "お問い合わせ番号：4111111111111111",
        "https://shop.example/?id=4111111111111111",
        "https://shop.example/4111111111111111",
        "A4111111111111111",
        "4111111111111111kg",
        "EAN 4006381333931",
        "41 11 11 11 11 11 11 11",
        "302-5518204-5546630",
        "00340434161094021501",
        "490154203237518",
        "DE89 3704 0044 0532 0130 00",
    ],
)
def test_what_only_looks_like_a_card_is_left(text: str) -> None:
    assert written(text) == []


def test_other_groups_count_behind_a_word_for_a_card() -> None:
    assert mask_of(Secret(SecretKind.CARD, Place.TEXT, 0, "4222222222222")) == "*********2222"
    assert written("my card 41 11 11 11 11 11 11 11") == ["41 11 11 11 11 11 11 11"]
    assert written("Visa: 4222222222222") == ["4222222222222"]


def test_a_card_is_found_among_other_numbers() -> None:
    text = "12 4111 1111 1111 1111 123 and 5105-1051-0510-5100 08/28"

    assert written(text) == ["4111 1111 1111 1111", "5105-1051-0510-5100"]


@pytest.mark.parametrize("length", [14, 15, 16, 19])
def test_a_masked_card_keeps_its_length_and_its_last_digits(length: int) -> None:
    masked = mask_card("9" * (length - 4) + "1234")

    assert masked == "*" * (length - 4) + "1234"


def test_blanks_and_wide_digits_keep_their_width() -> None:
    assert mask_card("4111 1111-1111 1234") == "**** ****-**** 1234"
    assert mask_card("４１１１1234") == "＊＊＊＊1234"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("user: finch_d password: Marmalade!77 - then", "password: ************"),
        ("password: Quarry-Lane-82. Please change it", "password: **************"),
        ("Ihr Passwort lautet: geheim42", "Passwort lautet: ********"),
        ("Kennwort: Hasenfuss", "Kennwort: *********"),
        ("mot de passe : citron9", "mot de passe : *******"),
        ("contraseña: Lim0nes", "contraseña: *******"),
        ("パスワード：Sakura99", "パスワード：********"),
    ],
)
def test_a_password_behind_its_label_is_masked_and_the_label_stays(text: str, masked: str) -> None:
    (secret,) = find_secrets({Place.TEXT: text})

    assert secret.kind is SecretKind.PASSWORD
    assert text[secret.start :].startswith(secret.written)
    assert mask_of(secret) == masked


@pytest.mark.parametrize(
    "text",
    [
        "Forgot your password: please use the link",
        "password: https://shop.example/reset",
        "password: ********",
        "password: <your password>",
        "password: abc",
        "The password was changed.",
        "パスワード：設定してください",
        "Compass: north99",
    ],
)
def test_talk_about_passwords_is_none(text: str) -> None:
    assert written(text) == []


def test_a_secret_without_a_label_is_masked_whole() -> None:
    assert mask_of(Secret(SecretKind.PASSWORD, Place.TEXT, 0, "hush")) == "****"


def test_secrets_of_every_place_are_told_apart() -> None:
    texts = {Place.SUBJECT: "4111 1111 1111 1111", Place.TEXT: "x", Place.HIDDEN: "pwd: a1b2c3"}

    assert [(one.place, one.start) for one in find_secrets(texts)] == [
        (Place.SUBJECT, 0),
        (Place.HIDDEN, 0),
    ]


PIECES = (
    "4111 1111 1111 1111", "4111111111111111", "378282246310005", "5555-5555-5555-4444", "4111",
    "1111 1111", "1", " ", "-", "*", "**** **** ****", "\n", "card ", "order ", "41 11 11 11 ", "/",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_what_is_masked_once_is_not_found_again(text: str) -> None:
    for start, end in reversed(card_spans(text)):
        text = text[:start] + mask_card(text[start:end]) + text[end:]

    assert card_spans(text) == []


@given(st.text(alphabet="0123456789", min_size=14, max_size=14))
def test_every_number_of_an_issuer_with_its_check_digit_is_found(digits: str) -> None:
    number = with_check_digit("4" + digits)

    assert written(f"pay {number} now") == [number]


@given(st.text(max_size=200))
def test_a_quick_look_never_misses_a_card(text: str) -> None:
    assert may_hold_card((text + "\n４111 1111–1111 1111").encode("utf-8", "surrogatepass"))


def test_stars_of_emphasis_are_no_mask() -> None:
    assert written("*4111 1111 1111 1111*\n* 5555555555554444") == [
        "4111 1111 1111 1111",
        "5555555555554444",
    ]


@pytest.mark.parametrize(
    ("text", "secrets"),
    [
        ("4" * 1_000_000, []),
        ("4 " * 250_000, []),
        ("password:" * 100_000, ["password:" * 8]),
        ("-" * 1_000_000, []),
        ("order " * 160_000 + "4" * 16, []),
    ],
    ids=["digits", "single digits", "labels", "dashes", "names"],
)
def test_hostile_texts_hide_no_card(text: str, secrets: list[str]) -> None:
    assert written(text) == secrets
    assert written(f"4111 1111 1111 1111\n\n{text}") == ["4111 1111 1111 1111", *secrets]
