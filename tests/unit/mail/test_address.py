"""Addresses: one strict grammar, whoever writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.address import (
    PUBLIC_PROVIDERS,
    Address,
    AddressError,
    domain_forms,
    parse_address,
    parse_path,
)

ATOMS = st.text("abcXYZ019#$&'*+/=?^_`{|}~-", min_size=1, max_size=15)
LOCAL_PARTS = st.lists(ATOMS, min_size=1, max_size=4).map(".".join)
LABELS = st.from_regex(r"[a-z](?:[a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)
DOMAINS = st.lists(LABELS, min_size=1, max_size=4).map(".".join)


@given(LOCAL_PARTS, DOMAINS)
def test_an_address_reads_back_as_it_was_written(local_part: str, domain: str) -> None:
    address = Address(local_part, domain)

    assert parse_path(str(address)) == address


@given(st.text(max_size=80))
def test_any_text_is_an_address_or_an_address_error(text: str) -> None:
    try:
        address = parse_address(text)
    except AddressError:
        return
    assert parse_address(str(address)) == address


@pytest.mark.parametrize(
    "path",
    [
        "",
        "nobody",
        "@example.org",
        "a@",
        "<a@example.org>",
        "@relay.example:a@example.org",
        "@one.example,@two.example:a@example.org",
        "a%example.org@relay.example",
        "example.org!a@relay.example",
        "a@b@relay.example",
        '"a@b"@relay.example',
        '"a b"@relay.example',
        "a@[127.0.0.1]",
        "a@[IPv6:::1]",
        "a@127.0.0.1",
        "a@example.org.",
        "a@.example.org",
        "a@example..org",
        "a@under_score.example",
        "a@-dash.example",
        "a@dash-.example",
        ".a@example.org",
        "a.@example.org",
        "a..b@example.org",
        "a(comment)@example.org",
        "a b@example.org",
        "a@exa mple.org",
        "a@example.org ",
        "a\r@example.org",
        "a@example.org\r\n",
        "a@example.org\n",
        "a\x00@example.org",
        "a@example.org> SIZE=1",
        "a,b@example.org",
        "\u200ba@example.org",
        "jörg@example.org",
        "a@bücher.example",
        "\udcff@example.org",
    ],
)
def test_what_a_relay_must_not_take_is_refused(path: str) -> None:
    with pytest.raises(AddressError) as refusal:
        parse_path(path)

    assert path not in str(refusal.value) or not path


@pytest.mark.parametrize(
    "text", ["j\u202egro@example.org", "\udcff@example.org", "a\u00a0b@example.org", "a@\udcff.org"]
)
def test_smtputf8_lets_letters_in_and_nothing_that_hides(text: str) -> None:
    with pytest.raises(AddressError):
        parse_path(text, smtputf8=True)


def test_lengths_are_counted_in_octets_and_end_where_the_rfc_ends_them() -> None:
    domain = ".".join(["d" * 63] * 2 + ["d" * 61])  # 189 octets: 64 + 1 + 189 = 254

    assert parse_path(f"{'a' * 64}@{domain}").domain == domain
    for path in (f"{'a' * 65}@example.org", f"{'a' * 64}@{domain}d", f"{'ü' * 33}@example.org"):
        with pytest.raises(AddressError):
            parse_path(path, smtputf8=True)


def test_the_domain_is_lower_case_and_the_local_part_as_written() -> None:
    address = parse_path("Jo.Doe+x@Example.ORG")

    assert (address.local_part, address.domain) == ("Jo.Doe+x", "example.org")
    assert address.normalised == "jo.doe+x@example.org"


def test_an_address_cannot_be_built_wrong() -> None:
    for local_part, domain in (("a", "Example.org"), ("a", "bücher.example"), ("a@b", "c.example")):
        with pytest.raises(AddressError):
            Address(local_part, domain)


def test_a_repr_shows_no_address() -> None:
    assert repr(parse_address("real@secret.example")) == "Address()"


def test_smtputf8_addresses_fold_to_one_key() -> None:
    composed = parse_path("J\u00f6rg@b\u00fccher.example", smtputf8=True)
    decomposed = parse_path("jo\u0308rg@B\u00dcCHER.example", smtputf8=True)

    assert composed.normalised == decomposed.normalised
    assert composed.domain == "xn--bcher-kva.example"
    assert composed.needs_smtputf8
    assert not parse_address("jorg@bücher.example").needs_smtputf8


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("Jo.Doe+shop@gmail.com", "jodoe@gmail.com"),
        ("j.odoe@GoogleMail.com", "jodoe@gmail.com"),
        ("Jo.Doe+shop@outlook.de", "jo.doe@outlook.de"),
        ("jo+a+b@fastmail.com", "jo@fastmail.com"),
        ("jo+a@proton.me", "jo@proton.me"),
        ("+odd@icloud.com", "+odd@icloud.com"),
        ("Jo-shop@yahoo.com", "jo-shop@yahoo.com"),
        ("Jo.Doe+shop@example.org", "jo.doe+shop@example.org"),
    ],
)
def test_spellings_of_one_mailbox_are_one_by_its_providers_rules(
    written: str, canonical: str
) -> None:
    assert parse_address(written).canonical == canonical


@given(LOCAL_PARTS, DOMAINS)
def test_a_canonical_address_is_its_own_canonical_form(local_part: str, domain: str) -> None:
    once = parse_address(Address(local_part, domain).canonical)

    assert once.canonical == str(once)


def test_a_domain_has_both_its_forms() -> None:
    assert domain_forms("xn--bcher-kva.example") == ("xn--bcher-kva.example", "bücher.example")
    assert domain_forms("example.org") == ("example.org",)


def test_public_providers_hold_those_everybody_knows() -> None:
    assert {"gmail.com", "outlook.com", "yahoo.com", "gmx.de", "icloud.com"} <= PUBLIC_PROVIDERS
    assert all(domain == domain.lower() for domain in PUBLIC_PROVIDERS)
