"""R-25: what HTML carries beside words is taken out."""

from policies.cuts import Cut, CutKind
from policies.facts import Facts
from policies.profile import Profile
from policies.reading.values import Style
from policies.rules.r25_style import check
from policies.verdict import Effect


def test_pictures_and_active_content_are_taken_out() -> None:
    pictures, active = check(Facts(style=Style(2, 1, ("form", "onclick"))), Profile())

    assert pictures.cuts == (Cut(CutKind.MARKUP, "remote-images"),)
    assert pictures.reason == "Pictures that are fetched from other servers were taken out: 2."
    assert active.cuts == (Cut(CutKind.MARKUP, "active"),)
    assert "form, onclick" in active.reason
    assert {pictures.effect, active.effect} == {Effect.STRIP}


def test_emojis_are_taken_out_of_first_messages_longest_first() -> None:
    (finding,) = check(Facts(style=Style(emojis=("💍", "💍😊"))), Profile())

    assert finding.cuts == (Cut(CutKind.WORDS, "💍😊"), Cut(CutKind.WORDS, "💍"))


def test_emojis_of_answers_stay() -> None:
    assert check(Facts(style=Style(emojis=("💍",)), is_reply=True), Profile()) == ()


def test_looks_alone_are_silent() -> None:
    style = Style(font_sizes=7, is_centred=True, widest_margin=300, blank_runs=4)

    assert check(Facts(style=style), Profile()) == ()
