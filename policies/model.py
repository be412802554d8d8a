"""A small linear model of what advertising reads like, trained on the project's own text.

It knows words, and no context: so it may raise a doubt and never decides a refusal, and it says with
which words. `bench/train_model.py` trains it; `policies/model_weights.py` holds what came out.
"""

import math
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from policies.model_features import features
from policies.model_weights import BIAS, SEPARATOR, TENTHS

# A text that shows less than this is judged as if it showed so much.
SHORTEST_NORM: Final = 8
WORDS_SHOWN: Final = 4


@dataclass(frozen=True, slots=True)
class Opinion:
    """The log-odds that a text is advertising, and the words that weighed most for it."""

    log_odds: float
    words: tuple[str, ...] = field(repr=False)


def opinion(subject: str, text: str) -> Opinion:
    """Say how much a message reads like advertising. Linear in the text, which is cut at 4,000."""
    weights = _weights()
    known = [(weights[name], name) for name in features(subject, text) if name in weights]
    total = sum(weight for weight, _ in known)
    log_odds = BIAS + total / math.sqrt(max(len(known), SHORTEST_NORM))
    heaviest = sorted(known, key=lambda one: (-one[0], one[1]))
    words = [name for weight, name in heaviest if weight > 0 and not name.startswith("#")]
    return Opinion(log_odds, tuple(words[:WORDS_SHOWN]))


@cache
def _weights() -> dict[str, float]:
    return {
        name: tenths / 10 for tenths, names in TENTHS.items() for name in names.split(SEPARATOR)
    }
