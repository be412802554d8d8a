"""Every rule as a row, a page and a section of docs/policies.md: one source, the chain itself.

`python -m gateway.rule_pages` writes the section anew, between its two markers.
"""

import inspect
import re
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from policies.default import CHAIN
from policies.profile import MEBIBYTE, Profile
from policies.rule import Answer, Rule
from policies.symbols import table
from policies.symbols.kinds import Symbol

START: Final = "<!-- rules -->"
END: Final = "<!-- /rules -->"
PAGE: Final = Path(__file__).resolve().parent.parent / "docs" / "policies.md"
WIDTH: Final = 100
# The rule that adds up symbols.
SCORED: Final = "R-16"

_NAMED: Final = re.compile(r"`([a-z_]+)`")
# Numbers that stand elsewhere in the configuration than in [marketplace.NAME.policy] under their own name.
_SET_BY: Final[Mapping[str, str]] = {
    "order_window_days": "`[marketplace.NAME]`",
    "size_limit": "`[smtp] max_message_mib`",
    "attachment_limit": "`[marketplace.NAME.policy] attachment_mib`",
}

# Numbers that no single rule reads.
_SPOKEN_OF: Final[Mapping[str, str]] = {
    "monitor": "those named",
    "hold_hours": "held mail",
    "review_hours": "held mail",
}


def rule_rows(profile: Profile | None = None) -> Sequence[Mapping[str, Any]]:
    """Every rule of the chain, in its order, for programs; with a profile, with its numbers."""
    return [_row(rule, profile) for rule in CHAIN]


def symbols() -> tuple[Symbol, ...]:
    """The symbols of R-16, in the order of their table."""
    return tuple(value for value in vars(table).values() if isinstance(value, Symbol))


def rules_markdown() -> str:
    """The generated part of docs/policies.md, without its markers."""
    parts = [_chain_paragraph(), _numbers_section()]
    parts += [_section(rule) for rule in sorted(CHAIN, key=lambda rule: rule.id)]
    return "\n\n".join(parts)


def with_rules(page: str) -> str:
    """The page with its generated part written anew.

    Raises:
        ValueError: a marker is missing.

    """
    head, start, rest = page.partition(START)
    _, end, tail = rest.partition(END)
    if not start or not end:
        raise ValueError(f"the page needs a line {START} and, below it, a line {END}")
    return f"{head}{START}\n\n{rules_markdown()}\n\n{END}{tail}"


def rule_lines(row: Mapping[str, Any]) -> Iterator[str]:
    """One rule as a person reads it in a terminal."""
    watched = "  (watched, not enforced)" if row["is_monitored"] else ""
    yield f"{row['id']}  {row['name']}  [{row['direction']}, needs {row['needs']}]{watched}"
    yield f"  {row['purpose']}"
    yield f"  limits: {row['limits']}"
    if row["numbers"]:
        yield f"  here:   {', '.join(f'{name} = {value}' for name, value in row['numbers'].items())}"
    for answer in row["answers"]:
        effect = f"{answer['effect']} {answer['reply']}".rstrip()
        yield f"  {effect}: {_sentence(answer['wording'])} {answer['fix']}"
    for symbol in row.get("symbols", ()):
        yield f"    {symbol['name']:<22} {symbol['points']:+g}  {symbol['meaning']}"
    yield ""


def _row(rule: Rule, profile: Profile | None) -> Mapping[str, Any]:
    return {
        "id": rule.id,
        "name": rule.name,
        "purpose": rule.purpose,
        "direction": rule.direction,
        "needs": rule.needs.value,
        "limits": rule.limits,
        "numbers": {} if profile is None else _numbers(rule, profile),
        "may_be_monitored": rule.may_be_monitored,
        "is_monitored": profile is not None
        and rule.may_be_monitored
        and rule.id in profile.monitor,
        "answers": [_answer_row(answer) for answer in rule.answers],
        **({"symbols": [_symbol_row(each) for each in symbols()]} if rule.id == SCORED else {}),
    }


def _numbers(rule: Rule, profile: Profile) -> Mapping[str, Any]:
    """The numbers of a profile that a rule's limits name."""
    known = {each.name for each in fields(Profile)}
    named = [name for name in dict.fromkeys(_NAMED.findall(rule.limits)) if name in known]
    return {name: _plain(getattr(profile, name)) for name in named}


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return list(value)
    return value.value if isinstance(value, StrEnum) else value


def _answer_row(answer: Answer) -> Mapping[str, Any]:
    return {
        "name": answer.name,
        "effect": answer.effect.value,
        "reply": _reply(answer),
        "wording": answer.wording,
        "fix": answer.fix,
        "is_bland": answer.bland,
    }


def _reply(answer: Answer) -> str:
    return f"{answer.code} {answer.status}" if answer.status else ""


def _symbol_row(symbol: Symbol) -> Mapping[str, Any]:
    kind = symbol.kind.value
    return {
        "name": symbol.name,
        "kind": kind,
        "points": symbol.weight,
        "meaning": symbol.meaning,
    }


def _chain_paragraph() -> str:
    return _wrapped(f"The chain, in order: {', '.join(rule.id for rule in CHAIN)}.")


def _numbers_section() -> str:
    lines = ["## Numbers", "", "| number | default | rules | set by |", "|---|---|---|---|"]
    for each in fields(Profile):
        rules = ", ".join(
            rule.id for rule in CHAIN if f"`{each.name}`" in rule.limits
        ) or _SPOKEN_OF.get(each.name, "-")
        where = _SET_BY.get(each.name, "`[marketplace.NAME.policy]`")
        lines.append(f"| `{each.name}` | {_default(each.name)} | {rules} | {where} |")
    return "\n".join(lines)


def _default(name: str) -> str:
    value = getattr(Profile(), name)
    if name in {"size_limit", "attachment_limit"}:
        return f"{value // MEBIBYTE} MiB"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ", ".join(value) or "none"
    return (
        f"{value:g}"
        if isinstance(value, float)
        else f"{value:,}"
        if isinstance(value, int)
        else value
    )


def _section(rule: Rule) -> str:
    lines = [f"## {rule.id} {rule.name}", "", _wrapped(rule.purpose), ""]
    lines.append(f"- Direction: `{rule.direction}`. Needs: `{rule.needs}`.")
    lines.append(_wrapped(f"- Limits: {rule.limits}", "  "))
    lines += [_wrapped(_spoken(answer), "  ") for answer in rule.answers]
    if rule.id == SCORED:
        lines += ["", *_symbol_lines()]
    return "\n".join(lines)


def _spoken(answer: Answer) -> str:
    reply = f", `{_reply(answer)}`" if answer.status else ""
    bland = " The reply does not name the rule." if answer.bland else ""
    return f"- **{answer.effect}**{reply}: {_sentence(answer.wording)} {answer.fix}{bland}"


def _sentence(text: str) -> str:
    # A bland reply is bare words, the same as those of an unknown address.
    return text if text[-1:] in ".!?" else f"{text}."


def _symbol_lines() -> Iterator[str]:
    # How the symbols add up stands where their weights do.
    _, _, rules = (inspect.getdoc(table) or "").partition("\n\n")
    yield from (rules, "", "| symbol | points | kind | meaning |", "|---|---|---|---|")
    for symbol in symbols():
        points = f"{symbol.weight:+g}"
        yield f"| `{symbol.name}` | {points} | {symbol.kind} | {symbol.meaning} |"


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(
        text, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def main(page: Path = PAGE) -> None:
    """Write the generated part of the page anew."""
    page.write_text(with_rules(page.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{page.name}: {len(CHAIN)} rules\n")


if __name__ == "__main__":
    main()
