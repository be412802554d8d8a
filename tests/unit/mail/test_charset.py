import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.charset import codec_of, decode_charset, encode_charset, other_readings


def test_labels_of_every_day_are_known_in_any_spelling() -> None:
    assert codec_of("UTF-8") == codec_of(" utf8 ") == "utf_8"
    assert codec_of("Windows-1252") == "cp1252"
    assert codec_of("iso-2022-jp") == "iso2022_jp"
    assert codec_of("KOI8-U") == "koi8_u"


def test_ascii_and_no_label_are_read_as_utf_8() -> None:
    assert decode_charset("é".encode(), "us-ascii") == decode_charset("é".encode(), "") == "é"


def test_codecs_that_are_no_charsets_are_unknown() -> None:
    for label in ("base64", "rot13", "punycode", "idna", "unicode_escape", "mbcs", "hex", "zip"):
        assert codec_of(label) is None


def test_a_hostile_label_is_never_handed_to_python() -> None:
    assert codec_of("x" * 100_000) is None
    assert codec_of("ütf-8") is None
    assert codec_of("../../evil") is None


def test_an_unknown_charset_shows_its_ascii_and_keeps_its_octets() -> None:
    text = decode_charset(b"a@b.example \xff\x00", "x-unknown")

    assert text.startswith("a@b.example")
    assert encode_charset(text, "x-unknown") == b"a@b.example \xff\x00"


def test_octets_that_a_charset_does_not_have_survive() -> None:
    for label in ("utf-8", "shift_jis", "gb2312", "euc-kr", "us-ascii"):
        octets = b"ok \xff\xfe\x80 ok"
        assert encode_charset(decode_charset(octets, label), label) == octets


def test_what_breaks_off_inside_a_character_loses_its_end_and_no_more() -> None:
    assert decode_charset(b"\x00\xd8a", "utf-16-be") == "\xd8\ufffd"
    assert decode_charset(b"a\0\0\0n", "utf-32") == "a\ufffd"


WIDE = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
GREETING = "ann@post.example \u041f\u0440\u0438\u0432\u0435\u0442 and so on"


@pytest.mark.parametrize("codec", WIDE)
@pytest.mark.parametrize("label", ["", "us-ascii", "iso-8859-1", "x-nobody", "utf-8"])
def test_wide_text_under_a_narrow_label_has_a_reading_that_shows_it(codec: str, label: str) -> None:
    readings = other_readings(GREETING.encode(codec), label)

    assert GREETING in [reading.lstrip("\ufeff") for reading in readings]


@pytest.mark.parametrize("label", [*WIDE, "utf-7", "hz", "iso-2022-jp", "cp037", "cp500"])
def test_ascii_under_a_label_that_garbles_it_has_a_reading_that_shows_it(label: str) -> None:
    assert "ann+1@post.example" in list(other_readings(b"ann+1@post.example", label))


def test_honest_text_has_one_reading() -> None:
    for label in (
        "",
        "utf-8",
        "iso-8859-1",
        "shift_jis",
        "gb18030",
        "euc-kr",
        "koi8-r",
        "x-nobody",
    ):
        assert list(other_readings(b"hello ~ \\ + \xc3\xa9", label)) == []


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_the_zeros_of_utf_16_tell_its_byte_order_where_no_mark_does(codec: str) -> None:
    for text in (GREETING, "\u6f22\u5b57\u3070\u304b\u308a\u306e a@b \u6f22\u5b57\u3070\u304b"):
        assert decode_charset(text.encode(codec), "utf-16") == text


def test_a_zero_here_and_there_does_not_make_a_text_wide() -> None:
    for octets in (b"ann@post.example\0x", b"a\0b", b"\0hello", b"hello hello\0\0"):
        assert decode_charset(octets, "utf-8") == octets.decode()


def test_a_charset_that_cannot_say_a_text_says_so() -> None:
    assert encode_charset("я", "iso-8859-1") is None
    assert encode_charset("a\udfff", "utf-8") is None


def test_a_codec_that_does_not_come_back_says_so() -> None:
    # UTF-7 decodes a lone surrogate that it will not give back the same way.
    assert encode_charset("\x00Øa", "utf-16-be") != b"\x00\xd8a"


@given(st.binary(max_size=200), st.text(max_size=30))
def test_no_octets_under_no_label_raise(octets: bytes, label: str) -> None:
    assert isinstance(decode_charset(octets, label), str)


@given(st.binary(max_size=200), st.sampled_from(["utf-8", "latin-1", "", "nonsense", "koi8-r"]))
def test_octets_come_back_the_same(octets: bytes, label: str) -> None:
    assert encode_charset(decode_charset(octets, label), label) == octets
