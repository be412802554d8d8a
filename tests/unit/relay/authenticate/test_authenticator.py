import asyncio
import itertools
import threading

import pytest

from mail.message import make_field, parse_message
from relay.authenticate.alone import identity_of
from relay.authenticate.authenticator import Authenticator, Settings
from relay.dns import Lookup
from relay.stages import Authentication, Evidence, MethodResult, ReceivedMessage
from tests.support.authentication import LETTER, OURS, letter, received
from tests.support.dkim import SEALER, record, sealed, signed
from tests.support.dns import Zone, failing

SETTINGS = Settings(frozenset({"relay.example"}), "mx.relay.example", seconds=5, threads=2)
ZONE = Zone(
    {
        ("buyer.example", "TXT"): [f"v=spf1 ip4:{OURS} -all"],
        ("_dmarc.buyer.example", "TXT"): ["v=DMARC1; p=reject"],
        ("s1._domainkey.buyer.example", "TXT"): [record()],
        ("evil.example", "TXT"): [f"v=spf1 ip4:{OURS} -all"],
        ("s1._domainkey.evil.example", "TXT"): [record()],
    }
)
ELSEWHERE = "198.51.100.9"


async def authenticate(
    message: ReceivedMessage, lookup: Lookup = ZONE, settings: Settings = SETTINGS
) -> Authentication:
    authenticator = Authenticator(settings, lookup)
    try:
        return await authenticator.authenticate(message)
    finally:
        authenticator.close()


# reliability.md section 2, row 2: {SPF} x {DKIM} x {aligned} x {From is the envelope's}.
# Twelve of the sixteen are different: From cannot be the envelope's while SPF's domain is another.
GRID = [
    (spf, dkim, aligned, same)
    for spf, dkim, aligned, same in itertools.product((True, False), repeat=4)
    if aligned or not same
]


@pytest.mark.parametrize(("spf", "dkim", "aligned", "same"), GRID)
async def test_only_an_aligned_pass_is_evidence(
    spf: bool, dkim: bool, aligned: bool, same: bool
) -> None:
    domain = "buyer.example" if aligned else "evil.example"
    message = signed(letter(), d=domain)
    message = message if dkim else message.with_body(b"Pay here\r\n")
    sender = "ann@buyer.example" if same else f"bounces@{domain}"
    answer = await authenticate(
        received(message, reverse_path=sender, ip=OURS if spf else ELSEWHERE)
    )

    is_supported = aligned and (spf or dkim)
    assert answer.evidence is (Evidence.PASS if is_supported else Evidence.FAIL)
    assert answer.method == ("" if not is_supported else "spf" if spf else "dkim")
    assert str(answer.author) == "ann@buyer.example"


def test_the_grid_has_its_twelve_cases() -> None:
    assert len(GRID) == 12


@pytest.mark.parametrize(
    "header",
    [
        "From: ann@buyer.example\r\nFrom: eve@evil.example",
        "From: ann@buyer.example, eve@evil.example",
        "From: Friends: ann@buyer.example;",
        'From: "ann@buyer.example <ann@buyer.example>',
        "X-From: ann@buyer.example",
    ],
)
async def test_a_from_that_is_not_one_author_fails_without_dns(header: str) -> None:
    raw = LETTER.replace("From: Ann Buyer <ann@buyer.example>", header).encode()
    zone = Zone()
    answer = await authenticate(received(parse_message(raw)), zone)

    assert answer == Authentication(None, Evidence.FAIL, "")
    assert zone.asked == []


@pytest.mark.parametrize(
    "name",
    [
        '"ann@buyer.example" <eve@evil.example>',
        "=?utf-8?q?ann=40buyer.example?= <eve@evil.example>",
    ],
)
async def test_a_name_that_looks_like_an_address_is_not_the_author(name: str) -> None:
    answer = await authenticate(received(letter(From=name)))

    assert str(answer.author) == "eve@evil.example"
    assert answer.evidence is Evidence.NONE


async def test_a_null_reverse_path_is_judged_by_helo() -> None:
    zone = ZONE.with_records({("mail.buyer.example", "TXT"): [f"v=spf1 ip4:{OURS} -all"]})

    answer = await authenticate(received(reverse_path=""), zone)
    assert (answer.evidence, answer.method) == (Evidence.PASS, "spf")
    forged = await authenticate(received(reverse_path="", helo="mail.evil.example"), zone)
    assert forged.evidence is Evidence.FAIL


async def test_a_domain_that_publishes_nothing_is_no_evidence() -> None:
    assert (await authenticate(received(), Zone())).evidence is Evidence.NONE


async def test_resolvers_that_fail_are_temporary() -> None:
    answer = await authenticate(received(signed(letter())), failing)

    assert answer.evidence is Evidence.TEMPORARY
    assert [one.result for one in answer.results] == ["temperror"] * 3 + ["none"]


