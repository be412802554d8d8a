"""A conversation over real software: swaks, neomutt and msmtp send, Postfix and OpenDKIM carry, Dovecot keeps.

Who wrote what is decided by SPF, DKIM and DMARC over a zone of our own; nothing is simulated inside the gateway.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.real.conversing import LAST, QUESTION, Talk
from tests.support.real.verifying import Signed, body, field, readings, shows, signatures
from tests.support.real.waiting import until
from tests.support.real.world import (
    BUYER,
    BUYER_OUT,
    BUYERS,
    RELAY,
    SELLER,
    SHOP,
    SHOP_OUT,
    TALK,
    World,
)

pytestmark = [pytest.mark.xdist_group("real_mail"), pytest.mark.timeout(180)]
PRIVATE = {BUYER: (SELLER, SHOP, SHOP_OUT), SELLER: (BUYER, BUYERS, BUYER_OUT)}


def test_each_reads_what_the_other_wrote(talk: Talk) -> None:
    assert QUESTION.splitlines()[0] in body(talk.question)
    assert "Yes, two metres." in body(talk.answer)
    assert "> Is the cord really two metres long?" in body(talk.answer)
    assert "Could you leave out the plastic?" in body(talk.thanks)
    assert LAST.splitlines()[0] in body(talk.last)
    assert any(text.startswith(b"Wipe it dry.") for text in readings(talk.last))


@pytest.mark.parametrize("address", [BUYER, SELLER])
def test_no_byte_of_a_mailbox_shows_the_other_side(talk: Talk, world: World, address: str) -> None:
    mails = world.mailbox(address).mails()

    assert len(mails) >= 2
    assert [shows(raw, *PRIVATE[address]) for raw in mails] == [[]] * len(mails)
    lying = world.bytes_of(address).lower()
    assert [one for one in PRIVATE[address] if one.encode() in lying] == []


def test_the_search_finds_an_address_that_is_there(talk: Talk, world: World) -> None:
    """What Ana wrote into her answer, and what was taken out on its way."""
    (written, *_) = world.mailbox(SELLER).mails("Sent")

    assert shows(written, *PRIVATE[BUYER], BUYER) == [SELLER, SHOP, BUYER]
    assert shows(talk.answer, *PRIVATE[BUYER], BUYER) == [BUYER]


@pytest.mark.parametrize("address", [BUYER, SELLER])
def test_answers_name_mail_that_their_reader_knows(talk: Talk, address: str) -> None:
    shown = {field(raw, "Message-ID") for raw in talk.mails[address]}
    known = {*talk.own_ids[address], *shown}
    named = [
        field(raw, name) for raw in talk.mails[address] for name in ("In-Reply-To", "References")
    ]
    ids = re.findall(r"<[^>]+>", " ".join(named))

    assert ids
    assert set(ids) <= known
    assert set(ids) & set(talk.own_ids[address])


@pytest.mark.parametrize("address", [BUYER, SELLER])
def test_a_client_shows_one_conversation(talk: Talk, world: World, address: str) -> None:
    """The server's own threading (RFC 5256), over what was received and sent."""
    mine = {field(raw, "Message-ID") for raw in talk.mails[address]} | set(
        talk.own_ids[address][:2]
    )

    assert any(mine <= thread for thread in world.mailbox(address).threads())


def test_what_arrives_is_signed_by_the_alias_domain_alone(talk: Talk, world: World) -> None:
    for raw in (talk.question, talk.answer, talk.thanks, talk.last):
        found = signatures(raw, world.programs["opendkim"], world.zone, world.root / "verify")
        assert found == [Signed("pass", RELAY, "gb1"), Signed("pass", RELAY, "gb2")]


def test_a_reply_goes_to_the_other_sides_alias(talk: Talk, world: World) -> None:
    for raw, author in ((talk.question, "buyer"), (talk.answer, "seller")):
        assert field(raw, "Reply-To") == world.gateway.alias(TALK, author)
        assert field(raw, "To").endswith(f"@{RELAY}")


def test_the_record_shows_all_of_it(talk: Talk, world: World) -> None:
    record = world.gateway.record(TALK, "--reveal", "--reason", "shown by a test")

    assert record["chain"] == "whole"
    assert [one["author"] for one in record["entries"]] == ["buyer", "seller"] * 2
    assert {one["disposition"] for one in record["entries"]} == {"accepted"}
    assert [[e["kind"] for e in one["deliveries"]] for one in record["entries"]] == [
        ["delivered"]
    ] * 4
    assert BUYER in record["entries"][0]["message"]["text"]


@pytest.mark.parametrize(("party", "address"), [("buyer", BUYER), ("seller", SELLER)])
def test_a_bundle_for_a_party_is_whole_and_names_its_own_side_alone(
    talk: Talk, world: World, party: str, address: str
) -> None:
    bundle = world.root / f"bundle-{party}"
    thread = str(world.gateway.orders[TALK]["thread_id"])
    words = ("--for", party, "--output", str(bundle), "--reason", "shown by a test")
    world.gateway.run("thread export", thread, *words)
    verdict = verify(bundle)

    assert verdict["verdict"] == "whole", verdict
    files = [path for path in bundle.rglob("*") if path.is_file()]
    assert any(path.suffix == ".eml" for path in files)
    assert [path for path in files if shows(path.read_bytes(), *PRIVATE[address])] == []


def verify(bundle: Path) -> dict[str, object]:
    """What `thread verify` says of a bundle: it needs no configuration, and gets none."""
    line = [sys.executable, "-m", "gateway.cli.root", "thread", "verify", str(bundle), "--json"]
    done = subprocess.run(line, capture_output=True, check=False, timeout=60)
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_a_private_address_is_in_no_log(talk: Talk, world: World) -> None:
    assert [one for one in (BUYER, SELLER) if one in world.gateway.log()] == []


def test_nothing_waits_at_the_end(talk: Talk, world: World) -> None:
    until(lambda: not world.gateway.rows("queue list"), world.log)
    until(lambda: not world.postfix.queued(), world.log)
