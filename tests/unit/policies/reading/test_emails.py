"""E-mail addresses: plain, disguised, and sentences that only look like one."""

import pytest

from policies.reading.values import ContactKind
from tests.support.contacts import contacts_in, only_contact, written


@pytest.mark.parametrize(
    "address",
    [
        "orders@larkbespoke.com",
        "o'neil+shop@sub.example.co.uk",
        "ｍａｒｉａ＠ｅｘａｍｐｌｅ．ｃｏｍ",
        "joe@g\u200bmail.com",
        "иван@почта.рф",
        "meiire@工房.jp",
    ],
)
def test_a_plain_address_is_found_whole(address: str) -> None:
    contact = only_contact(f"Please use {address}, thanks.")

    assert (contact.kind, contact.written) == (ContactKind.EMAIL, address)
    assert not contact.is_disguised


def test_an_address_between_japanese_letters_is_found() -> None:
    assert written("原稿はmeiire@kobo-hanare.jpへ") == ["meiire@kobo-hanare.jp"]


@pytest.mark.parametrize(
    "address",
    [
        "tailor.jo (at) gmail (dot) com",
        "tischler.brandt ät gmail Punkt com",
        "atelier.paul arobase gmail point com",
        "cesteria.luz arroba hotmail punto com",
        "kagu.mori アットマーク gmail ドット com",
        "green dot lamp at g mail dot com",
        "john dot smith at hotmail dot co dot uk",
        "john.smith @ gmail . com",
    ],
)
def test_naming_at_sign_and_provider_is_as_good_as_plain(address: str) -> None:
    contact = only_contact(f"Write me at {address} please.")

    assert contact.written == address
    assert not contact.is_disguised


@pytest.mark.parametrize(
    "address",
    [
        "info ät holz minus meister punkt de",
        "max[at]mustermann[punkt]de",
        "name[at]example[.]museum",
        "luis arroba correo punto es",
        "johnATgmailDOTcom",
        "annaAtshop.co.uk",
        "j o e @ g m a i l . c o m",
        "info @ shop.de",
        "johnsmith@gmail",
        "jane_doe88",
        "info at lampenwerk dot de",
        "sales at lampenwerk.de",
        "johndoe99 at gmail",
        "jоhn@gmail.com",
        "anna-at-lampen.de",
    ],
)
def test_other_disguises_are_found_and_called_so(address: str) -> None:
    contact = only_contact(f"Please write to my gmail: {address}, thanks")

    assert contact.written.endswith(address)
    assert contact.is_disguised


@pytest.mark.parametrize(
    "text",
    [
        "We arrived at door. Me too",
        "I sell 5 @ 3.00 each",
        "Look at the red dot in the picture",
        "Look at Outlook.com for it",
        "It was at lampenwerk dot de as I wrote",
        "meet @ noon. de",
        "image001@2x.png is attached",
        "It lies in the box (a) or (b)",
        "At the ATM. DOT rules apply",
        "@ @@ a@ @b",
        "The sign is at the door of g mail",
        "j o e @ h o m e w a y",
        "! (at) gmail (dot) com",
    ],
)
def test_sentences_that_only_look_like_one_are_left_alone(text: str) -> None:
    assert contacts_in(text) == ()


def test_aliases_are_no_contact() -> None:
    assert contacts_in("Written from tbk3v7@relay.example and tbk@eu.relay.example") == ()
    assert written("tbk@otherrelay.example") == ["tbk@otherrelay.example"]


def test_a_carrier_may_be_asked_and_a_mailbox_there_is_one() -> None:
    assert contacts_in("Ask support@dhl.com") == ()
    assert written("Ask anna@laposte.net") == ["anna@laposte.net"]


def test_what_hangs_on_a_link_goes_with_the_link() -> None:
    assert contacts_in("https://www.dhl.de/track?mail=anna@shop.de&n=030 or www.x.de/a@b.de") == ()


def test_an_offer_beside_an_address_is_seen() -> None:
    assert only_contact("Write to anna@shop.de").is_offered
    assert not only_contact("The bill was made out for anna@shop.de").is_offered
