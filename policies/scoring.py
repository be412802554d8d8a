"""Scoring a message: which symbols it shows, with what evidence, and what they add up to.

1. Offers and pitches of one message mostly describe one thing: the heaviest counts in full, each
   other one adds a point. Signs add up.
2. Evidence of an order takes off what signs add, and nothing of an offer. Beside it a pitch weighs
   less, unless the subject pitches as well (16 CFR 316.3: what the subject promises, the mail is).
3. An offer in a first message is one that nobody asked for, and so is a call to a shop or an account
   elsewhere in one that says nothing of the order. A first message that advertises and in which
   nothing speaks of an order weighs more.
4. An answer to the buyer is presumed to be about the order. Amends for a named fault of the order are
   at most held, for a person to look at.
5. What stands in disguise, or hidden, is read too, and the attempt weighs by itself. What stands in
   a quotation that the other side cannot have written is held.
6. What a small model makes of the words comes last, in first messages only, and never decides alone.
   Where one pitch is all that was found, the model is the second witness: a message whose other
   words read like order mail is remarked upon.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from policies.facts import Facts
from policies.model import NO_OPINION, opinion
from policies.profile import Profile
from policies.reading.canonical import TEXT_LIMIT, canonical
from policies.symbols import table
from policies.symbols.disguises import undisguised
from policies.symbols.kinds import Kind, Symbol
from policies.symbols.lexicon import find
from policies.symbols.phrases import Found, read_text
from policies.symbols.settled import CLAIMS
from policies.wording import excerpt_around

SUBJECT_LIMIT: Final = 1_000
# Signs without any order in a first message weigh more from here on.
SIGNS_FROM: Final = 4.0
# What a pitch weighs less beside an order.
PITCH_RELIEF: Final = -3.0
MANY_LINKS: Final = 4
# The log-odds from which the model's word counts, the points for each beyond, and how much of them is
# left beside evidence of an order.
MODEL_FROM: Final = 2.0
MODEL_SLOPE: Final = 4.0
MODEL_BESIDE_ORDERS: Final = 0.5
# The log-odds up to which the model contradicts a single pitch, and the heaviest one that it may.
CONTRADICTED_BELOW: Final = -1.0
CONTRADICTED_WEIGHT: Final = 6.0

_FAULT: Final = re.compile(
    r"(?<!\w)(?:sorry|apolog\w{1,8}|make up for|entschuldig\w{0,6}|wiedergutmachung|pardon\w{0,5}|desolee?s?"
    r"|excuses?|molestias|disculp\w{1,6}|perdon|scus[ai]|inconveniente|excuus|przepraszamy|извин\w{1,6})(?!\w)"
    r"|お詫び|申し訳|抱歉"
)
# No phrase and no sentence goes across it.
_BREAK: Final = "\n\n"
_QUOTE_SIGN: Final = re.compile(r"^[> ]{1,20}", re.MULTILINE)
_ZERO_WIDTH: Final = re.compile("[^\\W\\d_][\u00ad\u200b\u2060\ufeff]{1,8}[^\\W\\d_]")
_FIRST_PERSON: Final = re.compile(
    r"(?<!\w)(?:i|i'm|i've|my|me|ich|mein\w{0,2}|je|j'ai|mon|ma|yo|mi|me)(?!\w)|私"
)
# So many offers in a buyer's quotation that no buyer speaks of are the seller's own.
_VOICED_FROM: Final = 2

_AMENDING: Final = frozenset({table.ADVANTAGE, table.COUPON, table.PRICE_OFF})
_ORDERS: Final = frozenset({table.ORDER_NAMED, table.ORDER_TALK, table.ORDER_LINES, table.REQUEST})
_RELIEF: Final = _ORDERS | {table.ASKED}
# Whoever offers these asks for something as well, and it is no order.
_ASKING_OFFERS: Final = frozenset({table.EARN, table.MONEY, table.SERVICES, table.VICE})
# What sends a reader somewhere else.
_CALLS: Final = frozenset({table.CALL_TO_SHOP, table.SUBSCRIBE})
_DIGIT: Final = re.compile(r"\d")
_EXCUSES: Final = frozenset({table.ASKED, table.ORDER_LINES})
# What counts by itself, whatever stands beside it.
_ADDING: Final = frozenset(
    {
        table.NO_ORDER,
        table.LIST_HEADERS,
        table.BULK,
        table.HIDDEN,
        table.DISGUISED,
        table.ZERO_WIDTH,
        table.REPLY_IN_THREAD,
    }
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One symbol found, and where: the span from `start` to `end` of `text`, or nowhere.

    `leads`: it stands in the subject.
    """

    symbol: Symbol
    text: str = field(default="", repr=False)
    start: int = 0
    end: int = 0
    leads: bool = False

    @property
    def excerpt(self) -> str:
        """The words that show the symbol, with those around them; "" where no words do."""
        return excerpt_around(self.text, self.start, self.end) if self.text else ""


