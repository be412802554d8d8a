"""What RFC 5321 and its extensions ask of a server, as transcripts over a real socket.

The numbers are the items of the conformance list in reliability.md section 3.
"""

import pytest

from tests.support.smtp import ALIAS, FakeDoor, Peer, listening

GREETING = """
    S: 220 ...
    C: EHLO client.example
    S: 250-mx.relay.example
    S: 250-PIPELINING
    S: 250-SIZE 1000
    S: 250-8BITMIME
    S: 250-SMTPUTF8
    S: 250-ENHANCEDSTATUSCODES
    S: 250 DSN
"""
TRANSACTION = f"""
    C: MAIL FROM:<s@author.example>
    S: 250 2.1.0 Sender OK
    C: RCPT TO:<{ALIAS}>
    S: 250 2.1.5 Recipient OK
"""


async def play(transcript: str, **limits: float) -> tuple[FakeDoor, Peer]:
    """Greet, then play; limits are small."""
    async with listening(**{"message_size": 1000} | limits) as listener:
        peer = await listener.play(GREETING + transcript)
        return listener.door, peer


async def test_01_to_04_greets_and_offers_exactly_what_it_has() -> None:
    await play(
        """
        C: EHLO
        S: 501 5.5.4 ...
        C: EHLO <script>
        S: 501 5.5.4 ...
        C: QUIT
        S: 221 2.0.0 Bye
        S:
        """
    )


async def test_05_helo_offers_nothing_and_takes_no_parameters() -> None:
    await play(
        """
        C: HELO client.example
        S: 250 mx.relay.example
        C: MAIL FROM:<s@author.example> SIZE=10
        S: 555 5.5.4 ...
        C: MAIL FROM:<s@author.example>
        S: 250 2.1.0 ...
        """
    )


async def test_06_to_09_commands_have_an_order() -> None:
    async with listening() as listener:
        await listener.play(
            f"""
            S: 220 ...
            C: MAIL FROM:<s@author.example>
            S: 503 5.5.1 Say EHLO first
            C: HELO client.example
            S: 250 ...
            C: RCPT TO:<{ALIAS}>
            S: 503 5.5.1 Say MAIL first
            C: DATA
            S: 503 5.5.1 Say MAIL first
            C: MAIL FROM:<s@author.example>
            S: 250 2.1.0 ...
            C: MAIL FROM:<s@author.example>
            S: 503 5.5.1 ...
            C: DATA
            S: 554 5.5.1 No valid recipients
            C: DATA now
            S: 501 5.5.4 ...
            """
        )


async def test_03_ehlo_begins_a_transaction_anew() -> None:
    _, _ = await play(
        TRANSACTION
        + """
        C: EHLO again.example
        S: 250-mx.relay.example
        S: 250-PIPELINING
        S: 250-SIZE 1000
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-ENHANCEDSTATUSCODES
        S: 250 DSN
        C: DATA
        S: 503 5.5.1 ...
        """
    )


async def test_10_the_null_reverse_path_sends_mail() -> None:
    door, _ = await play(
        f"""
        C: MAIL FROM:<>
        S: 250 2.1.0 ...
        C: RCPT TO:<{ALIAS}>
        S: 250 2.1.5 ...
        C: DATA
        S: 354 ...
        C: .
        S: 250 2.0.0 Taken
        """
    )
    assert door.taken[0].envelope.reverse_path is None
    assert door.bodies == [b""]


async def test_11_postmaster_and_abuse_are_at_home() -> None:
    door, _ = await play(
        """
        C: MAIL FROM:<>
        S: 250 2.1.0 ...
        C: RCPT TO:<postmaster>
        S: 250 2.1.5 ...
        C: RCPT TO:<Postmaster@Relay.Example>
        S: 250 2.1.5 ...
        C: RCPT TO:<abuse@relay.example>
        S: 250 2.1.5 ...
        """
    )
    assert door.asked == ["postmaster@relay.example", "abuse@relay.example"]


async def test_12_and_13_paths_have_brackets_and_limits() -> None:
    await play(
        f"""
        C: MAIL FROM:s@author.example
        S: 501 5.5.4 ...
        C: MAIL FROM:<{"x" * 65}@author.example>
        S: 553 5.1.7 ...
        C: MAIL FROM: <s@author.example>
        S: 250 2.1.0 ...
        C: RCPT TO:{ALIAS}
        S: 501 5.5.4 ...
        C: RCPT TO:<abc@{"d." * 124}relay.example>
        S: 553 5.1.3 ...
        C: RCPT TO: <{ALIAS}>
        S: 250 2.1.5 ...
        """
    )


async def test_14_a_long_command_line_is_refused_and_the_session_goes_on() -> None:
    await play(
        f"""
        C: NOOP {"x" * 505}
        S: 250 2.0.0 OK
        C: NOOP {"x" * 506}
        S: 500 5.5.2 Command line too long
        C: NOOP {"x" * 100_000}
        S: 500 5.5.2 Command line too long
        C: MAIL FROM:<> AUTH={"x" * 480}
        S: 250 2.1.0 ...
        """
    )


