"""Every marketing symbol of R-16: its name, its kind, its weight in points, and what it means.

1. A symbol counts once, however often it is found.
2. Symbols of offers and pitches tell of one and the same thing more often than not: the heaviest
   counts in full, each other one adds a point.
3. Signs add up. Evidence of an order takes off what signs add, and never anything of an offer.
"""

from typing import Final

from policies.symbols.kinds import Kind, Symbol


def _offer(name: str, weight: float, meaning: str) -> Symbol:
    return Symbol(name, Kind.OFFER, weight, meaning)


def _pitch(name: str, weight: float, meaning: str) -> Symbol:
    return Symbol(name, Kind.PITCH, weight, meaning)


def _sign(name: str, weight: float, meaning: str) -> Symbol:
    return Symbol(name, Kind.SIGN, weight, meaning)


def _context(name: str, weight: float, meaning: str) -> Symbol:
    return Symbol(name, Kind.CONTEXT, weight, meaning)


def _order(name: str, weight: float, meaning: str) -> Symbol:
    return Symbol(name, Kind.ORDER, weight, meaning)


ADVANTAGE: Final = _offer("MKT_ADVANTAGE", 9, "an advantage for a later purchase, or a gift")
COUPON: Final = _offer("MKT_COUPON", 6, "a coupon code is handed out")
PRICE_OFF: Final = _offer("MKT_PRICE_OFF", 5, "a price cut is offered")
SALE: Final = _pitch("MKT_SALE", 5, "a sale is announced")
PRIZE: Final = _pitch("MKT_PRIZE", 7, "a prize or a free gift is promised")
LOYALTY: Final = _pitch("MKT_LOYALTY", 6, "points, clubs or rewards for customers")
REFERRAL: Final = _pitch("MKT_REFERRAL", 6, "a reward for bringing friends")
MONEY: Final = _pitch("MKT_MONEY", 6, "loans, insurance or credit are offered")
EARN: Final = _pitch("MKT_EARN", 6, "easy earnings or investments are promised")
VICE: Final = _pitch("MKT_VICE", 6, "remedies, gambling or adult content are offered")
SHORTCODE: Final = _pitch("MKT_SHORTCODE", 6, "a paid number or short code to text or call")

DEALS: Final = _pitch("MKT_DEALS", 5, "good prices are praised")
CALL_TO_SHOP: Final = _pitch("MKT_CALL_TO_SHOP", 5, "the reader is called to a shop")
OTHER_GOODS: Final = _pitch("MKT_OTHER_GOODS", 8, "goods that were not ordered are recommended")
NEWS: Final = _pitch("MKT_NEWS", 5, "a launch, a catalogue, a restock or an app is announced")
SUBSCRIBE: Final = _pitch("MKT_SUBSCRIBE", 5, "the reader is asked to subscribe or to follow")
WIN_BACK: Final = _pitch("MKT_WIN_BACK", 6, "the reader is called back to a cart or an account")
TRIAL: Final = _pitch("MKT_TRIAL", 5, "a trial, an upgrade or a plan is offered")
SERVICES: Final = _pitch("MKT_SERVICES", 6, "services for businesses are offered")
EVENT: Final = _pitch("MKT_EVENT", 5, "an event is advertised")
APPEAL: Final = _pitch("MKT_APPEAL", 5, "donations or support are asked for")

FOOTER: Final = _sign("MKT_FOOTER", 3, "the footer of bulk mail")
SALUTATION: Final = _sign("MKT_SALUTATION", 3, "many readers are addressed at once")
DIGEST: Final = _sign("MKT_DIGEST", 3, "an issue of a newsletter")
SELF_PRAISE: Final = _sign("MKT_SELF_PRAISE", 3, "the sender presents itself and what it sells")
WELCOME: Final = _sign("MKT_WELCOME", 3, "a welcome to a service that is to be tried out")
SURVEY: Final = _sign("MKT_SURVEY", 3, "a survey")
CLICK: Final = _sign("MKT_CLICK", 2, "the reader is told to click, read on or reply")
FREE: Final = _sign("MKT_FREE", 2, "something is free")
URGENCY: Final = _sign("MKT_URGENCY", 2, "the reader is hurried")
SHOUTING: Final = _sign("MKT_SHOUTING", 2, "capitals, exclamation marks or emoji in a row")
PRICES: Final = _sign("MKT_PRICES", 2, "several prices without a sum")
MODEL: Final = _context("MKT_MODEL", 5, "its words read like advertising, up to so many points")
LINKS: Final = _context("MKT_LINKS", 3, "links or contact details beside it")
MANY_LINKS: Final = _sign("MKT_MANY_LINKS", 3, "many links to places that no order needs")

UNASKED: Final = _context("MKT_UNASKED", 4, "an offer that nobody asked for")
NO_ORDER: Final = _context("MKT_NO_ORDER", 4, "nothing in it speaks of an order")
SUBJECT: Final = _context("MKT_SUBJECT", 2, "marketing stands in the subject")
LIST_HEADERS: Final = _context("MKT_LIST_HEADERS", 3, "header fields of bulk mail")
BULK: Final = _context("MKT_BULK", 4, "many buyers got the same text")
HIDDEN: Final = _context("MKT_HIDDEN", 3, "marketing stands where readers do not see it")
DISGUISED: Final = _context("MKT_DISGUISED", 3, "marketing is written in disguise")
QUOTED: Final = _context("MKT_QUOTED", 6, "an offer stands in a history that nobody wrote")
ZERO_WIDTH: Final = _context("TXT_ZEROWIDTH", 2, "invisible characters stand inside words")

REPLY_IN_THREAD: Final = _order("ORD_REPLY_IN_THREAD", -4, "answers the buyer in the thread")
AMENDS: Final = _context("ORD_AMENDS", 0, "makes up for a fault of this order")
ORDER_NAMED: Final = _order("ORD_ID_VALID", -2, "names an order of this buyer and seller")
ORDER_TALK: Final = _order("ORD_TALK", -3, "speaks of an order, a parcel, an invoice or a refund")
ORDER_LINES: Final = _order(
    "ORD_LINES", -4, "has the lines of an order: quantities, sums, addresses"
)
ASKED: Final = _order("ORD_ASKED", -3, "answers what the buyer asked for")
REQUEST: Final = _order("ORD_REQUEST", -3, "asks for something, as buyers do")
