"""The outer floor: configuration, the composition root, the supervisor and its workers, and the command line.

Its duty is to fit the other floors together and to speak with the people who run them: what a person can put right is
one text that says what happened, why, and what to do next. It alone knows TOML and the environment. It must never hold
logic that decides about a message, nor show a real address unless somebody asked to, with a reason that is audited.
"""
