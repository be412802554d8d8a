"""STARTTLS injection: commands in the clear behind STARTTLS must not be obeyed inside TLS.

CVE-2011-0411 and, for this library, CVE-2024-34083.
"""

import ssl

import pytest
import trustme

from tests.support.smtp import ALIAS, listening

NAME = "mx.relay.example"


@pytest.fixture(scope="module")
def contexts() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(NAME).configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return server, client


INJECTED = [
    b"NOOP\r\n",
    b"MAIL FROM:<evil@author.example>\r\nRCPT TO:<abc@relay.example>\r\nDATA\r\nboo\r\n.\r\n",
    b"EHLO evil.example\r\nMAIL FROM:<evil@author.example>\r\n",
    b"NO",
]


@pytest.mark.parametrize("injected", INJECTED, ids=repr)
async def test_what_stands_behind_starttls_is_dropped(contexts, injected: bytes) -> None:
    server, client = contexts
    async with listening(tls=server) as listener:
        peer = await listener.greet()
        await peer.ask("EHLO c.example")
        await peer.send(b"STARTTLS\r\n" + injected)
        assert await peer.reply() == "220 2.0.0 Ready to start TLS"
        await peer.secure(client, NAME)

        assert await peer.ask("NOOP") == "250 2.0.0 OK"
        assert await peer.ask(f"RCPT TO:<{ALIAS}>") == "503 5.5.1 Say MAIL first"
        assert listener.door.asked == []


async def test_a_transaction_cannot_begin_in_the_clear_and_end_in_tls(contexts) -> None:
    server, client = contexts
    async with listening(tls=server) as listener:
        peer = await listener.greet()
        await peer.ask_all(
            "EHLO c.example", "MAIL FROM:<evil@author.example>", f"RCPT TO:<{ALIAS}>"
        )
        await peer.ask("STARTTLS")
        await peer.secure(client, NAME)

        assert await peer.ask("DATA") == "503 5.5.1 Say MAIL first"


async def test_a_group_before_data_is_answered_and_content_is_never_obeyed() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.send(
            b"EHLO c.example\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<abc@relay.example>\r\nDATA\r\n"
            b"MAIL FROM:<evil@b.example>\r\nRCPT TO:<abcx@relay.example>\r\nQUIT\r\n.\r\nQUIT\r\n"
        )
        codes = [line[:3] for line in (await peer.rest()).splitlines() if line[3] == " "]

        assert codes == ["250", "250", "250", "354", "250", "221"]
        assert listener.door.asked == ["abc@relay.example"]
