"""How large an attachment is and how it begins, without decoding all of it."""

import base64

import pytest

from mail.message import parse_message
from mail.mime import parse_parts
from relay.heads import HEAD_LIMIT, TAIL_LIMIT, decoded_size, head_of, tail_of


def measured(body: bytes, encoding: str = "base64") -> tuple[int, bytes]:
    head = f"Content-Type: image/png\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode()
    message = parse_message(head + body)
    part = parse_parts(message)
    return decoded_size(message, part), head_of(message, part)


@pytest.mark.parametrize("length", [0, 1, 2, 3, 100, 5_000])
def test_the_size_is_that_of_the_decoded_file(length: int) -> None:
    octets = bytes(range(256)) * 20

    assert measured(base64.encodebytes(octets[:length])) == (length, octets[:length])


def test_of_a_large_file_the_head_is_decoded_and_no_more() -> None:
    octets = bytes(range(256)) * 4_000
    wrapped = base64.encodebytes(octets).replace(b"\n", b"\r\n")

    assert measured(wrapped) == (len(octets), octets[: len(measured(wrapped)[1])])
    assert 60_000 < len(measured(wrapped)[1]) <= HEAD_LIMIT
    assert octets.startswith(measured(base64.b64encode(octets))[1])


def test_other_encodings_count_as_they_are_written() -> None:
    assert measured(b"a=3Db", "quoted-printable") == (5, b"a=b")
    assert measured(b"plain", "8bit") == (5, b"plain")


@pytest.mark.parametrize("wrap", [base64.encodebytes, base64.b64encode])
def test_of_a_large_file_the_end_is_decoded_too(wrap) -> None:
    octets = bytes(range(256)) * 4_000

    end = tail(wrap(octets).replace(b"\n", b"\r\n"), "base64")
    assert octets.endswith(end)
    assert 15_000 < len(end) <= TAIL_LIMIT


def test_a_file_that_is_all_head_has_no_other_end() -> None:
    assert tail(base64.encodebytes(b"x" * 1_000), "base64") == b""
    assert tail(b"x" * 200_000, "8bit") == b"x" * TAIL_LIMIT


def tail(body: bytes, encoding: str) -> bytes:
    head = f"Content-Type: image/png\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode()
    message = parse_message(head + body)
    return tail_of(message, parse_parts(message))
