"""The one base of errors whose text is written for the person at the terminal."""


class GatewayError(Exception):
    """Something that a person can put right; the text says what happened, why, and what to do next."""
