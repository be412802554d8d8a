"""Issue 3, bounces: 271 reports, auto-replies and loops nobody here wrote, against a house with a real store.

Every standard report finds its delivery by the return path, and by our Message-ID alone; its action and status are read
as the standard library reads them. Everything is sent to both aliases as well: no exception, nothing automatic is
answered or carried on, and no address of either side shows in what we send.
"""

import email
import json
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from email import policy
from pathlib import Path

import pytest

from mail.address import parse_address
from mail.message import Message, parse_message, with_crlf
from mail.reply import Reply
from mail.reports import Action, read_report
from relay.authenticate.author import author_of
from relay.queue.item import Delivered, ItemKind
from relay.stages import Authentication, Evidence, ReceivedMessage
from tests.support.relay import BEA, SAM, House, a_house, an_authentication, own_id
from tests.support.rewrite import shown_forms

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "bounce"
CANARIES = ("canary-mail", "canary-shop", "bea.buyer")
# What reports a delivery and must find it.
STANDARD = "dsn-rfc3464"
AUTOMATIC = frozenset({STANDARD, "dsn-nonstandard", "auto-reply", "mdn", "arf", "null-sender"})
# Actions in our fewer words; one server writes "error" for the first of them.
ACTIONS = {"delivered": "relayed", "expanded": "relayed", "error": "failed"}

pytestmark = [
    pytest.mark.skipif(
        not CORPUS.is_dir(), reason="the evaluation corpora are not at ../shared/corpora"
    ),
    pytest.mark.timeout(300),
]


class Believing:
    """Believes every From field that names one author."""

    async def authenticate(self, received: ReceivedMessage) -> Authentication:
        author = author_of(received.message)
        return an_authentication(author, Evidence.PASS if author else Evidence.FAIL)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(tmp_path, authenticator=Believing()) as made:
        yield made


