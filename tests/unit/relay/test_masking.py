"""Card numbers are masked where they stand, and nothing else of a message changes."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.decode_words import decode_words
from mail.message import Message, parse_message
from mail.transfer import encode_quoted_printable
from relay.masking import mask_cards

CARD = "4111 1111 1111 1111"
MASKED = "**** **** **** 1111"
HTML = "Content-Type: text/html; charset=utf-8\r\n"
PLAIN = "Content-Type: text/plain; charset=utf-8\r\n"
BASE64 = "Content-Transfer-Encoding: base64\r\n"
QUOTED = "Content-Transfer-Encoding: quoted-printable\r\n"


def mail(header: str, body: str | bytes) -> Message:
    octets = body if isinstance(body, bytes) else body.encode("utf-8", "surrogateescape")
    return parse_message(header.encode() + b"\r\n" + octets)


def masked_body(header: str, body: str | bytes) -> bytes:
    """The body after masking; masking it again changes nothing."""
    masked, count = mask_cards(mail(header, body))
    assert count > 0
    assert mask_cards(masked) == (masked, 0)
    return masked.body


def lines(octets: bytes) -> bytes:
    return base64.encodebytes(octets).replace(b"\n", b"\r\n")


def test_a_clean_message_is_the_same_object() -> None:
    message = mail("Subject: Order 302-5518204-5546630\r\n", "Which size, M or L?\r\n")

    assert mask_cards(message) == (message, 0)
    assert mask_cards(message)[0] is message


@pytest.mark.parametrize("header", ["", PLAIN, "Content-Type: text/csv\r\n"])
def test_a_plain_text_is_masked_and_the_rest_stays(header: str) -> None:
    assert masked_body(header, f"für {CARD}, danke\r\n") == f"für {MASKED}, danke\r\n".encode()


def test_every_number_is_counted() -> None:
    message = mail(f"Subject: {CARD}\r\nX-Subject: {CARD}\r\n", f"{CARD}\r\n5555555555554444\r\n")
    masked, count = mask_cards(message)

    assert count == 3
    assert masked.body == f"{MASKED}\r\n************4444\r\n".encode()
    assert [one.raw for one in masked.fields] == [
        f"Subject: {MASKED}\r\n".encode(),
        f"X-Subject: {CARD}\r\n".encode(),
    ]


def test_a_folded_subject_keeps_its_folding() -> None:
    masked, _ = mask_cards(mail("Subject: für 4111 1111\r\n 1111 1111 jetzt\r\n", ""))

    assert masked.fields[0].raw == "Subject: für **** ****\r\n **** 1111 jetzt\r\n".encode()


@pytest.mark.parametrize("name", ["Thread-Topic", "Comments", "Keywords", "Content-Description"])
@pytest.mark.parametrize("shown", [CARD, "=?utf-8?q?4111_1111_?= =?utf-8?q?1111_1111?="])
def test_copies_of_a_subject_are_masked_and_not_counted(name: str, shown: str) -> None:
    """Outlook sends every subject twice."""
    masked, count = mask_cards(mail(f"{name}: {shown}\r\nX-Id: 4111111111111111\r\n", "x"))

    assert (masked.value(name), count) == (MASKED, 0)
    assert masked.value("x-id") == "4111111111111111"
    assert mask_cards(masked) == (masked, 0)


def test_a_subject_and_its_copy_are_one_number() -> None:
    message, count = mask_cards(mail(f"Subject: {CARD}\r\nThread-Topic: {CARD}\r\n", CARD))

    assert count == 2
    assert b"4111" not in message.as_bytes()


def test_a_subject_in_encoded_words_is_written_anew() -> None:
    words = base64.b64encode(f"für {CARD}".encode()).decode()
    masked, count = mask_cards(mail(f"Subject: =?utf-8?B?{words}?=\r\n", ""))

    assert count == 1
    assert decode_words(masked.value("subject") or "") == f"für {MASKED}"


def test_a_subject_in_harmless_encoded_words_stays() -> None:
    message = mail("Subject: =?utf-8?Q?f=C3=BCr_Sie?=\r\n", CARD)

    assert mask_cards(message)[0].fields == message.fields


def test_quoted_printable_changes_only_in_its_digits() -> None:
    body = b"f=C3=BCr 4111 1=\r\n111=201111=C2=A01=3111 x=\r\n y\r\n"

    masked = masked_body(PLAIN + QUOTED, body.replace(b"1=3111", b"=31111"))

    assert masked == b"f=C3=BCr **** *=\r\n***=20****=C2=A0=31111 x=\r\n y\r\n"


def test_escaped_digits_are_masked_as_escapes() -> None:
    masked = masked_body(PLAIN + QUOTED, b"=34111 1111 1111 1111\r\n")

    assert masked == b"=2A*** **** **** 1111\r\n"


def test_damaged_quoted_printable_is_written_anew() -> None:
    masked = masked_body(PLAIN + QUOTED, b"a==\r\nb =\t \r\n4111 1111 1111 1111 =C3=BC\r\n")

    assert b"**** **** **** 1111 =C3=BC" in masked


@pytest.mark.parametrize("before", [*range(6), 3_000])
def test_base64_changes_only_where_the_digits_are(before: int) -> None:
    text = "x" * before + f" für {CARD} " + "und mehr Text " * 8
    masked = masked_body(PLAIN + BASE64, lines(text.encode()))

    assert masked == lines(text.replace(CARD, MASKED).encode())


def test_base64_in_pieces_is_written_anew() -> None:
    body = base64.b64encode(f"{CARD} ".encode()) + b"\r\n" + base64.b64encode(b"and more")

    assert base64.b64decode(masked_body(BASE64, body)) == f"{MASKED} and more".encode()


def test_base64_without_padding_is_patched_to_its_end() -> None:
    body = base64.b64encode(f"{CARD} 5555555555554444!".encode()).rstrip(b"=")

    masked = masked_body(BASE64, body)

    assert base64.b64decode(masked + b"==") == f"{MASKED} ************4444!".encode()


@pytest.mark.parametrize(
    ("source", "masked"),
    [
        (f"<p>{CARD}</p>", f"<p>{MASKED}</p>"),
        (
            "4111&nbsp;<b>1111</b> <!-- x --> 1111&#160;1111",
            "****&nbsp;<b>****</b> <!-- x --> ****&#160;1111",
        ),
        ("&#52;111 1111 1111 1111", "&#42;*** **** **** 1111"),
        ("&#x34;111 1111 1111 1111", "&#042;*** **** **** 1111"),
        ("&#52111 1111 1111 1111 4111 1111 1111 1111", None),
        ('<input value="4111111111111111">', '<input value="************1111">'),
        ("４１１１ 1111 1111 1111", "＊＊＊＊ **** **** 1111"),
        ("&#00052;111 1111 1111 1111", "&#00042;*** **** **** 1111"),
    ],
)
def test_html_is_masked_through_tags_and_references(source: str, masked: str | None) -> None:
    body = masked_body(HTML, source)

    assert masked is None or body == masked.encode()


def test_cells_side_by_side_are_not_one_number() -> None:
    source = "<td>41111111</td><td>11111111</td>4111111111<br>111111"

    assert mask_cards(mail(HTML, source))[1] == 0


def test_links_keep_their_numbers() -> None:
    source = '<a href="https://ups.example/?n=4111111111111111">4 111 <i>1</i></a>'

    assert mask_cards(mail(HTML, source))[1] == 0


@pytest.mark.parametrize("charset", ["iso-2022-jp", "shift_jis", "euc-jp", "utf-8", "gb18030"])
def test_wide_digits_become_wide_stars(charset: str) -> None:
    text = "カード４１１１１１１１１１１１１１１１です 4111111111111111\r\n"
    header = f"Content-Type: text/plain; charset={charset}\r\n"

    expected = "カード" + "＊" * 12 + "１１１１です ************1111\r\n"
    assert masked_body(header, text.encode(charset)) == expected.encode(charset)


def test_a_text_that_its_charset_does_not_give_back_is_masked_by_octets() -> None:
    header = "Content-Type: text/plain; charset=iso-2022-jp\r\n"
    body = b"\x1b(B\x1b(B" + CARD.encode() + b"\x1b$B\r\n"

    assert masked_body(header, body) == b"\x1b(B\x1b(B" + MASKED.encode() + b"\x1b$B\r\n"


def test_a_text_that_cannot_be_written_in_its_charset_is_masked_by_octets() -> None:
    header = "Content-Type: text/html; charset=us-ascii-9\r\n"

    assert masked_body(header, f"\udcfc {CARD}") == b"\xfc " + MASKED.encode()


def test_an_unknown_charset_is_no_obstacle() -> None:
    assert masked_body("Content-Type: text/plain; charset=x-nobody\r\n", CARD) == MASKED.encode()


def test_mail_inside_mail_is_masked_with_its_subject() -> None:
    inner = (
        f"Subject: a {CARD}\r\nX-Note: {CARD}\r\nContent-Type: text/html\r\n\r\n<b>{CARD}</b>\r\n"
    )
    body = masked_body("Content-Type: message/rfc822\r\n", inner)

    assert body.decode() == inner.replace(f"a {CARD}", f"a {MASKED}").replace(
        f"<b>{CARD}", f"<b>{MASKED}"
    )


def test_encoded_mail_inside_mail_is_masked() -> None:
    inner = f"Subject: {CARD}\r\n\r\n{CARD}\r\n".encode()
    body = masked_body("Content-Type: message/rfc822\r\n" + BASE64, lines(inner))

    assert base64.b64decode(body) == f"Subject: {MASKED}\r\n\r\n{MASKED}\r\n".encode()


def test_encoded_mail_beyond_some_depth_is_left() -> None:
    inner = f"Subject: x\r\n\r\n{CARD}\r\n".encode()
    for _ in range(8):
        inner = b"Content-Type: message/rfc822\r\n" + BASE64.encode() + b"\r\n" + lines(inner)

    assert mask_cards(parse_message(inner))[1] == 0


def multipart(*parts: str, preamble: str = "", epilogue: str = "") -> str:
    inner = "".join(f"--b\r\n{part}\r\n" for part in parts)
    return f"{preamble}\r\n{inner}--b--\r\n{epilogue}"


def test_each_text_of_a_multipart_is_masked_and_files_are_not() -> None:
    parts = (
        f"{PLAIN}\r\n{CARD}",
        f"{HTML}{QUOTED}\r\n<p>{CARD}</p>",
        f"Content-Type: application/pdf\r\n\r\n{CARD}",
    )
    written = multipart(*parts, preamble=CARD, epilogue=CARD)
    body = masked_body("Content-Type: multipart/mixed; boundary=b\r\n", written).decode()

    assert body.count(MASKED) == 4
    assert body == written.replace(CARD, MASKED).replace(
        f"application/pdf\r\n\r\n{MASKED}", f"application/pdf\r\n\r\n{CARD}"
    )


def test_a_multipart_without_an_end_is_masked() -> None:
    body = masked_body("Content-Type: multipart/mixed; boundary=b\r\n", f"--b\r\n\r\n{CARD}\r\n")

    assert MASKED.encode() in body


def test_a_multipart_without_parts_has_no_text() -> None:
    header = "Content-Type: multipart/mixed; boundary=b\r\n"

    assert mask_cards(mail(header, f"nothing {CARD} here"))[1] == 0


def test_a_tree_beyond_its_limits_is_masked_by_octets() -> None:
    parts = [f"{PLAIN}\r\nhello"] * 250
    written = multipart(*parts, f"{PLAIN}\r\n{CARD}")

    body = masked_body("Content-Type: multipart/mixed; boundary=b\r\n", written)

    assert body == written.replace(CARD, MASKED).encode()


def test_a_long_body_is_read_by_its_parts() -> None:
    written = multipart(
        f"{PLAIN}\r\n{CARD}", f"Content-Type: image/png\r\n{BASE64}\r\n" + "A" * 70_000
    )

    assert MASKED.encode() in masked_body("Content-Type: multipart/mixed; boundary=b\r\n", written)


PIECES = (
    CARD, "4111111111111111", "5555-5555-5555-4444", "４１１１ 1111 1111 1111", "378282246310005",
    "4111<b>1111</b>11111111", "&#52;111&nbsp;1111 1111 1111", "1", "4111", " ", "-", "*", "\r\n",
    "<b>", "</td>", "&nbsp;", "card ", "order ", "ü", "=", "/",
)  # fmt: skip


@given(
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
    st.sampled_from([HTML, PLAIN]),
)
def test_masking_is_idempotent_and_keeps_every_length(text: str, header: str) -> None:
    message = mail(header, text)
    masked, count = mask_cards(message)

    assert len(masked.body) == len(message.body)
    assert (masked == message) == (count == 0)
    assert mask_cards(masked) == (masked, 0)


@given(st.text(max_size=80), st.text(max_size=80))
def test_around_a_card_nothing_changes_in_quoted_printable(before: str, behind: str) -> None:
    text = f"{before}\r\n{CARD}\r\n{behind}".encode("utf-8", "replace")
    body = encode_quoted_printable(text)

    assert mask_cards(mail(PLAIN + QUOTED, body))[0].body == body.replace(
        CARD.encode(), MASKED.encode()
    )


@given(st.binary(max_size=300))
def test_no_message_is_an_exception(octets: bytes) -> None:
    for header in (PLAIN, HTML, HTML + BASE64, "Content-Type: message/rfc822\r\n"):
        mask_cards(mail(header, octets + b" 4111 1111 1111 1111"))


@pytest.mark.parametrize("header", [PLAIN, HTML])
@pytest.mark.parametrize("piece", ["4", "4 ", "<", "&#49;", "=\r\n", " "])
def test_hostile_bodies_hide_no_card(header: str, piece: str) -> None:
    hostile = (piece * 200_000)[:200_000]

    assert mask_cards(mail(header, hostile))[1] == 0
    masked, count = mask_cards(mail(header, f"<p>{CARD}</p>\r\n{hostile}"))
    assert count == 1
    assert masked.body == f"<p>{MASKED}</p>\r\n{hostile}".encode()


@pytest.mark.parametrize("header", [PLAIN, HTML])
def test_every_card_of_thousands_is_masked(header: str) -> None:
    masked, count = mask_cards(mail(header, f"{CARD} " * 5_000))

    assert (masked.body, count) == (f"{MASKED} ".encode() * 5_000, 5_000)


@pytest.mark.parametrize("end", ["", "; delsp=yes"])
def test_a_flowed_text_is_masked_across_lines_that_its_program_broke(end: str) -> None:
    header = f"Content-Type: text/plain; charset=utf-8; format=flowed{end}\r\n"

    assert masked_body(header, "Card 4111 1111 \r\n1111 1111 now") == (
        b"Card **** **** \r\n**** 1111 now"
    )


def test_lines_that_their_author_ended_are_not_one_number() -> None:
    message = mail(PLAIN, "Boxes 4111 1111 \r\n1111 1111")

    assert mask_cards(message) == (message, 0)


def test_a_flowed_part_is_masked_within_a_multipart() -> None:
    header = "Content-Type: multipart/mixed; boundary=b\r\n"
    body = "--b\r\nContent-Type: text/plain; format=flowed\r\n\r\n4111 1111 \r\n1111 1111\r\n--b--"

    assert b"**** **** \r\n**** 1111" in masked_body(header, body)


def test_xhtml_is_masked_like_html() -> None:
    header = "Content-Type: application/xhtml+xml\r\n"

    assert masked_body(header, "<p>4111 <b>1111</b> 1111 1111</p>") == (
        b"<p>**** <b>****</b> **** 1111</p>"
    )
