"""What a person wrote: the subject and the new visible text of a message, as the rules and the order search see it.

Pure and bounded. Quoted history is left out, because a seller's answer must not be judged by what the buyer quoted
from somewhere else; what is left out is still scrubbed by the rewriter, which never looks at this module.
"""

import re
from dataclasses import dataclass, field

from mail.decode_words import decode_words
from mail.entities import unescape
from mail.message import Message
from mail.mime import Part, decoded_text, parse_parts
from relay.quoting import is_forward, new_lines

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
_QUOTE_TAG = re.compile(r"<(/?)blockquote\b[^<>]{0,2000}>", re.I)
# In place of a quotation, so that what stands below its attribution is known to be quoted line by line.
_QUOTED_LINE = "\n>\n"
_BLANK = re.compile(r"[ \t\xa0]+")
_BLANKS = ("  ", "\t", "\xa0")


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
    subject = decode_words(message.value("subject") or "")[:SUBJECT_LIMIT]
    return Content(
        subject=subject,
        text=new_text(text, is_forwarded=is_forward(subject))[:TEXT_LIMIT],
        list_fields=tuple([name for name in LIST_FIELDS if name in names]),
        root=root,
    )


def new_text(text: str, *, is_forwarded: bool = False) -> str:
    """Cut quoted history off, and blanks that are more than one; see `relay.quoting`."""
    lines = [line.strip() for line in text.splitlines()]
    kept = new_lines(lines, is_forwarded=is_forwarded)
    # Most mail has single blanks, and then no line of it is looked at for others.
    if any(blanks in text for blanks in _BLANKS):
        kept = [_BLANK.sub(" ", line) for line in kept]
    return "\n".join(kept).strip()


def _visible(message: Message, part: Part) -> str:
    text = decoded_text(message, part)[: TEXT_LIMIT * 5]
    if part.content_type != "text/html":
        return text
    text = _without_invisible(text)
    shown = _text_of(_without_quotations(text))
    # A mail that is nothing but a quotation is judged by it.
    return shown if shown.strip("> \n") else _text_of(text)


def _without_quotations(source: str) -> str:
    """Put a quoted line in place of each quotation, whatever stands inside of it. One never closed goes to the end."""
    kept, at, depth = [], 0, 0
    for tag in _QUOTE_TAG.finditer(source):
        if depth == 0:
            kept.append(source[at : tag.start()])
        if not tag[1]:
            kept.append(_QUOTED_LINE if depth == 0 else "")
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        at = tag.end()
    return "".join(kept) if depth else "".join((*kept, source[at:]))


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
