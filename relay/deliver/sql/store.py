"""The policies in the store: plain functions of a connection and values; the writer commits."""

import json
from collections.abc import Callable
from typing import Final

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from database.encryption import Encryption
from relay.deliver.sql.rows import DOMAIN_LABEL, POLICY_LABEL, StsPolicyRow
from relay.deliver.sts_policy import KnownPolicy, StsMode, StsPolicy

POLICY: Final = StsPolicyRow.__table__


class StsStore:
    """Keeps the MTA-STS policies of other domains. `ids` makes row ids."""

    def __init__(self, encryption: Encryption, ids: Callable[[], int]) -> None:
        self._encryption = encryption
        self._ids = ids

    def find(self, conn: Connection, domain: str, now: int) -> KnownPolicy | None:
        """Return the policy of a domain that still lasts at `now` (microseconds UTC), or None.

        Raises vault.errors.VaultError for a row that was altered or whose key is gone.
        """
        row = conn.execute(
            select(POLICY).where(self._is_of(domain), POLICY.c.expires_at > now)
        ).first()
        if row is None:
            return None
        written = json.loads(self._encryption.decrypt_text(POLICY_LABEL, row.id, row.policy))
        policy = StsPolicy(StsMode(written["mode"]), tuple(written["mx"]), written["max_age"])
        return KnownPolicy(written["id"], policy, row.fetched_at)

    def keep(self, conn: Connection, domain: str, known: KnownPolicy) -> None:
        """Keep a policy in the place of the one before it."""
        row_id = conn.execute(select(POLICY.c.id).where(self._is_of(domain))).scalar()
        is_new = row_id is None
        row_id = row_id or self._ids()
        policy = known.policy
        written = json.dumps(
            {
                "id": known.id,
                "mode": policy.mode.value,
                "mx": policy.patterns,
                "max_age": policy.max_age,
            }
        )
        values = {
            "domain_index": self._encryption.index.of(DOMAIN_LABEL, domain),
            "policy": self._encryption.encrypt_text(POLICY_LABEL, row_id, written),
            "fetched_at": known.fetched_at,
            "expires_at": known.expires_at,
        }
        if is_new:
            conn.execute(insert(POLICY), {"id": row_id, **values})
        else:
            conn.execute(update(POLICY).where(POLICY.c.id == row_id), values)

    def purge(self, conn: Connection, now: int, limit: int = 1000) -> int:
        """Delete up to `limit` policies that lasted until `now`; how many."""
        old = select(POLICY.c.id).where(POLICY.c.expires_at <= now).limit(limit)
        ids = tuple(conn.execute(old).scalars())
        conn.execute(delete(POLICY).where(POLICY.c.id.in_(ids)))
        return len(ids)

    def _is_of(self, domain: str) -> ColumnElement[bool]:
        return POLICY.c.domain_index.in_(self._encryption.index.candidates(DOMAIN_LABEL, domain))
