"""The grammar of command lines: verbs, paths, parameters (RFC 5321 section 4.1).

Pure functions. What is not well-formed comes back as the reply that says so; nothing here raises,
and no reply repeats what the client sent.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from mail.address import Address, AddressError, parse_path
from mail.envelope import DEFAULT_WISHES, Body, Notify, Returns
from mail.reply import Reply
from relay.receive import replies
from relay.receive.report_wishes import (
    ENVELOPE_ID_LIMIT,
    ORIGINAL_RECIPIENT_LIMIT,
    read_envelope_id,
    read_notify,
    read_original_recipient,
    read_returns,
)

# Command lines, CRLF included (RFC 5321 section 4.5.3.1.4), and what some may have on top of that,
# the space before each parameter included.
LINE_LIMIT = 512
LINE_LIMITS = {
    # SIZE 26 (RFC 1870), BODY 17 (RFC 6152), SMTPUTF8 10 (RFC 6531), AUTH 500 (RFC 4954), RET and
    # ENVID (RFC 3461).
    "MAIL": LINE_LIMIT + 26 + 17 + 10 + 500 + len(" RET=FULL") + len(" ENVID=") + ENVELOPE_ID_LIMIT,
    "RCPT": LINE_LIMIT
    + len(" NOTIFY=SUCCESS,FAILURE,DELAY")
    + len(" ORCPT=")
    + ORIGINAL_RECIPIENT_LIMIT,
    # RFC 4954 section 4; the listener that has no AUTH does not read as much.
    "AUTH": 12_288,
}

_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")
_VERB = re.compile(r"[A-Za-z0-9]{1,20}")
# A quoted local part may hold ">" (RFC 5321 section 4.1.2). Each alternative begins with a
# character of its own, so the expression is linear.
_PATH = re.compile(r'<((?:[^<>"\\\s]|"(?:[^"\\]|\\.)*")*)>(?: +(.*))?')
_PARAMETER = re.compile(r"([A-Za-z0-9][A-Za-z0-9-]*)(?:=([^= \x00-\x1f\x7f]+))?")
_SIZE = re.compile(r"[0-9]{1,20}")
# What RFC 5321 allows in a domain or an address literal, and the underscore that Windows names
# have.
_HELO_NAME = re.compile(r"[A-Za-z0-9._:\[\]-]{1,255}")


@dataclass(frozen=True, slots=True)
class Command:
    """A verb in upper case, and what followed its space, stripped of spaces."""

    verb: str
    argument: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MailCommand:
    """MAIL FROM, read.

    A reverse-path of None is the null one; `size` is None when it was not declared.
    """

    reverse_path: Address | None = field(repr=False)
    body: Body = Body.SEVEN_BIT
    smtputf8: bool = False
    size: int | None = None
    returns: Returns = DEFAULT_WISHES.returns
    envelope_id: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class RcptCommand:
    """RCPT TO, read; `notify` is what we do for those that do not say it."""

    path: Address = field(repr=False)
    notify: frozenset[Notify] = DEFAULT_WISHES.notify
    original_recipient: str = field(default="", repr=False)


def parse_command(line: bytes) -> Command | Reply:
    """Read one command from one line; only CRLF ends it, and no other control stands in it."""
    if not line.endswith(b"\r\n") or _CONTROL.search(line, 0, len(line) - 2):
        return replies.BAD_SYNTAX
    try:
        text = line[:-2].decode("utf-8")
    except UnicodeDecodeError:
        return replies.BAD_SYNTAX
    verb, _, argument = text.partition(" ")
    if not _VERB.fullmatch(verb):
        return replies.BAD_SYNTAX
    verb = verb.upper()
    if len(line) > LINE_LIMITS.get(verb, LINE_LIMIT):
        return replies.LINE_TOO_LONG
    return Command(verb, argument.strip(" "))


def parse_helo(argument: str) -> str | Reply:
    """Read the name a client gives itself (RFC 5321 section 4.1.1.1).

    It is believed in nothing, so its form is all we ask.
    """
    return argument if _HELO_NAME.fullmatch(argument) else replies.BAD_ARGUMENT


def parse_mail(argument: str, *, is_extended: bool) -> MailCommand | Reply:
    """Read the argument of MAIL, ``FROM:<path> [parameters]``. HELO allows no parameters."""
    split = _split("FROM:", argument)
    if split is None:
        return replies.BAD_ARGUMENT
    path, rest = split
    parameters = _parse_parameters(rest)
    if parameters is None:
        return replies.BAD_PARAMETER
    if parameters and not is_extended:
        return replies.PARAMETER_UNKNOWN
    command = _read_mail_parameters(parameters)
    if isinstance(command, Reply) or not path:
        return command
    address = _address(path, smtputf8=command.smtputf8)
    if address is None:
        return replies.BAD_SENDER
    return replace(command, reverse_path=address)


def parse_rcpt(
    argument: str, *, smtputf8: bool, is_extended: bool, home: str
) -> RcptCommand | Reply:
    """Read the argument of RCPT, ``TO:<path> [parameters]``. HELO allows no parameters.

    The bare <postmaster> is the one of `home` (RFC 5321 section 4.5.1).
    """
    split = _split("TO:", argument)
    if split is None:
        return replies.BAD_ARGUMENT
    path, rest = split
    parameters = _parse_parameters(rest)
    if parameters is None:
        return replies.BAD_PARAMETER
    if parameters and not is_extended:
        return replies.PARAMETER_UNKNOWN
    wishes = _read_rcpt_parameters(parameters, smtputf8=smtputf8)
    if isinstance(wishes, Reply):
        return wishes
    if path.lower() == "postmaster":
        path = f"postmaster@{home}"
    address = _address(path, smtputf8=smtputf8)
    return replies.BAD_RECIPIENT if address is None else RcptCommand(address, *wishes)


def _split(keyword: str, argument: str) -> tuple[str, str] | None:
    """Split the inside of the angle brackets from the parameters.

    A space after the colon is common and tolerated.
    """
    if argument[: len(keyword)].upper() != keyword:
        return None
    match = _PATH.fullmatch(argument[len(keyword) :].lstrip(" "))
    return (match[1], match[2] or "") if match else None


def _address(path: str, *, smtputf8: bool) -> Address | None:
    try:
        return parse_path(path, smtputf8=smtputf8)
    except AddressError:
        return None


def _parse_parameters(text: str) -> Mapping[str, str | None] | None:
    """Map upper-case keywords to values; None when one is malformed or given twice."""
    found: dict[str, str | None] = {}
    for word in text.split():
        match = _PARAMETER.fullmatch(word)
        if match is None or match[1].upper() in found:
            return None
        found[match[1].upper()] = match[2]
    return found


def _read_mail_parameters(parameters: Mapping[str, str | None]) -> MailCommand | Reply:
    command = MailCommand(None)
    for keyword, value in parameters.items():
        read = _MAIL_PARAMETERS.get(keyword)
        if read is None:
            return replies.PARAMETER_UNKNOWN
        found = read(value)
        if found is None:
            return replies.BAD_PARAMETER
        command = replace(command, **found)
    return command


def _read_size(value: str | None) -> Mapping[str, Any] | None:
    return {"size": int(value)} if value and _SIZE.fullmatch(value) else None


def _read_body(value: str | None) -> Mapping[str, Any] | None:
    known = set(Body)
    return {"body": Body(value.upper())} if value and value.upper() in known else None


def _read_smtputf8(value: str | None) -> Mapping[str, Any] | None:
    return {"smtputf8": True} if value is None else None


def _read_auth(value: str | None) -> Mapping[str, Any] | None:
    # RFC 4954 section 5: whom the client vouches for. We believe no such word, and take the
    # parameter.
    return {} if value else None


def _read_ret(value: str | None) -> Mapping[str, Any] | None:
    returns = read_returns(value or "")
    return None if returns is None else {"returns": returns}


def _read_envid(value: str | None) -> Mapping[str, Any] | None:
    envelope_id = read_envelope_id(value or "")
    return None if envelope_id is None else {"envelope_id": envelope_id}


# Keyword -> what it says of the command, by names of its fields; None when its value is malformed.
_MAIL_PARAMETERS: Mapping[str, Callable[[str | None], Mapping[str, Any] | None]] = {
    "SIZE": _read_size,
    "BODY": _read_body,
    "SMTPUTF8": _read_smtputf8,
    "AUTH": _read_auth,
    "RET": _read_ret,
    "ENVID": _read_envid,
}


def _read_rcpt_parameters(
    parameters: Mapping[str, str | None], *, smtputf8: bool
) -> tuple[frozenset[Notify], str] | Reply:
    if not parameters.keys() <= {"NOTIFY", "ORCPT"}:
        return replies.PARAMETER_UNKNOWN
    notify: frozenset[Notify] | None = DEFAULT_WISHES.notify
    original: str | None = ""
    if "NOTIFY" in parameters:
        notify = read_notify(parameters["NOTIFY"] or "")
    if "ORCPT" in parameters:
        original = read_original_recipient(parameters["ORCPT"] or "", smtputf8=smtputf8)
    if notify is None or original is None:
        return replies.BAD_PARAMETER
    return notify, original
