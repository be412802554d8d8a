"""What is written into the page: everything escaped, nothing that reorders, and every word of a decision."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from gateway.bundle_page import html_end, html_entry, shown

ENTRY: dict[str, Any] = {
    "position": 1,
    "at_utc": "2026-11-22T02:17:00.000001Z",
    "author": "system",
    "disposition": "absorbed",
    "forms": [],
    "deliveries": [],
}
DECISION = {
    "at_utc": "2026-11-22T02:17:00.000001Z",
    "verdict": "accept",
    "rules": [],
    "reply": "250 2.0.0",
    "findings": [],
}


@given(st.text())
def test_no_text_leaves_its_place(text: str) -> None:
    page = shown(text)

    assert not set("<>\"'") & set(page)
    assert not set("\u202a\u202e\u2066\u2069\u200b\u200f\x00\x1b\r") & set(page)


def test_spellings_keep_their_joiners_and_lines_their_ends() -> None:
    text = "می\u200cخواهم\n\tx"

    assert shown(text) == text


def test_who_released_a_message_is_told_where_the_row_tells_it() -> None:
    plain = html_entry({**ENTRY, "decisions": [{**DECISION, "released": True}]})
    full = html_entry(
        {**ENTRY, "decisions": [{**DECISION, "released_by": "olga", "release_reason": "<ok>"}]}
    )

    assert "released by an operator" in plain
    assert "released by olga: &lt;ok&gt;" in full


def test_deliveries_are_told_with_their_reply() -> None:
    event = {"at_utc": "2026-11-22T02:17:00.000001Z", "kind": "deferred", "reply": "450 4.2.2"}

    assert "deferred  450 4.2.2 &lt;full&gt;" in html_entry(
        {**ENTRY, "deliveries": [{**event, "reply_text": "<full>"}]}
    )


def test_the_end_lists_who_looked() -> None:
    line = {
        "at_utc": "2026-11-22T02:17:00.000001Z",
        "actor": "olga",
        "action": "thread.export-buyer",
        "reason": "claim & 1",
    }
    page = html_end({"entries_in_chain": 1, "chain": "whole", "audit": [line]})

    assert "olga  thread.export-buyer: claim &amp; 1" in page
