"""Attachments: what a file is, by its content and not by its name."""

from policies.reading.values import File, FileKind


def file_of(number: int, name: str, content_type: str, size: int, head: bytes | None) -> File:
    """Say what attachment `number` is; `head` are its first octets, None when there is no content. Being written."""
    del head
    return File(number, name, content_type, size, FileKind.UNKNOWN)
