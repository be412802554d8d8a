"""Every sentence that a rule may say is there in five languages, and says the same in each."""

import re
import string

import pytest

from policies.default import CHAIN
from policies.importance import tag_in
from policies.purposes import Purpose
from policies.rule import Answer, Rule
from policies.rules import (
    r06_text_length,
    r12_no_order,
    r13_order_window,
    r14_purpose,
    r16_marketing,
    r21_links,
    r22_attachments,
)
from policies.symbols import table as symbols
from policies.symbols.kinds import Symbol
from policies.translated import TABLES, name_in, said_in
from policies.verdict import Effect, Finding

ANSWERS = [(rule, answer) for rule in CHAIN for answer in rule.answers]
IDS = [f"{rule.id}-{answer.name}" for rule, answer in ANSWERS]
# The guard over finished mail is no rule; what it finds is said by its effect.
OF_THE_GUARD = {("R-29", "hold"), ("R-29", "reject")}
STATUSES = ("pending", "unshipped", "shipped", "delivered", "completed", "cancelled")
# Where an excerpt stands in quotation marks, they are those of the language.
QUOTED = {"de": "„{excerpt}“", "fr": "« {excerpt} »", "es": "«{excerpt}»", "ja": "「{excerpt}」"}
ENGLISH_WORDS = re.compile(
    r"\b(?:the|and|this|that|with|your|you|from|send|it|is|are|was not|of|not|be|buyers?|sellers?|"
    r"message is|order|orders|removed|allowed|attach|write)\b",
    re.IGNORECASE,
)
# Names of formats and techniques, units, and what is written in a subject as it stands.
LATIN = {
    "PDF",
    "HTML",
    "SVG",
    "XML",
    "CSV",
    "Word",
    "Excel",
    "SPF",
    "DKIM",
    "MB",
    "purpose",
    "delivery",
}
EVERY_LANGUAGE = pytest.mark.parametrize("language", TABLES)
EVERY_ANSWER = pytest.mark.parametrize(("rule", "answer"), ANSWERS, ids=IDS)


def placeholders(wording: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(wording) if name is not None}


def sentences(language: str) -> list[str]:
    return [one for wordings in TABLES[language].answers.values() for one in wordings]


def in_words(wording: str) -> str:
    """A wording without named values and without the words that a subject must hold."""
    return re.sub(r"\{[a-z]+\}|\[[^\]]*\]", " ", wording)


@EVERY_LANGUAGE
@EVERY_ANSWER
def test_every_answer_is_translated_with_the_same_values(
    rule: Rule, answer: Answer, language: str
) -> None:
    wording, fix = TABLES[language].answers[(rule.id, answer.name)]

    assert placeholders(wording) == placeholders(answer.wording)
    assert placeholders(fix) == placeholders(answer.fix)
    assert wording not in {answer.wording, answer.fix}
    assert fix not in {answer.wording, answer.fix}


@EVERY_LANGUAGE
def test_nothing_is_translated_that_no_rule_says(language: str) -> None:
    said = {(rule.id, answer.name) for rule, answer in ANSWERS}

    assert set(TABLES[language].answers) - said == OF_THE_GUARD
    assert set(TABLES[language].names) == {rule.id for rule in CHAIN}


@EVERY_LANGUAGE
@pytest.mark.parametrize("rule", CHAIN, ids=[rule.id for rule in CHAIN])
def test_every_rule_has_a_short_name(rule: Rule, language: str) -> None:
    name = name_in(rule.id, language)

    assert name == TABLES[language].names[rule.id]
    assert 0 < len(name) <= 60
    assert not name.endswith(".")


@EVERY_LANGUAGE
def test_sentences_are_short_and_whole(language: str) -> None:
    for one in sentences(language):
        assert 0 < len(one) <= 300
        assert one == one.strip()
        assert "  " not in one
        assert one.endswith((".", "。", "」", "）", "}"))


@EVERY_LANGUAGE
def test_no_english_is_left_over(language: str) -> None:
    words = [
        *sentences(language),
        *TABLES[language].names.values(),
        *TABLES[language].terms.values(),
    ]

    assert [one for one in words if ENGLISH_WORDS.search(in_words(one))] == []


def test_a_japanese_sentence_holds_no_other_latin_words_than_names() -> None:
    for one in sentences("ja"):
        assert set(re.findall(r"[A-Za-z]+", re.sub(r"\{[a-z]+\}", "", one))) <= LATIN
        assert not re.search(r"[!?,:;.] |[,;!?]", in_words(one))


@EVERY_LANGUAGE
def test_every_quotation_has_the_marks_of_its_language(language: str) -> None:
    for (rule, _), wordings in TABLES[language].answers.items():
        for one in wordings:
            assert not re.search(r"[\"”]|'", one)
            if "{excerpt}" in one and rule in {
                "R-16",
                "R-17",
                "R-18",
                "R-19",
                "R-20",
                "R-21",
                "R-28",
            }:
                assert QUOTED[language] in one


@EVERY_LANGUAGE
def test_the_tag_reads_as_its_reader_writes_it(language: str) -> None:
    table = TABLES[language]

    assert tag_in(language) in table.answers[("R-15", "opted-out")][1]
    assert tag_in(language) in table.names["R-15b"]
    for name in ("misused", "often"):
        assert tag_in(language) in table.answers[("R-15b", name)][0]


