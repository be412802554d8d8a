"""The bench of hostile texts: texts of any size, growth of what is read twice, and readers that all read."""

import pytest

from bench import hostile_input
from bench.hostile_input import READERS, Reader, Repeated, Row, line_of, rows


class Clock:
    """A clock that stands still unless somebody reads: each reading takes what `spend` says."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def spend(self, seconds: float) -> None:
        self.seconds += seconds


@pytest.fixture
def clock(monkeypatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(hostile_input.time, "process_time", made)
    return made


def test_a_piece_is_repeated_between_a_beginning_and_an_end() -> None:
    assert Repeated("ab", "<", ">").of(5) == "<abab>"
    assert Repeated("abc").of(1) == "abc"


@pytest.mark.parametrize(("power", "growth"), [(1, 2.0), (2, 4.0)])
def test_growth_is_the_time_of_twice_as_much(clock: Clock, power: int, growth: float) -> None:
    reader = Reader("r", lambda text: clock.spend(0.001 * len(text) ** power), [Repeated("a")], 10)

    (row,) = rows(reader, rounds=2)

    assert (row.reader, row.text, row.size) == ("r", "'a'", 10)
    assert row.spent_ms == pytest.approx(10.0**power)
    assert row.growth == pytest.approx(growth)


def test_the_best_round_counts(clock: Clock) -> None:
    times = iter([0.5, 0.9, 0.1, 0.2])
    reader = Reader("r", lambda text: clock.spend(next(times)), [Repeated("a")], 10)

    (row,) = rows(reader, rounds=2)

    assert (row.spent_ms, row.growth) == (pytest.approx(100), pytest.approx(2))


def test_growth_of_next_to_nothing_is_left_out(clock: Clock) -> None:
    (row,) = rows(Reader("r", lambda text: clock.spend(0.0001), [Repeated("a")], 10), rounds=1)

    assert row.growth is None
    assert line_of(row).split() == ["r", "'a'", "10", "0.10"]


def test_what_is_not_linear_is_marked() -> None:
    assert line_of(Row("r", "'a'", 10, 5.0, 4.0)).endswith("4.0  <- not linear")
    assert line_of(Row("r", "'a'", 10, 5.0, 2.1)).endswith("2.1")


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_every_reader_reads_what_hurts_it(reader: Reader) -> None:
    assert [row.reader for row in rows(Reader(reader.name, reader.read, reader.texts, 40), 1)] == [
        reader.name
    ] * len(reader.texts)
