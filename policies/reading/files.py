"""Attachments: what a file is, by its content and not by its name."""

from typing import Final

from policies.reading.file_contents import Contents, read_contents
from policies.reading.file_names import extension_of, kind_by_name, kind_by_type
from policies.reading.values import File, FileKind

# The first octets that are worth giving, and the last ones of a longer file.
HEAD: Final = 65_536
TAIL: Final = 16_384

# Of two things that a file may be, what it is taken for: the one to be wary of.
_WARINESS: Final = (
    FileKind.PROGRAM,
    FileKind.MARKUP,
    FileKind.ARCHIVE,
    FileKind.MAIL,
    FileKind.UNKNOWN,
    FileKind.MEDIA,
    FileKind.CARD,
    FileKind.CALENDAR,
    FileKind.DOCUMENT,
    FileKind.PDF,
    FileKind.TEXT,
    FileKind.IMAGE,
)
# What is written as text, so that a text is what the name says.
_TEXTUAL: Final = frozenset(
    {FileKind.PROGRAM, FileKind.MARKUP, FileKind.MAIL, FileKind.CALENDAR, FileKind.CARD}
)
# What has no octets that give it away, or those of another kind.
_SHAPELESS: Final = frozenset({FileKind.PROGRAM, FileKind.MAIL, FileKind.ARCHIVE, FileKind.MEDIA})
_PERILOUS: Final = frozenset({FileKind.PROGRAM, FileKind.MARKUP})


def file_of(
    number: int, name: str, content_type: str, size: int, head: bytes | None, tail: bytes = b""
) -> File:
    """Say what attachment `number` is. `head` are its first octets, at least HEAD where it has them.

    None: there is no content at hand, and name and declared type have to do. `tail` are its last
    octets, where they are not in `head`. Never raises.
    """
    extension = extension_of(name)
    named, typed = kind_by_name(extension), kind_by_type(content_type)
    contents = read_contents(head, tail) if head else Contents(named or typed)
    kind, is_mislabelled = _judged(named, typed, contents.kind if head else named or typed)
    return File(
        number,
        name,
        content_type,
        size,
        kind,
        extension,
        is_mislabelled,
        contents.has_macros,
        contents.is_encrypted,
        contents.is_animated,
    )


def _judged(
    named: FileKind | None, typed: FileKind | None, seen: FileKind | None
) -> tuple[FileKind, bool]:
    """Give what a file is taken for, and whether it is not what it is called."""
    kind, is_mislabelled = _compared(named or typed, seen)
    if typed in _PERILOUS and kind is not typed and named is not None:
        # Some programs go by the type and not by the name.
        return _warier(kind, typed), True
    return kind, is_mislabelled


def _compared(promised: FileKind | None, seen: FileKind | None) -> tuple[FileKind, bool]:
    if promised is None or promised is seen:
        return seen or FileKind.UNKNOWN, False
    if seen is None:
        return (promised, False) if promised in _SHAPELESS else (FileKind.UNKNOWN, True)
    if seen is FileKind.TEXT and promised in _TEXTUAL:
        return promised, False
    if promised in {FileKind.PROGRAM, FileKind.MAIL} and seen in _CONTAINERS:
        return promised, False
    return _warier(promised, seen), True


# Installers, Java programs and the mails of Outlook stand in the containers of documents.
_CONTAINERS: Final = frozenset({FileKind.DOCUMENT, FileKind.ARCHIVE})


def _warier(one: FileKind, other: FileKind) -> FileKind:
    return min(one, other, key=_WARINESS.index)
