import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.address import Address
from mail.envelope import Body
from mail.reply import Reply
from relay.receive import replies
from relay.receive.commands import (
    Command,
    MailCommand,
    parse_command,
    parse_helo,
    parse_mail,
    parse_rcpt,
)


def mail(argument: str) -> MailCommand | Reply:
    return parse_mail(argument, is_extended=True)


def rcpt(argument: str, *, smtputf8: bool = False) -> Address | Reply:
    return parse_rcpt(argument, smtputf8=smtputf8, home="relay.example")


def test_a_verb_is_folded_and_its_argument_is_not() -> None:
    assert parse_command(b"mail FROM:<A@b.example> \r\n") == Command("MAIL", "FROM:<A@b.example>")
    assert parse_command(b"QUIT\r\n") == Command("QUIT", "")


@pytest.mark.parametrize(
    "line",
    [
        b"NOOP\n",
        b"NO\rOP\r\n",
        b"NOOP \0\r\n",
        b"NOOP \x7f\r\n",
        b"\r\n",
        b"\xff\r\n",
        b" NOOP\r\n",
    ],
)
def test_bare_ends_controls_and_broken_text_are_no_commands(line: bytes) -> None:
    assert parse_command(line) == replies.BAD_SYNTAX


def test_only_mail_may_have_a_longer_line() -> None:
    assert isinstance(parse_command(b"MAIL " + b"x" * 505 + b"\r\n" * 1), Command)
    assert isinstance(parse_command(b"RCPT " + b"x" * 505 + b"\r\n"), Command)
    assert parse_command(b"RCPT " + b"x" * 506 + b"\r\n") == replies.LINE_TOO_LONG
    assert isinstance(parse_command(b"MAIL " + b"x" * 900 + b"\r\n"), Command)
    assert parse_command(b"MAIL " + b"x" * 1200 + b"\r\n") == replies.LINE_TOO_LONG


@given(st.binary(max_size=600))
def test_no_octets_break_the_parser_or_come_back_in_a_reply(octets: bytes) -> None:
    command = parse_command(octets + b"\r\n")
    if isinstance(command, Command):
        for parsed in (
            mail(command.argument),
            rcpt(command.argument),
            mail(f"FROM:{command.argument}"),
        ):
            assert not isinstance(parsed, Reply) or parsed in vars(replies).values()


def test_the_null_reverse_path_is_none() -> None:
    assert mail("FROM:<>") == MailCommand(None)
    assert mail("from: <> SIZE=10") == MailCommand(None, size=10)


def test_parameters_are_read_whatever_their_case() -> None:
    command = mail("FROM:<a@b.example> size=99 body=8bitmime SMTPUTF8 AUTH=<>")

    assert command == MailCommand(Address("a", "b.example"), Body.EIGHT_BIT, smtputf8=True, size=99)


@pytest.mark.parametrize(
    ("argument", "reply"),
    [
        ("", replies.BAD_ARGUMENT),
        ("a@b.example", replies.BAD_ARGUMENT),
        ("FROM:a@b.example", replies.BAD_ARGUMENT),
        ("FROM:<a@b.example", replies.BAD_ARGUMENT),
        ("FROM:<a@b.example>SIZE=1", replies.BAD_ARGUMENT),
        ("FROM:<<a@b.example>>", replies.BAD_ARGUMENT),
        ("FROM:<a@b.example> SIZE=x", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> SIZE", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> SIZE=1 size=2", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> SIZE=", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> BODY=BINARYMIME", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> SMTPUTF8=yes", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> RET=HDRS", replies.PARAMETER_UNKNOWN),
        ("FROM:<postmaster>", replies.BAD_SENDER),
        ("FROM:<a@b@c.example>", replies.BAD_SENDER),
        ("FROM:<ä@b.example>", replies.BAD_SENDER),
    ],
)
def test_a_bad_mail_command_is_refused_for_its_reason(argument: str, reply: Reply) -> None:
    assert mail(argument) == reply


def test_after_helo_there_are_no_parameters() -> None:
    assert parse_mail("FROM:<> SIZE=1", is_extended=False) == replies.PARAMETER_UNKNOWN


def test_smtputf8_allows_what_is_refused_without_it() -> None:
    assert mail("FROM:<ä@b.example> SMTPUTF8") == MailCommand(
        Address("ä", "b.example"), smtputf8=True
    )
    assert rcpt("TO:<ä@b.example>") == replies.BAD_RECIPIENT
    assert rcpt("TO:<ä@b.example>", smtputf8=True) == Address("ä", "b.example")


def test_the_bare_postmaster_lives_at_home() -> None:
    assert str(rcpt("TO:<PostMaster>")) == "postmaster@relay.example"


@pytest.mark.parametrize(
    ("argument", "reply"),
    [
        ("<a@b.example>", replies.BAD_ARGUMENT),
        ("TO:a@b.example", replies.BAD_ARGUMENT),
        ("TO:<>", replies.BAD_RECIPIENT),
        ("TO:<" + "a" * 65 + "@b.example>", replies.BAD_RECIPIENT),
        ("TO:<a@b.example> NOTIFY=NEVER", replies.PARAMETER_UNKNOWN),
        ("TO:<a@b.example> =", replies.BAD_PARAMETER),
    ],
)
def test_a_bad_rcpt_command_is_refused_for_its_reason(argument: str, reply: Reply) -> None:
    assert rcpt(argument) == reply


@pytest.mark.parametrize("name", ["mx.example", "[127.0.0.1]", "[IPv6:::1]", "WIN_PC-1"])
def test_a_helo_name_may_be_what_clients_really_say(name: str) -> None:
    assert parse_helo(name) == name


@pytest.mark.parametrize("name", ["", "a b", "ä", "x" * 256, "<script>", "a@b"])
def test_a_helo_name_that_is_no_name_is_refused(name: str) -> None:
    assert parse_helo(name) == replies.BAD_ARGUMENT


def test_commands_hide_addresses_in_their_repr() -> None:
    shown = repr(mail("FROM:<secret@b.example>")) + repr(Command("MAIL", "FROM:<secret@b.example>"))

    assert "secret" not in shown
