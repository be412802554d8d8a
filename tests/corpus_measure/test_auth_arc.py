"""Issue 3, shown by: ARC (RFC 8617) on the validation vectors of the ValiMail suite."""

from collections import Counter

from mail.message import parse_message, with_crlf
from relay.authenticate.arc import check_chain
from relay.dns import BoundedLookup
from tests.corpus_measure.auth_suites import AUTH, Tally, needs_suites
from tests.corpus_measure.plain_yaml import read_documents
from tests.support.dns import Zone

pytestmark = needs_suites

VECTORS = AUTH / "arc" / "tests" / "arc-draft-validation-tests.yml"
NOW = 1_790_000_000_000_000
# The suite is of draft 18, which gave a chain whose seal says cv=fail no status at all.
DEAD = "fail"
REASONS = {
    "ams_fields_c_na": "the message signature has no c=: the RFC (4.1.2) takes DKIM's default, "
    "simple/simple; the draft knew relaxed only",
    "ams_fields_h_empty": "the message signature covers no field: without From (5.1.1) it says "
    "nothing about an author, and we refuse it",
}
AGREED = 169


def measure() -> tuple[Tally, Counter[str]]:
    tally, wanted = Tally("arc-draft-validation-tests.yml"), Counter[str]()
    for document in read_documents(VECTORS.read_text("utf-8")):
        records = document["txt-records"]
        zone = Zone({(name, "TXT"): [record] for name, record in records.items()})
        for name, case in document["tests"].items():
            expected = case["cv"].strip().lower() or DEAD
            message = parse_message(with_crlf(case["message"].encode()))
            lookup = BoundedLookup(zone, seconds=20, limit=100)
            tally.count(name, [expected], check_chain(message, lookup, NOW).result)
            wanted[expected] += 1
    return tally, wanted


def test_chains_are_judged_as_the_suite_does_but_for_the_cases_with_a_reason() -> None:
    tally, wanted = measure()

    tally.show(REASONS)
    print(f"  wanted: {dict(wanted)}")
    assert set(tally.differing) == set(REASONS)
    assert tally.agreed == AGREED
    assert min(wanted["pass"], wanted["fail"], wanted["none"]) > 0
