"""German: price cuts, coupons, prizes and rewards."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        <percent> auf|geht|gehen unsere|uns|aufs rechnung|haus
        genieße|genießen sie? .. <percent>
        <n>|zwei|drei|vier|fünf .. zum preis von zwei|einem|zweien|drei|<n>
        schenken|schenke wir|ich dir|ihnen|euch .. versand|lieferung|porto
        erste|ersten|erster|erstes monat|box|bier|kaffee .. gratis|kostenlos|geschenkt
        zahlt|zahlen|spart dauerhaft .. prozent|<percent>
        nächste|nächsten|nächster|nächstes|zweite|zweiten|weiteren|kommenden einkauf|bestellung|
            kauf|besuch|mal|termin|produkt|paar .. <cut>|gratis|kostenlos|geschenkt|rabatt|
            sparen|gutschein|günstiger
        <cut>|rabatt|gutschein|nachlass|gutscheincode .. auf|für|bei ihre*|deine*|den|die|das
            nächste*|zweite*|folge*|einkauf|bestellung
        beim|bei_der|bei_ihrem|bei_deinem nächsten|nächste einkauf|bestellung|mal|kauf ..
            rabatt|gratis|geschenk|<cut>|dazu|bei
        schenken|schenke|spendieren wir|ich .. ihnen|dir|euch|allen .. <cut>|gutschein*|ein|
            eine|einen
        gibt es|gibt's|bekommen|erhalten|erhältst|bekommst .. gratis|geschenkt|umsonst|
            kostenlos|dazu .. ab|bei|zu|für
        gibt|bekommen|erhalten|legen|kaufen|bestellen|bestellt .. gratis|geschenkt|geschenk|
            umsonst dazu|bei
        wer .. bestellt|kauft .. bekommt|erhält .. dazu|gratis|geschenk|<cut>
        bekommt|erhält|erhalten|bekommen .. geschenkdose|geschenk|überraschung .. dazu
        zum preis von einem|zwei|drei
        beim|zum fünften|zehnten|dritten einkauf|stempel .. gratis|geschenkt|umsonst
        versandkostenfrei|portofrei .. ab|bis|heute|alle|nur
        ohne|keine versandkosten .. bis|heute|nur|ab
        versenden|liefern wir .. ohne_versandkosten|versandkostenfrei|gratis|kostenlos .. bis|
            alles|heute
        gratis|kostenloser|kostenlose|gratisversand versand|lieferung .. ab|nur|bis|heute|
            dieses|auf
        <percent> .. auf alle|alles|das|die|ihren|deinen|ihre|deine|unser .. sortiment|nächste*|
            kissen|artikel|produkte|alle
        dankeschön .. <cut>|gutschein|rabatt|geschenk
        geschenkt|geschenk .. zu|zur|bei jeder|jedem bestellung|einkauf
        einkaufsgutschein|willkommensrabatt|treuerabatt|neukundenrabatt|geburtstagsrabatt|
            stammkundenrabatt|willkommensgutschein
        geschenkgutschein .. für_sie|für_dich|geschenkt|sichern|gratis
    """,
    table.COUPON: """
        gutschein|gutscheincode|rabattcode|aktionscode|code|stichwort|vorteilscode|promocode
            <code>
        gutscheincode|rabattcode|aktionscode|vorteilscode|promocode|stichwort|kennwort <anycode>
        mit dem|code|gutscheincode .. code? <anycode>
        code <anycode> .. ein|einlösen|sparen|rabatt|kasse
        nennen sie|einfach <code>
        <cut> .. code|stichwort|gutschein <code>
        gutschein|gutscheine|gutscheincode|coupon einlösen|sichern|für_sie|für_dich|wartet
        ihr|dein persönlicher gutschein|gutscheincode|rabattcode|coupon
        ihr|dein gutschein|gutscheincode .. wartet|für|zum|bis|nur
        ihr|dein rabattcode|coupon
        <cut> gutschein|rabattgutschein|einkaufsgutschein
    """,
    table.PRICE_OFF: """
        <cut> rabatt|nachlass|reduziert|günstiger|billiger|ermäßigung|preisnachlass|weniger|
            gespart
        <cut> auf alle|alles|das|die|unsere|ausgewählte|kissen|sommer*|winter*
        rabatt|nachlass|ermäßigung|rabatte von|bis_zu|in_höhe_von <cut>
        um|bis|bis_zu <cut> reduziert|gesenkt|günstiger|billiger|sparen
        bis zu <percent>
        spare|sparen|sparst|spart sie|du|ihr|bis_zu|jetzt? .. <cut>
        <cut> sparen|geschenkt|erlassen|gutgeschrieben
        <amount> .. statt <amount>|<n>
        statt <amount> .. nur|jetzt <amount>
        statt <amount> nur|jetzt
        vorher <amount> .. jetzt
        nur|jetzt|schon ab? <amount> .. statt|pro|im|monat|monatlich
        halben|halber|zum halben|halber preis
        alles|alle .. reduziert|halber_preis|zum_halben_preis
        sonderpreis|aktionspreis|einführungspreis|tiefpreis*|sparpreis|schnäppchenpreis|
            kampfpreis .. nur|jetzt|von|ab|bis
    """,
    table.SALE: """
        geheimer|geheimen|exklusiver|privater|unser sale|ausverkauf|verkauf .. begonnen|gestartet|
            läuft|liste|offen
        knallerpreis*|kracherpreis*
        wird es .. teuer|teurer
        winterschlussverkauf|sommerschlussverkauf|schlussverkauf|räumungsverkauf|ausverkauf|
            abverkauf|sonderverkauf|lagerverkauf|black_week|black_friday|cyber_monday
        schlussverkauf .. alles|jetzt|bis|im|auf
        sale ist|endet|startet|jetzt|bis
        alles muss raus
        aktionstage|rabatttage|aktionswoche*|jubiläumsverkauf|rabattwoche*|glückstage|sparwoche*
    """,
    table.PRIZE: """
        adresse|e-mail-adresse|mail-adresse|nummer .. gewonnen|gezogen|ausgelost
        etwas|bisschen glück
        kunde|kundin|nutzer|sie|du .. ausgewählt .. preis|gewinn*|erhalten|<amount>|gutschein|
            prämie
        gewonnen .. urlaub|reise|preis|<amount>|iphone|auto|preisgeld|gutschein
        gewinn|preisgeld|hauptpreis|reise|urlaub .. gewonnen|gewinnen|wartet|gezogen
        als gewinner|gewinnerin
        gewinnbenachrichtigung|gewinnmitteilung|gewinner-nr|losnummer
        chance auf|zu .. gewinn*|<amount>|preis|iphone
        wöchentlichen|wöchentliche|wöchentlicher|monatlichen wettbewerb|verlosung|ziehung|
            gewinnspiel
        gewinnspiel*|adventsgewinnspiel|verlosung|preisausschreiben|hauptgewinn|gewinnchance|
            gewinncode|jackpot|tombola
        gewinnen|gewinne sie|mit|jetzt|einen|eine|ein|tolle|täglich
        verlosen|verlost wir|unter|ein|eine|einen|<n>
        wir verlosen|verschenken
        verlosen .. wir
        sie|du haben|hast gewonnen
        glückwunsch .. gewonnen|gewinn|ausgewählt|punkte
        gratis|kostenlose|kostenloser|kostenloses probe|muster|ratgeber|e-book|ebook|leitfaden|
            beratung|analyse|checkliste|exemplar|katalog|goodie|tickets
        gratis anfordern|testen|sichern|downloaden|ausprobieren
    """,
    table.LOYALTY: """
        bewertung|sterne|rezension .. und|dafür|dann wir|erhalten|schicken|bekommen .. gutschein|karte|
            geschenk|<amount>
        bis|noch zur|zum nächsten prämie|belohnung|geschenk|level
        weiter|fleißig einkaufen|sammeln|shoppen
        aktueller|aktuelles stand|guthaben|punktestand .. punkte|sterne|meilen
        warten|wartet <n>? .. punkte|bonuspunkte|geschenk|überraschung
        geschenk|überraschung|kleinigkeit|aufmerksamkeit .. wartet|für_dich|für_sie|bereit|
            einlösen
        treuer|treue|langjähriger|bester|beste kunde|kundin|kunden .. darfst|dürfen|erhalten|
            bekommen|vorab|zugang|exklusiv*
        vor allen anderen
        treuepunkte|bonuspunkte|treueprogramm|bonusprogramm|kundenkarte|kundenclub|vorteilsclub|
            vorteilskarte|treuekarte|treueherzen|vip-status|stammkundenprogramm|payback|
            bonusheft|vorteilskunde*|stempelkarte
        treue lohnt|zahlt|wird belohnt?|sich?|aus?
        sammeln|sammle|sammelt .. punkte|herzen|stempel|sterne|weiter|meilen
        punkte|herzen|sterne sammeln|einlösen|sichern|wert
        doppelte|dreifache|extra|<n> punkte
        <n> punkte|herzen|sterne|stempel .. einlösen|bis|warten|sammeln|bonus
        club|mitglied|mitglieder werden|vorteile|exklusiv*
        als mitglied|stammkunde|clubmitglied|treuer|treue
        alles|herzlichen gute|glückwunsch zum geburtstag
    """,
    table.REFERRAL: """
        teile|teilen|verschicke deinen|ihren|sie .. link|code .. freunde|freund|verdien*|sparen|
            bekomm*
        deine|ihre freunde sparen|bekommen|erhalten
        gib <n>|<amount> bekomm*|erhalte|nimm <n>|<amount>
        freunde|freund|freundin werben|einladen|empfehlen
        empfehlen|empfehle|empfiehl .. sie|uns|weiter|freund*
        für jeden freund|neukunden|kollegen|geworbenen
        freunde|freundinnen|kollegen|bekannte .. weiterempfehlen|einladen|erzählen
        weitersagen|freundschaftswerbung|empfehlungsprämie|werbeprämie
    """,
    table.DEALS: """
        sonderangebot*|schnäppchen|superangebot*|knallerpreis*|tiefstpreis*|bestpreis*|
            sparangebot*|topangebot*|rabattaktion*|preisaktion*|tagesangebot*|wochenangebot*|
            hammerpreis*|dauertiefpreis*|preisknaller|preissturz|einführungspreis*|
            comeback-angebot|jubiläumsangebot*
        unsere*|tolle*|exklusive*|super|attraktive*|besondere*|aktuelle*|beste*|günstige*|
            unschlagbare* angebot*|preise*|preis|konditionen|aktionen|rabatte|deals
        angebot|angebote der|des woche|tages|monats
        zu|zum besten|günstigen|kleinen|sensationellen|unschlagbaren preis|preisen
        jetzt|heute|wieder|woche|aktuell|neu|nur im angebot
        im angebot .. nur|ab|bis|diese|heute|jetzt|solange|<amount>
        angebot gilt|endet|nur
        exklusiv für|nur für sie|dich|unsere|stammkunden|mitglieder
    """,
}
