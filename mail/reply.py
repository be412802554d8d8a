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


# Those that more than one package says; the dialogue's own stand in relay/receive/replies.py.
MESSAGE_ACCEPTED = Reply(250, "2.0.0", "Message accepted")
TEMPORARY_FAILURE = Reply(451, "4.3.0", "Temporary failure, try again later")
# One transaction carries one correspondence: the MX listener lets the peer come back with the other recipients.
ONE_CORRESPONDENCE_AT_A_TIME = Reply(
    452, "4.5.3", "One relay address a message, send the rest separately"
)
# The same on submission, where a client shows what it is told and does not come back by itself.
ONE_CORRESPONDENCE_A_MESSAGE = Reply(
    550, "5.5.3", "One relay address a message, write to the others separately"
)
# Unknown, foreign, forged and revoked aliases are one and the same to a peer.
ALIAS_UNKNOWN = Reply(550, "5.1.1", "No such relay address")
MESSAGE_TOO_LARGE = Reply(552, "5.3.4", "Message too large")
HEADER_TOO_LARGE = Reply(554, "5.6.0", "Header too large")
# RFC 3463 section 3.7: the form of the content is not supported, whatever it may say.
CONTENT_UNREADABLE = Reply(550, "5.6.1", "The content cannot be read on the way")
MAIL_LOOP = Reply(554, "5.4.6", "Mail loop detected")

# What we say ourselves of a delivery, in records and reports.
PASSED_ON = Reply(250, "2.0.0", "Passed on")
DELIVERY_EXPIRED = Reply(554, "5.4.7", "Delivery time expired")
NO_ANSWER = Reply(451, "4.4.1", "No answer from the next server")
TLS_NOT_OFFERED = Reply(454, "4.7.4", "The next server offers no TLS, which is required")
NEXT_HOP_LACKS_SMTPUTF8 = Reply(553, "5.6.7", "The next server cannot take this address")
