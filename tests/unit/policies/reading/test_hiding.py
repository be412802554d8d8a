"""How HTML hides writing, and how layouts look alike that hide nothing."""

import pytest

from policies.reading.declarations import declarations
from policies.reading.hiding import OPEN_SIGHT, Sight, without_hiding


def seen(*styles: str) -> Sight:
    sight = OPEN_SIGHT
    for style in styles:
        sight = sight.inside(declarations(style))
    return sight


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "visibility:hidden",
        "opacity:0",
        "opacity:5%",
        "color:transparent",
        "font-size:0",
        "font-size:1px",
        "font-size:0.1em",
        "max-height:0;overflow:hidden",
        "position:absolute;left:-9999px",
        "text-indent:-999px",
        "transform:scale(0)",
        "clip-path:inset(50%)",
        "clip:rect(0 0 0 0)",
        "clip:rect(1px,1px,1px,1px)",
        "color:#fefefe",
        "color:#111;background:#000",
        "color:white;background:white none",
    ],
)
def test_writing_is_hidden(style: str) -> None:
    assert seen(style).is_hidden


@pytest.mark.parametrize(
    "style",
    [
        "",
        "margin:0",
        "display:block",
        "opacity:0.9",
        "opacity:none",
        "font-size:14px",
        "font-size:small",
        "max-height:0",
        "max-width:0;overflow:hidden",
        "height:auto;overflow:hidden",
        "left:-5px",
        "left:auto",
        "clip:auto",
        "color:#333",
        "color:inherit",
        "color:var(--a)",
        "color:white;background:url(x.png)",
        "color:white;background-image:linear-gradient(red,blue)",
        "color:white;background:navy",
        "color:white;background:mystery",
        "color:white;background-color:#c00;background-image:none",
    ],
)
def test_writing_is_seen(style: str) -> None:
    assert not seen(style).is_hidden


def test_what_is_inside_may_be_written_large_again() -> None:
    assert not seen("font-size:0", "font-size:12px").is_hidden
    assert not seen("font-size:0", "font-size:1rem").is_hidden
    assert seen("font-size:0", "font-size:2em").is_hidden
    assert seen("font-size:0", "font-size:inherit").is_hidden
    assert not seen("font-size:0", "font-size:large").is_hidden


def test_what_is_out_of_sight_stays_so() -> None:
    assert seen("display:none", "display:block;font-size:20px").is_hidden


def test_a_ground_reaches_inside() -> None:
    assert seen("background:#000", "color:#010101").is_hidden
    assert not seen("background:#000", "color:#fff").is_hidden
    assert not seen("background:rgba(0,0,0,0)", "color:#000").is_hidden


def test_hiding_can_be_left_out() -> None:
    assert without_hiding({"display": "none", "width": "1px"}) == {"width": "1px"}
    assert without_hiding({"font-size": "0"}) == {}
    assert without_hiding({"width": "1px"}) == {"width": "1px"}
