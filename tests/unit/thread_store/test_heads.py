import stat
from pathlib import Path

import pytest

from tests.support.database import a_keyring
from thread_store.heads import HeadsFileError, export_heads, read_heads
from vault.evidence import sign_head, verify_head

KEYRING = a_keyring()
HEADS = tuple(sign_head(KEYRING, thread, 3, bytes([thread]) * 32, 5) for thread in (1, 2))


def test_exported_heads_are_read_back_and_verify(tmp_path: Path) -> None:
    path = tmp_path / "heads.jsonl"

    assert export_heads(path, HEADS) == 2
    assert tuple(read_heads(path)) == HEADS
    assert all(verify_head(KEYRING, head) for head in read_heads(path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_every_export_is_added_to_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "heads.jsonl"
    export_heads(path, HEADS)
    export_heads(path, HEADS)
    export_heads(path, ())

    assert len(tuple(read_heads(path))) == 4


@pytest.mark.parametrize("line", ["", "[]", "{}", "no json", '{"thread": 1, "head": "zz"}'])
def test_a_line_that_is_no_head_is_named_by_its_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / "heads.jsonl"
    export_heads(path, HEADS[:1])
    with path.open("a") as file:
        file.write(line + "\n")

    with pytest.raises(HeadsFileError, match="line 2"):
        list(read_heads(path))
