"""An exported thread shows each reader what is theirs, and nothing else; and it says so when something is gone."""

import json
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from alias_store.model import Correspondence
from alias_store.order_files import parse_orders
from gateway.acting import Act
from gateway.bundle_rows import entry_row
from gateway.bundle_views import (
    ERASED,
    NOT_KEPT,
    NOT_PROVEN,
    SHOWS_THE_OTHER,
    UNREADABLE,
    Audience,
    Case,
    Shown,
)
from gateway.conversations import thread_of
from gateway.errors import GatewayError
from gateway.exporting import export_thread
from gateway.ordering import import_records
from gateway.reading import reading
from gateway.releasing import release
from relay.stages import Evidence
from tests.support.operators import (
    ACT,
    AGENT,
    BUYER,
    COUPON,
    ORDER_ID,
    ORDERS,
    SELLER,
    Desk,
    a_desk,
    a_mail,
    no_progress,
)
from thread_store.model import Decision, Entry, Thread
from thread_store.sql.store import ThreadStore

DOMAINS = {BUYER: "buyer-mail.example", SELLER: "lamps-and-more.example"}


def a_conversation(directory: Path) -> Desk:
    """Question, answer, and of the seller one refused and one of a stranger that is held."""
    desk = a_desk(directory / "gateway")
    desk.arrive(a_mail(BUYER, desk.seller_alias), desk.seller_alias)
    answer = a_mail(SELLER, desk.buyer_alias, "Two metres.", message_id="<2@shop.example>")
    desk.arrive(answer, desk.buyer_alias)
    desk.arrive(a_mail(SELLER, desk.buyer_alias, COUPON), desk.buyer_alias)
    desk.hold()
    return desk


