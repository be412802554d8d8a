"""Every rule, with its limits and every wording, as rows, lines and the page: from the chain itself."""

import re
from pathlib import Path

import pytest

from gateway import rule_pages
from gateway.rule_pages import (
    END,
    START,
    rule_lines,
    rule_rows,
    rules_markdown,
    symbols,
    with_rules,
)
from policies.default import CHAIN
from policies.profile import Mismatch, Profile
from policies.rule import Rule


def section_of(rule: Rule) -> str:
    pattern = rf"^## {rule.id} .*?(?=^## |\Z)"
    found = re.search(pattern, rules_markdown(), re.MULTILINE | re.DOTALL)
    assert found
    return " ".join(found[0].split())


@pytest.mark.parametrize("rule", CHAIN, ids=lambda rule: rule.id)
def test_the_page_gives_every_rule_with_its_limits_and_wording(rule: Rule) -> None:
    section = section_of(rule)

    assert section.startswith(f"## {rule.id} {rule.name} ")
    for text in (rule.purpose, rule.limits, f"`{rule.direction}`", f"`{rule.needs}`"):
        assert " ".join(text.split()) in section
    for answer in rule.answers:
        assert f"**{answer.effect}**" in section
        assert " ".join(answer.wording.split()) in section
        assert " ".join(answer.fix.split()) in section
        if answer.status:
            assert f"`{answer.code} {answer.status}`" in section


def test_the_page_gives_each_rule_once() -> None:
    titles = re.findall(r"^## (R-\d+\w?) (.+)$", rules_markdown(), re.MULTILINE)

    assert titles == [(rule.id, rule.name) for rule in sorted(CHAIN, key=lambda rule: rule.id)]


def test_every_number_of_a_profile_is_on_the_page_with_its_default() -> None:
    page = rules_markdown()

    assert [name for name in Profile.__dataclass_fields__ if f"| `{name}` |" not in page] == []
    assert "| `size_limit` | 25 MiB | R-05 | `[smtp] max_message_mib` |" in page


def test_every_symbol_is_on_the_page_with_its_points() -> None:
    page = rules_markdown()

    assert len(symbols()) > 5
    assert [
        one.name for one in symbols() if f"| `{one.name}` | {one.weight:+g} |" not in page
    ] == []


def test_rows_are_the_chain_in_its_order() -> None:
    rows = rule_rows()

    assert [row["id"] for row in rows] == [rule.id for rule in CHAIN]
    assert all(row["numbers"] == {} and not row["is_monitored"] for row in rows)
    assert [bool(row.get("symbols")) for row in rows].count(True) == 1


def test_with_a_profile_the_rows_have_its_numbers() -> None:
    profile = Profile(
        order_window_days=14, monitor=("R-13", "R-01"), language_mismatch=Mismatch.WARN,
        allowed_hosts=("lamps.example",),
    )  # fmt: skip

    rows = {row["id"]: row for row in rule_rows(profile)}

    assert rows["R-13"]["numbers"] == {"order_window_days": 14}
    assert [name for name, row in rows.items() if row["is_monitored"]] == ["R-13"]
    assert rows["R-27"]["numbers"]["language_mismatch"] == "warn"
    assert rows["R-21"]["numbers"]["allowed_hosts"] == ["lamps.example"]


def test_lines_name_every_wording_and_reply() -> None:
    rows = rule_rows(Profile(monitor=("R-13",)))
    text = "\n".join(line for row in rows for line in rule_lines(row))

    for rule in CHAIN:
        assert all(answer.fix in text for answer in rule.answers)
    assert "reject 550 5.7.1: " in text
    assert "R-13  Order window  [seller-to-buyer, needs reader]  (watched, not enforced)" in text
    assert "here:   order_window_days = 30" in text
    assert symbols()[0].name in text


def test_the_page_is_written_between_its_markers(tmp_path: Path, capsys) -> None:
    page = tmp_path / "policies.md"
    page.write_text(f"# Head\n\n{START}\nold\n{END}\nTail\n", "utf-8")

    rule_pages.main(page)
    once = page.read_text("utf-8")
    rule_pages.main(page)

    assert once == page.read_text("utf-8")
    assert once == f"# Head\n\n{START}\n\n{rules_markdown()}\n\n{END}\nTail\n"
    assert "rules" in capsys.readouterr().out


@pytest.mark.parametrize("page", ["no markers", START, f"{END}\n{START}"])
def test_a_page_without_both_markers_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match="the page needs"):
        with_rules(page)


def test_no_line_of_the_page_is_wider_than_it_must_be() -> None:
    wide = [line for line in rules_markdown().splitlines() if len(line) > 100 and line[:1] != "|"]

    assert wide == []
