"""E-mail addresses in a text, written plainly or so that only a person reads them.

1. A plain address is one after folding: full-width letters and invisible characters are no disguise
   worth a question, since nobody types them by accident and everything reads them alike.
2. A disguise counts where it is anchored: a bracketed or named at-sign ("(at)", "arroba", "ät") or
   the name of a mail provider. "at" and "dot" alone are English words ("arrived at door. Me too"):
   they count only with an unmistakable ending and an offer beside them.
3. What names both its at-sign and a provider is as good as plain: nobody has to ask what it means.
"""

import re
from collections.abc import Iterator
from typing import Final

from policies.reading.folding import Folded
from policies.reading.offers import is_offered
from policies.reading.sighting import Sighting, covered
from policies.reading.values import ContactKind

_LETTERS: Final = "a-z0-9\u00df-\u024f\u0370-\u052f"
_LABEL: Final = rf"[{_LETTERS}\u3041-\u9fff][{_LETTERS}\u3041-\u9fff_-]{{0,62}}"
_PLAIN: Final = re.compile(
    rf"(?<![{_LETTERS}.+_-])[{_LETTERS}][{_LETTERS}._+'-]{{0,63}}@(?:{_LABEL}\.){{1,8}}"
    r"(?!(?:png|jpe?g|gif|webp|svg|pdf)\b)[a-z\u0400-\u04ff]{2,24}(?![a-z0-9])"
)
_MIXED: Final = re.compile(r"[a-z](?=[^@.\s]{0,60}[^\x00-\x7f])|[^\x00-\x7f](?=[^@.\s]{0,60}[a-z])")

