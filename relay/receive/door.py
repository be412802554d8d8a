"""The door between the SMTP session and the rest of the house."""

from typing import Protocol

from mail.address import Address
from mail.envelope import Envelope
from mail.reply import Reply
from relay.stages import Client

# The facts about a session that its RCPT may depend on are those that are kept of its client.
SessionFacts = Client


class Accepted(Protocol):
    """A recipient that may be named in this transaction, with what the house keeps with it."""

    @property
    def address(self) -> Address:
        """The forward-path as it was given."""
        ...


class Door(Protocol):
    """What lies behind the session.

    Exceptions of any method end as 451 4.3.0 (reliability.md G5).
    """

    async def recipient(
        self, session: SessionFacts, path: Address, accepted: tuple[Accepted, ...]
    ) -> Accepted | Reply:
        """Judge one forward-path in one of our domains, given those accepted before it.

        A repeat of an accepted path is answered by the session and not asked again. May be
        cancelled.
        """
        ...

    async def message(
        self, client: Client, envelope: Envelope, raw: bytes, accepted: tuple[Accepted, ...]
    ) -> Reply:
        """Take a whole message, CRLF only, dots removed; its reply is the reply to the final dot.

        Never cancelled because the client went away: what is begun here ends in its own time.
        """
        ...

    async def login(self, client: Client, username: str, password: str) -> int | None:
        """Return the id of the party that this user name and password prove, None when they do not.

        An unknown user name costs the same time as a wrong password, and neither is kept. Called by
        submission listeners inside TLS only, a few at a time.
        """
        ...
