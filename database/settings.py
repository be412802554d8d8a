"""What the database needs to be told."""

from dataclasses import dataclass, field


class SettingsError(ValueError):
    """The store cannot be used so; the text never contains its URL, which may hold a password."""


SQLITE = "sqlite"
POSTGRESQL = "postgresql"


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the store is.

    `url` is `sqlite:///relative.db`, `sqlite:////absolute.db` or `postgresql://...`.
    `busy_timeout` (seconds) is how long a SQLite statement waits for another process's lock; it
    stays below the writer's deadline, so that a lock is met by waiting first and by a temporary
    reply second. `pool_size` bounds the connections of one process: the writer's, one for each
    reader thread, and one to spare.
    """

    url: str = field(repr=False)
    busy_timeout: float = 5.0
    pool_size: int = 5

    def __post_init__(self) -> None:
        if self.engine_name not in (SQLITE, POSTGRESQL):
            raise SettingsError("store url: only sqlite:/// and postgresql:// are supported")
        if self.engine_name == SQLITE and self.sqlite_path in ("", ":memory:"):
            raise SettingsError("store url: sqlite needs a file, sqlite:///path/to/file.db")
        if self.busy_timeout <= 0 or self.pool_size < 1:
            raise SettingsError("store: busy_timeout and pool_size must be positive")

    @property
    def engine_name(self) -> str:
        """The kind of database, `sqlite` or `postgresql`, whatever driver the URL names."""
        return self.url.partition(":")[0].partition("+")[0]

    @property
    def sqlite_path(self) -> str:
        """The file of a SQLite store; empty for PostgreSQL."""
        if self.engine_name != SQLITE:
            return ""
        return self.url.partition("://")[2].partition("?")[0].removeprefix("/")

    @property
    def driver_url(self) -> str:
        """The URL with the driver that this package is tested with."""
        driver = "pysqlite" if self.engine_name == SQLITE else "psycopg"
        return f"{self.engine_name}+{driver}:{self.url.partition(':')[2]}"
