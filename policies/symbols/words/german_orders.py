"""German: what speaks of an order."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ORDER_TALK: """
        das|die|der|dein|deine|ihr|ihre|von_ihnen|von_dir vorbestellte|vorbestellten|vorbestelltes|
            bestellte|bestellten|bestelltes
        steht|liegt|ist zur|für_die abholung
        abholung bereit
        bestellung|auftrag|auftragsnummer|bestellnummer|rechnung|sendung|kundennummer|ticket|
            vorgang|reklamation|reservierung|buchung|retoure nr|nummer|vom|<n>|ist|wurde|wird|
            konnte|zu|geht|storniert|steht|mit|enthält|liegt|haben|unter|noch|über
        ihre|ihrer|deine|deiner|meine|meiner|eure|unsere|eine|der|die bestellung|rechnung|
            lieferung|sendung|retoure|rücksendung|zahlung|buchung|reservierung|anzahlung
        ihr|ihrem|ihres|dein|deinem|das|mein|meinem|euer paket|päckchen|auftrag|kauf|einkauf ..
            ist|wurde|wird|kommt|nummer|liegt|am|vom|nr|von|bei|habe|nicht
        sendungsnummer|sendungsverfolgung|trackingnummer|paketnummer|lieferschein|lieferadresse|
            rechnungsadresse|liefertermin|lieferdatum|versandadresse|versandbestätigung|
            bestellbestätigung|auftragsbestätigung|rücksendeetikett|retourenlabel|
            rückerstattung|erstattung|widerruf|stornierung|gewährleistung|ersatzteil|
            ersatzlieferung|zahlungserinnerung|mahnung|rechnungsnummer|rechnungsbetrag|umtausch|
            seriennummer|artikelnummer|korrekturabzug|kassenbon|reparatur|gutschrift|
            bestelldatum|zusteller|spediteur|spedition|packstation|nachlieferung|teillieferung|
            zollamt|bestellübersicht|bestellstatus|kaufpreis
        erstattet|zurückerstattet|überwiesen|storniert|versendet|verschickt|versandt|
            ausgeliefert|zugestellt|geliefert|abgeschickt|zurückgeschickt|beschädigt|defekt|
            zerbrochen|kaputt
        bezahlt|abgebucht|überweisen|eingegangen|gebucht .. haben|wurde|ist|sie|betrag|<amount>|
            bis|am
        geht|kommt|gehen|kommen .. heute|morgen|am .. post|raus|paket|dhl|dpd|ups|hermes|gls
        sollen|möchten|dürfen|können wir|sie .. schicken|warten|stornieren|tauschen|ersetzen|
            lieber|senden|umtauschen
        in|auf welche*|welcher größe|farbe|etage|adresse
        passwort|zugangsdaten|anmeldung zurückgesetzt|geändert|bestätigung*
        reihe|sitz|sitzplatz <n>
        rückruf|sicherheitshinweis|rückrufaktion
        termin .. bestätigt|bestätigen|verschoben|werkstatt|abholung
    """,
    table.ORDER_LINES: """
        zwischensumme|gesamtsumme|gesamtbetrag|rechnungsbetrag|endbetrag|summe|gesamt|netto|
            brutto|mwst|ust|versand|versandkosten|porto <amount>|<n>
        zwischensumme|gesamtsumme|gesamtbetrag|rechnungsbetrag|endbetrag|mehrwertsteuer|
            ust-idnr|steuernummer
        menge|anzahl|stückzahl|pos|artikel <n>|preis|menge|einzelpreis
        <n> x *
        anreise|abreise|zahlungsart|lieferanschrift|rechnungsanschrift
    """,
    table.ASKED: """
        sie|du hatten|haben|hattest|hast .. gefragt|erbeten|gebeten|gewünscht
        wie|gerne sie? gewünscht|besprochen|erbeten|vereinbart
        ihre|deine frage|anfrage
        aw|re|antw .. anfrage|angebot|preisanfrage|angebotsanfrage|kostenvoranschlag
        angebot|auftrag vom <n>
    """,
    table.REQUEST: """
        ich habe|hab|möchte|will|wollte|brauche|suche|kann|warte|bekomme|hätte|finde|würde|bin|frage|
            komme|kriege|musste
        wir haben|möchten|hätten ... bestellt|gekauft|reklamiert|bezahlt|gerne_wissen
        wo|wann|wie|warum|wieso|was|welche|welcher|wer ist|bleibt|kann|kommt|bekomme|muss|
            kostet|habe|passt|sind|geht|wird|lange|viel .. ich|mein|meine|die|das|der|es|er|sie|
            man
        können|könnten|kannst|könntest|würden sie|ihr|du .. mir|bitte|das|uns|helfen|nochmal
        ist|sind|gibt|passt|geht das|der|die|es|dabei|sie|mein .. noch|auch|dabei|möglich|
            enthalten|lieferbar|in
        hallo|bitte um
        mein|meine|meinen bestellung|paket|konto|geld|rechnung|lieferung
    """,
}
