import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.message import Message, parse_message
from mail.mime import Limits, Part, decoded_octets, decoded_text, parse_parts
from mail.transfer import TransferEncoding


def mail(text: str, content_type: str = "multipart/mixed; boundary=b") -> Message:
    body = text.replace("\n", "\r\n").encode()
    return parse_message(f"Content-Type: {content_type}\r\n\r\n".encode() + body)


def shape(message: Message) -> list[tuple[str, str, bytes]]:
    parts = [part for part in parse_parts(message).walk() if not part.children]
    return [(p.path, p.content_type, message.body[p.body_start : p.body_end]) for p in parts]


def test_a_message_without_parts_is_one_part_over_the_whole_body() -> None:
    message = mail("hello", "text/html; charset=latin1")
    root = parse_parts(message)

    assert shape(message) == [("", "text/html", b"hello")]
    assert (root.charset, root.is_text, root.is_multipart, root.is_attachment) == (
        "latin1", True, False, False,
    )  # fmt: skip
    assert decoded_text(message, root) == "hello"


def test_parts_end_before_the_line_end_in_front_of_their_boundary() -> None:
    message = mail("pre\n--b\n\none\n--b\nContent-Type: text/html\n\ntwo\n\n--b--\npost")
    root = parse_parts(message)

    assert shape(message) == [("1", "text/plain", b"one"), ("2", "text/html", b"two\r\n")]
    assert message.body[: root.preamble_end] == b"pre"
    assert message.body[root.epilogue_start :] == b"\r\npost"
    assert [message.body[start:end] for start, end in root.delimiters] == [b"b"] * 3


def test_a_multipart_without_parts_ends_with_its_own_part() -> None:
    inner = "Content-Type: multipart/alternative; boundary=i\n\nempty"
    assert shape(mail(f"--b\n{inner}\n--b--\nlate")) == [("1", "multipart/alternative", b"empty")]


def test_a_missing_end_boundary_ends_with_the_message() -> None:
    assert shape(mail("--b\n\none\n--b\n\ntwo")) == [
        ("1", "text/plain", b"one"),
        ("2", "text/plain", b"two"),
    ]


def test_an_outer_boundary_ends_all_that_is_open_inside() -> None:
    inner = "Content-Type: multipart/alternative; boundary=i\n\n--i\n\nx"
    assert shape(mail(f"--b\n{inner}\n--b\n\ny\n--b--")) == [
        ("1.1", "text/plain", b"x"),
        ("2", "text/plain", b"y"),
    ]


def test_a_boundary_used_twice_means_the_inner_one_first() -> None:
    inner = "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nx\n--b--"
    assert shape(mail(f"--b\n{inner}\n--b\n\ny\n--b--")) == [
        ("1.1", "text/plain", b"x"),
        ("2", "text/plain", b"y"),
    ]


def test_a_boundary_that_begins_like_another_is_another() -> None:
    inner = "Content-Type: multipart/alternative; boundary=bb\n\n--bb \t\n\nx\n--bb--"
    assert shape(mail(f"--b\n{inner}\n--b--\n--bx\nlate")) == [("1.1", "text/plain", b"x")]


def test_an_empty_multipart_and_one_without_boundary_have_no_children() -> None:
    assert shape(mail("nothing here")) == [("", "multipart/mixed", b"nothing here")]
    assert shape(mail("--b--")) == [("", "multipart/mixed", b"--b--")]
    assert shape(mail("--b\n\nx", "multipart/mixed")) == [("", "multipart/mixed", b"--b\r\n\r\nx")]


def test_parts_without_header_without_empty_line_and_without_content_are_read() -> None:
    text = "--b\nno header here\n--b\nContent-Type: text/html\n--b\n\n--b\nX: y"
    assert shape(mail(text)) == [
        ("1", "text/plain", b"no header here"),
        ("2", "text/html", b""),
        ("3", "text/plain", b""),
        ("4", "text/plain", b""),
    ]


def test_a_boundary_in_the_middle_of_a_line_is_text() -> None:
    assert shape(mail("--b\n\nx --b\n--b--")) == [("1", "text/plain", b"x --b")]


def test_mail_inside_mail_is_read_and_digests_hold_mail() -> None:
    nested = "Content-Type: message/rfc822\n\nSubject: in\nContent-Type: text/html\n\nbody"
    assert shape(mail(f"--b\n{nested}\n--b--")) == [("1.1", "text/html", b"body")]
    assert shape(mail("--b\n\nSubject: in\n\nbody", "multipart/digest; boundary=b"))[0][0] == "1.1"


def test_bare_line_feeds_are_line_ends_too() -> None:
    message = parse_message(
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\nA: b\n\nx\n--b--\n"
    )

    assert shape(message) == [("1", "text/plain", b"x")]


