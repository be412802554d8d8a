"""The door between SMTP and the pipeline: stages 2 to 7 of a message, told as a story.

RCPT answers what an alias is and nothing else; DATA returns only after the unit is committed. An exception here means
that we failed: the receiver turns it into 451 and tells the peer nothing.

1. A report about what we sent is recorded where that was sent, whatever path of ours it came to (relay.reports). Other
   mail to a return path is taken and kept there too.
2. Who has logged in on submission writes for that seller: only the seller's own correspondences exist for them, and
   their word replaces what DNS would say. A client shows its user what it is told, so it is told 550 and not 452.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from alias_store.model import Alias
from database.clock import now
from database.connection import Connection
from database.readers import Readers
from database.writer import Writer
from mail.address import Address, AddressError, parse_address
from mail.automatic import automatic_kind
from mail.envelope import Envelope
from mail.message import parse_message
from mail.received import hop_count
from mail.reply import (
    ALIAS_UNKNOWN,
    MAIL_LOOP,
    MESSAGE_ACCEPTED,
    ONE_CORRESPONDENCE_A_MESSAGE,
    ONE_CORRESPONDENCE_AT_A_TIME,
    Reply,
)
from mail.reports import Report, read_report
from policies.verdict import VerdictKind
from relay.asking.answering import Answer, AnswerDesk, Taken, open_question
from relay.asking.desk import AskingDesk
from relay.asking.opting import OptingDesk, Wish
from relay.asking.post import Post
from relay.authenticate.authenticator import Authenticator
from relay.authenticate.author import author_of
from relay.caps import header_fault
from relay.content import read_content
from relay.enqueue import Deliver, StageSeven, plan, write
from relay.masking import mask_cards
from relay.notices import Notices
from relay.offload import INLINE_LIMIT, Offload
from relay.pipeline import PipelineResult, PipelineSettings
from relay.postmaster import forward_to_postmaster, write_postmaster_item
from relay.queue.item import QueueItem
from relay.queue.runner import Runner
from relay.receive.door import Accepted, SessionFacts
from relay.recipients import (
    OPTING_NAMES,
    POSTMASTER_NAMES,
    STOP_NAME,
    AliasRecipient,
    OptingRecipient,
    PostmasterRecipient,
    QuestionRecipient,
    Recipient,
    ReturnPathRecipient,
    belong_together,
)
from relay.reports import Found, ReportDesk, find_delivery
from relay.resolve import SUBMITTED, Resolver, RouteErased
from relay.stages import (
    AuthenticatedMessage,
    Authentication,
    Client,
    Evidence,
    MethodResult,
    ReceivedMessage,
    ResolvedMessage,
)
from relay.stores import Stores
from relay.tally import with_tally
from thread_store.model import Event
from vault.errors import TokenError, UnknownKey
from vault.passwords import NOBODYS_HASH, is_password
from vault.tokens import Purpose, split_local_part

log = logging.getLogger("gobetween.intake")

# A mail for the postmaster that has come this far goes round in circles (RFC 5321 section 6.3).
HOP_LIMIT = 50


class KeyringStale(Exception):
    """The token may be of a key that this process has not read yet; the peer is asked to come again."""


@dataclass(frozen=True, slots=True)
class Market:
    """One marketplace as the relay sees it."""

    name: str
    domain: str
    pipeline: PipelineSettings = field(repr=False)


@dataclass(frozen=True, slots=True)
class IntakeSettings:
    """What the door must know: our host name, the postmaster's address and the marketplaces by alias domain.

    `public_url` is where the page for answers is reached, "" for nowhere.
    """

    hostname: str
    postmaster: Address = field(repr=False)
    markets: Mapping[str, Market]
    public_url: str = ""


class Intake:
    """Implements `relay.receive.door.Door` over the stores. One for each worker."""

    def __init__(
        self,
        settings: IntakeSettings,
        stores: Stores,
        readers: Readers,
        writer: Writer,
        authenticator: Authenticator,
        offload: Offload,
        runner: Runner,
        worker_id: int,
        is_keyring_stale: Callable[[], bool],
    ) -> None:
        self._settings = settings
        self._stores = stores
        self._readers = readers
        self._writer = writer
        self._authenticator = authenticator
        self._offload = offload
        self._runner = runner
        self._worker_id = worker_id
        self._is_keyring_stale = is_keyring_stale
        self._resolver = Resolver(
            stores.aliases, stores.threads, stores.codec, stores.encryption.index
        )
        pipelines = {market.name: market.pipeline for market in settings.markets.values()}
        self._desk = ReportDesk(stores, Notices(stores, settings.hostname, pipelines), worker_id)
        self._post = Post(stores, pipelines)
        self.asking = AskingDesk(self._post, settings.public_url)

    async def recipient(
        self,
        session: SessionFacts,
        path: Address,
        accepted: tuple[Accepted, ...],
    ) -> Accepted | Reply:
        """Answer one RCPT: what the path is, or why it is refused."""
        found = await self._identify(path)
        submitter = session.submitter
        if submitter is not None and not await self._is_for(submitter, found):
            found = None
        if found is None:
            return ALIAS_UNKNOWN
        if accepted and not belong_together(found, accepted[0]):
            is_submitted = submitter is not None
            return ONE_CORRESPONDENCE_A_MESSAGE if is_submitted else ONE_CORRESPONDENCE_AT_A_TIME
        return found

    async def _is_for(self, submitter: int, found: Recipient | None) -> bool:
        """Whether a path exists for a seller who has logged in: their aliases and questions, and the postmaster."""
        if isinstance(found, QuestionRecipient):
            return found.question.party_id == submitter
        if not isinstance(found, AliasRecipient):
            return isinstance(found, PostmasterRecipient)
        alias_id = found.alias.id
        read = self._stores.aliases.correspondence
        correspondence = await self._readers.read(lambda c: read(c, alias_id))
        return correspondence is not None and correspondence.seller.id == submitter

    async def login(
        self,
        client: Client,  # noqa: ARG002 - the door's signature; who asks changes nothing about a password
        username: str,
        password: str,
    ) -> int | None:
        """Give the party whose seller may log in with this name and password; None when nobody may."""
        known = await self._readers.read(lambda c: self._submitters(c, username))
        # An unknown name costs what a wrong password costs.
        for party_id, phc in known or ((None, NOBODYS_HASH),):
            if await asyncio.to_thread(is_password, password, phc):
                return party_id
        return None

    def _submitters(self, connection: Connection, username: str) -> tuple[tuple[int, str], ...]:
        try:
            address = parse_address(username.strip())
        except AddressError:
            return ()
        return self._stores.aliases.submitters(connection, address)

    async def _identify(self, path: Address) -> Recipient | None:
        name = path.local_part.lower()
        if name in POSTMASTER_NAMES:
            return PostmasterRecipient(path)
        if name in OPTING_NAMES:
            return OptingRecipient(path, name == STOP_NAME)
        try:
            token, tag = split_local_part(path.local_part)
        except TokenError:
            return None
        if self._open(Purpose.ALIAS, path.domain, token) is None:
            # A forged or mistyped alias is refused by arithmetic, without a look into the store.
            item_id = self._open(Purpose.RETURN_PATH, path.domain, token)
            if item_id is not None:
                return ReturnPathRecipient(path, item_id)
            return await self._question(path, token)
        moment = now()

        def find(connection: Connection) -> Alias | None:
            return self._stores.aliases.open_address(connection, path, moment)

        alias = await self._readers.read(find)
        return None if alias is None else AliasRecipient(path, alias, tag)

    async def _question(self, path: Address, token: str) -> QuestionRecipient | None:
        """The open question that a path answers; a closed one is like none."""
        question_id = self._open(Purpose.QUESTION, path.domain, token)
        if question_id is None:
            return None
        at = now()
        found = await self._readers.read(lambda c: open_question(c, self._post, question_id, at))
        return None if found is None else QuestionRecipient(path, found)

    def _open(self, purpose: Purpose, domain: str, token: str) -> int | None:
        try:
            return self._stores.codec.open(purpose, domain, token).value
        except UnknownKey:
            if self._is_keyring_stale():
                raise KeyringStale from None
            return None
        except TokenError:
            return None

    async def message(
        self, client: Client, envelope: Envelope, raw: bytes, accepted: tuple[Accepted, ...]
    ) -> Reply:
        """Take one message after DATA; return only once its disposition is committed."""
        received = ReceivedMessage(self._stores.ids(), now(), client, envelope, parse_message(raw))
        aliases = [r for r in accepted if isinstance(r, AliasRecipient)]
        fault = header_fault(received.message)
        if fault is not None:
            market = self._settings.markets[accepted[0].address.domain]
            return await self._refuse(received, market, fault)
        if await self._take_report(received, accepted[0]):
            return MESSAGE_ACCEPTED
        if aliases:
            return await self._converse(received, aliases)
        if isinstance(accepted[0], QuestionRecipient | OptingRecipient):
            return await self._take_answer(received, accepted[0])
        return await self._forward(await _masked(received), accepted[0].address.domain)

    async def _take_report(self, received: ReceivedMessage, path: Accepted) -> bool:
        """Record a message that reports about one of our items; false when it is none."""
        is_null = received.envelope.reverse_path is None
        item_id = path.item_id if isinstance(path, ReturnPathRecipient) else None
        alias = path.alias if isinstance(path, AliasRecipient) else None
        is_automatic = automatic_kind(received.message, is_null) is not None
        if received.client.submitter is not None or (item_id is None and not is_automatic):
            return False

        def look(connection: Connection) -> tuple[Report | None, Found, int | None] | None:
            report = read_report(received.message, reverse_path_is_null=is_null)
            relationship_id = None if alias is None else alias.relationship_id
            found = find_delivery(
                connection, self._stores, report, item_id=item_id, relationship_id=relationship_id
            )
            if found is None:
                return None
            return report, found, self._stores.queue.thread_of_item(connection, found.item_id)

        # Reading a report takes time that the event loop does not have.
        looked = await self._readers.read(look)
        if looked is None:
            return False
        report, found, thread_id = looked
        market = self._settings.markets[path.address.domain]
        kept = await _masked(received)
        unit = self._desk.unit(kept, report, found, thread_id, market.name)
        notice = await self._writer.commit(unit, order=thread_id or 0)
        if notice is not None:
            self._runner.offer(notice)
        return True

    async def _take_answer(
        self, received: ReceivedMessage, path: QuestionRecipient | OptingRecipient
    ) -> Reply:
        """An answer to a question of ours, or a buyer's wish to hear less or more of sellers."""
        authentication = await self._authenticate(received)
        received = await _masked(received)
        if isinstance(path, QuestionRecipient):
            content = await asyncio.to_thread(read_content, received.message)
            answer = Answer(received, authentication, content, path.question.id)
            unit = AnswerDesk(self._post).unit(answer, self._worker_id)
            taken: Taken = await self._writer.commit(unit, order=path.question.thread_id)
        else:
            domain = path.address.domain
            name = self._settings.markets[domain].name
            wish = Wish(received, authentication, name, domain, path.is_out)
            unit = OptingDesk(self._post).unit(wish, self._worker_id)
            taken = await self._writer.commit(unit)
        for letter in taken.letters:
            self._runner.offer(letter)
        return taken.reply

    async def _forward(self, received: ReceivedMessage, domain: str) -> Reply:
        """Mail for the postmaster of one of our domains goes on to the operator."""
        settings = self._settings
        market = settings.markets[domain]
        if hop_count(received.message) > HOP_LIMIT:
            return await self._refuse(received, market, MAIL_LOOP)
        item = forward_to_postmaster(
            received, settings.hostname, settings.postmaster, domain, market.name, self._stores
        )
        await self._writer.commit(write_postmaster_item(item, self._stores, self._worker_id))
        self._runner.offer(item)
        return MESSAGE_ACCEPTED

    async def _converse(
        self, received: ReceivedMessage, aliases: Sequence[AliasRecipient]
    ) -> Reply:
        authentication = await self._authenticate(received)
        # A signature covers the octets as they came; nothing else ever sees them unmasked.
        received = await _masked(received)
        authenticated = AuthenticatedMessage(received, authentication)

        market = self._settings.markets[aliases[0].alias.domain]
        profile = market.pipeline.profile

        def resolve(connection: Connection) -> ResolvedMessage:
            resolved = self._resolver.resolve(connection, authenticated, aliases)
            return with_tally(connection, self._stores, resolved, profile)

        try:
            resolved = await self._readers.read(resolve)
        except RouteErased:
            return await self._refuse(received, market, ALIAS_UNKNOWN)
        result = await self._offload.carry(resolved, market.pipeline)
        unit = plan(result, self._stores, profile)
        await self._commit(result, unit, resolved.route.thread_id)
        _log(received, unit, result)
        return unit.reply

    async def _authenticate(self, received: ReceivedMessage) -> Authentication:
        if received.client.submitter is None:
            return await self._authenticator.authenticate(received)
        author = author_of(received.message)
        result = MethodResult(SUBMITTED, "pass", author.domain if author else "")
        return Authentication(author, Evidence.PASS, SUBMITTED, (result,))

    async def _refuse(self, received: ReceivedMessage, market: Market, reply: Reply) -> Reply:
        """Refuse what no thread can keep; that it happened stands in the feed."""
        event = Event(
            at=received.received_at,
            kind="message",
            marketplace=market.name,
            codes={"verdict": VerdictKind.REJECT.value, "reply": f"{reply.code} {reply.status}"},
        )
        await self._writer.commit(lambda c: self._stores.threads.append_event(c, event))
        return reply

    async def _commit(self, result: PipelineResult, unit: StageSeven, thread_id: int) -> None:
        def write_unit(connection: Connection) -> tuple[QueueItem, ...]:
            write(connection, unit, self._stores, self._worker_id)
            return self.asking.follow_up(connection, result, unit, self._worker_id)

        letters = await self._writer.commit(write_unit, order=thread_id)
        for item in (*((unit.item,) if isinstance(unit, Deliver) else ()), *letters):
            self._runner.offer(item)


async def _masked(received: ReceivedMessage) -> ReceivedMessage:
    """The message without its payment card numbers."""
    if received.size > INLINE_LIMIT:
        message, count = await asyncio.to_thread(mask_cards, received.message)
    else:
        message, count = mask_cards(received.message)
    return replace(received, message=message, masked_cards=count)


def _log(received: ReceivedMessage, unit: StageSeven, result: PipelineResult) -> None:
    log.info(
        "message %s",
        unit.decision.verdict,
        extra={
            "event": "message",
            "entry": received.id,
            "verdict": unit.decision.verdict,
            "rules": ",".join(unit.decision.rules),
            "reply": f"{unit.reply.code} {unit.reply.status}",
            "size": received.size,
            "stage": type(result).__name__,
        },
    )
