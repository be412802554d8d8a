"""What the benchmark asks of a relay under test, whichever it is."""

from pathlib import Path
from typing import Protocol


class Relay(Protocol):
    """A running relay: where mail goes in, as whom and to whom, and which processes it consists of."""

    name: str
    port: int
    sender: str
    recipient: str
    message: Path

    def start(self) -> None:
        """Start it and return when it takes mail. Raises BenchError."""
        ...

    def stop(self) -> None:
        """End it."""
        ...

    def roots(self) -> tuple[int, ...]:
        """The processes from which all others of the relay descend."""
        ...
