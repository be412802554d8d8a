"""One connection to a next hop: greeting, TLS, and transactions one after the other.

1. One transaction at a time, and one command at a time: the stage says what the next reply is for.
2. A connection is broken for good by a timeout, a loss, a cancellation, a 421, and by a server that
   says more than it was asked. It is then aborted, so that no unsent byte, the final dot least of
   all, goes out behind our back.
3. What was answered for a recipient stands, whatever breaks afterwards.
"""

import ssl
from asyncio import WriteTransport
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, cast

from aiosmtplib import (
    SMTP,
    SMTPHeloError,
    SMTPReadTimeoutError,
    SMTPResponse,
    SMTPServerDisconnected,
)
from aiosmtplib.protocol import SMTPProtocol

from mail.reply import MESSAGE_TOO_LARGE, NEXT_HOP_LACKS_SMTPUTF8
from relay.deliver.next_hop import Login, NextHop, Settings, TlsMode
from relay.deliver.outcome import (
    CLOSING,
    DATA_EXPECTED,
    ENDS_SESSION,
    NO_8BITMIME,
    UNINTELLIGIBLE,
    DesynchronisedError,
    LoginNotOfferedError,
    Stage,
    TlsFailedError,
    TlsNotOfferedError,
    fault_of,
    outcome_of,
)
from relay.deliver.patience import Patience
from relay.deliver.wire import command_line, path_of, stuffed
from relay.queue.item import Deferred, Failed, Outcome, QueueItem, QueueRecipient

QUIT_TIMEOUT: Final = 5.0
RESET_TIMEOUT: Final = 20.0
_BEFORE_THE_DOT: Final = frozenset({Stage.MAIL, Stage.RCPT, Stage.DATA})


class StaleConnectionError(Exception):
    """A connection from the pool was dead before MAIL was answered: nothing was sent, try anew."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What one next hop answered: an outcome by recipient id, and for whom another may be asked.

    Those are the recipients whom this server turned away as a server, not for their own sake.
    """

    outcomes: Mapping[int, Outcome]
    elsewhere: Collection[int] = ()


