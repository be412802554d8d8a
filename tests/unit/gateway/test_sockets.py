"""Listening sockets: several of ours on one port, nobody else's beside them."""

import socket

import pytest

from gateway.demo.play import free_port
from gateway.sockets import BindError, bind, listen, split_host_port


@pytest.mark.parametrize(
    ("text", "halves"),
    [("0.0.0.0:25", ("0.0.0.0", 25)), ("[::1]:2525", ("::1", 2525)), ("mta:26", ("mta", 26))],
)
def test_host_and_port(text: str, halves: tuple[str, int]) -> None:
    assert split_host_port(text) == halves


def test_our_own_workers_share_a_port() -> None:
    sockets = bind(f"127.0.0.1:{free_port()}", 3)

    for each in sockets:
        listen(each, "it")
    assert len({each.getsockname() for each in sockets}) == 1
    for each in sockets:
        each.close()


def test_another_gateway_is_not_let_in() -> None:
    address = f"127.0.0.1:{free_port()}"
    (ours,) = bind(address)
    listen(ours, address)

    with pytest.raises(BindError, match=r"Address already in use\. Stop what holds the port"):
        bind(address)
    ours.close()


def test_both_families_stand_side_by_side() -> None:
    port = free_port()
    four, six = bind(f"0.0.0.0:{port}")[0], bind(f"[::]:{port}")[0]

    assert six.getsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY) == 1
    four.close()
    six.close()


@pytest.mark.parametrize("address", ["192.0.2.1:2525", "no.such.host.invalid:2525"])
def test_an_address_that_is_not_ours_is_explained(address: str) -> None:
    with pytest.raises(BindError, match=f"cannot listen on {address}: .* correct the address"):
        bind(address)


def test_a_low_port_without_privileges_names_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    class Low(socket.socket):
        def bind(self, _address: object) -> None:
            raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket, "socket", Low)

    with pytest.raises(BindError, match=r"Permission denied\. Start as root"):
        bind("127.0.0.1:25")


def test_a_socket_that_cannot_listen_is_explained() -> None:
    closed = socket.socket()
    closed.close()

    with pytest.raises(BindError, match="cannot listen on here"):
        listen(closed, "here")
