"""Mail is judged without a store: as good as can be unless its context says otherwise."""

import json
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.cases import read_case
from gateway.checking import (
    UNNAMED_ORDER,
    Bench,
    Checked,
    Fault,
    check_inputs,
    check_lines,
    check_mail,
    facts_of_case,
    order_numbers,
)
from policies.facts import Facts
from policies.profile import Profile
from policies.verdict import VerdictKind

DAY = 86_400_000_000
NOW = 1_790_000_000_000_000
BENCH = Bench(Profile(), "relay.example", NOW)
QUESTION = "The parcel with order 302-5518204 left today. Is the blue one right?"
MAIL = f"From: shop@seller.example\nSubject: Your order\n\n{QUESTION}\n".encode()


def facts(**given: Any) -> Facts:
    return facts_of_case(read_case(json.dumps(given), 1), BENCH)


def rows(*lines: bytes) -> list[Checked | Fault]:
    return list(check_lines(BytesIO(b"\n".join(lines)), "mail.jsonl", BENCH))


def kinds(found: Iterable[Checked | Fault]) -> list[object]:
    return [one.verdict.kind if isinstance(one, Checked) else one.place for one in found]


def test_without_a_context_a_seller_writes_first_about_a_valid_order() -> None:
    found = facts(text="Is the blue one right?")

    assert (found.evidence, found.author_standing, found.is_proactive) == ("pass", "current", True)
    assert [(order.order_id, order.status) for order in found.orders] == [
        (UNNAMED_ORDER, "shipped")
    ]
    assert (found.opted_out, found.now, found.alias_domain) == (False, NOW, "relay.example")


def test_what_is_not_proactive_answers_the_buyer() -> None:
    found = facts(context={"proactive": False})

    assert found.is_reply
    assert found.other_side_has_written
    assert not found.is_proactive


def test_a_buyer_never_writes_proactively() -> None:
    found = facts(direction="buyer-to-seller", context={"proactive": False})

    assert (found.is_proactive, found.is_reply) == (False, False)


def test_an_order_ended_so_many_days_ago() -> None:
    (order,) = facts(context={"days_since_completion": 45.5}).orders

    assert (order.status, order.completed_at) == ("completed", NOW - 45 * DAY - DAY // 2)
    assert order.placed_at < NOW - 45 * DAY


def test_a_status_is_that_of_the_order() -> None:
    (order,) = facts(context={"order_status": "cancelled", "order_id": "A-1"}).orders

    assert (order.order_id, order.status, order.completed_at) == ("A-1", "cancelled", None)


def test_without_an_order_there_is_none() -> None:
    assert facts(text=QUESTION, context={"order_id": None}).orders == ()


def test_the_rest_of_a_context_is_a_fact() -> None:
    context = {"opted_out": True, "purpose": "delivery", "buyer_language": "de"}
    found = facts(context=context, html="<p>Hello <i>you</i></p>", attachments=[{"size": 100}])

    assert (found.opted_out, found.purpose, found.buyer_language) == (True, "delivery", "de")
    assert (found.text, len(found.files), found.size) == ("Hello you", 1, 123)


def test_the_purpose_of_a_subject_counts_where_the_context_has_none() -> None:
    assert facts(subject="[purpose: service] Hello").purpose == "service"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Your order 302-5518204 is", ("302-5518204",)),
        ("Bestellung 302-4417709-8826653.", ("302-4417709-8826653",)),
        ("注文番号250-6618802-9943371の件", ("250-6618802-9943371",)),
        ("Order #1234 and order no. SO-2024-00123", ("1234", "SO-2024-00123")),
        ("pedido n.º 4000123, pedido 4000123", ("4000123",)),
        ("to order 312-867-5309 now", ()),
        ("order 0800 123456, order 01712345678", ()),
        ("order 1, A302-5518204, X-302-5518204", ()),
        ("-302-5518204", ()),
        ("call 4455667", ()),
    ],
)
def test_what_is_called_an_order_number_is_valid(text: str, numbers: tuple[str, ...]) -> None:
    assert order_numbers(text) == (numbers or (UNNAMED_ORDER,))


def test_the_numbers_of_a_text_are_those_of_its_orders() -> None:
    assert [order.order_id for order in facts(text=QUESTION).orders] == ["302-5518204"]


@pytest.mark.parametrize(
    "text", ["1" * 20_000, "order 1 " * 3_000, "1-" * 10_000, "order#" * 4_000]
)
def test_numbers_are_found_in_time(text: str) -> None:
    assert len(order_numbers(text)) <= 20


