"""Signatures that have been evidence once: the memory against mail sent again (architecture.md, "Who wrote it").

A token is a keyed hash of the relationship and of what was signed, so that the table tells nothing
about people and nobody without the key can ask it.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, delete, select

from database.statement import ListStatement, Statement
from thread_store.sql.base import StorePart
from thread_store.sql.rows import SeenSignatureRow

SEEN = SeenSignatureRow.__table__

_DAY = 86_400_000_000
# A signature alone is believed from half a day before its date until seven days after it
# (relay/authenticate/alone.py). What is remembered for eight days cannot be believed twice.
REMEMBERED = 8 * _DAY

_INSERT = Statement(SEEN.insert())
_KNOWN = ListStatement(lambda tokens: select(SEEN.c.id).where(SEEN.c.token.in_(tokens)).limit(1))
_FORGET = delete(SEEN).where(SEEN.c.at < bindparam("before"))


class Signatures(StorePart):
    """Signatures that count once."""

    def has_seen(self, conn: Connection, tokens: Sequence[bytes]) -> bool:
        """Tell whether a signature known by any of these tokens has been noted."""
        return bool(_KNOWN.all(conn, tokens))

    def note_signature(self, conn: Connection, id: int, token: bytes, at: int) -> None:
        """Note that a signature has counted, at a time in microseconds UTC.

        Raises IntegrityError when it has counted before: of two that come at once, the later one
        fails, is asked to come again, and is a repeat then.
        """
        _INSERT.run(conn, {"id": id, "token": token, "at": at})


def forget_signatures(conn: Connection, now: int) -> int:
    """Remove what cannot be believed any more at `now` (microseconds UTC); gives how many."""
    return conn.execute(_FORGET, {"before": now - REMEMBERED}).rowcount
