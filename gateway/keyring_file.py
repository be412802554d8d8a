"""The keyring as a file: TOML, mode 0600, outside the database, replaced in one step.

Losing it never loses mail, but reading it opens every alias and every stored field, so a file that
others may read is refused before a byte of it is. Errors say what happened, why it matters and what
to do, and never show a secret.
"""

import binascii
import os
import stat
import tempfile
import tomllib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import tomli_w

from vault.errors import KeyringError
from vault.keyring import Family, Key, Keyring, KeyState

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SHARED: Final = stat.S_IRWXG | stat.S_IRWXO
_KEY_FIELDS: Final = frozenset({"family", "id", "state", "created_at", "secret"})
_SIZE_LIMIT: Final = 1024 * 1024
_HEADING: Final = (
    "# The keyring of a gobetween gateway. Whoever reads it can open every alias and every stored\n"
    "# field. Keep it at mode 0600 and keep a copy of it apart from copies of the database.\n"
    "# Change it with `gobetween key`, not by hand.\n\n"
)


class KeyringFileError(KeyringError):
    """The keyring file cannot be used. The text names the file, the reason and the remedy."""


def load_keyring(path: Path) -> Keyring:
    """Return the keyring in the file at `path`. Raises KeyringFileError."""
    content = _read(path)
    try:
        table = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        # The parser's own words would quote the line, which may hold a secret.
        raise _broken(path, "it is not TOML") from None
    unknown = sorted(set(table) - {"key"})
    if unknown:
        raise _broken(path, f"it holds the unknown key {unknown[0]!r}")
    rows = table.get("key", [])
    if not isinstance(rows, list):
        raise _broken(path, "its keys must be [[key]] tables")
    try:
        return Keyring(tuple(_key(path, row, at) for at, row in enumerate(rows, start=1)))
    except KeyringFileError:
        raise
    except KeyringError as error:
        raise _broken(path, str(error)) from None


def save_keyring(path: Path, keyring: Keyring) -> None:
    """Write `keyring` to `path`, mode 0600, so that a crash leaves the old file or the new one.

    Raises OSError when the disk refuses; the file that was there is then untouched.
    """
    rows = [_row(key) for key in keyring.keys]
    content = (_HEADING + tomli_w.dumps({"key": rows})).encode("utf-8")
    # mkstemp makes the file with mode 0600, so there is no moment in which others could read it.
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_directory(path.parent)


def _sync_directory(directory: Path) -> None:
    # A rename lasts only when the directory that holds the name has been written too.
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _read(path: Path) -> bytes:
    try:
        # Non-blocking, so that a pipe in the file's place is refused instead of waited for.
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        raise KeyringFileError(
            f"There is no keyring at {path}. Without it no alias opens. "
            f"Run `gobetween init`, or put back your copy of it."
        ) from None
    except OSError as error:
        raise KeyringFileError(
            f"The keyring at {path} cannot be opened: {error.strerror}. "
            f"Make it readable for the user that runs gobetween, and for nobody else."
        ) from None
    with os.fdopen(descriptor, "rb") as file:
        # The open file is asked, not the path, which could be exchanged in between.
        _check_mode(path, os.fstat(file.fileno()))
        return file.read(_SIZE_LIMIT)


def _check_mode(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise KeyringFileError(
            f"The keyring at {path} is not a file. Set `[keyring] file` to the file's path."
        )
    if status.st_mode & _SHARED:
        raise KeyringFileError(
            f"The keyring at {path} has mode {stat.S_IMODE(status.st_mode):04o}, so others "
            f"than its owner may use it. Whoever reads it can open every alias and every stored "
            f"field. Run `chmod 600 {path}`, and if others could really read it, rotate the keys."
        )


def _key(path: Path, row: object, position: int) -> Key:
    where = f"in [[key]] number {position}"
    if not isinstance(row, Mapping) or set(row) != _KEY_FIELDS:
        raise _broken(path, f"{where} stand other names than {', '.join(sorted(_KEY_FIELDS))}")
    try:
        return Key(
            Family(row["family"]),
            _whole_number(row["id"]),
            KeyState(row["state"]),
            (_moment(row["created_at"]) - _EPOCH) // timedelta(microseconds=1),
            b64decode(row["secret"], validate=True),
        )
    except (ValueError, TypeError, binascii.Error, KeyringError):
        # The reason of a ValueError could quote the value, and one of the values is a secret.
        raise _broken(path, f"{where} a value is not what its name promises") from None


def _whole_number(value: object) -> int:
    if type(value) is not int:
        raise TypeError
    return value


def _moment(value: object) -> datetime:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise TypeError
    return value


def _row(key: Key) -> dict[str, Any]:
    return {
        "family": key.family.value,
        "id": key.id,
        "state": key.state.value,
        "created_at": _EPOCH + timedelta(microseconds=key.created_at),
        "secret": b64encode(key.secret).decode("ascii"),
    }


def _broken(path: Path, reason: str) -> KeyringFileError:
    return KeyringFileError(
        f"The keyring at {path} cannot be used: {reason}. Without it no alias opens. "
        f"Put back your copy of the file."
    )
