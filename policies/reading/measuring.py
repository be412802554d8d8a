"""What HTML carries beside words: pictures from elsewhere, active content, sizes and margins."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from policies.reading.declarations import Declarations, pixels
from policies.reading.values import Style

# Elements that act, ask for input, or fetch something when the mail is shown.
_ACTIVE_NAMES: Final = (
    "applet audio base button embed form frame frameset iframe input link object script select"
    " textarea video"
)
ACTIVE_ELEMENTS: Final = frozenset(_ACTIVE_NAMES.split())
_ACTIVE_TARGETS: Final = ("javascript:", "vbscript:", "data:text/html", "data:image/svg")
# The first letters of these, and what may stand before them.
_ACTIVE_FIRST: Final = frozenset("jJvVdD")
_PASSED_OVER: Final = "".join(map(chr, range(0x21)))
_PICTURES: Final = ("src", "background", "poster", "srcset", "xlink:href", "lowsrc", "dynsrc")
_PICTURE_ELEMENTS: Final = frozenset({"img", "image", "source", "input", "video"})
# By the rules of URLs (WHATWG URL, section 4.4) controls in front and line ends inside count for
# nothing, and a backslash is a slash. Several targets of one attribute stand apart by commas.
_REMOTE: Final = re.compile(r"(?:^|,)[\x00-\x20]{0,100}(?:https?:|[/\\]{2})", re.I)
_LINE_ENDS: Final = re.compile(r"[\t\r\n]")
_CONTROLS: Final = re.compile(r"[\x00-\x20]+")
_FETCHED: Final = re.compile(r"(?:url\(|@import)\s{0,20}[\"']?\s{0,20}(?:https?:|[/\\]{2})", re.I)
_RUNNING: Final = ("expression(", "javascript:", "vbscript:", "-moz-binding", "behavior")
_SPECK: Final = 2.0


def is_remote(target: str) -> bool:
    """Say whether showing the picture `target` asks some server for it."""
    return _REMOTE.search(_LINE_ENDS.sub("", target)) is not None


def is_active_target(target: str) -> bool:
    """Say whether a link to `target` runs something instead of leading somewhere."""
    if target.lstrip(_PASSED_OVER)[:1] not in _ACTIVE_FIRST:
        return False
    return _CONTROLS.sub("", target).lower().startswith(_ACTIVE_TARGETS)


@dataclass(slots=True)
class Measured:
    """Counts while elements go by."""

    remote_images: int = 0
    specks: int = 0
    active: dict[str, None] = field(default_factory=dict)
    font_sizes: set[str] = field(default_factory=set)
    is_centred: bool = False
    widest_margin: float = 0.0

    def element(
        self,
        tag: str,
        attributes: Mapping[str, str | None],
        declared: Declarations,
        *,
        is_hidden: bool,
    ) -> None:
        """Take one element into account."""
        if tag in ACTIVE_ELEMENTS:
            self.active[tag] = None
        if attributes:
            self._pictures(tag, attributes, declared, is_hidden=is_hidden)
            self._actions(tag, attributes)
        if tag == "center" or attributes.get("align") == "center":
            self.is_centred = True
        if declared:
            self._declared(declared)

    def sheet(self, source: str) -> None:
        """Take a style sheet into account: what it fetches."""
        self.remote_images += len(_FETCHED.findall(source))

    def _pictures(
        self,
        tag: str,
        attributes: Mapping[str, str | None],
        declared: Declarations,
        *,
        is_hidden: bool,
    ) -> None:
        targets = [attributes.get(name) or "" for name in _PICTURES if name in attributes]
        if tag in {"embed", "iframe", "script", "frame"} or not any(map(is_remote, targets)):
            return
        self.remote_images += 1
        if tag in _PICTURE_ELEMENTS and (is_hidden or _is_speck(attributes, declared)):
            self.specks += 1

    def _actions(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        for name, value in attributes.items():
            is_event = name.startswith("on")
            if is_event or (value and ":" in value and is_active_target(value)):
                self.active[name] = None
        if tag == "meta" and (attributes.get("http-equiv") or "").lower() == "refresh":
            self.active["meta"] = None

    def _declared(self, declared: Declarations) -> None:
        if "font-size" in declared:
            self.font_sizes.add(declared["font-size"])
        self.is_centred = self.is_centred or declared.get("text-align") == "center"
        for name in ("margin", "margin-left", "margin-right"):
            widths = [pixels(width) or 0.0 for width in declared.get(name, "").split()[:4]]
            self.widest_margin = max(self.widest_margin, *widths, 0.0)
        for value in declared.values():
            if "(" in value or ":" in value:
                self._asks(value)

    def _asks(self, value: str) -> None:
        if _FETCHED.search(value):
            self.remote_images += 1
        if any(word in value for word in _RUNNING):
            self.active["style"] = None

    def style(self) -> Style:
        """Return the counts as a value."""
        return Style(
            remote_images=self.remote_images,
            pixels=self.specks,
            active=tuple(self.active),
            font_sizes=len(self.font_sizes),
            is_centred=self.is_centred,
            widest_margin=round(self.widest_margin),
        )


def _is_speck(attributes: Mapping[str, str | None], declared: Declarations) -> bool:
    for name in ("width", "height"):
        found = pixels(declared.get(name) or attributes.get(name) or "")
        if found is not None and found <= _SPECK:
            return True
    return False
