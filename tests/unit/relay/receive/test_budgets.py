from ipaddress import ip_network

from relay.receive import budgets, replies
from relay.receive.budgets import LoginBook, Peer, PeerBook, SessionBudget, Windows, identify
from relay.receive.settings import Limits, Settings

STRANGER = Peer("192.0.2.1", "192.0.2.1", is_trusted=False)
UPSTREAM = Peer("192.0.2.2", "192.0.2.2", is_trusted=True)


def test_a_peer_goes_by_its_address_and_an_ipv6_peer_by_its_network() -> None:
    settings = Settings("mx", ("relay.example",), trusted_networks=(ip_network("10.0.0.0/8"),))

    assert identify("192.0.2.1", settings) == STRANGER
    assert identify("::ffff:10.1.2.3", settings) == Peer("10.1.2.3", "10.1.2.3", is_trusted=True)
    assert identify("2001:db8:1:2:3::4", settings).key == identify("2001:db8:1:2::9", settings).key


def test_one_peer_has_few_connections_and_gets_them_back() -> None:
    book = PeerBook(Limits(connections_by_peer=2))

    assert [book.admit(STRANGER, 0) for _ in range(2)] == [None, None]
    assert book.admit(STRANGER, 0) == replies.TOO_MANY_CONNECTIONS
    book.leave(STRANGER)
    assert book.admit(STRANGER, 0) is None
    assert book.connections == 2


def test_an_upstream_has_as_many_as_there_are() -> None:
    book = PeerBook(Limits(connections_by_peer=1, connections=3))

    assert [book.admit(UPSTREAM, 0) for _ in range(3)] == [None] * 3
    assert book.is_crowded
    assert book.admit(UPSTREAM, 0) == replies.TOO_MANY_CONNECTIONS
    book.leave(UPSTREAM)
    assert book.connections == 2


def test_a_guesser_is_kept_out_until_the_window_ends() -> None:
    book = PeerBook(Limits(bad_recipients_by_peer=2, bad_recipients_window=100))
    book.note_guess(STRANGER, 0)
    book.note_guess(STRANGER, 50)

    assert book.admit(STRANGER, 99) == replies.TOO_MANY_BAD_RECIPIENTS
    assert book.admit(STRANGER, 100) is None
    book.note_guess(STRANGER, 101)
    assert not book.is_guessing(STRANGER, 101)


def test_an_upstream_never_guesses() -> None:
    book = PeerBook(Limits(bad_recipients_by_peer=0))
    book.note_guess(UPSTREAM, 0)

    assert not book.is_guessing(UPSTREAM, 0)


def test_the_book_forgets_its_oldest_peers(monkeypatch) -> None:
    monkeypatch.setattr(budgets, "_REMEMBERED", 2)
    book = PeerBook(Limits(bad_recipients_by_peer=1))
    peers = [Peer(name, name, is_trusted=False) for name in "abc"]
    for peer in peers:
        book.note_guess(peer, 0)

    assert [book.is_guessing(peer, 1) for peer in peers] == [False, True, True]


def test_errors_first_slow_a_session_and_then_end_it() -> None:
    budget = SessionBudget(Limits(errors=3, errors_before_delay=2, delay=1.5))

    assert (budget.note_error(), budget.delay) == (None, 0.0)
    assert (budget.note_error(), budget.delay) == (None, 1.5)
    assert budget.note_error() == replies.TOO_MANY_ERRORS


def test_a_message_renews_the_idle_commands() -> None:
    budget = SessionBudget(Limits(commands_without_mail=1))
    budget.note_command()
    budget.note_message()

    assert budget.note_command() is None
    assert budget.note_command() == replies.TOO_MANY_IDLE_COMMANDS


def test_transactions_and_bad_recipients_end_a_session_when_one_too_many() -> None:
    budget = SessionBudget(Limits(transactions=1, bad_recipients=1))

    assert [budget.note_transaction(), budget.note_bad_recipient()] == [None, None]
    assert budget.note_transaction() == replies.TOO_MANY_TRANSACTIONS
    assert budget.note_bad_recipient() == replies.TOO_MANY_BAD_RECIPIENTS


def test_what_is_taken_back_counts_no_more() -> None:
    windows = Windows[str](2, 100)
    for _ in range(3):
        windows.note("a", 0)
        windows.take_back("a")
    windows.note("a", 0)
    windows.note("a", 0)
    windows.take_back("a")
    windows.take_back("b")

    assert not windows.is_spent("a", 1)
    windows.note("a", 1)
    assert (windows.is_spent("a", 99), windows.is_spent("a", 100)) == (True, False)


OTHER = Peer("192.0.2.9", "192.0.2.9", is_trusted=True)
LOGIN_LIMITS = Limits(failed_logins_by_account=2, failed_logins_by_peer=3, failed_logins_window=100)


def test_an_account_has_few_failures_whoever_tries_even_a_trusted_peer() -> None:
    book = LoginBook(LOGIN_LIMITS)

    assert [book.reserve(b"ana", peer, 0) for peer in (STRANGER, OTHER)] == [None, None]
    assert book.reserve(b"ana", UPSTREAM, 99) == replies.LOGINS_PAUSED
    assert book.reserve(b"bob", STRANGER, 99) is None
    assert book.reserve(b"ana", UPSTREAM, 100) is None


def test_a_peer_has_few_failures_whatever_accounts_it_tries() -> None:
    book = LoginBook(LOGIN_LIMITS)

    assert [book.reserve(name, STRANGER, 0) for name in (b"a", b"b", b"c")] == [None] * 3
    assert book.reserve(b"d", STRANGER, 0) == replies.TOO_MANY_FAILED_LOGINS
    assert book.reserve(b"d", OTHER, 0) is None


def test_a_login_that_succeeds_costs_nothing() -> None:
    book = LoginBook(LOGIN_LIMITS)
    for _ in range(10):
        assert book.reserve(b"ana", STRANGER, 0) is None
        book.release(b"ana", STRANGER)


def test_strangers_do_not_lock_an_account_out_of_where_it_is_at_home() -> None:
    book = LoginBook(LOGIN_LIMITS)
    book.remember(book.account_key(b"ana", STRANGER), STRANGER)
    for _ in range(2):
        book.reserve(book.account_key(b"ana", OTHER), OTHER, 0)
    assert book.reserve(book.account_key(b"ana", OTHER), OTHER, 0) == replies.LOGINS_PAUSED

    home = book.account_key(b"ana", STRANGER)
    book.remember(home, STRANGER)
    assert book.reserve(home, STRANGER, 0) is None
    book.release(home, STRANGER)
    assert [book.reserve(home, STRANGER, 0) for _ in range(2)] == [None, None]
    assert book.reserve(home, STRANGER, 0) == replies.LOGINS_PAUSED


def test_the_book_forgets_its_oldest_homes(monkeypatch) -> None:
    monkeypatch.setattr(budgets, "_REMEMBERED", 1)
    book = LoginBook(LOGIN_LIMITS)
    book.remember(b"ana", STRANGER)
    book.remember(b"bob", STRANGER)

    assert book.account_key(b"ana", STRANGER) == b"ana"
    assert book.account_key(b"bob", STRANGER) != b"bob"


def test_failed_logins_end_a_session() -> None:
    budget = SessionBudget(Limits(failed_logins=2))

    assert budget.note_failed_login() is None
    assert budget.note_failed_login() == replies.TOO_MANY_FAILED_LOGINS
