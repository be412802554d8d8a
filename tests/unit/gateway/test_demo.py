"""The demo's client and screen: they reply as clients do, and show what they are given."""

import io

from rich.console import Console

from gateway.demo.client import Client, body_text, parse, through_upstream
from gateway.demo.screen import Screen

ANA = Client("Ana Alvarez", "ana@shop.example")
RAW = (
    b"From: Shop <alias@relay.example>\r\nTo: <mine@relay.example>\r\nSubject: Hi [b]\r\n"
    b"Reply-To: <alias+1@relay.example>\r\nMessage-ID: <m@relay.example>\r\n"
    b"References: <x@relay.example>\r\nDate: Sat, 21 Nov 2026 10:00:00 +0000\r\n\r\nHello [b]you[/b]\r\n"
)


def test_a_reply_goes_to_reply_to_and_names_what_it_answers() -> None:
    reply = parse(ANA.reply(RAW, "Yes."))

    assert reply["To"] == "alias+1@relay.example"
    assert reply["Subject"] == "Re: Hi [b]"
    assert reply["In-Reply-To"] == "<m@relay.example>"
    assert reply["References"] == "<x@relay.example> <m@relay.example>"
    assert "> Hello [b]you[/b]" in body_text(reply)


def test_re_stands_there_once() -> None:
    again = ANA.reply(ANA.reply(RAW, "Yes."), "No.")

    assert parse(again)["Subject"] == "Re: Hi [b]"


def test_a_reply_to_all_adds_the_other_recipient() -> None:
    assert parse(ANA.reply(RAW, "Yes.", to_all=True))["Cc"] == "mine@relay.example"


def test_each_message_has_an_id_of_this_client() -> None:
    client = Client("Bo B", "bo@home.example")
    ids = [parse(client.compose("x@relay.example", "s", "t"))["Message-ID"] for _ in range(2)]

    assert ids == ["<1.bo@home.example>", "<2.bo@home.example>"]


def test_the_upstream_says_what_it_found() -> None:
    assert b"dmarc=fail header.from=shop.example\r\n" in through_upstream(
        RAW, ANA.address, is_genuine=False
    )


def test_the_screen_shows_markup_as_text_and_breaks_no_alias() -> None:
    shown = io.StringIO()
    screen = Screen(Console(file=shown, width=40))
    alias = "a" * 40 + "+1@relay.example"

    screen.imported({"order_id": "A-1", "seller_alias": alias, "buyer_alias": alias})
    screen.sent("A [b]title", RAW, f"550 5.1.1 {alias} unknown")
    screen.delivered("It", RAW)

    text = shown.getvalue()
    assert text.count(alias) == 3
    assert "A [b]title" in text
    assert "[b]you[/b]" in text
