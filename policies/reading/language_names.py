"""Languages by the names that they give themselves, which need no translation."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ar": "العربية", "az": "azərbaycanca", "be": "беларуская", "bg": "български", "bn": "বাংলা",
        "bs": "bosanski", "ca": "català", "cs": "čeština", "da": "dansk", "de": "Deutsch",
        "el": "Ελληνικά", "en": "English", "es": "español", "et": "eesti", "eu": "euskara",
        "fa": "فارسی", "fi": "suomi", "fr": "français", "gl": "galego", "he": "עברית",
        "hi": "हिन्दी", "hr": "hrvatski", "hu": "magyar", "hy": "հայերեն", "id": "Bahasa Indonesia",
        "is": "íslenska", "it": "italiano", "ja": "日本語", "ka": "ქართული", "ko": "한국어",
        "lt": "lietuvių", "lv": "latviešu", "mk": "македонски", "mr": "मराठी", "ms": "Bahasa Melayu",
        "mt": "Malti", "nb": "norsk", "nl": "Nederlands", "nn": "norsk", "no": "norsk",
        "pl": "polski", "pt": "português", "ro": "română", "ru": "русский", "sk": "slovenčina",
        "sl": "slovenščina", "sq": "shqip", "sr": "српски", "sv": "svenska", "sw": "Kiswahili",
        "ta": "தமிழ்", "te": "తెలుగు", "th": "ไทย", "tl": "Tagalog", "tr": "Türkçe",
        "uk": "українська", "ur": "اردو", "vi": "Tiếng Việt", "zh": "中文",
    }
)  # fmt: skip


def own_name_of(code: str) -> str:
    """Return a language's own name for itself; the code (ISO 639-1) where we do not know it."""
    return _NAMES.get(code.replace("_", "-").partition("-")[0].lower(), code)
