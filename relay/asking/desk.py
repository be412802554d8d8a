"""What is told or asked right after a message was decided about, in the commit that decides.

1. A mail held because nothing proves its author, or because it came from another address, is asked about: at the
   mailboxes on record of the party that it claims to be from, and never at the address in its From.
2. An author who is proven to be a party hears what rules that judge reading matter found, and why.
3. Who is neither hears nothing.
"""

from dataclasses import dataclass, field
from typing import Final

from database.connection import Connection
from mail.address import Address
from mail.message_ids import parse_message_ids
from policies.default import CHAIN
from policies.rule import Needs
from policies.rules.r21_links import DEFANGED
from policies.verdict import Effect, Finding
from relay.asking.drafts import Claim, Mail, notice_drafts, question_drafts
from relay.asking.excerpts import without_secrets
from relay.asking.personal import is_personal
from relay.asking.post import KNOWN, Addressee, Post, at_author, order_ids
from relay.asking.rations import DAY, HOUR, Kind
from relay.enqueue import Deliver, Hold, Refuse, StageSeven, decided_of, decision_code
from relay.pipeline import LEAK_RULE, PipelineResult
from relay.queue.item import QueueItem
from relay.resolve import standing_of
from relay.stages import DecidedMessage, Evidence, Sealed, Standing, Withheld
from relay.veiling import veiled
from thread_store.model import NewEntry, Question, QuestionKind, QuestionState

# What these rules hold is asked about; anything else of is settled already.
_ASKED: Final = frozenset({("R-04", "unproven"), ("R-03", "not-approved")})
AUTHOR_RULES: Final = frozenset({"R-03", "R-04"})
# R-23 needs no reader, and R-29 is no rule of the chain; the volume of R-09 is told in its reply alone.
_TOLD: Final = (
    frozenset({rule.id for rule in CHAIN if rule.needs is Needs.READER}) | {"R-23", LEAK_RULE}
) - {"R-09"}
# Form, preheaders, addresses of the two sides: they are taken out of every other mail, and nobody's words are lost.
# Mail programs of telephones put a link below every mail; that it cannot be clicked concerns nobody.
_UNTOLD: Final = frozenset({DEFANGED.name})
_SILENT_STRIPS: Final = frozenset({"R-25", "R-26", LEAK_RULE})


@dataclass(frozen=True, slots=True)
class AskingDesk:
    """Writes what follows from a decision. `public_url` is where the page for answers is, "" for nowhere."""

    post: Post
    public_url: str = field(default="", repr=False)

    def follow_up(
        self,
        connection: Connection,
        result: PipelineResult,
        unit: StageSeven,
        worker_id: int | None,
    ) -> tuple[QueueItem, ...]:
        """Queue what is to be said about a message that this transaction has written, held by `worker_id`."""
        decided, findings = decided_of(result), _findings(result)
        case = _Case(decided, findings, unit)
        letter = None
        if isinstance(unit, Hold) and case.is_to_be_asked and case.is_personal:
            letter = self._ask(connection, case, worker_id)
        elif case.is_heard and case.is_personal:
            letter = self._tell(connection, case, worker_id)
        return () if letter is None else (letter,)

    def _ask(
        self, connection: Connection, case: "_Case", worker_id: int | None
    ) -> QueueItem | None:
        route, at = case.decided.resolved.route, case.at
        threads = self.post.stores.threads
        if threads.has_asked(connection, route.thread_id, QuestionKind.AUTHORSHIP, at - DAY):
            return None
        to = self.post.addressee(connection, route.thread_id, route.author_role, case.entry_id)
        assert isinstance(case.unit, Hold)
        if to is None:
            return None
        question = self._question(case, to, QuestionKind.AUTHORSHIP, case.unit.expires_at)
        drafts = question_drafts(
            to.words, case.mail, case.claim(to), question.expires_at, question.id,
            self._link(question, to),
        )  # fmt: skip
        letter = self.post.send(connection, to, Kind.QUESTION, tuple(drafts), at, worker_id)
        if letter is not None:
            threads.add_question(connection, question)
        return letter

    def _link(self, question: Question, to: Addressee) -> str:
        if not self.public_url:
            return ""
        return f"{self.public_url}/answer/{self.post.answering_address(question.id, to.domain)}"

    def _tell(
        self, connection: Connection, case: "_Case", worker_id: int | None
    ) -> QueueItem | None:
        route = case.decided.resolved.route
        to = self.post.addressee(connection, route.thread_id, route.author_role, case.entry_id)
        if to is None:
            return None
        to = at_author(to, case.author)
        if isinstance(case.unit, Refuse):
            return self._tell_refused(connection, case, to, worker_id)
        code = f"d:{decision_code(case.entry_id)}"
        if isinstance(case.unit, Hold):
            kind, wording, until = Kind.STOPPED, to.words.held, case.unit.expires_at
        else:
            kind, wording, until = Kind.CHANGED, to.words.changed, 0
        drafts = notice_drafts(to.words, wording, case.mail, case.told, code, until=until)
        return self.post.send(connection, to, kind, tuple(drafts), case.at, worker_id)

    def _tell_refused(
        self, connection: Connection, case: "_Case", to: Addressee, worker_id: int | None
    ) -> QueueItem | None:
        profile = self.post.pipelines[to.correspondence.marketplace].profile
        until = case.at + profile.hold_hours * HOUR
        question = self._question(case, to, QuestionKind.APPEAL, until)
        drafts = notice_drafts(
            to.words, to.words.refused, case.mail, case.told, f"d:{decision_code(case.entry_id)}",
            until=until, question_id=question.id,
        )  # fmt: skip
        letter = self.post.send(connection, to, Kind.STOPPED, tuple(drafts), case.at, worker_id)
        if letter is not None:
            self.post.stores.threads.add_question(connection, question)
        return letter

    def _question(
        self, case: "_Case", to: Addressee, kind: QuestionKind, expires_at: int
    ) -> Question:
        return Question(
            id=self.post.stores.ids(),
            kind=kind,
            state=QuestionState.OPEN,
            marketplace=to.correspondence.marketplace,
            entry_id=case.entry_id,
            thread_id=to.thread_id,
            party_id=to.party.id,
            asked_at=case.at,
            expires_at=expires_at,
        )


