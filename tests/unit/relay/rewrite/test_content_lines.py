from hypothesis import given
from hypothesis import strategies as st

from relay.rewrite.content_lines import content_lines, field_lines

PIECES = st.lists(st.sampled_from(
    ["A:b", "\r\n", "\n", " ", "\t", "X;ENCODING=QUOTED-PRINTABLE:", "=", "=41", "é", "\r", ":", ";"]
), max_size=30).map("".join)  # fmt: skip


def test_folded_lines_are_joined_and_named() -> None:
    (line,) = content_lines("item1.EMAIL;TYPE=x:ann@po\r\n st.example\r\n")

    assert line.name == "EMAIL"
    assert line.text == "item1.EMAIL;TYPE=x:ann@post.example"
    assert line.written(line.text) is line.raw


def test_a_changed_line_is_folded_at_75_octets_and_never_inside_a_character() -> None:
    (line,) = content_lines("SUMMARY:x\r\n")
    for text in ("SUMMARY:" + "y" * 200, "SUMMARY:" + "é" * 200):
        written = line.written(text)
        assert max(len(one.encode()) for one in written.split("\r\n")) <= 75
        assert next(iter(content_lines(written))).text == text


def test_quoted_printable_values_are_read_over_soft_breaks_and_written_again() -> None:
    raw = "NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:ann=40post=\r\n.example=0D=0AGr=FC=DFe\r\nEND:VCARD\r\n"
    note, end = content_lines(raw)

    assert note.text.endswith(":ann@post.example\r\nGrüße")
    written = note.written(note.text.replace("ann", "anna") + "x" * 90)
    again = next(iter(content_lines(written)))
    assert again.text.endswith("anna@post.example\r\nGrüße" + "x" * 90)
    assert max(map(len, written.splitlines())) <= 76 + len("NOTE;ENCODING=QUOTED-PRINTABLE")
    assert end.name == "END"


def test_a_soft_break_at_the_very_end_ends_there() -> None:
    (line,) = content_lines("X;ENCODING=QUOTED-PRINTABLE:a=")

    assert line.text.endswith(":a")


def test_header_fields_keep_the_blank_at_which_they_are_folded() -> None:
    first, empty, last = field_lines("Diagnostic-Code: smtp;\r\n 550\r\n\r\nAction: failed")

    assert first.text == "Diagnostic-Code: smtp; 550"
    assert (empty.text, last.text) == ("", "Action: failed")


def test_a_line_that_is_no_property_has_no_name() -> None:
    assert [line.name for line in content_lines("hello\n")] == [""]


@given(PIECES)
def test_the_lines_make_up_the_text(text: str) -> None:
    assert "".join(line.raw for line in content_lines(text)) == text
    assert "".join(line.raw for line in field_lines(text)) == text


@given(PIECES)
def test_an_unchanged_line_is_written_as_it_was(text: str) -> None:
    assert all(line.written(line.text) == line.raw for line in content_lines(text))
