"""Which servers take mail for a domain, and in what order (RFC 5321 section 5.1). Pure.

1. MX hosts in the order of their preference, equal ones in an order of chance. Without MX records
   the domain is its own server; with the null MX (RFC 7505) it takes no mail at all.
2. Our own name in the list takes itself and everything that is no better out of it: mail would go
   round in circles.
3. A host is tried at its addresses, IPv6 and IPv4 in turn (as in RFC 8305 section 4). A host that
   is itself written as an address is none (RFC 5321 section 2.3.5), and addresses outside the
   public internet are none unless they are ours to name: whoever runs the recipient's DNS must not
   make us talk to our own neighbours, who may trust us.
4. DNS that fails is a reason to wait. What DNS denies is final where it is about the domain, and
   a reason to wait where it is about its servers: that is a mistake, which somebody mends.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from itertools import chain, zip_longest
from typing import Final

from mail.reply import Reply
from relay.deliver.next_hop import AddressFamily, Settings
from relay.deliver.sts_policy import StsMode, StsPolicy
from relay.dns import DnsExhausted, DnsTemporary, Lookup, NoSuchName, names
from relay.queue.item import Deferred, Failed

# At most so many hosts of a domain, and addresses of a host, are tried in one attempt.
MOST_HOSTS: Final = 5
MOST_ADDRESSES: Final = 4

NO_SUCH_DOMAIN: Final = Failed(Reply(550, "5.1.2", "The recipient's domain does not exist"))
NO_MAIL_AT_ALL: Final = Failed(Reply(556, "5.1.10", "The recipient's domain takes no mail"))
NO_SERVER: Final = Failed(Reply(550, "5.4.4", "The recipient's domain has no mail server"))
NOT_PUBLIC: Final = Failed(
    Reply(550, "5.4.4", "The recipient's mail server is not on the public internet")
)
LEADS_BACK: Final = Failed(Reply(554, "5.4.6", "The recipient's domain leads back to this server"))
NO_ADDRESS: Final = Deferred(
    Reply(451, "4.4.4", "The recipient's mail servers have no address that can be used")
)
DNS_FAILS: Final = Deferred(Reply(451, "4.4.3", "The recipient's domain cannot be looked up now"))
AGAINST_POLICY: Final = Deferred(
    Reply(451, "4.7.5", "The recipient's domain publishes a policy that none of its servers fits")
)

_HOST: Final = re.compile(r"(?=.{1,253}\Z)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_-]{1,63})*")
# RFC 6052 section 2.1: the IPv4 address stands in the last four octets.
_NAT64: Final = IPv6Network("64:ff9b::/96")

TROUBLE: Final = (DnsTemporary, DnsExhausted)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A server that takes mail for a domain: its name and its addresses, in the order to try."""

    host: str
    addresses: tuple[str, ...]


Route = tuple[Exchange, ...] | Failed | Deferred


def find_route(
    domain: str,
    ask: Lookup,
    settings: Settings,
    chance: Callable[[], float],
    policy: StsPolicy | None = None,
) -> Route:
    """Find the servers for a domain in A-label form, or why there are none.

    `ask` gives the records of a name and type as text and raises NoSuchName, DnsTemporary or DnsExhausted;
    `chance` gives a float in [0, 1). A `policy` that is enforced leaves those that it names.
    """
    try:
        hosts = _hosts(domain, ask, settings.hostname, chance)
    except NoSuchName:
        return NO_SUCH_DOMAIN
    except TROUBLE:
        return DNS_FAILS
    if isinstance(hosts, Failed):
        return hosts
    if policy is not None and policy.mode is StsMode.ENFORCE:
        hosts = [host for host in hosts if policy.allows(host)]
        if not hosts:
            return AGAINST_POLICY
    found = _Addresses(ask, settings, chance)
    exchanges = tuple(one for host in hosts[:MOST_HOSTS] if (one := found.exchange(host)).addresses)
    return exchanges or found.reason(is_domain_itself=hosts == [domain])


def addresses_of(
    host: str, ask: Lookup, settings: Settings, chance: Callable[[], float]
) -> tuple[str, ...]:
    """Find the addresses at which any host of a stranger may be met; () when there is none."""
    return _Addresses(ask, settings, chance).exchange(host).addresses


