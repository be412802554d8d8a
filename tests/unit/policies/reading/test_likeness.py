"""The same text to many buyers is known by what does not differ."""

from policies.reading.likeness import likeness

BODY = "The new catalogue of our lamps is ready, take a look at page 12 when you have a minute."


def test_a_greeting_and_numbers_do_not_make_a_text_another() -> None:
    mine, yours = f"Dear Ann,\n{BODY}", f"Dear Bob,\n{BODY.replace('12', '14')}"

    assert likeness(mine) == likeness(yours) != ""


def test_a_long_first_line_is_no_greeting() -> None:
    assert likeness(f"{BODY}\nBye") != likeness(f"{BODY} Really.\nBye")


def test_a_short_text_is_like_nothing() -> None:
    assert likeness("Hi Ann,\nyes, it fits.") == ""
