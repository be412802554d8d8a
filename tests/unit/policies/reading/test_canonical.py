"""Texts as patterns read them."""

import pytest

from policies.reading.canonical import TEXT_LIMIT, canonical


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("plain  text\tof\nlines", "plain text of\nlines"),
        ("cou\u200bpon", "coupon"),
        ("ＳＡＬＥ ﬁt", "SALE fit"),
        ("Sp\u0435cial \u043eff\u0435r", "Special offer"),
        ("İndirim kırmızı", "Indirim kirmizi"),
        ("Привет, мир", "Привет, мир"),
    ],
)
def test_a_text_is_folded_for_matching(written: str, read: str) -> None:
    assert canonical(written) == read


def test_what_nfkc_makes_longer_is_cut_again() -> None:
    assert len(canonical("\ufdfa" * TEXT_LIMIT)) == TEXT_LIMIT
