"""A Core statement for the hot path: written out once for each dialect, then sent with the driver's own cursor.

SQLAlchemy spends 20 to 30 microseconds on each execution of a statement that takes the driver six, and a message takes
some twenty of them. What stays is the statement (Core, over our tables), the transaction (SQLAlchemy's) and its errors.

1. Values go to the driver as they are: ints, floats, texts, bytes, bools and None. No column of ours needs more.
2. Rows come back as the driver gives them, so a flag is 0 or 1 on SQLite: wrap it in bool.
3. A list of values is written out for a few lengths (ListStatement); expanding parameters stay with Core.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Delete, Insert, Select, Update, bindparam
from sqlalchemy.engine import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.selectable import CompoundSelect

Clause = Select[Any] | CompoundSelect[Any] | Insert | Update | Delete
Values = Mapping[str, Any]


# The fields of a row are known when its statement is, so its type cannot be written down.
_ROW_OF: Any = namedtuple


class _Written:
    """The text of a statement in one dialect, and how its values are handed over."""

    __slots__ = ("_fixed", "_names", "row", "text")

    def __init__(self, clause: Clause, dialect: Dialect, columns: Sequence[str]) -> None:
        keys = list(columns) if isinstance(clause, Insert) else None
        compiled = clause.compile(dialect=dialect, column_keys=keys)
        self.text = str(compiled)
        # Values that stand in the statement itself, such as a state it looks for.
        self._fixed = {name: value for name, value in compiled.params.items() if value is not None}
        positions = getattr(compiled, "positiontup", None)
        self._names: tuple[str, ...] | None = tuple(positions) if positions is not None else None
        names: list[str] = []
        if isinstance(clause, Select | CompoundSelect):
            names = [column.key or "column" for column in clause.selected_columns]
        # Two columns may share a name in a join: the later ones are then reached by position.
        self.row: Callable[[Sequence[Any]], Any] = _ROW_OF("Row", names, rename=True)._make

    def bind(self, values: Values) -> Any:
        if self._names is None:
            return {**self._fixed, **values}
        fixed = self._fixed
        return tuple([values[name] if name in values else fixed[name] for name in self._names])


class Statement:
    """One statement. Make it at import; it holds no connection and may be used from any thread."""

    __slots__ = ("_clause", "_written")

    def __init__(self, clause: Clause) -> None:
        self._clause = clause
        self._written: dict[tuple[str, tuple[str, ...]], _Written] = {}

    def run(self, conn: Connection, values: Values) -> int:
        """Execute it; returns how many rows it touched."""
        cursor, _ = self._execute(conn, values)
        count: int = cursor.rowcount
        cursor.close()
        return count

    def first(self, conn: Connection, values: Values) -> Any | None:
        """Execute it; returns the first row, whose fields are the columns, or None."""
        cursor, written = self._execute(conn, values)
        row = cursor.fetchone()
        cursor.close()
        return None if row is None else written.row(row)

    def all(self, conn: Connection, values: Values) -> list[Any]:
        """Execute it; returns every row."""
        cursor, written = self._execute(conn, values)
        rows = [written.row(row) for row in cursor.fetchall()]
        cursor.close()
        return rows

    def _execute(self, conn: Connection, values: Values) -> tuple[Any, _Written]:
        if not conn.in_transaction():
            # Without a transaction of SQLAlchemy's, SQLite would commit each statement by itself.
            conn.begin()
        dialect = conn.dialect
        key = (dialect.name, tuple(values))
        written = self._written.get(key)
        if written is None:
            written = self._written[key] = _Written(self._clause, dialect, key[1])
        try:
            # A connection that was lost while it lay idle raises here already.
            cursor = conn.connection.cursor()
            cursor.execute(written.text, written.bind(values))
        except dialect.loaded_dbapi.Error as error:
            raise _as_sqlalchemy(conn, written.text, error) from error
        return cursor, written


class ListStatement:
    """A select over a list: written out for lists of 1, 2, 4, 8 values and so on.

    `build` makes the statement over that many parameters. A list in between repeats its last value, which an IN
    condition does not mind.
    """

    __slots__ = ("_build", "_by_size")

    def __init__(self, build: Callable[[Sequence[BindParameter[Any]]], Clause]) -> None:
        self._build = build
        self._by_size: dict[int, tuple[Statement, tuple[str, ...]]] = {}

    def all(self, conn: Connection, listed: Sequence[Any]) -> list[Any]:
        """Execute it over a list; returns every row, none for an empty list."""
        if not listed:
            return []
        size = 1 << (len(listed) - 1).bit_length()
        made = self._by_size.get(size)
        if made is None:
            names = tuple(f"value_{number}" for number in range(size))
            statement = Statement(self._build([bindparam(name) for name in names]))
            made = self._by_size[size] = (statement, names)
        statement, names = made
        padded = [*listed, *[listed[-1]] * (size - len(listed))]
        return statement.all(conn, dict(zip(names, padded, strict=True)))


def send(conn: Connection, text: str) -> None:
    """Send one word of SQL without values, such as a savepoint, inside the running transaction."""
    try:
        cursor = conn.connection.cursor()
        cursor.execute(text)
    except conn.dialect.loaded_dbapi.Error as error:
        raise _as_sqlalchemy(conn, text, error) from error
    cursor.close()


def _as_sqlalchemy(conn: Connection, text: str, error: Any) -> BaseException:
    """The same error as Core would raise; a lost connection is marked, so that nobody commits on it."""
    dbapi = conn.dialect.loaded_dbapi
    is_lost = conn.dialect.is_disconnect(error, conn.connection.dbapi_connection, None)
    if is_lost:
        conn.invalidate(error)
    wrapped: BaseException = DBAPIError.instance(
        text,
        None,
        error,
        dbapi.Error,
        hide_parameters=True,
        connection_invalidated=is_lost,
        dialect=conn.dialect,
    )
    return wrapped
