import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from database.engine import check_schema, open_engine
from database.migrations.upgrade import upgrade
from database.revision import SchemaOutdated, current_revision, head_revision
from database.rows import METADATA
from tests.support.database import import_rows


def test_the_history_builds_what_the_row_classes_describe(engine) -> None:
    import_rows()
    with engine.connect() as conn:
        context = MigrationContext.configure(conn, opts={"compare_type": True})
        differences = compare_metadata(context, METADATA)

    assert differences == []


def test_the_history_checks_the_words_that_the_row_classes_check(engine) -> None:
    import_rows()
    inspector = inspect(engine)
    for table in METADATA.sorted_tables:
        built = {check["name"] for check in inspector.get_check_constraints(table.name)}
        described = {
            constraint.name
            for constraint in table.constraints
            if str(constraint.name).startswith("ck_")
        }
        assert built == described


def test_an_upgraded_store_has_the_head_revision(engine) -> None:
    check_schema(engine)
    with engine.connect() as conn:
        assert current_revision(conn) == head_revision()


def test_upgrading_again_changes_nothing(engine, engine_settings) -> None:
    assert upgrade(engine_settings) == head_revision()
    check_schema(engine)


@pytest.mark.parametrize("revision", ["0001", "9999"])
def test_an_older_and_a_newer_schema_are_refused(engine, revision) -> None:
    with engine.begin() as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = :it"), {"it": revision})

    with pytest.raises(SchemaOutdated, match="gobetween db upgrade"):
        check_schema(engine)


def test_a_store_without_a_schema_is_refused(bare_settings) -> None:
    engine = open_engine(bare_settings)

    with pytest.raises(SchemaOutdated, match="schema none"):
        check_schema(engine)
    engine.dispose()
