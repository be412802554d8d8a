"""The HTTPS server of MTA-STS policies (RFC 8461), for whichever domains a test gives one."""

import http.server
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATH = "/.well-known/mta-sts.txt"


def policy(*hosts: str) -> str:
    """A policy that asks for verified TLS to these MX hosts."""
    lines = ["version: STSv1", "mode: enforce", *(f"mx: {host}" for host in hosts)]
    return "\r\n".join([*lines, "max_age: 86400"]) + "\r\n"


@contextmanager
def serving_policies(
    host: str, port: int, certificate: Path, policies: Mapping[str, str]
) -> Iterator[list[str]]:
    """Serve `policies` by domain; gives the list of domains that were asked for."""
    asked: list[str] = []
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)

    class Answers(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            domain = self.headers.get("Host", "").removeprefix("mta-sts.")
            asked.append(domain)
            body = policies.get(domain, "").encode()
            self.send_response(200 if body and self.path == PATH else 404)
            self.send_header("Content-Type", "text/plain")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = http.server.ThreadingHTTPServer((host, port), Answers)
    server.daemon_threads = True
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield asked
    finally:
        server.shutdown()
        server.server_close()
