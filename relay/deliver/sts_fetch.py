"""Getting a domain's MTA-STS policy over HTTPS (RFC 8461 section 3.3), from a server nobody trusts.

The certificate must be good for the name, redirects are not followed, and the answer is bounded in
size and time. Names are looked up our own way: an address inside our own network is not dialled.
"""

import asyncio
import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import httpx

from relay.deliver.next_hop import Settings
from relay.deliver.route import addresses_of
from relay.deliver.sts_policy import MOST_OCTETS
from relay.dns import Lookup

# Seconds for one policy in all, as RFC 8461 section 3.3 suggests, and fetches at the same time.
TOTAL_TIMEOUT: Final = 60.0
MOST_AT_ONCE: Final = 16
MOST_ADDRESSES: Final = 2
_OK: Final = 200


class FetchError(Exception):
    """The policy cannot be had. The text says why and quotes nothing."""


class StsFetch:
    """Fetches policy files. `verified` replaces the system's trust; `port` is for tests."""

    def __init__(
        self,
        lookup: Lookup,
        settings: Settings,
        chance: Callable[[], float],
        *,
        verified: ssl.SSLContext | None = None,
        port: int = 443,
        timeout: float = TOTAL_TIMEOUT,
    ) -> None:
        self._lookup = lookup
        self._settings = settings
        self._chance = chance
        self._tls = verified or ssl.create_default_context()
        self._port = port
        self._timeout = timeout
        self._slots = asyncio.Semaphore(MOST_AT_ONCE)

    async def __call__(self, domain: str) -> bytes:
        """Return the policy file of a domain. Raises FetchError, TimeoutError or httpx.HTTPError."""
        host = f"mta-sts.{domain}"
        async with asyncio.timeout(self._timeout), self._slots:
            addresses = await asyncio.to_thread(
                addresses_of, host, self._lookup, self._settings, self._chance
            )
            if not addresses:
                raise FetchError("the policy host has no address")
            *others, last = addresses[:MOST_ADDRESSES]
            for address in others:
                with suppress(httpx.TransportError):
                    return await self._get(host, address)
            return await self._get(host, last)

    async def _get(self, host: str, address: str) -> bytes:
        url = httpx.URL(
            scheme="https", host=address, port=self._port, path="/.well-known/mta-sts.txt"
        )
        # No compression: the bound is on what comes, and nothing here is worth unpacking.
        headers = {"Host": host, "Accept": "text/plain", "Accept-Encoding": "identity"}
        client = httpx.AsyncClient(
            verify=self._tls, trust_env=False, follow_redirects=False, timeout=self._timeout
        )
        async with (
            client,
            client.stream("GET", url, headers=headers, extensions={"sni_hostname": host}) as answer,
        ):
            _check(answer)
            return await _bounded(answer)


def _check(answer: httpx.Response) -> None:
    if answer.status_code != _OK:
        raise FetchError("the policy host answers with another status than 200")
    media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "text/plain":
        raise FetchError("the policy is no text/plain")


async def _bounded(answer: httpx.Response) -> bytes:
    octets = bytearray()
    async for piece in answer.aiter_raw():
        octets += piece
        if len(octets) > MOST_OCTETS:
            raise FetchError("the policy is too long")
    return bytes(octets)
