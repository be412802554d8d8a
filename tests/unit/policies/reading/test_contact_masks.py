"""Masked contact details: recognisable, never usable."""

import pytest

from policies.reading.contact_masks import masked, masked_excerpt
from tests.support.contacts import contacts_in, only_contact


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("anna.kraus@shop.de", "a•••[at]•••"),
        ("030 23125 417", "0•• ••••• •17"),
        ("call 2O6-34Z-863l", "2••-•••-•63•"),
        ("call null eins fünf eins zwei drei vier", "null •••"),
        ("零九零の三四八一の二二七六", "零•••"),
        ("call 312 867 five three zero nine", "312 •••"),
        ("Instagram @fjord.official", "Instagram •••"),
        ("add me on WhatsApp", "on WhatsApp"),
        ("instagrm, name is moss and rye", "instagrm, name •••"),
        ("QR code to chat", "QR code"),
    ],
)
def test_a_mask_shows_the_kind_and_little_else(text: str, mask: str) -> None:
    assert masked(only_contact(text)) == mask


def test_an_excerpt_masks_every_contact_in_it() -> None:
    text = "Call 030 23125 417 or write to anna@shop.de, we answer at once."
    contacts = contacts_in(text)

    assert masked_excerpt(text, contacts, contacts[1]) == (
        "Call 0•• ••••• •17 or write to a•••[at]•••, we answer at once."
    )


def test_an_excerpt_of_a_long_text_is_short() -> None:
    text = "word " * 100 + "anna@shop.de" + " word" * 100

    assert len(masked_excerpt(text, contacts_in(text), only_contact(text))) <= 80
