"""Where mail goes next."""

import pytest

from relay.deliver.client import Client
from relay.deliver.next_hop import (
    NextHop,
    NextHopError,
    Settings,
    TlsMode,
    parse_next_hop,
)

HOP = NextHop("smarthost.example", 25)


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("127.0.0.1:2526", "127.0.0.1", 2526),
        (" smarthost.example:587 ", "smarthost.example", 587),
        ("smarthost.example", "smarthost.example", 25),
        ("[2001:db8::1]:2525", "2001:db8::1", 2525),
        ("[2001:db8::1]", "2001:db8::1", 25),
    ],
)
def test_a_next_hop_is_read(text, host, port) -> None:
    assert parse_next_hop(text, TlsMode.REQUIRED) == NextHop(host, port, TlsMode.REQUIRED)


@pytest.mark.parametrize(
    "text",
    ["", ":25", "host:", "host:x", "host:0", "host:65536", "host:²", "host:-1", "a b:25",
     "2001:db8::1:25", "host\r\nRSET:25", "host:25\x00"],
)  # fmt: skip
def test_nonsense_is_no_next_hop_and_is_not_quoted(text) -> None:
    with pytest.raises(NextHopError) as caught:
        parse_next_hop(text)

    assert "host:" not in str(caught.value)


@pytest.mark.parametrize(
    "changes",
    [
        {"hostname": ""},
        {"hostname": "gätway.example"},
        {"connections": 0},
        {"messages_per_connection": 0},
        {"slowest_rate": 0},
        {"connections": 20, "connections_in_all": 19},
        {"mx_port": 0},
        {"tls_required": frozenset({"buyer.example"})},
        {"smarthost": None, "tls_required": frozenset({"x.example"}), "tls": TlsMode.NONE},
    ],
)
def test_settings_without_sense_are_refused(changes) -> None:
    with pytest.raises(NextHopError):
        Settings(**({"hostname": "gateway.example", "smarthost": HOP} | changes))


def test_the_final_dot_gets_ten_minutes_and_the_time_to_send() -> None:
    settings = Settings("gateway.example", HOP)

    assert settings.patience(0) == 600
    assert settings.patience(25 * 1024 * 1024) == 600 + 1600


def test_a_domain_may_ask_for_more_protection_than_the_others() -> None:
    settings = Settings("gateway.example", tls_required=frozenset({"bank.example"}))

    assert settings.tls_for("bank.example") is TlsMode.REQUIRED
    assert settings.tls_for("buyer.example") is TlsMode.OPPORTUNISTIC


def test_a_next_hop_is_dialled_at_its_address_where_it_has_one() -> None:
    assert HOP.dialled == "smarthost.example"
    assert NextHop("mx.example", 25, address="192.0.2.1").dialled == "192.0.2.1"


def test_without_smarthost_and_route_there_is_no_client() -> None:
    with pytest.raises(NextHopError):
        Client(Settings("gateway.example"))
