from dataclasses import replace

import pytest

from mail.address import Address
from mail.envelope import DEFAULT_WISHES, Notify, ReportWishes, Returns
from relay.receive.commands import MailCommand, RcptCommand
from relay.receive.transaction import Transaction
from tests.support.smtp import Guest

PATH = Address("abc", "relay.example")
NEVER, DELAY = frozenset({Notify.NEVER}), frozenset({Notify.DELAY})
USUAL = DEFAULT_WISHES.notify


def transaction(*notify: frozenset[Notify]) -> Transaction:
    named = tuple(RcptCommand(PATH, each) for each in notify)
    return Transaction(MailCommand(None), named, (Guest(PATH),))


def test_who_says_nothing_of_reports_has_the_usual_wishes() -> None:
    assert transaction(USUAL).envelope().wishes == DEFAULT_WISHES


@pytest.mark.parametrize(
    ("notify", "together"),
    [
        ([NEVER], NEVER),
        ([NEVER, NEVER], NEVER),
        ([NEVER, DELAY], DELAY),
        ([NEVER, USUAL], USUAL),
        ([DELAY, frozenset({Notify.SUCCESS})], {Notify.SUCCESS, Notify.DELAY}),
    ],
)
def test_a_report_is_wanted_when_any_recipient_wants_it(
    notify: list[frozenset[Notify]], together: frozenset[Notify]
) -> None:
    assert transaction(*notify).envelope().wishes.notify == together


def test_the_rest_is_that_of_mail_and_of_the_first_recipient() -> None:
    first, second = (RcptCommand(PATH, NEVER, name) for name in ("rfc822;a", "rfc822;b"))
    mail = MailCommand(None, returns=Returns.FULL, envelope_id="QQ314")

    wishes = replace(transaction(), mail=mail, named=(first, second)).envelope().wishes

    assert wishes == ReportWishes(NEVER, Returns.FULL, "QQ314", "rfc822;a")


def test_a_path_is_known_again_in_whatever_case() -> None:
    assert transaction().has_accepted(Address("ABC", "relay.example"))
    assert not transaction().has_accepted(Address("abd", "relay.example"))
