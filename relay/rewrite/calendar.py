"""iCalendar (RFC 5545): organizer and guests of the two parties go by their aliases.

METHOD and all else stay, so that an answer travels back through the alias (RFC 5546). An answer
names its event by the UID, and a UID may end in a party's own domain: that is masked by a name
under the alias of its owner, and given back on the way to that owner.
"""

from typing import Final

from relay.rewrite.content_lines import content_lines
from relay.rewrite.enclosed import clean_enclosed
from relay.rewrite.needles import Needle, Side
from relay.rewrite.scrub import Scrubbed, Scrubber

# What a person wrote to be read: addresses go, as in any text, and public names of shops stay.
_WRITTEN: Final = frozenset(
    {"SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "URL", "CATEGORIES", "RESOURCES",
     "CONFERENCE", "ATTACH"}
)  # fmt: skip
_MARKUP: Final = frozenset({"X-ALT-DESC", "STYLED-DESCRIPTION"})
_IDENTIFIERS: Final = frozenset({"UID", "RELATED-TO", "X-WR-RELCALID"})


def clean_calendar(text: str, scrubber: Scrubber) -> Scrubbed:
    """Scrub a calendar, line by line. Linear, never raises."""
    out: list[str] = []
    total = Scrubbed("")
    for line in content_lines(text):
        enclosed = clean_enclosed(line, scrubber)
        scrubbed = enclosed or _clean_line(line.name, line.text, scrubber)
        total = total.and_then(scrubbed)
        if scrubbed.text or enclosed is None:
            out.append(line.written(scrubbed.text))
    return total.and_then(Scrubbed("".join(out)))


def _clean_line(name: str, text: str, scrubber: Scrubber) -> Scrubbed:
    if name in _MARKUP:
        return scrubber.html(text)
    if name in _WRITTEN:
        return scrubber.plain(text)
    if name in _IDENTIFIERS:
        return _clean_identifier(text, scrubber)
    return scrubber.line(text)


def _clean_identifier(text: str, scrubber: Scrubber) -> Scrubbed:
    once = scrubber.plain(text)
    head, at, domain = once.text.rpartition("@")
    if not at:
        return scrubber.header(text)
    alias = scrubber.recipient_alias
    own = _only_domain(scrubber, Side.RECIPIENT)
    if own and domain.lower() == f"{alias.local_part}.{alias.domain}":
        return Scrubbed(f"{head}@{own}")
    if domain.lower() == _only_domain(scrubber, Side.AUTHOR):
        alias = scrubber.author_alias
        masked = scrubber.header(f"{head}@")
        shown = f"{masked.text}{alias.local_part}.{alias.domain}"
        return once.and_then(masked).and_then(Scrubbed(shown, author=1))
    return once.and_then(scrubber.header(once.text))


def _only_domain(scrubber: Scrubber, side: Side) -> str:
    """The private domain of a party, if there is exactly one."""
    found: list[Needle] = [one for one in scrubber.needles.domains if one.side is side]
    return found[0].domain if len(found) == 1 else ""
