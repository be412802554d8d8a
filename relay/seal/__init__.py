"""Stage 6, first half: the marketplace's DKIM signature over the finished message.

It signs what the leak guard then reads, last of all changes, and it changes nothing but to put
signature fields in front. Private keys pass through as PEM and never reach a log, a repr or an
exception text. It never verifies (relay.authenticate does), and it never decides what to send.
"""
