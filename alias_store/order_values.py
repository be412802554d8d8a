"""Readers for single values of an order: what each may look like, and what to say when it does not.

A reader takes a text, or a JSON value parsed with decimal numbers, and gives the value as the store
keeps it. It raises `Wrong`, whose texts never repeat what they were given.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from mail.address import Address, AddressError, parse_address

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
# Bidirectional controls can make a name read as something else (Unicode UAX #9, section 2).
_BIDI_CONTROLS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_CONTROL_KINDS = frozenset({"Cc", "Cs", "Zl", "Zp"})
_NAME_LIMIT = 200
_ITEM_LIMIT = 200
_QUANTITY_LIMIT = 1_000_000

_CODE = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?")
_CURRENCY = re.compile(r"[A-Z]{3}")
# The shape of RFC 5646 tags: a language, then subtags.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,5}")
_MONEY = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,4})?")
_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?)(Z|[+-][0-9]{2}:?[0-9]{2})?)?"
)


class Wrong(ValueError):
    """A value that cannot be taken: `what` it is, and the `fix`. Neither contains the value."""

    def __init__(self, what: str, fix: str) -> None:
        super().__init__(f"{what}; {fix}")
        self.what = what
        self.fix = fix


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One line of an order. `price` is a decimal text for one piece, "" when not told."""

    sku: str = field(repr=False)
    title: str = field(repr=False)
    quantity: int
    price: str = ""


def read_text(value: object, *, limit: int) -> str:
    """Read a text of at most `limit` characters without controls; a JSON integer counts as text."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise Wrong("is not a text", "write it as a text in quotes")
    text = unicodedata.normalize("NFC", value.strip())
    if any(unicodedata.category(char) in _CONTROL_KINDS or char in _BIDI_CONTROLS for char in text):
        raise Wrong("contains control characters", "write it as one line of plain text")
    if len(text) > limit:
        raise Wrong("is too long", f"give at most {limit} characters")
    return text


def read_name(value: object) -> str:
    """Read a name: controls become spaces, bidirectional controls go, runs of spaces shrink."""
    if not isinstance(value, str):
        raise Wrong("is not a text", "write it as a text in quotes")
    visible = (char for char in value if char not in _BIDI_CONTROLS)
    cleaned = "".join(
        " " if unicodedata.category(char) in _CONTROL_KINDS else char for char in visible
    )
    text = unicodedata.normalize("NFC", " ".join(cleaned.split()))
    if len(text) > _NAME_LIMIT:
        raise Wrong("is too long", f"give at most {_NAME_LIMIT} characters")
    return text


def read_address(value: object) -> Address:
    """Read one bare address, the grammar being that of `mail.address`."""
    text = read_text(value, limit=320)
    try:
        return parse_address(text)
    except AddressError:
        raise Wrong("is not an address we can send to", "write it bare, as name@domain") from None


def read_code(value: object) -> str:
    """Read the short name of a marketplace, as the configuration file has it."""
    text = read_text(value, limit=32)
    if not _CODE.fullmatch(text):
        raise Wrong(
            "is not the name of a marketplace", "use a-z, 0-9, - and _, at most 32 characters"
        )
    return text


def read_language(value: object) -> str:
    """Read a language tag (RFC 5646 section 2.1), as "de" or "pt-BR"."""
    text = read_text(value, limit=35).replace("_", "-")
    if not _LANGUAGE.fullmatch(text):
        raise Wrong("is not a language tag", 'write it like "de" or "pt-BR"')
    return text


def read_currency(value: object) -> str:
    """Read a currency code of ISO 4217."""
    text = read_text(value, limit=10).upper()
    if not _CURRENCY.fullmatch(text):
        raise Wrong("is not a currency code", 'write three letters of ISO 4217, like "EUR"')
    return text


def read_money(value: object) -> str:
    """Read an amount as decimal text: at most 12 digits before the point and 4 behind it."""
    text = f"{value:f}" if isinstance(value, Decimal) else read_text(value, limit=20)
    if not _MONEY.fullmatch(text):
        raise Wrong("is not an amount", "write digits with a decimal point, like 1234.50")
    return text


def read_time(value: object) -> int:
    """Read an ISO 8601 time with its offset, or a date, meaning 00:00 UTC; gives microseconds."""
    text = read_text(value, limit=40)
    match = _TIME.fullmatch(text)
    if match is None:
        raise Wrong("is not a time", "write ISO 8601, like 2026-05-01T10:00:00+02:00")
    date, clock, zone = match.groups()
    if clock is None:
        clock, zone = "00:00", "Z"
    if zone is None:
        raise Wrong("has no offset from UTC", "add Z, or an offset like +02:00")
    return _microseconds(f"{date}T{clock}{zone}")


def _microseconds(text: str) -> int:
    try:
        since = datetime.fromisoformat(text) - _EPOCH
    except (ValueError, OverflowError):
        raise Wrong("is not on the calendar", "check month, day, hour and offset") from None
    if since < timedelta(0):
        raise Wrong("is before 1970", "check the year")
    return since // _MICROSECOND


def _read_quantity(value: object) -> int:
    text = read_text(value, limit=10)
    if not re.fullmatch(r"[0-9]{1,7}", text) or not 1 <= int(text) <= _QUANTITY_LIMIT:
        raise Wrong("has a quantity that is not a count", f"write 1 to {_QUANTITY_LIMIT}")
    return int(text)


_ITEM_READERS: Mapping[str, Callable[[object], object]] = {
    "sku": lambda value: read_text(value, limit=100),
    "title": lambda value: read_text(value, limit=500),
    "quantity": _read_quantity,
    "price": read_money,
}


def _read_item(number: int, value: object) -> ItemLine:
    if not isinstance(value, dict) or not value.keys() <= _ITEM_READERS.keys():
        names = ", ".join(_ITEM_READERS)
        raise Wrong(f"has an item {number} that is not an item", f"write an object of {names}")
    try:
        given = {
            name: read(value[name])
            for name, read in _ITEM_READERS.items()
            if value.get(name) not in (None, "")
        }
    except Wrong as wrong:
        raise Wrong(f"has an item {number} with a value that {wrong.what}", wrong.fix) from None
    quantity = given.get("quantity", 1)
    assert isinstance(quantity, int)
    return ItemLine(
        sku=str(given.get("sku", "")),
        title=str(given.get("title", "")),
        quantity=quantity,
        price=str(given.get("price", "")),
    )


def read_items(value: object) -> tuple[ItemLine, ...]:
    """Read the lines of an order: a list of objects, or that list as JSON text in a CSV column."""
    if isinstance(value, str):
        value = _parse_items(value)
    if not isinstance(value, list):
        raise Wrong("is not a list of items", "write a JSON list of {sku, title, quantity, price}")
    if len(value) > _ITEM_LIMIT:
        raise Wrong("has too many items", f"give at most {_ITEM_LIMIT}")
    return tuple(_read_item(number, item) for number, item in enumerate(value, start=1))


def _parse_items(text: str) -> object:
    try:
        return json.loads(text, parse_float=Decimal)
    # A number of thousands of digits is a ValueError too, and deep nesting exhausts the stack.
    except (ValueError, RecursionError):
        raise Wrong("is not JSON", "write a JSON list of {sku, title, quantity, price}") from None
