from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alias_store.order_values import (
    ItemLine,
    Wrong,
    read_address,
    read_code,
    read_currency,
    read_items,
    read_language,
    read_money,
    read_name,
    read_text,
    read_time,
)

JUNK = st.one_of(
    st.text(), st.integers(), st.floats(), st.booleans(), st.none(), st.lists(st.text()),
    st.dictionaries(st.text(), st.integers()),
)  # fmt: skip
READERS = (
    read_address, read_code, read_currency, read_items, read_language, read_money, read_name,
    read_time, lambda value: read_text(value, limit=20),
)  # fmt: skip


@given(JUNK, st.sampled_from(READERS))
def test_every_reader_takes_a_value_or_says_what_is_wrong(value, read) -> None:
    try:
        read(value)
        said = ()
    except Wrong as wrong:
        said = (wrong.what, wrong.fix)

    assert all(said)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("1970-01-01", 0),
        ("1970-01-01T00:00:01Z", 1_000_000),
        ("1970-01-01 01:00:00+01:00", 0),
        ("1970-01-01T02:30+0230", 0),
        ("1970-01-02T00:00:00.123456789Z", 86_400_123_456),
        ("1970-01-01T00:00:00.5Z", 500_000),
        ("2026-05-01T10:00:00+02:00", 1_777_622_400_000_000),
    ],
)
def test_times_become_microseconds(text, at) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("2026-05-01T10:00:00", "has no offset from UTC"),
        ("2026-05-01 10:00", "has no offset from UTC"),
        ("2026-02-30", "is not on the calendar"),
        ("2026-05-01T25:00Z", "is not on the calendar"),
        ("2026-05-01T10:00+99:00", "is not on the calendar"),
        ("0001-01-01T00:00+14:00", "is before 1970"),
        ("1969-12-31", "is before 1970"),
        ("01.05.2026", "is not a time"),
        ("2026-05-01Z", "is not a time"),
        ("٢٠٢٦-05-01", "is not a time"),
        ("1777622400", "is not a time"),
    ],
)
def test_times_that_could_mean_two_things_are_refused(text, what) -> None:
    with pytest.raises(Wrong) as wrong:
        read_time(text)

    assert wrong.value.what == what


@given(st.integers(86_400_000_000, 250_000_000_000_000_000))
def test_every_time_of_the_calendar_is_read_to_the_microsecond(at) -> None:
    text = (datetime.fromtimestamp(0, UTC) + timedelta(microseconds=at)).isoformat()

    assert read_time(text) == at
    assert read_time(text.replace("+00:00", "+01:00")) == at - 3_600_000_000


def test_a_text_is_one_plain_line_in_one_form() -> None:
    assert read_text("  caf\u0065\u0301 ", limit=4) == "café"
    assert read_text(171, limit=4) == "171"


@pytest.mark.parametrize(
    "value", [True, 1.5, None, [], "a\nb", "a\x00b", "a\u202eb", "\ud800", "a\u2028b", "abcde"]
)
def test_other_texts_are_refused(value) -> None:
    with pytest.raises(Wrong):
        read_text(value, limit=4)


def test_a_name_is_cleaned_rather_than_refused() -> None:
    assert read_name(" Bea\r\nBcc:\u202e  x\ud800y ") == "Bea Bcc: x y"
    assert read_name("n" * 200) == "n" * 200


@pytest.mark.parametrize("value", ["n" * 201, 5, None, ["x"]])
def test_a_name_that_is_none_is_refused(value) -> None:
    with pytest.raises(Wrong):
        read_name(value)


@pytest.mark.parametrize(
    "value", ["bea", "a@b@c.example", "Bea <bea@mail.example>", "bea@mail.example\r\nX: y", 7]
)
def test_what_is_not_an_address_is_refused_without_being_shown(value) -> None:
    with pytest.raises(Wrong) as wrong:
        read_address(value)

    assert "bea" not in str(wrong.value)
    assert wrong.value.__cause__ is None


def test_codes_languages_and_currencies_have_their_forms() -> None:
    assert read_address(" bea@Mail.EXAMPLE ").domain == "mail.example"
    assert read_code("shop-2_de") == "shop-2_de"
    assert (read_language("pt_BR"), read_language("de")) == ("pt-BR", "de")
    assert read_currency("eur") == "EUR"


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (read_code, "Shop"), (read_code, "-a"), (read_code, "a" * 33), (read_code, "a\nb"),
        (read_language, "german!"), (read_language, "d"),
        (read_currency, "€"), (read_currency, "EURO"),
        (read_money, "-1"), (read_money, "1,50"), (read_money, "1e3"), (read_money, "NaN"),
        (read_money, Decimal("Infinity")), (read_money, "1.23456"), (read_money, True),
    ],
)  # fmt: skip
def test_other_forms_are_refused(read, value) -> None:
    with pytest.raises(Wrong):
        read(value)


@pytest.mark.parametrize(
    ("value", "text"), [("12.50", "12.50"), (12, "12"), (Decimal("12.50"), "12.50")]
)
def test_money_stays_the_decimal_that_was_written(value, text) -> None:
    assert read_money(value) == text


def test_items_are_a_list_or_that_list_as_text() -> None:
    line = {"sku": "A", "title": "Kettle", "quantity": 2, "price": "19.90"}

    assert read_items([line]) == (ItemLine("A", "Kettle", 2, "19.90"),)
    assert read_items('[{"title": "Kettle", "price": 19.90}]') == (
        ItemLine("", "Kettle", 1, "19.90"),
    )
    assert read_items("[]") == ()


@pytest.mark.parametrize(
    "value",
    [
        "{", "{}", 5, "[1]", [{"colour": "red"}], [{"quantity": 0}], [{"quantity": "many"}],
        [{"quantity": 1_000_001}], [{"title": "t" * 501}], [{"price": "cheap"}],
        [{}] * 201, "[" * 100_000, '[{"quantity": ' + "9" * 5_000 + "}]",
    ],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
def test_items_that_are_none_are_refused(value) -> None:
    with pytest.raises(Wrong):
        read_items(value)
