"""Harvesting: asking many recipients to learn which aliases exist."""

from tests.support.smtp import ALIAS_UNKNOWN, listening


async def guess(listener, count: int) -> list[str]:
    """Guess on one connection until it closes or `count` is reached."""
    peer = await listener.connect()
    said = [await peer.reply()]
    if said[0].startswith("421"):
        return said
    await peer.ask_all("EHLO client.example", "MAIL FROM:<>")
    for number in range(count):
        try:
            said.append(await peer.ask(f"RCPT TO:<guess{number}@relay.example>"))
        except ConnectionError:
            break
        if said[-1] == "":
            break
    return [line for line in said[1:] if line]


async def test_a_connection_answers_few_guesses() -> None:
    async with listening() as listener:
        said = await guess(listener, 1000)

    assert said == [str(ALIAS_UNKNOWN)] * 5 + [
        "421 4.7.0 Too many unknown recipients, try again later"
    ]


async def test_a_peer_answers_for_all_its_connections() -> None:
    async with listening() as listener:
        said = [line for _ in range(20) for line in await guess(listener, 1000)]

        assert sum(line.startswith("550") for line in said) < 50
        assert len(listener.door.asked) <= 50
        assert said[-1] == "421 4.7.0 Too many unknown recipients, try again later"
        assert await (await listener.connect()).reply() == said[-1]


async def test_resetting_does_not_renew_the_guesses() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.ask("EHLO client.example")
        said = ""
        for number in range(6):
            await peer.ask("MAIL FROM:<>")
            said = await peer.ask(f"RCPT TO:<guess{number}@relay.example>")
            if not said.startswith("421"):
                await peer.ask("RSET")

        assert said.startswith("421 4.7.0")


async def test_foreign_domains_count_as_guesses_too() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.ask_all("EHLO client.example", "MAIL FROM:<>")
        said = [await peer.ask(f"RCPT TO:<x@d{number}.example>") for number in range(6)]

    assert said[-1].startswith("421 4.7.0")


async def test_verifying_and_expanding_tell_nothing() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        known = await peer.ask("VRFY abcdefghij@relay.example")
        unknown = await peer.ask("VRFY nobody@relay.example")

        assert known == unknown == "252 2.5.0 Cannot verify, but will take mail and try"
        assert (await peer.ask("EXPN staff")).startswith("502 5.5.1")
        assert listener.door.asked == []


async def test_an_upstream_may_pass_on_what_it_gets() -> None:
    async with listening(trusted=("127.0.0.1/32",), errors=1000) as listener:
        assert len(await guess(listener, 100)) == 100
