"""The demo: a real gateway on embedded defaults, two mailboxes on this machine, and a conversation between them.

What it plays are real mails over real sockets; it never talks to another machine. It must never look better than the
gateway is: what it prints is read back from the mailboxes and from the record.
"""
