"""Addresses give way before words are cut, or half an address would stay behind."""

from mail.address import Address
from policies.cuts import Cut, CutKind
from relay.rewrite.cut_order import cut_order
from relay.rewrite.needles import Needles
from relay.rewrite.scrub import Scrubber
from tests.support.alias_store import DOMAIN
from tests.support.relay import BEA, SAM

AUTHOR, RECIPIENT = Address("s" * 40, DOMAIN), Address("b" * 40, DOMAIN)
SCRUBBER = Scrubber(Needles((SAM,), (BEA,)), AUTHOR, RECIPIENT)


def words(written: str) -> Cut:
    return Cut(CutKind.WORDS, written, "[removed]")


def test_files_and_markup_go_first_and_words_and_links_after_scrubbing() -> None:
    file, markup = Cut(CutKind.FILE, number=1), Cut(CutKind.MARKUP, "active")
    target = Cut(CutKind.TARGET, "https://x.example/")

    order = cut_order((words("0171 23"), file, target, markup), SCRUBBER)
    assert order.before == (file, markup)
    assert order.after == (words("0171 23"), target)
    assert order.needless == frozenset()


def test_what_a_rule_quoted_is_scrubbed_like_the_text() -> None:
    order = cut_order((words(f"https://x.example/?to={SAM}"),), SCRUBBER)

    assert [cut.written for cut in order.after] == [f"https://x.example/?to={AUTHOR}"]


def test_an_address_and_nothing_else_is_an_alias_by_then() -> None:
    assert cut_order((words(str(SAM)), words(str(BEA))), SCRUBBER).after == ()


def test_a_partys_own_host_may_have_stood_in_addresses_only() -> None:
    host = words(SAM.domain)

    assert cut_order((host, words("other.example")), SCRUBBER).needless == {host}
