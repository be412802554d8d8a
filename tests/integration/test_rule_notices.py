"""What authors are told about held, refused and changed mail: rule, excerpt, reason and fix, in their language."""

import pytest

from alias_store.model import OrderStatus
from database.clock import now
from gateway.errors import GatewayError
from gateway.opened import opened
from gateway.releasing import AlreadyDecided, release
from relay.stages import Client, Evidence
from tests.support.letters import (
    answer,
    answer_path,
    flat_text_of,
    hours_pass,
    letters,
    parsed,
    round_of,
    sent_to,
    subjects,
    text_of,
)
from tests.support.operators import ACT
from tests.support.relay import (
    BEA,
    EVE,
    ORDER,
    SAM,
    SEALED_BESIDE_TEXT,
    House,
    a_day_ago,
    a_mail,
    own_id,
)
from thread_store.model import HoldState, QuestionKind, ThreadState
from thread_store.sql.rows import SellerMessageRow
from vault import cipher

LATE = {
    "status": OrderStatus.COMPLETED,
    "placed_at": a_day_ago(200),
    "completed_at": a_day_ago(100),
}
CONTACT = "Please call me on +49 170 1234567 or write to bea.private@elsewhere.example."


async def refused(house: House, **mail: str):
    """Sam writes first, long after the window."""
    order = house.order(**LATE)
    sent = await house.write_mail(SAM, order.buyer_alias, **mail)
    assert sent.reply.code == 550
    return order


async def test_a_refused_author_is_told_rule_reason_and_fix(house) -> None:
    await refused(house, message_id="<7@canary-shop.example>")

    (letter,) = letters(house)
    text = flat_text_of(letter)
    assert sent_to(letter) == [SAM]
    assert letter.reverse_path is None
    assert "Rule R-13: " in text
    assert "What to do: You may answer as soon as the buyer writes." in text
    assert "Decision code: d:" in text
    assert parsed(letter).value("auto-submitted") == "auto-replied"
    assert own_id(letter.raw).endswith("@relay.example")
    assert parsed(letter).value("in-reply-to") == "<7@canary-shop.example>"


@pytest.mark.parametrize(
    ("language", "subject", "words"),
    [
        ("en", "Your message was refused", "Remove it and send again"),
        ("de", "Ihre Nachricht wurde abgelehnt", "Regel R-16: Werbung"),
        ("fr", "Votre message a été refusé", "Règle R-16"),
        ("es", "Su mensaje ha sido rechazado", "Regla R-16"),
        ("ja", "メッセージは拒否されました", "ルール R-16"),
    ],
)
async def test_a_seller_is_told_in_the_language_that_the_marketplace_names(
    house, language, subject, words
) -> None:
    order = house.order(seller_language=language)
    await house.write_mail(SAM, order.buyer_alias, text="Save 20 % with code SUMMER20 in our shop!")

    (letter,) = letters(house)
    print(f"=== {language}: {subjects(house)[0]}\n{text_of(letter)}")
    assert subjects(house) == [subject]
    assert words in flat_text_of(letter)


async def test_a_held_author_is_told_until_when(house) -> None:
    order = house.order(buyer_language="en")
    await house.write_mail(BEA, order.seller_alias, text=SEALED_BESIDE_TEXT)

    (letter,) = letters(house)
    assert subjects(house) == ["Your message is being reviewed"]
    assert "If nobody has decided by 20" in flat_text_of(letter)
    assert "nobody reads the answers" in flat_text_of(letter)
    assert answer_path(letter).local_part == "mailer-daemon"


async def test_an_author_whose_mail_was_changed_is_told_what_of_it_went(house) -> None:
    order = house.order(buyer_language="en")
    await house.write_mail(BEA, order.seller_alias, text=CONTACT)

    (letter,) = letters(house)
    assert subjects(house) == ["Your message was sent on without some parts"]
    assert "Rule R-20" in flat_text_of(letter)
    assert ">>>" in flat_text_of(letter)
    assert len(house.delivered) == 1


async def test_notices_about_one_thread_are_an_hour_apart(house) -> None:
    order = await refused(house)
    for _ in range(3):
        await house.write_mail(SAM, order.buyer_alias)
    assert len(letters(house)) == 1

    hours_pass(house, 2)
    await house.write_mail(SAM, order.buyer_alias)

    assert len(letters(house)) == 2


