"""R-21: links lead to carriers and to the marketplace. A link that deceives is always refused."""

from collections.abc import Sequence
from typing import Final

from policies.cuts import Cut, CutKind
from policies.facts import Facts
from policies.profile import Handling, Profile
from policies.reading.values import Link, LinkFault, Place
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

REMOVED_LINK: Final = "[link removed]"

_ALLOWED: Final = "Links may lead to carriers and to the marketplace."
_REMOVE: Final = (
    "Remove the link and send again, or put what it shows into the message or attach it."
)

DECEITFUL: Final = Answer(
    "deceitful",
    Effect.REJECT,
    "The link “{excerpt}” shows one address and leads to another, {host}.",
    _REMOVE,
    code=550,
    status="5.7.1",
)
DISGUISED: Final = Answer(
    "disguised",
    Effect.REJECT,
    "The link “{excerpt}” hides which host it leads to.",
    _REMOVE,
    code=550,
    status="5.7.1",
)
SHORTENED: Final = Answer(
    "shortened",
    Effect.REJECT,
    "The short link “{excerpt}” hides where it leads.",
    "Write the full address of a carrier or the marketplace, or remove the link, and send again.",
    code=550,
    status="5.7.1",
)
UNLISTED: Final = Answer(
    "unlisted",
    Effect.REJECT,
    "The link to {host} is not allowed: “{excerpt}”.",
    f"{_ALLOWED} Remove it and send again.",
    code=550,
    status="5.7.1",
)
REMOVED: Final = Answer(
    "removed",
    Effect.STRIP,
    "The link to {host} was taken out: “{excerpt}”.",
    f"{_ALLOWED} The rest of the message was carried on.",
)
DEFANGED: Final = Answer(
    "defanged",
    Effect.STRIP,
    "The link to {host} cannot be clicked any more: “{excerpt}”.",
    "Nothing needs to be done. The seller can still read it.",
)

_ALWAYS_REFUSED: Final = {
    LinkFault.DECEITFUL: DECEITFUL,
    LinkFault.NUMERIC_HOST: DISGUISED,
    LinkFault.LOOKALIKE_HOST: DISGUISED,
    LinkFault.SHORTENED: SHORTENED,
}
_WORST_FIRST: Final = tuple(LinkFault)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Refuse the worst link of a seller or take all out that are not listed; blunt a buyer's."""
    links = [link for link in facts.links if link.fault is not None and _is_shown(link)]
    if not facts.is_from_seller:
        # What is spelled in words leads nowhere by a click.
        links = [link for link in links if link.fault is not LinkFault.SPELLED_OUT]
    if not links:
        return ()
    worst = min(links, key=lambda link: _WORST_FIRST.index(link.fault or LinkFault.UNLISTED))
    answer = _answer(worst, facts, profile)
    cuts = _cuts(links, is_blunted=answer is DEFANGED) if answer.effect is Effect.STRIP else ()
    excerpt = excerpt_of(worst.written)
    return (answer.finding(RULE.id, excerpt, cuts=cuts, host=excerpt_of(worst.host)),)


def _is_shown(link: Link) -> bool:
    return link.place in {Place.SUBJECT, Place.TEXT}


def _answer(link: Link, facts: Facts, profile: Profile) -> Answer:
    if not facts.is_from_seller:
        return DEFANGED
    if link.fault in _ALWAYS_REFUSED:
        return _ALWAYS_REFUSED[link.fault]
    return UNLISTED if profile.links is Handling.REFUSE else REMOVED


def _cuts(links: Sequence[Link], *, is_blunted: bool) -> tuple[Cut, ...]:
    targets = dict.fromkeys(link.written for link in links if link.is_anchor)
    # A longer one may hold a shorter one, and is cut before it.
    words = sorted({link.written for link in links if not link.is_anchor}, key=_longest_first)
    return (
        *(Cut(CutKind.TARGET, target) for target in targets),
        *(Cut(CutKind.WORDS, w, blunted(w) if is_blunted else REMOVED_LINK) for w in words),
    )


def _longest_first(written: str) -> tuple[int, str]:
    return -len(written), written


def blunted(written: str) -> str:
    """Return a URL or a host that no client makes a link of and that a person can still read."""
    scheme, colon, rest = written.rpartition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme.replace('t', 'x')}{colon}{host.replace('.', '[.]')}{slash}{path}"


RULE: Final = Rule(
    id="R-21",
    name="Links",
    purpose="Links lead where an order is followed, and nowhere else.",
    direction=BOTH_DIRECTIONS,
    limits="Listed are carriers and postal services, the marketplace's own domain and "
    "`allowed_hosts`, each with all hosts below. What else a seller links to is taken out, or refused "
    'with `links = "refuse"`. A link whose text shows another host, a number for a host, a host '
    "that looks like another and a shortened link are always refused. A buyer's links are blunted.",
    needs=Needs.READER,
    answers=(DECEITFUL, DISGUISED, SHORTENED, UNLISTED, REMOVED, DEFANGED),
    check=check,
)
