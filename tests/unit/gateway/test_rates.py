"""The override rate of a rule counts what people decided against it, beside what they left as it was."""

from collections.abc import Mapping
from math import isclose
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.rates import rule_rates, wilson
from gateway.releasing import refuse, release
from tests.support.operators import ACT, SELLER, Desk, a_desk, a_mail
from thread_store.model import HoldState, Outcome


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path)


def rates(desk: Desk, since: int = 0) -> Mapping[str, Mapping[str, Any]]:
    return {row["rule"]: row for row in desk.call(rule_rates, since)}


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    # The published examples of Wilson's interval at 95 %.
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),
    ],
)
def test_intervals_are_those_of_wilson(hits: int, total: int, low: float, high: float) -> None:
    found = wilson(hits, total)

    assert isclose(found[0], low, abs_tol=5e-5)
    assert isclose(found[1], high, abs_tol=5e-5)


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_an_interval_holds_the_share_and_stays_a_share(one: int, two: int) -> None:
    hits, total = sorted((one, two))
    low, high = wilson(hits, total)

    assert 0.0 <= low <= high <= 1.0
    assert not total or low - 1e-9 <= hits / total <= high + 1e-9


def test_nothing_is_said_of_rules_that_were_silent(desk: Desk) -> None:
    desk.arrive(a_mail(SELLER, desk.buyer_alias), desk.buyer_alias)

    assert rates(desk) == {}


def test_releases_count_against_the_rule_that_held(desk: Desk) -> None:
    codes = [desk.hold(message_id=f"<{n}@x.example>") for n in range(3)]
    desk.call(release, codes[0], ACT)
    desk.call(refuse, codes[1], ACT)

    row = rates(desk)["R-03"]

    assert (row["spoke"], row["held"], row["released"], row["kept_back"]) == (3, 3, 1, 1)
    assert (row["decided"], row["override_rate"]) == (2, 0.5)
    assert (row["low"], row["high"]) == wilson(1, 2)


def test_a_refusal_that_nobody_contests_is_no_decision_of_people(desk: Desk) -> None:
    desk.arrive(a_mail(SELLER, desk.buyer_alias, "x" * 5_000), desk.buyer_alias)

    row = rates(desk)["R-06"]

    assert (row["refused"], row["held"], row["decided"], row["override_rate"]) == (1, 0, 0, None)
    assert (row["low"], row["high"]) == (0.0, 1.0)


def test_an_upheld_appeal_counts_against_the_rule_that_refused(desk: Desk, monkeypatch) -> None:
    outcomes = (
        Outcome(("R-16", "R-20"), HoldState.RELEASED, True, 5),
        Outcome(("R-16",), HoldState.REFUSED, True, 6),
        Outcome((), HoldState.RELEASED, False, 7),
        Outcome(("R-16",), HoldState.REFUSED, False, 8, "deadline"),
    )
    monkeypatch.setattr("thread_store.sql.store.ThreadStore.outcomes", lambda *_: outcomes)

    found = rates(desk)

    assert list(found) == ["R-16"]
    row = found["R-16"]
    assert (row["appeals"], row["upheld"], row["released"], row["kept_back"]) == (2, 1, 0, 0)
    assert (row["decided"], row["override_rate"], row["lapsed"]) == (2, 0.5, 1)


def test_what_was_before_the_span_does_not_count(desk: Desk) -> None:
    desk.hold()

    assert rates(desk, since=2**62) == {}


def test_the_command_shows_a_table_and_lines_for_programs(desk: Desk) -> None:
    empty = desk.run("policy", "rates")
    desk.call(release, desk.hold(), ACT)
    desk.hold(message_id="<two@x.example>")

    shown = desk.run("policy", "rates", "--since", "1d")
    row = desk.run("policy", "rates", "--json")

    assert "none" in empty.output
    assert "100% (21% to 100%)" in shown.output
    assert '"rule": "R-03"' in row.output
