"""Lives of messages that go on: what each side sends, what the other gets, what the record keeps."""

from mail.address import parse_address
from mail.received import HOP_FIELD
from tests.support.relay import (
    BEA,
    SAM,
    a_day_ago,
    a_mail,
    ids,
    own_id,
    reply,
    some_stores,
    untagged,
)
from tests.support.rewrite import shown_forms
from thread_store.model import Disposition
from vault.keyring import SECRET_SIZES, Family


async def test_the_buyer_asks_and_the_seller_gets_it_from_an_alias(house) -> None:
    order = house.order()

    sent = await house.write_mail(BEA, order.seller_alias, text="Where is it?")

    assert str(sent) == "250 2.0.0"
    item = house.delivered[0]
    assert [one.address for one in item.recipients] == [SAM]
    message = house.last()
    assert str(order.buyer_alias) == message.value("reply-to")
    assert "canary-mail" not in shown_forms(item.raw)
    assert b"Where is it?" in message.body
    assert house.dispositions(order.thread_id) == ["buyer accepted"]


async def test_the_seller_answers_with_the_buyers_words_quoted(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, message_id="<b1@client.example>")
    quote = f"It left today.\n\nOn Monday Bea <{BEA}> wrote:\n> Where is it?"

    sent = await reply(house, SAM, order.buyer_alias, house.delivered[0], text=quote)

    assert str(sent) == "250 2.0.0"
    item = house.delivered[1]
    assert [one.address for one in item.recipients] == [BEA]
    assert "canary-shop" not in shown_forms(item.raw)
    assert "canary-mail" not in shown_forms(item.raw)
    assert b"It left today." in item.raw


async def test_references_are_right_on_both_sides_four_messages_deep(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, message_id="<b1@client.example>")
    await reply(house, SAM, order.buyer_alias, house.delivered[0], message_id="<s1@till.example>")
    await reply(
        house, BEA, order.seller_alias, house.delivered[1], message_id="<b2@client.example>"
    )
    await reply(house, SAM, order.buyer_alias, house.delivered[2], message_id="<s2@till.example>")

    first, second, third, fourth = (own_id(item.raw) for item in house.delivered)
    references = [ids(item.raw, "references") for item in house.delivered]
    assert references == [
        (),
        ("b1@client.example",),
        (first, "s1@till.example"),
        ("b1@client.example", second, "b2@client.example"),
    ]
    assert ids(house.delivered[3].raw, "in-reply-to") == ("b2@client.example",)
    assert len({first, second, third, fourth}) == 4


async def test_ids_stay_what_they_were_when_the_token_key_is_rotated(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, message_id="<b1@client.example>")
    secret = b"n" * SECRET_SIZES[Family.TOKEN]
    house.with_stores(some_stores(house.keyring.rotated(Family.TOKEN, secret, 2)))

    await house.write_mail(BEA, order.seller_alias, References="<b1@client.example>")
    await reply(house, SAM, order.buyer_alias, house.delivered[0])

    assert ids(house.delivered[1].raw, "references") == (own_id(house.delivered[0].raw),)
    assert ids(house.delivered[2].raw, "references") == ("b1@client.example",)


async def test_reply_to_all_in_one_transaction_goes_on_once(house) -> None:
    order = house.order()

    sent = await house.write_mail(BEA, (order.buyer_alias, order.seller_alias))

    assert len(sent.replies) == 1
    assert len(house.delivered) == 1
    assert house.delivered[0].recipients[0].address == SAM
    assert house.dispositions(order.thread_id) == ["buyer accepted"]


async def test_reply_to_all_in_two_transactions_goes_on_once_and_is_known_by_what_was_sent(
    house,
) -> None:
    order = house.order()
    both = f"{order.buyer_alias}, {order.seller_alias}"
    raw = a_mail(BEA, to=both, message_id="<twice@client.example>")

    await house.send(raw, order.seller_alias)
    copy = await house.send(raw, order.buyer_alias)
    await house.write_mail(BEA, order.seller_alias, References="<twice@client.example>")

    assert str(copy) == "250 2.0.0"
    assert len(house.delivered) == 2
    assert ids(house.last().as_bytes(), "references") == (own_id(house.delivered[0].raw),)
    assert house.dispositions(order.thread_id) == [
        "buyer accepted",
        "buyer absorbed",
        "buyer accepted",
    ]


async def test_a_second_order_is_a_second_thread_with_a_tag_of_its_own(house) -> None:
    first, second = house.order(), house.order("B-2", placed_at=a_day_ago(5))

    await house.write_mail(BEA, second.seller_alias)

    assert first.thread_id != second.thread_id
    assert first.seller_alias != second.seller_alias
    assert house.dispositions(second.thread_id) == ["buyer accepted"]
    assert house.last().value("reply-to") == str(second.buyer_alias)


