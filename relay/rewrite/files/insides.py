"""What stands packed inside a file, as the leak guard reads it: by its octets, apart from the cleaner.

Neither pypdf nor zipfile is asked. Members of archives are found by their own headers, wherever they
stand, and streams of a PDF by their words, so that what no directory names is seen as well.
"""

import base64
import re
from collections.abc import Iterator
from typing import Final

from relay.rewrite.files.budget import (
    MEBIBYTE,
    RAW_DEFLATE,
    Budget,
    Overspent,
    inflate,
    unpack,
)
from relay.rewrite.files.kinds import PACKED, STREAMS, Kind, kind_of, may_be_zlib

_DEEPEST: Final = 2
# A string of a PDF is one; a second has some two millions.
_STEPS: Final = 2_000_000
_MEMBER: Final = b"PK\x03\x04"
_HEADER: Final = 30
_STREAM: Final = re.compile(rb"(?<!end)stream\r?\n")
_ENDING: Final = b"endstream"
_PICTURE: Final = re.compile(rb"/Subtype\s{0,8}/Image\b|/Type\s{0,8}/XRef\b")
_LONGEST_DICTIONARY: Final = 2048
# Strings as they are written (ISO 32000-1, 7.3.4); the end of an array of them ends a word.
_STRING: Final = re.compile(
    rb"\(((?:[^()\\]|\\.)*+)\)?|<([0-9A-Fa-f\s]{2,}+)>|(TJ|Tj|'|\")", re.DOTALL
)
_ESCAPE: Final = re.compile(rb"\\(?:([0-7]{1,3})|(\r?\n)|(.))", re.DOTALL)
_FILTER: Final = re.compile(
    rb"/(?:(ASCIIHexDecode|AHx)|(ASCII85Decode|A85)|(FlateDecode|Fl))(?![0-9A-Za-z])"
)
_MOST_FILTERS: Final = 4
_NAME_CODE: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_NOT_ASCII85: Final = bytes(set(range(256)) - set(range(0x21, 0x76)) - {0x7A})
# Objects and pictures in RTF are written in hexadecimal digits.
_RTF: Final = b"{\\rt"
_RTF_HEX: Final = re.compile(rb"[0-9A-Fa-f][0-9A-Fa-f\s]{30,}+")
# Files that are known by their first octets alone; in an object, fields stand in front of them.
_BEGIN: Final = re.compile(rb"\x1f\x8b\x08|\x89PNG\r\n")
_PROFILE: Final = b"iCCP"
_NOT_HEX: Final = bytes(set(range(256)) - set(b"0123456789abcdefABCDEF"))


def insides_of(octets: bytes, budget: Budget | None = None) -> Iterator[bytes]:
    """Give the octets that are packed inside a file of any kind, to be searched. Bounded, never raises.

    A budget that is given must not be spent; what is spent of it here is spent.
    """
    try:
        yield from _inside(octets, budget or Budget(50 * MEBIBYTE, _STEPS), 0)
    except Overspent:
        # The cleaner, which counts the same octets, has held what is no PDF; and of a PDF the most
        # telling streams stand first.
        return


def has_insides(octets: bytes) -> bool:
    """Whether something may be packed in these octets; cheap, and says yes too often."""
    kind = kind_of(octets)
    if kind in PACKED or _MEMBER in octets or may_be_zlib(octets):
        return True
    return octets.startswith(_RTF) or (kind is Kind.PNG and _PROFILE in octets)


def _inside(octets: bytes, budget: Budget, depth: int) -> Iterator[bytes]:
    if depth > _DEEPEST:
        return
    for member in _members(octets, kind_of(octets), budget):
        yield member
        yield from _inside(member, budget, depth + 1)


def _members(octets: bytes, kind: Kind, budget: Budget) -> Iterator[bytes]:
    if kind is Kind.PDF:
        yield from _of_pdf(octets, budget)
    elif kind in STREAMS:
        yield unpack(octets, budget)
    elif kind is Kind.PNG:
        yield from _of_png(octets, budget)
    elif octets.startswith(_RTF):
        yield from _of_rtf(octets, budget)
    elif may_be_zlib(octets):
        yield inflate(octets, budget).content
    # Unpackers read an archive from its end, whatever stands in front of it.
    if _MEMBER in octets:
        yield from _of_zip(octets, budget)


