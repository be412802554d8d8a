"""SPF (RFC 7208) by pyspf, which asks DNS through our lookup only."""

import ipaddress
import re
from dataclasses import dataclass

import spf

from mail.address import Address
from relay.dns import DnsTemporary, Lookup, names, texts
from relay.stages import MethodResult

# Results of RFC 7208 section 2.6; pyspf may say more, and what is not here is a permanent error.
_RESULTS = frozenset({"none", "neutral", "pass", "fail", "softfail", "temperror", "permerror"})
_MAX_RECORD = 4096
_FULL_NAME = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}"
)


@dataclass(frozen=True, slots=True)
class Spf:
    """A result of RFC 7208 section 2.6 for one domain: the reverse-path's, or HELO's without it."""

    result: str
    domain: str
    identity: str

    @property
    def method_result(self) -> MethodResult:
        """For the record (RFC 8601 section 2.7.2)."""
        return MethodResult("spf", self.result, self.domain, self.identity)


def check_spf(lookup: Lookup, ip: str, helo: str, reverse_path: Address | None) -> Spf:
    """Tell whether this client may use this reverse-path. Never raises.

    A null reverse-path is judged by the HELO name (RFC 7208 section 2.4); one that is no full
    domain name gives "none" (section 4.3).
    """
    identity = "helo" if reverse_path is None else "mailfrom"
    domain = helo.lower().removesuffix(".") if reverse_path is None else reverse_path.domain
    if not _FULL_NAME.fullmatch(domain):
        return Spf("none", "", identity)
    local_part = "postmaster" if reverse_path is None else reverse_path.local_part
    try:
        address = str(ipaddress.ip_address(ip))
        query = _Query(lookup, address, f"{local_part}@{domain}", helo)
        result = str(query.check()[0])
    except DnsTemporary:
        result = "temperror"
    except Exception:  # noqa: BLE001 - pyspf lets errors of parsing through
        # Whatever a stranger's record makes pyspf raise is that record's permanent error.
        result = "permerror"
    return Spf(result if result in _RESULTS else "permerror", domain, identity)


class _Query(spf.query):  # type: ignore[misc]  # pyspf has no annotations
    """pyspf's evaluation with the one method replaced through which it reaches DNS."""

    def __init__(self, lookup: Lookup, ip: str, sender: str, helo: str) -> None:
        super().__init__(i=ip, s=sender, h=helo, strict=True)
        self._lookup = lookup

    def dns(self, name: str, qtype: str, *, ignore_void: bool = False) -> list[object]:
        """Answers in pyspf's shapes, aliases followed; counts void lookups (RFC 7208 section 4.6.4)."""
        name = str(name).lower().removesuffix(".")
        if not all(0 < len(label) < 64 for label in name.split(".")):
            return []
        answers = self._shaped(name, qtype)
        if not answers and not ignore_void:
            self.void_lookups += 1
            if self.void_lookups > spf.MAX_VOID_LOOKUPS:
                raise spf.PermError(f"more than {spf.MAX_VOID_LOOKUPS} void lookups")
        return answers

    def _shaped(self, name: str, qtype: str) -> list[object]:
        if qtype == "TXT":
            return [(text,) for text in map(_bounded, texts(self._lookup, name))]
        if qtype == "MX":
            pairs = (answer.partition(" ") for answer in names(self._lookup, name, qtype))
            return [(int(preference), host) for preference, _, host in pairs]
        return list(names(self._lookup, name, qtype))

    def validated_ptrs(self) -> list[object]:
        """Skip what DNS cannot say just now: it does not match (RFC 7208 section 5.5)."""
        try:
            hosts = self.dns_ptr(self.i)[: spf.MAX_PTR]
        except DnsTemporary:
            return []
        return [host for host in hosts if self._points_back(host)]

    def _points_back(self, host: object) -> bool:
        try:
            return bool(self.cidrmatch(self.dns_a(host, self.A), self.cidrmax))
        except DnsTemporary:
            return False

    def get_explanation(self, _spec: str) -> None:
        """Ask for none: no reply of ours shows another domain's text (RFC 7208 section 11.5.3)."""
        return


def _bounded(text: bytes) -> bytes:
    """Refuse an SPF record far beyond RFC 7208 section 3.4: pyspf is quadratic in its labels."""
    if len(text) > _MAX_RECORD and spf.RE_SPF.match(text):
        raise spf.PermError("record too long")
    return text
