"""The sink: a next hop that takes everything, and writes each message down before it answers."""

from gateway.drill.correspondence import find_id
from gateway.drill.ledger import Ledger
from gateway.mailboxes import SmtpServer


class Sink:
    """Stands where the marketplace's smarthost stands. `strays` counts mail that is not the drill's."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.strays = 0
        self.server = SmtpServer("sink.example", self._take)

    async def _take(self, _sender: str, _recipients: tuple[str, ...], raw: bytes) -> str:
        message_id = find_id(raw)
        if message_id is None:
            self.strays += 1
        else:
            self._ledger.deliver(message_id, raw)
        return "250 2.0.0 Taken"
