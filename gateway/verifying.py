"""Is a bundle what was exported? Told from its files alone: no configuration, database or keyring is read.

What is verified, and what each would show if it were wrong:

1. the manifest's signature, by the key that was published: that this gateway exported it, or somebody else;
2. every file's sum: a changed octet, a file too many or too few;
3. each salt with its text against the content hash, and each link: a message changed, moved, added or taken out;
4. the signed head: a tail that was cut off, a chain that was made again;
5. heads that were exported daily: a record that its own keeper made again, and signed.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gateway.bundle_files import BROKEN, CHUNK, BundleSource, reading_bundle
from gateway.errors import GatewayError
from thread_store.bundle import (
    KEY_FILE,
    MANIFEST,
    SIGNATURE,
    BundleEntry,
    BundleFile,
    Manifest,
    ManifestError,
    read_manifest,
    texts_of,
    utc,
)
from thread_store.chain import START, Fault, fault_of
from thread_store.heads import HeadsFileError, read_heads
from vault.evidence import SignedHead, fingerprint, from_pem, verify_head_with, verify_manifest

WHOLE, BROKEN_VERDICT = "whole", "broken"
# Octets: a thread of a million entries has no larger manifest.
MANIFEST_LIMIT = 512 * 1024 * 1024
SIGNATURE_LIMIT = 4096
FINDINGS_LIMIT = 1000

Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it was: which entry of the chain (None for the bundle's own), where, and what."""

    position: int | None
    where: str
    what: str


@dataclass(slots=True)
class _Report:
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    heads: int = 0

    def add(self, where: str, what: str, position: int | None = None) -> None:
        if len(self.findings) < FINDINGS_LIMIT:
            self.findings.append(Finding(position, where, what))


def read_keys(path: Path) -> Sequence[bytes]:
    """The public keys in a PEM file, 32 octets each.

    Raises:
        GatewayError: it cannot be read, or there is none in it.

    """
    try:
        text = path.read_text("utf-8", "replace")
    except OSError as error:
        raise GatewayError(
            f"{path} cannot be read: {error.strerror}. Name the file with the published key."
        ) from None
    found = from_pem(text)
    if not found:
        raise GatewayError(
            f"no Ed25519 public key is in {path}. Make such a file with `gobetween key public`."
        )
    return found


def heads_files(paths: Iterable[Path]) -> Sequence[Path]:
    """The files of exported heads that somebody named: each file, and those of each directory."""
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(sorted(path.glob("*.jsonl")) if path.is_dir() else (path,)))
    return tuple(found)


def verify_bundle(
    path: Path,
    keys: Collection[bytes] | None,
    heads: Iterable[Path],
    progress: Progress,
) -> Mapping[str, Any]:
    """Verify a bundle; `keys` are the published public keys, None when there are none to compare with.

    Raises:
        GatewayError: there is no bundle, or a file of heads cannot be read.

    """
    report = _Report()
    files = tuple(heads)
    with reading_bundle(path) as source:
        manifest = _manifest(source, keys, report)
        if manifest is not None:
            sound = _files(source, manifest, report, progress)
            _chain(manifest, sound, report)
            _heads(manifest, keys, files, report)
    return _result(manifest, keys, report)


def _result(
    manifest: Manifest | None, keys: Collection[bytes] | None, report: _Report
) -> Mapping[str, Any]:
    # The first bad entry comes first; what is wrong with the bundle's own files, behind the entries.
    findings = sorted(report.findings, key=lambda one: (one.position is None, one.position or 0))
    row: dict[str, Any] = {
        "verdict": BROKEN_VERDICT if findings else WHOLE,
        "first_bad_entry": next((one.position for one in findings if one.position), None),
        "findings": [
            {"entry": one.position, "where": one.where, "what": one.what} for one in findings
        ],
        "notes": report.notes,
        "heads_compared": report.heads,
    }
    if manifest is None:
        return row
    return {
        **row,
        "thread_id": manifest.thread_id,
        "orders": list(manifest.orders),
        "for": manifest.audience,
        "exported_at": manifest.exported_at,
        "exported_at_utc": utc(manifest.exported_at),
        "entries": len(manifest.entries),
        "texts_verified": len(texts_of(manifest.entries)),
        "key_id": manifest.key_id,
        "fingerprint": fingerprint(manifest.public),
        "key_is_published": None if keys is None else manifest.public in keys,
    }


def _manifest(
    source: BundleSource, keys: Collection[bytes] | None, report: _Report
) -> Manifest | None:
    octets = _whole(source, MANIFEST, MANIFEST_LIMIT, report)
    signature = _whole(source, SIGNATURE, SIGNATURE_LIMIT, report)
    if octets is None:
        return None
    try:
        manifest = read_manifest(octets)
    except ManifestError as error:
        report.add(MANIFEST, f"it is not a manifest: {error}")
        return None
    if keys is not None and manifest.public not in keys:
        report.add(MANIFEST, "it is signed under a key that is not the published one")
    elif keys is None:
        report.notes.append(
            f"the bundle brings its own evidence key {manifest.key_id}, fingerprint "
            f"{fingerprint(manifest.public)}: compare it with the published one "
            "(`gobetween key list` at the marketplace), or name that with --key"
        )
    if signature is not None and not verify_manifest(manifest.public, octets, signature):
        report.add(MANIFEST, "its signature is not right: it was changed after the export")
    return manifest


def _whole(source: BundleSource, name: str, limit: int, report: _Report) -> bytes | None:
    if source.names.count(name) != 1:
        report.add(name, "it is missing" if name not in source.names else "it is there twice")
        return None
    try:
        with source.opened(name) as file:
            octets = file.read(limit + 1)
    except BROKEN:
        report.add(name, "it cannot be read")
        return None
    if len(octets) > limit:
        report.add(name, "it is larger than any that we make")
        return None
    return octets


