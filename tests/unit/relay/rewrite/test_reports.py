from relay.rewrite.reports import clean_headers, clean_report
from tests.support.rewrite import SCRUBBER

ANN, BOB = "aaaaaaaa@relay.example", "bbbbbbbb@relay.example"


def test_a_delivery_report_names_aliases_and_our_domain_only() -> None:
    report = (
        "Reporting-MTA: dns; mx1.post.example\r\nX-Postfix-Sender: rfc822; ann@post.example\r\n\r\n"
        "Final-Recipient: rfc822; bob@shop.example\r\nAction: failed\r\n"
        "Remote-MTA: dns; mx.google.com\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 <bob@shop.example>:\r\n unknown at mx.shop.example\r\n"
    )
    cleaned = clean_report(report, SCRUBBER)

    assert cleaned.text == (
        "Reporting-MTA: dns; relay.example\r\n\r\n"
        f"Final-Recipient: rfc822; {BOB}\r\nAction: failed\r\n"
        "Remote-MTA: dns; mx.google.com\r\n"
        f"Diagnostic-Code: smtp; 550 5.1.1 <{BOB}>: unknown at\r\n relay.example\r\n"
    )
    assert cleaned.stripped == ("fields of a mail system",)


def test_a_report_that_shows_nothing_keeps_its_octets() -> None:
    report = "Reporting-UA: x; y\r\nDisposition: manual-action/MDN-sent-manually;\r\n displayed\r\n\r\njunk"

    assert clean_report(report, SCRUBBER).text == report


def test_a_line_that_is_no_field_or_not_ascii_is_scrubbed_where_it_stands() -> None:
    assert clean_report("hello bob@shop.example", SCRUBBER).text == f"hello {BOB}"
    assert clean_report("Final-Recipient: utf-8; jörg bob@shop.example\n", SCRUBBER).text == (
        f"Final-Recipient: utf-8; jörg {BOB}\n"
    )
    assert clean_report("Final-Recipient: rfc822; bob@shop.example", SCRUBBER).text == (
        f"Final-Recipient: rfc822; {BOB}"
    )


def test_a_header_as_text_keeps_five_fields_and_those_of_mime() -> None:
    header = (
        "Received: from post.example\r\nFrom: Ann <ann@post.example>\r\nTo: bob@shop.example\r\n"
        "Subject: hi\r\nMessage-ID: <1@post.example>\r\nContent-Type: text/plain\r\nX-Y: z\r\n"
    )

    assert clean_headers(header, SCRUBBER).text == (
        f"From: Ann <{ANN}>\r\nTo: {BOB}\r\nSubject: hi\r\nContent-Type: text/plain\r\n"
    )


def test_a_header_as_text_keeps_its_end_and_what_follows() -> None:
    for text in (
        "Subject: hi",
        "Subject: hi\r\n",
        "Subject: hi\r\n\r\n",
        "Subject: x\r\n\r\nbody",
        "",
    ):
        assert clean_headers(text, SCRUBBER).text == text
    assert clean_headers("To: x\r\n\r\nann@post.example", SCRUBBER).text == f"To: x\r\n\r\n{ANN}"
