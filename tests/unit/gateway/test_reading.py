"""Looking without changing, and finding threads by what operators know."""

from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from gateway.errors import GatewayError
from gateway.reading import (
    address_of_text,
    alias_of_text,
    cipher_for,
    reading,
    thread_of_order,
    threads_of_alias,
)
from tests.support.operators import ORDER_ID, a_desk
from thread_store.model import ContentErased


def test_a_reading_connection_cannot_write(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    with desk.opened() as gateway, reading(gateway) as connection, pytest.raises(DBAPIError):
        connection.exec_driver_sql("DELETE FROM event")


def test_an_alias_leads_to_the_thread_of_its_tag_or_to_all(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    bare = desk.buyer_alias.replace("+1@", "@")

    with desk.opened() as gateway, reading(gateway) as connection:
        assert threads_of_alias(gateway, connection, desk.buyer_alias) == {desk.thread_id}
        assert threads_of_alias(gateway, connection, bare) == {desk.thread_id}


@pytest.mark.parametrize("text", ["", "no address", "<>", "a@b@c", "x" * 9_000 + "@relay.example"])
def test_what_is_no_address_is_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(GatewayError, match="is not an email address") as caught:
        address_of_text(text, "the alias")

    assert "a@b@c" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["x@relay.example", "a" * 40 + "@relay.example", "x@other.example"]
)
def test_a_made_up_alias_is_refused_with_a_way_on(tmp_path: Path, text: str) -> None:
    desk = a_desk(tmp_path)

    with (
        desk.opened() as gateway,
        reading(gateway) as connection,
        pytest.raises(GatewayError, match="order show"),
    ):
        alias_of_text(gateway, connection, text)


def test_an_order_leads_to_its_thread_and_an_unknown_one_to_an_answer(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    with desk.opened() as gateway, reading(gateway) as connection:
        assert thread_of_order(gateway, connection, "default", ORDER_ID) == desk.thread_id
        with pytest.raises(GatewayError, match="no order 9 in marketplace default"):
            thread_of_order(gateway, connection, "default", "9")


def test_the_cipher_of_a_thread_that_is_gone_is_no_cipher(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    with desk.opened() as gateway, reading(gateway) as connection:
        assert cipher_for(gateway, connection, None) is gateway.stores.encryption
        assert cipher_for(gateway, connection, desk.thread_id) is not None
        with pytest.raises(ContentErased):
            cipher_for(gateway, connection, 5)
