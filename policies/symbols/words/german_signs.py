"""German: what bulk mail looks like."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.FOOTER: """
        kein interesse .. mehr
        hier austragen|abmelden|abbestellen
        abmelden|abbestellen|austragen|abmeldelink|newsletter-abmeldung|werbewiderspruch
        möchten|wollen|willst|möchtest sie?|du? .. keine|nicht|keinen .. mails|mail|e-mails|
            e-mail|newsletter|nachrichten|post|informationen|mehr
        sie|du erhalten|bekommen|erhältst|bekommst diese|diesen|unseren|den .. weil|da|als|
            newsletter
        im browser|online ansehen|öffnen|anzeigen|lesen
        online-version|webversion|browserversion|browseransicht
        probleme|nicht .. darstellung|richtig|korrekt .. angezeigt|dargestellt|browser?
        alle rechte vorbehalten
        impressum|datenschutzerklärung|widerspruch .. abmelden|datenschutz|agb|jederzeit|
            kontakt|abbestellen
        impressum datenschutz|agb|abmelden
        nicht mit anderen kombinierbar
        irrtümer|änderungen vorbehalten
        einstellungen ändern|verwalten
    """,
    table.SALUTATION: """
        liebe|lieber|hallo|sehr_geehrte kundinnen|kunden|freunde|freundinnen|leser|leserinnen|
            mitglieder|gartenfreunde|weinfreunde|tierfreunde|fans|genießer|abonnenten|zusammen|
            gäste|eltern|bastler|nachbarn|interessenten
        hallo|liebe zusammen|*freunde
        frohe|schöne|besinnliche weihnachten|ostern|feiertage|adventszeit
        weihnachtsgrüße|ostergrüße|neujahrsgrüße
    """,
    table.DIGEST: """
        drei|fünf|sieben|zehn|<n> bücher|tipps|ideen|rezepte|gründe|dinge|trends|tricks|fehler|
            fakten .. für|die|wie|gegen|mit|zum
        neues|neuigkeiten|grüße|geschichten|post|nachrichten aus|von|vom
        ausgabe|newsletter|rundbrief nr|<n>|januar|februar|märz|april|mai|juni|juli|august|
            september|oktober|november|dezember
        tipp|rezept|buch|produkt|angebot|zitat|frage der|des woche|tages|monats
        diese woche|in_dieser_ausgabe|dieser_ausgabe .. thema|alles|neu|im|bei|themen|drei|dreht
        die|unsere themen
        weiterlesen|mehr_lesen|zum_artikel|jetzt_lesen|mehr_erfahren|mehr_infos
        wochenrückblick|wochenmail|wochenbrief|monatsbrief|monatsrückblick|blogbeitrag
    """,
    table.SELF_PRAISE: """
        traumhaft*|atemberaubend*|unwiderstehlich*|zeitlos*|wunderschöne|bezaubernd*|
            handverlesen*|luftige|stilvoll*
        über uns
        höchste|beste|erstklassige|hervorragende|feinste|premium|hochwertige qualität|zutaten|
            produkte|beratung|marken|materialien
        zufriedene|zufriedenen|begeisterte kunden|kundinnen
        qualität aus|seit|made|zum
        familienbetrieb|traditionsbetrieb|marktführer|handarbeit|meisterbetrieb seit|in|aus|mit
        seit <n> .. für_sie|ihr|jahren|backen|stehen|steht
        ihr|wir sind .. spezialist|partner|experten|team|agentur|hersteller|anbieter
        geld_zurück|geld-zurück-garantie|zufriedenheitsgarantie
        testsieger|bestseller|meistverkauft*|preisgekrönt*|ausgezeichnet*
        freuen|freut uns|euch .. ihren_besuch|besuch|bestellung|bestellungen|dich
        erleben|erlebe|genießen|genieße|entdecken|entdecke|verwöhnen|gönnen|probieren sie|den|
            die|das|neue*|jetzt
        limitiert|limitierte|limitierter auf|edition|auflage
    """,
    table.WELCOME: """
        willkommen bei|im|in|an
        schön dass .. da|dabei|mit
        danke|vielen_dank für .. anmeldung|registrierung|interesse|abonn*
        erste|ersten schritte|schritt
        los geht's|legen|loslegen|gehts
        ihr|dein konto|account|profil ist|wurde .. bereit|fertig|eingerichtet|startklar
    """,
    table.SURVEY: """
        umfrage|kundenumfrage|befragung|fragebogen|kundenbefragung .. teilnehmen|nehmen|minuten|
            ihre|deine|zu|mit|an|ausfüllen|zum|nimm
        ihre|deine meinung|feedback .. zählt|gefragt|wichtig|wert|interessiert
        wie zufrieden|gefällt|wohnen|wahrscheinlich
        nehmen|nimm|macht|mach|machen .. umfrage|befragung|teil
        bewerten|bewerte sie|uns|du
    """,
    table.CLICK: """
        klicken|klick|klicke sie|hier|auf|jetzt
        hier klicken|klick|entlang|geht's|mehr|bestellen|anmelden
        mehr|weitere|alle|nähere infos|informationen|erfahren|lesen|details|entdecken .. hier|
            unter|auf|finden|im|zu
        mehr erfahren|lesen|infos
        antworten|antworte sie? .. einfach|mit .. ja|auf
        einfach|jetzt auf antworten|antworten
        rufen|ruf|schreiben|schreib|kontaktieren|melden sie|uns|mich|dich? .. an|uns|jetzt|
            gleich|gern
    """,
    table.FREE: """
        gratis|umsonst|geschenkt|kostenlos|kostenfrei|0_euro
        ganz|völlig|absolut|jetzt|komplett kostenlos|gratis|kostenfrei|unverbindlich
    """,
    table.URGENCY: """
        nur|nur_noch heute|bis|noch|für_kurze_zeit|dieses_wochenende|diese_woche|solange|wenige|
            jetzt|am|kurze
        solange der|vorrat|stock vorrat|reicht
        letzte|letzter|letzten chance|tag|tage|stunden|exemplare|plätze|stück|gelegenheit|paare
        noch|nur heute|wenige|<n>|bis .. stück|plätze|tage|stunden|sonntag|montag|mitternacht|
            freitag
        endet|läuft_ab|gültig am|heute|morgen|in|sonntag|bis|bald|mitternacht|nur
        beeilen|beeil|schnell sie|dich|sein|zugreifen
        binnen|innerhalb|in stunden|minuten|kürze vergriffen|ausverkauft
        nicht verpassen|entgehen
        begrenzte|limitierte|limitiertes stückzahl|auflage|zeit|menge|anzahl|angebot|kontingent
    """,
}