def test_file_name_disposition_charset_and_encoding_are_decoded() -> None:
    head = (
        "Content-Disposition: attachment; filename*=utf-8''%C3%A9.txt\nContent-ID: <=?utf-8?q?i?=>"
    )
    message = mail(f"--b\n{head}\nContent-Transfer-Encoding: base64\n\n4pyT\n--b--")
    part = parse_parts(message).children[0]

    assert (part.filename, part.is_attachment, part.value("content-id")) == ("é.txt", True, "<i>")
    assert part.value("content-location") is None
    assert part.transfer_encoding is TransferEncoding.BASE64
    assert decoded_octets(message, part).decode() == decoded_text(message, part) == "✓"


def test_a_type_that_is_no_type_is_plain_text() -> None:
    assert parse_parts(mail("x", "nonsense; charset=latin1")).content_type == "text/plain"
    assert parse_parts(mail("x", "nonsense; charset=latin1")).charset == "latin1"


def test_octets_that_are_no_text_become_replacement_characters() -> None:
    message = parse_message(b"Content-Type: text/plain; charset=utf-8\r\n\r\n\xff")

    assert decoded_text(message, parse_parts(message)) == "\ufffd"


def nested(depth: int) -> str:
    text = ""
    for level in range(depth):
        text += f"--b{level}\nContent-Type: multipart/mixed; boundary=b{level + 1}\n\n"
    return text + "x"


def test_too_many_parts_too_much_depth_and_huge_names_are_flagged() -> None:
    assert parse_parts(mail("--b\n\nx\n" * 201)).is_over_limit
    assert not parse_parts(mail("--b\n\nx\n" * 199)).is_over_limit
    assert parse_parts(mail(nested(40), "multipart/mixed; boundary=b0")).is_over_limit
    assert not parse_parts(mail(nested(20), "multipart/mixed; boundary=b0")).is_over_limit
    assert parse_parts(mail("x", f"multipart/mixed; boundary={'b' * 201}")).is_over_limit
    assert parse_parts(mail("--b\nA: " + "x" * 200_000)).is_over_limit


def test_mail_inside_mail_inside_mail_is_flagged_too() -> None:
    deep = "Content-Type: message/rfc822\n\n" * 5000

    assert parse_parts(mail(f"--b\n{deep}x")).is_over_limit


def test_limits_can_be_narrower() -> None:
    assert parse_parts(mail("--b\n\nx\n--b\n\ny"), Limits(parts=2)).is_over_limit


@pytest.mark.parametrize("line", ["--b\n", "--bx\n", "\n", "--", "--b--\n"])
def test_lines_that_look_like_boundaries_are_no_parts(line: str) -> None:
    body = nested(25) + "\n" + line * 500_000

    root = parse_parts(mail(body, "multipart/mixed; boundary=b0"))

    assert not root.is_over_limit
    assert len(list(root.walk())) == 26


def is_ordered(part: Part) -> bool:
    edges = [part.body_start]
    for child in part.children:
        edges += [child.header_start, child.body_start, child.body_end]
    return edges == sorted(edges) and all(map(is_ordered, part.children))


@given(st.lists(st.sampled_from([
    "--b\n", "--b--\n", "--i\n", "\n", "x\n", "Content-Type: multipart/mixed; boundary=i\n",
    "Content-Type: multipart/related; boundary=b\n", "Content-Type: message/rfc822\n", "--b", " y\n",
])).map("".join))  # fmt: skip
def test_ranges_are_in_order_and_inside_their_parent_for_any_body(text: str) -> None:
    message = mail(text)
    root = parse_parts(message)

    assert is_ordered(root)
    assert all(part.body_end <= len(message.body) for part in root.walk())
    assert all(part.is_over_limit is False for part in root.walk())


def opened(content_type: str, body: str, extra: str = "") -> Part:
    head = f"Content-Type: {content_type}\r\n{extra}\r\n"
    return parse_parts(
        parse_message((head + body).replace("\n", "\r\n").replace("\r\r", "\r").encode())
    )


def test_mail_inside_mail_is_opened_of_both_types_and_not_when_encoded() -> None:
    for kind in ("message/rfc822", "message/global"):
        root = opened(kind, "From: x\n\nhi")
        assert root.is_open_mail
        assert [field.name for field in root.children[0].fields] == ["From"]
    coded = "Content-Transfer-Encoding: base64\r\n"
    assert opened("message/rfc822", "RnJvbTogeA==", coded).children == []


def test_the_line_that_mbox_puts_first_belongs_to_the_header_of_mail_inside_mail_only() -> None:
    line = "From ann@post.example Mon Jan  1 10:00:00 2024\n"
    nested = opened("message/rfc822", f"{line}To: x\n\nhi")
    assert [field.name for field in nested.children[0].fields] == ["", "To"]
    text = opened("multipart/mixed; boundary=b", f"--b\n{line}To: x\n\nhi")
    assert text.children[0].fields == ()
