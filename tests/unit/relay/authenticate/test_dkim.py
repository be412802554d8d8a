import dkim
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.message import Field, Message, make_field, parse_message
from relay.authenticate import verifier
from relay.authenticate.dkim import MAX_SIGNATURES, Signature, check_signatures
from relay.dns import DnsTemporary
from relay.seal.body_hash import body_hash
from tests.support.authentication import AT, letter
from tests.support.dkim import USUAL, ed25519_key, record, rsa_key, signed
from tests.support.dns import Zone, failing

KEY = ("s1._domainkey.buyer.example", "TXT")
ZONE = Zone({KEY: [record()]})
NOW = AT // 1_000_000


def check(message: Message, *records: str | bytes) -> Signature:
    """What our adapter says of the topmost signature."""
    zone = Zone({KEY: list(records)}) if records else ZONE
    return check_signatures(message, zone, AT)[0]


def dkimpy_says(message: Message) -> bool:
    """What dkimpy alone says of it."""
    return dkim.verify(message.as_bytes(), dnsfunc=lambda name, timeout=5: record().encode())


def raw_signature(value: str, message: Message | None = None) -> Message:
    message = message or letter()
    field = Field(
        "DKIM-Signature", f"DKIM-Signature:{value}\r\n".encode("utf-8", "surrogateescape")
    )
    return message.with_fields((field, *message.fields))


@pytest.mark.parametrize(
    "form",
    ["simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed", "relaxed", None],
)
def test_a_good_signature_passes_in_every_form(form: str | None) -> None:
    answer = check(signed(letter(), c=form))

    assert (answer.result, answer.domain, answer.selector) == ("pass", "buyer.example", "s1")
    assert answer.signed == dict.fromkeys(USUAL.split(":"), 1)


def test_a_good_ed25519_signature_passes() -> None:
    assert check(signed(letter(), ed25519_key()), record(ed25519_key())).result == "pass"


@pytest.mark.parametrize("name", ["From", "To", "Subject", "Date", "Message-ID"])
def test_a_changed_field_fails(name: str) -> None:
    message = signed(letter())
    fields = tuple(
        make_field(name, "eve@evil.example") if one.name == name else one for one in message.fields
    )

    assert check(message.with_fields(fields)).result == "fail"


def test_a_changed_body_fails() -> None:
    assert check(signed(letter()).with_body(b"x\r\n")).reason == "body changed"


def test_c1_trouble_of_dns_is_temporary_and_no_key_is_permanent() -> None:
    assert check_signatures(signed(letter()), failing, AT)[0].result == "temperror"
    assert check_signatures(signed(letter()), Zone(), AT)[0] == Signature(
        "permerror", "buyer.example", "s1", "no key"
    )


def test_c2_a_signature_that_leaves_out_from_is_no_pass() -> None:
    message = signed(letter(From="eve@evil.example"), h="to:subject:date:message-id")

    assert dkimpy_says(message) is True
    assert check(message).reason == "From is not signed"


@pytest.mark.parametrize("names", ["to:from2", "xfrom", "fro\x00m", "from\xa0"])
def test_c2_a_name_like_from_is_not_from(names: str) -> None:
    assert check(signed(letter(), h=names)).result == "permerror"


def test_c3_a_body_signed_in_part_fails() -> None:
    message = signed(letter(), l="5")
    longer = message.with_body(message.body + b"Pay here!\r\n")

    assert dkimpy_says(longer) is True
    assert check(longer) == Signature("fail", "buyer.example", "s1", "body signed in part")
    assert check(message).result == "fail"


def test_c4_sha1_is_a_permanent_error() -> None:
    message = signed(letter(), a="rsa-sha1")

    assert dkimpy_says(message) is True
    assert check(message).reason == "algorithm not allowed"


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (" v=1; a=rsa-sha256; l=;", "no length"),
        (" v=1; a=rsa-sha256; c=relaxed; d=buyer.example; s=s1; h=from; i=; bh=YQ==; b=YQ==", "no @ in i="),
        (" v=1; a=rsa-sha256; c=relaxed; d=; s=s1; h=from; i=a; bh=YQ==; b=YQ==", "no domain"),
        ("", "nothing"),
        (" ;;;", "only separators"),
        (" v=1; v=1", "twice"),
        (" v", "no value"),
        (" =1", "no tag"),
        (" \udcff\udcfe=1; a=\udcff", "no ASCII"),
        (" v=1; a=rsa-sha256; c=x/y; d=buyer.example; s=s1; h=from; bh=YQ==; b=YQ==", "no such form"),
        (" v=1; a=rsa-sha256; d=buyer.example; s=s1; h=from; bh=YQ=; b=YQ==", "bad hash"),
        (" v=1; a=rsa-sha256; d=buyer.example; s=s1; h=from; bh=!!!!; b=YQ==", "bad hash"),
        (" v=1; a=rsa-sha256; d=buyer.example; s=s1; h=from; bh=YQ==; b=!", "bad signature"),
        (" v=1; a=rsa-sha256; d=../etc; s=s1; h=from; bh=YQ==; b=YQ==", "no domain name"),
        (" v=1; a=rsa-sha256; d=buyer.example; s=a b; h=from; bh=YQ==; b=YQ==", "no selector"),
        (" v=2; a=rsa-sha256; d=buyer.example; s=s1; h=from; bh=YQ==; b=YQ==", "version"),
        (" v=1; a=rsa-sha256; d=buyer.example; s=s1; h=from; bh=YQ==; b=YQ==; q=http", "query"),
    ],
)  # fmt: skip
def test_c6_a_malformed_field_is_a_permanent_error(value: str, why: str) -> None:
    assert check(raw_signature(value)).result == "permerror", why


