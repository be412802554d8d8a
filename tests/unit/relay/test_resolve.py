"""Who writes to whom, which ids count, and that neither can be forged into anything."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alias_store.model import ApprovedSender, Mailbox, Party, Role
from mail.address import Address, parse_address
from mail.message import Message, parse_message
from relay.recipients import AliasRecipient
from relay.resolve import (
    SUBMITTED,
    Resolver,
    RouteMissing,
    _direction,
    _mentions,
    inbound_ids,
    standing_of,
)
from relay.stages import AuthenticatedMessage, Evidence, Standing
from tests.support.mail import raw_message
from tests.support.relay import (
    BEA,
    EVE,
    SAM,
    a_correspondence,
    a_mail,
    a_party,
    a_received,
    an_alias,
    an_authentication,
)

OLD = parse_address("old@canary-mail.example")
CLERK = parse_address("clerk@canary-shop.example")


def named(*roles: Role) -> tuple[AliasRecipient, ...]:
    return tuple(
        AliasRecipient(Address("a" * 40, "relay.example"), an_alias(role), number)
        for number, role in enumerate(roles, start=1)
    )


def direction(author, *roles, evidence=Evidence.PASS, **changes):
    found = _direction(
        a_correspondence(**changes), an_authentication(author, evidence), named(*roles)
    )
    return found.author_role, found.standing, found.is_self_copy, found.tag


def a_buyer(*senders: ApprovedSender) -> Party:
    mailboxes = (Mailbox(BEA, True), Mailbox(OLD, False))
    return Party(1, Role.BUYER, "Bea", "de", mailboxes, senders)


@pytest.mark.parametrize(
    ("author", "standing"),
    [
        (BEA, Standing.CURRENT),
        (parse_address("Bea.Buyer@canary-mail.example"), Standing.CURRENT),
        (OLD, Standing.PAST),
        (CLERK, Standing.APPROVED),
        (EVE, Standing.BLOCKED),
        (SAM, Standing.UNKNOWN),
        (None, Standing.UNKNOWN),
    ],
)
def test_an_address_stands_to_a_party_as_its_record_says(author, standing) -> None:
    party = a_buyer(ApprovedSender(CLERK, False), ApprovedSender(EVE, True))

    assert standing_of(party, author) is standing


def test_a_block_goes_before_a_mailbox_and_an_approval_before_a_past_one() -> None:
    party = a_buyer(ApprovedSender(BEA, True), ApprovedSender(OLD, False))

    assert standing_of(party, BEA) is Standing.BLOCKED
    assert standing_of(party, OLD) is Standing.APPROVED


def test_the_same_person_is_known_by_the_rules_of_the_provider() -> None:
    party = a_party(Role.BUYER, parse_address("bea.buyer@gmail.com"))

    for text in ("beabuyer@googlemail.com", "Bea.Buyer+shop@gmail.com"):
        assert standing_of(party, parse_address(text)) is Standing.CURRENT
    assert standing_of(party, parse_address("bea.buyers@gmail.com")) is Standing.UNKNOWN


def test_mail_to_an_alias_is_from_the_other_side() -> None:
    assert direction(BEA, Role.SELLER) == (Role.BUYER, Standing.CURRENT, False, 1)
    assert direction(SAM, Role.BUYER) == (Role.SELLER, Standing.CURRENT, False, 1)
    assert direction(EVE, Role.BUYER) == (Role.SELLER, Standing.UNKNOWN, False, 1)
    assert direction(None, Role.SELLER) == (Role.BUYER, Standing.UNKNOWN, False, 1)


def test_reply_to_all_goes_to_the_other_side_with_its_tag_in_any_order() -> None:
    both = (Role.SELLER, Role.BUYER)

    assert direction(SAM, *both) == (Role.SELLER, Standing.CURRENT, False, 2)
    assert direction(SAM, *reversed(both)) == (Role.SELLER, Standing.CURRENT, False, 1)


def test_a_block_on_one_side_does_not_silence_a_party_on_the_other() -> None:
    seller = a_party(Role.SELLER, SAM, senders=(ApprovedSender(BEA, True),))

    assert direction(BEA, Role.BUYER, Role.SELLER, seller=seller)[:2] == (
        Role.BUYER,
        Standing.CURRENT,
    )
    assert direction(BEA, Role.BUYER, seller=seller)[2]
    unproven = direction(BEA, Role.BUYER, seller=seller, evidence=Evidence.NONE)
    assert unproven == (Role.SELLER, Standing.BLOCKED, False, 1)


def test_a_past_mailbox_says_which_side_a_reply_to_all_is_from() -> None:
    found = direction(OLD, Role.BUYER, Role.SELLER, buyer=a_buyer())

    assert found == (Role.BUYER, Standing.PAST, False, 2)


def test_a_copy_to_oneself_needs_proof() -> None:
    assert direction(SAM, Role.SELLER) == (Role.SELLER, Standing.CURRENT, True, 1)
    for evidence in (Evidence.NONE, Evidence.FAIL, Evidence.TEMPORARY):
        found = direction(SAM, Role.SELLER, evidence=evidence)
        assert found == (Role.BUYER, Standing.UNKNOWN, False, 1)


def test_a_blocked_sender_of_ones_own_makes_no_copy_to_oneself() -> None:
    seller = a_party(Role.SELLER, SAM, senders=(ApprovedSender(EVE, True),))

    assert direction(EVE, Role.SELLER, seller=seller) == (Role.BUYER, Standing.UNKNOWN, False, 1)


def test_a_sender_approved_by_both_sides_writes_to_the_one_that_is_named() -> None:
    buyer = a_party(Role.BUYER, BEA, senders=(ApprovedSender(EVE, False),))
    seller = a_party(Role.SELLER, SAM, senders=(ApprovedSender(EVE, False),))

    assert direction(EVE, Role.BUYER, buyer=buyer, seller=seller)[0] is Role.SELLER
    assert direction(EVE, Role.SELLER, buyer=buyer, seller=seller)[0] is Role.BUYER


@given(
    author=st.sampled_from([BEA, SAM, EVE, OLD, None]),
    roles=st.lists(st.sampled_from(Role), min_size=1, max_size=4),
    evidence=st.sampled_from(Evidence),
)
def test_nobody_unknown_is_ever_taken_for_a_party(author, roles, evidence) -> None:
    role, standing, is_self_copy, _ = direction(author, *roles, evidence=evidence)

    if standing is Standing.CURRENT:
        assert author == (BEA if role is Role.BUYER else SAM)
    if is_self_copy:
        assert evidence is Evidence.PASS
        assert set(roles) == {role}
    else:
        assert role.other in roles


def test_ids_come_once_and_oldest_first() -> None:
    message = raw_message(
        "References: <a@x> <b@x>", "In-Reply-To: <c@x> <a@x>", "References: <z@x>"
    )

    assert inbound_ids(message) == ("a@x", "b@x", "c@x")
    assert inbound_ids(Message((), b"")) == ()


@given(st.binary(max_size=200))
def test_no_header_makes_an_id_that_could_end_a_line(octets) -> None:
    message = parse_message(b"References: <" + octets + b"> <a@b>\r\nIn-Reply-To: " + octets)

    for one in inbound_ids(message):
        assert not set(one) & set("<> \r\n\t\0")


@pytest.mark.parametrize(
    ("text", "is_mentioned"),
    [
        ("a-1", True),
        ("order a-1.", True),
        ("a-1, please", True),
        ("xa-1", False),
        ("a-12", False),
        ("a-12 and a-1", True),
        ("", False),
    ],
)
def test_an_order_is_mentioned_only_by_its_whole_id(text, is_mentioned) -> None:
    assert _mentions(text, "a-1") is is_mentioned


def test_a_relationship_that_cannot_be_read_any_more_is_our_fault() -> None:
    class Gone:
        def correspondence(self, _connection, _alias_id):
            return None

    resolver = Resolver(Gone(), None, None, None)
    authenticated = AuthenticatedMessage(a_received(a_mail()), an_authentication())

    with pytest.raises(RouteMissing):
        resolver.resolve(None, authenticated, named(Role.SELLER))


def submitted(author, *roles, **changes):
    authentication = replace(an_authentication(author), method=SUBMITTED)
    found = _direction(a_correspondence(**changes), authentication, named(*roles))
    return found.author_role, found.standing, found.is_self_copy, found.tag


def test_what_a_seller_submits_is_the_sellers_whatever_its_from_says() -> None:
    assert submitted(EVE, Role.BUYER) == (Role.SELLER, Standing.APPROVED, False, 1)
    assert submitted(BEA, Role.BUYER) == (Role.SELLER, Standing.APPROVED, False, 1)
    assert submitted(None, Role.BUYER) == (Role.SELLER, Standing.APPROVED, False, 1)
    assert submitted(SAM, Role.BUYER) == (Role.SELLER, Standing.CURRENT, False, 1)


def test_a_submission_goes_to_the_buyer_whose_alias_stands_beside_the_sellers_own() -> None:
    assert submitted(SAM, Role.SELLER, Role.BUYER) == (Role.SELLER, Standing.CURRENT, False, 2)
    assert submitted(SAM, Role.SELLER) == (Role.SELLER, Standing.CURRENT, True, 1)


def test_a_blocked_sender_stays_blocked_when_it_submits() -> None:
    seller = a_party(Role.SELLER, SAM, senders=(ApprovedSender(EVE, True),))

    assert submitted(EVE, Role.BUYER, seller=seller)[1] is Standing.BLOCKED