@dataclass(frozen=True, slots=True)
class _Case:
    """A message that was decided about, what was found, and what was written of it."""

    decided: DecidedMessage
    findings: tuple[Finding, ...] = field(repr=False)
    unit: StageSeven

    @property
    def at(self) -> int:
        return self.decided.resolved.authenticated.received.received_at

    @property
    def entry_id(self) -> int:
        return self.decided.resolved.authenticated.received.id

    @property
    def mail(self) -> Mail:
        resolved = self.decided.resolved
        ids = parse_message_ids(resolved.authenticated.received.message.value("message-id") or "")
        own = ids[0] if ids and ids[0].isascii() else ""
        content = resolved.content
        orders = order_ids(resolved.route.correspondence)
        is_own = resolved.authenticated.authentication.evidence is Evidence.PASS
        is_own = is_own and resolved.route.standing in KNOWN
        subject, text = without_secrets(content.subject), without_secrets(content.text)
        return Mail(self.at, subject, text, own, orders, is_own)

    @property
    def is_to_be_asked(self) -> bool:
        """Whether the author is in doubt, and nobody has said already that this is not the party.

        A mail under the other side's own address claims nothing, and would be carried over by the question.
        """
        of_author = [one for one in self.findings if one.rule in AUTHOR_RULES]
        if not self.findings or self.findings[0] not in of_author:
            return False
        if any((one.rule, one.answer) not in _ASKED for one in of_author):
            return False
        route = self.decided.resolved.route
        return standing_of(route.recipient, self.author) is Standing.UNKNOWN

    @property
    def author(self) -> Address | None:
        """The address in From."""
        return self.decided.resolved.authenticated.authentication.author

    @property
    def is_personal(self) -> bool:
        """Whether a person wrote it, to one reader."""
        received = self.decided.resolved.authenticated.received
        is_null = received.envelope.reverse_path is None
        return is_personal(received.message, reverse_path_is_null=is_null)

    @property
    def told(self) -> tuple[Finding, ...]:
        """The findings to tell: those that stopped the message, or those that changed it."""
        wanted: frozenset[Effect]
        if isinstance(self.unit, Deliver):
            wanted, silent = frozenset({Effect.STRIP}), _SILENT_STRIPS
        else:
            wanted, silent = frozenset({Effect.HOLD, Effect.REJECT}), frozenset()
        return tuple(
            one
            for one in self.findings
            if one.effect in wanted and one.rule in _TOLD - silent and one.answer not in _UNTOLD
        )

    @property
    def is_heard(self) -> bool:
        """Whether the author is proven, is a party, has a place in the record, and there is something to tell."""
        resolved = self.decided.resolved
        is_proven = resolved.authenticated.authentication.evidence is Evidence.PASS
        is_party = resolved.route.standing in KNOWN
        if isinstance(self.unit, Refuse):
            is_recorded = isinstance(self.unit.written, NewEntry)
        else:
            is_recorded = isinstance(self.unit, Deliver | Hold)
        return is_proven and is_party and is_recorded and bool(self.told)

    def claim(self, to: Addressee) -> Claim:
        """The address in From, as the party may see it: its own as it is, another by its first letter and domain."""
        author, resolved = self.author, self.decided.resolved
        is_proven = resolved.authenticated.authentication.evidence is Evidence.PASS
        standing = standing_of(to.party, author)
        is_own = standing in (*KNOWN, Standing.PAST)
        others = {one.domain for one in to.correspondence.party(to.role.other).addresses}
        if author is None or (author.domain in others and not is_own):
            return Claim("", is_own=False, is_approved_by_yes=is_proven)
        shown = str(author) if is_own else f"{author.local_part[:1]}…@{author.domain}"
        return Claim(shown, is_own, is_approved_by_yes=is_proven and standing not in KNOWN)


def _findings(result: PipelineResult) -> tuple[Finding, ...]:
    """What was found, the leading finding first."""
    found = veiled(decided_of(result).verdict).findings
    if isinstance(result, Withheld):
        return (*result.findings, *found)
    return (*found, *result.outbound.findings) if isinstance(result, Sealed) else found
