"""Several forms of one text are read as one."""

import pytest

from relay.merging import COMPARED, merged


@pytest.mark.parametrize(
    ("texts", "text"),
    [
        ((), ""),
        (("", ""), ""),
        (("", "html"), "html"),
        (("Same.", "Same."), "Same."),
        (("It was\nwrapped here.", "It was wrapped here."), "It was\nwrapped here."),
        (("Innocent.", "20% off!"), "Innocent.\n20% off!"),
        (("One. Two.", "One. Three! Two."), "One. Two.\nThree!"),
        (("See (https://x.example/a) here.", "See here."), "See (https://x.example/a) here."),
        (("See here.", "See https://x.example here."), "See here.\nSee https://x.example here."),
        (("One.", "* One *", "Two."), "One.\nTwo."),
    ],
)
def test_what_other_forms_say_beyond_the_first_is_read(texts: tuple[str, ...], text: str) -> None:
    assert merged(texts) == text


def test_what_is_not_compared_is_taken_as_it_is() -> None:
    lines = "\n".join(["same"] * COMPARED + ["same", "last"])

    assert merged(("same", lines)) == "same\nsame\nlast"


def test_hostile_forms_are_merged_as_they_are() -> None:
    first, other = "ab" * 50_000, "\n".join("ba" * 20 + str(n) for n in range(20_000))

    assert merged((first, other)) == f"{first}\n{other}"
