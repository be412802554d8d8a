"""What an item is, and what may become of its recipients."""

from itertools import product

import pytest

from mail.envelope import Notify, ReportWishes
from mail.reply import Reply
from relay.queue.item import (
    AFTERWARDS,
    TRANSITIONS,
    Deferred,
    Delivered,
    Failed,
    ItemKind,
    RecipientState,
    TransitionError,
    has_smtp_lines,
    moved,
)
from tests.support.queue import NOW, a_recipient, an_item

OPEN = {RecipientState.PENDING, RecipientState.DEFERRED}


@pytest.mark.parametrize(("state", "to"), list(product(RecipientState, RecipientState)))
def test_a_recipient_leaves_only_an_open_state_and_never_returns_to_pending(state, to) -> None:
    if state in OPEN and to is not RecipientState.PENDING:
        assert moved(state, to) is to
    else:
        with pytest.raises(TransitionError):
            moved(state, to)


def test_every_state_has_its_line_in_the_table() -> None:
    assert set(TRANSITIONS) == set(RecipientState)
    assert {state for state in RecipientState if state.is_open} == OPEN


@pytest.mark.parametrize(
    ("outcome", "reply"),
    [
        (Delivered, Reply(451, "4.3.0", "")),
        (Deferred, Reply(550, "5.1.1", "")),
        (Failed, Reply(250, "2.0.0", "")),
    ],
)
def test_an_outcome_refuses_a_reply_of_another_class(outcome, reply) -> None:
    with pytest.raises(ValueError, match=r"needs a \dyz reply"):
        outcome(reply)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"recipients": ()}, "needs a recipient"),
        ({"recipients": (a_recipient(1), a_recipient(1))}, "the same id"),
        ({"kind": ItemKind.DSN}, "null reverse-path"),
        ({"expires_at": NOW}, "expires after"),
        ({"raw": b"Subject: x\n\nbody\r\n"}, "bare CR or LF"),
    ],
)
def test_an_item_that_could_not_be_sent_cannot_be_made(changes, reason) -> None:
    with pytest.raises(ValueError, match=reason):
        an_item(**changes)


@pytest.mark.parametrize(
    ("raw", "is_good"),
    [
        (b"a\r\n", True),
        (b"a\r\n.\r\nb\r\n", True),
        (b"", False),
        (b"a", False),
        (b"a\n.\nb\r\n", False),
        (b"a\r.\r\n", False),
        (b"a\r\r\n", False),
        (b"a\n\r\n", False),
    ],
)
def test_smuggled_line_ends_are_seen(raw, is_good) -> None:
    assert has_smtp_lines(raw) is is_good


def test_only_a_partys_message_with_a_way_back_may_be_answered_by_a_notice() -> None:
    assert an_item().may_notify
    assert not an_item(reverse_path=None).may_notify
    assert not an_item(kind=ItemKind.DSN, reverse_path=None).may_notify
    assert not an_item(kind=ItemKind.POSTMASTER).may_notify


@pytest.mark.parametrize(
    ("notify", "told"),
    [
        ({Notify.FAILURE, Notify.DELAY}, {Notify.FAILURE, Notify.DELAY}),
        ({Notify.SUCCESS}, {Notify.SUCCESS}),
        ({Notify.NEVER}, {Notify.NEVER}),
    ],
)
def test_the_sender_is_told_what_its_client_asked_for(notify, told) -> None:
    item = an_item(wishes=ReportWishes(frozenset(notify)))

    assert {one for one in Notify if item.may_tell(one)} == told
    assert not any(an_item(reverse_path=None).may_tell(one) for one in Notify)


def test_afterwards_a_delivery_may_fail_and_nobody_becomes_open() -> None:
    assert AFTERWARDS == {RecipientState.DELIVERED: RecipientState.FAILED}
    assert not any(state.is_open for pair in AFTERWARDS.items() for state in pair)


def test_open_recipients_are_those_still_owed_the_message() -> None:
    done = a_recipient(1, state=RecipientState.DELIVERED)
    waiting = a_recipient(2, "dave", state=RecipientState.DEFERRED)

    assert an_item(recipients=(done, waiting)).open_recipients == (waiting,)


def test_the_repr_of_an_item_shows_no_address_and_no_message() -> None:
    shown = repr(an_item(raw=b"Subject: secret\r\n\r\n"))

    assert "carol" not in shown
    assert "token" not in shown
    assert "secret" not in shown
