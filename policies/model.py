"""A small linear model of what advertising reads like, trained on the project's own text.

It knows words, and no context: so it may raise a doubt and never decides a refusal, and it says with
which words. `bench/train_model.py` trains it; `policies/model_weights.py` and `policies/model_weights_orders.py`
hold what came out.
"""

import math
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Final

from policies import model_weights, model_weights_orders
from policies.model_features import STEMS, features, is_unspaced, stem_of
from policies.model_weights import BIAS, SEPARATOR

# A text that shows less than this is judged as if it showed so much.
SHORTEST_NORM: Final = 8
WORDS_SHOWN: Final = 4
# The least share of a message's words that the model must know to have read it at all. Of the pairs
# of characters that stand for words where no blanks are written, half go across two words.
FEWEST_KNOWN: Final = 0.2
FEWEST_PAIRS_KNOWN: Final = 0.05
# Of fewer different words nobody can say what they read like.
FEWEST_WORDS: Final = 8
# Shorter words say nothing to a reader of the reason.
_SHORTEST_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Opinion:
    """The log-odds that a text is advertising, and the words that weighed most for it."""

    log_odds: float
    words: tuple[str, ...] = field(repr=False)


# Far on the side of order mail.
NO_OPINION: Final = Opinion(-9.0, ())


def opinion(subject: str, text: str) -> Opinion:
    """Say how much a message reads like advertising; nothing of one in words that are hardly known.

    Linear in the text, which is cut at 4,000.
    """
    weights, shown = _weights(), features(subject, text)
    names = weights.keys() & shown
    if not _is_read(shown, names):
        return NO_OPINION
    known = [(-weights[name], name) for name in names]
    # Exact sums do not depend on the order in which a set gives its words.
    total = -math.fsum(weight for weight, _ in known)
    log_odds = BIAS + total / math.sqrt(max(len(known), SHORTEST_NORM))
    heaviest = sorted(one for one in known if one[0] < 0)
    return Opinion(
        log_odds, tuple(islice(_said((name for _, name in heaviest), shown), WORDS_SHOWN))
    )


def _is_read(shown: Set[str], names: Set[str]) -> bool:
    """Say whether the `names` that the model knows are enough to have read what is shown.

    A word whose beginning is known is.
    """
    words = list(_words(shown))
    pairs = sum(map(is_unspaced, (name for name in words if not name.isascii())))
    known = sum(name in names or stem_of(name, STEMS[0]) in names for name in words)
    fewest = FEWEST_PAIRS_KNOWN * pairs + FEWEST_KNOWN * (len(words) - pairs)
    return len(words) >= FEWEST_WORDS and known > 0 and known >= fewest


def _words(shown: Set[str]) -> Iterator[str]:
    return (name for name in shown if name[0].isalpha() and " " not in name and name[-1] != "*")


def _said(names: Iterable[str], shown: Set[str]) -> Iterator[str]:
    """Return features as the message has them, each once: for the beginning of a word, the word."""
    told = set()
    for name in names:
        stem = name.removesuffix("*")
        word = name if stem == name else min(_longer(stem, shown))
        if word not in told and _is_worded(word):
            told.add(word)
            yield word


def _longer(stem: str, shown: Set[str]) -> Iterator[str]:
    return (word for word in _words(shown) if len(word) > len(stem) and word.startswith(stem))


def _is_worded(name: str) -> bool:
    """Say whether a feature is words that a person can make something of."""
    if is_unspaced(name):
        return True
    return all(len(word) >= _SHORTEST_SHOWN and word[0].isalpha() for word in name.split())


@cache
def _weights() -> dict[str, float]:
    tenths = model_weights.TENTHS | model_weights_orders.TENTHS
    return {
        name: weight / 10 for weight, names in tenths.items() for name in names.split(SEPARATOR)
    }
