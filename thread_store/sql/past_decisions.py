"""Past decisions with the bytes they were about, in batches: for replay, and for what each rule came to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, and_, bindparam, func, or_, select
from sqlalchemy.engine import Row

from database.statement import Statement
from thread_store import labels
from thread_store.chain import SALT_SIZE
from thread_store.model import ContentErased
from thread_store.sql.base import ENTRY, THREAD, StorePart, load_codes
from thread_store.sql.decisions import DECISION

_SINCE = DECISION.c.at >= bindparam("since")
_COUNT = select(func.count()).select_from(DECISION).where(_SINCE)
_PAST = Statement(
    select(
        DECISION.c.id,
        DECISION.c.entry_id,
        DECISION.c.at,
        DECISION.c.verdict,
        DECISION.c.rules,
        DECISION.c.policy_revision,
        DECISION.c.code_version,
        DECISION.c.context,
        DECISION.c.findings,
        DECISION.c.override_by.is_not(None).label("is_override"),
        ENTRY.c.thread_id,
        ENTRY.c.author_role,
        ENTRY.c.body,
        THREAD.c.marketplace,
        THREAD.c.data_key,
    )
    .join(ENTRY, ENTRY.c.id == DECISION.c.entry_id)
    .join(THREAD, THREAD.c.id == ENTRY.c.thread_id)
    .where(
        _SINCE,
        or_(
            DECISION.c.at > bindparam("after_at"),
            and_(DECISION.c.at == bindparam("at_after"), DECISION.c.id > bindparam("after_id")),
        ),
    )
    .order_by(DECISION.c.at, DECISION.c.id)
    .limit(bindparam("batch"))
)
_SPOKEN = (
    select(DECISION.c.rules, DECISION.c.verdict, func.count().label("times"))
    .where(_SINCE, DECISION.c.override_by.is_(None))
    .group_by(DECISION.c.rules, DECISION.c.verdict)
)


@dataclass(frozen=True, slots=True)
class Ciphertexts:
    """What only the thread's key opens: the snapshot, the findings, and salt and bytes of the entry."""

    wrapped_key: bytes | None
    context: bytes
    findings: bytes
    body: bytes | None


@dataclass(frozen=True, slots=True)
class PastDecision:
    """A decision as it was recorded, closed. `is_override`: it is an operator's word, not the rules'."""

    id: int
    entry_id: int
    thread_id: int
    marketplace: str
    author_role: str
    at: int
    verdict: str
    rules: tuple[str, ...]
    policy_revision: str
    code_version: str
    is_override: bool
    encrypted: Ciphertexts = field(repr=False)

    @property
    def is_erased(self) -> bool:
        """Say whether its thread was erased, so that nothing of it can be read again."""
        return self.encrypted.wrapped_key is None


@dataclass(frozen=True, slots=True)
class OpenedDecision:
    """What a decision was made from, and what was found: JSON, and the bytes as received."""

    context: bytes = field(repr=False)
    findings: bytes = field(repr=False)
    raw: bytes = field(repr=False)


class PastDecisions(StorePart):
    """Reading decisions one batch after the other; a batch keeps no lock once it is read."""

    def count_decisions(self, conn: Connection, since: int) -> int:
        """Return how many decisions there are from a time on."""
        return int(conn.execute(_COUNT, {"since": since}).scalar_one())

    def past_decisions(
        self, conn: Connection, since: int, after: PastDecision | None, batch: int
    ) -> tuple[PastDecision, ...]:
        """Return at most `batch` decisions from a time on, oldest first, and after a given one."""
        at, row_id = (after.at, after.id) if after else (since - 1, 0)
        values = {
            "since": since, "after_at": at, "at_after": at, "after_id": row_id, "batch": batch,
        }  # fmt: skip
        return tuple(_past(row) for row in _PAST.all(conn, values))

    def open_decision(self, past: PastDecision) -> OpenedDecision:
        """Decrypt one.

        Raises ContentErased when its thread was erased or its bytes were kept long enough, and
        vault.errors.VaultError when they were altered or a key is missing.
        """
        encrypted = past.encrypted
        key = self._open_key(past.thread_id, encrypted.wrapped_key)
        if key is None or encrypted.body is None:
            raise ContentErased
        salted = key.decrypt(labels.ENTRY_BODY, past.entry_id, encrypted.body)
        return OpenedDecision(
            context=key.decrypt(labels.DECISION_CONTEXT, past.id, encrypted.context),
            findings=key.decrypt(labels.DECISION_FINDINGS, past.id, encrypted.findings),
            raw=salted[SALT_SIZE:],
        )

    def spoken(self, conn: Connection, since: int) -> Mapping[tuple[tuple[str, ...], str], int]:
        """Return how often which rules spoke together, the leading one first, and with which verdict.

        Words of operators do not count.
        """
        rows = conn.execute(_SPOKEN, {"since": since})
        return {(load_codes(row.rules), row.verdict): row.times for row in rows}


def _past(row: Row[Any]) -> PastDecision:
    return PastDecision(
        id=row.id,
        entry_id=row.entry_id,
        thread_id=row.thread_id,
        marketplace=row.marketplace,
        author_role=row.author_role,
        at=row.at,
        verdict=row.verdict,
        rules=load_codes(row.rules),
        policy_revision=row.policy_revision,
        code_version=row.code_version,
        is_override=bool(row.is_override),
        encrypted=Ciphertexts(row.data_key, row.context, row.findings, row.body),
    )