def _files(
    source: BundleSource, manifest: Manifest, report: _Report, progress: Progress
) -> Mapping[str, bool]:
    """Read every file once; returns for each text whether it is the one of its content hash."""
    texts, listed = texts_of(manifest.entries), {file.name for file in manifest.files}
    positions = _positions(manifest)
    sound: dict[str, bool] = {}
    counts: dict[str, int] = {}
    for name in source.names:
        counts[name] = counts.get(name, 0) + 1
    for number, file in enumerate(manifest.files, start=1):
        progress(number, len(manifest.files))
        entry = texts.get(file.name)
        fault, content = _read(source, file, entry, counts.get(file.name, 0))
        if fault:
            report.add(file.name, fault, positions.get(file.name))
        if entry is not None:
            sound[file.name] = content == entry.content and file.size == entry.metadata.size
    for name in counts:
        if name not in listed and name not in (MANIFEST, SIGNATURE):
            report.add(name, "it is not in the manifest: somebody put it there")
    if KEY_FILE not in listed:
        report.add(KEY_FILE, "the manifest does not list it")
    return sound


def _positions(manifest: Manifest) -> Mapping[str, int]:
    """The entry that each mail file is about, by the number in its name."""
    found = {}
    for file in manifest.files:
        folder, slash, name = file.name.partition("/")
        number = name.partition("-")[0]
        # Six digits and more are allowed for; a manifest of somebody else's may hold any number.
        if folder == "entries" and slash and number.isascii() and number.isdigit():
            found[file.name] = int(number[:9])
    return found


def _read(
    source: BundleSource, file: BundleFile, entry: BundleEntry | None, count: int
) -> tuple[str, bytes]:
    """What is wrong with a file, "" when nothing is, and its content hash as a text of the chain."""
    if count != 1:
        return ("it is missing" if not count else "it is there twice"), b""
    digest, content = hashlib.sha256(), hashlib.sha256(entry.salt if entry else b"")
    size = 0
    try:
        with source.opened(file.name) as opened:
            # Never further than the manifest tells, whatever an archive unfolds to.
            while size <= file.size and (piece := opened.read(CHUNK)):
                size += len(piece)
                digest.update(piece)
                content.update(piece)
    except BROKEN:
        return "it cannot be read: the bundle is damaged", b""
    if size != file.size:
        return "it has not the size that was exported", content.digest()
    if digest.digest() != file.sha256:
        return "its octets are not those that were exported", content.digest()
    return "", content.digest()


def _chain(manifest: Manifest, sound: Mapping[str, bool], report: _Report) -> None:
    previous, expected = START, 1
    for entry in manifest.entries:
        position = entry.metadata.position
        where = f"entry {expected}"
        if expected < position <= manifest.head.length:
            report.add(where, _gap(expected, position), expected)
            expected = position
        fault = fault_of(previous, entry.chain_entry(), expected)
        if fault is None and entry.written and not sound.get(entry.written, False):
            fault = Fault.CONTENT
        if fault is not None:
            report.add(f"entry {expected}", fault.value, expected)
        previous, expected = entry.link, expected + 1
    _head(manifest, previous, expected - 1, report)


def _gap(first: int, behind: int) -> str:
    return "it is missing" if behind == first + 1 else f"it and all up to {behind - 1} are missing"


def _head(manifest: Manifest, last: bytes, length: int, report: _Report) -> None:
    head = manifest.head
    if head.key_id != manifest.key_id or not verify_head_with(manifest.public, head):
        report.add("head", "the signature of the chain's head is not right")
    if length < head.length:
        at = length + 1
        report.add(f"entry {at}", f"it is missing: the head is of {head.length} entries", at)
    elif length > head.length:
        at = head.length + 1
        report.add(f"entry {at}", f"it is too many: the head is of {head.length} entries", at)
    elif last != head.head:
        report.add(f"entry {length}", "the chain does not end in the signed head", length or None)


def _heads(
    manifest: Manifest, keys: Collection[bytes] | None, files: Sequence[Path], report: _Report
) -> None:
    links = {entry.metadata.position: entry.link for entry in manifest.entries}
    trusted = (manifest.public,) if keys is None else tuple(keys)
    for path in files:
        for head in _heads_in(path):
            if head.thread_id == manifest.thread_id:
                _compare(head, links, trusted, manifest, path.name, report)
    if files and not report.heads:
        report.notes.append("no exported head is of this thread, so that none was compared")


def _heads_in(path: Path) -> Iterator[SignedHead]:
    try:
        yield from read_heads(path)
    except HeadsFileError as error:
        raise GatewayError(f"{path} is no file of exported heads: {error}.") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not text"
        raise GatewayError(f"{path} cannot be read: {reason}.") from None


def _compare(
    head: SignedHead,
    links: Mapping[int, bytes],
    trusted: Sequence[bytes],
    manifest: Manifest,
    name: str,
    report: _Report,
) -> None:
    if not any(verify_head_with(public, head) for public in trusted):
        report.notes.append(
            f"{name}: the head of {head.length} entries was not compared, because it is signed "
            f"under evidence key {head.key_id}, which is not among the keys; name all of them with --key"
        )
        return
    if head.at > manifest.exported_at and head.length > manifest.head.length:
        report.notes.append(f"{name}: the head of {head.length} entries is newer than the bundle")
        return
    report.heads += 1
    if head.length and links.get(head.length) != head.head:
        at = head.length
        report.add(
            f"{name}, entry {at}",
            f"the head exported {utc(head.at)} is not on this chain: up to this entry it was made again or cut",
            at,
        )
