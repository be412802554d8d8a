"""What a rule is: an id, a purpose, the answers it may give, and a check that gives them.

1. A rule's answers are values beside it, so that documents and `gobetween policy rules` can list
   every wording that a sender may ever read, and a check can give no other.
2. `needs` says when the rule may be asked at all. A reply to somebody we do not know must tell
   nothing that we have stored, and what nobody will read need not be judged as reading matter.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mail.reply import Reply
from policies.cuts import Cut
from policies.facts import BUYER_TO_SELLER, SELLER_TO_BUYER, Facts
from policies.profile import Profile
from policies.verdict import Effect, Finding
from policies.wording import reply_line

BOTH_DIRECTIONS: Final = "*"

_ID: Final = re.compile(r"R-[0-9]{2}[a-z]?")


class Needs(StrEnum):
    """What must be known before a rule is asked."""

    # Nothing: its answer follows from the message and the envelope alone.
    NOTHING = "nothing"
    # The author: its answer tells something stored, so only a proven author may hear it.
    AUTHOR = "author"
    # A reader: it judges what would be delivered, so it is silent about mail that is absorbed.
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that a rule may say. `name` tells it from the rule's other answers.

    `wording` and `fix` are plain sentences; `wording` may hold `{excerpt}` and other named values.
    `code` and `status` are those of the reply for reject and defer. A `bland` answer replies with
    its wording alone, so that replies of several rules cannot be told apart by the peer.
    """

    name: str
    effect: Effect
    wording: str
    fix: str
    code: int = 250
    status: str = ""
    bland: bool = False

    def finding(
        self,
        rule: str,
        excerpt: str = "",
        score: float = 0.0,
        cuts: tuple[Cut, ...] = (),
        **values: object,
    ) -> Finding:
        """Return this answer as the finding of `rule` about `excerpt`."""
        said = {name: str(value) for name, value in values.items()}
        reason = self.wording.format(excerpt=excerpt, **said)
        fix = self.fix.format(excerpt=excerpt, **said)
        return Finding(
            rule,
            self.effect,
            excerpt,
            reason,
            fix,
            self._reply(rule, reason, fix),
            score,
            answer=self.name,
            values=tuple(said.items()),
            cuts=cuts,
        )

    def _reply(self, rule: str, reason: str, fix: str) -> Reply | None:
        if self.effect not in {Effect.REJECT, Effect.DEFER}:
            return None
        text = self.wording if self.bland else f"[{rule}] {reason} {fix}"
        return Reply(self.code, self.status, reply_line(text))


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the chain. Raises ValueError for an id or a direction that is none.

    `name` is a short noun phrase, `purpose` and `limits` are sentences for people, `direction` is
    "*", "buyer-to-seller" or "seller-to-buyer". `check` returns findings and changes nothing.
    """

    id: str
    name: str
    purpose: str
    direction: str
    limits: str
    needs: Needs
    answers: tuple[Answer, ...]
    check: Callable[[Facts, Profile], tuple[Finding, ...]]

    def __post_init__(self) -> None:
        """Refuse what the documents could not name."""
        if not _ID.fullmatch(self.id):
            raise ValueError("a rule's id reads R-00")
        if self.direction not in {BOTH_DIRECTIONS, BUYER_TO_SELLER, SELLER_TO_BUYER}:
            raise ValueError(f"{self.id} has no direction")
        if not self.answers:
            raise ValueError(f"{self.id} has no answers")
        if len({answer.name for answer in self.answers}) != len(self.answers):
            raise ValueError(f"{self.id} has two answers of one name")

    @property
    def may_be_monitored(self) -> bool:
        """Say whether an operator may watch the rule without enforcing it.

        Rules about who may write and what a server must refuse are enforced always.
        """
        return self.needs is Needs.READER

    def is_for(self, direction: str) -> bool:
        """Say whether the rule looks at mail in `direction`."""
        return self.direction in {BOTH_DIRECTIONS, direction}
