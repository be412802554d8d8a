"""Colours of HTML and CSS, as far as mail uses them: red, green and blue from 0 to 255."""

import re
from functools import lru_cache
from typing import Final

Colour = tuple[int, int, int]

WHITE: Final[Colour] = (255, 255, 255)

_HEX: Final = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})(?:[0-9a-f]{1,2})?")
_NUMBER: Final = r"\s{0,4}([0-9]{1,3}(?:\.[0-9]{1,9})?%?)"
_RGB: Final = re.compile(rf"rgba?\({_NUMBER}\s{{0,4}}[,\s]{_NUMBER}\s{{0,4}}[,\s]{_NUMBER}")
_CLEAR: Final = re.compile(
    r"(?:rgb|hsl)a?\([^()]{0,60}[,/]\s{0,4}(?:0|0?\.0[0-9]{0,6}|0%)\s{0,4}\)"
)
_NAMED: Final = {
    "black": (0, 0, 0), "silver": (192, 192, 192), "gray": (128, 128, 128),
    "grey": (128, 128, 128), "white": WHITE, "maroon": (128, 0, 0), "red": (255, 0, 0),
    "purple": (128, 0, 128), "fuchsia": (255, 0, 255), "green": (0, 128, 0),
    "lime": (0, 255, 0), "olive": (128, 128, 0), "yellow": (255, 255, 0), "navy": (0, 0, 128),
    "blue": (0, 0, 255), "teal": (0, 128, 128), "aqua": (0, 255, 255), "orange": (255, 165, 0),
    "snow": (255, 250, 250), "ivory": (255, 255, 240), "ghostwhite": (248, 248, 255),
    "whitesmoke": (245, 245, 245), "floralwhite": (255, 250, 240), "mintcream": (245, 255, 250),
    "azure": (240, 255, 255), "aliceblue": (240, 248, 255), "seashell": (255, 245, 238),
    "lightgray": (211, 211, 211), "lightgrey": (211, 211, 211), "gainsboro": (220, 220, 220),
}  # fmt: skip
# The largest difference in any of the three at which writing cannot be told from its ground.
_INDISTINCT: Final = 20


@lru_cache(maxsize=512)
def colour_of(written: str) -> Colour | None:
    """Return the colour that lower-case `written` names, None when it names none that is known."""
    if written in _NAMED:
        return _NAMED[written]
    if found := _RGB.match(written):
        return _channel(found[1]), _channel(found[2]), _channel(found[3])
    found = _HEX.fullmatch(written)
    if found is None:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(2 * digit for digit in found[1])
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def is_clear(written: str) -> bool:
    """Say whether lower-case `written` is a colour that lets everything through."""
    return written == "transparent" or _CLEAR.match(written) is not None


def is_indistinct(colour: Colour, ground: Colour) -> bool:
    """Say whether writing of `colour` cannot be read on `ground`."""
    return max(abs(one - other) for one, other in zip(colour, ground, strict=True)) <= _INDISTINCT


def _channel(written: str) -> int:
    if written.endswith("%"):
        return min(255, round(float(written[:-1]) * 2.55))
    return min(255, round(float(written)))
