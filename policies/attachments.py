"""Which attachments may travel: the list of R-22, and how a file that may not is taken out."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from policies.cuts import Cut, CutKind
from policies.reading.file_names import MACRO_EXTENSIONS
from policies.reading.values import File, FileKind
from policies.wording import excerpt_of

ALLOWED: Final = "PDF, text and CSV, still images, invitations, Word and Excel without macros"

_EXTENSIONS: Final = frozenset(
    {
        "pdf", "txt", "csv", "jpg", "jpeg", "jpe", "jfif", "png", "gif", "tif", "tiff", "bmp",
        "webp", "heic", "heif", "doc", "docx", "xls", "xlsx", "ics",
    }
)  # fmt: skip
# Invitations are how deliveries are agreed upon; the rewriter opens and cleans them.
_KINDS: Final = frozenset(
    {FileKind.PDF, FileKind.TEXT, FileKind.IMAGE, FileKind.DOCUMENT, FileKind.CALENDAR}
)
# What mail programs and servers add by themselves, and what is sealed: the rewriter cleans it, takes
# it out, or refuses it with the way to send it.
_OTHERS: Final = frozenset(
    {
        "application/pgp-signature", "application/pkcs7-signature",
        "application/x-pkcs7-signature", "application/pgp-keys", "application/pgp-encrypted",
        "application/pkcs7-mime", "application/x-pkcs7-mime", "application/ms-tnef",
        "application/vnd.ms-tnef", "message/partial", "message/external-body",
        "message/delivery-status", "message/disposition-notification", "message/feedback-report",
        "message/global-delivery-status", "message/global-disposition-notification",
        "message/global-headers", "text/rfc822-headers",
    }
)  # fmt: skip
_OTHER_EXTENSIONS: Final = frozenset({"p7m", "p7s", "sig", "pgp", "gpg", "asc"})
_OUTLOOK: Final = "winmail.dat"
_NAME_LENGTH: Final = 60


class FileFault(StrEnum):
    """Why a file may not travel."""

    PROGRAM = "program"
    MARKUP = "markup"
    ARCHIVE = "archive"
    MACROS = "macros"
    ENCRYPTED = "encrypted"
    MISLABELLED = "mislabelled"
    ANIMATED = "animated"
    UNLISTED = "unlisted"


_BY_KIND: Final = {
    FileKind.PROGRAM: FileFault.PROGRAM,
    FileKind.MARKUP: FileFault.MARKUP,
    FileKind.ARCHIVE: FileFault.ARCHIVE,
}


def attachments(files: Sequence[File]) -> tuple[File, ...]:
    """Return the files that somebody attached: without signatures, seals and reports of programs."""
    return tuple([file for file in files if not _is_left_to_others(file)])


def _is_left_to_others(file: File) -> bool:
    return (
        file.content_type in _OTHERS
        or file.extension in _OTHER_EXTENSIONS
        or file.name.lower() == _OUTLOOK
    )


def fault_of(file: File) -> FileFault | None:
    """Return the first reason for which a file may not travel, or None."""
    if file.is_mislabelled and file.kind is not FileKind.PROGRAM:
        return FileFault.MISLABELLED
    if file.kind in _BY_KIND:
        return _BY_KIND[file.kind]
    if file.has_macros or file.extension in MACRO_EXTENSIONS:
        return FileFault.MACROS
    if file.is_encrypted:
        return FileFault.ENCRYPTED
    if file.is_animated:
        return FileFault.ANIMATED
    return None if _is_listed(file) else FileFault.UNLISTED


def _is_listed(file: File) -> bool:
    is_named = file.extension in _EXTENSIONS or not file.extension
    return file.kind in _KINDS and is_named


def shown_name(file: File) -> str:
    """Return the name of a file as an excerpt; its number, counted from 1, when it has none."""
    return excerpt_of(file.name, _NAME_LENGTH) or f"attachment {file.number + 1}"


def removal(file: File) -> Cut:
    """Return the cut that takes a file out. Rules that ask for it ask for the same one."""
    said = f"[The relay removed the attachment {shown_name(file)}.]"
    return Cut(CutKind.FILE, replacement=said, number=file.number)
