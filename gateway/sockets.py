"""Listening sockets: bound by the supervisor while it may still bind low ports, and inherited by the workers."""

import socket

from gateway.errors import GatewayError

BACKLOG = 1024


class BindError(GatewayError):
    """A listening address cannot be used; the text says which, why, and what to do."""


def split_host_port(text: str) -> tuple[str, int]:
    """Split "host:port" or "[v6]:port" into its halves."""
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)


def bind(address: str, count: int = 1) -> tuple[socket.socket, ...]:
    """Bind `count` sockets to "host:port" with SO_REUSEPORT, so that each worker has a queue of its own.

    They do not listen yet.

    Raises:
        BindError: the address is taken, is not ours, or needs privileges that we lack.

    """
    # SO_REUSEPORT would also let another gateway of the same user in, and half of the mail would go
    # to it. So the port is first asked for alone.
    _bound(address, shares=False).close()
    return tuple(_bound(address, shares=True) for _ in range(count))


def listen(listener: socket.socket, address: str) -> None:
    """Let clients in: they wait in the socket's queue until a worker takes them. Raises BindError."""
    try:
        listener.listen(BACKLOG)
    except OSError as error:
        raise _refusal(address, error) from None


def _bound(address: str, *, shares: bool) -> socket.socket:
    host, port = split_host_port(address)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, int(shares))
        if family == socket.AF_INET6:
            # "0.0.0.0:25" and "[::]:25" stand side by side in the default configuration.
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise _refusal(address, error) from None
    listener.setblocking(False)
    return listener


def _refusal(address: str, error: OSError) -> BindError:
    if isinstance(error, PermissionError):
        remedy = "Start as root (and name gateway.user), or choose a port from 1024 on."
    else:
        remedy = "Stop what holds the port, or correct the address that its listen names."
    return BindError(f"cannot listen on {address}: {error.strerror}. {remedy}")
