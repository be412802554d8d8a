"""How HTML hides writing from a reader: what an element's style adds to what stands around it."""

from dataclasses import dataclass
from typing import Final

from policies.reading.colours import WHITE, Colour, colour_of, is_clear, is_indistinct
from policies.reading.declarations import Declarations, pixels

# Writing of at most so many pixels is not seen. Layouts use such sizes for gaps between cells.
_TINY: Final = 2.0
# What lies so far outside, in pixels, is on no screen.
_OUTSIDE: Final = -400.0
_HIDING: Final = frozenset({"display", "visibility", "opacity", "overflow", "font-size", "color"})
_FAINT: Final = 0.1
_SIDES: Final = ("left", "top", "right", "bottom", "margin-left", "margin-top", "text-indent")
# A `max-width` of nothing is how tables are made to cut long lines short.
_LIMITS: Final = ("max-height", "height", "width", "line-height")
# What an element may declare that bears on what is seen.
_SEEN_BY: Final = frozenset(
    {
        "display", "visibility", "opacity", "color", "overflow", "transform", "clip", "clip-path",
        "font-size", "background", "background-color", "background-image", *_SIDES,
    }
)  # fmt: skip
_NO_GROUND: Final = frozenset({"none", "inherit", "unset", "initial"})
_NO_CLIP: Final = ("inset(50%", "inset(100%", "circle(0", "polygon(0 0,0 0")


@dataclass(frozen=True, slots=True)
class Sight:
    """What a reader sees at one place: nothing where it is `out_of_sight`.

    `ground` is None where it is not known, `ink` None where nobody chose one; `is_hidden` says
    whether writing is not seen for any of these reasons.
    """

    out_of_sight: bool = False
    is_tiny: bool = False
    ink: Colour | None = None
    ground: Colour | None = WHITE
    is_hidden: bool = False

    def inside(self, declared: Declarations) -> "Sight":
        """Return what is seen inside an element that declares this."""
        if _SEEN_BY.isdisjoint(declared):
            return self
        gone = self.out_of_sight or takes_out_of_sight(declared)
        size = declared.get("font-size")
        tiny = self.is_tiny if size is None else _is_tiny(size, self.is_tiny)
        ink, ground = _ink(declared, self.ink), _ground(declared, self.ground)
        is_blank = ink is not None and ground is not None and is_indistinct(ink, ground)
        return Sight(gone, tiny, ink, ground, gone or tiny or is_blank)


OPEN_SIGHT: Final = Sight()


def without_hiding(declared: Declarations) -> Declarations:
    """Return what is declared without what may hide."""
    if not takes_out_of_sight(declared) and "font-size" not in declared:
        return declared
    return {name: value for name, value in declared.items() if name not in _HIDING}


def takes_out_of_sight(declared: Declarations) -> bool:
    """Say whether an element that declares this is not seen, whatever stands in it."""
    return (
        declared.get("display") == "none"
        or declared.get("visibility") in {"hidden", "collapse"}
        or _is_faint(declared.get("opacity"))
        or is_clear(declared.get("color", ""))
        or _is_closed(declared)
        or _is_outside(declared)
        or _is_clipped(declared)
    )


def _is_faint(opacity: str | None) -> bool:
    if opacity is None:
        return False
    found = pixels(opacity.removesuffix("%"))
    if found is None:
        return False
    return found <= (100 * _FAINT if opacity.endswith("%") else _FAINT)


def _is_closed(declared: Declarations) -> bool:
    if "hidden" not in declared.get("overflow", ""):
        return False
    sizes = [pixels(declared[name]) for name in _LIMITS if name in declared]
    return any(size is not None and size <= _TINY for size in sizes)


def _is_outside(declared: Declarations) -> bool:
    for name in _SIDES:
        if name in declared:
            found = pixels(declared[name])
            if found is not None and found <= _OUTSIDE:
                return True
    return "scale(0)" in declared.get("transform", "")


def _is_clipped(declared: Declarations) -> bool:
    path = declared.get("clip-path", "")
    if path.startswith(_NO_CLIP):
        return True
    corners = declared.get("clip", "").replace(",", " ").removeprefix("rect(").rstrip(")").split()
    found = [pixels(corner) for corner in corners]
    return len(found) == 4 and all(one is not None and one <= _TINY for one in found)


def _is_tiny(size: str, is_tiny: bool) -> bool:
    found = pixels(size)
    if found is None:
        return is_tiny and size in {"inherit", "unset"}
    if size.endswith(("em", "%")) and not size.endswith("rem"):
        # A share of nothing is nothing.
        return is_tiny or found <= _TINY
    return found <= _TINY


def _ink(declared: Declarations, ink: Colour | None) -> Colour | None:
    written = declared.get("color")
    if written is None or written in {"inherit", "unset"}:
        return ink
    return colour_of(written)


def _ground(declared: Declarations, ground: Colour | None) -> Colour | None:
    for name in ("background-image", "background", "background-color"):
        written = declared.get(name, "none")
        if written in _NO_GROUND or is_clear(written):
            continue
        # Nobody knows here what a picture shows.
        ground = None if _is_picture(written) else _painted(written)
        if ground is None:
            return None
    return ground


def _is_picture(written: str) -> bool:
    return "url(" in written or "gradient(" in written


def _painted(written: str) -> Colour | None:
    found = (colour_of(word) for word in (written, *written.split()[:6]))
    return next((colour for colour in found if colour is not None), None)
