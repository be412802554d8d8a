"""Held mail: listed without its words, shown to who says why, found by any of its names."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.errors import GatewayError
from gateway.holding import HOUR, entry_of_code, list_holds, show_hold
from gateway.releasing import refuse
from gateway.viewing import UNREADABLE
from relay.asking.answering import APPEALED
from relay.enqueue import decision_code
from relay.stages import Evidence
from tests.support.operators import ACT, AGENT, COUPON, SELLER, Desk, a_desk, a_mail
from thread_store.sql.store import ThreadStore


@given(st.integers(min_value=1, max_value=2**63 - 1))
def test_every_code_leads_back_to_its_entry(entry_id: int) -> None:
    code = decision_code(entry_id)

    assert entry_of_code(code) == entry_id
    assert entry_of_code(f" [d:{code.upper()}] ".replace("D:", "d:")) == entry_id


@pytest.mark.parametrize(
    "text", ["", "d:", "d:7q2k", "1" * 13, "7" * 13, "é" * 13, "d:" + "a" * 14]
)
def test_what_is_no_code_names_nothing(text: str) -> None:
    assert entry_of_code(text) is None


def test_the_list_tells_why_mail_waits_and_quotes_nothing_of_it(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    desk.arrive(a_mail(SELLER, desk.buyer_alias, COUPON), desk.buyer_alias, Evidence.NONE)

    first, second = desk.call(list_holds, "held")

    assert (first["code"], first["from"], first["rules"]) == (code, "seller", ["R-03"])
    assert first["reasons"] == ["The sender address at … is not approved for this account."]
    assert any("Looks promotional" in reason for reason in second["reasons"])
    assert not any(word in str((first, second)) for word in ("SUMMER20", "elsewhere", "Private"))


def test_a_shown_message_comes_with_evidence_findings_and_text_and_is_audited(
    tmp_path: Path,
) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()

    row = desk.call(show_hold, code, ACT)

    assert (row["evidence"], row["author_standing"]) == ("pass", "unknown")
    assert row["findings"][0]["excerpt"] == "elsewhere.example"
    assert row["authentication"][0]["result"] == "pass"
    assert row["message"]["from"] == AGENT
    (line,) = desk.read(ThreadStore.audit_of, "hold", row["hold_id"])
    assert (line.action, line.actor) == ("held.show", "olga")


def test_hold_entry_and_code_name_the_same_message(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    row = desk.call(show_hold, code, ACT)

    for name in (str(row["hold_id"]), str(row["entry_id"]), code, code.removeprefix("d:")):
        assert desk.call(show_hold, name, ACT)["hold_id"] == row["hold_id"]


@pytest.mark.parametrize("name", ["", "5", "9" * 40, "d:aaaaaaaaaaaaa", "'; DROP TABLE hold", "²"])
def test_an_unknown_name_is_refused_with_a_way_on(tmp_path: Path, name: str) -> None:
    with pytest.raises(GatewayError, match="held list"):
        a_desk(tmp_path).call(show_hold, name, ACT)


def test_a_hold_of_an_erased_thread_is_listed_and_shown_as_gone(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    desk.read(ThreadStore.erase_thread, desk.thread_id, now=5)

    assert desk.call(list_holds, "held")[0]["reasons"] == []
    assert "erased" in desk.call(show_hold, code, ACT)["message"]["gone"]


def test_a_message_that_was_never_held_is_told_apart_from_an_unknown_one(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    unit = desk.arrive(a_mail(SELLER, desk.buyer_alias, COUPON), desk.buyer_alias)

    with pytest.raises(GatewayError, match=f"refused when it came.*thread show {desk.thread_id}"):
        desk.call(show_hold, decision_code(unit.decision.entry_id), ACT)


def test_a_hold_has_a_deadline_and_is_overdue_long_before(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.hold()
    (row,) = desk.call(list_holds, "held")

    assert (row["is_overdue"], row["is_appeal"]) == (False, False)
    assert row["expires_at"] - row["at"] == 72 * HOUR
    assert row["review_by"] - row["at"] == 4 * HOUR
    assert desk.call(list_holds, "held", is_overdue=True) == []

    desk.tamper(f"UPDATE hold SET at = at - {5 * HOUR}")
    (row,) = desk.call(list_holds, "held", is_overdue=True)
    assert row["is_overdue"]


def test_what_was_decided_is_never_overdue(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.call(refuse, desk.hold(), ACT)
    desk.tamper(f"UPDATE hold SET at = at - {500 * HOUR}")

    (row,) = desk.call(list_holds, "refused")

    assert not row["is_overdue"]


def test_a_hold_of_a_marketplace_that_left_the_configuration_has_no_time_for_review(
    tmp_path: Path,
) -> None:
    desk = a_desk(tmp_path)
    desk.hold()
    desk.tamper("UPDATE thread SET marketplace = 'gone'")

    (row,) = desk.call(list_holds, "held")

    assert (row["review_by"], row["is_overdue"]) == (None, False)


def an_appeal(desk: Desk, text: str = "It is no advertising.") -> int:
    """A refused mail of a seller, and the appeal that its author sent."""
    refused = desk.arrive(a_mail(SELLER, desk.buyer_alias, COUPON), desk.buyer_alias)
    raw = a_mail(SELLER, desk.buyer_alias, text, message_id="<appeal@client.example>")
    words = desk.arrive(raw, desk.buyer_alias)
    with desk.opened() as gateway, gateway.engine.begin() as connection:
        threads = gateway.stores.threads
        hold_id = threads.add_hold(
            connection, entry_id=refused.decision.entry_id, thread_id=desk.thread_id, at=5,
            rules=("R-16",), expires_at=9,
        )  # fmt: skip
        threads.audit(
            connection, at=5, actor="author", action=APPEALED, subject_kind="hold",
            subject_id=hold_id, reason=f"d:{decision_code(words.decision.entry_id)}",
        )  # fmt: skip
    return hold_id


def test_an_appeal_is_marked_in_the_list_and_shown_with_its_text(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    hold_id = an_appeal(desk)

    (row,) = desk.call(list_holds, "held")
    shown = desk.call(show_hold, str(hold_id), ACT)

    assert row["is_appeal"]
    assert "advertising" not in str({**row, "reasons": ""})
    assert any("Looks promotional" in reason for reason in row["reasons"])
    assert shown["appeal"] == "It is no advertising."


def test_a_hold_that_no_appeal_made_shows_none(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)

    assert desk.call(show_hold, desk.hold(), ACT)["appeal"] is None


def test_an_appeal_whose_text_is_gone_says_so(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    hold_id = an_appeal(desk)
    desk.tamper("UPDATE entry SET body = NULL")

    assert "gone" in desk.call(show_hold, str(hold_id), ACT)["appeal"]


def test_the_commands_tell_deadlines_and_appeals(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    hold_id = an_appeal(desk)
    desk.hold(message_id="<three@x.example>")

    listed = desk.run("held", "list")
    overdue = desk.run("held", "list", "--overdue", "--json")
    shown = desk.run("held", "show", hold_id, "--reason", "look")

    assert "(appeal) (overdue)" in listed.output
    assert "1 overdue: nobody has looked at it" in listed.output
    assert overdue.output.count("\n") == 1
    assert "an appeal: It is no advertising." in shown.output
    assert "waits until 1970-01-01 00:00:00Z, overdue" in shown.output


def test_a_row_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.hold()
    desk.tamper("UPDATE decision SET findings = x'00'")
    desk.hold("I write for Ana again.")

    broken, whole = desk.call(list_holds, "held")

    assert broken["reasons"] == [UNREADABLE]
    assert whole["reasons"] == ["The sender address at … is not approved for this account."]


@pytest.mark.parametrize("column", ["body", "subject", "message_id"])
def test_an_altered_message_can_be_refused(tmp_path: Path, column: str) -> None:
    desk = a_desk(tmp_path)
    code = desk.hold()
    desk.tamper(f"UPDATE entry SET {column} = x'00'", "UPDATE decision SET context = x'00'")

    desk.call(refuse, code, ACT)

    assert desk.call(list_holds, "held") == []
