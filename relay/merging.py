"""Several forms of one text as one: the first, and what the others say beyond it. Pure, bounded."""

import re
from collections.abc import Sequence

# Sentences of one form that are compared; what comes after them is taken as it is.
COMPARED = 2_000

_URL = re.compile(r"\(?<?https?://[^\s<>]{1,2000}>?\)?")
_NOT_LETTERS = re.compile(r"[\W_]+")
_SENTENCE_END = re.compile(r"(?<=[.!?。！？])\s{1,3}")


def merged(texts: Sequence[str]) -> str:
    """Return the first text that says anything, and below it the lines of others that it does not have.

    Lines are compared by their letters and figures alone: clients wrap, decorate and link them differently.
    """
    said = [text for text in texts if text]
    if len(said) < 2:
        return said[0] if said else ""
    kept = said[0]
    for text in said[1:]:
        if text != kept and (more := _beyond(text, kept)):
            kept = f"{kept}\n{more}"
    return kept


def _beyond(text: str, kept: str) -> str:
    """Return what `text` says that `kept` does not, line by line and then sentence by sentence."""
    known = _letters(_URL.sub(" ", kept)) + " " + _letters(kept)
    said = frozenset(kept.split("\n"))
    lines = text.split("\n")
    found = []
    for line in lines[:COMPARED]:
        if line in said or _is_said(line, known):
            continue
        sentences = _SENTENCE_END.split(line)
        found.append(" ".join(each for each in sentences if not _is_said(each, known)))
    return "\n".join((*found, *lines[COMPARED:])).strip()


def _is_said(line: str, known: str) -> bool:
    return _letters(line) in known


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", text).casefold()
