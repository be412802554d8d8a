"""HTML as a reader sees it, and what a reader does not see."""

import pytest

from policies.reading.html import ANCHOR_LIMIT, read_html
from policies.reading.markup import SOURCE_LIMIT
from policies.reading.values import Anchor


def shown(source: str) -> str:
    return read_html(source).text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (
            "<p>One &amp; two<br>three</p><div>four</div><div>five</div>",
            "One & two\nthree\n\nfour\nfive",
        ),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<ul><li>a<li>b</ul>", "a\nb"),
        ("a\n b<pre>c\nd</pre>", "a  b\nc\nd"),
        ("<!-- c --><script>x</script><style>y{}</style><title>t</title>z", "z"),
        ("<img alt='Sale'><input type=submit value=Buy><input value=no>", "Sale  Buy"),
        ("<noscript>seen</noscript>", "seen"),
        ("a&#" + "9" * 5000 + ";b", "a\ufffdb"),
        ("", ""),
    ],
)
def test_text_is_laid_out_as_clients_lay_it_out(source: str, text: str) -> None:
    assert shown(source) == text


def test_a_quotation_gives_way_to_a_sign() -> None:
    reading = read_html("<p>Hi</p><blockquote>old<blockquote>older</blockquote></blockquote>New")

    assert reading.text == "Hi\n\n>\nNew"
    assert reading.quoted == "old\nolder"


def test_mail_that_is_nothing_but_a_quotation_is_read_by_it() -> None:
    reading = read_html("<blockquote>20% off</blockquote>")

    assert (reading.text, reading.quoted) == ("20% off", "")


@pytest.mark.parametrize(
    "source",
    [
        "<p style='display:none'>secret</p>",
        "<p hidden>secret</p>",
        "<font color='#ffffff'>secret</font>",
        "<table bgcolor=black><tr><td><font color=black>secret</table>",
        "<style>.x{display:none}</style><i class=x>secret</i>",
        "<style>i{font-size:0}</style><style>b{color:red}</style><i>secret</i>",
        "<div style='font-size:0'><p><b>secret</b></p></div>",
        "<b style='display:none'><img alt=secret></b>",
    ],
)
def test_what_nobody_sees_is_kept_apart(source: str) -> None:
    reading = read_html(f"<p>open</p>{source}")

    assert (reading.text, reading.hidden) == ("open", "secret")


@pytest.mark.parametrize(
    "source",
    [
        "<td style='font-size:0'><img alt=open></td>",
        "<b style='color:#fff'><img alt=open></b>",
        "<table background='x.png'><tr><td><font color=white>open</table>",
        "<p style='color:#fff'><a href='https://x'>open</a></p>",
        "<style>@media (max-width:9px){.m{display:block}} .m{display:none}</style><p class=m>open",
        "<p style='mso-hide:all'>open</p>",
    ],
)
def test_what_somebody_sees_is_shown(source: str) -> None:
    reading = read_html(source)

    assert (reading.text, reading.hidden) == ("open", "")


def test_tooltips_are_hidden_unless_they_repeat_what_is_shown() -> None:
    tip = "Everything at half price today"

    assert read_html(f"<p title='{tip}'>a</p><p title='{tip}'>b</p>").hidden == tip
    assert read_html(f"<p title='{tip}'>{tip}</p><p title=short>c</p>").hidden == ""


def test_hidden_blocks_are_lines_of_their_own() -> None:
    assert read_html("<p hidden>a</p>x<p hidden>b</p>").hidden == "a\nb"


def test_links_have_their_target_and_what_is_shown_of_them() -> None:
    reading = read_html("<a href=' https://x/?a&amp;b '>one <b>two</b><img alt=three></a><a>no</a>")

    assert reading.anchors == (Anchor(" https://x/?a&b ", "one two three"),)


def test_what_a_walk_cannot_reach_is_read_all_the_same() -> None:
    assert "at the end" in shown("<br>" * 30_000 + "at the end")


@pytest.mark.parametrize(
    "hostile",
    [
        "<div>" * 200_000,
        "<b>" * 3_000 + "<p>" * 3_000,
        "<p>" + "".join(f"<font color=c{i}>" for i in range(290)) + "</p>" + "<p>x" * 290,
        "<style>" + "a{b:c}" * 150_000 + "</style>",
        "<a href=x>" * 20_000,
        "<p style='" + "color:red;" * 100_000 + "'>",
        "<svg><g>" * 20_000,
        "<li><ul>" * 20_000,
        "<" * 10_000,
        "x" * 1_000_000,
        "&" * 200_000,
        "\x00\ufffe\ud7ff",
    ],
    ids=lambda source: source[:12],
)
def test_words_before_hostile_html_are_read(hostile: str) -> None:
    reading = read_html(f"<p>before</p>{hostile}")

    assert reading.text.split()[0] == "before"
    assert len(reading.text) <= SOURCE_LIMIT
    assert len(reading.anchors) <= ANCHOR_LIMIT


def test_what_outlook_alone_is_shown_is_read() -> None:
    source = (
        "<!--[if gte mso 9]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><p>Half price</p><p>open</p>"
        "<![endif]--><p>open</p><!--[if !mso]><!--><b>seen</b><!--<![endif]--><!-- a note -->"
    )

    assert shown(source) == "open\n\nseen\nHalf price"


@pytest.mark.parametrize(
    "opened", ["<!--[if x]>", "<!--", "<!<!----[if x]>", "<!--[if x]><!--[if y]>"]
)
def test_nothing_hides_behind_a_comment_that_opens_in_a_conditional_one(opened: str) -> None:
    assert "Half price" in shown(f"<!--[if mso]>{opened}<p>Half price</p><![endif]--><p>open</p>")


def test_conditional_comments_in_conditional_comments_are_read_without_recursion() -> None:
    assert "Half price" in shown("<!--[if x]>" * 2_000 + "Half price")


def test_conditional_comments_are_bounded() -> None:
    many = "".join(f"<!--[if mso]>line {number}.<![endif]-->" for number in range(100))

    assert shown(many).count("line") == 50
