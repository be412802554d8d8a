import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.decode_words import decode_words, has_hidden_control
from mail.encode_words import encode_words


def test_words_of_any_charset_and_encoding_are_read() -> None:
    assert decode_words("=?iso-8859-1?q?Gr=FC=DFe_an?= alle") == "Grüße an alle"
    assert decode_words("=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=") == "日本"
    assert decode_words("=?utf-8*de?q?=C3=A9?=") == "é"
    assert decode_words("a=?utf-8?q?b?=c") == "abc"


def test_a_blank_between_two_words_is_no_blank() -> None:
    assert decode_words("=?utf-8?q?a?= =?utf-8?q?b?=  x") == "ab  x"
    assert decode_words("=?utf-8?q?a?=\t=?latin1?q?=E9?= y") == "aé y"


def test_a_character_cut_in_two_words_is_put_together() -> None:
    assert decode_words("=?utf-8?q?=C3?= =?UTF-8?q?=A9?=") == "é"


def test_an_unknown_charset_and_broken_words_are_never_fatal() -> None:
    assert decode_words("=?x-nobody?q?ann=40shop?=") == "ann@shop"
    assert decode_words("=?utf-8?x?abc?= =?utf-8?q?open") == "=?utf-8?x?abc?= =?utf-8?q?open"
    assert decode_words("raw \udcff =?utf-8?q?=FF?=") == "raw \ufffd \ufffd"


def test_a_line_end_inside_a_word_becomes_a_blank() -> None:
    hostile = "=?utf-8?q?hi=0D=0ABcc:_evil=40x?="

    assert decode_words(hostile) == "hi Bcc: evil@x"
    assert has_hidden_control(hostile)
    assert has_hidden_control("open\x00")
    assert not has_hidden_control("=?utf-8?q?fine?=")


def test_many_words_are_all_read() -> None:
    assert decode_words("=?utf-8?q?a?= " * 70_000) == "a" * 70_000 + " "


@pytest.mark.parametrize(
    "unfinished", ["=?" * 500_000, "=?a?q?" * 150_000, "=?a?b?" + "x" * 1_000_000], ids=len
)
def test_words_that_never_end_stay_as_they_are(unfinished: str) -> None:
    assert decode_words(unfinished) == unfinished


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), max_size=80))
def test_what_we_encode_we_read_again(text: str) -> None:
    assert decode_words(encode_words(text)) == text


@given(st.text(max_size=200))
def test_no_value_raises_and_no_control_comes_out(text: str) -> None:
    assert not any(ord(char) < 32 for char in decode_words(text))
