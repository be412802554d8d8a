"""The command line as a whole: quick help, help everywhere, usage errors are 2, failures are 1 and one text."""

import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from gateway.cli import root
from gateway.cli.root import COMMANDS, gobetween

HEAVY = ("sqlalchemy", "rich", "cryptography", "pydantic", "aiosmtpd", "alembic", "asyncio")


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv = ['gobetween', '--help']\n"
        "from gateway.cli.root import gobetween\n"
        "gobetween(standalone_mode=False)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "[]"
    assert all(f"  {name} " in done.stdout for name in COMMANDS)


def every_command() -> list[tuple[str, ...]]:
    context = click.Context(gobetween)
    found: list[tuple[str, ...]] = []
    for name in COMMANDS:
        found.append((name,))
        command = gobetween.get_command(context, name)
        if isinstance(command, click.Group):
            found += [(name, each) for each in command.list_commands(context)]
    return found


@pytest.mark.parametrize("words", every_command(), ids=" ".join)
def test_every_command_prints_help_and_refuses_unknown_options(words: tuple[str, ...]) -> None:
    helped = CliRunner().invoke(gobetween, [*words, "--help"])
    refused = CliRunner().invoke(gobetween, [*words, "--no-such-option"])

    assert helped.exit_code == 0
    assert helped.output.startswith(f"Usage: gobetween {' '.join(words)}")
    assert refused.exit_code == 2
    assert "No such option" in refused.output or "no such option" in refused.output


def test_an_unknown_command_is_a_usage_error() -> None:
    assert CliRunner().invoke(gobetween, ["polish"]).exit_code == 2


def test_the_version_is_told() -> None:
    assert CliRunner().invoke(gobetween, ["--version"]).output.startswith("gobetween, version ")


def test_a_failure_is_one_text_on_stderr_and_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = str(tmp_path / "none.toml")
    monkeypatch.setattr(sys, "argv", ["gobetween", "key", "list", "--config", path])

    with pytest.raises(SystemExit) as ended:
        root.main()

    assert ended.value.code == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"gobetween: cannot read the configuration {path}")
