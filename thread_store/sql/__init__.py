"""The thread store in SQL: tables, permanent field labels, and plain functions of a connection.

Its duty: every column that tells something about people is ciphertext, and every statement is built
once. It must never commit, never make an instance of a row, and never rename a label.
"""
