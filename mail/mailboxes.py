"""Address lists in header fields: read strictly, in linear time, and refused where readers differ.

RFC 5322 section 3.4, names and groups included, without what only confuses: quoted local parts,
routes, address literals, and blanks or comments inside an address. Two libraries that disagree
about who wrote a mail are an attack, so whatever is not plainly one reading is an AddressError.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mail.address import Address, AddressError, parse_address
from mail.comments import end_of_comment
from mail.encode_words import encode_phrase
from mail.message import clean_value

MAX_FIELD_CHARS = 16 * 1024
MAX_ADDRESSES = 100

_WORD = r'[^\s"(),:;<>@\[\]\\]'
_ADDR = rf"{_WORD}++@{_WORD}++"
# Every quantifier is possessive: no text makes this look at a character more than a few times.
_TOKEN = re.compile(
    rf"""(?P<blank>\s++)
       | (?P<angle><[ \t]*+{_ADDR}[ \t]*+>)
       | (?P<quoted>"(?:[^"\\]++|\\.)*+")
       | (?P<addr>{_ADDR})
       | (?P<word>{_WORD}++)
       | (?P<comma>,) | (?P<colon>:) | (?P<semicolon>;) | (?P<comment>\()""",
    re.VERBOSE | re.DOTALL,
)
_QUOTED_PAIR = re.compile(r"\\(.)", re.DOTALL)
# A phrase of atoms and blanks needs no quotes (RFC 5322 section 3.2.5); encoded words are atoms.
_PLAIN_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")

# Where the reader is, what ends the element there, where it is then. What is missing is an error.
_NEXT_PLACE = {
    ("list", "comma"): "list",
    ("list", "colon"): "group",
    ("list", "end"): "end",
    ("group", "comma"): "group",
    ("group", "semicolon"): "after group",
    ("after group", "comma"): "list",
    ("after group", "end"): "end",
}


@dataclass(frozen=True, slots=True)
class NamedAddress:
    """One mailbox of an address list.

    The name is "" without one; its encoded words are left as they were.
    """

    name: str = field(repr=False)
    address: Address


def parse_address_field(value: str) -> tuple[NamedAddress, ...]:
    """Read the unfolded value of From, To, Cc or Reply-To; groups are flattened, order is kept.

    `a@good, b@evil` is a list of two: who wants one author asks for exactly one. Raises
    AddressError for more than 16 KiB or 100 addresses, for unbalanced quotes, comments, brackets
    or groups, and for every element that is not one address, or words and one address in angle
    brackets.
    """
    if len(value) > MAX_FIELD_CHARS:
        raise AddressError("address field over 16 KiB")
    found: list[NamedAddress] = []
    place = "list"
    for element, end in _elements(value):
        if (place, end) not in _NEXT_PLACE:
            raise AddressError("colon or semicolon out of place")
        if place == "after group" and element:
            raise AddressError("address right after a group")
        if end != "colon":
            found += _mailbox(element)
        elif not _is_phrase(element):
            raise AddressError("group without a name")
        if len(found) > MAX_ADDRESSES:
            raise AddressError("more than 100 addresses")
        place = _NEXT_PLACE[place, end]
    return tuple(found)


def format_mailbox(name: str, address: Address) -> str:
    """Write `name <address>` for make_field: the name as words, in quotes, or as encoded words."""
    cleaned = clean_value(name)
    if not cleaned:
        return str(address)
    if not cleaned.isascii() or "=?" in cleaned:
        return f"{encode_phrase(cleaned)} <{address}>"
    if _PLAIN_PHRASE.fullmatch(cleaned):
        return f"{cleaned} <{address}>"
    escaped = cleaned.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}" <{address}>'


def _elements(value: str) -> Iterator[tuple[list[tuple[str, str]], str]]:
    """Give the tokens before each comma, colon, semicolon and the end, and which of these it is."""
    element: list[tuple[str, str]] = []
    for kind, text in _tokens(value):
        if kind in {"comma", "colon", "semicolon"}:
            yield element, kind
            element = []
        else:
            element.append((kind, text))
    yield element, "end"


def _tokens(value: str) -> Iterator[tuple[str, str]]:
    """Split into tokens, without blanks and comments. AddressError at a stray sign."""
    position = 0
    while position < len(value):
        token = _TOKEN.match(value, position)
        if token is None:
            raise AddressError("stray sign in an address field")
        position = token.end()
        kind = token.lastgroup or ""
        if kind == "comment":
            after = end_of_comment(value, position)
            if after is None:
                raise AddressError("comment without an end")
            position = after
        elif kind != "blank":
            yield kind, token[0]


def _is_phrase(element: list[tuple[str, str]]) -> bool:
    return bool(element) and all(kind in {"word", "quoted"} for kind, _ in element)


def _mailbox(element: list[tuple[str, str]]) -> tuple[NamedAddress, ...]:
    """Read what stood between two commas: one address, with or without a name, or nothing."""
    if not element:
        return ()
    *words, (kind, text) = element
    if kind == "addr" and not words:
        return (NamedAddress("", parse_address(text)),)
    if kind == "angle" and (not words or _is_phrase(words)):
        address = parse_address(text.strip("<> \t"))
        return (NamedAddress(" ".join(map(_word, words)), address),)
    raise AddressError("not one address between two commas")


def _word(token: tuple[str, str]) -> str:
    kind, text = token
    return _QUOTED_PAIR.sub(r"\1", text[1:-1]) if kind == "quoted" else text
