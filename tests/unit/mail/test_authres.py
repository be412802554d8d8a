"""Authentication-Results: well-formed or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.authres import (
    MAX_VALUE_CHARS,
    AuthenticationResults,
    MethodResult,
    parse_arc_results,
    parse_authentication_results,
)

GMAIL = (
    'mx.google.com; dkim=pass header.i=@shop.example header.s=s1 header.b="abc/+="; '
    "spf=pass (google.com: domain of x@y designates 192.0.2.1 as permitted; sender) "
    "smtp.mailfrom=x@shop.example; dmarc=pass (p=NONE sp=NONE) header.from=shop.example"
)


def read(value: str) -> list[tuple[str, str]]:
    results = parse_authentication_results(value)
    assert results is not None
    return [(one.method, one.result) for one in results.results]


def test_results_are_read_with_their_properties() -> None:
    results = parse_authentication_results(GMAIL)

    assert results is not None
    assert results.authserv_id == "mx.google.com"
    assert read(GMAIL) == [("dkim", "pass"), ("spf", "pass"), ("dmarc", "pass")]
    assert results.results[0].value("header.b") == "abc/+="
    assert results.results[1].properties == (("smtp.mailfrom", "x@shop.example"),)
    assert results.results[2].value("header.d") is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Mx.Example 1; none", []),
        ("mx.example", []),
        ("mx.example;", []),
        ("mx.example; SPF=Pass;", [("spf", "pass")]),
        ('mx.example; dkim/1 = fail reason="bad; (really)" policy . x = 1', [("dkim", "fail")]),
        ("mx.example; dkim=none (dkim=pass header.d=evil.example)", [("dkim", "none")]),
        ('mx.example; dkim=none ("); dkim=pass (") header.d=x', None),
        ('"mx.example; dkim=pass"; spf=fail', [("spf", "fail")]),
        ("mx.example; dmarc=pass action=none header.from=x", [("dmarc", "pass")]),
    ],
)
def test_comments_and_quotes_say_nothing(
    value: str, expected: list[tuple[str, str]] | None
) -> None:
    if expected is None:
        expected = [("dkim", "none"), ("dkim", "pass")]
    assert read(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        "",
        "; spf=pass",
        '""; spf=pass',
        ' " "; spf=pass',
        "spf=pass smtp.mailfrom=x; dkim=pass",
        "mx.example two; spf=pass",
        "mx.example; spf",
        "mx.example; spf=",
        "mx.example; spf=pass extra",
        "mx.example; header.from=pass",
        "mx.example; spf=pass (open",
        "mx.example; spf=pass )",
        'mx.example; spf="pass',
        "mx.example" + "; spf=pass" * 101,
        "mx.example; spf=" + "p" * 17_000,
    ],
)
def test_what_is_not_well_formed_is_nothing(value: str) -> None:
    assert parse_authentication_results(value) is None


@given(st.text('mx; spf="pas(.)\\\r\n/@', max_size=80))
def test_any_value_is_read_or_nothing(value: str) -> None:
    results = parse_authentication_results(value)

    assert results is None or results.authserv_id.strip()


def test_hostile_values_end_quickly() -> None:
    for value in ("(" * 16_000, '"' * 16_000, "a;" * 8_000, "a; " + "b." * 8_000, "\\" * 16_000):
        assert parse_authentication_results(value) is None


def test_a_repr_shows_no_property() -> None:
    result = MethodResult("spf", "pass", (("smtp.mailfrom", "real@shop.example"),))

    assert "shop" not in repr(AuthenticationResults("mx.example", (result,)))


@pytest.mark.parametrize(
    ("value", "instance", "authserv_id"),
    [
        ("i=1; mx.example; spf=pass", 1, "mx.example"),
        (" I = 50 ;mx.example 1; spf=none", 50, "mx.example"),
        ("i=1; mx.example; none", 1, "mx.example"),
        ("i=7", 7, None),
        ("i=3; mx.example; spf=(unbalanced", 3, None),
        ("i=2; " + "x" * MAX_VALUE_CHARS + "; spf=pass x=y", 2, None),
        ("mx.example; i=1", 0, None),
        ("i=123; mx.example", 0, None),
        ("i=-1; mx.example", 0, None),
        ("", 0, None),
    ],
)
def test_arc_results_have_an_instance_before_what_they_say(
    value: str, instance: int, authserv_id: str | None
) -> None:
    number, found = parse_arc_results(value)

    assert (number, found and found.authserv_id) == (instance, authserv_id)
