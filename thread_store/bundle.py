"""The manifest of a bundle: what an exported thread holds, and how each piece of it is verified.

It is one JSON object, made by us and signed by the `evidence` key, and read by verifiers that have
nothing else. Reading trusts nothing: a manifest that is not of this form raises ManifestError, and
no name of a file in it leads out of the bundle.

    format          "gobetween thread bundle 1"
    for             "buyer", "seller" or "operator"
    thread          its id; orders: their ids
    exported_at     microseconds UTC; exported_at_utc: the same for people
    key             id and public half (hexadecimal) of the evidence key that signed
    head            length, head, at, key, signature: the signed head (vault/evidence.py)
    files           name, sha256, size of every file but the manifest and its signature
    entries         of the chain, from the first to the head's length: entry, position, at, author,
                    disposition, size, content, link (thread_store/chain.py), and where the bundle
                    holds the text that the content hash stands for, its salt and the file's name
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar

from thread_store.chain import SALT_SIZE, ChainEntry, ChainMetadata
from vault.evidence import HEAD_SIZE, SignedHead

T = TypeVar("T")

FORMAT: Final = "gobetween thread bundle 1"
MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.sig"
KEY_FILE: Final = "evidence-key.pem"
AUDIENCES: Final = ("buyer", "seller", "operator")

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_NAME: Final = re.compile(r"(?:entries/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}", re.ASCII)
_HEXADECIMAL: Final = re.compile(r"[0-9a-f]*", re.ASCII)
_WORD: Final = re.compile(r"[a-z]{1,32}", re.ASCII)
_LARGEST: Final = 2**63 - 1
_HASH_SIZE: Final = 32


class ManifestError(ValueError):
    """The manifest is none of ours; the text says where it differs, and quotes nothing of it."""


@dataclass(frozen=True, slots=True)
class BundleFile:
    """One file of a bundle: its name (with `/`), SHA-256 and octets."""

    name: str
    sha256: bytes
    size: int


@dataclass(frozen=True, slots=True)
class BundleEntry:
    """One entry of the chain; `salt` and `written` (a file's name) where its text is in the bundle."""

    metadata: ChainMetadata
    content: bytes
    link: bytes
    salt: bytes = b""
    written: str = ""

    def chain_entry(self) -> ChainEntry:
        """Return what the chain verifies; the text is verified where its file is read."""
        return ChainEntry(self.metadata, self.content, self.link)


@dataclass(frozen=True, slots=True)
class Manifest:
    """All that a verifier must know. Times are microseconds UTC."""

    audience: str
    thread_id: int
    orders: tuple[str, ...]
    exported_at: int
    key_id: int
    public: bytes
    head: SignedHead
    files: tuple[BundleFile, ...]
    entries: tuple[BundleEntry, ...]


def utc(at: int) -> str:
    """Return a time in microseconds UTC as ISO 8601 tells it, to the microsecond."""
    try:
        moment = _EPOCH + timedelta(microseconds=at)
    except OverflowError:
        # In a bundle that somebody else made up.
        return "after the year 9999"
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def write_manifest(manifest: Manifest) -> bytes:
    """Return the manifest as JSON: ASCII, one entry and one file a line."""
    head = manifest.head
    fields: Mapping[str, object] = {
        "format": FORMAT,
        "for": manifest.audience,
        "thread": manifest.thread_id,
        "orders": list(manifest.orders),
        "exported_at": manifest.exported_at,
        "exported_at_utc": utc(manifest.exported_at),
        "key": {"id": manifest.key_id, "public": manifest.public.hex()},
        "head": {
            "length": head.length,
            "head": head.head.hex(),
            "at": head.at,
            "key": head.key_id,
            "signature": head.signature.hex(),
        },
    }
    lines = [f"{json.dumps(name)}: {json.dumps(value)}" for name, value in fields.items()]
    lines.append(_list("files", map(_file_fields, manifest.files)))
    lines.append(_list("entries", map(_entry_fields, manifest.entries)))
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("ascii")


def read_manifest(octets: bytes) -> Manifest:
    """Return what a manifest says. Raises ManifestError."""
    try:
        found = json.loads(octets.decode("ascii"))
    except (ValueError, RecursionError):
        raise ManifestError("it is not JSON in ASCII") from None
    top = _Object(found, "the manifest")
    if top.text("format") != FORMAT:
        raise ManifestError("its format is not one that this version reads")
    audience = top.text("for")
    if audience not in AUDIENCES:
        raise ManifestError("it is for nobody that there is")
    thread_id = top.number("thread")
    key = _Object(top.value("key"), "the key")
    return Manifest(
        audience=audience,
        thread_id=thread_id,
        orders=top.listed("orders", _text_of),
        exported_at=top.number("exported_at"),
        key_id=key.number("id"),
        public=key.octets("public", _HASH_SIZE),
        head=_head_of(_Object(top.value("head"), "the head"), thread_id),
        files=top.listed("files", _file_of),
        entries=top.listed("entries", lambda value, where: _entry_of(value, where, thread_id)),
    )


def _list(name: str, rows: Iterator[Mapping[str, object]]) -> str:
    body = ",\n".join(json.dumps(row) for row in rows)
    return f"{json.dumps(name)}: [\n{body}\n]" if body else f"{json.dumps(name)}: []"


def _file_fields(file: BundleFile) -> Mapping[str, object]:
    return {"name": file.name, "sha256": file.sha256.hex(), "size": file.size}


def _entry_fields(entry: BundleEntry) -> Mapping[str, object]:
    metadata = entry.metadata
    fields: dict[str, object] = {
        "entry": metadata.entry_id,
        "position": metadata.position,
        "at": metadata.at,
        "author": metadata.author_role,
        "disposition": metadata.disposition,
        "size": metadata.size,
        "content": entry.content.hex(),
        "link": entry.link.hex(),
    }
    if entry.written:
        fields |= {"salt": entry.salt.hex(), "written": entry.written}
    return fields


@dataclass(frozen=True, slots=True)
class _Object:
    """A JSON object that somebody else wrote; every answer is of the type that was asked for."""

    fields: Any
    where: str

    def value(self, name: str) -> Any:
        if not isinstance(self.fields, dict) or name not in self.fields:
            raise ManifestError(f"{self.where} has no {name}")
        return self.fields[name]

    def has(self, name: str) -> bool:
        return isinstance(self.fields, dict) and name in self.fields

    def text(self, name: str) -> str:
        return _text_of(self.value(name), f"{name} of {self.where}")

    def number(self, name: str) -> int:
        value = self.value(name)
        # JSON has no whole numbers of its own, and Python calls true one.
        if type(value) is not int or not 0 <= value <= _LARGEST:
            raise ManifestError(f"{name} of {self.where} is not a whole number of 63 bits")
        return value

    def octets(self, name: str, size: int) -> bytes:
        text = self.text(name)
        if len(text) != 2 * size or not _HEXADECIMAL.fullmatch(text):
            raise ManifestError(f"{name} of {self.where} is not {size} octets in hexadecimal")
        return bytes.fromhex(text)

    def name(self, name: str) -> str:
        text = self.text(name)
        if not _NAME.fullmatch(text):
            raise ManifestError(f"{name} of {self.where} is not a name of a file in a bundle")
        return text

    def word(self, name: str) -> str:
        text = self.text(name)
        if not _WORD.fullmatch(text):
            raise ManifestError(f"{name} of {self.where} is not a word")
        return text

    def listed(self, name: str, read: Callable[[Any, str], T]) -> tuple[T, ...]:
        value = self.value(name)
        if not isinstance(value, list):
            raise ManifestError(f"{name} of {self.where} is not a list")
        return tuple(read(one, f"{name} number {at}") for at, one in enumerate(value, start=1))


def _text_of(value: Any, where: str) -> str:
    if not isinstance(value, str) or len(value) > 1000:
        raise ManifestError(f"{where} is not a short text")
    return value


def _file_of(value: Any, where: str) -> BundleFile:
    row = _Object(value, where)
    return BundleFile(row.name("name"), row.octets("sha256", _HASH_SIZE), row.number("size"))


def _head_of(row: _Object, thread_id: int) -> SignedHead:
    return SignedHead(
        thread_id=thread_id,
        length=row.number("length"),
        head=row.octets("head", HEAD_SIZE),
        at=row.number("at"),
        key_id=row.number("key"),
        signature=row.octets("signature", 64),
    )


def _entry_of(value: Any, where: str, thread_id: int) -> BundleEntry:
    row = _Object(value, where)
    metadata = ChainMetadata(
        thread_id=thread_id,
        entry_id=row.number("entry"),
        position=row.number("position"),
        at=row.number("at"),
        author_role=row.word("author"),
        disposition=row.word("disposition"),
        size=row.number("size"),
    )
    content, link = row.octets("content", _HASH_SIZE), row.octets("link", _HASH_SIZE)
    if not row.has("written"):
        return BundleEntry(metadata, content, link)
    return BundleEntry(metadata, content, link, row.octets("salt", SALT_SIZE), row.name("written"))


def texts_of(entries: Sequence[BundleEntry]) -> Mapping[str, BundleEntry]:
    """Return the entries whose text is in the bundle, by the name of its file."""
    return {entry.written: entry for entry in entries if entry.written}
