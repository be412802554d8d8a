"""Reports of other servers: by the standard, nearly by it, and by no standard at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.message import Message, parse_message, with_crlf
from mail.reports import Action, read_report

OURS = "token@relay.example"
STATUS = """Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ann@home.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <ann@home.example> unknown
"""


def mail(text: str) -> Message:
    return parse_message(with_crlf(text.encode("utf-8", "surrogateescape")))


def a_dsn(
    status: str = STATUS, kind: str = "message/delivery-status", returned: str = ""
) -> Message:
    returned = returned or f"Content-Type: text/rfc822-headers\n\nMessage-ID: <{OURS}>\nX: y\n"
    return mail(
        "From: MAILER-DAEMON@mx.example\nMessage-ID: <own@mx.example>\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nSorry.\n"
        f"--b\nContent-Type: {kind}\n\n{status}\n--b\n{returned}\n--b--\n"
    )


def a_text(text: str, subject: str = "failure notice", more: str = "") -> Message:
    return mail(f"From: MAILER-DAEMON@mx.example\nSubject: {subject}\n{more}\n{text}")


def read(message: Message):
    report = read_report(message)
    assert report is not None
    return report


def test_a_standard_report_says_what_happened_to_whom_and_which_message_it_was() -> None:
    report = read(a_dsn())

    (one,) = report.recipients
    assert (report.action, one.status, one.addresses) == (
        Action.FAILED,
        "5.1.1",
        ("ann@home.example",),
    )
    assert one.diagnostic == "550 5.1.1 <ann@home.example> unknown"
    assert report.message_ids == (OURS,)


@pytest.mark.parametrize(
    "kind",
    ["message/global-delivery-status", "text/plain", "message/delivery-status; charset=utf-8"],
)
def test_the_type_of_the_machines_part_does_not_matter(kind: str) -> None:
    assert read(a_dsn(kind=kind)).action is Action.FAILED


def test_a_status_in_base64_is_read() -> None:
    encoded = "QWN0aW9uOiBkZWxheWVkDQpTdGF0dXM6IDQuMi4yDQo="
    kind = "message/delivery-status\nContent-Transfer-Encoding: base64"

    (one,) = read(a_dsn(encoded, kind)).recipients

    assert (one.action, one.status) == (Action.DELAYED, "4.2.2")


TWO = """Original-Recipient: rfc822; eins@x.example
Final-Recipient: rfc822; one@x.example
Action: delayed
Status: 4.4.1{gap}
Original-Recipient: rfc822; zwei@x.example
Final-Recipient: rfc822; two@x.example
Action: failed
Status: 5.2.2
"""


@pytest.mark.parametrize("gap", ["", "\n", "\n\n\n"])
def test_recipients_are_told_apart_with_and_without_blank_lines(gap: str) -> None:
    report = read(a_dsn("Reporting-MTA: dns; x\n" + TWO.format(gap=gap)))

    assert [(one.action, one.status) for one in report.recipients] == [
        (Action.DELAYED, "4.4.1"),
        (Action.FAILED, "5.2.2"),
    ]
    assert report.recipients[1].addresses == ("two@x.example", "zwei@x.example")
    assert report.action is Action.FAILED
    assert report.gravest == report.recipients[1]


def test_an_action_may_come_before_its_recipient() -> None:
    status = "Action: failed\nFinal-Recipient: rfc822; {0}@x\nStatus: 5.0.0\n"

    report = read(
        a_dsn("Reporting-MTA: dns; x\n\n" + status.format("a") + "\n" + status.format("b"))
    )

    assert [one.addresses for one in report.recipients] == [("a@x",), ("b@x",)]


def test_a_blank_line_inside_a_recipient_splits_nobody() -> None:
    (one,) = read(a_dsn("Final-Recipient: rfc822; a@x.example\n\nAction: failed\n")).recipients

    assert (one.addresses, one.status) == (("a@x.example",), "")


@pytest.mark.parametrize(
    ("status", "action", "code"),
    [
        ("Action: Failed (bad address)\nStatus: #5.1.2 (odd)", Action.FAILED, "5.1.2"),
        ("Action: undeliverable\nStatus: 5.0.0", Action.FAILED, "5.0.0"),
        ("Action: relayed\nStatus: 2.0.0", Action.RELAYED, "2.0.0"),
        ("Action: delivered", Action.DELIVERED, ""),
        ("Action: expanded", Action.EXPANDED, ""),
        ("Status: 4.4.7", Action.DELAYED, "4.4.7"),
        ("Action: failed\nDiagnostic-Code: smtp; 552 full", Action.FAILED, "5.0.0"),
        ("Action: failed\nDiagnostic-Code: X-Odd;\n  550 5.7.1\n  no", Action.FAILED, "5.7.1"),
        ("Action: failed\nDiagnostic-Code: no code at all", Action.FAILED, ""),
    ],
)
def test_actions_and_statuses_are_read_however_they_are_written(status, action, code) -> None:
    (one,) = read(a_dsn(f"{status}\n")).recipients

    assert (one.action, one.status) == (action, code)


def test_a_success_is_relayed_and_no_action_is_the_gravest_of_nothing() -> None:
    assert read(a_dsn("Action: delivered\nStatus: 2.0.0\n")).action is Action.RELAYED
    report = read(mail("Auto-Submitted: auto-replied\nIn-Reply-To: <a@b>\n\nI am away."))
    assert (report.action, report.gravest, report.message_ids) == (None, None, ("a@b",))


def test_the_queue_ids_of_a_reporting_server_are_kept() -> None:
    report = read(a_dsn(f"X-Postfix-Queue-ID: 4FhWc65xyzz\nX-Note-ID: two words\n\n{STATUS}"))

    assert report.references == ("4FhWc65xyzz",)


@pytest.mark.parametrize(
    "returned",
    [
        f"Content-Type: message/rfc822\n\nSubject: x\nMessage-ID: <{OURS}>\n\nbody",
        f"Content-Type: text/rfc822-headers\n\nMessage-ID:\n <{OURS}>\n",
        f"Content-Type: message/global-headers\n\nmessage-id : <{OURS}>\n",
        f"Content-Type: text/plain\n\n> Message-Id: <{OURS}>",
        f"Content-Type: text/html\n\n<p>Message-ID: &lt;{OURS}&gt;</p>",
        f"Content-Type: text/plain\n\nThe message identifier was: {OURS}.",
        f"Content-Type: message/delivery-status\n\nX-Original-Message-ID: <{OURS}>",
    ],
)
def test_the_message_id_is_found_wherever_the_message_comes_back(returned: str) -> None:
    assert OURS in read(a_dsn(returned=returned)).message_ids


def test_the_ids_of_a_thread_come_after_those_of_the_returned_message() -> None:
    message = a_text(
        f"550 5.1.1 no\n\n--- copy\nMessage-ID: <{OURS}>\n",
        more="In-Reply-To: <three@x>\nReferences: <one@x> <two@x>\n",
    )

    assert read(message).message_ids == (OURS, "three@x", "two@x", "one@x")


TEXTS = {
    "Hi. This is the qmail-send program at x.\nI'm afraid I wasn't able to deliver your message.\n"
    "<a@x.example>:\nSorry, no mailbox here by that name. (#5.1.1)": (Action.FAILED, "5.1.1"),
    "This message was created automatically by mail delivery software.\nA message that you sent "
    "could not be delivered to one or more of its\nrecipients. This is a permanent error.": (
        Action.FAILED,
        "5.0.0",
    ),
    "A message that you sent has not yet been delivered.\nDelivery attempts will continue.\n"
    "451 try later": (Action.DELAYED, "4.0.0"),
    "Your message could not be delivered for 4 hours. It will be retried.\n450 4.2.2 full": (
        Action.DELAYED,
        "4.2.2",
    ),
    "host 10.5.1.1 said: 554 rejected for reasons": (Action.FAILED, "5.0.0"),
    "Esta casilla ha expirado. No pudo ser entregado.": (Action.FAILED, "5.0.0"),
}


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_report_without_fields_is_judged_by_its_words(text: str) -> None:
    report = read(a_text(text))

    assert (report.action, report.recipients[0].status) == TEXTS[text]


def test_the_line_that_says_why_is_kept() -> None:
    (one,) = read(a_text("Hello\nhost said: 550 5.1.1 unknown\n(in reply)\nBye")).recipients

    assert one.diagnostic == "host said: 550 5.1.1 unknown (in reply)"
    assert read(a_text("It was\nundeliverable")).recipients[0].diagnostic == "undeliverable"
    split = read(a_text("the mail could not be\ndelivered.")).recipients[0]
    assert (split.status, split.diagnostic) == ("5.0.0", "")


def test_the_returned_message_says_nothing_about_the_delivery() -> None:
    returned = "----- Original message -----\nReceived: x\n\n550 5.1.1 user unknown"

    assert read(a_text(f"It will be retried.\n{returned}")).action is Action.DELAYED
    assert read_report(a_text(f"Hello.\n{returned}")).action is None


def test_a_file_in_a_report_is_not_read_and_its_form_is_enough() -> None:
    message = mail(
        "From: Mail <notices@x.example>\nContent-Type: multipart/report; boundary=b\n\n"
        "--b\nContent-Type: text/plain\n\nWe could not deliver it.\n"
        f"--b\nContent-Type: application/x\n\nMessage-ID: <{OURS}>\n--b--\n"
    )

    assert (read(message).action, read(message).message_ids) == (Action.FAILED, ())


def test_failed_recipients_of_the_header_are_named() -> None:
    message = a_text("Something odd.", more="X-Failed-Recipients: a@x.example,\n b@x.example,\n")

    (one,) = read(message).recipients

    assert (one.action, one.addresses) == (Action.FAILED, ("a@x.example", "b@x.example"))


@pytest.mark.parametrize(
    "message",
    [
        "From: Ann <ann@home.example>\nSubject: Re: my parcel was not delivered\n\nWhere is it?",
        "From: Ann <ann@home.example>\nSubject: Hello\n\nThe address is unknown. 550 euros!",
        "From: Ann <ann@home.example>\nSubject: Delivery problem\n\nWhere is my parcel?",
        "Subject: x\nContent-Type: multipart/report; report-type=feedback-report; boundary=b\n\n"
        "--b\nContent-Type: message/feedback-report\n\nUser-Agent: 550 rejected\n\n--b--\n",
        "",
    ],
)
def test_what_a_person_wrote_is_no_report(message: str) -> None:
    assert read_report(mail(message)) is None


@pytest.mark.parametrize(
    "message",
    [
        "From: Ann <ann@home.example>\nAuto-Submitted: auto-replied\nIn-Reply-To: <a@b>\n"
        "Subject: Automatic reply: not delivered\n\nThis address is no longer active.\n"
        "-----Original Message-----\nFrom: x\n",
        "Subject: Read\nContent-Type: multipart/report; boundary=b;"
        " report-type=disposition-notification\n\n--b\nContent-Type:"
        " message/disposition-notification\n\nDisposition: failed\nStatus: 5.0.0\n\n--b--\n",
    ],
)
def test_automatic_mail_that_reports_no_delivery_has_no_action(message: str) -> None:
    assert read(mail(message)).action is None


def test_a_null_path_makes_any_words_automatic() -> None:
    message = mail("From: ann@home.example\n\nI am away.")

    assert read_report(message) is None
    assert read_report(message, reverse_path_is_null=True) is not None


def test_a_repr_shows_no_address() -> None:
    assert "ann@" not in repr(read(a_dsn()))


@given(st.binary(max_size=400))
def test_no_octets_of_a_peer_raise(octets: bytes) -> None:
    read_report(parse_message(b"From: mailer-daemon@x\r\n" + octets), reverse_path_is_null=True)
    read_report(a_dsn(octets.decode("utf-8", "surrogateescape")))


@pytest.mark.parametrize(
    "unit", [b"mail ", b"deliver", b"-", b"message-id ", b"5.1.1.", b"<", b"Action: failed\r\n"]
)
def test_a_large_report_is_read_in_little_time(unit: bytes) -> None:
    raw = b"From: mailer-daemon@x\r\nSubject: undeliverable\r\n\r\n" + unit * 1_000_000

    read_report(parse_message(raw))
