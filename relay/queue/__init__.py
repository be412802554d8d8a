"""The queue: what was accepted and is not yet settled, and the loop that works it off.

Duty: between the 250 we gave and the last recipient's fate nothing is lost, whatever crashes; a
retry sends the same bytes; one bad row never stops the others. Never: an attempt before the
commit, a bounce for a fault of our own, a second settlement of the same attempt.
"""
