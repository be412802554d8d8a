"""R-20: contact details are taken out, or refused where the marketplace says so."""

from dataclasses import replace

import pytest

from mail.reply import Reply
from policies.chain import decide
from policies.cuts import Cut, CutKind
from policies.facts import Facts
from policies.observe import observed
from policies.profile import Handling, Profile
from policies.reading.marks import mark_of
from policies.reading.values import Anchor
from policies.rules.r20_contact_details import REPLACEMENT, RULE, check
from policies.verdict import Effect, Finding, VerdictKind
from tests.support.policies import buyer_mail, is_silent, seller_mail, verdict_on

REFUSE = replace(Profile(), contact_details=Handling.REFUSE)
CALL = "Any trouble? Call our hotline (312) 867-5309, Mon-Fri."


def only(facts: Facts, profile: Profile | None = None) -> Finding:
    profile = profile or Profile()
    (finding,) = check(observed(facts, profile), profile)
    return finding


def test_a_sellers_contact_details_are_taken_out_and_he_is_told() -> None:
    finding = only(seller_mail(text=CALL))

    assert finding.effect is Effect.STRIP
    assert finding.cuts == (Cut(CutKind.WORDS, "(312) 867-5309", REPLACEMENT),)
    assert finding.reason == (
        'We removed contact details: "Any trouble? Call our hotline (3••) •••-••09, Mon-Fri.".'
    )
    assert finding.fix == "Buyers can answer this mail directly."


def test_all_of_subject_and_text_go_the_longest_first() -> None:
    text = "On Telegram: anna_7, or write to a@shop.de and a@shop.de"
    finding = only(seller_mail(subject="Call 030 23125 417", text=text))

    assert [cut.written for cut in finding.cuts] == [
        "Telegram: anna_7",
        "030 23125 417",
        "a@shop.de",
    ]
    assert finding.excerpt == "Call 0•• ••••• •17"


def test_a_buyers_contact_details_are_taken_out_to_protect_him() -> None:
    for profile in (Profile(), REFUSE):
        finding = only(buyer_mail(text="Please call me: 0151 23456789"), profile)
        assert (finding.effect, finding.answer) == (Effect.STRIP, "removed-for-buyer")
        assert len(finding.cuts) == 1


def test_where_they_are_refused_plain_ones_are_refused() -> None:
    finding = only(seller_mail(text=f"Scan the QR code to chat. {CALL}"), REFUSE)

    assert finding.reply == Reply(
        550,
        "5.7.1",
        '[R-20] Contains contact details: "Any trouble? '
        'Call our hotline (3**) ***-**09, Mon-Fri.". Buyers can answer this mail directly.',
    )
    assert finding.cuts == ()


def test_where_they_are_refused_disguised_ones_and_codes_wait_for_a_person() -> None:
    for text in (
        "Scan the QR code to chat with us",
        "Meine Nummer: null eins fünf eins, zwei drei vier, fünf sechs",
    ):
        finding = only(seller_mail(text=text), REFUSE)
        assert (finding.effect, finding.answer) == (Effect.HOLD, "suspected")


def test_a_sellers_code_to_scan_is_held_even_where_details_are_taken_out() -> None:
    finding = only(seller_mail(text="Scan the QR code to chat with us"))

    assert (finding.effect, finding.answer) == (Effect.HOLD, "suspected")
    assert finding.cuts == ()


def test_beside_a_code_to_scan_the_rest_is_taken_out_all_the_same() -> None:
    facts = seller_mail(text=f"Scan the QR code to chat with us. {CALL}")
    held, removed = check(observed(facts, Profile()), Profile())

    assert (held.answer, removed.answer) == ("suspected", "removed")
    assert [cut.written for cut in removed.cuts] == ["(312) 867-5309"]


def test_a_buyers_code_to_scan_holds_nothing_up() -> None:
    assert only(buyer_mail(text="Scan the QR code to chat with us")).effect is Effect.STRIP


def test_no_finding_shows_a_whole_contact_detail() -> None:
    for text in (CALL, "write to anna.kraus@shop.de", "add me on Telegram: anna_7"):
        for profile in (Profile(), REFUSE):
            finding = only(seller_mail(text=text), profile)
            said = finding.reason + finding.excerpt + repr(finding)
            assert "anna" not in said
            assert "867" not in said


def test_the_delivery_phone_may_be_read_back() -> None:
    text = "The driver will ring the number you gave, (206) 342-8631, before he comes."
    facts = seller_mail(text=text, purpose="delivery")

    assert check(observed(facts, REFUSE), REFUSE) == ()
    assert only(replace(facts, purpose=""), REFUSE).effect is Effect.REJECT


def test_the_purpose_delivery_excuses_no_hotline_no_second_number_and_no_address() -> None:
    two = "You gave (206) 342-8631 and (312) 867-5309."
    one = "You gave (206) 342-8631. Write to a@shop.de"

    assert only(seller_mail(text=CALL, purpose="delivery")).effect is Effect.STRIP
    assert len(only(seller_mail(text=two, purpose="delivery")).cuts) == 2
    assert [cut.written for cut in only(seller_mail(text=one, purpose="delivery")).cuts] == [
        "a@shop.de"
    ]


def test_what_no_reader_sees_is_another_rules_business() -> None:
    facts = observed(seller_mail(hidden=CALL), Profile())

    assert facts.contacts
    assert is_silent(RULE, facts)


def test_order_numbers_and_aliases_are_none() -> None:
    facts = seller_mail(
        text="Order 302-5518204 from tbk3v@relay.example", alias_domain="relay.example"
    )

    assert check(observed(facts, Profile()), Profile()) == ()


def test_mail_whose_contacts_are_taken_out_is_accepted() -> None:
    verdict = decide(seller_mail(text=CALL), Profile(), (RULE,))

    assert verdict.kind is VerdictKind.ACCEPT
    assert len(verdict.cuts) == 1


def button(target: str) -> tuple[Anchor, ...]:
    return (Anchor(target, "Contact us"),)


@pytest.mark.parametrize(
    "target", ["mailto:sam@shop.example", " TEL:+4930555", "whatsapp://send?x"]
)
def test_a_button_that_leads_past_the_relay_loses_its_target(target: str) -> None:
    finding = only(seller_mail(anchors=button(target), alias_domain="relay.example"))

    assert finding.cuts == (Cut(CutKind.TARGET, target),)
    assert "sam" not in finding.reason


def test_a_button_that_writes_to_an_alias_stays() -> None:
    anchors = button("mailto:abc@relay.example")

    assert is_silent(RULE, seller_mail(anchors=anchors, alias_domain="relay.example"))


def test_a_button_is_refused_where_contact_details_are() -> None:
    assert only(seller_mail(anchors=button("tel:1")), REFUSE).answer == "refused"


def test_a_partys_own_address_is_hidden_without_a_word() -> None:
    known = (mark_of("sam@shop.example"),)
    anchors = button("mailto:Sam@shop.example?subject=x")
    facts = seller_mail(text="Sam, SAM@shop.example", anchors=anchors, known_marks=known)

    assert verdict_on(facts).findings == ()
    assert only(seller_mail(text="Or info@shop.example", known_marks=known)).rule == "R-20"
