"""The documents are true: every command, key, rule and word that exists stands in them."""

import re
import subprocess
import tomllib
from pathlib import Path

import click
import pytest

from gateway.cli.root import COMMANDS, gobetween
from policies.default import CHAIN

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = (
    "alias-format.md", "architecture.md", "glossary.md", "limits.md", "message-flow.md",
    "operations.md", "policies.md",
)  # fmt: skip


def words_of(*names: str) -> str:
    return "\n".join((ROOT / name).read_text("utf-8") for name in names)


def leaves(group: click.Group) -> list[str]:
    context = click.Context(group)
    found = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = leaves(command) if isinstance(command, click.Group) else [""]
        found += [f"{name} {one}".strip() for one in inner]
    return found


def keys_of(table: dict[str, object], prefix: str = "") -> list[str]:
    keys = []
    for name, value in table.items():
        keys += keys_of(value, name) if isinstance(value, dict) else [name]
    return keys


def test_every_page_is_there_and_the_readme_links_it() -> None:
    readme = words_of("README.md")

    assert sorted(path.name for path in DOCS.glob("*.md")) == sorted(PAGES)
    assert [page for page in PAGES if f"docs/{page}" not in readme] == []


def test_the_readme_fits_on_two_screens() -> None:
    assert words_of("README.md").count("\n") <= 150


@pytest.mark.parametrize("command", leaves(gobetween))
def test_every_command_is_documented(command: str) -> None:
    assert command in words_of("README.md", "docs/operations.md")


def test_every_configuration_key_is_explained_where_operators_read() -> None:
    example = (ROOT / "config.example.toml").read_text("utf-8")

    lines = {line.split("=")[0].strip(): line for line in example.splitlines() if "=" in line}
    silent = [
        key for key in keys_of(tomllib.loads(example)) if key in lines and "#" not in lines[key]
    ]

    assert [key for key in silent if key not in {"selector", "key_file", "dkim"}] == []


def test_every_rule_is_on_the_policy_page() -> None:
    page = words_of("docs/policies.md")

    assert [rule.id for rule in CHAIN if rule.id not in page] == []


def test_every_package_stands_in_the_floor_plan() -> None:
    plan = words_of("docs/architecture.md")
    packages = [path.parent.name for path in ROOT.glob("*/__init__.py")]

    assert [name for name in packages if f"{name}/" not in plan] == []


def test_links_between_documents_lead_somewhere() -> None:
    broken = []
    for path in [ROOT / "README.md", *DOCS.glob("*.md")]:
        for target in re.findall(r"\]\(([^)#]+)", path.read_text("utf-8")):
            if "://" not in target and not (path.parent / target).exists():
                broken.append(f"{path.name}: {target}")

    assert broken == []


def test_nothing_committed_names_this_machine_or_a_registry() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True
    ).stdout.decode()
    suspicious = re.compile(r"/work/(?:main|shared|\.library)|/root/|index-url|pypi\.org/simple")
    found = []
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        if path.suffix in {".py", ".md", ".toml", ".lock", ""} and path.name != "test_docs.py":
            text = path.read_text("utf-8", "replace")
            found += [f"{name}: {hit.group()}" for hit in suspicious.finditer(text)]

    assert found == []


def test_help_lists_every_command_with_a_few_words() -> None:
    assert all(words.endswith(".") for _, words in COMMANDS.values())
