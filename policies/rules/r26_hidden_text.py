"""R-26: a mail says what it shows. Hidden text is taken out, or more; disguised text is held or refused."""

import binascii
import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile
from typing import Final

from policies.cuts import Cut, CutKind, Markup
from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Handling, Profile
from policies.reading.lookalikes import cut_words, disguised_words, skeleton
from policies.reading.values import Place
from policies.rule import Answer, Needs, Rule
from policies.scoring import score
from policies.verdict import Effect, Finding
from policies.wording import excerpt_around, excerpt_of

# So many hidden letters are a leftover of the layout and told nobody.
FEW_LETTERS: Final = 20
# Beginnings that mail clients show in their lists are shorter than this.
MANY_LETTERS: Final = 400
# One such place is a slip of copying.
FEW_PLACES: Final = 1

_REMOVE: Final = "Remove it and send again."
_LOOKED_AT: Final = "An operator looks at it. Without it the message goes through at once."

HIDDEN_OFFER: Final = Answer(
    "hidden-offer",
    Effect.REJECT,
    "The message contains hidden text: “{excerpt}”.",
    _REMOVE,
    code=550,
    status="5.7.1",
)
HIDDEN: Final = Answer(
    "hidden", Effect.HOLD, "The message contains hidden text: “{excerpt}”.", _LOOKED_AT
)
REMOVED: Final = Answer(
    "removed",
    Effect.STRIP,
    "Hidden text was taken out: “{excerpt}”.",
    "Nothing needs to be done. Write what the buyer should read where it is seen.",
)
DISGUISED_OFFER: Final = Answer(
    "disguised-offer",
    Effect.REJECT,
    "The message contains disguised text: “{excerpt}”.",
    _REMOVE,
    code=550,
    status="5.7.1",
)
DISGUISED: Final = Answer(
    "disguised", Effect.HOLD, "The message contains disguised text: “{excerpt}”.", _LOOKED_AT
)
STRAIGHTENED: Final = Answer(
    "straightened",
    Effect.STRIP,
    "Letters of another alphabet in “{excerpt}” were replaced.",
    "Nothing needs to be done.",
)
CODED: Final = Answer(
    "coded",
    Effect.HOLD,
    "The message contains text in code: “{excerpt}”.",
    "An operator looks at it. Write it in plain words and send again.",
)

_NO_LETTER: Final = re.compile(r"[\W_]+")
_CODED_LINE: Final = re.compile(r"[A-Za-z0-9+/]{24,}={0,2}")
_CODED_LENGTH: Final = 40


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Look at what is hidden, at letters that are not what they seem, and at coded lines."""
    found = (_hidden(facts, profile), _disguised(facts, profile), _coded(facts))
    return tuple(finding for finding in found if finding is not None)


def _hidden(facts: Facts, profile: Profile) -> Finding | None:
    if len(facts.hidden) <= FEW_LETTERS or _letters(facts.hidden) <= FEW_LETTERS:
        return None
    untold = "\n".join(_untold(facts.hidden, facts.text))
    excerpt = excerpt_of(untold or facts.hidden)
    points = score(_alone(facts, untold), profile)
    if points.total >= profile.marketing_reject:
        return HIDDEN_OFFER.finding(RULE.id, excerpt_of(points.strongest.excerpt))
    if points.total >= profile.marketing_warn or _letters(untold) > MANY_LETTERS:
        return HIDDEN.finding(RULE.id, excerpt)
    if _hides_details(facts, profile):
        return HIDDEN.finding(RULE.id, excerpt)
    cut = Cut(CutKind.MARKUP, Markup.HIDDEN.value)
    return REMOVED.finding(RULE.id, excerpt, cuts=(cut,))


def _alone(facts: Facts, untold: str) -> Facts:
    """Return the facts of a message that shows what is hidden and nothing else."""
    contacts = tuple(each for each in facts.contacts if each.place is Place.HIDDEN)
    links = tuple(each for each in facts.links if each.place is Place.HIDDEN)
    return replace(
        facts,
        subject="",
        text=untold,
        hidden="",
        quoted="",
        list_headers=(),
        contacts=contacts,
        links=links,
    )


def _untold(hidden: str, text: str) -> Iterable[str]:
    """Return the hidden lines that are not shown as well, as layouts for two widths have them."""
    shown = _NO_LETTER.sub("", text).casefold()
    lines = hidden.split("\n")
    return (line for line in lines if _NO_LETTER.sub("", line).casefold() not in shown)


def _hides_details(facts: Facts, profile: Profile) -> bool:
    """Say whether a contact detail or link that would be refused where it shows is hidden."""
    places: list[Place] = []
    if profile.contact_details is Handling.REFUSE:
        places += [contact.place for contact in facts.contacts]
    if profile.links is Handling.REFUSE:
        places += [link.place for link in facts.links]
    return Place.HIDDEN in places


def _disguised(facts: Facts, profile: Profile) -> Finding | None:
    if facts.text.isascii() and facts.subject.isascii():
        return None
    whole = f"{facts.subject}\n{facts.text}"
    words, cuts = disguised_words(whole), cut_words(whole)
    if not words and len(cuts) <= FEW_PLACES:
        return None
    excerpt = excerpt_around(whole, *_first_place(whole, words, cuts))
    if score(facts, profile).total >= profile.marketing_hold:
        return DISGUISED_OFFER.finding(RULE.id, excerpt)
    if len(words) <= FEW_PLACES and len(cuts) <= FEW_PLACES:
        straight = tuple(Cut(CutKind.WORDS, word, skeleton(word)) for word in words)
        return STRAIGHTENED.finding(RULE.id, excerpt_of(words[0]), cuts=straight)
    return DISGUISED.finding(RULE.id, excerpt)


def _first_place(
    whole: str, words: tuple[str, ...], cuts: tuple[tuple[int, int], ...]
) -> tuple[int, int]:
    if not words:
        return cuts[0]
    start = whole.index(words[0])
    return start, start + len(words[0])


def _coded(facts: Facts) -> Finding | None:
    lines = facts.text.split("\n")
    for number, line in enumerate(lines):
        if len(line) < _CODED_LENGTH or _CODED_LINE.fullmatch(line) is None:
            continue
        block = "".join(takewhile(_CODED_LINE.fullmatch, lines[number : number + 100]))
        if _is_readable(block):
            return CODED.finding(RULE.id, excerpt_of(line))
    return None


def _is_readable(block: str) -> bool:
    """Say whether Base64 holds words. Keys and signatures decode to octets that are none."""
    try:
        octets = binascii.a2b_base64(block[: len(block) // 4 * 4])
        text = octets.decode("utf-8")
    except ValueError:
        return False
    return text.isprintable() and " " in text


def _letters(text: str) -> int:
    return len(_NO_LETTER.sub("", text))


RULE: Final = Rule(
    id="R-26",
    name="Hidden and disguised text",
    purpose="Buyer and rules read the same text.",
    direction=SELLER_TO_BUYER,
    limits="Up to 20 hidden letters are passed over, more are taken out; 400 and more, or hidden "
    "text that would be remarked upon if it showed, are held; refused when it would be refused. "
    "Invisible characters inside of words, look-alike letters and text in Base64 are held, and "
    "refused when they disguise an offer.",
    needs=Needs.READER,
    answers=(
        HIDDEN_OFFER,
        HIDDEN,
        REMOVED,
        DISGUISED_OFFER,
        DISGUISED,
        STRAIGHTENED,
        CODED,
    ),
    check=check,
)
