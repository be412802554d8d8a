import base64
import hashlib
import zlib

from hypothesis import assume, given
from hypothesis import strategies as st

from mail.message import Message, parse_message
from mail.mime import parse_parts
from policies.verdict import Effect
from relay.rewrite.body import clean_body
from relay.rewrite.guard import find_leaks
from relay.rewrite.unclean import LONG_LINE, TOO_DEEP, TOO_LONG, TOO_MANY
from tests.support.rewrite import (
    AUTHOR_IS_ANN,
    SCRUBBER,
    message,
    multipart,
    plain,
    rewritten,
    shown_forms,
)

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


NESTED = (
    "Content-Type: message/rfc822\n\nReceived: from mx.post.example\nFrom: Ann <ann@post.example>\n"
    "Message-ID: <1@post.example>\nContent-Type: multipart/mixed; boundary=zz\n\n"
    "--zz\n\nto bob@shop.example\n--zz--"
)


def test_mail_inside_mail_is_cleaned_in_place_however_deep() -> None:
    deeper = f"Content-Type: message/rfc822\n\nSubject: x\n{NESTED}"
    for part, path in ((NESTED, "1.1"), (deeper, "1.1.1")):
        clean = clean_body(multipart(part), SCRUBBER)
        assert b"post.example" not in clean.octets
        assert b"From: Ann <aaaaaaaa@relay.example>\r\nContent-Type: multipart" in clean.octets
        assert b"to bbbbbbbb@relay.example" in clean.octets
        assert clean.edits.unclean == []
        assert f"part {path} (multipart/mixed), header field From" in clean.edits.findings[0].reason


def test_mail_inside_mail_keeps_the_bytes_that_show_nothing() -> None:
    nested = "Content-Type: message/rfc822\n\nFrom: x@third.example\nSubject: hi\n\nbody"
    given_message = multipart(nested, PNG)

    assert clean_body(given_message, SCRUBBER).octets is given_message.body


MAIL = b"From: ann@post.example\r\nX-Y: z\r\n\r\nhi ann@post.example\r\n"


def coded(octets: bytes, content_type: str) -> Message:
    head = f"Content-Type: {content_type}\nContent-Transfer-Encoding: base64\n\n".encode()
    return multipart(head + base64.encodebytes(octets))


def decoded(octets: bytes) -> bytes:
    (part,) = parse_parts(Message(multipart().fields, octets)).children
    return base64.b64decode(octets[part.body_start : part.body_end])


def test_mail_that_is_encoded_as_a_whole_is_cleaned_and_encoded_again() -> None:
    for content_type in (
        "message/rfc822",
        "message/global",
        "application/octet-stream; name=a.eml",
    ):
        clean = clean_body(coded(MAIL, content_type), SCRUBBER)
        assert decoded(clean.octets) == (
            b"From: aaaaaaaa@relay.example\r\n\r\nhi aaaaaaaa@relay.example\r\n"
        )
        assert "inside: part 1 (text/plain)" in clean.edits.findings[0].reason


def test_every_mail_of_a_mailbox_is_cleaned() -> None:
    mailbox = b"From ann@post.example Mon 10:00\r\n" + MAIL
    clean = clean_body(coded(mailbox * 2, "application/mbox"), SCRUBBER)

    assert decoded(clean.octets).count(b"hi aaaaaaaa@relay.example") == 2
    assert b"post.example" not in decoded(clean.octets)
    assert reasons(coded(mailbox * 501, "application/mbox")) == [TOO_MANY[0]]


def test_encoded_mail_that_shows_nothing_keeps_its_bytes() -> None:
    given_message = coded(b"From: x@y.example\r\n\r\nhello", "message/rfc822")

    assert clean_body(given_message, SCRUBBER).octets is given_message.body


def test_mail_that_is_encoded_again_and_again_is_held() -> None:
    octets = MAIL
    head = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    for _ in range(5):
        octets = head + base64.encodebytes(octets)

    assert reasons(coded(octets, "message/rfc822")) == [TOO_DEEP[0]]


def test_a_file_that_is_only_called_a_mail_is_a_file_or_a_text() -> None:
    text = multipart("Content-Type: text/plain; name=a.eml\n\nwrite to ann@post.example")

    assert b"to aaaaaaaa@relay.example" in clean_body(text, SCRUBBER).octets
    file = coded(b"\0\1\2", "application/octet-stream; name=a.eml")
    assert clean_body(file, SCRUBBER).octets is file.body


