"""What an operator's monitoring wants to know, as one frozen value."""

from collections.abc import Mapping
from dataclasses import dataclass, field

BEAT_LIMIT_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class WorkerHealth:
    """One worker: seconds since its last heartbeat, and its counters."""

    worker_id: int
    host: str
    silence: float
    counters: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Health:
    """The gateway at one moment. Ages are seconds; `store_fault` names why the stores cannot be read, or is ""."""

    workers: tuple[WorkerHealth, ...] = ()
    queue_states: Mapping[str, int] = field(default_factory=dict)
    oldest_waiting: float = 0.0
    seconds_since_delivery: float | None = None
    held: int = 0
    oldest_hold: float = 0.0
    store_fault: str = ""

    @property
    def living(self) -> tuple[WorkerHealth, ...]:
        """Workers whose heartbeat is recent."""
        return tuple(w for w in self.workers if w.silence <= BEAT_LIMIT_SECONDS)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why mail should not be sent here now; empty when it may."""
        if self.store_fault:
            return (f"the database cannot be read: {self.store_fault}",)
        return () if self.living else ("no worker has sent a heartbeat for 60 s",)

    @property
    def is_ready(self) -> bool:
        """Whether mail may be sent to this gateway."""
        return not self.reasons
