"""German: names of rules, words in values, and what rules about senders, orders and servers say.

Sellers and buyers are addressed as Sie. One word for one thing:

order Bestellung, message Nachricht, buyer Käufer, seller Händler, marketplace Marktplatz, alias
Weiterleitungsadresse, conversation Unterhaltung, held zurückgehalten, refused abgelehnt, taken out
entfernt, carried on weitergeleitet, operator ein Mensch, first message von sich aus schreiben.
"""

from types import MappingProxyType
from typing import Final

from policies.translations.german_contents import CONTENTS
from policies.translations.tables import Answers, Table

_NAMES: Final = MappingProxyType(
    {
        "R-01": "Unbekannte Weiterleitungsadresse",
        "R-02": "Gesperrte Weiterleitungsadresse",
        "R-03": "Nicht zugelassener Absender",
        "R-04": "Nicht belegter Absender",
        "R-05": "Größe der Nachricht",
        "R-06": "Länge des Textes",
        "R-07": "Mailschleife",
        "R-08": "Automatische Mail",
        "R-09": "Anzahl der Nachrichten",
        "R-10": "Eingeschränkter Händler",
        "R-11": "Geschlossene Unterhaltung",
        "R-12": "Keine Bestellung",
        "R-13": "Frist nach der Bestellung",
        "R-14": "Grund der Nachricht",
        "R-15": "Abbestellte Nachrichten",
        "R-15b": "Missbrauch von [Wichtig]",
        "R-16": "Werbung",
        "R-17": "Bitten um Bewertungen",
        "R-18": "Nachrichten ohne Inhalt",
        "R-19": "Wegführen vom Marktplatz",
        "R-20": "Kontaktdaten",
        "R-21": "Links",
        "R-22": "Anhänge",
        "R-23": "Gefährliche Dateien",
        "R-24": "Kartennummern und Passwörter",
        "R-25": "Gestaltung",
        "R-26": "Versteckter und getarnter Text",
        "R-27": "Sprache",
        "R-28": "Drohungen und Beleidigungen",
        "R-30": "Private Dateien von Käufern",
    }
)
_TERMS: Final = MappingProxyType(
    {
        "an unknown domain": "einer unbekannten Domain",
        "its sender's domain": "der Domain des Absenders",
        "attachment": "Anhang",
        "pending": "noch nicht bestätigt",
        "unshipped": "noch nicht versandt",
        "shipped": "versandt",
        "delivered": "zugestellt",
        "completed": "abgeschlossen",
        "cancelled": "storniert",
        "customisation": "Sonderanfertigung",
        "delivery": "Lieferung",
        "address": "Adresse",
        "order": "Bestellung",
        "service": "Service",
        "problem": "Problem",
        "recall": "Rückruf",
        "digital-key": "digitaler Schlüssel",
        "invoice": "Rechnung",
        "instructions": "Anleitung",
        "warranty": "Garantie",
        "return": "Rücksendung",
        "refund": "Erstattung",
        "review": "Bewertung",
        "MKT_ADVANTAGE": "Vorteil für einen späteren Kauf oder Geschenk",
        "MKT_COUPON": "Gutscheincode",
        "MKT_PRICE_OFF": "Preisnachlass",
        "MKT_SALE": "Ausverkauf oder Aktion",
        "MKT_PRIZE": "Gewinn oder Gratisgeschenk",
        "MKT_LOYALTY": "Punkte, Kundenklub oder Prämien",
        "MKT_REFERRAL": "Prämie für geworbene Freunde",
        "MKT_MONEY": "Kredit oder Versicherung",
        "MKT_EARN": "leichter Verdienst oder Geldanlage",
        "MKT_VICE": "Heilmittel, Glücksspiel oder Erotik",
        "MKT_SHORTCODE": "kostenpflichtige Nummer",
        "MKT_DEALS": "Lob günstiger Preise",
        "MKT_CALL_TO_SHOP": "Einladung in einen Shop",
        "MKT_OTHER_GOODS": "Empfehlung anderer Waren",
        "MKT_NEWS": "Neuheiten, Katalog oder App",
        "MKT_SUBSCRIBE": "Bitte, etwas zu abonnieren oder zu folgen",
        "MKT_WIN_BACK": "Erinnerung an Warenkorb oder Konto",
        "MKT_TRIAL": "Probezeit, Upgrade oder Tarif",
        "MKT_SERVICES": "Dienste für Unternehmen",
        "MKT_EVENT": "Veranstaltung",
        "MKT_APPEAL": "Bitte um Spenden oder Unterstützung",
        "MKT_FOOTER": "Fußzeile einer Massenmail",
        "MKT_SALUTATION": "Anrede an viele zugleich",
        "MKT_DIGEST": "Ausgabe eines Newsletters",
        "MKT_SELF_PRAISE": "Vorstellung des Absenders und seiner Angebote",
        "MKT_WELCOME": "Begrüßung bei einem Dienst",
        "MKT_SURVEY": "Umfrage",
        "MKT_CLICK": "Aufforderung zu klicken, weiterzulesen oder zu antworten",
        "MKT_FREE": "etwas ist gratis",
        "MKT_URGENCY": "Drängen zur Eile",
        "MKT_SHOUTING": "Großbuchstaben, Ausrufezeichen oder Emojis in Folge",
        "MKT_PRICES": "mehrere Preise ohne Summe",
        "MKT_LINKS": "Links oder Kontaktdaten daneben",
        "MKT_MANY_LINKS": "viele Links, die keine Bestellung braucht",
        "MKT_UNASKED": "unerbetenes Angebot",
        "MKT_NO_ORDER": "nichts zu einer Bestellung",
        "MKT_SUBJECT": "Werbung im Betreff",
        "MKT_LIST_HEADERS": "Kopfzeilen einer Massenmail",
        "MKT_BULK": "gleicher Text an viele Käufer",
        "MKT_HIDDEN": "Werbung an versteckter Stelle",
        "MKT_DISGUISED": "getarnte Werbung",
        "MKT_QUOTED": "Angebot in einem Zitat, das niemand geschrieben hat",
        "MKT_MODEL": "Wortwahl wie in Werbung",
        "TXT_ZEROWIDTH": "unsichtbare Zeichen in Wörtern",
    }
)
_FROM_ORDER_PAGE: Final = "Schreiben Sie von der Seite der Bestellung aus."
_BY_ITSELF: Final = "Ihr Server versucht es von selbst noch einmal."
_SERVICE: Final = (
    "Wenn die Bestellung es erfordert, wenden Sie sich an den Kundenservice des Marktplatzes."
)
_PURPOSES: Final = (
    "Nennen Sie den Grund im Betreff, zum Beispiel [purpose:delivery]. Möglich sind: {choices}."
)

