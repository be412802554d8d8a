"""Style sheets and style attributes without what they fetch from elsewhere. Linear, never raises."""

import re
from typing import Final

_REMOTE: Final = r"(?:https?:|[/\\]{2})"
_BLANKS: Final = r"[\s\x00-\x1f]*+"
# `url(...)` with or without quotes, and anything else in brackets that begins like a target.
_FETCHED: Final = re.compile(
    rf"(?P<url>url)\({_BLANKS}(?:\"{_BLANKS}{_REMOTE}[^\"]*+\"?|'{_BLANKS}{_REMOTE}[^']*+'?"
    rf"|{_REMOTE}[^)]*+){_BLANKS}\)?|\({_BLANKS}{_REMOTE}[^)]*+\)?",
    re.IGNORECASE,
)
# A target as a string: `@import "https://..."`, `image-set("https://..." 1x)`.
_QUOTED: Final = re.compile(
    rf"\"{_BLANKS}{_REMOTE}[^\"]*+\"?|'{_BLANKS}{_REMOTE}[^']*+'?", re.IGNORECASE
)
# CSS Syntax, section 4.3.7: up to six digits and one blank, a line end that counts for nothing, or
# a sign that stands for itself.
_ESCAPE: Final = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|\r?\n|(.))", re.DOTALL)
_COMMENT: Final = re.compile(r"/\*(?:[^*]|\*(?!/))*+\*/")
_RUNS: Final = re.compile(
    r"expression\s*+\(|javascript:|vbscript:|-moz-binding|behaviou?r\s*+:", re.I
)


def without_remote(css: str) -> str:
    """Give a style without targets on other servers; one whose escapes hide such a target is empty."""
    cleaned = _QUOTED.sub('""', _FETCHED.sub(_harmless, css))
    if "\\" not in cleaned and "/*" not in cleaned:
        return cleaned
    plain = _unescaped(_COMMENT.sub("", cleaned))
    return "" if _FETCHED.search(plain) or _QUOTED.search(plain) else cleaned


def runs_something(css: str) -> bool:
    """Whether a style runs a program where old mail clients show it."""
    return _RUNS.search(_unescaped(_COMMENT.sub("", css))) is not None


def _harmless(found: re.Match[str]) -> str:
    return "none" if found["url"] else "()"


def _unescaped(css: str) -> str:
    return _ESCAPE.sub(_character, css) if "\\" in css else css


def _character(found: re.Match[str]) -> str:
    if found[1] is None:
        return found[2] or ""
    number = int(found[1], 16)
    return chr(number) if number < 0x110000 else "\ufffd"
