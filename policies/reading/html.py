"""HTML as a reader sees it, and what a reader does not see."""

from dataclasses import dataclass, field

from policies.reading.values import Anchor, Style


@dataclass(frozen=True, slots=True)
class HtmlReading:
    """What HTML shows: visible text in lines (a quotation gives way to a line ">"), and what it hides."""

    text: str = field(repr=False)
    hidden: str = field(default="", repr=False)
    anchors: tuple[Anchor, ...] = field(default=(), repr=False)
    style: Style = Style()


def read_html(source: str) -> HtmlReading:
    """Read HTML. Being written."""
    return HtmlReading(source)
