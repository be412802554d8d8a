"""Hosts of URLs: which host a client goes to, and what of it somebody registered."""

import ipaddress
import re
import unicodedata
from functools import cache, lru_cache
from typing import Final
from urllib.parse import unquote

from publicsuffixlist import PublicSuffixList

# Names that lead nowhere and stand for hosts in examples (RFC 2606, RFC 6761).
_RESERVED: Final = frozenset({"example", "test", "invalid"})
_SCHEME: Final = re.compile(r"\s{0,20}(?:([a-z][a-z0-9+.-]{0,20}):)?[/\\]{2}", re.I)
# Browsers take line ends and tabs out of a URL before they read it (WHATWG URL, section 4.4).
_DROPPED: Final = re.compile("[\t\r\n\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_AUTHORITY_END: Final = re.compile(r"[/\\?#]")
_LABEL: Final = r"[^\s.@:/\\?#<>\"'{}|^`%$&()*+,;=!~\[\]]{1,63}"
_HOST: Final = re.compile(rf"{_LABEL}(?:\.{_LABEL}){{0,12}}")
_NUMBER: Final = re.compile(r"0x[0-9a-f]{1,16}|[0-9]{1,20}", re.I)
_DOTS: Final = str.maketrans("。．｡", "...")


def host_of(url: str) -> str:
    """Return the host that a client goes to for a URL with scheme or "//": "" when there is none.

    It is in lower case, without port, user and a last dot, and an A-label where it is not ASCII.
    """
    bare = _DROPPED.sub("", url[:2_000])
    found = _SCHEME.match(bare)
    if found is None or (found[1] or "http").lower() not in {"http", "https", "ftp"}:
        return ""
    return _plain_host(_AUTHORITY_END.split(bare[found.end() :], maxsplit=1)[0])


def user_of(url: str) -> str:
    """Return what stands before an "@" in the authority of a URL, where some write another host."""
    found = _SCHEME.match(url[:2_000])
    if found is None:
        return ""
    return _AUTHORITY_END.split(url[found.end() : 2_000], maxsplit=1)[0].rpartition("@")[0]


@lru_cache(maxsize=1_024)
def _plain_host(authority: str) -> str:
    authority = authority.rpartition("@")[2]
    if authority.startswith("["):
        return authority.partition("]")[0] + "]"
    host = unquote(authority.partition(":")[0]).translate(_DOTS)
    host = unicodedata.normalize("NFKC", host).lower().strip(".")
    if _HOST.fullmatch(host) is None:
        return ""
    return ascii_host(host)


def ascii_host(host: str) -> str:
    """Return a host in A-labels (RFC 3492), as it is when it is ASCII."""
    if host.isascii():
        return host
    labels = host.split(".")
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
        for label in labels
    )


def readable_host(host: str) -> str:
    """Return a host with its A-labels decoded; labels that are none stay."""
    if "xn--" not in host:
        return host
    return ".".join(_readable(label) for label in host.split("."))


def _readable(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


def is_numeric(host: str) -> bool:
    """Say whether a client takes `host` for a number and not for a name."""
    return host.startswith("[") or _NUMBER.fullmatch(host.rpartition(".")[2]) is not None


def is_at_home(host: str) -> bool:
    """Say whether a host leads to the reader's own network, as the manual of a router has them."""
    if not is_numeric(host):
        return "." not in host
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return address.is_private and not _is_documentation(host)


def _is_documentation(host: str) -> bool:
    # Python counts the addresses of examples (RFC 5737) as private.
    return host.startswith(("192.0.2.", "198.51.100.", "203.0.113."))


@lru_cache(maxsize=4_096)
def registered(host: str) -> str:
    """Return the part of `host` that somebody registered: suffix and one label; "" without one."""
    if host.rpartition(".")[2] in _RESERVED:
        return ".".join(host.split(".")[-2:]) if "." in host else ""
    return _suffixes().privatesuffix(host) or ""


@lru_cache(maxsize=4_096)
def is_suffix(name: str) -> bool:
    """Say whether `name`, in lower case, is a top-level domain."""
    return name in _RESERVED or _suffixes().publicsuffix(name) is not None


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=False)
