import pytest

from relay.rewrite.disguises import is_spaced, spell_latin, undo_spacing
from tests.support.rewrite import SCRUBBER

ANN, BOB = "aaaaaaaa@relay.example", "bbbbbbbb@relay.example"


@pytest.mark.parametrize(
    "spelling",
    [
        "a n n @ p o s t . e x a m p l e", "a  n  n  @  p  o  s  t  .  e  x  a  m  p  l  e",
        "A\tN\tN\t@\tP\tO\tS\tT\t.\tE\tX\tA\tM\tP\tL\tE",
        "\u0430nn@post.example", "ann@p\u043est.ex\u0430mple", "\u0391NN@POST.EX\u0391MPLE",
        "\u0430 n n @ p \u043e s t . e x a m p l e", "ann\u0000@post.\u0001example",
        "ann@post\u2024example", "ann@po\u0455t.example",
    ],
)  # fmt: skip
def test_an_address_in_disguise_is_found_and_nothing_of_it_stays(spelling: str) -> None:
    for text in (spelling, f"write to {spelling} or call", f"> {spelling}\n"):
        scrubbed = SCRUBBER.plain(text)
        assert ANN in scrubbed.text
        assert scrubbed.author == 1
        assert "p" not in scrubbed.text.replace(ANN, "")
    assert ANN in SCRUBBER.html(f"<p>{spelling}</p>").text


def test_what_only_looks_a_little_like_it_stays() -> None:
    for text in (
        "a n n p o s t e x a m p l e", "1 2 3 4 5 6 7 8", "\u0430\u043d\u043d \u043f\u043e\u0441\u0442",
        "x \u0430nn@other.example",
    ):  # fmt: skip
        assert SCRUBBER.plain(text).text is text


def test_a_letter_of_another_script_before_an_address_does_not_hide_it() -> None:
    assert SCRUBBER.plain("\u043d\u0430ann@post.example").text == f"\u043d\u0430{ANN}"


def test_soft_breaks_of_flowed_text_do_not_hide_an_address() -> None:
    text = "to ann@po \r\nst.example\r\n> bob@sh \r\n>op.example!"
    scrubbed = SCRUBBER.plain(text, is_flowed=True)

    assert (scrubbed.author, scrubbed.recipient) == (1, 1)
    assert scrubbed.text == f"to {ANN} \r\n\r\n> {BOB} \r\n>!"
    assert SCRUBBER.plain(text).text is text
    assert SCRUBBER.plain("no address here", is_flowed=True).author == 0


def test_quick_readings_agree_with_the_views() -> None:
    assert undo_spacing("x y: a n n @ p o s t . e") == "x y: a n n @ p o s t . e"[:5] + "ann@post.e"
    assert spell_latin("\u0430nn") == "ann"
    assert spell_latin("plain") == "plain"
    assert is_spaced(b"a n n @ p o s t")
    assert not is_spaced(b"a ninth of it")
    assert not is_spaced(b"nothing")


def test_a_spaced_address_in_a_header_field_is_not_clear() -> None:
    assert not SCRUBBER.is_clear(b"Subject: a n n @ p o s t . e x a m p l e\r\n")
    assert SCRUBBER.line("X: a n n @ p o s t . e x a m p l e").author == 1
    assert SCRUBBER.line("X: plain").text == "X: plain"
