"""Errors that a person can meet on the command line: their text says what happened, why, and what to do next."""

from gateway.errors import GatewayError

EXPECTED = (GatewayError,)
