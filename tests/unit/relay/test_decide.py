"""From a resolved message to facts, a verdict, and the snapshot that the record keeps."""

import json
from dataclasses import replace

import pytest

from alias_store.model import AliasState, Role
from policies.combine import combine
from policies.profile import Profile
from policies.verdict import Effect, Finding, VerdictKind
from relay.content import read_content
from relay.decide import Released, decide, facts_from, facts_of, findings_json
from relay.stages import Evidence, Standing
from tests.support.relay import (
    BEA,
    ORDER,
    SAM,
    a_correspondence,
    a_mail,
    a_party,
    a_resolved,
    an_alias,
)

PROFILE = Profile()


def test_the_facts_are_those_of_the_message() -> None:
    raw = a_mail(SAM, "Hello Bea", X_Gobetween_Hops="9", List_Id="x")

    facts = facts_of(a_resolved(raw, author=Role.SELLER, is_reply=True, is_thread_closed=True))

    assert facts.direction == "seller-to-buyer"
    assert (facts.size, facts.hops, facts.text) == (len(raw), 9, "Hello Bea")
    assert (facts.author_domain, facts.shop) == ("canary-shop.example", "Sam's Shop")
    assert facts.list_headers == ("list-id",)
    assert [order.order_id for order in facts.orders] == [ORDER]
    assert facts.is_reply
    assert facts.thread_closed


def test_a_null_reverse_path_makes_a_message_automatic() -> None:
    assert facts_of(a_resolved(reverse_path=None)).automatic == "null-path"


def test_a_recipient_without_a_mailbox_takes_no_mail() -> None:
    gone = a_party(Role.SELLER)
    resolved = a_resolved(correspondence=a_correspondence(seller=gone))

    assert facts_of(resolved).recipient_blocked
    assert decide(resolved, PROFILE).verdict.kind is VerdictKind.REJECT


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, VerdictKind.ACCEPT),
        ({"evidence": Evidence.FAIL}, VerdictKind.REJECT),
        ({"evidence": Evidence.NONE}, VerdictKind.HOLD),
        ({"evidence": Evidence.TEMPORARY}, VerdictKind.DEFER),
        ({"standing": Standing.UNKNOWN}, VerdictKind.HOLD),
        ({"standing": Standing.PAST}, VerdictKind.HOLD),
        ({"standing": Standing.BLOCKED}, VerdictKind.REJECT),
        ({"is_self_copy": True}, VerdictKind.ABSORB),
        ({"is_self_copy": True, "evidence": Evidence.FAIL}, VerdictKind.REJECT),
        ({"is_self_copy": True, "evidence": Evidence.TEMPORARY}, VerdictKind.DEFER),
        ({"reverse_path": None}, VerdictKind.ABSORB),
        ({"is_thread_closed": True}, VerdictKind.REJECT),
    ],
)
def test_who_wrote_it_and_what_becomes_of_it(changes, kind) -> None:
    assert decide(a_resolved(**changes), PROFILE).verdict.kind is kind


def test_a_revoked_alias_is_refused_whatever_else_is_true() -> None:
    named = an_alias(Role.SELLER, AliasState.REVOKED)
    resolved = a_resolved(correspondence=a_correspondence(named=named))

    assert decide(resolved, PROFILE).verdict.reply.status == "5.1.1"


def test_a_release_accepts_and_keeps_every_finding() -> None:
    held = a_resolved(standing=Standing.UNKNOWN)

    verdict = decide(held, PROFILE, Released("Olga", "asked her")).verdict

    assert verdict.kind is VerdictKind.ACCEPT
    assert verdict.reply.is_success
    assert [finding.rule for finding in verdict.findings] == ["R-03"]


def test_a_release_of_what_is_accepted_changes_nothing() -> None:
    accepted = a_resolved()

    released = decide(accepted, PROFILE, Released("Olga", "why not"))

    assert released.verdict == decide(accepted, PROFILE).verdict


def test_the_snapshot_has_no_words_and_no_address() -> None:
    raw = a_mail(BEA, "secret words", subject="secret subject")

    context = decide(a_resolved(raw), PROFILE).context

    kept = json.loads(context)
    assert kept["authentication"][0]["method"] == "dkim"
    assert kept["orders"][0]["order_id"] == ORDER
    for canary in (b"secret", b"@", b"bea.buyer", b"Bea"):
        assert canary not in context


def test_findings_are_kept_with_their_words_in_any_script() -> None:
    held = decide(a_resolved(standing=Standing.UNKNOWN), PROFILE)

    (row,) = json.loads(findings_json(held.verdict))

    assert set(row) == {"rule", "effect", "excerpt", "reason", "fix"}
    assert row["rule"] == "R-03"


def test_facts_come_back_from_the_snapshot_and_the_stored_bytes() -> None:
    resolved = a_resolved(a_mail(SAM, "Is it the blue one?", List_Id="x"), author=Role.SELLER)
    snapshot = decide(resolved, PROFILE).context
    message = resolved.authenticated.received.message

    assert facts_from(snapshot, read_content(message)) == facts_of(resolved)


def test_a_snapshot_of_another_version_is_read_as_far_as_it_goes() -> None:
    old = b'{"direction":"buyer-to-seller","from_the_future":1,"tally":{"hour":3,"moon":2}}'

    facts = facts_from(old, read_content(a_resolved().authenticated.received.message))

    assert (facts.direction, facts.tally.hour, facts.orders) == ("buyer-to-seller", 3, ())


@pytest.mark.parametrize(
    "snapshot",
    [b"[]", b"not JSON", b'{"direction":"up"}', b'{"orders":[{"order_id":"1"}]}', b'{"tally":7}',
     b'{"orders":[3]}', b'{"size":"large"}'],
)  # fmt: skip
def test_a_snapshot_that_is_none_is_refused(snapshot: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json and our own words
        facts_from(snapshot, read_content(a_resolved().authenticated.received.message))


def test_what_a_watched_rule_would_have_done_is_kept() -> None:
    finding = Finding("R-16", Effect.WARN, "", "A reason.", "A fix.")
    watched = replace(finding, monitored=Effect.HOLD)

    kept = json.loads(findings_json(combine((finding, watched))))

    assert [one.get("monitored") for one in kept] == [None, "hold"]
