"""An exported thread: a bundle that a person opens and a program verifies, without anything else of ours.

1. The audit has it before anything is read out.
2. The thread is read one entry at a time, up to the head that is signed, so that a long one needs no more memory than
   a short one, and one that grows meanwhile is exported as it was.
3. A record that is broken is exported as it is: that it is broken is what the bundle then shows.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from alias_store.model import Correspondence
from database.clock import now
from database.connection import Connection
from gateway.acting import Act, note
from gateway.bundle_files import Bundle, scratch, writing
from gateway.bundle_page import html_end, html_entry, html_head, readme, sums
from gateway.bundle_rows import Row, audit_row, entry_row, form_row, hold_row, thread_row
from gateway.bundle_views import NOTHING_SENT, UNREADABLE, Audience, Case, Sent, Shown, show
from gateway.conversations import thread_of
from gateway.errors import GatewayError
from gateway.opened import Opened
from gateway.reading import reading
from relay.queue.sql.reading import DigestError
from thread_store.bundle import (
    KEY_FILE,
    MANIFEST,
    SIGNATURE,
    BundleEntry,
    Manifest,
    write_manifest,
)
from thread_store.chain import START, fault_of
from thread_store.model import Thread
from thread_store.sql.recorded import RecordedEntry
from vault.errors import VaultError
from vault.evidence import fingerprint, public_key, sign_head, sign_manifest, to_pem
from vault.keyring import Family

WHOLE = "whole"
ERASED_THREAD = "This thread was erased: its texts are gone, and what is left is exported."

# How many entries are done, and of how many.
Progress = Callable[[int, int], object]


def export_thread(
    gateway: Opened, thread_id: int, audience: Audience, output: Path, act: Act, progress: Progress
) -> Mapping[str, Any]:
    """Write the bundle of a thread to `output`, a directory or a ZIP file; return what is in it.

    Raises:
        GatewayError: there is no such thread, or the bundle cannot be written.

    """
    with gateway.engine.begin() as connection:
        _thread(gateway, connection, thread_id)
        note(gateway, connection, act, f"thread.export-{audience}", "thread", thread_id)
    with reading(gateway) as connection, writing(output, now()) as bundle:
        case = _case(gateway, connection, thread_id, audience)
        export = _Export(gateway, connection, case)
        with scratch(output) as rows, scratch(output) as page:
            return export.write(bundle, rows, page, progress)


def _case(gateway: Opened, connection: Connection, thread_id: int, audience: Audience) -> Case:
    thread = _thread(gateway, connection, thread_id)
    found = gateway.stores.aliases.correspondence_of_relationship(
        connection, thread.relationship_id
    )
    if found is None:
        raise GatewayError(f"thread {thread_id} cannot be exported: its two sides are not known.")
    return Case(audience, thread, found)


def _thread(gateway: Opened, connection: Connection, thread_id: int) -> Thread:
    try:
        return thread_of(gateway, connection, thread_id)
    except VaultError as error:
        raise GatewayError(
            f"thread {thread_id} cannot be exported: {error}. Put back the copy of the keyring that "
            "has all its keys."
        ) from None


@dataclass(slots=True)
class _Export:
    """One export on its way: what the manifest will say."""

    gateway: Opened
    connection: Connection
    case: Case
    at: int = field(default_factory=now)
    link: bytes = START
    entries: list[BundleEntry] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def write(
        self, bundle: Bundle, rows: IO[bytes], page: IO[bytes], progress: Progress
    ) -> Mapping[str, Any]:
        threads, thread = self.gateway.stores.threads, self.case.thread
        length, head = threads.chain_head(self.connection, thread.id)
        top = thread_row(self.case, self.at, self._aliases(self.case.correspondence))
        # The closing brace comes last, so that a file which was cut is no JSON.
        rows.write(json.dumps(top)[:-1].encode() + b', "entries": [')
        page.write(_octets(html_head(top)))
        separator = b"\n"
        for position, row in self._rows(bundle, length):
            progress(position, length)
            if row is not None:
                rows.write(separator + json.dumps(row).encode())
                page.write(_octets(html_entry(row)))
                separator = b",\n"
        if self.link != head and not self.faults:
            self.faults.append("the chain does not end in the thread's head")
        closing = self._closing(length)
        rows.write(b"\n], " + json.dumps(closing)[1:].encode() + b"\n")
        page.write(_octets(html_end(closing)))
        bundle.copy("thread.json", rows)
        bundle.copy("thread.html", page)
        return self._sign(bundle, top, length, head)

    def _rows(self, bundle: Bundle, length: int) -> Iterator[tuple[int, Row | None]]:
        """Each position with its row, or None where the reader sees nothing."""
        threads = self.gateway.stores.threads
        for position in range(1, length + 1):
            found = threads.recorded_entry(self.connection, self.case.thread.id, position)
            if found is None:
                self.faults.append(f"entry {position}: it is missing")
                yield position, None
                continue
            yield position, self._row(bundle, found, position)

    def _row(self, bundle: Bundle, recorded: RecordedEntry, position: int) -> Row | None:
        salt = self._verify(recorded, position)
        threads, entry = self.gateway.stores.threads, recorded.entry
        decisions = threads.decisions_of(self.connection, entry.id)
        shown = show(self.case, entry, decisions, self._sent(recorded))
        written = None
        if shown is None:
            row = None
        else:
            forms = tuple(self._forms(bundle, recorded, shown))
            written = next((one["file"] for one in forms if one["form"] == "written"), None)
            deliveries = threads.deliveries_of(self.connection, entry.id)
            row = entry_row(self.case, entry, shown, decisions, deliveries, forms)
            hold = threads.hold_of_entry(self.connection, entry.id)
            if hold is not None and self.case.audience.role is None:
                row["hold"] = hold_row(hold)
        self.entries.append(
            BundleEntry(
                recorded.metadata,
                recorded.content,
                recorded.link,
                salt if written else b"",
                written or "",
            )
        )
        return row

    def _verify(self, recorded: RecordedEntry, position: int) -> bytes:
        """Hold an entry against the chain; returns its salt, or nothing when the text is gone."""
        salt = b""
        try:
            link = recorded.chain_entry()
            salt = link.salt or b""
        except VaultError:
            self.faults.append(f"entry {position}: its text cannot be decrypted")
            link = recorded.bare()
        fault = fault_of(self.link, link, position)
        if fault is not None:
            self.faults.append(f"entry {position}: {fault.value}")
        self.link = recorded.link
        return salt

    def _sent(self, recorded: RecordedEntry) -> Sent:
        """What went to the other side of it."""
        queue, key = self.gateway.stores.queue, recorded.entry.encrypted.key
        item_id = queue.item_of_entry(self.connection, recorded.entry.id)
        if item_id is None or key is None:
            return NOTHING_SENT
        try:
            item = queue.read(self.connection, item_id, lambda _thread_id: key)
        except (VaultError, DigestError):
            return Sent(missing=UNREADABLE)
        return NOTHING_SENT if item is None else Sent(item.raw)

    def _forms(self, bundle: Bundle, recorded: RecordedEntry, shown: Shown) -> Iterator[Row]:
        metadata = recorded.metadata
        stem = f"entries/{metadata.position:05}-{metadata.author_role}"
        if shown.written is not None:
            file = bundle.add(f"{stem}-written.eml", shown.written)
            yield form_row("written", shown.written, file)
        if shown.sent is not None:
            file = bundle.add(f"{stem}-sent.eml", shown.sent)
            yield form_row("sent", shown.sent, file)

    def _aliases(self, correspondence: Correspondence) -> Mapping[str, str]:
        aliases, ordinal = self.gateway.stores.aliases, self.case.thread.ordinal
        return {
            alias.role.value: str(aliases.address_of(alias, ordinal))
            for alias in (correspondence.buyer_alias, correspondence.seller_alias)
        }

    def _closing(self, length: int) -> Row:
        closing: Row = {
            "entries_in_chain": length,
            "chain": "; ".join(self.faults[:100]) or WHOLE,
            "remarks": self._remarks(),
        }
        if self.case.audience.role is None:
            audit = self.gateway.stores.threads.audit_of(
                self.connection, "thread", self.case.thread.id
            )
            closing["audit"] = [audit_row(one) for one in audit]
        return closing

    def _remarks(self) -> list[str]:
        return [] if self.case.thread.key is not None else [ERASED_THREAD]

    def _sign(
        self, bundle: Bundle, top: Mapping[str, Any], length: int, head: bytes
    ) -> Mapping[str, Any]:
        keyring, thread = self.gateway.keyring, self.case.thread
        key_id = keyring.active(Family.EVIDENCE).id
        public = public_key(keyring, key_id)
        bundle.add(KEY_FILE, to_pem(public).encode())
        text = readme(top, fingerprint(public), self._remarks())
        bundle.add("README.txt", text.encode())
        bundle.add("SHA256SUMS", sums(bundle.files).encode())
        manifest = write_manifest(
            Manifest(
                audience=self.case.audience.value,
                thread_id=thread.id,
                orders=self.case.orders,
                exported_at=self.at,
                key_id=key_id,
                public=public,
                head=sign_head(keyring, thread.id, length, head, self.at),
                files=tuple(bundle.files),
                entries=tuple(self.entries),
            )
        )
        files = len(bundle.files) + 2
        bundle.add(MANIFEST, manifest)
        bundle.add(SIGNATURE, sign_manifest(keyring, manifest))
        return {
            "thread_id": thread.id,
            "for": self.case.audience.value,
            "entries": length,
            "messages": sum(file.name.startswith("entries/") for file in bundle.files),
            "files": files,
            "chain": "; ".join(self.faults[:1]) or WHOLE,
            "erased": thread.key is None,
            "key_id": key_id,
            "fingerprint": fingerprint(public),
        }


def _octets(text: str) -> bytes:
    return text.encode("utf-8", "replace")
