"""`gobetween policy check` and `rules` as they are typed: without a store, and without a configuration."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gateway.cli.root import gobetween
from gateway.config import ConfigError
from gateway.errors import GatewayError
from gateway.rule_pages import rules_markdown
from policies.default import CHAIN
from tests.support.operators import a_desk

ASKS = {"id": "a", "text": "Is the blue one right?"}
NO_ORDER = {"id": "b", "text": "Is the blue one right?", "context": {"order_id": None}}
MAIL = b"From: shop@seller.example\nSubject: Your order\n\nIs the blue one right?\n"


def run(*words: object, stdin: bytes = b"", config: Path | None = None) -> Result:
    env = {"GOBETWEEN_CONFIG": str(config) if config else None}
    return CliRunner().invoke(gobetween, ["policy", *map(str, words)], input=stdin, env=env)


def lines(tmp_path: Path, *rows: object) -> Path:
    path = tmp_path / "mail.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    return path


def verdicts(result: Result) -> list[str]:
    return [json.loads(line)["verdict"] for line in result.stdout.splitlines()]


def test_programs_get_a_line_for_each_message_in_their_order(tmp_path: Path) -> None:
    done = run("check", lines(tmp_path, ASKS, NO_ORDER), "--json")

    first, second = map(json.loads, done.output.splitlines())
    assert (done.exit_code, first["id"], second["id"]) == (0, "a", "b")
    assert first == {
        "id": "a",
        "verdict": "accept",
        "findings": [],
        "score": 0,
        "reply": first["reply"],
    }
    assert second["findings"][0]["rule"] == "R-12"


def test_people_get_a_table_and_what_it_comes_to(tmp_path: Path) -> None:
    done = run("check", lines(tmp_path, ASKS, NO_ORDER))

    assert "2 checked: accept 1, reject 1" in done.output
    assert "R-12 reject: We found no order" in done.output
    assert "Rules: R-12 1" in done.output


def test_an_empty_file_is_no_failure(tmp_path: Path) -> None:
    done = run("check", lines(tmp_path))

    assert (done.exit_code, done.output.strip()) == (0, "Verdicts: none")


def test_bad_lines_are_named_the_others_go_on_and_the_status_tells(tmp_path: Path) -> None:
    done = run("check", lines(tmp_path, ASKS, {"text": 7}, NO_ORDER), "--json")

    assert verdicts(done) == ["accept", "reject"]
    assert done.exit_code == 1
    assert f"gobetween: {tmp_path / 'mail.jsonl'}: line 2: text: not a text" in done.stderr


def test_a_hostile_line_drives_no_terminal(tmp_path: Path) -> None:
    row = {"direction": "\x1b[2J", "context": {"\x1b[31m": 1}}
    odd = {**ASKS, "context": {"\x1b[31m": 1}}

    done = run("check", lines(tmp_path, row, odd, odd))

    assert "\x1b" not in done.output
    assert done.stderr.count("passed over") == 1


def test_stdin_and_mail_files_are_taken_too(tmp_path: Path) -> None:
    mail = tmp_path / "one.eml"
    mail.write_bytes(MAIL)

    done = run("check", "-", mail, "--json", stdin=json.dumps(NO_ORDER).encode())

    assert verdicts(done) == ["reject", "accept"]
    assert json.loads(done.stdout.splitlines()[1])["id"] == str(mail)


def test_the_direction_is_for_those_that_name_none(tmp_path: Path) -> None:
    path = lines(tmp_path, NO_ORDER, {**NO_ORDER, "direction": "seller-to-buyer"})

    done = run("check", path, "--direction", "buyer-to-seller", "--json")

    assert verdicts(done) == ["accept", "reject"]


def test_a_policy_file_is_judged_by(tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('monitor = ["R-12"]\n')

    done = run("check", lines(tmp_path, NO_ORDER), "--policy", policy, "--json")

    (finding,) = json.loads(done.stdout)["findings"]
    assert (verdicts(done), finding["monitored"]) == (["accept"], "reject")


def test_a_configuration_is_judged_by_when_there_is_one(tmp_path: Path) -> None:
    config = a_desk(tmp_path).directory / "config.toml"
    text = config.read_text("utf-8")
    config.write_text(f'{text}\n[marketplace.default.policy]\nmonitor = ["R-12"]\n', "utf-8")

    by_option = run("check", lines(tmp_path, NO_ORDER), "--config", config, "--json")
    by_variable = run("check", lines(tmp_path, NO_ORDER), "--json", config=config)
    other = run("check", lines(tmp_path, NO_ORDER), "--config", config, "--marketplace", "books")

    assert verdicts(by_option) == verdicts(by_variable) == ["accept"]
    assert isinstance(other.exception, GatewayError)


def test_a_marketplace_without_a_configuration_is_a_mistake(tmp_path: Path) -> None:
    done = run("check", lines(tmp_path, ASKS), "--marketplace", "default")

    assert done.exit_code == 2
    assert "--config" in done.output


def test_half_a_character_in_an_id_goes_out_as_it_came(tmp_path: Path) -> None:
    done = run("check", lines(tmp_path, {**ASKS, "id": "\ud800é"}), "--json")

    assert json.loads(done.stdout)["id"] == "\ud800é"


@pytest.mark.parametrize("words", [("check",), ("check", "x", "--colour"), ("replays",)])
def test_what_is_not_understood_is_a_usage_error(words: tuple[str, ...]) -> None:
    assert run(*words).exit_code == 2


def test_rules_are_listed_for_people_programs_and_pages() -> None:
    shown, rows, page = (run("rules", *more) for more in ((), ("--json",), ("--markdown",)))

    assert [rule.id for rule in CHAIN if f"{rule.id}  {rule.name}" not in shown.output] == []
    assert [json.loads(row)["id"] for row in rows.output.splitlines()] == [one.id for one in CHAIN]
    assert page.output.strip() == rules_markdown().strip()
    assert run("rules", "--json", "--markdown").exit_code == 2


def test_rules_come_with_the_numbers_in_force(tmp_path: Path) -> None:
    config = a_desk(tmp_path).directory / "config.toml"

    bare, rows = run("rules"), run("rules", "--config", config)

    assert "order_window_days = 30" in rows.output
    assert "here:" not in bare.output


def test_a_configuration_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = run("rules", "--config", tmp_path / "none.toml")

    assert isinstance(done.exception, ConfigError)
