"""Whether a person sat at the other end: what was written by a machine or to many is never answered (RFC 3834)."""

import re
from typing import Final

from mail.automatic import automatic_kind
from mail.comments import without_comments
from mail.decode_words import decode_words
from mail.message import Message
from relay.stages import ReceivedMessage

_LISTS: Final = frozenset(
    {"list-id", "list-unsubscribe", "list-post", "list-help", "list-subscribe", "list-archive"}
)
# Marks of responders that follow no standard.
_RESPONDERS: Final = frozenset(
    {"x-autoreply", "x-autorespond", "x-auto-reply-from", "x-autoresponder", "x-vacation"}
)
_BULK: Final = frozenset({"bulk", "list", "junk", "auto_reply", "auto-reply"})
_AWAY: Final = re.compile(
    r"\s*(?:auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|abwesen|automatische antwort"
    r"|r[eé]ponse automatique|absence|respuesta autom[aá]tica|fuera de la oficina|自動(?:返信|応答)|不在)",
    re.IGNORECASE,
)


def is_personal(message: Message, *, reverse_path_is_null: bool = False) -> bool:
    """Say whether a message may be answered: no machine's, and not one of many."""
    if automatic_kind(message, reverse_path_is_null) is not None:
        return False
    names = {field.key for field in message.fields}
    if names & (_LISTS | _RESPONDERS):
        return False
    if any(word not in {"", "no"} for word in _words(message, "Auto-Submitted")):
        return False
    return not any(word in _BULK for word in _words(message, "Precedence"))


def is_away_note(received: ReceivedMessage) -> bool:
    """Say whether an answer is a responder's: it is not personal, or its subject says so."""
    message, is_null = received.message, received.envelope.reverse_path is None
    subject = decode_words(message.value("subject") or "")
    return not is_personal(message, reverse_path_is_null=is_null) or bool(_AWAY.match(subject))


def _words(message: Message, name: str) -> tuple[str, ...]:
    """The keywords of a field, in lower case, without parameters and comments."""
    return tuple(
        (without_comments(value) or value).partition(";")[0].strip().lower()
        for value in message.values(name)
    )