async def test_resolvers_that_hang_are_temporary_and_block_nobody() -> None:
    settings = Settings(frozenset({"relay.example"}), seconds=0.05, threads=1)
    release = threading.Event()
    # Nobody is released before there is an answer.
    answer = await authenticate(received(), lambda name, rdtype: (str(release.wait(30)),), settings)
    release.set()

    assert answer.evidence is Evidence.TEMPORARY
    assert str(answer.author) == "ann@buyer.example"


async def test_the_deadline_counts_the_wait_for_a_thread() -> None:
    settings = Settings(frozenset({"relay.example"}), seconds=0.2, threads=1)
    release = threading.Event()
    authenticator = Authenticator(settings, lambda name, rdtype: (str(release.wait(30)),))
    answers = [authenticator.authenticate(received()) for _ in range(4)]
    found = await asyncio.gather(*answers)
    release.set()
    authenticator.close()

    assert {one.evidence for one in found} == {Evidence.TEMPORARY}


async def test_the_questions_of_one_message_have_a_deadline() -> None:
    settings = Settings(frozenset({"relay.example"}), dns_seconds=0.0)
    answer = await authenticate(received(signed(letter())), ZONE, settings)

    assert answer.evidence is Evidence.TEMPORARY


async def test_the_questions_of_one_message_are_counted() -> None:
    zone = Zone({("buyer.example", "TXT"): ["v=spf1 mx a ptr exists:%{i}.x.example -all"]})
    settings = Settings(frozenset({"relay.example"}), max_questions=3)
    await authenticate(received(signed(letter())), zone, settings)

    assert len(zone.asked) == 3


async def test_every_method_is_on_the_record_without_an_address() -> None:
    answer = await authenticate(received(signed(letter())))

    assert [(one.method, one.result, one.domain) for one in answer.results] == [
        ("spf", "pass", "buyer.example"),
        ("dkim", "pass", "buyer.example"),
        ("dmarc", "pass", "buyer.example"),
        ("arc", "none", ""),
    ]
    assert "ann" not in repr(answer)


def from_upstream(value: str) -> ReceivedMessage:
    message = letter()
    field = make_field("Authentication-Results", value)
    return received(message.with_fields((field, *message.fields)), ip=ELSEWHERE, trusted=True)


async def test_a_trusted_upstream_is_believed_without_dns() -> None:
    zone = Zone()
    answer = await authenticate(
        from_upstream("mx.relay.example; dmarc=pass header.from=buyer.example"), zone
    )

    assert (answer.evidence, answer.method) == (Evidence.PASS, "upstream")
    assert zone.asked == []


async def test_a_trusted_upstream_that_says_nothing_is_no_evidence() -> None:
    answer = await authenticate(received(trusted=True))

    assert (answer.evidence, answer.method) == (Evidence.NONE, "")


async def test_a_stranger_cannot_speak_for_the_upstream() -> None:
    message = from_upstream("mx.relay.example; dmarc=pass header.from=buyer.example").message
    answer = await authenticate(received(message, ip=ELSEWHERE))

    assert answer.evidence is Evidence.FAIL


FORWARDING = Settings(frozenset({"relay.example"}), trusted_arc_sealers=frozenset({SEALER}))
FORWARDED = ZONE.with_records({(f"s1._domainkey.{SEALER}", "TXT"): [record()]})


async def test_mail_through_a_trusted_forwarder_is_evidence_that_counts_once() -> None:
    message = sealed(letter())
    answer = await authenticate(received(message, ip=ELSEWHERE), FORWARDED, FORWARDING)

    assert (answer.evidence, answer.method) == (Evidence.PASS, "arc")
    assert answer.results[-1] == MethodResult("arc", "pass", SEALER)
    assert answer.signature == identity_of(message)
    assert answer.signature not in repr(answer)
    stranger = await authenticate(received(message, ip=ELSEWHERE), FORWARDED)
    assert (stranger.evidence, stranger.signature) == (Evidence.FAIL, "")


async def test_a_signature_counts_once_only_where_it_is_alone() -> None:
    message = signed(letter())
    alone = await authenticate(received(message, ip=ELSEWHERE))
    beside_spf = await authenticate(received(message))

    assert (alone.method, alone.signature) == ("dkim", identity_of(message))
    assert (beside_spf.method, beside_spf.signature) == ("spf", "")


async def test_two_signatures_of_one_message_count_as_one() -> None:
    twice = signed(signed(letter()), d="mail.buyer.example")
    zone = ZONE.with_records({("s1._domainkey.mail.buyer.example", "TXT"): [record()]})
    stripped = twice.with_fields(twice.fields[1:])
    answers = [await authenticate(received(one, ip=ELSEWHERE), zone) for one in (twice, stripped)]

    assert {one.method for one in answers} == {"dkim"}
    assert answers[0].signature == answers[1].signature


async def test_a_long_chain_takes_no_question_from_spf_and_dkim() -> None:
    message = signed(letter())
    for number in range(20):
        message = sealed(message, domain=f"d{number}.example")
    settings = Settings(frozenset({"relay.example"}), max_questions=4)
    answer = await authenticate(received(message), ZONE, settings)

    assert [one.result for one in answer.results] == ["pass", "pass", "pass", "fail"]
