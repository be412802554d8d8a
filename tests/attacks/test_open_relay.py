"""Open relay: nobody gets mail through us to a domain that is not ours, however the path is written."""

import pytest

from tests.support.smtp import FakeDoor, listening

VICTIM = "victim@elsewhere.example"
NO_LIMITS = {"errors": 1000, "bad_recipients": 1000, "bad_recipients_by_peer": 1000}
FORMS = [
    "<victim@elsewhere.example>",
    "<victim@ELSEWHERE.example>",
    "<victim@elsewhere.example.>",
    "victim@elsewhere.example",
    "<victim%elsewhere.example@relay.example>",
    "<victim%elsewhere.example>",
    "<victim%elsewhere.example@[127.0.0.1]>",
    "<victim@elsewhere.example@relay.example>",
    "<victim@relay.example@elsewhere.example>",
    '<"victim@elsewhere.example">',
    '<"victim@elsewhere.example"@relay.example>',
    '<"victim%elsewhere.example"@relay.example>',
    '<"victim"@elsewhere.example>',
    "<@relay.example:victim@elsewhere.example>",
    "<@relay.example,@other.example:victim@elsewhere.example>",
    "<@elsewhere.example:abc@relay.example>",
    "<@relay.example:victim%elsewhere.example@relay.example>",
    "<elsewhere.example!victim>",
    "<elsewhere.example!victim@relay.example>",
    "<relay.example!victim@elsewhere.example>",
    "<elsewhere.example!victim@[127.0.0.1]>",
    "<abc@[127.0.0.1]>",
    "<abc@[IPv6:::1]>",
    "<abc@127.0.0.1>",
    "<abc@relay.example.>",
    "<abc@.relay.example>",
    "<abc@relay..example>",
    "<abc@sub.relay.example>",
    "<abc@notrelay.example>",
    "<abc@relay.example.elsewhere.example>",
    "<abc@localhost>",
    "<abc@>",
    "<@relay.example>",
    "<abc>",
    "<>",
    "< abc@relay.example>",
    "<abc @relay.example>",
    "<abc(comment)@relay.example>",
    "<abc@relay.example(elsewhere.example)>",
    "<abc@relay.example,victim@elsewhere.example>",
    "<abc@relay.example;victim@elsewhere.example>",
    "<abc@relay.example> <victim@elsewhere.example>",
    "<abc@relay.example>,<victim@elsewhere.example>",
    "<abc@rélay.example>",
    "<abc@xn--relay-.example>",
    "<abc@relay\uff0eexample>",
    "<abc@relаy.example>",
    "<abc\\@relay.example@elsewhere.example>",
    "<abc@relay.example\\>",
    "<root>",
]


@pytest.mark.parametrize("sender", ["<s@author.example>", "<>", "<abc@relay.example>"])
async def test_no_form_of_path_is_relayed(sender: str) -> None:
    door = FakeDoor()
    async with listening(door, **NO_LIMITS) as listener:
        peer = await listener.greet()
        await peer.ask_all("EHLO client.example", f"MAIL FROM:{sender} SMTPUTF8")
        replies = {form: await peer.ask(f"RCPT TO:{form}") for form in FORMS}

        assert {form: said for form, said in replies.items() if said[0] != "5"} == {}
        assert (await peer.ask("DATA")).startswith("554 5.5.1")
    assert door.asked == []


async def test_a_foreign_domain_is_named_as_the_reason() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.ask_all("EHLO client.example", "MAIL FROM:<>")

        assert await peer.ask(f"RCPT TO:<{VICTIM}>") == "550 5.7.1 Relaying denied"


async def test_not_even_an_upstream_of_ours_may_relay() -> None:
    async with listening(trusted=("127.0.0.0/8",)) as listener:
        peer = await listener.greet()
        await peer.ask_all("EHLO client.example", "MAIL FROM:<>")

        assert (await peer.ask(f"RCPT TO:<{VICTIM}>")).startswith("550 5.7.1")
