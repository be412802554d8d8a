import os
import threading

from database.chance import PIECE, Chance


def test_draws_have_their_length_and_never_repeat() -> None:
    chance = Chance()
    drawn = [chance(12) for _ in range(2000)]

    assert {len(octets) for octets in drawn} == {12}
    assert len(set(drawn)) == 2000


def test_a_draw_of_any_size_is_given() -> None:
    chance = Chance()

    assert [len(chance(size)) for size in (0, 1, PIECE, PIECE + 1)] == [0, 1, PIECE, PIECE + 1]


def test_threads_never_share_octets() -> None:
    chance = Chance()
    drawn: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: drawn.extend(chance(16) for _ in range(2000)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(drawn)) == 8000


def test_a_forked_child_does_not_draw_what_its_parent_draws(monkeypatch) -> None:
    chance = Chance()
    chance(1)
    rest = bytes(chance._left[1:13])
    real = os.getpid()
    monkeypatch.setattr("database.chance.os.getpid", lambda: real + 1)

    assert chance(12) != rest
