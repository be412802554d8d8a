"""Submission (RFC 6409) and AUTH (RFC 4954) as transcripts over a real socket.

The numbers are the items of the conformance list in reliability.md section 3.
"""

import asyncio
import base64
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiosmtplib
import pytest

from mail.reply import Reply

# Addresses and orders of the gateway that a subprocess serves.
from tests.support.serving import BUYER, SELLER, an_order
from tests.support.smtp import (
    ALIAS,
    LOGIN,
    PASSWORD,
    FakeDoor,
    Listener,
    Peer,
    client_tls,
    listening,
    server_tls,
)
from tests.support.submission import an_office


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


PLAIN = b64(f"\0{LOGIN}\0{PASSWORD}")
WRONG = b64(f"\0{LOGIN}\0not the password")


@asynccontextmanager
async def submission(door: FakeDoor | None = None, **limits: float) -> AsyncIterator[Listener]:
    async with listening(door, tls=server_tls(), is_submission=True, **limits) as listener:
        yield listener


async def play(transcript: str, **limits: float) -> FakeDoor:
    """Play inside TLS, after EHLO."""
    async with submission(**limits) as listener:
        await listener.play(transcript, peer=await listener.secure())
        return listener.door


async def test_04_auth_is_offered_inside_tls_only() -> None:
    async with submission() as listener:
        peer = await listener.greet()
        assert "AUTH" not in await peer.ask("EHLO c.example")
        await peer.ask("STARTTLS")
        await peer.secure(client_tls(), "mx.relay.example")
        offered = (await peer.ask("EHLO c.example")).splitlines()

        assert offered[-2:] == ["250-DSN", "250 AUTH PLAIN LOGIN"]


async def test_27_before_tls_nobody_logs_in_and_nothing_is_sent() -> None:
    async with submission() as listener:
        await listener.play(
            f"""
            S: 220 ...
            C: AUTH PLAIN {PLAIN}
            S: 538 5.7.11 Encryption required, say STARTTLS first
            C: MAIL FROM:<{LOGIN}>
            S: 503 5.5.1 Say EHLO first
            C: HELO client.example
            S: 250 ...
            C: AUTH LOGIN
            S: 538 5.7.11 ...
            C: MAIL FROM:<{LOGIN}>
            S: 530 5.7.0 Authentication required
            C: RCPT TO:<{ALIAS}>
            S: 503 5.5.1 ...
            C: DATA
            S: 503 5.5.1 ...
            """
        )
        assert (listener.door.logins, listener.door.asked) == ([], [])


async def test_inside_tls_nothing_is_sent_without_a_login() -> None:
    door = await play(
        """
        C: MAIL FROM:<a@b.example>
        S: 530 5.7.0 Authentication required
        C: RCPT TO:<abc@relay.example>
        S: 503 5.5.1 Say MAIL first
        """
    )
    assert door.asked == []


@pytest.mark.parametrize(
    "exchange",
    [
        f"C: AUTH PLAIN {PLAIN}",
        f"C: auth plain {PLAIN}",
        f"C: AUTH PLAIN\nS: 334 ...\nC: {PLAIN}",
        f"C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: {b64(LOGIN)}\nS: 334 UGFzc3dvcmQ6\nC: {b64(PASSWORD)}",
        f"C: Auth Login {b64(LOGIN)}\nS: 334 UGFzc3dvcmQ6\nC: {b64(PASSWORD)}",
    ],
)
async def test_27_each_way_to_log_in_proves_the_party(exchange: str) -> None:
    door = await play(
        exchange
        + f"""
        S: 235 2.7.0 Authenticated
        C: MAIL FROM:<anybody@elsewhere.example> RET=HDRS
        S: 250 2.1.0 ...
        C: RCPT TO:<{ALIAS}> NOTIFY=NEVER
        S: 250 2.1.5 ...
        C: DATA
        S: 354 ...
        C: .
        S: 250 2.0.0 Taken
        """
    )
    client = door.taken[0].client
    assert (client.submitter, client.tls) == (7, True)
    assert str(door.taken[0].envelope.reverse_path) == "anybody@elsewhere.example"
    assert door.taken[0].envelope.wishes.notify == {"NEVER"}


async def test_27_bad_answers_have_their_replies_and_are_not_looked_up() -> None:
    door = await play(
        """
        C: AUTH
        S: 501 5.5.4 ...
        C: AUTH CRAM-MD5
        S: 504 5.5.4 Authentication mechanism not known
        C: AUTH PLAIN =
        S: 501 5.5.2 ...
        C: AUTH PLAIN a b
        S: 501 5.5.4 ...
        C: AUTH PLAIN not-base64
        S: 501 5.5.2 ...
        C: AUTH PLAIN
        S: 334 ...
        C: *
        S: 501 5.7.0 Authentication cancelled
        C: AUTH LOGIN
        S: 334 VXNlcm5hbWU6
        C:
        S: 334 UGFzc3dvcmQ6
        C: *
        S: 501 5.7.0 Authentication cancelled
        C: AUTH LOGIN =
        S: 334 UGFzc3dvcmQ6
        C: eA==
        S: 501 5.5.2 ...
        C: NOOP
        S: 250 2.0.0 OK
        """
    )
    assert door.logins == []


