"""Backscatter: what is refused is refused while its sender is on the line, so that nothing need be sent back.

The listener has no way to send mail at all; what these tests hold is that a refusal never becomes a 250.
"""

import pytest

from mail.reply import Reply
from tests.support.smtp import FakeDoor, listening


async def test_a_forged_mail_to_no_alias_ends_at_rcpt() -> None:
    async with listening(bad_recipients=50) as listener:
        peer = await listener.greet()
        await peer.ask("EHLO client.example")
        for number in range(20):
            said = await peer.ask_all(
                f"MAIL FROM:<joe{number}@victim.example>", "RCPT TO:<nobody@relay.example>", "DATA"
            )
            assert [line[:9] for line in said[1:]] in (
                [["550 5.1.1", "554 5.5.1"], ["550 5.1.1", "421 4.7.0"]]
            ) or said[-1] == ""
            if not said[-1]:
                break
            await peer.ask("RSET")

        assert listener.door.taken == []


@pytest.mark.parametrize(
    "reply",
    [
        Reply(550, "5.7.26", "Not authenticated"),
        Reply(451, "4.4.3", "Try later"),
        Reply(554, "5.6.0", "Refused"),
    ],
)
async def test_a_refusal_of_the_message_is_the_reply_to_its_dot(reply: Reply) -> None:
    async with listening(FakeDoor(reply=reply)) as listener:
        assert await listener.send(b"Subject: x\r\n\r\nx") == str(reply)
        assert "messages" not in listener.tally
        assert listener.tally[f"refused {reply.code} {reply.status}"] == 1


@pytest.mark.parametrize("wire", [b"a\nb\r\n.\r\n", b"x" * 3000 + b"\r\n.\r\n"])
async def test_a_message_refused_for_its_form_never_reaches_the_house(wire: bytes) -> None:
    async with listening(message_size=2000) as listener:
        peer = await listener.greet()
        await peer.begin(sender="joe@victim.example")
        await peer.send(wire)

        assert (await peer.reply())[0] == "5"
        assert listener.door.taken == []
