"""What a person wrote: the subject and the new visible text of a message, as the rules and the order search see it.

Pure and bounded. Quoted history is left out, because a seller's answer must not be judged by what the buyer quoted
from somewhere else; what is left out is still scrubbed by the rewriter, which never looks at this module.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from mail.decode_words import decode_words
from mail.entities import unescape
from mail.message import Message
from mail.mime import Part, decoded_text, parse_parts

TEXT_LIMIT = 20_000
SUBJECT_LIMIT = 1_000
LIST_FIELDS = (
    "list-unsubscribe",
    "list-id",
    "list-post",
    "precedence",
    "x-campaign",
    "feedback-id",
)

_TAG = re.compile(r"<[^<>]{0,2000}>")
_INVISIBLE = ("style", "script", "head", "title")
_INVISIBLE_START = re.compile(rf"<({'|'.join(_INVISIBLE)})\b", re.I)
_INVISIBLE_END = {name: re.compile(rf"</{name}\s*>", re.I) for name in _INVISIBLE}
_BREAK = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6]|/blockquote)\b[^<>]{0,500}>", re.I)
_QUOTE_ELEMENT = re.compile(r"<blockquote\b.*", re.I | re.S)
_BLANK = re.compile(r"[ \t\xa0]+")
_BLANKS = ("  ", "\t", "\xa0")
# Clients mark history by an attribution line, by a ruled header block, or by "> " before each line.
_ATTRIBUTION = re.compile(
    r"^(?:On .{4,200} wrote:|Am .{4,200} schrieb.{0,80}:|Le .{4,200} a écrit\s?:|El .{4,200} escribió:"
    r"|-{2,10} ?Original Message ?-{2,10}|_{20,80}|From: .{3,200})\s*$",
    re.I,
)
_ATTRIBUTION_STARTS = frozenset("OoAaLlEeFf-_")


@dataclass(frozen=True, slots=True)
class Content:
    """Subject and new text in Unicode, capped at TEXT_LIMIT characters, and which list fields the mail carries.

    `root` is the MIME tree of the message that was read, so that the rewriter need not read it again.
    """

    subject: str = field(repr=False)
    text: str = field(repr=False)
    list_fields: tuple[str, ...] = ()
    root: Part | None = field(default=None, repr=False, compare=False)


def read_content(message: Message) -> Content:
    """Read the first text part, plain before HTML, without its quoted history. Never raises on bad mail."""
    root = parse_parts(message)
    parts = [part for part in root.walk() if part.is_text and not part.is_attachment]
    plain = [part for part in parts if part.content_type == "text/plain"]
    text = ""
    for part in (plain or parts)[:1]:
        text = _visible(message, part)
    names = {field.key for field in message.fields}
    return Content(
        subject=decode_words(message.value("subject") or "")[:SUBJECT_LIMIT],
        text=new_text(text)[:TEXT_LIMIT],
        list_fields=tuple([name for name in LIST_FIELDS if name in names]),
        root=root,
    )


def new_text(text: str) -> str:
    """Cut quoted history off: what follows an attribution, and lines that begin with ">".

    Whoever answers below the quotation is heard, and so is one who writes below an attribution and nothing above it.
    """
    lines = [line.strip() for line in text.splitlines()]
    # Most mail has single blanks, and then no line of it is looked at for others.
    has_blanks = any(blanks in text for blanks in _BLANKS)
    kept: list[str] = []
    for number, line in enumerate(lines, start=1):
        if line[:1] in _ATTRIBUTION_STARTS and _ATTRIBUTION.match(line[:300]):
            if any(kept) and not _is_quoted_next(lines, number):
                break
        elif not line.startswith(">"):
            kept.append(_BLANK.sub(" ", line) if has_blanks else line)
    return "\n".join(kept).strip()


def _is_quoted_next(lines: Sequence[str], start: int) -> bool:
    """Whether the first line with something in it, from `start` on, is quoted; lines are stripped."""
    for number in range(start, len(lines)):
        if lines[number]:
            return lines[number].startswith(">")
    return False


def _visible(message: Message, part: Part) -> str:
    text = decoded_text(message, part)[: TEXT_LIMIT * 5]
    if part.content_type != "text/html":
        return text
    text = _without_invisible(text)
    # A mail that is nothing but a quotation is judged by it.
    return _text_of(_QUOTE_ELEMENT.sub("", text)) or _text_of(text)


def _text_of(source: str) -> str:
    text = _TAG.sub("", _BREAK.sub("\n", source))
    return unescape(text).strip()


def _without_invisible(source: str) -> str:
    """Take out what no reader shows. Linear: an end that is missing once is not looked for again."""
    kept, at = [], 0
    unclosed: set[str] = set()
    for start in _INVISIBLE_START.finditer(source):
        name = start[1].lower()
        if start.start() < at or name in unclosed:
            continue
        end = _INVISIBLE_END[name].search(source, start.end())
        if end is None:
            unclosed.add(name)
            continue
        kept.append(source[at : start.start()])
        at = end.end()
    return "".join((*kept, source[at:]))
