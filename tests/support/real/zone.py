"""A name server for a few domains on loopback: real packets over UDP and TCP, and faults where a test wants them."""

import socketserver
import struct
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

# No answer is remembered, so that a test can change what is published.
TTL = 0
# RFC 1035 section 4.2.1: what a UDP answer may be when the question names no other size (RFC 6891).
UDP_SIZE = 512
MAX_ALIASES = 8


@dataclass
class Zone:
    """Answers from `{name: {type: [records]}}` in presentation form; names without the final dot.

    A name in `failing` gets SERVFAIL, a name in `delays` its answer after so many seconds, and a name that does not
    exist, NXDOMAIN. `asked` keeps every question.
    """

    records: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    failing: set[str] = field(default_factory=set)
    delays: dict[str, float] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)
    host: str = "127.0.0.1"
    port: int = 0

    def add(self, name: str, kind: str, *values: str) -> None:
        """Publish records; text is cut into strings of 255 octets (RFC 1035 section 3.3)."""
        texts = [_quoted(value) if kind == "TXT" else value for value in values]
        self.records.setdefault(name.lower(), {}).setdefault(kind, []).extend(texts)

    def take(self, other: Mapping[str, Mapping[str, Iterable[str]]]) -> None:
        """Publish the records of a whole domain."""
        for name, kinds in other.items():
            for kind, values in kinds.items():
                self.add(name, kind, *values)

    def start(self) -> None:
        """Serve on one port, over UDP and TCP, until `stop`."""
        self._udp = _Udp((self.host, self.port), _OverUdp)
        self.port = int(self._udp.server_address[1])
        self._tcp = _Tcp((self.host, self.port), _OverTcp)
        for server in (self._udp, self._tcp):
            server.zone = self
            threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()

    def stop(self) -> None:
        """Close both sockets."""
        for server in (self._udp, self._tcp):
            server.shutdown()
            server.server_close()

    def answer(self, wire: bytes, limit: int | None) -> bytes:
        """The answer to one packet; above `limit` octets only the word that it is too long."""
        query = dns.message.from_wire(wire)
        response = dns.message.make_response(query, recursion_available=True)
        response.flags |= dns.flags.AA
        if query.question:
            self._fill(response, query.question[0])
        limit = limit and max(limit, query.payload)
        packed = response.to_wire(max_size=65535)
        if limit is None or len(packed) <= limit:
            return packed
        cut = dns.message.make_response(query, recursion_available=True)
        cut.flags |= dns.flags.TC
        return cut.to_wire()

    def _fill(self, response: dns.message.Message, question: dns.rrset.RRset) -> None:
        name = question.name.to_text(omit_final_dot=True).lower()
        kind = dns.rdatatype.to_text(question.rdtype)
        self.asked.append((name, kind))
        time.sleep(self.delays.get(name, 0))
        if name in self.failing:
            response.set_rcode(dns.rcode.SERVFAIL)
            return
        for _ in range(MAX_ALIASES):
            here = self.records.get(name, {})
            if kind not in here and "CNAME" in here:
                response.answer.append(_records(name, "CNAME", here["CNAME"]))
                name = here["CNAME"][0].removesuffix(".").lower()
                continue
            if kind in here:
                response.answer.append(_records(name, kind, here[kind]))
            elif not self._exists(name):
                response.set_rcode(dns.rcode.NXDOMAIN)
            return

    def _exists(self, name: str) -> bool:
        # RFC 8020: a name exists when there is something below it.
        return any(known == name or known.endswith(f".{name}") for known in self.records)


def _records(name: str, kind: str, values: list[str]) -> dns.rrset.RRset:
    return dns.rrset.from_text(f"{name}.", TTL, "IN", kind, *values)


def _quoted(text: str) -> str:
    if text.startswith('"'):
        return text
    return " ".join(f'"{text[at : at + 250]}"' for at in range(0, len(text), 250))


class _Udp(socketserver.ThreadingUDPServer):
    daemon_threads = True
    zone: Zone


class _Tcp(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    zone: Zone


class _OverUdp(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        wire, back = self.request
        server: Any = self.server
        back.sendto(server.zone.answer(wire, UDP_SIZE), self.client_address)


class _OverTcp(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        while len(head := self.rfile.read(2)) == 2:
            wire = self.rfile.read(struct.unpack("!H", head)[0])
            server: Any = self.server
            answer = server.zone.answer(wire, None)
            self.wfile.write(struct.pack("!H", len(answer)) + answer)
