"""HTML source made safe to build a tree of: cut to a length, and no deeper than mail ever is.

Trees are built in time that grows with the square of their depth, and elements left open are built
again in every paragraph. Both are cheap for the depths of mail and dear for those of an attack.
"""

import re
from collections.abc import Iterable
from typing import Final

SOURCE_LIMIT: Final = 200_000

# So many elements of any shape are built in a few milliseconds.
_FEW_TAGS: Final = 300
_DEEPEST: Final = 120
_MOST_FORMATTING: Final = 5
_UNTEXT: Final = ("style", "script", "title")
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})(?:[^<>]{0,2000}>)?")
_COMMENT: Final = re.compile(r"<!--(?:\s{0,20}\[if[^\]<>]{0,200}\]>)?")
_CHILDLESS_NAMES: Final = (
    "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option"
    " tbody thead tfoot colgroup"
)
_CHILDLESS: Final = frozenset(_CHILDLESS_NAMES.split())
_FORMATTING_NAMES: Final = "a b big code em font i nobr s small strike strong tt u"
_FORMATTING: Final = frozenset(_FORMATTING_NAMES.split())


# A picture as a value, or a wall to hide something behind. A quote ends what the next one begins.
_LONG_VALUE: Final = re.compile(r"=\"[^\"]{2000,}\"|='[^']{2000,}'")


def bounded(source: str) -> str:
    """Return HTML source of at most SOURCE_LIMIT characters whose tree is built in bounded time."""
    if len(source) > SOURCE_LIMIT:
        source = shortened(source)[:SOURCE_LIMIT]
    for name in _UNTEXT:
        if f"<{name}" in source or f"<{name.upper()}" in source:
            source = _closed(source, name)
    return source if source.count("<") <= _FEW_TAGS else _levelled(source)


def without_settings(source: str) -> str:
    """Take out of a conditional comment what nobody is shown: settings in XML, and its own marks.

    A comment cannot stand in a comment: what would open one there must hide nothing behind it.
    """
    return _COMMENT.sub(" ", _without(source, (("<xml", "</xml>"), ("<![endif", "]"))))


def shortened(source: str) -> str:
    """Take out of source too long to be read what is no text: sheets, comments, values without end."""
    kept = _without(source, (("<style", "</style>"), ("<!--", "-->")))
    return _LONG_VALUE.sub('=""', kept)


def _without(source: str, pairs: Iterable[tuple[str, str]]) -> str:
    for opened, closed in pairs:
        folded = source.lower()
        # One letter is longer in lower case, and then places do not agree.
        if len(folded) != len(source):
            return source
        kept, at = [], 0
        while (start := folded.find(opened, at)) >= 0:
            end = folded.find(closed, start)
            if end < 0:
                break
            kept.append(source[at:start])
            at = end + len(closed)
        source = "".join((*kept, source[at:]))
    return source


def _closed(source: str, name: str) -> str:
    """Take the start tags out that no end tag follows: an element never closed hides nothing."""
    ends = [match.start() for match in re.finditer(rf"</{name}", source, re.I)]
    last = ends[-1] if ends else -1
    start = re.compile(rf"<{name}\b[^<>]{{0,2000}}>?", re.I)
    return source[: last + 1] + start.sub("", source[last + 1 :])


def _levelled(source: str) -> str:
    """Take out tags that open what would lie too deep."""
    depth = {True: 0, False: 0}
    limit = {True: _MOST_FORMATTING, False: _DEEPEST}

    def tag(found: re.Match[str]) -> str:
        name = found[2].lower()
        if name in _CHILDLESS:
            return found[0]
        is_formatting = name in _FORMATTING
        if found[1]:
            depth[is_formatting] = max(0, depth[is_formatting] - 1)
            return found[0]
        if depth[is_formatting] >= limit[is_formatting]:
            return " "
        depth[is_formatting] += 1
        return found[0]

    return _TAG.sub(tag, source)
