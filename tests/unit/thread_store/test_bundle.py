"""A manifest comes back as it went, and one of somebody else's making is refused by name, never by a crash."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.vault import NOW, fixed_keyring
from thread_store.bundle import (
    BundleEntry,
    BundleFile,
    Manifest,
    ManifestError,
    read_manifest,
    texts_of,
    utc,
    write_manifest,
)
from thread_store.chain import ChainMetadata
from vault.evidence import public_key, sign_head

KEYRING = fixed_keyring()
METADATA = ChainMetadata(7, 100, 1, NOW, "buyer", "accepted", 5)
ENTRY = BundleEntry(METADATA, bytes(32), bytes(range(32)), bytes(16), "entries/00001-x.eml")
FILE = BundleFile("entries/00001-x.eml", bytes(32), 5)


def a_manifest(
    files: tuple[BundleFile, ...] = (FILE,), entries: tuple[BundleEntry, ...] = (ENTRY,)
) -> Manifest:
    return Manifest(
        audience="buyer",
        thread_id=7,
        orders=("114-1", "ä"),
        exported_at=NOW,
        key_id=1,
        public=public_key(KEYRING, 1),
        head=sign_head(KEYRING, 7, 1, bytes(32), NOW),
        files=files,
        entries=entries,
    )


def fields() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(write_manifest(a_manifest()))
    return found


def refused(found: object) -> str:
    with pytest.raises(ManifestError) as caught:
        read_manifest(json.dumps(found).encode())
    return str(caught.value)


@given(st.integers(0, 2**63 - 1), st.binary(min_size=32, max_size=32), st.booleans())
def test_a_manifest_comes_back_as_it_went(number: int, digest: bytes, has_text: bool) -> None:
    metadata = ChainMetadata(7, number, number, number, "seller", "held", number)
    text = (digest[:16], "entries/a.eml") if has_text else (b"", "")
    manifest = a_manifest(entries=(ENTRY, BundleEntry(metadata, digest, digest, *text)))

    assert read_manifest(write_manifest(manifest)) == manifest


def test_an_empty_thread_has_a_manifest_too() -> None:
    assert read_manifest(write_manifest(a_manifest((), ()))) == a_manifest((), ())


def test_texts_are_found_by_their_file() -> None:
    bare = BundleEntry(METADATA, bytes(32), bytes(32))

    assert texts_of((bare, ENTRY)) == {"entries/00001-x.eml": ENTRY}
    assert bare.chain_entry().salt is None


@pytest.mark.parametrize("octets", [b"", b"{", b"\xff", b"[" * 100_000, b'{"a": ' + b"9" * 9999])
def test_what_is_no_json_is_no_manifest(octets: bytes) -> None:
    with pytest.raises(ManifestError, match="not JSON"):
        read_manifest(octets)


@pytest.mark.parametrize("found", [[], "x", None, 7, {}, {"format": 1}, {"format": "x" * 2000}])
def test_json_of_another_form_is_no_manifest(found: object) -> None:
    assert refused(found)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", "gobetween thread bundle 2"),
        ("for", "everybody"),
        ("thread", -1),
        ("thread", True),
        ("thread", 2**63),
        ("thread", 1.5),
        ("orders", "114-1"),
        ("orders", [1]),
        ("key", []),
        ("key", {"id": 1, "public": "zz"}),
        ("head", {"length": 1}),
        ("files", {}),
        ("files", ["x"]),
        ("entries", [[]]),
    ],
)
def test_each_field_has_its_type(name: str, value: object) -> None:
    assert refused(fields() | {name: value})


@pytest.mark.parametrize(
    "name",
    ["../x", "/etc/passwd", "entries/../x", "entries//x", ".hidden", "a\\b", "a/b", "", "x\n", "ä"],
)
def test_no_name_leads_out_of_the_bundle(name: str) -> None:
    found = fields()
    found["files"][0]["name"] = name

    assert refused(found) == "name of files number 1 is not a name of a file in a bundle"
    found = fields()
    found["entries"][0]["written"] = name
    assert "written of entries number 1" in refused(found)


@pytest.mark.parametrize("name", ["content", "link", "salt"])
@pytest.mark.parametrize("value", ["", "00", "g" * 64, "A" * 64, 5, "00" * 33])
def test_hashes_have_their_size(name: str, value: object) -> None:
    found = fields()
    found["entries"][0][name] = value

    assert f"{name} of entries number 1" in refused(found)


@pytest.mark.parametrize("value", ["Buyer", "", "ü", "x" * 33, 4])
def test_roles_are_words_that_a_link_can_be_made_of(value: object) -> None:
    found = fields()
    found["entries"][0]["author"] = value

    assert "author of entries number 1" in refused(found)


def test_a_refusal_quotes_nothing() -> None:
    found = fields()
    found["files"][0]["name"] = "bea@buyer.example/../"

    assert "bea" not in refused(found)


def test_times_are_told_to_the_microsecond() -> None:
    assert utc(1_795_313_820_560_334) == "2026-11-22T02:17:00.560334Z"
    assert utc(0) == "1970-01-01T00:00:00.000000Z"
    assert utc(2**63 - 1) == "after the year 9999"