@given(st.text())
@settings(max_examples=50)
def test_any_text_has_numbers_of_its_own_or_the_one_that_stands_for_all(text: str) -> None:
    assert all(number in text or number == UNNAMED_ORDER for number in order_numbers(text))


def test_lines_are_judged_in_order_and_bad_ones_are_told() -> None:
    found = rows(
        b'\xef\xbb\xbf{"id":"first","text":"Is the blue one right?"}', b"", b"  ", b"nonsense",
        b"\xff", b'{"id":"last","context":{"order_id":null}}',
    )  # fmt: skip

    assert kinds(found) == [
        VerdictKind.ACCEPT, "mail.jsonl: line 4", "mail.jsonl: line 5", VerdictKind.REJECT,
    ]  # fmt: skip
    assert [one.id for one in found if isinstance(one, Checked)] == ["first", "last"]


def test_a_row_is_the_line_of_the_contract() -> None:
    (one,) = rows(b'{"id":"x","context":{"order_id":null}}')
    assert isinstance(one, Checked)

    row = one.as_row()

    assert list(row) == ["id", "verdict", "findings", "score", "reply"]
    assert (row["id"], row["verdict"]) == ("x", "reject")
    assert row["reply"].startswith("550 5.7.1 [R-12]")
    assert list(row["findings"][0]) == ["rule", "effect", "excerpt", "reason", "fix"]


def test_a_watched_rule_says_what_it_would_have_done() -> None:
    bench = Bench(Profile(monitor=("R-12",)), "relay.example", NOW)
    (one,) = check_lines(BytesIO(b'{"context":{"order_id":null}}'), "x", bench)
    assert isinstance(one, Checked)

    (finding, *_) = [f for f in one.as_row()["findings"] if f["rule"] == "R-12"]

    assert (one.as_row()["verdict"], finding["effect"], finding["monitored"]) == (
        "accept", "warn", "reject",
    )  # fmt: skip


def test_keys_of_a_context_that_mean_nothing_are_named_and_the_line_is_judged() -> None:
    (one,) = rows(b'{"text":"Is the blue one right?","context":{"mood":1,"proactive":true}}')

    assert isinstance(one, Checked)
    assert one.passed_over == ("mood",)


def test_files_are_told_apart_by_name_and_by_their_first_octet(tmp_path: Path) -> None:
    inputs = {
        "a.eml": MAIL,
        "b.txt": MAIL,
        "c.jsonl": b"From: not JSON\n",
        "d.log": b' \n {"id":"d","text":"Is the blue one right?"}\n',
        "e.eml": b"{}",
        "empty.jsonl": b"",
    }
    for name, content in inputs.items():
        (tmp_path / name).write_bytes(content)

    found = list(check_inputs([tmp_path / name for name in inputs], BENCH))

    assert kinds(found)[:2] == [VerdictKind.ACCEPT] * 2
    assert isinstance(found[2], Fault)
    assert [one.id for one in found[3:] if isinstance(one, Checked)] == [
        "d",
        str(tmp_path / "e.eml"),
    ]
    assert len(found) == 5


def test_a_file_that_cannot_be_read_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "b.eml").write_bytes(MAIL)

    gone, there = check_inputs([tmp_path / "a.eml", tmp_path / "b.eml"], BENCH)

    assert isinstance(gone, Fault)
    assert "cannot be read: No such file" in gone.reason
    assert isinstance(there, Checked)


def test_a_mail_is_judged_with_its_fields_and_whatever_line_ends_it_has() -> None:
    verdicts = [check_mail(raw, BENCH) for raw in (MAIL, MAIL.replace(b"\n", b"\r\n"))]

    assert [verdict.kind for verdict in verdicts] == [VerdictKind.ACCEPT] * 2
    absorbed = check_mail(b"Auto-Submitted: auto-replied\n" + MAIL, BENCH)
    assert absorbed.kind is VerdictKind.ABSORB


@given(st.binary(max_size=2_000))
@settings(max_examples=60, deadline=None)
def test_no_mail_breaks_the_check(raw: bytes) -> None:
    check_mail(raw, BENCH)


@given(st.text(), st.text(), st.sampled_from(["seller-to-buyer", "buyer-to-seller"]))
@settings(max_examples=60, deadline=None)
def test_no_text_breaks_the_check(subject: str, text: str, direction: str) -> None:
    line = json.dumps({"subject": subject, "text": text, "html": text, "direction": direction})

    (one,) = rows(line.encode())

    assert isinstance(one, Checked)
