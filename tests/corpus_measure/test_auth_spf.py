"""Issue 3, shown by: SPF (RFC 7208) on the public suites, through our adapter and its bounds."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from mail.address import Address, AddressError, parse_address
from relay.authenticate.spf import check_spf
from relay.dns import BoundedLookup, DnsTemporary
from tests.corpus_measure.auth_suites import AUTH, Tally, needs_suites
from tests.corpus_measure.plain_yaml import read_documents
from tests.support.dns import Zone

pytestmark = needs_suites

TYPES = ("A", "AAAA", "CNAME", "MX", "PTR", "TXT")
# Cases of the openspf suites whose MAIL FROM our grammar refuses, so that there is nothing to check.
APART = {
    "toolonglabel": "MAIL FROM refused: a label over 63 octets",
    "emptylabel": "MAIL FROM refused: an empty label",
    "nolocalpart": "MAIL FROM refused: no local part",
    "domain-literal": "MAIL FROM refused: an address literal in place of a domain",
    "dorky-sentinel": "MAIL FROM refused: a blank in the local part",
}
PYSPF_MODES = {
    "default-modifier": "asks for pyspf's lax mode; RFC 7208 section 6 ignores the modifier",
    "default-modifier-harsh": "asks for pyspf's harsh mode; RFC 7208 knows no such result",
}
ONE_LABEL = "a domain of one label, which is no domain-spec and no domain (sections 4.3 and 7.1)"
BLITIRI = dict.fromkeys(
    (
        "resolution-with-10-lookups",
        "mx-resolution-10-terms",
        "mx-resolution-11-terms",
        "one-mx-not-found",
        "all-mx-not-found",
        "include-not-found",
        "redirect-not-found",
    ),
    ONE_LABEL,
)
# Path of the suite: how many agree, and which differ for which reason.
SUITES: dict[str, tuple[int, Mapping[str, str]]] = {
    "spf/test/rfc7208-tests.yml": (198, {}),
    "spf/test/rfc4408-tests.yml": (186, {}),
    "spf/test/test.yml": (14, PYSPF_MODES),
    "spf-extra/testdata/rfc7208-tests.yml": (198, {}),
    "spf-extra/testdata/rfc4408-tests.yml": (186, {}),
    "spf-extra/testdata/pyspf-tests.yml": (14, PYSPF_MODES),
    "spf-extra/testdata/blitirispf-tests.yml": (14, BLITIRI),
    "mailauth-js/test/fixtures/spf/rfc7208-tests.yml": (195, {}),
    "mailauth-js/test/fixtures/spf/rfc7208-tests-2014-05.yml": (188, {}),
}


def zone_of(zonedata: Mapping[str, list[Any]]) -> Zone:
    """The zone of one document, by the rules that stand at the head of the openspf suite."""
    records: dict[tuple[str, str], Any] = {}
    for name, items in zonedata.items():
        of_name = rows_of(name, items)
        records |= {(name, rdtype): rows for rdtype, rows in of_name.items()}
    return Zone(records)


def rows_of(name: str, items: list[Any]) -> dict[str, Any]:
    rows: dict[str, Any] = {}
    silent = False
    for item in items:
        ((rdtype, value),) = item.items() if isinstance(item, dict) else ((item, ""),)
        if rdtype in ("TIMEOUT", "SERVFAIL"):
            silent = True
        elif value == "TIMEOUT":
            rows[rdtype] = DnsTemporary("times out")
        elif rdtype == "CNAMELOOP":
            rows["CNAME"] = [name]
        else:
            rows.setdefault(rdtype, []).append(presented(rdtype, value))
    # Records of the old type SPF stand for TXT as well, unless the name says NONE for those.
    texts = rows.pop("SPF", [])
    if rows.setdefault("TXT", texts) in ([], [b"NONE"]):
        del rows["TXT"]
    if silent:
        rows = {one: DnsTemporary("times out") for one in TYPES} | rows
    return rows


def presented(rdtype: str, value: Any) -> str | bytes:
    if rdtype in ("TXT", "SPF"):
        return "".join(value).encode("latin-1")
    return " ".join(value) if rdtype == "MX" else value.removesuffix(".")


def sender_of(case: Mapping[str, Any]) -> Address | None:
    """The reverse-path; None when it is null. Raises AddressError as our MAIL FROM would."""
    return parse_address(case["mailfrom"]) if case.get("mailfrom") else None


def measure(path: Path) -> Tally:
    tally = Tally(str(path.relative_to(AUTH)))
    for document in read_documents(path.read_text("utf-8")):
        zone = zone_of(document.get("zonedata", {}))
        for name, case in document.get("tests", {}).items():
            wanted = [case["result"]] if isinstance(case["result"], str) else case["result"]
            try:
                sender = sender_of(case)
            except AddressError:
                tally.apart.append(name)
                continue
            lookup = BoundedLookup(zone, seconds=20, limit=100)
            answer = check_spf(lookup, case["host"], case.get("helo", ""), sender)
            tally.count(name, wanted, answer.result)
    return tally


@pytest.mark.parametrize("suite", SUITES)
def test_spf_answers_as_the_suite_does_but_for_the_cases_with_a_reason(suite: str) -> None:
    agreed, reasons = SUITES[suite]

    tally = measure(AUTH / suite)

    tally.show({**APART, **reasons})
    assert set(tally.differing) == set(reasons)
    assert set(tally.apart) == (set(APART) if "/rfc" in suite else set())
    assert tally.agreed == agreed
