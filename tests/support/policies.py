"""Facts of ordinary messages, so that a test names only what matters to it."""

from dataclasses import replace
from typing import Any

from policies.chain import decide
from policies.facts import BUYER_TO_SELLER, SELLER_TO_BUYER, Facts, OrderFacts
from policies.profile import Profile
from policies.rule import Rule
from policies.verdict import Effect, Finding, Verdict

DAY = 86_400_000_000
NOW = 1_790_000_000_000_000
ORDER_ID = "302-5518204"


def order(order_id: str = ORDER_ID, **changes: Any) -> OrderFacts:
    """An order that was placed ten days ago and shipped."""
    return replace(OrderFacts(order_id, "shipped", NOW - 10 * DAY), **changes)


def seller_mail(**changes: Any) -> Facts:
    """A first message of a proven seller about an order that is under way."""
    facts = Facts(
        direction=SELLER_TO_BUYER,
        author_domain="shop.example",
        shop="Nordlicht Outdoor",
        size=2_000,
        hops=2,
        orders=(order(),),
        now=NOW,
        subject="Your jacket",
        text="Which size did you mean, M or L?",
    )
    return replace(facts, **changes)


def buyer_mail(**changes: Any) -> Facts:
    """A question of a proven buyer."""
    return replace(seller_mail(direction=BUYER_TO_SELLER, author_domain="mail.example"), **changes)


def verdict_on(facts: Facts) -> Verdict:
    return decide(facts, Profile())


def only_finding(rule: Rule, facts: Facts, profile: Profile | None = None) -> Finding:
    """The one finding of `rule` about `facts`."""
    (finding,) = rule.check(facts, profile or Profile())
    return finding


def is_silent(rule: Rule, facts: Facts) -> bool:
    return rule.check(facts, Profile()) == ()


def warning(rule: str = "R-90", effect: Effect = Effect.WARN, score: float = 0.0) -> Finding:
    return Finding(rule, effect, "", "A reason.", "A remedy.", score=score)
