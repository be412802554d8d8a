"""The base of every table and the kinds of column there are.

A column is an id, a time, a state, a count, a code, a hash, an index token, or ciphertext; there is
no column kind for plain text about people. Rows describe tables only: the stores write with Core
statements over `SomeRow.__table__` and never make an instance of a row, because a table model of
SQLModel neither validates nor is it cheap.
"""

from collections.abc import Iterable
from typing import Annotated, ClassVar

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
)
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

# Names of constraints are ours, so that a later migration can drop one by name on both engines.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

METADATA = MetaData(naming_convention=NAMING)

# INTEGER is what makes a SQLite primary key the row's own key; it holds 64 bits there.
BIG = BigInteger().with_variant(Integer, "sqlite")


class Row(SQLModel, registry=registry(metadata=METADATA)):
    """The base of every table: `class EntryRow(Row, table=True): __tablename__ = "entry"`."""

    __table__: ClassVar[Table]


# Keys. An id is made before the insert (database/ids.py); a reference is the id of another row.
Id = Annotated[int, Field(primary_key=True, sa_type=BIG, sa_column_kwargs={"autoincrement": False})]
Reference = Annotated[int, Field(sa_type=BIG, nullable=False)]
MaybeReference = Annotated[int | None, Field(default=None, sa_type=BIG, nullable=True)]

# Times: microseconds since 1970-01-01 UTC.
Micros = Annotated[int, Field(sa_type=BIG, nullable=False)]
MaybeMicros = Annotated[int | None, Field(default=None, sa_type=BIG, nullable=True)]

# Counts and sizes; flags are 0 or 1; a score is a rational number.
Count = Annotated[int, Field(sa_type=BIG, nullable=False)]
MaybeCount = Annotated[int | None, Field(default=None, sa_type=BIG, nullable=True)]
Flag = Annotated[bool, Field(nullable=False)]
Small = Annotated[int, Field(sa_type=SmallInteger, nullable=False)]
Score = Annotated[float, Field(nullable=False)]

# Codes: short ASCII words of ours (states, rule ids, status codes, host names of ours), never text
# about people.
Code = Annotated[str, Field(sa_type=String(64), nullable=False)]
MaybeCode = Annotated[str | None, Field(default=None, sa_type=String(64), nullable=True)]
# Lists of codes and counters as JSON, for the same kind of words.
Codes = Annotated[str, Field(sa_type=String(4096), nullable=False)]

# Bytes: what the vault wrote, what it indexes by, and hashes.
Ciphertext = Annotated[bytes, Field(sa_type=LargeBinary, nullable=False)]
MaybeCiphertext = Annotated[bytes | None, Field(default=None, sa_type=LargeBinary, nullable=True)]
IndexToken = Annotated[bytes, Field(sa_type=LargeBinary, nullable=False)]
MaybeIndexToken = Annotated[bytes | None, Field(default=None, sa_type=LargeBinary, nullable=True)]
Hash = Annotated[bytes, Field(sa_type=LargeBinary, nullable=False)]


def one_of(column: str, words: Iterable[str]) -> CheckConstraint:
    """Return a check that a code column holds one of our words, which need no quoting."""
    listed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=column)
