"""The tail is what makes a code base ugly, so it is gated: file and function length, and words that mean nothing."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = (
    "mail", "vault", "policies", "database", "alias_store", "thread_store",
    "relay", "message_center", "gateway",
)  # fmt: skip
SOURCES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
BANNED = re.compile(
    r"(?:^|_)(utils?|helpers?|common|misc|managers?|process|data|info)(?:_|$)", re.IGNORECASE
)
FILE_LINES = 400
FUNCTION_LINES = 40


def functions(tree: ast.AST):
    return (
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_and_no_function_is_longer_than_a_screen(path: Path) -> None:
    text = path.read_text("utf-8")

    tall = [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in functions(ast.parse(text))
        if node.end_lineno - node.lineno + 1 > FUNCTION_LINES
    ]

    assert text.count("\n") <= FILE_LINES
    assert tall == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_say_what_they_mean(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    names = {node.name for node in functions(tree)}
    names |= {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    # aiosmtpd calls these names of its subclass, and Python's base classes these.
    inherited = {"data_received", "smtp_DATA", "handle_DATA", "process_bind_param"}

    assert not BANNED.search(path.stem)
    assert [name for name in sorted(names - inherited) if BANNED.search(name)] == []
    if "receive" not in path.parts:
        assert [name for name in names if name.startswith("handle_")] == [] or path.name in {
            "mailboxes.py"
        }


@pytest.mark.parametrize(
    "path",
    [path for path in SOURCES if path.name == "__init__.py"],
    ids=lambda path: path.parent.name,
)
def test_package_files_hold_docstrings_only(path: Path) -> None:
    body = ast.parse(path.read_text("utf-8")).body

    assert len(body) == 1
    assert isinstance(body[0], ast.Expr)
