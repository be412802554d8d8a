"""Reports of other servers about mail that was sent (RFC 3464, RFC 6533), read however they come.

Standard reports are read field by field, wherever a server put them and whatever type it gave
them. All others are read as text: what was said before the returned message decides, and the ids
are taken from anywhere. Nothing here is a proof: whoever knows a message can write a report
about it. Reading is bounded, never raises, and of addresses only those of a report are kept.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from mail.automatic import automatic_kind
from mail.decode_words import decode_words
from mail.entities import unescape
from mail.message import Message
from mail.message_ids import parse_message_ids
from mail.mime import Part, decoded_text, parse_parts
from mail.report_words import Judgement, judge, labelled_ids, status_in

# So much of a message, and of each text in it, is looked at.
_MAX_OCTETS: Final = 1024 * 1024
_MAX_TEXT: Final = 128 * 1024
_MAX_RECIPIENTS: Final = 100
_STATUS_TYPES: Final = frozenset({"message/delivery-status", "message/global-delivery-status"})
# Reports about something else: that a message was read (RFC 8098), or complained about (RFC 5965).
_OTHER_REPORTS: Final = frozenset(
    {
        "message/disposition-notification",
        "message/global-disposition-notification",
        "message/feedback-report",
    }
)
_COPIES: Final = frozenset(
    {
        "message/rfc822",
        "message/global",
        "message/partial",
        "text/rfc822-headers",
        "text/rfc822",
        "message/rfc822-headers",
        "message/global-headers",
    }
)
_NO_TEXT: Final = ("image/", "audio/", "video/", "application/")
_FIELD: Final = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:[ \t]*(.*)")
_LINE: Final = re.compile(r"\r\n|\r|\n")
_TAG: Final = re.compile(r"<[^<>]*>")
_WORD: Final = re.compile(r"[a-z]+")
_STARTS: Final = ("original-recipient", "final-recipient")


class Action(StrEnum):
    """What became of the mail for one recipient (RFC 3464 section 2.3.3)."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RELAYED = "relayed"
    EXPANDED = "expanded"


_BY_CLASS: Final[Mapping[str, Action]] = {
    "5": Action.FAILED,
    "4": Action.DELAYED,
    "2": Action.RELAYED,
}


_BY_JUDGEMENT: Final[Mapping[Judgement, Action]] = {
    Judgement.FAILED: Action.FAILED,
    Judgement.DELAYED: Action.DELAYED,
}


@dataclass(frozen=True, slots=True)
class ReportedRecipient:
    """One recipient of a report. `status` is "" when none was told; `addresses` are as written."""

    action: Action
    status: str = ""
    diagnostic: str = field(default="", repr=False)
    addresses: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says, and by what its message can be found.

    `message_ids` come in the order of their weight: of the returned message, of texts, of the
    fields that thread the report. `references` are other ids, of the reporting server's queue.
    Without recipients it is automatic mail that reports no delivery.
    """

    recipients: tuple[ReportedRecipient, ...]
    message_ids: tuple[str, ...] = field(default=(), repr=False)
    references: tuple[str, ...] = field(default=(), repr=False)

    @property
    def action(self) -> Action | None:
        """The gravest action: failed, then delayed, then any other; None when it reports none."""
        actions = [one.action for one in self.recipients]
        for grave in (Action.FAILED, Action.DELAYED):
            if grave in actions:
                return grave
        return Action.RELAYED if actions else None

    @property
    def gravest(self) -> ReportedRecipient | None:
        """The first recipient with that action."""
        return next((one for one in self.recipients if one.action is self.action), None) or next(
            iter(self.recipients), None
        )


@dataclass(frozen=True, slots=True)
class _Text:
    """A leaf of the message, decoded; `is_copied` when it stands inside a returned message."""

    content_type: str
    text: str
    is_copied: bool


def read_report(message: Message, *, reverse_path_is_null: bool = False) -> Report | None:
    """Read a message as a report; None for one that no machine wrote, as far as can be seen."""
    message = message.with_body(message.body[:_MAX_OCTETS])
    root = parse_parts(message)
    parts = tuple(root.walk())
    texts = tuple(_texts(message, root))
    recipients, references = _standard(texts)
    types = {part.content_type for part in parts}
    if not recipients and not types & _OTHER_REPORTS:
        recipients = _free(message, texts)
    if not recipients and automatic_kind(message, reverse_path_is_null) is None:
        return None
    ids = dict.fromkeys([*_returned(parts, texts), *_threaded(message)])
    return Report(recipients, tuple(ids), references)


def _texts(message: Message, part: Part, is_copied: bool = False) -> Iterator[_Text]:
    is_copied = is_copied or part.content_type in _COPIES
    if not part.children:
        yield _Text(part.content_type, _text(message, part), is_copied)
    for child in part.children:
        yield from _texts(message, child, is_copied)


def _text(message: Message, part: Part) -> str:
    if part.content_type.startswith(_NO_TEXT):
        return ""
    text = decoded_text(message, part)[:_MAX_TEXT]
    return unescape(_TAG.sub(" ", text)) if part.content_type == "text/html" else text


def _standard(
    texts: tuple[_Text, ...],
) -> tuple[tuple[ReportedRecipient, ...], tuple[str, ...]]:
    """Read the machine's part; where none is marked as such, any text that has its fields."""
    marked = [one.text for one in texts if one.content_type in _STATUS_TYPES]
    others = [one.text for one in texts if one.content_type not in _STATUS_TYPES]
    for candidates, is_marked in ((marked, True), (others, False)):
        for text in candidates:
            groups = list(_groups(text))
            found = [one for one in map(_recipient, groups) if one is not None]
            if found and (is_marked or any("action" in group for group in groups)):
                references = tuple(dict.fromkeys(_references(groups)))
                return tuple(found[:_MAX_RECIPIENTS]), references
    return (), ()


