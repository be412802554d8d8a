from relay.rewrite.html_seen import read_source, seen_tokens
from relay.rewrite.html_tokens import TokenKind


def texts(source: str, read) -> list[str]:
    return [source[one.start : one.end] for one in read if one.kind is TokenKind.TEXT]


def test_hidden_pieces_are_told_from_shown_ones() -> None:
    source = "a<p hidden>b<i>c</i></p><blockquote>d</blockquote>"
    seen = seen_tokens(source)

    assert texts(source, seen.shown) == ["a", "d"]
    assert texts(source, seen.hidden) == ["b", "c"]
    assert (seen.text, seen.hidden_text) == ("a\n\n>", "b c".replace(" ", ""))


def test_a_hidden_picture_is_among_the_hidden() -> None:
    source = "<p hidden><img alt=a></p><img alt=b>"
    seen = seen_tokens(source)

    pictures = [source[one.start : one.end] for one in seen.hidden if one.name == "img"]
    assert pictures == ["<img alt=a>"]


def test_octets_that_no_charset_explains_are_read_as_one_sign() -> None:
    assert read_source("a\udcffb").text == "a\ufffdb"
    assert seen_tokens("a\udcffb").text == "a\ufffdb"
