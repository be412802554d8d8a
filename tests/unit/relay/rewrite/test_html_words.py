import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.reading.html import read_html
from relay.rewrite.html_words import HtmlWords, left_in_html
from relay.rewrite.wanted import wanted_of
from tests.support.cutting import GONE, PHONE, target, words


def cut(source: str, *cuts) -> str:
    return HtmlWords(wanted_of(cuts or (words(),))).cut(source)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>Tel 0171 2345678!</p>", f"<p>Tel {GONE}!</p>"),
        ("0171&nbsp;&#50;345678", GONE),
        ("<b>0171</b> 23<i>45</i>678.", f"<b>{GONE}</b><i></i>."),
        ("<td>0171</td><td>2345678</td>", f"<td>{GONE}</td><td></td>"),
        ("0171<br>2345678", f"{GONE}<br>"),
        ("0171 <!-- x -->2345678", f"{GONE}<!-- x -->"),
        ("<blockquote>0171 2345678</blockquote>", f"<blockquote>{GONE}</blockquote>"),
        ("<div hidden>0171 2345678</div>", f"<div hidden>{GONE}</div>"),
        ("<title>0171 2345678</title>", f"<title>{GONE}</title>"),
        ("<textarea>0171 2345678</textarea>", f"<textarea>{GONE}</textarea>"),
        ("<img alt='at 0171 2345678'>", f"<img alt='at {GONE}'>"),
        ("0171 <img alt=2345678 src=x>9", f'{GONE}<img alt="" src=x>9'),
        ("<input type=submit value='0171 2345678'>", f"<input type=submit value='{GONE}'>"),
        ('<p title="0171&#32;2345678">x', f'<p title="{GONE}">x'),
        ("<p aria-label='0171 2345678 &amp; x'>", f'<p aria-label="{GONE} &amp; x">'),
        ("<!-- 0171 2345678 -->x", "x"),
        ("<script>'0171 2345678'</script>x", "<script></script>x"),
        ("<!--[if mso]><b>0171</b> 2345678<![endif]-->", f"<!--[if mso]><b>{GONE}</b><![endif]-->"),
        ("<!--[if mso]><!--[if x]>0171 2345678<![endif]-->y", "<!--[if mso]><![endif]-->y"),
        ("<a href='mailto:x?body=0171%202345678'>y", "<a>y"),
        ("<a href='tel:+491712345678'>y", "<a>y"),
        ("<a href=sms:01712345678>y", "<a>y"),
    ],
)
def test_words_go_wherever_they_stand(source: str, expected: str) -> None:
    assert cut(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "<p>0171 2345679</p>", "<a href='https://x/0171 2345678'>y</a>", "<a href=tel:5678>y</a>",
        "<a href=tel:+49171234567>y</a>", "<a href=geo:1,2>y</a>", "<a href>y</a>", "<img alt>", "",
        "<p data-x='0171 2345678'>", "<!--[if mso]>x<![endif]-->",
    ],
)  # fmt: skip
def test_what_is_not_wanted_stays_the_same_object(source: str) -> None:
    words_of = HtmlWords(wanted_of((words(),)))

    assert words_of.cut(source) is source
    assert not words_of.is_changed


def test_hidden_writing_between_shown_words_does_not_save_them() -> None:
    source = "<p>017<span style='display:none'>xx</span>1 2345678</p>"

    assert cut(source) == f"<p>{GONE}<span style='display:none'>xx</span></p>"


def test_shown_writing_between_hidden_words_does_not_save_them() -> None:
    source = "<u hidden>0171 </u>and<u hidden> 2345678</u>"

    assert cut(source) == f"<u hidden>{GONE}</u>and<u hidden></u>"


def test_a_tag_of_no_known_name_breaks_no_word() -> None:
    assert cut("<p>0171 23<nobody></nobody>45678</p>") == f"<p>{GONE}<nobody></nobody></p>"


