"""What the model looks at: words, pairs, signs; bounded for whatever comes."""

import pytest

from policies.model_features import WORD_LIMIT, features


def test_words_and_pairs_are_seen_in_lower_case_and_numbers_as_one() -> None:
    shown = features("Big SALE", "Save 20 now")

    assert {"big", "sale", "big sale", "save", "save 0", "0 now"} <= shown


def test_a_subject_does_not_run_into_the_text_as_a_word() -> None:
    assert "saleends" not in features("sale", "ends")


def test_japanese_is_seen_in_pairs_of_characters() -> None:
    assert {"送料", "料無", "無料"} <= features("", "送料無料")


def test_full_width_words_are_words() -> None:
    assert "sale" in features("ＳＡＬＥ", "")


@pytest.mark.parametrize(
    ("sign", "text"),
    [
        ("#order-number", "About 402-8891273-11"),
        ("#money", "It costs 12 EUR today and tomorrow"),
        ("#link", "See www.shop.example"),
        ("#capitals", "FREE GIFT TODAY, dear reader"),
        ("#exclamations", "Wow! Wow! Wow!"),
        ("#many-lines", "a\n" * 14),
        ("#short", "ok"),
    ],
)
def test_signs_are_seen_beside_words(sign: str, text: str) -> None:
    assert sign in features("", text)
    assert sign not in features("", "nothing of the kind stands in this line. " * 6)


@pytest.mark.parametrize("text", ["a" * 10_000, "a " * 5_000, "無" * 10_000, "1-" * 5_000])
def test_whatever_is_long_is_cut(text: str) -> None:
    assert len(features("", text)) <= WORD_LIMIT + 10


def test_many_different_words_are_too_many() -> None:
    words = " ".join(f"{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(676))

    assert len(features("", words)) <= WORD_LIMIT + 10


def test_longer_words_show_their_beginnings_as_well() -> None:
    assert {"guts*", "gutsch*", "gutscheine"} <= features("", "Gutscheine")
    assert not any(name.endswith("*") for name in features("", "Kauf 12345678"))


def test_marks_without_a_letter_before_them_have_no_beginning() -> None:
    assert not any(name.endswith("*") for name in features("", "\u093e" * 8))


def test_marks_of_indian_scripts_stay_in_their_words() -> None:
    assert "मुफ़्त" in features("", "मुफ़्त")


@pytest.mark.parametrize(
    "name", ["https://shop.example/sale", "www.shop.example", "ann@shop.example", "shop.example/x"]
)
def test_hosts_and_addresses_are_no_words(name: str) -> None:
    shown = features("", f"Look here {name} now")

    assert {"look", "here", "now"} <= shown
    assert shown.isdisjoint({"shop", "example", "sale", "ann", "www", "https"})
