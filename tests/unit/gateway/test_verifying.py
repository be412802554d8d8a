"""The verdict and its bounds; what tampering shows is in tests/attacks/test_tampered_record.py."""

import json
from pathlib import Path

import pytest

from gateway import verifying
from gateway.verifying import heads_files, verify_bundle
from tests.support.operators import BUYER, a_desk, a_mail, no_progress


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    desk = a_desk(tmp_path / "gateway")
    desk.arrive(a_mail(BUYER, desk.seller_alias), desk.seller_alias)
    return desk.export("buyer", tmp_path / "bundle")


def test_findings_end_somewhere(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "FINDINGS_LIMIT", 5)
    for number in range(20):
        (bundle / f"extra-{number}").touch()

    assert len(verify_bundle(bundle, None, (), no_progress)["findings"]) == 5


def test_heads_of_other_threads_are_passed_over(bundle: Path, tmp_path: Path) -> None:
    line = {"thread": 5, "length": 1, "head": "00" * 32, "at": 1, "key": 1, "signature": "00" * 64}
    heads = tmp_path / "heads.jsonl"
    heads.write_text(json.dumps(line) + "\n")

    row = verify_bundle(bundle, None, (heads,), no_progress)
    assert (row["verdict"], row["heads_compared"]) == ("whole", 0)
    assert "no exported head is of this thread" in row["notes"][-1]


def test_a_directory_stands_for_its_files_and_none_is_read_twice(tmp_path: Path) -> None:
    for name in ("b.jsonl", "a.jsonl", "other.txt"):
        (tmp_path / name).touch()

    found = heads_files((tmp_path / "a.jsonl", tmp_path))
    assert [path.name for path in found] == ["a.jsonl", "b.jsonl"]


def test_progress_is_told_file_by_file(bundle: Path) -> None:
    told: list[tuple[int, int]] = []
    verify_bundle(bundle, None, (), lambda *one: told.append(one))

    assert told == [(number, 6) for number in range(1, 7)]


def test_a_manifest_of_another_program_is_broken(bundle: Path) -> None:
    (bundle / "manifest.json").write_text('{"format": "something else"}')

    row = verify_bundle(bundle, None, (), no_progress)
    assert row["verdict"] == "broken"
    assert "not one that this version reads" in row["findings"][0]["what"]
    assert "thread_id" not in row
