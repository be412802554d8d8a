"""What delivery remembers across restarts: the MTA-STS policies of other domains (RFC 8461).

A forgotten policy would let an attacker strip TLS once more. This package must never keep a domain
in plain text.
"""
