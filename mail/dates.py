"""Dates of header fields as microseconds UTC, read generously, written strictly (RFC 5322 3.3)."""

import re
from datetime import UTC, datetime, timedelta

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(_MONTHS, 1)}
# RFC 5322 section 4.3; every other name means that nothing is known of the zone.
_ZONE_HOURS = {
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
    "PST": -8,
    "PDT": -7,
}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_DATE = re.compile(
    r"""(?:[a-z]{3,9},?\s*)?
        (?P<day>[0-9]{1,2})[ -](?P<month>[a-z]{3})[a-z]{0,6}[ -](?P<year>[0-9]{2,4})\s+
        (?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?
        (?:\s*(?P<sign>[+-])(?P<offset>[0-9]{4})|\s+(?P<zone>[a-z]{1,5}))?
        \s*(?:\(.*)?""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL | re.ASCII,
)
_BLANKS = re.compile(r"\s+")
_MAX_CHARS = 200


def parse_date(value: str) -> int | None:
    """Read a Date value as microseconds UTC; None for what is no date of the years 1900 to 9999.

    Missing and unknown zones count as UTC (section 4.3), a leap second as the one before it.
    """
    if len(value) > _MAX_CHARS:
        return None
    found = _DATE.fullmatch(_BLANKS.sub(" ", value).strip())
    month = _MONTH_NUMBERS.get(found["month"].lower()) if found else None
    if found is None or month is None:
        return None
    try:
        moment = datetime(
            _year(found["year"]),
            month,
            int(found["day"]),
            int(found["hour"]),
            int(found["minute"]),
            min(int(found["second"] or 0), 59),
            tzinfo=UTC,
        ) - _offset(found)
    except (ValueError, OverflowError):
        return None
    return (moment - _EPOCH) // _MICROSECOND


def format_date(at: int) -> str:
    """Write a time in microseconds UTC as RFC 5322 section 3.3 wants it, always at +0000.

    Raises OverflowError for a time outside the years 1 to 9999.
    """
    moment = _EPOCH + timedelta(microseconds=at)
    return (
        f"{_DAYS[moment.weekday()]}, {moment.day:02} {_MONTHS[moment.month - 1]} {moment.year:04} "
        f"{moment.hour:02}:{moment.minute:02}:{moment.second:02} +0000"
    )


def _year(digits: str) -> int:
    """Read a year, short ones as RFC 5322 section 4.3 says. Raises ValueError before 1900."""
    year = int(digits)
    if len(digits) < 4:
        year += 2000 if len(digits) == 2 and year < 50 else 1900
    if year < 1900:
        raise ValueError("year before 1900")
    return year


def _offset(found: re.Match[str]) -> timedelta:
    if found["sign"]:
        offset = timedelta(hours=int(found["offset"][:2]), minutes=int(found["offset"][2:]))
        return -offset if found["sign"] == "-" else offset
    return timedelta(hours=_ZONE_HOURS.get((found["zone"] or "").upper(), 0))