async def test_15_lines_up_to_the_limit_are_taken_and_longer_ones_refused() -> None:
    door, _ = await play(
        TRANSACTION
        + f"""
        C: DATA
        S: 354 ...
        C: {"x" * 98}
        C: .
        S: 250 2.0.0 Taken
        """
        + TRANSACTION
        + f"""
        C: DATA
        S: 354 ...
        C: {"x" * 99}
        C: .
        S: 554 5.6.0 A line of the message is too long
        C: NOOP
        S: 250 2.0.0 OK
        """,
        text_line=100,
    )
    assert len(door.taken) == 1


async def test_16_transparency_dots_are_removed() -> None:
    door, _ = await play(
        TRANSACTION
        + """
        C: DATA
        S: 354 ...
        C: Subject: dots
        C:
        C: ..
        C: ...two
        C: in.side
        C: .
        S: 250 2.0.0 Taken
        """
    )
    assert door.bodies == [b"Subject: dots\r\n\r\n.\r\n..two\r\nin.side\r\n"]


async def test_dsn_wishes_are_gathered_from_all_commands() -> None:
    door, _ = await play(
        f"""
        C: MAIL FROM:<s@author.example> RET=FULL ENVID=Order+2B7
        S: 250 2.1.0 Sender OK
        C: RCPT TO:<{ALIAS}> NOTIFY=NEVER ORCPT=rfc822;First@shop.example
        S: 250 2.1.5 Recipient OK
        C: RCPT TO:<abc2@relay.example> ORCPT=rfc822;second@shop.example NOTIFY=SUCCESS,DELAY
        S: 250 2.1.5 Recipient OK
        C: DATA
        S: 354 ...
        C: .
        S: 250 2.0.0 Taken
        """
    )
    wishes = door.taken[0].envelope.wishes
    assert (wishes.returns, wishes.envelope_id) == ("FULL", "Order+7")
    assert wishes.notify == {"SUCCESS", "DELAY"}
    assert wishes.original_recipient == "rfc822;First@shop.example"


async def test_dsn_parameters_are_refused_when_malformed_and_the_transaction_goes_on() -> None:
    door, _ = await play(
        f"""
        C: MAIL FROM:<s@author.example> RET=BODY
        S: 501 5.5.4 Syntax error in parameters
        C: MAIL FROM:<s@author.example> ENVID={"x" * 101}
        S: 501 5.5.4 Syntax error in parameters
        C: MAIL FROM:<s@author.example> ENVID={"x" * 100}
        S: 250 2.1.0 Sender OK
        C: RCPT TO:<{ALIAS}> NOTIFY=NEVER,FAILURE
        S: 501 5.5.4 Syntax error in parameters
        C: RCPT TO:<{ALIAS}> ORCPT=rfc822;{"x" * 494}
        S: 501 5.5.4 Syntax error in parameters
        C: RCPT TO:<{ALIAS}> NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;{"x" * 493}
        S: 250 2.1.5 Recipient OK
        C: RCPT TO:<{ALIAS}> {"x" * 1025}
        S: 500 5.5.2 Command line too long
        """
    )
    assert door.asked == [ALIAS]


async def test_18_size_is_refused_when_declared_and_when_found() -> None:
    door, _ = await play(
        f"""
        C: MAIL FROM:<s@author.example> SIZE=1001
        S: 552 5.3.4 ...
        C: MAIL FROM:<s@author.example> SIZE=1000
        S: 250 2.1.0 ...
        C: RCPT TO:<{ALIAS}>
        S: 250 2.1.5 ...
        C: DATA
        S: 354 ...
        C: {"x" * 999}
        C: .
        S: 552 5.3.4 ...
        """
        + TRANSACTION
        + f"""
        C: DATA
        S: 354 ...
        C: {"x" * 998}
        C: .
        S: 250 2.0.0 Taken
        """
    )
    assert [len(body) for body in door.bodies] == [1000]


async def test_19_small_commands_have_their_replies() -> None:
    await play(
        """
        C: NOOP whatever
        S: 250 2.0.0 OK
        C: RSET
        S: 250 2.0.0 OK
        C: RSET now
        S: 501 5.5.4 ...
        C: HELP
        S: 214 2.0.0 ...
        C: VRFY secret@relay.example
        S: 252 2.5.0 Cannot verify, but will take mail and try
        C: VRFY
        S: 501 5.5.4 ...
        C: EXPN list
        S: 502 5.5.1 Command not implemented
        C: AUTH PLAIN AHgAeA==
        S: 502 5.5.1 Command not implemented
        C: STARTTLS
        S: 502 5.5.1 Command not implemented
        C: FROB
        S: 500 5.5.2 Command not understood
        C: QUIT now
        S: 501 5.5.4 ...
        """
    )


