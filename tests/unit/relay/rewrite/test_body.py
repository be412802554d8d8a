import base64
import hashlib

from hypothesis import given
from hypothesis import strategies as st

from mail.message import Message, parse_message
from mail.mime import parse_parts
from relay.rewrite.body import clean_body
from tests.support.rewrite import SCRUBBER, message, multipart, plain

PNG = (
    "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
    + base64.b64encode(b"png" * 50).decode()
)


def reasons(given_message: Message) -> list[str]:
    return [one.reason for one in clean_body(given_message, SCRUBBER).edits.unclean]


def test_only_the_bytes_of_an_address_change() -> None:
    given_message = multipart(
        "A: b\n\nto ann@post.example", PNG, "Content-Type: text/html\n\n<p>fine"
    )
    clean = clean_body(given_message, SCRUBBER)

    assert clean.octets == given_message.body.replace(
        b"ann@post.example", b"aaaaaaaa@relay.example"
    )
    assert [one.reason for one in clean.edits.findings] == [
        "part 1 (text/plain): 1 address of the author removed"
    ]


def test_a_part_with_a_long_line_says_how_it_is_encoded_now() -> None:
    for header in ("", "Content-Type: text/plain\n", "Content-Transfer-Encoding: 7bit\nX: y\n"):
        given_message = multipart(f"{header}\n" + "x" * 1100)
        out = Message(given_message.fields, clean_body(given_message, SCRUBBER).octets)
        (part,) = parse_parts(out).children
        assert part.value("content-transfer-encoding") == "quoted-printable"
        assert b"x" * 70 in out.body[part.body_start : part.body_end]


def test_a_part_without_header_and_empty_line_gets_both() -> None:
    given_message = parse_message(
        b"Content-Type: multipart/mixed; boundary=b0\r\n\r\n--b0\r\n"
        + b"long text " * 120
        + b"\r\n--b0--\r\n"
    )
    out = clean_body(given_message, SCRUBBER).octets

    assert out.startswith(b"--b0\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nlong text")


def test_two_transfer_encodings_in_one_header_become_one() -> None:
    two = "Content-Transfer-Encoding: 7bit\nContent-Transfer-Encoding: 8bit\n\n"
    out = clean_body(multipart(two + "x" * 1100), SCRUBBER).octets

    assert out.count(b"Content-Transfer-Encoding") == 1


def test_what_stands_around_the_parts_is_scrubbed_or_dropped() -> None:
    frame = "bob@shop.example was here\n--b0\n\nx\n--b0--\nann@post.example\n"
    given_message = message(f"Content-Type: multipart/mixed; boundary=b0\n\n{frame}")
    out = clean_body(given_message, SCRUBBER).octets

    assert out == (
        b"bbbbbbbb@relay.example was here\r\n--b0\r\n\r\nx\r\n--b0--\r\naaaaaaaa@relay.example\r\n"
    )
    long = message("Content-Type: multipart/mixed; boundary=b0\n\n" + "y" * 1100 + "\n--b0\n\nx")
    assert clean_body(long, SCRUBBER).octets == b"\r\n--b0\r\n\r\nx"


def test_a_boundary_that_shows_a_domain_is_renamed_in_every_line() -> None:
    given_message = multipart("\nx", "\ny", boundary="b@shop.example")
    clean = clean_body(given_message, SCRUBBER)

    assert clean.octets.count(b"--=_gobetween_1\r\n") == 2
    assert clean.octets.endswith(b"--=_gobetween_1--\r\n")
    assert [one.value for one in clean.fields] == ['multipart/mixed; boundary="=_gobetween_1"']


def test_images_keep_their_references_when_their_ids_are_renamed() -> None:
    given_message = multipart(
        "Content-Type: text/html\n\n<img src='cid:i@shop.example'>",
        "Content-Type: image/png\nContent-ID: <i@shop.example>\n\nx",
        kind="related",
    )
    out = clean_body(given_message, SCRUBBER).octets

    assert b"src='cid:part3@relay.example'" in out
    assert b"Content-ID: <part3@relay.example>" in out
    assert b"shop.example" not in out


def test_what_nobody_can_read_is_refused_and_says_where() -> None:
    sealed = multipart("\n-----BEGIN PGP MESSAGE-----")

    assert [(one.where, one.is_refused) for one in clean_body(sealed, SCRUBBER).edits.unclean] == [
        ("part 1 (text/plain)", True)
    ]
    assert reasons(multipart(*["\nx"] * 250)) == [
        "more parts, nesting or header than the limits allow"
    ]


def test_a_type_that_is_not_ascii_is_not_written_into_a_reason() -> None:
    given_message = plain("-----BEGIN PGP MESSAGE-----", "text/é")

    assert [one.where for one in clean_body(given_message, SCRUBBER).edits.unclean] == ["body"]


def test_a_junk_line_in_a_header_may_be_text_and_is_kept_without_its_address() -> None:
    out = clean_body(multipart("A: b\n\xffann@post.example junk\n\nx"), SCRUBBER).octets

    assert "--b0\r\nA: b\r\n\xffaaaaaaaa@relay.example junk\r\n\r\nx".encode() in out


def test_the_first_of_two_content_types_is_the_one_that_travels() -> None:
    given_message = message(
        "Content-Type: text/html\nContent-Type: text/plain\nContent-Language: de\n\nx"
    )

    assert [one.value for one in clean_body(given_message, SCRUBBER).fields] == ["text/html", "de"]


def test_a_field_too_long_to_travel_takes_its_namesakes_along() -> None:
    long = f"Content-Description: {'x' * 1000}"
    given_message = message(f"{long}\nContent-Description: short\nContent-Language: de\n\nx")

    assert [one.value for one in clean_body(given_message, SCRUBBER).fields] == ["de"]


LINES = st.lists(st.sampled_from(
    ["--b0", "--b0--", "", "text", "Content-Type: text/html", "Content-Transfer-Encoding: base64",
     "Content-Type: multipart/related; boundary=b0", "ann.doe", "gmail.com", "aGVsbG8=", "=FF\xff"]
), max_size=30)  # fmt: skip


@given(LINES)
def test_a_body_without_needles_stays_byte_for_byte(lines: list[str]) -> None:
    body = "\r\n".join(lines).encode("latin-1")
    given_message = Message(multipart().fields, body)
    out = clean_body(given_message, SCRUBBER).octets

    assert hashlib.sha256(out).digest() == hashlib.sha256(body).digest()
