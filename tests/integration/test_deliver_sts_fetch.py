"""Getting a policy from a web server that nobody trusts: certificate, size, time, and nothing else."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
import trustme

from relay.deliver.next_hop import Settings
from relay.deliver.sts_fetch import FetchError, StsFetch
from tests.support.dns import Zone
from tests.support.next_hop import LOOPBACK

D = "buyer.example"
HOST = "mta-sts.buyer.example"
POLICY = b"version: STSv1\nmode: none\nmax_age: 60\n"
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n"


def answer(body=POLICY, head=OK) -> bytes:
    return head + b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body


@asynccontextmanager
async def web(said: bytes, authority: trustme.CA, name: str = HOST) -> AsyncIterator[list]:
    """A web server that says one thing. It gives its port, then what it was asked."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(tls)
    heard: list = []

    async def serve(reader, writer) -> None:
        heard.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(said)
        await writer.drain()
        if said:
            writer.close()
        else:
            await asyncio.sleep(3600)

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    heard.append(server.sockets[0].getsockname()[1])
    try:
        yield heard
    finally:
        server.close()


def fetch(port: int, verified, addresses=("127.0.0.1",), timeout=5.0, networks=LOOPBACK):
    zone = Zone({(HOST, "A"): addresses})
    settings = Settings("gateway.example", local_networks=networks)
    return StsFetch(zone.ask, settings, lambda: 0.5, verified=verified, port=port, timeout=timeout)(
        D
    )


async def test_a_policy_is_fetched_under_its_name(authority, verified) -> None:
    async with web(answer(), authority) as heard:
        assert await fetch(heard[0], verified) == POLICY

    request = heard[1].decode().lower()
    assert request.startswith("get /.well-known/mta-sts.txt http/1.1\r\n")
    assert f"host: {HOST}\r\n" in request
    assert "accept-encoding: identity\r\n" in request


@pytest.mark.parametrize(
    "said",
    [
        answer(head=b"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n"),
        answer(head=b"HTTP/1.1 301 Moved\r\nLocation: https://127.0.0.1/\r\n"),
        answer(head=b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"),
        answer(head=b"HTTP/1.1 200 OK\r\n"),
        answer(b"x" * 70_000),
        b"not http at all\r\n\r\n",
        OK + b"Content-Length: 999\r\n\r\nshort",
    ],
    ids=["404", "redirect", "html", "no type", "too long", "no http", "cut off"],
)
async def test_anything_but_a_policy_is_no_policy(said, authority, verified) -> None:
    async with web(said, authority) as heard:
        with pytest.raises((FetchError, httpx.HTTPError)):
            await fetch(heard[0], verified)


async def test_a_certificate_of_another_name_is_none(authority, verified) -> None:
    async with web(answer(), authority, "buyer.example") as heard:
        with pytest.raises(httpx.ConnectError):
            await fetch(heard[0], verified)

    assert len(heard) == 1


async def test_a_certificate_that_a_stranger_signed_is_none(verified) -> None:
    async with web(answer(), trustme.CA()) as heard:
        with pytest.raises(httpx.ConnectError):
            await fetch(heard[0], verified)


async def test_the_trust_of_the_system_is_the_default(authority) -> None:
    async with web(answer(), authority) as heard:
        with pytest.raises(httpx.ConnectError):
            await fetch(heard[0], None)


async def test_a_server_that_says_nothing_is_waited_for_a_bounded_time(authority, verified) -> None:
    async with web(b"", authority) as heard:
        with pytest.raises((TimeoutError, httpx.TimeoutException)):
            await fetch(heard[0], verified, timeout=0.3)


async def test_another_address_is_tried_where_one_is_dead(authority, verified) -> None:
    async with web(answer(), authority) as heard:
        assert await fetch(heard[0], verified, ("127.0.0.9", "127.0.0.1")) == POLICY


async def test_addresses_inside_our_network_are_not_dialled(authority, verified) -> None:
    async with web(answer(), authority) as heard:
        with pytest.raises(FetchError, match="no address"):
            await fetch(heard[0], verified, networks=())

    assert len(heard) == 1
