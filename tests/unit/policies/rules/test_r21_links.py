"""R-21: links lead to carriers and to the marketplace."""

import pytest

from policies.cuts import Cut, CutKind
from policies.facts import BUYER_TO_SELLER, Facts
from policies.observe import observed
from policies.profile import Handling, Profile
from policies.reading.values import Anchor
from policies.rules.r21_links import REMOVED_LINK, blunted, check
from policies.verdict import Effect, Finding

REFUSE = Profile(links=Handling.REFUSE)
STRIP = Profile()


def found(profile: Profile = STRIP, **facts: object) -> tuple[Finding, ...]:
    return check(observed(Facts(**facts), profile), profile)  # type: ignore[arg-type]


def test_an_unlisted_link_is_taken_out() -> None:
    (finding,) = found(text="See https://lamp.example/a/b and lamp.example here")

    assert finding.effect is Effect.STRIP
    assert finding.cuts == (
        Cut(CutKind.WORDS, "https://lamp.example/a/b", REMOVED_LINK),
        Cut(CutKind.WORDS, "lamp.example", REMOVED_LINK),
    )


def test_the_target_of_an_unlisted_link_is_taken_out_and_its_text_stays() -> None:
    (finding,) = found(text="our shop", anchors=(Anchor("https://x.example/a", "our shop"),))

    assert finding.cuts == (Cut(CutKind.TARGET, "https://x.example/a"),)


def test_a_marketplace_may_have_unlisted_links_refused() -> None:
    (finding,) = found(REFUSE, text="at tealandtwine dot shop")

    assert str(finding.reply).startswith("550 5.7.1 [R-21] The link to tealandtwine.shop is not")


@pytest.mark.parametrize("profile", [STRIP, REFUSE])
@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("http://203.0.113.7/a", "disguised"),
        ("http://ups.com.parcel.top/", "disguised"),
        ("https://bit.ly/3x", "shortened"),
        ("http://www.ups.com@evil.top/x", "deceitful"),
    ],
)
def test_a_link_that_deceives_is_always_refused(text: str, answer: str, profile: Profile) -> None:
    (finding,) = found(profile, text=f"https://x.example and {text}")

    assert (finding.answer, finding.effect) == (answer, Effect.REJECT)
    assert finding.cuts == ()


@pytest.mark.parametrize(
    "text",
    [
        "https://www.ups.com/track?n=1",
        "https://market.example/o/1",
        "https://a.relay.example",
        "Hi.",
        "invoice.pdf",
    ],
)
def test_listed_links_and_plain_words_are_silent(text: str) -> None:
    profile = Profile(allowed_hosts=("market.example",), links=Handling.REFUSE)

    assert found(profile, text=text, alias_domain="relay.example") == ()


def test_links_that_nobody_sees_are_left_to_the_rule_about_hidden_text() -> None:
    assert found(hidden="https://x.example", quoted="https://x.example") == ()


def test_a_link_in_the_subject_counts() -> None:
    (finding,) = found(subject="www.x.example")

    assert finding.cuts == (Cut(CutKind.WORDS, "www.x.example", REMOVED_LINK),)


def test_a_buyers_link_is_blunted_and_carried_on() -> None:
    text = "Here: https://bit.ly/3x, or lampen dot shop"
    (finding,) = found(REFUSE, direction=BUYER_TO_SELLER, text=text)

    assert (finding.answer, finding.effect) == ("defanged", Effect.STRIP)
    assert finding.cuts == (Cut(CutKind.WORDS, "https://bit.ly/3x", "hxxps://bit[.]ly/3x"),)


def test_a_host_without_scheme_is_blunted_too() -> None:
    assert blunted("www.x.example/a.b") == "www[.]x[.]example/a.b"
