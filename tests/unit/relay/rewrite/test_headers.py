from collections import Counter

import pytest

from mail.message import Message, parse_message
from relay.rewrite.headers import display_name
from tests.support.rewrite import SCRUBBER, message, rewritten


def header(text: str) -> Message:
    out = rewritten(message(f"{text}\n\nbody")).message
    return parse_message(out.as_bytes())


def test_only_the_listed_fields_travel() -> None:
    out = header(
        "Received: x\nX-Mailer: y\nFrom: ann@post.example\nSender: s\nCc: c@d.example\nBcc: b\n"
        "DKIM-Signature: d=shop.example\nDate: Mon, 1 Jan 2024 10:00:00 +0100\nSubject: Hi\n"
        "Content-Type: text/plain\nList-Id: l\nAuto-Submitted: auto-generated; x=bob@shop.example\n"
        "Importance: HIGH\nPriority: urgent\nReturn-Path: <ann@post.example>"
    )

    assert [(one.name, one.value) for one in out.fields] == [
        ("From", '"Ann D." <aaaaaaaa@relay.example>'),
        ("To", "bbbbbbbb@relay.example"),
        ("Reply-To", "aaaaaaaa+3@relay.example"),
        ("Subject", "Hi"),
        ("Date", "Mon, 1 Jan 2024 10:00:00 +0100"),
        ("Message-ID", "<out.1@relay.example>"),
        ("Auto-Submitted", "auto-generated"),
        ("Importance", "high"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain"),
        ("X-Gobetween-Hops", "2"),
    ]


def test_there_is_exactly_one_of_each_whatever_was_written() -> None:
    twice = "From: a\nTo: b\nSubject: c\nDate: d\nMessage-ID: <e>\nReply-To: f\nContent-Type: text/plain\n"
    names = Counter(one.key for one in header(twice * 3).fields)

    assert set(names.values()) == {1}
    assert {"from", "to", "subject", "date", "message-id", "reply-to"} <= names.keys()


def test_a_message_without_any_field_gets_the_least_that_mail_needs() -> None:
    assert [one.name for one in rewritten(Message((), b"x")).message.fields] == [
        "From", "To", "Reply-To", "Date", "Message-ID", "X-Gobetween-Hops",
    ]  # fmt: skip


def test_ancestors_are_mapped_and_unknown_ones_left_out() -> None:
    out = header(
        "In-Reply-To: <known@shop.example>\n"
        "References: <unknown@x.example>\n <seen@gmail.com> <known@shop.example> <seen@gmail.com>"
    )

    assert out.value("in-reply-to") == "<k1@relay.example>"
    assert out.value("references") == "<k2@relay.example> <k1@relay.example>"
    assert header("References: <unknown@x.example>").value("references") is None


@pytest.mark.parametrize(
    "raw", ["Re:  two  blanks", "=?ISO-8859-1?Q?Gr=FC=DFe?=", "", "a\n folded"]
)
def test_a_subject_that_hides_nothing_keeps_its_bytes(raw: str) -> None:
    out = rewritten(message(f"SUBJECT: {raw}\n\n")).message

    assert out.fields[3].raw == b"SUBJECT: " + raw.replace("\n", "\r\n").encode() + b"\r\n"


@pytest.mark.parametrize(
    ("raw", "becomes"),
    [
        ("From ann@post.example", "From aaaaaaaa@relay.example"),
        ("=?utf-8?b?Ym9iQHNob3AuZXhhbXBsZQ==?=", "bbbbbbbb@relay.example"),
        ("Order at shop.example", "Order at relay.example"),
        ("raw é", "raw =?utf-8?b?w6k=?="),
        ("=?utf-8?q?a=0D=0ABcc:_x?=", "a Bcc: x"),
        ("tab\x00nul", "tab nul"),
    ],
)
def test_a_subject_that_shows_or_hides_something_is_written_afresh(raw: str, becomes: str) -> None:
    assert header(f"Subject: {raw}").value("subject") == becomes


def test_a_subject_in_raw_latin_1_becomes_encoded_words() -> None:
    assert rewritten(message(b"Subject: Gr\xfc\xdfe\n\n")).message.value("subject") == (
        "=?utf-8?b?R3LDvMOfZQ==?="
    )


@pytest.mark.parametrize(
    ("raw", "becomes"),
    [
        ("Mon, 1 Jan 2024 10:00:00 +0100 (CET)", "Mon, 01 Jan 2024 09:00:00 +0000"),
        ("Mon, 1 Jan 2024 10:00:00 +0100 (ann@post.example)", "Mon, 01 Jan 2024 09:00:00 +0000"),
        ("yesterday", "Tue, 14 Nov 2023 22:13:20 +0000"),
        ("1 Jan 2024 10:00 +0000", "1 Jan 2024 10:00 +0000"),
    ],
)
def test_a_date_is_kept_reformatted_or_replaced(raw: str, becomes: str) -> None:
    assert header(f"Date: {raw}").value("date") == becomes


@pytest.mark.parametrize(
    ("name", "becomes"),
    [
        ("Ann D.", "Ann D."), ("bob @ other.example", "bob   other.example"),
        ("ann@post.example", ""), ("Änn ＠ x", "Änn  x"),
        ("ann at post dot example", ""), ("www.shop.example", ""), ("A\r\nBcc: x", "A Bcc: x"),
        ("A\u202eb", "Ab"), ("=?utf-8?q?x=40y?=", "x y"), ("x" * 90, "x" * 64), ("", ""),
    ],
)  # fmt: skip
def test_a_display_name_never_carries_an_address(name: str, becomes: str) -> None:
    assert display_name(name, SCRUBBER) == becomes


def test_without_a_name_the_alias_stands_alone() -> None:
    out = rewritten(message("\n\nx"), from_name="ann (at) post.example").message

    assert out.value("from") == "aaaaaaaa@relay.example"
