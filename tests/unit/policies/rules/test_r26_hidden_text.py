"""R-26: a mail says what it shows."""

import base64

import pytest

from policies.cuts import Cut, CutKind
from policies.facts import Facts
from policies.observe import observed
from policies.profile import Handling, Profile
from policies.rules.r26_hidden_text import check
from policies.verdict import Effect, Finding

OFFER = "20% off your next order in our shop with coupon code SAVE20, only today!"
REFUSE = Profile(contact_details=Handling.REFUSE, links=Handling.REFUSE)


def found(profile: Profile | None = None, **facts: object) -> tuple[Finding, ...]:
    profile = profile or Profile()
    return check(observed(Facts(**facts), profile), profile)  # type: ignore[arg-type]


def answers(**facts: object) -> list[str]:
    return [finding.answer for finding in found(**facts)]


def test_links_that_are_shown_are_no_fault_of_a_preheader() -> None:
    preheader = (
        "This is an invoice for your purchase on 14 March. Please submit payment by 14 March"
    )
    shown = " ".join(f"https://shop{number}.example/pay" for number in range(5))

    assert answers(text=shown, hidden=preheader) == ["removed"]


@pytest.mark.parametrize("hidden", ["", "Order update", "\u00a0\u200c" * 200, "x" * 20])
def test_a_few_hidden_letters_are_passed_over(hidden: str) -> None:
    assert found(text="Hi", hidden=hidden) == ()


def test_the_beginning_that_mail_clients_list_is_taken_out() -> None:
    (finding,) = found(text="Hi", hidden="Your payment of 14 March could not be made")

    assert finding.effect is Effect.STRIP
    assert finding.cuts == (Cut(CutKind.MARKUP, "hidden"),)


def test_a_hidden_offer_is_refused() -> None:
    (finding,) = found(text="Is your address right?", hidden=OFFER)

    assert (finding.answer, finding.effect) == ("hidden-offer", Effect.REJECT)
    assert str(finding.reply).startswith("550 5.7.1 [R-26] The message contains hidden text")


def test_much_hidden_text_is_held() -> None:
    assert answers(text="Hi", hidden="nothing of any weight " * 30) == ["hidden"]


def test_what_is_shown_as_well_is_hidden_for_another_width() -> None:
    shown = "The lamp of your order is on its way to you and arrives on Monday. " * 10

    assert answers(text=shown, hidden=shown) == ["removed"]


@pytest.mark.parametrize(
    "detail", ["more at https://x.example/abc", "write to ann@mail.example please"]
)
def test_hidden_details_are_held_where_shown_ones_are_refused(detail: str) -> None:
    assert [each.answer for each in found(REFUSE, text="Hi", hidden=detail)] == ["hidden"]
    assert answers(text="Hi", hidden=detail) == ["removed"]


@pytest.mark.parametrize(
    "text",
    [
        "Use your cou\u200bpon SAVE20 for 20% o\u200bff in our shop to\u200bday",
        "Sp\u0435cial \u043eff\u0435r: 40% off all scarves with c\u043ede F\u0410LL40",
    ],
)
def test_a_disguised_offer_is_refused(text: str) -> None:
    assert answers(text=text) == ["disguised-offer"]


def test_disguised_words_are_held() -> None:
    (finding,) = found(text="The l\u0430mp is p\u0430cked, order 112")

    assert (finding.answer, finding.effect) == ("disguised", Effect.HOLD)
    assert answers(text="The la\u200bmp is pa\u200bcked") == ["disguised"]


def test_one_letter_of_another_keyboard_is_replaced() -> None:
    (finding,) = found(text="The \u0421olour of the lamp is right")

    assert finding.effect is Effect.STRIP
    assert finding.cuts == (Cut(CutKind.WORDS, "\u0421olour", "Colour"),)


@pytest.mark.parametrize(
    "text",
    ["Grüße aus Köln", "Спасибо за заказ", "one bre\u200bak", "می\u200cروم می\u200cروم", "10 μm"],
)
def test_other_languages_and_slips_are_silent(text: str) -> None:
    assert found(text=text) == ()


def test_words_in_base64_are_held() -> None:
    code = base64.encodebytes(
        b"Get 30% off everything at our shop with code MAY30, only this week!"
    )

    assert answers(text=f"Manual:\n{code.decode()}\nPaste it.") == ["coded"]


@pytest.mark.parametrize(
    "line",
    [
        "A" * 60,
        base64.b64encode(bytes(range(128, 200))).decode(),
        "0123456789abcdef" * 4,
        "x" * 10_000,
        "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNkZWZnaGlqa2w=",
    ],
)
def test_keys_and_other_long_lines_are_silent(line: str) -> None:
    assert found(text=f"Key:\n{line}") == ()
