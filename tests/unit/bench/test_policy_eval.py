"""The evaluation counts right: rates by source and macro, expected actions, our own cases, and the picture."""

import json
from math import isclose, sqrt
from pathlib import Path
from typing import Any

import pytest

from bench import policy_eval
from bench.policy_eval import (
    Rate,
    Tried,
    as_row,
    evaluate,
    evaluate_rows,
    is_expected,
    lines,
    macro,
    rate_of,
    rows_of,
    wrong_lines,
)
from bench.policy_picture import draw
from gateway.errors import GatewayError
from gateway.rates import wilson
from mail.reply import MESSAGE_ACCEPTED, Reply
from policies.profile import Profile
from policies.verdict import Effect, Finding, Verdict, VerdictKind

ASKS = "Is the blue one right? Your order 302-5518204 waits for it."
SHOUTS = "SAVE 20% with coupon code SUMMER20, visit our store for new arrivals, limited time!"
STOP = Reply(550, "5.7.1", "No")


def labelled(id: str, source: str, label: str, text: str) -> dict[str, Any]:
    return {"id": id, "source_repo": source, "label": label, "subject": "", "text": text}


def expected(id: str, wanted: str, text: str, reason: str = "") -> dict[str, Any]:
    return {"id": id, "expected": wanted, "reason": reason, "subject": "", "text": text}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    rows = [
        labelled("a1", "alpha", "order", ASKS),
        labelled("a2", "alpha", "marketing", SHOUTS),
        labelled("b1", "beta", "marketing", ASKS),
        labelled("b2", "beta", "marketing", SHOUTS),
    ]
    hard = [
        expected("h1", "deliver", ASKS),
        expected("h2", "block", ASKS),
        expected("h3", "block", ASKS, "borderline: decides nothing"),
    ]
    for name, given in (("policy", rows), ("hard", hard)):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, given)), "utf-8")
    own = {**expected("own-1", "", ASKS), "verdict": "accept", "rules": []}
    other = {**expected("own-2", "", ASKS), "verdict": "reject", "rules": ["R-16"]}
    (tmp_path / "own.jsonl").write_text(f"{json.dumps(own)}\n\n{json.dumps(other)}\n", "utf-8")
    return tmp_path


def found(corpus: Path) -> policy_eval.Evaluation:
    return evaluate(corpus, corpus / "own.jsonl", Profile())


def test_marketing_is_counted_by_source_and_so_is_order_mail(corpus: Path) -> None:
    result = found(corpus)

    assert result.by_source("marketing") == {"alpha": Rate(1, 1), "beta": Rate(1, 2)}
    assert result.by_source("order") == {"alpha": Rate(0, 1)}
    assert result.precision() == Rate(2, 2)
    assert result.confusion()["order"] == {"accept": 1}
    assert len(result.scores()["marketing"]) == 3


def test_a_macro_counts_every_source_the_same() -> None:
    one, two = Rate(1, 1), Rate(50, 100)
    halves = [(high - low) / 2 for low, high in (wilson(1, 1), wilson(50, 100))]

    mean, half = macro([one, two])

    assert mean == 0.75
    assert isclose(half, sqrt(halves[0] ** 2 + halves[1] ** 2) / 2)
    assert macro([]) == (0.0, 0.0)
    assert Rate(0, 0).value == 0.0


def test_borderline_rows_decide_nothing(corpus: Path) -> None:
    assert rate_of(found(corpus).hard) == Rate(1, 2)


def test_rows_of_other_files_are_counted_by_language(tmp_path: Path) -> None:
    given = [
        {"language": "de", "label": "order", "subject": "", "text": ASKS},
        {"language": "en", "label": "marketing", "subject": "", "text": SHOUTS},
        {"language": "en", "label": "marketing", "subject": "", "text": ASKS},
    ]
    file = tmp_path / "rows.jsonl"
    file.write_text("\n".join(map(json.dumps, given)), "utf-8")

    result = evaluate_rows([file], Profile())

    assert result.by_source("marketing") == {"en": Rate(1, 2)}
    assert result.by_source("order") == {"de": Rate(0, 1)}
    assert (result.hard, result.own) == ((), {})


def test_our_own_cases_are_tried_under_both_profiles(corpus: Path) -> None:
    own = found(corpus).own

    assert {name: rate_of(tried) for name, tried in own.items()} == {
        "refuse": Rate(1, 2),
        "default": Rate(1, 2),
    }


STRIPPED = Finding("R-20", Effect.STRIP, "", "x", "x")
WARNED = Finding("R-16", Effect.WARN, "", "x", "x")


@pytest.mark.parametrize(
    ("wanted", "kind", "findings", "is_right"),
    [
        ("deliver", VerdictKind.ACCEPT, (), True),
        ("deliver", VerdictKind.ACCEPT, (STRIPPED,), True),
        ("deliver", VerdictKind.HOLD, (), False),
        ("deliver_redacted", VerdictKind.ACCEPT, (STRIPPED,), True),
        ("deliver_redacted", VerdictKind.ACCEPT, (WARNED,), False),
        ("block", VerdictKind.HOLD, (), True),
        ("block", VerdictKind.REJECT, (), True),
        ("block", VerdictKind.ACCEPT, (STRIPPED,), False),
    ],
)
def test_actions_are_right_as_the_corpus_says(wanted, kind, findings, is_right) -> None:
    reply = STOP if kind is VerdictKind.REJECT else MESSAGE_ACCEPTED

    assert is_expected(wanted, Verdict(kind, findings, 0.0, reply)) is is_right


def test_the_result_is_there_for_programs_and_for_people(corpus: Path) -> None:
    row = as_row(found(corpus))
    text = "\n".join(lines(found(corpus)))

    assert row["labels"]["marketing"]["macro"]["rate"] == 0.75
    assert (row["wrong"], row["wrong_own"]["default"]) == (["b1", "h2"], ["own-2"])
    assert json.loads(json.dumps(row)) == row
    assert "macro over sources" in text
    assert "1/2 50.0%" in text


def test_wrong_rows_are_told_with_what_was_said(corpus: Path) -> None:
    told = "\n".join(wrong_lines(found(corpus)))

    assert "== b1: wanted marketing, got accept" in told
    assert "== own-2: wanted reject by R-16, got accept" in told
    assert "a1" not in told
    assert "h3" not in told


def test_a_corpus_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(GatewayError, match="--corpus"):
        rows_of(tmp_path / "policy.jsonl")


def test_only_what_is_given_is_measured(corpus: Path) -> None:
    result = evaluate(None, None, Profile())

    assert (result.labelled, result.hard, result.own) == ((), (), {})
    assert list(lines(result)) == []


@pytest.mark.parametrize(("name", "begin"), [("p.png", b"\x89PNG"), ("p.svg", b"<?xml")])
def test_the_picture_is_drawn(tmp_path: Path, corpus: Path, name: str, begin: bytes) -> None:
    result = found(corpus)

    draw(result.confusion(), result.scores(), Profile(), tmp_path / name)

    assert (tmp_path / name).read_bytes().startswith(begin)


def test_a_tried_case_that_does_not_count_is_left_out() -> None:
    case = policy_eval.case_of({"id": "x"})
    verdict = Verdict(VerdictKind.ACCEPT, (), 0.0, MESSAGE_ACCEPTED)

    assert rate_of([Tried("x", "", False, case, verdict, counts=False)]) == Rate(0, 0)
