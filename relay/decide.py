"""Stage 4: what the rules may look at, taken from a resolved message, and the snapshot of it that the record keeps.

Pure. The rules themselves live in `policies`; this module only translates.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from mail.automatic import automatic_kind
from mail.received import hop_count
from mail.reply import MESSAGE_ACCEPTED
from policies.chain import decide as decide_facts
from policies.facts import Facts, OrderFacts, Tally
from policies.profile import Profile
from policies.reading.marks import mark_of
from policies.verdict import Verdict, VerdictKind
from relay.content import Content
from relay.stages import DecidedMessage, MethodResult, ResolvedMessage

# What a person wrote stays in the entry and is read from there; the snapshot holds what is found nowhere else.
_CONTENT_FIELDS = frozenset(
    {
        "subject",
        "text",
        "length",
        "unread",
        "quoted",
        "hidden",
        "anchors",
        "files",
        "style",
        "list_headers",
    }
)
_READ_FROM_CONTENT = frozenset({"contacts", "links", "secrets", "language"})
# Names are looked up once: dataclasses.asdict() copies deeply, which was the dearest line of this stage.
_NOT_KEPT = _CONTENT_FIELDS | _READ_FROM_CONTENT | {"orders", "tally"}
_FACTS = tuple(one.name for one in fields(Facts) if one.name not in _NOT_KEPT)
_TALLY = tuple(one.name for one in fields(Tally))
_ORDER = tuple(one.name for one in fields(OrderFacts))
_RESULT = tuple(one.name for one in fields(MethodResult))
_PURPOSE = re.compile(r"\[purpose: {0,3}([a-z-]{1,32})\]", re.IGNORECASE)
_SNAPSHOT = json.JSONEncoder(separators=(",", ":"), sort_keys=True)
_ROWS = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Released:
    """An operator's decision that a held message goes on. It never overrides the leak guard."""

    by: str
    reason: str


def facts_of(resolved: ResolvedMessage) -> Facts:
    """Translate a resolved message into the facts that rules know."""
    route, authenticated = resolved.route, resolved.authenticated
    received = authenticated.received
    author = authenticated.authentication.author
    automatic = automatic_kind(received.message, received.envelope.reverse_path is None)
    facts = Facts(
        direction=f"{route.author_role}-to-{route.author_role.other}",
        alias_state=route.correspondence.named.state.value,
        evidence=authenticated.authentication.evidence.value,
        author_standing=route.standing.value,
        author_domain=author.domain if author else "",
        shop=route.correspondence.seller.name,
        size=received.size,
        hops=hop_count(received.message),
        automatic=automatic.value if automatic else None,
        recipient_blocked=not route.recipient.delivery_addresses,
        thread_closed=route.is_thread_closed,
        orders=tuple(
            OrderFacts(order.order_id, order.status.value, order.placed_at, order.completed_at)
            for order in route.correspondence.orders
        ),
        is_reply=route.is_reply,
        other_side_has_written=route.other_side_has_written,
        now=received.received_at,
        self_copy=route.is_self_copy,
        is_repeat=route.is_repeat,
        alias_domain=route.author_alias.domain,
        known_marks=tuple(
            mark_of(str(one)) for one in (*route.author.addresses, *route.recipient.addresses)
        ),
        purpose=purpose_of(resolved.content.subject),
        buyer_language=route.correspondence.buyer.language,
        masked_cards=received.masked_cards,
        opted_out=route.correspondence.buyer.opted_out_at is not None,
        restricted_until=route.correspondence.seller.restricted_until or 0,
        tally=resolved.tally,
    )
    return with_content(facts, resolved.content)


def with_content(facts: Facts, content: Content) -> Facts:
    """Facts whose texts, files and links are those of a content that was read from elsewhere."""
    return facts.completed(
        subject=content.subject,
        text=content.text,
        list_headers=content.list_fields,
        length=content.length,
        unread=content.unread,
        quoted=content.quoted,
        hidden=content.hidden,
        anchors=content.anchors,
        files=content.files,
        style=content.style,
    )


def facts_from(context: bytes, content: Content) -> Facts:
    """The facts of a decision again: its snapshot, and its content read anew from the stored bytes.

    What a snapshot of an older version does not have keeps its default, and what only that version knew is passed over.
    Raises ValueError for a snapshot that is none.
    """
    kept = json.loads(context)
    if not isinstance(kept, dict):
        raise ValueError("the snapshot of a decision is a JSON object")
    try:
        orders = tuple(OrderFacts(**_known(order, _ORDER)) for order in kept.get("orders", ()))
        tally = Tally(**_known(kept.get("tally", {}), _TALLY))
        marks = tuple(kept.pop("known_marks", ()))
        facts = Facts(**_known(kept, _FACTS), orders=orders, tally=tally, known_marks=marks)
    except (AttributeError, TypeError) as error:
        raise ValueError(f"the snapshot of a decision cannot be read: {error}") from None
    return with_content(facts, content)


def _known(kept: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: kept[name] for name in names if name in kept}


def purpose_of(subject: str) -> str:
    """Return the purpose that a subject declares, "[purpose: delivery]", in lower case; "" without one."""
    found = _PURPOSE.search(subject)
    return found[1].lower() if found else ""


def decide(
    resolved: ResolvedMessage, profile: Profile, released: Released | None = None
) -> DecidedMessage:
    """Decide about a message; `released` turns any verdict into accept and keeps every finding."""
    facts = facts_of(resolved)
    verdict = decide_facts(facts, profile)
    if released is not None and verdict.kind is not VerdictKind.ACCEPT:
        verdict = replace(verdict, kind=VerdictKind.ACCEPT, reply=MESSAGE_ACCEPTED)
    return DecidedMessage(resolved, verdict, _snapshot(facts, resolved))


def _snapshot(facts: Facts, resolved: ResolvedMessage) -> bytes:
    kept = _named(facts, _FACTS)
    kept["orders"] = [_named(order, _ORDER) for order in facts.orders]
    kept["tally"] = _named(facts.tally, _TALLY)
    results = resolved.authenticated.authentication.results
    kept["authentication"] = [_named(result, _RESULT) for result in results]
    return _SNAPSHOT.encode(kept).encode()


def _named(value: object, names: tuple[str, ...]) -> dict[str, object]:
    return {name: getattr(value, name) for name in names}


def findings_json(verdict: Verdict) -> bytes:
    """Every finding of a verdict as JSON, for the decision record; encrypted by the store, since it quotes."""
    rows: list[Mapping[str, object]] = [
        {
            "rule": finding.rule,
            "effect": finding.effect.value,
            "excerpt": finding.excerpt,
            "reason": finding.reason,
            "fix": finding.fix,
            **({"monitored": finding.monitored.value} if finding.monitored else {}),
        }
        for finding in verdict.findings
    ]
    return _ROWS.encode(rows).encode()
