"""Dutch, Swedish and Danish."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        blijf|boek|neem|koop twee|drie|vier|<n> .. betaal er? <n>|twee|drie|een
        eerste biertje|speciaalbier|kop|maand|les|drankje .. is|zijn van_ons|gratis
        bespaar .. voor <amount>|<n>
        <cut>|korting|kortingscode|tegoedbon|cadeaubon .. op|bij|voor|van je|uw|jouw|de|een|
            alles|het volgende|eerstvolgende|tweede|aankoop|bestelling|hele
        volgende|tweede|eerste bestelling|aankoop|artikel|paar .. <cut>|gratis|korting|halve|
            cadeau
        gratis verzending|bezorging|cadeau|proefpakket|geschenk .. bij|vanaf|op|vandaag|t/m|voor
        krijg|ontvang|kies .. gratis|cadeau|korting|geschenk
        koop|neem|bestel .. gratis|halve_prijs|betaal
        rabatt|rabat|presentkort|gavekort .. på|till|til din|ditt|dit|nästa|næste|hela|alt|alla|
            hele
        nästa|næste köp|beställning|order|køb|bestilling .. <cut>|rabatt|rabat|gratis
        köp|køb|ta|tag .. betala|betal|gratis|på_köpet|få
        få <cut>|gratis|en_gåva|en_gave .. rabatt|rabat|på|frakt|ved|vid?
        fri|gratis frakt|fragt|levering .. hela|idag|på|vid|ved|over|över|hele|till|til
    """,
    table.COUPON: """
        kortingscode|actiecode|couponcode|waardebon|vouchercode|rabattkod|rabatkode|kampanjkod|
            kampagnekode <anycode>
        code|kod|kode|koden <code>
        met|gebruik|använd|brug|med|ange de|het|code|kod|koden|koden|rabatkoden|rabattkoden ..
            <anycode>
    """,
    table.PRICE_OFF: """
        <cut> korting|goedkoper|billigare|billigere|voordeel
        <percent> rabatt|rabat|rea
        korting|kortingen|rabatt|rabat|besparing van|tot|op|på|till|til|upp_till|op_til .. <cut>
        tot|upp_till|op_til|spar|spara|bespaar|ned <percent>|<cut> .. korting|rabatt|rabat|op|
            på|goedkoper?
        bespaar|spara|spar tot|upp_till|op_til|<cut>
        voor|för|til|till de? halve|halva|halv prijs|priset|pris
        nu|slechts|maar|nu_bara|kun|bara|endast|nur <amount> .. i.p.v|ipv|in_plaats|i_stället|
            i_stedet|per_maand|ord|før|månaden|om_måneden|normalt
        van <amount> .. voor
        <amount> .. i_stället|i_stedet|in_plaats för|for|van
    """,
    table.PRIZE: """
        win|winnen|vinn|vind een|en|kans|tot|ett|et|jouw|je|mee
        je|u|du hebt|heeft|har|bent .. gewonnen|vunnit|vundet|uitgekozen|geselecteerd|utvald|
            udvalgt
        prijsvraag|winactie|verloting|loterij|tävling|utlottning|konkurrence|lodtrækning|tombola
            .. mee|doe|delta|win|vinn|vind|deltag|kans
        maak kans
        vi|we verloten|lottar_ut|udlodder
        gefeliciteerd|grattis|tillykke .. gewonnen|vunnit|vundet|prijs
        gratis proefles|gids|e-book|monster|advies|offerte|guide|prov|rådgivning|prøve|
            vareprøve|workshop|intake
    """,
    table.LOYALTY: """
        punten|poäng|point .. spaar|sparen|dubbele|bonus|samla|dubbla|optjen|inwisselen|inlös|
            verzilver
        spaarpunten|klantenkaart|voordeelkaart|klantenpas|bonuspoäng|bonuspoint|medlemspris|
            medlemspriser|stamkunde|stamkundeklub|kundklubb|kundeklub|medlemserbjudande|
            medlemstilbud|spaaractie
        lid|medlem|leden .. word|bli|bliv|korting|exclusief|voordeel|förmåner|fordele|rabatt|
            rabat|krijgen
        gefeliciteerd met_je_verjaardag
        grattis på födelsedagen
        tillykke med fødselsdagen
        nodig|bjud|inviter|tip .. vriend|vrienden|vän|vänner|ven|venner .. uit|in
        voor elke vriend
    """,
    table.DEALS: """
        aanbieding|aanbiedingen|actie|koopje|koopjes|deal|deals|erbjudande|erbjudanden|tilbud|
            tilbuddet|kampanj|kampagne|prijzen|priser .. van_de_week|exclusie*|exklusi*|geldt|
            gäller|gælder|endast|kun|tot|t/m|speciaal|special*|beste|bästa|udløber|fantasti*|
            oslagbar*|alleen|voor
        beste|laagste|scherpste|bästa|lägsta|laveste|bedste|skarpe|onze|våra|vores prijs|
            prijzen|pris|priser|priset|aanbiedingen|erbjudanden|tilbud|acties
        uitverkoop|opruiming|solden|slutrea|rea|reapriser|udsalg|ophørsudsalg|lagerrensning|
            mellandagsrea .. start*|nu|tot|op|allt|alt|på|begint|upp|börjar|alles|i
        alles|allt|alt moet|ska|skal weg|bort|væk
        in|på de? aanbieding|uitverkoop|rea|tilbud|udsalg
        profiteer|passa|skynd .. nu|van|på|dig|snel
        black friday .. korting|rabatt|rabat|deals|tilbud|op_til|tot
    """,
    table.MONEY: """
        open een spaarrekening
        lån|lainaa|lening inntil|heti|tot|snel <n>|<amount>
        lening|lenen|hypotheek|lån|låna|kredit|kreditkort|forbrugslån|smålån .. rente|snel|
            zonder|ränta|direkt|uden|utan|op_til|tot|upp|hurtig*|vanaf|billig*|goedkoop
        verzekering|försäkring|forsikring|zorgverzekering .. vergelijk|bespaar|offerte|jämför|
            spara|spar|tilbud|overstap*|byt|skift
        verdien|verdienen|tjäna|tjen .. thuis|geld|pengar|penge|hemifrån|hjemmefra|<amount>|
            extra|per
        werk vanuit|van thuis
        jobba|arbejd hemifrån|hjemmefra
        investeren|investera|investér|beleggen|aandelen|aktier|aktie|krypto|bitcoin ..
            rendement|avkastning|afkast|nu|in|i|tips|winst|vinst|profit|gratis
        energie|elavtal|stroom|internet overstappen|vergelijken|byt|contract
        casino|gokken|free_spins|freespins|betting|spel .. bonus|gratis|spins|utan|uden|
            storting|inzet|insättning|indbetaling
        afvallen|gå_ner|tab|viktminskning|vægttab|ned .. kilo|kg|snel|snabbt|pillen|hurtigt
        viagra|cialis|replica|kopior|kopivarer|erotik|sexdate
    """,
    table.SERVICES: """
        onze|våra|vores diensten|tjänster|tjenester|ydelser|oplossingen|lösningar|løsninger|
            klanten|kunder
        wij|vi zijn|maken|bieden|leveren|är|erbjuder|tilbyder|skapar|hjälper|hjælper|laver|
            ontwerpen .. bedrijven|websites|diensten|specialist*|företag|tjänster|virksomheder|
            hemsidor|hjemmesider|webbplatser|oplossingen|lösningar|løsninger
        vrijblijvende|gratis|kostnadsfri|uforpligtende|gratis offerte|adviesgesprek|advies|
            kennismaking|offert|konsultation|møde|tilbud|scan|analyse
        meer|fler|flere klanten|omzet|kunder|bezoekers|salg
        zoekmachine|seo|sökmotor*|google .. optimali*|ranking|sida|side|hoger|högre|pagina|top|
            første
        reserveer|boka|bestil een|bord|ett|et|je tafel|bord|rum|tid|kamer|plek
        uw|je|er|jeres website|webshop|hemsida|hjemmeside|webbshop .. verbeter*|zag|såg|så|
            förbättra|mer|mere|beter*
    """,
    table.TRIAL: """
        probeer|prova|prøv|test .. gratis|nu|vrijblijvend|<n>|dagen|dagar|dage|måned
        gratis proberen|proefperiode|prov*|proef*|prøve*|testen
        eerste|första|første maand|månaden|måned|maanden .. gratis|voor|för|for
        zonder|utan|uden verplichtingen|bindningstid|binding|contract|oprettelsesgebyr
        upgrade|uppgradera|opgrader .. naar|till|til|premium|nu|pro
        <n> dagen|maanden|dagar|månader|dage|måneder gratis
    """,
    table.EVENT: """
        nodigen|uitnodiging|uitgenodigd|inbjudan|bjuder|inviterer|invitation|välkommen .. uit|
            voor|till|in|til|je|open|op|på
        open dag|huis|hus
        öppet|åbent hus
        webinar|workshop|beurs|proeverij|markt|concert|kurs|mässa|messe|föreläsning|loppis|
            vinprovning|smagning|foredrag|koncert .. aanmelden|gratis|schrijf|anmäl*|boka|
            tilmeld*|plaatsen|platser|pladser|tickets|entree|lørdag|lördag|zaterdag|inschrijv*|
            entré
        tickets|kaarten|biljetter|billetter|plaatsen|platser|pladser .. nu|vanaf|beperkt|
            begränsat|begrænset|boka|verkrijgbaar|kvar|tilbage|köp|køb
        doneer|skänk|støt|stöd|steun|donatie|bidrag|giv .. nu|ons|kinderen|idag|barn|helpt|
            dieren|djur|hjälp*|hjælp*|projekt|project|gåva|et_bidrag
        collecte|inzamelingsactie|insamling|indsamling
    """,
    table.CALL_TO_SHOP: """
        kom proeven
        bekijk|ontdek|bezoek|shop|kom|upptäck|besök|se|handla|opdag|besøg|find|titta|kolla|kig|
            køb onze|het|de|ons|in|våra|vår|vårt|i|vores|hele|nieuwe|nya|nye|alle|alla|
            collectie|kollektion|kollektionen|butik|butiken|butikken|webshop|winkel|online|
            forbi|förbi|in|langs .. collectie|winkel|webshop|assortiment|aanbod|kollektion|
            butik|sortiment|shop|website|hemsida|nyheter|nyheder|modellen|langs|online?
        bestel|koop|shop|boek|reserveer|beställ|köp|boka|bestil|køb|book|handla|profiteer nu|
            direct|vandaag|online|snel|idag|redan|i_dag|med_det_samme|je|jouw|här|her|din|dit|in
        bestel|köp|køb nu|hier|här|her|direct
        nieuwe|nya|nye|ny collectie|kollektion|collecties|modellen|modeller|nyheter|
            vårkollektion
        in|i onze|vår|vores webshop|winkel|butik|butikken|shop .. nu|vandaag|tot|online
        nieuw|nytt|nyt|nyhet in|i|hos|binnen
        nieuw binnen
        cadeautip|cadeautips|presenttips|gaveideer|julklappar|julegaver|gaveidé
        haal|hämta|hent .. in_huis|nu|din|dit
    """,
    table.OTHER_GOODS: """
        klanten|kunder|andre|anderen .. kochten|köpte|købte|bekeken .. ook|också|også
        kochten|köpte|købte ook|också|også
        misschien|kanske|måske .. ook|också|også|leuk|gillar|interesse
        vind|vindt|kunne .. ook leuk|interessant
        du kanske|gillar|vil|kan .. också|også|gillar|lide
        trouwens|förresten|i_øvrigt|overigens hebben|har|verkopen|vi|we
        we|vi hebben|har|verkopen|säljer|sælger ook|också|også
        past|passar|passer perfect|perfekt|goed .. bij|till|til
        verleng|förläng|forlæng .. garantie|garanti
    """,
    table.NEWS: """
        weer|åter|igen op_voorraad|leverbaar|beschikbaar|i_lager|på_lager|tillgänglig|
            tilgængelig
        nieuw|ny|nyt|nytt|vår|vores|onze catalogus|katalog|app|brochure|collectie|winkel|butik|
            webshop|folder .. is|är|er|nu|staat|ute|klar|online|åben|öppen|på|in
        pre-order|preorder|voorverkoop|förhandsboka|forudbestil|förbeställ .. nu|vanaf|start*|
            din|dit
        nu verkrijgbaar|leverbaar|beschikbaar|tillgänglig|finns|tilgængelig
        download|ladda|hent|installeer .. app|appen|gratis|ner
        vi|we lanceren|lanserar|lancerer|openen|öppnar|åbner|presenteren|presenterar
    """,
    table.SUBSCRIBE: """
        nieuwsbrief|nyhetsbrev|nyhedsbrev|nyhetsbrevet|nyhedsbrevet|mailinglijst
        volg|följ|følg|like ons|oss|os|mij|mig
        schrijf|anmäl|tilmeld|meld|prenumerera|abonneer .. je|in|dig|nu|aan|på|gratis|vandaag
        blijf|håll|hold .. op_de_hoogte|dig|uppdaterad|opdateret
        mis|missa|gå niet|geen|inte|glip ..
        word|bli|bliv lid|medlem|fan
        sociala|sociale|social medier|media
    """,
    table.WIN_BACK: """
        we|vi missen|mist|saknar|savner je|u|dig
        kom terug|tillbaka|tilbage
        winkelmandje|winkelwagen|varukorg|varukorgen|indkøbskurv|kurv|kurven|mandje .. vergeten|
            wacht*|nog|väntar|venter|glömt|glemt|kvar|ligger
        je|du|något|noget .. vergeten|glömde|glemte
        rond|slutför|gennemfør|maak .. bestelling|aankoop|köp|køb|af
        lang|länge|længe geleden|sedan|siden
        det är|er länge|længe
        tijd|dags|tid voor|för|til .. nieuw*|ny|nytt|nyt
    """,
    table.FOOTER: """
        afmelden|uitschrijven|avregistrera|avprenumerera|afmeld|avanmälan|avsluta_prenumeration|
            framelding
        je|u|du ontvangt|får|modtager deze|dit|detta|det|denne .. omdat|eftersom|fordi|därför
        geen|inga|ikke|niet|inte .. ontvangen|e-mails|mejl|mails|nieuwsbrief|modtage|få|längre|
            længere .. ontvangen|meer|ha|mere
        bekijk|visa|läs|se .. browser|webbläsare|online|webversie|browseren
        alle|alla rechten|rättigheter|rettigheder
        klik|klicka hier|här|her om|för|for .. afmelden|uit|avreg*|afmeld*
        afmeld|afmelden nyhedsmails|her|här|hier
    """,
    table.SALUTATION: """
        beste|hallo|hej|kära|kære|lieve|dag klanten|kunder|vrienden|vänner|venner|lezers|läsare|
            læsere|allemaal|alla|alle|leden|medlemmar|medlemmer|iedereen|relatie|klant
        fijne|prettige|god|glædelig|glad|vrolijk feestdagen|jul|kerst|påsk|påske|kerstmis
    """,
    table.DIGEST: """
        deze|denna|denne|ugens|veckans|in_deze|den_här week|maand|editie|vecka|uge|nummer|
            erbjudande|tilbud|recept|opskrift|tips|månad|måned
        nieuws|nyheter|nyheder|nytt|nyt uit|van|från|fra
        lees|läs|læs meer|mer|mere|verder|hela|hele
        recept|tip|opskrift van|för_veckan de|week|maand
        editie|uitgave|utgåva|udgave|nr <n>
    """,
    table.SELF_PRAISE: """
        over|om ons|oss|os
        beste|högsta|högsta|bedste|topkwaliteit|hoogste kwaliteit|kvalitet|service
        tevreden|nöjda|tilfredse klanten|kunder
        sinds|sedan|siden <n> .. familie*|familj*|kwaliteit|vakmanschap|hantverk
        niet tevreden .. geld_terug
    """,
    table.CLICK: """
        klik|klicka|tryck|tik hier|här|her|op|på
        meer|mer|mere info|informatie|information|weten
        lees|läs|læs meer|mer|mere
        bel|ring|mail|mejla|skriv ons|oss|os|nu|vandaag|idag|för|for
        antwoord|svara|svar .. ja|met|med
    """,
    table.FREE: """
        gratis|kosteloos|kostnadsfritt|cadeau|gratis!
    """,
    table.URGENCY: """
        alleen|endast|kun|slechts|bara vandaag|dit|idag|nu|i_dag|deze|i_helgen|denne|t/m|tot|
            till|til|nog
        laatste|sista|sidste kans|dagen|chansen|dag|dagar|chance|dage|plaatsen|stuks|exemplaren|
            platserna|pladser
        op|så_länge is_op|lagret_räcker
        zolang de voorraad
        wees|var|skynda|vær snel|snabb|dig|hurtig
        nog maar|slechts <n>|enkele
        eindigt|slutar|slutter|udløber|verloopt vandaag|zondag|söndag|søndag|idag|snart|<n>|
            morgen|op|på|den|i
        begränsat|begrænset|beperkt|beperkte antal|tid|voorraad|aantal|plaatsen|upplaga
    """,
    table.ORDER_TALK: """
        bedankt voor je|jouw|uw|de bestelling
        die je|u hebt|heeft besteld
        bestelling|bestelnummer|order|ordernummer|pakket|factuur|zending|retour|levering|
            beställning|paket|faktura|leverans|bestilling|ordre|ordrenummer|pakke|levering|
            reparatie <n>|nr|is|wordt|nummer|van|geplaatst|är|har|er|är|blev|skickad*|med|på|
            afsendt|met|komt|on|afsendt|til|klar|från
        je|jouw|uw|mijn|de|onze|din|ditt|min|mitt|vår|dit|mit|er|een bestelling|pakket|pakje|
            factuur|zending|retourzending|levering|aankoop|beställning|order|paket|leverans|
            faktura|köp|retur|bestilling|ordre|pakke|terugbetaling|betaling|afspraak|
            reservering|bokning|återbetalning|betalning|refusion|faktura|køb
        verzonden|bezorgd|geleverd|terugbetaald|terugbetaling|geannuleerd|terugsturen|
            teruggestuurd|bezorger|koerier|track|trackingnummer|verzendadres|bezorgadres|
            retourlabel|ruilen|kapot|beschadigd|garantie|creditnota
        skickats|skickad|levererats|levererad|återbetald|återbetalning|avbeställd|spårning|
            spårningsnummer|leveransadress|trasig|skadad|reklamation|garanti|fraktsedel|
            avisering|utlämning|ångra
        afsendt|leveret|refunderet|refundering|annulleret|sporing|sporingsnummer|
            leveringsadresse|ødelagt|beskadiget|reklamation|returlabel|pakkeshop|ombytte|
            fortrudt
        betaling|betalning ontvangen|mottagen|modtaget|mislukt|misslyckades|fejlede
        welke|vilken|vilket|hvilken maat|kleur|adres|storlek|färg|størrelse|farve|adress
        wilt|wil|vill|vil|kunt|kan|zullen|ska|skal u|je|du|vi|wij|we .. wachten|bevestigen|
            vänta|bekräfta|vente|bekræfte|sturen|skicka|sende|ruilen|annuleren
        wachtwoord|lösenord|adgangskode .. gewijzigd|ändrat|ændret|herstel*|återställ*|nulstil*
    """,
    table.ORDER_LINES: """
        subtotaal|totaal|totaalbedrag|btw|verzendkosten|delsumma|summa|totalt|moms|frakt|
            subtotal|total|fragt|i_alt <amount>|<n>
        subtotaal|totaalbedrag|delsumma|verzendadres
        aantal|antal|prijs|pris|artikel <n>|:
        <n> x *
    """,
    table.REQUEST: """
        ik|jag|jeg|wij|mijn|min|mit heb|wil|zou|kan|wacht|krijg|har|vill|undrar|skulle|
            beställde|fick|vil|fik|bestilte|ville|mangler|bestelde|betaalde|gekocht
        waar|wanneer|hoe|waarom|wat|var|när|hur|varför|vad|hvor|hvornår|hvordan|hvorfor|hvad
            blijft|is|kan|kom*|är|kan|kommer|mycket|er|meget|long|lang|kost|får|länge|moet
        kunnen|kunt|kan|kunde|kunne jullie|u|je|ni|du|i .. mij|helpen|sturen|hjälpa|skicka|
            hjælpe|sende|me
    """,
}
