import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.rewrite.armour import disarm

SIGNATURE = "-----BEGIN PGP SIGNATURE-----\r\nVersion: x\r\n\r\niQEz\r\n=ab\r\n-----END PGP SIGNATURE-----\r\n"
SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\n"


def test_text_without_armour_is_the_same_object() -> None:
    for text in ("hello", "-----Original Message-----\nx", ""):
        assert disarm(text).text is text
        assert disarm(text).readable is text


def test_clear_signed_text_loses_its_frame_and_its_dash_escapes() -> None:
    text = f"top\r\n{SIGNED}Dear Bob,\r\n- -- \r\nAnn\r\n- - one\r\n{SIGNATURE}foot\r\n- two\r\n"
    disarmed = disarm(text)

    assert disarmed.text == "top\r\nDear Bob,\r\n-- \r\nAnn\r\n- one\r\nfoot\r\n- two\r\n"
    assert disarmed.stripped == ("signature",)
    assert not disarmed.has_ciphertext


def test_quoted_armour_goes_with_its_quote_signs() -> None:
    quoted = "".join(f"> {line}\n" for line in (SIGNED + "hi\r\n" + SIGNATURE).splitlines())

    assert disarm(f"You wrote:\n{quoted}yes\n").text == "You wrote:\n> hi\nyes\n"


def test_html_around_armour_keeps_its_tags() -> None:
    text = "<p>-----BEGIN PGP SIGNED MESSAGE-----<br>Hash: SHA1<br><br>hi<br>" + (
        "-----BEGIN PGP SIGNATURE-----<br>iQ<br>-----END PGP SIGNATURE-----</p>"
    )

    assert disarm(text).text == "<p><br><br>hi<br></p>"


@pytest.mark.parametrize(
    ("label", "what"),
    [
        ("PGP PUBLIC KEY BLOCK", "key"), ("PGP PRIVATE KEY BLOCK", "key"),
        ("RSA PRIVATE KEY", "key"), ("OPENSSH PRIVATE KEY", "key"), ("PUBLIC KEY", "key"),
        ("CERTIFICATE", "certificate"), ("X509 CERTIFICATE", "certificate"),
        ("CERTIFICATE REQUEST", "certificate"), ("PGP SIGNATURE", "signature"),
    ],
)  # fmt: skip
def test_keys_certificates_and_signatures_go(label: str, what: str) -> None:
    disarmed = disarm(f"see\n-----BEGIN {label}-----\nAAAA\n-----END {label}-----\nbye\n")

    assert (disarmed.text, disarmed.stripped) == ("see\nbye\n", (what,))


@pytest.mark.parametrize("label", ["PGP MESSAGE", "PGP MESSAGE, PART 1/2", "PKCS7", "CMS"])
def test_ciphertext_stays_and_is_told_apart_from_what_is_readable(label: str) -> None:
    text = f"psst\n-----BEGIN {label}-----\nAAAA\n-----END {label}-----\n"
    disarmed = disarm(text)

    assert disarmed.has_ciphertext
    assert disarmed.text == text
    assert disarmed.readable == "psst\n"


def test_armour_without_end_goes_as_far_as_it_looks_like_armour() -> None:
    text = "a\n-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG\n\niQEz\nThis is a line of text.\n"

    assert disarm(text).text == "a\nThis is a line of text.\n"
    assert disarm("x -----BEGIN PGP SIGNATURE-----").text == "x "
    assert disarm("x -----BEGIN PGP SIGNATURE-----,").text == "x ,"


def test_the_end_of_an_earlier_block_does_not_end_a_later_one() -> None:
    text = "-----END PGP SIGNATURE-----\nhi\n-----BEGIN PGP SIGNATURE-----\n-----END PGP SIGNATURE-----"

    assert disarm(text).text == "-----END PGP SIGNATURE-----\nhi\n"


def test_a_mark_inside_another_block_is_part_of_it() -> None:
    inner = "-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n"
    text = f"-----BEGIN PGP PUBLIC KEY BLOCK-----\n{inner}-----END PGP PUBLIC KEY BLOCK-----\nhi"

    assert disarm(text).text == "hi"


def test_other_rules_of_dashes_are_text() -> None:
    text = "-----BEGIN OF MY MAIL-----\nx\n-----END OF MY MAIL-----"

    assert disarm(text).text == text
    assert disarm(text).stripped == ()


@given(st.lists(st.sampled_from(
    ["-----BEGIN PGP SIGNED MESSAGE-----", "-----BEGIN PGP SIGNATURE-----", "\n", "> ", "- ",
     "-----END PGP SIGNATURE-----", "-----BEGIN PGP MESSAGE-----", "Hash: SHA1", "text", "<br>"]
), max_size=25))  # fmt: skip
def test_no_signature_mark_is_left_that_had_a_beginning(pieces: list[str]) -> None:
    disarmed = disarm("".join(pieces))

    assert "BEGIN PGP SIGN" not in disarmed.text.split("-----BEGIN PGP MESSAGE-----")[0]
