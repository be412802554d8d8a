"""Colours as mail writes them."""

import pytest

from policies.reading.colours import WHITE, colour_of, is_clear, is_indistinct


@pytest.mark.parametrize(
    ("written", "colour"),
    [
        ("white", WHITE),
        ("#fff", WHITE),
        ("#ffffff", WHITE),
        ("ffffff", WHITE),
        ("#ffffff80", WHITE),
        ("rgb(1, 2,3)", (1, 2, 3)),
        ("rgba(255 255 255 / 0.5)", WHITE),
        ("rgb(100%, 0%, 999)", (255, 0, 255)),
        ("var(--x)", None),
        ("#12", None),
        ("", None),
        ("#" + "f" * 10_000, None),
    ],
)
def test_a_colour_is_read(written: str, colour: object) -> None:
    assert colour_of(written) == colour


def test_transparent_colours_are_clear() -> None:
    assert is_clear("transparent")
    assert is_clear("rgba(0,0,0,0)")
    assert not is_clear("rgba(0,0,0,0.5)")
    assert not is_clear("black")


def test_near_colours_cannot_be_told_apart() -> None:
    assert is_indistinct((254, 254, 254), WHITE)
    assert not is_indistinct((204, 204, 204), WHITE)