def test_a_signed_mail_becomes_an_ordinary_one_without_its_signature() -> None:
    kind = "signed; micalg=pgp-sha256; protocol=application/pgp-signature"
    given_message = multipart("\nhello", "Content-Type: application/pgp-signature\n\nx", kind=kind)
    clean = clean_body(given_message, SCRUBBER)

    assert clean.octets == b"--b0\r\n\r\nhello\r\n--b0--\r\n"
    assert [one.value for one in clean.fields] == ["multipart/mixed; boundary=b0"]
    assert [one.reason for one in clean.edits.findings] == [
        "part 2 (application/pgp-signature): signature removed"
    ]


def test_a_signed_part_says_in_its_own_header_what_it_is_now() -> None:
    inner = "Content-Type: multipart/signed; boundary=z\n\n--z\n\nhi\n--z--"

    assert b"--b0\r\nContent-Type: multipart/mixed;\r\n boundary=z\r\n" in (
        clean_body(multipart(inner), SCRUBBER).octets
    )


KEY = "Content-Type: application/pgp-keys\n\nx"


def test_what_names_its_owner_is_removed_with_its_boundary() -> None:
    out = b"--b0\r\n\r\na\r\n--b0\r\n\r\nb\r\n--b0--\r\n"
    for parts in ((KEY, "\na", "\nb"), ("\na", KEY, KEY, "\nb"), ("\na", "\nb", KEY)):
        assert clean_body(multipart(*parts), SCRUBBER).octets == out


def test_a_multipart_without_end_can_lose_its_last_part() -> None:
    given_message = message(f"Content-Type: multipart/mixed; boundary=b0\n\n--b0\n\na\n--b0\n{KEY}")

    assert clean_body(given_message, SCRUBBER).octets == b"--b0\r\n\r\na\r\n"


def test_a_multipart_keeps_one_part_even_if_it_is_empty() -> None:
    clean = clean_body(multipart(KEY, KEY), SCRUBBER)

    assert clean.octets == b"--b0\r\n\r\n\r\n--b0--\r\n"
    (part,) = parse_parts(Message(multipart().fields, clean.octets)).children
    assert (part.content_type, part.body_end - part.body_start) == ("text/plain", 0)


def test_a_mail_that_is_nothing_but_a_key_is_refused() -> None:
    for given_message in (message(KEY), message(f"Content-Type: message/rfc822\n\n{KEY}")):
        (unclean,) = clean_body(given_message, SCRUBBER).edits.unclean
        assert unclean.is_refused
        assert unclean.fix


def test_an_outlook_package_beside_a_text_goes_and_its_author_hears_how_to_send_files() -> None:
    package = "Content-Type: application/ms-tnef; name=winmail.dat\n\nx"
    clean = clean_body(multipart("\nhello", package), SCRUBBER)

    assert clean.octets == b"--b0\r\n\r\nhello\r\n--b0--\r\n"
    assert "Format Text" in clean.edits.findings[0].fix
    (unclean,) = clean_body(message(package), SCRUBBER).edits.unclean
    assert unclean.is_refused


def test_ciphertext_is_refused_alone_and_held_beside_a_text() -> None:
    sealed = "-----BEGIN PGP MESSAGE-----\nx\n-----END PGP MESSAGE-----"
    (alone,) = clean_body(plain(sealed), SCRUBBER).edits.unclean
    (beside,) = clean_body(plain(f"hello\n{sealed}"), SCRUBBER).edits.unclean
    (file,) = clean_body(
        multipart("\nhello", "Content-Type: application/x; name=a.pgp\n\nx"), SCRUBBER
    ).edits.unclean

    assert [one.is_refused for one in (alone, beside, file)] == [True, False, False]
    assert all(one.fix for one in (alone, beside, file))


def test_a_text_too_long_or_with_lines_too_long_is_held() -> None:
    long = plain("word\n" * 400_001 + "ann@post.example")

    assert reasons(long) == [TOO_LONG[0]]
    assert reasons(plain("x" * 1200, encoding="x-nobody")) == [LONG_LINE[0]]


