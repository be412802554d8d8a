"""Addresses as an operator sees them without asking: recognisable to who knows them, useless to who does not."""

import re
from collections.abc import Collection

from mail.address import Address

# Whatever a mail client would make a link of; bounded, so that a hostile line costs linear time.
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"'@]{1,256}@([^\s<>()\[\],;:\"'@]{1,255})")


def mask(address: Address) -> str:
    """`ana@lamps.example` as `a***@l***.example`: first letters and the last label of the domain."""
    return _masked(address.local_part, address.domain)


def mask_text(text: str, kept_domains: Collection[str] = ()) -> str:
    """A text with every address in it masked, but those at `kept_domains`, which are our aliases."""

    def masked(found: re.Match[str]) -> str:
        domain = found[1]
        if domain.lower().rstrip(".") in kept_domains:
            return found[0]
        return _masked(found[0].rpartition("@")[0], domain)

    return _ADDRESS.sub(masked, text)


def _masked(local_part: str, domain: str) -> str:
    first, dot, rest = domain.partition(".")
    last = rest.rpartition(".")[2]
    return f"{local_part[:1]}***@{first[:1]}***{dot}{last}"
