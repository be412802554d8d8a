"""Files inside calendars and contact cards: in base64, in one long line (RFC 5545 3.8.1.1, RFC 2426 2.4.1).

Pictures and texts are cleaned like attached files. What is packed is taken out: nobody sends a
letter so, and opening it is work for a process of its own.
"""

import re
from typing import Final

from mail.transfer import decode_base64, encode_base64
from relay.rewrite.content_lines import HEAD, ContentLine
from relay.rewrite.files.clean import scrub_file
from relay.rewrite.files.kinds import PACKED, kind_of
from relay.rewrite.scrub import Scrubbed, Scrubber

_CODED: Final = re.compile(r";(?:ENCODING=)?\"?(?:BASE64|B)\"?(?=[;:])", re.IGNORECASE)
_DATA_URL: Final = re.compile(r"\s{0,8}data:[^,]{0,400};base64,", re.IGNORECASE)
_WHAT: Final = "a file inside a calendar or card"


def clean_enclosed(line: ContentLine, scrubber: Scrubber) -> Scrubbed | None:
    """Clean the file that stands in a line; None where none does. An empty text takes the line out."""
    head = HEAD.match(line.text)
    if head is None:
        return None
    start = head.end()
    url = _DATA_URL.match(line.text, start)
    if url is not None:
        start = url.end()
    elif _CODED.search(head[0]) is None:
        return None
    content = decode_base64(line.text[start:].encode("ascii", "replace"))
    cleaned = scrub_file(content, scrubber) if kind_of(content) not in PACKED else None
    if cleaned is None or cleaned.unclean is not None:
        return Scrubbed("", stripped=(_WHAT,))
    shown = scrubber.line(line.text[:start])
    value = line.text[start:]
    if cleaned.content is not None:
        value = encode_base64(cleaned.content).replace(b"\r\n", b"").decode("ascii")
    found = Scrubbed(shown.text + value, cleaned.author, cleaned.recipient, cleaned.removed)
    return shown.and_then(found)
