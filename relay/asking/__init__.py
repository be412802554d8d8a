"""Letters of ours to a party: questions, what became of its mail and why, and the answers that come back.

Who is written to is known: a mailbox on record, or an author who has proven to be one. Nothing here tells a stranger
anything, answers what no person wrote, or shows one side an address of the other.
"""
