import pickle

import pytest

from mail.address import Address, parse_address
from relay.rewrite.needles import Needles, Side, find
from relay.rewrite.views import plain_view

ANN = Address("ann.doe", "shop.example")
KNOWN = Needles(author=(ANN,), recipient=(Address("bob+home", "gmail.com"),))


def spots(text: str, needles: Needles = KNOWN) -> list[str]:
    view = plain_view(text)
    return [view.text[match.start : match.end] for match in find(needles.addresses, view)]


@pytest.mark.parametrize(
    "text",
    [
        "ann.doe@shop.example", "ANN.DOE@SHOP.EXAMPLE", "ann.doe @ shop . example",
        "ann.doe at shop dot example", "ann dot doe (at) shop [dot] example",
        "ann.doe[at]shop[dot]example", "ann.doe (a) shop.example", "ann.doe{@}shop.example",
        "ann.doe <at> shop.example", "ann.doe%40shop.example", "ann.doe=40shop=2eexample",
        "ann.doe＠shop．example", "ann.doe@\u200bshop\u00ad.example", "ann.doe@shop。example",
        "ann.doe@\r\n> shop.example", "ann.doe+tag@shop.example", "ann.doe arroba shop punto example",
        "ann.doe=shop.example@lists.example", "ann。doe@shop.example",
    ],
)  # fmt: skip
def test_every_disguise_that_reconstructs_is_found(text: str) -> None:
    assert len(spots(f"see {text}, ok")) == 1
    assert len(spots(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "joann.doe@shop.example", "x.ann.doe@shop.example", "jo-ann.doe@shop.example",
        "ann.doe@shop.examples", "ann.doe@workshop.example", "ann.doe", "shop.example", "ann doe",
        "ann.doe or someone at shop.example", "see ann.doe. shop.example", "xann.doe=shop.example",
    ],
)  # fmt: skip
def test_what_is_no_whole_address_is_left_alone(text: str) -> None:
    assert spots(text) == []


@pytest.mark.parametrize(
    "before",
    ["", "_", "*", "...", "mailto:", "<", "'", "=", "/", "\\n", "\\u003c", "联系", "--", "owner+"],
)
def test_what_surrounds_an_address_does_not_hide_it(before: str) -> None:
    is_verp = before == "owner+"
    text = f"{before}ann.doe{'=' if is_verp else '@'}shop.example"

    assert len(spots(f"{text}. Next")) == len(spots(f"{text}_")) == len(spots(f"{text}です")) == 1


def test_who_knows_the_tagged_address_knows_the_mailbox() -> None:
    assert spots("bob@gmail.com bob+home@gmail.com bob+other@googlemail.com b.o.b@gmail.com") == [
        "bob@gmail.com", "bob+home@gmail.com", "bob+other@googlemail.com", "b.o.b@gmail.com",
    ]  # fmt: skip


def test_international_domains_and_local_parts_are_found_in_both_forms() -> None:
    needles = Needles(author=(parse_address("jörg@bücher.example"),), recipient=())

    assert len(spots("jörg@xn--bcher-kva.example JÖRG@BÜCHER.example", needles)) == 2
    assert len(spots("jo\u0308rg@bu\u0308cher.example", needles)) == 1


def test_private_domains_are_needles_of_their_own_and_public_providers_are_not() -> None:
    view = plain_view(
        "x@mail.shop.example shop.example myshop.example my-shop.example gmail.com shop.example."
    )
    found = find(KNOWN.domains, view)

    assert [view.text[one.start : one.end] for one in found] == [
        "mail.shop.example", "shop.example", "shop.example",
    ]  # fmt: skip
    assert all(one.is_domain and one.side is Side.AUTHOR for one in found)


def test_the_alias_domain_is_no_needle_although_a_party_owns_its_parent() -> None:
    assert Needles((ANN,), (), alias_domain="relay.shop.example").domains == ()
    assert Needles((ANN,), (), alias_domain="shop.example").domains == ()
    assert len(Needles((ANN,), (), alias_domain="workshop.example").domains) == 1


def test_of_two_that_overlap_the_longer_one_is_meant() -> None:
    long = Needles(author=(Address("a", "b.example"),), recipient=(Address("x.a", "b.example"),))

    assert spots("x.a@b.example", long) == ["x.a@b.example"]


def test_needles_travel_to_another_process_and_show_nothing() -> None:
    assert pickle.loads(pickle.dumps(KNOWN)) == KNOWN
    assert "ann" not in repr(KNOWN)
    assert "bob" not in repr(KNOWN.addresses)
