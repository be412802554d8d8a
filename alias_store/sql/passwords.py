"""Passwords of sellers: one a party, kept as an encrypted hash, found by any address that may write.

The same address may stand for two sellers, in two marketplaces: each has a password of its own, and
whoever checks a login tries both.
"""

from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import (
    BindParameter,
    Connection,
    Select,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from alias_store.model import Role
from alias_store.sql.fields import Fields
from alias_store.sql.rows import ApprovedSenderRow, MailboxRow, PartyPasswordRow, PartyRow
from mail.address import Address

# Bound into what is stored: never to be renamed.
HASH_LABEL: Final = "party_password.hash"

_PARTY = PartyRow.__table__
_MAILBOX = MailboxRow.__table__
_SENDER = ApprovedSenderRow.__table__
_PASSWORD = PartyPasswordRow.__table__


def _marketplaces_with_parties() -> Select[Any]:
    """One step of the index for each marketplace, however many parties each has."""
    first = select(func.min(_PARTY.c.marketplace).label("name")).cte("found", recursive=True)
    following = (
        select(func.min(_PARTY.c.marketplace))
        .where(_PARTY.c.marketplace > first.c.name)
        .scalar_subquery()
    )
    found = first.union_all(select(following).where(first.c.name.is_not(None)))
    return select(found.c.name).where(found.c.name.is_not(None))


_MARKETPLACES = _marketplaces_with_parties()
_CANDIDATES: BindParameter[tuple[bytes, ...]] = bindparam("candidates", expanding=True)
_SUBMITTERS = (
    select(_PASSWORD.c.party_id, _PASSWORD.c.id, _PASSWORD.c.hash)
    .where(
        _PASSWORD.c.party_id.in_(
            select(_MAILBOX.c.party_id)
            .where(_MAILBOX.c.address_index.in_(_CANDIDATES), _MAILBOX.c.is_current)
            .union(select(_SENDER.c.party_id).where(_SENDER.c.address_index.in_(_CANDIDATES)))
        ),
        # A block counts even where the address is a mailbox.
        _PASSWORD.c.party_id.not_in(
            select(_SENDER.c.party_id).where(
                _SENDER.c.address_index.in_(_CANDIDATES), _SENDER.c.is_blocked
            )
        ),
    )
    .order_by(_PASSWORD.c.party_id)
)
_OF_PARTY = select(_PASSWORD.c.id, _PASSWORD.c.changed_at).where(
    _PASSWORD.c.party_id == bindparam("party_id")
)
_INSERT = insert(_PASSWORD)
_RENEW = (
    update(_PASSWORD)
    .where(_PASSWORD.c.id == bindparam("row_id"))
    .values(hash=bindparam("new_hash"), changed_at=bindparam("now"))
)
_REMOVE = delete(_PASSWORD).where(_PASSWORD.c.party_id == bindparam("of_party"))


class Passwords:
    """The statements over passwords; writes, never commits."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields

    def set(
        self, conn: Connection, party_id: int, phc: str, now: int, new_id: Callable[[], int]
    ) -> None:
        """Make `phc` the party's one password."""
        row = conn.execute(_OF_PARTY, {"party_id": party_id}).first()
        row_id = new_id() if row is None else row.id
        sealed = self._fields.seal_text(HASH_LABEL, row_id, phc)
        if row is None:
            fresh = {"id": row_id, "party_id": party_id, "hash": sealed, "changed_at": now}
            conn.execute(_INSERT, fresh)
        else:
            conn.execute(_RENEW, {"row_id": row_id, "new_hash": sealed, "now": now})

    def remove(self, conn: Connection, party_id: int) -> bool:
        """Take the party's password away; returns whether there was one."""
        return conn.execute(_REMOVE, {"of_party": party_id}).rowcount > 0

    def since(self, conn: Connection, party_id: int) -> int | None:
        """Return when the party's password was last set, None when it has none."""
        row = conn.execute(_OF_PARTY, {"party_id": party_id}).first()
        return None if row is None else int(row.changed_at)

    def submitters(self, conn: Connection, login: Address) -> tuple[tuple[int, str], ...]:
        """Return party id and hash of every seller with a password for whom `login` may write."""
        candidates = [
            token
            for name in conn.execute(_MARKETPLACES).scalars()
            for token in self._fields.address_candidates(name, Role.SELLER, login)
        ]
        rows = conn.execute(_SUBMITTERS, {"candidates": candidates}).all()
        open_text = self._fields.open_text
        return tuple((row.party_id, open_text(HASH_LABEL, row.id, row.hash)) for row in rows)
