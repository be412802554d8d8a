"""What MAIL and RCPT have said so far, and the envelope that it makes."""

from dataclasses import dataclass, field

from mail.address import Address
from mail.envelope import Envelope, Notify, ReportWishes
from relay.receive.commands import MailCommand, RcptCommand
from relay.receive.door import Accepted


@dataclass(slots=True)
class Transaction:
    """One transaction. `named` holds every RCPT that was let in, `accepted` no repeats."""

    mail: MailCommand
    named: tuple[RcptCommand, ...] = field(default=(), repr=False)
    accepted: tuple[Accepted, ...] = field(default=(), repr=False)

    def has_accepted(self, path: Address) -> bool:
        """Whether this path, in whatever case, is already among the recipients."""
        return any(each.address.normalised == path.normalised for each in self.accepted)

    def envelope(self) -> Envelope:
        """Make the envelope that these commands describe."""
        mail = self.mail
        paths = tuple(each.address for each in self.accepted)
        return Envelope(
            mail.reverse_path, paths, smtputf8=mail.smtputf8, body=mail.body, wishes=self._wishes()
        )

    def _wishes(self) -> ReportWishes:
        """What the client asks of reports.

        All recipients of a transaction are one correspondence, which gets one report: it is wanted
        when any RCPT wants it, and never only when all of them say NEVER.
        """
        notify = frozenset[Notify]().union(*(each.notify for each in self.named))
        if len(notify) > 1:
            notify -= {Notify.NEVER}
        original = self.named[0].original_recipient
        return ReportWishes(notify, self.mail.returns, self.mail.envelope_id, original)
