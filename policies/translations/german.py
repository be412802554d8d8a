"""German."""

from typing import Final

from policies.translations.tables import Table

GERMAN: Final = Table(
    names={
        "R-12": "Keine Bestellung",
        "R-13": "Frist nach der Bestellung",
    },
    answers={
        ("R-12", "no-order"): (
            "Wir haben keine Bestellung dieses Käufers bei Ihnen gefunden; eine erste Nachricht braucht eine.",
            "Schreiben Sie zu einer Bestellung dieses Käufers, oder antworten Sie, wenn der Käufer schreibt.",
        ),
        ("R-13", "outside"): (
            "Die Bestellung {excerpt} wurde am {date} abgeschlossen; erste Nachrichten sind noch "
            "{days} Tage danach möglich.",
            "Sie können antworten, sobald der Käufer schreibt.",
        ),
    },
)