_PROVIDER: Final = (
    r"(?:g[ .-]?mail|google ?mail|hot ?mail|out ?look|yahoo|ymail|i ?cloud|gmx|web|t-online|freenet|"
    r"posteo|proton(?: ?mail)?|aol|live|msn|orange|laposte|wanadoo|sfr|yandex|zoho|fastmail|tutanota|"
    r"docomo|ezweb|softbank|qq|naver|mail)"
)
_ALONE: Final = r"(?:g ?mail|google ?mail|hot ?mail|yahoo|i ?cloud|gmx|proton ?mail|outlook)"
# Endings that no sentence has after a spoken dot.
_CLEAR: Final = r"(?:com|net|org|info|eu|de|fr|jp|uk|shop|store|online|biz)"
_OPEN, _SHUT = r"[(\[{<\u300c\u3010]", r"[)\]}>\u300d\u3011]"
_DOT_SAID: Final = (
    rf"(?: {{0,2}}{_OPEN} ?(?:dot|punkt|point|punto|pt|\u30c9\u30c3\u30c8|\.) ?{_SHUT} {{0,2}}"
    r"| {1,2}(?:dot|punkt|point|punto) {1,2}| ?[_*-](?:dot|punkt|point|punto)[_*-] ?"
    r"| ?\u30c9\u30c3\u30c8 ?)"
)
_DOT: Final = rf"(?:{_DOT_SAID}| ?\. ?)"
_ENDING: Final = (
    rf"(?:co{_DOT}(?:uk|jp)|com|net|org|info|biz|eu|de|at|ch|fr|es|it|uk|jp|us|ca|io|shop|store|online|"
    r"be|nl|pl|pt|se|dk|fi|no|cz|ie|lu|cat|app|dev|site|xyz|club|me|tv|cc|ru|ua|cn|in|br|mx|ar|cl)"
)
_JOIN: Final = (
    rf"(?:{_DOT_SAID}| (?:minus|bindestrich|hyphen|dash|tiret(?: bas)?|gui[o\u00f3]n(?: bajo)?|"
    r"underscore|unterstrich|underline|moins|menos) | ?(?:ハイフン|アンダーバー|アンダースコア) ?)"
)
_ATOM: Final = rf"[{_LETTERS}][{_LETTERS}._+-]{{0,40}}"
# How an at-sign is named or framed.
_AT: Final = re.compile(
    # With one of these everything begins.
    r"(?=[ @(\[{<\u300c\u3010*_|~\u30a2-])"
    rf"(?:(?P<framed> {{0,2}}{_OPEN} ?(?:at|\u00e4t|a|@|arroba|arobase?|chez) ?{_SHUT} {{0,2}}"
    r"| ?[*_|~-]{1,2}(?:at|\u00e4t|arroba|arobase)[*_|~-]{1,2} ?)"
    r"|(?P<named> {1,2}(?:arroba|arobase?|\u00e4t|at[ -]?sign|at-zeichen|klammeraffe) {1,2}"
    r"| ?\u30a2\u30c3\u30c8(?:\u30de\u30fc\u30af)? ?)"
    r"|(?P<spaced> {0,2}@ {0,2})|(?P<said> at ))"
)
_DOMAIN_WORDS: Final = (
    rf"(?:{_LABEL})(?:{_JOIN}(?:{_LABEL})){{0,2}}{_DOT}{_ENDING}(?:\.[a-z]{{2}})?(?![{_LETTERS}])"
)
_AFTER_FRAMED: Final = re.compile(
    rf"(?:{_PROVIDER}{_DOT}{_ENDING}|{_DOMAIN_WORDS}|(?:{_LABEL}\.){{1,4}}[a-z]{{2,24}}"
    rf"|{_LABEL}(?: ?{_OPEN} ?(?:dot|punkt|point|punto|\.) ?{_SHUT} ?{_LABEL}){{1,3}}|{_ALONE})"
    rf"(?![{_LETTERS}])"
)
_PROVIDER_END: Final = re.compile(rf"{_PROVIDER}(?:{_DOT}| (?=com\b)){_ENDING}(?![{_LETTERS}])")
_PROVIDER_SAID: Final = re.compile(rf"{_PROVIDER}{_DOT_SAID}{_ENDING}(?![{_LETTERS}])")
_AFTER_AT_ALONE: Final = re.compile(rf"{_ALONE}(?![{_LETTERS}])")
_AFTER_CLEAR: Final = re.compile(
    rf"(?:{_LABEL})(?:{_JOIN}(?:{_LABEL})){{0,2}}{_DOT_SAID}{_CLEAR}(?![{_LETTERS}])"
)
_AFTER_OFFICE: Final = re.compile(rf"(?:{_LABEL}\.){{1,3}}{_CLEAR}(?![{_LETTERS}])")
# A domain, or the name of a provider, begins with one of these.
_DOMAIN_BEGINS: Final = re.compile(rf"[{_LETTERS}\u3041-\u9fff]")
_AFTER_BARE: Final = re.compile(
    "|".join(each.pattern for each in (_PROVIDER_END, _AFTER_CLEAR, _AFTER_OFFICE, _AFTER_AT_ALONE))
)
_OFFICE: Final = re.compile(
    r"(?:info|contact|kontakt|service|support|sales|hello|office|mail|shop|orders?|hola|bonjour|"
    r"kundenservice|ventas|pedidos)$|[._]|[a-z]\d|\d[a-z]"
)
_BEFORE: Final = re.compile(rf"(?<![{_LETTERS}._+-]){_ATOM}(?:{_JOIN}{_ATOM}){{0,3}}$")
_LOCAL_LIMIT: Final = 90

_GLUED_CUE: Final = re.compile(r"A[Tt](?<=[a-z0-9._-]A.)[a-z0-9-]")
_GLUED: Final = re.compile(
    r"(?<![A-Za-z0-9._-])[a-z0-9][a-z0-9._-]{1,40}(?:AT|At)[a-z0-9-]{2,40}(?:(?:DOT|Dot)|\.)[a-z]{2,6}"
    r"(?:(?:DOT|\.)[a-z]{2})?(?![A-Za-z0-9])"
)
# "j o e @ m a i l . d e"
_ROW: Final = re.compile(r"(?<!\S)\S(?: \S){6,80}(?=[\s,;!?)]|$)")
# "my gmail is jane_doe", "jane.doe99 on gmail": a name with a sign or a digit, beside a provider.
_NAMED: Final = re.compile(
    r"\b(?:g ?mail|hotmail|outlook|yahoo|icloud|gmx|protonmail)(?: (?:address|account|name|id|konto|"
    r"adresse|cuenta|compte))?(?: ?[:=]| is| ist| est| es|,) ?"
    r"([a-z][a-z0-9]{0,30}(?:[._]?[0-9]|[._][a-z])[a-z0-9._]{0,30})"
)


