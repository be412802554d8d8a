import os

import pytest
from sqlalchemy import event

from alias_store.errors import OrderRefused, SharedAddress, UnknownAlias, UnknownSeller
from alias_store.model import AliasState, OrderStatus, Role
from alias_store.order_values import ItemLine
from database.statement import Statement
from mail.address import Address, parse_address
from tests.support.alias_store import DOMAIN, HOUR, NOW, Shop, texts
from vault.keyring import SECRET_SIZES, Family


@pytest.fixture
def shop(engine):
    with engine.begin() as conn:
        yield Shop(conn)


def rotated(keyring, family):
    return keyring.rotated(family, os.urandom(SECRET_SIZES[family]), NOW)


# Who is who


def test_an_imported_order_connects_two_parties_by_two_aliases(shop) -> None:
    imported = shop.take()
    known = shop.between(imported)

    assert imported.created
    assert imported.changes == ()
    assert (known.buyer.name, known.buyer.language) == ("Bea Buyer", "de")
    assert texts(known.buyer.delivery_addresses) == ["bea@mail.example"]
    assert texts(known.seller.delivery_addresses) == ["sam@shop.example"]
    assert known.buyer_alias == imported.buyer_alias
    assert known.seller_alias == imported.seller_alias
    assert known.named == imported.buyer_alias
    assert known.marketplace == "default"
    assert [order.order_id for order in known.orders] == ["171-1234567-1234567"]


def test_the_second_order_of_the_same_two_keeps_their_aliases(shop) -> None:
    first = shop.take()
    second = shop.take(order_id="171-2")

    assert second.created
    assert second.relationship_id == first.relationship_id
    assert second.buyer_alias == first.buyer_alias
    assert second.seller_alias == first.seller_alias


def test_a_buyer_has_another_alias_towards_another_seller(shop) -> None:
    first = shop.take()
    second = shop.take(order_id="2", seller_id="S-2", seller_email="ann@other.example")

    assert first.buyer_alias.id != second.buyer_alias.id
    assert shop.between(first).buyer.id == shop.between(second).buyer.id


def test_importing_the_same_order_again_changes_nothing(shop) -> None:
    first = shop.take()
    again = shop.take()

    assert not again.created
    assert again.changes == ()
    assert (again.id, again.buyer_alias, again.seller_alias) == (
        first.id, first.buyer_alias, first.seller_alias,
    )  # fmt: skip


def test_orders_come_oldest_first_with_what_was_told_last(shop) -> None:
    shop.take(order_id="young", placed_at=NOW)
    shop.take(order_id="old", placed_at=NOW - HOUR)
    changed = shop.take(order_id="young", placed_at=NOW, status=OrderStatus.COMPLETED,
                        completed_at=NOW + 1)  # fmt: skip

    orders = shop.between(changed).orders
    assert [order.order_id for order in orders] == ["old", "young"]
    assert (orders[1].status, orders[1].completed_at) == (OrderStatus.COMPLETED, NOW + 1)
    assert set(changed.changes) == {"status", "completed_at"}


def test_what_an_import_does_not_tell_stays(shop) -> None:
    items = (ItemLine("A-1", "A kettle", 2, "19.90"),)
    shop.take(items=items, carrier="DHL", completed_at=NOW)
    again = shop.take(buyer_name="", buyer_language="")

    assert again.changes == ()
    assert shop.between(again).buyer.name == "Bea Buyer"
    assert shop.between(again).orders[0].completed_at == NOW
    assert shop.take(items=items, carrier="UPS").changes == ("carrier",)


def test_a_name_and_a_language_told_differently_are_taken_over(shop) -> None:
    shop.take()
    changed = shop.take(buyer_name="Beatrice", buyer_language="en", seller_name="Sam & Co")

    assert changed.changes == ("seller_name", "buyer_name", "buyer_language")
    assert shop.between(changed).buyer.name == "Beatrice"


def test_a_sellers_language_is_known_and_changes(shop) -> None:
    told = shop.take(seller_language="fr")
    assert shop.between(told).seller.language == "fr"

    changed = shop.take(seller_language="de")
    assert changed.changes == ("seller_language",)
    assert shop.between(shop.take()).seller.language == "de"


