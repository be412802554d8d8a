"""What became of a header: which fields were dropped, which were changed, which are new."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mail.decode_words import decode_words
from mail.message import Message

VALUE_LIMIT = 160


@dataclass(frozen=True, slots=True)
class HeaderDifference:
    """Field names as they were written, each once, in their order; `changed` has the values too."""

    dropped: tuple[str, ...]
    added: tuple[str, ...]
    changed: tuple[tuple[str, str, str], ...]

    def as_row(self) -> Mapping[str, Any]:
        """For JSON."""
        return {
            "dropped": list(self.dropped),
            "added": list(self.added),
            "changed": [
                {"name": name, "before": before, "after": after}
                for name, before, after in self.changed
            ],
        }


def compare_headers(before: Message, after: Message) -> HeaderDifference:
    """Compare by name in any case; several fields of one name count as one."""
    old, new = _names(before), _names(after)
    changed = tuple(
        (name, _value(before, name), _value(after, name))
        for key, name in old.items()
        if key in new and before.values(name) != after.values(name)
    )
    return HeaderDifference(dropped=_missing(old, new), added=_missing(new, old), changed=changed)


def _names(message: Message) -> dict[str, str]:
    names: dict[str, str] = {}
    for field in message.fields:
        names.setdefault(field.key, field.name)
    # What was no field at all has no name to show.
    if "" in names:
        names[""] = "(lines that are no field)"
    return names


def _missing(some: Mapping[str, str], other: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(name for key, name in some.items() if key not in other)


def _value(message: Message, name: str) -> str:
    values: Sequence[str] = message.values(name)
    text = " | ".join(decode_words(value) for value in values)
    return text if len(text) <= VALUE_LIMIT else f"{text[:VALUE_LIMIT]}…"
