"""Message identifiers in the fields that carry them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.message_ids import MAX_IDS, parse_message_ids

IDS = st.from_regex(r"[a-z0-9.$+-]{1,30}@[a-z0-9.-]{1,30}", fullmatch=True)


@given(st.lists(IDS, unique=True, max_size=50))
def test_ids_read_back_in_order(ids: list[str]) -> None:
    assert parse_message_ids(" ".join(f"<{one}>" for one in ids)) == tuple(ids)


@given(st.text(max_size=200))
def test_any_value_gives_ids_that_can_be_written(value: str) -> None:
    for one in parse_message_ids(value):
        assert one
        assert not set("<> \r\n\x00") & set(one)
        one.encode("utf-8")


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        ("<a@b>", ("a@b",)),
        ("<a@b><c@d>\t<a@b>", ("a@b", "c@d")),
        ("Your message of Monday <a@b> (Jo)", ("a@b",)),
        ("a@b", ("a@b",)),
        ("two words a@b", ()),
        ("a", ()),
        ("<>", ()),
        ("<[a@b]>", ("[a@b]",)),
        ("<no-at-sign>", ("no-at-sign",)),
        ("<a b@c>", ()),
        ("<a\x00@b> <\udcff@b> <c@d>", ("c@d",)),
        ("<ü@b>", ("ü@b",)),
        (f"<{'a' * 901}>", ()),
        ("", ()),
    ],
)
def test_clients_write_them_in_many_ways(value: str, ids: tuple[str, ...]) -> None:
    assert parse_message_ids(value) == ids


def test_the_nearest_ancestors_are_kept() -> None:
    ids = parse_message_ids("".join(f"<{number}@x>" for number in range(500)))

    assert len(ids) == MAX_IDS
    assert ids[-1] == "499@x"


def test_hostile_values_end_quickly() -> None:
    for value in ("<" * 200_000, "<a" * 100_000, "a@" * 100_000):
        assert parse_message_ids(value) == ()
