import pytest

from relay.authenticate.dmarc import (
    Dmarc,
    dmarc_result,
    find_policy,
    is_aligned,
    organisational_domain,
)
from relay.dns import BoundedLookup, DnsTemporary
from tests.support.dns import Zone, failing


def policy(*records: str, at: str = "buyer.example", author: str = "buyer.example") -> Dmarc:
    return find_policy(Zone({(f"_dmarc.{at}", "TXT"): list(records)}), author)


@pytest.mark.parametrize(
    ("domain", "organisation"),
    [
        ("mail.buyer.example", "buyer.example"),
        ("a.b.shop.co.uk", "shop.co.uk"),
        ("co.uk", "co.uk"),
        ("user.github.io", "user.github.io"),
        ("example", "example"),
    ],
)
def test_the_organisational_domain_stands_under_the_public_suffix(
    domain: str, organisation: str
) -> None:
    assert organisational_domain(domain) == organisation


@pytest.mark.parametrize(
    ("author", "domain", "strict", "expected"),
    [
        ("buyer.example", "buyer.example", True, True),
        ("buyer.example", "mail.buyer.example", False, True),
        ("mail.buyer.example", "buyer.example", False, True),
        ("mail.buyer.example", "buyer.example", True, False),
        ("buyer.example", "evil.example", False, False),
        ("one.co.uk", "two.co.uk", False, False),
        ("one.github.io", "two.github.io", False, False),
        ("notbuyer.example", "buyer.example", False, False),
        ("buyer.example", "", False, False),
        ("buyer.example", "BUYER.example.", True, True),
    ],
)
def test_alignment(author: str, domain: str, strict: bool, expected: bool) -> None:
    assert is_aligned(author, domain, strict=strict) is expected


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("v=DMARC1; p=reject", "reject"),
        ("v=DMARC1;p=QUARANTINE;", "quarantine"),
        ("v = DMARC1 ; p = none", "none"),
        ("v=DMARC1; p=nonsense; rua=mailto:d@buyer.example", "none"),
        ("v=DMARC1; p=nonsense", ""),
        ("v=DMARC1", ""),
        ("v=DMARC12; p=reject", ""),
        ("p=reject; v=DMARC1", ""),
        ("v=DMARC1; p=reject; pct=0", "quarantine"),
        ("v=DMARC1; p=quarantine; pct=0", "none"),
        ("v=DMARC1; p=none; pct=0", "none"),
        ("v=DMARC1; p=reject; pct=50", "reject"),
        ("v=DMARC1; p=reject; sp=none", "reject"),
        ("v=DMARC1; p=none; p=reject", "none"),
        ("v=DMARC1; p=reject; " + "x" * 9000, ""),
    ],
)
def test_the_published_policy(record: str, expected: str) -> None:
    assert policy(record).policy == expected


def test_a_subdomain_falls_back_to_the_organisational_domain_and_its_sp() -> None:
    fallback = {"at": "buyer.example", "author": "a.b.buyer.example"}

    assert policy("v=DMARC1; p=reject", **fallback).policy == "reject"
    assert policy("v=DMARC1; p=reject; sp=none", **fallback).policy == "none"
    assert policy("v=DMARC1; p=none; sp=reject", **fallback).is_enforced


def test_several_records_are_no_policy_and_other_texts_do_not_count() -> None:
    assert policy("v=DMARC1; p=reject", "v=DMARC1; p=none") == Dmarc()
    assert policy("v=spf1 -all", "v=DMARC1; p=reject").policy == "reject"


def test_alignment_modes_are_relaxed_unless_they_say_otherwise() -> None:
    relaxed = policy("v=DMARC1; p=none; adkim=r; aspf=nonsense")
    strict = policy("v=DMARC1; p=none; adkim=s; aspf=S")

    assert (relaxed.is_dkim_strict, relaxed.is_spf_strict) == (False, False)
    assert (strict.is_dkim_strict, strict.is_spf_strict) == (True, True)


def test_without_answers_the_policy_is_unknown_and_alignment_strict() -> None:
    unknown = find_policy(failing, "buyer.example")

    assert (unknown.trouble, unknown.is_dkim_strict, unknown.is_spf_strict) == (
        "temperror",
        True,
        True,
    )
    zone = Zone({("_dmarc.buyer.example", "TXT"): DnsTemporary("down")})
    assert find_policy(zone, "mail.buyer.example").trouble == "temperror"


def test_a_message_that_used_up_its_questions_has_no_policy() -> None:
    assert find_policy(BoundedLookup(Zone(), seconds=9, limit=0), "buyer.example") == Dmarc()


@pytest.mark.parametrize(
    ("found", "passes", "expected"),
    [
        (Dmarc("reject"), True, "pass"),
        (Dmarc("none"), False, "fail"),
        (Dmarc(), True, "none"),
        (Dmarc(trouble="temperror"), False, "temperror"),
        (Dmarc(trouble="temperror"), True, "pass"),
    ],
)
def test_the_result_for_the_record(found: Dmarc, passes: bool, expected: str) -> None:
    assert dmarc_result(found, "buyer.example", passes=passes).result == expected
