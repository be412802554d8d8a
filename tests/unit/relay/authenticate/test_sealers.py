import pytest

from mail.authres import parse_authentication_results
from relay.authenticate.arc import NO_CHAIN, Chain, Seal
from relay.authenticate.dmarc import Dmarc
from relay.authenticate.sealers import may_be_trusted, trusted_run, word_of
from relay.stages import Evidence

TRUSTED = {"one.example", "two.example"}


def seal(domain: str, results: str = "dmarc=pass header.from=buyer.example") -> Seal:
    return Seal(domain, parse_authentication_results(f"{domain}; {results}"), {})


def chain(*domains: str) -> Chain:
    """A chain that holds, newest first."""
    return Chain("pass", "", domains, tuple(seal(domain) for domain in domains))


@pytest.mark.parametrize(
    ("domains", "expected"),
    [
        (("one.example",), ["one.example"]),
        (("two.example", "one.example"), ["two.example", "one.example"]),
        (("two.example", "evil.example", "one.example"), ["two.example"]),
        (("evil.example", "one.example"), []),
        (("sub.one.example",), []),
        (("",), []),
    ],
)
def test_a_run_is_unbroken_from_the_top(domains: tuple[str, ...], expected: list[str]) -> None:
    assert [one.domain for one in trusted_run(chain(*domains), TRUSTED)] == expected


def test_a_chain_that_fails_or_is_none_has_no_run() -> None:
    assert trusted_run(NO_CHAIN, TRUSTED) == ()
    assert trusted_run(Chain("fail", "x", ("one.example",)), TRUSTED) == ()


def test_the_oldest_of_a_run_speaks() -> None:
    run = (seal("two.example", "dmarc=fail header.from=buyer.example"), seal("one.example"))

    assert word_of(run, "buyer.example", Dmarc()) is Evidence.PASS
    assert word_of(run[::-1], "buyer.example", Dmarc()) is Evidence.FAIL


def test_no_run_and_results_that_cannot_be_read_say_nothing() -> None:
    assert word_of((), "buyer.example", Dmarc()) is Evidence.NONE
    assert word_of((Seal("one.example", None, {}),), "buyer.example", Dmarc()) is Evidence.NONE


@pytest.mark.parametrize(
    ("results", "dmarc", "expected"),
    [
        ("spf=pass smtp.mailfrom=x@buyer.example", Dmarc(), Evidence.PASS),
        ("dkim=pass header.d=mail.buyer.example", Dmarc(), Evidence.PASS),
        ("dkim=pass header.d=mail.buyer.example", Dmarc(is_dkim_strict=True), Evidence.NONE),
        ("spf=pass smtp.mailfrom=m.buyer.example", Dmarc(is_spf_strict=True), Evidence.NONE),
        ("dkim=pass header.d=evil.example", Dmarc(), Evidence.NONE),
        ("dmarc=pass header.from=evil.example", Dmarc(), Evidence.NONE),
        ("arc=pass", Dmarc(), Evidence.NONE),
        ("none", Dmarc(), Evidence.NONE),
    ],
)
def test_it_speaks_like_a_trusted_upstream(results: str, dmarc: Dmarc, expected: Evidence) -> None:
    assert word_of((seal("one.example", results),), "buyer.example", dmarc) is expected


def test_a_chain_that_dns_hides_may_be_trusted_when_it_claims_to_be() -> None:
    hidden = Chain("fail", "no answer from DNS", ("one.example",), is_temporary=True)

    assert may_be_trusted(hidden, TRUSTED)
    assert not may_be_trusted(hidden, {"two.example"})
    assert not may_be_trusted(Chain("fail", "x", ("one.example",)), TRUSTED)
    assert not may_be_trusted(NO_CHAIN, TRUSTED)
