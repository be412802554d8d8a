"""Order files: CSV (RFC 4180), JSON (an object or array), JSON lines; read whole or not at all.

`parse_orders` reads every row before it gives any, and lists every problem of every row. No message
repeats a value of the file: a file without a header row would have addresses for column names.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from alias_store.order_record import (
    COLUMNS,
    REQUIRED_COLUMNS,
    OrderRecord,
    Problem,
    RecordError,
    read_order,
    unknown_columns,
)

# One row of a file: its number and named values, or what is wrong with the row as a whole.
_Row = tuple[int, Mapping[str, object]] | Problem


class OrderFileError(ValueError):
    """The file cannot be taken. `problems` lists everything wrong with it, by row."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def _whole_file(what: str, fix: str) -> OrderFileError:
    return OrderFileError((Problem(0, "", what, fix),))


def parse_orders(content: bytes, name: str = "") -> tuple[OrderRecord, ...]:
    """Read all orders of a file; `name` helps to tell the format where the content does not.

    Raises:
        OrderFileError: listing every problem of every row; then there is no order at all.

    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _whole_file("is not UTF-8 text", "save it as UTF-8") from None
    orders: list[OrderRecord] = []
    problems: list[Problem] = []
    for row in _rows(text, name):
        try:
            orders += _read_row(row)
        except RecordError as error:
            problems += error.problems
    problems += _repeated(orders)
    if problems:
        raise OrderFileError(sorted(problems, key=lambda problem: problem.row))
    if not orders:
        raise _whole_file("has no order in it", "give at least one row")
    return tuple(orders)


def _read_row(row: _Row) -> tuple[OrderRecord, ...]:
    if isinstance(row, Problem):
        raise RecordError((row,))
    return (read_order(*row),)


def _repeated(orders: Iterable[OrderRecord]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], int] = {}
    for order in orders:
        first = seen.setdefault((order.marketplace, order.order_id), order.row)
        if first != order.row:
            fix = "give each order once, with its items as one list"
            yield Problem(order.row, "order_id", f"is the same order as in row {first}", fix)


def _rows(text: str, name: str) -> Iterator[_Row]:
    # No CSV file of ours begins with a bracket, and no JSON file with anything else.
    start = text.lstrip()[:1]
    if name.lower().endswith((".jsonl", ".ndjson")):
        return _json_lines(text)
    if start == "[":
        return _json_array(text)
    if start == "{":
        return _json_objects(text)
    if name.lower().endswith(".json"):
        raise _whole_file("is not JSON of orders", "write an object, or an array of objects")
    return _csv_rows(text)


def _csv_rows(text: str) -> Iterator[_Row]:
    # strict refuses a quote in mid-field, which RFC 4180 section 2 forbids and the default guesses.
    rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    row = 1
    try:
        header = _read_header(next(rows, []))
        for row, cells in enumerate(rows, start=2):
            if cells:
                yield _named(row, header, cells)
    except csv.Error:
        # Behind a broken quote nobody knows where the next row begins.
        yield Problem(row + 1, "", "is not CSV", "quote cells as RFC 4180 says")


def _named(row: int, header: list[str], cells: list[str]) -> _Row:
    if len(cells) != len(header):
        what = f"has {len(cells)} cells where the header has {len(header)}"
        return Problem(row, "", what, "quote cells that contain a comma or a line break")
    return row, dict(zip(header, cells, strict=True))


def _read_header(cells: list[str]) -> list[str]:
    header = [cell.strip() for cell in cells]
    if not set(header) & set(COLUMNS):
        fix = "begin with a row of column names, separated by commas"
        raise _whole_file("has no header row", fix)
    problems = list(unknown_columns(1, tuple(header)))
    problems += [
        Problem(1, column, "is missing", "every order needs this column")
        for column in REQUIRED_COLUMNS
        if column not in header
    ]
    problems += [
        Problem(1, column, "stands there twice", "keep one of the two columns")
        for column in COLUMNS
        if header.count(column) > 1
    ]
    if problems:
        raise OrderFileError(problems)
    return header


def _json_array(text: str) -> Iterator[_Row]:
    try:
        values = _parse_json(text)
    except RecordError as error:
        raise OrderFileError(error.problems) from None
    assert isinstance(values, list)
    return (_object(row, value) for row, value in enumerate(values, start=1))


def _json_objects(text: str) -> Iterator[_Row]:
    # Several lines that each hold one object are JSON lines, whatever the file is called.
    first, _, rest = text.strip().partition("\n")
    if first.rstrip().endswith("}") and rest.lstrip().startswith("{"):
        return _json_lines(text)
    return iter((_json_line(1, text),))


def _json_lines(text: str) -> Iterator[_Row]:
    # Not splitlines(): U+2028 and others may stand inside a JSON text.
    lines = enumerate(text.split("\n"), start=1)
    return (_json_line(row, line) for row, line in lines if line.strip())


def _json_line(row: int, text: str) -> _Row:
    try:
        return _object(row, _parse_json(text, row=row))
    except RecordError as error:
        return error.problems[0]


def _object(row: int, value: object) -> _Row:
    if not isinstance(value, dict):
        return Problem(row, "", "is not an object", "write {...} with the columns")
    return row, value


class _NamedTwice(ValueError):
    """A JSON object has one name twice; which of the values is meant nobody can know."""


def _object_of(pairs: list[tuple[str, object]]) -> dict[str, object]:
    named = dict(pairs)
    if len(named) != len(pairs):
        raise _NamedTwice
    return named


def _parse_json(text: str, *, row: int = 0) -> object:
    try:
        parsed: object = json.loads(text, parse_float=Decimal, object_pairs_hook=_object_of)
    except json.JSONDecodeError as error:
        what = f"is not JSON at line {error.lineno}, column {error.colno}"
        problem = Problem(row, "", what, "check quotes, commas and brackets")
        raise RecordError((problem,)) from None
    except _NamedTwice:
        problem = Problem(row, "", "names one column twice in an order", "keep one of the two")
        raise RecordError((problem,)) from None
    # A number of thousands of digits is a ValueError, and deep nesting exhausts the stack.
    except (ValueError, RecursionError):
        problem = Problem(row, "", "is JSON that no order needs", "nest less, use shorter numbers")
        raise RecordError((problem,)) from None
    return parsed
