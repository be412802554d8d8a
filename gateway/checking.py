"""Verdicts without a store: facts made up around a described message or a mail file, and what the rules say.

What a description leaves out is taken as good as can be: the author is proven, the order valid and under way, and a
seller writes first. So a verdict depends on the words alone unless the context says otherwise.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Final

from gateway.cases import BadCase, Case, read_case
from mail.automatic import automatic_kind
from mail.message import parse_message, with_crlf
from mail.received import hop_count
from policies.chain import decide
from policies.dates import DAY
from policies.facts import SELLER_TO_BUYER, Facts, OrderFacts
from policies.profile import Profile
from policies.verdict import Verdict
from relay.content import content_of, read_content
from relay.decide import purpose_of, with_content

# An order is placed ten days before, or ten days before it was completed.
PLACED_BEFORE: Final = 10 * DAY
# The number of an order that nobody names.
UNNAMED_ORDER: Final = "000-0000000-0000000"
# Order numbers of one text that are taken as valid.
NUMBERS_LIMIT: Final = 20
TEXT_LIMIT: Final = 20_000
# Octets that tell JSON lines from a mail.
_START: Final = 1_024

# Characters before a number in which it is called an order's.
_CALLED_WITHIN: Final = 40

# A pattern that begins with a sign is looked for by that sign first; so it looks back behind it.
_NUMBER: Final = re.compile(r"[0-9](?<![0-9][0-9])[0-9A-Za-z-]{2,24}(?![0-9A-Za-z-])")
_PREFIX: Final = re.compile(r"(?<![0-9A-Za-z-])[A-Za-z]{1,6}-?$")
# The commonest shape of all, which nothing else has.
_SHAPE: Final = re.compile(r"[0-9]{3}-[0-9]{7}(?:-[0-9]{7})?")
_CALLED: Final = re.compile(
    r"(?:\border|\bbestell(?:ung|nummer|nr)?|\bauftrags?(?:nummer|nr)?|\bcommande|\bpedido|\bordine"
    r"|\bencomenda|\bbestelling|\bzam[oó]wieni[ea]|\bobjedn[aá]vk[ay]|\btilaus|\bsipariş|заказ[а-я]?"
    r"|注文|订单|訂單|주문)"
    r"(?:[-. ]{0,2}(?:number|no|nr|num|id|ref|reference|n\.?[º°]|№|番号|号|번호))?[.:：# (]{1,4}$"
    r"|(?:注文|订单|訂單|주문)(?:番号|号|번호)?$",
    re.IGNORECASE,
)
# What is called an order's and may be a telephone number all the same.
_TELEPHONE: Final = re.compile(r"0[0-9-]{4,}|[0-9]{3}-[0-9]{3}-[0-9]{4}")
_DIGIT: Final = re.compile(r"[0-9]")
# Digits of a number behind "#", and of any other.
_FEWEST_DIGITS: Final = 3
_FEWEST_BARE: Final = 5


@dataclass(frozen=True, slots=True)
class Bench:
    """What every message of one run is judged by. `now` is microseconds UTC."""

    profile: Profile
    alias_domain: str
    now: int
    direction: str = SELLER_TO_BUYER


@dataclass(frozen=True, slots=True)
class Checked:
    """One judged message: its id, the verdict with all findings, and keys of its context that mean nothing."""

    id: str | int
    verdict: Verdict = field(repr=False)
    passed_over: tuple[str, ...] = ()

    def as_row(self) -> Mapping[str, Any]:
        """The JSON line of the contract, with the fix of each finding beside its reason."""
        return {
            "id": self.id,
            "verdict": self.verdict.kind.value,
            "findings": [
                {
                    "rule": finding.rule,
                    "effect": finding.effect.value,
                    "excerpt": finding.excerpt,
                    "reason": finding.reason,
                    "fix": finding.fix,
                    **({"monitored": finding.monitored.value} if finding.monitored else {}),
                }
                for finding in self.verdict.findings
            ],
            "score": self.verdict.score,
            "reply": str(self.verdict.reply),
        }


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that could not be judged: where it stands, and why."""

    place: str
    reason: str


def check_inputs(paths: Iterable[Path], bench: Bench) -> Iterator[Checked | Fault]:
    """Judge files of JSON lines and mail files, in their order; "-" is stdin."""
    for path in paths:
        if str(path) == "-":
            yield from check_lines(sys.stdin.buffer, "stdin", bench)
            continue
        try:
            yield from _check_file(path, bench)
        except OSError as error:
            yield Fault(str(path), f"cannot be read: {error.strerror}")


