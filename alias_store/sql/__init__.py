"""The rows of the alias store and the statements over them.

Its duty is that every operation is a plain function of a connection and values, so that others can
compose it into one unit of the writer. It must never commit, never hold a connection, and never
hand a row, a ciphertext or a session to a caller.
"""
