from mail.address import Address
from relay.rewrite.flatten import flatten, shows_address, shows_domain, without_tags
from relay.rewrite.needles import Needles

KNOWN = Needles(author=(Address("ann", "shop.example"),), recipient=(Address("bob", "gmail.com"),))
(ANN,) = [one for one in KNOWN.addresses if one.local_part == "ann"]
BOB = next(one for one in KNOWN.addresses if one.domain == "gmail.com")


def test_disguises_become_the_signs_they_stand_for() -> None:
    assert flatten("ann (at) shop [dot] example") == "ann@shop.example"
    assert flatten("ann at shop dot example") == "ann@shop.example"
    assert flatten("ann@\r\n> > shop.example") == "ann@shop.example"
    assert flatten("ann=40shop=2eexample") == "ann@shop.example"


def test_tags_and_comments_go() -> None:
    assert without_tags("a<b>n</b><!-- c -->n") == "ann"


def test_an_address_shows_at_atom_boundaries_only() -> None:
    for text in (
        "ann@shop.example",
        "x ann@shop.example.",
        "_ann@shop.example",
        "ann+x@shop.example",
    ):
        assert shows_address(ANN, text)
    for text in ("joann@shop.example", "jo.ann@shop.example", "ann@shop.examples", "shop.example"):
        assert not shows_address(ANN, text)
    assert shows_address(ANN, "joann@shop.example, ann@shop.example")


def test_dots_do_not_hide_a_gmail_address() -> None:
    assert shows_address(BOB, "b.o.b@gmail.com")
    assert shows_address(BOB, "bo.b+x@gmail.com")
    assert not shows_address(BOB, "rob@gmail.com")


def test_an_address_in_verp_form_shows() -> None:
    assert shows_address(ANN, "owner+ann=shop.example@lists.example")
    assert not shows_address(ANN, "joann=shop.example@lists.example")


def test_a_domain_shows_alone_or_behind_a_host_but_not_inside_a_word() -> None:
    (domain,) = KNOWN.domains

    assert shows_domain(domain, "myshop.example mail.shop.example")
    assert not shows_domain(domain, "myshop.example x-shop.example shop.examples")
