"""The dry run of a mail file: every stage but the commit. It reads the stores and writes nothing, anywhere.

What is printed of it masks addresses: the file is the operator's, but whose mailbox an alias hides is not in it.
"""

import asyncio
import ipaddress
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from database.clock import now
from gateway.errors import GatewayError
from gateway.header_difference import HeaderDifference, compare_headers
from gateway.masking import mask_text
from gateway.opened import Opened, intake_settings
from gateway.parts import authenticate_settings
from gateway.reading import alias_of_text, reading
from mail.address import Address
from mail.envelope import Envelope
from mail.message import parse_message, with_crlf
from mail.reply import ALIAS_UNKNOWN, Reply
from policies.verdict import VerdictKind
from relay.authenticate.authenticator import Authenticator
from relay.authenticate.author import author_of
from relay.dns import Lookup
from relay.enqueue import plan
from relay.pipeline import carry
from relay.receive import replies
from relay.receive.content import Content, Fault
from relay.receive.settings import Limits
from relay.recipients import AliasRecipient
from relay.resolve import Resolver, RouteErased, RouteMissing
from relay.stages import (
    AuthenticatedMessage,
    Authentication,
    Client,
    Evidence,
    ReceivedMessage,
    ResolvedMessage,
    Sealed,
)
from relay.tally import with_tally

# What the receiver says about a content before anybody reads it as a message (relay/receive).
_FAULT_REPLIES: Mapping[Fault, Reply] = {
    Fault.BARE_OCTETS: replies.BARE_OCTETS,
    Fault.TOO_LARGE: replies.MESSAGE_TOO_LARGE,
    Fault.LINE_TOO_LONG: replies.TEXT_LINE_TOO_LONG,
}
ASSUMED = "assumed"
SHUT = (
    "the alias was revoked or its overlap has ended; the peer hears no more than of an unknown one"
)
UNREADABLE = "the receiver refuses such a content before it is read as a message"
ERASED = "every thread of this relationship was erased, so nothing can be recorded or carried"


@dataclass(frozen=True, slots=True)
class Transaction:
    """How the files would come in: to which alias, from which reverse-path, from which host.

    Without `reverse_path` each file's From stands for it; without `client_ip` SPF has nothing to say.
    """

    alias: str
    reverse_path: Address | None = field(default=None, repr=False)
    client_ip: str = ""
    is_assumed: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """What would become of one file. `raw` are the finished bytes, None when nothing would go out."""

    file: str
    verdict: str
    reply: str
    size: int
    rules: tuple[str, ...] = ()
    findings: tuple[Mapping[str, str], ...] = field(default=(), repr=False)
    authentication: Mapping[str, Any] | None = field(default=None, repr=False)
    route: Mapping[str, Any] | None = field(default=None, repr=False)
    header: HeaderDifference | None = field(default=None, repr=False)
    raw: bytes | None = field(default=None, repr=False)
    output: str | None = None
    note: str | None = None

    def as_row(self) -> Mapping[str, Any]:
        """The JSON line of the contract, and more."""
        return {
            "file": self.file,
            "verdict": self.verdict,
            "reply": self.reply,
            "rules": list(self.rules),
            "findings": list(self.findings),
            "authentication": self.authentication,
            "delivered": self.raw is not None,
            "output": self.output,
            "size": self.size,
            "route": self.route,
            "header": self.header.as_row() if self.header else None,
            "note": self.note,
        }


