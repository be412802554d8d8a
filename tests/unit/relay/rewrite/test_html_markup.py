import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.cuts import Markup
from policies.reading.html import read_html
from relay.rewrite.html_markup import without_markup

ACTIVE, HIDDEN, PICTURES = Markup.ACTIVE, Markup.HIDDEN, Markup.REMOTE_IMAGES


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('<img src="http://x/a.png" alt="Logo" >', '<img alt="Logo" >'),
        ("<img SRC=//x/a>", "<img>"),
        ("<img alt=a src=\n' ht\ttps://x'title=b>", "<img alt=a title=b>"),
        ("<img src=\\\\x\\a>", "<img>"),
        ('<img srcset="cid:a 1x, https://x 2x">', "<img>"),
        ('<img srcset="cid:a 1x,//x 2x">', "<img>"),
        ("<source srcset=http://x><video poster=http://x>", "<source><video>"),
        ("<table background='http://x/a'><td>b", "<table><td>b"),
        ('<svg><image href="http://x"/><use xlink:href="//x#a"/>', "<svg><image/><use/>"),
        ('<p style="background:url(http://x) red">', '<p style="background:none red">'),
        ("<p style=background:url(//x)>", '<p style="background:none">'),
        ("<style>a{background:url(http://x)}</style>", "<style>a{background:none}</style>"),
        ("<!--[if mso]><v:fill src='http://x'/><![endif]-->", "<!--[if mso]><v:fill/><![endif]-->"),
        (
            "<!--[if x]><img width=1 src=http://x/ -->a",
            "<!--[if x]><img width=1 src=http://x/ -->a",
        ),
        ("<!--[if x]><img width=1 src=http://x><!-- a", "<!--[if x]> <!-- a"),
    ],
)
def test_pictures_from_elsewhere_lose_their_source(source: str, expected: str) -> None:
    assert without_markup(source, PICTURES) == expected


@pytest.mark.parametrize(
    "attributes",
    ["width=1", "height='0'", 'style="width:1px"', 'style="display:none"', 'width="2" alt="x"'],
)
def test_tracking_pixels_go_whole(attributes: str) -> None:
    assert without_markup(f"a<img src=http://x/o.gif {attributes}>b", PICTURES) == "a b"


@pytest.mark.parametrize(
    "source",
    [
        "<img src=cid:a width=1>", "<img src='data:image/png;base64,AA'>", "<a href=http://x>y</a>",
        "<iframe src=http://x></iframe>", "<script src=//x></script>", "<p style>x<p style='color:red'>",
        "<style>a{color:red}</style>", "<!-- <img src=http://x> -->", "<!--[if mso]><p>x<![endif]-->",
        "</img src=http://x>", "http://x <3", "<img width=1>",
    ],
)  # fmt: skip
def test_all_else_is_the_same_object(source: str) -> None:
    assert without_markup(source, PICTURES) is source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a<script>x</script>b", "ab"),
        ("a<svg><script>x</script></svg>", "a<svg></svg>"),
        ("a<iframe src=x>no <b></iframe>b", "ab"),
        ("<script>never closed", "never closed"),
        ('<form action=x class="f">a</form>', '<section class="f">a</section>'),
        (
            "<button onclick=x style='display:none'>b</button>",
            "<span style='display:none'>b</span>",
        ),
        ("<select><option>c</select>", " <span><option>c </span>"),
        ("<textarea rows=2>d<b></textarea>", "<span>d&lt;b></span>"),
        ("<object data=x>e</object><embed src=x><input value=f>", "<span>e</span>"),
        ("<p onclick='x'class=y ONLOAD=z>", "<p class=y>"),
        ("<p on=1>", "<p>"),
        ("<a href='java\nscript:x'>g</a>", "<a>g</a>"),
        ("<a href=&#106;avascript:x>g</a>", "<a>g</a>"),
        ("<a href=' data:text/html,x'>g</a>", "<a>g</a>"),
        ("<animate values='x;javascript:y'/>", "<animate/>"),
        ("<p style='width:expression(x)'>h", "<p>h"),
        (
            '<meta http-equiv="Refresh " content="0;url=x"><meta charset=utf-8>',
            "<meta charset=utf-8>",
        ),
        ("<link rel=stylesheet href=http://x><base href=http://x>i", "i"),
        ("<!--[if IE]><script>x</script>j<![endif]-->", "<!--[if IE]>j<![endif]-->"),
    ],
)
def test_what_acts_is_taken_out_and_its_words_stay(source: str, expected: str) -> None:
    assert without_markup(source, ACTIVE) == expected


