"""Train the small marketing model on the project's own text, and write its weights as two modules.

    python -m bench.train_model [--evaluate] [--write]

Logistic regression over the features of `policies.model_features`, with an L2 penalty, by Adam over the whole set:
deterministic, a minute on one core. `--evaluate` prints what it does to texts it has not seen, genre by genre (whole
genres are left out, five groups of them), which is the nearest that own text comes to other sources.
"""

import argparse
import json
import math
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from unicodedata import east_asian_width

import numpy as np
from numpy.typing import NDArray

from policies.model import SHORTEST_NORM
from policies.model_features import features

TEXTS = Path(__file__).parent / "training"
POLICIES = Path(__file__).parents[1] / "policies"
# Features of advertising, and those of order mail.
MODULES = {True: POLICIES / "model_weights.py", False: POLICIES / "model_weights_orders.py"}
FEWEST_TEXTS = 3
PENALTY = 0.05
STEPS = 300
KEPT = 8_400
FOLDS = 5
LINE_LENGTH = 118
SEPARATOR = "|"

Matrix = NDArray[np.float32]


@dataclass(frozen=True)
class Text:
    """One training text."""

    is_marketing: bool
    genre: str
    language: str
    shown: frozenset[str]


@dataclass(frozen=True)
class Model:
    """Weights by feature, and the bias."""

    weights: dict[str, float]
    bias: float


def read_texts() -> list[Text]:
    """Every training text with what it shows."""
    texts = []
    for path in sorted(TEXTS.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            shown = features(row["subject"], row["text"])
            texts.append(Text(row["label"] == "marketing", row["genre"], row["language"], shown))
    return texts


def train(texts: Sequence[Text]) -> Model:
    """Fit the weights."""
    counts = Counter(feature for text in texts for feature in text.shown)
    names = sorted(name for name, count in counts.items() if count >= FEWEST_TEXTS)
    columns = {name: number for number, name in enumerate(names)}
    shown = np.zeros((len(texts), len(names)), np.float32)
    for row, text in enumerate(texts):
        known = [columns[name] for name in text.shown if name in columns]
        shown[row, known] = norm(len(known))
    wanted = np.array([text.is_marketing for text in texts], np.float32)
    weights, bias = _fit(shown, wanted)
    return Model({name: float(weights[column]) for name, column in columns.items()}, bias)


def norm(count: int) -> float:
    """What one feature of `count` weighs: long texts show more, and not more strongly."""
    return 1.0 / math.sqrt(max(count, SHORTEST_NORM))


def _fit(shown: Matrix, wanted: Matrix) -> tuple[Matrix, float]:
    # The last column is the bias, which is not penalised.
    data = np.hstack([shown, np.ones((len(shown), 1), np.float32)])
    penalty = np.full(data.shape[1], PENALTY, np.float32)
    penalty[-1] = 0.0
    weights = np.zeros(data.shape[1], np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        likely = 1.0 / (1.0 + np.exp(-(data @ weights)))
        slope = (data.T @ (likely - wanted) + penalty * weights) / len(data)
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope * slope
        size = 0.2 * (1 - step / STEPS) + 0.005
        steady = np.sqrt(second / (1 - 0.999**step)) + 1e-8
        weights -= size * (first / (1 - 0.9**step)) / steady
    return weights[:-1], float(weights[-1])


def odds_of(model: Model, shown: frozenset[str]) -> float:
    """The log-odds that a text is marketing, as `policies.model` computes them."""
    known = [model.weights[name] for name in shown if name in model.weights]
    return model.bias + sum(known) * norm(len(known))


def pruned(model: Model) -> Model:
    """The model without what hardly weighs anything."""
    heaviest = sorted(model.weights, key=lambda name: (-abs(model.weights[name]), name))[:KEPT]
    return Model({name: round(model.weights[name], 2) for name in heaviest}, round(model.bias, 2))


def evaluate(texts: Sequence[Text]) -> str:
    """What the model says of genres that it was not trained on."""
    genres = sorted({text.genre for text in texts})
    fold_of = {genre: number % FOLDS for number, genre in enumerate(genres)}
    odds: dict[bool, list[float]] = defaultdict(list)
    for fold in range(FOLDS):
        model = pruned(train([text for text in texts if fold_of[text.genre] != fold]))
        for text in texts:
            if fold_of[text.genre] == fold:
                odds[text.is_marketing].append(odds_of(model, text.shown))
    lines = ["log-odds   marketing above   order above"]
    for limit in (-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0):
        shares = [np.mean(np.array(odds[kind]) > limit) for kind in (True, False)]
        lines.append(f"{limit:8.1f}   {shares[0]:15.1%}   {shares[1]:11.1%}")
    return "\n".join(lines)


def module_of(model: Model, *, is_marketing: bool) -> str:
    """The weights of one side as the source of a module; features of one weight stand together."""
    by_weight: dict[int, list[str]] = defaultdict(list)
    for name, weight in model.weights.items():
        if (weight > 0) is is_marketing:
            by_weight[round(weight * 10)].append(name)
    side = "advertising" if is_marketing else "order mail"
    lines = [
        '"""Weights of the marketing model, written by `python -m bench.train_model --write`: do not edit.',
        "",
        f"In tenths, each with the features of {side} that weigh it.",
        '"""',
        "",
        "from typing import Final",
        "",
        *_shared(model, is_marketing=is_marketing),
        "TENTHS: Final[dict[int, str]] = {",
    ]
    for tenths in sorted(by_weight, reverse=True):
        if tenths:
            lines += _entry(tenths, sorted(by_weight[tenths]))
    return "\n".join((*lines, "}", ""))


def _shared(model: Model, *, is_marketing: bool) -> list[str]:
    if not is_marketing:
        return []
    return [f"BIAS: Final = {model.bias}", f'SEPARATOR: Final = "{SEPARATOR}"']


def _entry(tenths: int, names: Sequence[str]) -> list[str]:
    text, rows = SEPARATOR.join(names), []
    while text:
        taken = len(text)
        while _width(text[:taken]) > LINE_LENGTH - 10:
            taken -= 1
        rows.append(f"        {json.dumps(text[:taken], ensure_ascii=False)}")
        text = text[taken:]
    if len(rows) == 1:
        return [f"    {tenths}: {rows[0].strip()},"]
    return [f"    {tenths}: (", *rows, "    ),"]


def _width(text: str) -> int:
    """Columns that a text takes: wide characters take two."""
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Train; say how it does, and write it down."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--evaluate", action="store_true", help="on genres left out in turn")
    parser.add_argument("--write", action="store_true", help="write the modules")
    chosen = parser.parse_args(arguments)
    texts = read_texts()
    kinds = Counter("marketing" if text.is_marketing else "order" for text in texts)
    sys.stdout.write(f"{len(texts)} texts: {dict(kinds)}\n")
    if chosen.evaluate:
        sys.stdout.write(f"{evaluate(texts)}\n")
    if chosen.write:
        model = pruned(train(texts))
        for is_marketing, path in MODULES.items():
            path.write_text(module_of(model, is_marketing=is_marketing), "utf-8")
        sys.stdout.write(f"written: {KEPT} features\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
