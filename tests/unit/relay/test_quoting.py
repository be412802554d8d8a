"""What is history and what is new, as the mail clients of the world mark it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.quoting import is_forward, new_lines


def new(text: str, *, is_forwarded: bool = False) -> str:
    return "\n".join(new_lines(text.split("\n"), is_forwarded=is_forwarded)).strip()


@pytest.mark.parametrize(
    "marker",
    [
        "---------- Forwarded message ---------",
        "-------- Weitergeleitete Nachricht --------",
        "Begin forwarded message:",
        "Début du message réexpédié :",
    ],
)
def test_what_is_forwarded_is_heard_with_its_header_block(marker) -> None:
    text = f"See below\n\n{marker}\nFrom: X\nDate: today\nSubject: Offer\n\n20% off"

    assert new(text) == text


def test_a_header_block_below_a_forwarding_subject_is_heard() -> None:
    text = "Look\nFrom: X\nSent: today\nTo: me\n20% off"

    assert new(text) == "Look"
    assert new(text, is_forwarded=True) == text


@pytest.mark.parametrize("subject", ["Fwd: x", " FW: x", "WG: x", "TR : x", "RV: x", "転送: x"])
def test_a_subject_says_that_a_mail_was_forwarded(subject) -> None:
    assert is_forward(subject)


@pytest.mark.parametrize("subject", ["", "Re: Fwd", "forward: x", "Forwarding", "Transport: x"])
def test_other_subjects_do_not(subject) -> None:
    assert not is_forward(subject)


def test_an_authors_label_alone_is_a_word_like_any_other() -> None:
    text = "From: Monday on we ship again\nwith love"

    assert new(text) == text


def test_a_block_that_begins_without_the_author_is_no_block() -> None:
    text = "To: the point\nDate: unknown"

    assert new(text) == text


@pytest.mark.parametrize(
    "line", ["He wrote:", "As we wrote: no", "Dinner is at 8:", "I wrote this on Monday", "On:"]
)
def test_a_line_that_only_looks_like_an_attribution_is_heard(line) -> None:
    assert new(f"Hi\n{line}\nmore") == f"Hi\n{line}\nmore"


def test_a_wrapped_attribution_is_known_over_three_lines_and_no_more() -> None:
    three = "Hi\nOn Sat, 21 Nov 2026 at 10:00,\nBea B.\n<a@relay.example> wrote:\nold"
    four = "Hi\nOn Sat, 21 Nov 2026\nat 10:00\nBea B.\n<a@relay.example> wrote it all:\nold"

    assert new(three) == "Hi"
    assert new(four).startswith("Hi\nOn Sat, 21 Nov 2026\nat 10:00")


def test_a_line_that_begins_like_an_attribution_and_ends_at_a_gap_is_heard() -> None:
    text = "On Monday I ship\n\nBea wrote me:\n"

    assert new(text) == text.strip()


def test_a_colon_behind_other_words_ends_no_attribution() -> None:
    text = "On Monday\nthese arrive:\na lamp"

    assert new(text) == text


def test_a_line_too_long_for_an_attribution_is_heard() -> None:
    line = "On " + "x" * 400 + " wrote:"

    assert new(f"Hi\n{line}") == f"Hi\n{line}"


def test_answers_between_quoted_lines_are_heard_after_each_attribution() -> None:
    text = "Hi\nOn 1 May Bea wrote:\n> one\nfirst\n> two\nsecond"

    assert new(text) == "Hi\nfirst\nsecond"


@given(
    st.lists(st.sampled_from(["", "> a", "Hi", "On 1 May B wrote:", "From: x", "To: y", "On x,"]))
)
def test_what_is_kept_are_lines_of_the_text_in_their_order(lines) -> None:
    rest = iter(lines)

    assert all(line in rest for line in new_lines(lines))
