"""HTML source is made safe to build a tree of."""

from policies.reading.markup import SOURCE_LIMIT, bounded


def test_plain_source_stays_as_it_is() -> None:
    assert bounded("<p>Hi<br>you</p>") == "<p>Hi<br>you</p>"


def test_sheets_and_comments_do_not_push_text_over_the_limit() -> None:
    long = "<style>" + "a" * SOURCE_LIMIT + "</style><!--" + "b" * SOURCE_LIMIT + "--><p>shown"

    assert bounded(long).endswith("<p>shown")
    assert len(bounded("<style>" + "x" * 2 * SOURCE_LIMIT)) <= SOURCE_LIMIT


def test_letters_that_grow_in_lower_case_confuse_nothing() -> None:
    assert len(bounded("İ" * (SOURCE_LIMIT + 5))) == SOURCE_LIMIT


def test_what_is_never_closed_loses_its_start() -> None:
    assert bounded("<STYLE>20% off<style>now") == "20% offnow"
    assert bounded("<title>a</title>b") == "<title>a</title>b"


def test_what_lies_too_deep_is_levelled() -> None:
    deep = "<div>" * 1_000 + "<p>x</p></div>"

    assert bounded(deep).count("<div>") == 120
    assert bounded("<font>" * 400).count("<font>") == 5
    assert bounded("<b>x</b>" * 400).count("<b>") == 400
    assert bounded("</i><br>" * 400).count("<br>") == 400