def rows_of(bundle: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads((bundle / "thread.json").read_text())["entries"]
    return rows


def forms(bundle: Path) -> list[str]:
    return [Path(form["file"]).stem for row in rows_of(bundle) for form in row["forms"]]


def test_each_reader_gets_what_it_saw_itself(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)

    assert forms(desk.export("buyer")) == ["00001-buyer-written", "00002-seller-sent"]
    own = ["00002-seller-written", "00003-seller-written"]
    assert forms(desk.export("seller")) == ["00001-buyer-sent", *own]
    assert len(forms(desk.export("operator"))) == 6


def test_the_mail_files_are_what_was_written_and_what_was_sent(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    bundle = desk.export("buyer")

    written = (bundle / "entries/00001-buyer-written.eml").read_bytes()
    sent = (bundle / "entries/00002-seller-sent.eml").read_bytes()
    assert written == a_mail(BUYER, desk.seller_alias)
    assert b"DKIM-Signature" in sent
    assert b"Two metres." in sent
    assert SELLER.encode() not in sent


@pytest.mark.parametrize(("audience", "other"), [("buyer", SELLER), ("seller", BUYER)])
def test_no_file_of_a_party_shows_the_other_side(tmp_path: Path, audience: str, other: str) -> None:
    bundle = a_conversation(tmp_path).export(audience)

    for path in filter(Path.is_file, bundle.rglob("*")):
        octets = path.read_bytes()
        assert other.encode() not in octets, path
        assert DOMAINS[other].encode() not in octets, path
        assert AGENT.encode() not in octets, path


def test_a_party_reads_rules_and_replies_of_its_own_mail_only(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)

    theirs = rows_of(desk.export("seller"))
    assert "decisions" not in theirs[0]
    (decision,) = theirs[2]["decisions"]
    assert (decision["verdict"], decision["rules"]) == ("reject", ["R-16"])
    assert decision["reply"] == "550 5.7.1"
    assert not {"score", "released_by", "policy_revision"} & set(decision)
    assert all("decisions" not in row for row in rows_of(desk.export("buyer"))[1:])


def test_the_operator_reads_scores_names_and_the_audit(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    bundle = desk.export("operator")

    found = json.loads((bundle / "thread.json").read_text())
    assert found["entries"][2]["decisions"][0]["score"] > 5
    assert found["entries"][3]["hold"]["state"] == "held"
    assert found["sides"][1]["addresses"] == [SELLER]
    assert [line["action"] for line in found["audit"]] == ["thread.export-operator"]
    assert BUYER in (bundle / "thread.html").read_text()


def test_an_export_is_audited_before_anything_is_written(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    (tmp_path / "taken").mkdir()

    with pytest.raises(GatewayError, match="never overwritten"):
        desk.export("buyer", tmp_path / "taken")

    (line,) = desk.read(ThreadStore.audit_of, "thread", desk.thread_id)
    assert (line.action, line.actor, line.reason) == ("thread.export-buyer", "olga", "ticket 7")


def test_times_are_told_for_programs_and_for_people(tmp_path: Path) -> None:
    row = rows_of(a_conversation(tmp_path).export("buyer"))[0]

    assert row["at_utc"].endswith(f"{row['at'] % 1_000_000:06}Z")
    assert row["at_utc"][10] == "T"


def test_mail_that_shows_the_other_side_is_left_out_even_in_own_words(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "gateway")
    desk.arrive(a_mail(BUYER, desk.seller_alias, f"Are you {SELLER}?"), desk.seller_alias)

    (row,) = rows_of(desk.export("buyer"))
    assert (row["missing"], row["forms"]) == (SHOWS_THE_OTHER, [])
    assert forms(desk.export("operator"))[0] == "00001-buyer-written"


def test_a_copy_that_would_leak_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_conversation(tmp_path)
    monkeypatch.setattr("gateway.bundle_views.find_leaks", lambda _raw, _needles: ("a leak",))

    assert [row["missing"] for row in rows_of(desk.export("buyer"))] == [SHOWS_THE_OTHER] * 2


def test_what_a_stranger_wrote_and_an_operator_released_is_not_the_sellers_text(
    tmp_path: Path,
) -> None:
    desk = a_desk(tmp_path / "gateway")
    desk.call(release, desk.hold(), ACT)

    (row,) = rows_of(desk.export("seller"))
    assert (row["missing"], row["forms"]) == (NOT_PROVEN, [])
    assert row["decisions"][-1]["released"] is True
    assert forms(desk.export("buyer")) == ["00001-seller-sent"]


def test_unproven_mail_is_the_partys_once_an_operator_said_so(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "gateway")
    raw = a_mail(BUYER, desk.seller_alias)
    unit = desk.arrive(raw, desk.seller_alias, Evidence.NONE)
    assert rows_of(desk.export("buyer", tmp_path / "before")) == []

    desk.call(release, unit.reply.text.rpartition("[")[2].rstrip("]"), ACT)

    assert forms(desk.export("buyer")) == ["00001-buyer-written"]


def test_an_erased_thread_is_exported_as_far_as_it_is_left(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    desk.read(ThreadStore.erase_thread, desk.thread_id, now=5)

    bundle = desk.export("operator")
    assert {row["missing"] for row in rows_of(bundle)} == {ERASED}
    assert forms(bundle) == []
    assert "erased" in (bundle / "README.txt").read_text()
    assert forms(desk.export("buyer")) == []


def test_a_copy_that_is_not_kept_is_said_to_be_missing(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    desk.tamper("UPDATE queue_item SET raw = NULL, state = 'finished'")

    assert rows_of(desk.export("buyer"))[1]["missing"] == NOT_KEPT


def test_a_copy_that_was_altered_is_said_to_be_unreadable(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    desk.tamper("UPDATE queue_item SET raw = x'00'")

    assert rows_of(desk.export("buyer"))[1]["missing"] == UNREADABLE
    row = rows_of(desk.export("operator"))[0]
    assert (len(row["forms"]), row["missing"]) == (1, UNREADABLE)


def test_a_thread_without_its_keys_or_its_sides_is_explained(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    desk.tamper("UPDATE thread SET data_key = CAST(x'09' || substr(data_key, 2) AS BLOB)")
    with pytest.raises(GatewayError, match="cannot be exported: no wrap key has the id 9"):
        desk.export("buyer")

    desk.tamper("UPDATE thread SET data_key = NULL, relationship_id = 5")
    with pytest.raises(GatewayError, match="its two sides are not known"):
        desk.export("buyer")


def test_a_name_that_spells_an_address_is_not_shown(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "gateway")
    records = parse_orders(ORDERS.replace("Lamps and More", f"Ana {SELLER}").encode(), "o.csv")
    desk.call(import_records, records, lambda _done: None)

    sides = json.loads((desk.export("buyer") / "thread.json").read_text())["sides"]
    assert [side["shown_as"] for side in sides] == ["Bianca B.", "Seller"]


def test_a_remark_of_a_rule_that_names_the_other_side_is_left_out(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    finding = {"rule": "R-99", "effect": "strip", "excerpt": "", "fix": ""}
    reasons = (f"{SELLER} was taken out", "lamps-and-more.example", "An address was taken out.")
    found = [finding | {"reason": reason} for reason in reasons]
    case = Case(Audience.BUYER, *sides_of(desk))

    (row,) = entry_row(case, *an_entry(desk), [a_decision(json.dumps(found).encode())], (), ())[
        "decisions"
    ]
    assert [one["reason"] for one in row["findings"]] == ["An address was taken out."]


def sides_of(desk: Desk) -> tuple[Thread, Correspondence]:
    with desk.opened() as gateway, reading(gateway) as connection:
        thread = thread_of(gateway, connection, desk.thread_id)
        found = gateway.stores.aliases.correspondence_of_relationship(
            connection, thread.relationship_id
        )
    assert found is not None
    return thread, found


def an_entry(desk: Desk) -> tuple[Entry, Shown]:
    return desk.read(ThreadStore.entries_of, desk.thread_id)[0], Shown(True)


def a_decision(findings: bytes) -> Decision:
    return Decision(
        id=1, entry_id=1, at=5, verdict="accept", rules=("R-99",), score=0.0, reply_code=250,
        reply_status="2.0.0", code_version="1", policy_revision="1", context=b"",
        findings=findings,
    )  # fmt: skip


def test_a_broken_record_is_exported_with_what_is_broken(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    desk.tamper("UPDATE entry SET body = x'00' WHERE position = 1")
    desk.tamper("UPDATE entry SET at = at + 1 WHERE position = 2")
    desk.tamper("DELETE FROM entry WHERE position = 3")

    bundle = desk.export("operator")
    chain = json.loads((bundle / "thread.json").read_text())["chain"]
    assert [one.partition(":")[0] for one in chain.split("; ")][:3] == [
        "entry 1", "entry 2", "entry 3",
    ]  # fmt: skip
    assert rows_of(bundle)[0]["missing"] == UNREADABLE


def test_a_head_that_belongs_elsewhere_is_said(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    desk.tamper("UPDATE thread SET head = zeroblob(32)")

    found = json.loads((desk.export("buyer") / "thread.json").read_text())
    assert found["chain"] == "the chain does not end in the thread's head"


def test_only_its_owner_may_read_a_bundle(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    paths = [*desk.export("buyer").rglob("*"), desk.export("seller", tmp_path / "s.zip")]

    assert not [path for path in paths if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)]


def test_a_zip_file_holds_what_a_directory_holds(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)
    folder, archive = desk.export("buyer"), desk.export("buyer", tmp_path / "b.ZIP")

    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert set(zipfile.ZipFile(archive).namelist()) == names


def test_a_failure_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = a_conversation(tmp_path)
    monkeypatch.setattr("gateway.exporting.sign_manifest", lambda *_: b"".missing)

    for name in ("out", "out.zip"):
        with pytest.raises(AttributeError):
            desk.export("buyer", tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["gateway"]


def test_a_place_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    desk = a_conversation(tmp_path)

    with pytest.raises(GatewayError, match="was not written: No such file"):
        desk.export("buyer", tmp_path / "no" / "where.zip")


def test_an_unknown_thread_is_explained_and_not_audited(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "gateway")
    arguments = (7, Audience.BUYER, tmp_path / "x", Act("olga", "why"), no_progress)

    with pytest.raises(GatewayError, match="no thread 7"):
        desk.call(export_thread, *arguments)
    assert desk.read(ThreadStore.audit_of, "thread", 7) == ()


def test_progress_is_told_entry_by_entry(tmp_path: Path) -> None:
    desk, told = a_conversation(tmp_path), []
    arguments = (Audience.BUYER, tmp_path / "x", ACT, lambda *one: told.append(one))

    row = desk.call(export_thread, desk.thread_id, *arguments)
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert (row["entries"], row["messages"], row["chain"]) == (4, 2, "whole")


def test_the_page_escapes_what_people_write(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "gateway")
    evil = "<script>alert(1)</script> <img src=https://evil.example/x> \u202egnp.exe\u202c"
    desk.arrive(
        a_mail(BUYER, desk.seller_alias, evil, subject="<b>&", content_type="text/plain; charset=utf-8"),
        desk.seller_alias,
    )  # fmt: skip

    page = (desk.export("buyer") / "thread.html").read_text()
    assert "<script" not in page
    assert "<img" not in page
    assert "\u202e" not in page
    assert "&lt;b&gt;&amp;" in page
    assert ORDER_ID in page


def test_attachments_are_named_with_their_sum(tmp_path: Path) -> None:
    desk = a_desk(tmp_path / "gateway")
    body = (
        "--x\nContent-Type: text/plain\n\nSee the photo.\n--x\nContent-Type: image/png\n"
        'Content-Disposition: attachment; filename="cord.png"\n'
        "Content-Transfer-Encoding: base64\n\nAAECAw==\n--x--"
    )
    raw = a_mail(BUYER, desk.seller_alias, body, content_type="multipart/mixed; boundary=x",
                 mime_version="1.0")  # fmt: skip
    desk.arrive(raw, desk.seller_alias)

    bundle = desk.export("buyer")
    (attachment,) = rows_of(bundle)[0]["forms"][0]["attachments"]
    assert (attachment["name"], attachment["size"]) == ("cord.png", 4)
    assert attachment["sha256"].startswith("054edec1d0211f62")
    assert "cord.png" in (bundle / "thread.html").read_text()
