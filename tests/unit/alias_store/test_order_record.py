import pytest
from hypothesis import given
from hypothesis import strategies as st

from alias_store.model import OrderStatus
from alias_store.order_record import COLUMNS, Problem, RecordError, read_order
from tests.support.alias_store import ROW


def problems(values) -> tuple[Problem, ...]:
    with pytest.raises(RecordError) as refused:
        read_order(7, values)
    return refused.value.problems


def refusal(values) -> RecordError | None:
    try:
        read_order(1, ROW | values)
    except RecordError as refused:
        return refused
    return None


def test_what_every_order_needs_is_enough() -> None:
    order = read_order(7, ROW)

    assert (order.row, order.marketplace, order.order_id) == (7, "default", ROW["order_id"])
    assert str(order.buyer_email) == "bea@mail.example"
    assert order.status is OrderStatus.SHIPPED
    assert (order.completed_at, order.buyer_id, order.total, order.items) == (None, "", "", ())


def test_every_column_is_taken_over() -> None:
    order = read_order(
        2,
        ROW
        | {
            "marketplace": "books", "buyer_id": "B-1", "buyer_name": "Bea", "status": "COMPLETED",
            "buyer_language": "de", "completed_at": "2026-05-03", "currency": "EUR",
            "total": "19.90", "items": "[]", "carrier": "DHL", "tracking_number": "00340",
        },
    )  # fmt: skip

    assert (order.marketplace, order.buyer_id, order.buyer_name) == ("books", "B-1", "Bea")
    assert (order.status, order.completed_at) == (OrderStatus.COMPLETED, 1_777_766_400_000_000)
    assert (order.currency, order.total, order.carrier) == ("EUR", "19.90", "DHL")


@pytest.mark.parametrize("absent", ["", "  ", None])
def test_an_empty_value_is_an_absent_one(absent) -> None:
    assert read_order(1, ROW | {"buyer_id": absent, "marketplace": absent}) == read_order(1, ROW)
    (problem,) = problems(ROW | {"order_id": absent})

    assert (problem.row, problem.column, problem.what) == (7, "order_id", "is missing")


def test_all_that_is_wrong_with_a_row_is_said_at_once() -> None:
    row = ROW | {"buyer_email": "bea", "placed_at": "yesterday", "status": "lost", "color": "red"}

    found = problems(row)
    assert {problem.column for problem in found} == {"buyer_email", "placed_at", "status", "color"}
    assert all(str(problem).startswith("row 7, ") for problem in found)


def test_a_column_whose_name_might_be_an_address_is_not_repeated() -> None:
    (problem,) = problems(ROW | {"bea@mail.example": "x"})

    assert problem.column == ""
    assert str(problem).startswith("row 7: is not a column of an order; ")


@pytest.mark.parametrize("address", ["SAM@shop.example", "sam@SHOP.example"])
def test_nobody_sells_to_herself(address) -> None:
    (problem,) = problems(ROW | {"buyer_email": address})

    assert problem.column == "buyer_email"


def test_spellings_of_one_gmail_box_are_one_person() -> None:
    row = ROW | {"buyer_email": "s.a.m+shop@googlemail.com", "seller_email": "sam@gmail.com"}

    assert "gmail" not in str(problems(row)[0])


@given(st.dictionaries(st.sampled_from(COLUMNS), st.text() | st.integers() | st.none()))
def test_a_row_is_an_order_or_a_list_of_problems(values) -> None:
    refused = refusal(values)

    assert refused is None or refused.problems


@given(st.sampled_from(COLUMNS), st.text(min_size=1))
def test_no_message_repeats_a_value(column, text) -> None:
    said = str(refusal({column: f"canary{text}@secret.example extra"}))

    assert "canary" not in said
    assert "secret" not in said


def test_a_record_shows_nobody_in_its_repr() -> None:
    shown = repr(read_order(1, ROW | {"buyer_name": "Beatrice"}))

    assert [word for word in ("bea", "Bea", "sam@", "Sam") if word in shown] == []
