"""Replies as people really send them: each folder holds a mail, its facts, what the other side sees, and why."""

import pytest

from policies.verdict import Effect
from relay.pipeline import PipelineResult
from relay.stages import Sealed
from tests.support.golden import Golden, carried, goldens, verdict_of
from tests.support.relay import BEA, SAM
from tests.support.rewrite import shown_forms

GOLDENS = goldens()
each_golden = pytest.mark.parametrize("golden", GOLDENS, ids=lambda one: one.folder.name)


def findings_of(result: PipelineResult) -> list[str]:
    """The rules that said something, each once."""
    found = verdict_of(result).findings
    if isinstance(result, Sealed):
        found = (*found, *result.outbound.findings)
    return list(dict.fromkeys(one.rule for one in found))


@each_golden
def test_the_other_side_sees_exactly_what_is_written_down(golden: Golden) -> None:
    result, finished = carried(golden)

    assert verdict_of(result).kind == golden.facts["verdict"]
    assert findings_of(result) == golden.facts["rules"]
    assert finished == golden.expected


@each_golden
def test_the_rules_hear_what_is_new(golden: Golden) -> None:
    heard = golden.resolved.content.text

    assert heard == golden.facts.get("new_text", heard)


@each_golden
def test_no_byte_of_it_shows_an_address(golden: Golden) -> None:
    seen = shown_forms(golden.expected or b"")
    author = BEA if golden.facts["author"] == "buyer" else SAM

    assert str(BEA) not in seen
    assert str(SAM) not in seen
    assert f"@{author.domain}" not in seen


def test_every_folder_says_why_and_what_is_refused_says_how_to_mend_it() -> None:
    assert len(GOLDENS) >= 30
    for golden in GOLDENS:
        assert (golden.folder / "why.md").read_text("utf-8").startswith("# ")
        verdict = verdict_of(carried(golden)[0])
        if verdict.kind == "reject":
            assert verdict.leading is not None
            assert verdict.leading.effect is Effect.REJECT
            assert verdict.leading.fix