async def test_the_thread_is_found_by_references_before_the_tag(house) -> None:
    first, second = house.order(), house.order("B-2")
    await house.write_mail(BEA, first.seller_alias)

    await reply(house, SAM, second.buyer_alias, house.delivered[0])

    assert house.dispositions(first.thread_id) == ["buyer accepted", "seller accepted"]


async def test_the_thread_is_found_by_an_order_id_in_the_subject(house) -> None:
    first, second = house.order("A-1"), house.order("B-2", placed_at=a_day_ago(0))

    await house.write_mail(BEA, untagged(first.seller_alias), subject="Re: order a-1.")
    await house.write_mail(BEA, untagged(first.seller_alias), subject="Re: order XA-12")

    assert len(house.entries(first.thread_id)) == 1
    assert len(house.entries(second.thread_id)) == 1


async def test_the_thread_is_the_newest_orders_when_nothing_names_one(house) -> None:
    newest, older = (
        house.order("A-1", placed_at=a_day_ago(1)),
        house.order("B-2", placed_at=a_day_ago(9)),
    )

    await house.write_mail(BEA, untagged(older.seller_alias), subject="Hello")

    assert len(house.entries(newest.thread_id)) == 1


async def test_automatic_mail_is_absorbed(house) -> None:
    order = house.order()
    raw = a_mail(SAM, Auto_Submitted="auto-replied", text="I am on holiday")

    sent = await house.send(raw, order.buyer_alias, reverse_path=SAM)

    assert str(sent) == "250 2.0.0"
    assert house.delivered == []
    assert house.dispositions(order.thread_id) == ["seller absorbed"]


async def test_an_erased_thread_is_passed_over_for_one_that_is_left(house) -> None:
    gone, left = house.order("A-1"), house.order("B-2")
    house.write(lambda c: house.stores.threads.erase_thread(c, gone.thread_id, now=1))

    sent = await house.write_mail(BEA, gone.seller_alias, subject="A-1")

    assert str(sent) == "250 2.0.0"
    assert house.dispositions(left.thread_id) == ["buyer accepted"]


async def test_hostile_references_neither_leak_nor_misroute(house) -> None:
    mine = house.order("A-1")
    other = house.order("B-2", buyer_email="olga@mail.example", buyer_name="Olga")
    olga = parse_address("olga@mail.example")
    await house.write_mail(olga, other.seller_alias, message_id="<secret@olga.example>")
    foreign = own_id(house.delivered[0].raw)
    many = " ".join(f"<{n}@x.example>" for n in range(300))
    # The last hundred count, so the worst come last.
    hostile = f"{many} <{foreign}> <secret@olga.example> <{'x' * 40}@relay.example>"

    sent = await house.write_mail(BEA, mine.seller_alias, References=hostile + " <\x01@x> <a b>")

    assert str(sent) == "250 2.0.0"
    assert house.dispositions(mine.thread_id) == ["buyer accepted"]
    raw = house.last().as_bytes()
    assert b"olga" not in raw
    assert foreign.encode() not in raw
    assert b"x.example" not in raw
    assert len(ids(raw, "references")) <= 100
    assert {one.rpartition("@")[2] for one in ids(raw, "references")} == {"relay.example"}


async def test_another_relationships_token_is_no_way_into_its_thread(house) -> None:
    mine = house.order("A-1")
    other = house.order("B-2", seller_id="S-2", seller_email="zed@zed.example")
    await house.write_mail(BEA, other.seller_alias, message_id="<to-zed@client.example>")
    foreign = own_id(house.delivered[0].raw)

    await house.write_mail(
        BEA, mine.seller_alias, References=f"<{foreign}> <to-zed@client.example>"
    )

    assert len(house.entries(other.thread_id)) == 1
    for one in ids(house.last().as_bytes(), "references"):
        assert one not in (foreign, "to-zed@client.example")


async def test_the_other_sides_own_id_means_nothing_to_its_guesser(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, message_id="<b1@client.example>")

    await house.write_mail(SAM, order.buyer_alias, References="<b1@client.example>")

    assert ids(house.last().as_bytes(), "references") != ("b1@client.example",)


async def test_hops_grow_by_one(house) -> None:
    order = house.order()

    await house.write_mail(BEA, order.seller_alias, **{HOP_FIELD: "7"})

    assert house.last().value(HOP_FIELD) == "8"


async def test_a_conversation_is_kept_word_for_word(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, text="Where is it?")

    entry = house.entries(order.thread_id)[0]

    assert entry.disposition is Disposition.ACCEPTED
    assert b"Where is it?" in entry.raw
    assert entry.sent_message_id == own_id(house.delivered[0].raw)
    assert house.read(lambda c: house.stores.threads.verify_thread(c, order.thread_id)) is None
