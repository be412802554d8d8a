"""Keys are rotated and aliases re-issued in the middle of conversations, and no conversation notices.

Over the real stages and the real commands: what is in clients' address books and mailboxes goes on working, both sides
thread, and the record verifies from its first entry to its last.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from database.clock import now
from gateway.housekeeping import read_heads_to_export, write_heads
from gateway.reading import alias_of_text
from gateway.verifying import verify_bundle
from mail.address import parse_address
from relay.enqueue import Deliver
from relay.queue.item import QueueItem
from relay.rewrite.guard import find_leaks
from relay.rewrite.needles import Needles
from tests.support.operators import BUYER, ORDER_ID, SELLER, Desk, a_desk, a_mail, no_progress
from tests.support.relay import ids, own_id
from vault.keyring import Family
from vault.tokens import Purpose

FAMILIES = [family.value for family in Family]


@dataclass
class Talk:
    """A conversation: each client knows its own ids, and those that it got."""

    desk: Desk
    number: int = 0
    # By author: the ids of its own mails, and the message that the other side got for each.
    own: dict[str, list[str]] = field(default_factory=lambda: {BUYER: [], SELLER: []})
    sent: list[QueueItem] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)

    def say(self, author: str, alias: str, *, answers: int | None = None) -> QueueItem:
        """Write to an alias, referring to the message of that number as this author knows it."""
        self.number += 1
        mine = f"{self.number}@{author.partition('@')[2]}"
        fields = {"message_id": f"<{mine}>"}
        if answers is not None:
            known = self.known_to(author, answers)
            fields |= {"in_reply_to": f"<{known}>", "references": f"<{known}>"}
        unit = self.desk.arrive(a_mail(author, alias, f"No. {self.number}", **fields), alias)
        assert isinstance(unit, Deliver)
        self.own[author].append(mine)
        self.sent.append(unit.item)
        self.authors.append(author)
        return unit.item

    def known_to(self, reader: str, number: int) -> str:
        """The id by which somebody's client knows the message of that number, from 0."""
        if self.authors[number] == reader:
            return f"{number + 1}@{reader.partition('@')[2]}"
        return own_id(self.sent[number].raw)


@pytest.fixture
def talk(tmp_path: Path) -> Talk:
    return Talk(a_desk(tmp_path / "gateway"))


def rotate(desk: Desk, *families: str) -> None:
    for family in families:
        assert desk.run("key", "rotate", family).exit_code == 0


def reissued(desk: Desk, side: str, overlap: str = "30d") -> str:
    """A new alias for one side, with the order's tag."""
    words = ("alias", "reissue", ORDER_ID, "--side", side, "--overlap", overlap)
    done = desk.run(*words, "--reason", "spam", "--json")
    address: str = json.loads(done.output)["address"]
    return address


def verdict(desk: Desk, bundle: Path, *heads: Path) -> dict[str, object]:
    return dict(verify_bundle(bundle, desk.public_keys(), heads, no_progress))


def todays(desk: Desk, path: Path) -> Path:
    with desk.opened() as gateway, gateway.engine.connect() as connection:
        write_heads(path, read_heads_to_export(connection, gateway.stores, gateway.keyring))
    return path


def pairs(talk: Talk) -> Iterator[tuple[str, str, int]]:
    """For both sides: who answers, to which alias, and each message there is."""
    for number in range(len(talk.sent)):
        yield BUYER, talk.desk.seller_alias, number
        yield SELLER, talk.desk.buyer_alias, number


def test_every_message_can_be_answered_by_both_after_every_rotation(talk: Talk) -> None:
    desk = talk.desk
    for family in FAMILIES:
        talk.say(BUYER, desk.seller_alias)
        talk.say(SELLER, desk.buyer_alias, answers=len(talk.sent) - 1)
        rotate(desk, family)

    for author, alias, number in list(pairs(talk)):
        reader = SELLER if author == BUYER else BUYER
        item = talk.say(author, alias, answers=number)
        assert ids(item.raw, "references") == (talk.known_to(reader, number),)
        assert item.thread_id == desk.thread_id


@pytest.mark.parametrize("family", FAMILIES)
def test_the_record_verifies_across_a_rotation(talk: Talk, tmp_path: Path, family: str) -> None:
    desk = talk.desk
    talk.say(BUYER, desk.seller_alias)
    rotate(desk, family)
    talk.say(SELLER, desk.buyer_alias, answers=0)
    rotate(desk, family)
    talk.say(BUYER, desk.seller_alias, answers=1)

    for audience in ("buyer", "seller", "operator"):
        row = verdict(desk, desk.export(audience))
        assert (row["verdict"], row["entries"]) == ("whole", 3)
    assert json.loads(desk.run("thread", "show", desk.thread_id, "--json").output)["chain"] == (
        "whole"
    )


def test_what_was_sent_before_a_rotation_is_in_the_bundle_after_it(talk: Talk) -> None:
    desk = talk.desk
    item = talk.say(BUYER, desk.seller_alias)
    rotate(desk, *FAMILIES, *FAMILIES)

    bundle = desk.export("seller")
    assert (bundle / "entries/00001-buyer-sent.eml").read_bytes() == item.raw


def test_heads_of_an_earlier_evidence_key_are_compared_by_the_published_keys(
    talk: Talk, tmp_path: Path
) -> None:
    desk = talk.desk
    heads = []
    for number in range(3):
        talk.say(BUYER, desk.seller_alias)
        heads.append(todays(desk, tmp_path / f"day-{number}.jsonl"))
        rotate(desk, "evidence")

    bundle = desk.export("operator")
    row = verdict(desk, bundle, *heads)
    assert (row["verdict"], row["heads_compared"], row["key_id"]) == ("whole", 3, 4)
    newest = verify_bundle(bundle, desk.public_keys()[:1], heads, no_progress)
    assert (newest["verdict"], newest["heads_compared"]) == ("whole", 0)
    assert "evidence key 1" in newest["notes"][0]


