from policies.verdict import Effect
from relay.rewrite.edits import Edits
from relay.rewrite.scrub import Scrubbed


def test_replacements_are_made_by_range_in_any_order() -> None:
    edits = Edits()
    edits.replace(4, 5, b"E")
    edits.replace(0, 1, b"AA")
    edits.replace(2, 2, b"-")

    assert edits.applied(b"abcdef") == b"AAb-cdEf"


def test_a_body_without_edits_is_the_same_object() -> None:
    body = b"x" * 10

    assert Edits().applied(body) is body


def test_findings_say_how_many_of_whom_and_where_but_not_which() -> None:
    edits = Edits()
    edits.note("part 1", Scrubbed("ann@post.example", author=2, recipient=1))

    assert [one.reason for one in edits.findings] == [
        "part 1: 2 addresses of the author removed",
        "part 1: 1 address of the recipient removed",
    ]
    assert all(one.rule == "R-29" and one.effect is Effect.STRIP for one in edits.findings)
    assert "ann" not in repr(edits)


def test_what_lies_in_a_removed_range_goes_with_it() -> None:
    edits = Edits()
    edits.replace(2, 3, b"x")
    edits.replace(1, 5, b"")
    edits.replace(5, 5, b"+")
    edits.replace(4, 5, b"y")

    assert edits.applied(b"0123456") == b"0+56"


def test_the_notes_of_what_is_inside_say_where_that_is() -> None:
    inner, outer = Edits(), Edits()
    inner.strip("part 1", "signature")
    inner.hold("part 2", "reason", "fix")
    outer.take_over("part 7", inner)

    assert [one.reason for one in outer.findings] == ["part 7, inside: part 1: signature removed"]
    assert [(one.where, one.fix) for one in outer.unclean] == [("part 7, inside: part 2", "fix")]
