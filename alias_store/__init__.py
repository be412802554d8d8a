"""Who stands behind an alias: parties, their mailboxes and approved senders, relationships, orders.

Its duty is that an alias leads to exactly one party of one relationship and stays the same for that
relationship's life, and that whatever tells who a party is rests as ciphertext, found by a blind
index. It must never commit, never look at a message, and never put a real address into an error,
a log line or a repr.
"""
