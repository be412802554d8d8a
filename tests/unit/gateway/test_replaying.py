"""A replay decides again about the record, changes nothing in it, and tells nothing of what was written."""

import json
from collections.abc import Mapping
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from gateway import replaying
from gateway.errors import GatewayError
from gateway.releasing import release
from gateway.replaying import Question, replay
from relay.stages import Evidence
from tests.support.operators import ACT, BUYER, COUPON, SELLER, Desk, a_desk, a_mail, no_progress
from thread_store.sql.store import ThreadStore

WATCHED = 'monitor = ["R-06"]\n'
LONG = "Which colour do you want? " * 200
SECRETS = (BUYER, SELLER, "Private subject", "Which colour", "SUMMER20")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A record of three: a question, a text that is too long, and one without evidence."""
    made = a_desk(tmp_path)
    made.arrive(a_mail(SELLER, made.buyer_alias), made.buyer_alias)
    made.arrive(a_mail(SELLER, made.buyer_alias, LONG), made.buyer_alias)
    made.arrive(a_mail(SELLER, made.buyer_alias, "Soon."), made.buyer_alias, Evidence.NONE)
    return made


def policy(desk: Desk, text: str = WATCHED) -> Path:
    return desk.file("policy.toml", text.encode())


def replayed(desk: Desk, **asked: Any) -> Mapping[str, Any]:
    row: Mapping[str, Any] = desk.call(replay, Question(0, **asked), no_progress)
    return row


def test_under_the_numbers_in_force_nothing_would_change(desk: Desk) -> None:
    before = desk.dump()

    row = replayed(desk)

    assert (row["decisions"], row["replayed"], row["unchanged"], row["changed"]) == (3, 3, 3, 0)
    assert (row["changes"], row["skipped"], row["examples"]) == ([], {}, [])
    assert desk.dump() == before


def test_other_numbers_tell_what_would_change_and_by_which_rule(desk: Desk) -> None:
    row = replayed(desk, policy_path=policy(desk))

    assert row["changes"] == [{"before": "reject", "after": "accept", "count": 1}]
    (rule,) = [one for one in row["rules"] if one["rule"] == "R-06"]
    assert rule == {
        "rule": "R-06", "spoke_before": 1, "spoke_after": 1, "decided_before": 1,
        "decided_after": 0,
    }  # fmt: skip
    (example,) = row["examples"]
    assert (example["before"], example["after"]) == ("reject", "accept")
    assert example["code"].startswith("d:")
    assert not any(secret in json.dumps(row) for secret in SECRETS)


def test_words_of_operators_are_left_out(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.call(release, desk.hold(), ACT)

    row = replayed(desk)

    assert (row["decisions"], row["replayed"]) == (2, 1)
    assert row["skipped"] == {replaying.OPERATOR: 1}


def test_what_was_erased_or_aged_or_altered_is_counted_with_its_reason(desk: Desk) -> None:
    desk.tamper("UPDATE entry SET body = NULL WHERE position = 1")
    desk.tamper("UPDATE entry SET body = zeroblob(60) WHERE position = 2")

    assert replayed(desk)["skipped"] == {replaying.AGED: 1, replaying.UNREADABLE: 1}

    desk.read(ThreadStore.erase_thread, desk.thread_id, now=1)
    assert replayed(desk)["skipped"] == {replaying.ERASED: 3}


def test_a_snapshot_that_no_version_wrote_is_counted(desk: Desk, monkeypatch) -> None:
    monkeypatch.setattr(replaying, "redecide_all", lambda works, _: [None] * len(works))

    row = replayed(desk)

    assert (row["replayed"], row["skipped"]) == (0, {replaying.UNREADABLE: 3})


def test_a_marketplace_that_left_the_configuration_is_counted(desk: Desk) -> None:
    desk.tamper("UPDATE thread SET marketplace = 'gone'")

    assert replayed(desk)["skipped"] == {replaying.FOREIGN: 3}
    assert replayed(desk, marketplace="default")["decisions"] == 0
    with pytest.raises(GatewayError, match="It has: default"):
        replayed(desk, marketplace="gone")


def test_only_what_came_since_is_looked_at(desk: Desk) -> None:
    assert desk.call(replay, Question(2**62), no_progress)["decisions"] == 0


def test_examples_of_each_change_are_so_many(desk: Desk) -> None:
    desk.arrive(a_mail(SELLER, desk.buyer_alias, LONG), desk.buyer_alias)
    path = policy(desk)

    found = [len(replayed(desk, policy_path=path, examples=n)["examples"]) for n in (0, 1, 5)]

    assert found == [0, 1, 2]


def test_who_looks_at_examples_is_in_the_audit_first(desk: Desk) -> None:
    (example,) = replayed(desk, policy_path=policy(desk), reveal=ACT)["examples"]

    (line,) = desk.read(ThreadStore.audit_of, "entry", example["entry_id"])
    assert (line.action, line.actor, line.reason) == ("policy.replay-show", "olga", "ticket 7")
    assert example["message"]["subject"] == "Private subject"
    assert example["reasons_after"][0].startswith("R-06 warn: ")


def test_batches_and_processes_come_to_the_same(desk: Desk, monkeypatch) -> None:
    alone = replayed(desk, policy_path=policy(desk))
    monkeypatch.setattr(replaying, "BATCH", 1)
    monkeypatch.setattr(replaying, "AHEAD", 1)
    heard: list[tuple[int, int]] = []

    for pooled in (10**9, 1):
        monkeypatch.setattr(replaying, "POOLED", pooled)
        question = Question(0, policy_path=policy(desk))
        assert desk.call(replay, question, lambda *given: heard.append(given)) == alone

    assert heard == [(1, 3), (2, 3), (3, 3)] * 2


def test_a_process_that_was_killed_ends_the_replay_with_a_reason(desk: Desk, monkeypatch) -> None:
    def killed(*_: object) -> None:
        raise BrokenProcessPool

    monkeypatch.setattr(replaying, "_decided_here", lambda *_: type("F", (), {"result": killed})())

    with pytest.raises(GatewayError, match="Nothing was changed"):
        replayed(desk)


def test_the_command_prints_what_would_change(desk: Desk) -> None:
    shown = desk.run("policy", "replay", "--policy", policy(desk))
    same = desk.run("policy", "replay", "--since", "1d", "--marketplace", "default")

    assert "3 decisions, 3 decided again, 1 would change." in shown.output
    assert "reject -> accept        1" in shown.output
    assert "R-06               1       1                1       0" in shown.output
    assert "reject (R-06) -> accept (R-06)" in shown.output
    assert "0 would change." in same.output
    assert not any(secret in shown.output for secret in SECRETS)


def test_the_command_shows_words_for_a_reason_only(desk: Desk) -> None:
    words = ("policy", "replay", "--policy", policy(desk), "--show")

    assert desk.run(*words).exit_code == 2
    shown = desk.run(*words, "--reason", "trying R-06")
    assert "Private subject" in shown.output


def test_the_command_gives_programs_one_document(desk: Desk) -> None:
    done = desk.run("policy", "replay", "--json")

    assert json.loads(done.output)["decisions"] == 3


def test_skipped_decisions_are_printed_with_their_reason(desk: Desk) -> None:
    desk.tamper("UPDATE entry SET body = NULL")

    assert "skipped       3  bytes kept long enough" in desk.run("policy", "replay").output


def test_an_odd_policy_file_is_refused(desk: Desk) -> None:
    done = desk.run("policy", "replay", "--policy", policy(desk, "colour = 1"))

    assert isinstance(done.exception, GatewayError)
    assert "colour" in str(done.exception)
    assert COUPON not in str(done.exception)
