"""The sentences of our reports, by action and by the subject of the status (RFC 3463 section 3).

No remote server writes any of them.
"""

from collections.abc import Mapping
from typing import Final

from mail.reports import Action

_SUBJECTS: Final[Mapping[Action, str]] = {
    Action.FAILED: "Your message could not be delivered",
    Action.DELAYED: "Your message is delayed",
    Action.RELAYED: "Your message was passed on",
}
_OPENINGS: Final[Mapping[Action, tuple[str, ...]]] = {
    Action.FAILED: (
        "This is the mail relay. Your message could not be delivered, and",
        "will not be tried again.",
    ),
    Action.DELAYED: (
        "This is the mail relay. Your message could not be delivered yet.",
        "The relay keeps trying: you need not send it again.",
    ),
    Action.RELAYED: (
        "This is the mail relay. Your message was passed on to the mail",
        "server of its recipient, as you asked to be told.",
    ),
}
_REASONS: Final[Mapping[str, str]] = {
    "1": "The mailbox behind this address does not accept mail.",
    "2": "The mailbox behind this address is full or closed.",
    "3": "The receiving server cannot take this message.",
    "4": "The receiving server could not be reached.",
    "6": "The receiving server cannot take a message of this form.",
    "7": "The receiving server refused the message.",
}
_LATE: Final[Mapping[str, str]] = {
    "1": "The mailbox behind this address does not accept mail now.",
    "2": "The mailbox behind this address is full now.",
    "4": "The receiving server cannot be reached now.",
}
_ANY_REASON: Final = "The receiving server did not accept the message."
_ANY_DELAY: Final = "The receiving server does not accept the message now."


def subject_of(action: Action) -> str:
    """The Subject of a report about that action."""
    return _SUBJECTS[action]


def explain(
    action: Action, *, recipient: str, arrived_at: str, status: str, retry_until: str | None
) -> str:
    """The first part of a report, for people: ASCII, CRLF, lines below 78 characters but the alias's."""
    facts = [f"  To:       {recipient}", f"  Received: {arrived_at}"]
    if action is not Action.RELAYED:
        facts.append(f"  Reason:   {_reason(action, status)}")
    if retry_until is not None:
        facts.append(f"  Until:    {retry_until}")
    ending = "Please do not answer this mail: nobody reads the answers."
    return "\r\n".join([*_OPENINGS[action], "", *facts, "", ending, ""])


def _reason(action: Action, status: str) -> str:
    subject = status.split(".")[1]
    if action is Action.FAILED:
        return _REASONS.get(subject, _ANY_REASON)
    return _LATE.get(subject, _ANY_DELAY)