def test_c6_an_ed25519_key_under_an_rsa_signature_is_a_permanent_error() -> None:
    assert check(signed(letter()), record(ed25519_key())).result == "permerror"
    assert check(signed(letter(), ed25519_key()), record()).result == "permerror"


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_c6_no_field_whatever_it_holds_raises_or_passes(value: str) -> None:
    cleaned = "".join(value.splitlines()).encode("utf-8", "replace").decode()

    assert check(raw_signature(f" v=1; a=rsa-sha256; {cleaned}")).result != "pass"


@given(st.binary(max_size=200))
@settings(max_examples=200)
def test_c6_no_key_record_whatever_it_holds_raises_or_passes(text: bytes) -> None:
    assert check(signed(letter()), b"v=DKIM1; p=" + text).result == "permerror"


@pytest.mark.parametrize(
    "junk",
    [
        b"X-\xc3\xa9: 8-bit name\r\n",
        b"this is no field\r\n",
        b"From eve Mon Jan  1\r\n",
        b" space first\r\n",
    ],
)
def test_c7_junk_in_the_header_neither_helps_nor_hinders(junk: bytes) -> None:
    raw = signed(letter()).as_bytes()

    assert check(parse_message(junk + raw)).result == "pass"
    assert check(parse_message(junk + raw.replace(b"Where", b"There"))).result == "fail"


@pytest.mark.parametrize(
    "value",
    [
        " v=1; b=" + "a\r\n " * 2000,
        " v=1; a=rsa-sha256; b" + " " * 6000 + "x",
        " v=1; h=" + ":".join(f"n{number}" for number in range(1500)),
        " v=1; b=" + "\r\n\t" * 2000,
        " v=1; a=rsa-sha256; d=buyer.example; s=s1; bh=YQ==; b=YQ==; h=from" + ":x" * 300,
    ],
)
def test_c9_a_field_made_to_cost_time_is_a_permanent_error(value: str) -> None:
    assert check(raw_signature(value)).result == "permerror"


def test_c9_a_large_body_is_hashed_once_for_all_signatures(monkeypatch) -> None:
    hashed = []

    def counted(body: bytes, *, relaxed: bool) -> bytes:
        hashed.append(len(body))
        return body_hash(body, relaxed=relaxed)

    monkeypatch.setattr(verifier, "body_hash", counted)
    message = signed(letter())
    large = message.with_body((b" " * 996 + b"x\r\n") * 10_000)
    large = large.with_fields(message.fields[:1] * 5 + message.fields)

    answers = check_signatures(large, ZONE, AT)

    assert [one.result for one in answers] == ["fail"] * MAX_SIGNATURES
    assert hashed == [len(large.body)]


def test_c12_five_signatures_are_looked_at_and_no_more() -> None:
    message = signed(letter())
    for number in range(MAX_SIGNATURES):
        message = raw_signature(f" v=1; junk{number}", message)

    answers = check_signatures(message, ZONE, AT)
    assert [one.result for one in answers] == ["permerror"] * MAX_SIGNATURES


def test_c12_a_good_signature_below_a_bad_one_passes() -> None:
    message = raw_signature(" v=1;", signed(letter()))

    assert [one.result for one in check_signatures(message, ZONE, AT)] == ["permerror", "pass"]


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({"t": str(NOW), "x": str(NOW + 60)}, ""),
        ({"t": str(NOW + 60)}, ""),
        ({"t": str(NOW + 3600)}, "signed in the future"),
        ({"x": str(NOW - 1)}, "signature expired"),
        ({"t": str(NOW), "x": str(NOW)}, "signature expired"),
        ({"x": "soon"}, "times malformed"),
        ({"t": "-1"}, "times malformed"),
        ({"t": "9" * 300}, "times malformed"),
    ],
)
def test_c13_times_are_judged_by_the_arrival_without_hours_of_grace(
    tags: dict[str, str], expected: str
) -> None:
    answer = check(signed(letter(), **tags))

    assert (answer.result, answer.reason) == ("permerror" if expected else "pass", expected)


@pytest.mark.parametrize(
    ("identity", "expected"),
    [
        ("ann@buyer.example", "pass"),
        ("@mail.buyer.example", "pass"),
        ("@evil.example", "permerror"),
        ("@evilbuyer.example", "permerror"),
    ],
)
def test_the_identity_is_within_the_domain(identity: str, expected: str) -> None:
    assert check(signed(letter(), i=identity)).result == expected


def test_a_field_added_to_a_signed_name_is_not_covered() -> None:
    message = signed(letter())
    answer = check(message)
    added = message.with_fields((make_field("To", "eve@evil.example"), *message.fields))

    assert check(added).result == "pass"
    assert answer.covers(message, "To")
    assert not answer.covers(added, "To")
    assert not answer.covers(message, "Cc")


def test_a_fake_second_from_breaks_the_signature() -> None:
    message = signed(letter())

    assert (
        check(message.with_fields((make_field("From", "eve@evil.example"), *message.fields))).result
        == "fail"
    )


def test_a_message_without_signatures_asks_nothing() -> None:
    zone = Zone({KEY: DnsTemporary("down")})

    assert check_signatures(letter(), zone, AT) == ()
    assert zone.asked == []


def test_the_record_shows_names_and_our_own_words_only() -> None:
    message = raw_signature(" v=1; a=x; d=ann@buyer.example; s=<script>; i=ann@buyer.example")

    assert check(message).method_result.domain == ""
    assert "ann" not in str(check(message))
    assert check(signed(letter())).method_result.detail == "s1"


def test_keys_of_2048_bits_are_made_for_tests_once() -> None:
    assert rsa_key() is rsa_key()
