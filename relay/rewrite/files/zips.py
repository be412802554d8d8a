"""Zip archives (APPNOTE 6.3): members read within a budget, and written again."""

import io
import lzma
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from relay.rewrite.files.budget import Budget, Overspent

_MOST_MEMBERS: Final = 4_000
_MEMBER: Final = b"PK\x03\x04"
_DIRECTORY_END: Final = b"PK\x05\x06"
# What people read; pictures and the like may be packed as their program pleases.
_READ: Final = (
    ".txt", ".csv", ".md", ".json", ".xml", ".rels", ".htm", ".html", ".rtf", ".pdf", ".doc", ".docx",
    ".docm", ".xls", ".xlsx", ".xlsm", ".xlsb", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".eml", ".msg",
    ".mbox", ".ics", ".vcf", ".zip",
)  # fmt: skip
# The end of the directory is followed by a note of at most 65,535 octets (APPNOTE 6.3, 4.3.16).
_LONGEST_END: Final = 65_557
_CENTRAL: Final = b"PK\x01\x02"
_ENCRYPTED: Final = 0x1
_BROKEN: Final = (
    zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, zlib.error,
    lzma.LZMAError, OSError, EOFError, ValueError, UnicodeError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Archive:
    """The members of a zip archive in their order, by name; folders are left out.

    `is_closed` says that some are encrypted, `is_broken` that some cannot be read; `hides_text` that
    one of these is by its name for people to read, and packed by a method that we do not know.
    `notes` are the comments of the archive and of its members.
    """

    members: Mapping[str, bytes] = field(repr=False)
    entries: tuple[zipfile.ZipInfo, ...] = field(repr=False)
    notes: tuple[bytes, ...] = field(repr=False)
    is_closed: bool
    is_broken: bool
    hides_text: bool = False


def hides_zip(octets: bytes) -> bool:
    """Whether octets of another kind end in an archive, which unpackers read from its end."""
    return (
        octets.rfind(_DIRECTORY_END, max(len(octets) - _LONGEST_END, 0)) >= 0 and _MEMBER in octets
    )


def open_zip(octets: bytes, budget: Budget) -> Archive | None:
    """Read all members; None when there is no archive to be read.

    Raises:
        Overspent: there are more members, or more in them, than the budget allows.

    """
    # Two names a member is the rule; reading the directory is the dear part of opening.
    if octets.count(_CENTRAL) > _MOST_MEMBERS:
        raise Overspent
    try:
        archive = zipfile.ZipFile(io.BytesIO(octets))
    except _BROKEN:
        return None
    with archive:
        return _read(archive, budget)


def _read(archive: zipfile.ZipFile, budget: Budget) -> Archive:
    members: dict[str, bytes] = {}
    entries = tuple(archive.infolist())
    is_closed = is_broken = hides_text = False
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED:
            is_closed = True
            continue
        # A second member of that name hides behind the first in one reader and before it in another.
        is_broken |= entry.filename in members
        name = f"{len(members)}/{entry.filename}" if entry.filename in members else entry.filename
        budget.take(entry.file_size)
        try:
            members[name] = archive.read(entry)
        except NotImplementedError:
            is_broken = True
            hides_text |= entry.filename.lower().endswith(_READ)
        except _BROKEN:
            is_broken = True
    notes = (archive.comment, *(entry.comment for entry in entries))
    told = tuple(filter(None, notes))
    return Archive(members, entries, told, is_closed, is_broken, hides_text)


def write_zip(archive: Archive, changes: Mapping[str, bytes]) -> bytes:
    """Write an archive again with some members changed: order, names and methods stay."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as written:
        for entry in archive.entries:
            copy = zipfile.ZipInfo(entry.filename, entry.date_time)
            copy.compress_type = (
                zipfile.ZIP_STORED
                if entry.compress_type == zipfile.ZIP_STORED
                else zipfile.ZIP_DEFLATED
            )
            copy.create_system = entry.create_system
            copy.external_attr = entry.external_attr
            content = changes.get(entry.filename, archive.members[entry.filename])
            written.writestr(copy, content)
    return out.getvalue()
