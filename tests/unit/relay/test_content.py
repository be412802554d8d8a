"""What rules and the order search get to see of a message, and that hostile mail costs no time."""

import pickle
import time

import pytest

from mail.message import parse_message
from mail.mime import parse_parts
from relay.content import SUBJECT_LIMIT, TEXT_LIMIT, new_text, read_content


def content(body: str | bytes, content_type: str = "text/plain; charset=utf-8", head: bytes = b""):
    octets = body.encode() if isinstance(body, str) else body
    field = f"Content-Type: {content_type}\r\n\r\n".encode()
    return read_content(parse_message(head + field + octets))


def html(body: str) -> str:
    return content(body, "text/html; charset=utf-8").text


def test_the_subject_is_decoded_and_cut() -> None:
    assert content("x", head=b"Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n").subject == "Grüße"
    assert len(content("x", head=b"Subject: " + b"s" * 5000 + b"\r\n").subject) == SUBJECT_LIMIT


@pytest.mark.parametrize("raw", [b"", b"\r\n", b"Subject", b"\r\n\r\n", b"\xff\xfe", b"a: b\r\n"])
def test_a_message_without_anything_has_no_content(raw) -> None:
    found = read_content(parse_message(raw))

    assert found.subject == ""
    assert found.text == ""


def test_octets_that_are_no_text_become_text_that_can_be_stored() -> None:
    found = content(b"\xff\xfe\x00", head=b"Subject: \xff\xed\xa0\x80\r\n")

    assert found.subject.encode()
    assert found.text.encode()


def test_list_fields_are_named() -> None:
    head = b"List-Unsubscribe: <x>\r\nPRECEDENCE: bulk\r\n"

    assert content("x", head=head).list_fields == ("list-unsubscribe", "precedence")


def test_plain_text_goes_before_what_html_says_beyond_it_and_attachments_are_not_read() -> None:
    parts = (
        '--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="a.txt"\r\n'
        "\r\nattached\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b--\r\n"
    )

    assert content(parts, 'multipart/mixed; boundary="b"').text == "plain\nhtml"


def test_text_is_cut() -> None:
    assert len(content("y" * 100_000).text) == TEXT_LIMIT


@pytest.mark.parametrize(
    "history",
    [
        "On Monday Bea wrote:\nold",
        "Am Montag schrieb Bea:\nold",
        "Le lundi Bea a écrit :\nold",
        "El lunes Bea escribió:\nold",
        "-----Original Message-----\nold",
        "-------- Ursprüngliche Nachricht --------\nold",
        "From: Bea <bea@mail.example>\nSubject: old",
        "*Von:* Bea\n*Gesendet:* Montag\n*An:* Sam\nold",
        "On Sat, Nov 21, 2026 at 10:00 AM Bea B. <\naaaaaaaa@relay.example> wrote:\n\n> old",
        "W dniu 21.11.2026 o 10:00 Bea pisze:\nold",
        "2026年11月21日(土) 10:00 Bea B. <aaaa@relay.example>:\nold",
        "Le sam. 21 nov. 2026 à 10:00, Bea <a@relay.example> a écrit\u00a0:\nold",
        "> old\n > old",
    ],
)
def test_quoted_history_is_left_out(history) -> None:
    assert new_text(f"New words.\n\n{history}") == "New words."


def test_an_answer_below_the_quotation_is_heard() -> None:
    assert (
        new_text("Hi\nOn Monday Bea wrote:\n\n> old\n> older\nThe answer.") == "Hi\n\nThe answer."
    )


def test_words_below_an_attribution_with_nothing_above_are_heard() -> None:
    assert new_text("-----Original Message-----\n20% off") == "20% off"


def test_an_attribution_at_the_end_ends_nothing() -> None:
    assert new_text("Hi\nOn Monday Bea wrote:\n\n") == "Hi"


def test_html_is_read_without_markup_style_and_quotation() -> None:
    source = (
        "<html><head><title>t</title></head><style>p{}</style>"
        "<p>One &amp; two<br>three</p><script>x()</script><blockquote>old</blockquote>"
    )

    assert html(source) == "One & two\nthree"


def test_answers_between_quotations_in_html_are_heard() -> None:
    source = (
        "<p>Hi</p><div>On 21 Nov Bea wrote:</div><blockquote>one<blockquote>older</blockquote>"
        "</blockquote><p>First.</p><blockquote>two</blockquote>Second.</blockquote>"
    )

    assert html(source) == "Hi\n\nFirst.\n\nSecond."


def test_a_quotation_that_is_never_closed_goes_to_the_end() -> None:
    assert html("Hi<blockquote>old<p>older</p>") == "Hi"


def test_what_is_forwarded_in_html_is_heard() -> None:
    text = "See<br>From: X<br>Sent: today<br>20% off"
    octets = f"<p>{text}</p>"

    assert "20% off" not in html(octets)
    found = content(octets, "text/html; charset=utf-8", b"Subject: =?utf-8?q?WG=3A?= x\r\n")
    assert "20% off" in found.text


def test_a_mail_that_is_all_quotation_is_judged_by_it() -> None:
    assert html("<blockquote>20% off</blockquote>") == "20% off"


def test_an_element_that_is_never_closed_hides_nothing() -> None:
    assert html("<style>20% off<style>now") == "20% offnow"
    assert html("<title>a</title><title>b<header>c") == "b\nc"


def test_a_character_reference_that_is_too_long_is_no_character() -> None:
    assert html("a&#" + "9" * 5000 + ";b") == "a\ufffdb"
    assert html("a&#x" + "f" * 5000 + "b") == "a\ufffd"


@pytest.mark.parametrize(
    "hostile",
    [
        "<" * 10_000,
        "<style" * 20_000,
        "<style></style " * 8_000,
        "</title" * 20_000 + "<title>",
        "<blockquote " * 10_000,
        "<br " * 30_000,
        "&" * 100_000,
        ("&#" + "9" * 4000 + ";") * 25,
        "x" * 2_000_000,
        ("Am " + " schrieb" * 35 + "\r\n") * 400,
        "On x wrote:\r\n\r\n" * 10_000,
        "\r\n" * 100_000,
        "\xa0 " * 50_000,
    ],
    ids=lambda text: repr(text[:12]),
)
@pytest.mark.parametrize("kind", ["text/html", "text/plain"])
def test_hostile_text_is_read_in_linear_time(hostile, kind) -> None:
    start = time.process_time()

    content(hostile, kind)

    assert time.process_time() - start < 2


def test_the_tree_travels_with_the_content_to_another_process() -> None:
    message = parse_message(b"Content-Type: text/plain\r\nSubject: s\r\n\r\nhello\r\n")
    found = read_content(message)

    assert found.root == parse_parts(message)
    assert pickle.loads(pickle.dumps(found)).root == found.root


def test_double_blanks_and_tabs_become_one_blank() -> None:
    assert content("a  b\t\tc\xa0\xa0d\r\n  e ").text == "a b c d\ne"
