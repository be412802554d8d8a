"""The operators' commands as they are typed, over a real store: what they print, and what they never print."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gateway.errors import GatewayError
from mail.message import make_field, parse_message, with_crlf
from relay.stages import Evidence
from tests.support.operators import AGENT, BUYER, COUPON, ORDER_ID, SELLER, Desk, a_desk, a_mail
from thread_store.model import DeliveryEvent
from thread_store.sql.store import ThreadStore

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "mime"
COMMANDS = (
    "seller", "buyer", "alias", "explain", "policy", "thread", "held", "queue", "log",
)  # fmt: skip
SECRETS = (BUYER, SELLER, AGENT, "Private subject", "Is the cord long?", "SUMMER20", "for Ana")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = a_desk(tmp_path)
    made.arrive(a_mail(BUYER, made.seller_alias), made.seller_alias)
    made.hold()
    made.arrive(a_mail(SELLER, made.buyer_alias, COUPON), made.buyer_alias, Evidence.NONE)
    return made


def rows(desk: Desk, *words: object) -> list:
    result = desk.run(*words, "--json")
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.output.splitlines()]


def fails(desk: Desk, *words: object) -> str:
    result = desk.run(*words)
    assert isinstance(result.exception, GatewayError), result.output
    return str(result.exception)


def test_help_of_every_command_imports_no_store() -> None:
    imports = "; ".join(f"import gateway.cli.{name}" for name in COMMANDS)
    heavy = "sqlalchemy, cryptography, pydantic, dns"
    check = f"{imports}; import sys; print([n for n in '{heavy}'.split(', ') if n in sys.modules])"

    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "words",
    [
        ("seller", "list"),
        ("seller", "show", "shop-7"),
        ("alias", "show", ORDER_ID),
        ("thread", "list"),
        ("thread", "list", "--order", ORDER_ID),
        ("thread", "show", "THREAD"),
        ("held", "list"),
        ("queue", "list"),
        ("queue", "show", "ITEM"),
        ("log",),
        ("log", "--order", ORDER_ID, "--since", "1h"),
    ],
)
def test_nothing_that_is_not_revealed_shows_an_address_or_a_word(desk: Desk, words: tuple) -> None:
    item = str(rows(desk, "queue", "list")[0]["item_id"])
    words = tuple({"THREAD": str(desk.thread_id), "ITEM": item}.get(word, word) for word in words)
    before = desk.dump()

    for more in ((), ("--json",)):
        result = desk.run(*words, *more)
        assert result.exit_code == 0, result.output
        assert result.output
        assert not any(secret in result.output for secret in SECRETS)
    assert desk.dump() == before


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (("seller", "show", "shop-7"), SELLER),
        (("thread", "show", "THREAD"), "Private subject"),
        (("queue", "show", "ITEM"), SELLER),
    ],
)
def test_a_reveal_needs_a_reason_and_then_shows(desk: Desk, words: tuple, shown: str) -> None:
    item = str(rows(desk, "queue", "list")[0]["item_id"])
    words = tuple({"THREAD": str(desk.thread_id), "ITEM": item}.get(word, word) for word in words)

    refused = desk.run(*words, "--reveal")
    allowed = desk.run(*words, "--reveal", "--reason", "ticket 7")

    assert (refused.exit_code, shown in refused.output) == (2, False)
    assert (allowed.exit_code, shown in allowed.output) == (0, True)


def test_held_mail_is_shown_released_and_refused(desk: Desk) -> None:
    first, second = rows(desk, "held", "list")

    shown = desk.run("held", "show", first["code"], "--reason", "look")
    released = desk.run("held", "release", first["hold_id"], "--reason", "known agent")
    refused = desk.run("held", "refuse", second["entry_id"], "--reason", "advertising")

    assert AGENT in shown.output
    assert "The sender address at elsewhere.example is not approved" in shown.output
    assert "On your word, against R-03." in released.output
    assert "Its author is not told" in refused.output
    assert rows(desk, "held", "list") == []
    assert "known agent" in desk.run("held", "show", first["code"], "--reason", "x").output
    assert [row["kind"] for row in rows(desk, "log")][-2:] == ["released", "refused"]
    thread = desk.run("thread", "show", desk.thread_id, "--reveal", "--reason", "x").output
    assert "because: known agent" in thread


def test_deciding_twice_is_refused_clearly(desk: Desk) -> None:
    code = rows(desk, "held", "list")[0]["code"]
    (done,) = rows(desk, "held", "refuse", code, "--reason", "no")

    assert done["rules"] == ["R-03"]
    assert "was refused by" in fails(desk, "held", "release", code, "--reason", "yes")


def test_what_became_of_held_mail_can_be_listed(desk: Desk) -> None:
    code = rows(desk, "held", "list")[0]["code"]
    (done,) = rows(desk, "held", "release", code, "--reason", "yes")

    listed = rows(desk, "held", "list", "--state", "released")

    assert [row["code"] for row in listed] == [code]
    assert listed[0]["decided_by"]
    assert done["overridden"] == ["R-03"]
    assert "Mail released" in desk.run("held", "list", "--state", "released").output


@pytest.mark.parametrize("words", [("show",), ("release",), ("refuse",)])
def test_held_commands_need_a_reason(desk: Desk, words: tuple) -> None:
    code = rows(desk, "held", "list")[0]["code"]

    assert desk.run("held", *words, code).exit_code == 2
    assert "the reason is empty" in fails(desk, "held", *words, code, "--reason", " ")


def test_a_blocked_sender_is_refused_and_an_approved_one_goes_on(desk: Desk) -> None:
    mail = desk.file("agent.eml", a_mail(AGENT, desk.buyer_alias, "On my way."))
    explain = ("explain", mail, "--to", desk.buyer_alias, "--assume-authenticated")
    verdicts = []

    for change in ("block-sender", "approve-sender", "approve-sender"):
        result = desk.run("seller", change, "shop-7", AGENT, "--reason", "ticket 8")
        assert result.exit_code == 0
        assert AGENT not in result.output
        verdicts.append(rows(desk, *explain)[0]["verdict"])

    assert verdicts == ["reject", "accept", "accept"]
    assert "nothing was changed" in result.output
    assert "already" in desk.run("seller", "add-mailbox", "shop-7", SELLER, "--reason", "x").output


def test_an_alias_is_revoked_and_given_anew(desk: Desk) -> None:
    side = ("--side", "buyer", "--reason", "leaked")

    revoked = desk.run("alias", "revoke", ORDER_ID, *side)
    again = desk.run("alias", "revoke", ORDER_ID, *side)
    (fresh,) = rows(desk, "alias", "reissue", ORDER_ID, *side, "--overlap", "1d")

    assert f"nobody by {desk.buyer_alias}" in revoked.output
    assert "nothing was changed" in again.output
    assert fresh["address"] != desk.buyer_alias
    assert "writes to this address" in desk.run("alias", "reissue", ORDER_ID, *side).output
    assert "takes_mail     no" in desk.run("alias", "show", desk.buyer_alias).output


def test_the_queue_is_tried_again_one_or_all(desk: Desk) -> None:
    item = rows(desk, "queue", "list")[0]["item_id"]

    assert "1 item is due now" in desk.run("queue", "retry", item).output
    assert "1 item is due now" in desk.run("queue", "retry", "--all").output
    assert desk.run("queue", "retry").exit_code == 2
    assert desk.run("queue", "retry", item, "--all").exit_code == 2
    assert "is not in the queue" in fails(desk, "queue", "retry", "5")
    assert "--limit shows more" in desk.run("queue", "list", "--limit", "1").output
    assert desk.run("queue", "list", "--state", "quarantined").output == "Queue: none\n"


@pytest.mark.parametrize("number", ["0", "-1", "x", "²", "9" * 40])
def test_what_is_no_id_is_a_usage_error(desk: Desk, number: str) -> None:
    for words in (("thread", "show"), ("queue", "show"), ("queue", "retry")):
        assert desk.run(*words, "--", number).exit_code == 2


def test_explain_goes_on_past_a_bad_file_and_fails_at_the_end(desk: Desk) -> None:
    good = desk.file("good.eml", a_mail(BUYER, desk.seller_alias, f"I am {BUYER}."))
    out = desk.directory / "out"
    words = (
        "explain",
        desk.directory / "none.eml",
        desk.directory,
        good,
        "--to",
        desk.seller_alias,
    )

    result = desk.run(*words, "--assume-authenticated", "--output", out, "--json")

    assert result.exit_code == 1
    assert "none.eml: No such file" in result.stderr
    assert "Is a directory" in result.stderr
    (row,) = [json.loads(line) for line in result.stdout.splitlines()]
    assert {"file", "verdict", "reply", "rules", "findings", "authentication", "size"} <= set(row)
    assert (row["delivered"], row["output"]) == (True, str(out / "good.out.eml"))
    assert BUYER.encode() not in (out / "good.out.eml").read_bytes()


def test_explain_reads_well_and_leaves_the_store_alone(desk: Desk) -> None:
    good = desk.file("good.eml", a_mail(BUYER, desk.seller_alias, x_mailer="Mine"))
    bad = desk.file("bad.eml", a_mail(SELLER, desk.buyer_alias, COUPON))
    before = desk.dump()

    went = desk.run("explain", good, "--to", desk.seller_alias, "--assume-authenticated").output
    not_went = desk.run(
        "explain", bad, "--to", desk.buyer_alias, "--assume-authenticated", "--from", SELLER
    ).output

    assert "header dropped  X-Mailer" in went
    assert "would be delivered" in went
    assert "rules           none had anything to say" in went
    assert "reject   550 5.7.1 [R-16" in not_went
    assert not any(address in went + not_went for address in (BUYER, SELLER))
    assert desk.dump() == before


def test_explain_says_why_a_shut_alias_refuses(desk: Desk) -> None:
    desk.run("alias", "revoke", desk.seller_alias, "--reason", "x")
    mail = desk.file("mail.eml", a_mail(BUYER, desk.seller_alias))

    output = desk.run("explain", mail, "--to", desk.seller_alias).output

    assert "550 5.1.1 No such relay address" in output
    assert "revoked or its overlap has ended" in output


def test_a_delivery_is_told_in_the_thread(desk: Desk) -> None:
    entry_id = rows(desk, "thread", "show", desk.thread_id)[0]["entries"][0]["entry_id"]
    event = DeliveryEvent(entry_id, 7, 1, "deferred", 450, "4.2.2", "no room for ana", 1)
    desk.read(ThreadStore.add_delivery_event, event)

    plain = desk.run("thread", "show", desk.thread_id).output
    revealed = desk.run("thread", "show", desk.thread_id, "--reveal", "--reason", "x").output

    assert "item 7  450 4.2.2\n" in plain
    assert "450 4.2.2 no room for ana" in revealed


def test_an_erased_thread_says_what_is_gone(desk: Desk) -> None:
    desk.read(ThreadStore.erase_thread, desk.thread_id, now=5)

    output = desk.run("thread", "show", desk.thread_id, "--reveal", "--reason", "x").output

    assert output.count("(the text is gone: its thread was erased") == 3


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpora are not at ../shared/corpora")
@pytest.mark.parametrize("is_planted", [False, True])
def test_explain_survives_the_whole_corpus(desk: Desk, is_planted: bool) -> None:
    (desk.directory / "in").mkdir()
    for number, path in enumerate(sorted(CORPUS.rglob("*.eml"))):
        message = parse_message(with_crlf(path.read_bytes()))
        if is_planted:
            others = tuple(field for field in message.fields if field.key != "from")
            message = message.with_fields((make_field("From", BUYER), *others))
        (desk.directory / "in" / f"{number}.eml").write_bytes(message.as_bytes())
    files = sorted((desk.directory / "in").iterdir())
    words = (
        "--to",
        desk.seller_alias,
        "--assume-authenticated",
        "--output",
        desk.directory / "out",
    )

    found = rows(desk, "explain", *files, *words)

    assert len(found) == len(files) >= 500
    assert all(row["delivered"] == (row["verdict"] == "accept") for row in found)
    finished = [path.read_bytes() for path in (desk.directory / "out").glob("*")]
    assert len(finished) == sum(row["delivered"] for row in found)
    assert not any(BUYER.encode() in raw for raw in finished)
    assert bool(finished) is is_planted


@pytest.mark.parametrize(
    ("since", "status"),
    [("2h", 0), ("2026-01-01", 0), ("2026-01-01T03:00:00+01:00", 0), ("yesterday", 2), ("", 2)],
)
def test_log_takes_spans_and_times(desk: Desk, since: str, status: int) -> None:
    result = desk.run("log", "--since", since)

    assert result.exit_code == status
    assert ("message" in result.output) is (status == 0)


def test_log_follows_until_it_is_told_to_end(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first = rows(desk, "log")[0]

    def interrupted(*_arguments: object, **_options: object):
        yield first
        raise KeyboardInterrupt

    monkeypatch.setattr("gateway.feed.read_events", interrupted)

    result = desk.run("log", "--follow")

    assert result.exit_code == 0
    assert "order" in result.output
    assert "Aborted" not in result.output


def test_mail_cannot_drive_the_terminal(desk: Desk) -> None:
    code = desk.hold("\x1b]0;owned\x07 \x1b[2J text", subject="\x1b[31mred")

    output = desk.run("held", "show", code, "--reason", "look").output

    assert "\x1b" not in output
    assert "text" in output


def test_an_error_is_one_text_on_stderr_and_status_1(desk: Desk) -> None:
    line = [sys.executable, "-m", "gateway.cli.root", "thread", "show", "5", "--config"]

    done = subprocess.run(
        [*line, str(desk.directory / "config.toml")], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("gobetween: no thread 5.")
    assert "Traceback" not in done.stderr


def test_a_closed_thread_refuses_mail_until_it_is_reopened(desk) -> None:
    desk.run("thread", "close", desk.thread_id, "--reason", "reported by the buyer")
    refused = desk.arrive(a_mail(BUYER, desk.seller_alias), desk.seller_alias)

    desk.run("thread", "reopen", desk.thread_id, "--reason", "settled")
    taken = desk.arrive(a_mail(BUYER, desk.seller_alias), desk.seller_alias)

    assert "R-11" in refused.decision.rules
    assert taken.decision.verdict == "accept"


def test_an_unknown_thread_cannot_be_closed(desk) -> None:
    assert "no such thread" in fails(desk, "thread", "close", "4711", "--reason", "x")
