"""A bundle appears whole or not at all, and a stranger's is read without following it anywhere."""

import os
import zipfile
from pathlib import Path

import pytest

from gateway import bundle_files
from gateway.bundle_files import reading_bundle, writing
from gateway.errors import GatewayError

AT = 1_795_313_820_560_334


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_files_come_back_as_they_went(tmp_path: Path, name: str) -> None:
    with writing(tmp_path / name, AT) as bundle:
        bundle.add("a.txt", b"one")
        bundle.add("entries/1.eml", b"x" * 3_000_000)

    assert [(file.name, file.size) for file in bundle.files] == [
        ("a.txt", 3), ("entries/1.eml", 3_000_000),
    ]  # fmt: skip
    with reading_bundle(tmp_path / name) as source:
        assert sorted(source.names) == ["a.txt", "entries/1.eml"]
        with source.opened("a.txt") as file:
            assert file.read() == b"one"


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_nothing_stands_at_the_place_before_it_is_whole(tmp_path: Path, name: str) -> None:
    with writing(tmp_path / name, AT) as bundle:
        bundle.add("a.txt", b"one")
        assert not (tmp_path / name).exists()

    with pytest.raises(ZeroDivisionError), writing(tmp_path / f"2{name}", AT) as bundle:
        raise ZeroDivisionError
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_full_disk_is_explained_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfileobj", full)
    with pytest.raises(GatewayError, match="No space left"), writing(tmp_path / "x", AT) as bundle:
        bundle.add("a.txt", b"one")
    assert list(tmp_path.iterdir()) == []


def test_a_dangling_link_counts_as_something(tmp_path: Path) -> None:
    (tmp_path / "out").symlink_to(tmp_path / "nowhere")

    with pytest.raises(GatewayError, match="never overwritten"), writing(tmp_path / "out", AT):
        pass


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("/etc/hostname")

    with reading_bundle(tmp_path) as source:
        assert source.names == ("link", "pipe")
        for name in source.names:
            with pytest.raises(OSError, match=name):
                source.opened(name)


def test_a_folder_of_too_many_files_is_no_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle_files, "NAMES_LIMIT", 3)
    for number in range(4):
        (tmp_path / str(number)).touch()

    with pytest.raises(GatewayError, match="more files"), reading_bundle(tmp_path):
        pass


def test_an_archive_of_unknown_making_is_explained(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a", "b")
    path.write_bytes(path.read_bytes()[:-10])

    with pytest.raises(GatewayError, match="no ZIP file"), reading_bundle(path):
        pass
