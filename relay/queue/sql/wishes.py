"""Report wishes as a column: JSON, which the store encrypts."""

import json

from mail.envelope import DEFAULT_WISHES, Notify, ReportWishes, Returns


def write_wishes(wishes: ReportWishes) -> str | None:
    """The text of the column; None for the defaults, which most mail has."""
    if wishes == DEFAULT_WISHES:
        return None
    kept = {
        "notify": sorted(wishes.notify),
        "returns": wishes.returns.value,
        "envelope_id": wishes.envelope_id,
        "original_recipient": wishes.original_recipient,
    }
    return json.dumps(kept, separators=(",", ":"))


def read_wishes(text: str) -> ReportWishes:
    """Read the column back. Raises ValueError or KeyError for a text that was not written here."""
    kept = json.loads(text)
    return ReportWishes(
        notify=frozenset(map(Notify, kept["notify"])),
        returns=Returns(kept["returns"]),
        envelope_id=kept["envelope_id"],
        original_recipient=kept["original_recipient"],
    )
