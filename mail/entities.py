"""HTML character references, as browsers read them (HTML standard, section 13.2.5.72 and on)."""

import html
import re

# Python's html.unescape raises ValueError on a number of more than 4,300 digits; no character has
# one of eight, and browsers show a replacement character for it.
_LEADING_ZEROS = re.compile(r"(&#[xX]?)0+(?=[0-9a-fA-F])")
_NO_CHARACTER = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{8,});?")


def unescape(text: str) -> str:
    """Replace character references by their characters. Linear, never raises."""
    if "&" not in text:
        return text
    bounded = _NO_CHARACTER.sub("\ufffd", _LEADING_ZEROS.sub(r"\1", text))
    return html.unescape(bounded)
