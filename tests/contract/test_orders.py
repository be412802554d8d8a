import pytest
from sqlalchemy import func, select

from alias_store.order_files import OrderFileError
from database.rows import METADATA
from tests.support.orders import some_stores, take
from vault.tokens import split_local_part


@pytest.fixture
def stores():
    return some_stores()


def counted(conn) -> dict[str, int]:
    tables = ("party", "mailbox", "relationship", "alias", "orders", "thread", "event", "audit")
    return {
        name: conn.execute(select(func.count()).select_from(METADATA.tables[name])).scalar_one()
        for name in tables
    }


def tags(result) -> set[int]:
    return {split_local_part(a.local_part)[1] for a in (result.buyer_alias, result.seller_alias)}


def test_an_order_comes_with_its_thread_and_two_tagged_aliases(engine, stores) -> None:
    with engine.begin() as conn:
        (order,) = take(conn, stores, {})
        thread = stores.threads.thread(conn, order.thread_id)
        alias = stores.aliases.open_address(conn, order.buyer_alias, 1)

    assert order.created
    assert (order.order_id, tags(order)) == ("171-1234567-1234567", {1})
    assert order.buyer_alias.domain == "relay.example"
    assert order.buyer_alias != order.seller_alias
    assert thread.relationship_id == alias.relationship_id


def test_each_order_has_a_thread_of_its_own_under_the_same_aliases(engine, stores) -> None:
    with engine.begin() as conn:
        first, second = take(conn, stores, {}, {"order_id": "2"})

    assert first.thread_id != second.thread_id
    assert (tags(first), tags(second)) == ({1}, {2})
    assert first.buyer_alias.local_part[:40] == second.buyer_alias.local_part[:40]


def test_importing_again_gives_the_same_and_writes_nothing(engine, stores) -> None:
    with engine.begin() as conn:
        (first,) = take(conn, stores, {})
        before = counted(conn)
        (again,) = take(conn, stores, {})

        assert counted(conn) == before
    assert not again.created
    assert (again.thread_id, again.buyer_alias, again.seller_alias) == (
        first.thread_id, first.buyer_alias, first.seller_alias,
    )  # fmt: skip


def test_a_changed_address_is_audited_without_being_shown(engine, stores) -> None:
    with engine.begin() as conn:
        take(conn, stores, {})
        (changed,) = take(conn, stores, {"buyer_email": "new@mail.example"}, actor="ops")
        known = stores.aliases.correspondence_of_order(conn, "default", changed.order_id)
        (line,) = stores.threads.audit_of(conn, "order", known.orders[0].id)

    assert changed.changes == ("buyer_email",)
    assert (line.actor, line.action) == ("ops", "order.changed-buyer-email")
    assert "new@" not in repr(line) + line.reason


def test_a_changed_state_needs_no_audit(engine, stores) -> None:
    with engine.begin() as conn:
        take(conn, stores, {})
        take(conn, stores, {"carrier": "DHL"})

        assert counted(conn)["audit"] == 0


def test_new_and_changed_orders_stand_in_the_feed(engine, stores) -> None:
    with engine.begin() as conn:
        (order,) = take(conn, stores, {})
        take(conn, stores, {"buyer_email": "new@mail.example"})
        assert counted(conn)["event"] == 2
        assert order.thread_id


def test_all_refused_rows_are_named_and_nothing_is_imported(engine, stores) -> None:
    orders = (
        {},
        {"order_id": "2", "marketplace": "nowhere"},
        {"order_id": "3", "buyer_email": "x@mail.example"},
        {"order_id": "4", "seller_id": "S-4", "seller_email": "x@mail.example",
         "buyer_email": "y@mail.example"},
        {"order_id": "5", "seller_id": "S-4", "seller_email": "x@mail.example",
         "buyer_email": "x@mail.example"},
    )  # fmt: skip
    with pytest.raises(OrderFileError) as refused, engine.begin() as conn:
        take(conn, stores, *orders)

    assert [(p.row, p.column) for p in refused.value.problems] == [
        (3, "marketplace"), (6, "buyer_email"),
    ]  # fmt: skip
    assert "example" not in str(refused.value)
    with engine.begin() as conn:
        assert set(counted(conn).values()) == {0}


def test_a_marketplace_has_its_own_alias_domain(engine, stores) -> None:
    with engine.begin() as conn:
        (order,) = take(conn, stores, {"marketplace": "other"})

    assert order.buyer_alias.domain == "other.example"
    assert order.marketplace == "other"


def test_an_order_whose_thread_is_gone_gets_a_new_one(engine, stores) -> None:
    with engine.begin() as conn:
        (first,) = take(conn, stores, {})
        conn.execute(METADATA.tables["thread"].delete())
        (again,) = take(conn, stores, {})

    assert again.thread_id != first.thread_id


def test_a_long_import_tells_how_far_it_is(engine, stores) -> None:
    told = []
    with engine.begin() as conn:
        orders = [{"order_id": str(number)} for number in range(230)]
        take(conn, stores, *orders, progress=told.append)

    assert told == [100, 100, 30]
