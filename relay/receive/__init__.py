"""Stage 1 of a message's life: the SMTP server towards the world, on aiosmtpd with a firm hand.

It speaks RFC 5321 and its extensions, holds every cap on what one peer may cost us, and hands two
questions through its `Door`: may this recipient be named, and what becomes of this message. It
keeps two duties. Memory and time per peer are bounded by the settings whatever the peer sends, and
a message once handed over is never dropped because its client left.

It must never decide about content, store anything, write a header field, say more than our own
reply texts, or log an address.
"""
