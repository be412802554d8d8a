"""Builders for tests of cuts: cuts in short, and what a reader is shown of a message."""

from mail.message import Message
from mail.mime import decoded_text, parse_parts
from policies.cuts import Cut, CutKind, Markup
from policies.reading.html import HtmlReading, read_html
from relay.rewrite.cuts import CutResult, apply_cuts
from tests.support.rewrite import plain

PHONE = "0171 2345678"
GONE = "[contact removed]"


def words(written: str = PHONE, replacement: str = GONE) -> Cut:
    return Cut(CutKind.WORDS, written, replacement)


def target(written: str, replacement: str = "") -> Cut:
    return Cut(CutKind.TARGET, written, replacement)


def attachment(number: int, replacement: str = "[file removed]") -> Cut:
    return Cut(CutKind.FILE, "", replacement, number)


def markup(kind: Markup) -> Cut:
    return Cut(CutKind.MARKUP, kind.value)


EVERY_MARKUP = tuple(map(markup, Markup))


def html(source: str, *cuts: Cut) -> CutResult:
    """Cut a message whose only part is this HTML."""
    return apply_cuts(plain(source, "text/html; charset=utf-8"), cuts)


def cut_html(source: str, *cuts: Cut) -> str:
    """The HTML of such a message after cutting, which must be clean."""
    result = html(source, *cuts)
    assert result.unclean == ()
    return result.message.body.decode("utf-8")


def cut_text(source: str, *cuts: Cut) -> str:
    """The text of a plain message after cutting, which must be clean."""
    result = apply_cuts(plain(source), cuts)
    assert result.unclean == ()
    return result.message.body.decode("utf-8")


def reading(message: Message) -> HtmlReading:
    """What a reader is shown of the first part of HTML."""
    parts = parse_parts(message).walk()
    return read_html(
        next(decoded_text(message, one) for one in parts if one.content_type == "text/html")
    )
