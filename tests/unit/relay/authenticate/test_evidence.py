import pytest

from relay.authenticate.dkim import Signature
from relay.authenticate.dmarc import Dmarc
from relay.authenticate.evidence import Findings, stands_alone, weigh
from relay.authenticate.spf import Spf
from relay.stages import Evidence
from tests.support.authentication import ALIAS, AT, DAY, letter, received
from tests.support.dkim import USUAL

NO_SPF = Spf("none", "buyer.example", "mailfrom")
COVERED = dict.fromkeys(USUAL.split(":"), 1)
DOMAINS = {"relay.example"}


def spf(result: str, domain: str = "buyer.example") -> Spf:
    return Spf(result, domain, "mailfrom")


def signature(result: str = "pass", domain: str = "buyer.example", **more: int) -> Signature:
    return Signature(result, domain, "s1", "", COVERED | more if result == "pass" else {})


def weighed(dmarc: Dmarc, found: Spf, *signatures: Signature, message=None) -> tuple[Evidence, str]:
    findings = Findings(dmarc, found, signatures)
    return weigh(findings, "buyer.example", received(message), DOMAINS)


REJECT, STRICT, UNKNOWN = (
    Dmarc("reject"),
    Dmarc("reject", True, True),
    Dmarc("", True, True, "", "temperror"),
)
NOTHING = Dmarc()
SUB = "mail.buyer.example"
EVIL = "evil.example"


@pytest.mark.parametrize(
    ("dmarc", "found", "signatures", "expected"),
    [
        (NOTHING, spf("pass"), (), (Evidence.PASS, "spf")),
        (REJECT, spf("pass", SUB), (), (Evidence.PASS, "spf")),
        (STRICT, spf("pass", SUB), (), (Evidence.FAIL, "")),
        (NOTHING, NO_SPF, (signature(),), (Evidence.PASS, "dkim")),
        (REJECT, spf("fail"), (signature(),), (Evidence.PASS, "dkim")),
        (REJECT, spf("fail"), (signature(domain=SUB),), (Evidence.PASS, "dkim")),
        (STRICT, NO_SPF, (signature(domain=SUB),), (Evidence.FAIL, "")),
        (NOTHING, spf("pass"), (signature("fail"),), (Evidence.PASS, "spf")),
        (NOTHING, NO_SPF, (signature("fail"), signature()), (Evidence.PASS, "dkim")),
        (NOTHING, spf("temperror"), (), (Evidence.TEMPORARY, "")),
        (NOTHING, spf("temperror", EVIL), (), (Evidence.NONE, "")),
        (REJECT, NO_SPF, (signature("temperror"),), (Evidence.TEMPORARY, "")),
        (REJECT, NO_SPF, (signature("temperror", EVIL),), (Evidence.FAIL, "")),
        (UNKNOWN, spf("pass", SUB), (), (Evidence.TEMPORARY, "")),
        (UNKNOWN, spf("pass"), (), (Evidence.PASS, "spf")),
        (REJECT, NO_SPF, (), (Evidence.FAIL, "")),
        (Dmarc("quarantine"), spf("pass", EVIL), (signature(domain=EVIL),), (Evidence.FAIL, "")),
        (Dmarc("none"), NO_SPF, (), (Evidence.NONE, "")),
        (NOTHING, spf("fail"), (), (Evidence.FAIL, "")),
        (NOTHING, spf("fail", EVIL), (), (Evidence.NONE, "")),
        (NOTHING, spf("softfail"), (), (Evidence.NONE, "")),
        (NOTHING, NO_SPF, (signature("fail"),), (Evidence.FAIL, "")),
        (NOTHING, NO_SPF, (signature("fail", EVIL),), (Evidence.NONE, "")),
        (NOTHING, NO_SPF, (signature("permerror"),), (Evidence.NONE, "")),
        (NOTHING, NO_SPF, (signature("neutral"),), (Evidence.NONE, "")),
        (NOTHING, spf("pass", EVIL), (signature(domain=EVIL),), (Evidence.NONE, "")),
        (NOTHING, spf("pass", ""), (), (Evidence.NONE, "")),
    ],
)
def test_the_table_of_evidence(
    dmarc: Dmarc, found: Spf, signatures: tuple[Signature, ...], expected: tuple[Evidence, str]
) -> None:
    assert weighed(dmarc, found, *signatures) == expected


def test_an_old_signed_message_sent_again_is_no_evidence_and_no_contradiction() -> None:
    old = letter(Date="Mon, 06 Nov 2023 22:00:00 +0000")

    assert weighed(REJECT, NO_SPF, signature(), message=old) == (Evidence.NONE, "")
    assert weighed(REJECT, spf("pass"), signature(), message=old) == (Evidence.PASS, "spf")
    assert weighed(REJECT, spf("temperror"), signature(), message=old) == (Evidence.TEMPORARY, "")


@pytest.mark.parametrize("name", USUAL.split(":"))
def test_a_signature_alone_covers_all_that_a_reader_sees(name: str) -> None:
    uncovered = signature(**{name: 0})

    assert stands_alone(signature(), received(), DOMAINS)
    assert not stands_alone(uncovered, received(), DOMAINS)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (AT, True),
        (AT + 6 * DAY, True),
        (AT + 8 * DAY, False),
        (AT - 6 * DAY, True),
        (AT - 8 * DAY, False),
    ],
)
def test_a_signature_alone_is_good_for_seven_days(at: int, expected: bool) -> None:
    assert stands_alone(signature(), received(at=at), DOMAINS) is expected


@pytest.mark.parametrize("date", [None, "", "yesterday", "Tue, 14 Nov 99999 22:13:00 +0000"])
def test_a_signature_alone_needs_a_date(date: str | None) -> None:
    assert not stands_alone(signature(), received(letter(Date=date)), DOMAINS)


TAGGED = ALIAS.replace("@", "+7@")


@pytest.mark.parametrize(
    ("fields", "to", "expected"),
    [
        ({}, TAGGED, True),
        ({"To": TAGGED.upper()}, ALIAS, True),
        ({"To": "someone@else.example"}, ALIAS, False),
        ({"To": f"someone@else.example, Shop <{ALIAS}>"}, ALIAS, True),
        ({"To": "someone@else.example", "Cc": ALIAS}, ALIAS, False),
        ({"To": "<<<"}, ALIAS, False),
        ({"To": ALIAS.replace("abc", "xyz")}, ALIAS, False),
        ({"To": ALIAS.replace("relay", "other")}, ALIAS.replace("relay", "other"), False),
    ],
)
def test_a_signature_alone_needs_the_alias_in_a_signed_field(
    fields: dict[str, str], to: str, expected: bool
) -> None:
    assert stands_alone(signature(), received(letter(**fields), to=to), DOMAINS) is expected


def test_a_signed_cc_shows_the_alias_as_well() -> None:
    message = letter(To="someone@else.example", Cc=ALIAS)

    assert stands_alone(signature(cc=1), received(message), DOMAINS)
