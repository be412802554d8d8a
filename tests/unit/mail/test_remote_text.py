"""What remote servers say: the reason stays, the address goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.remote_text import MAX_REMOTE_TEXT, clean_remote_text, without_hosts
from tests.support.mail import an_address


@pytest.mark.parametrize(
    "said",
    [
        "550 5.1.1 <canary@real.example>: Recipient address rejected",
        "user canary@real.example unknown",
        "canary%real.example@relay.example",
        "canary%real.example",
        "real.example!canary",
        '"canary bird"@real.example rejected',
        "<canary bird@real.example> rejected",
        "rfc822;canary+40real.example",
        "canary=40real.example canary%40real.example canary&#64;real.example",
        "canary at real.example is gone",
        "canary (at) real.example, canary(at)real.example, canary [AT] real.example",
        "canary @real.example, canary@ real.example, canary @ real.example",
        "canary\r\n @real.example",
        "can\x00ary\u200b@\u00adreal.example",
        "canary＠real.example",
        "see https://help.example/?rcpt=canary&d=real.example",
        "jörg.canary@real.example",
        b"canary\xff@real.example",
        "<canary> is unknown",
        "bounces+canary=real.example@relay.example",
    ],
)
def test_no_spelling_of_an_address_survives(said: str | bytes) -> None:
    line = clean_remote_text(said)

    assert "canary" not in line
    assert "real.example" not in line
    assert "[address]" in line


@pytest.mark.parametrize(
    "said",
    [
        "550 5.1.1 User unknown",
        "452-4.2.2 The mailbox is over quota: 100% used!",
        "Greylisted, try again at 12:30",
        "Message rejected at DATA",
    ],
)
def test_a_reason_without_an_address_stays_as_it_is(said: str) -> None:
    assert clean_remote_text(said) == said


@given(st.text(max_size=700) | st.binary(max_size=700))
def test_any_text_becomes_one_printable_line(said: str | bytes) -> None:
    line = clean_remote_text(said)

    assert len(line) <= MAX_REMOTE_TEXT
    assert line.isascii()
    assert line.isprintable()
    assert "@" not in line


@given(
    st.from_regex(r"[a-z0-9.]{1,12}", fullmatch=True), st.text(max_size=40), st.text(max_size=40)
)
def test_an_address_between_any_blanks_goes(local_part: str, before: str, after: str) -> None:
    said = f"{before} zq{local_part}zq@zq.example {after}"

    assert f"zq{local_part}zq" not in clean_remote_text(said)


def test_names_without_an_at_sign_go_when_we_know_them() -> None:
    said = "Jo.Doe: no such user at bücher.example (xn--bcher-kva.example), not jo.doern"

    line = clean_remote_text(said, hiding=[an_address("jo.doe@bücher.example")])

    assert line.startswith("[address]: no such user at [address]")
    assert "jo.doern" in line
    assert "bcher" not in line


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("host mx1.real-shop.example[192.0.2.1] said: 5.7.1", "host [host][[host]] said: 5.7.1"),
        ("[2001:db8::1] refused", "[[host]] refused"),
        ("550 5.1.1 User unknown.", "550 5.1.1 User unknown."),
    ],
)
def test_hosts_go_and_statuses_stay(line: str, expected: str) -> None:
    assert without_hosts(line) == expected


def test_hostile_texts_end_quickly() -> None:
    for said in ("a" * 10**6, "<" * 10**6, '"' * 10**6, "@ " * 10**6, "a." * 10**6, ":" * 10**6):
        assert len(without_hosts(clean_remote_text(said))) <= 2 * MAX_REMOTE_TEXT
