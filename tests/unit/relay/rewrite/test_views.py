import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.rewrite.views import (
    fold,
    plain_view,
    source_view,
    squeeze,
    squeeze_source,
    squeeze_visible,
    visible_view,
)

WRITTEN = st.lists(
    st.sampled_from([*"aB<>&%@.=?;4#x ", "é", "＠", "\u200b", "&#64;", "%40", "<b>", "<!--", "-->"])
).map("".join)


def sources(text: str, start: int, end: int, view_of=plain_view) -> list[str]:
    return [text[low:high] for low, high in view_of(text).pieces(start, end)]


def test_plain_text_is_seen_in_lower_case_where_it_stands() -> None:
    assert plain_view("Ann@X").text == "ann@x"
    assert sources("Ann@X", 1, 4) == ["nn@"]


def test_escapes_are_seen_undone_and_replaced_whole() -> None:
    text = r"a%40b %2540 %C3%A9 \u0040 =?utf-8?q?=40?= ＠"
    view = plain_view(text)

    assert view.text == "a@b @ e\u0301 @ @ @"
    assert sources(text, 1, 2) == ["%40"]
    assert sources(text, 6, 7) == ["%C3%A9"]
    assert sources(text, 4, 5) == ["%2540"]


def test_what_is_invisible_is_left_out_and_leaves_a_seam() -> None:
    text = "an\u200bn\u00ad@x"
    view = plain_view(text)

    assert view.text == "ann@x"
    assert sources(text, 0, 4) == ["an", "n", "@"]
    assert [at for at in range(1, 5) if view.is_seam(at)] == [2, 3]


def test_entities_are_undone_before_escapes() -> None:
    text = "a&#37;40b &commat; &#x40 &bogus; &#0000064;"

    assert source_view(text).text == "a@b @ @ &bogus; @"
    assert sources(text, 1, 2, source_view) == ["&#37;40"]


def test_tags_and_comments_are_not_visible() -> None:
    text = "a<b>n</b>n<!-- x > y -->@<i\n>x</i> < <!-- open"

    assert visible_view(text).text == "ann@x < <!-- open"
    assert sources(text, 0, 5, visible_view) == ["a", "n", "n", "@", "x"]


def test_a_view_of_nothing_is_empty() -> None:
    for view in (plain_view(""), source_view(""), visible_view("<b>"), plain_view("\u200b")):
        assert view.text == ""


def test_folding_knows_compatibility_forms() -> None:
    assert fold("ＡＮＮ＠ß") == "ann@ss"
    assert fold("ANN") == "ann"
    assert squeeze("=?utf-8?q?A=40?= %2541 \\u0042 é") == fold("a@ a b é")


@pytest.mark.parametrize(
    ("piece", "shown"),
    [
        *((piece, piece) for piece in ("<!--", "<", "&#", "%", "=?")),
        ("<!-- <b> -", "<!--  -"),
        ("<!---->", ""),
        ("\u200b", ""),
    ],
)
def test_hostile_html_shows_what_is_no_markup(piece: str, shown: str) -> None:
    hostile = "a@b " + piece * 200_000

    assert visible_view(hostile).text == squeeze_visible(hostile) == "a@b " + shown * 200_000


@given(WRITTEN)
def test_the_quick_look_misses_no_sign_that_the_view_sees(text: str) -> None:
    looks = ((plain_view, squeeze), (source_view, squeeze_source), (visible_view, squeeze_visible))
    for view_of, quick in looks:
        assert quick(text).count("@") >= view_of(text).text.count("@")


@given(WRITTEN, st.data())
def test_every_piece_lies_in_the_source_and_in_order(text: str, data: st.DataObject) -> None:
    for view_of in (plain_view, source_view, visible_view):
        view = view_of(text)
        if not view.text:
            continue
        start = data.draw(st.integers(0, len(view.text) - 1))
        pieces = view.pieces(start, data.draw(st.integers(start + 1, len(view.text))))
        flat = [edge for piece in pieces for edge in piece]
        assert flat == sorted(flat)
        assert 0 <= flat[0] < flat[-1] <= len(text)
