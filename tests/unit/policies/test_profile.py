"""A profile makes sense, and its revision tells one from another."""

from dataclasses import replace

import pytest

from policies.profile import Handling, Mismatch, Profile


@pytest.mark.parametrize(
    "name",
    [
        "order_window_days",
        "size_limit",
        "hop_limit",
        "text_limit",
        "hourly_limit",
        "daily_base",
        "attachment_count",
        "attachment_limit",
        "bulk_buyers",
        "hold_hours",
        "review_hours",
    ],
)
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


@pytest.mark.parametrize("change", [{"daily_per_order": -1}, {"important_share": 100.5}])
def test_shares_are_shares(change: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="percentage"):
        Profile(**change)


OTHER = {
    "purpose_required": True,
    "contact_details": Handling.REFUSE,
    "links": Handling.REFUSE,
    "allowed_hosts": ("market.example",),
    "phone_regions": ("SE",),
    "language_mismatch": Mismatch.WARN,
    "monitor": ("R-16",),
}


@pytest.mark.parametrize("name", Profile.__slots__)
def test_the_revision_changes_with_every_choice(name: str) -> None:
    before = Profile(order_window_days=29, marketing_warn=2.0, marketing_hold=4.0)
    chosen = OTHER[name] if name in OTHER else getattr(before, name) + 0.5
    after = replace(before, **{name: chosen})

    assert before.revision() != after.revision()


def test_the_revision_of_equal_profiles_is_equal() -> None:
    assert Profile().revision() == Profile().revision()
    assert len(Profile().revision()) == 12
