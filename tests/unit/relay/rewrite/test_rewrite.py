import base64

import pytest

from mail.message import Message, parse_message
from relay.rewrite.guard import find_leaks
from tests.support.rewrite import (
    ANN_OLD,
    AUTHOR_IS_ANN,
    BOB,
    message,
    multipart,
    plain,
    rewritten,
    shown_forms,
)

BLOB = base64.encodebytes(bytes(range(256)) * 8000)


def test_a_reply_with_the_other_sides_address_in_the_quote_comes_out_clean() -> None:
    result = rewritten(
        plain("Yes.\n\nOn Mon, Bob <bob@shop.example> wrote:\n> hi ann@post.example\n")
    )
    out = result.message.as_bytes()

    assert result.unclean == ()
    assert find_leaks(out, AUTHOR_IS_ANN) == ()
    assert not any(str(one) in shown_forms(out) for one in (ANN_OLD, BOB))
    assert len(result.findings) == 2


def test_findings_show_no_address() -> None:
    result = rewritten(multipart("X-ann@post.example: bob@shop.example\n\nann@post.example"))

    assert result.findings
    assert not any("@" in one.reason + one.excerpt + one.fix for one in result.findings)
    assert "@" not in repr(result.findings)


def test_what_is_written_is_read_back_the_same() -> None:
    out = rewritten(plain("to ann@post.example")).message

    assert parse_message(out.as_bytes()) == out


def test_a_boundary_line_too_long_for_mail_is_held() -> None:
    body = b"--b0" + b" " * 1200 + b"\r\n\r\nx\r\n--b0--\r\n"
    result = rewritten(Message(multipart("\nx").fields, body))

    assert [one.reason for one in result.unclean] == [
        "a line outside of its parts is longer than 998 octets"
    ]


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"\xff\xfe",
        b"A",
        b":",
        b"Content-Type: \xff/\xff; charset=\0\r\n\r\n\0",
        b"\r\n\r\n",
    ],
)
def test_no_mail_is_too_broken_to_be_rewritten(raw: bytes) -> None:
    result = rewritten(parse_message(raw))

    assert result.message.value("from")
    assert find_leaks(result.message.as_bytes(), AUTHOR_IS_ANN) == ()


@pytest.mark.parametrize(
    ("mail", "addresses"),
    [
        (multipart(b"Content-Transfer-Encoding: base64\nContent-Type: image/png\n\n" + BLOB), 0),
        (plain("привет ann@post.example\n" * 10_000), 10_000),
        (message("\n" + "<" * 300_000), 0),
        (plain("<!-- " * 100_000 + "ann@post.example", "text/html"), 1),
    ],
    ids=["picture", "addresses", "tags", "comments"],
)
def test_megabytes_come_out_clean(mail: Message, addresses: int) -> None:
    result = rewritten(mail)

    assert result.unclean == ()
    assert find_leaks(result.message.as_bytes(), AUTHOR_IS_ANN) == ()
    assert result.message.body.count(b"aaaaaaaa@relay.example") == addresses
