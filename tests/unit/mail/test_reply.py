"""Replies: one class of code and status, one line, and a name for each meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail import reply as replies
from mail.reply import ALIAS_UNKNOWN, MESSAGE_ACCEPTED, TEMPORARY_FAILURE, Reply

NAMED = {name: value for name, value in vars(replies).items() if isinstance(value, Reply)}


@pytest.mark.parametrize("name", sorted(NAMED))
def test_a_named_reply_is_one_short_line_with_a_status(name: str) -> None:
    reply = NAMED[name]

    assert reply.status
    assert len(f"{reply}\r\n") <= 512
    assert "@" not in reply.text


def test_a_reply_is_written_as_the_wire_wants_it() -> None:
    assert str(replies.ALIAS_UNKNOWN) == "550 5.1.1 No such relay address"
    assert str(Reply(354, "", "Go on")) == "354 Go on"
    assert str(Reply(334, "", "")) == "334"


def test_a_reply_says_whether_to_come_back() -> None:
    kinds = [
        (r.is_success, r.is_temporary, r.is_permanent)
        for r in (MESSAGE_ACCEPTED, TEMPORARY_FAILURE)
    ]

    assert kinds == [(True, False, False), (False, True, False)]
    assert ALIAS_UNKNOWN.is_permanent
    assert not Reply(354, "", "Go on").is_success


@pytest.mark.parametrize(
    ("code", "status", "text"),
    [
        (550, "4.1.1", "another class"),
        (450, "", "no status"),
        (550, "5.1", "short"),
        (550, "5.1.1 x", "more"),
        (199, "", "too low"),
        (600, "", "too high"),
        (250, "2.0.0", "two\r\nlines"),
        (250, "2.0.0", "grüße"),
        (250, "2.0.0", "x" * 499),
    ],
)
def test_what_no_server_may_say_cannot_be_built(code: int, status: str, text: str) -> None:
    with pytest.raises(ValueError, match=r"not|needs|different"):
        Reply(code, status, text)


@given(st.text(max_size=700))
def test_any_text_can_be_said_once_cleaned(text: str) -> None:
    reply = ALIAS_UNKNOWN.with_text(text)

    assert (reply.code, reply.status) == (550, "5.1.1")
    assert len(f"{reply}\r\n".encode("ascii")) <= 512
