"""From SMTP in to SMTP out: the ten stages of a message (docs/message-flow.md).

receive, authenticate, resolve; decide, rewrite, seal; enqueue; attempt, settle, record. What flows between them are
the frozen values of `relay.stages`. Its duty is the promise behind every 250: committed before it is said, tried until
it is delivered, failed or expired, and never showing either side to the other. An exception here means that we failed,
and becomes a temporary reply; it must never become a loss, a 5yz, or a text that the peer can read.
"""
