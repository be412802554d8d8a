"""Who may be answered: a person who wrote to us, and no machine, list or responder."""

import pytest

from mail.message import parse_message
from relay.asking.personal import is_away_note, is_personal
from tests.support.relay import a_mail, a_received

MACHINES = (
    {"Auto_Submitted": "auto-replied"},
    {"Auto_Submitted": "auto-generated; owner=x"},
    {"Auto_Submitted": "(really) auto-notified"},
    {"Precedence": "BULK"},
    {"Precedence": "auto_reply"},
    {"List_Id": "<a.example>"},
    {"List_Unsubscribe": "<mailto:a@a.example>"},
    {"X_Autoreply": "yes"},
    {"X_Autorespond": "away"},
    {"Content_Type": "multipart/report; report-type=delivery-status"},
)


@pytest.mark.parametrize("mark", MACHINES)
def test_machines_are_not_answered(mark) -> None:
    assert not is_personal(parse_message(a_mail(**mark)))


@pytest.mark.parametrize(
    "mark", [{}, {"Auto_Submitted": "no"}, {"Precedence": "first-class"}, {"X_Mailer": "list"}]
)
def test_people_are(mark) -> None:
    assert is_personal(parse_message(a_mail(**mark)))


def test_the_null_reverse_path_is_a_machines() -> None:
    assert not is_personal(parse_message(a_mail()), reverse_path_is_null=True)


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Did you write this message?",
        "AutoReply: x",
        "Out of Office: x",
        "Out of the office",
        "Abwesenheitsnotiz: x",
        "Automatische Antwort: x",
        "Réponse automatique : x",
        "Respuesta automática: x",
        "自動返信: x",
        "不在通知",
        "=?utf-8?q?R=C3=A9ponse_automatique?=",
    ],
)
def test_away_notes_are_known_by_their_subject_too(subject: str) -> None:
    assert is_away_note(a_received(a_mail(subject=subject)))


@pytest.mark.parametrize("subject", ["Re: Did you write this message?", "I was out of office", ""])
def test_an_answer_of_a_person_is_none(subject: str) -> None:
    assert not is_away_note(a_received(a_mail(subject=subject)))
