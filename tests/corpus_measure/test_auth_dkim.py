"""Issue 3, shown by: DKIM (RFC 6376) on dkimpy's data and mailauth's fixtures.

First the signatures that stand in the files, as far as the suites publish their keys. Then what
dkimpy's own tests do with the rest of its data: its messages, signed by dkimpy with its private
keys, and looked at with each of its key records, good and bad.
"""

import json
import time
from collections.abc import Iterator
from itertools import product

import dkim

from mail.message import Message, parse_message, with_crlf
from relay.authenticate.dkim import check_signatures
from tests.corpus_measure.auth_suites import AUTH, Tally, needs_suites
from tests.support.dns import Zone

pytestmark = needs_suites

DATA = AUTH / "dkimpy" / "dkim" / "tests" / "data"
MAILAUTH = AUTH / "mailauth-js" / "test"
# dkimpy signs by the clock.
NOW = time.time_ns() // 1000
FORMS = (b"simple", b"relaxed")
# The key that stands in dkimpy's tests, not in its data: Google has taken it back since.
GMAIL = (
    "k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1Kd87/UeJjenpabgbFwh+eBCsSTrqmwIYYvywlb"
    "hbqoo2DymndFkbjOVIPIldNs/m40KF+yzMn1skyoxcTUGCQs8g3FgD2Ap3ZB5DekAo5wMmk4wimDO+U8QzI3SD07y2+07"
    "wlNWwIt8svnxgdxGkVbbhzY8i+RQ9DpSVpPbF7ykQxtKXkv/ahW3KjViiAH+ghvvIhkx4xYSIc9oSwVmAl5OctMEeWUwg"
    "8Istjqz8BZeTWbf41fbNhte7Y+YqZOwq1Sd0DbvYAD9NOZK9vlfuac0598HY+vtSBczUiKERHv1yRbcaQtZFh5wtiRrN04"
    "BLUTD21MycBX5jYchHjPY/wIDAQAB"
)
# What the files' signatures are by the tests that come with them.
STANDING = {
    "ed25519test2.msg 1": "pass",
    "rfc6376.signed.msg 1": "pass",
    "rfc6376.signed.msg 2": "pass",
    "rfc6376.signed.rsa.msg 1": "pass",
    # Another message's b= under a field without t= and with x=.
    "rfc6376.signed.no_t.msg 1": "no pass",
    "test.message.baddomain 1": "no pass",
    "test2.message 1": "pass",
    "signed.eml 1": "pass",
    "signed.eml 2": "pass",
}
NO_KEY = "signed for the world: its key is in no suite"
RSA, ED25519 = b"rsa-sha256", b"ed25519-sha256"
# Private key, algorithm, key record, and whether dkimpy's tests have it pass.
KEYS = (
    ("test.private", RSA, "test.txt", "pass"),
    ("test2.private", RSA, "test2.txt", "pass"),
    ("test.private", RSA, "test_bad.txt", "no pass"),
    ("test.private", RSA, "badk.txt", "no pass"),
    ("test.private", RSA, "badversion.txt", "no pass"),
    ("test.private", RSA, "test_tlsrpt.txt", "no pass"),
    ("test.private", RSA, "2048_testkey_wo_markers.pub.txt", "no pass"),
    ("1024_testkey.key", RSA, "1024_testkey_wo_markers.pub.txt", "pass"),
    ("1024_testkey.key", RSA, "1024_testkey_wo_markers.pub.rsa.txt", "pass"),
    ("2048_testkey.key", RSA, "2048_testkey_wo_markers.pub.txt", "pass"),
    ("2048_testkey.key", RSA, "2048_testkey_wo_markers.pub.rsa.txt", "pass"),
    ("2048_testkey_PKCS8.key", RSA, "2048_testkey_PKCS8.key.pub.txt", "pass"),
    ("ed25519test.key", ED25519, "ed25519test.dns", "pass"),
    ("ed25519test.key", ED25519, "test.txt", "no pass"),
    ("ed25519test.key", ED25519, "eximtest.dns", "no pass"),
)
MESSAGES = (
    "test.message",
    "rfc6376.msg",
    "rfc6376.w1258.msg",
    "test_extra.message",
    "ed25519test.msg",
)
IN_PART = "signed in part (l=): anything may be added, so it is no pass here"
REASONS = {f"l= {name}": IN_PART for name in MESSAGES}


