"""Dutch: schemes, prizes, points and other goods."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.PRIZE: """
        wekelijkse|maandelijkse trekking|loterij|verloting|prijsvraag
        getrokken|geselecteerd|uitgekozen|gekozen .. winnaar|prijs|winnares
        prijs|geldprijs|winst .. opeisen|op_te_eisen|eisen|claimen|innen
        gewonnen ... <amount>|reis|vakantie|iphone|prijs|auto
        laatste|tweede poging .. bereiken
    """,
    table.LOYALTY: """
        je|jij|u hebt|heeft <n> punten
        punten .. vervallen|verlopen|wissel
        trouwe klant .. mag|krijg*|ontvang*|toegang|exclusie*
        eerder|voordat dan|anderen anderen|iedereen
        besloten|exclusieve|vip verkoop|sale|toegang
        cadeautje|verrassing|presentje|cadeau .. klaar|wacht*|voor_je|verzilver*
    """,
    table.EARN: """
        uw|je|jouw cv|profiel|sollicitatie .. op|aandacht|indruk|opgevallen
        stuur|mail|verstuur .. sollicitatie|cv|motivatie
        wij|we zoeken .. medewerkers|vertegenwoordiger*|verkoper*|collega*|thuiswerkers|
            versterking|chauffeur*
        verdiende|verdiend|verdien ... bitcoin|crypto*|trading|forex|mentor
        bitcoin|crypto*|trading|forex ... mentor|verdien*|risico|groep|rendement
        mijn mentor|broker .. leert|laat|helpt
    """,
    table.WIN_BACK: """
        ongebruikelijke|verdachte|ongeautoriseerde activiteit*|inlog*|transactie*|aanmelding*
        bevestig|verifieer|controleer|update|actualiseer uw|je .. gegevens|identiteit|account|
            rekening ... geblokkeerd|uur|anders|link|voorkomen|opgeschort|klik*
        uw|je|jouw rekening|account|pas|bankpas|toegang .. geblokkeerd|beperkt|opgeschort|
            gedeactiveerd|verloopt|gesloten
        rekening|account|bankpas geblokkeerd|beperkt|opgeschort
    """,
    table.MONEY: """
        betaal .. kosten|tarief|invoerrechten|boete|verzendkosten .. via|hier|op|link
        overleden|wijlen .. miljoen*|nalatenschap|erfenis|liet|klant|bank
        miljoen ... bank|erfenis|overmaken|nalatenschap|begunstigde
        zonder bkr|bkr-toetsing
        geld nodig
    """,
    table.VICE: """
        hete|geile|eenzame meiden|vrouwen|singles|dames
        zoek|zoekt een .. serieuze|eerlijke|lieve .. man|vrouw|relatie|partner
        hoi|hallo|hey knapperd|schatje|lieverd|lekker*|schat
        stuur ik? .. foto's|mijn_foto's .. van_mij|mijn
        zonder recept
        gratis spins
        gokkast*
    """,
    table.SHORTCODE: """
        stuur|sms|app .. naar <n>
        <amount>|<n> per|p? sms|bericht|minuut|gesprek
    """,
    table.SERVICES: """
        prijslijst|prijslijsten|catalogus .. wederverkopers|dealers|groothandel|detaillisten
        minimale|minimum afname|bestelhoeveelheid|bestelling|order .. stuks|dozen|pallet|<n>
        huiseigenaren|woningeigenaren .. regio|besparen|buurt
        energierekening|stroomrekening|energiekosten .. verlagen|besparen|lager|omlaag
        prettige|fijne|langdurige|toekomstige samenwerking
    """,
    table.OTHER_GOODS: """
        we|wij|ik hebben|heb .. stukken|items|ideeën|favorieten|cadeaus|selectie .. uitgezocht|
            geselecteerd|gekozen|verzameld|samengesteld
        bij|op je|jouw|uw stijl|smaak|interieur .. passen|passend|passende|afgestemd
        dan vind|zul je|u .. geweldig|leuk|prachtig
        bijpassende|passende .. geweldig|mooi|ook|leuk|bestel
        cadeautips|cadeau-ideeën|cadeaus .. moederdag|vaderdag|sinterklaas|kerst|elk|ieder|mama|
            papa
    """,
    table.NEWS: """
        eindelijk|net binnen|gearriveerd
        nieuwe herfstcollectie|wintercollectie|zomercollectie|voorjaarscollectie|lentecollectie
        herfstcollectie|wintercollectie|zomercollectie|voorjaarscollectie|lentecollectie .. is|
            zijn|nu|binnen|er
        ontdek hem|ze|haar|het .. winkel|online|nu
    """,
    table.APPEAL: """
        <amount> .. voed*|red*|help*|steun* .. gezin|kind*|dier*|familie*
        kinderen|gezinnen|dieren .. honger|kou|lijden
        elke|iedere stem telt
        stem op|voor
        doneer|doneren vandaag|online|via
    """,
}
