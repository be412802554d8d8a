"""Our own cases: under each profile every one gets the verdict that was written down for it, by the rules named.

The verdicts were written before the rules, by hand, for a marketplace that refuses contact details and links; see
README.md. `default_verdict` stands where the defaults, which take those out, come to another one.
"""

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bench.policy_eval import Tried, own_case, strict
from database.clock import now
from gateway.checking import Bench
from gateway.profiles import DEFAULT_DOMAIN
from policies.profile import Profile

FILE = Path(__file__).parent / "cases.jsonl"
ROWS = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
KINDS = {"accept", "hold", "reject"}
KEYS = {
    "id", "language", "direction", "subject", "text", "html", "attachments", "context", "verdict",
    "rules", "quote", "reason", "trick", "default_verdict",
}  # fmt: skip

each_case = pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])


@cache
def bench(is_strict: bool) -> Bench:
    profile = Profile()
    return Bench(strict(profile) if is_strict else profile, DEFAULT_DOMAIN, now())


def said(tried: Tried) -> str:
    found = "; ".join(f"{one.rule} {one.effect}: {one.reason}" for one in tried.verdict.findings)
    return f"wanted {tried.wanted}, got {tried.verdict.kind} by {found or 'no rule'}"


@each_case
def test_who_refuses_contact_details_and_links_gets_what_was_written_down(row: Any) -> None:
    tried = own_case(row, row["verdict"], bench(True))

    assert tried.agrees, said(tried)


@each_case
def test_by_default_they_are_taken_out_and_the_rest_is_the_same(row: Any) -> None:
    tried = own_case(row, row.get("default_verdict", row["verdict"]), bench(False))

    assert tried.agrees, said(tried)


def test_no_case_was_removed_and_every_one_is_whole() -> None:
    languages = Counter(row["language"] for row in ROWS)

    assert len(ROWS) >= 494
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    assert all(languages[language] >= 80 for language in ("en", "de", "fr", "es", "ja"))
    assert [
        row["id"] for row in ROWS if not row.keys() <= KEYS or row["verdict"] not in KINDS
    ] == []


def test_every_quote_stands_in_its_mail() -> None:
    texts = {row["id"]: f"{row['subject']}\n{row['text']}\n{row.get('html', '')}" for row in ROWS}

    assert [row["id"] for row in ROWS if row["quote"] not in texts[row["id"]]] == []


def test_the_default_differs_only_where_the_rules_of_masking_alone_stop_a_mail() -> None:
    other = [row for row in ROWS if "default_verdict" in row]

    assert len(other) == 28
    assert all(set(row["rules"]) <= {"R-20", "R-21"} for row in other)
    assert all(
        (row["verdict"] != "accept", row["default_verdict"]) == (True, "accept") for row in other
    )


def test_the_page_counts_what_is_there() -> None:
    page = (FILE.parent / "README.md").read_text("utf-8")
    counts = re.search(r"^\| cases \|(.+)\|$", page, re.MULTILINE)

    assert counts is not None
    assert int(counts[1].split("|")[-1]) == len(ROWS)
    assert f"{sum('default_verdict' in row for row in ROWS)} cases" in page
