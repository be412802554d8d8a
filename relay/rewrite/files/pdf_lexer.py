"""As much of the syntax of PDF (ISO 32000-1, 7.2 and 7.3) as editing strings in place takes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_TOKEN: Final = re.compile(
    rb"(?:[\x00\t\n\x0c\r ]|%[^\r\n]*)*+"
    rb"(?:(?P<open><<|\[)|(?P<close>>>|\])|(?P<text>\()|<(?P<hex>[0-9A-Fa-f\x00\t\n\x0c\r ]*)>"
    rb"|/(?P<name>[^\x00\t\n\x0c\r ()<>\[\]{}/%]*)|(?P<word>[^\x00\t\n\x0c\r ()<>\[\]{}/%]+))"
)
_OPENING: Final = re.compile(rb"[\x00\t\n\x0c\r ]{0,64}<<")
_REFERENCE: Final = re.compile(rb"\s{0,64}(\d{1,10})\s{1,64}\d{1,10}\s{1,64}R\b")
_PARENTHESIS: Final = re.compile(rb"\\.|[()]", re.DOTALL)
_ESCAPED: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
# A stream begins behind its dictionary (7.3.8).
_STREAM: Final = re.compile(rb">>[\x00\t\n\x0c\r ]*stream(?:\r\n|\n|\r)")
_LENGTH: Final = re.compile(rb"/Length\s{1,8}(\d{1,9})(?!\d|\s{1,8}\d{1,9}\s{1,8}R)")
_STREAM_END: Final = re.compile(rb"\s{0,2}endstream")
_LONGEST_TEXT: Final = 4096
_LONGEST_HEAD: Final = 4096
_MOST_ENTRIES: Final = 500
_MOST_TOKENS: Final = 2_000

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Value:
    """A value: the ranges of the strings in it, the object it refers to or -1, and its end."""

    strings: tuple[Range, ...]
    reference: int
    end: int


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream: its dictionary and where its octets stand."""

    dictionary: bytes
    start: int
    end: int


def dictionary_at(octets: bytes, at: int) -> Iterator[tuple[str, Value]]:
    """Give keys and values of the dictionary at `at`; nothing where there is none."""
    start = _OPENING.match(octets, at)
    if start is None:
        return
    at = start.end()
    for _ in range(_MOST_ENTRIES):
        token = _TOKEN.match(octets, at)
        if token is None or token.lastgroup != "name":
            return
        value = value_at(octets, token.end())
        name = _ESCAPED.sub(lambda code: bytes((int(code[1], 16),)), token["name"])
        yield name.decode("latin-1"), value
        at = value.end


def value_at(octets: bytes, at: int) -> Value:
    """Read the value at `at`; the ranges of strings are what stands between their signs."""
    reference = _REFERENCE.match(octets, at)
    if reference is not None:
        return Value((), int(reference[1]), reference.end())
    strings: list[Range] = []
    depth = 0
    for _ in range(_MOST_TOKENS):
        token = _TOKEN.match(octets, at)
        if token is None:
            break
        at = token.end()
        kind = token.lastgroup
        if kind == "text":
            end = _text_end(octets, at)
            strings.append((at, end))
            at = end + 1
        elif kind == "hex":
            strings.append(token.span("hex"))
        depth += (kind == "open") - (kind == "close")
        if depth <= 0:
            return Value(tuple(strings), -1, at)
    return Value(tuple(strings), -1, len(octets))


def _text_end(octets: bytes, at: int) -> int:
    """Where the parenthesis closes that opened in front of `at` (7.3.4.2)."""
    depth = 1
    limit = min(len(octets), at + _LONGEST_TEXT)
    for sign in _PARENTHESIS.finditer(octets, at, limit):
        depth += (sign[0] == b"(") - (sign[0] == b")")
        if not depth:
            return sign.start()
    return limit


def streams_of(octets: bytes) -> Iterator[Stream]:
    """Give the streams of a file in their order, found by their words alone. Linear."""
    at = 0
    while (head := _STREAM.search(octets, at)) is not None:
        start = head.end()
        lowest = max(at, head.start() - _LONGEST_HEAD)
        behind = octets.rfind(b"obj", lowest, head.start())
        dictionary = octets[max(behind, lowest) : head.start() + 2]
        end = _end_of_stream(octets, dictionary, start)
        if end < 0:
            return
        yield Stream(dictionary, start, end)
        at = end


def _end_of_stream(octets: bytes, dictionary: bytes, start: int) -> int:
    length = _LENGTH.search(dictionary)
    if length is not None:
        end = start + int(length[1])
        if _STREAM_END.match(octets, end):
            return end
    end = octets.find(b"endstream", start)
    # The line end in front of the word is not the stream's.
    return end - (octets[end - 1 : end] == b"\n") if end > start else end
