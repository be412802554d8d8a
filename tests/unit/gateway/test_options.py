"""What commands share: spans, ids, tables that survive a pipe, and text that cannot drive a terminal."""

import getpass
import io
import json

import click
import pytest

from gateway.cli.options import (
    Span,
    operator,
    print_fields,
    print_json,
    print_table,
    printable,
    when,
    whole_id,
)


@pytest.mark.parametrize(
    ("text", "microseconds"),
    [("90s", 90_000_000), ("15m", 900_000_000), ("12h", 43_200_000_000), ("1d", 86_400_000_000)],
)
def test_a_span_is_a_number_and_a_unit(text: str, microseconds: int) -> None:
    assert Span().convert(text, None, None) == microseconds
    assert Span().convert(microseconds, None, None) == microseconds


@pytest.mark.parametrize("text", ["", "d", "5", "5w", "-5d", "²d", "1.5h", "9999999d", "٣d"])
def test_what_is_no_span_is_a_usage_error(text: str) -> None:
    with pytest.raises(click.BadParameter, match="is not a span of time"):
        Span().convert(text, None, None)


@pytest.mark.parametrize("text", ["", "x", "-1", "0", "²", str(2**63), "9" * 5000])
def test_what_is_no_id_is_a_usage_error(text: str) -> None:
    with pytest.raises(click.BadParameter, match="is not an id"):
        whole_id(text)


def test_an_id_is_read() -> None:
    assert whole_id(str(2**63 - 1)) == 2**63 - 1


def test_a_table_in_a_pipe_folds_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    alias = "a" * 40 + "+1@relay.example"

    print_table("Aliases", ("order", "buyer", "seller"), [("1", alias, alias)])

    assert capsys.readouterr().out.count(alias) == 2


def test_an_empty_table_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    print_table("Threads", ("id",), [])

    assert capsys.readouterr().out == "Threads: none\n"


def test_markup_and_control_characters_are_shown_and_not_obeyed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_table("T", ("a", "b"), [("[red]x[/red]", None), ("\x1b[2J", "\u202egnp.exe")])

    shown = capsys.readouterr().out
    assert "[red]x[/red]" in shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown


def test_printable_keeps_text_and_lines() -> None:
    assert printable("Grüße\n\tBianca\r\x07\x9b") == "Grüße\n\tBianca\ufffd\ufffd\ufffd"


def test_fields_are_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    print_fields({"id": 1, "status": "open\x1b"})

    assert capsys.readouterr().out == "id      1\nstatus  open\ufffd\n"


def test_json_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"a": "ü\n", "b": {1: 2}})

    assert json.loads(capsys.readouterr().out) == {"a": "ü\n", "b": {"1": 2}}


def test_times_are_utc_and_none_is_a_dash() -> None:
    assert when(1_700_000_000_000_000) == "2023-11-14 22:13:20Z"
    assert when(None) == "-"


def test_a_user_without_a_name_is_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError("getpwuid(): uid not found: 4242")

    monkeypatch.setattr(getpass, "getuser", nameless)

    assert operator().startswith("uid ")


def test_a_terminal_keeps_its_own_width(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    monkeypatch.setenv("COLUMNS", "40")

    print_table("T", ("a",), [("x" * 60,)])

    assert max(len(line) for line in terminal.getvalue().splitlines()) >= 40
    assert "x" * 60 not in terminal.getvalue()
