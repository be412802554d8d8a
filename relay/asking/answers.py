"""Reading a yes or a no out of an answer, in the languages that we ask in. Pure.

1. Only what the answer says first counts, and only in what is new in it. Greetings go by.
2. A yes sends mail on in somebody's name, so it must be plain: with a negation in its line it is none.
3. What is neither is None. Nobody guesses.
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

# So many lines of an answer are looked at, and so many characters of each.
_LINES: Final = 4
_WIDTH: Final = 200


class Meaning(StrEnum):
    """What an answer says."""

    YES = "yes"
    NO = "no"


_GREETINGS: Final = (
    "hello", "hi", "hey", "dear", "good morning", "good day", "good evening", "hallo", "guten tag",
    "guten morgen", "guten abend", "moin", "servus", "sehr geehrte", "bonjour", "bonsoir", "salut",
    "madame", "monsieur", "hola", "buenos dias", "buenas", "estimado", "estimados", "estimada",
    "こんにちは", "こんばんは", "おはようございます", "お世話になっております", "お世話になります", "お客様",
)  # fmt: skip
_YES: Final = (
    "yes", "yep", "yeah", "yup", "aye", "y", "ok", "okay", "correct", "confirmed", "i confirm",
    "confirm", "true", "sure", "indeed", "i did", "i wrote", "i sent", "that was me", "it was me",
    "this was me", "that is me", "that s me", "it s me", "this is me", "1",
    "ja", "jawohl", "jo", "jep", "klar", "stimmt", "richtig", "bestatigt", "ich bestatige",
    "das war ich", "war ich", "ich war das", "ich war es", "die ist von mir", "sie ist von mir",
    "von mir", "die nachricht ist von mir", "ich habe sie geschrieben", "ich habe das geschrieben",
    "oui", "ouais", "exact", "je confirme", "confirme", "d accord", "c est moi", "c etait moi",
    "c est bien moi", "c etait bien moi", "je l ai ecrit", "j ai ecrit",
    "si", "claro", "correcto", "cierto", "de acuerdo", "vale", "confirmo", "fui yo", "he sido yo",
    "soy yo", "si fui yo", "lo escribi yo", "lo he escrito yo", "yo lo escribi",
)  # fmt: skip
_NO: Final = (
    "no", "nope", "nah", "n", "not me", "never", "i did not", "i didn t", "i did nt", "it wasn t me",
    "that wasn t me", "that was not me", "it was not me", "this was not me", "this wasn t me",
    "i have not", "i haven t", "not mine", "not from me", "0", "2",
    "nein", "ne", "nee", "niemals", "nicht von mir", "das war ich nicht", "ich war es nicht",
    "ich war das nicht", "war ich nicht", "ich habe das nicht", "ich habe sie nicht",
    "die ist nicht von mir", "sie ist nicht von mir", "ich nicht",
    "non", "pas moi", "ce n est pas moi", "ce n etait pas moi", "c est pas moi", "jamais",
    "je ne l ai pas", "je n ai pas", "je n ai rien",
    "no fui yo", "no he sido yo", "yo no", "nunca", "no lo escribi", "no es mio",
)  # fmt: skip
# Japanese has no blanks between words, so what an answer begins with is compared.
_YES_JAPANESE: Final = (
    "はい",
    "ええ",
    "私です",
    "私が書",
    "わたしです",
    "僕です",
    "そうです",
    "本人です",
    "書きました",
    "送りました",
)
_NO_JAPANESE: Final = (
    "いいえ",
    "いえ",
    "違います",
    "ちがいます",
    "私では",
    "私じゃ",
    "書いていません",
    "書いてない",
    "送っていません",
    "知りません",
)
# "No problem, it was me": a no that is none.
_NEITHER: Final = (
    "no problem", "no worries", "no doubt", "not sure", "no idea", "kein problem", "keine ahnung",
    "no se", "no hay problema", "pas de probleme", "pas de souci", "non mais", "y", "n",
)  # fmt: skip
_NEGATIONS: Final = frozenset(
    {
        "no", "not", "never", "neither", "don", "didn", "wasn", "isn", "haven", "cannot", "nobody",
        "nein", "nicht", "kein", "keine", "nie", "niemals", "non", "pas", "jamais", "ni", "nunca",
        "tampoco", "false", "wrong", "fake", "nope",
    }
)  # fmt: skip
_NEGATIONS_JAPANESE: Final = ("ません", "ない", "違", "ちがい")
_AFFIRMATIONS: Final = frozenset({"yes", "ja", "oui", "yep", "yeah"})
_WORD: Final = re.compile(r"\w+")


def read_answer(text: str) -> Meaning | None:
    """Return what the new text of an answer says first; None for what is neither yes nor no."""
    lines = [line.strip() for line in text[: 20 * _WIDTH].splitlines()]
    for line in [one for one in lines if one and not one.startswith(">")][:_LINES]:
        said = _plain(line[:_WIDTH])
        rest = _without_greeting(said)
        if rest:
            return _meaning(rest)
    return None


def _plain(line: str) -> str:
    """A line as its words, in lower case and without accents; kana keep their marks."""
    folded = unicodedata.normalize("NFKC", line).casefold()
    words = " ".join(_WORD.findall(folded))
    bare = "".join(
        each for each in unicodedata.normalize("NFD", words) if not "\u0300" <= each <= "\u036f"
    )
    return unicodedata.normalize("NFC", bare)


def _without_greeting(said: str) -> str:
    greeting = _longest(said, _GREETINGS)
    if greeting is None:
        return said
    rest = said[len(greeting) :].strip()
    # Behind a greeting there may be a name, and no answer before the next line.
    for start in _starts(rest):
        if _judged(rest[start:]) is not None:
            return rest[start:]
    return ""


def _starts(said: str) -> Sequence[int]:
    """Where the first four words of a line begin."""
    return [found.start() for found in _WORD.finditer(said)][:4]


def _meaning(said: str) -> Meaning | None:
    if said in {"y", "n"}:
        return Meaning.YES if said == "y" else Meaning.NO
    return _judged(said)


def _judged(said: str) -> Meaning | None:
    if _longest(said, _NEITHER) is not None:
        return None
    words = set(said.split())
    if said.startswith(_NO_JAPANESE):
        return Meaning.NO
    if said.startswith(_YES_JAPANESE):
        is_denied = any(each in said for each in _NEGATIONS_JAPANESE)
        return None if is_denied else Meaning.YES
    yes, no = _longest(said, _YES), _longest(said, _NO)
    if no is not None and (yes is None or len(no) > len(yes)):
        return None if words & _AFFIRMATIONS else Meaning.NO
    if yes is None or words & _NEGATIONS:
        return None
    return Meaning.YES


def _longest(said: str, phrases: Sequence[str]) -> str | None:
    """The longest of the phrases that a line begins with, as whole words."""
    found = [each for each in phrases if said == each or said.startswith(f"{each} ")]
    joined = [each for each in phrases if not each.isascii() and said.startswith(each)]
    return max((*found, *joined), key=len, default=None)
