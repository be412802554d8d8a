"""Stage 8: one attempt to hand a finished message to the next hop, and what the next hop answered.

Duty: the bytes go out as they are, byte for byte the same at every try, and every recipient gets its own outcome; when
in doubt the outcome is temporary. Never: a change to the message, a write to the store, plain text where TLS is required, remote
words that were not cleaned.
"""