@EVERY_LANGUAGE
def test_words_in_values_are_translated(language: str) -> None:
    named = {
        one.name for one in vars(symbols).values() if isinstance(one, Symbol) and one.weight > 0
    }
    fallbacks = {"an unknown domain", "its sender's domain", "attachment"}

    assert set(TABLES[language].terms) >= named | {*Purpose, *STATUSES} | fallbacks


@EVERY_LANGUAGE
@EVERY_ANSWER
def test_every_answer_is_said_whole(rule: Rule, answer: Answer, language: str) -> None:
    names = placeholders(answer.wording + answer.fix) - {"excerpt"}
    found = answer.finding(rule.id, "<quoted>", **{name: f"<{name}>" for name in names})

    said = said_in(found, language)

    for name in placeholders(answer.wording):
        assert ("<quoted>" if name == "excerpt" else f"<{name}>") in said.reason
    assert "{" not in said.reason + said.fix
    assert said != said_in(found, "en")


def test_a_seller_reads_the_reason_and_the_fix_in_german() -> None:
    found = r13_order_window.OUTSIDE.finding("R-13", "114-7", date="2026-10-01", days=30)

    said = said_in(found, "de-AT")

    assert said.reason == (
        "Die Bestellung 114-7 wurde am 2026-10-01 abgeschlossen; von sich aus schreiben können Sie "
        "bis 30 Tage danach."
    )
    assert said.fix == "Sie können antworten, sobald der Käufer schreibt."


@pytest.mark.parametrize("language", ["en", "en-GB", "pt", "", "x", "zh-Hant"])
def test_an_unknown_language_reads_english(language: str) -> None:
    found = r12_no_order.NO_ORDER.finding("R-12")

    said = said_in(found, language)

    assert (said.reason, said.fix) == (found.reason, found.fix)
    assert name_in("R-12", language) == "No order"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "(a coupon code is handed out; the reader is hurried; MKT_LATER)"),
        ("de", "(Gutscheincode; Drängen zur Eile; MKT_LATER)"),
        ("fr", "(code promo ; incitation à se hâter ; MKT_LATER)"),
        ("es", "(código de descuento; se apremia al lector; MKT_LATER)"),
        ("ja", "（クーポンコード；急がせる言葉；MKT_LATER）"),
    ],
)
def test_symbols_are_said_in_words(language: str, words: str) -> None:
    found = r16_marketing.DOUBTFUL.finding(
        "R-16", "SAVE20 today", symbols="MKT_COUPON, MKT_URGENCY, MKT_LATER"
    )

    assert words in said_in(found, language).reason
    assert "SAVE20 today" in said_in(found, language).reason


def test_a_state_of_an_order_is_said_in_words_and_a_declared_purpose_as_it_was_written() -> None:
    found = r14_purpose.UNFIT.finding("R-14", purpose="delivery", status="completed")
    long = r06_text_length.TOO_LONG_FOR_PURPOSE.finding(
        "R-06", length=900, limit=800, surplus=100, purpose="delivery"
    )

    assert (
        "„delivery“ passt nicht zum Stand der Bestellung: abgeschlossen."
        in said_in(found, "de").reason
    )
    assert "「delivery」" in said_in(long, "ja").reason


def test_what_is_to_be_written_keeps_its_form_and_is_explained() -> None:
    found = r14_purpose.MISSING.finding("R-14", choices="delivery, problem, digital-key, brand-new")

    assert said_in(found, "de").fix.endswith(
        ": delivery (Lieferung), problem, digital-key (digitaler Schlüssel), brand-new."
    )
    assert said_in(found, "en").fix == found.fix


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("attachment 2", "Anhang 2 ist ein Archiv."),
        ("attachment 2.zip", "attachment 2.zip ist ein Archiv."),
        ("order", "order ist ein Archiv."),
        ("{host}", "{host} ist ein Archiv."),
    ],
)
def test_a_file_is_named_as_its_author_named_it(name: str, shown: str) -> None:
    found = r22_attachments.REFUSALS["archive"].finding("R-22", name, file=name)

    assert said_in(found, "de").reason == shown


def test_a_host_that_reads_like_our_words_is_not_translated() -> None:
    found = r21_links.REMOVED.finding("R-21", "click", host="review")

    assert said_in(found, "fr").reason == "Nous avons retiré le lien vers review : « click »."


def test_a_sentence_with_a_hole_is_said_in_english() -> None:
    found = Finding(
        "R-13", Effect.HOLD, "114-7", "Order 114-7 ended.", "Wait.", answer="outside",
        values=(("date", "2026-10-01"),),
    )  # fmt: skip

    assert said_in(found, "de").reason == "Order 114-7 ended."


def test_an_answer_that_a_rule_no_longer_has_is_said_as_it_was() -> None:
    found = Finding("R-13", Effect.HOLD, "", "Old reason.", "Old fix.", answer="gone")

    for language in ("en", *TABLES):
        assert said_in(found, language).reason == "Old reason."


@EVERY_LANGUAGE
@pytest.mark.parametrize("effect", [Effect.HOLD, Effect.STRIP])
def test_the_guard_over_finished_mail_is_translated_where_it_stops_a_message(
    language: str, effect: Effect
) -> None:
    found = Finding(
        "R-29", effect, "", "header: still shows an address", "An operator looks at it."
    )

    is_translated = said_in(found, language).reason != found.reason

    assert is_translated == (effect is Effect.HOLD)


@EVERY_LANGUAGE
def test_no_rule_has_no_name(language: str) -> None:
    assert name_in("R-29", language) == ""
    assert name_in("", language) == ""
