"""The grammar of command lines: verbs, paths, parameters (RFC 5321 section 4.1, RFC 1869).

Pure functions. What is not well-formed comes back as the reply that says so; nothing here raises,
and no reply repeats what the client sent.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from mail.address import Address, AddressError, parse_path
from mail.envelope import Body
from mail.reply import Reply
from relay.receive import replies

# Command lines, CRLF included (RFC 5321 section 4.5.3.1.4), and what MAIL may have on top of that:
# SIZE 26 (RFC 1870), BODY 17 (RFC 6152), SMTPUTF8 10 (RFC 6531), AUTH 500 (RFC 4954).
LINE_LIMIT = 512
MAIL_LINE_LIMIT = LINE_LIMIT + 26 + 17 + 10 + 500

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
    if len(line) > (MAIL_LINE_LIMIT if verb == "MAIL" else LINE_LIMIT):
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
    return MailCommand(address, command.body, command.smtputf8, command.size)


def parse_rcpt(argument: str, *, smtputf8: bool, home: str) -> Address | Reply:
    """Read the argument of RCPT, ``TO:<path>``.

    The bare <postmaster> is the one of `home` (RFC 5321 section 4.5.1).
    """
    split = _split("TO:", argument)
    if split is None:
        return replies.BAD_ARGUMENT
    path, rest = split
    parameters = _parse_parameters(rest)
    if parameters is None:
        return replies.BAD_PARAMETER
    if parameters:
        return replies.PARAMETER_UNKNOWN
    if path.lower() == "postmaster":
        path = f"postmaster@{home}"
    return _address(path, smtputf8=smtputf8) or replies.BAD_RECIPIENT


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
    body, smtputf8, size = Body.SEVEN_BIT, False, None
    for keyword, value in parameters.items():
        if keyword == "SIZE" and value and _SIZE.fullmatch(value):
            size = int(value)
        elif keyword == "BODY" and (value or "").upper() in ("7BIT", "8BITMIME"):
            body = Body.EIGHT_BIT if (value or "").upper() == "8BITMIME" else Body.SEVEN_BIT
        elif keyword == "SMTPUTF8" and value is None:
            smtputf8 = True
        elif keyword == "AUTH" and value:
            # RFC 4954 section 5: whom the client vouches for. We believe no such word, and take the
            # parameter.
            continue
        elif keyword in ("SIZE", "BODY", "SMTPUTF8", "AUTH"):
            return replies.BAD_PARAMETER
        else:
            return replies.PARAMETER_UNKNOWN
    return MailCommand(None, body, smtputf8, size)
