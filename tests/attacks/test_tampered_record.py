"""Attack: the record is changed after the fact, in a bundle, in the database, with and without a key.

Whoever hands a bundle to a court may have an interest in what it says. `thread verify` has the bundle, the published
key and the heads that were exported daily, and must tell at which entry the record stops being what it was.
"""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gateway.errors import GatewayError
from gateway.housekeeping import read_heads_to_export, write_heads
from gateway.verifying import verify_bundle
from tests.support.operators import BUYER, SELLER, Desk, a_desk, a_mail, no_progress
from tests.support.vault import fixed_keyring
from thread_store.bundle import BundleEntry, Manifest, read_manifest, write_manifest
from thread_store.chain import START, content_hash, link_of
from vault.evidence import SignedHead, public_key, sign_head, sign_manifest

LENGTH = 6


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Six messages, and a bundle of them for the operator."""
    made = a_desk(tmp_path_factory.mktemp("record") / "gateway")
    for number in range(LENGTH):
        fields = {"message_id": f"<{number}@x.example>"}
        author, alias = ((BUYER, made.seller_alias), (SELLER, made.buyer_alias))[number % 2]
        made.arrive(a_mail(author, alias, f"Message {number}.", **fields), alias)
    made.export("operator", made.directory / "whole")
    return made


@pytest.fixture
def bundle(desk: Desk, tmp_path: Path) -> Path:
    return Path(shutil.copytree(desk.directory / "whole", tmp_path / "bundle"))


def verdict(desk: Desk, bundle: Path, *heads: Path, keys: Any = "published") -> dict[str, Any]:
    published = desk.public_keys() if keys == "published" else keys
    return dict(verify_bundle(bundle, published, heads, no_progress))


def manifest_of(bundle: Path) -> Manifest:
    return read_manifest((bundle / "manifest.json").read_bytes())


def rewrite(bundle: Path, manifest: Manifest) -> None:
    (bundle / "manifest.json").write_bytes(write_manifest(manifest))


def text_files(bundle: Path) -> list[Path]:
    return sorted((bundle / "entries").glob("*-written.eml"))


def test_an_untouched_bundle_is_whole(desk: Desk, bundle: Path) -> None:
    row = verdict(desk, bundle)

    assert (row["verdict"], row["findings"], row["notes"]) == ("whole", [], [])
    assert (row["entries"], row["texts_verified"], row["key_is_published"]) == (6, 6, True)


def test_any_changed_octet_of_any_file_shows(desk: Desk, bundle: Path) -> None:
    for path in sorted(filter(Path.is_file, bundle.rglob("*"))):
        octets = path.read_bytes()
        for at in {0, len(octets) // 2, len(octets) - 1}:
            path.write_bytes(octets[:at] + bytes((octets[at] ^ 1,)) + octets[at + 1 :])
            assert verdict(desk, bundle)["verdict"] == "broken", (path.name, at)
        path.write_bytes(octets)
    assert verdict(desk, bundle)["verdict"] == "whole"


def test_a_changed_message_is_named_with_its_position(desk: Desk, bundle: Path) -> None:
    path = text_files(bundle)[3]
    path.write_bytes(path.read_bytes().replace(b"Message 3", b"Message 8"))

    row = verdict(desk, bundle)
    assert row["first_bad_entry"] == 4
    assert {one["what"] for one in row["findings"]} == {
        "its octets are not those that were exported",
        "its text is not the one that was recorded",
    }


def test_a_changed_message_with_all_its_sums_set_right_shows_in_the_content_hash(
    desk: Desk, bundle: Path
) -> None:
    path = text_files(bundle)[3]
    path.write_bytes(path.read_bytes().replace(b"Message 3", b"Message 8"))
    with_right_sums(bundle)

    row = verdict(desk, bundle, keys=None)
    assert row["first_bad_entry"] == 4
    assert row["findings"][0]["what"] == "its text is not the one that was recorded"


def with_right_sums(bundle: Path) -> None:
    manifest = manifest_of(bundle)
    files = tuple(
        replace(
            file,
            sha256=hashlib.sha256((bundle / file.name).read_bytes()).digest(),
            size=(bundle / file.name).stat().st_size,
        )
        for file in manifest.files
    )
    rewrite(bundle, replace(manifest, files=files))


def test_a_dropped_tail_entry_shows(desk: Desk, bundle: Path) -> None:
    manifest = manifest_of(bundle)
    gone = manifest.entries[-1].written
    (bundle / gone).unlink()
    files = tuple(file for file in manifest.files if file.name != gone)
    rewrite(bundle, replace(manifest, entries=manifest.entries[:-1], files=files))

    row = verdict(desk, bundle)
    assert row["first_bad_entry"] == 6
    assert row["findings"][0]["what"] == "it is missing: the head is of 6 entries"


def test_an_entry_out_of_the_middle_shows(desk: Desk, bundle: Path) -> None:
    entries = manifest_of(bundle).entries
    rewrite(bundle, replace(manifest_of(bundle), entries=(*entries[:2], *entries[3:])))

    row = verdict(desk, bundle)
    assert (row["first_bad_entry"], row["findings"][0]["what"]) == (3, "it is missing")


@pytest.mark.parametrize("at", range(LENGTH - 1))
def test_a_reordered_pair_shows_at_its_first(desk: Desk, bundle: Path, at: int) -> None:
    entries = manifest_of(bundle).entries
    swapped = (*entries[:at], entries[at + 1], entries[at], *entries[at + 2 :])
    rewrite(bundle, replace(manifest_of(bundle), entries=swapped))
    assert verdict(desk, bundle)["first_bad_entry"] == at + 1

    renumbered = tuple(
        replace(one, metadata=replace(one.metadata, position=number))
        for number, one in enumerate(swapped, start=1)
    )
    rewrite(bundle, replace(manifest_of(bundle), entries=renumbered))
    assert verdict(desk, bundle)["first_bad_entry"] == at + 1


@pytest.mark.parametrize(
    "change",
    [
        {"at": 5},
        {"author_role": "seller"},
        {"disposition": "refused"},
        {"entry_id": 5},
    ],
)
def test_changed_metadata_shows(desk: Desk, bundle: Path, change: dict[str, Any]) -> None:
    entries = list(manifest_of(bundle).entries)
    entries[2] = replace(entries[2], metadata=replace(entries[2].metadata, **change))
    rewrite(bundle, replace(manifest_of(bundle), entries=tuple(entries)))

    assert verdict(desk, bundle)["first_bad_entry"] == 3


def recomputed(bundle: Path) -> Manifest:
    """The third message replaced, and everything made right again that needs no key."""
    path = text_files(bundle)[2]
    path.write_bytes(path.read_bytes().replace(b"Message 2", b"Message 9"))
    with_right_sums(bundle)
    manifest, entries, previous = manifest_of(bundle), [], START
    for entry in manifest.entries:
        text = (bundle / entry.written).read_bytes()
        content = content_hash(entry.salt, text)
        previous = link_of(previous, entry.metadata, content)
        entries.append(replace(entry, content=content, link=previous))
    return replace(manifest, entries=tuple(entries))


def test_a_chain_made_again_without_a_key_does_not_end_in_the_signed_head(
    desk: Desk, bundle: Path
) -> None:
    manifest = recomputed(bundle)
    rewrite(bundle, manifest)
    assert "signed head" in str(verdict(desk, bundle)["findings"])

    head = replace(manifest.head, head=manifest.entries[-1].link)
    rewrite(bundle, replace(manifest, head=head))
    assert "the signature of the chain's head is not right" in str(verdict(desk, bundle))


def test_a_chain_made_again_under_another_key_of_that_id_shows_against_the_published_one(
    desk: Desk, bundle: Path
) -> None:
    keyring, manifest = fixed_keyring(), recomputed(bundle)
    head = sign_head(keyring, manifest.thread_id, LENGTH, manifest.entries[-1].link, 5)
    forged = replace(manifest, public=public_key(keyring, 1), head=head)
    rewrite(bundle, forged)
    octets = (bundle / "manifest.json").read_bytes()
    (bundle / "manifest.sig").write_bytes(sign_manifest(keyring, octets))

    row = verdict(desk, bundle)
    assert (row["key_id"], row["verdict"]) == (1, "broken")
    assert row["findings"][0]["what"] == "it is signed under a key that is not the published one"
    # Nothing in the bundle alone can show it, which is why the note asks to compare the key.
    alone = verdict(desk, bundle, keys=None)
    assert alone["verdict"] == "whole"
    assert "compare it with the published one" in alone["notes"][0]


def test_a_head_of_another_signature_is_not_taken(desk: Desk, bundle: Path) -> None:
    manifest = manifest_of(bundle)
    head = manifest.head
    other = SignedHead(head.thread_id, head.length, head.head, head.at, 9, head.signature)
    rewrite(bundle, replace(manifest, head=other))

    assert verdict(desk, bundle)["verdict"] == "broken"


def todays(desk: Desk, path: Path) -> Path:
    with desk.opened() as gateway, gateway.engine.connect() as connection:
        write_heads(path, read_heads_to_export(connection, gateway.stores, gateway.keyring))
    return path


def a_record(directory: Path) -> Desk:
    made = a_desk(directory / "gateway")
    for number in range(3):
        mail = a_mail(BUYER, made.seller_alias, message_id=f"<{number}@x.example>")
        made.arrive(mail, made.seller_alias)
    return made


def cut(desk: Desk) -> None:
    """Take the last entry out of the database, as its owner can, and set the thread right."""
    desk.tamper(
        "DELETE FROM decision WHERE entry_id IN (SELECT id FROM entry WHERE position = 3)",
        "DELETE FROM entry WHERE position = 3",
        "UPDATE thread SET length = 2, head = (SELECT link FROM entry WHERE position = 2)",
    )


def test_a_tail_cut_by_the_keeper_itself_shows_against_an_exported_head(tmp_path: Path) -> None:
    desk = a_record(tmp_path)
    heads = todays(desk, tmp_path / "heads.jsonl")
    assert verdict(desk, desk.export("operator"), heads)["heads_compared"] == 1
    cut(desk)

    bundle = desk.export("operator", tmp_path / "after.zip")
    assert verdict(desk, bundle)["verdict"] == "whole"
    row = verdict(desk, bundle, heads)
    assert (row["verdict"], row["first_bad_entry"]) == ("broken", 3)
    assert "not on this chain" in row["findings"][0]["what"]


def test_a_chain_made_again_by_the_keeper_itself_shows_against_an_exported_head(
    tmp_path: Path,
) -> None:
    desk = a_record(tmp_path)
    heads = todays(desk, tmp_path / "heads.jsonl")
    cut(desk)
    desk.arrive(a_mail(BUYER, desk.seller_alias, "I agree."), desk.seller_alias)

    row = verdict(desk, desk.export("operator"), heads)
    assert (row["verdict"], row["first_bad_entry"]) == ("broken", 3)


def test_heads_that_nobody_signed_prove_nothing_and_accuse_nobody(tmp_path: Path) -> None:
    desk = a_record(tmp_path)
    heads = todays(desk, tmp_path / "heads.jsonl")
    fields = json.loads(heads.read_text()) | {"head": "ab" * 32}
    heads.write_text(json.dumps(fields) + "\n")

    row = verdict(desk, desk.export("operator"), heads)
    assert (row["verdict"], row["heads_compared"]) == ("whole", 0)
    assert "was not compared" in row["notes"][0]


def test_a_head_newer_than_the_bundle_accuses_nobody(tmp_path: Path) -> None:
    desk = a_record(tmp_path)
    bundle = desk.export("operator")
    desk.arrive(a_mail(BUYER, desk.seller_alias, "One more."), desk.seller_alias)

    row = verdict(desk, bundle, todays(desk, tmp_path / "heads.jsonl"))
    assert row["verdict"] == "whole"
    assert "newer than the bundle" in row["notes"][0]


def test_a_record_that_was_changed_in_the_database_is_named_by_its_own_export(
    tmp_path: Path,
) -> None:
    desk = a_record(tmp_path)
    desk.tamper("UPDATE entry SET at = at + 1 WHERE position = 2")

    row = verdict(desk, desk.export("operator"))
    assert (row["verdict"], row["first_bad_entry"]) == ("broken", 2)
    assert row["findings"][0]["what"].startswith("its link does not follow")


# What a hostile bundle does to the one who verifies it.

Damage = Callable[[Path], object]


def unknown_file(bundle: Path) -> None:
    (bundle / "entries" / "extra.eml").write_text("hello")


def missing_file(bundle: Path) -> None:
    (bundle / "thread.html").unlink()


def a_link_out(bundle: Path) -> None:
    (bundle / "thread.html").unlink()
    (bundle / "thread.html").symlink_to("/etc/hostname")


def a_linked_folder(bundle: Path) -> None:
    shutil.move(bundle / "entries", bundle.parent / "elsewhere")
    (bundle / "entries").symlink_to(bundle.parent / "elsewhere")


def a_pipe(bundle: Path) -> None:
    (bundle / "thread.html").unlink()
    os.mkfifo(bundle / "thread.html")


def no_manifest(bundle: Path) -> None:
    (bundle / "manifest.json").unlink()


def a_folder_for_a_manifest(bundle: Path) -> None:
    (bundle / "manifest.json").unlink()
    (bundle / "manifest.json").mkdir()


def an_empty_signature(bundle: Path) -> None:
    (bundle / "manifest.sig").write_bytes(b"")


def a_huge_signature(bundle: Path) -> None:
    (bundle / "manifest.sig").write_bytes(bytes(5000))


def no_key_file_listed(bundle: Path) -> None:
    manifest = manifest_of(bundle)
    files = tuple(file for file in manifest.files if file.name != "evidence-key.pem")
    rewrite(bundle, replace(manifest, files=files))


def no_public_key(bundle: Path) -> None:
    rewrite(bundle, replace(manifest_of(bundle), public=b"\xff" * 32))


def too_many_entries(bundle: Path) -> None:
    manifest = manifest_of(bundle)
    more = BundleEntry(replace(manifest.entries[0].metadata, position=7), bytes(32), bytes(32))
    rewrite(bundle, replace(manifest, entries=(*manifest.entries, more)))


def positions_beyond_everything(bundle: Path) -> None:
    manifest = manifest_of(bundle)
    far = tuple(
        replace(one, metadata=replace(one.metadata, position=2**62)) for one in manifest.entries
    )
    head = replace(manifest.head, length=2**63 - 1)
    rewrite(bundle, replace(manifest, entries=far, head=head, exported_at=2**63 - 1))


@pytest.mark.parametrize(
    "damage",
    [
        unknown_file, missing_file, a_link_out, a_linked_folder, a_pipe, no_manifest,
        a_folder_for_a_manifest, an_empty_signature, a_huge_signature, no_key_file_listed,
        no_public_key, too_many_entries, positions_beyond_everything,
    ],
)  # fmt: skip
def test_a_damaged_bundle_is_broken_and_never_an_exception(
    desk: Desk, bundle: Path, damage: Damage
) -> None:
    damage(bundle)

    for keys in ("published", None):
        row = verdict(desk, bundle, keys=keys)
        assert row["verdict"] == "broken"
        assert row["findings"]


def zipped(bundle: Path, *, twice: str = "", method: int = zipfile.ZIP_DEFLATED) -> Path:
    path = bundle.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", method) as archive:
        for file in filter(Path.is_file, bundle.rglob("*")):
            archive.write(file, file.relative_to(bundle).as_posix())
        if twice:
            with pytest.warns(UserWarning, match="Duplicate"):
                archive.writestr(twice, "the second of that name")
    return path


@pytest.mark.parametrize("name", ["thread.html", "manifest.json", "manifest.sig"])
def test_a_name_that_is_there_twice_shows(desk: Desk, bundle: Path, name: str) -> None:
    row = verdict(desk, zipped(bundle, twice=name))

    assert row["verdict"] == "broken"
    assert "it is there twice" in str(row["findings"])


def test_an_archive_with_flipped_bits_is_never_an_exception(desk: Desk, bundle: Path) -> None:
    octets = zipped(bundle).read_bytes()
    path = bundle.with_name("flipped.zip")
    # The last fifth is the directory of the archive, which is parsed before anything is read.
    places = [*range(10, len(octets) * 4 // 5, 997), *range(len(octets) * 4 // 5, len(octets), 41)]
    for at in places:
        path.write_bytes(octets[:at] + bytes((octets[at] ^ 0x55,)) + octets[at + 1 :])
        with suppress(GatewayError):
            verdict(desk, path)


def test_what_unfolds_to_more_than_was_exported_is_not_read_to_its_end(
    desk: Desk, bundle: Path
) -> None:
    (bundle / "thread.html").write_bytes(bytes(64 * 1024 * 1024))

    row = verdict(desk, zipped(bundle))
    assert [one["what"] for one in row["findings"]] == ["it has not the size that was exported"]