def test_two_marketplaces_know_nothing_of_each_other(shop) -> None:
    first = shop.take(buyer_id="B-1")
    second = shop.take(buyer_id="B-1", marketplace="other")

    assert second.created
    assert shop.between(first).buyer.id != shop.between(second).buyer.id
    assert shop.between(second).marketplace == "other"


# Changed addresses


def test_a_changed_buyer_address_replaces_the_mailbox_and_stays_a_needle(shop) -> None:
    first = shop.take()
    changed = shop.take(buyer_email="new@mail.example")

    buyer = shop.between(changed).buyer
    assert changed.changes == ("buyer_email",)
    assert changed.buyer_alias == first.buyer_alias
    assert texts(buyer.delivery_addresses) == ["new@mail.example"]
    assert texts(buyer.addresses) == ["bea@mail.example", "new@mail.example"]


def test_a_buyer_who_goes_back_to_an_old_address_has_it_once(shop) -> None:
    shop.take()
    shop.take(buyer_email="new@mail.example")
    back = shop.take()

    buyer = shop.between(back).buyer
    assert texts(buyer.delivery_addresses) == ["bea@mail.example"]
    assert len(buyer.mailboxes) == 2


def test_an_address_in_other_letters_is_no_change(shop) -> None:
    shop.take()

    assert shop.take(buyer_email="BEA@MAIL.example").changes == ()


def test_a_changed_seller_address_keeps_what_an_operator_added(shop) -> None:
    shop.take()
    shop.seller("add_mailbox", "team@shop.example")
    shop.seller("approve_sender", "desk@shop.example")
    shop.seller("approve_sender", "sam@shop.example")
    changed = shop.take(seller_email="sam@new.example")

    seller = shop.between(changed).seller
    assert changed.changes == ("seller_email",)
    assert texts(seller.delivery_addresses) == ["team@shop.example", "sam@new.example"]
    assert [str(sender.address) for sender in seller.senders] == ["desk@shop.example"]


def test_a_block_survives_a_change_of_address(shop) -> None:
    shop.take()
    shop.seller("block_sender", "sam@shop.example")
    changed = shop.take(seller_email="sam@new.example")

    assert [sender.blocked for sender in shop.between(changed).seller.senders] == [True]


def test_a_mailbox_that_an_operator_added_may_become_the_imported_one(shop) -> None:
    shop.take()
    shop.seller("add_mailbox", "team@shop.example")
    changed = shop.take(seller_email="team@shop.example")

    assert texts(shop.between(changed).seller.delivery_addresses) == ["team@shop.example"]


# Buyers with and without an id


def test_a_buyer_without_an_id_is_known_by_the_address(shop) -> None:
    first = shop.take()
    second = shop.take(order_id="2", buyer_email="Bea@mail.example")

    assert shop.between(first).buyer.id == shop.between(second).buyer.id


def test_a_past_address_leads_to_nobody(shop) -> None:
    first = shop.take()
    shop.take(buyer_email="new@mail.example")
    second = shop.take(order_id="2")

    assert shop.between(first).buyer.id != shop.between(second).buyer.id


def test_an_id_told_later_joins_the_buyer_known_by_address(shop) -> None:
    first = shop.take()
    named = shop.take(buyer_id="B-1")
    second = shop.take(order_id="2", buyer_id="B-1", buyer_email="other@mail.example")

    assert named.changes == ("buyer_id",)
    assert shop.between(second).buyer.id == shop.between(first).buyer.id
    assert texts(shop.between(first).buyer.delivery_addresses) == ["other@mail.example"]


def test_an_id_on_a_new_order_joins_the_buyer_known_by_address(shop) -> None:
    first = shop.take()
    second = shop.take(order_id="2", buyer_id="B-1")

    assert second.changes == ("buyer_id",)
    assert shop.between(second).buyer.id == shop.between(first).buyer.id


def test_two_ids_with_one_address_are_two_buyers(shop) -> None:
    first = shop.take(buyer_id="B-1")
    second = shop.take(order_id="2", buyer_id="B-2")

    assert shop.between(first).buyer.id != shop.between(second).buyer.id


