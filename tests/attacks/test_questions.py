"""Attacks on questions: to answer in another's name, twice, by machine, or to use our letters to reach somebody.

Possession of the token is the proof. So what is tried here is to make one, to guess one, to use one again, to let a
machine use it, and to make our own letters carry what the rules would have stopped.
"""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import update

from gateway.parts import Parts
from gateway.web import Answers
from mail.address import Address
from mail.envelope import Envelope
from mail.reply import ALIAS_UNKNOWN
from message_center.app import build_app
from message_center.health import Health
from relay.asking.answering import ANSWER_REFUSED
from relay.asking.rations import HOUR
from relay.stages import Evidence
from tests.support.asgi import request
from tests.support.letters import (
    answer,
    answer_path,
    hours_pass,
    letters,
    round_of,
    sent_to,
    subjects,
    text_of,
)
from tests.support.relay import (
    BEA,
    CLIENT,
    EVE,
    SAM,
    SEALED_BESIDE_TEXT,
    House,
    a_mail,
    untagged,
)
from thread_store.model import QuestionState
from thread_store.sql.rows import NoticeRow
from vault.keyring import Family
from vault.tokens import Purpose, TokenCodec

NOTICE = NoticeRow.__table__


async def asked(house: House, text: str = "Please change my address."):
    """Eve writes as Bea, and Bea is asked; the order."""
    order = house.order(buyer_language="en")
    house.authenticator.evidence = Evidence.NONE
    await house.send(a_mail(BEA, text), order.seller_alias, reverse_path=EVE)
    house.authenticator.evidence = Evidence.PASS
    return order


def state(house: House) -> QuestionState:
    (hold,) = house.read(lambda c: house.stores.threads.holds(c))
    return house.read(lambda c: house.stores.threads.questions_of(c, hold.entry_id))[0].state


def question_id(house: House) -> int:
    (hold,) = house.read(lambda c: house.stores.threads.holds(c))
    return house.read(lambda c: house.stores.threads.questions_of(c, hold.entry_id))[0].id


async def test_a_token_of_another_purpose_answers_nothing(house) -> None:
    """Aliases, return paths and Message-IDs are seen by both sides; none of them opens as a question."""
    await asked(house)
    value = question_id(house)

    for purpose in Purpose:
        if purpose is not Purpose.QUESTION:
            path = Address(
                house.stores.codec.mint(purpose, "relay.example", value), "relay.example"
            )
            sent = await house.write_mail(EVE, path, text="yes")
            assert state(house) is QuestionState.OPEN
            assert sent.reply.code in (250, 550)


async def test_the_id_of_an_entry_or_a_hold_makes_no_question(house) -> None:
    """Decision codes stand in replies; minted as a question they would have to be one's id."""
    await asked(house)
    (hold,) = house.read(lambda c: house.stores.threads.holds(c))

    for value in (hold.id, hold.entry_id, hold.thread_id, 0, -1):
        token = house.stores.codec.mint(Purpose.QUESTION, "relay.example", value)
        sent = await house.write_mail(EVE, Address(token, "relay.example"), text="yes")
        assert sent.reply == ALIAS_UNKNOWN


async def test_a_token_of_a_compromised_key_answers_nothing(house) -> None:
    await asked(house)
    value = question_id(house)
    rotated = house.keyring.rotated(Family.TOKEN, bytes(64), 1)
    stolen = TokenCodec(rotated).mint(Purpose.QUESTION, "relay.example", value, key_id=1)
    codec = TokenCodec(rotated.compromised(Family.TOKEN, 1))
    house.with_stores(replace(house.stores, codec=codec))

    sent = await house.write_mail(EVE, Address(stolen, "relay.example"), text="yes")

    assert sent.reply == ALIAS_UNKNOWN
    assert state(house) is QuestionState.OPEN


async def test_a_thousand_guesses_look_into_no_store(house, monkeypatch) -> None:
    await asked(house)
    path = answer_path(letters(house)[0])

    async def never(_query: object) -> None:
        raise AssertionError("a guess is refused by arithmetic")

    monkeypatch.setattr(house.readers, "read", never)
    for number in range(1_000):
        guess = f"{path.local_part[:-4]}{number:04}".translate(str.maketrans("0189", "abcd"))
        if guess != path.local_part:
            said = await house.intake.recipient(CLIENT, Address(guess, path.domain), ())
            assert said == ALIAS_UNKNOWN


