"""A past decision is reached again from what the record keeps, and from nothing else."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alias_store.model import Role
from gateway.redeciding import (
    Redecision,
    Said,
    Unreadable,
    deciding,
    redecide,
    redecide_all,
    rules_of,
)
from policies.profile import Profile
from relay.decide import decide, findings_json
from tests.support.relay import SAM, a_mail, a_resolved

PROFILE = Profile()
SHOUT = "SAVE 20% with coupon code SUMMER20, visit our store for new arrivals, limited time"


def recorded(text: str, **changes: object) -> tuple[bytes, bytes, bytes]:
    """What the record keeps of a seller's mail: snapshot, findings and bytes."""
    raw = a_mail(SAM, text)
    decided = decide(a_resolved(raw, author=Role.SELLER, **changes), PROFILE)
    return decided.context, findings_json(decided.verdict), raw


def again(work: tuple[bytes, bytes, bytes], profile: Profile = PROFILE) -> Redecision:
    return redecide(*work, profile)


@pytest.mark.parametrize("text", ["Is it the blue one?", SHOUT])
def test_under_the_same_numbers_nothing_changes(text: str) -> None:
    found = again(recorded(text))

    assert found.said_after == found.said_before
    assert found.after == ("reject" if text == SHOUT else "accept")


def test_other_numbers_change_the_verdict_and_say_by_which_rule() -> None:
    found = again(recorded(SHOUT), Profile(monitor=("R-16",)))

    before, after = ({said.effect for said in side if said.rule == "R-16"}
                     for side in (found.said_before, found.said_after))  # fmt: skip
    assert found.after == "accept"
    assert (before, after) == ({"reject"}, {"warn"})


GUARDED = [{"rule": "R-29", "effect": "hold", "excerpt": "", "reason": "A leak.", "fix": "x"}]


def test_what_the_guard_found_stays_found() -> None:
    context, _, raw = recorded("Is it the blue one?")

    found = again((context, json.dumps(GUARDED).encode(), raw))

    assert (found.after, rules_of(found.said_after)) == ("hold", ("R-29",))


def test_a_guard_is_not_asked_about_what_is_refused() -> None:
    context, _, raw = recorded(SHOUT)

    found = again((context, json.dumps(GUARDED).encode(), raw))

    assert found.after == "reject"
    assert "R-29" not in rules_of(found.said_after)


def test_nothing_of_the_words_stands_in_a_repr() -> None:
    assert "SUMMER20" not in repr(again(recorded(SHOUT)))


@pytest.mark.parametrize(
    ("context", "findings"),
    [(b"", b"[]"), (b"{}", b""), (b"{}", b"{}x"), (b"[]", b"[]"), (b"{}", b'[{"rule":"R-16"}]'),
     (b"{}", b"[7]"), (b'{"direction":"up"}', b"[]")],
)  # fmt: skip
def test_a_record_that_no_version_wrote_is_told_and_hurts_no_other(context, findings) -> None:
    odd = (context, findings, b"Subject: x\r\n\r\ny\r\n")

    with pytest.raises(Unreadable):
        again(odd)
    assert redecide_all([odd, recorded("Is it the blue one?")], PROFILE)[0] is None


@given(st.binary(max_size=200), st.binary(max_size=200), st.binary(max_size=500))
@settings(max_examples=60, deadline=None)
def test_no_record_breaks_a_replay(context: bytes, findings: bytes, raw: bytes) -> None:
    assert len(redecide_all([(context, findings, raw)], PROFILE)) == 1


def test_the_rules_that_decide_are_those_of_the_verdict() -> None:
    said = (Said("R-16", "hold", ""), Said("R-20", "strip", ""), Said("R-04", "hold", ""))

    assert deciding(said, "hold") == ("R-16", "R-04")
    assert deciding(said, "accept") == ("R-20",)
