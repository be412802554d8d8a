"""Disguises: what is spaced out, stacked or written with digits is read as people read it."""

import pytest

from policies.symbols.disguises import undisguised


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("D I S C O U N T of 30 %", "DISCOUNT of 30 %"),
        ("R A B A T T: 2 5 Prozent", "RABATT : 25Prozent"),
        ("S\nA\nV\nE\n2\n0\n%\nnow", "SAVE 20% \nnow"),
        ("di m-e-c-h-a", "di mecha "),
        ("割・引・券 で 2・0 % オ・フ", "割引券で 20%オフ "),
        ("G3t 2O% 0ff y0ur n3xt 0rd3r", "Get 20% off your next order"),
        ("c0de FR1O3O n0w 4nd h3re", "code FR1O3O now and here"),
    ],
)
def test_a_disguise_is_read(written: str, read: str) -> None:
    assert " ".join(undisguised(written).split()) == " ".join(read.split())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Sizes S M L only",
        "order 114-3941689-8772232, part M6x40, lamp E27",
        "Win10 and mp3 and h264 are two",
        "1 2 3",
    ],
)
def test_ordinary_text_is_not_disguised(text: str) -> None:
    assert undisguised(text) == "" or undisguised(text).lower() != text.lower()


@pytest.mark.parametrize("unit", ["a ", "a-", "a\n", "a.b "])
def test_a_megabyte_of_spaced_letters_is_drawn_together(unit: str) -> None:
    written = unit * (1_000_000 // len(unit))
    letters = "".join(filter(str.isalpha, written))
    read = undisguised(written)

    assert "".join(filter(str.isalpha, read)) == letters
    assert letters[:20] in read


@pytest.mark.parametrize("unit", ["1", "a1", "% ", "0", "@", "O%"])
def test_a_megabyte_of_other_signs_is_no_disguise(unit: str) -> None:
    assert undisguised(unit * (1_000_000 // len(unit))) == ""


def test_only_lines_near_a_disguise_are_read_again() -> None:
    plain = "\n".join(f"Line {number} of the letter." for number in range(9))

    read = undisguised(f"{plain}\nG3t 2O% 0ff y0ur 0rd3r\nbye\nfar away")

    assert [line for line in read.split("\n") if line] == [
        "Line 8 of the letter.",
        "Get 20% off your order",
        "bye",
    ]


def test_where_lines_are_drawn_together_all_of_them_are_read_again() -> None:
    assert "far away" in undisguised("far away\n\nS\nA\nV\nE\n2\n0\n%\nnow")
