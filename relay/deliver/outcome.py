"""From what a server or a library said to an Outcome with a clean Reply.

A 4yz reply defers and a 5yz reply fails, except where it speaks of the connection and not of the
message. Everything else that can go wrong is temporary: a fault is no verdict. The texts written
for faults are ours and name a stage only, never an address, a host or an exception's words.
"""

import re
import ssl
from enum import StrEnum
from typing import Final

from aiosmtplib import (
    SMTPConnectError,
    SMTPResponseException,
    SMTPServerDisconnected,
    SMTPTimeoutError,
)

from mail.dsn import clean_remote_text
from mail.receipts import receipt_ids
from mail.reply import NO_ANSWER, TEMPORARY_FAILURE, TLS_NOT_OFFERED, Reply
from relay.queue.item import Deferred, Delivered, Failed, Outcome


class Stage(StrEnum):
    """How far a transaction had come; `str()` reads well behind "at" in a sentence."""

    CONNECT = "connect"
    GREETING = "EHLO"
    TLS = "STARTTLS"
    AUTH = "AUTH"
    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    DOT = "the final dot"
    RESET = "RSET"


class TlsFailedError(Exception):
    """STARTTLS was refused or its handshake failed."""


class TlsNotOfferedError(Exception):
    """TLS is required and the next hop does not offer it."""


class LoginNotOfferedError(Exception):
    """The smarthost offers no way to log in that we know."""


class DesynchronisedError(Exception):
    """The server said more than it was asked: no later reply could be told from an earlier one."""


DATA_EXPECTED: Final = 354
CLOSING: Final = 421
# RFC 5321 section 4.5.3.1.10: a 552 to RCPT means "too many recipients" and is read as 452.
MAILBOX_FULL_OR_TOO_MANY: Final = 552
TOO_MANY: Final = 452
# "Bad sequence of commands" and "authentication or TLS required": the message is not at fault.
ABOUT_THE_SESSION: Final = frozenset({503, 530})
FALLBACK: Final = 451
# After these no further command can mean what it should (RFC 5321 section 3.8).
ENDS_SESSION: Final = frozenset({CLOSING, 503})

TLS_FAILED: Final = Reply(454, "4.7.5", "TLS with the next server failed")
UNINTELLIGIBLE: Final = Reply(FALLBACK, "4.5.0", "The next server's reply cannot be understood")
LOGIN_NOT_OFFERED: Final = Reply(FALLBACK, "4.7.0", "The next server offers no login that we know")
NO_8BITMIME: Final = Reply(
    FALLBACK, "4.6.3", "The next server does not offer 8BITMIME, which this message needs"
)
# RFC 3463 section 3.7: X.6.3 is "conversion required but not supported".
NOT_CONVERTIBLE: Final = Reply(
    554, "5.6.3", "The next server takes seven bits only, and this message has no such form"
)

_STATUS: Final = re.compile(r"\s*([245]\.\d{1,3}\.\d{1,3})(?:\s+|$)")


def reply_of(code: int, text: str) -> Reply:
    """Read a server's reply: its enhanced status (RFC 2034) when it fits the code, its words clean.

    Raises ValueError for a code that is not a 2yz, 4yz or 5yz.
    """
    found = _STATUS.match(text)
    status = f"{code // 100}.0.0"
    if found is not None and found[1][0] == status[0]:
        status, text = found[1], text[found.end() :]
    return Reply(code, status, "").with_text(_clean(text))


def _clean(text: str) -> str:
    # Words are not worth a message: a fault here would turn a delivery into a second one.
    try:
        return clean_remote_text(text)
    except Exception:  # noqa: BLE001 - see above
        return ""


def outcome_of(code: int, text: str, stage: Stage) -> Outcome:
    """Say what a server's reply at a stage means for whom it was given.

    Any 2yz to the final dot is a delivery (RFC 5321 section 4.2.1); a 2yz anywhere else ends no
    transaction and counts as a reply that cannot be understood, like any code out of range.
    """
    kind = code // 100
    if kind == 4 or (kind == 2 and stage is Stage.DOT):
        reply = reply_of(code, text)
        # Of the words as they came: cleaning takes ids out that look like addresses.
        return Deferred(reply) if kind == 4 else Delivered(reply, receipt_ids(text))
    if kind != 5:
        return Deferred(UNINTELLIGIBLE)
    if stage is Stage.RCPT and code == MAILBOX_FULL_OR_TOO_MANY:
        return Deferred(_softened(reply_of(code, text), TOO_MANY))
    if code in ABOUT_THE_SESSION or stage in (Stage.CONNECT, Stage.GREETING, Stage.TLS):
        return Deferred(_softened(reply_of(code, text), FALLBACK))
    return Failed(reply_of(code, text))


def fault_of(error: BaseException, stage: Stage) -> Deferred:
    """Say what an exception at a stage means: a deferral, whatever it was."""
    if isinstance(error, SMTPResponseException):
        # Only the greeting and the login raise with a server's code; a code of -1 is the library's.
        outcome = outcome_of(error.code, error.message, Stage.GREETING)
        return outcome if isinstance(outcome, Deferred) else Deferred(UNINTELLIGIBLE)
    for kind, reply in _FAULTS:
        if isinstance(error, kind):
            return Deferred(reply)
    if isinstance(error, SMTPTimeoutError | TimeoutError):
        return Deferred(_named("No reply in time", stage))
    if isinstance(error, SMTPServerDisconnected | OSError):
        return Deferred(_named("The connection was lost", stage))
    return Deferred(TEMPORARY_FAILURE)


_FAULTS: Final[tuple[tuple[type[BaseException], Reply], ...]] = (
    (TlsFailedError, TLS_FAILED),
    (ssl.SSLError, TLS_FAILED),
    (TlsNotOfferedError, TLS_NOT_OFFERED),
    (LoginNotOfferedError, LOGIN_NOT_OFFERED),
    (DesynchronisedError, UNINTELLIGIBLE),
    (SMTPConnectError, NO_ANSWER),
)


def _named(what: str, stage: Stage) -> Reply:
    # RFC 3463 section 3.5: X.4.2 is a bad connection.
    return Reply(FALLBACK, "4.4.2", f"{what} at {stage}")


def _softened(reply: Reply, code: int) -> Reply:
    return Reply(code, f"4{reply.status[1:]}", reply.text)