def _of_png(octets: bytes, budget: Budget) -> Iterator[bytes]:
    """Give colour profiles (PNG third edition, 11.3.2.3), which follow a name, a zero and a method."""
    for piece in octets.split(_PROFILE)[1:]:
        budget.step()
        yield inflate(piece, budget, start=piece.find(b"\0", 0, 80) + 2).content


def _of_rtf(octets: bytes, budget: Budget) -> Iterator[bytes]:
    for found in _RTF_HEX.finditer(octets):
        budget.take(len(found[0]))
        # Digits of a number in front of the run may shift it by half an octet.
        for content in (_unhexed(found[0]), _unhexed(found[0][1:])):
            begin = _BEGIN.search(content)
            yield content[begin.start() :] if begin else content


def _of_zip(octets: bytes, budget: Budget) -> Iterator[bytes]:
    """Give members by their local headers (APPNOTE 6.3, 4.3.7), encrypted ones left out."""
    at = octets.find(_MEMBER)
    while at >= 0:
        budget.step(40)
        head = octets[at : at + _HEADER]
        flags, method = int.from_bytes(head[6:8], "little"), int.from_bytes(head[8:10], "little")
        name, extra = int.from_bytes(head[26:28], "little"), int.from_bytes(head[28:30], "little")
        start = at + _HEADER + name + extra
        yield octets[at + _HEADER : start]
        at = start
        if not flags & 1 and method == 8:
            found = inflate(octets, budget, RAW_DEFLATE, start)
            yield found.content
            at += found.length if found.is_whole else 0
        elif not flags & 1 and method == 0:
            length = int.from_bytes(head[18:22], "little")
            yield octets[start : start + length]
            at += length
        at = octets.find(_MEMBER, at)


def _of_pdf(octets: bytes, budget: Budget) -> Iterator[bytes]:
    at = 0
    while (head := _STREAM.search(octets, at)) is not None:
        budget.step(4)
        before = octets[at : head.end()]
        yield from _strings(before, budget)
        at = octets.find(_ENDING, head.end())
        at = len(octets) if at < 0 else at
        dictionary = before[max(before.rfind(b" obj"), len(before) - _LONGEST_DICTIONARY, 0) :]
        dictionary = _NAME_CODE.sub(lambda code: bytes((int(code[1], 16),)), dictionary)
        if not _PICTURE.search(dictionary):
            content = _unfiltered(octets[head.end() : at], dictionary, budget)
            yield content
            yield from _strings(content, budget)
    yield from _strings(octets[at:], budget)


def _unfiltered(octets: bytes, dictionary: bytes, budget: Budget) -> bytes:
    """Undo the filters that keep text as it is (7.4), in the order in which they are named."""
    for in_hex, in_85, _ in _FILTER.findall(dictionary)[:_MOST_FILTERS]:
        # Python undoes these letter by letter, the others in one piece.
        budget.step(len(octets) // 4 if in_85 else 1)
        if in_hex:
            octets = _unhexed(octets.partition(b">")[0])
        elif in_85:
            octets = _un85ed(octets.partition(b"~")[0].translate(None, _NOT_ASCII85))
        else:
            octets = inflate(octets, budget).content
    return octets


def _un85ed(code: bytes) -> bytes:
    try:
        return base64.a85decode(code)
    except ValueError:
        return b""


def _strings(octets: bytes, budget: Budget) -> Iterator[bytes]:
    """Give all strings of a PDF or of its page, one after the other and word by word."""
    run: list[bytes] = []
    for found in _STRING.finditer(octets):
        budget.step()
        if found[3]:
            run.append(b"\n")
        elif found[2]:
            run.append(_unhexed(found[2]))
        else:
            run.append(_ESCAPE.sub(_unescaped, found[1]) if b"\\" in found[1] else found[1])
    if run:
        yield b"".join(run)
        yield b"".join(piece for piece in run if piece != b"\n")


def _unhexed(code: bytes) -> bytes:
    digits = code.translate(None, _NOT_HEX)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _unescaped(escape: re.Match[bytes]) -> bytes:
    if escape[1]:
        return bytes((int(escape[1], 8) & 0xFF,))
    return escape[3] or b""
