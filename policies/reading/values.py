"""What reading finds: values that quote the message verbatim, so that it can be found again."""

from dataclasses import dataclass, field
from enum import StrEnum, auto


class Place(StrEnum):
    """Where something stands. Only the first two are what the author newly wrote and a reader sees."""

    SUBJECT = "subject"
    TEXT = "text"
    HIDDEN = "hidden"
    QUOTED = "quoted"


class ContactKind(StrEnum):
    """By what way a contact detail leads past the relay."""

    EMAIL = "email"
    PHONE = "phone"
    MESSENGER = "messenger"
    SOCIAL = "social"
    QR = "qr"


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact detail. `written` is the verbatim span of its place, `start` its offset there.

    `is_disguised`: written so that a person reads it and a plain search does not. `is_offered`: the
    words around it ask the reader to use it.
    """

    kind: ContactKind
    place: Place
    start: int
    written: str = field(repr=False)
    is_disguised: bool = False
    is_offered: bool = False


class LinkFault(StrEnum):
    """What is wrong with a link, worst first. A link without fault leads to a listed host."""

    DECEITFUL = "deceitful"
    NUMERIC_HOST = "numeric-host"
    LOOKALIKE_HOST = "lookalike-host"
    SHORTENED = "shortened"
    SPELLED_OUT = "spelled-out"
    UNLISTED = "unlisted"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link of HTML: its target as written in href, and the text that a reader sees."""

    target: str = field(repr=False)
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Link:
    """A link of text or HTML. `written` is verbatim: the URL in the text, or the href.

    `host` is in lower case, an A-label where it is not ASCII, without "www.".
    """

    host: str
    place: Place
    start: int
    written: str = field(repr=False)
    fault: LinkFault | None = None
    is_anchor: bool = False


class SecretKind(StrEnum):
    """What nobody should send by mail."""

    CARD = auto()
    PASSWORD = auto()


@dataclass(frozen=True, slots=True)
class Secret:
    """A payment card number or a password, verbatim, where it stands."""

    kind: SecretKind
    place: Place
    start: int
    written: str = field(repr=False)


class FileKind(StrEnum):
    """What a file is by its content; by its name and declared type where no content is at hand."""

    PDF = "pdf"
    TEXT = "text"
    IMAGE = "image"
    DOCUMENT = "document"
    CALENDAR = "calendar"
    CARD = "card"
    ARCHIVE = "archive"
    PROGRAM = "program"
    MARKUP = "markup"
    MEDIA = "media"
    MAIL = "mail"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class File:
    """An attachment. `size` in octets, `number` counts the attachments of a message from 0.

    `extension` in lower case without dot; `is_mislabelled`: its content is not what its name says;
    `is_inline`: a picture that HTML shows, which nobody attached.
    """

    number: int
    name: str = field(repr=False)
    content_type: str
    size: int
    kind: FileKind
    extension: str = ""
    is_mislabelled: bool = False
    has_macros: bool = False
    is_encrypted: bool = False
    is_animated: bool = False
    is_inline: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """The language that a text seems to be in (ISO 639-1), and how sure that is, 0 to 1."""

    code: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Style:
    """What HTML and text carry beside words; counts, and verbatim pieces where they are removed."""

    remote_images: int = 0
    pixels: int = 0
    active: tuple[str, ...] = ()
    font_sizes: int = 0
    is_centred: bool = False
    widest_margin: int = 0
    emojis: tuple[str, ...] = field(default=(), repr=False)
    blank_runs: int = 0
