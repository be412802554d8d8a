"""The thread store: what two parties said, what was decided about it, and what became of it.

Its duty: an entry that was appended can be proven later, in its order and unchanged, even after its
text was erased. The parties' words stand under their thread's own key, so that deleting that key
deletes them. It must never decide what happens to a message, never know an address by itself, and
never commit.
"""
