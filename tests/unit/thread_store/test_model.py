import pytest

from tests.support.thread_store import a_new_entry
from thread_store.model import DeliveryEvent, Thread, ThreadState


def test_an_entry_of_nobody_or_with_a_fate_unknown_is_refused() -> None:
    with pytest.raises(ValueError, match="stranger"):
        a_new_entry(1, 2, author_role="stranger")
    with pytest.raises(ValueError, match="lost"):
        a_new_entry(1, 2, disposition="lost")


def test_no_repr_shows_what_somebody_wrote() -> None:
    entry = a_new_entry(1, 2)
    event = DeliveryEvent(1, 2, 3, "failed", reply_text="secret words")

    assert "Where is it" not in repr(entry)
    assert "client.example" not in repr(entry)
    assert "secret" not in repr(event)


def test_a_thread_says_who_has_written() -> None:
    thread = Thread(1, 2, "default", 1, ThreadState.OPEN, 0, 0, 1, True, False, None)

    assert thread.is_open
    assert thread.has_written("buyer")
    assert not thread.has_written("seller")
