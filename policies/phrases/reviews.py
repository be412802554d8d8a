"""Requests for reviews, and what is wrong with one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from policies.phrases import review_faults as faulty
from policies.phrases import review_requests as asking
from policies.phrases.gate import REVIEWS, speaking_in
from policies.phrases.plain import Plain, Sentence, plain_of, sentences_of
from policies.phrases.tables import SILENT, Found

# Sentences behind a request in which the reward for it may be named.
_REWARD_WITHIN: Final = 3


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
    speaking = speaking_in(view)
    if speaking.keys().isdisjoint(REVIEWS):
        return NO_TALK
    requests = speaking.get(asking.REQUEST, SILENT)
    returns = speaking.get(asking.IN_RETURN, SILENT)
    sentences = sentences_of(view)
    asked = {each: found for each in sentences if (found := requests.find_in(each))}
    first = next(iter(asked.values()), None)
    offered = {each: found for each in sentences if (found := returns.find_in(each))} | asked
    paid = _paid(sentences, offered, view.begin)
    if paid is not None:
        return ReviewTalk(first, ReviewFault.PAID, paid)
    for fault, table in _FAULTS:
        found = speaking.get(table, SILENT).first_in(sentences)
        if found is not None:
            return ReviewTalk(first, fault, found)
    gated = _gated(sentences, asked)
    return ReviewTalk(first) if gated is None else ReviewTalk(first, ReviewFault.ONE_SIDED, gated)


def _gated(sentences: Sequence[Sentence], asked: Mapping[Sentence, Found]) -> Found | None:
    """Return a request that only a happy buyer is to read."""
    for question, sentence in pairwise(sentences):
        if sentence in asked and faulty.HAPPY_QUESTION.search(question.text):
            return Found(question.start, asked[sentence].end)
    return None


def _paid(
    sentences: Sequence[Sentence], asked: Mapping[Sentence, Found], begin: int
) -> Found | None:
    """Return the first request in the text for which something is given, or the subject's."""
    found = []
    for number, sentence in enumerate(sentences):
        if sentence in asked:
            # A reward stands in the sentence of the request, or in one of those after it; a bare
            # "Free gift!" before it.
            near = sentences[number : number + 1 + _REWARD_WITHIN]
            rewards = [_teaser(sentences[number - 1]) if number else None, *map(_reward, near)]
            found += [_both(asked[sentence], reward) for reward in rewards if reward is not None]
    return next((one for one in found if one.start >= begin), found[0] if found else None)


def _both(request: Found, reward: Found) -> Found:
    return Found(min(request.start, reward.start), max(request.end, reward.end))


def _teaser(sentence: Sentence) -> Found | None:
    if asking.TEASER.search(sentence.text) is None:
        return None
    return Found(sentence.start, sentence.start + len(sentence.text))


def _reward(sentence: Sentence) -> Found | None:
    reward = asking.REWARD.search(sentence.text)
    if reward is None or asking.GIVEN.search(sentence.text) is None:
        return None
    if asking.REMEDY.search(sentence.text) is not None:
        return None
    return Found(sentence.start + reward.start(), sentence.start + reward.end())
