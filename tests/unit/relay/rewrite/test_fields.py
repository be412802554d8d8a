import pytest

from mail.message import Field
from mail.mime import parse_parts
from relay.rewrite.edits import Edits
from relay.rewrite.fields import Renames, is_legal, legal_field, plan_renames, scrub_field
from tests.support.rewrite import SCRUBBER, multipart


def scrubbed(name: str, value: str, renames: Renames | None = None) -> tuple[str, int]:
    edits = Edits()
    one = Field(name, f"{name}: {value}\r\n".encode())
    written = scrub_field(one, "part 1", SCRUBBER, renames or Renames(), edits)
    return written.decode(), len(edits.findings)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Content-Type", 'image/png;  Name="a.png"'), ("Content-ID", "<1@x.example>"),
        ("Content-Description", "=?utf-8?q?fine?="), ("X-Any", "thing"),
        ("Content-Disposition", "attachment; filename*=utf-8''%C3%A9"),
    ],
)  # fmt: skip
def test_a_field_that_shows_nothing_keeps_its_bytes(name: str, value: str) -> None:
    assert scrubbed(name, value) == (f"{name}: {value}\r\n", 0)


@pytest.mark.parametrize(
    "value",
    [
        "attachment; filename=ann@post.example.pdf",
        'attachment; filename="=?utf-8?q?ann=40post.example?=.pdf"',
        "attachment; filename*=utf-8''ann%40post.example.pdf",
        'attachment; filename*0="ann@po"; filename*1="st.example.pdf"',
    ],
)
def test_an_address_in_a_file_name_gives_way_however_it_is_written(value: str) -> None:
    assert scrubbed("Content-Disposition", value) == (
        'Content-Disposition: attachment;\r\n filename="aaaaaaaa@relay.example.pdf"\r\n', 1,
    )  # fmt: skip


def test_a_comment_with_an_address_goes_although_nothing_was_read_of_it() -> None:
    assert scrubbed("Content-Type", "text/plain (bob@shop.example); charset=utf-8") == (
        "Content-Type: text/plain;\r\n charset=utf-8\r\n", 1,
    )  # fmt: skip


def test_a_description_is_scrubbed_and_any_other_field_is_dropped() -> None:
    assert scrubbed("Content-Description", "from ann@post.example") == (
        "Content-Description: from aaaaaaaa@relay.example\r\n", 1,
    )  # fmt: skip
    assert scrubbed("X-Sender", "=?utf-8?q?ann=40post.example?=") == ("", 1)
    assert scrubbed("X.shop.example", "1") == ("", 1)
    assert scrubbed("X-Host", "mx.shop.example") == ("", 1)


def test_lines_too_long_for_mail_are_dropped_or_folded_again() -> None:
    assert scrubbed("X-Any", "x" * 1000) == ("", 0)
    written, _ = scrubbed("Content-Type", 'a/b; name="' + "x" * 1000 + '"')
    assert max(map(len, written.splitlines())) < 100


def test_a_renamed_content_id_and_its_start_parameter_agree() -> None:
    renames = Renames({"i@shop.example": "part1@relay.example"}, {"b@shop.example": "new"})

    assert scrubbed("Content-ID", "<i@shop.example>", renames)[0] == (
        "Content-ID: <part1@relay.example>\r\n"
    )
    kind = 'multipart/related; start="<i@shop.example>"; boundary="b@shop.example"'
    assert scrubbed("Content-Type", kind, renames)[0] == (
        'Content-Type: multipart/related;\r\n start="<part1@relay.example>";\r\n boundary=new\r\n'
    )


def test_only_what_shows_something_is_renamed_and_no_boundary_twice() -> None:
    message = multipart(
        "Content-ID: <i@shop.example>\n\nx --=_gobetween_1", "Content-ID: <fine>\n\ny",
        boundary="b@shop.example",
    )  # fmt: skip
    renames = plan_renames(list(parse_parts(message).walk()), message.body, SCRUBBER)

    assert renames.content_ids == {"i@shop.example": "part2@relay.example"}
    assert renames.boundaries == {"b@shop.example": "=_gobetween_1_"}


def test_what_may_go_on_the_wire_is_told_from_what_may_not() -> None:
    assert is_legal(b"Subject: x\r\n\ty\r\n")
    for raw in (
        b"S: \xff\r\n",
        b"S: x\n",
        b"S: \0\r\n",
        b"S : x\r\n",
        b"S: x\r\n \r\n",
        b"S: a\rb\r\n",
    ):
        assert not is_legal(raw)
    assert not is_legal(b"S: " + b"x" * 999 + b"\r\n")


def test_an_illegal_field_is_written_afresh_from_what_it_says() -> None:
    one = Field("Content-Type", 'text/plain; name="é"\r\n'.encode().join([b"Content-Type: ", b""]))
    assert legal_field(one).raw == b"Content-Type: text/plain;\r\n name*=utf-8''%C3%A9\r\n"
    two = Field("Content-Description", "Content-Description: é\r\n".encode())
    assert legal_field(two).raw == b"Content-Description: =?utf-8?b?w6k=?=\r\n"