def test_two_buyers_become_one_when_the_marketplace_says_so(shop) -> None:
    first = shop.take()
    other = {"seller_id": "S-2", "seller_email": "ann@other.example"}
    second = shop.take(order_id="2", buyer_id="B-1", buyer_email="b@work.example", **other)
    joined = shop.take(buyer_id="B-1")

    buyer = shop.between(first).buyer
    assert joined.changes == ("buyer_id", "buyer_email")
    assert joined.buyer_alias == first.buyer_alias
    assert buyer.id == shop.between(second).buyer.id
    assert set(texts(buyer.addresses)) == {"b@work.example", "bea@mail.example"}
    assert texts(buyer.delivery_addresses) == ["bea@mail.example"]


def test_two_buyers_of_one_seller_stay_two_since_their_aliases_do(shop) -> None:
    first = shop.take()
    second = shop.take(order_id="2", buyer_id="B-1", buyer_email="b@work.example")
    again = shop.take(buyer_id="B-1", buyer_name="Beatrice")

    assert again.changes == ("buyer_name",)
    assert shop.between(first).buyer.id != shop.between(second).buyer.id


def test_joined_buyers_may_not_meet_themselves_as_a_seller(shop) -> None:
    shop.take(seller_email="b@work.example")
    other = {"seller_id": "S-2", "seller_email": "ann@other.example"}
    shop.take(order_id="2", buyer_id="B-1", buyer_email="b@work.example", **other)

    with pytest.raises(OrderRefused) as refused:
        shop.take(seller_email="b@work.example", buyer_id="B-1")

    assert refused.value.column == "buyer_id"


def test_an_order_keeps_its_seller(shop) -> None:
    shop.take()
    shop.take(order_id="2", seller_id="S-2", seller_email="ann@other.example")

    for seller_id in ("S-2", "S-3"):
        with pytest.raises(OrderRefused) as refused:
            shop.take(seller_id=seller_id)
        assert refused.value.column == "seller_id"


def test_an_order_keeps_its_buyer(shop) -> None:
    shop.take(buyer_id="B-1")
    shop.take(order_id="2", buyer_id="B-2", buyer_email="x@mail.example")

    for buyer_id in ("B-2", "B-3"):
        with pytest.raises(OrderRefused) as refused:
            shop.take(buyer_id=buyer_id)
        assert refused.value.column == "buyer_id"


# One person on both sides


@pytest.mark.parametrize("address", ["s.am+x@gmail.com", "SAM@googlemail.com"])
def test_a_relationship_with_oneself_is_refused_in_every_spelling(shop, address) -> None:
    shop.take(seller_email="sam@gmail.com")
    shop.take(order_id="2", seller_id="S-2", buyer_email=address,
              seller_email="ann@other.example")  # fmt: skip

    with pytest.raises(OrderRefused) as refused:
        shop.take(order_id="3", seller_email="sam@gmail.com", buyer_email=address)

    assert refused.value.column == "buyer_email"
    assert "gmail" not in str(refused.value)


def test_a_past_address_of_the_seller_counts_too(shop) -> None:
    shop.take()
    shop.take(seller_email="sam@new.example")

    with pytest.raises(OrderRefused):
        shop.take(order_id="2", seller_email="sam@new.example", buyer_email="sam@shop.example")


@pytest.mark.parametrize(
    ("column", "address"),
    [("buyer_email", "sam@shop.example"), ("seller_email", "bea@mail.example")],
)
def test_nobody_may_move_into_the_other_sides_mailbox(shop, column, address) -> None:
    shop.take()
    other = {"buyer_email": "x@mail.example", "seller_email": "y@shop.example"}

    with pytest.raises(OrderRefused) as refused:
        shop.take(**other | {column: address})

    assert refused.value.column == column


# Sellers


