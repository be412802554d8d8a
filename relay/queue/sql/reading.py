"""Reading the queue back: whole items for an attempt, and what operators and metrics look at."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, func, select

from database.encryption import FieldCipher
from mail.address import Address, parse_address
from mail.envelope import DEFAULT_WISHES, ReportWishes
from mail.reply import Reply
from relay.queue.item import (
    ItemKind,
    ItemState,
    QueueItem,
    QueueRecipient,
    RecipientState,
)
from relay.queue.sql.rows import (
    DIGEST_LABEL,
    RAW_LABEL,
    RECIPIENT_LABEL,
    REPLY_LABEL,
    REVERSE_PATH_LABEL,
    WISHES_LABEL,
    QueueItemRow,
    QueueRecipientRow,
)
from relay.queue.sql.wishes import read_wishes
from vault.blind_index import BlindIndex
from vault.errors import UnknownKey

ITEM: Final = QueueItemRow.__table__
RECIPIENT: Final = QueueRecipientRow.__table__

AnyRow = Row[*tuple[Any, ...]]
CipherFor = Callable[[int | None], FieldCipher]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came back: the items, the ids of rows that are bad, and of rows without their key."""

    items: tuple[QueueItem, ...] = ()
    unreadable: tuple[int, ...] = ()
    without_key: tuple[int, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether everything asked for could be read."""
        return not self.unreadable and not self.without_key


@dataclass(frozen=True, slots=True)
class ItemSummary:
    """A line of the queue's list: nothing in it needs a key. Times are microseconds UTC."""

    id: int
    kind: ItemKind
    state: ItemState
    marketplace: str
    thread_id: int | None
    entry_id: int | None
    worker_id: int | None
    attempts: int
    created_at: int
    next_attempt_at: int
    expires_at: int
    size: int
    recipients: Mapping[RecipientState, int]


@dataclass(frozen=True, slots=True)
class ItemDetail:
    """An item as an operator sees it: the addresses are real, so showing it is audited."""

    summary: ItemSummary
    reverse_path: Address | None = field(repr=False)
    recipients: tuple[QueueRecipient, ...] = field(repr=False)


class DigestError(Exception):
    """The bytes that came back are not the bytes that were put in."""


def load_items(
    conn: Connection, ids: Sequence[int], cipher_for: CipherFor, index: BlindIndex
) -> Loaded:
    """Read waiting items whole, each on its own: one that fails takes no other with it."""
    rows = conn.execute(
        select(ITEM).where(ITEM.c.id.in_(ids), ITEM.c.state == ItemState.WAITING.value)
    ).all()
    recipients = _recipient_rows(conn, [row.id for row in rows])
    items, unreadable, without_key = [], [], []
    for row in rows:
        try:
            items.append(_item(row, recipients[row.id], cipher_for(row.thread_id), index))
        except UnknownKey:
            without_key.append(row.id)
        except Exception:  # noqa: BLE001 - whatever is wrong with a row is wrong with that row only
            unreadable.append(row.id)
    return Loaded(tuple(items), tuple(unreadable), tuple(without_key))


def load_item(
    conn: Connection, item_id: int, cipher_for: CipherFor, index: BlindIndex
) -> QueueItem | None:
    """Read one item whole, in whatever state it is; None when it is gone or its bytes are.

    Raises vault.errors.VaultError when its key is gone or the row was altered.
    """
    row = conn.execute(select(ITEM).where(ITEM.c.id == item_id, ITEM.c.raw.is_not(None))).first()
    if row is None:
        return None
    return _item(row, _recipient_rows(conn, [item_id])[item_id], cipher_for(row.thread_id), index)


def list_items(
    conn: Connection, state: ItemState | None = None, *, limit: int = 100, after: int = 0
) -> tuple[ItemSummary, ...]:
    """List living items, or those of one state, by id upwards from `after`."""
    is_wanted = ITEM.c.state == state.value if state else ITEM.c.state != ItemState.FINISHED.value
    rows = conn.execute(
        select(*_SUMMARY).where(is_wanted, ITEM.c.id > after).order_by(ITEM.c.id).limit(limit)
    ).all()
    states = _recipient_states(conn, [row.id for row in rows])
    return tuple(_summary(row, states[row.id]) for row in rows)


def show_item(conn: Connection, item_id: int, cipher_for: CipherFor) -> ItemDetail | None:
    """Return one item, addresses and replies decrypted; None when there is none of that id.

    Raises vault.errors.VaultError when its key is gone or the row was altered.
    """
    row = conn.execute(select(*_SUMMARY, ITEM.c.reverse_path).where(ITEM.c.id == item_id)).first()
    if row is None:
        return None
    cipher = cipher_for(row.thread_id)
    recipients = tuple(_recipient(one, cipher) for one in _recipient_rows(conn, [item_id])[item_id])
    states: dict[RecipientState, int] = defaultdict(int)
    for recipient in recipients:
        states[recipient.state] += 1
    return ItemDetail(_summary(row, states), _reverse_path(row, cipher), recipients)


def counts_by_state(conn: Connection) -> Mapping[ItemState, int]:
    """Count the living items of each state; finished ones are history and not counted."""
    living = (ItemState.WAITING, ItemState.QUARANTINED)
    rows = conn.execute(
        select(ITEM.c.state, func.count())
        .where(ITEM.c.state.in_([state.value for state in living]))
        .group_by(ITEM.c.state)
    )
    found: dict[str, int] = dict(rows.all())
    return {state: found.get(state.value, 0) for state in living}


def oldest_age(conn: Connection, now: int) -> int:
    """Return the age of the oldest waiting item in microseconds; 0 for an empty queue."""
    oldest = conn.execute(
        select(func.min(ITEM.c.created_at)).where(ITEM.c.state == ItemState.WAITING.value)
    ).scalar()
    return 0 if oldest is None else max(0, now - oldest)


_SUMMARY: Final[tuple[ColumnElement[Any], ...]] = (
    ITEM.c.id,
    ITEM.c.kind,
    ITEM.c.state,
    ITEM.c.marketplace,
    ITEM.c.thread_id,
    ITEM.c.entry_id,
    ITEM.c.worker_id,
    ITEM.c.attempts,
    ITEM.c.created_at,
    ITEM.c.next_attempt_at,
    ITEM.c.expires_at,
    ITEM.c.size,
)


def _recipient_rows(conn: Connection, ids: Sequence[int]) -> Mapping[int, list[AnyRow]]:
    rows = conn.execute(
        select(RECIPIENT).where(RECIPIENT.c.item_id.in_(ids)).order_by(RECIPIENT.c.position)
    )
    by_item: dict[int, list[AnyRow]] = defaultdict(list)
    for row in rows:
        by_item[row.item_id].append(row)
    return by_item


def _recipient_states(
    conn: Connection, ids: Sequence[int]
) -> Mapping[int, Mapping[RecipientState, int]]:
    rows = conn.execute(
        select(RECIPIENT.c.item_id, RECIPIENT.c.state, func.count())
        .where(RECIPIENT.c.item_id.in_(ids))
        .group_by(RECIPIENT.c.item_id, RECIPIENT.c.state)
    )
    by_item: dict[int, dict[RecipientState, int]] = defaultdict(dict)
    for item_id, state, count in rows:
        by_item[item_id][RecipientState(state)] = count
    return by_item


def _item(
    row: AnyRow, recipients: Iterable[AnyRow], cipher: FieldCipher, index: BlindIndex
) -> QueueItem:
    raw = cipher.decrypt(RAW_LABEL, row.id, row.raw)
    _check_digest(row.digest, raw, index)
    return QueueItem(
        id=row.id,
        thread_id=row.thread_id,
        entry_id=row.entry_id,
        marketplace=row.marketplace,
        kind=ItemKind(row.kind),
        reverse_path=_reverse_path(row, cipher),
        recipients=tuple(_recipient(one, cipher) for one in recipients),
        raw=raw,
        created_at=row.created_at,
        expires_at=row.expires_at,
        next_attempt_at=row.next_attempt_at,
        attempts=row.attempts,
        wishes=_wishes(row, cipher),
        delay_told_at=row.delay_told_at,
    )


def _wishes(row: AnyRow, cipher: FieldCipher) -> ReportWishes:
    if row.wishes is None:
        return DEFAULT_WISHES
    return read_wishes(cipher.decrypt_text(WISHES_LABEL, row.id, row.wishes))


def _check_digest(digest: bytes, raw: bytes, index: BlindIndex) -> None:
    """Prove the retry byte-identical, as long as the index key of the insert is still there."""
    for candidate in index.candidates(DIGEST_LABEL, sha256(raw).hexdigest()):
        if candidate[:1] == digest[:1] and candidate != digest:
            raise DigestError


def _reverse_path(row: AnyRow, cipher: FieldCipher) -> Address | None:
    if row.reverse_path is None:
        return None
    return parse_address(cipher.decrypt_text(REVERSE_PATH_LABEL, row.id, row.reverse_path))


def _recipient(row: AnyRow, cipher: FieldCipher) -> QueueRecipient:
    reply = None
    if row.reply_code is not None:
        text = cipher.decrypt_text(REPLY_LABEL, row.id, row.reply_text)
        reply = Reply(row.reply_code, row.reply_status, text)
    address = parse_address(cipher.decrypt_text(RECIPIENT_LABEL, row.id, row.address))
    return QueueRecipient(row.id, address, RecipientState(row.state), reply)


def _summary(row: AnyRow, states: Mapping[RecipientState, int]) -> ItemSummary:
    return ItemSummary(
        id=row.id,
        kind=ItemKind(row.kind),
        state=ItemState(row.state),
        marketplace=row.marketplace,
        thread_id=row.thread_id,
        entry_id=row.entry_id,
        worker_id=row.worker_id,
        attempts=row.attempts,
        created_at=row.created_at,
        next_attempt_at=row.next_attempt_at,
        expires_at=row.expires_at,
        size=row.size,
        recipients=states,
    )
