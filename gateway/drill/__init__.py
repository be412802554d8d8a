"""The drill: a real gateway is killed under load, started again, and what became of every message is counted.

Its duty is to be believed: the sender notes a message only after it has read the 250, the sink before it answers, and
the judge does nothing but count. It must never touch a store that somebody uses, and it kills only what it started.
"""
