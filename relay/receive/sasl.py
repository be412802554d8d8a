"""The two mechanisms of AUTH that we have (RFC 4954): PLAIN (RFC 4616), and LOGIN, which old clients say.

Both say the password itself, so the session lets them begin inside TLS only. Pure functions.
"""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass, field

# What each mechanism asks, in base64, in the order of its answers.
CHALLENGES = {"PLAIN": ("",), "LOGIN": ("VXNlcm5hbWU6", "UGFzc3dvcmQ6")}

# In octets. An address has at most 254 (RFC 5321 section 4.5.3.1.3), our passwords 256 characters.
_USERNAME_LIMIT = 255
_PASSWORD_LIMIT = 1024


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who somebody claims to be, and the proof; neither is ever shown."""

    username: str = field(repr=False)
    password: str = field(repr=False)


def decode_answer(line: bytes) -> bytes | None:
    """Read the base64 of an answer (RFC 4954 section 4), None when it is none."""
    try:
        octets = base64.b64decode(line, validate=True)
    except binascii.Error:
        return None
    # One way to write each answer: the decoder lets stray padding and stray bits pass.
    return octets if base64.b64encode(octets) == line else None


def read_credentials(mechanism: str, answers: Sequence[bytes]) -> Credentials | None:
    """Make credentials of a mechanism's answers; None when they are not what it asks for.

    PLAIN may name whom to act for: nobody acts for anybody else here, so this must be empty or the
    user name itself.
    """
    if mechanism == "PLAIN":
        parts = answers[0].split(b"\0")
        if len(parts) != 3 or parts[0] not in (b"", parts[1]):
            return None
        answers = parts[1:]
    username, password = answers
    if not 0 < len(username) <= _USERNAME_LIMIT or not 0 < len(password) <= _PASSWORD_LIMIT:
        return None
    if b"\0" in username + password:
        return None
    try:
        return Credentials(username.decode("utf-8"), password.decode("utf-8"))
    except UnicodeDecodeError:
        return None
