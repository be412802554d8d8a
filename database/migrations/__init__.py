"""The one linear history of the schema, written by hand.

Its duty: `gobetween db upgrade` alone changes a schema, a revision that was released never changes
again, and what the history builds equals what the row classes describe (a contract test says so on
both databases). Revisions never import row classes: those move on, history does not.
"""
