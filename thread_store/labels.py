"""The permanent labels of encrypted and indexed fields.

A label is bound into every ciphertext of its field. Renaming one makes all of them unreadable, so
these stay as they are whatever happens to tables, columns and classes.
"""

from typing import Final

# Under the thread's own key.
ENTRY_SUBJECT: Final = "entry.subject"
ENTRY_BODY: Final = "entry.raw"
ENTRY_MESSAGE_ID: Final = "entry.message-id"
ENTRY_SENT_MESSAGE_ID: Final = "entry.sent-message-id"
DECISION_CONTEXT: Final = "decision.context"
DECISION_FINDINGS: Final = "decision.findings"
DECISION_OVERRIDE_REASON: Final = "decision.override-reason"
HOLD_REASON: Final = "hold.decision-reason"

# Under the wrap key: about operators, about nobody who was authenticated, or (the next hop's reply)
# written too often for a look at the thread; erasing a thread empties it.
DELIVERY_REPLY: Final = "delivery.reply-text"
DECISION_OVERRIDE_BY: Final = "decision.override-by"
HOLD_DECIDED_BY: Final = "hold.decided-by"
REFUSAL_ENVELOPE: Final = "refusal.envelope"
AUDIT_ACTOR: Final = "audit.actor"
AUDIT_REASON: Final = "audit.reason"

# Of the blind index. The value is RELATIONSHIP/MESSAGE-ID, so an id finds nothing elsewhere.
MESSAGE_ID_INDEX: Final = "entry.message-id"
