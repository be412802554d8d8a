"""Log lines for machines: one JSON object a line on stderr, with named events, ids and codes, never an address."""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from types import TracebackType

# Everything a LogRecord has of its own; what is left came in through `extra`.
_OWN = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}
_FRAMES = 6


class JsonLines(logging.Formatter):
    """Formats a record as one JSON object: time, level, logger, text, then its `extra` fields.

    An exception is named by its type and the places that it came through: its own text may quote a mail.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, in ASCII, so that nothing in it can drive a terminal."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "text": _text(record),
        }
        line |= {key: value for key, value in record.__dict__.items() if key not in _OWN}
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
            line["at"] = _places(record.exc_info[2])
        return json.dumps(line, default=_plain)


def _text(record: logging.LogRecord) -> str:
    """The message with exceptions among its arguments named by their type.

    asyncio writes the repr of futures and callbacks below its first line, and with it the text of exceptions.
    """
    if isinstance(record.args, tuple):
        record.args = tuple(
            type(each).__name__ if isinstance(each, BaseException) else each for each in record.args
        )
    return record.getMessage().partition("\n")[0]


def _places(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)[-_FRAMES:]
    return " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))


def _plain(value: object) -> str:
    return type(value).__name__ if isinstance(value, BaseException) else str(value)


def configure_logging(level: int = logging.INFO) -> None:
    """Send our own events to stderr as JSON lines, and libraries only from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("gobetween").setLevel(level)
    # aiosmtpd logs commands with their addresses, whatever the level of harm; its words are not ours.
    logging.getLogger("mail").disabled = True
    logging.getLogger("mail.log").disabled = True
    logging.getLogger("asyncio").setLevel(logging.ERROR)