class Connection:
    """A session with one next hop. `open` first, then `send` as long as `is_usable`."""

    def __init__(self, next_hop: NextHop, settings: Settings, tls: ssl.SSLContext) -> None:
        self.next_hop = next_hop
        self.sent = 0
        self.idle_since = 0.0
        self._settings = settings
        self._tls = tls
        self._stage = Stage.CONNECT
        self._is_open = False
        self._patience = Patience(self._hang_up)
        self._smtp = SMTP(
            hostname=next_hop.dialled,
            port=next_hop.port,
            local_hostname=settings.hostname,
            timeout=settings.command_timeout,
            start_tls=False,
        )

    @property
    def is_open(self) -> bool:
        """Whether the session stands, as far as we know."""
        return self._is_open and self._smtp.is_connected

    @property
    def is_usable(self) -> bool:
        """Whether another transaction may begin here."""
        return self.is_open and self.sent < self._settings.messages_per_connection

    @property
    def stage(self) -> Stage:
        """What the last command was, for the words of a fault."""
        return self._stage

    async def open(self) -> None:
        """Connect, greet, take TLS as the next hop's mode says, log in. Raises what went wrong."""
        mode = self.next_hop.tls
        try:
            try:
                await self._greet(mode)
            except TlsFailedError:
                if mode is not TlsMode.OPPORTUNISTIC:
                    raise
                # A broken handshake must not hold up what plain text would have carried anyway.
                self.abort()
                await self._greet(TlsMode.NONE)
            if self._settings.login is not None:
                await self._log_in(self._settings.login)
        except BaseException:
            self.abort()
            raise
        self._is_open = True

    async def _greet(self, mode: TlsMode) -> None:
        self._stage = Stage.CONNECT
        await self._smtp.connect(timeout=self._settings.connect_timeout)
        await self._hello()
        if mode is TlsMode.NONE:
            return
        if self._smtp.supports_extension("starttls"):
            await self._start_tls()
            await self._hello()
        elif mode is TlsMode.REQUIRED:
            self._stage = Stage.TLS
            raise TlsNotOfferedError

    async def _hello(self) -> None:
        self._stage = Stage.GREETING
        self._require_silence()
        try:
            await self._smtp.ehlo()
        except SMTPHeloError as error:
            # RFC 5321 section 3.2: a server that does not know EHLO is greeted with HELO.
            if error.code // 100 != 5 or not self._smtp.is_connected:
                raise
            await self._smtp.helo()

    async def _start_tls(self) -> None:
        self._stage = Stage.TLS
        try:
            await self._smtp.starttls(tls_context=self._tls, server_hostname=self.next_hop.host)
        except Exception as error:
            raise TlsFailedError from error

    async def _log_in(self, login: Login) -> None:
        """Say who we are (RFC 4954); Settings has seen to it that this is under verified TLS."""
        self._stage = Stage.AUTH
        self._require_silence()
        offered = {method.lower() for method in self._smtp.server_auth_methods}
        if "plain" in offered:
            await self._smtp.auth_plain(login.username, login.password)
        elif "login" in offered:
            await self._smtp.auth_login(login.username, login.password)
        else:
            raise LoginNotOfferedError

    def needs_seven_bit(self, item: QueueItem) -> bool:
        """Whether the server cannot take the item's bytes as they are (RFC 6152)."""
        return not item.raw.isascii() and not self._smtp.supports_extension("8bitmime")

    async def send(self, item: QueueItem, recipients: Iterable[QueueRecipient]) -> Tried:
        """Attempt one transaction.

        Raises StaleConnectionError when a connection used before turns out dead before MAIL was
        answered, and nothing else but a cancellation.
        """
        outcomes: dict[int, Outcome] = {}
        elsewhere: set[int] = set()
        wanted = tuple(recipients)
        is_reused = self.sent > 0
        self.sent += 1
        try:
            await self._transact(item, wanted, outcomes)
        except Exception as error:
            self.abort()
            if is_reused and self._stage is Stage.MAIL:
                raise StaleConnectionError from error
            unanswered = {recipient.id for recipient in wanted} - outcomes.keys()
            outcomes |= dict.fromkeys(unanswered, fault_of(error, self._stage))
            # After the final dot the server may have the message: only time can tell.
            elsewhere = unanswered if self._stage in _BEFORE_THE_DOT else set()
        except BaseException:
            self.abort()
            raise
        for recipient_id, outcome in outcomes.items():
            if outcome.reply.code == CLOSING:
                elsewhere.add(recipient_id)
        return Tried(outcomes, elsewhere)

    async def _transact(
        self,
        item: QueueItem,
        recipients: tuple[QueueRecipient, ...],
        outcomes: dict[int, Outcome],
    ) -> None:
        """Fill in `outcomes`; what it leaves out when it raises is the fault of the exception."""
        self._stage = Stage.MAIL
        is_eight_bit = not item.raw.isascii()
        refusal = self._refusal(item)
        if refusal is not None:
            outcomes.update((recipient.id, refusal) for recipient in recipients)
            return
        wanted = self._writable(recipients, outcomes)
        if not wanted:
            return
        needs_utf8 = any(one.address.needs_smtputf8 for one in wanted)
        response = await self._mail(item, is_eight_bit, needs_utf8)
        if response.code // 100 != 2:
            outcome = self._judged(response)
            outcomes.update((recipient.id, outcome) for recipient in wanted)
            await self._reset()
            return
        accepted = await self._recipients(wanted, outcomes)
        if accepted:
            outcome = await self._content(item.raw)
            outcomes.update((recipient.id, outcome) for recipient in accepted)
        if not accepted or self._stage is Stage.DATA:
            await self._reset()

    def _refusal(self, item: QueueItem) -> Outcome | None:
        """Refuse what the server has said in its greeting that it cannot take."""
        if self.needs_seven_bit(item):
            return Deferred(NO_8BITMIME)
        limit = self._smtp.esmtp_extensions.get("size", "")
        # RFC 1870 section 4: zero, or no number, is no fixed limit.
        if limit.isdecimal() and 0 < int(limit) < item.size:
            return Failed(MESSAGE_TOO_LARGE)
        return None

    def _writable(
        self, recipients: tuple[QueueRecipient, ...], outcomes: dict[int, Outcome]
    ) -> tuple[QueueRecipient, ...]:
        if self._smtp.supports_extension("smtputf8"):
            return recipients
        foreign = [one for one in recipients if one.address.needs_smtputf8]
        outcomes.update((recipient.id, Failed(NEXT_HOP_LACKS_SMTPUTF8)) for recipient in foreign)
        return tuple(one for one in recipients if one.id not in outcomes)

    async def _mail(self, item: QueueItem, is_eight_bit: bool, needs_utf8: bool) -> SMTPResponse:
        parameters = []
        if self._smtp.supports_extension("size"):
            parameters.append(b"SIZE=%d" % item.size)
        if is_eight_bit:
            parameters.append(b"BODY=8BITMIME")
        if needs_utf8:
            parameters.append(b"SMTPUTF8")
        path = b"FROM:" + path_of(item.reverse_path)
        response = await self._command(Stage.MAIL, b"MAIL", path, *parameters)
        if response.code == CLOSING and self.sent > 1:
            # It had been waiting to say so since the last message.
            raise SMTPServerDisconnected("Connection closed while idle")
        return response

    async def _recipients(
        self, recipients: tuple[QueueRecipient, ...], outcomes: dict[int, Outcome]
    ) -> list[QueueRecipient]:
        accepted = []
        for recipient in recipients:
            response = await self._command(Stage.RCPT, b"RCPT", b"TO:" + path_of(recipient.address))
            if response.code // 100 == 2:
                accepted.append(recipient)
            else:
                outcomes[recipient.id] = self._judged(response)
        return accepted

    async def _content(self, raw: bytes) -> Outcome:
        response = await self._command(Stage.DATA, b"DATA")
        if response.code != DATA_EXPECTED:
            return self._judged(response)
        return self._judged(
            await self._exchange(Stage.DOT, stuffed(raw), self._settings.patience(len(raw)))
        )

    def _judged(self, response: SMTPResponse) -> Outcome:
        """Turn the reply into an outcome; leave a session that is over or out of step."""
        outcome = outcome_of(response.code, response.message, self._stage)
        if response.code in ENDS_SESSION or outcome.reply is UNINTELLIGIBLE:
            self.abort()
        return outcome

    async def _reset(self) -> None:
        """Bring the session back to its start; one that cannot be is left."""
        self._stage = Stage.RESET
        if not self._smtp.is_connected:
            return
        response = await self._command(Stage.RESET, b"RSET", patience=RESET_TIMEOUT)
        if response.code // 100 != 2:
            self.abort()

    async def _command(
        self, stage: Stage, *words: bytes, patience: float | None = None
    ) -> SMTPResponse:
        """Send one command and return its reply; a 421 closes the connection and is an outcome."""
        seconds = patience or self._settings.command_timeout
        response = await self._exchange(stage, command_line(*words), seconds)
        if response.code == CLOSING:
            self._smtp.close()
        return response

    async def _exchange(self, stage: Stage, octets: bytes, seconds: float) -> SMTPResponse:
        """Send octets and wait for their one reply.

        aiosmtplib's own way takes a lock, that nobody else wants here, and a timer for each command.
        """
        self._stage = stage
        protocol = self._require_silence()
        protocol._response_pending = True
        protocol.write(octets)
        self._patience.begin(seconds)
        try:
            return await protocol.read_response()
        except SMTPServerDisconnected:
            if self._patience.is_lost:
                raise SMTPReadTimeoutError("No reply in time") from None
            raise
        finally:
            self._patience.end()

    def _require_silence(self) -> SMTPProtocol:
        """Refuse to go on while words are left that would be taken for the next reply."""
        protocol = self._smtp.protocol
        if protocol is None:
            raise SMTPServerDisconnected("Connection lost")
        if protocol._buffer:
            raise DesynchronisedError
        return protocol

    def _hang_up(self) -> None:
        """End a connection whose server takes too long; who waits for it is told by its loss."""
        transport = self._smtp.transport
        if transport is not None:
            cast(WriteTransport, transport).abort()

    def abort(self) -> None:
        """Drop the connection and whatever was not sent yet."""
        self._is_open = False
        self._patience.close()
        transport = self._smtp.transport
        if transport is not None:
            cast(WriteTransport, transport).abort()
        self._smtp.close()

    async def quit(self) -> None:
        """Say goodbye and close; nothing that goes wrong here matters to anybody."""
        try:
            await self._smtp.quit(timeout=QUIT_TIMEOUT)
        except Exception:  # noqa: BLE001 - the mail is settled, and a farewell changes nothing of it
            return
        finally:
            self.abort()
