"""How revisions spell columns and constraints. Released revisions rely on it: add, never change."""

import sqlalchemy as sa
from alembic import op

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def identity() -> sa.Column[int]:
    """Return the key of a table, a number made by us before the insert."""
    return sa.Column("id", _BIG, nullable=False, autoincrement=False)


def big(name: str, *, nullable: bool = False) -> sa.Column[int]:
    """Return a 64-bit number: a reference, a time, a count."""
    return sa.Column(name, _BIG, nullable=nullable)


def small(name: str, *, nullable: bool = False) -> sa.Column[int]:
    """Return a 16-bit number."""
    return sa.Column(name, sa.SmallInteger(), nullable=nullable)


def flag(name: str, *, nullable: bool = False) -> sa.Column[bool]:
    """Return a truth value."""
    return sa.Column(name, sa.Boolean(), nullable=nullable)


def score(name: str, *, nullable: bool = False) -> sa.Column[float]:
    """Return a rational number."""
    return sa.Column(name, sa.Float(), nullable=nullable)


def code(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """Return a short word of ours."""
    return sa.Column(name, sa.String(64), nullable=nullable)


def codes(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """Return a list of words or counters of ours, as JSON."""
    return sa.Column(name, sa.String(4096), nullable=nullable)


def domain(name: str, *, nullable: bool = False) -> sa.Column[str]:
    """Return a domain of ours."""
    return sa.Column(name, sa.String(255), nullable=nullable)


def octets(name: str, *, nullable: bool = False) -> sa.Column[bytes]:
    """Return ciphertext, an index token or a hash."""
    return sa.Column(name, sa.LargeBinary(), nullable=nullable)


def primary_key(table: str) -> sa.PrimaryKeyConstraint:
    """Return the primary key over `id`."""
    return sa.PrimaryKeyConstraint("id", name=f"pk_{table}")


def unique(table: str, *columns: str) -> sa.UniqueConstraint:
    """Return a unique constraint over columns."""
    return sa.UniqueConstraint(*columns, name=f"uq_{table}_{'_'.join(columns)}")


def foreign_key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    """Return a reference to another table's `id`; only inside of one package."""
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}")


def one_of(table: str, column: str, *words: str) -> sa.CheckConstraint:
    """Return a check that a column holds one of these words."""
    listed = ", ".join(f"'{word}'" for word in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=f"ck_{table}_{column}")


def index(table: str, *columns: str) -> None:
    """Create an index over columns."""
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def partial_index(
    name: str, table: str, columns: list[str], where: str, *, unique: bool = False
) -> None:
    """Create an index over the rows that a condition lets through."""
    condition = sa.text(where)
    op.create_index(
        name,
        table,
        columns,
        unique=unique,
        sqlite_where=condition,
        postgresql_where=condition,
    )
