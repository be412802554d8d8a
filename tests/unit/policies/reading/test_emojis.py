"""Emojis, and signs that are none."""

import pytest

from policies.reading.emojis import find_emojis


def test_runs_of_emojis_are_found_once_each() -> None:
    assert find_emojis("Hi 💍😊 you 💍😊", "❤️ 👩‍🚀 🇩🇪") == ("💍😊", "❤️", "👩‍🚀", "🇩🇪")


@pytest.mark.parametrize("plain", ["abc", "Grüße ™ © ✓ → ☎ № 5", "注文済み", "3 × 4"])
def test_signs_of_writing_are_no_emojis(plain: str) -> None:
    assert find_emojis(plain) == ()


def test_the_list_is_bounded() -> None:
    many = " ".join(chr(0x1F400 + n) for n in range(100))

    assert len(find_emojis(many)) == 50
