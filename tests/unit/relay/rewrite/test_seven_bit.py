"""The same message in seven bits: every part says what it said, and no octet is foreign."""

import email
import email.policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.message import Field, Message
from mail.mime import decoded_octets, decoded_text, parse_parts
from mail.transfer import has_long_line
from relay.rewrite.seven_bit import ConversionError, in_seven_bits
from tests.support.rewrite import message, multipart, plain

PNG = b"\x89PNG\r\n\x1a\x00\x00\xff\xfe"


def leaves(one: Message) -> list[bytes]:
    """What each part says, whatever it is encoded in; a final line end is no content."""
    return [
        decoded_octets(one, part).removesuffix(b"\r\n")
        for part in parse_parts(one).walk()
        if not part.children
    ]


def by_the_library(one: Message) -> list[bytes]:
    """The same, read by somebody else."""
    read = email.message_from_bytes(one.as_bytes(), policy=email.policy.compat32)
    return [
        part.get_payload(decode=True).removesuffix(b"\r\n")
        for part in read.walk()
        if not part.is_multipart()
    ]


def converted(one: Message) -> Message:
    done = in_seven_bits(one)
    raw = done.as_bytes()
    assert raw.isascii()
    assert not has_long_line(raw)
    assert raw.endswith(b"\r\n")
    assert leaves(done) == leaves(one)
    assert in_seven_bits(one).as_bytes() == raw
    return done


def test_text_becomes_quoted_printable() -> None:
    done = converted(plain("Grüße aus Köln, bis bald\nund viel Spaß\n"))

    assert done.value("content-transfer-encoding") == "quoted-printable"
    assert b"Gr=C3=BC=C3=9Fe aus K=C3=B6ln, bis bald\r\n" in done.body
    assert by_the_library(done) == leaves(done)


def test_text_of_another_script_becomes_base64() -> None:
    done = converted(plain("こんにちは、世界\n"))

    assert done.value("content-transfer-encoding") == "base64"
    assert decoded_text(done, parse_parts(done)) == "こんにちは、世界\r\n"


def test_what_is_no_text_becomes_base64() -> None:
    body = b"Content-Type: image/png\nContent-Transfer-Encoding: binary\n\n" + PNG
    done = converted(multipart("Content-Type: text/plain\n\nhello", body))

    assert b"Content-Transfer-Encoding: base64\r\n\r\niVBOR" in done.body
    assert b"Content-Type: text/plain\r\n\r\nhello\r\n" in done.body


def test_parts_that_are_ascii_keep_their_bytes_and_lose_a_label_that_says_otherwise() -> None:
    first = "Content-Type: text/plain\nContent-Transfer-Encoding: 8bit\n\nplain   ascii"
    done = converted(multipart(first, "Content-Type: text/plain; charset=utf-8\n\nGrüße"))

    assert b"Content-Transfer-Encoding: 7bit\r\n\r\nplain   ascii\r\n" in done.body
    assert b"charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" in done.body


def test_a_multipart_is_labelled_seven_bit() -> None:
    one = multipart("\nGrüße und mehr davon, viel mehr")
    labelled = one.with_fields(
        (*one.fields, Field("Content-Transfer-Encoding", b"Content-Transfer-Encoding: 8bit\r\n"))
    )

    assert converted(labelled).values("content-transfer-encoding") == ("7bit",)


def test_a_part_without_a_header_gets_one() -> None:
    done = converted(multipart("\nGrüße und mehr davon, viel mehr"))

    assert b"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe" in done.body


def test_a_label_given_twice_is_written_once() -> None:
    twice = (
        "Content-Transfer-Encoding: 8bit\nContent-Transfer-Encoding: binary\n\nGrüße aus der Ferne"
    )
    done = converted(multipart(twice))

    assert done.body.count(b"Content-Transfer-Encoding") == 1


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "x-uuencode"])
def test_foreign_octets_under_a_label_that_forbids_them(encoding) -> None:
    converted(plain("SGVsbG8= Grüße=20 und noch etwas mehr Text dazu\n", encoding=encoding))


def test_a_lone_line_feed_inside_does_not_become_a_line_end() -> None:
    done = converted(plain("one=0Atwo ü and more of the same kind\n", encoding="quoted-printable"))

    assert done.value("content-transfer-encoding") == "base64"


def test_octets_that_are_no_text_at_all_are_kept() -> None:
    converted(plain(b"\x00\x01 zero \xff\n", "text/plain; charset=utf-16"))


