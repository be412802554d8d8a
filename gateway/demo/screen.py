"""How the demo looks: each mail in a box as a client would show it, each reply of the gateway below it."""

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.text import Text

from gateway.demo.client import body_text, parse

SHOWN_FIELDS = ("From", "To", "Cc", "Reply-To", "Subject")


class Screen:
    """Prints the demo. Widths follow the terminal; without one, 100 columns."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(width=None if Console().is_terminal else 100)

    def heading(self, text: str) -> None:
        """A new part of the demo."""
        self._console.rule(f"[bold]{escape(text)}", align="left")

    def say(self, text: str) -> None:
        """A line or several, never broken by us, so that commands and aliases can be copied whole."""
        self._console.print(text, markup=False, highlight=False, soft_wrap=True)

    def imported(self, row: dict[str, str]) -> None:
        """An imported order and its aliases."""
        self.heading(f"Order {row['order_id']} is imported")
        self.say(f"The buyer writes to   {row['seller_alias']}")
        self.say(f"The seller writes to  {row['buyer_alias']}")

    def sent(self, title: str, raw: bytes, reply: str) -> None:
        """A mail on its way in, and the gateway's reply."""
        self.heading(title)
        message = parse(raw)
        self.say(f"  {message['From']}  ->  {message['To']}")
        style = "green" if reply.startswith("2") else "red"
        self._console.print(Text(f"  gateway: {reply}", style=style), soft_wrap=True)

    def delivered(self, title: str, raw: bytes) -> None:
        """A mail as the other side's client shows it."""
        message = parse(raw)
        head = [f"{name}: {message[name]}" for name in SHOWN_FIELDS if message[name]]
        text = "\n".join([*head, "", body_text(message).strip()])
        self._console.print(Panel(Text(text), title=escape(title), title_align="left"))
