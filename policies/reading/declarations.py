"""CSS as far as it decides what a reader sees: declarations, simple rules, lengths. Bounded.

Only what an element says about itself and what rules with a class, an id or a tag say about it is
known. Rules for other widths, media and states are not what most readers see, and are passed over.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

STYLE_LIMIT: Final = 4_000
SHEET_LIMIT: Final = 50_000

_MOST_DECLARATIONS: Final = 80
_MOST_RULES: Final = 1_000
_CLASS: Final = re.compile(r"(?:\.|class[*~^|$]?=[\"']?)([\w-]{1,80})")
_BRACE: Final = re.compile(r"[{}]")
_SIMPLE: Final = re.compile(r"([a-z][a-z0-9]{0,20})?(?:([.#])([\w-]{1,80}))?")
_LENGTH: Final = re.compile(r"(-?[0-9]{0,6}(?:\.[0-9]{1,6})?)(px|pt|em|rem|%|vw|vh|ex|cm|mm|in)?")
# How many pixels one of each unit is; a percentage and a width of the window are guesses.
_PIXELS: Final = {
    "px": 1.0, "pt": 1.333, "em": 16.0, "rem": 16.0, "%": 0.16, "vw": 10.0, "vh": 10.0,
    "ex": 8.0, "cm": 37.8, "mm": 3.78, "in": 96.0,
}  # fmt: skip

Declarations = Mapping[str, str]
NOTHING_DECLARED: Final[Declarations] = {}


def declarations(style: str) -> Declarations:
    """Read the declarations of a style attribute: lower-case names and values, the last one counts.

    What is `!important` counts before what is not.
    """
    return _declarations(style[:STYLE_LIMIT])


# Templates say the same few things of a hundred elements.
@lru_cache(maxsize=256)
def _declarations(style: str) -> Declarations:
    found: dict[str, str] = {}
    important: dict[str, str] = {}
    style = _without_comments(style).lower()
    for declared in style.split(";", _MOST_DECLARATIONS)[:_MOST_DECLARATIONS]:
        name, colon, value = declared.partition(":")
        if not colon:
            continue
        value, bang, _ = value.partition("!")
        (important if bang else found)[name.strip()] = value.strip()
    return {**found, **important} if important else found


@lru_cache(maxsize=512)
def pixels(value: str) -> float | None:
    """Return a CSS length in pixels, roughly; None when it is none."""
    found = _LENGTH.fullmatch(value.strip())
    if found is None or found[1] in {"", "-"}:
        return None
    return float(found[1]) * _PIXELS.get(found[2] or "px", 1.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rules of style elements whose selector is simple, by what they select: "p", ".x", "#y"."""

    rules: Mapping[str, Declarations] = field(default_factory=dict)
    # Pieces of class names whose elements some widths of window show.
    shown: frozenset[str] = frozenset()

    def of(self, tag: str, classes: str, name: str) -> Declarations:
        """Return what the rules declare about an element with these classes and this id."""
        if not self.rules:
            return NOTHING_DECLARED
        found: dict[str, str] = dict(self.rules.get(tag, NOTHING_DECLARED))
        for one in classes.split()[:10]:
            found.update(self.rules.get(f".{one}", NOTHING_DECLARED))
            found.update(self.rules.get(f"{tag}.{one}", NOTHING_DECLARED))
        found.update(self.rules.get(f"#{name}", NOTHING_DECLARED))
        return found

    def shows_somewhere(self, classes: str) -> bool:
        """Say whether an element with these classes is shown to those with some width of window."""
        return bool(classes and self.shown) and any(piece in classes for piece in self.shown)

    def with_rules(self, other: "Sheet") -> "Sheet":
        """Return this sheet with the rules of one that comes later."""
        if not self.rules and not self.shown:
            return other
        names = {**self.rules, **other.rules}
        rules = {n: {**self.rules.get(n, {}), **other.rules.get(n, {})} for n in names}
        return Sheet(rules, self.shown | other.shown)


def sheet_of(source: str) -> Sheet:
    """Read the simple rules of a style sheet."""
    rules: dict[str, dict[str, str]] = {}
    shown: set[str] = set()
    for selectors, body in _blocks(_without_comments(source[:SHEET_LIMIT])):
        if selectors.startswith("@media"):
            shown.update(_shown_in(body))
        elif not selectors.startswith("@"):
            declared = declarations(body)
            for selector in selectors.split(",")[:20]:
                _add(rules, selector.strip().lower(), declared)
    return Sheet(rules, frozenset(shown))


def _shown_in(source: str) -> Iterator[str]:
    for selectors, body in _blocks(source):
        if declarations(body).get("display", "none") != "none":
            yield from (found[1] for found in _CLASS.finditer(selectors[:2_000]))


def _add(rules: dict[str, dict[str, str]], selector: str, declared: Declarations) -> None:
    if _SIMPLE.fullmatch(selector):
        rules.setdefault(selector, {}).update(declared)
        return
    last = re.split(r"[\s>+~]", selector)[-1]
    # Whom a longer selector means is not known here. That it paints a ground is worth knowing:
    # without it, white writing on a dark ground would seem to be white on white.
    ground = {name: "unknown" for name in declared if name.startswith("background")}
    if ground and _SIMPLE.fullmatch(last):
        rules.setdefault(last, {}).update(ground)


def _blocks(source: str) -> Iterator[tuple[str, str]]:
    """Yield selectors and declarations of the outermost rules, at-rules with all that is in them."""
    at = 0
    for _ in range(_MOST_RULES):
        opened = source.find("{", at)
        if opened < 0:
            return
        selectors = source[at:opened].rpartition(";")[2].strip()
        at = _end_of(source, opened) if selectors.startswith("@") else source.find("}", opened) + 1
        if at <= opened:
            return
        yield selectors, source[opened + 1 : at - 1]


def _end_of(source: str, opened: int) -> int:
    """Return where the block that opens at `opened` has ended, with all blocks in it."""
    depth = 0
    for brace in _BRACE.finditer(source, opened):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.end()
    return len(source)


def _without_comments(source: str) -> str:
    """Take comments out. One that is never closed goes to the end, as in CSS."""
    kept, at = [], 0
    while (start := source.find("/*", at)) >= 0:
        kept.append(source[at:start])
        end = source.find("*/", start + 2)
        at = len(source) if end < 0 else end + 2
    return "".join((*kept, source[at:]))