def test_a_seller_is_found_by_the_marketplaces_id_with_all_addresses(shop) -> None:
    shop.take()
    assert shop.seller("add_mailbox", "team@shop.example")
    assert not shop.seller("add_mailbox", "team@shop.example")
    assert shop.seller("approve_sender", "desk@shop.example")
    assert not shop.seller("approve_sender", "DESK@shop.example")
    assert shop.seller("block_sender", "desk@shop.example")

    seller = shop.store.find_seller(shop.conn, "default", "S-1")
    assert seller.party.role is Role.SELLER
    assert texts(seller.party.delivery_addresses) == ["sam@shop.example", "team@shop.example"]
    assert [sender.blocked for sender in seller.party.senders] == [True]
    assert shop.store.find_seller(shop.conn, "default", "S-9") is None
    assert shop.store.find_seller(shop.conn, "other", "S-1") is None


def test_a_past_mailbox_is_added_again_by_an_operator(shop) -> None:
    shop.take()
    shop.take(seller_email="sam@new.example")

    assert shop.seller("add_mailbox", "sam@shop.example")
    seller = shop.store.find_seller(shop.conn, "default", "S-1")
    assert len(seller.party.delivery_addresses) == 2


@pytest.mark.parametrize("command", ["add_mailbox", "approve_sender"])
def test_a_seller_never_gets_a_buyers_address(shop, command) -> None:
    shop.take(buyer_email="bea@gmail.com")

    with pytest.raises(SharedAddress) as refused:
        shop.seller(command, "b.e.a@gmail.com")
    assert "gmail" not in str(refused.value)


def test_a_buyers_address_may_be_blocked_and_disturbs_nothing(shop) -> None:
    shop.take()
    assert shop.seller("block_sender", "x@mail.example")

    assert shop.take(order_id="2", buyer_email="x@mail.example").created


def test_an_approved_sender_of_the_seller_cannot_become_her_buyer(shop) -> None:
    shop.take()
    shop.seller("approve_sender", "desk@shop.example")

    with pytest.raises(OrderRefused):
        shop.take(buyer_email="desk@shop.example")


@pytest.mark.parametrize("command", ["add_mailbox", "approve_sender", "block_sender"])
def test_a_command_for_a_seller_that_is_not_there_says_so(shop, command) -> None:
    with pytest.raises(UnknownSeller):
        shop.seller(command, "x@shop.example", "S-9")


def test_sellers_are_listed_in_batches(shop) -> None:
    for number in range(3):
        shop.take(
            order_id=str(number), seller_id=f"S-{number}", seller_email=f"s{number}@x.example"
        )

    first = shop.store.list_sellers(shop.conn, batch=2)
    rest = shop.store.list_sellers(shop.conn, after=first[-1].party.id, batch=2)
    assert [seller.seller_id for seller in (*first, *rest)] == ["S-0", "S-1", "S-2"]
    assert shop.store.list_sellers(shop.conn, after=rest[-1].party.id) == ()


# Aliases


def test_an_alias_has_the_same_address_every_time_and_opens_by_it(shop) -> None:
    alias = shop.take().buyer_alias
    address = shop.store.address_of(alias, 3)

    assert address == shop.store.address_of(alias, 3)
    assert str(address).endswith(f"+3@{DOMAIN}")
    assert shop.store.open_address(shop.conn, address, NOW) == alias
    loud = Address(address.local_part.upper(), address.domain)
    assert shop.store.open_address(shop.conn, loud, NOW) == alias


def test_what_is_not_ours_opens_nothing(shop) -> None:
    alias = shop.take().buyer_alias
    mine = shop.store.address_of(alias)
    forged = ("a" if mine.local_part[20] != "a" else "b").join(
        (mine.local_part[:20], mine.local_part[21:])
    )
    for address in (
        parse_address("sam@shop.example"),
        Address(forged, DOMAIN),
        Address(mine.local_part, "other.example"),
    ):
        assert shop.store.open_address(shop.conn, address, NOW) is None


def test_a_token_of_an_alias_that_is_gone_opens_nothing(shop) -> None:
    alias = shop.take().buyer_alias
    stranger = type(alias)(alias.id ^ 1, 1, Role.BUYER, DOMAIN, 1, AliasState.LIVE)

    address = shop.store.address_of(stranger)
    assert shop.store.open_address(shop.conn, address, NOW) is None


