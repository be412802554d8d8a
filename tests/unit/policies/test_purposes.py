"""Purposes: their names, the states of an order that they fit, and their limits."""

import pytest

from policies.facts import ORDER_STATUSES
from policies.purposes import SCOPES, Purpose, fits, purpose_of
from tests.support.policies import order


def test_every_purpose_has_a_scope_with_some_state() -> None:
    assert set(SCOPES) == set(Purpose)
    assert all(scope.statuses and scope.statuses <= ORDER_STATUSES for scope in SCOPES.values())


@pytest.mark.parametrize(
    ("declared", "purpose"),
    [
        ("delivery", Purpose.DELIVERY),
        (" Delivery ", Purpose.DELIVERY),
        ("digital key", Purpose.DIGITAL_KEY),
        ("DIGITAL_KEY", Purpose.DIGITAL_KEY),
        ("customization", Purpose.CUSTOMISATION),
        ("newsletter", None),
        ("", None),
        ("delivery" * 1_000, None),
    ],
)
def test_a_purpose_is_known_by_its_name(declared: str, purpose: Purpose | None) -> None:
    assert purpose_of(declared) is purpose


def test_one_order_in_a_fitting_state_suffices() -> None:
    orders = (order("1", status="delivered"), order("2", status="unshipped"))

    assert fits(Purpose.CUSTOMISATION, orders)
    assert not fits(Purpose.CUSTOMISATION, orders[:1])
    assert not fits(Purpose.CUSTOMISATION, ())


@pytest.mark.parametrize("status", sorted(ORDER_STATUSES))
def test_each_state_of_an_order_has_a_purpose(status: str) -> None:
    assert any(status in scope.statuses for scope in SCOPES.values())
