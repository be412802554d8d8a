"""Lines of JSON are read as far as they make sense, and refused by the key that does not."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.cases import FILE_LIMIT, BadCase, Case, Context, read_case
from policies.reading.values import FileKind


def read(**given: Any) -> Case:
    return read_case(json.dumps(given), 7)


def test_a_line_with_nothing_in_it_is_an_empty_mail_of_a_seller() -> None:
    case = read_case("{}", 7)

    assert (case.id, case.direction, case.subject, case.text) == (7, "seller-to-buyer", "", "")
    assert case.context == Context()


def test_labels_of_a_corpus_are_passed_over() -> None:
    case = read(id="a", text="Hello", label="order", expected="deliver", split="dev")

    assert (case.id, case.text, case.unknown_keys) == ("a", "Hello", ())


def test_the_direction_of_a_line_stands_above_that_of_the_run() -> None:
    assert read_case('{"direction":"buyer_to_seller"}', 1).direction == "buyer-to-seller"
    assert read_case("{}", 1, "buyer-to-seller").direction == "buyer-to-seller"


@pytest.mark.parametrize(
    ("context", "known"),
    [
        ({}, (True, None)),
        ({"order_id": None}, (False, None)),
        ({"order_id": "114-1"}, (True, "114-1")),
        ({"order_id": 42}, (True, "42")),
    ],
)
def test_an_order_is_there_unless_a_line_says_that_there_is_none(context, known) -> None:
    found = read(context=context).context

    assert (found.has_order, found.order_id) == known


def test_a_context_is_read_whole() -> None:
    given = {
        "proactive": False, "order_status": "completed", "days_since_completion": 12,
        "opted_out": True, "purpose": " Delivery ", "buyer_language": "pt-BR", "mood": "good",
    }  # fmt: skip

    case = read(context=given)

    assert case.context == Context(
        proactive=False, order_status="completed", days_since_completion=12.0, opted_out=True,
        purpose="delivery", buyer_language="pt",
    )  # fmt: skip
    assert case.unknown_keys == ("mood",)


def test_attachments_are_known_by_their_names() -> None:
    (one, two) = read(
        attachments=[
            {"filename": "a.pdf", "content_type": "application/pdf", "size": 9},
            {"filename": "b.exe"},
        ]
    ).files

    assert (one.number, one.kind, one.size) == (0, FileKind.PDF, 9)
    assert (two.number, two.kind, two.size) == (1, FileKind.PROGRAM, 0)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ('{"id":' + "9" * 5_000 + "}", "not JSON"),
        ("[]", "not a JSON object"),
        ('"text"', "not a JSON object"),
        ('{"id":true}', "id:"),
        ('{"id":1.5}', "id:"),
        ('{"direction":"up"}', "direction:"),
        ('{"direction":7}', "direction:"),
        ('{"text":7}', "text:"),
        ('{"html":["x"]}', "html:"),
        ('{"context":[1]}', "context:"),
        ('{"attachments":{"filename":"a"}}', "attachments:"),
        ('{"attachments":["a.pdf"]}', "number 0"),
        ('{"attachments":[{"size":-1}]}', "octets"),
        ('{"attachments":[{"size":"9"}]}', "octets"),
        ('{"attachments":[{"size":true}]}', "octets"),
        ('{"context":{"proactive":"yes"}}', "context.proactive"),
        ('{"context":{"opted_out":1}}', "context.opted_out"),
        ('{"context":{"order_id":1.5}}', "context.order_id"),
        ('{"context":{"order_id":true}}', "context.order_id"),
        ('{"context":{"order_status":"lost"}}', "context.order_status"),
        ('{"context":{"order_status":[]}}', "context.order_status"),
        ('{"context":{"days_since_completion":-1}}', "context.days_since_completion"),
        ('{"context":{"days_since_completion":NaN}}', "context.days_since_completion"),
        ('{"context":{"days_since_completion":Infinity}}', "context.days_since_completion"),
        ('{"context":{"days_since_completion":true}}', "context.days_since_completion"),
        ('{"context":{"purpose":5}}', "purpose"),
    ],
)
def test_what_would_change_a_verdict_in_silence_is_refused_by_name(line: str, why: str) -> None:
    with pytest.raises(BadCase, match=why):
        read_case(line, 1)


def test_more_files_than_any_mail_has_are_refused() -> None:
    with pytest.raises(BadCase, match="attachments"):
        read(attachments=[{}] * (FILE_LIMIT + 1))


def test_nulls_count_as_absent() -> None:
    names = ("id", "subject", "text", "html", "attachments", "context", "direction")

    case = read(**dict.fromkeys(names))

    assert (case.id, case.text, case.files, case.context) == (7, "", (), Context())


def test_halves_of_characters_reach_no_rule() -> None:
    case = read_case('{"subject":"\\ud800x","context":{"order_id":"\\udfff"}}', 1)

    assert (case.subject, case.context.order_id) == ("\ufffdx", "\ufffd")


def test_nothing_of_a_case_stands_in_its_repr() -> None:
    assert "secret" not in repr(read(subject="secret", text="secret", html="secret"))


@given(st.recursive(st.none() | st.booleans() | st.text() | st.integers() | st.floats(),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))  # fmt: skip
def test_any_json_is_read_or_refused(value: Any) -> None:
    given = {"id": value, "text": value, "context": value, "attachments": value}
    for key in given:
        try:
            read_case(json.dumps({key: value}), 1)
        except BadCase:
            continue
