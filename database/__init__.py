"""The database: one engine for two databases, column kinds, the one writer, readers, migrations.

Its duty: nothing is acknowledged before it is on disk, and whoever waits for a commit learns the
outcome within a deadline. `database.writer` alone commits; the stores above it are plain functions
of a connection and values. This package knows how to encrypt a column but not what stands in it,
and it must never hold a rule of the relay, an address, or a key in a row.
"""
