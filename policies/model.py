"""A small linear model of what advertising reads like, trained on the project's own text.

It knows words, and no context: so it may raise a doubt and never decides a refusal, and it says with
which words. `bench/train_model.py` trains it; `policies/model_weights.py` holds what came out.
"""

import math
from collections.abc import Collection, Set
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Final

from policies.model_features import features, is_unspaced
from policies.model_weights import BIAS, SEPARATOR, TENTHS

# A text that shows less than this is judged as if it showed so much.
SHORTEST_NORM: Final = 8
WORDS_SHOWN: Final = 4
# The least share of a message's words that the model must know to have read it at all. Of the pairs
# of characters that stand for words where no blanks are written, half go across two words.
FEWEST_KNOWN: Final = 0.2
FEWEST_PAIRS_KNOWN: Final = 0.1
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
    words = islice((name for _, name in heaviest if _is_worded(name)), WORDS_SHOWN)
    return Opinion(log_odds, tuple(words))


def _is_read(shown: Collection[str], names: Set[str]) -> bool:
    """Say whether the `names` that the model knows are enough to have read what is shown."""
    words = [name for name in shown if name.isalpha()]
    pairs = sum(map(is_unspaced, (name for name in words if not name.isascii())))
    known = sum(map(names.__contains__, words))
    fewest = FEWEST_PAIRS_KNOWN * pairs + FEWEST_KNOWN * (len(words) - pairs)
    return known > 0 and known >= fewest


def _is_worded(name: str) -> bool:
    """Say whether a feature is words that a person can make something of."""
    if is_unspaced(name):
        return True
    return all(len(word) >= _SHORTEST_SHOWN and word.isalpha() for word in name.split())


@cache
def _weights() -> dict[str, float]:
    return {
        name: tenths / 10 for tenths, names in TENTHS.items() for name in names.split(SEPARATOR)
    }
