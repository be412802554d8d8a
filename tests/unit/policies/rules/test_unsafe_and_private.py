"""R-23, R-24 and R-30: programs, secrets, and papers that a buyer had better keep."""

import pytest

from policies.chain import decide
from policies.cuts import Cut, CutKind
from policies.profile import Profile
from policies.reading.private import find_secrets
from policies.reading.values import FileKind, Place
from policies.rules import r22_attachments, r23_unsafe_files, r24_secrets, r30_buyer_files
from policies.verdict import Effect, VerdictKind
from tests.support.attachments import attached, several
from tests.support.policies import buyer_mail, is_silent, only_finding, seller_mail


def test_a_program_is_refused_whatever_it_is_called() -> None:
    file = attached("invoice.pdf", kind=FileKind.PROGRAM, is_mislabelled=True)
    finding = only_finding(r23_unsafe_files.RULE, seller_mail(files=(file,)))

    assert str(finding.reply) == (
        "554 5.7.1 [R-23] invoice.pdf was refused as unsafe: it is a program. Send what the buyer needs "
        "as a PDF or an image."
    )


def test_a_document_that_runs_something_is_refused() -> None:
    finding = only_finding(r23_unsafe_files.RULE, seller_mail(files=(attached(has_macros=True),)))

    assert finding.effect is Effect.REJECT
    assert finding.answer == "active"


def test_quiet_files_are_safe() -> None:
    assert is_silent(r23_unsafe_files.RULE, seller_mail(files=several(3)))


def test_a_flood_of_programs_is_named_a_few_times() -> None:
    facts = seller_mail(files=several(200, name="a.exe"))

    assert len(r23_unsafe_files.RULE.check(facts, Profile())) == 5


@pytest.mark.parametrize("write", [seller_mail, buyer_mail])
def test_a_card_number_is_masked_and_the_message_goes_on(write) -> None:
    text = "Take it from 4111 1111 1111 1111."
    verdict = decide(write(text=text), Profile(), (r24_secrets.RULE,))
    (finding,) = verdict.findings

    assert verdict.kind is VerdictKind.ACCEPT
    assert finding.reason == "We masked a card number: **** **** **** 1111."
    assert finding.cuts == (Cut(CutKind.WORDS, "4111 1111 1111 1111", "**** **** **** 1111"),)


def test_secrets_of_both_kinds_are_told_once_each_and_cut_once_each() -> None:
    text = "4111111111111111 and 4111111111111111, password: Hase77, 5555555555554444"
    facts = buyer_mail(secrets=find_secrets({Place.TEXT: text}))
    card, password = r24_secrets.RULE.check(facts, Profile())

    assert (card.answer, password.answer) == ("card", "password")
    assert [cut.replacement for cut in card.cuts] == ["************1111", "************4444"]
    assert password.cuts == (Cut(CutKind.WORDS, "password: Hase77", "password: ******"),)


def test_what_was_masked_at_the_door_is_told() -> None:
    finding = only_finding(r24_secrets.RULE, seller_mail(masked_cards=2))

    assert (finding.effect, finding.answer, finding.cuts) == (Effect.STRIP, "masked", ())


def test_no_finding_repeats_a_secret() -> None:
    facts = buyer_mail(secrets=find_secrets({Place.TEXT: "4111111111111111 pwd: Hase77"}))
    said = "".join(
        f"{one}{one.reason}{one.values}" for one in r24_secrets.RULE.check(facts, Profile())
    )

    assert "4111111111111111" not in said
    assert "Hase77" not in said


@pytest.mark.parametrize(
    "name",
    [
        "passport_scan.jpg", "Passport.pdf", "carte_identite_recto.jpg", "Carte d'identité.jpg",
        "dni_anverso.jpg", "運転免許証.jpg", "パスポート.png", "Führerschein vorne.heic", "IDCardFront.png",
        "id-card.jpeg", "drivers_license.jpg", "Personalausweis.pdf", "credit card.jpg", "паспорт.jpg",
        "permis de conduire.pdf", "身份证正面.jpg",
    ],
)  # fmt: skip
def test_papers_are_known_by_their_names_and_taken_out(name: str) -> None:
    finding = only_finding(r30_buyer_files.RULE, buyer_mail(files=(attached(name, number=2),)))

    assert finding.effect is Effect.STRIP
    assert finding.answer == "identity"
    assert [(cut.kind, cut.number) for cut in finding.cuts] == [(CutKind.FILE, 2)]


@pytest.mark.parametrize(
    "name",
    [
        "passport_holder.jpg", "id card case.png", "Ausweishülle.jpg", "パスポートケース.jpg", "IMG_2281.jpg",
        "Dnister.jpg", "midicard.jpg", "funda pasaporte.jpg", "passport.txt", "compassport.jpg", "",
    ],
)  # fmt: skip
def test_goods_and_words_like_them_are_left(name: str) -> None:
    assert is_silent(r30_buyer_files.RULE, buyer_mail(files=(attached(name),)))


@pytest.mark.parametrize("file", [attached("a.exe"), attached("a.pdf", has_macros=True)])
def test_programs_of_a_buyer_are_taken_out_by_one_cut(file) -> None:
    facts = buyer_mail(files=(file,))
    finding = only_finding(r30_buyer_files.RULE, facts)

    assert finding.answer == "program"
    assert finding.cuts == only_finding(r22_attachments.RULE, facts).cuts


def test_long_names_cost_little_and_are_cut() -> None:
    finding = only_finding(
        r30_buyer_files.RULE, buyer_mail(files=(attached("passport " * 10_000),))
    )

    assert len(finding.reason) < 300