@dataclass(frozen=True, slots=True)
class Score:
    """What a message adds up to, in points, and the symbols behind it."""

    total: float
    hits: tuple[Hit, ...]

    @property
    def strongest(self) -> Hit:
        """The hit with words that has the largest weight, the first of equals, or any without words.

        Raises ValueError without hits.
        """
        shown = [hit for hit in self.hits if hit.text] or self.hits
        return max(shown, key=lambda hit: hit.symbol.weight)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the marketing symbols, the heaviest first."""
        heavy = sorted(self.hits, key=lambda hit: -hit.symbol.weight)
        return tuple(hit.symbol.name for hit in heavy if hit.symbol.weight > 0)


Hits = dict[Symbol, Hit]


def score(facts: Facts, profile: Profile) -> Score:
    """Score the subject and the text of a message, what it hides, and what it quotes."""
    subject = canonical(facts.subject[:SUBJECT_LIMIT])
    text = canonical(facts.text[:TEXT_LIMIT])
    whole = f"{subject}{_BREAK}{text}"
    shown = read_text(whole)
    hits = {found.symbol: _placed(found, subject, text) for found in find(shown).values()}
    _add_disguised(hits, whole)
    _add_hidden(hits, facts)
    if not _ASKING_OFFERS.isdisjoint(hits):
        hits.pop(table.REQUEST, None)
    _add_context(hits, facts, profile, whole)
    if _may_amend(hits, facts, shown.folded):
        hits[table.AMENDS] = Hit(table.AMENDS)
    total = _claimed(hits, facts) + _signed(hits) + _around(hits, facts)
    total = _read_on(hits, facts, profile, total)
    if table.AMENDS in hits:
        total = min(total, profile.marketing_reject - 1)
    if _has_planted_offer(facts):
        hits[table.QUOTED] = Hit(table.QUOTED)
        total = max(total, 0.0) + table.QUOTED.weight
    return Score(total, tuple(hits.values()))


def _placed(found: Found, subject: str, text: str) -> Hit:
    body = len(subject) + len(_BREAK)
    if found.start < body:
        return Hit(found.symbol, subject, found.start, min(found.end, len(subject)), leads=True)
    return Hit(found.symbol, text, found.start - body, found.end - body)


def _add_disguised(hits: Hits, whole: str) -> None:
    view = undisguised(whole)
    if view and _added(hits, view):
        hits[table.DISGUISED] = Hit(table.DISGUISED)


def _add_hidden(hits: Hits, facts: Facts) -> None:
    if facts.hidden and _added(hits, canonical(facts.hidden[:TEXT_LIMIT])):
        hits[table.HIDDEN] = Hit(table.HIDDEN)
    zero_width = None if facts.text.isascii() else _ZERO_WIDTH.search(facts.text[:TEXT_LIMIT])
    if zero_width is not None:
        hits[table.ZERO_WIDTH] = Hit(table.ZERO_WIDTH, facts.text, *zero_width.span())


def _added(hits: Hits, text: str) -> bool:
    """Add the claims of `text` that the message does not show, and say whether there are any."""
    claims = [found for found in find(read_text(text)).values() if found.symbol.kind in CLAIMS]
    added = [found for found in claims if found.symbol not in hits]
    hits.update((found.symbol, Hit(found.symbol, text, found.start, found.end)) for found in added)
    return bool(added)


def _add_context(hits: Hits, facts: Facts, profile: Profile, whole: str) -> None:
    named = _named_order(facts, whole)
    if named is not None:
        hits[table.ORDER_NAMED] = Hit(table.ORDER_NAMED, named, 0, len(named))
    if facts.is_reply:
        hits[table.REPLY_IN_THREAD] = Hit(table.REPLY_IN_THREAD)
    if facts.list_headers:
        names = ", ".join(facts.list_headers)
        hits[table.LIST_HEADERS] = Hit(table.LIST_HEADERS, names, 0, len(names))
    if facts.tally.same_text >= profile.bulk_buyers:
        hits[table.BULK] = Hit(table.BULK)
    led_away = sum(link.fault is not None for link in facts.links)
    if led_away >= MANY_LINKS:
        hits[table.MANY_LINKS] = Hit(table.MANY_LINKS)
    elif led_away or any(contact.is_offered for contact in facts.contacts):
        hits[table.LINKS] = Hit(table.LINKS)


def _named_order(facts: Facts, text: str) -> str | None:
    for order in facts.orders:
        # A short id must not be found inside a longer number.
        if order.order_id in text and re.search(rf"(?<!\w){re.escape(order.order_id)}(?!\w)", text):
            return order.order_id
    return None


def _may_amend(hits: Hits, facts: Facts, folded: str) -> bool:
    """Whether the message regrets a fault of an order, and offers something for that alone."""
    claims = {symbol: hit for symbol, hit in hits.items() if symbol.kind in CLAIMS}
    if not claims or not claims.keys() <= _AMENDING or not facts.is_proactive:
        return False
    if table.HIDDEN in hits or any(hit.leads for hit in claims.values()):
        return False
    return not _ORDERS.isdisjoint(hits) and _FAULT.search(folded) is not None


def _claimed(hits: Hits, facts: Facts) -> float:
    """What offers and pitches add, with what their place adds or takes off."""
    claims = [hit for symbol, hit in hits.items() if symbol.kind in CLAIMS]
    if not claims:
        return 0.0
    total = max(hit.symbol.weight for hit in claims) + len(claims) - 1
    leads = _leads(hits, facts, claims)
    is_led_away = _is_led_away(hits, facts)
    if is_led_away or (table.LINKS in hits and not _is_footer(hits, leads=leads)):
        total += table.LINKS.weight
    if leads:
        hits[table.SUBJECT] = Hit(table.SUBJECT)
        total += table.SUBJECT.weight
    if is_led_away or any(hit.symbol.kind is Kind.OFFER for hit in claims):
        if facts.is_proactive:
            hits[table.UNASKED] = Hit(table.UNASKED)
            total += table.UNASKED.weight
    elif not _EXCUSES.isdisjoint(hits) or (not leads and not _ORDERS.isdisjoint(hits)):
        total += PITCH_RELIEF
    return total


def _leads(hits: Hits, facts: Facts, claims: Sequence[Hit]) -> bool:
    """Say whether the subject promises. That of an answer is the one of the message it answers."""
    leading = [hit for hit in claims if hit.leads]
    if not facts.is_proactive or not leading:
        return False
    # "Your parcel has left, visit our shop" says first what it is about.
    tells = _tells(hits) and hits[table.ORDER_TALK].leads
    if not tells or any(hit.symbol.kind is Kind.OFFER for hit in leading):
        return True
    return hits[table.ORDER_TALK].start > min(hit.start for hit in leading)


def _tells(hits: Hits) -> bool:
    """Say whether a message speaks of an order, and does not only number it in the subject."""
    talk = hits.get(table.ORDER_TALK)
    return talk is not None and not (
        talk.leads and _DIGIT.search(talk.text, talk.start, talk.end) is not None
    )


def _is_led_away(hits: Hits, facts: Facts) -> bool:
    """Say whether a first message calls to a shop or an account, and says nothing of the order."""
    if not facts.is_proactive or table.LINKS not in hits or _CALLS.isdisjoint(hits):
        return False
    return _EXCUSES.isdisjoint(hits) and not _tells(hits)


def _is_footer(hits: Hits, *, leads: bool) -> bool:
    """Say whether accounts are only named as the footers of order mail name them."""
    if table.ORDER_LINES in hits:
        return True
    claims = {symbol for symbol in hits if symbol.kind in CLAIMS}
    return not leads and _tells(hits) and claims == {table.SUBSCRIBE}


def _signed(hits: Hits) -> float:
    """What signs add, less what evidence of an order takes off from them."""
    signs = sum(symbol.weight for symbol in hits if symbol.kind is Kind.SIGN)
    orders = sum(symbol.weight for symbol in hits if symbol in _RELIEF)
    return max(0.0, signs + orders)


def _around(hits: Hits, facts: Facts) -> float:
    signs = sum(symbol.weight for symbol in hits if symbol.kind is Kind.SIGN)
    claims = any(symbol.kind in CLAIMS for symbol in hits)
    orders = any(symbol in _RELIEF for symbol in hits)
    if facts.is_proactive and not orders and (claims or signs >= SIGNS_FROM):
        hits[table.NO_ORDER] = Hit(table.NO_ORDER)
    return sum(symbol.weight for symbol in hits if symbol in _ADDING)


def _read_on(hits: Hits, facts: Facts, profile: Profile, total: float) -> float:
    """Add what the model thinks of a first message. It may bring it to a hold, never to a refusal."""
    is_single = _is_single_pitch(hits)
    if not facts.is_proactive or (total >= profile.marketing_reject and not is_single):
        return total
    share = 1.0 if _RELIEF.isdisjoint(hits) else MODEL_BESIDE_ORDERS
    # It is not asked where nothing that it may say would be heard, be it with history's points.
    if total + share * table.MODEL.weight < profile.marketing_warn and not facts.quoted:
        return total
    thought = opinion(facts.subject, facts.text)
    if is_single and NO_OPINION.log_odds < thought.log_odds <= CONTRADICTED_BELOW:
        return min(total, profile.marketing_hold - 1)
    points = share * min(MODEL_SLOPE * (thought.log_odds - MODEL_FROM), table.MODEL.weight)
    if points <= 0 or total >= profile.marketing_reject:
        return total
    said = ", ".join(thought.words)
    hits[table.MODEL] = Hit(table.MODEL, said, 0, len(said))
    # Points are whole ones for people to read.
    return min(total + round(points), profile.marketing_reject - 1)


def _is_single_pitch(hits: Hits) -> bool:
    """Say whether one pitch, not a heavy one, is all that speaks for advertising."""
    claims = [symbol for symbol in hits if symbol.kind in CLAIMS]
    if len(claims) != 1 or claims[0].kind is Kind.OFFER or claims[0].weight > CONTRADICTED_WEIGHT:
        return False
    others = hits.keys() - {*claims, *_RELIEF, table.NO_ORDER, table.REPLY_IN_THREAD}
    return not others


def _has_planted_offer(facts: Facts) -> bool:
    """Whether history holds an offer although there was nothing to quote, or one in no buyer's voice."""
    if not facts.quoted:
        return False
    quoted = read_text(_QUOTE_SIGN.sub("", canonical(facts.quoted[:TEXT_LIMIT])))
    offers = [found for found in find(quoted).values() if found.symbol.kind is Kind.OFFER]
    if facts.is_proactive:
        return bool(offers)
    voiced = [found for found in offers if not _FIRST_PERSON.search(_line(quoted.folded, found))]
    return len(voiced) >= _VOICED_FROM


def _line(folded: str, found: Found) -> str:
    start = folded.rfind("\n", 0, found.start) + 1
    end = folded.find("\n", found.end)
    return folded[start : len(folded) if end < 0 else end]