def test_a_second_token_of_the_same_alias_under_another_key_opens_nothing(shop) -> None:
    alias = shop.take().buyer_alias
    shop.reopened(rotated(shop.keyring, Family.TOKEN))
    twin = type(alias)(alias.id, alias.relationship_id, alias.role, DOMAIN, 2, alias.state)

    assert shop.store.open_address(shop.conn, shop.store.address_of(twin), NOW) is None
    assert shop.store.open_address(shop.conn, shop.store.address_of(alias), NOW) == alias


def test_rotation_touches_no_alias_that_is_there(shop) -> None:
    alias = shop.take().buyer_alias
    before = shop.store.address_of(alias)
    shop.reopened(rotated(shop.keyring, Family.TOKEN))

    assert shop.store.address_of(shop.take().buyer_alias) == before
    new = shop.take(order_id="2", seller_id="S-2", seller_email="x@y.example")
    assert new.buyer_alias.key_id == 2


def test_a_revoked_alias_opens_no_more_and_its_relationship_can_still_be_read(shop) -> None:
    alias = shop.take().buyer_alias
    revoked = shop.store.revoke(shop.conn, alias.id)
    address = shop.store.address_of(alias)

    assert revoked.state is AliasState.REVOKED
    assert shop.store.open_address(shop.conn, address, NOW) is None
    assert shop.store.find_address(shop.conn, address) == revoked
    assert shop.store.correspondence(shop.conn, alias.id).buyer_alias == revoked


def test_a_reissued_alias_overlaps_with_the_old_one_for_a_while(shop) -> None:
    imported = shop.take()
    old = imported.buyer_alias
    new = shop.store.reissue(shop.conn, old.id, now=NOW, overlap=HOUR)
    address = shop.store.address_of(old)

    assert shop.store.open_address(shop.conn, address, NOW + HOUR - 1).state is AliasState.OVERLAP
    assert shop.store.open_address(shop.conn, address, NOW + HOUR) is None
    known = shop.store.correspondence(shop.conn, old.id)
    assert known.buyer_alias == new
    assert known.seller_alias == imported.seller_alias
    assert (known.named.id, known.named.expires_at) == (old.id, NOW + HOUR)
    assert shop.take().buyer_alias == new


def test_reissuing_a_revoked_alias_opens_the_door_again(shop) -> None:
    old = shop.take().seller_alias
    shop.store.revoke(shop.conn, old.id)
    new = shop.store.reissue(shop.conn, old.id, now=NOW, overlap=0)

    assert new.state is AliasState.LIVE
    assert shop.store.correspondence(shop.conn, new.id).seller_alias == new


def test_reissuing_an_old_alias_replaces_the_one_in_use(shop) -> None:
    first = shop.take().buyer_alias
    second = shop.store.reissue(shop.conn, first.id, now=NOW, overlap=HOUR)
    third = shop.store.reissue(shop.conn, first.id, now=NOW + 1, overlap=0)

    assert shop.store.find_alias(shop.conn, second.id).state is AliasState.REVOKED
    assert shop.store.find_alias(shop.conn, first.id).state is AliasState.OVERLAP
    assert shop.store.correspondence(shop.conn, first.id).buyer_alias == third


def test_an_alias_that_is_not_there_can_be_neither_revoked_nor_reissued(shop) -> None:
    with pytest.raises(UnknownAlias):
        shop.store.revoke(shop.conn, 1)
    with pytest.raises(UnknownAlias):
        shop.store.reissue(shop.conn, 1, now=NOW, overlap=0)
    assert shop.store.correspondence(shop.conn, 1) is None


def test_every_alias_of_a_compromised_key_is_reissued_in_batches(shop) -> None:
    imported = [shop.take(order_id=str(n), buyer_email=f"b{n}@x.example") for n in range(3)]
    shop.reopened(rotated(shop.keyring, Family.TOKEN).compromised(Family.TOKEN, 1))
    steps = []
    while not steps or steps[-1]:
        marked = shop.store.mark_for_reissue(shop.conn, 1, now=NOW, overlap=HOUR, batch=4)
        steps.append(marked)

    assert steps == [4, 2, 0]
    for old in imported:
        known = shop.between(old)
        assert (known.buyer_alias.key_id, known.seller_alias.key_id) == (2, 2)
        assert known.named.state is AliasState.OVERLAP


