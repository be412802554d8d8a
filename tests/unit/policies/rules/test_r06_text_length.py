"""R-06: what nobody can read counts as too long."""

from dataclasses import replace

from policies.rules.r06_text_length import RULE
from tests.support.policies import is_silent, only_finding, seller_mail


def test_what_is_too_long_to_be_read_counts_in_first_messages_only() -> None:
    unread = seller_mail(length=10, unread=7)

    assert only_finding(RULE, unread).reason == "The text has 4007 characters; the limit is 4000."
    assert is_silent(RULE, replace(unread, is_reply=True))