async def test_a_party_gets_twenty_notices_an_hour_at_most(house) -> None:
    for number in range(22):
        order = house.order(
            f"171-0000000-{number:07}",
            buyer_email=f"b{number}@canary{number}.example",
            buyer_language="en",
            **LATE,
        )
        await house.write_mail(SAM, order.buyer_alias)

    assert len(letters(house)) == 20


@pytest.mark.parametrize(
    "mark",
    [
        {"List_Id": "<offers.canary-shop.example>"},
        {"List_Unsubscribe": "<mailto:x@canary-shop.example>"},
        {"Precedence": "bulk"},
        {"Auto_Submitted": "auto-generated"},
        {"X_Autoreply": "yes"},
    ],
)
async def test_lists_and_machines_are_told_nothing(house, mark) -> None:
    await refused(house, **mark)

    assert letters(house) == []


@pytest.mark.parametrize("evidence", [Evidence.NONE, Evidence.FAIL])
async def test_who_is_not_proven_is_told_nothing(house, evidence) -> None:
    order = house.order(**LATE)
    house.authenticator.evidence = evidence
    await house.write_mail(SAM, order.buyer_alias)

    assert [one for one in subjects(house) if "Did you" not in one] == []


async def test_a_stranger_who_proves_to_be_himself_is_told_nothing(house) -> None:
    order = house.order(**LATE)
    await house.write_mail(EVE, order.buyer_alias)

    assert not any(EVE in sent_to(letter) for letter in letters(house))


async def test_what_auth_vouches_for_is_told_to_the_mailbox_on_record(house) -> None:
    """Its From may be anybody's; the notice is no way to write to them."""
    order = house.order(**LATE)
    party = house.read(
        lambda c: house.stores.aliases.correspondence_of_order(c, "default", ORDER).seller.id
    )
    client = Client("192.0.2.7", "client.example", tls=True, submitter=party)
    raw = a_mail(EVE, to=order.buyer_alias)
    await house.send(raw, order.buyer_alias, reverse_path=EVE, client=client)

    assert [sent_to(letter) for letter in letters(house)] == [[SAM]]


async def test_an_approved_sender_is_told_where_it_wrote_from(house) -> None:
    order = house.order(**LATE)
    approve = house.stores.aliases.sellers.approve_sender
    house.write(lambda c: approve(c, "default", "S-1", EVE, 1, house.stores.ids))
    await house.write_mail(EVE, order.buyer_alias)

    assert [sent_to(letter) for letter in letters(house)] == [[EVE]]


async def test_an_appeal_lays_the_message_before_the_operator(house, parts) -> None:
    await refused(house)

    sent = await answer(house, letters(house)[0], "The buyer asked me on the phone.")

    assert str(sent) == "250 2.0.0"
    (hold,) = house.read(lambda c: house.stores.threads.holds(c))
    assert "R-13" in hold.rules
    entry, appeal = house.entries(hold.thread_id)
    assert (entry.disposition, appeal.disposition) == ("refused", "absorbed")
    assert b"on the phone" in appeal.raw
    (line,) = house.read(lambda c: house.stores.threads.audit_of(c, "hold", hold.id))
    assert (line.actor, line.action) == ("author", "appeal")
    (asked,) = house.read(lambda c: house.stores.threads.questions_of(c, hold.entry_id))
    assert asked.kind is QuestionKind.APPEAL


async def test_an_appeal_counts_once(house) -> None:
    await refused(house)
    await answer(house, letters(house)[0], "Why?")

    assert str(await answer(house, letters(house)[0], "Why not?")) == "550 5.1.1"
    assert len(house.read(lambda c: house.stores.threads.holds(c))) == 1


async def test_an_appeal_that_nobody_decides_about_ends_and_is_told(house, parts) -> None:
    await refused(house)
    await answer(house, letters(house)[0], "Why?")
    hours_pass(house)

    await round_of(parts)

    assert subjects(house) == ["Your message was refused", "Your message was not sent on"]
    (hold,) = house.read(lambda c: house.stores.threads.holds(c, HoldState.REFUSED))
    assert hold.decided_by == "deadline"


