"""One SMTP session, its meaningful half: what each command does (RFC 5321 section 4.1).

A transaction gathers a reverse-path and the recipients that the door let in; DATA reads the content
and hands all of it through the door. AUTH is not offered here: this is the side that the world
sends to (`submission` is the other).
"""

import asyncio
from typing import ClassVar

from mail.reply import TEMPORARY_FAILURE, Reply
from relay.receive import replies
from relay.receive.commands import Command, RcptCommand, parse_helo, parse_mail, parse_rcpt
from relay.receive.content import Content, Fault
from relay.receive.dialogue import Dialogue
from relay.receive.inbox import InputEnded, Interrupted
from relay.receive.logs import log, log_fault
from relay.receive.transaction import Transaction
from relay.stages import Client

# Commands that bring no mail nearer; too many of them between two messages end the session.
_IDLE_VERBS = frozenset(
    {"HELO", "EHLO", "NOOP", "RSET", "VRFY", "EXPN", "HELP", "STARTTLS", "AUTH"}
)
# A web browser was pointed at us; its body may hold SMTP commands of someone else's making.
_FOREIGN_VERBS = frozenset({"GET", "POST", "PUT", "HEAD", "CONNECT", "OPTIONS", "DELETE"})
_TLS_HANDSHAKE = 30.0

_FAULT_REPLIES = {
    Fault.BARE_OCTETS: replies.BARE_OCTETS,
    Fault.TOO_LARGE: replies.MESSAGE_TOO_LARGE,
    Fault.LINE_TOO_LONG: replies.TEXT_LINE_TOO_LONG,
    Fault.OUT_OF_ROOM: replies.OUT_OF_ROOM,
}


