from mail.message import parse_message
from relay.rewrite.nested import clean_nested_field
from tests.support.rewrite import SCRUBBER

ANN, BOB = "aaaaaaaa@relay.example", "bbbbbbbb@relay.example"


def field(raw: str | bytes) -> bytes:
    octets = raw if isinstance(raw, bytes) else raw.encode()
    (one,) = parse_message(octets + b"\r\n").fields
    return clean_nested_field(one, SCRUBBER)[0]


def test_five_fields_and_those_of_mime_stay_and_all_others_go() -> None:
    for name in ("From", "TO", "cc", "Subject", "Date", "MIME-Version", "Content-Type"):
        assert field(f"{name}: x") == f"{name}: x\r\n".encode()
    for name in (
        "Received", "Message-ID", "References", "Reply-To", "Sender", "Return-Path", "Bcc",
        "DKIM-Signature", "X-Originating-IP", "Delivered-To", "Authentication-Results",
    ):  # fmt: skip
        assert field(f"{name}: x") == b""


def test_addresses_in_it_give_way_and_strangers_stay() -> None:
    assert field("To: Ann <ann@post.example>, c@third.example,\r\n bob@shop.example") == (
        f"To: Ann <{ANN}>, c@third.example, {BOB}\r\n".encode()
    )
    assert field("From: x@mail.shop.example") == b"From: x@relay.example\r\n"


def test_encoded_words_stay_unless_they_hide_an_address() -> None:
    assert field("From: =?utf-8?q?J=C3=B6rg?= <ann@post.example>") == (
        f"From: =?utf-8?q?J=C3=B6rg?= <{ANN}>\r\n".encode()
    )
    assert field("Subject: =?utf-8?q?J=C3=B6rg?=") == b"Subject: =?utf-8?q?J=C3=B6rg?=\r\n"
    assert field("Subject: =?utf-8?q?to_ann?= =?utf-8?b?QHBvc3QuZXhhbXBsZQ==?=") == (
        f"Subject: {ANN}\r\n".encode()
    )
    assert b"post" not in field("Subject: =?utf-8?q?ann=40po?= =?utf-8?q?st.example?=")


def test_raw_octets_of_any_charset_are_survived() -> None:
    assert field(b"Subject: Gr\xfc\xdfe ann@post.example").endswith(f"{ANN}\r\n".encode())
    assert field(b"Subject: Gr\xfc\xdfe") == b"Subject: Gr\xfc\xdfe\r\n"


def test_a_line_too_long_for_mail_is_folded() -> None:
    assert max(map(len, field("Subject: " + "word " * 300).split(b"\r\n"))) <= 78


def test_the_line_that_mbox_puts_first_goes_and_other_junk_is_scrubbed() -> None:
    assert field("From ann@post.example Mon Jan  1 10:00:00 2024") == b""
    assert field(">From ann@post.example Mon Jan  1 10:00:00 2024") == b""
    assert field("hello ann@post.example") == f"hello {ANN}\r\n".encode()
