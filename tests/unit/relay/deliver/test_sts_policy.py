"""Records and policies of MTA-STS, read by the grammar and nothing else."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.deliver.sts_policy import (
    LONGEST_AGE,
    KnownPolicy,
    PolicyError,
    StsMode,
    StsPolicy,
    parse_policy,
    parse_record,
)

POLICY = b"version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\nmx: *.example.net\r\nmax_age: 604800\r\n"


@pytest.mark.parametrize(
    "text",
    [
        b"v=STSv1; id=20160831085700Z;",
        b"v=STSv1;id=20160831085700Z",
        b"v=STSv1 ;\tid=20160831085700Z ; x-new=1; y=a.b:c",
    ],
)
def test_a_record_names_the_id_of_the_policy(text) -> None:
    assert parse_record([b"v=spf1 -all", text]) == "20160831085700Z"


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [b"v=spf1 -all"],
        [b"v=STSv1"],
        [b"v=STSv1; id="],
        [b"v=STSv1; id=has-dash"],
        [b"v=STSv1; id=" + b"a" * 33],
        [b"v=STSv2; id=1"],
        [b" v=STSv1; id=1"],
        [b"v=STSv1; id=1; junk"],
        [b"v=STSv1; x=1; id=1"],
        [b"v=STSv1; id=1;", b"v=STSv1; id=2;"],
        [b"v=STSv1; id=1;", b"v=STSv1; nonsense"],
        [b"v=STSv1; id=\xff"],
    ],
)
def test_anything_else_is_no_record(texts) -> None:
    assert parse_record(texts) is None


def test_a_policy_is_read() -> None:
    policy = parse_policy(POLICY)

    assert policy == StsPolicy(StsMode.ENFORCE, ("mail.example.com", "*.example.net"), 604800)
    assert parse_policy(POLICY.replace(b"\r\n", b"\n").rstrip()) == policy


def test_fields_that_nobody_knows_are_passed_over_and_the_first_of_two_counts() -> None:
    more = b"x-later: something\nmode: none\nMode: none\n\n  \nmax_age: 1\n"

    assert parse_policy(POLICY + more) == parse_policy(POLICY)


def test_no_server_needs_to_be_named_where_nothing_follows() -> None:
    policy = parse_policy(b"version: STSv1\nmode: none\nmax_age: 86400\n")

    assert policy == StsPolicy(StsMode.NONE, (), 86400)


def test_a_policy_lasts_a_year_at_most() -> None:
    assert parse_policy(POLICY.replace(b"604800", b"9999999999")).max_age == LONGEST_AGE


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"<html>not found</html>",
        b"mode: enforce\nmx: a.example\nmax_age: 1\n",
        POLICY.replace(b"STSv1", b"STSv2"),
        POLICY.replace(b"enforce", b"Enforce"),
        POLICY.replace(b"enforce", b"whatever"),
        POLICY.replace(b"604800", b"-1"),
        POLICY.replace(b"604800", b"12345678901"),
        POLICY.replace(b"max_age: 604800", b"x: y"),
        POLICY.replace(b"mx: mail.example.com\r\nmx: *.example.net\r\n", b""),
        POLICY.replace(b"mail.example.com", b""),
        POLICY.replace(b"mail.example.com", b"*"),
        POLICY.replace(b"mail.example.com", b"*.*.example.com"),
        POLICY.replace(b"mail.example.com", b"m*.example.com"),
        POLICY.replace(b"mail.example.com", b"mail.example.com."),
        POLICY.replace(b"mail.example.com", b"com"),
        POLICY.replace(b"mail.example.com", "mäil.example.com".encode()),
        POLICY + b"a line that is no field\n",
        POLICY + b"\xff: x\n",
        POLICY + b"mx: a.example\n" * 201,
        POLICY + b"x: y\n" * 20_000,
    ],
)
def test_anything_else_is_no_policy(octets) -> None:
    with pytest.raises(PolicyError):
        parse_policy(octets)


@given(st.binary(max_size=300) | st.builds(lambda a, b: POLICY[:a] + b + POLICY[a:],
    st.integers(0, len(POLICY)), st.binary(max_size=20)))  # fmt: skip
def test_nothing_but_a_policy_error_is_raised(octets) -> None:
    with suppress(PolicyError):
        policy = parse_policy(octets)
        assert policy.patterns or policy.mode is StsMode.NONE


@pytest.mark.parametrize(
    ("host", "is_allowed"),
    [
        ("mail.example.com", True),
        ("MAIL.example.com", True),
        ("mx1.example.net", True),
        ("example.net", False),
        ("a.b.example.net", False),
        ("mail.example.com.evil.example", False),
        ("evilexample.net", False),
        ("", False),
    ],
)
def test_a_star_stands_for_one_label(host, is_allowed) -> None:
    assert parse_policy(POLICY).allows(host) is is_allowed


def test_a_policy_ends_with_its_age() -> None:
    known = KnownPolicy("1", StsPolicy(StsMode.NONE, (), 10), 5_000_000)

    assert known.expires_at == 15_000_000


def test_an_age_out_of_bounds_is_refused() -> None:
    with pytest.raises(PolicyError):
        StsPolicy(StsMode.NONE, (), LONGEST_AGE + 1)
