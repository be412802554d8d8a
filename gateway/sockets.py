"""Listening sockets: bound by the supervisor while it may still bind low ports, and inherited by the workers."""

import socket

from gateway.errors import GatewayError

BACKLOG = 1024


class BindError(GatewayError):
    """A listening address cannot be bound; the text says which, why, and what to do."""


def split_host_port(text: str) -> tuple[str, int]:
    """Split "host:port" or "[v6]:port" into its halves."""
    host, _, port = text.rpartition(":")
    return host.strip("[]"), int(port)


def bind(address: str) -> socket.socket:
    """Bind and listen on "host:port" with SO_REUSEPORT, so that each worker has a queue of its own.

    Raises:
        BindError: the address is taken, is not ours, or needs privileges that we lack.

    """
    host, port = split_host_port(address)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        if family == socket.AF_INET6:
            # "0.0.0.0:25" and "[::]:25" stand side by side in the default configuration.
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((host, port))
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise BindError(
            f"cannot listen on {address}: {error.strerror}. Stop what holds the port, choose another "
            "in [smtp] listen, or start as root for a port below 1024."
        ) from None
    listener.setblocking(False)
    listener.set_inheritable(True)
    return listener
