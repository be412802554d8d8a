import base64
import binascii
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.message import Message
from relay.rewrite.guard import Leak, find_leaks
from tests.support.files import a_docx, a_pdf, a_zip
from tests.support.rewrite import AUTHOR_IS_ANN, message, multipart, plain

CLEAN = "From: aaaaaaaa@relay.example\n"


def leaks(given_message: Message) -> tuple[Leak, ...]:
    return find_leaks(given_message.as_bytes(), AUTHOR_IS_ANN)


def body(octets: bytes | str, content_type: str = "text/plain", encoding: str = "8bit") -> set[str]:
    octets = octets.encode() if isinstance(octets, str) else octets
    head = f"{CLEAN}Content-Type: {content_type}\nContent-Transfer-Encoding: {encoding}\n\n"
    return {leak.form for leak in leaks(message(head.encode() + octets))}


def test_a_clean_message_has_no_leak() -> None:
    assert body("hello, jo-ann@post.example and ann at work, post.example") == set()


@pytest.mark.parametrize(
    "text",
    [
        "ann@post.example", "ANN@POST.EXAMPLE", "ann (at) post [dot] example", "ann&#64;post.example",
        "ann%40post.example", "ann%2540post.example", "ann@\n> post.example", "a\u200bnn@post.example",
        "ａｎｎ＠post.example", "<b>ann</b>@post.<!-- x -->example", "ann+x@post.example",
        "ann=post.example@lists.example", "bob@shop.example", "a.n.n.doe@googlemail.com",
        "=?utf-8?q?ann=40post=2Eexample?=",
    ],
)  # fmt: skip
def test_an_address_of_either_party_in_text_is_seen(text: str) -> None:
    assert body(text)
    assert body(base64.encodebytes(text.encode()), encoding="base64")
    assert body(quopri.encodestring(text.encode()), encoding="quoted-printable")
    wide = base64.encodebytes(text.encode("utf-16"))
    assert body(wide, "text/plain; charset=utf-16", "base64")


def test_what_is_encoded_but_does_not_say_so_is_seen() -> None:
    assert body("ann=40post=2Eexample") == {"text", "quoted-printable"}
    assert body("a=6E=6E@po=\nst.example") == {"quoted-printable"}
    assert body(base64.b64encode(b"please write to ann@post.example")) == {"base64"}
    assert "base64" in body(
        '<img src="data:text/plain;base64,'
        + base64.b64encode(b"me: ann@post.example!").decode()
        + '">'
    )


def test_a_long_word_is_no_leak() -> None:
    assert body("x" * 30 + "\n" + "y" * 40) == set()


def test_a_uuencoded_attachment_in_a_text_is_opened() -> None:
    lines = [
        binascii.b2a_uu(b"me: ann@post.example").decode(),
        "!TOO LONG FOR ITS LENGTH\n",
        "`\n",
        "end\n",
    ]

    assert body("begin 644 x.txt\n" + "".join(lines)) == {"uuencoded"}


def test_an_attachment_shows_its_author_but_may_show_its_recipient() -> None:
    assert body(b"%PDF ann@post.example", "application/pdf") == {"raw", "decoded"}
    assert body(base64.b64encode(b"%PDF Ann@Post.Example"), "application/pdf", "base64") == {
        "decoded"
    }
    assert body(b"%PDF bob@shop.example", "application/pdf") == set()
    wide = base64.b64encode("ann@post.example".encode("utf-16-be"))
    assert body(wide, "application/msword", "base64") == {"utf-16"}


@pytest.mark.parametrize(
    ("file", "form"),
    [
        (a_pdf("ann@post.example"), "unpacked"), (a_docx("ann@post.example"), "unpacked"),
        (a_docx("ann&#64;post.example"), "unpacked text"), (a_docx("ann@</w:t><w:t>post.example"), "unpacked text"),
        (a_zip({"a.pdf": a_pdf("ann@post.example")}), "unpacked"),
    ],
)  # fmt: skip
def test_packed_files_are_opened(file: bytes, form: str) -> None:
    assert form in body(base64.encodebytes(file), "application/x", "base64")
    assert form in body(base64.encodebytes(file), "text/plain", "base64")


