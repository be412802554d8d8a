"""Mail described in a line of JSON: what `policy check` and the measures read. Everything in it is somebody else's.

Keys of a line that are not the contract's are passed over, so that a corpus may carry labels of its own. What the
contract names is checked: a status or a number that cannot be would silently change a verdict.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from policies.facts import BUYER_TO_SELLER, ORDER_STATUSES, SELLER_TO_BUYER
from policies.reading.files import file_of
from policies.reading.values import File

DIRECTIONS: Final = (SELLER_TO_BUYER, BUYER_TO_SELLER)
CONTEXT_KEYS: Final = frozenset(
    {
        "proactive", "order_id", "order_status", "days_since_completion", "opted_out", "purpose",
        "buyer_language",
    }
)  # fmt: skip
# Files that one line may describe, and days that are a date at all.
FILE_LIMIT: Final = 1_000
DAYS_LIMIT: Final = 36_500

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class BadCase(ValueError):
    """A line cannot be judged; the text says which key, and what stands there instead."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about a message beside its words.

    `order_id` None with `has_order` means: any valid order, whatever number the text gives it.
    """

    proactive: bool = True
    has_order: bool = True
    order_id: str | None = None
    order_status: str | None = None
    days_since_completion: float | None = None
    opted_out: bool = False
    purpose: str = ""
    buyer_language: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One message to be judged. `id` is given back as it came: a string or a whole number."""

    id: str | int
    direction: str
    subject: str = field(repr=False)
    text: str = field(repr=False)
    html: str = field(default="", repr=False)
    files: tuple[File, ...] = field(default=(), repr=False)
    context: Context = Context()
    unknown_keys: tuple[str, ...] = ()


def read_case(line: str, number: int, direction: str = SELLER_TO_BUYER) -> Case:
    """Read line `number` (from 1, its id where it has none); `direction` is for lines that name none.

    Raises:
        BadCase: the line is no JSON object, or a key of the contract holds something odd.

    """
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadCase(f"not JSON: {getattr(error, 'msg', None) or error}") from None
    if not isinstance(given, dict):
        raise BadCase("not a JSON object")
    context = given.get("context") or {}
    if not isinstance(context, dict):
        raise BadCase("context: not an object")
    return Case(
        id=_id(given.get("id"), number),
        direction=_direction(given.get("direction") or direction),
        subject=_text(given, "subject"),
        text=_text(given, "text"),
        html=_text(given, "html"),
        files=_files(given.get("attachments") or []),
        context=_context(context),
        unknown_keys=tuple(sorted(context.keys() - CONTEXT_KEYS)),
    )


def _id(value: Any, number: int) -> str | int:
    if value is None:
        return number
    if isinstance(value, str | int) and not isinstance(value, bool):
        return value
    raise BadCase("id: neither a text nor a whole number")


def _direction(value: Any) -> str:
    if isinstance(value, str) and (direction := value.replace("_", "-")) in DIRECTIONS:
        return direction
    raise BadCase(f"direction: {_shown(value)} is none of {', '.join(DIRECTIONS)}")


def _text(given: Mapping[str, Any], key: str) -> str:
    value = given.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise BadCase(f"{key}: not a text")
    # No mail ever decodes to half a character, so no rule has to expect one.
    return value if value.isascii() else _SURROGATE.sub("\ufffd", value)


def _files(value: Any) -> tuple[File, ...]:
    if not isinstance(value, list) or len(value) > FILE_LIMIT:
        raise BadCase(f"attachments: not a list of at most {FILE_LIMIT:,}")
    return tuple(_file(number, each) for number, each in enumerate(value))


def _file(number: int, value: Any) -> File:
    if not isinstance(value, dict):
        raise BadCase(f"attachments: number {number} is not an object")
    size = value.get("size") or 0
    if not isinstance(size, int) or isinstance(size, bool) or size < 0:
        raise BadCase(f"attachments: number {number} has a size that is no whole number of octets")
    name, content_type = _text(value, "filename"), _text(value, "content_type")
    return file_of(number, name, content_type, size, None)


def _context(given: Mapping[str, Any]) -> Context:
    order_id = given.get("order_id")
    if order_id is not None and (isinstance(order_id, bool) or not isinstance(order_id, str | int)):
        raise BadCase("context.order_id: neither a text nor null")
    return Context(
        proactive=_flag(given, "proactive", is_absent=True),
        has_order=order_id is not None or "order_id" not in given,
        order_id=None if order_id is None else _SURROGATE.sub("\ufffd", str(order_id)),
        order_status=_status(given.get("order_status")),
        days_since_completion=_days(given.get("days_since_completion")),
        opted_out=_flag(given, "opted_out", is_absent=False),
        purpose=_text(given, "purpose").strip().lower(),
        # "de-AT" and "de_AT" are read by who reads "de".
        buyer_language=re.split(r"[-_]", _text(given, "buyer_language").strip().lower())[0],
    )


def _flag(given: Mapping[str, Any], key: str, *, is_absent: bool) -> bool:
    value = given.get(key)
    if value is None:
        return is_absent
    if not isinstance(value, bool):
        raise BadCase(f"context.{key}: neither true nor false")
    return value


def _status(value: Any) -> str | None:
    if value is None or (isinstance(value, str) and value in ORDER_STATUSES):
        return value
    raise BadCase(
        f"context.order_status: {_shown(value)} is none of {', '.join(sorted(ORDER_STATUSES))}"
    )


def _days(value: Any) -> float | None:
    if value is None:
        return None
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if not is_number or not 0 <= value <= DAYS_LIMIT:
        raise BadCase("context.days_since_completion: not a number of days, 0 or more")
    return float(value)


def _shown(value: Any) -> str:
    return repr(value)[:60]
