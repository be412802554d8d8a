"""Authentication-Results (RFC 8601 section 2.2), plain and in ARC (RFC 8617 section 4.1.1).

They say what a server checked. Whether to believe it is another's duty; here a value is read, or
is None when it is not well-formed.
"""

import re
from dataclasses import dataclass, field

from mail.comments import without_comments

MAX_VALUE_CHARS = 16 * 1024
MAX_RESULTS = 100

# Possessive throughout: linear time on any text.
_QUOTED = r'"(?:[^"\\]++|\\.)*+"'
_SEGMENT = re.compile(rf'(?:{_QUOTED}|[^";]++)++', re.DOTALL)
_SERVER = re.compile(
    rf"\s*+(?P<id>{_QUOTED}|[^\s\"=;/\\<>@,:?\[\]]++)(?:\s++[0-9]++)?\s*+", re.DOTALL
)
_PAIR = re.compile(
    rf"""\s*+(?P<name>[A-Za-z0-9_-]++(?:\s*+\.\s*+[A-Za-z0-9_-]++)?+)(?:\s*+/\s*+[0-9]++)?+
         \s*+=\s*+(?P<value>{_QUOTED}|[^\s"]++)\s*+""",
    re.VERBOSE | re.DOTALL,
)
_INSTANCE = re.compile(r"\s*+[iI]\s*+=\s*+(?P<number>[0-9]{1,2}+)\s*+(?:;|\Z)")
_QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class MethodResult:
    """One method's result, in lower case: ("dkim", "pass").

    `properties` are ("header.d", "example.org") in their order; reasons and unregistered pairs are
    among them. Values keep their case and may be addresses, so the repr leaves them out.
    """

    method: str
    result: str
    properties: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def value(self, name: str) -> str | None:
        """Give the first property of this name, or None."""
        return next((value for known, value in self.properties if known == name), None)


@dataclass(frozen=True, slots=True)
class AuthenticationResults:
    """The results of one server; `authserv_id` is in lower case. `none` gives no results."""

    authserv_id: str
    results: tuple[MethodResult, ...] = ()


def parse_authentication_results(value: str) -> AuthenticationResults | None:
    """Read an unfolded Authentication-Results value. None when it is not well-formed; never raises.

    A value over 16 KiB, with more than 100 results, without an authserv-id (Outlook writes such),
    or with unbalanced quotes or comments is not well-formed.
    """
    if len(value) > MAX_VALUE_CHARS:
        return None
    plain = without_comments(value)
    if plain is None or plain.startswith(";"):
        return None
    first, *others = _SEGMENT.findall(plain) or [""]
    server = _SERVER.fullmatch(first)
    said = [text for text in others if text.strip() and text.strip().lower() != "none"]
    results = [_method_result(text) for text in said[:MAX_RESULTS]]
    whole = tuple(result for result in results if result is not None)
    if server is None or len(whole) != len(said):
        return None
    name = _unquoted(server["id"]).lower()
    # An empty quoted string is well-formed and names nobody.
    return AuthenticationResults(name, whole) if name.strip() else None


def parse_arc_results(value: str) -> tuple[int, AuthenticationResults | None]:
    """Read an unfolded ARC-Authentication-Results value: its instance and what it says.

    The instance is 0 where there is none; what it says is None where that is not well-formed.
    Never raises.
    """
    found = _INSTANCE.match(value)
    if found is None:
        return 0, None
    return int(found["number"]), parse_authentication_results(value[found.end() :])


def _method_result(text: str) -> MethodResult | None:
    """Read `method=result property=value ...`; None where anything else stands."""
    pairs, position = [], 0
    while position < len(text):
        pair = _PAIR.match(text, position)
        if pair is None:
            return None
        position = pair.end()
        pairs.append((_BLANKS.sub("", pair["name"]).lower(), _unquoted(pair["value"])))
    (method, result), *properties = pairs
    return None if "." in method else MethodResult(method, result.lower(), tuple(properties))


def _unquoted(text: str) -> str:
    return _QUOTED_PAIR.sub(r"\1", text[1:-1]) if text.startswith('"') else text