async def test_20_and_21_a_whole_dialogue_in_one_write_is_answered_in_order() -> None:
    async with listening() as listener:
        peer = await listener.connect()
        await peer.send(
            b"EHLO c.example\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<nobody@relay.example>\r\n"
            b"RCPT TO:<abc@relay.example>\r\nDATA\r\nhello\r\n.\r\nNOOP\r\nQUIT\r\nNOOP\r\n"
        )
        codes = [line[:3] for line in (await peer.rest()).splitlines() if line[3] == " "]

        assert codes == ["220", "250", "250", "550", "250", "354", "250", "250", "221"]
        assert listener.door.bodies == [b"hello\r\n"]


async def test_21_the_replies_of_a_group_come_in_one_piece() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.send(b"NOOP\r\n" * 50)

        assert len(await peer.reader.read(65536)) == 50 * len(b"250 2.0.0 OK\r\n")


async def test_21_a_very_long_group_is_answered_whole() -> None:
    async with listening(commands_without_mail=5000) as listener:
        peer = await listener.greet()
        await peer.send(b"NOOP\r\n" * 3000 + b"QUIT\r\n")

        assert (await peer.rest()).count("\r\n") == 3001


async def test_23_a_shutdown_is_announced() -> None:
    async with listening() as listener:
        peer = await listener.greet()

        assert await listener.receiver.stop(1.0)
        assert await peer.rest() == "421 4.3.2 Shutting down, try again soon\r\n"


async def test_24_recipients_beyond_the_limit_wait_and_the_others_get_their_mail() -> None:
    door, _ = await play(
        TRANSACTION
        + """
        C: RCPT TO:<abc2@relay.example>
        S: 250 2.1.5 ...
        C: RCPT TO:<abc3@relay.example>
        S: 452 4.5.3 ...
        C: DATA
        S: 354 ...
        C: .
        S: 250 2.0.0 Taken
        """,
        recipients=2,
    )
    assert len(door.taken[0].envelope.forward_paths) == 2


async def test_25_a_recipient_named_twice_is_one() -> None:
    door, _ = await play(
        TRANSACTION
        + f"""
        C: RCPT TO:<{ALIAS.upper()}>
        S: 250 2.1.5 ...
        C: DATA
        S: 354 ...
        C: .
        S: 250 2.0.0 Taken
        """
    )
    assert [str(path) for path in door.taken[0].envelope.forward_paths] == [ALIAS]
    assert door.asked == [ALIAS]


async def test_28_and_29_every_refusal_is_short_ascii_with_a_code_of_its_class() -> None:
    async with listening(errors=100, bad_recipients=100) as listener:
        peer = await listener.greet()
        lines = "DATA|RCPT TO:<a>|MAIL FROM:<>|EHLO|FROB|ä|MAIL FROM:x|EHLO x|MAIL FROM:<ä@x>|TURN"
        for line in lines.split("|"):
            for reply in (await peer.ask(line)).splitlines():
                assert len(reply) <= 510
                assert reply[3] == "-" or reply == "250 DSN" or reply[4] == reply[0]


async def test_the_door_learns_who_speaks_and_how() -> None:
    async with listening(trusted=("127.0.0.0/8",)) as listener:
        await listener.play(
            """
            S: 220 ...
            C: EHLO client.example
            S: 250-...
            S: 250-...
            S: 250-...
            S: 250-...
            S: 250-...
            S: 250-...
            S: 250 ...
            C: MAIL FROM:<ä@author.example> SMTPUTF8 BODY=8BITMIME
            S: 250 2.1.0 ...
            C: RCPT TO:<abc@relay.example>
            S: 250 2.1.5 ...
            C: DATA
            S: 354 ...
            C: ä
            C: .
            S: 250 2.0.0 Taken
            """
        )
        taken = listener.door.taken[0]

        assert (taken.client.ip, taken.client.helo) == ("127.0.0.1", "client.example")
        assert (taken.client.tls, taken.client.trusted) == (False, True)
        assert (taken.envelope.smtputf8, taken.envelope.body) == (True, "8BITMIME")
        assert taken.raw == "ä\r\n".encode()
        assert [each.address for each in taken.accepted] == list(taken.envelope.forward_paths)


@pytest.mark.parametrize("how", ["quit", "half-close"])
async def test_a_client_that_closes_its_side_still_gets_its_reply(how: str) -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(b"x\r\n.\r\n" + (b"QUIT\r\n" if how == "quit" else b""))
        peer.writer.write_eof()

        assert (await peer.rest()).startswith("250 2.0.0 Taken\r\n")
        assert len(listener.door.taken) == 1


async def test_counts_are_kept_by_name() -> None:
    async with listening() as listener:
        await listener.send(b"x")
        peer = await listener.greet()
        await peer.ask("FROB")

        assert listener.tally == {"connections": 2, "messages": 1, "refused 500 5.5.2": 1}
        assert listener.receiver.sessions == 2
