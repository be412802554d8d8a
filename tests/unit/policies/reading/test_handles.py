"""Messengers, accounts and codes: offered, with an account, and only spoken of."""

import pytest

from policies.reading.values import ContactKind
from tests.support.contacts import contacts_in, only_contact


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Message me on Signal, it works", "on Signal"),
        ("Contactez-nous sur WhatsApp", "sur WhatsApp"),
        ("Escríbenos por WhatsApp y respondemos", "por WhatsApp"),
        ("schreib uns bei whats app", "bei whats app"),
        ("Kontaktieren Sie mich über Viber", "über Viber"),
        ("WhatsApp us any time, add us", "WhatsApp"),
        ("Add me on Telegram: @lampenwerk", "Telegram: @lampenwerk"),
        ("Skype: live:annakraus", "Skype: live:annakraus"),
        ("wechat id lampenwerk_88", "wechat id lampenwerk_88"),
        ("LINE ID: lampenwerk55", "LINE ID: lampenwerk55"),
        ("LINEで友だち追加してください", "LINE"),
        ("公式LINEに登録してください", "LINE"),
    ],
)
def test_a_messenger_that_is_offered_is_a_contact(text: str, written: str) -> None:
    contact = only_contact(text)

    assert (contact.kind, contact.written) == (ContactKind.MESSENGER, written)
    assert contact.is_offered
    assert not contact.is_disguised


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("auf Teiegram unter ofenbauer_klaus", "Teiegram unter ofenbauer_klaus"),
        ("ping me on telegrarn", "on telegrarn"),
        ("write me on w h a t s a p p, please", "on w h a t s a p p"),
        ("contact me via W.h.a.t.s.A.p.p", "via W.h.a.t.s.A.p.p"),
        ("add me on wh4tsapp", "on wh4tsapp"),
        ("message me on Telеgram", "on Telеgram"),
        ("ラ イ ン で「つちや家具」を探す", "ラ イ ン で「つちや家具」"),
        ("add us on tele gram", "on tele gram"),
    ],
)
def test_a_disguised_messenger_is_a_contact(text: str, written: str) -> None:
    contact = only_contact(text)

    assert (contact.kind, contact.written) == (ContactKind.MESSENGER, written)


def test_a_misspelt_name_is_called_disguised() -> None:
    assert only_contact("add me on wh4tsapp").is_disguised
    assert not only_contact("add me on WhatsApp").is_disguised


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Follow us on Instagram @fjordknit.official now", "Instagram @fjordknit.official"),
        ("Suivez-nous sur TikTok", "sur TikTok"),
        ("インスタグラム @tsuchi_pottery をフォローして", "インスタグラム @tsuchi_pottery"),
        ("instagrm, name is moss and rye pottery.", "instagrm, name is moss and rye pottery"),
        ("lampen_werk on facebook", "lampen_werk on facebook"),
        ("dm us @lampenwerk", "@lampenwerk"),
        ("@lampen.werk", "@lampen.werk"),
        ("Follow us on X", "on X"),
        ("tap tap, link in bio", "link in bio"),
        ("Find us on social media", "Find us on social media"),
        ("プロフィールのリンクから", "プロフィールのリンク"),
        ("find us on tik tok", "on tik tok"),
    ],
)
def test_an_account_of_a_network_is_a_contact(text: str, written: str) -> None:
    contact = only_contact(text)

    assert (contact.kind, contact.written) == (ContactKind.SOCIAL, written)


@pytest.mark.parametrize(
    "text",
    [
        "Does this case work with WhatsApp calls?",
        "Write us if the Telegram app fails",
        "I saw it on Instagram",
        "We are not on WhatsApp, do not write us there",
        "We do not answer on WhatsApp",
        "Hello @Anna, thanks",
        "@2024 and @.._",
        "The line is straight, the signal strong, by X",
        "See instagram.com for it, add us",
        "Our bio cotton is social",
        "r e d and b l u e",
        "オンラインでお問い合わせください。ガイドラインで連絡",
        "My telegrams came",
        "WhatsApp is great",
    ],
)
def test_a_name_that_is_only_spoken_of_is_none(text: str) -> None:
    assert contacts_in(text) == ()


def test_a_code_to_talk_is_a_contact_and_one_for_a_parcel_is_none() -> None:
    assert only_contact("Scan the QR code to chat with us").kind is ContactKind.QR
    assert only_contact("QRコードを読み取って友だち追加").kind is ContactKind.QR
    assert contacts_in("Scan the QR code on the return label, then contact the courier") == ()
    assert contacts_in("The QR code shows how to mount it") == ()
    assert contacts_in("バーコード") == ()
