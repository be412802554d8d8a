"""German: what rules about contents say. The glossary stands in policies.translations.german."""

from types import MappingProxyType
from typing import Final

from policies.translations.tables import Answers, file_answers

_PDF_OR_IMAGE: Final = "Senden Sie es als PDF oder Bild."
_FILES: Final = MappingProxyType(
    {
        "program": ("{file} ist ein Programm.", "Senden Sie den Inhalt als PDF oder Bild."),
        "markup": ("{file} ist HTML, SVG oder XML.", _PDF_OR_IMAGE),
        "archive": ("{file} ist ein Archiv.", "Hängen Sie die Dateien darin einzeln an."),
        "macros": (
            "{file} kann Makros enthalten.",
            "Speichern Sie die Datei ohne Makros oder als PDF.",
        ),
        "encrypted": ("{file} ist verschlüsselt.", "Speichern Sie die Datei ohne Passwort."),
        "mislabelled": (
            "{file} ist etwas anderes, als Name oder Typ der Datei sagen.",
            "Speichern Sie die Datei unter dem richtigen Namen oder als PDF.",
        ),
        "animated": ("{file} ist ein bewegtes Bild.", "Senden Sie ein stehendes Bild."),
        "unlisted": ("Dateien wie {file} werden nicht weitergeleitet.", _PDF_OR_IMAGE),
    }
)
_ALLOWED_FILES: Final = (
    " Erlaubt sind PDF, Text und CSV, stehende Bilder, Einladungen sowie Word und Excel ohne "
    "Makros."
)
_FILE_REMOVED: Final = " Wir haben die Datei entfernt und den Rest weitergeleitet."
_COUNT: Final = "Es sind {count} Anhänge; erlaubt sind {limit}."
_SIZE: Final = "Die Anhänge sind zusammen {size} MB groß; erlaubt sind {limit} MB."
_FIRST_FILES: Final = "Nur die ersten Dateien wurden weitergeleitet."
_FEWER: Final = "Senden Sie weniger Dateien oder mehrere Nachrichten."
_SMALLER: Final = "Senden Sie weniger oder kleinere Dateien."

_SELLER_CAN_ANSWER: Final = "Der Händler kann direkt auf Ihre Nachricht antworten."
_BUYERS_CAN_ANSWER: Final = "Käufer können direkt auf Ihre Nachricht antworten."
_NO_LINK: Final = (
    "Entfernen Sie den Link und senden Sie die Nachricht noch einmal. Was er zeigt, können Sie in "
    "die Nachricht schreiben oder anhängen."
)
_LINKS: Final = "Links dürfen zu Versanddiensten und zum Marktplatz führen."
_NO_CARDS: Final = (
    "Senden Sie nie eine Kartennummer per Mail: Zahlung und Erstattung laufen über den Marktplatz."
)
_HIDDEN: Final = "Die Nachricht enthält versteckten Text: „{excerpt}“."
_DISGUISED: Final = "Die Nachricht enthält getarnten Text: „{excerpt}“."
_REMOVE: Final = "Entfernen Sie ihn und senden Sie die Nachricht noch einmal."
_LOOKED_AT: Final = "Ein Mensch sieht sie sich an. Ohne diesen Text geht sie sofort durch."
_REVIEWS: Final = (
    "Bitten um Bewertungen müssen neutral sein und sind nur einmal erlaubt: „{excerpt}“."
)
_CANCEL: Final = "Stornieren Sie selbst im Bestellsystem; bitten Sie nicht den Käufer darum."
_PAYMENT: Final = (
    "Entfernen Sie diese Stelle: Käufe und Zahlungen außerhalb des Marktplatzes sind nicht erlaubt."
)
_CALM: Final = (
    "Schreiben Sie, was schiefging und was Sie möchten; ein Mensch sieht sich diese Nachricht "
    "zuerst an."
)
_ADVERTISING: Final = "Das sieht nach Werbung aus: „{excerpt}“ ({symbols})."
_LANGUAGES: Final = "Der Käufer liest: {wanted}. Diese Nachricht scheint in einer anderen Sprache zu sein: {written}."
_BOTH_LANGUAGES: Final = "Schreiben Sie in der Sprache des Käufers oder in beiden."

