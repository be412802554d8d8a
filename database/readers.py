"""Reads beside the event loop: a few threads, each with its own connection and snapshot."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine

from database.engine import READ_ONLY

T = TypeVar("T")


class Readers:
    """Runs queries on a small pool of threads.

    A query is a plain function of a connection. It sees one snapshot on SQLite and each statement's
    own on PostgreSQL, and may not write. What it raises reaches the caller.
    """

    def __init__(self, engine: Engine, threads: int = 2) -> None:
        self._engine = engine.execution_options(**READ_ONLY)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="reader")
        self._own = threading.local()
        self._kept: list[Connection] = []

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run a query on a reader thread and return its value."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._read, query)

    def read_now(self, query: Callable[[Connection], T]) -> T:
        """Run a query on this thread, for the command line and for tests."""
        with self._engine.connect() as conn:
            return query(conn)

    def close(self) -> None:
        """Let running queries end and take no more."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        for conn in self._kept:
            conn.close()

    def _read(self, query: Callable[[Connection], T]) -> T:
        """Run a query on a thread of ours, over a connection that the thread keeps.

        Taking one from the pool and giving it back costs more than the queries of a message.
        """
        conn: Connection | None = getattr(self._own, "connection", None)
        if conn is None or conn.invalidated:
            conn = self._own.connection = self._engine.connect()
            self._kept.append(conn)
        try:
            return query(conn)
        finally:
            # The next query must see what was committed since.
            conn.rollback()
