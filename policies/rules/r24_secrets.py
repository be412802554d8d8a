"""R-24: payment card numbers and passwords are masked. It never changes the verdict."""

from typing import Final

from policies.cuts import Cut, CutKind
from policies.facts import Facts
from policies.profile import Profile
from policies.reading.private import mask_of
from policies.reading.values import Secret, SecretKind
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

CARD: Final = Answer(
    "card",
    Effect.STRIP,
    "We masked a card number: {excerpt}.",
    "Never send one by mail: pay and refund through the marketplace.",
)
MASKED: Final = Answer(
    "masked",
    Effect.STRIP,
    "We masked a card number to its last four digits before the message was stored.",
    "Never send one by mail: pay and refund through the marketplace.",
)
PASSWORD: Final = Answer(
    "password",
    Effect.STRIP,
    "We masked a password: {excerpt}.",
    "Never send one by mail: set it again where it is used.",
)
_ANSWERS: Final = {SecretKind.CARD: CARD, SecretKind.PASSWORD: PASSWORD}


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Mask what nobody should send by mail; one finding for each kind."""
    found = [
        _finding(answer, secrets)
        for kind, answer in _ANSWERS.items()
        if (secrets := [secret for secret in facts.secrets if secret.kind is kind])
    ]
    # What was masked at the door stands in no text any more; its author is told all the same.
    if facts.masked_cards:
        found.insert(0, MASKED.finding(RULE.id))
    return tuple(found)


def _finding(answer: Answer, secrets: list[Secret]) -> Finding:
    cuts = [Cut(CutKind.WORDS, secret.written, mask_of(secret)) for secret in secrets]
    excerpt = excerpt_of(mask_of(secrets[0]))
    return answer.finding(RULE.id, excerpt, cuts=tuple(dict.fromkeys(cuts)))


RULE: Final = Rule(
    id="R-24",
    name="Card numbers and passwords",
    purpose="What opens an account or moves money does not lie in mailboxes.",
    direction=BOTH_DIRECTIONS,
    limits="Card numbers by issuer, length and check digit (Luhn): all but the last four digits, before "
    "anything is stored. Passwords only behind a literal label and a colon. Nothing else changes.",
    needs=Needs.READER,
    answers=(CARD, MASKED, PASSWORD),
    check=check,
)