async def test_an_answer_that_comes_again_changes_nothing(house, parts) -> None:
    order = await asked(house)
    await answer(house, letters(house)[0], "no")
    await round_of(parts)

    for _ in range(3):
        assert (await answer(house, letters(house)[0], "yes")).reply == ALIAS_UNKNOWN
        await round_of(parts)

    assert house.delivered == []
    assert house.dispositions(order.thread_id)[0] == "buyer refused"


async def test_an_answer_between_rcpt_and_data_of_another_is_the_only_one(house) -> None:
    await asked(house)
    path = answer_path(letters(house)[0])
    found = await house.intake.recipient(CLIENT, path, ())
    await answer(house, letters(house)[0], "no")

    raw = a_mail(EVE, "yes", to=path)
    late = await house.intake.message(CLIENT, Envelope(EVE, (path,)), raw, (found,))

    assert late == ALIAS_UNKNOWN


async def test_yes_and_no_at_once_count_as_one_of_them(house, parts) -> None:
    await asked(house)
    said = await asyncio.gather(
        *(answer(house, letters(house)[0], word) for word in ("yes", "no") * 5)
    )

    assert sorted({str(one) for one in said}) == ["250 2.0.0", "550 5.1.1"]
    assert [str(one) for one in said].count("250 2.0.0") == 1


@pytest.mark.parametrize("text", ["yes", "no", "anything"])
async def test_the_other_side_answers_nothing(house, text) -> None:
    """Sam wants to hear that it was Bea; the token may have been passed on to him."""
    await asked(house)

    sent = await answer(house, letters(house)[0], text, author=SAM)

    assert sent.reply == ANSWER_REFUSED
    assert state(house) is QuestionState.OPEN
    assert len(letters(house)) == 1


async def test_a_disproven_answer_counts_for_nothing_and_is_not_told_why(house) -> None:
    await asked(house)
    house.authenticator.evidence = Evidence.FAIL

    sent = await answer(house, letters(house)[0], "yes")

    assert sent.reply == ANSWER_REFUSED
    assert state(house) is QuestionState.OPEN


async def test_an_answer_whose_proof_cannot_be_looked_up_comes_again(house) -> None:
    """Or who makes DNS fail would be asked for less than others."""
    await asked(house)
    house.authenticator.evidence = Evidence.TEMPORARY

    assert str(await answer(house, letters(house)[0], "yes")) == "451 4.4.3"
    assert state(house) is QuestionState.OPEN


@pytest.mark.parametrize(
    "mark",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Auto_Submitted": "auto-generated"},
        {"Precedence": "bulk"},
        {"subject": "Automatic reply: Did you write this message?"},
        {"subject": "Abwesenheitsnotiz"},
        {"X_Autoreply": "yes"},
    ],
)
async def test_a_responder_answers_nothing_and_is_not_answered(house, mark) -> None:
    """Its text may begin with a yes: "OK, I am away until Monday"."""
    await asked(house)

    sent = await answer(house, letters(house)[0], "OK, I am away until Monday.", **mark)

    assert str(sent) == "250 2.0.0"
    assert state(house) is QuestionState.OPEN
    assert len(letters(house)) == 1


async def test_a_responder_with_the_null_path_is_kept_from_every_question(house) -> None:
    await asked(house)
    path = answer_path(letters(house)[0])

    sent = await house.send(a_mail(BEA, "yes", to=path), path, reverse_path=None)

    assert str(sent) == "250 2.0.0"
    assert state(house) is QuestionState.OPEN


async def test_two_responders_that_answer_each_other_end_at_once(house) -> None:
    """Whatever comes to a question brings one letter an hour at most."""
    await asked(house)
    for number in range(20):
        await answer(house, letters(house)[-1], f"I will write back soon ({number}).")

    assert len(letters(house)) == 2


