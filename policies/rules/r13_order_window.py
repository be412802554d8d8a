"""R-13: a seller may write first until a number of days after an order's completion."""

from typing import Final

from policies.dates import DAY, date_of
from policies.facts import SELLER_TO_BUYER, Facts, OrderFacts
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

OUTSIDE: Final = Answer(
    "outside",
    Effect.REJECT,
    "Order {excerpt} ended on {date}; first messages are possible for {days} days after that.",
    "You may answer as soon as the buyer writes.",
    code=550,
    status="5.7.1",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Refuse a first message when the windows of all orders are over: any open one suffices."""
    if not facts.is_proactive or not facts.orders:
        return ()
    ends = [(ended, order) for order in facts.orders if (ended := ended_at(order)) is not None]
    if len(ends) < len(facts.orders):
        return ()
    ended, order = max(ends, key=lambda pair: pair[0])
    if facts.now <= ended + profile.order_window_days * DAY:
        return ()
    excerpt, days = excerpt_of(order.order_id), profile.order_window_days
    return (OUTSIDE.finding(RULE.id, excerpt, date=date_of(ended), days=days),)


def ended_at(order: OrderFacts) -> int | None:
    """Return when an order ended (microseconds UTC), or None while it is under way.

    An order that is over but whose end nobody recorded counts from the day it was placed, so that
    a missing time never keeps a window open for ever.
    """
    if order.completed_at is not None:
        return order.completed_at
    return order.placed_at if order.status in {"completed", "cancelled"} else None


RULE: Final = Rule(
    id="R-13",
    name="Order window",
    purpose="An order long over is no reason to write.",
    direction=SELLER_TO_BUYER,
    limits="`order_window_days` after the end of the newest order, 30 by default; an order under "
    "way keeps it open. Lifted in a thread in which the buyer has written.",
    needs=Needs.READER,
    answers=(OUTSIDE,),
    check=check,
)
