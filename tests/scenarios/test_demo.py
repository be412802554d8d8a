"""The demo over a real gateway, held to what it promises: a conversation four messages deep, and three refusals."""

import base64
import io
import quopri
import re
from collections.abc import AsyncIterator
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest
import pytest_asyncio
from rich.console import Console

from gateway.demo.play import BUYER, SELLER, Stage, play, set_up
from gateway.demo.screen import Screen
from gateway.opened import signing_keys
from relay.seal.keys import dns_record
from tests.support.outside import require_outside
from tests.support.verifier import verdicts

pytestmark = [pytest.mark.timeout(180), pytest.mark.xdist_group("demo")]

ID = re.compile(r"<([^<>]+)>")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def played(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[Stage, str]]:
    """The stage after the whole play, its gateway still up, and what the screen showed."""
    shown = io.StringIO()
    async with set_up(tmp_path_factory.mktemp("demo")) as stage:
        await play(stage, Screen(Console(file=shown, width=100)))
        yield stage, shown.getvalue()


@pytest.fixture
def stage(played: tuple[Stage, str]) -> Stage:
    return played[0]


def mails(stage: Stage) -> list[Message]:
    """The four messages in the order of the conversation."""
    first, third = (message_from_bytes(mail.raw) for mail in stage.seller.mails)
    second, fourth = (message_from_bytes(mail.raw) for mail in stage.buyer.mails)
    return [first, second, third, fourth]


def ids(message: Message, name: str) -> list[str]:
    return ID.findall(str(message[name] or ""))


def own_id(client: object, number: int) -> str:
    """The Message-ID that a client gave its own message of that number."""
    name, domain = client.name.split()[0].lower(), client.address.partition("@")[2]
    return f"{number}.{name}@{domain}"


def test_each_side_sees_its_own_ids_and_ours_for_the_other(stage: Stage) -> None:
    question, answer, thanks, last = mails(stage)
    ours = [ids(each, "Message-ID")[0] for each in (question, answer, thanks, last)]

    assert all(each.endswith("@relay.example") for each in ours)
    assert len(set(ours)) == 4
    # The seller's client: the question and the thanks came as ours, the answer was her own.
    assert ids(question, "References") == []
    assert ids(thanks, "In-Reply-To") == [own_id(SELLER, 1)]
    assert ids(thanks, "References") == [ours[0], own_id(SELLER, 1)]
    # The buyer's client: the other way round.
    assert ids(answer, "In-Reply-To") == [own_id(BUYER, 1)]
    assert ids(answer, "References") == [own_id(BUYER, 1)]
    assert ids(last, "In-Reply-To") == [own_id(BUYER, 2)]
    assert ids(last, "References") == [own_id(BUYER, 1), ours[1], own_id(BUYER, 2)]


def test_not_one_byte_shows_the_other_side(stage: Stage) -> None:
    for box, other in ((stage.seller, BUYER), (stage.buyer, SELLER)):
        domain = other.address.partition("@")[2]
        for mail in box.mails:
            for view in views(mail.raw):
                assert other.address.encode() not in view.lower()
                assert domain.encode() not in view.lower()


def views(raw: bytes) -> list[bytes]:
    """The bytes as they are, as each transfer encoding would be read, and each part decoded."""
    parts = [part for part in message_from_bytes(raw).walk() if not part.is_multipart()]
    decoded = [part.get_payload(decode=True) or b"" for part in parts]
    runs = [re.sub(rb"\s", b"", run) for run in re.findall(rb"[A-Za-z0-9+/\r\n]{16,}", raw)]
    cut = [run[at : at + (len(run) - at) // 4 * 4] for run in runs for at in range(4)]
    return [raw, quopri.decodestring(raw), *decoded, *map(base64.b64decode, cut)]


def test_another_verifier_passes_our_signatures(stage: Stage, tmp_path: Path) -> None:
    require_outside("opendkim")
    records = [dns_record(key) for key in signing_keys(stage.config, "default")]

    for mail in (*stage.seller.mails, *stage.buyer.mails):
        found = verdicts(mail.raw, records, tmp_path)
        assert found, "no signature was reported on"
        assert set(found) == {"succeeded"}


def test_the_refusals_are_the_three_expected(stage: Stage) -> None:
    codes = [" ".join(reply.split()[:2]) for _, reply in stage.refusals]
    rules = [re.findall(r"R-\d\d", reply) for _, reply in stage.refusals]

    assert codes == ["550 5.7.1", "550 5.7.26", "550 5.1.1"]
    assert rules == [["R-16"], ["R-04"], []]
    assert [title for title, _ in stage.refusals] == [
        "A coupon mail from the seller",
        "A stranger who pretends to be the seller",
        "A forged alias",
    ]


def test_no_refused_mail_and_no_doubled_one_arrived(stage: Stage) -> None:
    assert (len(stage.seller.mails), len(stage.buyer.mails)) == (2, 2)


def test_the_screen_shows_every_scene(played: tuple[Stage, str]) -> None:
    _, shown = played

    for scene in ("is imported", "The buyer asks", "quoting", "replies to all", "answers again"):
        assert scene in shown
    assert shown.count("gateway: 250 2.0.0") == 4
    assert shown.count("gateway: 550 ") == 3


def test_the_log_of_the_gateway_names_nobody(stage: Stage) -> None:
    log = (stage.directory / "gateway.log").read_text()

    assert "Traceback" not in log
    assert "@" not in log
    assert "Bianca" not in log
