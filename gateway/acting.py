"""Who does something to the record or looks behind a mask, and why: the line that the audit keeps."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from database.clock import now
from gateway.errors import GatewayError

if TYPE_CHECKING:
    # The commands' options name Act, and --help must not wait for the stores to be imported.
    from database.connection import Connection
    from gateway.opened import Opened


@dataclass(frozen=True, slots=True)
class Act:
    """A person's deed. Raises GatewayError without a reason, because the audit is read by others later."""

    by: str = field(repr=False)
    reason: str = field(repr=False)

    def __post_init__(self) -> None:
        if not self.reason.strip():
            raise GatewayError(
                "nothing was done, because the reason is empty. The audit keeps who did this and "
                'why: say it with --reason "ticket 123".'
            )


def note(
    gateway: "Opened", connection: "Connection", act: Act, action: str, kind: str, subject_id: int
) -> None:
    """Write one line of the audit, in the transaction of what it is about."""
    gateway.stores.threads.audit(
        connection,
        at=now(),
        actor=act.by,
        action=action,
        subject_kind=kind,
        subject_id=subject_id,
        reason=act.reason,
    )
