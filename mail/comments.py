"""Comments in structured header values: nested, and of no meaning (RFC 5322 section 3.2.2)."""

import re

# Inside a comment quotes are plain signs; outside, what stands in quotes is no comment.
_COMMENT_STEP = re.compile(r"\\.|[()]", re.DOTALL)
_OUTSIDE = re.compile(r'(?:"(?:[^"\\]++|\\.)*+"|[^"()]++)*+', re.DOTALL)


def end_of_comment(value: str, position: int) -> int | None:
    """Give the position after the comment whose "(" stands before `position`, or None."""
    depth = 1
    for step in _COMMENT_STEP.finditer(value, position):
        depth += {"(": 1, ")": -1}.get(step[0], 0)
        if depth == 0:
            return step.end()
    return None


def without_comments(value: str) -> str | None:
    """Put a blank in the place of each comment. None when quotes or comments do not balance."""
    kept = []
    position: int | None = 0
    while position is not None:
        outside = _OUTSIDE.match(value, position)
        assert outside is not None, "the pattern matches the empty text"
        kept.append(outside[0])
        if outside.end() == len(value):
            return " ".join(kept)
        if value[outside.end()] != "(":
            return None
        position = end_of_comment(value, outside.end() + 1)
    return None
