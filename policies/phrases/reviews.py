"""Requests for reviews, and what is wrong with one."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from policies.phrases import review_faults as faulty
from policies.phrases import review_requests as asking
from policies.phrases.plain import Plain, Sentence, plain_of, sentences_of
from policies.phrases.tables import Found, Phrases

# Sentences behind a request in which the reward for it may be named.
_REWARD_WITHIN: Final = 2


class ReviewFault(StrEnum):
    """What is wrong with a request for a review, worst first."""

    PAID = "paid"
    CHANGE = "change"
    ONE_SIDED = "one-sided"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class ReviewTalk:
    """What a message says about reviews. `request` is where a review is asked for, if it is.

    `fault` is the worst thing about it and `found` where that stands; both are None for a neutral
    request and for a message that asks for nothing.
    """

    request: Found | None = None
    fault: ReviewFault | None = None
    found: Found | None = None


NO_TALK: Final = ReviewTalk()
# Worst first; a paid request goes before all of them.
_FAULTS: Final = (
    (ReviewFault.CHANGE, faulty.CHANGE),
    (ReviewFault.ONE_SIDED, faulty.POSITIVE),
    (ReviewFault.REPEATED, faulty.REPEATED),
)


def is_review_request(subject: str, text: str) -> bool:
    """Say whether a message asks for a review or for feedback, in whatever way."""
    talk = review_talk(plain_of(subject, text))
    return talk.request is not None or talk.fault is not None


def review_talk(view: Plain) -> ReviewTalk:
    """Return what a message says about reviews."""
    request = asking.REQUEST.among(view)
    faults = tuple((fault, phrases.among(view)) for fault, phrases in _FAULTS)
    if not (request.groups or any(phrases.groups for _, phrases in faults)):
        return NO_TALK
    sentences = sentences_of(view)
    asked = request.first_in(sentences)
    paid = None if asked is None else _paid(sentences, request, view.begin)
    if paid is not None:
        return ReviewTalk(asked, ReviewFault.PAID, paid)
    for fault, phrases in faults:
        found = phrases.first_in(sentences)
        if found is not None:
            return ReviewTalk(asked, fault, found)
    return ReviewTalk(asked)


def _paid(sentences: Sequence[Sentence], request: Phrases, begin: int) -> Found | None:
    found = [one for at in range(len(sentences)) if (one := _paid_at(sentences, at, request))]
    # A subject is short; the text says better what is offered.
    return next((one for one in found if one.start >= begin), found[0] if found else None)


def _paid_at(sentences: Sequence[Sentence], number: int, request: Phrases) -> Found | None:
    asked = request.find_in(sentences[number])
    if asked is None:
        return None
    # A reward stands in the sentence of the request, on either side of it, or in one after it.
    for sentence in sentences[number : number + 1 + _REWARD_WITHIN]:
        reward = _reward(sentence)
        if reward is not None:
            return Found(min(asked.start, reward.start), max(asked.end, reward.end))
    return None


def _reward(sentence: Sentence) -> Found | None:
    reward = asking.REWARD.search(sentence.text)
    if reward is None or asking.GIVEN.search(sentence.text) is None:
        return None
    if asking.REMEDY.search(sentence.text) is not None:
        return None
    return Found(sentence.start + reward.start(), sentence.start + reward.end())
