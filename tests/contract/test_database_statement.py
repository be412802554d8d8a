"""Statements written out once: the same rows and the same errors as Core gives, on both engines."""

import pytest
from sqlalchemy import bindparam, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from database.statement import ListStatement, Statement, send
from database.workers import WorkerRow, register_worker

WORKER = WorkerRow.__table__
INSERT = Statement(WORKER.insert())
FIND = Statement(select(WORKER).where(WORKER.c.id == bindparam("wanted")))
RENAME = Statement(
    WORKER.update()
    .where(WORKER.c.id == bindparam("wanted"), WORKER.c.host == "here")
    .values(host=bindparam("new_host"))
)


def a_row(worker_id: int = 1) -> dict[str, object]:
    return {
        "id": worker_id, "host": "here", "pid": 7, "started_at": 1, "beat_at": 2, "counters": "{}",
    }  # fmt: skip


def test_what_is_inserted_is_found_by_its_columns(engine) -> None:
    with engine.begin() as conn:
        assert INSERT.run(conn, a_row()) == 1
        found = FIND.first(conn, {"wanted": 1})

        assert (found.id, found.host, found.pid) == (1, "here", 7)
        assert [row.id for row in FIND.all(conn, {"wanted": 1})] == [1]
        assert FIND.first(conn, {"wanted": 2}) is None


def test_values_in_the_statement_itself_count(engine) -> None:
    with engine.begin() as conn:
        INSERT.run(conn, a_row())

        assert RENAME.run(conn, {"wanted": 1, "new_host": "there"}) == 1
        assert RENAME.run(conn, {"wanted": 1, "new_host": "nowhere"}) == 0


def test_nothing_is_committed_without_a_commit(engine) -> None:
    with engine.connect() as conn:
        INSERT.run(conn, a_row())

    with engine.connect() as conn:
        assert FIND.first(conn, {"wanted": 1}) is None


def test_it_rides_in_the_transaction_of_core_statements(engine) -> None:
    with engine.connect() as conn:
        register_worker(conn, 1, "core", 1)
        INSERT.run(conn, a_row(2))
        conn.commit()

    with engine.connect() as conn:
        assert len(conn.execute(select(WORKER.c.id)).all()) == 2


def test_a_broken_rule_is_the_same_error_as_from_core_and_quotes_no_value(engine) -> None:
    with engine.connect() as conn:
        INSERT.run(conn, a_row())
        with pytest.raises(IntegrityError) as caught:
            INSERT.run(conn, a_row())

    assert "here" not in str(caught.value.statement)
    assert not caught.value.connection_invalidated


def test_a_savepoint_takes_back_what_came_after_it(engine) -> None:
    with engine.begin() as conn:
        send(conn, "SAVEPOINT here")
        INSERT.run(conn, a_row())
        send(conn, "ROLLBACK TO SAVEPOINT here")

        assert FIND.first(conn, {"wanted": 1}) is None


def test_a_word_that_is_no_sql_is_an_error_of_sqlalchemys(engine) -> None:
    with pytest.raises(DBAPIError), engine.begin() as conn:
        send(conn, "SAVE OUR SHIP")


def test_a_lost_connection_is_marked_so_that_nobody_commits_on_it(engine) -> None:
    with engine.connect() as conn:
        conn.begin()
        conn.connection.dbapi_connection.close()
        with pytest.raises(DBAPIError) as caught:
            FIND.first(conn, {"wanted": 1})

    assert caught.value.connection_invalidated


@pytest.mark.parametrize("wanted", [[], [1], [1, 3], [3, 1, 2], [1, 2, 3, 4, 5, 9]])
def test_a_list_of_any_length_finds_what_it_names(engine, wanted: list[int]) -> None:
    named = ListStatement(lambda ids: select(WORKER.c.id).where(WORKER.c.id.in_(ids)))
    with engine.begin() as conn:
        for worker_id in range(1, 6):
            INSERT.run(conn, a_row(worker_id))

        found = {row.id for row in named.all(conn, wanted)}

    assert found == {worker_id for worker_id in wanted if worker_id <= 5}
