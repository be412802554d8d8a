"""One order as a marketplace tells it, checked field by field before anything is stored.

`read_order` turns named values (texts of a CSV row, or JSON values) into an `OrderRecord`, or
raises `RecordError` with every problem of the row. A problem says what is wrong and how to fix it
and never repeats a value: the value may be somebody's address.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from alias_store.model import OrderStatus
from alias_store.order_values import (
    ItemLine,
    Wrong,
    read_address,
    read_code,
    read_currency,
    read_items,
    read_language,
    read_money,
    read_name,
    read_text,
    read_time,
)
from mail.address import Address

DEFAULT_MARKETPLACE = "default"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one column of one row. `row` 0 means the file as a whole."""

    row: int
    column: str
    what: str
    fix: str

    def __str__(self) -> str:
        """Give the line an operator reads."""
        place = f"row {self.row}" if self.row else "the file"
        column = f", {self.column}" if self.column else ""
        return f"{place}{column}: {self.what}; {self.fix}"


class RecordError(ValueError):
    """One row cannot be taken. `problems` has at least one entry; the text contains no value."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """A valid order. Times are microseconds UTC; absent texts are ""; `total` is a decimal text.

    `row` is where it stood: the record's number with the CSV header as row 1, the position in a
    JSON array from 1, or the line of a JSON lines file.
    """

    row: int
    marketplace: str
    order_id: str
    seller_id: str
    seller_name: str = field(repr=False)
    seller_email: Address = field(repr=False)
    buyer_email: Address = field(repr=False)
    status: OrderStatus
    placed_at: int
    completed_at: int | None = None
    buyer_id: str = ""
    buyer_name: str = field(default="", repr=False)
    buyer_language: str = ""
    seller_language: str = ""
    currency: str = ""
    total: str = ""
    items: tuple[ItemLine, ...] = field(default=(), repr=False)
    carrier: str = field(default="", repr=False)
    tracking_number: str = field(default="", repr=False)


def _read_status(value: object) -> OrderStatus:
    try:
        return OrderStatus(read_text(value, limit=20).lower())
    except ValueError:
        known = ", ".join(OrderStatus)
        raise Wrong("is not a status of an order", f"use one of {known}") from None


def _text(limit: int) -> Callable[[object], str]:
    return lambda value: read_text(value, limit=limit)


@dataclass(frozen=True, slots=True)
class _Column:
    read: Callable[[object], object]
    required: bool = False


# The columns of contract.md, "order import", in its order, and the language that a seller reads.
_COLUMNS: Mapping[str, _Column] = {
    "order_id": _Column(_text(100), required=True),
    "marketplace": _Column(read_code),
    "seller_id": _Column(_text(100), required=True),
    "seller_name": _Column(read_name, required=True),
    "seller_email": _Column(read_address, required=True),
    "buyer_id": _Column(_text(100)),
    "buyer_email": _Column(read_address, required=True),
    "buyer_name": _Column(read_name),
    "buyer_language": _Column(read_language),
    "seller_language": _Column(read_language),
    "status": _Column(_read_status, required=True),
    "placed_at": _Column(read_time, required=True),
    "completed_at": _Column(read_time),
    "currency": _Column(read_currency),
    "total": _Column(read_money),
    "items": _Column(read_items),
    "carrier": _Column(_text(100)),
    "tracking_number": _Column(_text(200)),
}
COLUMNS = tuple(_COLUMNS)
REQUIRED_COLUMNS = tuple(name for name, column in _COLUMNS.items() if column.required)

# A column name that may be repeated to the operator: nothing that could be an address or a value.
_PLAIN_COLUMN = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,39}")


def describe_column(name: str) -> str:
    """Give a column name that a message may show, or "" for one that might be somebody's data."""
    return name if _PLAIN_COLUMN.fullmatch(name) else ""


def unknown_columns(row: int, names: tuple[str, ...]) -> tuple[Problem, ...]:
    """Name every column that the import format does not have."""
    fix = "take it out, or use one of " + ", ".join(COLUMNS)
    return tuple(
        Problem(row, describe_column(name), "is not a column of an order", fix)
        for name in names
        if name not in _COLUMNS
    )


def _is_absent(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _read_columns(row: int, values: Mapping[str, object]) -> dict[str, Any]:
    problems = list(unknown_columns(row, tuple(values)))
    # A table of readers cannot tell the checker that each reader's type is its field's type.
    given: dict[str, Any] = {}
    for name, column in _COLUMNS.items():
        value = values.get(name)
        if _is_absent(value):
            if column.required:
                problems.append(Problem(row, name, "is missing", "every order needs it"))
            continue
        try:
            given[name] = column.read(value)
        except Wrong as wrong:
            problems.append(Problem(row, name, wrong.what, wrong.fix))
    if problems:
        raise RecordError(tuple(problems))
    return given


def read_order(row: int, values: Mapping[str, object]) -> OrderRecord:
    """Read one order.

    Raises:
        RecordError: listing every column that is wrong, missing or unknown.

    """
    given = {"marketplace": DEFAULT_MARKETPLACE} | _read_columns(row, values)
    record = OrderRecord(row=row, **given)
    if record.buyer_email.canonical == record.seller_email.canonical:
        what = "is the same mailbox as seller_email"
        problem = Problem(row, "buyer_email", what, "the two sides must be different people")
        raise RecordError((problem,))
    return record
