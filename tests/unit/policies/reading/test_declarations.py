"""CSS as far as it decides what a reader sees."""

import pytest

from policies.reading.declarations import Sheet, declarations, pixels, sheet_of


def test_the_last_declaration_counts_and_important_ones_before_others() -> None:
    found = declarations("Color: RED; color:blue /* x */; width:1px !important; width:9px; junk")

    assert found == {"color": "blue", "width": "1px"}


@pytest.mark.parametrize(
    ("value", "length"),
    [
        ("12px", 12),
        ("0", 0),
        ("1em", 16),
        ("-9999px", -9999),
        ("auto", None),
        ("-", None),
        ("", None),
    ],
)
def test_a_length_is_read_in_pixels(value: str, length: float | None) -> None:
    assert pixels(value) == length


def test_simple_rules_are_found_by_tag_class_and_id() -> None:
    sheet = sheet_of("P, .a {color:red} p.b{width:1px} #c{height:2px} /* .d{x:y} */ a:hover{z:1}")

    assert sheet.of("p", "b x", "c") == {"color": "red", "width": "1px", "height": "2px"}
    assert sheet.of("div", "d", "") == {}


def test_nothing_is_declared_without_rules() -> None:
    assert Sheet().of("p", "a", "b") == {}


def test_a_longer_selector_tells_of_a_ground_only() -> None:
    sheet = sheet_of("td .c > b {background:red; display:none} td [x] {background:red}")

    assert sheet.of("b", "", "") == {"background": "unknown"}


def test_rules_for_some_media_hide_nothing_and_show_something() -> None:
    source = (
        "@import x; @media (max-width:1px) {.a{display:none} td[class*=wide]{display:block}} p{x:y}"
    )
    sheet = sheet_of(source)

    assert sheet.of("p", "a", "") == {"x": "y"}
    assert sheet.shows_somewhere("hide-wide")
    assert not sheet.shows_somewhere("a")
    assert not sheet.shows_somewhere("")


def test_sheets_add_up() -> None:
    both = sheet_of("p{a:1}").with_rules(sheet_of("p{b:2} @media x{.s{display:block}}"))

    assert both.of("p", "", "") == {"a": "1", "b": "2"}
    assert both.shows_somewhere("s")
    assert Sheet().with_rules(both) is both


@pytest.mark.parametrize(
    "hostile",
    [
        "a{" * 25_000,
        "/*" * 25_000,
        "@x" + "{" * 50_000,
        "}" * 50_000,
        "@x{" + "}" * 50_000,
        "a{}" * 20_000,
        "{",
        "@x",
        "a{b:c",
    ],
)
def test_rules_before_a_hostile_sheet_are_read(hostile: str) -> None:
    assert sheet_of(f"p{{color:red}}{hostile * 20}").of("p", "", "") == {"color": "red"}
    assert declarations(f"color:red;{hostile * 20}")["color"] == "red"