def test_header_fields_of_parts_are_written_afresh() -> None:
    part = 'Content-Type: image/png; name="Größe.png"\nContent-Description: Ein schönes Bild\n\nxy'
    done = converted(multipart(part))
    (child,) = parse_parts(done).children

    assert child.filename == "Größe.png"
    assert child.value("content-description") == "Ein schönes Bild"
    assert b"name*=utf-8''Gr%C3%B6%C3%9Fe.png" in done.body


def test_a_line_that_is_no_field_loses_its_foreign_octets() -> None:
    assert b"\r\njunk ??\r\n" in converted(multipart("X-A: b\njunk ü\nX-C: d\n\nxy")).body


def test_what_frames_the_parts_is_no_content() -> None:
    one = multipart("\nhello").body
    framed = b"vor\xc3\xa4b\r\n" + one + b"danach\xc3\xa4\r\n"
    done = in_seven_bits(multipart("\nhello").with_body(framed))

    assert done.body == b"vor??b\r\n" + one + b"danach??\r\n"


def test_a_boundary_of_foreign_octets_could_not_be_spelled_alike_everywhere() -> None:
    with pytest.raises(ConversionError):
        in_seven_bits(multipart("\nhello", boundary="grüße"))


def test_mail_inside_mail_is_converted_on_its_own_level() -> None:
    head = "Content-Type: message/rfc822\nContent-Transfer-Encoding: 8bit\n\n"
    inner = head + "Subject: Grüße\n\nschöne Grüße an alle und auf bald"
    done = converted(multipart(inner))

    assert b"Content-Transfer-Encoding: 7bit\r\n" in done.body
    assert b"Subject: =?utf-8?b?R3LDvMOfZQ==?=\r\n" in done.body
    assert b"sch=C3=B6ne" in done.body


def test_a_multipart_without_its_end_is_converted_all_the_same() -> None:
    one = multipart("\nhello", "\nGrüße und noch viel mehr davon")

    converted(one.with_body(one.body.removesuffix(b"--b0--\r\n")))


def test_old_signatures_go_and_the_version_is_named() -> None:
    one = message("DKIM-Signature: v=1; b=x\nFrom: a@b.example\nSubject: x\n\nGrüße und mehr davon")
    done = converted(one.with_body(one.body + b"\r\n"))

    assert [field.name for field in done.fields] == [
        "From", "Subject", "MIME-Version", "Content-Transfer-Encoding",
    ]  # fmt: skip


def test_foreign_fields_of_the_message_itself_are_written_afresh() -> None:
    assert converted(message("Subject: Grüße\nFrom: a@b.example\n\nhi\n")).value("subject") == (
        "=?utf-8?b?R3LDvMOfZQ==?="
    )


def test_an_ascii_message_stays_as_it_is_but_for_its_signatures() -> None:
    one = plain("hello\n", encoding="7bit")

    assert in_seven_bits(one).as_bytes() == one.as_bytes()


@pytest.mark.parametrize(
    "one",
    [
        plain("Grüße\n", "multipart/mixed; boundary=x"),
        plain("Grüße\n", "message/delivery-status"),
        multipart(*["\nGrüße"] * 300),
        plain("x" * 2000 + "\n"),
    ],
    ids=["no parts", "a report", "too many parts", "a long line"],
)
def test_what_has_no_such_form_is_said_so(one) -> None:
    with pytest.raises(ConversionError) as caught:
        in_seven_bits(one)

    assert "Gr" not in str(caught.value)


CONTENT = st.one_of(st.text(max_size=60).map(str.encode), st.binary(max_size=60)).map(
    lambda octets: octets.replace(b"\r", b"").replace(b"--b0", b"")
)
KINDS = st.sampled_from(["text/plain; charset=utf-8", "text/html", "image/png", "application/x"])
LABELS = st.sampled_from(["8bit", "binary", "7bit", "quoted-printable", "base64", "odd"])


@given(st.lists(st.tuples(KINDS, LABELS, CONTENT), min_size=1, max_size=4))
def test_whatever_the_parts_hold_they_still_say_it(parts) -> None:
    one = multipart(
        *(
            f"Content-Type: {kind}\nContent-Transfer-Encoding: {label}\n\n".encode() + content
            for kind, label, content in parts
        )
    )

    converted(one)


@given(KINDS, LABELS, CONTENT)
def test_whatever_the_message_holds_it_still_says_it(kind, label, content) -> None:
    converted(plain(content + b"\n", kind, label))