async def test_looking_at_the_link_decides_nothing(house, parts) -> None:
    await asked(house)
    app = _app(parts)
    path = f"/answer/{answer_path(letters(house)[0])}"

    for method in ("GET", "HEAD", "GET"):
        status, headers, body = await request(app, path, method)
        assert status == 200
    assert state(house) is QuestionState.OPEN
    assert b"<script" not in body
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"


async def test_a_button_decides_once(house, parts) -> None:
    await asked(house)
    app, path = _app(parts), f"/answer/{answer_path(letters(house)[0])}"

    assert (await request(app, path, "POST", b"answer=no"))[0] == 200
    assert (await request(app, path, "POST", b"answer=yes"))[0] == 404
    assert state(house) is QuestionState.NO


@pytest.mark.parametrize(
    "body", [b"", b"answer=maybe", b"answer=yes&answer=no", b"x" * 100_000, b"\xff\x00=", b"&" * 9]
)
async def test_an_odd_form_shows_the_question_again(house, parts, body) -> None:
    await asked(house)
    app, path = _app(parts), f"/answer/{answer_path(letters(house)[0])}"

    assert (await request(app, path, "POST", body))[0] in (200, 404)
    assert state(house) is QuestionState.OPEN


@pytest.mark.parametrize(
    "name", ["x", "a@b", "%00", "a" * 40 + "@relay.example", "..", "%ff%fe@relay.example", "@"]
)
async def test_every_other_address_shows_the_same_page(house, parts, name) -> None:
    app = _app(parts)
    token = house.stores.codec.mint(Purpose.QUESTION, "relay.example", 4)
    known = await request(app, f"/answer/{token}@relay.example")

    status, _, body = await request(app, f"/answer/{name}")

    assert status == 404
    assert body == known[2] or name == ".."


@pytest.mark.parametrize("method", ["OPTIONS", "PUT", "DELETE", "TRACE", "PATCH"])
async def test_no_other_method_tells_an_open_question_from_none(house, parts, method) -> None:
    await asked(house)
    app, path = _app(parts), f"/answer/{answer_path(letters(house)[0])}"
    token = house.stores.codec.mint(Purpose.QUESTION, "relay.example", 4)

    known = await request(app, path, method)
    forged = await request(app, f"/answer/{token}@relay.example", method)

    assert known == forged
    assert (known[0], sorted(known[1]["allow"].split(", "))) == (405, ["GET", "HEAD", "POST"])


async def test_a_closed_question_and_a_forged_one_get_the_same_page(house, parts) -> None:
    await asked(house)
    app, path = _app(parts), f"/answer/{answer_path(letters(house)[0])}"
    await request(app, path, "POST", b"answer=no")
    token = house.stores.codec.mint(Purpose.QUESTION, "relay.example", 4)

    for method, body in (("GET", b""), ("HEAD", b""), ("POST", b"answer=yes"), ("POST", b"x")):
        closed = await request(app, path, method, body)
        assert closed == await request(app, f"/answer/{token}@relay.example", method, body)
        assert closed[0] == 404


async def test_who_hangs_up_in_the_middle_of_a_form_answers_nothing(house, parts) -> None:
    await asked(house)
    path = f"/answer/{answer_path(letters(house)[0])}"
    scope = {"type": "http", "method": "POST", "path": path, "query_string": b"", "headers": []}
    pieces = [{"type": "http.request", "body": b"answer=y", "more_body": True}]

    async def receive() -> dict[str, object]:
        return pieces.pop() if pieces else {"type": "http.disconnect"}

    async def send(_message: object) -> None:
        return None

    await _app(parts)(scope, receive, send)

    assert state(house) is QuestionState.OPEN


async def test_a_subject_is_text_on_the_page(house, parts) -> None:
    order = house.order(buyer_language="en")
    house.authenticator.evidence = Evidence.NONE
    await house.write_mail(BEA, order.seller_alias, subject="<script>alert(1)</script> $form")
    path = f"/answer/{answer_path(letters(house)[0])}"

    body = (await request(_app(parts), path))[2]

    assert b"<script" not in body
    assert b"&lt;script&gt;" in body
    assert body.count(b"<form") == 1


async def test_two_workers_carry_a_yes_out_once(house, parts) -> None:
    await asked(house)
    await answer(house, letters(house)[0], "yes")

    await asyncio.gather(*(round_of(replace(parts, worker_id=number)) for number in range(4)))

    assert len(house.delivered) == 1


