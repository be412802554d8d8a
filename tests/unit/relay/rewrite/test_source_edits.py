from relay.rewrite.html_tokens import tokens
from relay.rewrite.source_edits import SourceEdits


def test_nothing_to_do_gives_the_same_object() -> None:
    source = "<p>a"

    assert SourceEdits(source).applied() is source


def test_of_two_ranges_that_overlap_the_first_counts() -> None:
    edits = SourceEdits("abcdef")
    edits.put(3, 5, "Y")
    edits.put(1, 4, "X")

    assert edits.applied() == "aXef"


def test_what_is_left_on_both_sides_of_an_attribute_stays_apart() -> None:
    source = "<a b='c'd=e f>"
    edits = SourceEdits(source)
    edits.drop_attribute(next(tokens(source)).attributes[0])

    assert edits.applied() == "<a d=e f>"


def test_a_value_is_written_in_quotes() -> None:
    source = "<a b=c d='e'>"
    edits = SourceEdits(source)
    for attribute in next(tokens(source)).attributes:
        edits.put_value(attribute, '"<')

    assert edits.applied() == '<a b="&quot;&lt;" d="&quot;&lt;">'


def test_a_text_put_in_makes_no_tag_of_what_stands_before_it() -> None:
    edits = SourceEdits("<Xb>&Yamp;")
    edits.put_text(1, 2, "")
    edits.put_text(5, 6, "<i>")

    assert edits.applied() == "&lt;b>&amp;&lt;i&gt;amp;"
