"""What an attempt's outcomes mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.envelope import Notify, ReportWishes
from mail.reply import DELIVERY_EXPIRED, Reply
from relay.queue.item import Delivered, ItemKind, RecipientState, TransitionError
from relay.queue.schedule import HOUR, MINUTE, Schedule
from relay.settle import NoteKind, give_up, settle
from tests.support.queue import ACCEPTED, LATER, NEVER, NOW, a_recipient, an_item

CAROL, DAVE = a_recipient(1), a_recipient(2, "dave")


def settled(outcomes, now=NOW, **changes):
    return settle(an_item(**({"recipients": (CAROL, DAVE)} | changes)), outcomes, now, 0.5)


def test_an_item_is_finished_when_everybody_has_it() -> None:
    settlement = settled({1: ACCEPTED, 2: ACCEPTED})

    assert settlement.is_finished
    assert settlement.next_attempt_at is None
    assert settlement.attempts == 1
    assert [note.kind for note in settlement.events] == [NoteKind.DELIVERED] * 2
    assert settlement.failed == ()


def test_each_recipient_gets_an_outcome_of_its_own() -> None:
    settlement = settled({1: LATER, 2: NEVER})

    assert [one.state for one in settlement.recipients] == [
        RecipientState.DEFERRED,
        RecipientState.FAILED,
    ]
    assert settlement.next_attempt_at == NOW + MINUTE
    assert [(one.recipient, one.reply, one.is_expired) for one in settlement.failed] == [
        (DAVE, NEVER.reply, False)
    ]


def test_one_without_an_outcome_stays_as_it_is_and_is_owed_the_message() -> None:
    settlement = settled({1: ACCEPTED})

    assert [one.id for one in settlement.recipients] == [1]
    assert not settlement.is_finished


def test_what_is_late_after_five_attempts_expires_and_says_what_the_next_hop_said_last() -> None:
    item = an_item(recipients=(CAROL,), attempts=4)

    settlement = settle(item, {1: LATER}, item.expires_at, 0.5)

    assert settlement.is_finished
    assert settlement.events[0].kind is NoteKind.EXPIRED
    assert settlement.failed[0].is_expired
    assert settlement.failed[0].reply == LATER.reply


def test_nothing_expires_before_its_fifth_attempt() -> None:
    item = an_item(recipients=(CAROL,), attempts=3)

    settlement = settle(item, {1: LATER}, item.expires_at * 2, 0.5)

    assert settlement.recipients[0].state is RecipientState.DEFERRED


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": ItemKind.DSN, "reverse_path": None},
        {"kind": ItemKind.POSTMASTER},
        {"reverse_path": None},
    ],
)
def test_nobody_is_told_about_a_notice_or_mail_without_a_way_back(changes) -> None:
    assert settled({1: NEVER, 2: NEVER}, **changes).failed == ()


def test_an_attempt_falls_on_the_hour_at_which_the_author_hears_of_the_delay() -> None:
    before, mark = NOW + 2 * HOUR, NOW + 4 * HOUR

    early = settled({1: LATER, 2: LATER}, now=before, attempts=6)
    late = settled({1: LATER, 2: ACCEPTED}, now=mark, attempts=7)

    assert (early.next_attempt_at, early.is_late) == (mark, False)
    assert late.is_late
    assert late.next_attempt_at == mark + 4 * HOUR


@pytest.mark.parametrize(
    "changes",
    [
        {"delay_told_at": NOW},
        {"wishes": ReportWishes(frozenset({Notify.FAILURE}))},
        {"wishes": ReportWishes(frozenset({Notify.NEVER}))},
        {"kind": ItemKind.DSN, "reverse_path": None},
    ],
)
def test_a_delay_is_told_once_and_to_those_who_may_hear_it(changes) -> None:
    settlement = settled({1: LATER, 2: LATER}, now=NOW + 5 * HOUR, attempts=7, **changes)

    assert not settlement.is_late
    assert settled({1: LATER}, now=NOW + 3 * HOUR, attempts=6, **changes).next_attempt_at > (
        NOW + 4 * HOUR
    )


def test_what_ends_at_once_is_not_late() -> None:
    assert not settled({1: ACCEPTED, 2: NEVER}, now=NOW + 5 * HOUR).is_late


def test_the_ids_that_a_next_hop_names_are_noted() -> None:
    silent = Delivered(Reply(250, "2.0.0", "Ok"))
    telling = Delivered(silent.reply, receipts=("another-id-1",))

    settlement = settled({1: silent, 2: telling})

    assert [note.receipts for note in settlement.events] == [(), ("another-id-1",)]


def test_giving_up_expires_whoever_is_open_and_nobody_else() -> None:
    has_it = a_recipient(1, state=RecipientState.DELIVERED)
    was_deferred = a_recipient(2, "dave", state=RecipientState.DEFERRED, reply=LATER.reply)
    item = an_item(recipients=(has_it, was_deferred, a_recipient(3, "erin")), attempts=2)

    settlement = give_up(item, NOW)

    assert settlement.is_finished
    assert settlement.attempts == 3
    assert [(one.id, one.reply) for one in settlement.recipients] == [
        (2, LATER.reply),
        (3, DELIVERY_EXPIRED),
    ]
    assert [one.is_expired for one in settlement.failed] == [True, True]
    assert {note.kind for note in settlement.events} == {NoteKind.EXPIRED}


def test_nobody_is_settled_twice() -> None:
    done = a_recipient(1, state=RecipientState.DELIVERED)

    with pytest.raises(TransitionError):
        settled({1: NEVER}, recipients=(done,))


def test_an_outcome_for_a_stranger_is_our_fault() -> None:
    with pytest.raises(KeyError):
        settled({3: ACCEPTED})


@given(
    st.dictionaries(st.sampled_from([1, 2]), st.sampled_from([ACCEPTED, LATER, NEVER])),
    st.integers(0, 20),
    st.integers(0, 10**15),
)
def test_finished_means_that_nobody_is_open(outcomes, attempts, late) -> None:
    item = an_item(recipients=(CAROL, DAVE), attempts=attempts)
    settlement = settle(item, outcomes, NOW + late, 0.5, Schedule(0.5))
    states = {1: RecipientState.PENDING, 2: RecipientState.PENDING}
    states |= {one.id: one.state for one in settlement.recipients}

    assert settlement.is_finished == (not any(state.is_open for state in states.values()))
    assert len(settlement.events) == len(outcomes)
