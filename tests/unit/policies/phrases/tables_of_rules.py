"""Every phrase table and every group of the rules."""

from policies.phrases import (
    cancel_words,
    insult_words,
    leaving_words,
    payment_words,
    review_faults,
    review_requests,
    threat_words,
)

TABLES = (
    review_requests.REQUEST,
    review_requests.IN_RETURN,
    review_faults.POSITIVE,
    review_faults.CHANGE,
    review_faults.REPEATED,
    cancel_words.ASKED,
    cancel_words.HINTED,
    leaving_words.AROUND,
    leaving_words.DIRECT,
    payment_words.IRREVOCABLE,
    payment_words.TRANSFER,
    payment_words.SECRETS,
    threat_words.THREATS,
    insult_words.INSULTS,
)
GROUPS = [group for table in TABLES for group in table.groups]