def _groups(text: str) -> Iterator[dict[str, str]]:
    """Sort fields into groups: per message, then per recipient (RFC 3464 section 2.1).

    Blank lines are forgotten or doubled by many servers. So a group ends where a field comes again,
    and a blank line ends only one that is complete.
    """
    group: dict[str, str] = {}
    last = ""
    for line in _LINE.split(text):
        if line[:1] in (" ", "\t") and last in group:
            group[last] += f" {line.strip()}"
            continue
        found = _FIELD.match(line)
        name = found[1].lower() if found else ""
        is_over = name in group or (not line.strip() and _is_complete(group))
        if is_over:
            yield group
            group = {}
        if found is not None:
            group[name] = found[2].strip()
        last = name
    yield group


def _is_complete(group: Mapping[str, str]) -> bool:
    """Whether a recipient is named in it, and what became of the mail."""
    is_named = any(name in group for name in _STARTS)
    return is_named and ("action" in group or "status" in group)


def _recipient(group: Mapping[str, str]) -> ReportedRecipient | None:
    diagnostic = decode_words(group.get("diagnostic-code", ""))
    status = status_in(group.get("status", "")) or status_in(diagnostic)
    action = _action(group.get("action", ""), status)
    if action is None:
        return None
    addresses = tuple(
        _address(group[name]) for name in reversed(_STARTS) if _address(group.get(name, ""))
    )
    said = diagnostic.partition(";")[2].strip() or diagnostic
    return ReportedRecipient(action, status, said, addresses)


def _action(written: str, status: str) -> Action | None:
    word = _WORD.match(written.lower())
    if word is not None and word[0] in tuple(Action):
        return Action(word[0])
    return _BY_CLASS.get(status[:1])


def _address(value: str) -> str:
    """The address of "rfc822; <ann@example.org>", and of such a value without its type."""
    return (value.partition(";")[2] or value).strip().strip("<>").strip()


def _references(groups: list[dict[str, str]]) -> Iterator[str]:
    """Give the ids of fields such as X-Postfix-Queue-ID and Final-Log-ID."""
    for group in groups:
        for name, value in group.items():
            if name.endswith("-id") and not name.endswith("message-id") and " " not in value:
                yield (value.partition(";")[2] or value).strip("<> ")


def _free(message: Message, texts: tuple[_Text, ...]) -> tuple[ReportedRecipient, ...]:
    """Judge the words of a report without fields: at most one recipient, who stands for all."""
    said = "\n".join(one.text for one in texts if not one.is_copied)
    judgement, status, diagnostic = judge(
        message,
        decode_words(message.value("subject") or ""),
        said,
        is_copied=any(one.is_copied for one in texts),
    )
    action = _BY_JUDGEMENT.get(judgement)
    if action is None:
        return ()
    written = (message.value("x-failed-recipients") or "").split(",")
    addresses = tuple(word for word in map(_address, written[:_MAX_RECIPIENTS]) if word)
    return (ReportedRecipient(action, status, diagnostic, addresses),)


def _returned(parts: tuple[Part, ...], texts: tuple[_Text, ...]) -> Iterator[str]:
    # The root's own fields are the report's, and its Message-ID is no id of ours.
    for part in parts[1:]:
        for one in part.fields:
            if one.key in ("message-id", "x-original-message-id"):
                yield from parse_message_ids(one.value)
    for text in texts:
        yield from labelled_ids(text.text)


def _threaded(message: Message) -> Iterator[str]:
    """Servers answer the message that they report about; it is the nearest ancestor."""
    for name in ("in-reply-to", "references"):
        yield from reversed(parse_message_ids(message.value(name) or ""))
