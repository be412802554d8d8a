"""The TLS context of STARTTLS."""

import ssl
from pathlib import Path


def load_tls(cert: Path, key: Path) -> ssl.SSLContext:
    """Make a server context from PEM files, for TLS 1.2 and later (RFC 8996).

    Client certificates are not asked for: on the public side of a mail exchanger they would prove
    nothing. Raises OSError (ssl.SSLError is one) when the files cannot be read or do not fit each
    other.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_COMPRESSION
    context.load_cert_chain(cert, key)
    return context
