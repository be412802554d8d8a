import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.message import Field, Message, make_field, parse_message
from relay.authenticate.arc import MAX_SETS, NO_CHAIN, Chain, check_chain
from relay.dns import BoundedLookup
from tests.support.authentication import AT, letter
from tests.support.dkim import SEALER, USUAL, ed25519_key, record, sealed
from tests.support.dns import Zone, failing

OTHER = "list.example"
ZONE = Zone({(f"s1._domainkey.{domain}", "TXT"): [record()] for domain in (SEALER, OTHER)})
NOW = AT // 1_000_000


def check(message: Message, zone: Zone = ZONE) -> Chain:
    return check_chain(message, zone, AT)


def reason(message: Message) -> str:
    """Why a chain does not hold, when nothing may be asked of DNS."""
    zone = Zone()
    answer = check(message, zone)
    assert (answer.result, answer.seals, zone.asked) == ("fail", (), [])
    return answer.reason


def twice() -> Message:
    return sealed(sealed(letter()), domain=OTHER)


def changed(message: Message, old: str, new: str) -> Message:
    raw = message.as_bytes()
    assert old.encode() in raw
    return parse_message(raw.replace(old.encode(), new.encode(), 1))


def without(message: Message, key: str) -> Message:
    left = [one for one in message.fields if one.key != key]
    return message.with_fields(tuple(left))


def test_a_message_without_seals_has_no_chain_and_asks_nothing() -> None:
    zone = Zone()

    assert check(letter(), zone) is NO_CHAIN
    assert zone.asked == []


@pytest.mark.parametrize("key", [None, ed25519_key()])
def test_one_good_set_passes_and_tells_who_sealed_what(key) -> None:
    zone = Zone({(f"s1._domainkey.{SEALER}", "TXT"): [record(key)]})
    answer = check(sealed(letter(), key), zone)

    (seal,) = answer.seals
    assert (answer.result, answer.claimed, answer.reason) == ("pass", (SEALER,), "")
    assert (seal.domain, seal.found and seal.found.authserv_id) == (SEALER, SEALER)
    assert seal.signed == dict.fromkeys(USUAL.split(":"), 1)


def test_good_sets_pass_newest_first() -> None:
    answer = check(twice())

    assert (answer.result, answer.claimed) == ("pass", (OTHER, SEALER))
    assert [seal.domain for seal in answer.seals] == [OTHER, SEALER]


def test_fifty_sets_pass_with_two_questions() -> None:
    message = letter()
    for number in range(MAX_SETS):
        message = sealed(message, domain=(SEALER, OTHER)[number % 2])
    lookup = BoundedLookup(ZONE, seconds=20, limit=2)

    assert check_chain(message, lookup, AT).result == "pass"


def test_c10_more_sets_are_refused_before_any_question() -> None:
    message = sealed(letter())
    more = message.with_fields(message.fields[:3] * (MAX_SETS + 1) + message.fields)

    assert reason(more) == "too many sets"


def test_c10_fifty_sets_of_fifty_domains_ask_no_more_than_a_message_may() -> None:
    message = letter()
    for number in range(MAX_SETS):
        message = sealed(message, domain=f"d{number}.example")
    zone = Zone({(f"s1._domainkey.d{number}.example", "TXT"): [record()] for number in range(50)})

    answer = check_chain(message, BoundedLookup(zone, seconds=60, limit=10), AT)

    assert (answer.reason, len(zone.asked)) == ("too many questions to DNS", 10)


@pytest.mark.parametrize(
    "kind", ["arc-seal", "arc-message-signature", "arc-authentication-results"]
)
def test_an_incomplete_set_fails(kind: str) -> None:
    assert reason(without(sealed(letter()), kind)) == "set incomplete"


def test_a_missing_lower_set_fails() -> None:
    message = twice()
    newest = message.fields[:3]

    assert reason(message.with_fields((*newest, *letter().fields))) == "set incomplete"


def test_a_repeated_field_fails() -> None:
    message = sealed(letter())

    assert reason(message.with_fields((message.fields[0], *message.fields))) == (
        "field repeated in a set"
    )


@pytest.mark.parametrize("instance", ["0", "51", "999", "-1", "x", "", "1 1"])
@pytest.mark.parametrize("kind", [0, 1, 2])
def test_an_instance_out_of_range_fails(kind: int, instance: str) -> None:
    message = sealed(letter())
    fields = list(message.fields)
    raw = fields[kind].raw.replace(b"i=1;", f"i={instance};".encode())
    fields[kind] = Field(fields[kind].name, raw)

    assert reason(message.with_fields(tuple(fields))) == "no such instance"


@pytest.mark.parametrize(
    ("seal", "signature", "expected"),
    [
        ({"cv": "fail"}, {}, "newest seal says fail"),
        ({"cv": "pass"}, {}, "status out of place"),
        ({"cv": "perhaps"}, {}, "malformed"),
        ({"cv": None}, {}, "malformed"),
        ({"h": USUAL}, {}, "seal names fields"),
        ({"a": "rsa-sha1"}, {}, "algorithm not allowed"),
        ({"d": "no_dot"}, {}, "no name to look up"),
        ({"t": str(NOW + 3600)}, {}, "signed in the future"),
        ({}, {"h": "from:arc-seal"}, "message signature covers a seal"),
        ({}, {"h": "to:subject"}, "From is not signed"),
        ({}, {"h": None}, "malformed"),
        ({"c": "plain"}, {}, "canonicalisation unknown"),
        ({}, {"x": str(NOW - 1)}, "signature expired"),
    ],
)
def test_a_set_that_cannot_hold_asks_nothing(seal, signature, expected: str) -> None:
    assert reason(sealed(letter(), signature=signature, **seal)) == expected


