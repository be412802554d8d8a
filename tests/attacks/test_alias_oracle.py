"""Oracles: asking the same question in many ways to learn from the answers which aliases and whose mail exist."""

import re

import pytest

from alias_store.model import OrderStatus
from mail.address import Address
from relay.stages import Evidence
from tests.support.database import a_keyring
from tests.support.relay import BEA, EVE, SAM, a_day_ago, a_house, some_stores
from tests.support.smtp import listening
from thread_store.model import ThreadState
from vault.tokens import Purpose

DOMAIN = "relay.example"
_CODE = re.compile(r"d:[a-z2-7]{13}")


@pytest.fixture
async def house(tmp_path):
    async with a_house(tmp_path) as made:
        yield made


def revoked(house) -> Address:
    order = house.order("R-1", buyer_email="revoked@mail.example")
    aliases = house.stores.aliases
    alias = house.read(lambda c: aliases.find_address(c, order.seller_alias))
    house.write(lambda c: aliases.revoke(c, alias.id))
    return order.seller_alias


def flipped(address: Address) -> Address:
    last = "a" if address.local_part[20] != "a" else "b"
    return Address(address.local_part[:20] + last + address.local_part[21:40], address.domain)


def strangers(house, live: Address) -> dict[str, str]:
    """Local parts that lead nowhere, each for another reason."""
    codec = house.stores.codec
    return {
        "revoked": revoked(house).local_part,
        "never stored": codec.mint(Purpose.ALIAS, DOMAIN, 4711),
        "of another domain": codec.mint(Purpose.ALIAS, "other.example", 4711),
        "of another purpose": codec.mint(Purpose.MESSAGE_ID, DOMAIN, 4711),
        "forged": flipped(live).local_part,
        "forged with a tag": f"{flipped(live).local_part}+7",
        "in capitals": flipped(live).local_part.upper(),
        "made up": "x" * 40,
        "short": live.local_part[:30],
        "long": live.local_part[:40] + "aa",
        "a name": "bob",
        "of an unknown key": "7" + live.local_part[1:40],
    }


async def test_every_alias_that_leads_nowhere_gets_the_same_bytes(house) -> None:
    live = house.order().seller_alias
    names = strangers(house, live)
    said = {}
    async with listening(house.intake, bad_recipients=1000, bad_recipients_by_peer=1000) as smtp:
        for kind, local_part in names.items():
            peer = await smtp.greet()
            await peer.ask_all("EHLO client.example", "MAIL FROM:<eve@stranger.example>")
            said[kind] = await peer.ask(f"RCPT TO:<{local_part}@{DOMAIN}>")
        peer = await smtp.greet()
        await peer.ask_all("EHLO client.example", "MAIL FROM:<eve@stranger.example>")
        assert await peer.ask(f"RCPT TO:<{live}>") == "250 2.1.5 Recipient OK"

    assert set(said.values()) == {"550 5.1.1 No such relay address"}, said


def close_thread(house, order) -> None:
    threads = house.stores.threads
    house.write(lambda c: threads.set_thread_state(c, order.thread_id, ThreadState.CLOSED))


def end_window(house, order) -> None:
    del order
    done = {"status": OrderStatus.COMPLETED, "completed_at": a_day_ago(90)}
    house.order(**done, placed_at=a_day_ago(100))


def cancel(house, order) -> None:
    del order
    house.order(status=OrderStatus.CANCELLED)


def nothing(house, order) -> None:
    del house, order


STATES = [nothing, close_thread, end_window, cancel]


async def answers(house, order, evidence: Evidence) -> set[tuple[str, str]]:
    """What whoever writes in anybody's name hears, without the code of the decision."""
    house.authenticator.evidence = evidence
    said = set()
    for author in (SAM, BEA, EVE):
        for alias in (order.seller_alias, order.buyer_alias):
            sent = await house.write_mail(author, alias, text="10% off with code SAVE10, buy now!")
            said.add((str(sent), _CODE.sub("d:", sent.reply.text)))
    return said


@pytest.mark.parametrize("evidence", [Evidence.NONE, Evidence.TEMPORARY])
async def test_without_proof_no_reply_depends_on_what_is_stored(tmp_path, evidence) -> None:
    heard = []
    for number, change in enumerate(STATES):
        folder = tmp_path / str(number)
        folder.mkdir()
        async with a_house(folder) as house:
            order = house.order()
            change(house, order)
            heard.append(await answers(house, order, evidence))

    assert all(one == heard[0] for one in heard)
    texts = {re.sub(r"from [a-z.-]+", "from", text) for one in heard for _, text in one}
    assert len(texts) == 1


async def test_a_disproven_author_hears_the_same_whatever_is_stored(tmp_path) -> None:
    heard = []
    for number, change in enumerate(STATES):
        folder = tmp_path / str(number)
        folder.mkdir()
        async with a_house(folder) as house:
            order = house.order()
            change(house, order)
            heard.append(await answers(house, order, Evidence.FAIL))

    assert all(one == heard[0] for one in heard)
    assert {code for code, _ in heard[0]} == {"550 5.7.26"}


async def test_keys_of_another_gateway_open_nothing_here(house) -> None:
    house.order()
    theirs = some_stores(a_keyring()).codec.mint(Purpose.ALIAS, DOMAIN, 4711)
    async with listening(house.intake) as smtp:
        peer = await smtp.greet()
        await peer.ask_all("EHLO client.example", "MAIL FROM:<>")
        said = await peer.ask(f"RCPT TO:<{theirs}@{DOMAIN}>")

    assert said == "550 5.1.1 No such relay address"
