import base64
import quopri

from hypothesis import given
from hypothesis import strategies as st

from mail.transfer import (
    TransferEncoding,
    decode_base64,
    decode_quoted_printable,
    decode_transfer,
    encode_base64,
    encode_quoted_printable,
    encode_transfer,
    has_long_line,
    transfer_encoding_of,
)


def test_the_name_of_an_encoding_is_read_whatever_surrounds_it() -> None:
    assert transfer_encoding_of(None) is TransferEncoding.SEVEN_BIT
    assert transfer_encoding_of("Base64") is TransferEncoding.BASE64
    assert transfer_encoding_of('"quoted-printable" ; x=y') is TransferEncoding.QUOTED_PRINTABLE
    assert transfer_encoding_of("base64 (really)") is TransferEncoding.BASE64
    assert transfer_encoding_of("x-uuencode") is TransferEncoding.OPAQUE


def test_damaged_base64_gives_what_can_be_read() -> None:
    assert decode_base64(b"aGVs!bG8\r\n gd29ybGQ") == b"hello world"
    assert decode_base64(b"aGk=aGk=") == b"hihi"
    assert decode_base64(b"aGVsbG8h=") == b"hello!"
    assert decode_base64(b"aGkx=x") == b"hi1"
    assert decode_base64(b"A") == decode_base64(b"==") == b""


def test_damaged_quoted_printable_gives_what_can_be_read() -> None:
    assert decode_quoted_printable(b"a=40b= \t\r\nc=ZZ=") == b"a@bc=ZZ"
    assert decode_quoted_printable(b"nothing") == b"nothing"


def test_other_encodings_leave_the_octets_alone() -> None:
    for encoding in (TransferEncoding.BINARY, TransferEncoding.OPAQUE):
        assert decode_transfer(b"=40", encoding) == encode_transfer(b"=40", encoding) == b"=40"


def test_quoted_printable_never_leaves_a_blank_at_the_end_of_a_line() -> None:
    assert encode_quoted_printable(b"a \r\nb\t") == b"a=20\r\nb=09"


def test_a_soft_break_never_cuts_an_escape() -> None:
    for lead in range(70, 80):
        for line in encode_quoted_printable(b"x" * lead + b"\xff" * 9).split(b"=\r\n"):
            assert len(line) <= 75
            assert not line.endswith((b"=", b"=F"))


def test_a_line_is_long_when_it_has_more_than_998_octets() -> None:
    fits = b"x" * 998
    assert not has_long_line(b"short")
    assert not has_long_line(fits + b"\r\n" + fits)
    assert not has_long_line(b"a\r\nb\r\n" * 300)
    assert has_long_line(fits + b"x")
    assert has_long_line(b"a\r\n" + fits + b"x\r\nb")


@given(st.binary(max_size=300))
def test_base64_comes_back_and_the_standard_library_reads_it(octets: bytes) -> None:
    coded = encode_transfer(octets, TransferEncoding.BASE64)

    assert coded == encode_base64(octets)
    assert decode_transfer(coded, TransferEncoding.BASE64) == octets == base64.b64decode(coded)
    assert all(len(line) <= 76 for line in coded.split(b"\r\n"))


@given(st.lists(st.binary(max_size=120).filter(lambda line: b"\n" not in line), max_size=4))
def test_quoted_printable_comes_back_and_the_standard_library_reads_it(lines: list[bytes]) -> None:
    octets = b"\r\n".join(line.rstrip(b"\r") for line in lines)
    coded = encode_transfer(octets, TransferEncoding.QUOTED_PRINTABLE)

    assert decode_transfer(coded, TransferEncoding.QUOTED_PRINTABLE) == octets
    assert quopri.decodestring(coded) == octets
    assert all(len(line) <= 76 for line in coded.split(b"\r\n"))


@given(st.binary(max_size=300))
def test_no_octets_break_a_decoder(octets: bytes) -> None:
    for encoding in TransferEncoding:
        assert isinstance(decode_transfer(octets, encoding), bytes)