_CUES: Final = frozenset(
    {
        "arroba", "arobase", "arobas", "ät", "klammeraffe", "zeichen", "sign", "dot", "punkt",
        "gmail", "googlemail", "hotmail", "outlook", "yahoo", "icloud", "gmx", "protonmail",
    }
)  # fmt: skip
# What frames the name of an at-sign, first: a search for one of a few characters is a quick one.
_FRAME_CUE: Final = re.compile(
    rf"[(\[{{<\u300c\u3010*_|~-](?:(?<={_OPEN}) ?(?:a|\u00e4t|@)|(?<=[*_|~-])at[*_|~-])"
)


def may_hold_emails(folded: Folded, words: frozenset[str]) -> bool:
    """Say whether a text may hold an address; `words` are its words in lower case."""
    is_glued = _GLUED_CUE.search(folded.text) is not None
    return is_glued or _may_be_disguised(folded.plain, words)


def find_emails(folded: Folded, words: frozenset[str]) -> list[Sighting]:
    """Find the addresses of a text; `words` are its words in lower case, to look only where it pays."""
    plain = folded.plain
    spans = list(_plain(folded.lowered, plain)) if "@" in plain else []
    rest = covered(plain, (span[:2] for span in spans))
    if _may_be_disguised(rest, words):
        spans += _disguised(rest)
    if "@" in rest:
        spans += _spaced_out(rest)
    if _GLUED_CUE.search(folded.text):
        spans += ((*match.span(), True) for match in _GLUED.finditer(folded.text))
    return [
        Sighting(ContactKind.EMAIL, start, end, odd, is_offered(folded.lowered, start, end))
        for start, end, odd in spans
    ]


def _may_be_disguised(lowered: str, words: frozenset[str]) -> bool:
    if "@" in lowered or not words.isdisjoint(_CUES) or ("g" in words and "mail" in words):
        return True
    if _FRAME_CUE.search(lowered):
        return True
    return not lowered.isascii() and ("アット" in lowered or "ドット" in lowered)


def _plain(lowered: str, plain: str) -> Iterator[tuple[int, int, bool]]:
    for match in _PLAIN.finditer(plain):
        # A letter of another script inside of a Latin word is there to be overlooked.
        written = lowered[match.start() : match.end()]
        yield *match.span(), written != match[0] and bool(_MIXED.search(written))


def _spaced_out(lowered: str) -> Iterator[tuple[int, int, bool]]:
    for row in _ROW.finditer(lowered):
        found = _PLAIN.search(row[0].replace(" ", ""))
        if found is not None:
            yield row.start() + 2 * found.start(), row.start() + 2 * found.end() - 1, True


def _disguised(lowered: str) -> Iterator[tuple[int, int, bool]]:
    for match in _NAMED.finditer(lowered):
        yield *match.span(1), True
    for sign in _AT.finditer(lowered):
        end = _domain_end(lowered, sign)
        if end is None:
            continue
        window = max(0, sign.start() - _LOCAL_LIMIT)
        local = _BEFORE.search(lowered[window : sign.start()])
        if local is None:
            continue
        start = window + local.start()
        if sign["said"] is None or _counts(lowered, start, sign, end):
            yield start, end, not _is_anchored(lowered, sign)


def _domain_end(lowered: str, sign: re.Match[str]) -> int | None:
    """Return where the domain after an at-sign ends, or None when what follows is none."""
    if _DOMAIN_BEGINS.match(lowered, sign.end()) is None:
        return None
    after = _AFTER_FRAMED if sign["framed"] or sign["named"] else _AFTER_BARE
    found = after.match(lowered, sign.end())
    return None if found is None else found.end()


def _is_anchored(lowered: str, sign: re.Match[str]) -> bool:
    after = _PROVIDER_SAID if sign["said"] else _PROVIDER_END
    return after.match(lowered, sign.end()) is not None


def _counts(lowered: str, start: int, sign: re.Match[str], end: int) -> bool:
    """Whether an address with a bare "at" is one: by its provider, an offer or its local part."""
    if _PROVIDER_SAID.match(lowered, sign.end()):
        return True
    if _AFTER_CLEAR.match(lowered, sign.end()):
        return is_offered(lowered, start, end)
    return bool(_OFFICE.search(lowered[start : sign.start()]))
