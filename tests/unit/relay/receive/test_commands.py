import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.address import Address
from mail.envelope import DEFAULT_WISHES, Body, Notify, Returns
from mail.reply import Reply
from relay.receive import replies
from relay.receive.commands import (
    Command,
    MailCommand,
    RcptCommand,
    parse_command,
    parse_helo,
    parse_mail,
    parse_rcpt,
)


def mail(argument: str) -> MailCommand | Reply:
    return parse_mail(argument, is_extended=True)


def rcpt(argument: str, *, smtputf8: bool = False) -> RcptCommand | Reply:
    return parse_rcpt(argument, smtputf8=smtputf8, is_extended=True, home="relay.example")


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


@pytest.mark.parametrize(
    ("verb", "limit"), [("NOOP", 512), ("RCPT", 1048), ("MAIL", 1181), ("AUTH", 12_288)]
)
def test_a_line_is_as_long_as_its_extensions_allow(verb: str, limit: int) -> None:
    line = f"{verb} ".encode().ljust(limit - 2, b"x") + b"\r\n"

    assert isinstance(parse_command(line), Command)
    assert parse_command(b"x".join((line[:6], line[6:]))) == replies.LINE_TOO_LONG


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
        ("FROM:<a@b.example> HOLDFOR=9", replies.PARAMETER_UNKNOWN),
        ("FROM:<a@b.example> RET", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> RET=HALF", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> RET=FULL ret=FULL", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> ENVID", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> ENVID=a+0D+0Ab", replies.BAD_PARAMETER),
        ("FROM:<a@b.example> NOTIFY=NEVER", replies.PARAMETER_UNKNOWN),
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
    assert rcpt("TO:<ä@b.example>", smtputf8=True) == RcptCommand(Address("ä", "b.example"))


def test_the_bare_postmaster_lives_at_home() -> None:
    home = Address("postmaster", "relay.example")

    assert rcpt("TO:<PostMaster>") == RcptCommand(home)


def test_what_is_asked_of_reports_keeps_its_case() -> None:
    wishes = mail("FROM:<a@b.example> ret=Full ENVID=QQ+2b314+20x")
    assert isinstance(wishes, MailCommand)
    assert (wishes.returns, wishes.envelope_id) == (Returns.FULL, "QQ+314 x")

    named = rcpt("TO:<a@b.example> notify=success,Delay ORCPT=rfc822;Ana+2BShop@B.example")
    assert isinstance(named, RcptCommand)
    assert named.notify == {Notify.SUCCESS, Notify.DELAY}
    assert named.original_recipient == "rfc822;Ana+Shop@B.example"


def test_who_asks_nothing_of_reports_gets_what_is_usual() -> None:
    command, named = mail("FROM:<a@b.example>"), rcpt("TO:<a@b.example>")

    assert isinstance(command, MailCommand)
    assert isinstance(named, RcptCommand)
    assert (command.returns, command.envelope_id) == (Returns.HEADERS, "")
    assert (named.notify, named.original_recipient) == (DEFAULT_WISHES.notify, "")


def test_after_helo_a_recipient_has_no_parameters() -> None:
    given = ("TO:<a@b.example> NOTIFY=NEVER", "TO:<a@b.example>")
    read = [parse_rcpt(text, smtputf8=False, is_extended=False, home="h") for text in given]

    assert read == [replies.PARAMETER_UNKNOWN, RcptCommand(Address("a", "b.example"))]


@pytest.mark.parametrize(
    ("argument", "reply"),
    [
        ("<a@b.example>", replies.BAD_ARGUMENT),
        ("TO:a@b.example", replies.BAD_ARGUMENT),
        ("TO:<>", replies.BAD_RECIPIENT),
        ("TO:<" + "a" * 65 + "@b.example>", replies.BAD_RECIPIENT),
        ("TO:<a@b.example> SIZE=1", replies.PARAMETER_UNKNOWN),
        ("TO:<a@b.example> =", replies.BAD_PARAMETER),
        ("TO:<a@b.example> NOTIFY", replies.BAD_PARAMETER),
        ("TO:<a@b.example> NOTIFY=NEVER,DELAY", replies.BAD_PARAMETER),
        ("TO:<a@b.example> NOTIFY=DELAY notify=DELAY", replies.BAD_PARAMETER),
        ("TO:<a@b.example> ORCPT", replies.BAD_PARAMETER),
        ("TO:<a@b.example> ORCPT=a@b.example", replies.BAD_PARAMETER),
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
    shown = repr(mail("FROM:<secret@b.example> ENVID=secret"))
    shown += repr(rcpt("TO:<secret@b.example> ORCPT=rfc822;secret"))
    shown += repr(Command("MAIL", "FROM:<secret@b.example>"))

    assert "secret" not in shown
