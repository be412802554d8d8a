"""Offers: words of the same sentence that ask to use what stands beside them."""

import pytest

from policies.reading.offers import around, is_denied, is_offered


def offered(text: str) -> bool:
    start = text.index("#")
    return is_offered(text, start, start + 1)


@pytest.mark.parametrize(
    "text",
    [
        "call me: #", "please write to #", "# is my number", "rufen sie mich an: #",
        "appelez-nous au #", "escríbeme a #", "# に電話してください", "# までお願いします", "my mail #",
    ],
)  # fmt: skip
def test_asking_is_offering(text: str) -> None:
    assert offered(text)


@pytest.mark.parametrize(
    "text",
    [
        "the courier rings at # tomorrow",
        "call me. the bill says #",
        "# is here\ncall me",
        "品は # です",
    ],
)
def test_news_and_other_sentences_are_no_offer(text: str) -> None:
    assert not offered(text)


def test_a_sentence_that_says_no_denies() -> None:
    assert is_denied("we are not on #", 14, 15)
    assert is_denied("# では答えません", 0, 1)
    assert not is_denied("we do not. write on #", 20, 21)


def test_only_words_of_the_same_sentence_are_around() -> None:
    text = "one. two # three! four"

    assert around(text, 9, 10) == ("two ", " three")
    assert around(text, 9, 10, far=4) == ("two ", " thr")