async def test_27_there_is_one_login_and_none_inside_a_transaction() -> None:
    await play(
        f"""
        C: HELO client.example
        S: 250 ...
        C: AUTH PLAIN {PLAIN}
        S: 503 5.5.1 Say EHLO first
        C: EHLO client.example
        S: 250-...
        S: 250-...
        S: 250-...
        S: 250-...
        S: 250-...
        S: 250-...
        S: 250-...
        S: 250 AUTH PLAIN LOGIN
        C: AUTH PLAIN {PLAIN}
        S: 235 2.7.0 ...
        C: AUTH PLAIN {PLAIN}
        S: 503 5.5.1 Already authenticated
        C: MAIL FROM:<{LOGIN}> AUTH=<>
        S: 250 2.1.0 ...
        C: AUTH PLAIN {PLAIN}
        S: 503 5.5.1 Already authenticated
        C: RCPT TO:<somebody@elsewhere.example>
        S: 550 5.7.1 Relaying denied
        C: STARTTLS
        S: 503 5.5.1 TLS is already in use
        C: RSET
        S: 250 2.0.0 OK
        C: MAIL FROM:<>
        S: 250 2.1.0 ...
        """
    )


async def test_an_answer_that_ends_in_a_bare_line_feed_is_none() -> None:
    async with submission() as listener:
        peer = await listener.secure()
        await peer.ask("AUTH PLAIN")
        await peer.send(PLAIN.encode() + b"\n")

        assert await peer.reply() == "501 5.5.2 " + BAD
        assert listener.door.logins == []


async def test_an_answer_may_be_long_and_another_line_may_not() -> None:
    async with submission() as listener:
        peer = await listener.secure()
        await peer.ask("AUTH PLAIN")
        assert await peer.ask("A" * 12_286) == "501 5.5.2 " + BAD
        await peer.ask("AUTH PLAIN")
        assert (await peer.ask("A" * 12_287)).startswith("500 5.5.6 ")
        assert await peer.ask("AUTH PLAIN " + "A" * 12_272) == "501 5.5.2 " + BAD
        assert (await peer.ask("NOOP " + "A" * 506)).startswith("500 5.5.2 Command line too long")
        assert (await peer.ask("NOOP")).startswith("250")


BAD = "Not base64, or not what the mechanism asks for"


async def test_three_failures_end_a_session_and_all_sound_alike() -> None:
    async with submission() as listener:
        peer = await listener.secure()
        unknown = b64(f"\0nobody@x.example\0{PASSWORD}")
        said = await peer.ask_all(f"AUTH PLAIN {WRONG}", f"AUTH PLAIN {unknown}")

        assert said == ["535 5.7.8 User name or password not accepted"] * 2
        assert await peer.ask(f"AUTH PLAIN {WRONG}") == TOO_MANY
        assert await peer.is_closed()
        assert listener.tally["refused 535 5.7.8"] == 2


TOO_MANY = "421 4.7.0 Too many failed logins, try again later"


async def test_a_failure_is_told_after_the_same_pause_whatever_made_it() -> None:
    async def slow() -> None:
        await asyncio.sleep(0.1)

    async with submission(failed_login_pause=0.3, failed_logins_by_account=1) as listener:
        peer, loop, took = await listener.secure(), asyncio.get_running_loop(), []
        for before in (slow, None):
            listener.door.before_login = before
            begun = loop.time()
            await peer.ask(f"AUTH PLAIN {WRONG}")
            took.append(loop.time() - begun)

        assert all(0.29 < each < 0.45 for each in took), took
        assert len(listener.door.logins) == 1


async def test_a_failed_client_may_still_log_in_right() -> None:
    await play(
        f"""
        C: AUTH PLAIN {WRONG}
        S: 535 5.7.8 ...
        C: MAIL FROM:<{LOGIN}>
        S: 530 5.7.0 ...
        C: AUTH PLAIN {PLAIN}
        S: 235 2.7.0 ...
        C: MAIL FROM:<{LOGIN}>
        S: 250 2.1.0 ...
        """
    )


