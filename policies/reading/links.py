"""Links of texts and HTML, and what is wrong with them.

1. A link is what a mail client makes one, and what a reader is meant to type: a URL, a host beginning
   with "www.", a bare host, and a host spelled in words (see `policies.reading.spelled`).
2. A bare host is told from a sentence that begins without a blank, from file names and abbreviations
   by its suffix, its case and what stands around it. In doubt it is none.
3. Where HTML shows one host and leads to another, it deceives; unless the target is listed, or only
   counts clicks, or both have the same name under different suffixes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final

from policies.reading.domains import (
    ascii_host,
    host_of,
    is_at_home,
    is_numeric,
    is_suffix,
    readable_host,
    registered,
    user_of,
)
from policies.reading.folding import Folded, fold
from policies.reading.hosts import CARRIERS, CLICK_COUNTERS, SHORTENERS, is_among
from policies.reading.lookalikes import cut_words, skeleton
from policies.reading.sighting import rows
from policies.reading.spelled import find_spelled, may_be_spelled
from policies.reading.values import Anchor, Link, LinkFault, Place

LINK_LIMIT: Final = 200

_LETTER: Final = "0-9A-Za-z\u00c0-\u024f\u0370-\u052f"
_IN_URL: Final = r"[^\s<>\"\u201c\u201d\u00ab\u00bb\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]"
_WRITTEN: Final = re.compile(
    rf"(?P<scheme>(?:https?|hxxps?|ftp):/{{1,2}}){_IN_URL}{{1,2000}}"
    rf"|(?<![{_LETTER}_.@/-])(?P<host>(?:[{_LETTER}][{_LETTER}-]{{0,62}}\.){{1,12}}[a-z\u0430-\u044f]{{2,24}})"
    rf"(?![{_LETTER}@_-])(?P<rest>(?::[0-9]{{1,5}})?(?:[/?#]{_IN_URL}{{0,2000}})?)",
    re.I,
)
# All of the above holds one of these, and no blank.
_CUE: Final = re.compile(r"\.[^\W\d_]|:/")
_TAIL: Final = ".,;:!?'*_~|"
_BRACKETS: Final = (("(", ")"), ("[", "]"), ("{", "}"))
# Suffixes that are also endings of files or words with which a sentence begins.
_FILES: Final = frozenset(
    {"ai", "app", "bz", "cc", "gdn", "md", "mov", "pl", "ps", "py", "rs", "sh", "so", "st", "zip"}
)
_WORD_SUFFIXES: Final = (
    "ad ai al am an ar as at ba be by ca call co day de do es et fast free got he here how id il im in"
    " is it jo kind la like love ma me mi mo moi mu my ne new next ni no now nu one open pa per play pm"
    " read red safe sale save se si so su ta talk tel to total tu un us vote watch we win work yes you"
    " za"
)
_WORDS: Final = frozenset(_WORD_SUFFIXES.split())
_MEANT_BEFORE: Final = re.compile(
    r"(?:web|website|webseite|homepage|site|shop|store|online|visit|visitez|besuchen|laden|unter|bei"
    r"|tienda|p[áa]gina|visita|visite|boutique|サイト|ショップ|http)\W{0,4}(?:\w{1,6}\W{1,3})?$",
    re.I,
)
_MEANT_AFTER: Final = re.compile(r"\s{0,3}(?:[.,;:!?)\]>|\"]|$|\n)")
# Characters of a URL in which its host stands.
_HOST_WITHIN: Final = 80
# Figures that readers take for letters.
_LEET: Final = str.maketrans("01358", "olesb")
_ELSEWHERE: Final = ("mailto:", "tel:", "sms:", "callto:", "cid:", "data:", "javascript:", "about:")


def find_links(
    texts: Mapping[Place, str], anchors: Sequence[Anchor], allowed: Sequence[str] = ()
) -> tuple[Link, ...]:
    """Find the links of texts and of HTML, at most 200; `allowed` are hosts besides the carriers'.

    Links to addresses and telephone numbers are left out: those are contact details.
    """
    listed = _listed(tuple(allowed))
    found: list[Link] = []
    for place, text in texts.items():
        folded = fold(text)
        if _CUE.search(folded.text):
            found += _written(place, folded, listed)
        if may_be_spelled(folded.lowered):
            found += _spelled(place, folded, listed)
    seen = dict.fromkeys(anchors)
    found += [link for anchor in seen if (link := _of_anchor(anchor, listed)) is not None]
    return tuple(found[:LINK_LIMIT])


@lru_cache(maxsize=64)
def _listed(allowed: tuple[str, ...]) -> frozenset[str]:
    return frozenset((*CARRIERS, *(host.lower() for host in allowed if host)))


def _written(place: Place, folded: Folded, listed: frozenset[str]) -> Iterator[Link]:
    text = folded.original
    for start, end, host in find_written(folded):
        first, last = folded.span(start, end)
        written = text[first:last]
        fault = _fault(host, written, listed)
        yield Link(host.removeprefix("www."), place, first, written, fault)


def _spelled(place: Place, folded: Folded, listed: frozenset[str]) -> Iterator[Link]:
    text = folded.original
    for start, end, host in find_spelled(folded.text):
        first, last = folded.span(start, end)
        fault = None if is_among(host, listed) else LinkFault.SPELLED_OUT
        yield Link(host, place, first, text[first:last], fault)


def find_written(folded: Folded) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and host of every URL and host that stands in a folded text."""
    text = folded.text
    matches = (_WRITTEN.finditer(text, *row) for row in rows(_CUE, text))
    for match in chain.from_iterable(matches):
        start, end = match.start(), match.start() + len(_trimmed(match[0]))
        if match["scheme"] is not None:
            url = text[start:end].replace("hxxp", "http", 1)
            host = host_of(url)
        else:
            host = ascii_host(match["host"].lower()) if _is_meant(match, text) else ""
        if host and not is_at_home(host):
            yield start, end, host


