"""Where logins are checked: within budgets, a few at a time, and in tasks that end in their own time.

A check takes a third of a second and 64 MiB (vault/passwords.py), so a client that leaves and comes
again must not begin another beside its first.
"""

import asyncio
import secrets
from collections.abc import Callable, Coroutine
from hashlib import blake2b
from typing import Any

from mail.address import AddressError, parse_address
from mail.reply import Reply
from relay.receive import replies
from relay.receive.budgets import LoginBook, Peer
from relay.receive.settings import Limits

# Looks behind the door: the party that has logged in, or None.
Check = Callable[[], Coroutine[Any, Any, int | None]]


class LoginDesk:
    """The checks of all submission listeners of one event loop. User names are not kept, only keyed hashes."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._book = LoginBook(limits)
        self._gate = asyncio.Semaphore(limits.logins_at_once)
        self._running: set[asyncio.Task[int | Reply]] = set()
        self._secret = secrets.token_bytes(16)

    async def judge(self, peer: Peer, username: str, check: Check, now: float) -> int | Reply:
        """Return the party that `check` finds, or why there is none.

        What `check` raises is raised here, and costs the client none of its budget.
        """
        if len(self._running) >= self._limits.logins_at_once + self._limits.logins_waiting:
            return replies.LOGINS_BUSY
        account = self._book.account_key(self._hashed(username), peer)
        refusal = self._book.reserve(account, peer, now)
        if refusal is not None:
            return refusal
        task = asyncio.create_task(self._checked(account, peer, check))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def _checked(self, account: bytes, peer: Peer, check: Check) -> int | Reply:
        try:
            async with self._gate:
                party_id = await check()
        except BaseException:
            self._book.release(account, peer)
            raise
        if party_id is None:
            return replies.LOGIN_FAILED
        self._book.release(account, peer)
        self._book.remember(account, peer)
        return party_id

    def _hashed(self, username: str) -> bytes:
        """One key for all spellings of one account."""
        try:
            text = parse_address(username.strip()).normalised
        except AddressError:
            text = username.strip().casefold()
        return blake2b(text.encode("utf-8"), key=self._secret, digest_size=16).digest()
