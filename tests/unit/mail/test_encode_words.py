"""Encoded words, the writing half."""

import re
from email.header import decode_header, make_header

from hypothesis import given
from hypothesis import strategies as st

from mail.encode_words import encode_phrase, encode_words

# What may stand in a header value: clean_value sees to it before anything is encoded.
TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\x85"),
    max_size=200,
).map(lambda text: " ".join(text.split()))


def decoded(value: str) -> str:
    return str(make_header(decode_header(value)))


@given(TEXTS)
def test_a_phrase_decodes_to_itself(text: str) -> None:
    assert decoded(encode_phrase(text)) == text


@given(TEXTS)
def test_words_are_ascii_whole_and_short(text: str) -> None:
    words = encode_words(text).split(" ")

    for word in words:
        assert word.isascii()
        if re.search(r"=\?utf-8\?b\?", word):
            assert len(word) <= 75
            assert decoded(word)  # no character is split: each decodes on its own


def test_ascii_words_stay_readable_beside_encoded_ones() -> None:
    written = encode_words("Re: Grüße aus Köln, Hallo")

    assert written == "Re: =?utf-8?b?R3LDvMOfZQ==?= aus =?utf-8?b?S8O2bG4s?= Hallo"
    assert decoded(written) == "Re: Grüße aus Köln, Hallo"


def test_the_blank_between_two_encoded_words_is_encoded_with_them() -> None:
    assert decoded(encode_words("für Jörg")) == "für Jörg"


def test_a_typed_encoded_word_is_not_decoded_by_the_reader() -> None:
    typed = "=?utf-8?q?=0D=0ABcc:?= hello"

    assert decoded(encode_words(typed)) == typed


def test_octets_that_are_no_utf8_become_replacement_characters() -> None:
    assert decoded(encode_words("a\udcffb")) == "a\ufffdb"
    assert decoded(encode_phrase("\udcff")) == "\ufffd"


def test_a_long_word_is_cut_between_characters() -> None:
    written = encode_words("漢" * 200)

    assert all(len(word) <= 75 for word in written.split(" "))
    assert decoded(written) == "漢" * 200
