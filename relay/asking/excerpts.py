"""What of a mail a letter of ours shows again: enough to know it by, and nothing to click, call or write to.

A mail that nothing vouches for is shown to somebody who did not ask for it. So its quotation is short, and addresses,
links, accounts and long numbers in it give way to words: our letter is no way to carry them past the rules. What is
found is what the rules find (`policies.reading`), and beyond that whatever a mail client makes a link of.

Passwords are masked in every letter, also in one to their author: it lies in the queue and in a mailbox.
"""

import re
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Final

from policies.profile import Profile
from policies.reading.contacts import find_contacts
from policies.reading.private import find_secrets, mask_of
from policies.reading.values import ContactKind, Place
from policies.wording import excerpt_of

QUOTED_LINES: Final = 4
QUOTED_WIDTH: Final = 160
SUBJECT_WIDTH: Final = 80
# So many characters of a text are looked through for an excerpt, and so many are shown around it.
SEARCHED: Final = 20_000
AROUND: Final = 80

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LINK: Final = re.compile(
    r"[a-z][a-z0-9+.-]{1,14}://\S{0,300}|www\.\S{1,300}"
    # Mail clients make a link of every word that looks like a host.
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w-])(?:[/?#]\S{0,300})?",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\+?\d(?:[\s().\u2010-\u2015/-]{0,3}\d){6,30}")
_VEILED: Final = r"[^\s\u2022]{0,80}\u2022\S{0,120}"
_MASKED: Final = re.compile(rf"{_VEILED}(?: {_VEILED}){{0,20}}")
_REGIONS: Final = Profile().phone_regions
_NAMED: Final = {ContactKind.EMAIL: "(address)", ContactKind.PHONE: "(number)"}
_SENTENCE_END: Final = re.compile(r"[.!?]\s|[\u3002\uff01\uff1f]")


def harmless(text: str, limit: int, known: Collection[str] = ()) -> str:
    """Return a text as one line of at most `limit` characters, with nothing left to follow.

    `known` are numbers that stay, because the reader knows them: those of orders.
    """
    line = without_secrets(text[: 8 * limit])
    for contact in reversed(find_contacts({Place.TEXT: line}, _REGIONS, tuple(known))):
        end = contact.start + len(contact.written)
        line = f"{line[: contact.start]}{_NAMED.get(contact.kind, '(contact)')}{line[end:]}"
    line = _LINK.sub("(link)", excerpt_of(line, 4 * limit))
    line = _NUMBER.sub(lambda found: found[0] if found[0] in known else "(number)", line)
    return excerpt_of(line, limit)


def without_secrets(text: str) -> str:
    """Return a text with its passwords and card numbers masked."""
    for secret in reversed(find_secrets({Place.TEXT: text})):
        end = secret.start + len(secret.written)
        text = f"{text[: secret.start]}{mask_of(secret)}{text[end:]}"
    return text


def quoted_lines(text: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """Return the first lines of a text, harmless, each behind "> "."""
    lines = [line for line in text[: 8 * QUOTED_LINES * QUOTED_WIDTH].splitlines() if line.strip()]
    return tuple(f"> {harmless(line, QUOTED_WIDTH, known)}" for line in lines[:QUOTED_LINES])


def marked(text: str, excerpt: str) -> str:
    """Return an excerpt between ">>>" and "<<<", in its sentence where the text still holds it.

    One that a rule has masked stands in no text; then what was masked in it is marked.
    """
    wanted = excerpt_of(excerpt, SEARCHED).removesuffix("…").strip()
    if not wanted:
        return ""
    flat = excerpt_of(text[:SEARCHED], SEARCHED)
    at = flat.find(wanted)
    if at < 0:
        masked = _MASKED.sub(lambda found: f">>> {found[0]} <<<", wanted)
        return masked if masked != wanted else f">>> {wanted} <<<"
    end = at + len(wanted)
    return f"{_before(flat, at)}>>> {flat[at:end]} <<<{_behind(flat, end)}"


def _before(text: str, at: int) -> str:
    start = max(0, at - AROUND)
    ends = [found.end() for found in _SENTENCE_END.finditer(text, start, at)]
    if ends:
        return text[ends[-1] : at]
    return text[start:at] if start == 0 else f"… {text[start:at].partition(' ')[2]}"


def _behind(text: str, end: int) -> str:
    stop = min(len(text), end + AROUND)
    found = _SENTENCE_END.search(text, end, stop)
    if found:
        return text[end : found.end()].rstrip()
    return text[end:stop] if stop == len(text) else f"{text[end:stop].rpartition(' ')[0]} …"


def moment(at: int) -> str:
    """Return a time (microseconds UTC) in a form that every language reads: 2026-11-24 12:00 UTC."""
    return f"{_EPOCH + timedelta(microseconds=at):%Y-%m-%d %H:%M} UTC"