def test_addresses_and_orders_are_found_under_every_index_key(talk: Talk) -> None:
    desk = talk.desk
    for number in range(3):
        rotate(desk, "index")
        row = desk.import_order(ORDER_ID)
        assert row["thread_id"] == desk.thread_id
        assert (row["buyer_alias"], row["seller_alias"]) == (desk.buyer_alias, desk.seller_alias)
        more = desk.import_order(f"more-{number}")
        assert more["buyer_alias"].partition("+")[0] == desk.buyer_alias.partition("+")[0]

    tables = "\n".join(desk.dump())
    assert tables.count('INSERT INTO "party"') == 2
    assert tables.count('INSERT INTO "orders"') == 4


def test_an_approved_sender_stays_approved_and_can_be_blocked(talk: Talk) -> None:
    desk = talk.desk
    desk.run("seller", "approve-sender", "shop-7", "team@lamps.example", "--reason", "x")
    rotate(desk, "index", "wrap")
    before = "\n".join(desk.dump()).count('INSERT INTO "approved_sender"')
    done = desk.run("seller", "block-sender", "shop-7", "team@lamps.example", "--reason", "x")

    assert done.exit_code == 0, done.output
    assert "\n".join(desk.dump()).count('INSERT INTO "approved_sender"') == before == 1


def test_a_return_path_from_before_a_rotation_still_names_its_item(talk: Talk) -> None:
    desk = talk.desk
    item = talk.say(BUYER, desk.seller_alias)
    rotate(desk, "token", "token")

    assert item.reverse_path is not None
    with desk.opened() as gateway:
        path = item.reverse_path
        opened = gateway.stores.codec.open(Purpose.RETURN_PATH, path.domain, path.local_part)
    assert opened.value == item.id


@pytest.mark.parametrize("side", ["buyer", "seller"])
def test_an_old_alias_in_an_address_book_works_in_its_overlap(talk: Talk, side: str) -> None:
    desk = talk.desk
    author, old = {
        "buyer": (SELLER, desk.buyer_alias),
        "seller": (BUYER, desk.seller_alias),
    }[side]
    talk.say(author, old)
    new = reissued(desk, side)
    assert parse_address(new).local_part != parse_address(old).local_part

    item = talk.say(author, old, answers=0)
    again = talk.say(author, new, answers=1)
    assert item.thread_id == again.thread_id == desk.thread_id
    assert ids(again.raw, "references") == (own_id(item.raw),)


def test_after_a_reissue_the_other_side_reads_the_new_alias(talk: Talk) -> None:
    desk = talk.desk
    first = talk.say(BUYER, desk.seller_alias)
    new = reissued(desk, "buyer")
    second = talk.say(BUYER, desk.seller_alias, answers=0)

    assert new.encode() in second.raw
    assert desk.buyer_alias.encode() not in second.raw
    assert new.encode() not in first.raw
    # Both are answered, each by what stands in it.
    talk.say(SELLER, desk.buyer_alias, answers=0)
    answer = talk.say(SELLER, new, answers=1)
    assert ids(answer.raw, "references") == ("2@buyer-mail.example",)


def test_a_compromised_key_gives_new_aliases_and_the_old_ones_an_overlap(talk: Talk) -> None:
    desk = talk.desk
    talk.say(BUYER, desk.seller_alias)
    talk.say(SELLER, desk.buyer_alias, answers=0)
    rotate(desk, "token")
    words = ("key", "compromise", "1", "--overlap", "1d", "--reason", "a laptop was stolen")
    assert desk.run(*words).exit_code == 0

    row = desk.import_order(ORDER_ID)
    assert row["buyer_alias"] != desk.buyer_alias
    old = talk.say(BUYER, desk.seller_alias, answers=1)
    fresh = talk.say(SELLER, row["buyer_alias"], answers=2)
    assert row["buyer_alias"].encode() in old.raw
    assert ids(old.raw, "references") == ("2@lamps-and-more.example",)
    assert ids(fresh.raw, "references") == ("3@buyer-mail.example",)
    assert verdict(desk, desk.export("buyer"))["verdict"] == "whole"


def test_an_alias_whose_overlap_is_over_is_shut_and_the_thread_lives_on(talk: Talk) -> None:
    desk = talk.desk
    talk.say(SELLER, desk.buyer_alias)
    new = reissued(desk, "buyer", overlap="0s")

    with desk.opened() as gateway, gateway.engine.connect() as connection:
        old, _tag = alias_of_text(gateway, connection, desk.buyer_alias)
        assert not old.is_open(now())
    talk.say(SELLER, new, answers=0)
    assert verdict(desk, desk.export("seller"))["entries"] == 2


def test_nothing_leaks_while_everything_is_rotated_at_once(talk: Talk) -> None:
    desk = talk.desk
    buyer, seller = desk.buyer_alias, desk.seller_alias
    for number in range(4):
        talk.say(BUYER, seller, answers=number * 2 - 1 if number else None)
        talk.say(SELLER, buyer, answers=number * 2)
        rotate(desk, *FAMILIES)
        buyer, seller = reissued(desk, "buyer"), reissued(desk, "seller")

    both = (parse_address(BUYER),), (parse_address(SELLER),)
    for author, item in zip(talk.authors, talk.sent, strict=True):
        sides = both if author == BUYER else both[::-1]
        assert find_leaks(item.raw, Needles(*sides)) == ()
        assert item.thread_id == desk.thread_id
    assert verdict(desk, desk.export("operator"))["texts_verified"] == 8
