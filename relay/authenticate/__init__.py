"""Stage 2: who claims to have written a message, and what supports the claim.

SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489), the seals of forwarders (ARC, RFC 8617) and the
word of a trusted upstream (RFC 8601) are gathered here and weighed into one Evidence about the one
address of the one From field. Everything it reads of a message was written by a stranger: any crash
of a parser is that stranger's permanent error, any trouble of DNS is temporary, and neither is ever
a pass. It decides nothing else: standing and verdict come later. All of DNS is injected.
"""
