"""Letters of ours in tests: finding them, reading them, answering them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, update

from gateway.answering import carry_out_answers
from gateway.config import Store
from gateway.opened import open_keyring
from gateway.parts import Parts, build_parts
from mail.address import Address, parse_address
from mail.decode_words import decode_words
from mail.message import Message, parse_message
from mail.mime import decoded_text, parse_parts
from policies.verdict import Effect, Finding
from relay.queue.item import ItemKind, QueueItem
from tests.support.operators import a_desk
from tests.support.relay import WORKER, House, Sent
from thread_store.sql.rows import HoldRow, NoticeRow, QuestionRow


def letters(house: House) -> list[QueueItem]:
    """Every letter that was offered to the queue."""
    return [item for item in house.runner.items if item.kind is ItemKind.DSN]


def subjects(house: House) -> list[str]:
    return [decode_words(parsed(item).value("subject") or "") for item in letters(house)]


def parsed(item: QueueItem) -> Message:
    return parse_message(item.raw)


def text_of(item: QueueItem) -> str:
    message = parsed(item)
    return decoded_text(message, parse_parts(message))


def flat_text_of(item: QueueItem) -> str:
    """The text of a letter without its line ends."""
    return " ".join(text_of(item).split())


def sent_to(item: QueueItem) -> list[Address]:
    return [one.address for one in item.recipients]


def answer_path(item: QueueItem) -> Address:
    """Where the answer to a letter goes."""
    return parse_address(parsed(item).value("reply-to") or "")


async def answer(
    house: House, item: QueueItem, text: str, *, author: Address | None = None, **mail: str
) -> Sent:
    """Answer a letter as its recipient, or as somebody else."""
    return await house.write_mail(author or sent_to(item)[0], answer_path(item), text=text, **mail)


@asynccontextmanager
async def an_office(folder: Path, store_url: str = "") -> AsyncIterator[tuple[House, Parts]]:
    """A worker with its duties, whose mail comes through a house: authentication and delivery are fakes.

    `store_url` is another database than the desk's own.
    """
    config = a_desk(folder).config
    if store_url:
        config = config.model_copy(update={"store": Store(url=store_url)})
    built = build_parts(config, WORKER)
    built.writer.start()
    house = House(open_keyring(config), built.stores, built.writer, built.readers)
    parts = replace(built, intake=house.intake, runner=house.runner)
    try:
        yield house, parts
    finally:
        house.offload.close()
        await built.close()


async def round_of(parts: Parts) -> None:
    """One round of the duty about answers and deadlines."""
    await carry_out_answers(parts, asyncio.Event())


def hours_pass(house: House, hours: int = 73) -> None:
    """Let every question and hold have been made so many hours ago."""
    span = hours * 3_600_000_000
    questions, holds, notices = QuestionRow.__table__, HoldRow.__table__, NoticeRow.__table__

    def age(connection: Connection) -> None:
        for column in (questions.c.asked_at, questions.c.expires_at, questions.c.answered_at):
            connection.execute(update(questions).values({column: column - span}))
        connection.execute(update(holds).values(expires_at=holds.c.expires_at - span))
        connection.execute(update(notices).values(at=notices.c.at - span))

    house.write(age)


def a_finding(
    rule: str, *, excerpt: str = "", reason: str = "Why.", fix: str = "Do this."
) -> Finding:
    """A finding that holds a message."""
    return Finding(rule, Effect.HOLD, excerpt, reason, fix)
