"""The tag of what cannot wait, as each language writes it."""

import pytest

from policies.importance import WORDS, is_important, tag_in


@pytest.mark.parametrize("language", WORDS)
def test_the_tag_of_every_language_counts(language: str) -> None:
    assert is_important(f"Re: {tag_in(language)} 402-1")


def test_an_unknown_language_gets_the_english_tag() -> None:
    assert tag_in("xx") == "[Important]"


def test_full_width_brackets_are_brackets() -> None:
    assert is_important("［重要］")
