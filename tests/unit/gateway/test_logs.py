"""Log lines: JSON, one line each, and never a word of an exception."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from gateway.logs import JsonLines, configure_logging

SECRET = "bianca@buyer-mail.example"


class Quoting(Exception):
    """An exception whose text holds what must not be logged."""


def line(message: str, *args: object, **extra: object) -> dict[str, object]:
    record = logging.makeLogRecord({"name": "x", "msg": message, "args": args, **extra})
    formatted = JsonLines().format(record)
    assert "\n" not in formatted
    assert formatted.isascii()
    return json.loads(formatted)


def raised() -> tuple[object, ...]:
    try:
        raise Quoting(SECRET)
    except Quoting as error:
        return (type(error), error, error.__traceback__)


def test_a_line_has_time_level_logger_text_and_extra() -> None:
    shown = line("message %s", "accept", levelname="INFO", event="message", entry=5)

    assert shown.pop("time")
    assert shown == {
        "level": "info", "logger": "x", "text": "message accept", "event": "message", "entry": 5,
    }  # fmt: skip


def test_an_exception_is_named_by_type_and_place_alone() -> None:
    shown = line("failed", exc_info=raised())

    assert shown["error"] == "Quoting"
    assert str(shown["at"]).startswith("raised:")
    assert SECRET not in json.dumps(shown)


@pytest.mark.parametrize("where", ["args", "extra"])
def test_an_exception_among_the_values_is_named_by_type(where: str) -> None:
    error = Quoting(SECRET)
    shown = line("it: %s", error) if where == "args" else line("it", reason=error)

    assert SECRET not in json.dumps(shown)
    assert "Quoting" in json.dumps(shown)


def test_nothing_drives_a_terminal() -> None:
    assert line("\x1b[2J\x9b\u202e")["text"] == "\x1b[2J\x9b\u202e"


def test_asyncio_s_report_of_a_lost_task_shows_no_exception_text() -> None:
    report = f"Task exception was never retrieved\nfuture: <Task exception=Quoting('{SECRET}')>"

    assert line(report)["text"] == "Task exception was never retrieved"


@pytest.fixture
def configured(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    written = io.StringIO()
    monkeypatch.setattr("sys.stderr", written)
    root = logging.getLogger()
    before = root.handlers[:], root.level
    configure_logging()
    yield written
    root.handlers[:], root.level = before
    for name in ("mail", "mail.log"):
        logging.getLogger(name).disabled = False


def test_our_events_are_written_and_libraries_from_warning_on(configured: io.StringIO) -> None:
    logging.getLogger("gobetween.worker").info("ours")
    logging.getLogger("dns").info("theirs")
    logging.getLogger("dns").warning("their warning")
    logging.getLogger("mail.log").critical("RCPT TO:<a@b.example>")

    texts = [json.loads(each)["text"] for each in configured.getvalue().splitlines()]
    assert texts == ["ours", "their warning"]
