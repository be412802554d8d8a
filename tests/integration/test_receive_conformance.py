"""What RFC 5321 and its extensions ask of a server, as transcripts over a real socket."""

import pytest

from tests.support.smtp import ALIAS, FakeDoor, listening


async def test_greets_and_offers_exactly_what_it_has() -> None:
    async with listening() as listener:
        await listener.play(
            """
            S: 220 mx.relay.example ESMTP
            C: EHLO client.example
            S: 250-mx.relay.example
            S: 250-PIPELINING
            S: 250-SIZE 26214400
            S: 250-8BITMIME
            S: 250-SMTPUTF8
            S: 250 ENHANCEDSTATUSCODES
            C: QUIT
            S: 221 2.0.0 Bye
            S:
            """
        )


async def test_takes_a_message() -> None:
    async with listening() as listener:
        await listener.play(
            f"""
            S: 220 ...
            C: HELO client.example
            S: 250 mx.relay.example
            C: MAIL FROM:<s@author.example>
            S: 250 2.1.0 Sender OK
            C: RCPT TO:<{ALIAS}>
            S: 250 2.1.5 Recipient OK
            C: DATA
            S: 354 ...
            C: Subject: hello
            C:
            C: ..dot
            C: .
            S: 250 2.0.0 Taken
            """
        )
        assert listener.door.bodies == [b"Subject: hello\r\n\r\n.dot\r\n"]
