"""The TLS context of STARTTLS."""

import errno
import ssl
from pathlib import Path

_ENCRYPTED = "the private key is encrypted; decrypt it and keep its file at mode 0600"


def load_tls(cert: Path, key: Path) -> ssl.SSLContext:
    """Make a server context from PEM files, for TLS 1.2 and later (RFC 8996).

    Client certificates are not asked for: on the public side of a mail exchanger they would prove
    nothing. Raises OSError (ssl.SSLError is one) when the files cannot be read, do not fit each
    other, or the key is encrypted.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_RENEGOTIATION | ssl.OP_NO_COMPRESSION
    asked: list[bool] = []

    def no_passphrase() -> bytes:
        # Without this OpenSSL asks on the terminal, where a gateway has nobody to answer.
        asked.append(True)
        return b""

    try:
        context.load_cert_chain(cert, key, no_passphrase)
    except OSError:
        if asked:
            raise OSError(errno.EINVAL, _ENCRYPTED) from None
        raise
    return context
