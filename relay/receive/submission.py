"""One session of a seller who submits mail (RFC 6409): AUTH (RFC 4954), then what the MX side has.

1. Nothing is sent before AUTH, and AUTH is there inside TLS only; the password is said there.
2. A login proves a party; it changes nothing else. Recipients, sizes and budgets are those of the MX
   side, and the reverse-path is the client's own affair.
3. Whatever makes a login fail, the client hears the same, no sooner than after the same pause: an
   unknown user name is not told from a wrong password.
4. Credentials live in the variables of one command. They are never logged, and no attribute holds
   them.
"""

from dataclasses import replace

from mail.reply import Reply
from relay.receive import replies
from relay.receive.commands import LINE_LIMITS
from relay.receive.logs import log
from relay.receive.sasl import CHALLENGES, Credentials, decode_answer, read_credentials
from relay.receive.smtp_session import GatewaySMTP
from relay.stages import Client


class SubmissionSMTP(GatewaySMTP):
    """The commands of the sellers' side."""

    line_limit = LINE_LIMITS["AUTH"]
    lacking = GatewaySMTP.lacking - {"AUTH"}
    _submitter: int | None = None

    @property
    def _client(self) -> Client:
        return replace(super()._client, submitter=self._submitter)

    def _extensions(self) -> list[str]:
        offered = super()._extensions()
        return [*offered, f"AUTH {' '.join(CHALLENGES)}"] if self.is_tls else offered

    def _may_not_begin(self) -> Reply | None:
        refusal = super()._may_not_begin()
        if refusal is None and self._submitter is None:
            return replies.AUTHENTICATION_REQUIRED
        return refusal

    async def smtp_AUTH(self, arg: str) -> None:
        """RFC 4954 section 4."""
        mechanism, _, initial = arg.partition(" ")
        mechanism = mechanism.upper()
        refusal = self._may_not_log_in(mechanism, initial)
        if refusal is not None:
            await self.answer(refusal)
            return
        credentials = await self._ask(mechanism, initial)
        if isinstance(credentials, Reply):
            await self.answer(credentials)
        else:
            await self.answer(await self._log_in(credentials))

    def _may_not_log_in(self, mechanism: str, initial: str) -> Reply | None:
        if not self.is_tls:
            return replies.ENCRYPTION_REQUIRED
        if not self._is_extended:
            return replies.HELO_FIRST
        # That includes every transaction, which none begins before.
        if self._submitter is not None:
            return replies.LOGIN_ALREADY
        if not mechanism or " " in initial:
            return replies.BAD_ARGUMENT
        return None if mechanism in CHALLENGES else replies.MECHANISM_UNKNOWN

    async def _ask(self, mechanism: str, initial: str) -> Credentials | Reply:
        """Hear the answers of a mechanism; the first may have come with the command."""
        answers: list[bytes] = []
        # An initial response of "=" is the empty one, which could not be seen otherwise.
        line: bytes | Reply = b"" if initial == "=" else initial.encode("utf-8")
        for challenge in CHALLENGES[mechanism]:
            if answers or not initial:
                line = await self.challenge(challenge)
            if isinstance(line, Reply):
                return line
            if line == b"*":
                return replies.LOGIN_CANCELLED
            answer = decode_answer(line)
            if answer is None:
                return replies.BAD_CREDENTIALS
            answers.append(answer)
        return read_credentials(mechanism, answers) or replies.BAD_CREDENTIALS

    async def _log_in(self, credentials: Credentials) -> Reply:
        """Look behind the door, within the budgets of session, peer and account."""
        begun = self.loop.time()
        door, client = self.reception.door, self._client
        found = await self.reception.logins.judge(
            self.peer,
            credentials.username,
            lambda: door.login(client, credentials.username, credentials.password),
            begun,
        )
        if isinstance(found, Reply):
            await self.wait(max(0.0, begun + self.limits.failed_login_pause - self.loop.time()))
            return self.budget.note_failed_login() or found
        self._submitter = found
        self.reception.count("logins")
        log.info("receive.login session=%d ip=%s party=%d", self.number, self.peer.ip, found)
        return replies.LOGGED_IN
