"""German: money, remedies, services, trials, events and appeals."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.MONEY: """
        eröffnen|eröffne|eröffnet sie|du? .. konto|tagesgeldkonto|depot|girokonto|sparkonto
        sofortkredit|kleinkredit|ratenkredit|baufinanzierung|umschuldung|privatkredit|
            kreditkarte .. schufa|ohne|ab|kostenlos|beantragen|zins*|jahresgebühr
        kredit|kredite|darlehen ohne|ab|bis|trotz|sofort|in|günstig* .. schufa|zins*|<amount>|
            <percent>
        schufafrei|schuldenfrei|schulden loswerden|tilgen
        versicherung|versicherungen|kfz-versicherung|haftpflicht|zahnzusatz|sterbegeld* ..
            vergleichen|sparen|wechseln|ab|günstig*|monatlich|tarif*
        effektiver|effektiv|sollzins|jahreszins jahreszins
        <percent> zinsen|jahreszins
        strom|gas|stromanbieter|tarif|tarife|handytarif wechseln|vergleichen|sparen
    """,
    table.EARN: """
        geld|nebenbei|zuhause|homeoffice|online|passiv* verdienen|geldverdienen
        verdienen|verdiene sie|bis_zu|von .. zu_hause|zuhause|nebenbei|monat|<amount>|mehr
        nebenverdienst|nebenjob|heimarbeit|passives_einkommen|zusatzeinkommen|quereinsteiger|
            networkmarketing|vertriebspartner|finanzielle_freiheit
        rendite|renditen|dividende .. <percent>|bis|sicher*|garantiert*|pro
        aktie|aktien|börse|krypto|bitcoin|investment .. tipp*|kaufen|signal*|gewinn*|chance*|
            investieren|rendite
        investieren|anlegen sie|in|jetzt|ab
        jobs|job .. von_zu_hause|nebenbei|flexibel|bewerben|bewirb
    """,
    table.VICE: """
        abnehmen|abnehmkur|potenzmittel|potenz|viagra|cialis|diätpillen|fettverbrennung|
            schlankheits*|wundermittel|nahrungsergänzung*|wirkstoff*
        kilo|kilos|pfunde .. abnehmen|verlieren|weniger|purzeln
        online|live casino|wetten|poker
        freispiele|sportwetten|lotto|spielautomaten|wettbonus|einzahlungsbonus
        casino|casino-bonus|wette|wetten .. bonus|gratis|freispiele|einzahlung|gewinn*|quote*
        heiße|sexy|einsame|geile singles|frauen|girls|kontakte
        singles in|aus|treffen|kennenlernen|warten
        rezeptfrei|ohne rezept bestellen|online?
        markenuhren|repliken|replica|replika|nachbildung*|rolex
        rückenschmerzen|gelenkschmerzen|schlafstörungen|haarausfall .. weg|natürlich*|endlich|
            hilft|mittel|schluss
        horoskop|kartenlegen|wahrsagen|hellseh*
    """,
    table.SHORTCODE: """
        sms|sende|senden|schick .. an <n>
        euro|ct|cent pro min|minute|sms
        <amount>|<n> min|sms|anruf aus|dt
        klingelton*|logos|hotline .. gratis|anrufen|für|sms|abo
        ruf|rufen an|sie .. jetzt|gleich|kostenlos
        jetzt anrufen
    """,
    table.SERVICES: """
        zahlen|zahlst sie|du .. zu_viel|zuviel
        unser|unsere versandportal|plattform|agentur .. bündelt|hilft|spart|übernimmt|kunden|händler
        unsere|meine leistungen|dienstleistungen|referenzen|agentur|lösungen|expertise
        wir erstellen|gestalten|entwickeln|programmieren|bieten|betreuen|beraten|fertigen|
            liefern .. webseiten|websites|shops|ihnen|lösungen|für_unternehmen|apps|firmen|an
        webdesign|suchmaschinenoptimierung|seo|suchmaschine*|google-ranking|backlinks|
            online-marketing|onlinemarketing|social-media|linkbuilding|leadgenerierung|
            adressdaten|werbeagentur|druckerei .. für|ihre*|ihr|ab|angebot|mehr|agentur|paket*|
            jetzt|top
        mehr kunden|umsatz|anfragen|besucher|reichweite|sichtbarkeit|leads|verkäufe|follower
        auf seite|platz eins|1 .. google
        unverbindliches|kostenloses|unverbindlich|kostenlose|kostenfreies angebot|angebot|
            erstgespräch|beratung|beratungsgespräch|erstanalyse|anfragen|analyse|gespräch
        termin|tisch|zimmer|platz reservieren|buchen|vereinbaren|sichern
        sehr geehrte .. geschäftsführung|unternehmer|shopbetreiber|händler|inhaber
        ihr partner|spezialist|experte für
        kooperation|zusammenarbeit|partnerschaft|gesprächstermin .. interesse|anfrage|vorschlag|
            freuen|mit|vorschlagen
        ihre|ihrer|ihren webseite|website|onlineshop|shop|homepage .. aufgefallen|gefunden|
            besucht|gestoßen|optimieren|verbessern|gesehen
        beim preis|bei_der_menge kommen wir
    """,
    table.TRIAL: """
        schnupper*|testmonat|testphase|testzeitraum|probezeitraum|probeabo|probetraining|
            schnupper*|gratismonat|testversion|premium-abo|premiumkonto
        <n> tage|monat|monate .. testen|ausprobieren|gratis|kostenlos
        kostenlos|gratis|unverbindlich|jetzt tage|monat|monate? .. testen|ausprobieren
        kostenlos|gratis|unverbindlich|risikofrei testen|ausprobieren|starten|probieren
        jederzeit|monatlich kündbar
        premium|pro|plus|upgrade .. freischalten|sichern|holen|testen|wechseln|vorteile|jetzt|
            upgraden|für
        upgraden|upgrade sie|jetzt|auf|deinen|ihren
        erster|ersten|erste|drei|zwei monat|monate gratis|kostenlos|geschenkt|für
    """,
    table.EVENT: """
        basteln|kochen|backen|feiern|singen wir gemeinsam|zusammen
        vorverkauf .. beginnt|startet|läuft
        laden|lädt|einladung .. sie|euch|dich|zu|zum|zur|herzlich .. ein|tag|fest|verkostung|
            messe|webinar|konzert|eröffnung|party|hausmesse|abend|seminar|workshop
        tag der offenen
        webinar|workshop|seminar|messe|hausmesse|konzert|lesung|verkostung|adventsmarkt|
            weihnachtsmarkt|vortrag|infoabend|flohmarkt|hoffest .. am|anmelden|kostenlos|jetzt|
            teilnehmen|ab|plätze|mit|eintritt|im|zur
        öffnen|offen|öffnet .. hof|werkstatt|atelier|türen .. am|jeden|samstag*|zur|zum
        plätze|tickets|karten|eintritt .. begrenzt|sichern|frei|verfügbar|ab|limitiert
        anmeldung|anmelden .. bis|unter|erforderlich|kostenlos
        termin|termin vormerken|notieren
        frühbucher|frühbucherrabatt|early_bird
    """,
    table.APPEAL: """
        jetzt|bitte|online spenden
        spenden|spende|spendet sie|jetzt|für|hilft|bitte|mit|online|noch
        ihre|deine|jede spende|unterstützung|patenschaft|hilfe .. hilft|rettet|schenkt|
            ermöglicht|zählt|kann|kommt
        unterstützen|unterstütze|helfen|hilf sie|du|uns|kindern|tieren|mit .. projekt|verein|
            crowdfunding|spende|menschen|tierheim|patenschaft
        unterschreiben|unterschreibe sie|jetzt|die .. petition
        petition|crowdfunding|spendenaktion|spendenkonto|spendenaufruf|steuerlich_absetzbar
    """,
}
