"""A bundle on disk: a directory or a ZIP file, written whole or not at all, and read as a stranger's."""

import hashlib
import lzma
import os
import shutil
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Protocol

from gateway.errors import GatewayError
from thread_store.bundle import BundleFile

CHUNK = 1024 * 1024
ZIP = ".zip"
# What a bundle of ours cannot reach: a hostile one shall not fill the memory with names.
NAMES_LIMIT = 200_000


class BundleWriter(Protocol):
    """Takes the files of a bundle one after the other."""

    def put(self, name: str, source: IO[bytes]) -> None:
        """Write one file, read from `source` to its end."""
        ...


class Bundle:
    """A bundle that is being written, and the list of what is in it."""

    def __init__(self, writer: BundleWriter) -> None:
        self._writer = writer
        self.files: list[BundleFile] = []

    def add(self, name: str, content: bytes) -> BundleFile:
        """Add a file."""
        return self.copy(name, BytesIO(content))

    def copy(self, name: str, source: IO[bytes]) -> BundleFile:
        """Add a file that is read from its beginning, a piece at a time."""
        source.seek(0)
        digest, size = hashlib.sha256(), 0
        while piece := source.read(CHUNK):
            digest.update(piece)
            size += len(piece)
        source.seek(0)
        self._writer.put(name, source)
        file = BundleFile(name, digest.digest(), size)
        self.files.append(file)
        return file


@contextmanager
def writing(path: Path, at: int) -> Iterator[Bundle]:
    """Make the bundle at `path`, a ZIP file when it is called so; a failure leaves nothing there.

    Raises:
        GatewayError: there is something already, which is never overwritten, or the disk refuses.

    """
    if os.path.lexists(path):
        raise GatewayError(
            f"there is something at {path} already, and evidence is never overwritten. "
            "Name another --output."
        )
    draft = path.with_name(f".{path.name}.{os.getpid()}.draft")
    try:
        if path.suffix.lower() == ZIP:
            with _new_archive(draft) as archive:
                yield Bundle(_Archive(archive, at))
        else:
            draft.mkdir(mode=0o700)
            yield Bundle(_Folder(draft))
        draft.rename(path)
    except OSError as error:
        raise GatewayError(
            f"the bundle at {path} was not written: {error.strerror or error}. "
            "Name an --output in a directory that you may write to and that has room."
        ) from None
    finally:
        _remove(draft)


@contextmanager
def scratch(path: Path) -> Iterator[IO[bytes]]:
    """A file without a name beside a bundle: what it holds is gone with the process."""
    # In the system's own place for such files others might look, or there may be little room.
    with tempfile.TemporaryFile(dir=path.parent) as file:
        yield file


class _Folder:
    def __init__(self, root: Path) -> None:
        self._root = root

    def put(self, name: str, source: IO[bytes]) -> None:
        target = self._root / name
        target.parent.mkdir(mode=0o700, exist_ok=True)
        with os.fdopen(_create(target), "wb") as file:
            shutil.copyfileobj(source, file, CHUNK)


class _Archive:
    def __init__(self, archive: zipfile.ZipFile, at: int) -> None:
        self._archive = archive
        self._moment = datetime.fromtimestamp(at / 1_000_000, UTC).timetuple()[:6]

    def put(self, name: str, source: IO[bytes]) -> None:
        entry = zipfile.ZipInfo(name, self._moment)
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = (stat.S_IFREG | 0o600) << 16
        with self._archive.open(entry, "w", force_zip64=True) as file:
            shutil.copyfileobj(source, file, CHUNK)


@contextmanager
def _new_archive(draft: Path) -> Iterator[zipfile.ZipFile]:
    with os.fdopen(_create(draft), "wb") as file, zipfile.ZipFile(file, "w") as archive:
        yield archive


def _create(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)


def _remove(draft: Path) -> None:
    with suppress(OSError):
        if draft.is_dir():
            shutil.rmtree(draft)
        else:
            draft.unlink(missing_ok=True)


class BundleSource(Protocol):
    """A bundle to be verified, which may be anybody's work."""

    names: tuple[str, ...]

    def opened(self, name: str) -> IO[bytes]:
        """Open one of `names`; whoever reads stops at the size that the manifest tells.

        Raises OSError, or what a broken archive raises (BROKEN).
        """
        ...


# Whatever the standard library says about an archive that is damaged, encrypted or made up.
BROKEN = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    RuntimeError,
    EOFError,
    ValueError,
    OverflowError,
)


@contextmanager
def reading_bundle(path: Path) -> Iterator[BundleSource]:
    """Open a directory or a ZIP file.

    Raises:
        GatewayError: there is neither.

    """
    if path.is_dir():
        yield _FolderSource(path)
        return
    try:
        archive = zipfile.ZipFile(path)
    except BROKEN as error:
        reason = getattr(error, "strerror", None) or "it is no ZIP file and no directory"
        raise GatewayError(
            f"{path} cannot be read: {reason}. Name the bundle that `gobetween thread export` made."
        ) from None
    with archive:
        yield _ArchiveSource(archive)


class _FolderSource:
    def __init__(self, root: Path) -> None:
        self._root = root
        self.names = tuple(sorted(_walk(root)))

    def opened(self, name: str) -> IO[bytes]:
        # A link could lead out of the bundle, and a pipe would be waited for.
        flags = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        descriptor = os.open(self._root / name, flags)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise OSError(f"{name} is not a file")
        return os.fdopen(descriptor, "rb")


def _walk(root: Path) -> Iterator[str]:
    count = 0
    for directory, folders, files in os.walk(root):
        links = [name for name in folders if (Path(directory) / name).is_symlink()]
        for name in (*files, *links):
            count += 1
            if count > NAMES_LIMIT:
                raise GatewayError(f"{root} holds more files than any bundle; it is none.")
            yield (Path(directory) / name).relative_to(root).as_posix()


class _ArchiveSource:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.names = tuple(one.filename for one in archive.infolist() if not one.is_dir())

    def opened(self, name: str) -> IO[bytes]:
        return self._archive.open(name)
