"""config.example.toml: it shows every key there is, nothing else, and every default as it is."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from gateway.config import Config, DkimKey, Marketplace, load_config

EXAMPLE = Path(__file__).resolve().parent.parent / "config.example.toml"
TABLES = tomllib.loads(EXAMPLE.read_text("utf-8"))
SECTIONS = {
    **{
        name: (field.annotation, TABLES.get(name, {}))
        for name, field in Config.model_fields.items()
        if name not in {"root", "marketplace"}
    },
    "marketplace.default": (Marketplace, TABLES["marketplace"]["default"]),
    "marketplace.default.policy": (
        Marketplace.model_fields["policy"].annotation,
        TABLES["marketplace"]["default"]["policy"],
    ),
    "marketplace.default.dkim": (DkimKey, TABLES["marketplace"]["default"]["dkim"][0]),
}


def test_it_loads() -> None:
    assert load_config(EXAMPLE).marketplace["default"].domain == "relay.example"


def test_it_has_every_section_and_no_other() -> None:
    assert set(TABLES) == set(Config.model_fields) - {"root"}


@pytest.mark.parametrize("name", SECTIONS)
def test_a_section_shows_every_key_and_no_other(name: str) -> None:
    model, table = SECTIONS[name]

    assert set(table) == set(model.model_fields)


@pytest.mark.parametrize("name", SECTIONS)
def test_what_is_shown_is_the_default(name: str) -> None:
    model, table = SECTIONS[name]
    loaded = model.model_validate(table)

    differing = [key for key in defaults(model) if getattr(loaded, key) != defaults(model)[key]]
    # The key and its policy table are examples: every marketplace has its own.
    assert set(differing) <= {"dkim"}


def defaults(model: type[BaseModel]) -> dict[str, Any]:
    fields = model.model_fields.items()
    return {name: field.get_default() for name, field in fields if not field.is_required()}


def test_every_key_has_its_comment() -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    keys = [line for line in lines if " = " in line and not line.startswith("#")]

    assert [line for line in keys if "#" not in line] in (
        [],
        [line for line in keys if "dkim" in line],
    )
