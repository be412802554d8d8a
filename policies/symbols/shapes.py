"""Signs that are no phrases: shouting, prices, and what an SMS costs."""

import re
from collections.abc import Iterator
from typing import Final

from policies.symbols import table
from policies.symbols.phrases import Found, Text

_EXCLAIMED: Final = re.compile(
    r"!{3,20}|!(?:[^!\n]{1,80}!){2}|[!?¡]{4,20}|\*{3,40}[^*\n]{1,60}\*{3}|[$€£]{3}"
)
_CAPITALS: Final = re.compile(r"(?:\b[A-ZÄÖÜÉÈÁÍÓÚÑ]{3,20}\b[ ,!'-]{1,3}){4}")
_EMOJI: Final = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")
# Where a pattern begins with one sign, the engine looks for that sign first; so none begins with
# a count or by looking back.
_PRICE: Final = re.compile(
    r"[$€£¥] ?\d{1,5}|\d\d{0,4}(?:[.,]\d\d)? ?(?:[$€£¥円元]|eur|usd|gbp|chf|kr|zl|tl)(?!\w)"
)
# One of these is in every price.
_MONEY: Final = ("$", "€", "£", "¥", "円", "元", "eur", "usd", "gbp", "chf", "kr", "zl", "tl")
# The price of an SMS, of age 16 or 18 on, and a word to a short code.
_PENCE: Final = re.compile(r"\d\d\d?p(?:pm|/?m(?:in|sg|es)?|er| per|/)?(?!\w)")
_AGE: Final = re.compile(r"1(?<!\w1)[68] ?(?:\+|yrs|years? or over|years only)")
_SHORT_CODE: Final = re.compile(
    r"(?<!\w)(?:txt|text|sms|send|reply) [\w\"']{1,12} (?:to|2|on|at) ?:?\d{4,6}(?!\d)"
)
# Three of these, or four times three capitals, are in all that shouts.
_MARK: Final = re.compile(r"[!?¡*$€£]")
_THREE_CAPITALS: Final = re.compile("[A-ZÄÖÜÉÈÁÍÓÚÑ][A-ZÄÖÜÉÈÁÍÓÚÑ][A-ZÄÖÜÉÈÁÍÓÚÑ]")
_PRICES_FROM: Final = 3
_EMOJI_FROM: Final = 3
_TEXTING: Final = frozenset({"txt", "text", "sms", "send", "reply"})


def shapes_of(text: Text) -> Iterator[Found]:
    """Return the signs of a text, each at most once."""
    spans = (
        (table.SHOUTING, _shouting(text)),
        (table.PRICES, _prices(text.folded)),
        (table.SHORTCODE, _paid(text)),
    )
    return (Found(symbol, *match.span()) for symbol, match in spans if match is not None)


def _shouting(text: Text) -> re.Match[str] | None:
    written = text.written
    return (
        (_EXCLAIMED.search(written) if len(_MARK.findall(written)) > 2 else None)
        or (_CAPITALS.search(written) if len(_THREE_CAPITALS.findall(written)) > 3 else None)
        or (None if written.isascii() else _nth(_EMOJI, written, _EMOJI_FROM))
    )


def _prices(folded: str) -> re.Match[str] | None:
    return _nth(_PRICE, folded, _PRICES_FROM) if any(map(folded.__contains__, _MONEY)) else None


def _paid(text: Text) -> re.Match[str] | None:
    short = None if _TEXTING.isdisjoint(text.vocabulary) else _SHORT_CODE.search(text.folded)
    return short or _PENCE.search(text.folded) or _AGE.search(text.folded)


def _nth(pattern: re.Pattern[str], text: str, times: int) -> re.Match[str] | None:
    """Return the first match when there are as many as `times`."""
    first = None
    for number, match in enumerate(pattern.finditer(text), 1):
        first = first or match
        if number == times:
            return first
    return None
