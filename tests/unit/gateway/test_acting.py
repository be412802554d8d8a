"""Whoever looks behind a mask says why."""

import pytest

from gateway.acting import Act
from gateway.errors import GatewayError


@pytest.mark.parametrize("reason", ["", "  ", "\n"])
def test_an_act_without_a_reason_is_refused_with_what_to_do(reason: str) -> None:
    with pytest.raises(GatewayError, match="--reason"):
        Act("olga", reason)


def test_an_act_shows_neither_who_nor_why_in_its_repr() -> None:
    assert repr(Act("olga", "because of ana")) == "Act()"
