"""Ids that next hops give to what they took."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.receipts import MAX_RECEIPTS, receipt_form, receipt_ids

SES = "0100018c1a2b3c4d-deadbeef-1234-5678-9abc-def012345678-000000"


@pytest.mark.parametrize(
    ("said", "ids"),
    [
        (f"Ok {SES}", (SES,)),
        ("2.0.0 Ok: queued as 4FhWc65xyzz", ("4FhWc65xyzz",)),
        ("OK id=1oKabc-0001Xy-AB", ("1oKabc-0001Xy-AB",)),
        ("Queued <20240101120000.1.ABCDEF@mg.example>", ("20240101120000.1.ABCDEF",)),
        ("2.6.0 [InternalId=1, Hostname=AM0PR01MB1234.prod.example.com] Queued", ()),
        ("2.0.0 Message accepted for delivery", ()),
        ("queued as 12345", ()),
        ("queued at 2024-01-01/12:00:00 for 192.168.100.100", ()),
        ("taken", ()),
        ("", ()),
    ],
)
def test_a_reply_names_the_id_that_the_mail_is_kept_under(said: str, ids: tuple[str, ...]) -> None:
    assert receipt_ids(said) == ids


def test_an_id_has_one_form_wherever_it_is_named() -> None:
    assert receipt_form(f"<{SES}@email.amazonses.example>") == receipt_ids(f"Ok {SES}")[0]
    assert receipt_form("id=4FhWc65xyzz;") == "4FhWc65xyzz"
    assert receipt_form("ann@home.example") == ""


@given(st.text(max_size=300))
def test_any_words_give_few_ids_that_are_their_own_form(said: str) -> None:
    ids = receipt_ids(said)

    assert len(ids) <= MAX_RECEIPTS
    assert all(receipt_form(one) == one for one in ids)
