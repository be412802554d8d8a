"""Norwegian, with words that it shares with Danish and Swedish."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        rabatt|gavekort|verdikode|<cut> .. på|når|til|for ditt|neste|hele|alt|alle|første|din ..
            neste|første|kjøp|handel|bestilling|ordre|varer|ordren
        neste|første kjøp|handel|bestilling|ordre .. <cut>|rabatt|gratis|gave
        kjøp|ta|bestill .. betal|få .. for|gratis|med_på_kjøpet|halv*|på_kjøpet
        fri|gratis frakt .. hele|over|i_dag|kun|ut|på_alt|til_og
        gave|gaver .. med_på_kjøpet|på_kjøpet|ved_kjøp|ved_bestilling
        kr|kroner å handle|handla for
        kr|kroner til dit|ditt|din|neste|næste .. køb|kjøp|bestilling|ordre
        att handla för
        tredje|tredjedelen|andre|anden|andra .. på_kjøpet|på_köpet|med|gratis|på_kjøbet
        bjuder|spanderer vi på .. tredje|fika|frakt*
    """,
    table.COUPON: """
        bruk|oppgi|tast|skriv .. koden|kode|rabattkode|rabattkoden
    """,
    table.PRICE_OFF: """
        opptil|inntil|opp_til <percent>
        rabatt|avslag opptil|inntil|på|opp_til <percent>
        nå|kun|bare <amount> .. før|førpris|ordinær*|istedenfor|i_måneden|per_måned|mnd
        spar|tjen opptil|inntil|<percent>
        fra <amount> .. nå <amount>
    """,
    table.SALE: """
        sommersalg|vintersalg|høstsalg|vårsalg|romjulssalg|påskesalg|januarsalg|lagersalg|
            opphørssalg|salget_er|salg_på_alt|supersalg|kjempesalg|tilbudsuke|sommarrea|vinterrea|
            höstrea|julrea|realisation|sommerudsalg|vinterudsalg|januarudsalg|superudsalg|
            utförsäljning|utsalg|utsalget|mellandagsrea|tilbudsavis
        salg|salget|rean|rea|udsalget .. starter|startet|startar|er_i_gang|slutter|slutar|börjar|
            pågår|begynder
        black week|friday .. er_her|er_i_gang|tilbud|rabatt|salg|är_här
        <percent> avslag|rabatt|avdrag
    """,
    table.DEALS: """
        ukens|månedens|dagens|ugens|årets|veckans|månadens tilbud|kupp|deal|erbjudande|klipp|fynd
        medlemstilbud|tilbudspris|tilbudspriser|kampanjepris|kampanjpris|kanonpris|lavpris|
            klippepris|fyndpriser|knallpris|superpriser|bunnpriser|kampanjepriser
        gode|beste|lave|laveste|fantastiske|ville tilbud|priser|pris|kupp
        benytt|gå_ikke|ikke .. glipp|tilbud*|sjansen|muligheten
        tilbudet|tilbudene|erbjudandet|kampanjen gjelder|gäller|gælder|varer|utløper .. kun|til|ut|
            endast|bara|t.o.m|så_lenge?
    """,
    table.PRIZE: """
        har|har_du|du vunnet|vundet|vunnit
        vant|vinn|vinne|vunnet|premie|premien|præmie|præmien|gevinst|vinst .. iphone|reise|<amount>|
            gavekort|hent*|hämta|hente|en|et|din|kasse|<n>|eksklusiv*
        konkurranse|konkurransen|trekning|trekningen|utlodning|lodtrækning|trekker .. vinn*|delta|
            bli_med|premie|vant|én
        gratulerer|grattis|tillykke .. vunnet|vundet|vunnit|vinner|vinder|premie|trukket|utvalgt|
            udvalgt|utvald
        gratis prøve|vareprøve|veiledning|rådgivning|befaring|guide|e-bok|prøvetime
        trukket_ut|utvalgt|udvalgt|utvald|udtrukket .. til|å|at|att|få|som|vinner*
    """,
    table.LOYALTY: """
        kundeklubb|kundeklubben|medlemsfordel|medlemsfordeler|medlemspris|bonuspoeng|fordelskunde|
            kundeavis|kundeclub
        poeng|bonus .. samle|tjen|doble|opptjen*|bruk
        bli|blir medlem|kundeklubbmedlem
        gratulerer med dagen|bursdagen
        tjen|samle poeng|bonus
    """,
    table.REFERRAL: """
        verv|tips|inviter|bjud|värva|hverv|anbefal .. en|dine|in|vän|ven|venn|vänner .. venn|venner|
            vän|vänner|ven|kompis|vennen|i|til?
        hver venn|ven
        för varje vän
    """,
    table.MONEY: """
        lån|lånet|kreditt|kredittkort|forbrukslån|smålån|refinansier|refinansiering|boliglån|
            privatlån|kviklån|hurtiglån|snabblån .. uten|rente|i_dag|søk|opptil|inntil|sikkerhet|
            sikkerhed|nå|raskt|utan|uden|utbetal*|samle|direkte|direkt
        trenger|mangler|behöver|behøver .. penger|penge|pengar|kontanter
        uten|uden|utan sikkerhet|sikkerhed|säkerhet|kredittsjekk|uc
        forsikring|strøm|strømavtale|mobilabonnement|bredbånd .. bytt|bytte|spar|billig*|sammenlign|
            tilbud|bestill
        søk nå
        penger|pengar|penge .. lønning|lønn|lönen|løn|bankid|mitid|kontoen|konto|minutter|minuter
    """,
    table.EARN: """
        tjen|tjän|tjäna .. hjemmefra|hjemme|hemifrån|dagen|uken|måneden|veckan|ugen|penger|penge|
            pengar|<amount>|ekstra
        jobb|jobbe hjemmefra|hjemme
        invester|investering|investere|investera .. nå|i|krypto|bitcoin|avkastning|aksjer|fond
        passiv inntekt|indkomst|inkomst
        ekstra|passiv inntekt
        hemifrån|hjemmefra utan|uden|uten
    """,
    table.VICE: """
        nettcasino|nettkasino|nätcasino|netcasino|casino|kasino|spilleautomater .. bonus|
            gratisspinn|free|spinn|innskudd|spill|spins|indbetaling|insättning|odds
        gratisspinn|freespins|velkomstbonus|innskuddsbonus|velkomstbonussen|välkomstbonus
        ned|slank|slanke|gå_ned .. kilo|kg|vekt|raskt|i_vekt
        oddsbonus|betting|sjekkeside|kjønnsliv|potensmiddel|erotikk
    """,
    table.SHORTCODE: """
        send .. til|till|på <n>
        send kodeord|sms
    """,
    table.CALL_TO_SHOP: """
        besøk|oppdag|sjekk|se|kom|kik|stikk|ta_turen|finn|utforsk|klikk .. butikk|butikken|
            nettbutikk|nettbutikken|nyhetene|nyheter|nyhederne|kolleksjon*|utvalg*|innom|forbi|ut|
            kollektion*|sortiment*|nettsiden|favoritt*|nyheterna
        bestill|kjøp|handle|handl|book|sikre nå|i_dag|her|din|ditt|på_nett|deg|online|allerede
        ny|nye|høstens|vårens|sommerens|vinterens|efterårets|forårets|høstens_nye|höstens|årets
            kolleksjon|kolleksjonen|nyheter|modeller|varer|kollektion|nyheder|nya|nye .. kolleksjon|
            kollektion?
        alle|alla butikker|butiker|varehus|våre_butikker|våra_butiker
    """,
    table.OTHER_GOODS: """
        kanskje .. liker|interessert|like|passe
        andre|kunder .. kjøpte|kjøper .. også
        passer perfekt|godt til|sammen
        du vil|kan .. også like
        vi anbefaler også
    """,
    table.NEWS: """
        nyhet|nyheter|nyhetene|nyhedene|nyheder .. i|har|er|fra|på_lager|landet|kommet|butikk*|
            uken*|denne|sesong*
        tilbake|atter|igjen|tilbage på_lager
        last|hent ned|appen .. appen|app|katalog*
        nå|endelig|netop|nu på_plass|landet|tilgjengelig|i_butikk|i_salg
        forhåndsbestill|forhåndssalg|lansering|lanserer|åpner|åpning .. nå|ny|nye|vår|butikk|i|av
    """,
    table.SUBSCRIBE: """
        meld|følg|lik|registrer|skriv .. på|oss|deg|nyhetsbrev*|opp
        hold deg oppdatert
        bli|vær .. følger|først|den_første|abonnent
    """,
    table.WIN_BACK: """
        savner|saknar deg|dig
        handlekurv|handlekurven|handlevogn|handlekurva .. venter|ligger|glemt|glemte|igjen
        lenge siden|side|sist
        velkommen tilbake .. handle|få|til
        fullfør .. kjøp*|bestilling*|ordre*
        glemt|glömt|glömde|glemte .. kurv|kurven|varukorg*|handlekurv*|indkøbskurv*|handlevogn*
        slutför|fullfør|gennemfør|färdigt|færdigt .. köpet|kjøpet|købet|köp|kjøp|køb|før?
    """,
    table.TRIAL: """
        prøv .. gratis|nå|<n>|uforpliktende
        gratis prøveperiode|prøvemåned|måned|i
        første|de_første måned|måneden|mnd|time|timen gratis|for
        uten binding|bindingstid|forpliktelser
        <n> dager|måneder gratis
        oppgrader .. til|nå|abonnement*
        fri|ubegrænset|obegränsad|ubegrenset data|surf|bredbånd
        behold|behåll nummeret|dit|ditt .. nummer?
    """,
    table.SERVICES: """
        vi tilbyr|leverer|hjelper|lager|produserer|utvikler .. tjenester|bedrifter|nettsider|
            løsninger|nettbutikk*|engros*|profil*|kunder|forhandlere
        våre|vores|våra tjenester|løsninger|priser_for|referanser
        flere|øk|mer|få_flere kunder|salget|salg|trafikk|omsetning*|besøkende|synlighet
        søkemotor*|nettside|hjemmeside|google .. optimalis*|til|bedrift*|synlig*|side|første
        uforpliktende|gratis tilbud|prat|befaring|møte|analyse
        engrospriser|grossistpriser|forhandlerpriser|engrospris
        annonser|annonserna|annoncer|annonsene .. facebook|instagram|webbutik|nettbutikk*|webshop|
            google
        dobler|fordobler|fördubblar|dubblar .. salget|salg|försäljning*|omsetning*
    """,
    table.EVENT: """
        inviterer|invitasjon|velkommen .. til|deg|på|åpning*|kveld*|dag*|konsert*|messe*
        kurs|webinar|seminar|konsert|messe|foredrag|åpen_dag|kundekveld .. påmeld*|meld|gratis|
            billett*|plasser|inngang
        gratis inngang|adgang
        plasser|billetter .. begrenset|igjen|nå|få
        støtt|gi|doner .. oss|barn*|gave|bidrag|arbeidet|nå|dyr*|aksjon*|innsamling*
    """,
    table.SURVEY: """
        undersøkelse|undersøkelsen|spørreundersøkelse|undersökning|enkät|spørgeskema .. svar*|delta|
            minut*|tar|tager|deltag|vinn
        svar|svara|delta .. undersøkelse*|undersökning*|enkät*|spørgeskema*
    """,
    table.FOOTER: """
        meld deg av
        avmelding|avslutt_abonnement|avregistrer
        ønsker|vil .. ikke .. motta|e-post|nyhetsbrev|flere
        du mottar|mottok|får .. denne|e-posten .. fordi
        alle rettigheter
    """,
    table.SALUTATION: """
        kjære|hei|hallo kunde|kunder|alle|venner|medlem|medlemmer|kundeklubbmedlem
        god jul|påske|sommer .. ønsker|hilsen|alle?
    """,
    table.CLICK: """
        klikk|trykk her|på|lenken
        les|se|finn mer|ut
        ring|kontakt|svar .. nå|oss|i_dag|ja|for
    """,
    table.FREE: """
        kostnadsfri|kostnadsfritt|helt_gratis|vederlagsfritt
    """,
    table.URGENCY: """
        kun|bare|endast i_dag|denne|til|nå|ut|frem|søndag|i_helgen|idag
        siste sjanse|dag|dager|sjansen|plasser|rest|par
        så_lenge lageret|beholdningen
        skynd|løp deg|dig
        begrenset antall|tid|opplag|periode
        tilbudet gjelder|varer|utløper
    """,
    table.ORDER_TALK: """
        bestillingen|bestilling|ordren|ordre|pakken|pakka|sendingen|forsendelsen|leveringen|
            fakturaen|returen|kjøpet|betalingen .. din|er|ditt|ble|blir|har|vår|deres|kan|kommer|på|
            du|ligger|skulle|til|nr|nummer|<n>
        ordrebekreftelse|ordrebekræftelse|orderbekräftelse|ordrenummer|sporingsnummer|
            sporingsnummeret|pakkenummer*|kollinummer|leveringsadresse|leveringsadressen|kvittering|
            kvitteringen|kvitto|kvittot|returlapp|returseddel|returetikett|fraktbrev|følgeseddel|
            pakkeboks|utleveringssted|utlämningsställe|tollen|tolden|tullen|reklamasjon|garantien|
            byttes|bytterett|angrerett|refundert|refundering|tilbakebetalt|tilbakebetaling|
            tilbakebetaler|returvare|retursedlen|reparasjon
        vedlagt|vedhæftet|bifogat|bifogar .. faktura*|kvitter*|kvitto*|returlapp*|seddel|følgeseddel
        er|blitt|har sendt|levert|pakket|avsendt|kansellert|refundert|mottatt|forsinket|försenat|
            försenad
        har mottatt|modtaget|tagit_emot .. retur*|betaling*|ordre*|bestilling*|din|vare*
        du|dere bestilte|kjøpte|har_bestilt|har_kjøpt|beställde|köpte|købte
        hvilken|vilken størrelse|farge|adresse|størrelser|modell
        skal|kan|vil vi|du .. sende|bytte|kansellere|annullere|vente|skicka|avbeställa|heller
        utsolgt|slut i|for|på .. str|størrelse|storlek|m|s|l|lager
        ødelagt|knust|feil|defekt|skadet .. vare|varen|produkt*|da|under|i_frakten|farge|størrelse|
            ved
        passord|passordet .. endret|nullstil*|tilbakestil*
    """,
    table.ORDER_LINES: """
        delsum|sum|mva|totalt|frakt|att_betala|at_betale <amount>|<n>
        delsum|att_betala|at_betale|leveringsadresse|fakturaadresse
        antall|stk|pris <n>|:
        betale <amount>
    """,
    table.REQUEST: """
        jeg|vi|eg .. vil|ønsker|har|bestilte|kjøpte|lurer|skulle|venter|fikk|mangler .. returnere|
            bytte|vite|ikke|pakke*|på|bestilt|kjøpt|avbestille|mottatt
        når|hvor|hvordan|hvorfor|hva kommer|er|kan|blir|sendes|koster|gjør|får|ble .. pakke*|jeg|
            den|min|det|varen?
        kan|kunne dere|du .. sende|hjelpe|bekrefte|bytte|gi
        vær_så_snill|vennligst .. send|bekreft|svar|oppgi
    """,
}
