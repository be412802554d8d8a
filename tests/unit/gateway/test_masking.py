"""Masked addresses tell nothing to who does not know them, and hostile texts are masked as well."""

import pytest

from gateway.masking import mask, mask_text
from mail.address import parse_address


def test_an_address_keeps_its_first_letters_and_its_last_label() -> None:
    assert mask(parse_address("ana@lamps.co.example")) == "a***@l***.example"


def test_a_domain_of_one_label_shows_its_first_letter_only() -> None:
    assert mask_text("ana@localhost") == "a***@l***"


@pytest.mark.parametrize(
    "text",
    [
        "Ana <ana@lamps.example>",
        "mailto:ana@lamps.example?x",
        "(ana@lamps.example)",
        "x,ana@lamps.example;y",
    ],
)
def test_every_address_in_a_text_is_masked(text: str) -> None:
    masked = mask_text(text)

    assert "ana@" not in masked
    assert "lamps" not in masked


def test_our_own_aliases_stay_readable() -> None:
    text = "to abc+1@Relay.example from ana@lamps.example"

    assert mask_text(text, {"relay.example"}) == "to abc+1@Relay.example from a***@l***.example"


def test_a_hostile_line_is_read_to_its_end() -> None:
    no_address = "a" * 200_000 + "@" * 1_000

    assert mask_text(no_address) == no_address
    assert mask_text(f"{no_address} ana@lamps.example") == f"{no_address} a***@l***.example"