async def test_two_workers_close_a_question_once(house, parts) -> None:
    await asked(house)
    hours_pass(house)

    await asyncio.gather(*(round_of(parts) for _ in range(4)))

    assert len(letters(house)) == 2


async def test_a_crash_between_answer_and_release_loses_nothing(house, parts, monkeypatch) -> None:
    await asked(house)
    await answer(house, letters(house)[0], "yes")

    def crash(*_arguments: object) -> None:
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(type(parts.stores.queue), "insert", crash)
        await round_of(parts)
    assert state(house) is QuestionState.YES
    assert house.delivered == []

    hours_pass(house, 1)
    await round_of(parts)
    assert len(house.delivered) == 1


async def test_a_question_is_no_way_to_write_to_somebody(house) -> None:
    """Whoever knows an alias can make us ask; what is quoted is short, and leads nowhere."""
    spam = "BUY at https://evil.example/x or www.evil.example, +1 212 555 0100, eve@evil.example\n"
    await asked(house, spam * 50)

    text = text_of(letters(house)[0])
    assert "evil" not in text
    assert "0100" not in text
    assert text.count("BUY") == 4


async def test_a_hundred_forgeries_ask_once(house) -> None:
    order = await asked(house)
    house.authenticator.evidence = Evidence.NONE
    for number in range(30):
        await house.send(
            a_mail(BEA, message_id=f"<{number}@evil.example>"),
            untagged(order.seller_alias),
            reverse_path=EVE,
        )

    assert [sent_to(letter) for letter in letters(house)] == [[BEA]]


async def test_forgeries_over_all_threads_of_a_party_ask_ten_times_a_day(house) -> None:
    """Each alias that somebody has learnt would be one more letter to the same mailbox."""
    for number in range(1, 14):
        order = house.order(
            f"171-{number:07}-{number:07}",
            seller_id=f"S-{number}",
            seller_email=f"s{number}@canary{number}.example",
        )
        house.authenticator.evidence = Evidence.NONE
        await house.send(a_mail(BEA), order.seller_alias, reverse_path=EVE)
        if number % 5 == 0:
            hours_pass(house, 2)

    assert len(letters(house)) == 10
    hours_pass(house, 25)
    await house.send(a_mail(BEA), order.seller_alias, reverse_path=EVE)
    assert len(letters(house)) == 11


async def test_questions_leave_room_for_what_a_party_must_hear(house) -> None:
    """Or whoever forges enough would keep a seller from hearing why its own mail was refused."""
    seller = {"seller_id": "S-1", "seller_email": str(SAM)}
    for number in range(1, 25):
        order = house.order(
            f"171-{number:07}-{number:07}",
            buyer_id=f"B-{number}",
            buyer_email=f"b{number}@canary{number}.example",
            **seller,
        )
        house.authenticator.evidence = Evidence.NONE
        await house.send(a_mail(SAM), order.buyer_alias, reverse_path=EVE)
    house.authenticator.evidence = Evidence.PASS

    await house.write_mail(SAM, order.buyer_alias, text=SEALED_BESIDE_TEXT)

    assert subjects(house)[10:] == ["Your message is being reviewed"]


async def test_a_responder_without_a_mark_is_told_once_a_day_how_to_answer(house) -> None:
    await asked(house)
    for _ in range(10):
        await answer(house, letters(house)[-1], "Thank you for your mail, we are closed.")
        house.write(lambda c: c.execute(update(NOTICE).values(at=NOTICE.c.at - 2 * HOUR)))

    assert len(letters(house)) == 2


async def test_nothing_ever_goes_to_the_address_in_from(house, parts) -> None:
    order = house.order(buyer_language="en")
    await house.write_mail(EVE, order.seller_alias, Reply_To=str(EVE))
    await answer(house, letters(house)[0], "no")
    await round_of(parts)

    assert not any(EVE in sent_to(letter) for letter in letters(house))


def _app(parts: Parts):
    async def health() -> Health:
        return Health()

    return build_app(health, Answers(parts.config, parts.readers, parts.writer))
