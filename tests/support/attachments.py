"""Attachments as the facts name them, so that a test says only what matters to it."""

from dataclasses import replace
from typing import Any

from policies.reading.files import file_of
from policies.reading.values import File


def attached(
    name: str = "invoice.pdf", size: int = 50_000, number: int = 0, **changes: Any
) -> File:
    """A file known by its name alone; `changes` are what its content showed."""
    return replace(file_of(number, name, changes.pop("content_type", ""), size, None), **changes)


def several(count: int, size: int = 50_000, name: str = "photo.jpg") -> tuple[File, ...]:
    return tuple(attached(name, size, number) for number in range(count))
