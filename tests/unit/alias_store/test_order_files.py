import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alias_store.order_files import OrderFileError, parse_orders
from tests.support.alias_store import ROW

SECOND = ROW | {"order_id": "2", "buyer_name": 'Bea "B", or\nso', "items": '[{"title": "a, b"}]'}


def as_csv(*rows: dict, columns=None) -> bytes:
    columns = columns or list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, columns)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def as_lines(*rows: object) -> bytes:
    return "\n".join(json.dumps(row) for row in rows).encode()


def problems(content: bytes, name: str = "") -> list[tuple[int, str, str]]:
    with pytest.raises(OrderFileError) as refused:
        parse_orders(content, name)
    assert "example" not in str(refused.value)
    return [(problem.row, problem.column, problem.what) for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("content", "name", "rows"),
    [
        (as_csv(ROW, SECOND), "orders.csv", (2, 3)),
        (b"\xef\xbb\xbf" + as_csv(ROW, SECOND), "", (2, 3)),
        (as_csv(ROW, SECOND).replace(b"\r\n", b"\n"), "orders.txt", (2, 3)),
        (json.dumps([ROW, SECOND], indent=1).encode(), "orders.json", (1, 2)),
        (as_lines(ROW, SECOND), "orders.jsonl", (1, 2)),
        (as_lines(ROW, SECOND), "orders.json", (1, 2)),
        (b"\n" + as_lines(ROW, SECOND).replace(b"\n", b"\r\n\r\n") + b"\n", "o.ndjson", (2, 4)),
    ],
)
def test_every_format_gives_the_same_orders(content, name, rows) -> None:
    orders = parse_orders(content, name)

    assert tuple(order.row for order in orders) == rows
    assert [order.order_id for order in orders] == [ROW["order_id"], "2"]
    assert orders[1].buyer_name == 'Bea "B", or so'
    assert orders[1].items[0].title == "a, b"


@pytest.mark.parametrize("indent", [None, 2])
def test_a_single_object_is_one_order(indent) -> None:
    (order,) = parse_orders(json.dumps(ROW, indent=indent).encode(), "orders.json")

    assert order.row == 1


def test_a_line_separator_inside_a_json_text_ends_no_line() -> None:
    row = json.dumps(ROW | {"buyer_name": "Bea\u2028B"}, ensure_ascii=False)

    assert parse_orders(row.encode(), "o.jsonl")[0].buyer_name == "Bea B"


def test_every_bad_row_is_named_and_the_good_ones_are_not_taken() -> None:
    bad = ROW | {"order_id": "3", "buyer_email": "nobody", "status": "lost"}

    assert problems(as_csv(ROW, SECOND, bad, bad | {"order_id": ""})) == [
        (4, "buyer_email", "is not an address we can send to"),
        (4, "status", "is not a status of an order"),
        (5, "order_id", "is missing"),
        (5, "buyer_email", "is not an address we can send to"),
        (5, "status", "is not a status of an order"),
    ]


def test_an_order_may_stand_in_a_file_once() -> None:
    assert problems(as_csv(ROW, SECOND, ROW)) == [
        (4, "order_id", "is the same order as in row 2"),
    ]
    assert len(parse_orders(as_csv(ROW | {"marketplace": "a"}, ROW | {"marketplace": "b"}))) == 2


def test_columns_that_are_unknown_missing_or_double_are_refused_by_name() -> None:
    content = as_csv(ROW).replace(b"seller_name", b"shop").replace(b"status", b"buyer_email")

    assert problems(content) == [
        (1, "shop", "is not a column of an order"),
        (1, "seller_name", "is missing"),
        (1, "status", "is missing"),
        (1, "buyer_email", "stands there twice"),
    ]


def test_a_file_without_a_header_shows_nobody() -> None:
    content = as_csv(ROW).split(b"\r\n", 1)[1]

    assert problems(content) == [(0, "", "has no header row")]


def test_a_row_with_too_few_or_too_many_cells_is_named() -> None:
    content = as_csv(ROW) + b"a,b\r\n\r\n" + b",".join([b"x"] * 9) + b"\r\n"

    assert [row for row, _, _ in problems(content)] == [3, 5]


def test_a_broken_quote_ends_the_reading_and_is_named() -> None:
    content = as_csv(ROW) + b'a,"b"c,d\r\n'

    assert problems(content) == [(3, "", "is not CSV")]
    assert problems(as_csv(ROW) + b'"never closed')[0][0] == 3


def test_each_broken_line_of_json_is_named() -> None:
    content = as_lines(ROW, [], 5) + b"\n{\n" + as_lines(SECOND) + b"\n" + b"[" * 100_000

    assert problems(content, "o.jsonl") == [
        (2, "", "is not an object"),
        (3, "", "is not an object"),
        (4, "", "is not JSON at line 1, column 2"),
        (6, "", "is JSON that no order needs"),
    ]


@pytest.mark.parametrize(
    ("content", "name", "what"),
    [
        (b"", "", "has no header row"),
        (b"\xff\xfe", "", "is not UTF-8 text"),
        (b"[]", "", "has no order in it"),
        (b"", "o.jsonl", "has no order in it"),
        (b"hello", "orders.json", "is not JSON of orders"),
        (b"[{]", "", "is not JSON at line 1, column 3"),
        (b"[" + b"9" * 5_000 + b"]", "", "is JSON that no order needs"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_file_that_is_none_says_why(content, name, what) -> None:
    assert problems(content, name) == [(0, "", what)]
    with pytest.raises(OrderFileError, match="the file: "):
        parse_orders(content, name)


def test_a_header_alone_is_no_order() -> None:
    assert problems(as_csv(columns=list(ROW))) == [(0, "", "has no order in it")]


def test_an_object_that_names_a_column_twice_is_refused() -> None:
    twice = b'{"buyer_email": "x@mail.example", ' + as_lines(ROW)[1:]

    assert problems(as_lines(ROW) + b"\n" + twice) == [
        (2, "", "names one column twice in an order"),
    ]
    assert problems(b"[" + twice + b"]") == [(0, "", "names one column twice in an order")]


def test_a_number_too_long_for_json_is_named_by_row() -> None:
    content = as_lines(ROW) + b'\n{"order_id": ' + b"9" * 5_000 + b"}"

    assert problems(content) == [(2, "", "is JSON that no order needs")]


@given(st.binary(max_size=300), st.sampled_from(["", "o.csv", "o.json", "o.jsonl"]))
def test_any_bytes_give_orders_or_problems(content, name) -> None:
    with pytest.raises(OrderFileError) as refused:
        parse_orders(content, name)

    assert refused.value.problems


NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cf"]), max_size=40)


@given(st.lists(NAMES, min_size=1, max_size=5))
def test_csv_and_json_lines_say_the_same(names) -> None:
    rows = [ROW | {"order_id": str(n), "buyer_name": name} for n, name in enumerate(names)]

    first = parse_orders(as_csv(*rows))
    second = parse_orders(as_lines(*rows), "o.jsonl")
    assert [o.buyer_name for o in first] == [o.buyer_name for o in second]