CONTENTS: Final[Answers] = MappingProxyType(
    {
        ("R-06", "too-long"): (
            "Der Text hat {length} Zeichen; erlaubt sind {limit}.",
            "Kürzen Sie ihn um mindestens {surplus} Zeichen, oder legen Sie Einzelheiten als PDF bei.",
        ),
        ("R-06", "too-long-for-purpose"): (
            "Der Text hat {length} Zeichen; mit dem Grund „{purpose}“ sind {limit} erlaubt.",
            "Kürzen Sie ihn um mindestens {surplus} Zeichen.",
        ),
        **file_answers(_FILES, _ALLOWED_FILES, _FILE_REMOVED),
        ("R-22", "too-many"): (_COUNT, _FEWER),
        ("R-22", "too-large"): (_SIZE, _SMALLER),
        ("R-22", "too-many-removed"): (f"{_COUNT} {_FIRST_FILES}", _FEWER),
        ("R-22", "too-large-removed"): (f"{_SIZE} {_FIRST_FILES}", _SMALLER),
        ("R-23", "program"): (
            "{file} wurde als gefährlich abgelehnt: Es ist ein Programm.",
            "Senden Sie, was der Käufer braucht, als PDF oder Bild.",
        ),
        ("R-23", "active"): (
            "{file} wurde als gefährlich abgelehnt: Die Datei enthält Makros oder Skripte.",
            "Speichern Sie die Datei ohne sie oder als einfaches PDF.",
        ),
        ("R-30", "identity"): (
            "Wir haben {file} entfernt: Dem Namen nach zeigt die Datei einen Ausweis oder eine "
            "Zahlungskarte. Der Rest wurde weitergeleitet.",
            "Kein Händler braucht das per Mail. Wenn ein Nachweis nötig ist, zeigen Sie ihn dem "
            "Marktplatz oder dem Versanddienst.",
        ),
        ("R-30", "program"): (
            "Wir haben {file} entfernt: Die Datei ist ein Programm oder startet eines. Der Rest "
            "wurde weitergeleitet.",
            "Senden Sie den Inhalt als PDF oder Bild.",
        ),
        ("R-20", "removed"): ("Wir haben Kontaktdaten entfernt: „{excerpt}“.", _BUYERS_CAN_ANSWER),
        ("R-20", "removed-for-buyer"): (
            "Wir haben zu Ihrem Schutz Kontaktdaten entfernt: „{excerpt}“.",
            _SELLER_CAN_ANSWER,
        ),
        ("R-20", "suspected"): (
            "Das könnten Kontaktdaten sein: „{excerpt}“.",
            f"{_BUYERS_CAN_ANSWER} Ohne diese Stelle geht sie sofort durch.",
        ),
        ("R-20", "refused"): (
            "Die Nachricht enthält Kontaktdaten: „{excerpt}“.",
            f"Entfernen Sie sie. {_BUYERS_CAN_ANSWER}",
        ),
        ("R-21", "deceitful"): (
            "Der Link „{excerpt}“ zeigt eine Adresse und führt zu einer anderen, {host}.",
            _NO_LINK,
        ),
        ("R-21", "disguised"): ("Der Link „{excerpt}“ verbirgt, wohin er führt.", _NO_LINK),
        ("R-21", "shortened"): (
            "Der Kurzlink „{excerpt}“ verbirgt, wohin er führt.",
            "Schreiben Sie die volle Adresse eines Versanddienstes oder des Marktplatzes, oder "
            "entfernen Sie den Link, und senden Sie die Nachricht noch einmal.",
        ),
        ("R-21", "unlisted"): (
            "Der Link zu {host} ist nicht erlaubt: „{excerpt}“.",
            f"{_LINKS} Entfernen Sie ihn und senden Sie die Nachricht noch einmal.",
        ),
        ("R-21", "removed"): (
            "Wir haben den Link zu {host} entfernt: „{excerpt}“.",
            f"{_LINKS} Der Rest der Nachricht wurde weitergeleitet.",
        ),
        ("R-21", "defanged"): (
            "Der Link zu {host} lässt sich nicht mehr anklicken: „{excerpt}“.",
            "Sie müssen nichts tun. Der Händler kann ihn weiterhin lesen.",
        ),
        ("R-24", "card"): (
            "Wir haben eine Kartennummer unkenntlich gemacht: {excerpt}.",
            _NO_CARDS,
        ),
        ("R-24", "masked"): (
            "Bevor die Nachricht gespeichert wurde, haben wir eine Kartennummer bis auf die letzten "
            "vier Ziffern unkenntlich gemacht.",
            _NO_CARDS,
        ),
        ("R-24", "password"): (
            "Wir haben ein Passwort unkenntlich gemacht: {excerpt}.",
            "Senden Sie nie ein Passwort per Mail. Ändern Sie es dort, wo Sie es verwenden.",
        ),
        ("R-26", "hidden-offer"): (_HIDDEN, _REMOVE),
        ("R-26", "hidden"): (_HIDDEN, _LOOKED_AT),
        ("R-26", "removed"): (
            "Wir haben versteckten Text entfernt: „{excerpt}“.",
            "Sie müssen nichts tun. Schreiben Sie sichtbar, was der Käufer lesen soll.",
        ),
        ("R-26", "disguised-offer"): (_DISGUISED, _REMOVE),
        ("R-26", "disguised"): (_DISGUISED, _LOOKED_AT),
        ("R-26", "straightened"): (
            "Wir haben Buchstaben eines anderen Alphabets ersetzt: „{excerpt}“.",
            "Sie müssen nichts tun.",
        ),
        ("R-26", "coded"): (
            "Die Nachricht enthält Text in kodierter Form: „{excerpt}“.",
            "Ein Mensch sieht sie sich an. Sie können den Text auch in gewöhnlichen Worten schreiben "
            "und die Nachricht noch einmal senden.",
        ),
        ("R-17", "paid"): (
            _REVIEWS,
            "Bieten Sie nichts für eine Bewertung, weder vorher noch nachher.",
        ),
        ("R-17", "change"): (
            _REVIEWS,
            "Bitten Sie nicht darum, eine Bewertung zu ändern oder zu löschen; lösen Sie das "
            "Problem des Käufers.",
        ),
        ("R-17", "one-sided"): (
            _REVIEWS,
            "Bitten Sie jeden Käufer um eine ehrliche Bewertung, ob gut oder schlecht, oder keinen.",
        ),
        ("R-17", "repeated"): (
            _REVIEWS,
            "Dieser Käufer wurde schon gefragt; fragen Sie nicht noch einmal.",
        ),
        ("R-18", "empty"): (
            "Diese Bestätigung sendet der Marktplatz schon selbst: „{excerpt}“.",
            "Schreiben Sie, wenn der Käufer etwas über die Bestellung noch nicht weiß oder Sie eine "
            "Frage haben.",
        ),
        ("R-19", "cancel"): ("Sie bitten den Käufer zu stornieren: „{excerpt}“.", _CANCEL),
        ("R-19", "cancel-hint"): (
            "Sie scheinen den Käufer zu bitten, dass er storniert: „{excerpt}“.",
            _CANCEL,
        ),
        ("R-19", "elsewhere"): ("Das führt vom Marktplatz weg: „{excerpt}“.", _PAYMENT),
        ("R-19", "transfer"): (
            "Sie scheinen um eine Zahlung außerhalb des Marktplatzes zu bitten: „{excerpt}“.",
            _PAYMENT,
        ),
        ("R-19", "secrets"): (
            "Sie fragen nach Kartendaten oder einem Passwort: „{excerpt}“.",
            "Fragen Sie danach nie per Mail; der Käufer gibt sie nur an der Kasse ein.",
        ),
        ("R-28", "threat"): (
            "Zur Prüfung zurückgehalten, denn es liest sich wie eine Drohung: „{excerpt}“.",
            _CALM,
        ),
        ("R-28", "insult"): ("Wegen der Wortwahl zur Prüfung zurückgehalten: „{excerpt}“.", _CALM),
        ("R-16", "promotional"): (
            _ADVERTISING,
            "Entfernen Sie es und senden Sie die Nachricht noch einmal, oder bitten Sie um Prüfung.",
        ),
        ("R-16", "doubtful"): (
            _ADVERTISING,
            "Ein Mensch sieht sich die Nachricht an. Ohne diese Stelle geht sie sofort durch.",
        ),
        ("R-16", "remarkable"): (
            _ADVERTISING,
            "Die Nachricht wurde weitergeleitet. Lassen Sie Angebote aus Nachrichten zu "
            "Bestellungen heraus.",
        ),
        ("R-27", "held"): (_LANGUAGES, _BOTH_LANGUAGES),
        ("R-27", "remarked"): (
            _LANGUAGES,
            f"Die Nachricht wurde weitergeleitet. {_BOTH_LANGUAGES}",
        ),
        ("R-25", "pictures"): (
            "Wir haben Bilder entfernt, die von anderen Servern geladen werden: {count}.",
            "Sie müssen nichts tun. Hängen Sie Bilder an, die der Käufer sehen soll.",
        ),
        ("R-25", "active"): (
            "Wir haben aktive Inhalte entfernt: {excerpt}.",
            "Sie müssen nichts tun. Schreiben Sie in Worten, wozu sie da waren.",
        ),
        ("R-25", "emojis"): (
            "Wir haben Emojis entfernt, da Sie von sich aus schreiben: {excerpt}.",
            "Sie müssen nichts tun. In Antworten bleiben sie stehen.",
        ),
        ("R-29", "hold"): (
            "Wir konnten nicht sicherstellen, dass die Nachricht keine Adresse mehr zeigt.",
            "Ein Mensch sieht sie sich an. Ohne den Anhang oder die zitierte Nachricht geht der Text "
            "sofort durch.",
        ),
        ("R-29", "reject"): (
            "Ein Teil der Nachricht ist verschlüsselt oder so verpackt, dass wir ihn unterwegs nicht "
            "lesen können.",
            "Senden Sie den Inhalt noch einmal als gewöhnlichen Text, mit wenigen unverschlüsselten "
            "Anhängen.",
        ),
    }
)
