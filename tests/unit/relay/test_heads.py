"""How large an attachment is and how it begins, without decoding all of it."""

import base64

import pytest

from mail.message import parse_message
from mail.mime import parse_parts
from relay.heads import HEAD_LIMIT, decoded_size, head_of


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
