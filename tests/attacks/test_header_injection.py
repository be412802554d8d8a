"""Attack: open a header line of one's own in our output (CVE-2024-6923 and its kin).

Whatever a Subject, display name, file name, date, id or parameter says, encoded or not, the names
of the header fields that we write are the expected ones, each the expected number of times, both
in the message's header and in each part's.
"""

import email
from collections import Counter
from email import policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.message import Message, parse_message
from tests.support.rewrite import message, multipart, rewritten

ALWAYS = Counter(["from", "to", "reply-to", "subject", "date", "message-id", "x-gobetween-hops"])
MIME = Counter(["mime-version", "content-type"])

INJECTIONS = (
    "x\r\nBcc: evil@x.example", "x\nBcc: evil@x.example", "x\rBcc: evil@x.example",
    "=?utf-8?q?hi=0D=0ABcc:_evil=40x?=", "=?utf-8?b?aGkNCkJjYzogZXZpbEB4?=",
    "=?utf-16?b?//4NAAoAQgBjAGMAOgA=?=", "=?utf-7?q?+AA0-+AAo-Bcc:_x?=", "x\u2028Bcc: y",
    "x\x00Bcc: y", "x\x85Bcc: y", "\u202exocb", "ann@post.example\r\n\r\n<script>", "é\r\n Bcc: x",
    "=?utf-8?q?ann=40post.example=0D=0ABcc:_evil?=",
)  # fmt: skip
FILE_NAMES = (
    'filename="a\r\nBcc: evil@x"', "filename*=utf-8''a%0D%0ABcc%3A%20evil", "filename=a\nBcc: x",
    "filename*0*=utf-8''ann%40post.example; filename*1*=%0D%0ABcc%3A%20x",
    'filename="=?utf-8?q?ann=40post.example=0D=0ABcc:_x?="', 'filename="\\\r\nBcc: x"',
)  # fmt: skip


def names_as_others_read(raw: bytes) -> Counter[str]:
    """The header-name multiset under the standard library's reading and under the plainest one."""
    read = Counter(name.lower() for name in email.message_from_bytes(raw, policy=policy.compat32))
    head = raw.partition(b"\r\n\r\n")[0].replace(b"\r\n ", b" ").replace(b"\r\n\t", b" ")
    plainest = Counter(line.partition(b":")[0].decode().lower() for line in head.splitlines())
    assert read == plainest
    return read


def is_clean_wire(raw: bytes) -> bool:
    head = raw.partition(b"\r\n\r\n")[0].replace(b"\r\n", b"")
    return not any((octet < 32 and octet != 9) or octet > 126 for octet in head)


@pytest.mark.parametrize("text", INJECTIONS)
@pytest.mark.parametrize(
    "field", ["Subject", "Content-Description", "Date", "References", "Importance"]
)
def test_no_header_value_opens_a_field(field: str, text: str) -> None:
    fields = f"{field}: {text}\r\n" if field != "Subject" else ""
    head = f"Subject: {text}\r\n{fields}Content-Type: text/plain\r\n\r\nx"
    out = rewritten(parse_message(head.encode("utf-8"))).message.as_bytes()
    seen = names_as_others_read(out)

    assert is_clean_wire(out)
    assert seen - Counter(["content-description", "importance", "references"]) <= ALWAYS + MIME
    assert seen >= ALWAYS
    assert "bcc" not in seen


@pytest.mark.parametrize("text", INJECTIONS)
def test_no_display_name_and_no_mapped_id_opens_a_field(text: str) -> None:
    given_message = message("Subject: x\nReferences: <known@shop.example>\n\nx")
    out = rewritten(
        given_message, from_name=text, ids={"known@shop.example": text}
    ).message.as_bytes()

    assert is_clean_wire(out)
    assert names_as_others_read(out) == ALWAYS + Counter(["references"])


@pytest.mark.parametrize("parameter", FILE_NAMES)
def test_no_file_name_opens_a_field_in_a_part_or_in_the_message(parameter: str) -> None:
    whole = rewritten(parse_message(
        f"Subject: s\r\nContent-Disposition: attachment; {parameter}\r\n\r\nx".encode()
    )).message.as_bytes()  # fmt: skip
    assert is_clean_wire(whole)
    assert names_as_others_read(whole) - Counter(["bcc"]) == names_as_others_read(whole)

    bare = parameter.replace("\r\n", " ").replace("\n", " ")
    part = f"Content-Disposition: attachment; {bare}\n\nx"
    out = rewritten(multipart(part)).message.as_bytes()
    (inner,) = email.message_from_bytes(out).get_payload()
    assert [name.lower() for name in inner] == ["content-disposition"]


def subject_of(raw: bytes) -> Message:
    return rewritten(parse_message(b"Subject: " + raw + b"\r\n\r\nx")).message


@given(st.lists(st.sampled_from([
    b"=?utf-8?q?", b"=?utf-16?b?", b"?=", b"=0D=0A", b"DQo=", b"Bcc: x", b"\r\n ", b"\xff", b"\xc3\xa9",
    b"\x00", b"ann@post.example", b" ", b"\t", b"\r", b"_", b"\xe2\x80\xa8", b"x" * 1200,
])).map(b"".join))  # fmt: skip
def test_no_mixture_in_a_subject_opens_a_field(raw: bytes) -> None:
    out = subject_of(raw).as_bytes()

    assert is_clean_wire(out)
    assert names_as_others_read(out) == ALWAYS
