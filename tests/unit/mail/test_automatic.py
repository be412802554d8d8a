"""Automatic mail: what no person wrote, and what only silences notices."""

import pytest

from mail.automatic import Automatic, automatic_kind
from tests.support.mail import a_message, raw_message


def test_a_null_reverse_path_is_automatic_whatever_the_message_says() -> None:
    assert automatic_kind(a_message(), True) is Automatic.NULL_PATH
    assert automatic_kind(a_message(), False) is None


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Auto-Submitted: auto-replied", Automatic.AUTO_REPLIED),
        ("auto-submitted: Auto-Replied (vacation); owner=x", Automatic.AUTO_REPLIED),
        ("Auto-Submitted: (odd) auto-replied", Automatic.AUTO_REPLIED),
        ("Auto-Submitted: auto-generated", None),
        ("Auto-Submitted: no", None),
        ("Auto-Submitted: (auto-replied", None),
        ("Content-Type: multipart/report; report-type=delivery-status", Automatic.REPORT),
        (
            "Content-Type: Multipart/Report; boundary=x;\r\n"
            ' Report-Type="disposition-notification"',
            Automatic.REPORT,
        ),
        ("Content-Type: multipart/report; report-type=feedback-report", None),
        ("Content-Type: multipart/report", None),
        ("Content-Type: text/plain; x=multipart/report; report-type=delivery-status", None),
        ("Content-Type: message/delivery-status", Automatic.REPORT),
        ("Content-Type: message/rfc822", None),
        ("From: Mail <MAILER-DAEMON@mx.example>", Automatic.REPORT),
        ("From: mailer-daemon@mx.example (Mail)", Automatic.REPORT),
        ("From: ann.mailer-daemon@mx.example", None),
        ("X-Failed-Recipients: ann@home.example", Automatic.REPORT),
        ("Precedence: bulk", None),
        ("List-Id: <x.example>", None),
    ],
)
def test_a_message_says_of_itself_that_it_is_automatic(line: str, kind: Automatic | None) -> None:
    assert automatic_kind(raw_message(line), False) is kind
