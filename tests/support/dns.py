"""A DNS of a few names, for tests: a lookup over a dictionary that records what was asked."""

from collections.abc import Mapping, Sequence

from relay.dns import Answers, DnsTemporary, NoSuchName

MAX_ALIASES = 8


class Zone:
    """Answers from `{(name, type): records}`; an exception in the place of records is raised.

    TXT records may be written as str. CNAMEs are followed, as a resolver does.
    """

    def __init__(
        self, records: Mapping[tuple[str, str], Sequence[str | bytes] | Exception] | None = None
    ) -> None:
        self.records = {
            (name.lower(), rdtype): answers for (name, rdtype), answers in (records or {}).items()
        }
        self.asked: list[tuple[str, str]] = []

    def __call__(self, name: str, rdtype: str) -> Answers:
        self.asked.append((name, rdtype))
        name = name.lower().removesuffix(".")
        for _ in range(MAX_ALIASES):
            answers = self.records.get((name, rdtype))
            if isinstance(answers, Exception):
                raise answers
            if answers is not None:
                return tuple(
                    text.encode() if rdtype == "TXT" and isinstance(text, str) else text
                    for text in answers
                )
            alias = self.records.get((name, "CNAME"))
            if not alias or isinstance(alias, Exception):
                return ()
            name = str(alias[0])
        return ()

    def ask(self, name: str, rdtype: str) -> Answers:
        """The same, and NoSuchName for a name without records of any type."""
        answers = self(name, rdtype)
        if not answers and not any(name.lower() == known for known, _ in self.records):
            raise NoSuchName
        return answers

    def with_records(
        self, records: Mapping[tuple[str, str], Sequence[str | bytes] | Exception]
    ) -> "Zone":
        """The same zone and more."""
        return Zone({**self.records, **records})


def failing(name: str, rdtype: str) -> Answers:
    """A resolver whose servers are all down."""
    raise DnsTemporary("servers fail")