def test_packed_files_may_show_their_recipient_and_their_own_text() -> None:
    for file in (a_pdf("bob@shop.example"), a_docx("bob@shop.example &amp; jo-ann@post.example")):
        assert body(base64.encodebytes(file), "application/x", "base64") == set()


def test_mail_that_is_encoded_as_a_whole_is_opened() -> None:
    mail = b"Subject: bob@shop.example\n\nhello"
    for _ in range(3):
        assert "address" in body(base64.encodebytes(mail), "message/rfc822", "base64")
        assert "address" in body(base64.encodebytes(mail), "application/octet-stream", "base64")
        head = b"Content-Type: application/x\nContent-Transfer-Encoding: base64\n\n"
        mail = head + base64.encodebytes(mail)
    assert body(base64.encodebytes(mail), "application/x", "base64") == set()


@pytest.mark.parametrize(
    ("field", "form"),
    [
        ("Subject: ann@post.example", "address"), ("X-A: =?utf-8?q?bob=40shop.example?=", "address"),
        ("X-A: x; name*0=bob@; name*1=shop.example", "address"), ("X-A: bob%40shop.example", "address"),
        ("X.shop.example: 1", "private domain"),
        ("List-Id: mail.shop.example", "private domain"), ("X-A: myshop.example gmail.com", ""),
    ],
)  # fmt: skip
def test_header_fields_are_read_decoded(field: str, form: str) -> None:
    forms = {leak.form for leak in leaks(message(f"{CLEAN}{field}\n\nx"))}

    assert forms - {"raw"} == ({form} if form else set())


def test_a_leak_says_where_and_not_what() -> None:
    found = leaks(
        multipart("Content-Disposition: x; filename=ann@post.example\n\nx", "\nbob@shop.example")
    )

    assert Leak("part 1, header field Content-Disposition", "address") in found
    assert Leak("part 2 (text/plain)", "text") in found
    assert not any("ann" in repr(leak) or "bob" in repr(leak) for leak in found)


def test_junk_in_a_header_and_strange_types_are_named_without_quoting_them() -> None:
    found = leaks(
        message(f"{CLEAN}bob@shop.example junk\nContent-Type: text/é\n\nbob@shop.example")
    )

    assert {leak.where for leak in found} == {"message, header field (junk)", "body"}


def test_mail_inside_mail_is_read_to_the_bottom() -> None:
    inner = "Content-Type: message/rfc822\n\nSubject: bob@shop.example\n\nhi"

    assert {leak.where for leak in leaks(multipart(inner))} >= {"part 1.1, header field Subject"}


def test_every_charset_is_survived() -> None:
    for charset in ("x-unknown", "utf-7", "\x00", "idna", ""):
        assert "text" in body("ann@post.example", f"text/plain; charset={charset}")


def test_the_message_as_it_came_in_is_full_of_leaks() -> None:
    assert len(leaks(plain("x"))) >= 2


FRAGMENTS = (
    "ann@post.example", "ann", "@", "post", ".example", " at ", "[dot]", "<", ">", "<!--", "-->", ";", " name=", '"',
    "=40", "\r\n ", "\r\n\t", "\r", "\nX-Lone: ", "\r\nX-Next: ", "\r\nReferences: ", "\x00", " ", "-", "+tag",
)  # fmt: skip


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=12))
def test_a_header_without_disguises_is_judged_like_one_with_them(fragments: list[str]) -> None:
    plain_header = f"X-First: {''.join(fragments)}\r\n".encode()
    # A comment makes the guard read every field in every way.
    with_comment = plain_header + b"X-Last: (x)\r\n"
    short = find_leaks(plain_header + b"\r\n", AUTHOR_IS_ANN)
    assert short == find_leaks(with_comment + b"\r\n", AUTHOR_IS_ANN)