def test_what_stands_around_what_was_taken_out_makes_no_tag() -> None:
    source = "<<script>a</script>img src=x onerror=y><p>&<script>b</script>lt;img>"

    assert without_markup(source, ACTIVE) == "&lt;img src=x onerror=y><p>&amp;lt;img>"


@pytest.mark.parametrize(
    "source",
    ["<a href=http://x>y</a>", "<img src='data:image/png;base64,A'>", "<meta name=x>", "<p style='color:red'>",
     "<p class>"],
)  # fmt: skip
def test_what_does_nothing_stays(source: str) -> None:
    assert without_markup(source, ACTIVE) is source


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "<p>a<div style='display:none'>b <b>c</b></div>d",
            "<p>a<div style='display:none'><b></b></div>d",
        ),
        (
            "<style>.x{display:none}</style><i class=x>b</i>c",
            "<style>.x{display:none}</style><i class=x></i>c",
        ),
        ("<p style=font-size:0>b<p>c", "<p style=font-size:0><p>c"),
        ("<font color=white>b</font>c", "<font color=white></font>c"),
        (
            "<div style='opacity:0'><img alt='b' src=cid:a></div>c",
            "<div style='opacity:0'><img src=cid:a></div>c",
        ),
        ("<p title='more than twenty letters'>c", "<p>c"),
        ("<div hidden>&zwnj;&nbsp;b</div>c", "<div hidden></div>c"),
    ],
)
def test_hidden_writing_goes_and_its_elements_stay(source: str, expected: str) -> None:
    assert without_markup(source, HIDDEN) == expected
    assert read_html(expected).hidden == ""


@pytest.mark.parametrize(
    "source",
    ["<p>a", "<p title='a short one'>b", "<p title='as told in the text below'>as told in the text below",
     "<p hidden> </p>c", ""],
)  # fmt: skip
def test_what_is_shown_stays(source: str) -> None:
    assert without_markup(source, HIDDEN) is source


PIECES = st.sampled_from(
    ["<p>", "</p>", "<div style='display:none'>", "</div>", "<b>", "</b>", "<table><tr><td>", "</table>",
     "<font color=white>", "</font>", "word", "other", " ", "<br>", "<img alt='pic' src=http://x>", "<form>f</form>",
     "<script>s</script>", "<style>p{color:red}</style>", "<blockquote>", "</blockquote>", "< ",
     "&amp;", "<img src=//x width=1>", "<a href=javascript:x>", "</a>", "<!-- c -->", "<textarea>", "<p onclick=x>",
     "<select><option>o</select>", "<button onclick=x>b</button>", "<object>o</object>", "</textarea>"]
)  # fmt: skip
SOURCES = st.lists(PIECES, max_size=20).map("".join)


@given(SOURCES, st.sampled_from(Markup))
def test_taking_out_twice_is_taking_out_once(source: str, markup: Markup) -> None:
    once = without_markup(source, markup)

    assert without_markup(once, markup) == once


@given(SOURCES)
def test_pictures_go_and_every_word_stays(source: str) -> None:
    cleaned = read_html(without_markup(source, PICTURES))

    assert cleaned.style.remote_images == 0
    assert "".join(cleaned.text.split()) == "".join(read_html(source).text.split())


@given(SOURCES)
def test_what_acts_goes_and_every_word_stays(source: str) -> None:
    cleaned = read_html(without_markup(source, ACTIVE))

    assert cleaned.style.active == ()
    before = read_html(source)
    assert "".join(cleaned.text.split()) == "".join(before.text.split())
    assert "".join(cleaned.hidden.split()) == "".join(before.hidden.split())


@given(SOURCES)
def test_hidden_words_go_and_every_shown_word_stays(source: str) -> None:
    before, after = read_html(source), read_html(without_markup(source, HIDDEN))

    assert after.text.split() == before.text.split()
    assert after.hidden.strip("> \n") == ""


@pytest.mark.parametrize(
    "piece", ["<img src=http://x ", "<!--[if x]>", "<p style='url(", "<div style='display:none'>x", "<form>", "<"]
)  # fmt: skip
@pytest.mark.parametrize("markup", Markup)
def test_of_hostile_source_goes_what_is_asked_for(piece: str, markup: Markup) -> None:
    cleaned = {
        ("<form>", ACTIVE): "<section>",
        ("<div style='display:none'>x", HIDDEN): "<div style='display:none'>",
    }
    source = f"<p>shown</p>{piece * 5_000}"

    assert without_markup(source, markup) == source.replace(
        piece, cleaned.get((piece, markup), piece)
    )