async def test_a_fault_of_ours_is_temporary_and_no_login() -> None:
    async def breaks() -> None:
        raise OSError("secret@rows.example")

    async with submission() as listener:
        listener.door.before_login = breaks
        peer = await listener.secure()

        assert (
            await peer.ask(f"AUTH PLAIN {PLAIN}") == "451 4.3.0 Temporary failure, try again later"
        )
        assert (await peer.ask("MAIL FROM:<>")).startswith("530")


async def test_credentials_are_in_no_log_line_and_in_no_attribute(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    async with submission() as listener:
        peer = await listener.secure()
        await peer.ask_all(f"AUTH PLAIN {WRONG}", "AUTH LOGIN", b64(LOGIN), b64(PASSWORD))
        (session,) = listener.receiver._reception.guests

        # The fake door keeps user names; the session must not.
        held = {name: value for name, value in vars(session).items() if name != "reception"}
        shown = caplog.text + repr(held) + repr(vars(session.inbox))
        assert "receive.login session=1 ip=127.0.0.1 party=7" in caplog.text
        for secret in (LOGIN, PASSWORD, PLAIN, WRONG, b64(LOGIN), b64(PASSWORD)):
            assert secret not in shown


async def test_guessing_recipients_costs_a_seller_its_session_too() -> None:
    async with submission(bad_recipients=1) as listener:
        peer = await logged_in(listener)
        await peer.ask("MAIL FROM:<>")
        said = await peer.ask_all("RCPT TO:<x@relay.example>", "RCPT TO:<y@relay.example>")

        assert [line[:9] for line in said] == ["550 5.1.1", "421 4.7.0"]


async def logged_in(listener: Listener) -> Peer:
    peer = await listener.secure()
    assert (await peer.ask(f"AUTH PLAIN {PLAIN}")).startswith("235")
    return peer


async def test_a_refusal_of_the_door_is_passed_on() -> None:
    door = FakeDoor(reply=Reply(550, "5.7.1", "No marketing"))
    async with submission(door) as listener:
        peer = await logged_in(listener)
        await peer.ask_all("MAIL FROM:<>", f"RCPT TO:<{ALIAS}>", "DATA")

        assert await peer.ask(".") == "550 5.7.1 No marketing"


async def test_a_shutdown_is_announced_in_the_middle_of_an_exchange() -> None:
    async with submission() as listener:
        peer = await listener.secure()
        await peer.ask("AUTH PLAIN")

        assert await listener.receiver.stop(1.0)
        assert await peer.rest() == "421 4.3.2 Shutting down, try again soon\r\n"


async def test_the_mx_side_has_no_auth_even_inside_tls() -> None:
    async with listening(tls=server_tls()) as listener:
        peer = await listener.secure()

        assert "AUTH" not in await peer.ask("EHLO c.example")
        assert await peer.ask(f"AUTH PLAIN {PLAIN}") == "502 5.5.1 Command not implemented"
        assert listener.door.logins == []


async def test_a_seller_writes_from_anywhere_to_its_buyers_and_to_no_others(tmp_path: Path) -> None:
    async with an_office(tmp_path) as office:
        mine = await office.running.import_order()
        other = await office.running.import_order(
            an_order("B-1", seller_id="shop-8", seller_email="bob@tools.example")
        )
        password = await office.password_of("shop-7")

        said = await office.submit(SELLER, password, mine["buyer_alias"])
        assert [line[:9] for line in said] == ["250 2.1.5", "250 2.0.0"]
        refused = await office.submit(SELLER, password, other["buyer_alias"], "x@relay.example")
        assert refused == ["550 5.1.1 No such relay address"] * 2
        await office.running.until(lambda: office.running.delivered)
        (arrived,) = office.running.delivered

        assert f"<{mine['seller_alias'].partition('+')[0]}@relay.example>".encode() in arrived
        assert b"It is on its way." in arrived
        for secret in (SELLER, "whoever@b.example", BUYER, password):
            assert secret.encode() not in arrived
            assert secret not in office.running.log


async def test_one_correspondence_a_message_and_a_password_that_ends(tmp_path: Path) -> None:
    async with an_office(tmp_path) as office:
        first = await office.running.import_order()
        second = await office.running.import_order(
            an_order("A-2", buyer_id="customer-43", buyer_email="carla@buyer-mail.example")
        )
        password = await office.password_of("shop-7")
        both = (first["buyer_alias"], first["seller_alias"], second["buyer_alias"])

        said = await office.submit(SELLER, password, *both)
        assert [line[:9] for line in said] == ["250 2.1.5", "250 2.1.5", "550 5.5.3", "250 2.0.0"]
        await office.command("seller set-password", "shop-7", "--remove", "--reason", "left")
        with pytest.raises(aiosmtplib.SMTPAuthenticationError, match=r"5\.7\.8"):
            await office.submit(SELLER, password, first["buyer_alias"])
