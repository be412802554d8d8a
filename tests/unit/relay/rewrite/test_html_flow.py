from relay.rewrite.html_flow import bare_values, flow_of, said_by
from relay.rewrite.html_tokens import tokens


def flow(source: str, **options: bool) -> str:
    return flow_of(source, tokens(source), **options).text


def test_tags_inside_of_a_line_leave_nothing_and_others_a_line_end() -> None:
    assert flow("a<b>b</b>c<p>d</p>e<br>f") == "abc\nd\ne\nf"
    assert flow("a<b>b</b>c<p>d</p>e", has_lines=False) == "abcde"


def test_references_are_undone_and_unknown_ones_stay() -> None:
    assert flow("a&amp;b &#x41;&#66 &nix; &") == "a&b AB &nix; &"


def test_pictures_say_their_alternative_text() -> None:
    assert flow("a<img alt='b&amp;c'>d<img alt><img>") == "a\nb&c\nd\n\n"
    assert flow("a<img alt='b'>d", has_lines=False) == "abd"


def test_a_place_in_the_flow_leads_back_to_the_source() -> None:
    source = "x<b>ab</b>&#99;<img alt='d'>"
    view = flow_of(source, tokens(source))
    pieces = [source[low:high] for low, high in view.pieces(1, len(view.text)) if low < high]

    assert view.text == "xabc\nd\n"
    assert pieces == ["ab", "&#99;", "d"]


def test_values_without_quotes_are_known() -> None:
    read = list(tokens("<img alt=a><img alt='b'><input value=c><p alt=d>"))

    assert [one.written for one in bare_values(read)] == ["a", "c"]
    assert said_by(read[-1]) is None