def _hosts(
    domain: str, ask: Lookup, ourselves: str, chance: Callable[[], float]
) -> list[str] | Failed:
    records = [found for text in names(ask, domain, "MX") if (found := _mx(text)) is not None]
    if not records:
        return LEADS_BACK if _same(domain, ourselves) else [domain]
    if all(host == "" for _, host in records):
        return NO_MAIL_AT_ALL
    # RFC 7505 section 3: the null MX stands alone, or it means nothing.
    usable = [(preference, host) for preference, host in records if host]
    ours = min((preference for preference, host in usable if _same(host, ourselves)), default=None)
    if ours is not None:
        usable = [one for one in usable if one[0] < ours]
        if not usable:
            return LEADS_BACK
    ranked = sorted((preference, chance(), host) for preference, host in usable)
    return list(dict.fromkeys(host for _, _, host in ranked if _is_name(host)))


def _mx(text: str) -> tuple[int, str] | None:
    """Read "10 mx.example.org"; the null MX is "0" or "0 .", with an empty host."""
    preference, _, host = text.strip().partition(" ")
    if not (preference.isascii() and preference.isdecimal() and len(preference) <= 5):
        return None
    return int(preference), host.strip().removesuffix(".").lower()


def _is_name(host: str) -> bool:
    return _HOST.fullmatch(host) is not None and _address(host) is None


def _same(host: str, ourselves: str) -> bool:
    return host == ourselves.lower().removesuffix(".")


class _Addresses:
    """The addresses of one domain's hosts, and what stood in the way of finding any."""

    def __init__(self, ask: Lookup, settings: Settings, chance: Callable[[], float]) -> None:
        self._ask = ask
        self._settings = settings
        self._chance = chance
        self._has_failed = False
        self._has_refused = False

    def exchange(self, host: str) -> Exchange:
        families = [
            self._of_type(host, kind) for kind in self._settings.address_family.record_types
        ]
        turns = chain.from_iterable(zip_longest(*families))
        in_turn = tuple(address for address in turns if address is not None)
        return Exchange(host, in_turn[:MOST_ADDRESSES])

    def reason(self, *, is_domain_itself: bool) -> Failed | Deferred:
        """Say why no host has an address."""
        if self._has_failed:
            return DNS_FAILS
        if self._has_refused:
            return NOT_PUBLIC
        is_all = self._settings.address_family is AddressFamily.ANY
        return NO_SERVER if is_domain_itself and is_all else NO_ADDRESS

    def _of_type(self, host: str, kind: str) -> list[str]:
        try:
            answers = names(self._ask, host, kind)
        except NoSuchName:
            return []
        except TROUBLE:
            self._has_failed = True
            return []
        known = [address for text in answers if (address := _address(text)) is not None]
        usable = [address for address in known if self._is_usable(address)]
        self._has_refused = self._has_refused or len(usable) < len(known)
        return [str(address) for address in shuffled(usable, self._chance)]

    def _is_usable(self, address: IPv4Address | IPv6Address) -> bool:
        return is_public(address) or any(
            address in network for network in self._settings.local_networks
        )


def shuffled(
    addresses: Iterable[IPv4Address | IPv6Address], chance: Callable[[], float]
) -> list[IPv4Address | IPv6Address]:
    """Put addresses into an order of chance."""
    return [
        address for _, _, address in sorted((chance(), at, one) for at, one in enumerate(addresses))
    ]


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address, and one wrapped in it, is of a single host on the public internet."""
    inner = _wrapped(address)
    return (
        address.is_global
        and not address.is_multicast
        and (inner is None or (inner.is_global and not inner.is_multicast))
    )


def _wrapped(address: IPv4Address | IPv6Address) -> IPv4Address | None:
    """Give the IPv4 address that an IPv6 address leads to: mapped, 6to4 or NAT64."""
    if isinstance(address, IPv4Address):
        return None
    if address in _NAT64:
        return IPv4Address(address.packed[-4:])
    return address.ipv4_mapped or address.sixtofour


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None
