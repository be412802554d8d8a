"""The language that a text seems to be in.

1. Scripts of one language decide by themselves: kana, Hangul, Greek, Hebrew, Thai and others.
2. Other texts are read by py3langid, among the languages that marketplaces meet.
3. A text in two languages is in neither: its author has thought of two readers.
"""

import re
from collections import Counter
from functools import lru_cache
from typing import Final, Protocol

from policies.reading.values import Language

# Letters below which nobody can tell. A character of these scripts says as much as two letters.
_FEWEST: Final = 40
_DENSE: Final = frozenset({"ja", "zh", "ko"})
_LOOKED_AT: Final = 2_000
_SURE: Final = 0.8
# Letters of a paragraph that may tell of another language than the whole.
_PARAGRAPH: Final = 30
_LANGUAGES: Final = (
    "ar az be bg bn bs ca cs da de el en es et eu fa fi fr gl he hi hr hu id is it ja ka ko lt lv mk mr ms mt nl nn no"
    " pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur vi zh"
)
# First and last letters of scripts, with the language that alone is written in them.
_SCRIPTS: Final = (
    ("\u3041", "\u30ff", "ja"),
    ("\u3400", "\u9fff", "zh"),
    ("\uac00", "\ud7a3", "ko"),
    ("\u0370", "\u03ff", "el"),
    ("\u05d0", "\u05ea", "he"),
    ("\u0e01", "\u0e4e", "th"),
    ("\u10a0", "\u10ff", "ka"),
    ("\u0531", "\u0587", "hy"),
    ("\u0980", "\u09ff", "bn"),
    ("\u0b80", "\u0bff", "ta"),
    ("\u0c00", "\u0c7f", "te"),
)
_SCRIPT: Final = re.compile("|".join(f"([{first}-{last}])" for first, last, _ in _SCRIPTS))
_KANA_SHARE: Final = 0.1
# Names of places and files, numbers and codes say nothing about a language.
_NO_WORDS: Final = re.compile(r"\S{0,200}[0-9@/_<>=\\]\S{0,200}")
_LETTERS: Final = re.compile(r"[^\W\d_]")
# Whoever reads the one reads the other, or the detector cannot tell them apart.
_ALIKE: Final = (
    frozenset({"no", "nb", "nn", "da"}),
    frozenset({"hr", "sr", "bs"}),
    frozenset({"cs", "sk"}),
    frozenset({"id", "ms"}),
    frozenset({"gl", "pt"}),
    frozenset({"gl", "es"}),
    frozenset({"ca", "es"}),
    frozenset({"bg", "mk"}),
    frozenset({"tl", "fil"}),
    frozenset({"he", "iw"}),
)


def detect_language(text: str) -> Language | None:
    """Return the language of `text`, or None when fewer than 40 letters tell it.

    Where paragraphs speak different languages, the confidence is at most the share of the first.
    """
    seen = _NO_WORDS.sub(" ", text[:_LOOKED_AT])
    whole = _language_of(seen, _FEWEST)
    paragraphs = [one for one in re.split(r"\n\s{0,20}\n", seen) if one.strip()]
    if whole is None or len(paragraphs) < 2:
        return whole
    shares: Counter[str] = Counter()
    for paragraph in paragraphs:
        found = _language_of(paragraph, _PARAGRAPH)
        if found is not None and found.confidence >= _SURE:
            shares[found.code] += len(_LETTERS.findall(paragraph))
    others = [code for code in shares if not is_read_alike(code, whole.code)]
    if not others:
        return whole
    return Language(whole.code, min(whole.confidence, shares[whole.code] / shares.total()))


def is_read_alike(one: str, other: str) -> bool:
    """Whether a reader of one language (ISO 639-1, with or without a region) reads the other."""
    first, second = (code.replace("_", "-").partition("-")[0].lower() for code in (one, other))
    return first == second or any(first in group and second in group for group in _ALIKE)


def _language_of(text: str, fewest: int) -> Language | None:
    letters = len(_LETTERS.findall(text))
    scripts = Counter(_SCRIPTS[(found.lastindex or 1) - 1][2] for found in _SCRIPT.finditer(text))
    if scripts["ja"] > _KANA_SHARE * (scripts["ja"] + scripts["zh"]):
        scripts["ja"] += scripts.pop("zh", 0)
    weight = letters + sum(scripts[code] for code in _DENSE)
    if weight < fewest:
        return None
    for code, count in scripts.most_common(1):
        count_weighted = count * 2 if code in _DENSE else count
        if count_weighted * 2 > weight:
            return Language(code, count_weighted / weight)
    code, confidence = _identifier().classify(text)
    return Language(code, min(float(confidence), 1.0))


class _Identifier(Protocol):
    def classify(self, text: str) -> tuple[str, float]:
        """Return the likeliest language, ISO 639-1, and its probability."""


# Loading takes half a second and 60 MB, so it waits for the first text that needs it, and so does
# numpy, which every command would import otherwise.
@lru_cache(maxsize=1)
def _identifier() -> _Identifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(_LANGUAGES.split())
    known: _Identifier = identifier
    return known
