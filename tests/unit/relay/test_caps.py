import pytest

from mail.message import parse_message
from mail.reply import HEADER_TOO_LARGE
from relay.caps import FIELD_LIMIT, FIELDS, HEADER_LIMIT, header_fault


def header(*lines: bytes) -> bytes:
    return b"\r\n".join([*lines, b"", b"Hello\r\n"])


def test_ordinary_mail_has_no_fault() -> None:
    assert header_fault(parse_message(header(b"From: a@b.example", b"To: c@d.example"))) is None
    assert header_fault(parse_message(b"\r\nno header at all\r\n")) is None


@pytest.mark.parametrize(
    "raw",
    [
        header(b"Subject: " + b"x" * FIELD_LIMIT),
        header(*[b"X: 1"] * (FIELDS + 1)),
        header(*[b"X-%d: " % n + b"y" * 10_000 for n in range(HEADER_LIMIT // 10_000 + 1)]),
        header(b"Subject: a", *[b" " + b"z" * 70] * 300),
    ],
)
def test_a_header_that_nobody_writes_is_refused(raw: bytes) -> None:
    assert header_fault(parse_message(raw)) is HEADER_TOO_LARGE


def test_a_header_at_its_limits_passes() -> None:
    field = b"Subject: " + b"x" * (FIELD_LIMIT - len(b"Subject: \r\n"))

    assert header_fault(parse_message(header(field, *[b"X: 1"] * (FIELDS - 1)))) is None
