import pytest

from mail.authres import parse_authentication_results
from relay.authenticate.arc import Chain, Seal
from relay.authenticate.dkim import Signature
from relay.authenticate.dmarc import Dmarc
from relay.authenticate.evidence import Findings, weigh
from relay.authenticate.spf import Spf
from relay.stages import Evidence
from tests.support.authentication import letter, received
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


def a_chain(results: str = "dmarc=pass header.from=buyer.example", **signed: int) -> Chain:
    """A chain that holds, of one seal of `forwarder.example`."""
    found = parse_authentication_results(f"forwarder.example; {results}")
    seal = Seal("forwarder.example", found, COVERED | signed)
    return Chain("pass", "", ("forwarder.example",), (seal,))


def forwarded(
    chain: Chain, dmarc: Dmarc = REJECT, found: Spf = NO_SPF, *signatures: Signature, message=None
) -> tuple[Evidence, str]:
    findings = Findings(dmarc, found, signatures, chain)
    return weigh(
        findings, "buyer.example", received(message), DOMAINS, frozenset({"forwarder.example"})
    )


def test_the_word_of_a_trusted_forwarder_is_evidence_where_nothing_else_is() -> None:
    assert forwarded(a_chain()) == (Evidence.PASS, "arc")
    assert forwarded(a_chain(), REJECT, spf("fail"), signature("fail")) == (Evidence.PASS, "arc")
    assert forwarded(a_chain(), UNKNOWN, spf("temperror")) == (Evidence.PASS, "arc")


def test_nobody_is_trusted_unasked() -> None:
    findings = Findings(REJECT, NO_SPF, (), a_chain())

    assert weigh(findings, "buyer.example", received(), DOMAINS) == (Evidence.FAIL, "")


def test_a_chain_never_turns_a_pass_into_less() -> None:
    for chain in (Chain("fail", "x"), a_chain("dmarc=fail"), HIDDEN):
        assert forwarded(chain, REJECT, spf("pass")) == (Evidence.PASS, "spf")
        assert forwarded(chain, REJECT, NO_SPF, signature()) == (Evidence.PASS, "dkim")


def test_a_chain_that_fails_or_says_no_is_no_evidence() -> None:
    assert forwarded(Chain("fail", "x", ("forwarder.example",))) == (Evidence.FAIL, "")
    assert forwarded(a_chain("dmarc=fail header.from=buyer.example")) == (Evidence.FAIL, "")
    assert forwarded(a_chain("spf=fail smtp.mailfrom=buyer.example"), NOTHING)[0] is Evidence.NONE


HIDDEN = Chain("fail", "no answer from DNS", ("forwarder.example",), is_temporary=True)


def test_a_chain_that_dns_hides_is_asked_again_only_where_it_could_help() -> None:
    assert forwarded(HIDDEN) == (Evidence.TEMPORARY, "")
    stranger = Chain("fail", "no answer from DNS", ("evil.example",), is_temporary=True)
    assert forwarded(stranger) == (Evidence.FAIL, "")


@pytest.mark.parametrize("name", USUAL.split(":"))
def test_a_forwarder_that_signed_less_than_a_reader_sees_is_not_enough(name: str) -> None:
    assert forwarded(a_chain(**{name: 0})) == (Evidence.NONE, "")


def test_an_old_forwarded_message_sent_again_is_no_evidence_and_no_contradiction() -> None:
    old = letter(Date="Mon, 06 Nov 2023 22:00:00 +0000")

    assert forwarded(a_chain(), message=old) == (Evidence.NONE, "")
