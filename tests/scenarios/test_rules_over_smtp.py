"""Every rule of the chain over a real socket: what fires it, what nearly does, and every word that is heard."""

import re
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from alias_store.model import OrderStatus
from mail.address import Address
from mail.message import parse_message
from policies.default import CHAIN
from tests.scenarios.policy_cases import CASES, TOLD_ELSEWHERE
from tests.scenarios.policy_scenes import ACCEPTED, HOUR_FULL, NO_ALIAS, Scene
from tests.support.alias_store import DOMAIN
from tests.support.relay import BEA, SAM, House, a_house, a_mail
from tests.support.smtp import Listener, listening

SCENES = [
    pytest.param(case.rule, scene, id=f"{case.rule}-{name}")
    for case in CASES
    for name, scene in (("fires", case.fires), ("near", case.near))
]


@asynccontextmanager
async def a_served_house(folder: Path, **changes: object):
    """A house, and a listener before it."""
    async with (
        a_house(folder, **changes) as house,
        listening(house.intake, domains=(DOMAIN,)) as it,
    ):
        yield house, it


async def tell(listener: Listener, sender: Address, to: Address, raw: bytes) -> str:
    """Send one message; the reply to its last dot, or to the command that was refused."""
    peer = await listener.greet()
    for line in ("EHLO client.example", f"MAIL FROM:<{sender}>", f"RCPT TO:<{to}>", "DATA"):
        said = await peer.ask(line)
        if said[:1] not in {"2", "3"}:
            return said
    await peer.send(raw + b".\r\n")
    return await peer.reply()


def octets(scene: Scene, to: Address) -> bytes:
    if not scene.raw:
        return a_mail(scene.author, scene.text, to=to, subject=scene.subject, **scene.fields)
    head = a_mail(scene.author, "", to=to, subject=None).split(b"\r\n\r\n")[0]
    return head + b"\r\n" + scene.raw


def masked(said: str) -> str:
    """What is said, without what changes: the decision's id, days, and the symbols that R-16 counted."""
    said = re.sub(r"\bd:[a-z2-7]{13}", "d:*", said)
    said = re.sub(r"\(MKT_[A-Z_, ]+\)", "(SYMBOLS)", said)
    return re.sub(r"\b20\d\d-\d\d-\d\d\b", "DATE", said)


def decided(house: House) -> list[tuple[str, ...]]:
    """The rules of each decision so far."""
    told = [event.codes["rules"] for event in house.events() if event.kind == "message"]
    return [tuple(filter(None, rules.split(","))) for rules in told]


def test_every_rule_of_the_chain_has_its_two_cases() -> None:
    told = [case.rule for case in CASES] + sorted(TOLD_ELSEWHERE)

    assert sorted(told) == sorted(rule.id for rule in CHAIN)


@pytest.mark.parametrize(("rule", "scene"), SCENES)
async def test_a_rule_is_heard_over_smtp(tmp_path, rule, scene) -> None:
    async with a_served_house(tmp_path, profile=scene.profile) as (house, listener):
        order = house.order(
            **({"buyer_language": "en", "status": OrderStatus.UNSHIPPED} | scene.order)
        )
        if scene.buyer_writes_first:
            await house.write_mail(BEA, order.seller_alias, text="Which size is it?")
        scene.prepare(house, order)
        house.authenticator.evidence = scene.evidence
        before, sent = len(decided(house)), len(house.delivered)
        other = order.seller_alias if scene.author == BEA else order.buyer_alias
        to = scene.to(house, order) if scene.to else other

        said = await tell(listener, scene.author, to, octets(scene, to))

        assert masked(said) == scene.reply
        assert decided(house)[before:] == ([] if scene.reply == NO_ALIAS else [scene.rules])
        if scene.body is not None:
            (item,) = house.delivered[sent:]
            assert item.raw.partition(b"\r\n\r\n")[2] == scene.body
            subject = parse_message(octets(scene, to)).value("subject")
            assert parse_message(item.raw).value("subject") == scene.delivered_subject or subject
        else:
            # What is absorbed gets the reply of accepted mail.
            goes_on = scene.reply == ACCEPTED and scene.rules != ("R-08",)
            assert (len(house.delivered) > sent) == goes_on


async def test_a_message_beyond_the_hours_number_is_asked_to_come_again(tmp_path) -> None:
    async with a_served_house(tmp_path, profile={"hourly_limit": 1}) as (house, listener):
        order = house.order(buyer_language="en")
        first, second, answer = (
            a_mail(SAM, text, to=order.buyer_alias, message_id=f"<{text[0]}@shop.example>")
            for text in ("M or L?", "Red or blue?", "Blue it is.")
        )

        said = [await tell(listener, SAM, order.buyer_alias, raw) for raw in (first, second)]
        await house.write_mail(BEA, order.seller_alias, text="The blue one.")
        said.append(await tell(listener, SAM, order.buyer_alias, answer))

        assert [masked(one) for one in said] == [ACCEPTED, HOUR_FULL, ACCEPTED]
        assert decided(house) == [(), ("R-09",), (), ()]
