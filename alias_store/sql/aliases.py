"""Aliases: minted, found, revoked and re-issued. Their rows hold nothing secret."""

import os
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from alias_store.errors import UnknownAlias
from alias_store.model import Alias, AliasState, Role
from alias_store.sql.rows import AliasRow
from database.statement import Statement
from mail.address import Address
from vault.errors import TokenError
from vault.tokens import Purpose, TokenCodec, join_local_part, split_local_part

_ALIAS = AliasRow.__table__
ALIAS_COLUMNS = (
    _ALIAS.c.id,
    _ALIAS.c.relationship_id,
    _ALIAS.c.role,
    _ALIAS.c.domain,
    _ALIAS.c.key_id,
    _ALIAS.c.state,
    _ALIAS.c.expires_at,
)
_FIND = Statement(select(*ALIAS_COLUMNS).where(_ALIAS.c.id == bindparam("alias_id")))
_OF_RELATIONSHIP = (
    select(*ALIAS_COLUMNS)
    .where(_ALIAS.c.relationship_id == bindparam("relationship_id"))
    .order_by(_ALIAS.c.created_at, _ALIAS.c.id)
)
_LIVE_UNDER_KEY = (
    select(*ALIAS_COLUMNS)
    .where(_ALIAS.c.key_id == bindparam("key_id"), _ALIAS.c.state == AliasState.LIVE.value)
    .order_by(_ALIAS.c.id)
    .limit(bindparam("batch"))
)
_INSERT = insert(_ALIAS)
_SET_STATE = (
    update(_ALIAS)
    .where(_ALIAS.c.id == bindparam("alias_id"))
    .values(state=bindparam("new_state"), expires_at=bindparam("new_expires_at"))
)


def read_alias(row: Sequence[Any]) -> Alias:
    """Return the alias of a row that begins with ALIAS_COLUMNS."""
    return Alias(
        id=row[0],
        relationship_id=row[1],
        role=Role(row[2]),
        domain=row[3],
        key_id=row[4],
        state=AliasState(row[5]),
        expires_at=row[6],
    )


