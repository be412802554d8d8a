"""What a person wrote: the subject and the new visible text of a message, as the rules and the order search see it.

Pure and bounded.

1. Quoted history is kept apart, because a seller's answer must not be judged by what the buyer quoted from somewhere
   else; what is left out is still scrubbed by the rewriter, which never looks at this module.
2. Every form of a message is read. Its text is that of the first form, plain before HTML, and those sentences of the
   others that the first one does not have: an innocent plain text covers no other HTML, and equal forms count once.
3. What is no text to be read is an attachment, and is numbered in the order of its octets.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from mail.decode_words import decode_words
from mail.message import Message
from mail.mime import Part, decoded_text, parse_parts
from policies.reading.emojis import find_emojis
from policies.reading.files import file_of
from policies.reading.html import HtmlReading, read_html
from policies.reading.markup import SOURCE_LIMIT, shortened
from policies.reading.values import Anchor, File, Style
from relay.heads import decoded_size, head_of, tail_of
from relay.merging import merged
from relay.quoting import is_forward, new_lines

TEXT_LIMIT = 20_000
# Characters of a plain text that are looked at, quotations included.
PLAIN_LIMIT = 5 * TEXT_LIMIT
SUBJECT_LIMIT = 1_000
# Text parts of one message that are read.
FORM_LIMIT = 20
LIST_FIELDS = (
    "list-unsubscribe",
    "list-id",
    "list-post",
    "precedence",
    "x-campaign",
    "feedback-id",
)

_PLAIN_STYLE = Style()
_BLANK = re.compile(r"[ \t\xa0]+")
_BLANK_LINES = re.compile(r"(?:[ \t\xa0]?\r?\n){3,}")
_BLANKS = ("  ", "\t", "\xa0")
_HTML = frozenset({"text/html", "application/xhtml+xml"})
# Texts that clients show as files or as something of their own.
_FILE_TEXTS = frozenset(
    {"text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/csv", "text/css"}
)
_BLANK_RUN = "\n\n\n\n"


@dataclass(frozen=True, slots=True)
class Content:
    """Subject and new text in Unicode, capped at TEXT_LIMIT characters, and which list fields the mail carries.

    - `length`: code points (NFC, line ends counted once) of the new text of the longest form, not capped.
    - `quoted`, `hidden`: history, and what HTML holds that no reader sees.
    - `anchors`, `files`, `style`: links of HTML, attachments, and what there is beside words.
    - `root`: the MIME tree of the message that was read, so that the rewriter need not read it again.
    """

    subject: str = field(repr=False)
    text: str = field(repr=False)
    list_fields: tuple[str, ...] = ()
    root: Part | None = field(default=None, repr=False, compare=False)
    length: int = 0
    unread: int = 0
    quoted: str = field(default="", repr=False)
    hidden: str = field(default="", repr=False)
    anchors: tuple[Anchor, ...] = field(default=(), repr=False)
    files: tuple[File, ...] = field(default=(), repr=False)
    style: Style = _PLAIN_STYLE


@dataclass(frozen=True, slots=True)
class _Form:
    """One form of the text: what is new in it, what is quoted, and what HTML adds."""

    text: str
    quoted: str = ""
    html: HtmlReading | None = None
    unread: int = 0


def read_content(message: Message) -> Content:
    """Read every text of a message that is not a file, without its quoted history. Never raises on bad mail."""
    root = parse_parts(message)
    subject = decode_words(message.value("subject") or "")[:SUBJECT_LIMIT]
    forwarded = is_forward(subject)
    forms = [_form(decoded_text(message, part), _is_html(part), forwarded) for part in _texts(root)]
    names = {field.key for field in message.fields}
    found = _composed(
        subject, forms, tuple(_file(message, *each) for each in enumerate(attachments_of(root)))
    )
    return replace(
        found,
        list_fields=tuple([name for name in LIST_FIELDS if name in names]),
        root=root,
        unread=found.unread + _beyond(root),
    )


def content_of(subject: str, text: str, html: str = "", files: Sequence[File] = ()) -> Content:
    """Read what is at hand without a message: a subject, a plain text, HTML, and files described by words."""
    subject = subject[:SUBJECT_LIMIT]
    forwarded = is_forward(subject)
    sources = ((text, False), (html, True))
    forms = [_form(source, is_html, forwarded) for source, is_html in sources if source]
    return _composed(subject, forms, tuple(files))


def attachments_of(root: Part) -> tuple[Part, ...]:
    """Return the parts of a message that are no text to be read, in order: their places are their numbers.

    Mail inside mail is one attachment when it is sent as a file; otherwise its own parts are looked at.
    """
    leaves = (part for part in _shown(root) if not part.is_multipart and not _is_opened(part))
    return tuple(part for part in leaves if not _is_read(part))


def new_text(text: str, *, is_forwarded: bool = False) -> str:
    """Cut quoted history off, and blanks that are more than one; see `relay.quoting`."""
    return _new_form(text, is_forwarded=is_forwarded).text


def _new_form(text: str, *, is_forwarded: bool) -> _Form:
    lines = [line.strip() for line in text.splitlines()]
    kept = new_lines(lines, is_forwarded=is_forwarded)
    quoted = "" if len(kept) == len(lines) else "\n".join(_left_out(lines, kept)).strip()
    # Most mail has single blanks, and then no line of it is looked at for others.
    if any(blanks in text for blanks in _BLANKS):
        kept = [_BLANK.sub(" ", line) for line in kept]
    return _Form("\n".join(kept).strip(), quoted)


def _left_out(lines: Sequence[str], kept: Sequence[str]) -> list[str]:
    """Return the lines that were not kept; those that were stand in the same order."""
    left, at = [], 0
    for line in lines:
        if at < len(kept) and kept[at] is line:
            at += 1
        else:
            left.append(line.lstrip("> "))
    return left


def _beyond(root: Part) -> int:
    """Octets of texts that are too many to be read."""
    parts = [part for part in _shown(root) if _is_read(part)]
    return sum(part.body_end - part.body_start for part in sorted(parts, key=_is_html)[FORM_LIMIT:])


def _texts(root: Part) -> list[Part]:
    """Return the text parts that are read, plain ones first."""
    parts = [part for part in _shown(root) if _is_read(part)]
    return sorted(parts, key=_is_html)[:FORM_LIMIT]


def _shown(root: Part) -> list[Part]:
    """Return all parts but those inside of mail that is sent as a file, in order."""
    found: list[Part] = []
    pending = [root]
    while pending:
        part = pending.pop()
        found.append(part)
        if part.is_multipart or _is_opened(part):
            pending.extend(reversed(part.children))
    return found


def _is_opened(part: Part) -> bool:
    """Say whether it is mail that clients show within the mail around it."""
    return bool(part.children) and not part.is_multipart and not part.is_attachment


def _is_read(part: Part) -> bool:
    if part.is_attachment:
        return False
    return (part.is_text and part.content_type not in _FILE_TEXTS) or _is_html(part)


def _is_html(part: Part) -> bool:
    return part.content_type in _HTML


def _form(source: str, is_html: bool, is_forwarded: bool) -> _Form:
    if not is_html:
        if len(source) <= PLAIN_LIMIT:
            return _new_form(source, is_forwarded=is_forwarded)
        # Blanks without end must hide nothing behind them.
        source = _BLANK_LINES.sub("\n\n", _BLANK.sub(" ", source))
        form = _new_form(source[:PLAIN_LIMIT], is_forwarded=is_forwarded)
        return replace(form, unread=max(0, len(source) - PLAIN_LIMIT))
    reading = read_html(source)
    unread = max(0, len(shortened(source)) - SOURCE_LIMIT) if len(source) > SOURCE_LIMIT else 0
    form = _new_form(reading.text, is_forwarded=is_forwarded)
    quoted = "\n".join(each for each in (form.quoted, reading.quoted) if each)
    return _Form(form.text, quoted, reading, unread)


def _composed(subject: str, forms: Sequence[_Form], files: tuple[File, ...]) -> Content:
    readings = [form.html for form in forms if form.html is not None]
    texts = [form.text for form in forms]
    text = texts[0] if len(texts) == 1 else merged(texts)
    return Content(
        subject=subject,
        text=text[:TEXT_LIMIT],
        length=max(map(_counted, texts), default=0),
        unread=sum(form.unread for form in forms),
        quoted="\n".join(dict.fromkeys(form.quoted for form in forms if form.quoted))[:TEXT_LIMIT],
        hidden="\n".join(each.hidden for each in readings if each.hidden)[:TEXT_LIMIT],
        anchors=tuple(anchor for each in readings for anchor in each.anchors),
        files=files,
        style=_style(readings, subject, text[:TEXT_LIMIT]),
    )


def _counted(text: str) -> int:
    return len(text if text.isascii() else unicodedata.normalize("NFC", text))


def _style(readings: Sequence[HtmlReading], subject: str, text: str) -> Style:
    emojis = find_emojis(subject, text)
    blank_runs = text.count(_BLANK_RUN)
    if not readings and not emojis and not blank_runs:
        return _PLAIN_STYLE
    styles = [reading.style for reading in readings] or [_PLAIN_STYLE]
    active = tuple(dict.fromkeys(name for style in styles for name in style.active))
    return Style(
        remote_images=sum(style.remote_images for style in styles),
        pixels=sum(style.pixels for style in styles),
        active=active,
        font_sizes=max(style.font_sizes for style in styles),
        is_centred=any(style.is_centred for style in styles),
        widest_margin=max(style.widest_margin for style in styles),
        emojis=emojis,
        blank_runs=blank_runs,
    )


def _file(message: Message, number: int, part: Part) -> File:
    file = file_of(
        number,
        part.filename,
        part.content_type,
        decoded_size(message, part),
        head_of(message, part),
        tail_of(message, part),
    )
    return replace(file, is_inline=True) if _is_inline(part) else file


def _is_inline(part: Part) -> bool:
    """Whether a part is a picture that the HTML around it shows, such as a logo: nobody attached it."""
    if part.is_attachment or not part.content_type.startswith("image/"):
        return False
    return any(field.key == "content-id" for field in part.fields)
