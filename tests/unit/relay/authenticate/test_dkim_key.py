import base64

import pytest

from relay.authenticate.dkim import check_signatures
from relay.authenticate.dkim_key import MAX_EXPONENT
from tests.support.authentication import AT, letter
from tests.support.dkim import public, record, rsa_key, signed
from tests.support.dns import Zone

KEY = ("s1._domainkey.buyer.example", "TXT")
P = public(rsa_key())


def check(*records: str | bytes, **tags: str) -> tuple[str, str]:
    answer = check_signatures(signed(letter(), **tags), Zone({KEY: list(records)}), AT)[0]
    return answer.result, answer.reason


def der(tag: int, content: bytes) -> bytes:
    size = len(content)
    length = bytes([size]) if size < 128 else b"\x83" + size.to_bytes(3, "big")
    return bytes([tag]) + length + content


def rsa_record(modulus: int, exponent: int) -> str:
    numbers = (
        number.to_bytes(number.bit_length() // 8 + 1, "big") for number in (modulus, exponent)
    )
    return f"p={base64.b64encode(der(0x30, b''.join(der(2, n) for n in numbers))).decode()}"


@pytest.mark.parametrize(
    "text",
    [
        f"v=DKIM1; k=rsa; p={P}",
        f"p={P}",
        f"v=DKIM1; p={P[:70]} {P[70:]};",
        f"v=DKIM1; h=sha1:sha256; s=email; p={P}",
        f"v=DKIM1; s=other : *; n=notes; p={P}",
        f"v=DKIM1; t=s; p={P}",
    ],
)
def test_a_usable_key_is_used(text: str) -> None:
    assert check(text) == ("pass", "")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (f"v=DKIM2; p={P}", "key version"),
        ("v=DKIM1; p=", "key revoked"),
        ("v=DKIM1; k=rsa", "no key"),
        ("", "no key"),
        (f"v=DKIM1; k=ed25519; p={P}", "key type does not fit the algorithm"),
        (f"v=DKIM1; k=dsa; p={P}", "key type does not fit the algorithm"),
        (f"v=DKIM1; h=sha1; p={P}", "key is not for sha256"),
        (f"v=DKIM1; s=tlsrpt; p={P}", "key is not for email"),
        (f"v=DKIM1; s=xmpp; p={P}", "key is not for email"),
        (f"v=DKIM1; p={P}; p={P}", "no key"),
        ("v=DKIM1; p=QUJD", "malformed"),
        ("v=DKIM1; p=é", "malformed"),
        (f"v=DKIM1; p={P}; n=" + "x" * 5000, "no key"),
    ],
)
def test_a_key_that_must_not_be_used_is_a_permanent_error(text: str, reason: str) -> None:
    assert check(text) == ("permerror", reason)


def test_other_texts_may_stand_beside_the_key_but_no_other_key() -> None:
    assert check("v=spf1 exp=x -all", record(), b"\xff\xfe")[0] == "pass"
    assert check(record(), record()) == ("permerror", "several keys")


def test_a_strict_key_forbids_identities_in_subdomains() -> None:
    strict = record(tags="t=s; ")

    assert check(strict, i="@mail.buyer.example") == ("permerror", "key forbids subdomains")
    assert check(strict, i="x@Buyer.Example") == ("pass", "")


def test_a_key_in_testing_mode_makes_the_message_unsigned() -> None:
    assert check(record(tags="t=y:s; ")) == ("neutral", "key in testing mode")


def test_a_short_key_is_a_permanent_error() -> None:
    key = rsa_key(1024)
    modulus = key.public_key().public_numbers().n

    assert check(rsa_record(modulus >> 1 | 1, 65537)) == ("permerror", "key too short")
    answers = check_signatures(signed(letter(), key), Zone({KEY: [record(key)]}), AT)
    assert answers[0].result == "pass"


@pytest.mark.parametrize(
    ("modulus", "exponent"),
    [((1 << 8000) + 1, 65537), ((1 << 2047) + 1, (1 << 2000) + 1), ((1 << 2047) + 1, 1)],
)
def test_a_key_made_to_cost_time_is_a_permanent_error(modulus: int, exponent: int) -> None:
    assert MAX_EXPONENT < 1 << 64
    assert check(rsa_record(modulus, exponent)) == ("permerror", "key too large")