class GatewaySMTP(Dialogue):
    """The commands of the MX side."""

    # Commands of SMTP that we know and do not have (RFC 5321 section 4.2.4): 502, not 500.
    lacking: ClassVar[frozenset[str]] = frozenset(
        {"AUTH", "EXPN", "BDAT", "ETRN", "ATRN", "TURN", "SEND", "SOML", "SAML"}
    )
    _transaction: Transaction | None = None
    _helo: str = ""
    _is_extended = False

    @property
    def _client(self) -> Client:
        return Client(self.peer.ip, self._helo, tls=self.is_tls, trusted=self.peer.is_trusted)

    def forget_transaction(self) -> None:
        """Begin anew, as after RSET (RFC 5321 section 4.1.1.5)."""
        super().forget_transaction()
        self._transaction = None

    async def perform(self, command: Command) -> None:
        """Answer one command."""
        verb = command.verb
        if verb in _FOREIGN_VERBS:
            await self.answer(replies.NOT_SMTP)
        elif verb in _IDLE_VERBS and (last := self.budget.note_command()):
            await self.answer(last)
        elif verb in self.lacking:
            await self.answer(replies.NOT_IMPLEMENTED)
        elif (method := self.commands.get(verb)) is None:
            await self.answer(replies.BAD_SYNTAX)
        else:
            await method(self, command.argument)

    # Greeting and small talk.

    async def smtp_HELO(self, hostname: str) -> None:
        """RFC 5321 section 4.1.1.1; no extension is offered."""
        if await self._greet(hostname, is_extended=False):
            await self.push(f"250 {self.hostname}")

    async def smtp_EHLO(self, hostname: str) -> None:
        """RFC 5321 section 4.1.1.1. The lines have no enhanced code (RFC 2034 section 4)."""
        if not await self._greet(hostname, is_extended=True):
            return
        lines = [self.hostname, *self._extensions()]
        await self.push("\r\n".join([f"250-{each}" for each in lines[:-1]] + [f"250 {lines[-1]}"]))

    def _extensions(self) -> list[str]:
        offered = [
            "PIPELINING",
            f"SIZE {self.limits.message_size}",
            "8BITMIME",
            "SMTPUTF8",
            "ENHANCEDSTATUSCODES",
            "DSN",
        ]
        if self.tls_context and not self.is_tls:
            offered.append("STARTTLS")
        return offered

    async def _greet(self, argument: str, *, is_extended: bool) -> bool:
        name = parse_helo(argument)
        if isinstance(name, Reply):
            await self.answer(name)
            return False
        self.forget_transaction()
        self._helo = name
        self._is_extended = is_extended
        return True

    async def smtp_NOOP(self, arg: str) -> None:
        """RFC 5321 section 4.1.1.9; an argument is ignored."""
        del arg
        await self.answer(replies.DONE)

    async def smtp_HELP(self, arg: str) -> None:
        """RFC 5321 section 4.1.1.8."""
        del arg
        await self.answer(replies.HELP)

    async def smtp_VRFY(self, arg: str) -> None:
        """RFC 5321 section 3.5.3: the same to every question, and the question is not repeated."""
        await self.answer(replies.VERIFIES_NOTHING if arg else replies.BAD_ARGUMENT)

    async def smtp_RSET(self, arg: str) -> None:
        """RFC 5321 section 4.1.1.5."""
        if arg:
            await self.answer(replies.BAD_ARGUMENT)
            return
        self.forget_transaction()
        await self.answer(replies.DONE)

    async def smtp_QUIT(self, arg: str) -> None:
        """RFC 5321 section 4.1.1.10."""
        if arg:
            await self.answer(replies.BAD_ARGUMENT)
            return
        await self.answer(replies.CLOSING)
        self.end(may_linger=False)

    async def smtp_STARTTLS(self, arg: str) -> None:
        """RFC 3207. Plain text behind the command is dropped, all said before is forgotten."""
        refusal = (
            (arg and replies.BAD_ARGUMENT)
            or (self.tls_context is None and replies.NOT_IMPLEMENTED)
            or (self.is_tls and replies.TLS_ALREADY)
        )
        if refusal:
            await self.answer(refusal)
            return
        assert self.tls_context is not None
        await self.answer(replies.READY_FOR_TLS)
        await self.flush()
        await self.encrypt(self.tls_context, _TLS_HANDSHAKE)
        self.forget_transaction()
        self._helo = ""

    # The transaction.

    async def smtp_MAIL(self, arg: str | None) -> None:
        """RFC 5321 section 4.1.1.2."""
        refusal = self._may_not_begin() or self._note_transaction()
        if refusal:
            await self.answer(refusal)
            return
        command = parse_mail(arg or "", is_extended=self._is_extended)
        if isinstance(command, Reply):
            await self.answer(command)
        elif command.size is not None and command.size > self.limits.message_size:
            await self.answer(replies.MESSAGE_TOO_LARGE)
        else:
            self._transaction = Transaction(command)
            await self.answer(replies.SENDER_OK)

    def _note_transaction(self) -> Reply | None:
        """Count a MAIL command; an upstream that keeps its connections open brings all it has."""
        return None if self.peer.is_trusted else self.budget.note_transaction()

    def _may_not_begin(self) -> Reply | None:
        if not self._helo:
            return replies.HELO_FIRST
        return replies.NESTED_MAIL if self._transaction else None

    async def smtp_RCPT(self, arg: str | None) -> None:
        """RFC 5321 section 4.1.1.3."""
        if self._transaction is None:
            await self.answer(replies.MAIL_FIRST)
            return
        command = parse_rcpt(
            arg or "",
            smtputf8=self._transaction.mail.smtputf8,
            is_extended=self._is_extended,
            home=self.reception.settings.domains[0],
        )
        if isinstance(command, Reply):
            await self.answer(command)
            return
        reply = await self._judge_recipient(self._transaction, command)
        if not reply.is_success:
            reply = self._note_bad_recipient(reply)
        await self.answer(reply)

    async def _judge_recipient(self, transaction: Transaction, command: RcptCommand) -> Reply:
        path = command.path
        if path.domain not in self.reception.settings.domains:
            return replies.RELAYING_DENIED
        if len(transaction.named) >= self.limits.recipients:
            return replies.TOO_MANY_RECIPIENTS
        if not transaction.has_accepted(path):
            verdict = await self.reception.door.recipient(self._client, path, transaction.accepted)
            if isinstance(verdict, Reply):
                return verdict
            transaction.accepted += (verdict,)
        transaction.named += (command,)
        return replies.RECIPIENT_OK

    def _note_bad_recipient(self, reply: Reply) -> Reply:
        """Count a refused recipient: a refusal for good answers a guess, so we give few."""
        if not reply.is_permanent:
            return self.budget.note_command() or reply
        if self.peer.is_trusted:
            return reply
        now = self.loop.time()
        self.reception.book.note_guess(self.peer, now)
        is_guessing = self.reception.book.is_guessing(self.peer, now)
        last = self.budget.note_bad_recipient()
        return replies.TOO_MANY_BAD_RECIPIENTS if is_guessing else last or reply

    async def smtp_DATA(self, arg: str) -> None:
        """RFC 5321 section 4.1.1.4. Whatever happens after 354, the transaction is over."""
        refusal = self._may_not_send(arg)
        if refusal:
            await self.answer(refusal)
            return
        transaction = self._transaction
        assert transaction is not None
        await self.push("354 End with <CRLF>.<CRLF>")
        await self.flush()
        content = await self._read_content()
        self.forget_transaction()
        if content.fault is None:
            reply = await self._hand_over(transaction, content.take())
        else:
            reply = _FAULT_REPLIES[content.fault]
        if reply.is_success:
            self.reception.count("messages")
            self.budget.note_message()
        await self.answer(reply)
        if content.fault is Fault.BARE_OCTETS or content.is_hopeless:
            self.end()

    def _may_not_send(self, argument: str) -> Reply | None:
        if argument:
            return replies.BAD_ARGUMENT
        if self._transaction is None:
            return replies.MAIL_FIRST
        if not self._transaction.accepted:
            return replies.NO_VALID_RECIPIENTS
        return None if self.reception.has_room else replies.OUT_OF_ROOM

    async def _read_content(self) -> Content:
        limits = self.limits
        content = Content(
            size_limit=limits.message_size, line_limit=limits.text_line, overrun=limits.overrun
        )
        try:
            await self._fill(content)
        except (InputEnded, Interrupted):
            raise
        except BaseException:
            # Where the content ends is not known any more: what follows must not be taken for
            # commands.
            self.end()
            raise
        return content

    async def _fill(self, content: Content) -> None:
        """Read until the end of the content, or until waiting for it makes no sense."""
        reception = self.reception
        begun = self.loop.time()
        counted = 0
        try:
            while not content.is_hopeless:
                self._expect_more(content, begun)
                rest = content.feed(await self.inbox.chunk())
                reception.buffered += content.stored - counted
                counted = content.stored
                if rest is not None:
                    self.inbox.unread(rest)
                    return
                if not reception.has_room:
                    content.fail(Fault.OUT_OF_ROOM)
        finally:
            reception.buffered -= counted
            self._rest()

    def _expect_more(self, content: Content, begun: float) -> None:
        """Set the deadline of the next chunk: the whole's, or when the client falls behind."""
        limits = self.limits
        behind = limits.content_pause + content.received / limits.content_rate
        self.set_deadline(
            begun + min(limits.content_deadline, behind),
            lambda: self.inbox.interrupt(replies.TOO_SLOW),
        )

    async def _hand_over(self, transaction: Transaction, raw: bytes) -> Reply:
        """Give the message to the house in a task that a leaving client does not touch."""
        message = self.reception.door.message(
            self._client, transaction.envelope(), raw, transaction.accepted
        )
        commit = self.loop.create_task(message)
        self.reception.note_commit(commit)
        try:
            return await asyncio.shield(commit)
        except asyncio.CancelledError:
            if commit.cancelled():
                return TEMPORARY_FAILURE
            commit.add_done_callback(self._note_unanswered)
            raise

    def _note_unanswered(self, commit: "asyncio.Task[Reply]") -> None:
        """Log that a client left before its reply: it may send again what we already have."""
        if commit.cancelled():
            return
        error = commit.exception()
        if error is not None:
            log_fault("receive.fault", error, session=self.number, ip=self.peer.ip)
            return
        self.reception.count("unanswered")
        reply = commit.result()
        log.warning(
            "receive.unanswered session=%d ip=%s code=%d status=%s",
            self.number,
            self.peer.ip,
            reply.code,
            reply.status,
        )
