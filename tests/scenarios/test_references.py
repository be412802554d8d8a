"""Conversations of any shape: each side is told of ids that it knows, and of no other side's."""

import random
from dataclasses import dataclass, field

import pytest

from mail.address import Address
from tests.support.relay import BEA, SAM, ids, own_id


@dataclass
class Side:
    """What one client has seen: its own ids with what the other got for them, and what it got."""

    address: Address
    sent: dict[str, str] = field(default_factory=dict)
    got: dict[str, str] = field(default_factory=dict)

    def expected(self, identifier: str) -> str | None:
        """What the other side must read for an id that this side names; None for a pseudonym."""
        return self.sent.get(identifier) or self.got.get(identifier)

    def some_ancestors(self, chance: random.Random) -> list[str]:
        known = [*self.sent, *self.got, "junk@else.example", f"{'q' * 40}@relay.example"]
        return list(dict.fromkeys(chance.choices(known, k=chance.randrange(6))))


async def one_mail(house, chance, author: Side, reader: Side, to: Address, number: int) -> None:
    """Write one mail with ancestors chosen at random, and compare what the other side gets."""
    mine = f"{number}@{author.address.local_part}.example"
    ancestors = author.some_ancestors(chance)
    sent = await house.write_mail(
        author.address,
        to,
        message_id=f"<{mine}>",
        References=" ".join(f"<{one}>" for one in ancestors),
    )
    assert str(sent) == "250 2.0.0"

    raw = house.delivered[-1].raw
    told = ids(raw, "references")
    assert len(told) == len(ancestors)
    for ancestor, shown in zip(ancestors, told, strict=True):
        wanted = author.expected(ancestor)
        assert shown == wanted if wanted else shown.endswith("@relay.example")
    author.sent[mine], reader.got[own_id(raw)] = own_id(raw), mine


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_is_referred_to_each_side_reads_the_ids_it_knows(house, seed) -> None:
    chance = random.Random(seed)
    order = house.order()
    buyer, seller = Side(BEA), Side(SAM)

    for number in range(25):
        if chance.random() < 0.5:
            await one_mail(house, chance, buyer, seller, order.seller_alias, number)
        else:
            await one_mail(house, chance, seller, buyer, order.buyer_alias, number)

    assert len(house.entries(order.thread_id)) == 25
    for item in house.delivered:
        secret = seller.sent if item.recipients[0].address == BEA else buyer.sent
        assert not set(ids(item.raw, "references")) & set(secret)
