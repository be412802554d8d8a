"""The words of reports that follow no standard: did it fail, is it late, which message was it.

One reading for all servers. A text is a report when its sender, its form or its subject says so,
or when it returns the message; it says that mail failed by a permanent status or by what such
texts say in every dialect of theirs, and that mail is late by saying that somebody goes on trying.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from mail.comments import without_comments
from mail.message import Message

_MAX_DIAGNOSTIC: Final = 400
# Between dots and digits it would be a piece of an IP address or of a version.
_STATUS: Final = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")
_CODE: Final = re.compile(r"(?<![\d.:/-])([45]\d\d)(?=[ \t]*[-:#(<[A-Za-z ])(?!\.\d)")
_ROBOT: Final = re.compile(
    r"mailer[-_ ]?daemon|postmaster|mdaemon|mail[-_. ]?(?:delivery|system|administrator)"
    r"|smtp[-_. ]?(?:gateway|daemon)|bounce|delivery[-_. ]?(?:subsystem|system|service)",
    re.IGNORECASE,
)
# At the start only: "Re: parcel not delivered" is what the people here write about all day.
_SUBJECT: Final = re.compile(
    r"\s*(?:undeliver|un-deliver|non-?deliver|(?:warning: )?(?:could not|cannot) (?:send|deliver)"
    r"|(?:mail|message) (?:could not|cannot|not|undeliver|system error|status|delivery|error)"
    r"|delivery (?:fail|problem|error|status|delay|report|notif|unsuccess)|failure notice"
    r"|(?:failed|returned|rejected|blocked|bounced) (?:mail|message|delivery)|delayed mail"
    r"|unzustellbar|non remis|no entregad|onbestelbaar)",
    re.IGNORECASE,
)
# What stands at the head of a returned message, and in no letter of a person.
_RETURNED: Final = re.compile(
    r"^[> \t|]{0,8}(?:Received|Return-Path|MIME-Version|Message-ID|DKIM-Signature)[ \t]?:",
    re.IGNORECASE | re.MULTILINE,
)
# Lines that reports, and the mail of people as well, put in front of a copy.
_COPY: Final = re.compile(
    r"^[-=_* ]{3,80}+[^\r\n]{0,60}"
    r"(?:original|copy of|below this line|returned|headers|transcript of message)"
    r"[^\r\n]{0,80}$",
    re.IGNORECASE | re.MULTILINE,
)
_LATE: Final = re.compile(
    r"(?:has|have|was|is|been|being) (?:\w{1,30} )?delayed|delayed mail"
    r"|delivery (?:\w{1,30} ){0,3}delayed"
    r"|not yet been delivered|could not be delivered (?:yet|for|within the last|in the last)"
    r"|still (?:being )?(?:trying|attempting|attempted|queued|undelivered|in the queue)"
    r"|will (?:\w{1,30} ){0,3}(?:keep|continue|go on) |will (?:\w{1,30} ){0,2}(?:retry|be retried)"
    r"|will (?:\w{1,30} ){0,2}try again|(?:no need|do not need|don.t need) to re-?send"
    r"|warning message only|delivery attempts will|temporarily deferred",
    re.IGNORECASE,
)
_OVER: Final = re.compile(
    r"giv(?:en|ing) up|permanent|no longer be (?:tried|attempted)|will not be (?:re)?tried"
    r"|fatal error|too long in the queue|retry time(?:out)? (?:not reached|exceeded)|has expired",
    re.IGNORECASE,
)
_FAILED: Final = re.compile(
    r"undeliver|non-?deliver|not deliver|(?:can ?not|could ?n[o']t|unable to|wasn.t able to"
    r"|were? not|was not|not be|cannot be|did not|impossible to|failed to|fails to)"
    r"(?: \w{1,30}){0,4} (?:deliver|reach|sent|send|found|process|accept|relay|forward|complete)"
    r"|deliver\w{0,9}(?: \w{1,30}){0,6} (?:fail|refus|reject|abort|impossible|unsuccess)"
    r"|del[ei]very(?: \w{1,30}){0,6} aborted"
    r"|(?:fail|reject|refus|return|block|bounc)\w{0,9}(?: \w{1,30}){0,6} "
    r"(?:deliver|mail|message|recipient|address|destination|sender|mailbox|account)"
    r"|(?:mail|message|letter|address|account|mailbox|recipient|user|domain)\w{0,9}"
    r"(?: \w{1,30}){0,6} (?:fail|reject|refus|return|block|bounc|disabled|inactive|suspended|discontinued|unknown)"
    r"|(?:no|unknown|invalid|bad|illegal|wrong|nonexistent)(?: \w{1,30}){0,2} "
    r"(?:user|recipient|mailbox|account|address|such|here|domain|host)"
    r"|(?:user|recipient|mailbox|account|address|domain)(?: \w{1,30}){0,3} "
    r"(?:unknown|not found|does ?n[o']t exist|full|over quota|not listed|not exist|unavailable)"
    r"|not listed in|no longer (?:valid|in use|active|here|employed)|quota exceeded"
    r"|exceed\w{0,9}(?: \w{1,30}){0,3} quota|hop count exceeded|mail(?:ing)? loop|deleted unread"
    r"|unzustellbar|nicht zugestellt|n'a pas pu|non remis|no (?:pudo|ha podido|se pudo)"
    r"|no entregad|n[aã]o p[oô]de|не может быть доставлен|не доставлен|impossibile"
    r"|non (?:è stato|e' stato|raggiung)|kan niet|kunne ikke|kunde inte|配信|退信|無法|无法|失败",
    re.IGNORECASE,
)
_LABELLED_ID: Final = re.compile(
    r"message[ _-]?id(?:entifier)?['\"]?[ \t]*(?:is|was)?[ \t]*[:=]?\s{0,3}[ \t>|]{0,8}"
    r"[<\[('\"]{0,2}([^\s<>\[\]()'\"]{1,900}@[^\s<>\[\]()'\"]{1,255})",
    re.IGNORECASE,
)


class Judgement(StrEnum):
    """What a text says about a delivery."""

    FAILED = "failed"
    DELAYED = "delayed"
    NOTHING = "nothing"


def status_in(text: str) -> str:
    """Find the first enhanced status (RFC 3463) in a text, or make one of the first SMTP code."""
    found = _STATUS.search(text)
    if found is not None:
        return found[1]
    code = _CODE.search(text)
    return f"{code[1][0]}.0.0" if code is not None else ""


def judge(
    message: Message, subject: str, text: str, *, is_copied: bool
) -> tuple[Judgement, str, str]:
    """Judge a text: what it says, the status, and the line that says it. Both are "" for nothing.

    `is_copied` says that a part of the message is the returned message or its header.
    A failure whose status nobody told is 5.0.0, a delay 4.0.0 (RFC 3463 section 3.1).
    """
    has_copy = is_copied or _RETURNED.search(text) is not None
    if not (has_copy or _is_from_robot(message) or _SUBJECT.match(subject)):
        return Judgement.NOTHING, "", ""
    said = _before_copy(text)
    status = status_in(said)
    judgement = _judgement(said, status, message)
    if judgement is Judgement.NOTHING:
        return judgement, "", ""
    usual = "5.0.0" if judgement is Judgement.FAILED else "4.0.0"
    return judgement, status or usual, _line_with(said, status)


def _judgement(text: str, status: str, message: Message) -> Judgement:
    flat = " ".join(text.split())
    if _LATE.search(flat) and not _OVER.search(flat):
        return Judgement.DELAYED
    has_failed = status.startswith("5") or message.value("x-failed-recipients") is not None
    return Judgement.FAILED if has_failed or _FAILED.search(flat) else Judgement.NOTHING


def _before_copy(text: str) -> str:
    starts = [found.start() for found in (_RETURNED.search(text), _COPY.search(text)) if found]
    return text[: min(starts, default=len(text))]


def _is_from_robot(message: Message) -> bool:
    if message.value("x-failed-recipients") is not None:
        return True
    if (message.value("content-type") or "").lower().startswith("multipart/report"):
        return True
    values = [message.value(name) or "" for name in ("from", "sender", "return-path")]
    return any(_ROBOT.search(without_comments(value) or value) for value in values)


def _line_with(text: str, status: str) -> str:
    """The line that names the status, with the one behind it; or the first that tells of failing."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    digit = status[:1]
    for number, line in enumerate(lines):
        if (status and status in line) or (digit and status_in(line)[:1] == digit):
            return " ".join(lines[number : number + 2])[:_MAX_DIAGNOSTIC]
    for line in lines:
        if _FAILED.search(line):
            return line[:_MAX_DIAGNOSTIC]
    return ""


def labelled_ids(text: str) -> Iterator[str]:
    """Give the Message-IDs that a text names as such, in its order, without brackets."""
    for found in _LABELLED_ID.finditer(text):
        yield found[1].rstrip(".,;:")
