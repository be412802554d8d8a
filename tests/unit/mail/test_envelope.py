"""Envelopes: what MAIL and RCPT said."""

import pytest

from mail.envelope import Body, Envelope, Notify, ReportWishes
from tests.support.mail import an_address, an_envelope


def test_an_envelope_goes_somewhere() -> None:
    with pytest.raises(ValueError, match="forward-path"):
        Envelope(an_address(), ())


def test_an_envelope_is_seven_bit_and_ascii_unless_it_says_so() -> None:
    envelope = an_envelope()

    assert (envelope.body, envelope.smtputf8) == (Body.SEVEN_BIT, False)


def test_a_repr_shows_no_address() -> None:
    assert "@" not in repr(an_envelope())
    assert "home" not in repr(an_envelope())


@pytest.mark.parametrize("notify", [frozenset(), frozenset({Notify.NEVER, Notify.DELAY})])
def test_never_stands_alone_and_something_must_stand(notify: frozenset[Notify]) -> None:
    with pytest.raises(ValueError, match="NEVER alone"):
        ReportWishes(notify)


def test_wishes_hide_what_the_client_called_the_mail() -> None:
    wishes = ReportWishes(envelope_id="ann", original_recipient="rfc822;ann@shop.example")

    assert "ann" not in repr(wishes)
