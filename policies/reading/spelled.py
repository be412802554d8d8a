"""Hosts that are spelled in words: "lampenwerk dot shop", "holz minus meister punkt de".

Only with suffixes that are known, and where the words around them cannot be a sentence: a point of
sale (“punto de venta”) is no host, and neither is "arrived at door. Me too".
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

_SUFFIXES: Final = (
    r"com|net|org|shop|store|online|info|biz|site|web|eu|io|co|app|de|at|ch|fr|be|nl|es|it|pt|pl|se|dk"
    r"|no|fi|ie|uk|us|ca|au|jp|cn|kr|ru|br|mx|me|tv|in|to|example"
)
_DOTS: Final = r"dot|punkt|point|punto|ponto|punt|prikk|punkti|piste|kropka|nokta|ドット|点"
# Nothing is spelled in a text without one of these.
_CUES: Final = (*_DOTS.split("|"), "[.", "(.", "{.", " .")
_MOST_DOTS: Final = 60
_OPEN, _CLOSE = r"[\[({<]\s?", r"\s?[\])}>]"
_DOT: Final = re.compile(
    rf"(?:(?P<bracket>{_OPEN}(?:\.|{_DOTS}){_CLOSE})\s{{0,3}}"
    rf"|(?:(?<=\s)|(?<=[^\x00-\x7f]))(?P<word>{_DOTS})(?:\s{{1,3}}|(?<=ト)|(?<=点))|\s\.\s?)"
    rf"(?P<suffix>{_SUFFIXES})(?![\w-])(?:\s{{1,3}}(?:dot|point|punkt)\s{{1,3}}(?P<more>uk|au|jp|nz|br))?",
    re.I,
)
_HYPHENS: Final = (
    r"minus|bindestrich|dash|hyphen|tiret|gui[oó]n|trattino|h[ií]fen|streepje|ハイフン"
)
_PIECE: Final = r"[0-9A-Za-z\u00c0-\u024f][0-9A-Za-z\u00c0-\u024f-]{1,40}"
_NAME: Final = re.compile(
    rf"{_PIECE}(?:\s{{1,3}}(?:{_HYPHENS})\s{{1,3}}{_PIECE}){{0,4}}\s{{0,3}}$", re.I
)
_HYPHEN: Final = re.compile(rf"\s{{1,3}}(?:{_HYPHENS})\s{{1,3}}", re.I)
# Words with which a sentence may go on after a word that also means a dot.
_SENTENCES: Final = {
    "dot": frozenset({"at", "be", "in", "it", "me", "no", "to", "us"}),
    "punkt": frozenset({"at", "es", "in", "to"}),
    "point": frozenset({"at", "be", "de", "es", "in", "it", "me", "no", "se", "to", "us"}),
    "punto": frozenset({"de", "es", "in", "it", "me", "se"}),
    "ponto": frozenset({"com", "de", "me", "no", "se"}),
    "punt": frozenset({"at", "de", "in", "me", "no"}),
}
_PLAIN_DOT: Final = frozenset({"biz", "com", "info", "net", "online", "org", "shop", "store"})
_END: Final = re.compile(r"\s{0,3}(?:[.,;:!?)\]]|$|\n)")
# Before these words a dot is no part of a name.
_NO_NAMES: Final = (
    "the this that every each der den dem ein jeder diesem le ce un chaque el este cada il un o um"
    " het een and und et red black polka"
)
_NO_NAME: Final = frozenset(_NO_NAMES.split())
_ADDRESS_BEFORE: Final = re.compile(
    r"(?:@|\bät|\barroba|\barobase|\bchiocciola|[\[({<]\s?(?:at|a|ät)\s?[\])}>]|アットマーク|アット)\s{0,3}(?:\S{1,40}\s{1,3})?$",
    re.I,
)
_PROVIDER: Final = re.compile(
    r"(?:g|hot|e|y|proton|i)?-?mail|gmx|outlook|yahoo|icloud|live|aol|proton|web|orange|free|laposte"
    r"|wanadoo|libero|freenet|t-online|msn|docomo|ezweb|softbank",
    re.I,
)
_NAME_WITHIN: Final = 220


def may_be_spelled(lowered: str) -> bool:
    """Say whether a text in lower case may hold such a host."""
    return any(map(lowered.__contains__, _CUES))


def find_spelled(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and host of every host that is spelled in words."""
    for dot in islice(_DOT.finditer(text), _MOST_DOTS):
        left = max(0, dot.start() - _NAME_WITHIN)
        name = _NAME.search(text, left, dot.start())
        if name is None or not _is_host(dot, name[0].strip(), text):
            continue
        if _ADDRESS_BEFORE.search(text, max(0, name.start() - 60), name.start()):
            continue
        more = f".{dot['more']}" if dot["more"] else ""
        host = f"{_HYPHEN.sub('-', name[0].strip())}.{dot['suffix']}{more}".lower()
        yield name.start(), dot.end(), host


def _is_host(dot: re.Match[str], name: str, text: str) -> bool:
    if name.lower() in _NO_NAME or _PROVIDER.fullmatch(name):
        return False
    suffix = dot["suffix"].lower()
    if dot["bracket"]:
        return True
    if dot["word"] is None:
        return suffix in _PLAIN_DOT
    if suffix not in _SENTENCES.get(dot["word"].lower(), frozenset()):
        return True
    return _HYPHEN.search(name) is not None or _END.match(text, dot.end()) is not None
