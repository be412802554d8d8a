"""Replies of an SMTP server, each under a name that says what it means.

RFC 5321 section 4.2, RFC 3463, and the registry of RFC 5248. The texts are bland: they tell a peer
what to do and never a stored fact, an address, or what another server said.
"""

import re
from dataclasses import dataclass, replace

_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")
_UNPRINTABLE = re.compile(r"[^ -~]+")
# RFC 5321 section 4.5.3.1.5: 512 octets with code and CRLF; "550 5.7.125 " and CRLF leave this
# much.
_TEXT_LIMIT = 498


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply line: an SMTP code, its enhanced status code, and the text.

    `status` is "" where RFC 2034 section 4 gives none (greetings, 334, 354). Raises ValueError
    when the code is no SMTP code, the status is malformed or of another class than the code (RFC
    2034 section 4), or the text is not one line of printable ASCII of at most 498 characters.
    """

    code: int
    status: str
    text: str

    def __post_init__(self) -> None:
        if not 200 <= self.code <= 599:
            raise ValueError("not an SMTP reply code")
        if self.status:
            if _STATUS.fullmatch(self.status) is None:
                raise ValueError("not an enhanced status code")
            if int(self.status[0]) != self.code // 100:
                raise ValueError("status and code are of different classes")
        elif self.code >= 400:
            raise ValueError("a refusal needs an enhanced status code")
        if len(self.text) > _TEXT_LIMIT or _UNPRINTABLE.search(self.text):
            raise ValueError("not one line of reply text")

    def __str__(self) -> str:
        return " ".join(part for part in (str(self.code), self.status, self.text) if part)

    @property
    def is_success(self) -> bool:
        """Whether the command was carried out (2yz)."""
        return self.code < 300

    @property
    def is_temporary(self) -> bool:
        """Whether the peer should try again later (4yz)."""
        return 400 <= self.code < 500

    @property
    def is_permanent(self) -> bool:
        """Whether trying again is useless (5yz)."""
        return self.code >= 500

    def with_text(self, text: str) -> "Reply":
        """Let the same reply say something else: any text, cleaned and cut to what a line holds."""
        return replace(self, text=_UNPRINTABLE.sub("?", text)[:_TEXT_LIMIT])


def greeting(hostname: str) -> Reply:
    """Greet a client (RFC 5321 section 4.2): with our name, not our software's."""
    return Reply(220, "", f"{hostname} ESMTP")


def hello(hostname: str) -> Reply:
    """Answer HELO, or begin the answer to EHLO."""
    return Reply(250, "", hostname)


# Carried out.
HELP = Reply(214, "2.0.0", "See RFC 5321")
READY_FOR_TLS = Reply(220, "2.0.0", "Ready to start TLS")
CLOSING = Reply(221, "2.0.0", "Bye")
AUTHENTICATED = Reply(235, "2.7.0", "Authentication successful")
OK = Reply(250, "2.0.0", "OK")
SENDER_ACCEPTED = Reply(250, "2.1.0", "Sender OK")
RECIPIENT_ACCEPTED = Reply(250, "2.1.5", "Recipient OK")
MESSAGE_ACCEPTED = Reply(250, "2.0.0", "Message accepted")
# RFC 5321 section 7.3: says neither yes nor no.
CANNOT_VERIFY = Reply(
    252, "2.5.0", "Cannot verify, but will take mail for the recipients it may relay to"
)

# Go on.
CONTINUE_AUTHENTICATION = Reply(334, "", "")
ASK_USER_NAME = Reply(334, "", "VXNlcm5hbWU6")
ASK_PASSWORD = Reply(334, "", "UGFzc3dvcmQ6")
START_MESSAGE = Reply(354, "", "End the message with <CRLF>.<CRLF>")

# Later, and this connection ends.
SHUTTING_DOWN = Reply(421, "4.3.2", "Going down, try again later")
TOO_MANY_CONNECTIONS = Reply(421, "4.3.2", "Too many connections, try again later")
TOO_MANY_TRANSACTIONS = Reply(421, "4.3.2", "Too many transactions on this connection")
TOO_MANY_COMMANDS = Reply(421, "4.7.0", "Too many commands without a message")
TOO_MANY_ERRORS = Reply(421, "4.7.0", "Too many errors")
TOO_MANY_UNKNOWN_RECIPIENTS = Reply(421, "4.7.0", "Too many unknown recipients")
PEER_BLOCKED = Reply(421, "4.7.0", "Too much from your network, try again later")
IDLE_TIMEOUT = Reply(421, "4.4.2", "Waited too long for you")
MESSAGE_TOO_SLOW = Reply(421, "4.4.2", "The message took too long")

# Later.
RATE_LIMITED = Reply(450, "4.7.1", "Too many messages, try again later")
TEMPORARY_FAILURE = Reply(451, "4.3.0", "Temporary failure, try again later")
AUTHENTICATION_UNDECIDED = Reply(
    451, "4.4.3", "Could not look up the sender's domain, try again later"
)
STORAGE_FULL = Reply(452, "4.3.1", "No room for the message now, try again later")
TOO_MANY_RECIPIENTS = Reply(452, "4.5.3", "Too many recipients, send the rest separately")
# One transaction carries one correspondence: the MX listener lets the peer come back with the
# other recipients.
ONE_CORRESPONDENCE_AT_A_TIME = Reply(
    452, "4.5.3", "One relay address a message, send the rest separately"
)
TLS_UNAVAILABLE = Reply(454, "4.7.0", "TLS is not available now")
AUTHENTICATION_UNAVAILABLE = Reply(454, "4.7.0", "Cannot check credentials now, try again later")

