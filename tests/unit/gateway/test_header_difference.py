"""What became of a header, field by field."""

from gateway.header_difference import VALUE_LIMIT, compare_headers
from tests.support.mail import raw_message


def test_fields_are_dropped_added_and_changed_by_name_in_any_case() -> None:
    before = raw_message("FROM: a", "X-Mailer: y", "Subject: same", "x-mailer: z")
    after = raw_message("From: b", "Subject: same", "Reply-To: c")

    difference = compare_headers(before, after)

    assert difference.dropped == ("X-Mailer",)
    assert difference.added == ("Reply-To",)
    assert difference.changed == (("FROM", "a", "b"),)


def test_a_line_that_is_no_field_is_called_so() -> None:
    difference = compare_headers(raw_message("junk", "From: a"), raw_message("From: a"))

    assert difference.dropped == ("(lines that are no field)",)


def test_a_long_value_is_cut() -> None:
    difference = compare_headers(raw_message("To: " + "x" * 999), raw_message("To: y"))

    assert len(difference.changed[0][1]) == VALUE_LIMIT + 1
    assert difference.as_row()["changed"][0]["after"] == "y"
