"""The demo's small mail servers."""

import pytest
from aiosmtplib import SMTPDataError, send

from gateway.mailboxes import Mailbox, Smarthost

BOX = "a@one.example"


async def put(port: int, *recipients: str) -> None:
    await send(
        b"Subject: hi\r\n\r\nhello\r\n", sender="b@two.example", recipients=list(recipients),
        hostname="127.0.0.1", port=port, start_tls=False,
    )  # fmt: skip


async def test_a_mailbox_keeps_what_the_smarthost_forwards() -> None:
    box = Mailbox(BOX)
    smarthost = Smarthost((box,), {BOX: await box.server.start()})

    await put(await smarthost.server.start(), "A@one.example")
    mail = await box.wait_for(1, 5)

    assert mail.recipients == ("A@one.example",)
    assert mail.raw.endswith(b"\r\n\r\nhello\r\n")
    await smarthost.server.stop()
    await box.server.stop()


async def test_the_smarthost_knows_no_other_mailbox() -> None:
    smarthost = Smarthost((), {})
    port = await smarthost.server.start()

    with pytest.raises(SMTPDataError, match="No such mailbox"):
        await put(port, "c@three.example")
    await smarthost.server.stop()


async def test_waiting_for_mail_that_never_comes_ends() -> None:
    with pytest.raises(TimeoutError):
        await Mailbox(BOX).wait_for(1, 0.01)
