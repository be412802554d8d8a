"""[Important] and its translations: how a seller says that an order cannot go on without an answer.

The tag stands anywhere in the subject, in brackets, in any case. Japanese writes brackets as 【】.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

# The word of each language; notices show the one of their reader, and every one counts.
WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": "Important",
        "de": "Wichtig",
        "fr": "Important",
        "es": "Importante",
        "ja": "重要",
        "it": "Importante",
        "pt": "Importante",
        "nl": "Belangrijk",
        "pl": "Ważne",
        "sv": "Viktigt",
        "da": "Vigtigt",
        "tr": "Önemli",
        "zh": "重要",
        "ru": "Важно",
    }
)
_TAG: Final = re.compile(
    r"[\[［【]\s{0,3}(?:" + "|".join(sorted(set(WORDS.values()))) + r")\s{0,3}[\]］】]",
    re.IGNORECASE,
)


def is_important(subject: str) -> bool:
    """Say whether the subject carries the tag."""
    return _TAG.search(subject) is not None


def tag_in(language: str) -> str:
    """Return the tag as a reader of `language` writes it."""
    word = WORDS.get(language, WORDS["en"])
    return f"【{word}】" if language == "ja" else f"[{word}]"
