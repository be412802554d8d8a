"""A dispute: the operator exports a conversation for each side and for the court, and anybody verifies it."""

import hashlib
import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from gateway.cli.root import gobetween
from gateway.holding import find_hold
from gateway.housekeeping import read_heads_to_export, write_heads
from gateway.reading import reading
from relay.enqueue import Deliver
from tests.support.operators import (
    AGENT,
    BUYER,
    COUPON,
    ORDER_ID,
    SELLER,
    Desk,
    a_desk,
    a_mail,
)
from tests.support.outside import require_outside
from tests.support.rewrite import shown_forms
from thread_store.model import DeliveryEvent
from thread_store.sql.store import ThreadStore

NOTE = "internal: known troublemaker"
HTML_MAIL = (
    "--x\nContent-Type: text/html; charset=utf-8\n\n<p>Dear <b>Ana</b>, the cord "
    "(b&#x69;anca.berg&#64;buyer-mail.example) is short.</p>\n"
    "--x\nContent-Type: text/plain; charset=us-ascii; name=note.txt\n"
    "Content-Disposition: attachment; filename=note.txt\nContent-Transfer-Encoding: base64\n\n"
    "YmlhbmNhLmJlcmdAYnV5ZXItbWFpbC5leGFtcGxl\n--x--"
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """All that can stand in a record: carried on, refused, held, released, answered by a next hop."""
    made = a_desk(tmp_path_factory.mktemp("dispute") / "gateway")
    kind = {"content_type": "multipart/mixed; boundary=x", "mime_version": "1.0"}
    unit = made.arrive(
        a_mail(BUYER, made.seller_alias, HTML_MAIL, subject=f"From {BUYER}", **kind),
        made.seller_alias,
    )
    assert isinstance(unit, Deliver)
    made.arrive(a_mail(SELLER, made.buyer_alias, f"I am {SELLER}."), made.buyer_alias)
    made.arrive(a_mail(SELLER, made.buyer_alias, COUPON), made.buyer_alias)
    made.run("held", "refuse", made.hold(), "--reason", NOTE)
    made.hold("Another one, as Ana.", message_id="<other@elsewhere.example>")
    event = DeliveryEvent(
        entry_id=unit.entry.id, item_id=unit.item.id, at=5, kind="deferred", reply_code=450,
        reply_status="4.2.2", reply_text=f"<{SELLER}> is over quota at mx.lamps-and-more.example",
        attempt=1,
    )  # fmt: skip
    made.read(ThreadStore.add_delivery_event, event)
    return made


@pytest.fixture
def bundles(desk: Desk, tmp_path: Path) -> dict[str, Path]:
    return {who: desk.export(who, tmp_path / who) for who in ("buyer", "seller", "operator")}


def run(*words: object) -> Any:
    """A command without any configuration."""
    return CliRunner().invoke(
        gobetween, [str(word) for word in words], env={"GOBETWEEN_CONFIG": ""}
    )


def everything_in(bundle: Path) -> str:
    """Every file as it is, and each mail in every form that a reader could decode it to."""
    found = []
    for path in filter(Path.is_file, bundle.rglob("*")):
        octets = path.read_bytes()
        found.append(octets.decode("utf-8", "replace"))
        if path.suffix == ".eml":
            found.append(shown_forms(octets))
        if path.suffix == ".json":
            found.append(json.dumps(json.loads(octets), ensure_ascii=False))
    return "\n".join(found).lower()


def test_neither_side_finds_the_other_in_any_file(bundles: dict[str, Path]) -> None:
    secrets = {
        "buyer": (SELLER, "lamps-and-more.example", "ana@"),
        "seller": (BUYER, "buyer-mail.example", "bianca.berg", "berg"),
    }
    for who, canaries in secrets.items():
        text = everything_in(bundles[who])
        for canary in (*canaries, AGENT, "elsewhere.example", NOTE, "olga", "over quota", "score"):
            assert canary.lower() not in text, (who, canary)


def test_the_operator_finds_it_all(bundles: dict[str, Path]) -> None:
    text = everything_in(bundles["operator"])

    for word in (SELLER, BUYER, AGENT, NOTE, "olga", "over quota", '"score"'):
        assert word.lower() in text


def test_each_bundle_is_whole_by_its_files_and_the_published_key_alone(
    desk: Desk, bundles: dict[str, Path], tmp_path: Path
) -> None:
    keys = tmp_path / "evidence-keys.pem"
    assert desk.run("key", "public", "--output", keys).exit_code == 0
    away = tmp_path / "court"
    for who, bundle in bundles.items():
        copy = shutil.copytree(bundle, away / who)
        done = run("thread", "verify", copy, "--key", keys, "--json")

        assert done.exit_code == 0
        row = json.loads(done.output)
        assert (row["verdict"], row["findings"], row["for"]) == ("whole", [], who)
        assert row["key_is_published"] is True


def test_the_verdict_is_told_in_words(bundles: dict[str, Path]) -> None:
    done = run("thread", "verify", bundles["buyer"])
    assert "taken out, if the evidence key is the published one." in done.output
    assert "compare it with the published one" in done.output

    page = bundles["buyer"] / "entries/00001-buyer-written.eml"
    page.write_bytes(page.read_bytes().replace(b"short", b"long "))
    done = run("thread", "verify", bundles["buyer"])
    assert done.exit_code == 0
    assert "verdict: BROKEN, first at entry 1" in done.output
    assert "bad: entry 1: its text is not the one that was recorded" in done.output


def test_the_key_list_shows_the_fingerprint_that_a_bundle_names(
    desk: Desk, bundles: dict[str, Path]
) -> None:
    rows = json.loads(desk.run("key", "list", "--json").output)
    (evidence,) = (row for row in rows if row["family"] == "evidence")

    assert evidence["fingerprint"] in (bundles["buyer"] / "README.txt").read_text()
    assert evidence["fingerprint"] in desk.run("key", "list").output
    assert all(row["fingerprint"] is None for row in rows if row is not evidence)
    assert "BEGIN PUBLIC KEY" in desk.run("key", "public").output


def test_a_lawyer_verifies_by_hand_with_common_tools(
    bundles: dict[str, Path],
) -> None:
    bundle = bundles["seller"]
    require_outside("openssl")
    require_outside("sha256sum")

    def sh(command: str) -> str:
        done = subprocess.run(
            ["sh", "-ec", command], cwd=bundle, capture_output=True, text=True, check=True
        )
        return done.stdout

    assert sh("sha256sum --quiet -c SHA256SUMS") == ""
    assert "Verified" in sh(
        "openssl pkeyutl -verify -pubin -inkey evidence-key.pem -rawin -in manifest.json "
        "-sigfile manifest.sig"
    )
    told = sh("openssl pkey -pubin -in evidence-key.pem -outform DER | sha256sum")
    assert told.split()[0] in (bundle / "README.txt").read_text()


def test_the_readme_tells_the_content_hash_right(bundles: dict[str, Path]) -> None:
    manifest = json.loads((bundles["seller"] / "manifest.json").read_text())

    texts = [entry for entry in manifest["entries"] if "salt" in entry]
    assert len(texts) == 2
    for entry in texts:
        text = (bundles["seller"] / entry["written"]).read_bytes()
        digest = hashlib.sha256(bytes.fromhex(entry["salt"]) + text).hexdigest()
        assert digest == entry["content"]


def test_the_page_is_one_file_that_loads_and_runs_nothing(bundles: dict[str, Path]) -> None:
    for bundle in bundles.values():
        page = (bundle / "thread.html").read_text()
        assert "default-src 'none'" in page
        for sign in (
            "<script",
            "<img",
            "<link",
            "<iframe",
            "src=",
            "href=",
            "url(",
            "@import",
            "on",
        ):
            outside = page.partition("</head>")[2] if sign == "on" else page
            assert f"<{sign}" not in outside
            assert f" {sign}=" not in outside
        assert ORDER_ID in page


def test_the_whole_goes_through_the_commands(desk: Desk, tmp_path: Path) -> None:
    output = tmp_path / "case.zip"
    words = ("thread", "export", desk.thread_id, "--for", "seller", "--output", output)
    assert "--reason" in desk.run(*words).output

    done = desk.run(*words, "--reason", "claim 12")
    assert done.exit_code == 0, done.output
    assert "is whole" in done.output
    assert "README.txt" in zipfile.ZipFile(output).namelist()
    row = json.loads(desk.run(*words[:-1], f"{output}2.zip", "--reason", "x", "--json").output)
    assert (row["for"], row["chain"]) == ("seller", "whole")
    assert "verdict: whole" in run("thread", "verify", output).output


def test_heads_are_taken_as_files_as_a_directory_and_as_a_shell_writes_them(
    desk: Desk, bundles: dict[str, Path], tmp_path: Path
) -> None:
    with desk.opened() as gateway, reading(gateway) as connection:
        heads = read_heads_to_export(connection, gateway.stores, gateway.keyring)
    files = [tmp_path / "heads" / f"2026-11-{day}.jsonl" for day in (20, 21)]
    for path in files:
        write_heads(path, heads)

    bundle = bundles["buyer"]
    for words in (
        ("--heads", files[0], "--heads", files[1]),
        ("--heads", *files),
        ("--heads", tmp_path / "heads"),
    ):
        row = json.loads(run("thread", "verify", bundle, *words, "--json").output)
        assert (row["verdict"], row["heads_compared"]) == ("whole", 2)
    assert "one bundle" in run("thread", "verify", bundle, bundle).output


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("nowhere",), "cannot be read: No such file"),
        (("README",), "no ZIP file and no directory"),
        (("buyer", "--key", "nowhere"), "Name the file with the published key"),
        (("buyer", "--key", "README"), "no Ed25519 public key"),
        (("buyer", "--heads", "README"), "line 1 is not a signed head"),
        (("buyer", "--heads", "nowhere"), "cannot be read: No such file"),
        (("buyer", "--heads", "binary"), "it is not text"),
    ],
)
def test_what_cannot_be_read_is_explained(
    bundles: dict[str, Path], tmp_path: Path, words: tuple[str, ...], reason: str
) -> None:
    assert bundles
    (tmp_path / "README").write_text("hello\n")
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    paths = [word if word.startswith("-") else str(tmp_path / word) for word in words]

    assert reason in str(run("thread", "verify", *paths).exception)


def test_a_hold_that_was_refused_is_told_to_the_operator_only(
    desk: Desk, bundles: dict[str, Path]
) -> None:
    found = json.loads((bundles["operator"] / "thread.json").read_text())
    holds = [row["hold"] for row in found["entries"] if "hold" in row]

    assert [one["state"] for one in holds] == ["refused", "held"]
    assert holds[0]["reason"] == NOTE
    with desk.opened() as gateway, reading(gateway) as connection:
        assert find_hold(gateway, connection, str(holds[0]["hold"])).decision_reason == NOTE
