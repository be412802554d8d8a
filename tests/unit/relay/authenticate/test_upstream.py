import pytest

from mail.message import make_field, parse_message
from relay.authenticate.upstream import read_upstream
from relay.stages import Evidence
from tests.support.authentication import letter

OURS = "mx.relay.example"
PASSED = f"{OURS}; dmarc=pass header.from=buyer.example"


def read(*values: str) -> Evidence:
    message = letter()
    fields = tuple(make_field("Authentication-Results", value) for value in values)
    return read_upstream(message.with_fields((*fields, *message.fields)), OURS, "buyer.example")[0]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (PASSED, Evidence.PASS),
        ("MX.Relay.Example 1; dmarc=pass (p=none) header.from=Buyer.Example", Evidence.PASS),
        (f"{OURS}; dmarc=pass header.from=evil.example", Evidence.NONE),
        (f"{OURS}; dmarc=pass", Evidence.NONE),
        (f"{OURS}; dmarc=fail header.from=buyer.example", Evidence.FAIL),
        (f"{OURS}; dmarc=fail; dkim=pass header.d=buyer.example", Evidence.FAIL),
        (f"{OURS}; dmarc=temperror; dkim=pass header.d=buyer.example", Evidence.TEMPORARY),
        (f"{OURS}; dmarc=none; dkim=pass header.d=mail.buyer.example", Evidence.PASS),
        (f"{OURS}; dkim=pass header.i=@buyer.example", Evidence.PASS),
        (f"{OURS}; dkim=pass header.d=evil.example header.i=@buyer.example", Evidence.NONE),
        (f"{OURS}; spf=pass smtp.mailfrom=ann@buyer.example", Evidence.PASS),
        (f"{OURS}; spf=pass smtp.helo=mail.buyer.example", Evidence.PASS),
        (f"{OURS}; spf=pass smtp.mailfrom=eve@evil.example", Evidence.NONE),
        (f"{OURS}; spf=fail smtp.mailfrom=ann@buyer.example", Evidence.FAIL),
        (f"{OURS}; spf=softfail smtp.mailfrom=ann@buyer.example", Evidence.NONE),
        (f"{OURS}; dkim=fail header.d=buyer.example; spf=temperror smtp.mailfrom=buyer.example",
         Evidence.TEMPORARY),
        (f"{OURS}; iprev=pass policy.iprev=192.0.2.1", Evidence.NONE),
        (f"{OURS}; none", Evidence.NONE),
        ("mx.evil.example; dmarc=pass header.from=buyer.example", Evidence.NONE),
        ("garbage ((", Evidence.NONE),
    ],
)  # fmt: skip
def test_what_the_upstream_says(value: str, expected: Evidence) -> None:
    assert read(value) is expected


def test_only_the_topmost_field_counts() -> None:
    assert read("mx.other.example; none", PASSED) is Evidence.NONE
    assert read(f"{OURS}; none", PASSED) is Evidence.NONE
    assert read(PASSED, f"{OURS}; dmarc=fail header.from=buyer.example") is Evidence.PASS


def test_no_field_and_no_configured_name_are_no_evidence() -> None:
    assert read() is Evidence.NONE
    message = parse_message(
        b"Authentication-Results: ; dmarc=pass header.from=buyer.example\r\n\r\n"
    )
    assert read_upstream(message, "", "buyer.example") == (Evidence.NONE, ())


def test_of_a_repeated_property_the_first_counts() -> None:
    assert read(f"{OURS}; dkim=pass header.d=evil.example header.d=buyer.example") is Evidence.NONE


def test_the_results_are_recorded_without_local_parts() -> None:
    message = letter(Authentication_Results=f"{OURS}; spf=pass smtp.mailfrom=ann@buyer.example")
    _, results = read_upstream(message, OURS, "buyer.example")

    assert [(one.method, one.result, one.domain) for one in results] == [
        ("spf", "pass", "buyer.example")
    ]