def test_the_same_in_other_signs_goes_too() -> None:
    assert cut("<p title='the number 0171/2345678'>0171/23.45678</p>") == (
        f'<p title="the number {GONE}">{GONE}</p>'
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<img alt=x0171-2345678>", '<img alt="x[a b]">'),
        ("""<img alt=x"0171-2345678"'>""", """<img alt="x&quot;[a b]&quot;'">"""),
        ("<img alt=0171-2345678><img alt=y>", '<img alt="[a b]"><img alt=y>'),
    ],
)
def test_a_value_without_quotes_gets_them(source: str, expected: str) -> None:
    assert cut(source, words("0171-2345678", "[a b]")) == expected


def test_a_replacement_is_text_and_no_markup() -> None:
    source = "<img alt='0171 2345678'>0171 2345678<p title='0171 2345678'>"
    escaped = "&lt;b&gt; &#x27;&quot;&amp;"

    assert cut(source, words(PHONE, "<b> '\"&")) == (
        f"<img alt='{escaped}'>{escaped}<p title=\"{escaped}\">"
    )


def test_what_stands_around_what_is_cut_makes_no_tag_and_no_sign() -> None:
    emoji = words("\U0001f600", "")

    assert cut("<\U0001f600script>a&\U0001f600lt;", emoji) == "&lt;script>a&amp;lt;"


@pytest.mark.parametrize(
    "source",
    [
        "<a href='https://e.example/?a&amp;b'>t</a>", "<a href=https://e.example/?a&b>t</a>",
        "<a HREF='\n https://e.exa\r\nmple/?a&b '>t</a>", "<a xlink:href='https://e.example/?a&b'>t</a>",
    ],
)  # fmt: skip
def test_a_target_goes_and_its_text_stays(source: str) -> None:
    assert cut(source, target("https://e.example/?a&b")) == "<a>t</a>"


def test_a_target_that_is_shown_goes_from_the_text_too() -> None:
    source = "<a href='https://e.example'>https://e.example</a>"

    assert cut(source, target("https://e.example")) == "<a></a>"
    assert cut(source, target("https://e.example"), words("https://e.example", "[x]")) == (
        "<a>[x]</a>"
    )


def test_two_targets_that_are_one_to_a_browser_are_both_found() -> None:
    cuts = (target("https://e.example/ab"), target("https://e.example/a\nb"))
    one = HtmlWords(wanted_of(cuts))
    one.cut("<a href='https://e.example/a\r\nb'>t</a>")

    assert one.found == set(cuts)


def test_a_target_that_is_left_is_told() -> None:
    wanted = wanted_of((target("https://e.example"),))

    assert left_in_html(wanted, read_html("<a href=https://e.example>t</a>")) == wanted
    assert left_in_html(wanted, read_html("<a href=https://f.example>t</a>")) == ()


PIECES = st.sampled_from(
    ["0171", " ", "2345678", "0171 2345678", "<b>", "</b>", "<p>", "</p>", "<br>", "<i hidden>", "</i>", "&nbsp;",
     "&#48;171", "word", "<td>", "<", "&", "<!-- c -->", "<img alt='0171 '>", "<img alt=2345678>", "<blockquote>",
     "</blockquote>", "<div style='font-size:0'>", "</div>", "<a href=tel:01712345678>", "</a>", "\n", "/"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=16).map("".join))
def test_no_reader_finds_again_what_was_cut(source: str) -> None:
    wanted = wanted_of((words(),))

    assert left_in_html(wanted, read_html(HtmlWords(wanted).cut(source))) == ()


@given(st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES, max_size=12).map("".join))
def test_all_other_words_stay(before: str, after: str) -> None:
    source = f"{before}<p>alpha</p>0171 2345678<p>omega</p>{after}"
    cleaned = cut(source)

    assert "alpha" in cleaned
    assert "omega" in cleaned
    assert read_html(cleaned).text.count("word") == read_html(source).text.count("word")


@pytest.mark.parametrize(
    "piece", ["0171 ", "<b>0171</b>", "<img alt=0171>", "&#48;", "<a href=tel:1>", "<!--[if x]-->"]
)
def test_hostile_source_stays_and_hides_nothing_wanted(piece: str) -> None:
    source = piece * 10_000

    assert cut(f"<p>{PHONE}</p>{source}") == f"<p>{GONE}</p>{source}"
