from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from relay.receive.content import Content, Fault


def content(*, size: int = 10_000, line: int = 1000, overrun: int = 1000) -> Content:
    return Content(size_limit=size, line_limit=line, overrun=overrun)


def feed_all(reader: Content, wire: bytes, cuts: list[int]) -> bytes | None:
    edges = sorted({0, len(wire), *(cut % (len(wire) + 1) for cut in cuts)})
    pieces = [wire[a:b] for a, b in pairwise(edges)]
    for at, piece in enumerate(pieces):
        rest = reader.feed(piece)
        if rest is not None:
            return rest + b"".join(pieces[at + 1 :])
    return None


def test_a_message_in_one_piece_is_taken_whole() -> None:
    reader = content()

    assert reader.feed(b"Subject: x\r\n\r\nhello\r\n.\r\n") == b""
    assert reader.take() == b"Subject: x\r\n\r\nhello\r\n"


def test_an_empty_message_is_empty() -> None:
    reader = content()

    assert reader.feed(b".\r\n") == b""
    assert reader.take() == b""


def test_what_follows_the_end_is_given_back() -> None:
    reader = content()

    assert reader.feed(b"x\r\n.\r\nQUIT\r\n") == b"QUIT\r\n"
    assert reader.received == len(b"x\r\n.\r\n")


def test_transparency_dots_are_removed_at_line_starts_only() -> None:
    reader = content()

    reader.feed(b"..a\r\na..b\r\n...\r\n..\r\n.\r\n")

    assert reader.take() == b".a\r\na..b\r\n..\r\n.\r\n"


LINES = st.lists(st.binary(max_size=12).filter(lambda x: not set(x) & {0, 10, 13}), max_size=8)
CUTS = st.lists(st.integers(0, 200), max_size=12)


@given(LINES, CUTS)
@example([b".", b"", b".."], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
def test_stuffed_lines_come_back_however_the_wire_cuts_them(lines: list[bytes], cuts) -> None:
    plain = b"".join(line + b"\r\n" for line in lines)
    wire = (
        b"".join((b"." if x[:1] == b"." else b"") + x + b"\r\n" for x in lines) + b".\r\nNOOP\r\n"
    )
    reader = content(size=len(plain))

    assert feed_all(reader, wire, cuts) == b"NOOP\r\n"
    assert reader.fault is None
    assert reader.take() == plain


WIRE = st.lists(st.sampled_from([b"\r", b"\n", b".", b"\0", b"a", b"\r\n"]), max_size=30).map(
    b"".join
)


@given(WIRE, CUTS)
def test_faults_and_ends_do_not_depend_on_how_the_wire_is_cut(wire: bytes, cuts) -> None:
    wire += b"\r\n.\r\nrest"
    whole, cut = content(), content()

    rest = whole.feed(wire)

    assert feed_all(cut, wire, cuts) == rest
    assert cut.fault == whole.fault
    if whole.fault is None:
        taken = whole.take()
        assert cut.take() == taken
        assert b"\0" not in taken
        assert taken.count(b"\r\n") == taken.count(b"\r") == taken.count(b"\n")


@pytest.mark.parametrize("octets", [b"a\rb", b"a\nb", b"a\0b", b"\n", b"\r", b"\n\r", b"\r\r\n"])
def test_bare_octets_are_a_fault_and_the_end_is_still_found(octets: bytes) -> None:
    reader = content()

    assert reader.feed(octets) is None
    assert reader.feed(b"\r\nmore\r\n.\r\nNOOP\r\n") == b"NOOP\r\n"
    assert reader.fault is Fault.BARE_OCTETS


def test_exactly_the_limit_passes_and_one_octet_more_does_not() -> None:
    fits, exceeds = content(size=10), content(size=9)
    wire = b"..3456789\r\n.\r\n"

    fits.feed(wire)
    exceeds.feed(wire)

    assert (fits.fault, len(fits.take())) == (None, 10)
    assert exceeds.fault is Fault.TOO_LARGE


def test_a_line_of_the_limit_passes_and_a_longer_one_does_not() -> None:
    fits, exceeds = content(line=100), content(line=100)

    fits.feed(b"a" * 98 + b"\r\n" + b"b" * 98 + b"\r\n.\r\n")
    exceeds.feed(b"short\r\n" + b"a" * 99 + b"\r\n.\r\n")

    assert fits.fault is None
    assert exceeds.fault is Fault.LINE_TOO_LONG


def test_the_first_fault_is_kept() -> None:
    reader = content(size=10)

    reader.feed(b"a\0")
    reader.feed(b"b" * 100)
    reader.fail(Fault.OUT_OF_ROOM)

    assert reader.fault is Fault.BARE_OCTETS


def test_a_client_far_beyond_the_limit_is_hopeless() -> None:
    reader = content(size=10, overrun=10)

    reader.feed(b"a" * 20)
    assert not reader.is_hopeless
    reader.feed(b"a")
    assert reader.is_hopeless