def test_the_key_in_use_cannot_be_reissued_away(shop) -> None:
    shop.take()

    with pytest.raises(ValueError, match="rotate"):
        shop.store.mark_for_reissue(shop.conn, 1, now=NOW, overlap=HOUR)


# Finding


def test_a_correspondence_is_found_by_order(shop) -> None:
    imported = shop.take()
    find = shop.store.correspondence_of_order

    known = find(shop.conn, "default", "171-1234567-1234567")
    assert known.named == imported.buyer_alias
    assert find(shop.conn, "other", "171-1234567-1234567") is None


def test_a_correspondence_is_found_by_its_relationship(shop) -> None:
    imported = shop.take()
    find = shop.store.correspondence_of_relationship

    assert find(shop.conn, imported.relationship_id) == shop.between(imported)
    assert find(shop.conn, imported.relationship_id + 1) is None


def test_one_address_of_joined_buyers_receives_once_after_a_rotation(shop) -> None:
    shop.take()
    shop.reopened(rotated(shop.keyring, Family.INDEX))
    other = {"seller_id": "S-2", "seller_email": "ann@other.example"}
    shop.take(order_id="2", buyer_id="B-1", buyer_email="b@work.example", **other)
    shop.take(order_id="2", buyer_id="B-1", **other)
    joined = shop.take(buyer_id="B-1")

    buyer = shop.between(joined).buyer
    assert texts(buyer.delivery_addresses) == ["bea@mail.example"]
    assert set(texts(buyer.addresses)) == {"b@work.example", "bea@mail.example"}


def test_everything_is_found_after_the_index_key_was_rotated(shop) -> None:
    first = shop.take(buyer_id="B-1")
    shop.reopened(rotated(shop.keyring, Family.INDEX))
    again = shop.take(buyer_id="B-1")
    second = shop.take(order_id="2", buyer_id="B-1")

    assert (again.created, again.changes) == (False, ())
    assert second.relationship_id == first.relationship_id
    with pytest.raises(SharedAddress):
        shop.seller("add_mailbox", "bea@mail.example")


def test_an_order_notes_its_thread(shop) -> None:
    imported = shop.take()
    shop.store.set_thread(shop.conn, imported.id, 77)

    assert shop.between(imported).orders[0].thread_id == 77
    assert shop.take().thread_id == 77


def test_a_message_costs_three_reads(shop, monkeypatch) -> None:
    imported = shop.take()
    for number in range(20):
        shop.take(order_id=str(number))
    seen = []
    event.listen(shop.conn, "before_cursor_execute", lambda *call: seen.append(call[2]))
    execute = Statement._execute
    monkeypatch.setattr(Statement, "_execute", lambda *call: seen.append(call[0]) or execute(*call))
    known = shop.between(imported)

    assert len(known.orders) == 21
    assert len(seen) == 3


def test_no_column_shows_who_anybody_is(shop) -> None:
    from database.rows import METADATA

    items = (ItemLine("SKU-77", "A secret kettle", 1, "19.90"),)
    shop.take(buyer_id="B-77", items=items, carrier="Carrier-77", tracking_number="Track-77")
    shop.seller("approve_sender", "desk@shop.example")
    stored = b""
    for table in METADATA.sorted_tables:
        for row in shop.conn.execute(table.select()):
            stored += repr(tuple(row)).encode() + b"".join(v for v in row if type(v) is bytes)

    # Long enough never to turn up in random octets by chance.
    hidden = (
        "bea@mail",
        "sam@shop",
        "desk@",
        "shop.example",
        "Track-77",
        "Carrier",
        "kettle",
        "19.90",
    )
    assert [word for word in hidden if word.encode() in stored] == []


def test_nobody_is_shown_in_a_repr(shop) -> None:
    shown = repr(shop.between(shop.take()))

    assert [word for word in ("bea", "Bea", "sam", "shop.example") if word in shown] == []
