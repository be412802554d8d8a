"""Asking the rules, in order, and only those that may be asked.

1. Rules that need nothing are asked always.
2. Rules that need the author are asked when the author is proven. Without any evidence they are
   asked too, for the operator who will look at the held message, but what they refuse is held:
   an unproven author hears nothing that we have stored. Nor does a stranger who proves to be
   himself: rules that need a reader refuse only the parties.
3. When the evidence fails or could not be looked up, they are not asked at all.
4. Rules that need a reader are, beyond that, not asked about mail that is absorbed.
5. A rule that the operator only monitors is asked like any other. What it would have done stands in
   its finding, and the finding is a remark.
"""

from collections.abc import Sequence
from dataclasses import replace

from policies.combine import combine
from policies.default import CHAIN
from policies.facts import Facts
from policies.observe import observed
from policies.profile import Profile
from policies.rule import Needs, Rule
from policies.verdict import Effect, Finding, Verdict


def decide(facts: Facts, profile: Profile, chain: Sequence[Rule] = CHAIN) -> Verdict:
    """Return the verdict over one message. The same arguments give the same verdict."""
    facts = observed(facts, profile)
    findings: list[Finding] = []
    needs = _may_need(facts)
    for rule in chain:
        if rule.needs not in needs or not rule.is_for(facts.direction):
            continue
        # Most rules are silent about most mail, and then there is nothing to weigh.
        if found := rule.check(facts, profile):
            findings += _heard(rule, found, facts, profile)
            if any(finding.effect is Effect.ABSORB for finding in findings):
                needs -= {Needs.READER}
    return combine(findings)


def _may_need(facts: Facts) -> frozenset[Needs]:
    """Return what rules may need to be asked about a message that is not absorbed so far."""
    return frozenset(Needs) if facts.evidence in {"pass", "none"} else frozenset({Needs.NOTHING})


def _heard(
    rule: Rule, found: tuple[Finding, ...], facts: Facts, profile: Profile
) -> tuple[Finding, ...]:
    if rule.id in profile.monitor and rule.may_be_monitored:
        return tuple(_monitored(finding) for finding in found)
    if rule.needs is Needs.NOTHING or _may_hear(rule, facts):
        return found
    return tuple(_softened(finding) for finding in found)


def _may_hear(rule: Rule, facts: Facts) -> bool:
    """Whether the author is proven and, for what only a party may know, is one of the parties."""
    is_party = facts.author_standing in {"current", "approved"}
    return facts.evidence == "pass" and (rule.needs is Needs.AUTHOR or is_party)


def _monitored(finding: Finding) -> Finding:
    return replace(finding, effect=Effect.WARN, reply=None, cuts=(), monitored=finding.effect)


def _softened(finding: Finding) -> Finding:
    # To be asked to come again tells something as well: how much has been sent today.
    if finding.effect not in {Effect.REJECT, Effect.DEFER}:
        return finding
    return replace(finding, effect=Effect.HOLD, reply=None)
