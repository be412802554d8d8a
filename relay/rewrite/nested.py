"""The header of mail inside mail: five fields and the MIME ones stay, cleaned; the rest goes.

Received, Message-ID, Reply-To, signatures and the like name machines and mailboxes by dozens of
names, so this is a list of what may stay and not of what must go, like that of the message itself.
"""

from typing import Final

from mail.charset import decode_charset, encode_charset
from mail.decode_words import decode_words
from mail.message import Field, make_field
from mail.transfer import has_long_line
from relay.rewrite.scrub import Scrubbed, Scrubber

_KEPT: Final = frozenset({"from", "to", "cc", "subject", "date"})
_MBOX_LINE: Final = (b"From ", b">From ")


def is_mime_field(one: Field) -> bool:
    """Whether a field says how the content is to be read."""
    return one.key.startswith("content-") or one.key == "mime-version"


def clean_nested_field(one: Field, scrubber: Scrubber) -> tuple[bytes, Scrubbed]:
    """Give the octets of a field of a nested header, none if it goes, and what was taken out."""
    nothing = Scrubbed("")
    if not one.name:
        return _clean_junk(one, scrubber)
    if one.key not in _KEPT and not is_mime_field(one):
        return b"", nothing
    if scrubber.is_clear(one.raw) and not has_long_line(one.raw):
        return one.raw, nothing
    # Encoded words stay as they are unless an address is in them: where one stands it is found by
    # the view, and what only shows once all is decoded is found in the decoded text.
    value = one.value
    scrubbed = scrubber.header(value)
    decoded = scrubber.header(decode_words(scrubbed.text))
    if decoded.is_changed:
        scrubbed = scrubbed.and_then(decoded)
    if not scrubbed.is_changed and not has_long_line(one.raw):
        return one.raw, nothing
    return make_field(one.name, scrubbed.text).raw, scrubbed


def _clean_junk(one: Field, scrubber: Scrubber) -> tuple[bytes, Scrubbed]:
    if one.raw.startswith(_MBOX_LINE):
        return b"", Scrubbed("")
    # To some readers a line that is no field begins the text, so it is not lost to the others.
    scrubbed = scrubber.header(decode_charset(one.raw, "utf-8"))
    return encode_charset(scrubbed.text, "utf-8") or b"", scrubbed
