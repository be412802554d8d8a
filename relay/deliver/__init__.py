"""Stage 8: one attempt to hand a finished message to the next hop, and what that answered.

Duty: the bytes go out as they are, the same at every try, and every recipient gets an outcome of
its own; when in doubt it is temporary. Never: a change to the message, a write to the store, plain
text where TLS is required, remote words that were not cleaned.
"""
