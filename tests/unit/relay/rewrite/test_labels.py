from mail.mime import parse_parts
from mail.transfer import TransferEncoding
from relay.rewrite.coding import UNCHANGED, Coded
from relay.rewrite.labels import header_bytes, relabelled, text_in_place
from tests.support.rewrite import message

PART = parse_parts(message("Content-Type: text/plain; x=y\nX-A: b\nContent-Type: text/z\n\nc"))


def test_fields_stay_the_same_object_where_nothing_is_new() -> None:
    assert relabelled(PART.fields, PART, UNCHANGED) is PART.fields


def test_a_new_charset_and_encoding_are_said_once() -> None:
    coded = Coded(b"", TransferEncoding.BASE64, "utf-8")

    assert [one.raw for one in relabelled(PART.fields, PART, coded)] == [
        b"Content-Type: text/plain;\r\n charset=utf-8;\r\n x=y\r\n",
        b"X-A: b\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
    ]


def test_a_text_takes_the_place_of_any_content() -> None:
    fields, content = text_in_place("a=ü", PART.fields)

    assert content == b"a=3D=C3=BC"
    assert header_bytes(fields) == (
        b"X-A: b\r\nContent-Type: text/plain; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
