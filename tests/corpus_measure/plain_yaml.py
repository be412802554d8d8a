"""As much of YAML 1.2 as the authentication suites are written in: no tags, anchors or types.

A value is a str, a list or a dict; an empty value is "". Escapes of quoted scalars give code points
below 256, which the suites mean as octets.
"""

import re
from collections.abc import Callable
from typing import Any

_KEY = re.compile(
    r"""(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>[^\s"'#\[{].*?))\s*:(?:\s+|\Z)"""
)
_ESCAPE = re.compile(r'\\(?:x([0-9A-Fa-f]{2})|(["\\/ 0ntr]))', re.ASCII)
_ESCAPED = {"0": "\0", "n": "\n", "t": "\t", "r": "\r"}
_COMMENT = re.compile(r"(?:^|\s)#.*")
_DOUBLE, _SINGLE = r'"((?:[^"\\]|\\.)*)"', r"'((?:[^']|'')*)'"
_FLOW = re.compile(rf"\s*(?:{_DOUBLE}|{_SINGLE}|([^,:\[\]{{}}]+(?::[^\s,\]}}][^,:\]}}]*)*))\s*")


def read_documents(text: str) -> list[Any]:
    """Read every document that is not empty. Raises ValueError for what this reader does not know."""
    documents: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.startswith("---"):
            documents.append([])
        elif line != "...":
            documents[-1].append(line)
    found = [_Reader(lines).document() for lines in documents]
    return [one for one in found if one != ""]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._at = 0

    def document(self) -> Any:
        found = self._nested(-1, may_list_at=0)
        if self._peek() is not None:
            raise ValueError(f"not read: {self._lines[self._at]!r}")
        return found

    def _peek(self) -> str | None:
        """The next line that says something."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line.strip() and not line.lstrip().startswith("#"):
                return line
            self._at += 1
        return None

    def _nested(self, parent: int, may_list_at: int) -> Any:
        line = self._peek()
        if line is None:
            return ""
        indent, is_item = (
            _indent(line),
            line.lstrip().startswith(("- ", "-\n")) or line.strip() == "-",
        )
        if is_item and indent >= may_list_at:
            return self._list(indent)
        return self._mapping(indent) if indent > parent else ""

    def _list(self, indent: int) -> list[Any]:
        items: list[Any] = []
        while (line := self._peek()) is not None and _indent(line) == indent:
            content = line.lstrip()[1:]
            if line.lstrip()[0] != "-":
                break
            if _KEY.match(content.strip()):
                # A mapping that begins on the line of its item: the item's sign is indentation.
                self._lines[self._at] = " " * (indent + 1) + content
                items.append(self._mapping(_indent(self._lines[self._at])))
            else:
                self._at += 1
                items.append(self._value(content.strip(), indent, may_list_at=indent + 1))
        return items

    def _mapping(self, indent: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while (line := self._peek()) is not None and _indent(line) == indent:
            key = _KEY.match(line.strip())
            if key is None:
                raise ValueError(f"no key: {line!r}")
            name = next(text for text in key.group("double", "single", "plain") if text is not None)
            self._at += 1
            found[name] = self._value(line.strip()[key.end() :], indent, may_list_at=indent)
        return found

    def _value(self, text: str, parent: int, may_list_at: int) -> Any:
        if text[:1] in ("|", ">"):
            return self._block(text.split()[0], parent)
        if text[:1] in ('"', "'"):
            pattern = _DOUBLE if text[0] == '"' else _SINGLE
            return self._flow(self._until(text, lambda so_far: bool(re.match(pattern, so_far))))
        if text[:1] in ("[", "{"):
            return self._flow(self._until(text, lambda so_far: so_far[-1] in "]}"))
        text = _COMMENT.sub("", text).strip()
        return self._plain(text, parent) if text else self._nested(parent, may_list_at)

    def _plain(self, text: str, parent: int) -> str:
        while (line := self._peek()) is not None and _indent(line) > parent:
            text += " " + _COMMENT.sub("", line.strip()).strip()
            self._at += 1
        return text

    def _until(self, text: str, is_whole: Callable[[str], bool]) -> str:
        text = text.strip()
        while not is_whole(text):
            text += " " + self._lines[self._at].strip()
            self._at += 1
        return text

    def _block(self, style: str, parent: int) -> str:
        lines: list[str] = []
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if line.strip() and _indent(line) <= parent:
                break
            lines.append(line)
            self._at += 1
        indent = min((_indent(line) for line in lines if line.strip()), default=0)
        text = "\n".join(line[indent:] for line in lines).rstrip("\n")
        if not text.strip():
            return ""
        if style[0] == ">":
            text = re.sub(r"(?<=[^\n])\n(\n*)(?=[^\n ])", lambda ends: ends[1] or " ", text)
        return text if style.endswith("-") else text + "\n"

    def _flow(self, text: str) -> Any:
        value, rest = _flow_value(text)
        if _COMMENT.sub("", rest).strip():
            raise ValueError(f"not read: {rest!r}")
        return value


def _flow_value(text: str) -> tuple[Any, str]:
    if text.startswith("["):
        items, rest = [], text[1:].lstrip()
        while not rest.startswith("]"):
            item, rest = _flow_value(rest)
            items.append(item)
            rest = rest.lstrip().removeprefix(",").lstrip()
        return items, rest[1:]
    if text.startswith("{"):
        pairs, rest = {}, text[1:].lstrip()
        while not rest.startswith("}"):
            name, rest = _flow_value(rest)
            value, rest = _flow_value(rest.removeprefix(":").lstrip())
            pairs[name] = value
            rest = rest.lstrip().removeprefix(",").lstrip()
        return pairs, rest[1:]
    scalar = _FLOW.match(text)
    if scalar is None:
        raise ValueError(f"no value: {text!r}")
    double, single, plain = scalar.groups()
    if double is not None:
        return _ESCAPE.sub(_unescaped, double), text[scalar.end() :]
    return (single.replace("''", "'") if plain is None else plain.strip()), text[scalar.end() :]


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else _ESCAPED.get(found[2], found[2])