async def test_an_appeal_that_never_comes_ends_in_silence(house, parts) -> None:
    await refused(house)
    hours_pass(house)

    await round_of(parts)

    assert len(letters(house)) == 1
    assert str(await answer(house, letters(house)[0], "Why?")) == "550 5.1.1"


async def test_an_empty_appeal_is_none(house) -> None:
    await refused(house)

    assert str(await answer(house, letters(house)[0], "\n> quoted\n")) == "250 2.0.0"
    assert house.read(lambda c: house.stores.threads.holds(c)) == ()


async def test_a_notice_shows_nothing_of_the_other_side(house) -> None:
    order = house.order(buyer_language="en")
    text = f"{SEALED_BESIDE_TEXT}\nI know you are {SAM}."
    await house.write_mail(BEA, order.seller_alias, text=text, subject=f"To {SAM}")

    (letter,) = letters(house)
    assert b"canary-shop" not in letter.raw
    assert "canary-shop" not in flat_text_of(letter)


async def test_a_message_id_of_the_other_sides_domain_is_not_named(house) -> None:
    order = house.order(buyer_language="en")
    odd = f"<1@{SAM.domain}>"
    await house.write_mail(BEA, order.seller_alias, text=SEALED_BESIDE_TEXT, message_id=odd)

    (letter,) = letters(house)
    assert parsed(letter).value("in-reply-to") is None
    assert b"canary-shop" not in letter.raw


async def test_an_upheld_appeal_goes_on_once_and_counts_once(house, parts) -> None:
    order = await refused(house)
    await answer(house, letters(house)[0], "The buyer asked me on the phone.")
    (hold,) = house.read(lambda c: house.stores.threads.holds(c))
    house.write(
        lambda c: house.stores.threads.set_thread_state(c, order.thread_id, ThreadState.CLOSED)
    )

    with opened(parts.config) as gateway:
        row = release(gateway, str(hold.id), ACT)
        with pytest.raises(AlreadyDecided):
            release(gateway, str(hold.id), ACT)

    assert row["told"]
    assert house.dispositions(order.thread_id)[0] == "seller accepted"
    table = SellerMessageRow.__table__
    assert len(house.read(lambda c: c.execute(table.select()).all())) == 1
    assert str(await answer(house, letters(house)[0], "And?")) == "550 5.1.1"


async def test_an_appeal_of_an_erased_thread_comes_to_no_address_and_releases_nothing(
    house, parts
) -> None:
    order = await refused(house)
    await answer(house, letters(house)[0], "The buyer asked me on the phone.")
    (hold,) = house.read(lambda c: house.stores.threads.holds(c))
    house.write(lambda c: house.stores.threads.erase_thread(c, order.thread_id, now=now()))

    with opened(parts.config) as gateway, pytest.raises(GatewayError, match="erased"):
        release(gateway, str(hold.id), ACT)
    hours_pass(house)
    await round_of(parts)

    (hold,) = house.read(lambda c: house.stores.threads.holds(c, HoldState.REFUSED))
    assert hold.decided_by == "deadline"
    assert len(letters(house)) == 1


async def test_a_notice_of_an_erased_thread_takes_no_appeal(house) -> None:
    order = await refused(house)
    house.write(lambda c: house.stores.threads.erase_thread(c, order.thread_id, now=now()))

    assert str(await answer(house, letters(house)[0], "Why?")) == "550 5.1.1"
    assert house.read(lambda c: house.stores.threads.holds(c)) == ()


async def test_a_password_stands_in_no_letter_and_no_finding(house, monkeypatch) -> None:
    """The rule about links quotes what stands around one; that must not be the password."""
    kept: list[bytes] = []
    encrypt = cipher.encrypt
    monkeypatch.setattr(cipher, "encrypt", lambda *a: (kept.append(a[-1]), encrypt(*a))[1])
    order = house.order(buyer_language="en")
    text = "My account: password: hunter2Z!x9, see https://shop.elsewhere.example/login, thanks."

    await house.write_mail(SAM, order.buyer_alias, text=text)

    (letter,) = letters(house)
    assert "Rule R-24" in flat_text_of(letter)
    assert "hunter2" not in flat_text_of(letter)
    with_it = [plain for plain in kept if b"hunter2" in plain]
    # The author's own message, as it came, is the record.
    (entry,) = house.entries(order.thread_id)
    assert len(with_it) == 1
    assert with_it[0].endswith(entry.raw)
