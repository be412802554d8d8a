"""German: money, accounts, remedies, services, trials, events and appeals."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.MONEY: """
        steuererstattung|steuerrückzahlung|steuerguthaben .. <amount>|formular|ihnen|zu|ausfüllen
        kann|darf ich dir|ihnen vertrauen
        kiste|kisten|truhe|koffer .. gold|bargeld|geld|diamanten
        feldwebel|sergeant|general|soldat|soldatin .. syrien|irak|afghanistan
        umschulden|bauzinsen|baugeld
        witwe|witwer|krebs .. million*|spenden|vermögen|mann*|ehemann*|wohltätig*
        verstorbenen|verstorbener mann*|ehemann*|vater*|mandant*|kunde*
        million*|millionen .. verstorben*|spenden|wohltätig*
        ohne bonitätsprüfung|schufa|schufa-auskunft|bonitätscheck
        bewilligt|genehmigt .. ohne|sofort|heute
        sofort|heute bewilligt|genehmigt|ausgezahlt
        staatliche|staatlicher|staatlichen förderung|zuschuss|zuschüsse|prämie
        förderung|förderfähigkeit|zuschuss .. prüfen|sichern|läuft|beantragen
        unfall|unfalls .. entschädigung|schmerzensgeld|anspruch
        zahlen|begleichen|entrichten|bezahlen sie .. gebühr|zollgebühr*|zustellgebühr*|
            versandgebühr*|kosten|zollkosten <amount>? .. unter|hier|über|link|online
        verstorben*|verstorbener|verstorbene .. million*|mandant*|kunde*|ehemann|vermögen|erbe|
            hinterlassen|hinterließ
        million|millionen ... bank|erbe|erbschaft|hinterlassen|überweis*|vermögen|begünstigte*
        erbschaft|nachlass|vermögen .. million*|überweis*|begünstigt*|transfer
        brauche|benötige|bitte_um ihre .. hilfe|unterstützung|mitarbeit .. überweis*|transfer*|
            übertrag*|anlegen
        geld .. schnell|sofort|dringend
        steuererstattung|steuerrückerstattung|rückerstattung .. beantragen|anspruch|anfordern
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
        airdrop|presale|metamask|usdt
        verbinden|verbinde sie|du? .. ihre|deine wallet
        gutes|attraktives|faires|hohes|überdurchschnittliches|leistungsgerechtes|wöchentliches
            gehalt|lohn|verdienst|bezahlung
        bewerben|bewirb sie|dich .. jetzt|bis|noch|heute|online
        sucht|suchen erfahrene|motivierte|zuverlässige|engagierte
        sucht .. mitarbeiter*|datenerfasser|pflegekräfte|fahrer|tester
        <amount> pro|die|je stunde
        freie zeiteinteilung
        kein|ohne vorstellungsgespräch|vorkenntnisse|erfahrung|startkapital
        <percent> am|pro|je tag|woche|monat
        mindesteinzahlung|mindesteinlage|handelsroboter|ki-handelsroboter|trading-bot|tradingbot
        ki|ki-gestützt* .. trading|handel*|roboter .. <percent>|gewinn*|rendite
        auszahlung jederzeit|sofort
        lebenslauf|profil|bewerbung .. überzeugt|aufmerksam|gefallen|beeindruckt|
            vorstellungsgespräch
        senden|schicken|sende|schick .. bewerbung|lebenslauf|bewerbungsunterlagen
        wir suchen .. mitarbeiter*|vertriebs*|aushilfe*|verstärkung|verkäufer*|fahrer*|leute|
            homeoffice|testkäufer*|produkttester*
        stellenangebot*|jobangebot*|stellenanzeige|minijob*
        verdient|gemacht|verdiene|gewonnen .. mit|durch bitcoin|krypto*|trading|forex|aktien|
            kryptowährung*
        mit|durch bitcoin|krypto*|trading|forex|aktien|kryptowährung* .. <amount>|verdien*|
            gewinn*|mentor|reich
        mein|unser mentor|coach|broker|trader .. zeigt|hilft|erklärt|bringt|garantiert
        garantierte*|garantiert gewinn*|rendite*|einkommen|einnahmen
        sie|du erhalten|erhältst|bekommen|bekommst <percent> .. summe|anteil|geldes|betrags
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
        medium|hellseherin|wahrsager* .. zukunft|verrät|verraten|botschaft|sitzung
        guck|schau|sieh .. meine bilder|fotos
        meine neue nummer
        langweilig|einsam|allein .. fotos|bilder|schreib|chatten|treffen
        cbd|cbd-öl|cbd-fruchtgummis|hanföl|keto|fruchtgummis .. lindern|lindert|schmerzen|stress|
            schlaf*|natürlich*
        lindern|lindert|heilt|beseitigt .. schmerzen|gelenk*|stress|schlaflosigkeit|rücken*
        einzahlen .. bekommen|gratis*|bonus|wetten
        gratiswetten|gratiswette|quoten
        wollen|will|möchte dich .. treffen|kennenlernen|daten
        suche|suchen einen|eine|den|ehrlichen|netten .. mann|frau|partner|partnerin|beziehung
        hallo|hi|hey süßer|süßer|hübscher|schöner|sexy|mein_lieber
        schicke|sende|zeige dir .. fotos|bilder
        lieferung|bestellung|versand diskret|diskreter
        gefällt|gesehen .. dein_profil|profil
        verliere|verlieren|verlier|nimm|nehmen sie|du? .. kilo|kilos|kg|pfund
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
        antworten|antworte sie|mit? <anycode>
        rufen|ruf|anrufen|anruf|wählen|wähle ... 09*|0900*|0190*|0137*
        antworten|antworte|antwort|text|txt|sms .. auf|an|zu|mit|bei <n>
        fordern|einfordern|beanspruchen|anfordern|abholen .. preis|gewinn|preisgeld|prämie|rufen|
            anrufen|anruf|code
        preis|gewinn|preisgeld|prämie|bonus .. fordern|einfordern|beanspruchen|anzufordern|
            abzuholen
        rufen|ruf sie|jetzt? .. preis|gewinn|preisgeld|gratis|kostenlos
        sende|senden|schick|schicke|sms .. <n> .. euro|sms|abmelden|stop
        kosten <amount>|<n> .. sms|minute|min|tag|nachricht|woche
        stop|stopp .. an|zum <n>|abmelden|beenden
        tsandcs|t&c's|agb .. gelten
        handy|mobiltelefon .. upgrade|aktualisier*|kostenlos|gratis|neueste*
        sms|sende|senden|schick .. an <n>
        euro|ct|cent pro min|minute|sms
        <amount>|<n> min|sms|anruf aus|dt
        klingelton*|logos|hotline .. gratis|anrufen|für|sms|abo
        ruf|rufen an|sie .. jetzt|gleich|kostenlos
        jetzt anrufen
    """,
    table.SERVICES: """
        fehler|mängel .. ranking|suchmaschine*|google|webseite|website|sichtbarkeit
        haben|hätten sie .. zeit .. telefonat|gespräch|termin|call
        kurzes|kurzen telefonat|gespräch|anruf|call
        darf|soll ich .. katalog|angebot|preisliste|unterlagen .. schicken|senden|zusenden
        wir sind .. hersteller|fabrik|lieferant|produzent
        oem und? odm
        hausbesitzer|eigenheimbesitzer|hauseigentümer in|sparen|können|die
        stromkosten|stromrechnung|energiekosten|heizkosten .. senken|sparen|halbieren|reduzieren
        senken|senkt|halbieren|reduzieren .. stromkosten|stromrechnung|energiekosten|heizkosten
        prüfen|prüfe sie|jetzt? .. ob .. geeignet|förderung|berechtigt|dach
        preisliste|preislisten|katalog .. wiederverkäufer|händler|großhandel|fachhandel|großkunden
        wiederverkäufer|händler|vertriebspartner gesucht|werden
        mindestabnahme|mindestbestellmenge|mindestbestellwert .. stück|palette|karton|kartons|<n>
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
        <n>|drei|zwei|sechs monate .. für <n>|<amount> .. danach|dann
        danach <n>|<amount> im|pro|monatlich
        unbegrenzt|unbegrenzte|grenzenlos .. für <n>|<amount>
        kündbar wann|jederzeit|monatlich
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
        frühbucher* .. sparen|spart|<amount>|<percent>|bis
        retreat|auszeit|kreuzfahrt|kurzurlaub|urlaub .. tage|nächte|sonne|ab
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
        patenschaft .. <amount>|monat|übernehmen|übernimm|tier*|kind*
        geben|gib sie? .. <amount> .. damit|für|mehrheit
        nur noch <n> .. leben|freier_wildbahn|exemplare
        unsere gegner|mehrheit|bewegung|kampagne
        jede stimme zählt
        wählen|wählt|wähle sie? .. unsere|unseren|kandidat*|partei|liste
        unterstützen|unterstütze .. kampagne|wahlkampf|kandidat*|partei|bewegung
        hungern|hunger|obdachlos* .. kinder*|familie*|menschen|tiere*|winter
        kinder*|familien|menschen|tiere .. hungern|hunger|not|leiden|frieren
        <amount> .. helfen|retten|schenken|ernähren .. familie*|kind*|tier*|leben
        spenden sie|bitte|jetzt|heute .. heute|jetzt|online|für|noch
        jetzt|bitte|online spenden
        spenden|spende|spendet sie|jetzt|für|hilft|bitte|mit|online|noch
        ihre|deine|jede spende|unterstützung|patenschaft|hilfe .. hilft|rettet|schenkt|
            ermöglicht|zählt|kann|kommt
        unterstützen|unterstütze|helfen|hilf sie|du|uns|kindern|tieren|mit .. projekt|verein|
            crowdfunding|spende|menschen|tierheim|patenschaft
        unterschreiben|unterschreibe sie|jetzt|die .. petition
        petition|crowdfunding|spendenaktion|spendenkonto|spendenaufruf|steuerlich_absetzbar
    """,
    table.WIN_BACK: """
        passwort|postfachpasswort|kennwort|zugangsdaten .. läuft|abläuft|abgelaufen|verfällt ..
            ab|heute|morgen|stunden
        aktualisieren|aktualisiere|bestätigen|erneuern sie|du? .. zahlungsdaten|zahlungsinformationen|bankdaten|
            kontodaten|kreditkartendaten .. um|sonst|innerhalb|sofort|umgehend|vermeiden
        netflix|netflix-mitgliedschaft|paypal|paypal-konto|spotify|apple-id|icloud|microsoft|whatsapp|
            amazon-konto|sparkasse|volksbank .. pausiert|gesperrt|eingeschränkt|abgelaufen|läuft_ab|
            aktualisier*
        logge|loggen dich|sie .. ein und .. weiter|mach
        konto|account .. einsam|vermisst|wartet
        zur|zu kasse .. bevor
        deine|ihre tasche|auswahl|lieblinge|favoriten .. gesichert|gespeichert|gemerkt|warten|
            wegschnapp*
        ungewöhnliche*|verdächtige*|unbefugte*|nicht_autorisierte* aktivität*|anmeldung*|login|
            zugriff*|transaktion*
        bestätigen|verifizieren|aktualisieren|überprüfen|bestätige|verifiziere|legitimieren sie|
            du? ... daten|konto|identität|kontodaten|zahlungsdaten|angaben|zugang ... gesperrt|
            sperrung|innerhalb|sonst|link|klick*|stunden|vermeiden|eingeschränkt
        ihr|dein .. konto|zugang|bankkonto|profil|karte .. eingeschränkt|gesperrt|deaktiviert|
            ausgesetzt|geschlossen|limitiert
        konto|zugang|karte wird .. gesperrt|geschlossen|deaktiviert
        postfach|speicherplatz .. voll|überschritten
        sperrung .. vermeiden|aufheben
        pushtan|photo-tan|tan-verfahren|s-pushtan .. aktualisier*|läuft|ablauf|registrier*|
            erneuer*
    """,
}
