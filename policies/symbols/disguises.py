"""Words in disguise: letters spaced out, one to a line, and digits for letters, read as people do."""

import re
from typing import Final

# Single characters with one separator between each two: "D I S C O U N T", "S-A-V-E", one a line.
_SPACED: Final = re.compile(r"\b[^\W_](?:[ .\-_*·・/|][^\W_%]| ?%){3,60}(?!\w)")
_STACKED: Final = re.compile(r"\b[^\W_](?:\n[^\W_]|\n?%){3,60}(?!\w)")
# One of these two is in whatever one of the two above matches.
_MARK: Final = r"[ .\-_*·・/|\n]"
_SPACED_CUE: Final = re.compile(rf"{_MARK}[^\W_](?:{_MARK}[^\W_](?:{_MARK}[^\W_])|[ \n]?%)")
_PERCENT_CUE: Final = re.compile(rf"%(?:[ \n]?%|{_MARK}[^\W_]{_MARK}[^\W_])")
_SPACED_DIGITS: Final = re.compile(
    r"(?<!\w)(\d) (\d) ?(?=%|prozent|percent|por ciento|pour cent)", re.I
)
_AMOUNT: Final = re.compile(r"(?<=[^\W\d])(?=\d{1,3}%)")
_BETWEEN: Final = re.compile(r"[ .\-_*·・/|\n]")
# A word of letters with digits for some of them, which stands for nothing else.
_LEET: Final = re.compile(
    r"(?<![\w-])(?=[\w$@]{0,11}[^\W\d_])(?=[\w$@]{0,11}[\d$@])[\w$@]{2,12}(?![\w-])"
)
# In each of these a letter stands beside a digit, or beside a sign for one.
_LEET_CUE: Final = re.compile(r"[\d$@](?:(?<=[^\W\d].)|(?=[^\W\d]))")
_LETTERS: Final = str.maketrans("013457$@", "oieastsa")
_DIGITS: Final = str.maketrans("oOlIsS", "001155")
_NUMBER: Final = re.compile(r"(?<!\w)[\dOoIlSs]{1,3}(?=%)")
# So many such words are a manner of writing, and not a name or a size.
_LEET_WORDS: Final = 3


def undisguised(text: str) -> str:
    """Return the lines of a canonical text in which something is disguised as a person reads them.

    The lines before and after them are given with them, an empty one stands for all others; "" when
    nothing is disguised.
    """
    joined = text
    if _SPACED_CUE.search(text) or _PERCENT_CUE.search(text):
        joined = _STACKED.sub(_joined, _SPACED.sub(_joined, text))
    if joined != text:
        joined = _SPACED_DIGITS.sub(r"\1\2", joined)
    if _may_be_leet(joined) and len(_LEET.findall(joined)) >= _LEET_WORDS:
        joined = _NUMBER.sub(lambda number: number[0].translate(_DIGITS), joined)
        joined = _LEET.sub(_plain, joined)
    return "" if joined == text else _near_changes(text, joined)


def _near_changes(text: str, joined: str) -> str:
    before, after = text.split("\n"), joined.split("\n")
    if len(before) != len(after):
        return joined
    changed = [at for at, line in enumerate(after) if line != before[at]]
    near = {at + step for at in changed for step in (-1, 0, 1)}
    return "\n".join([line if at in near else "" for at, line in enumerate(after)])


def _may_be_leet(text: str) -> bool:
    return len(_LEET_CUE.findall(text)) >= _LEET_WORDS


def _joined(run: re.Match[str]) -> str:
    return _AMOUNT.sub(" ", f"{_BETWEEN.sub('', run[0])} ")


def _plain(word: re.Match[str]) -> str:
    # What holds no lower case is a code, and is read as one.
    return word[0] if word[0].isupper() else word[0].translate(_LETTERS)
