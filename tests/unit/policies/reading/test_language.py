"""The language of a text: scripts, words, two languages at once, and too little to tell."""

import pytest

from policies.reading.language import detect_language, is_read_alike
from policies.reading.language_names import own_name_of

GERMAN = "Guten Tag, der Karton war beschädigt, deshalb haben wir die Lampe neu verpackt."
FRENCH = "Bonjour, le carton était abîmé, nous avons donc emballé la lampe une nouvelle fois."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (GERMAN, "de"),
        (FRENCH, "fr"),
        ("Hello, the box was damaged, so we have packed your lamp once more for you.", "en"),
        ("Hola, la caja estaba dañada y hemos vuelto a embalar la lámpara.", "es"),
        ("お問い合わせの急須は、細かい目の茶こしが付いております。", "ja"),
        ("您的订单已经寄出,预计下周三送达,请注意查收,谢谢。", "zh"),
        ("주문하신 상품은 오늘 발송되었습니다. 감사합니다.", "ko"),
        ("Το δέμα σας στάλθηκε σήμερα το πρωί και θα φτάσει αύριο.", "el"),
        ("Ваш заказ отправлен сегодня утром. Пожалуйста, сообщите, если вас не будет дома.", "ru"),
        ("החבילה שלך נשלחה היום בבוקר ותגיע אליך מחר בצהריים.", "he"),
    ],
)
def test_a_sentence_tells_its_language(text: str, code: str) -> None:
    found = detect_language(text)

    assert found is not None
    assert found.code == code
    assert 0.8 <= found.confidence <= 1


@pytest.mark.parametrize("text", ["", "ok", "Danke, passt so!", "12345 " * 50, "a@b.example " * 40])
def test_less_than_forty_letters_tell_nothing(text: str) -> None:
    assert detect_language(text) is None


def test_a_text_in_two_languages_is_sure_of_neither() -> None:
    found = detect_language(f"{GERMAN}\n\n{FRENCH}")

    assert found is not None
    assert found.confidence < 0.8


def test_paragraphs_of_one_language_agree() -> None:
    found = detect_language(f"{GERMAN}\n\nOk!\n\n{GERMAN}")

    assert found is not None
    assert (found.code, found.confidence > 0.8) == ("de", True)


def test_names_of_goods_in_other_letters_do_not_hide_a_language() -> None:
    found = detect_language(f"{GERMAN} 急須 (Kyusu)")

    assert found is not None
    assert found.code == "de"


@pytest.mark.parametrize(
    ("one", "other", "is_alike"),
    [
        ("de", "de-AT", True),
        ("DE_ch", "de", True),
        ("nb", "da", True),
        ("gl", "es", True),
        ("pt", "es", False),
        ("de", "fr", False),
    ],
)
def test_some_languages_are_read_by_readers_of_others(one: str, other: str, is_alike: bool) -> None:
    assert is_read_alike(one, other) is is_alike


def test_languages_have_their_own_names() -> None:
    assert own_name_of("ja") == "日本語"
    assert own_name_of("fr-CA") == "français"
    assert own_name_of("xx") == "xx"


@pytest.mark.parametrize("piece", ["a", "日", "a ", "\n\n", "@", "1", "a\n\n"])
def test_a_hostile_text_says_no_more_when_it_goes_on(piece: str) -> None:
    kilobytes, megabyte = (piece * (size // len(piece)) for size in (20_000, 1_000_000))

    assert detect_language(megabyte) == detect_language(kilobytes)
