"""The queue's rows and the statements over them.

Duty: an accepted message is in these tables until every one of its recipients is settled, and
exactly one worker holds it at a time. Never: a clear-text address or message in a column, a commit
(the writer commits), a decision about when to try again (relay.queue.schedule decides).
"""
