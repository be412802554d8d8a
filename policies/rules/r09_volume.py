"""R-09: how much a seller may send, by the orders there are to talk about."""

from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

DAYS_OF_ORDERS: Final = 7

HOUR_FULL: Final = Answer(
    "hour-full",
    Effect.DEFER,
    "This account sent {sent} messages in the last hour; the limit is {limit}.",
    "Your server tries again by itself. Nothing is lost.",
    code=450,
    status="4.7.1",
)
DAY_FULL: Final = Answer(
    "day-full",
    Effect.DEFER,
    "This account sent {sent} messages in the last 24 hours; with its orders the limit is {limit}.",
    "Your server tries again by itself. Nothing is lost.",
    code=450,
    status="4.7.1",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Ask to come again when the hour or the day is full."""
    tally = facts.tally
    # An answer to a buyer's question is never too much.
    if not facts.is_proactive:
        return ()
    if tally.hour >= profile.hourly_limit:
        return (HOUR_FULL.finding(RULE.id, sent=tally.hour, limit=profile.hourly_limit),)
    limit = daily_limit(tally.orders, profile)
    if tally.day >= limit:
        return (DAY_FULL.finding(RULE.id, sent=tally.day, limit=limit),)
    return ()


def daily_limit(orders: int, profile: Profile) -> int:
    """Return the messages that a seller may send in a day; `orders` are those of the last 7 days."""
    return profile.daily_base + profile.daily_per_order * orders // DAYS_OF_ORDERS


RULE: Final = Rule(
    id="R-09",
    name="Volume",
    purpose="Who has few orders has few reasons to write first.",
    direction=SELLER_TO_BUYER,
    limits="First messages: `hourly_limit` messages an hour, 60 by default; `daily_base` a day, 600 by "
    "default, and `daily_per_order` more, 5 by default, for each order of an average day of the last "
    "week. Answers are not limited.",
    needs=Needs.READER,
    answers=(HOUR_FULL, DAY_FULL),
    check=check,
)