class Aliases:
    """The statements over aliases. `random(n)` gives n random bytes."""

    def __init__(self, codec: TokenCodec, random: Callable[[int], bytes] = os.urandom) -> None:
        self._codec = codec
        self._random = random

    def find(self, conn: Connection, alias_id: int) -> Alias | None:
        """Return the alias with that id, in whatever state."""
        row = _FIND.first(conn, {"alias_id": alias_id})
        return None if row is None else read_alias(row)

    def find_address(self, conn: Connection, address: Address) -> Alias | None:
        """Return the alias that an address names, in whatever state; None for what is not ours."""
        try:
            token, _ = split_local_part(address.local_part)
            opened = self._codec.open(Purpose.ALIAS, address.domain, token)
        except TokenError:
            return None
        alias = self.find(conn, opened.value)
        # Another key id would be a second address of the same alias, which nobody ever gave out.
        if alias is None or alias.key_id != opened.key_id or alias.domain != address.domain:
            return None
        return alias

    def address_of(self, alias: Alias, tag: int | None = None) -> Address:
        """Return the address of an alias, the same every time, with a thread's ordinal as tag."""
        token = self._codec.mint(Purpose.ALIAS, alias.domain, alias.id, alias.key_id)
        return Address(join_local_part(token, tag), alias.domain)

    def of_relationship(self, conn: Connection, relationship_id: int) -> tuple[Alias, Alias]:
        """Return the buyer's and the seller's alias: the live ones, else the newest."""
        rows = conn.execute(_OF_RELATIONSHIP, {"relationship_id": relationship_id})
        return choose_pair([read_alias(row) for row in rows])

    def mint_pair(
        self, conn: Connection, relationship_id: int, domain: str, now: int
    ) -> tuple[Alias, Alias]:
        """Make the two aliases of a new relationship: the buyer's, then the seller's."""
        buyer, seller = (self._new(relationship_id, role, domain) for role in Role)
        conn.execute(_INSERT, [_columns(buyer, now), _columns(seller, now)])
        return buyer, seller

    def revoke(self, conn: Connection, alias_id: int) -> Alias:
        """Shut an alias for good. Raises UnknownAlias."""
        alias = self._known(conn, alias_id)
        conn.execute(_SET_STATE, _new_state(alias, AliasState.REVOKED, None))
        return self._known(conn, alias_id)

    def reissue(self, conn: Connection, alias_id: int, *, now: int, overlap: int) -> Alias:
        """Replace the live alias of the side that `alias_id` stands for, and return the new one.

        The old one stays open for `overlap` microseconds; 0 revokes it at once.

        Raises:
            UnknownAlias: no alias has this id.

        """
        named = self._known(conn, alias_id)
        rows = conn.execute(_OF_RELATIONSHIP, {"relationship_id": named.relationship_id})
        for alias in map(read_alias, rows):
            if alias.role is named.role and alias.state is AliasState.LIVE:
                conn.execute(_SET_STATE, _retired(alias, now, overlap))
        fresh = self._new(named.relationship_id, named.role, named.domain)
        conn.execute(_INSERT, _columns(fresh, now))
        return fresh

    def reissue_key(
        self, conn: Connection, key_id: int, *, now: int, overlap: int, batch: int
    ) -> int:
        """Re-issue at most `batch` live aliases of a token key; returns how many. 0 means done.

        Raises ValueError for the key that new aliases are minted under.
        """
        rows = conn.execute(_LIVE_UNDER_KEY, {"key_id": key_id, "batch": batch}).all()
        old = [read_alias(row) for row in rows]
        fresh = [self._new(alias.relationship_id, alias.role, alias.domain) for alias in old]
        if any(alias.key_id == key_id for alias in fresh):
            raise ValueError("this key mints new aliases; rotate the token family first")
        if fresh:
            retired = [_retired(alias, now, overlap) for alias in old]
            conn.execute(_SET_STATE, retired)
            conn.execute(_INSERT, [_columns(alias, now) for alias in fresh])
        return len(fresh)

    def _known(self, conn: Connection, alias_id: int) -> Alias:
        alias = self.find(conn, alias_id)
        if alias is None:
            raise UnknownAlias("no alias has this id")
        return alias

    def _new(self, relationship_id: int, role: Role, domain: str) -> Alias:
        alias_id = int.from_bytes(self._random(8), signed=True)
        token = self._codec.mint(Purpose.ALIAS, domain, alias_id)
        key_id = self._codec.open(Purpose.ALIAS, domain, token).key_id
        return Alias(alias_id, relationship_id, role, domain, key_id, AliasState.LIVE)


def choose_pair(aliases: list[Alias]) -> tuple[Alias, Alias]:
    """Return the buyer's and the seller's alias, given all of a relationship, oldest first."""
    chosen: dict[Role, Alias] = {}
    for alias in aliases:
        best = chosen.get(alias.role)
        if best is None or best.state is not AliasState.LIVE:
            chosen[alias.role] = alias
    return chosen[Role.BUYER], chosen[Role.SELLER]


def _retired(alias: Alias, now: int, overlap: int) -> dict[str, object]:
    if overlap > 0:
        return _new_state(alias, AliasState.OVERLAP, now + overlap)
    return _new_state(alias, AliasState.REVOKED, None)


def _new_state(alias: Alias, state: AliasState, expires_at: int | None) -> dict[str, object]:
    return {"alias_id": alias.id, "new_state": state.value, "new_expires_at": expires_at}


def _columns(alias: Alias, now: int) -> dict[str, object]:
    return {
        "id": alias.id,
        "relationship_id": alias.relationship_id,
        "role": alias.role.value,
        "domain": alias.domain,
        "key_id": alias.key_id,
        "state": alias.state.value,
        "created_at": now,
        "expires_at": alias.expires_at,
    }
