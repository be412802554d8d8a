"""Runs a group of units in one transaction on the writer's one connection.

Every way to fail is told apart, because a unit must not commit twice, and must not be reported
as lost when nobody tried:

1. BEGIN fails: no unit has begun; `CannotBegin`, and the writer keeps the group.
2. A unit raises: its savepoint is rolled back. Its own error is its result; an error of the
   engine (a deadlock, a lock that took too long) makes it one of those to try again, alone.
3. The transaction breaks under a unit (SQLite takes the whole of it back when the disk is full):
   nothing is committed, all units that began are to try again, alone.
4. COMMIT is refused: as 3.
5. The connection is lost in COMMIT: the outcome is unknown. Nothing is tried again; the waiters
   get a temporary error, and the peer, sending again, may cause a duplicate but no loss.
"""

import logging
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from database.statement import send
from database.unit import StoreUnavailable, Unit

logger = logging.getLogger(__name__)

Units = list[Unit[Any]]


# Sent as they are: SQLAlchemy's own would be compiled anew for every unit.
_SAVEPOINT = "SAVEPOINT gobetween_unit"
_RELEASE = "RELEASE SAVEPOINT gobetween_unit"
_ROLLBACK = "ROLLBACK TO SAVEPOINT gobetween_unit"


class CannotBegin(Exception):
    """No transaction could be begun: the store is away or locked."""


class _Broken(Exception):
    """The transaction is gone under the units that ran in it."""


class Committer:
    """Owns the connection. It belongs to the writer's thread; the counts may be read from any."""

    def __init__(self, engine: Engine, deadline: float) -> None:
        self._engine = engine
        self._deadline = deadline
        self._connection: Connection | None = None
        self.groups = 0
        self.units = 0
        self.failed = 0

    def commit(self, group: Units) -> None:
        """Commit a group and resolve its futures; raises CannotBegin before any unit began."""
        again = self._attempt(group)
        for position, unit in enumerate(again):
            try:
                self._fail(self._attempt([unit]))
            except CannotBegin:
                self._fail(again[position:])
                return

    def close(self) -> None:
        """Drop the connection; the store rolls an open transaction back."""
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.invalidate()
                connection.close()
            except Exception as error:  # noqa: BLE001 - it is given up whatever it says
                logger.debug("closing a lost connection: %s", type(error).__name__)

    def _attempt(self, group: Units) -> Units:
        """Run a group and commit it; returns the units to try again, all others have ended."""
        conn = self._begin()
        done: list[tuple[Unit[Any], Any]] = []
        again: Units = []
        try:
            for unit in group:
                if unit.may_begin(self._deadline):
                    self._run(conn, unit, done, again)
        except (_Broken, DBAPIError) as error:
            self.close()
            logger.warning("a group of %d units broke: %s", len(group), _kind(error))
            return [unit for unit in group if not unit.future.done()]
        return self._finish(conn, done) + again

    def _begin(self) -> Connection:
        try:
            if self._connection is None:
                self._connection = self._engine.connect()
            self._connection.begin()
        except Exception as error:
            self.close()
            raise CannotBegin(_kind(error)) from error
        return self._connection

    def _run(
        self, conn: Connection, unit: Unit[Any], done: list[tuple[Unit[Any], Any]], again: Units
    ) -> None:
        """Run one unit in its savepoint; raises _Broken or DBAPIError when the group is gone."""
        send(conn, _SAVEPOINT)
        try:
            value = unit.run(conn)
        except Exception as error:
            if not _is_sound(conn):
                raise _Broken from error
            send(conn, _ROLLBACK)
            send(conn, _RELEASE)
            if isinstance(error, OperationalError):
                again.append(unit)
            else:
                self.failed += 1
                unit.fail(error)
            return
        send(conn, _RELEASE)
        done.append((unit, value))

    def _finish(self, conn: Connection, done: list[tuple[Unit[Any], Any]]) -> Units:
        """Commit; returns the units to try again, none when it worked or nobody knows."""
        try:
            conn.commit()
        except Exception as error:  # noqa: BLE001 - any failure here decides over the whole group
            self.close()
            logger.warning("a commit of %d units failed: %s", len(done), _kind(error))
            if isinstance(error, DBAPIError) and not error.connection_invalidated:
                return [unit for unit, _ in done]
            self._fail([unit for unit, _ in done])
            return []
        self.groups += 1
        self.units += len(done)
        for unit, value in done:
            unit.succeed(value)
        return []

    def _fail(self, units: Units) -> None:
        self.failed += len(units)
        for unit in units:
            unit.fail(StoreUnavailable("the store did not commit"))


def _is_sound(conn: Connection) -> bool:
    """Whether the transaction still stands after a unit failed in it.

    SQLite takes a whole transaction back when its disk is full or fails, and what runs next would
    commit statement by statement. PostgreSQL says so itself, at the next savepoint.
    """
    if conn.invalidated:
        return False
    return bool(getattr(conn.connection.dbapi_connection, "in_transaction", True))


def _kind(error: BaseException) -> str:
    """Name an error for the log; its text may quote a row."""
    cause = error.__cause__ or error.__context__
    return f"{type(error).__name__} after {type(cause).__name__}" if cause else type(error).__name__
