import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.rewrite.flatten import shows_address
from tests.support.rewrite import ANN, AUTHOR_IS_ANN, SCRUBBER

AUTHOR, RECIPIENT = "aaaaaaaa@relay.example", "bbbbbbbb@relay.example"


def test_each_side_gives_way_to_its_own_alias_and_is_counted() -> None:
    scrubbed = SCRUBBER.plain("ann.doe@gmail.com, ann@post.example to bob@shop.example")

    assert scrubbed.text == f"{AUTHOR}, {AUTHOR} to {RECIPIENT}"
    assert (scrubbed.author, scrubbed.recipient) == (2, 1)


def test_a_text_without_needles_is_the_same_object() -> None:
    for text in ("nothing", "ann post example", "post.example ann", "<p>ann, post example</p>"):
        assert SCRUBBER.plain(text).text is text
        assert SCRUBBER.html(text).text is text
        assert SCRUBBER.header("nothing").text == "nothing"


@pytest.mark.parametrize(
    "octets",
    [
        b"X: ann@post.example\r\n", b"X: a\r\n nn, post.exam\r\nple\r\n", b"X: post.example\r\n",
        b"X: =?utf-8?q?a?=\r\n", b"X: %61\r\n", b"X: &#97;\r\n", b'X: "\\a"\r\n', b"X: a(b)\r\n", b"X: y; z*0=a\r\n",
        "X: ａ\r\n".encode(),
    ],
)  # fmt: skip
def test_octets_that_show_or_may_hide_something_are_not_clear(octets: bytes) -> None:
    assert not SCRUBBER.is_clear(octets)


def test_octets_that_say_what_they_are_and_show_nothing_are_clear() -> None:
    assert SCRUBBER.is_clear(b'Content-Type: text/plain; charset="utf-8";\r\n format=flowed\r\n')


def test_attribution_lines_and_outlook_blocks_lose_their_addresses() -> None:
    text = "On Mon <ann@post.example> wrote:\r\n> From: B [mailto:bob@shop.example]\r\n> To: Ann"

    assert SCRUBBER.plain(text).text == (
        f"On Mon <{AUTHOR}> wrote:\r\n> From: B [mailto:{RECIPIENT}]\r\n> To: Ann"
    )


def test_links_and_entities_in_html_are_replaced() -> None:
    text = "<a href='MAILTO:ann%40post.example?subject=x'>ann&#64;post&period;example</a>"

    assert SCRUBBER.html(text).text == f"<a href='MAILTO:{AUTHOR}?subject=x'>{AUTHOR}</a>"


def test_an_address_cut_by_tags_goes_and_the_tags_stay() -> None:
    text = "<p>x<b>ann</b>@<i>post</i>.ex<wbr>ample</p><br/>Phone"

    assert SCRUBBER.html(text).text == f"<p>x<b>{AUTHOR}</b><i></i><wbr></p><br/>Phone"


def test_a_word_that_follows_behind_a_tag_does_not_hide_an_address() -> None:
    text = "<td>ann<b>@</b>post.example</td><td>Phone</td>"

    assert SCRUBBER.html(text).text == f"<td>{AUTHOR}<b></b></td><td>Phone</td>"


def test_a_private_domain_goes_from_headers_only() -> None:
    assert SCRUBBER.header("Order at www.shop.example").text == "Order at relay.example"
    assert SCRUBBER.plain("Order at www.shop.example").text == "Order at www.shop.example"
    assert SCRUBBER.header("gmail.com").text == "gmail.com"


def test_two_addresses_in_one_encoded_word_take_the_word_along() -> None:
    text = "x =?utf-8?q?ann=40post.example_bob=40shop.example?= y"
    scrubbed = SCRUBBER.plain(text)

    assert scrubbed.text == f"x {AUTHOR} y"
    assert (scrubbed.author, scrubbed.recipient) == (1, 1)


PIECES = st.sampled_from(
    ["ann@post.example", "ann", "@", "post", ".", "example", "bob@shop.example", " ", "<b>", "</b>",
     "&#64;", "%40", "\u200b", " at ", " dot ", "x", "<!--", "-->", "ANN", "＠"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join))
def test_scrubbing_twice_is_scrubbing_once(text: str) -> None:
    for scrub in (SCRUBBER.plain, SCRUBBER.html):
        once = scrub(text).text
        assert scrub(once).text == once


@given(st.text(max_size=40), st.text(max_size=40))
def test_an_address_among_any_text_is_gone(before: str, after: str) -> None:
    for scrub in (SCRUBBER.plain, SCRUBBER.html, SCRUBBER.header):
        scrubbed = scrub(f"{before} {ANN} {after}")
        assert not any(shows_address(one, scrubbed.text.lower()) for one in AUTHOR_IS_ANN.addresses)
