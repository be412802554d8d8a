"""Letters of ours in tests: finding them, reading them, answering them."""

from mail.address import Address, parse_address
from mail.decode_words import decode_words
from mail.message import Message, parse_message
from mail.mime import decoded_text, parse_parts
from relay.queue.item import ItemKind, QueueItem
from tests.support.relay import House, Sent


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
