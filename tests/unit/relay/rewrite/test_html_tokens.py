import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.rewrite.html_tokens import Token, attribute_value, condition_of, tokens


def pieces(source: str) -> list[tuple[str, str]]:
    return [(one.kind.name, source[one.start : one.end]) for one in tokens(source)]


def first(source: str) -> Token:
    return next(iter(tokens(source)))


def test_tags_texts_and_comments_are_told_apart() -> None:
    assert pieces("a<b>c</b><!-- d -->e") == [
        ("TEXT", "a"), ("START", "<b>"), ("TEXT", "c"), ("END", "</b>"),
        ("COMMENT", "<!-- d -->"), ("TEXT", "e"),
    ]  # fmt: skip


def test_a_sign_in_a_quoted_value_ends_no_tag() -> None:
    assert pieces("<a title='x>y' b=\">\">z") == [
        ("START", "<a title='x>y' b=\">\">"),
        ("TEXT", "z"),
    ]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("<a b=c>", [("b", "c", "")]),
        ("<a b = 'c' d>", [("b", "c", "'"), ("d", "", "")]),
        ('<A HREF="x&amp;y"/>', [("href", "x&y", '"')]),
        ("<a/b=c/d>", [("b", "c/d", "")]),
        ("<a b= >", [("b", "", "")]),
        ("<a =b>", [("=b", "", "")]),
        ("<a b='c'd=e>", [("b", "c", "'"), ("d", "e", "")]),
        ("<a b c=''>", [("b", "", ""), ("c", "", "'")]),
    ],
)
def test_attributes_are_read_as_browsers_read_them(
    tag: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(one.name, one.value, one.quote) for one in first(tag).attributes] == expected


def test_the_first_of_two_attributes_of_one_name_counts() -> None:
    token = first("<a href=1 href=2>")

    assert token.attribute("href") is token.attributes[0]
    assert token.attribute("src") is None


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("<!DOCTYPE html>", "COMMENT"), ("<?xml ?>", "COMMENT"), ("</ x>", "COMMENT"),
        ("<!-->", "COMMENT"), ("<!--->", "COMMENT"), ("<!-- x --!>", "COMMENT"),
        ("<!-- never closed <b>", "COMMENT"), ("<a b='never closed", "COMMENT"), ("<a b", "COMMENT"),
        ("<a b=", "COMMENT"), ("</", "COMMENT"), ("< b", "TEXT"), ("<3", "TEXT"), ("<", "TEXT"),
    ],
)  # fmt: skip
def test_what_is_no_tag_is_none(source: str, kind: str) -> None:
    assert pieces(source) == [(kind, source)]


def test_scripts_and_styles_are_raw_and_textareas_are_text() -> None:
    assert pieces("<script>if (a<b) x</SCRIPT><textarea><b></textarea>") == [
        ("START", "<script>"), ("RAW", "if (a<b) x"), ("END", "</SCRIPT>"),
        ("START", "<textarea>"), ("TEXT", "<b>"), ("END", "</textarea>"),
    ]  # fmt: skip
    assert [one.name for one in tokens("<style></style>")] == ["style", "style"]


def test_a_script_that_is_never_closed_hides_nothing() -> None:
    assert pieces("<script><script><b>") == [
        ("START", "<script>"),
        ("START", "<script>"),
        ("START", "<b>"),
    ]


def test_a_textarea_or_frame_that_is_never_closed_goes_to_the_end() -> None:
    assert pieces("<textarea><b>") == [("START", "<textarea>"), ("TEXT", "<b>")]
    assert pieces("<iframe><b>") == [("START", "<iframe>"), ("RAW", "<b>")]


@pytest.mark.parametrize(
    ("comment", "inside"),
    [
        ("<!--[if mso]>a<![endif]-->", "a"), ("<!--[IF !vml]>a-->", "a"), ("<!--[if x]>a", "a"),
        ("<!--[if x]>-->", ""), ("<!-- a -->", None), ("<p>", None), ("<!--[if x-->", None),
    ],
)  # fmt: skip
def test_what_a_conditional_comment_holds_is_known(comment: str, inside: str | None) -> None:
    found = condition_of(comment, first(comment))

    assert (comment[found[0] : found[1]] if found else None) == inside


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("a&amp;b", "a&b"), ("?a&copy=1", "?a&copy=1"), ("?a&copyb", "?a&copyb"), ("a&copy", "a©"),
        ("a&copy;=", "a©="), ("&#64;&#x40", "@@"), ("&amp;#64;", "&#64;"), ("&nix;", "&nix;"), ("x", "x"),
    ],
)  # fmt: skip
def test_references_in_values_are_undone_where_they_are_no_part_of_a_url(
    written: str, value: str
) -> None:
    assert attribute_value(written) == value


MARKUP = st.lists(
    st.sampled_from(
        ["<", ">", "</", "<!--", "-->", "<a ", "href=", '"', "'", " ", "x", "=", "/", "<script>",
         "</script>", "<textarea>", "&amp;", "!", "?", "<p>", "\n", "ä"]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@given(MARKUP)
def test_tokens_make_up_the_source(source: str) -> None:
    found = list(tokens(source))

    assert "".join(source[one.start : one.end] for one in found) == source
    assert all(one.start < one.end for one in found)
    for token in found:
        for one in token.attributes:
            assert source[one.value_start : one.value_end] == one.written
            assert token.start < one.start < one.end <= token.end


@pytest.mark.parametrize(
    "piece",
    ["<", "<a ", '<a b="', "<!--", "<script>", "</", "<a b='", "x= ", "=", "<!", "&", "</script"],
)
def test_tokens_make_up_hostile_source(piece: str) -> None:
    source = "<a " + piece * 100_000

    assert "".join(source[one.start : one.end] for one in tokens(source)) == source
