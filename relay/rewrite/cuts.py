"""What the rules want out of a message, taken out of its bytes; see `relay.rewrite.cut_order` for when.

1. Parts are edited in place, each in its charset and transfer encoding; what need not change keeps
   its bytes. Both forms of a text are edited, quoted history and mail inside mail included.
2. The result is read again, as the rules read it. What could not be taken out, or stands nowhere,
   is reported, and the message as it was is given back: it is held and never leaves uncut.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from mail.message import Message
from mail.mime import Part, parse_parts
from policies.cuts import Cut, CutKind, Markup
from policies.verdict import Finding
from relay.rewrite.cut_parts import (
    FIX,
    LEFT,
    PartCutter,
    decoded,
    is_markup,
    is_text,
    subject_of,
    where,
)
from relay.rewrite.edits import Edits
from relay.rewrite.html_seen import read_source
from relay.rewrite.html_words import left_in_html
from relay.rewrite.plan import Unclean
from relay.rewrite.unclean import beyond_limits
from relay.rewrite.wanted import Wanted, left_in, wanted_of

_MESSAGE: Final = "message"
# What is hidden goes while it is known what hides it.
_ORDER: Final = (Markup.HIDDEN, Markup.REMOTE_IMAGES, Markup.ACTIVE)
_NOWHERE: Final = "what had to be taken out was not found again"
_RESHAPED: Final = "taking something out would have changed which parts there are"


@dataclass(frozen=True, slots=True)
class CutResult:
    """The message without what was cut, what was done to which part, and what could not be done.

    With anything in `unclean` the message is the one that was given, and must not leave. `root` is
    the tree of `message`.
    """

    message: Message = field(repr=False)
    applied: tuple[Finding, ...] = ()
    unclean: tuple[Unclean, ...] = ()
    root: Part | None = field(default=None, repr=False)


def apply_cuts(
    message: Message,
    cuts: Sequence[Cut],
    root: Part | None = None,
    needless: Collection[Cut] = (),
) -> CutResult:
    """Take cuts out of a message. Never raises on bad mail; linear in its size.

    `root` is the tree of that very message where somebody has read it already. A cut of `needless`
    need not be found.
    """
    tree = root or parse_parts(message)
    if tree.is_over_limit:
        return CutResult(message, unclean=(beyond_limits(_MESSAGE),), root=tree)
    attempt = _attempt(message, tree, cuts, ())
    missing = [cut for cut in cuts if cut not in attempt.found and cut not in needless]
    if any(cut.kind is CutKind.WORDS for cut in missing):
        attempt = _attempt(message, tree, cuts, missing)
        missing = [cut for cut in missing if cut not in attempt.found]
    if missing:
        attempt.edits.hold(_MESSAGE, _NOWHERE, FIX)
    done = attempt.result()
    after = parse_parts(done)
    if not attempt.edits.unclean:
        _check(done, after, attempt)
    unclean = tuple(dict.fromkeys(attempt.edits.unclean))
    if unclean:
        return CutResult(message, unclean=unclean, root=tree)
    return CutResult(done, tuple(dict.fromkeys(attempt.edits.findings)), root=after)


def _attempt(message: Message, root: Part, cuts: Sequence[Cut], loose: Iterable[Cut]) -> PartCutter:
    wanted = wanted_of(cuts, loose)
    asked = {Markup(cut.written) for cut in cuts if cut.kind is CutKind.MARKUP}
    markups = tuple(markup for markup in _ORDER if markup in asked)
    cutter = PartCutter(message, root, wanted, markups, Edits())
    cutter.found.update(cut for cut in cuts if cut.kind is CutKind.MARKUP)
    cutter.files([cut for cut in cuts if cut.kind is CutKind.FILE])
    cutter.texts()
    return cutter


def _check(done: Message, root: Part, attempt: PartCutter) -> None:
    """Read the result with the eyes of the rules, and report what they would find again."""
    edits = attempt.edits
    if _shape(root) != attempt.shape():
        edits.hold(_MESSAGE, _RESHAPED, FIX)
        return
    wanted = attempt.wanted
    if left_in(wanted, subject_of(done)):
        edits.hold("header field Subject", LEFT, FIX)
    markups = attempt.markups
    for part in root.walk():
        if is_text(part):
            text = decoded(done.body, part)
            is_left = _is_left_in_html if is_markup(part) else _is_left_in_plain
            if is_left(text, wanted, markups):
                edits.hold(where(part), LEFT, FIX)


def _is_left_in_plain(text: str, wanted: Sequence[Wanted], _markups: Sequence[Markup]) -> bool:
    return bool(left_in(wanted, text))


def _is_left_in_html(source: str, wanted: Sequence[Wanted], markups: Sequence[Markup]) -> bool:
    reading = read_source(source)
    return (
        bool(left_in_html(wanted, reading))
        or (Markup.REMOTE_IMAGES in markups and reading.style.remote_images > 0)
        or (Markup.ACTIVE in markups and bool(reading.style.active))
    )


def _shape(root: Part) -> list[tuple[str, str]]:
    return [(part.path, part.content_type) for part in root.walk()]
