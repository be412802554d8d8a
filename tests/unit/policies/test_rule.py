"""A rule says only what its answers say."""

from dataclasses import replace

import pytest

from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect

ANSWER = Answer("told", Effect.REJECT, "You wrote “{excerpt}” to {place}.", "Stop.", 550, "5.7.1")
RULE = Rule("R-90", "Name", "Purpose.", "*", "None.", Needs.NOTHING, (ANSWER,), lambda _f, _p: ())


def test_an_answer_names_rule_excerpt_reason_and_fix_in_its_reply() -> None:
    finding = ANSWER.finding("R-90", "bad", place="us")

    assert finding.reason == "You wrote “bad” to us."
    assert str(finding.reply) == '550 5.7.1 [R-90] You wrote "bad" to us. Stop.'


def test_a_finding_keeps_what_it_takes_to_say_it_in_another_language() -> None:
    finding = ANSWER.finding("R-90", "bad", place=7)

    assert (finding.answer, finding.values) == ("told", (("place", "7"),))


def test_a_rule_has_one_answer_of_a_name() -> None:
    with pytest.raises(ValueError, match="two answers of one name"):
        replace(RULE, answers=(ANSWER, ANSWER))


def test_only_rules_about_reading_matter_may_be_watched_without_being_enforced() -> None:
    assert not RULE.may_be_monitored
    assert replace(RULE, needs=Needs.READER).may_be_monitored


def test_a_bland_answer_does_not_name_its_rule() -> None:
    finding = Answer("no", Effect.REJECT, "No.", "Stop.", 550, "5.1.1", bland=True).finding("R-90")

    assert str(finding.reply) == "550 5.1.1 No."


@pytest.mark.parametrize("effect", [Effect.WARN, Effect.STRIP, Effect.HOLD, Effect.ABSORB])
def test_an_answer_that_takes_the_message_has_no_reply(effect: Effect) -> None:
    assert Answer("well", effect, "Well.", "Nothing.").finding("R-90").reply is None


def test_an_excerpt_with_braces_is_quoted_and_not_obeyed() -> None:
    finding = ANSWER.finding("R-90", "{place.__class__} {0} {", place="us")

    assert finding.reason == "You wrote “{place.__class__} {0} {” to us."


@pytest.mark.parametrize(
    "change", [{"id": "R16"}, {"id": "R-1"}, {"direction": "sideways"}, {"answers": ()}]
)
def test_a_rule_that_documents_could_not_name_does_not_exist(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"reads R-00|R-90 has no"):
        replace(RULE, **change)


def test_a_rule_looks_in_its_direction() -> None:
    one_way = replace(RULE, direction="seller-to-buyer")

    assert RULE.is_for("buyer-to-seller")
    assert one_way.is_for("seller-to-buyer")
    assert not one_way.is_for("buyer-to-seller")