def _check_file(path: Path, bench: Bench) -> Iterator[Checked | Fault]:
    with path.open("rb") as file:
        start = file.read(_START).removeprefix(b"\xef\xbb\xbf").lstrip()
        file.seek(0)
        is_mail = path.suffix.lower() == ".eml" or (start and not start.startswith(b"{"))
        if is_mail and path.suffix.lower() not in {".jsonl", ".ndjson", ".json"}:
            yield Checked(str(path), check_mail(file.read(), bench))
        else:
            yield from check_lines(file, str(path), bench)


def check_lines(lines: BinaryIO, name: str, bench: Bench) -> Iterator[Checked | Fault]:
    """Judge JSON lines one by one; empty ones are passed over, bad ones are told and the others go on."""
    for number, raw in enumerate(lines, 1):
        line = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
        if not line.strip():
            continue
        try:
            case = read_case(line.decode("utf-8"), number, bench.direction)
        except UnicodeDecodeError:
            yield Fault(f"{name}: line {number}", "not UTF-8")
        except BadCase as error:
            yield Fault(f"{name}: line {number}", str(error))
        else:
            yield Checked(case.id, check_case(case, bench), case.unknown_keys)


def check_case(case: Case, bench: Bench) -> Verdict:
    """Judge one described message."""
    return decide(facts_of_case(case, bench), bench.profile)


def check_mail(raw: bytes, bench: Bench) -> Verdict:
    """Judge one message, its line ends in whatever form, as it would come from an author who is proven."""
    message = parse_message(with_crlf(raw))
    content = read_content(message)
    automatic = automatic_kind(message, False)
    facts = Facts(
        direction=bench.direction,
        size=message.size,
        hops=hop_count(message),
        automatic=automatic.value if automatic else None,
        orders=_any_order(f"{content.subject}\n{content.text}", bench.now),
        now=bench.now,
        alias_domain=bench.alias_domain,
        purpose=purpose_of(content.subject),
    )
    return decide(with_content(facts, content), bench.profile)


def facts_of_case(case: Case, bench: Bench) -> Facts:
    """The facts of a described message, with an order made up as its context wants it."""
    context = case.context
    content = content_of(case.subject, case.text, case.html, case.files)
    is_answer = case.direction == SELLER_TO_BUYER and not context.proactive
    facts = Facts(
        direction=case.direction,
        size=_size(case),
        orders=_orders(case, bench.now),
        is_reply=is_answer,
        other_side_has_written=is_answer,
        now=bench.now,
        alias_domain=bench.alias_domain,
        purpose=context.purpose or purpose_of(case.subject),
        buyer_language=context.buyer_language,
        opted_out=context.opted_out,
    )
    return with_content(facts, content)


def _size(case: Case) -> int:
    texts = sum(len(each.encode()) for each in (case.subject, case.text, case.html))
    return texts + sum(file.size for file in case.files)


def _orders(case: Case, now: int) -> tuple[OrderFacts, ...]:
    context = case.context
    if not context.has_order:
        return ()
    days, status = context.days_since_completion, context.order_status
    ended = None if days is None else now - int(days * DAY)
    status = status or ("shipped" if days is None else "completed")
    placed = (now if ended is None else ended) - PLACED_BEFORE
    if context.order_id is not None:
        numbers: tuple[str, ...] = (context.order_id,)
    else:
        numbers = order_numbers(f"{case.subject}\n{case.text}")
    return tuple(OrderFacts(number, status, placed, ended) for number in numbers)


def _any_order(text: str, now: int) -> tuple[OrderFacts, ...]:
    placed = now - PLACED_BEFORE
    return tuple(OrderFacts(number, "shipped", placed) for number in order_numbers(text))


def order_numbers(text: str) -> tuple[str, ...]:
    """The order numbers that a text names, or one that stands for an order which nobody names.

    Nobody can look them up here, so what is called an order's, or has the shape of one, is valid.
    """
    text, found = text[:TEXT_LIMIT], dict[str, None]()
    for match in _NUMBER.finditer(text):
        before = text[max(0, match.start() - _CALLED_WITHIN) : match.start()]
        prefix = _PREFIX.search(before)
        number = f"{prefix[0] if prefix else ''}{match[0]}"
        if _is_order_number(number, before.removesuffix(prefix[0]) if prefix else before):
            found[number] = None
    return tuple(found)[:NUMBERS_LIMIT] or (UNNAMED_ORDER,)


def _is_order_number(number: str, before: str) -> bool:
    if before[-1:].isascii() and (before[-1:].isalnum() or before[-1:] == "-"):
        return False
    if _SHAPE.fullmatch(number):
        return True
    fewest = _FEWEST_DIGITS if before.endswith("#") else _FEWEST_BARE
    if len(_DIGIT.findall(number)) < fewest or _TELEPHONE.fullmatch(number):
        return False
    return _CALLED.search(before) is not None