def verdict(result: str) -> str:
    return "pass" if result == "pass" else "no pass"


def file_zone() -> Zone:
    published = json.loads((MAILAUTH / "dkim" / "ec" / "fixtures" / "dns.json").read_text("ascii"))
    records = {
        (name, rdtype): ["".join(strings) for strings in answers]
        for name, types in published.items()
        for rdtype, answers in types.items()
    }
    records["sed._domainkey.test.ex", "TXT"] = [(DATA / "eximtest.dns").read_text("ascii").strip()]
    records["20120113._domainkey.gmail.com", "TXT"] = [GMAIL]
    return Zone(records)


def signed_files() -> Iterator[tuple[str, Message]]:
    for path in sorted([*DATA.glob("*.m*"), *MAILAUTH.rglob("*.eml")]):
        message = parse_message(with_crlf(path.read_bytes()))
        if message.fields_named("DKIM-Signature"):
            yield path.name, message


def test_signatures_in_the_files_are_judged_as_their_tests_say() -> None:
    tally, zone = Tally("signatures in files"), file_zone()
    for name, message in signed_files():
        for number, one in enumerate(check_signatures(message, zone, NOW), 1):
            case = f"{name} {number}"
            if case in STANDING:
                tally.count(case, [STANDING[case]], verdict(one.result))
            else:
                assert one.reason == "no key"
                tally.apart.append(case)

    tally.show(dict.fromkeys(tally.apart, NO_KEY))
    assert tally.differing == {}
    assert (tally.agreed, len(tally.apart)) == (len(STANDING), 18)


def signed_by_dkimpy(name: str, key: str, algorithm: bytes, **how: object) -> bytes:
    raw = with_crlf((DATA / name).read_bytes())
    private = (DATA / key).read_bytes()
    field = dkim.sign(raw, b"test", b"example.com", private, signature_algorithm=algorithm, **how)
    return bytes(field) + raw


def checked(raw: bytes, record: str) -> str:
    text = (DATA / record).read_bytes().strip()
    zone = Zone({("test._domainkey.example.com", "TXT"): [text]})
    (answer,) = check_signatures(parse_message(raw), zone, NOW)
    return verdict(answer.result)


def test_messages_signed_by_dkimpy_are_judged_as_its_tests_say() -> None:
    tally = Tally("dkimpy's messages, keys and records")
    for (key, algorithm, record, wanted), name in product(KEYS, MESSAGES):
        for form in product(FORMS, FORMS):
            raw = signed_by_dkimpy(name, key, algorithm, canonicalize=form)
            case = f"{name} {key} {record} {form}"
            tally.count(case, [wanted], checked(raw, record))
            if wanted != "pass":
                continue
            tally.count(f"{case}, body changed", ["no pass"], checked(raw + b"foo\r\n", record))
            other = raw.replace(b"From: ", b"From: eve@evil.example\r\nFrom: ", 1)
            tally.count(f"{case}, From added", ["no pass"], checked(other, record))
    for name in MESSAGES:
        raw = signed_by_dkimpy(name, "test.private", RSA, length=True)
        tally.count(f"l= {name}", ["pass"], checked(raw, "test.txt"))

    tally.show(REASONS)
    assert set(tally.differing) == set(REASONS)
    good = sum(wanted == "pass" for *_, wanted in KEYS)
    assert tally.agreed == (3 * good + len(KEYS) - good) * len(MESSAGES) * len(FORMS) ** 2
