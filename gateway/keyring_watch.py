"""Whether the keyring file is still the one that this process read.

A key made by `gobetween key rotate` signs aliases at once, in the command that imports orders. A worker that does not
know it yet must not call such an alias unknown: it says "try later" and is restarted over the new file.
"""

from pathlib import Path


class KeyringWatch:
    """Remembers the state of a file, and says when it has been replaced."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = self._state()

    def has_changed(self) -> bool:
        """Whether another file stands at the path; one that is away for a moment has not changed."""
        state = self._state()
        return state is not None and state != self._seen

    def _state(self) -> tuple[int, int, int] | None:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_ino, status.st_mtime_ns, status.st_size
