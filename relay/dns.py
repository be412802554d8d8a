"""Answers from DNS: the one place that asks a resolver, and the bounds of one message's questions.

A lookup takes a name and a type and gives the answers: TXT records as octets (their strings
joined), every other type as text in presentation form ("10 mx.example.org" for MX), names without
the final dot. No such records are (); no such name is () as well, or NoSuchName for who asks it so.
"""

import time
from collections.abc import Callable, Iterable

import dns.exception
import dns.name
import dns.resolver
from dns.nameserver import Do53Nameserver
from dns.rdata import Rdata
from dns.rdtypes.ANY.TXT import TXT

Answers = tuple[str | bytes, ...]
Lookup = Callable[[str, str], Answers]

# Seconds that one question may take, retries included.
QUESTION_TIMEOUT = 5.0
_CACHED_ANSWERS = 4096
_CACHED_OCTETS = 4096


class DnsTemporary(Exception):
    """DNS gave no answer in time, or its servers failed. Asking again later may help."""


class NoSuchName(Exception):
    """DNS denies the name itself (NXDOMAIN): it has no records of any type."""


class DnsExhausted(Exception):
    """One message asked for more than it may. Asking again would not help."""


class _Cache(dns.resolver.LRUCache):
    """dnspython's cache, by TTL and for "no" too, bounded in octets: it keeps no large answers."""

    def put(self, key: dns.resolver.CacheKey, value: dns.resolver.Answer) -> None:
        if len(value.response.wire or b"") <= _CACHED_OCTETS:
            super().put(key, value)


class SystemLookup:
    """Asks the resolvers of this host. Safe for many threads; one a process, for its cache."""

    def __init__(self, resolver: dns.resolver.Resolver | None = None) -> None:
        self._resolver = resolver or dns.resolver.Resolver()
        self._resolver.cache = _Cache(_CACHED_ANSWERS)

    def __call__(self, name: str, rdtype: str) -> Answers:
        """Ask. Raises DnsTemporary on a timeout and on servers that fail."""
        try:
            return self.ask(name, rdtype)
        except NoSuchName:
            return ()

    def ask(self, name: str, rdtype: str) -> Answers:
        """Ask, and hear of a name that does not exist. Raises NoSuchName and DnsTemporary."""
        try:
            answer = self._resolver.resolve(
                name, rdtype, search=False, raise_on_no_answer=False, lifetime=QUESTION_TIMEOUT
            )
        except (dns.resolver.NXDOMAIN, dns.resolver.YXDOMAIN):
            raise NoSuchName from None
        except (dns.name.LabelTooLong, dns.name.NameTooLong, dns.name.EmptyLabel):
            raise NoSuchName from None
        except (dns.name.IDNAException, dns.name.BadEscape, UnicodeError):
            raise NoSuchName from None
        except (dns.exception.DNSException, OSError) as error:
            raise DnsTemporary(type(error).__name__) from error
        return tuple(_presented(rdata) for rdata in answer.rrset or ())


def resolver_of(servers: Iterable[tuple[str, int]]) -> dns.resolver.Resolver:
    """Make a resolver that asks these servers only, each an IP address and a port."""
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers = [Do53Nameserver(host, port) for host, port in servers]
    return resolver


def _presented(rdata: Rdata) -> str | bytes:
    if isinstance(rdata, TXT):
        # RFC 7208 section 3.3 and RFC 6376 section 3.6.2.2: strings are joined with nothing
        # between.
        return b"".join(rdata.strings)
    return rdata.to_text().removesuffix(".")


class BoundedLookup:
    """The questions of one message: at most `limit`, none after `seconds`, each asked once.

    What the lookup raises reaches who asks. Raises DnsTemporary after the deadline, DnsExhausted
    beyond the limit. Used by one thread.
    """

    def __init__(
        self,
        lookup: Lookup,
        *,
        seconds: float,
        limit: int,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._lookup = lookup
        self._clock = clock
        self._deadline = clock() + seconds
        self._left = limit
        self._known: dict[tuple[str, str], Answers] = {}

    def __call__(self, name: str, rdtype: str) -> Answers:
        """Ask, unless it was asked before."""
        question = (name.lower().removesuffix("."), rdtype)
        if question in self._known:
            return self._known[question]
        if self._clock() >= self._deadline:
            raise DnsTemporary("deadline")
        if self._left <= 0:
            raise DnsExhausted("questions")
        self._left -= 1
        answers = self._lookup(*question)
        self._known[question] = answers
        return answers


def texts(lookup: Lookup, name: str) -> tuple[bytes, ...]:
    """Ask for the TXT records of a name."""
    return tuple(answer for answer in lookup(name, "TXT") if isinstance(answer, bytes))


def names(lookup: Lookup, name: str, rdtype: str) -> tuple[str, ...]:
    """Ask for the records of a name that are text: A, AAAA, MX, PTR."""
    return tuple(answer for answer in lookup(name, rdtype) if isinstance(answer, str))
