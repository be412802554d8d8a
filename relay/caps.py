"""What a header may be before anything reads it: parsers of mail are slow on what nobody ever writes.

The receiver bounds the message and its lines; these bounds are of its header (docs/architecture.md, stage 1). Pure.
"""

from mail.message import Message
from mail.reply import HEADER_TOO_LARGE, Reply

# Octets of all fields together, octets of one, and their number.
HEADER_LIMIT = 100 * 1024
FIELD_LIMIT = 16 * 1024
FIELDS = 1000


def header_fault(message: Message) -> Reply | None:
    """The refusal that a message's header earns; None for every header that people's mail has."""
    if len(message.fields) > FIELDS:
        return HEADER_TOO_LARGE
    sizes = [len(field.raw) for field in message.fields]
    if sum(sizes) > HEADER_LIMIT or max(sizes, default=0) > FIELD_LIMIT:
        return HEADER_TOO_LARGE
    return None
