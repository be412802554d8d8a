"""vCard (RFC 6350, and 2.1 and 3.0 before it): a party's card keeps its face and loses its keys.

In a card that shows a party, addresses go by the alias, and what names its owner or his house by
other means goes altogether. The card of anybody else is nobody's secret and keeps its octets.
"""

from typing import Final

from relay.rewrite.content_lines import ContentLine, content_lines
from relay.rewrite.enclosed import clean_enclosed
from relay.rewrite.scrub import Scrubbed, Scrubber

_NAMING: Final = frozenset(
    {"ORG", "URL", "UID", "KEY", "IMPP", "SOURCE", "FBURL", "CALURI", "CALADRURI", "MEMBER",
     "RELATED", "AGENT", "MAILER", "PRODID", "CLIENTPIDMAP", "SOCIALPROFILE"}
)  # fmt: skip
_WHAT: Final = "naming lines of a contact card"


def clean_cards(text: str, scrubber: Scrubber) -> Scrubbed:
    """Scrub a file of contact cards, card by card. Linear, never raises."""
    total = Scrubbed("")
    out: list[str] = []
    card: list[ContentLine] = []
    for line in content_lines(text):
        card.append(line)
        if line.name == "END":
            total = total.and_then(_clean_card(card, scrubber, out))
            card = []
    return total.and_then(_clean_card(card, scrubber, out)).and_then(Scrubbed("".join(out)))


def _clean_card(card: list[ContentLine], scrubber: Scrubber, out: list[str]) -> Scrubbed:
    """Append what is left of a card; what was taken out of it, without its text."""
    cleaned = [(line, clean_enclosed(line, scrubber) or scrubber.line(line.text)) for line in card]
    total = Scrubbed("")
    is_shown = any(scrubbed.is_changed for _, scrubbed in cleaned)
    for line, scrubbed in cleaned:
        if is_shown and _is_naming(line.name):
            total = total.and_then(Scrubbed("", stripped=(_WHAT,)))
            continue
        total = total.and_then(scrubbed)
        if scrubbed.text or not line.text:
            out.append(line.written(scrubbed.text))
    return total


def _is_naming(name: str) -> bool:
    return name in _NAMING or name.startswith("X-")
