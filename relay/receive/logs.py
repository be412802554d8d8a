"""Named events of receiving, and silence for the library that would log addresses.

An event is a name with ids, IP addresses and codes. No method here takes text that a client chose.
"""

import logging
import traceback

log = logging.getLogger("gobetween.receive")


class _NoAddresses(logging.Filter):
    """Drops what holds an at sign or a traceback: the library logs commands and exception texts."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not record.exc_info and "@" not in record.getMessage()


def silence_library() -> None:
    """Keep aiosmtpd's logger to warnings without addresses. Calling it again changes nothing."""
    library = logging.getLogger("mail.log")
    library.setLevel(logging.WARNING)
    if not any(isinstance(each, _NoAddresses) for each in library.filters):
        library.addFilter(_NoAddresses())


def log_fault(event: str, error: BaseException, *, session: int, ip: str) -> None:
    """Log a fault of ours: its type and where it came from.

    Its text stays out, for it may quote rows and addresses.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{each.name}:{each.lineno}" for each in reversed(frames[-6:]))
    log.error(
        "%s session=%d ip=%s error=%s at=%s", event, session, ip, type(error).__qualname__, where
    )