_SENDERS: Final[Answers] = MappingProxyType(
    {
        ("R-01", "unknown"): ("Diese Weiterleitungsadresse gibt es nicht.", _FROM_ORDER_PAGE),
        ("R-02", "revoked"): ("Diese Weiterleitungsadresse gibt es nicht.", _FROM_ORDER_PAGE),
        ("R-05", "too-large"): (
            "Die Nachricht ist {size} MB groß; erlaubt sind {limit} MB.",
            "Senden Sie sie mit weniger oder kleineren Anhängen.",
        ),
        ("R-07", "loop"): (
            "Mailschleife: Die Nachricht lief über {hops} Server; erlaubt sind {limit}.",
            "Suchen Sie nach einer Weiterleitung, die hierher zurückführt.",
        ),
        ("R-04", "disproven"): (
            "Wir konnten nicht bestätigen, dass diese Nachricht von {domain} kommt.",
            "Senden Sie sie über den eigenen Maildienst dieser Domain, mit passendem SPF oder DKIM.",
        ),
        ("R-04", "unproven"): (
            "Nichts belegt, dass diese Nachricht von {domain} kommt.",
            "Ein Mensch sieht sie sich an. Mit SPF oder DKIM für die Domain gehen Ihre Nachrichten sofort durch.",
        ),
        ("R-04", "undecided"): (
            "Wir konnten nicht nachprüfen, ob diese Nachricht von {domain} kommt.",
            _BY_ITSELF,
        ),
        ("R-04", "repeated"): (
            "Genau diese Nachricht haben wir schon angenommen.",
            "Sie steht im Verlauf und wird nicht weitergeleitet. Um sie noch einmal zu senden, "
            "schreiben Sie sie neu.",
        ),
        ("R-03", "blocked"): (
            "Die Absenderadresse bei {domain} ist für dieses Konto gesperrt.",
            "Schreiben Sie von einer zugelassenen Adresse, oder lassen Sie diese in den "
            "Einstellungen für Nachrichten zu.",
        ),
        ("R-03", "not-approved"): (
            "Die Absenderadresse bei {domain} ist für dieses Konto nicht zugelassen.",
            "Ein Mensch sieht sich die Nachricht an. Schreiben Sie von Ihrer hinterlegten Adresse, "
            "oder lassen Sie diese zulassen.",
        ),
        ("R-08", "automatic"): (
            "Automatische Mail ({excerpt}) wird im Verlauf festgehalten und nicht weitergeleitet.",
            "Sie müssen nichts tun.",
        ),
        ("R-08", "self-copy"): (
            "Eine Kopie an Ihre eigene Weiterleitungsadresse wird im Verlauf festgehalten und nicht "
            "weitergeleitet.",
            "Sie müssen nichts tun.",
        ),
        ("R-11", "declined"): (
            "Der Empfänger nimmt in dieser Unterhaltung keine Nachrichten an.",
            _SERVICE,
        ),
        ("R-11", "closed"): ("Der Marktplatz hat diese Unterhaltung geschlossen.", _SERVICE),
        ("R-09", "hour-full"): (
            "Von diesem Konto kamen in der letzten Stunde {sent} Nachrichten; erlaubt sind {limit}.",
            f"{_BY_ITSELF} Es geht nichts verloren.",
        ),
        ("R-09", "day-full"): (
            "Von diesem Konto kamen in den letzten 24 Stunden {sent} Nachrichten; nach der Zahl "
            "seiner Bestellungen sind {limit} erlaubt.",
            f"{_BY_ITSELF} Es geht nichts verloren.",
        ),
        ("R-10", "restricted"): (
            "Bis {date} können Sie von diesem Konto nicht von sich aus an Käufer schreiben.",
            "Antworten an Käufer gehen weiterhin durch. Bitten Sie den Händlerservice des "
            "Marktplatzes, die Einschränkung zu prüfen.",
        ),
        ("R-12", "no-order"): (
            "Wir haben keine Bestellung dieses Käufers bei Ihnen gefunden. Ohne Bestellung können "
            "Sie nicht von sich aus schreiben.",
            "Schreiben Sie zu einer Bestellung dieses Käufers, oder antworten Sie, wenn er schreibt.",
        ),
        ("R-13", "outside"): (
            "Die Bestellung {excerpt} wurde am {date} abgeschlossen; von sich aus schreiben können "
            "Sie bis {days} Tage danach.",
            "Sie können antworten, sobald der Käufer schreibt.",
        ),
        ("R-14", "missing"): ("Die Nachricht nennt nicht, warum Sie schreiben.", _PURPOSES),
        ("R-14", "unknown"): ("„{excerpt}“ ist keiner der möglichen Gründe.", _PURPOSES),
        ("R-14", "unfit"): (
            "Der Grund „{purpose}“ passt nicht zum Stand der Bestellung: {status}.",
            "Nennen Sie den passenden Grund, oder warten Sie, bis die Bestellung so weit ist.",
        ),
        ("R-15", "opted-out"): (
            "Der Käufer möchte keine Nachrichten, die für die Bestellung nicht nötig sind.",
            "Wenn die Bestellung ohne eine Antwort nicht abgeschlossen werden kann, senden Sie die "
            "Nachricht noch einmal mit [Wichtig] im Betreff. Missbrauch wird festgehalten.",
        ),
        ("R-15b", "misused"): (
            "[Wichtig] ist nur für Fragen zu Sonderanfertigung, Lieferung und Adresse da: „{excerpt}“.",
            "Entfernen Sie Angebote und Bitten um Bewertungen. Senden Sie [Wichtig] nur, wenn die "
            "Bestellung ohne eine Antwort nicht weitergehen kann.",
        ),
        ("R-15b", "often"): (
            "In 30 Tagen waren {share} % der Nachrichten, die Sie von sich aus schrieben, mit "
            "[Wichtig] gekennzeichnet; mehr als {limit} % sind Missbrauch.",
            "Die Nachricht wurde weitergeleitet. Verwenden Sie [Wichtig] nur, wenn die Bestellung "
            "ohne eine Antwort nicht weitergehen kann.",
        ),
    }
)

GERMAN: Final = Table(
    names=_NAMES, answers=MappingProxyType({**_SENDERS, **CONTENTS}), terms=_TERMS
)