def test_a_status_of_none_above_the_first_set_fails() -> None:
    assert reason(sealed(sealed(letter()), cv="none")) == "status out of place"


def test_an_older_message_signature_may_have_expired() -> None:
    message = sealed(letter(), signature={"x": str(NOW - 1)})

    assert check(sealed(message, domain=OTHER)).result == "pass"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Where is it", "Pay here now", "signature does not match"),
        ("Hello", "Hallo", "body changed"),
        ("dmarc=pass", "dmarc=fail", "signature does not match"),
        ("i=2; list.example", "i=2; evil.example", ""),
    ],
)
def test_what_was_changed_after_sealing_fails(old: str, new: str, expected: str) -> None:
    message = changed(sealed(twice(), results="x; spf=pass"), old, new) if expected else None
    message = message or changed(
        sealed(sealed(letter()), domain=OTHER, results="list.example; spf=none"), old, new
    )

    assert check(message).reason == (expected or "signature does not match")


def test_the_newest_message_signature_alone_covers_the_message() -> None:
    first = sealed(letter())
    fields = tuple(
        make_field("Subject", "[list] Where is it?") if one.key == "subject" else one
        for one in first.fields
    )
    assert check(first.with_fields(fields)).result == "fail"
    assert check(sealed(first.with_fields(fields), domain=OTHER)).result == "pass"


def test_a_body_signed_in_part_fails() -> None:
    assert check(sealed(letter(), signature={"l": "5"})).reason == "body signed in part"


def test_a_set_signed_with_another_key_fails() -> None:
    message = sealed(sealed(letter()), ed25519_key(), domain=OTHER)

    assert check(message).reason == "key type does not fit the algorithm"


def test_a_key_in_testing_mode_seals_nothing() -> None:
    zone = Zone({(f"s1._domainkey.{SEALER}", "TXT"): [record(tags="t=y; ")]})

    assert check(sealed(letter()), zone).reason == "key in testing mode"


def test_trouble_of_dns_is_temporary_and_no_key_is_not() -> None:
    answer = check_chain(sealed(letter()), failing, AT)

    assert (answer.result, answer.is_temporary, answer.claimed) == ("fail", True, (SEALER,))
    assert check(sealed(letter()), Zone()) == Chain("fail", "no key", (SEALER,))


def test_c6_no_space_before_the_first_tag_is_no_crash_and_no_failure() -> None:
    message = sealed(letter())
    raw = message.as_bytes().replace(b"ARC-Seal: i", b"ARC-Seal:i")
    raw = raw.replace(b"ARC-Message-Signature: i", b"ARC-Message-Signature:i")

    assert check(parse_message(raw)).result == "pass"


def test_c6_the_signature_may_come_first() -> None:
    message = sealed(letter())
    field = message.fields[0]
    head, _, value = field.raw.rstrip(b"\r\n").rpartition(b"; b=")
    moved = Field(field.name, head.replace(b": i", b":b=" + value + b"; i") + b"\r\n")

    # The tags stand in another order than was sealed, so it fails, and nothing raises.
    assert check(message.with_fields((moved, *message.fields[1:]))).reason == (
        "signature does not match"
    )


@pytest.mark.parametrize(
    "name", ["ARC-Seal", "ARC-Message-Signature", "ARC-Authentication-Results"]
)
@given(value=st.text(max_size=200))
@settings(max_examples=100)
def test_c6_no_field_whatever_it_holds_raises_or_passes(name: str, value: str) -> None:
    cleaned = "".join(value.splitlines()).encode("utf-8", "replace")
    message = sealed(letter())
    field = Field(name, name.encode() + b": i=1; " + cleaned + b"\r\n")
    replaced = without(message, name.lower())

    for fields in (message.fields, replaced.fields):
        assert check(message.with_fields((field, *fields))).result == "fail"


@pytest.mark.parametrize(
    "value",
    [
        " i=1; b=" + "a\r\n " * 2000,
        " i=1; a=rsa-sha256; b" + " " * 6000 + "x",
        " i=1; h=" + ":".join(f"n{number}" for number in range(1500)),
        " i=1; b=" + "\r\n\t" * 2000,
    ],
)
def test_c9_a_field_made_to_cost_time_fails(value: str) -> None:
    message = sealed(letter())
    field = Field("ARC-Seal", f"ARC-Seal:{value}\r\n".encode())

    assert reason(message.with_fields((field, *message.fields[1:]))) in (
        "field too large",
        "malformed",
    )


def test_the_record_shows_names_and_our_own_words_only() -> None:
    answer = check(sealed(letter(), d="ann@buyer.example"))

    assert (answer.method_result.method, answer.method_result.result) == ("arc", "fail")
    assert "ann" not in repr(answer) + repr(answer.method_result)
    assert check(twice()).method_result.domain == OTHER