class Explainer:
    """Explains files to one alias. Reads the store for every file anew.

    Raises GatewayError when the alias is none of ours or the client is no IP address.
    """

    def __init__(self, gateway: Opened, transaction: Transaction, lookup: Lookup) -> None:
        self._gateway = gateway
        self._transaction = transaction
        with reading(gateway) as connection:
            self._alias, self._tag = alias_of_text(gateway, connection, transaction.alias)
        self._path = gateway.stores.aliases.address_of(self._alias, self._tag)
        markets = intake_settings(gateway.config).markets
        if self._alias.domain not in markets:
            raise GatewayError(
                f"the alias is of the domain {self._alias.domain}, which no marketplace of the "
                "configuration has. Put its section back to explain mail to it."
            )
        self._pipeline = markets[self._alias.domain].pipeline
        self._domains = frozenset(markets)
        self._client = _client(gateway, transaction.client_ip)
        self._limits = Limits(message_size=self._pipeline.profile.size_limit)
        self._authenticator = Authenticator(authenticate_settings(gateway.config), lookup)

    def close(self) -> None:
        """End the threads that ask DNS."""
        self._authenticator.close()

    def explain(self, path: Path) -> Explanation:
        """Say what would become of one file.

        Raises:
            GatewayError: the file cannot be read.

        """
        raw = _read(path)
        file = str(path)
        if not self._alias.is_open(now()):
            return _refused(file, raw, ALIAS_UNKNOWN, SHUT)
        fault = self._fault(raw)
        if fault is not None:
            return _refused(file, raw, _FAULT_REPLIES[fault], UNREADABLE)
        try:
            return self._carried(file, self._received(raw))
        except RouteErased:
            return _refused(file, raw, ALIAS_UNKNOWN, ERASED)

    def _fault(self, raw: bytes) -> Fault | None:
        limits = self._limits
        content = Content(
            size_limit=limits.message_size, line_limit=limits.text_line, overrun=limits.overrun
        )
        stuffed = (b"\r\n" + raw).replace(b"\r\n.", b"\r\n..")[2:]
        content.feed(stuffed + b".\r\n")
        return content.fault

    def _received(self, raw: bytes) -> ReceivedMessage:
        message = parse_message(raw)
        reverse_path = self._transaction.reverse_path or author_of(message)
        # Mail without any usable From comes from nobody here, but not from the null reverse-path.
        envelope = Envelope(reverse_path or self._path, (self._path,))
        return ReceivedMessage(self._gateway.stores.ids(), now(), self._client, envelope, message)

    def _authenticate(self, received: ReceivedMessage) -> Authentication:
        if self._transaction.is_assumed:
            return Authentication(author_of(received.message), Evidence.PASS, ASSUMED)
        return asyncio.run(self._authenticator.authenticate(received))

    def _resolve(self, authenticated: AuthenticatedMessage) -> ResolvedMessage:
        stores = self._gateway.stores
        resolver = Resolver(stores.aliases, stores.threads, stores.codec, stores.encryption.index)
        named = AliasRecipient(self._path, self._alias, self._tag)
        try:
            with reading(self._gateway) as connection:
                resolved = resolver.resolve(connection, authenticated, (named,))
                return with_tally(connection, stores, resolved, self._pipeline.profile)
        except RouteMissing as error:
            raise GatewayError(
                f"the alias leads nowhere: {error}. Import its order again with "
                "`gobetween order import`."
            ) from None

    def _carried(self, file: str, received: ReceivedMessage) -> Explanation:
        authentication = self._authenticate(received)
        resolved = self._resolve(AuthenticatedMessage(received, authentication))
        result = carry(resolved, self._pipeline)
        # The unit of stage 7 is made and looked at, and never written.
        unit = plan(result, self._gateway.stores, self._pipeline.profile)
        findings: Sequence[Mapping[str, str]] = json.loads(unit.decision.findings)
        explanation = Explanation(
            file=file,
            verdict=unit.decision.verdict,
            reply=str(unit.reply),
            size=received.size,
            rules=unit.decision.rules,
            findings=tuple(self._masked(finding) for finding in findings),
            authentication=self._authentication_row(authentication, resolved),
            route=_route_row(resolved),
        )
        if not isinstance(result, Sealed):
            return explanation
        difference = compare_headers(received.message, parse_message(result.raw))
        return replace(explanation, header=self._masked_header(difference), raw=result.raw)

    def _masked(self, texts: Mapping[str, str]) -> Mapping[str, str]:
        return {name: mask_text(text, self._domains) for name, text in texts.items()}

    def _masked_header(self, difference: HeaderDifference) -> HeaderDifference:
        changed = tuple(
            (name, mask_text(before, self._domains), mask_text(after, self._domains))
            for name, before, after in difference.changed
        )
        return replace(difference, changed=changed)

    def _authentication_row(
        self, authentication: Authentication, resolved: ResolvedMessage
    ) -> Mapping[str, Any]:
        author = authentication.author
        return {
            "evidence": authentication.evidence.value,
            "method": authentication.method,
            "author": mask_text(str(author)) if author else None,
            "standing": resolved.route.standing.value,
            "results": [
                self._masked(
                    {
                        "method": one.method,
                        "result": one.result,
                        "domain": one.domain,
                        "detail": one.detail,
                    }
                )
                for one in authentication.results
            ],
        }


def _refused(file: str, raw: bytes, reply: Reply, why: str) -> Explanation:
    return Explanation(file, VerdictKind.REJECT.value, str(reply), len(raw), note=why)


def _read(path: Path) -> bytes:
    try:
        raw = with_crlf(path.read_bytes())
    except OSError as error:
        raise GatewayError(
            f"cannot read {path}: {error.strerror}. Name a file that holds one message."
        ) from None
    return raw if raw.endswith(b"\r\n") else raw + b"\r\n"


def _client(gateway: Opened, text: str) -> Client:
    if not text:
        return Client("", "")
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        raise GatewayError(
            f"{text!r} is no IP address. Give the one that the mail came from, as its topmost "
            "Received field tells it."
        ) from None
    networks = map(ipaddress.ip_network, gateway.config.smtp.trusted_networks)
    is_trusted = any(address in network for network in networks)
    return Client(str(address), "", trusted=is_trusted)


def _route_row(resolved: ResolvedMessage) -> Mapping[str, Any]:
    route = resolved.route
    return {
        "from": route.author_role.value,
        "to": route.author_role.other.value,
        "thread_id": route.thread_id,
        "is_reply": route.is_reply,
        "is_self_copy": route.is_self_copy,
    }


def write_output(directory: Path, explanation: Explanation, taken: set[Path]) -> Explanation:
    """Write the finished bytes as DIR/NAME.out.eml, "NAME.2.out.eml" when this run has written that name.

    Raises:
        GatewayError: the file cannot be written.

    """
    if explanation.raw is None:
        return explanation
    stem = Path(explanation.file).stem
    path, number = directory / f"{stem}.out.eml", 1
    while path in taken:
        number += 1
        path = directory / f"{stem}.{number}.out.eml"
    taken.add(path)
    try:
        directory.mkdir(parents=True, exist_ok=True)
        path.write_bytes(explanation.raw)
    except OSError as error:
        raise GatewayError(
            f"cannot write {path}: {error.strerror}. Name another directory with --output."
        ) from None
    return replace(explanation, output=str(path))