def corpus(*kinds: str) -> Iterator[tuple[str, str, bytes]]:
    """Path, kind and octets of each file of those kinds, or of all."""
    for line in (CORPUS / "index.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if not kinds or row["kind"] in kinds:
            yield row["path"], row["kind"], with_crlf((CORPUS / row["path"]).read_bytes())


def without_mbox_line(raw: bytes) -> bytes:
    return raw.partition(b"\r\n")[2] if raw.startswith(b"From ") else raw


async def taken(house: House, order):
    """A new mail of Bea's that the next hop took."""
    await house.write_mail(BEA, order.seller_alias)
    item = house.delivered[-1]
    house.settle(item, Delivered(Reply(250, "2.0.0", "taken")))
    return item


def events_of(house: House, item):
    events = house.read(lambda c: house.stores.threads.deliveries_of(c, item.entry_id))
    return [(one.kind, one.reply_status) for one in events if one.kind != "delivered"]


def told(raw: bytes) -> set[tuple[str, str]]:
    """Action and status of each recipient as the standard library finds them in the machine's part."""
    found = set()
    for part in email.message_from_bytes(raw, policy=policy.compat32).walk():
        if part.get_content_type() != "message/delivery-status" or not part.is_multipart():
            continue
        for group in part.get_payload():
            action = str(group["Action"] or "").split(" ")[0].strip().lower()
            status = re.search(r"[245]\.\d+\.\d+", str(group["Status"] or ""))
            if action and status:
                found.add((ACTIONS.get(action, action), status[0]))
    return found


KINDS = {"bounced": "failed", "delayed-remotely": "delayed", "relayed": "relayed"}


def read_right(raw: bytes, events: list[tuple[str, str]]) -> bool:
    expected = told(raw)
    return not expected or expected == {(KINDS[kind], status) for kind, status in events}


async def test_every_standard_report_finds_its_delivery_by_the_return_path(house) -> None:
    order = house.order()
    tally, wrong = Counter[str](), []
    for name, _, raw in corpus(STANDARD):
        item = await taken(house, order)

        await house.send(raw, item.reverse_path, reverse_path=None)

        events = events_of(house, item)
        tally[kind_of(events)] += 1
        tally["compared with the standard library"] += bool(told(raw))
        if not events or not read_right(raw, events):
            wrong.append((name, events, told(raw)))
    print(f"\nby return path: {dict(tally)}")
    assert wrong == []
    check_notices(house, tally["bounced"])


def with_our_id(raw: bytes, ours: str) -> bytes | None:
    """The report with our Message-ID in the returned message, None when it returns no Message-ID."""
    head, gap, body = without_mbox_line(raw).partition(b"\r\n\r\n")
    pattern = re.compile(rb"(?im)^([> \t]*message-id[ \t]*:(?:\r\n)?[ \t]*)[^\r\n]+")
    body = body.replace(b"Message removed", b"Message-ID: <x@y>\r\n\r\nMessage removed")
    changed, count = pattern.subn(rb"\g<1><" + ours.encode() + rb">", body)
    return head + gap + changed if count else None


async def test_every_report_that_returns_an_id_finds_its_delivery_by_that_alone(house) -> None:
    order = house.order()
    tally, missed, bounced = Counter[str](), [], 0
    paths = (order.buyer_alias, order.seller_alias, parse_address("postmaster@relay.example"))
    for number, (name, kind, raw) in enumerate(corpus(STANDARD, "dsn-nonstandard")):
        item = await taken(house, order)
        changed = with_our_id(raw, own_id(item.raw))
        if changed is None:
            tally[f"{kind}: returns no id in clear"] += 1
            continue

        await house.send(changed, paths[number % 3], reverse_path=None)

        events = events_of(house, item)
        tally[f"{kind}: {'found' if events else 'missed'}"] += 1
        bounced += any(event == "bounced" for event, _ in events)
        if kind == STANDARD and not (events and read_right(raw, events)):
            missed.append((name, events))
        if kind != STANDARD and not events:
            print("missed", name)
    print(f"\nby Message-ID: {dict(tally)}")
    assert missed == []
    assert tally["dsn-nonstandard: found"] >= 0.95 * (
        tally["dsn-nonstandard: found"] + tally["dsn-nonstandard: missed"]
    )
    check_notices(house, bounced)


def kind_of(events: Sequence[tuple[str, ...]]) -> str:
    """What a report was about; one may tell of a failure and of a delay."""
    kinds = [one[0] for one in events]
    return "bounced" if "bounced" in kinds else (kinds or ["nothing"])[0]


def check_notices(house: House, bounced: int) -> None:
    """Each failure was told once, to the author alone, and nothing else was sent but what the author wrote."""
    notices = [one for one in house.runner.items if one.kind is ItemKind.DSN]
    assert len(notices) == bounced
    for notice in notices:
        assert [one.address for one in notice.recipients] == [BEA]
        assert "canary-shop" not in shown_forms(notice.raw)
    assert [one for one in house.runner.items if one.kind is ItemKind.POSTMASTER] == []


def planted(raw: bytes) -> bytes:
    """The mail with both real addresses in its header and at its end."""
    both = f"{BEA} and {SAM}".encode()
    head, gap, body = without_mbox_line(raw).partition(b"\r\n\r\n")
    return head + b"\r\nX-Planted: " + both + gap + body + b"\r\n" + both + b"\r\n"


def from_party(raw: bytes, author: object) -> Message:
    """The mail as if that party's server had sent it."""
    message = parse_message(without_mbox_line(raw))
    others = tuple(one for one in message.fields if one.key not in ("from", "sender"))
    return parse_message(f"From: {author}\r\n".encode() + message.with_fields(others).as_bytes())


@pytest.mark.parametrize("from_whom", ["as it is", "from the party"])
async def test_nothing_automatic_is_answered_or_carried_on(house, from_whom) -> None:
    order = house.order()
    sides = {SAM: order.buyer_alias, BEA: order.seller_alias}
    tally, wrong = Counter[str](), []
    for name, kind, raw in corpus():
        for author, alias in sides.items():
            before = len(house.runner.items)
            mail = planted(raw)
            if from_whom != "as it is":
                mail = from_party(mail, author).as_bytes()
            # RFC 3834 section 2 and RFC 5321 section 4.5.5: machines write with the null path.
            path = None if kind in AUTOMATIC else author

            sent = await house.send(mail, alias, reverse_path=path)

            new = house.runner.items[before:]
            tally[f"{kind}: {sent.reply.code}, {'carried on' if new else 'stays'}"] += 1
            # A report whose From names nobody is refused while its server is on the line.
            if kind in AUTOMATIC and (new or str(sent) not in ("250 2.0.0", "550 5.7.26")):
                wrong.append((name, str(sent)))
            if any(word in shown_forms(one.raw) for one in new for word in CANARIES):
                wrong.append((name, "leak"))
            # The address on record may be asked whether it wrote what nothing marks as automatic.
            letters = [shown_forms(one.raw) for one in new if one.kind is ItemKind.DSN]
            if any("did you write this message" not in letter for letter in letters):
                wrong.append((name, "answered"))
    print(f"\n{from_whom}:")
    for line, count in sorted(tally.items()):
        print(f"  {count:3}  {line}")
    assert wrong == []


async def test_reports_to_a_return_path_show_nothing_of_the_other_side(house) -> None:
    order = house.order()
    leaks, actions = [], Counter[str]()
    for name, _, raw in corpus():
        item = await taken(house, order)

        sent = await house.send(planted(raw), item.reverse_path, reverse_path=None)

        assert str(sent) == "250 2.0.0"
        notice = house.runner.items[-1]
        actions["told" if notice.kind is ItemKind.DSN else "recorded"] += 1
        if notice.kind is ItemKind.DSN and "canary-shop" in shown_forms(notice.raw):
            leaks.append(name)
    print(f"\nto return paths: {dict(actions)}")
    assert leaks == []


def test_reports_are_told_from_other_automatic_mail() -> None:
    tally = Counter[str]()
    for _, kind, raw in corpus():
        report = read_report(parse_message(raw), reverse_path_is_null=kind in AUTOMATIC)
        action = "no report" if report is None else report.action or "automatic"
        tally[f"{kind}: {action}"] += 1
    print()
    for line, count in sorted(tally.items()):
        print(f"  {count:3}  {line}")
    failed = {Action.FAILED.value, Action.DELAYED.value}
    wrong = [
        line for line in tally
        if line.split(": ")[1] in failed and not line.startswith("dsn")
    ]  # fmt: skip
    assert wrong == []
    assert tally["dsn-nonstandard: automatic"] <= 8
