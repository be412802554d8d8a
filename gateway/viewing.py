"""A stored message as an operator reads it. Whoever calls this has written the reason into the audit before."""

from collections.abc import Mapping
from typing import Any

from mail.decode_words import decode_words
from mail.message import Message, parse_message
from mail.mime import Part, decoded_text, parse_parts
from relay.content import read_content
from thread_store.model import ContentErased, Entry
from vault.errors import VaultError

TEXT_LIMIT = 100_000
SHOWN_FIELDS = ("From", "To", "Cc", "Reply-To", "Subject", "Date")
ERASED = "the text is gone: its thread was erased, or its time was over"
UNREADABLE = "the text cannot be decrypted: its row was altered, or its key is not in the keyring"


def view_entry(entry: Entry) -> Mapping[str, Any]:
    """The message of an entry, or one key `gone` that says why it cannot be shown."""
    try:
        return view_message(parse_message(entry.raw))
    except ContentErased:
        return {"gone": ERASED}
    except VaultError:
        return {"gone": UNREADABLE}


def view_message(message: Message) -> Mapping[str, Any]:
    """Its fields, its text with what it quotes, and its parts."""
    fields = {
        name.lower().replace("-", "_"): decode_words(value)
        for name in SHOWN_FIELDS
        if (value := message.value(name)) is not None
    }
    parts = [part for part in parse_parts(message).walk() if not part.children]
    return {**fields, "text": _text(message, parts), "parts": [_part(part) for part in parts]}


def _text(message: Message, parts: list[Part]) -> str:
    for part in parts:
        if part.content_type == "text/plain" and not part.is_attachment:
            return decoded_text(message, part)[:TEXT_LIMIT].replace("\r\n", "\n").strip()
    # Of HTML alone, what the rules have read: visible, without quoted history.
    return read_content(message).text


def _part(part: Part) -> Mapping[str, Any]:
    return {
        "type": part.content_type,
        "filename": part.filename,
        "octets": part.body_end - part.body_start,
    }
