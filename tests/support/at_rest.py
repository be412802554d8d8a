"""A scan for what must not lie in the clear: known texts, in every form in which a program might have stored them."""

import base64
import quopri
from collections.abc import Iterable, Iterator
from pathlib import Path


def forms(text: str) -> Iterator[tuple[str, bytes]]:
    """Every form of a text that is looked for, each with its name."""
    for spelling in {text, text.casefold()}:
        plain = spelling.encode()
        yield "plain", plain
        yield "quoted-printable", quopri.encodestring(plain)
        yield "q-encoded", quopri.encodestring(plain, header=True)
        yield "utf-16le", spelling.encode("utf-16le")
        yield "utf-16be", spelling.encode("utf-16be")
        yield "hex", plain.hex().encode()
        yield "json", "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in spelling).encode()
        for alphabet in (base64.b64encode, base64.urlsafe_b64encode):
            for before in range(3):
                yield (
                    f"base64, {before} octets on",
                    _base64_inside(alphabet(bytes(before) + plain), before, plain),
                )


def _base64_inside(encoded: bytes, before: int, plain: bytes) -> bytes:
    """The characters that depend on the text alone, and on neither neighbour."""
    first = -(-before * 8 // 6)
    return encoded[first : (before + len(plain)) * 8 // 6]


def find_texts(content: bytes, texts: Iterable[str]) -> list[tuple[str, str]]:
    """Which of the texts stand in `content`, each with the form it was found in."""
    # Letters are compared without their case, but for base64, to which case is everything.
    as_written, lowered = content, content.lower()
    found = set()
    for text in texts:
        looked_for = set()
        for name, needle in forms(text):
            has_case = name.startswith("base64")
            sought = (has_case, needle if has_case else needle.lower())
            if sought not in looked_for and sought[1] in (as_written if has_case else lowered):
                found.add((text, name))
            looked_for.add(sought)
    return sorted(found)


def scan_files(folder: Path, texts: Iterable[str]) -> list[tuple[str, str, str]]:
    """The same over every file below a folder: (file, text, form)."""
    wanted = tuple(texts)
    return [
        (str(path.relative_to(folder)), text, form)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for text, form in find_texts(path.read_bytes().strip(b"\0"), wanted)
    ]
