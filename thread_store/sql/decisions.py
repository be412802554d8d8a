"""Decisions over entries, and the holds that wait for one."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.engine import Row

from database.encryption import DataKey
from database.statement import Statement
from thread_store import labels
from thread_store.model import (
    ContentErased,
    Decision,
    Disposition,
    Hold,
    HoldState,
    NewDecision,
    Outcome,
)
from thread_store.sql.base import ENTRY, THREAD, StorePart, dump_codes, load_codes, read_text
from thread_store.sql.rows import DecisionRow, HoldRow

DECISION = DecisionRow.__table__
HOLD = HoldRow.__table__

_INSERT_DECISION = Statement(DECISION.insert())
_INSERT_HOLD = HOLD.insert()
_DECISIONS_OF = (
    select(DECISION)
    .where(DECISION.c.entry_id == bindparam("entry_id"))
    .order_by(DECISION.c.at, DECISION.c.id)
)
_DECISIONS_SINCE = (
    select(DECISION).where(DECISION.c.at >= bindparam("since")).order_by(DECISION.c.at)
)
_HOLDS = select(HOLD, THREAD.c.data_key).join(THREAD, HOLD.c.thread_id == THREAD.c.id)


class Decisions(StorePart):
    """Verdicts, with all that is needed to reach them again, and holds."""

    def record_decision(
        self, conn: Connection, new: NewDecision, *, key: DataKey | None = None
    ) -> None:
        """Record a verdict. `key` is that of the entry's thread, looked up when it is not given.

        Raises ContentErased when the thread was erased or there is no such entry.
        """
        key = key or self._key_of_entry(conn, new.entry_id)
        if key is None:
            raise ContentErased
        override_by = override_reason = None
        if new.override_by:
            override_by = self._wrap_text(labels.DECISION_OVERRIDE_BY, new.id, new.override_by)
        if new.override_reason:
            label = labels.DECISION_OVERRIDE_REASON
            override_reason = key.encrypt_text(label, new.id, new.override_reason)
        _INSERT_DECISION.run(
            conn,
            {
                "id": new.id,
                "entry_id": new.entry_id,
                "at": new.at,
                "verdict": str(new.verdict),
                "rules": dump_codes(new.rules),
                "score": new.score,
                "reply_code": new.reply_code,
                "reply_status": new.reply_status,
                "code_version": new.code_version[:64],
                "policy_revision": new.policy_revision[:64],
                "context": key.encrypt(labels.DECISION_CONTEXT, new.id, new.context),
                "findings": key.encrypt(labels.DECISION_FINDINGS, new.id, new.findings),
                "override_by": override_by,
                "override_reason": override_reason,
            },
        )

    def decisions_of(self, conn: Connection, entry_id: int) -> tuple[Decision, ...]:
        """Return the decisions over an entry, oldest first; texts of an erased thread are empty."""
        key = self._key_of_entry(conn, entry_id)
        rows = conn.execute(_DECISIONS_OF, {"entry_id": entry_id})
        return tuple(self._decision_from(row, key) for row in rows)

    def decisions_since(self, conn: Connection, since: int) -> tuple[Decision, ...]:
        """Return every decision from a time on, for replay."""
        rows = conn.execute(_DECISIONS_SINCE, {"since": since}).all()
        return tuple(
            self._decision_from(row, self._key_of_entry(conn, row.entry_id)) for row in rows
        )

    def add_hold(
        self,
        conn: Connection,
        *,
        entry_id: int,
        thread_id: int,
        at: int,
        rules: Sequence[str],
        expires_at: int | None = None,
    ) -> int:
        """Let an entry wait for a decision, until a moment; returns the hold's id."""
        hold_id = self._ids()
        conn.execute(
            _INSERT_HOLD,
            {
                "id": hold_id,
                "entry_id": entry_id,
                "thread_id": thread_id,
                "at": at,
                "state": HoldState.HELD.value,
                "rules": dump_codes(rules),
                "expires_at": expires_at,
            },
        )
        return hold_id

    def holds(self, conn: Connection, state: HoldState = HoldState.HELD) -> tuple[Hold, ...]:
        """Return the holds in a state, oldest first."""
        statement = _HOLDS.where(HOLD.c.state == state.value).order_by(HOLD.c.at, HOLD.c.id)
        return tuple(self._hold_from(row) for row in conn.execute(statement))

    def hold(self, conn: Connection, hold_id: int) -> Hold | None:
        """Return a hold by its id."""
        row = conn.execute(_HOLDS.where(HOLD.c.id == hold_id)).first()
        return None if row is None else self._hold_from(row)

    def hold_of_entry(self, conn: Connection, entry_id: int) -> Hold | None:
        """Return the newest hold of an entry."""
        statement = _HOLDS.where(HOLD.c.entry_id == entry_id).order_by(HOLD.c.at.desc()).limit(1)
        row = conn.execute(statement).first()
        return None if row is None else self._hold_from(row)

    def decide_hold(
        self, conn: Connection, hold_id: int, *, state: HoldState, at: int, by: str, reason: str
    ) -> bool:
        """Release or refuse a held message; false when it was decided already or is unknown."""
        hold = self.hold(conn, hold_id)
        if hold is None:
            return False
        key = self._key_of_thread(conn, hold.thread_id)
        sealed = key and key.encrypt_text(labels.HOLD_REASON, hold_id, reason)
        # The state in the condition makes two that decide at once agree on who was first.
        statement = HOLD.update().where(HOLD.c.id == hold_id, HOLD.c.state == HoldState.HELD.value)
        decided = statement.values(
            state=state.value,
            decided_at=at,
            decided_by=self._wrap_text(labels.HOLD_DECIDED_BY, hold_id, by),
            decision_reason=sealed,
        )
        return conn.execute(decided).rowcount == 1

    def keep_held(
        self, conn: Connection, hold_id: int, rules: Sequence[str], expires_at: int
    ) -> None:
        """Let what is held wait anew, for other rules than before; what was decided stays decided."""
        here = (HOLD.c.id == hold_id) & (HOLD.c.state == HoldState.HELD.value)
        values = {"rules": dump_codes(rules), "expires_at": expires_at}
        conn.execute(HOLD.update().where(here).values(values))

    def postpone_hold(self, conn: Connection, hold_id: int, until: int) -> None:
        """Look at a hold whose time is over again at a moment; what was decided stays decided."""
        here = (HOLD.c.id == hold_id) & (HOLD.c.state == HoldState.HELD.value)
        conn.execute(HOLD.update().where(here).values(expires_at=until))

    def expired_holds(self, conn: Connection, now: int, batch: int) -> tuple[Hold, ...]:
        """Return holds that still wait and whose time is over at `now`, oldest first."""
        is_over = (HOLD.c.state == HoldState.HELD.value) & (HOLD.c.expires_at <= now)
        statement = _HOLDS.where(is_over).order_by(HOLD.c.expires_at).limit(batch)
        return tuple(self._hold_from(row) for row in conn.execute(statement))

    def outcomes(self, conn: Connection, since: int) -> tuple[Outcome, ...]:
        """Return what operators and authors decided from a moment on, oldest first."""
        statement = (
            select(HOLD.c.id, HOLD.c.rules, HOLD.c.state, HOLD.c.decided_at, HOLD.c.decided_by)
            .add_columns(ENTRY.c.appended_as)
            .join(ENTRY, ENTRY.c.id == HOLD.c.entry_id)
            .where(HOLD.c.decided_at >= since, HOLD.c.state != HoldState.HELD.value)
            .order_by(HOLD.c.decided_at, HOLD.c.id)
        )
        return tuple(
            Outcome(
                rules=load_codes(row.rules),
                state=HoldState(row.state),
                is_appeal=row.appended_as == Disposition.REFUSED.value,
                decided_at=row.decided_at,
                decided_by=self._unwrap_text(labels.HOLD_DECIDED_BY, row.id, row.decided_by),
            )
            for row in conn.execute(statement)
        )

    def _decision_from(self, row: Row[Any], key: DataKey | None) -> Decision:
        def opened(label: str, ciphertext: bytes) -> bytes:
            return b"" if key is None else key.decrypt(label, row.id, ciphertext)

        reason_label = labels.DECISION_OVERRIDE_REASON
        return Decision(
            id=row.id,
            entry_id=row.entry_id,
            at=row.at,
            verdict=row.verdict,
            rules=load_codes(row.rules),
            score=row.score,
            reply_code=row.reply_code,
            reply_status=row.reply_status,
            code_version=row.code_version,
            policy_revision=row.policy_revision,
            context=opened(labels.DECISION_CONTEXT, row.context),
            findings=opened(labels.DECISION_FINDINGS, row.findings),
            override_by=self._unwrap_text(labels.DECISION_OVERRIDE_BY, row.id, row.override_by),
            override_reason=read_text(key, reason_label, row.id, row.override_reason),
        )

    def _hold_from(self, row: Row[Any]) -> Hold:
        # What only waits has no words yet: a key that is missing or altered must not hide that it does.
        has_words = row.decision_reason is not None
        key = self._open_key(row.thread_id, row.data_key) if has_words else None
        return Hold(
            id=row.id,
            entry_id=row.entry_id,
            thread_id=row.thread_id,
            at=row.at,
            state=HoldState(row.state),
            rules=load_codes(row.rules),
            decided_at=row.decided_at,
            decided_by=self._unwrap_text(labels.HOLD_DECIDED_BY, row.id, row.decided_by),
            decision_reason=read_text(key, labels.HOLD_REASON, row.id, row.decision_reason),
            expires_at=row.expires_at,
        )
