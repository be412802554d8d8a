"""Dutch: schemes, prizes, points and other goods."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.PRIZE: """
        e-mail|e-mailadres|adres|nummer .. gewonnen|getrokken
        klant .. gekozen|geselecteerd|uitgekozen
        wekelijkse|maandelijkse trekking|loterij|verloting|prijsvraag
        getrokken|geselecteerd|uitgekozen|gekozen .. winnaar|prijs|winnares
        prijs|geldprijs|winst .. opeisen|op_te_eisen|eisen|claimen|innen
        gewonnen ... <amount>|reis|vakantie|iphone|prijs|auto
        laatste|tweede poging .. bereiken
    """,
    table.LOYALTY: """
        volgende|eerstvolgende beloning|cadeau|niveau
        blijf|verder winkelen|sparen
        huidig|huidige saldo|stand .. punten|sterren|<n>
        je|jij|u hebt|heeft <n> punten
        punten .. vervallen|verlopen|wissel
        trouwe klant .. mag|krijg*|ontvang*|toegang|exclusie*
        eerder|voordat dan|anderen anderen|iedereen
        besloten|exclusieve|vip verkoop|sale|toegang
        cadeautje|verrassing|presentje|cadeau .. klaar|wacht*|voor_je|verzilver*
    """,
    table.EARN: """
        airdrop|metamask|usdt
        goed|aantrekkelijk|marktconform salaris|loon
        solliciteer voor|nu|vandaag|direct|via
        zoekt|zoeken .. ervaren|gemotiveerde|data-invoerders|verpleegkundigen|chauffeurs|
            medewerkers
        <amount> per uur
        vrije|flexibele tijden|werktijden|uren
        geen|zonder sollicitatiegesprek|ervaring|investering
        <percent> per dag|week|maand
        minimale inleg|storting
        trading|tradingrobot|ai-tradingrobot|handelsrobot .. <percent>|winst|per_dag|levert
        uw|je|jouw cv|profiel|sollicitatie .. op|aandacht|indruk|opgevallen
        stuur|mail|verstuur .. sollicitatie|cv|motivatie
        wij|we zoeken .. medewerkers|vertegenwoordiger*|verkoper*|collega*|thuiswerkers|
            versterking|chauffeur*
        verdiende|verdiend|verdien ... bitcoin|crypto*|trading|forex|mentor
        bitcoin|crypto*|trading|forex ... mentor|verdien*|risico|groep|rendement
        mijn mentor|broker .. leert|laat|helpt
    """,
    table.WIN_BACK: """
        je|u bekeek|bekeken .. artikelen|producten
        voor|voordat ze|het op|weg|uitverkocht zijn|is
        wachtwoord .. verloopt|verlopen|vervalt .. vandaag|morgen|uur|behoud
        werk|update|bevestig .. betaalgegevens|bankgegevens|factuurgegevens .. om|binnen|anders|direct
        netflix|netflix-abonnement|paypal|spotify|icloud|microsoft|whatsapp|rabobank|ing ..
            gepauzeerd|geblokkeerd|beperkt|verlopen|mislukte
        log|meld in|je|aan? .. en|om verder|ga|kijk|weer
        verder waar je
        account .. eenzaam|wacht|mist
        naar|langs de kassa
        ongebruikelijke|verdachte|ongeautoriseerde activiteit*|inlog*|transactie*|aanmelding*
        bevestig|verifieer|controleer|update|actualiseer uw|je .. gegevens|identiteit|account|
            rekening ... geblokkeerd|uur|anders|link|voorkomen|opgeschort|klik*
        uw|je|jouw rekening|account|pas|bankpas|toegang .. geblokkeerd|beperkt|opgeschort|
            gedeactiveerd|verloopt|gesloten
        rekening|account|bankpas geblokkeerd|beperkt|opgeschort
    """,
    table.MONEY: """
        belastingteruggave|belastingteruggaaf
        recht op .. teruggave|teruggaaf|terugbetaling
        hypotheekrente .. laagste|stap|bespaar
        stap over en bespaar
        weduwe|kanker .. miljoen*|doneren|man|schenken
        overleden man|echtgenoot|vader|cliënt
        goedgekeurd .. vandaag|direct|geen
        vandaag|direct goedgekeurd
        subsidie .. overheid|check|aanvragen|cv-ketel|warmtepomp
        betaal .. kosten|tarief|invoerrechten|boete|verzendkosten .. via|hier|op|link
        overleden|wijlen .. miljoen*|nalatenschap|erfenis|liet|klant|bank
        miljoen ... bank|erfenis|overmaken|nalatenschap|begunstigde
        zonder bkr|bkr-toetsing
        geld nodig
    """,
    table.VICE: """
        medium|waarzegster .. toekomst|onthult|boodschap|consult
        horoscoop|tarot|paragnost
        kijk|bekijk mijn foto's|filmpjes
        mijn nieuwe nummer
        verveel|eenzaam .. foto's|chat|praten
        cbd|cbd-olie|keto|gummies .. verlicht*|pijn|stress|slaap*|natuurlijk*
        verlicht|verlichten|geneest .. pijn|stress|gewricht*|rug*
        stort <n>|<amount> .. krijg|gratis|bonus
        gratis weddenschap|weddenschappen
        hete|geile|eenzame meiden|vrouwen|singles|dames
        zoek|zoekt een .. serieuze|eerlijke|lieve .. man|vrouw|relatie|partner
        hoi|hallo|hey knapperd|schatje|lieverd|lekker*|schat
        stuur ik? .. foto's|mijn_foto's .. van_mij|mijn
        zonder recept
        gratis spins
        gokkast*
    """,
    table.SHORTCODE: """
        antwoord met? <anycode>
        bel|bellen 09*|0900*|0906*
        stuur|sms|app .. naar <n>
        <amount>|<n> per|p? sms|bericht|minuut|gesprek
    """,
    table.SERVICES: """
        technische fouten|problemen
        positie .. zoekmachines|google
        heeft|heb|hebt u|je .. tijd .. gesprek|belletje|afspraak
        kort|vrijblijvend gesprek|belletje
        mag|kan|zal ik .. catalogus|offerte|prijslijst|voorstel .. sturen|mailen
        wij|we zijn .. fabrikant|producent|leverancier|fabriek
        oem en? odm
        prijslijst|prijslijsten|catalogus .. wederverkopers|dealers|groothandel|detaillisten
        minimale|minimum afname|bestelhoeveelheid|bestelling|order .. stuks|dozen|pallet|<n>
        huiseigenaren|woningeigenaren .. regio|besparen|buurt
        energierekening|stroomrekening|energiekosten .. verlagen|besparen|lager|omlaag
        prettige|fijne|langdurige|toekomstige samenwerking
    """,
    table.OTHER_GOODS: """
        meeste|veel klanten .. erbij|kiezen|bestellen
        nog|zelfs beter|meer met onze
        waarom niet .. beschermen|proberen|meteen
        nu je|u .. hebt|heeft waarom|bescherm
        perfecte|ideale cadeau|aanvulling
        we|wij|ik hebben|heb .. stukken|items|ideeën|favorieten|cadeaus|selectie .. uitgezocht|
            geselecteerd|gekozen|verzameld|samengesteld
        bij|op je|jouw|uw stijl|smaak|interieur .. passen|passend|passende|afgestemd
        dan vind|zul je|u .. geweldig|leuk|prachtig
        bijpassende|passende .. geweldig|mooi|ook|leuk|bestel
        cadeautips|cadeau-ideeën|cadeaus .. moederdag|vaderdag|sinterklaas|kerst|elk|ieder|mama|
            papa
    """,
    table.NEWS: """
        staan|staat|zijn nu op de? site|online|webshop
        hebben|heeft nu|ook|een? .. winkel|vestiging|filiaal .. in|geopend
        is|zijn terug maar|en_niet
        jullie vroegen
        vieren ons|onze|het .. bestaan|jubileum|verjaardag
        vonden|ontdekten .. laten_zien|wachten|delen
        eindelijk|net binnen|gearriveerd
        nieuwe herfstcollectie|wintercollectie|zomercollectie|voorjaarscollectie|lentecollectie
        herfstcollectie|wintercollectie|zomercollectie|voorjaarscollectie|lentecollectie .. is|
            zijn|nu|binnen|er
        ontdek hem|ze|haar|het .. winkel|online|nu
    """,
    table.APPEAL: """
        adopteer .. <amount>|maand|knuffel|dier
        nog maar <n>
        <amount> .. voed*|red*|help*|steun* .. gezin|kind*|dier*|familie*
        kinderen|gezinnen|dieren .. honger|kou|lijden
        elke|iedere stem telt
        stem op|voor
        doneer|doneren vandaag|online|via
    """,
    table.TRIAL: """
        <n>|drie|zes|twee maanden .. voor <n>|<amount> .. daarna
        daarna <n>|<amount> per maand
        opzeggen|opzegbaar wanneer|altijd
        onbeperkt|onbeperkte .. voor <n>|<amount>
    """,
    table.REFERRAL: """
        geef <n>|<amount> krijg <n>|<amount>
        deel je|uw|jouw .. link|code
        je vrienden besparen|krijgen
    """,
    table.ADVANTAGE: """
        <percent> is|voor .. onze rekening
    """,
    table.DEALS: """
        geheime|besloten sale|uitverkoop|verkoop
        sale|uitverkoop .. begonnen|gestart|lijst
    """,
    table.CALL_TO_SHOP: """
        reserveer|bestel|pak je|jouw|uw exemplaar|plek|box|pakket .. nu|vandaag|hier
        bezorgt|bezorgen|leveren nu aan_huis|thuis
        loop|kom|spring eens|gezellig|snel binnen|langs
        als u|je in de buurt
    """,
    table.FOOTER: """
        geen interesse .. meer
        schrijf je|u hier uit
    """,
    table.DIGEST: """
        drie|vijf|zeven|tien|<n> boeken|tips|ideeën|recepten|redenen|fouten|trends .. voor|die|om|
            tegen
    """,
    table.SELF_PRAISE: """
        prachtig|prachtige|schitterende|tijdloze|onweerstaanbaar|onweerstaanbare|luchtige|
            stijlvolle|verrukkelijke
        als een handschoen
    """,
    table.EVENT: """
        vroegboekers|vroegboekkorting|vroegboekvoordeel
        retraite|cruise|vakantie|weekendje .. dagen|nachten .. yoga|zon|in|vanaf
    """,
    table.PRICE_OFF: """
        alles afgeprijsd|in_prijs_verlaagd
    """,
    table.ORDER_TALK: """
        op de post .. gedaan|gegaan|vandaag|morgen
        gaat|gaan vandaag|morgen weg|mee|de_deur_uit
    """,
}
