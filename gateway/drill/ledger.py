"""The ledger: what was promised, what arrived, what a kill cut off, and the judgement over the three.

1. A message is acknowledged when its sender has read the 250, and no sooner.
2. It is delivered when the sink has it whole, before the sink answers.
3. It is in flight at a kill when the sink has it and the store does not know that yet. Each of these may arrive once
   more, and nothing else may: a duplicate without such a cause is a fault, as is one whose bytes differ.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Judgement:
    """The counts at the end. `delivered` counts messages, `duplicated` the deliveries beyond the first of each.

    `unexplained` are duplicates that no kill accounts for; `altered` are duplicates with other bytes than the first.
    """

    lost: int
    duplicated: int
    in_flight: int
    acknowledged: int
    delivered: int
    unexplained: int = 0
    altered: int = 0

    @property
    def is_passed(self) -> bool:
        """Whether nothing was lost, and every duplicate has a kill to explain it."""
        return not (self.lost or self.unexplained or self.altered)


@dataclass(slots=True)
class Ledger:
    """Counts by message id while the drill runs. One event loop writes it."""

    acknowledged: set[str] = field(default_factory=set)
    deliveries: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    _cut_off: Counter[str] = field(default_factory=Counter)
    _first: dict[str, bytes] = field(default_factory=dict)
    _altered: int = 0

    def acknowledge(self, message_id: str) -> None:
        """The sender has read the 250."""
        self.acknowledged.add(message_id)

    def deliver(self, message_id: str, raw: bytes) -> None:
        """The sink has the whole message."""
        self.deliveries[message_id] += 1
        digest = sha256(raw).digest()
        if self._first.setdefault(message_id, digest) != digest:
            self._altered += 1

    def cut_off(self, waiting: Iterable[str]) -> int:
        """Note a kill; `waiting` are those that the dead held unsettled in the store. How many were in flight."""
        before = self._cut_off.total()
        for message_id in waiting:
            # Whoever is cut off twice has been delivered as often as the sink says, not as often as we looked.
            self._cut_off[message_id] = self.deliveries[message_id]
        return self._cut_off.total() - before

    def judge(self) -> Judgement:
        """Count."""
        excess = {key: count - 1 for key, count in self.deliveries.items() if count > 1}
        return Judgement(
            lost=len(self.acknowledged - self.deliveries.keys()),
            duplicated=sum(excess.values()),
            in_flight=self._cut_off.total(),
            acknowledged=len(self.acknowledged),
            delivered=len(self.deliveries),
            unexplained=sum(max(0, n - self._cut_off[key]) for key, n in excess.items()),
            altered=self._altered,
        )