def _trimmed(written: str) -> str:
    """Leave out what closes the sentence or the bracket around a URL. A letter always remains."""
    while True:
        if written[-1] in _TAIL:
            written = written.rstrip(_TAIL)
        elif any(written[-1] == c and written.count(o) < written.count(c) for o, c in _BRACKETS):
            written = written[:-1]
        else:
            return written


def _is_meant(match: re.Match[str], text: str) -> bool:
    """Say whether a bare host is one, and not the end of one sentence and the start of another."""
    host = match["host"]
    labels = host.split(".")
    suffix = labels[-1].lower()
    if not is_suffix(suffix) or not registered(ascii_host(host.lower())):
        return False
    if labels[0].lower() == "www" or len(match["rest"]) > 2:
        return True
    name = labels[-2]
    if len(name) < 2 or name.isdigit():
        return False
    if _MEANT_BEFORE.search(text, max(0, match.start() - 30), match.start()):
        return True
    if suffix in _FILES or labels[-1] != suffix:
        return False
    return suffix not in _WORDS or _stands_alone(match, text)


def _stands_alone(match: re.Match[str], text: str) -> bool:
    """Say whether a host whose suffix is a word stands as hosts do: with a hyphen, at an end."""
    host = match["host"]
    return "-" in host or host.count(".") > 1 or _MEANT_AFTER.match(text, match.end()) is not None


def _of_anchor(anchor: Anchor, listed: frozenset[str]) -> Link | None:
    target = anchor.target.strip()
    if target.lower().startswith(_ELSEWHERE):
        return None
    host = host_of(target)
    if not host:
        bare = _WRITTEN.match(target)
        is_bare = bare is not None and bare["host"] is not None and _is_meant(bare, target)
        host = host_of(f"//{target}") if is_bare else ""
    if not host or is_at_home(host):
        return None
    shown = _shown_host(anchor.text)
    fault = _fault(host, target, listed)
    if shown and _deceives(shown, host, listed):
        fault = LinkFault.DECEITFUL
    return Link(host.removeprefix("www."), Place.TEXT, 0, anchor.target, fault, is_anchor=True)


def _shown_host(text: str) -> str:
    """Return the host that the text of a link shows, when it shows one and little else."""
    folded = fold(text[:400])
    if _CUE.search(folded.text) is None:
        return ""
    for start, end, host in find_written(folded):
        shown = folded.text[start:end].lower()
        if 2 * (end - start) > len(text) or shown.startswith(("http", "www.")):
            return host
    return ""


def _deceives(shown: str, host: str, listed: frozenset[str]) -> bool:
    one, other = registered(shown) or shown, registered(host) or host
    if one == other or is_among(host, listed) or is_among(host, CLICK_COUNTERS):
        return False
    return is_among(shown, listed) or one.partition(".")[0] != other.partition(".")[0]


def _fault(host: str, written: str, listed: frozenset[str]) -> LinkFault | None:
    user = user_of(written)
    if "." in user and registered(user.rpartition("@")[2].partition(":")[0].lower()):
        return LinkFault.DECEITFUL
    if is_numeric(host):
        return LinkFault.NUMERIC_HOST
    if is_among(host, listed):
        return None
    if _is_lookalike(host, written, listed):
        return LinkFault.LOOKALIKE_HOST
    return LinkFault.SHORTENED if is_among(host, SHORTENERS) else LinkFault.UNLISTED


def _is_lookalike(host: str, written: str, listed: frozenset[str]) -> bool:
    """Say whether a host pretends to be another, by its letters or by what stands before its name."""
    return bool(cut_words(written[:_HOST_WITHIN])) or _imitates_another(host, listed)


# Newsletters link to the same host dozens of times.
@lru_cache(maxsize=1_024)
def _imitates_another(host: str, listed: frozenset[str]) -> bool:
    labels = readable_host(host).split(".")
    if labels[-1].isascii() and any(_imitates(label) for label in labels):
        return True
    own = registered(host) or host
    before = host.removesuffix(own).rstrip(".").split(".")
    return _shows_listed(before, listed) or _is_leet(own, listed)


def _imitates(label: str) -> bool:
    return not label.isascii() and skeleton(label).isascii()


def _shows_listed(labels: Sequence[str], listed: frozenset[str]) -> bool:
    most = labels[-8:]
    return any(
        ".".join(most[start:end]) in listed
        for start in range(len(most))
        for end in range(start + 2, len(most) + 1)
    )


def _is_leet(own: str, listed: frozenset[str]) -> bool:
    name, dot, suffix = own.partition(".")
    plain = name.translate(_LEET).replace("rn", "m").replace("vv", "w")
    return plain != name and f"{plain}{dot}{suffix}" in listed
