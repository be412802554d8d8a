"""A letter is plain mail of ours: its text comes back as it was written, whatever the script."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.address import Address, parse_address
from mail.decode_words import decode_words
from mail.message import Message, parse_message
from mail.mime import decoded_text, parse_parts
from mail.transfer import has_long_line
from relay.asking.letter import Letter, compose_letter
from relay.queue.item import has_smtp_lines

LETTER = Letter(
    sender=Address("a" * 40, "relay.example"),
    sender_name="Mail relay",
    to=parse_address("b@relay.example"),
    subject="Did you write this message?",
    language="en",
    paragraphs=("Hello,", "Bye."),
    message_id="c@relay.example",
    at=1_795_262_400_000_000,
)


def written(**changes: object) -> Message:
    return parse_message(compose_letter(replace(LETTER, **changes)).as_bytes())


def text_of(message: Message) -> str:
    return decoded_text(message, parse_parts(message))


def test_nobody_should_answer_it_by_machine() -> None:
    message = written(submitted="auto-generated")

    assert message.value("auto-submitted") == "auto-generated"
    assert message.value("x-auto-response-suppress") == "All"
    assert message.value("reply-to") == f"{'a' * 40}@relay.example"
    assert message.value("in-reply-to") is None


def test_it_joins_the_thread_of_the_mail_that_it_is_about() -> None:
    message = written(in_reply_to="1@client.example")

    assert message.value("in-reply-to") == message.value("references") == "<1@client.example>"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Plain words.", "7bit"),
        ("Schöne Grüße aus Köln, und alles Gute für Sie.", "quoted-printable"),
        ("メッセージを確認しています", "base64"),
    ],
)
def test_the_encoding_suits_the_script(text: str, encoding: str) -> None:
    message = written(paragraphs=(text,))

    assert message.value("content-transfer-encoding") == encoding
    assert text_of(message).strip() == text


def test_lines_are_filled_but_quotations_and_links_stay_whole() -> None:
    link = "https://answers.example/" + "x" * 120
    paragraphs = ("word " * 40, "> quoted " + "q" * 100, f"Here:\n{link}", "  Label: short")

    lines = text_of(written(paragraphs=paragraphs)).splitlines()

    assert max(len(line) for line in lines if not line.startswith(">") and "x" not in line) <= 74
    assert link in lines
    assert "  Label: short" in lines


@pytest.mark.parametrize(
    "odd", ["a\r\nBcc: x@y.example", "a\nb", "\u202ea", "\0", "\udc80", "x" * 2000]
)
def test_no_words_break_out_of_their_field(odd: str) -> None:
    raw = compose_letter(replace(LETTER, subject=odd)).as_bytes()

    assert parse_message(raw).value("bcc") is None
    assert has_smtp_lines(raw)
    assert raw.isascii()


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=4))
def test_whatever_is_said_is_a_message_that_can_be_sent(paragraphs: list[str]) -> None:
    raw = compose_letter(replace(LETTER, paragraphs=tuple(paragraphs))).as_bytes()

    assert has_smtp_lines(raw)
    assert raw.isascii()
    assert not has_long_line(raw)


def test_the_subject_may_be_of_any_language() -> None:
    message = written(subject="このメッセージはご本人が書いたものですか")

    assert (
        decode_words(message.value("subject") or "") == "このメッセージはご本人が書いたものですか"
    )