# Never: the dialogue.
UNKNOWN_COMMAND = Reply(500, "5.5.2", "Command not recognised")
COMMAND_TOO_LONG = Reply(500, "5.5.2", "Command line too long")
AUTHENTICATION_LINE_TOO_LONG = Reply(500, "5.5.6", "Authentication line too long")
BAD_ARGUMENTS = Reply(501, "5.5.4", "Syntax error in the arguments")
BAD_SENDER_SYNTAX = Reply(501, "5.1.7", "Not a sender address")
BAD_RECIPIENT_SYNTAX = Reply(501, "5.1.3", "Not a recipient address")
BAD_BASE64 = Reply(501, "5.5.2", "Not base64")
AUTHENTICATION_CANCELLED = Reply(501, "5.7.0", "Authentication cancelled")
NOT_IMPLEMENTED = Reply(502, "5.5.1", "Command not implemented")
BAD_SEQUENCE = Reply(503, "5.5.1", "Bad sequence of commands")
HELLO_FIRST = Reply(503, "5.5.1", "Say EHLO first")
SENDER_FIRST = Reply(503, "5.5.1", "Need MAIL first")
RECIPIENT_FIRST = Reply(503, "5.5.1", "Need RCPT first")
TRANSACTION_OPEN = Reply(503, "5.5.1", "A message is already begun")
TLS_ALREADY_ACTIVE = Reply(503, "5.5.1", "TLS is already active")
ALREADY_AUTHENTICATED = Reply(503, "5.5.1", "Already authenticated")
PARAMETER_NOT_IMPLEMENTED = Reply(504, "5.5.4", "Parameter value not implemented")
UNKNOWN_MECHANISM = Reply(504, "5.5.4", "Authentication mechanism not known")
TLS_FIRST = Reply(530, "5.7.0", "Need STARTTLS first")
AUTHENTICATION_REQUIRED = Reply(530, "5.7.0", "Need authentication first")
BAD_CREDENTIALS = Reply(535, "5.7.8", "Credentials not accepted")
AUTHENTICATION_NEEDS_TLS = Reply(538, "5.7.11", "Need TLS for this authentication mechanism")
NO_VALID_RECIPIENTS = Reply(554, "5.5.1", "No valid recipients")
TALKED_TOO_EARLY = Reply(554, "5.5.1", "You spoke before the greeting")
UNKNOWN_PARAMETER = Reply(555, "5.5.4", "Parameter not recognised")

# Never: who and whom. Unknown, foreign, forged and revoked aliases are one and the same to a peer.
ALIAS_UNKNOWN = Reply(550, "5.1.1", "No such relay address")
RELAYING_DENIED = Reply(550, "5.7.1", "Relaying denied")
ONE_CORRESPONDENCE_ONLY = Reply(550, "5.5.3", "One relay address a message: send each its own")
ADDRESS_NEEDS_SMTPUTF8 = Reply(553, "5.6.7", "Non-ASCII address without SMTPUTF8")
NOT_AUTHENTIC = Reply(
    550, "5.7.26", "Could not verify that this mail came from its sender's domain"
)
SENDER_NOT_APPROVED = Reply(550, "5.7.1", "Not an approved sender")
SENDER_MISMATCH = Reply(550, "5.7.1", "From is not an address of this account")
REFUSED_BY_POLICY = Reply(550, "5.7.1", "Refused by policy")
RECIPIENT_DECLINES = Reply(
    550, "5.7.1", "The recipient does not accept messages in this conversation"
)

# Never: the message.
BARE_LINE_END = Reply(550, "5.5.2", "Bare CR, bare LF or NUL in the message")
MESSAGE_TOO_LARGE = Reply(552, "5.3.4", "Message too large")
LINE_TOO_LONG = Reply(554, "5.6.0", "Line over 1000 octets in the message")
HEADER_TOO_LARGE = Reply(554, "5.6.0", "Header too large")
MALFORMED_MESSAGE = Reply(554, "5.6.0", "Malformed message")
MAIL_LOOP = Reply(554, "5.4.6", "Mail loop detected")

# What we say ourselves of a delivery, in records and reports.
DELIVERY_EXPIRED = Reply(554, "5.4.7", "Delivery time expired")
NO_ANSWER = Reply(451, "4.4.1", "No answer from the next server")
CONNECTION_LOST = Reply(451, "4.4.2", "The connection to the next server broke")
DOMAIN_UNRESOLVED = Reply(451, "4.4.3", "Could not look up the recipient's domain")
NO_SUCH_DOMAIN = Reply(550, "5.1.2", "The recipient's domain does not exist")
# RFC 7505 section 4.1.
DOMAIN_TAKES_NO_MAIL = Reply(556, "5.1.10", "The recipient's domain takes no mail")
TLS_NOT_OFFERED = Reply(454, "4.7.4", "The next server offers no TLS, which is required")
NEXT_HOP_LACKS_SMTPUTF8 = Reply(553, "5.6.7", "The next server cannot take this address")
NEXT_HOP_LACKS_8BIT = Reply(554, "5.6.3", "The next server cannot take this message")