def test_what_is_removed_or_not_reached_in_a_file_is_told() -> None:
    photo = b"\x89PNG\r\n\x1a\n" + chunk(b"tEXt", b"Author\0Ann") + chunk(b"IEND", b"")
    clean = clean_body(coded(photo, "image/png"), SCRUBBER)

    assert any("removed" in one.reason for one in clean.edits.findings)
    sealed = coded(b"7z\xbc\xaf\x27\x1c" + bytes(40), "application/x-7z-compressed")
    warned = clean_body(sealed, SCRUBBER).edits.findings
    assert [one.effect for one in warned] == [Effect.WARN]


def chunk(kind: bytes, content: bytes) -> bytes:
    crc = zlib.crc32(kind + content).to_bytes(4, "big")
    return len(content).to_bytes(4, "big") + kind + content + crc


def test_no_finding_shows_what_a_type_or_a_field_name_says() -> None:
    for header in (
        "Content-Type: x/shop.example",
        "Content-Type: ann@post.example/x",
        "shop.example: y",
    ):
        clean = clean_body(
            multipart(f"{header}\nContent-Description: ann@post.example\n\nx"), SCRUBBER
        )
        assert all("example" not in one.reason for one in clean.edits.findings)
        assert clean.edits.findings


def test_a_charset_that_gives_way_is_written_into_the_header() -> None:
    half = base64.b64encode("ann@post.example".encode("utf-16") + b"\xff").decode()
    rest = "Content-Transfer-Encoding: base64\n\n"
    wide = multipart(f"Content-Type: text/plain; charset=utf-16\n{rest}{half}")

    out = clean_body(wide, SCRUBBER).octets
    assert b"--b0\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n" in out


LINES = st.lists(st.sampled_from(
    ["--b0", "--b0--", "", "text", "Content-Type: text/html", "Content-Transfer-Encoding: base64",
     "Content-Type: multipart/related; boundary=b0", "ann.doe", "gmail.com", "aGVsbG8=", "=FF\xff"]
), max_size=30)  # fmt: skip


@given(LINES)
def test_a_body_without_needles_stays_byte_for_byte(lines: list[str]) -> None:
    # Of two types that differ, the one that nothing was read from goes.
    assume(len({line for line in lines if line.startswith("Content-Type")}) < 2)
    body = "\r\n".join(lines).encode("latin-1")
    given_message = Message(multipart().fields, body)
    out = clean_body(given_message, SCRUBBER).octets

    assert hashlib.sha256(out).digest() == hashlib.sha256(body).digest()


HOSTILE = st.lists(st.sampled_from(
    ["--b0", "--b0--", "", "to ann@post.example", "Content-Type: message/rfc822", "From: ann@post.example",
     "Content-Type: multipart/signed; boundary=b0", "Content-Type: application/pgp-keys", "X: bob@shop.example",
     "Content-Transfer-Encoding: quoted-printable", "Subject: =?utf-8?q?ann=40post.example?=",
     "Content-Type: text/calendar",
     "ORGANIZER:mailto:ann@po", " st.example", "-----BEGIN PGP SIGNATURE-----", "-----END PGP SIGNATURE-----",
     "Content-Type: application/x; name=a.eml", "Content-Type: message/delivery-status", "BEGIN:VCARD",
     "Content-Type: application/ms-tnef", "Content-Type: text/vcard", "Content-Type: text/rfc822-headers",
     "From ann@post.example 10:00", "Content-Type: application/mbox", "Content-Type: multipart/mixed; boundary=z",
     "--z", "--z--", "-----BEGIN PGP SIGNED MESSAGE-----", "Received: by x for ann@post.example"]
), max_size=24)  # fmt: skip


@given(HOSTILE)
def test_whatever_is_put_together_no_address_gets_out(lines: list[str]) -> None:
    given_message = Message(multipart().fields, "\r\n".join(lines).encode())
    clean = rewritten(given_message)
    assume(not clean.unclean)

    leaks = find_leaks(clean.message.as_bytes(), AUTHOR_IS_ANN)
    assert leaks == ()
    shown = shown_forms(clean.message.as_bytes())
    assert "ann@post.example" not in shown
    assert "bob@shop.example" not in shown


@given(HOSTILE)
def test_what_was_cleaned_once_is_clean(lines: list[str]) -> None:
    given_message = Message(multipart().fields, "\r\n".join(lines).encode())
    once = clean_body(given_message, SCRUBBER)
    assume(not once.edits.unclean)
    again = clean_body(Message((*given_message.fields[:1], *once.fields), once.octets), SCRUBBER)

    assert again.edits.unclean == []
    assert not any("address" in one.reason for one in again.edits.findings)
