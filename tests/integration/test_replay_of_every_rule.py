"""A record in which every rule has spoken is decided again to the same end, verdict by verdict and rule by rule."""

from dataclasses import replace

from alias_store.model import OrderStatus
from gateway.opened import opened
from gateway.redeciding import redecide
from gateway.replaying import Question, replay
from policies.default import CHAIN
from policies.profile import Profile
from tests.scenarios.policy_cases import CASES
from tests.scenarios.policy_scenes import Scene
from tests.scenarios.test_rules_over_smtp import octets
from tests.support.letters import letters
from tests.support.operators import no_progress
from tests.support.relay import BEA, House

SCENES = [scene for case in CASES for scene in (case.fires, case.near) if not scene.profile]
# No decision is recorded of what has no alias, or is asked to come again.
UNRECORDED = frozenset({"R-01", "R-02", "R-09"})


async def play(house: House, scene: Scene, number: int) -> None:
    """One scene with a seller, a buyer and an order of its own."""
    facts = {"buyer_language": "en", "status": OrderStatus.UNSHIPPED} | dict(scene.order)
    parties = {"seller_id": f"S-{number}", "buyer_id": f"B-{number}"}
    order = house.order(f"171-{number:07}-{number:07}", **parties, **facts)
    if scene.buyer_writes_first:
        await house.write_mail(BEA, order.seller_alias, text="Which size is it?")
    scene.prepare(house, order)
    house.authenticator.evidence = scene.evidence
    other = order.seller_alias if scene.author == BEA else order.buyer_alias
    path = scene.to(house, order) if scene.to else other
    raw = octets(scene, path)
    unique = raw.replace(b"<1@client.example>", b"<%d@client.example>" % number)
    await house.send(unique, path, reverse_path=scene.author)
    house.authenticator.evidence = type(scene.evidence).PASS


async def test_the_same_profile_changes_nothing(office) -> None:
    house, parts = office
    for number, scene in enumerate(SCENES, 1):
        await play(house, scene, number)

    with opened(parts.config) as gateway:
        row = replay(gateway, Question(0), no_progress)

    assert (row["changes"], row["skipped"]) == ([], {})
    assert row["replayed"] == row["decisions"] > len(SCENES) // 2
    spoke = {one["rule"]: one for one in row["rules"]}
    of_own_profiles = {case.rule for case in CASES if case.fires.profile}
    assert set(spoke) >= {rule.id for rule in CHAIN} - UNRECORDED - of_own_profiles
    for rule, counts in spoke.items():
        assert counts["spoke_before"] == counts["spoke_after"], rule
        assert counts["decided_before"] == counts["decided_after"], rule
    assert letters(house)


async def test_every_sentence_of_a_decision_is_reached_again(office) -> None:
    house, _parts = office
    for number, scene in enumerate(SCENES, 1):
        await play(house, scene, number)

    threads = house.stores.threads
    pasts = house.read(lambda c: threads.past_decisions(c, 0, None, 1_000))
    for past in pasts:
        known = threads.open_decision(past)
        again = redecide(known.context, known.findings, known.raw, Profile())
        assert [replace(one, reason="") for one in again.said_before] == [
            replace(one, reason="") for one in again.said_after
        ], past.rules
