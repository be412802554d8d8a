"""Changes of the keyring file: rotation and the marking of a key as compromised."""

import fcntl
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from database.clock import now
from gateway.config import Config
from gateway.errors import GatewayError
from gateway.keyring_file import save_keyring
from gateway.opened import Opened, open_keyring
from vault.errors import KeyringError
from vault.evidence import fingerprint, public_key, to_pem
from vault.keyring import SECRET_SIZES, Family, Key, Keyring


def rotate(config: Config, family: Family) -> tuple[int, int]:
    """Make a new active key of a family; return its id and that of the key before it. Raises GatewayError."""
    path = config.path(config.keyring.file)
    with _alone(path):
        keyring = open_keyring(config)
        try:
            rotated = keyring.rotated(family, secrets.token_bytes(SECRET_SIZES[family]), now())
        except KeyringError as error:
            raise GatewayError(f"the {family.value} key cannot be rotated: {error}") from None
        _replace(path, rotated)
    return rotated.active(family).id, keyring.active(family).id


def compromise(
    gateway: Opened,
    key_id: int,
    *,
    overlap: int,
    reason: str,
    actor: str,
    progress: Callable[[int], object],
) -> int:
    """Mark a token key and re-issue its aliases, in steps; return how many. Doing it again goes on where it ended.

    `overlap` is how long the old aliases work on, in microseconds. `progress` is told each sum.

    Raises:
        GatewayError: there is no such key, or it is the active one.

    """
    path = gateway.config.path(gateway.config.keyring.file)
    with _alone(path):
        try:
            marked = open_keyring(gateway.config).compromised(Family.TOKEN, key_id)
        except KeyringError as error:
            raise GatewayError(f"{error}. See `gobetween key list`.") from None
        with gateway.engine.begin() as connection:
            gateway.stores.threads.audit(
                connection, actor=actor, action="key.compromise", subject_kind="token key",
                subject_id=key_id, reason=reason, at=now(),
            )  # fmt: skip
        _replace(path, marked)
    total = 0
    while True:
        with gateway.engine.begin() as connection:
            count = gateway.stores.aliases.mark_for_reissue(
                connection, key_id, now=now(), overlap=overlap
            )
        if not count:
            return total
        total += count
        progress(total)


def fingerprint_of(keyring: Keyring, key: Key) -> str | None:
    """What an evidence key is known by; a key that only we use is known by its id."""
    if key.family is not Family.EVIDENCE:
        return None
    return fingerprint(public_key(keyring, key.id))


def public_keys(keyring: Keyring) -> str:
    """The public halves of the evidence keys as PEM blocks, each with its id and fingerprint above it.

    One that is compromised is left out: its signatures prove nothing.
    """
    blocks = []
    for key in keyring.live(Family.EVIDENCE):
        public = public_key(keyring, key.id)
        title = f"gobetween evidence key {key.id} ({key.state}), fingerprint {fingerprint(public)}"
        blocks.append(f"{title}\n{to_pem(public)}")
    return "\n".join(blocks)


def write_public(path: Path, text: str) -> None:
    """Write the public keys to a new file, readable by everybody. Raises GatewayError."""
    try:
        with path.open("x", encoding="ascii") as file:
            file.write(text)
    except OSError as error:
        raise GatewayError(
            f"cannot write {path}: {error.strerror}. Name a new file in a directory of yours."
        ) from None


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Change the file one at a time: two rotations at once would each keep their own new key, and one would be lost."""
    try:
        # The directory is locked, so that no lock file is left behind, owned by whoever came first.
        descriptor = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise GatewayError(
            f"cannot read the keyring's directory {path.parent}: {error.strerror}. "
            "Run this as its owner or as root."
        ) from None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _replace(path: Path, keyring: Keyring) -> None:
    """Write the file so that it still belongs to the user that the gateway runs as, whoever rotates."""
    try:
        before = path.stat()
        save_keyring(path, keyring)
        if (before.st_uid, before.st_gid) != (os.geteuid(), os.getegid()):
            os.chown(path, before.st_uid, before.st_gid)
    except OSError as error:
        raise GatewayError(
            f"cannot write the keyring {path}: {error.strerror}. Run this as the file's owner or as root."
        ) from None
