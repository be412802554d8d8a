"""What rules and the order search get to see of a message, hostile ones too."""

import pickle

import pytest

from mail.message import parse_message
from mail.mime import parse_parts
from relay.content import (
    SUBJECT_LIMIT,
    TEXT_LIMIT,
    Content,
    content_of,
    new_text,
    read_content,
)


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
def test_words_before_hostile_text_are_read(hostile, kind) -> None:
    found = content(f"<p>before</p>\r\n{hostile}", kind)

    assert "before" in found.text
    assert max(map(len, (found.text, found.quoted, found.hidden))) <= TEXT_LIMIT


def test_the_tree_travels_with_the_content_to_another_process() -> None:
    message = parse_message(b"Content-Type: text/plain\r\nSubject: s\r\n\r\nhello\r\n")
    found = read_content(message)

    assert found.root == parse_parts(message)
    assert pickle.loads(pickle.dumps(found)).root == found.root


def test_double_blanks_and_tabs_become_one_blank() -> None:
    assert content("a  b\t\tc\xa0\xa0d\r\n  e ").text == "a b c d\ne"


def mixed(*parts: str) -> Content:
    body = "".join(f"--b\r\n{part}\r\n" for part in parts) + "--b--\r\n"
    return content(body, 'multipart/mixed; boundary="b"')


PLAIN = "Content-Type: text/plain\r\n\r\n"
HTML = "Content-Type: text/html\r\n\r\n"
FILE = "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF-1.4"


def test_an_innocent_plain_text_covers_no_other_html() -> None:
    found = mixed(
        f"{PLAIN}Your lamp is on its way.", f"{HTML}<p>Your lamp is on its way.</p><p>20% off</p>"
    )

    assert found.text == "Your lamp is on its way.\n20% off"


def test_equal_forms_count_once_and_the_longest_is_counted() -> None:
    found = mixed(f"{PLAIN}Hi you", f"{HTML}<p>Hi <b>you</b></p>")

    assert (found.text, found.length) == ("Hi you", 6)
    assert mixed(f"{PLAIN}Hi", f"{HTML}<p>Hi there</p>").length == 8


def test_a_further_text_part_is_read_as_well() -> None:
    assert mixed(f"{PLAIN}one", f"{PLAIN}two").text == "one\ntwo"


def test_length_counts_what_a_person_counts() -> None:
    assert content("a\u0308\r\nb").length == 3
    assert content("new\r\n> old").length == 3
    assert content("y" * 30_000).length == 30_000


def test_quoted_and_hidden_text_stand_apart() -> None:
    found = mixed(
        f"{PLAIN}New\r\n> old\r\n",
        f"{HTML}<p>New</p><p hidden>secret</p><blockquote>older</blockquote>",
    )

    assert (found.text, found.quoted, found.hidden) == ("New", "old\nolder", "secret")


def test_links_and_style_are_those_of_all_forms() -> None:
    found = mixed(
        f"{PLAIN}Hi 💍\n\n\n\n\nyou", f"{HTML}<a href='https://x'>y</a><img src='//z'><form>"
    )

    assert [anchor.target for anchor in found.anchors] == ["https://x"]
    assert (found.style.remote_images, found.style.active) == (1, ("form",))
    assert content("plain").style is content("other").style


def test_emojis_of_subject_and_text_are_style() -> None:
    found = content("Hi 💍\n\n\n\n\nyou", head="Subject: 😊\r\n".encode())

    assert (found.style.emojis, found.style.blank_runs) == (("😊", "💍"), 1)


def test_attachments_are_numbered_in_their_order() -> None:
    calendar = "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR"
    found = mixed(f"{PLAIN}Hi", FILE, f"{HTML}<p>x</p>", calendar, FILE)

    assert [(file.number, file.name) for file in found.files] == [
        (0, "a.pdf"),
        (1, ""),
        (2, "a.pdf"),
    ]
    assert found.files[0].size == 8


def test_mail_inside_mail_is_read_where_it_is_shown_and_a_file_where_it_is_sent_as_one() -> None:
    inner = f"Subject: x\r\n{PLAIN}inner"
    shown = mixed(f"{PLAIN}Hi", f"Content-Type: message/rfc822\r\n\r\n{inner}")
    sent = mixed(
        f"{PLAIN}Hi",
        f"Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n{inner}",
    )

    assert (shown.text, len(shown.files)) == ("Hi\ninner", 0)
    assert (sent.text, len(sent.files)) == ("Hi", 1)


def test_a_mail_that_is_a_file_has_one_attachment_and_an_empty_multipart_none() -> None:
    assert len(content("%PDF", "application/pdf").files) == 1
    assert content("", 'multipart/mixed; boundary="b"').files == ()


def test_content_is_read_without_a_message() -> None:
    found = content_of("Fwd: x", "Hi", "<p>Hi</p><p>More</p>")

    assert (found.subject, found.text, found.root) == ("Fwd: x", "Hi\nMore", None)
    assert content_of("s", "", "<p>only</p>").text == "only"
    assert content_of("s", "").text == ""


@pytest.mark.parametrize(
    ("disposition", "content_id", "is_inline"),
    [("inline", "<logo>", True), ("attachment", "<logo>", False), ("inline", None, False)],
)
def test_a_picture_that_html_shows_is_inline(disposition, content_id, is_inline) -> None:
    named = f"Content-ID: {content_id}\r\n" if content_id else ""
    raw = f"Content-Type: image/png\r\nContent-Disposition: {disposition}\r\n{named}\r\nx".encode()

    (file,) = read_content(parse_message(raw)).files
    assert file.is_inline is is_inline


AD = "Big sale, 50 % off with code SALE50"


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\n" + b"x" * 100_000 + AD.encode(),
        b"Content-Type: text/html\r\n\r\n" + b"<p>x</p>" * 26_000 + AD.encode(),
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        + b"--b\r\n\r\n\r\n" * 20
        + b"--b\r\nContent-Type: text/html\r\n\r\n"
        + AD.encode()
        + b"\r\n--b--\r\n",
    ],
)
def test_what_is_too_long_to_be_read_is_told(raw: bytes) -> None:
    assert read_content(parse_message(raw)).unread > 0


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\n" + b" " * 150_000 + AD.encode(),
        b"\r\n" + b"\r\n" * 80_000 + AD.encode(),
        b'Content-Type: text/html\r\n\r\n<p title="' + b"x" * 300_000 + b'">' + AD.encode(),
    ],
)
def test_nothing_hides_behind_blanks_and_values_without_end(raw: bytes) -> None:
    content = read_content(parse_message(raw))

    assert content.text.endswith(AD)
    assert content.unread == 0
