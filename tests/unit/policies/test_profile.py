"""A profile makes sense, and its revision tells one from another."""

from dataclasses import replace

import pytest

from policies.profile import Profile


@pytest.mark.parametrize("name", ["order_window_days", "size_limit", "hop_limit"])
def test_limits_are_at_least_one(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        Profile(**{name: 0})


@pytest.mark.parametrize(
    "thresholds",
    [
        {"marketing_warn": 0.0},
        {"marketing_warn": 6.0},
        {"marketing_hold": 10.0},
        {"marketing_reject": float("nan")},
    ],
)
def test_thresholds_rise(thresholds: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="must rise"):
        Profile(**thresholds)


@pytest.mark.parametrize("name", Profile.__slots__)
def test_the_revision_changes_with_every_number(name: str) -> None:
    before = Profile(order_window_days=29, marketing_warn=2.0, marketing_hold=4.0)
    after = replace(before, **{name: getattr(before, name) + 0.5})

    assert before.revision() != after.revision()


def test_the_revision_of_equal_profiles_is_equal() -> None:
    assert Profile().revision() == Profile().revision()
    assert len(Profile().revision()) == 12
