"""Log lines for machines: one JSON object a line on stderr, with named events, ids and codes, never an address."""

import json
import logging
import sys
from datetime import UTC, datetime

# Everything a LogRecord has of its own; what is left came in through `extra`.
_OWN = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """Formats a record as one JSON object: time, level, logger, text, then its `extra` fields."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line. An exception is named by its type alone: its text may quote a mail."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "text": record.getMessage(),
        }
        line |= {key: value for key, value in record.__dict__.items() if key not in _OWN}
        if record.exc_info and record.exc_info[0] is not None:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False, default=str)


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
