"""Finnish and Hungarian, whose words carry their endings: most are written by their stems."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        seuraavasta|seuraavaan|ensimmäisestä|ensimmäiseen|koko|kaikista ostokse*|tilaukse*|
            valikoima* .. <cut>|alennus*|etu|ilmais*|lahja*
        saat|saatte|lunasta|nappaa .. alennuks*|alen|lahja*|kaupan_päälle|ilmaiseksi|<percent> ..
            seuraava*|ensimmäi*|ostoks*|tilauks*|koko|kaupan_päälle|kaikista
        osta|tilaa|ota .. saat|maksa .. ilmaiseksi|kaupan_päälle|puoleen_hintaan|toinen|kaksi|kolmas
        lahja|lahjan kaupan|jokaise*|tilaukse*|ostokse*
        ilmainen|ilmaiset toimitus|toimitukset|toimituskulut .. yli|vain|tänään|kaikkiin|asti|koko
        kedvezmény|kupon|ajándék|utalvány|<cut> .. következő|első|minden|teljes vásárlás*|rendelés*|
            kínálat*
        következő|első vásárlás*|rendelés* .. <cut>|kedvezmén*|ajándék*|ingyen*
        vegyen|rendeljen|vegyél|rendelj|vásároljon .. kap|ajándék*|ingyen*|második|féláron
        ingyenes|ingyen szállítás|kiszállítás .. felett|ma|csak|minden|vasárnapig
        ajándék|ajándékot minden|a .. vásárlás*|rendelés* mellé
        kaptok|kap|kapsz .. a? következő vásárlás*|rendelés*
        kolmannen|kolmas|toisen|toinen .. kaupan_päälle|ilmaiseksi|veloituksetta|puoleen*
        kettőt|hármat|egyet fizet|vesz|kap .. hármat|kap|kettőt|fizet
    """,
    table.COUPON: """
        koodi|koodia|koodilla|koodin <code>
        käytä|syötä|anna .. koodi|koodia|koodilla
        kód|kóddal|kódot <code>
        használd|használja|add|adja|írd .. kód*|kupon*
    """,
    table.PRICE_OFF: """
        säästä|säästät <cut>|jopa|nyt
        nyt|vain <amount> .. norm|normaalisti|ovh|sijaan|kuukaudessa|kk
        puoleen|puoli hintaan|hinta
        akár <percent>
        spóroljon|spórolj|takarítson .. <cut>|akár|meg
        most|csak <amount> .. helyett|havonta
        fél|féláron áron|most
        alennus|alennukset|alennusta|ale|alessa jopa
        jopa <percent> .. alennus*|koko|kaikista|kaikki|valikoim*|edullis*|halvem*|verkkokaup*|
            hinno*
        kedvezmény|kedvezménnyel|leárazás|árengedmény akár|most
    """,
    table.SALE: """
        kesäale|talviale|kevätale|syysale|joulumyynti|alennusmyynti|alennusmyynnit|alennusmyyntimme|
            loppuunmyynti|tyhjennysmyynti|hullut_päivät|ale_alkaa|ale_on|superale|välipäiväale
        kiárusítás|kiárusításunk|leárazás|leárazások|leárazásunk|végkiárusítás|szezonvégi|
            kupon_napok|készletkisöprés
        black friday .. alennu*|tarjou*|kedvezmén*|akció*|alkaa
        akció|akciók|akciónk .. kezdőd*|indul*|vasárnap*|hétvég*|csak|most|ma|tart
        nyári|téli|tavaszi|őszi|karácsonyi|húsvéti vásár|akció|akciók|leárazás|kedvezmények
        <percent> alennus|alennuksella|alennuksen|alennusta|edullisemmin|halvemmalla|ale
        <percent> kedvezmény|kedvezménnyel|kedvezményt|engedmény|leárazás|olcsóbb*|akció
        <amount> helyett
    """,
    table.DEALS: """
        tarjous|tarjoukset|tarjouksen|tarjouksia|tarjouksemme|tarjoushinta|tarjoushintaan ..
            voimassa|vain|asti|viikon|päivän|nyt|alkaen|kaikk*|tutustu
        viikon|päivän|kuukauden|huikeat|huippu|hyödynnä|katso|upeat tarjous|tarjoukset|tarjouksen|
            tarjouksemme|edut|hinnat
        ajánlat|ajánlatunk|ajánlataink|ajánlatok|akciós|akciósan .. érvényes|csak|kihagyhatatlan|
            heti|most|ár|áron|árak
        kihagyhatatlan|exkluzív|különleges|szuper|legjobb|legalacsonyabb|remek|kedvező ajánlat*|ár|
            áron|árak|akció*|árakon
        ne hagyd|hagyja|maradj|maradjon|szalaszd ki|le|el
        huippuhint*|edulliset_hinnat|halvimmat_hinnat
    """,
    table.PRIZE: """
        voittanut|voitit|olet_voittaja|voittajaksi|voita .. euro*|palkin*|lahjakort*|on|<amount>|
            puhel*|matk*|itsellesi|arvotaan|<n>
        onneksi olkoon .. voit*|palkin*|valit*|saat
        arvonta|arvomme|arvontaan|kilpailu|kilpailuun|arpajaiset .. osallistu*|voit*|palkin*|mukaan
        osallistu|osallistumalla .. arvon*|kilpail*|voit*
        lunasta palkin*|lahja*|etusi|voitto*
        nyert|nyertél|nyerj|nyerjen|nyereménye|nyereményed|nyeremény|nyereményért|nyertes|nyertese
        gratulálunk .. nyer*|kiválasz*|ajándék*|szám*
        nyereményjáték|nyereményjátékunk|sorsolás|sorsoláson|sorsolunk|tombola
        sinut|teidät on? valittu
        kiválasztottuk|kiválasztották|kiválasztottunk|kisorsoltuk
    """,
    table.LOYALTY: """
        kanta-asiakas|kanta-asiakkaat|kanta-asiakkaille|kanta-asiakkaaksi|bonuspisteitä|jäsenetu|
            jäsenedut|etupisteet
        kerää .. piste*|bonus*|leimo*
        liity .. jäsene*|klubi*|kanta*|ilmaiseksi
        hyvää syntymäpäivää
        hűségprogram|hűségpontok|törzsvásárló|törzsvásárlói|törzsvásárlóink|pontgyűjtő|hűségkártya
        gyűjtsd|gyűjtse|gyűjts|gyűjtsön|váltsd .. pont*
        boldog születésnapot|szülinapot
        csatlakozz|csatlakozzon .. klub*|program*|most
    """,
    table.REFERRAL: """
        kutsu|suosittele .. ystävä*|kaveri*|kavere*
        jokaisesta .. ystävästä|kaverista|suosituksesta
        hívd|hívja|ajánlj|ajánld|ajánljon|hozd .. barát*|ismerős*
        minden .. barát*|ismerős* után
    """,
    table.MONEY: """
        laina|lainaa|lainan|pikalaina|pikalainaa|kulutusluotto|luotto|luottoa .. ilman|heti|jopa|
            edulli*|korko*|hae|nopea*|tilille|minuut*|vakuu*|asti|<amount>|nyt
        tarvitsetko .. rahaa|lainaa
        rahat|rahaa tilille|tilillä|tilillesi
        vakuutus|vakuutukset|vakuutuksen .. säästä*|vertaa|edulli*|kilpailuta
        sähkösopimus|kilpailuta .. sähkö*|säästä*|nyt|laina*|edulli*
        kölcsön|gyorskölcsön|személyi_kölcsön|hitel|hitelt|jelzálog|hitelkártya .. nélkül|kamat*|
            azonnal|akár|perc*|igény*|gyors*|online|kedvező
        pénzre|készpénzre van|lenne szükség*
        kezes|jövedelemigazolás|kezesek|fedezet nélkül
        biztosítás|biztosítást .. olcsó*|kedvező*|hasonl*|spór*|kössön
        rahaa .. palkka*|tilille|tilillä|minuut*|pankkitunnu*
        pénz .. fizetésig|személyi*|perc|számlá*
    """,
    table.EARN: """
        tienaa|ansaitse|tienaat|ansaitset|lisätuloja|lisätienestiä .. kotoa|kotona|euro*|päiv*|
            netissä|kuukau*|<amount>|helposti?
        työskentele|töitä kotoa|kotoa_käsin
        sijoita|sijoittamalla|sijoitus .. tuotto*|krypt*|bitcoin*|nyt|<amount>
        passiivista|lisää tuloa|rahaa
        keress|keressen|kereshet|kereshetsz .. otthon*|naponta|napi|havi|havonta|pénzt|<amount>|
            online|könnyen
        otthoni|otthonról munka|munkavégzés|végezhető
        mellékkereset|mellékjövedelem|passzív_jövedelem|extra_jövedelem
        fektess|fektessen|befektetés|befektess .. be|hozam*|bitcoin*|kripto*|profit
    """,
    table.VICE: """
        nettikasino|kasino|kasinolla|kasinot|nettikasinolla .. bonus*|kierro*|ilmais*|talletu*|
            pelaa*|uusi
        ilmaiskierrosta|ilmaiskierrokset|kierrätysvapaa|tervetuliaisbonus|vedonlyönti
        laihdu|laihduta|pudota .. kiloa|kg|nopeasti|helposti|paino*
        kaszinó|kaszinóban|online_kaszinó|casino .. bónusz|pörget*|ingyen*|befizet*|regisztr*
        ingyenes|ingyen pörgetés|pörgetést|pörgetéssel
        fogyás|fogyj|fogyjon|fogyókúra .. kg|kiló*|gyors*|nap*|nélkül
        sportfogadás|üdvözlő_bónusz|potencianövelő|viagra|replika|replikák
    """,
    table.SHORTCODE: """
        lähetä .. tekstiviesti|viesti|sana .. numeroon
        küldd|küldje|küldj|küldjön .. sms*|szót .. számra|<n>
    """,
    table.CALL_TO_SHOP: """
        tutustu|katso|löydä|tule|poikkea|käy|vieraile|tervetuloa|selaa .. uutuu*|valikoim*|
            verkkokaup*|myymälä*|mallisto*|tarjou*|kauppa*|suosikki*|liikkee*|ostoksille|uuteen|
            uusi*
        osta|tilaa|varaa|shoppaa nyt|heti|jo|omasi|verkosta|verkkokaupasta|tästä
        uusi|uudet|syksyn|kevään|kesän|talven mallisto|uutuudet|tuotteet|mallistot|uutuus|mallit
        látogass|látogasson|nézz|nézze|nézzen|fedezd|fedezze|böngéssz|böngésszen|ismerd|térj|térjen
            .. el|fel|meg|be|körül|újdonság*|kínálat*|üzlet*|bolt*|webáruház*|kollekció*
        rendelj|rendeljen|vásárolj|vásároljon|vedd|vegye|foglalj|foglaljon most|meg|még|online|
            azonnal|ma|már|nálunk|le
        új|őszi|tavaszi|nyári|téli kollekció|kollekciónk|termékek|termékeink|modellek
        webáruházunkban|üzletünkben|boltunkban .. most|már|újdonság*|akció*|vár*
        kaikista|kaikissa myymälöistä|myymälöissä|liikkeissä
        minden|összes üzletünkben|boltunkban|üzletben|boltban
        alkaen <amount>
    """,
    table.OTHER_GOODS: """
        saatat|saattaisit|voisit|voisi .. pitää|kiinnosta*|myös
        muut|asiakkaat .. ostivat|ostaneet .. myös?
        ehkä|talán .. tetsz*|érdekel*
        mások|vásárlóink|vevőink .. vásárolták|vették|is|megvették
        ajánljuk|suosittelemme .. még|figyelm*|myös|ezeket|is|mellé
    """,
    table.NEWS: """
        uutuudet|uutuus|uutuuksia|uutuuksiin ovat|on|nyt|saapui*|verkko*|tutustu|myymäl*|kevää*|
            syks*
        jälleen|taas saatavilla|varastossa|myynnissä
        lataa .. sovellu*|kuvasto|appi|luettelo
        ennakkotilaa|ennakkomyynti|lanseeraamme|avajaiset|avaamme
        megérkezett|megérkeztek|itt .. az? új|őszi|tavaszi|nyári|téli|kollekció*|újdonság*|vannak
        újdonság|újdonságok|újdonságaink .. érkez*|megérkez*|most|webáruház*|kínálat*|heti|a|az
        töltsd|töltse .. le|alkalmazás*|katalógus*
        újra|ismét kapható|elérhető|raktáron|készleten
        megnyitottuk|megnyitjuk|nyitunk|előrendelhető|előrendelés .. új|üzlet*|most|bolt*?
    """,
    table.SUBSCRIBE: """
        tilaa|liity|seuraa .. uutiskirj*|meitä|postituslist*|instagram*|facebook*|someis*
        iratkozz|iratkozzon|kövess|kövessen|kövesd|regisztrálj|regisztráljon .. fel|minket|hírlev*|
            most|be|ingyen*|facebook*|oldal*
        ole|pysy .. ensimmäi*|ajan_tasalla
    """,
    table.WIN_BACK: """
        ikävöimme|kaipaamme|kaipasimme .. sinua
        ostoskori|ostoskorissasi|ostoskoriisi .. odotta*|jäi|unohd*|tuotte*|on
        siitä on .. aikaa|kauan
        palaa|tule takaisin|ostoksille
        hiányzol|hiányzik|hiányoztál nekünk
        kosara|kosarad|kosaradban|kosarában .. vár*|hagyt*|maradt|elfelejt*|termék*
        régen|rég .. járt*|láttunk|vásárolt*|nem
        térj|térjen|gyere vissza
        unohdit|unohti|jätit .. ostoskor*|kori*
        ostoskoriin|ostoskorissa|kosárban|kosarában|kosaradban|kosárba
        viimeistele|fejezze|fejezd .. ostos*|ostokse*|vásárlás*|be
    """,
    table.TRIAL: """
        kokeile|kokeiluaika .. ilmaiseksi|maksutta|ilmainen|<n>|nyt|kuukau*
        ilmainen|maksuton kokeilu|kokeilujakso|kuukausi|konsultaatio|näyte|opas|kartoitus
        ensimmäinen kuukausi .. ilmai*|maksut*|hintaan|eurolla
        próbáld|próbálja .. ki|ingyen*|most|<n>
        ingyenes próba|próbaidő|próbaidőszak|hónap|konzultáció|minta|felmérés|árajánlat|próbaóra
        első hónap .. ingyen*|csak
        kötelezettség nélkül
        rajaton|rajattomasti netti|nettiä|data|puhelut
        korlátlan internet|adat|hívás|net
    """,
    table.SERVICES: """
        tarjoamme|valmistamme|toimitamme|teemme|autamme .. palvelu*|ratkaisu*|yrity*|verkkosivu*|
            jälleenmyyj*|kotisivu*|kauppiai*|markkinoin*
        palvelumme|ratkaisumme|asiakkaamme|referenssimme
        olemme .. valmistaja|maahantuoja|yritys|toimisto|tukku*|johtava*|toimittaja
        lisää|enemmän asiakkaita|myyntiä|kävijöitä|näkyvyyttä
        hakukoneoptimointi|verkkosivut|kotisivut|markkinointi .. yrity*|tarjou*|näky*|ilmai*
        kínálunk|kínáljuk|gyártunk|készítünk|szállítunk|nyújtunk .. szolgáltatás*|megoldás*|
            weboldal*|cég*|viszontelad*|honlap*|nagyker*
        szolgáltatásaink|megoldásaink|referenciáink|ügyfeleink
        vagyunk .. gyártó*|cég|ügynökség|nagyker*
        több|növelje|növeld .. vevő*|ügyfel*|eladás*|forgalm*|bevétel*|látogató*
        weboldal|webáruház|honlap|keresőoptimalizálás|google .. készítés*|optimaliz*|fejleszt*|
            hirdet*|árajánlat*|első
        ingyenes|díjmentes árajánlat|konzultáció|audit
        nagykereskedelmi|viszonteladói|tukkuhinn*|tukkumyynti .. árak|áron|kedvezmén*|árlista?
        facebook-mainokset|mainokset|mainonnan|tuplaamme|hirdetéseit|hirdetéseket|megduplázzuk ..
            myyn*|verkkokaup*|eladás*|ja|webáruház*|facebook*
    """,
    table.EVENT: """
        kutsumme|tervetuloa|tule .. avoimet_ovet|avajais*|messu*|tapahtum*|konsert*|webinaari*|
            työpaja*|markkino*|iltaan
        webinaari|työpaja|messut|konsertti|kurssi|koulutus .. ilmoittaudu*|maksut*|ilmai*|paikko*|
            lippu*|vapaa
        vapaa pääsy
        paikkoja|lippuja .. rajoitet*|jäljellä|myynnissä|vielä
        lahjoita|tue|tukea .. nyt|lapsi*|keräys*|eläimi*|hanke*|meitä|toimintaa*
        meghívjuk|meghívó|várjuk|szeretettel .. rendezvény*|nyílt_nap*|vásár*|kiállítás*|koncert*|
            workshop*|webinár*|est*
        webinár|workshop|koncert|vásár|kiállítás|tanfolyam|előadás .. ingyen*|jelentkez*|regisztr*|
            belép*|jegy*|hely*
        belépés|belépő ingyenes|díjtalan|díjmentes
        adományozz|adományozzon|támogass|támogasson|támogassa .. minket|gyerek*|állat*|most|
            alapítvány*|kampány*
    """,
    table.SURVEY: """
        kysely|kyselyyn|kyselyymme|kyselyn .. vastaa*|osallistu*|minuut*
        vastaa .. kysely*
        kérdőív|kérdőívet|kérdőívünk|felmérés|felmérésünk .. töltse|töltsd|kitölt*|perc*|részt
        töltse|töltsd .. kérdőív*|felmérés*
    """,
    table.FOOTER: """
        peruuta|peru|lopeta tilaus|uutiskirj*|postitus
        et halua .. vastaanottaa|enää|viestejä
        kaikki oikeudet
        sait|saat .. tämän|tämä viestin|sähköpostin|viesti .. koska?
        leiratkozás|leiratkozhat|leiratkozni|iratkozzon_le|iratkozz_le
        minden jog
        azért|ezt .. kapta|kapod|kapja .. mert|levelet|feliratk*
        nem szeretne|szeretnél|kíván .. több|hírlev*|kapni
    """,
    table.SALUTATION: """
        hyvät|arvoisat|rakkaat|hei asiakkaat|asiakkaamme|ystävät|kaikki|jäsenet
        kedves|tisztelt vásárlónk|vásárlóink|vásárló|előfizetőnk|feliratkozónk|mindenki|barátaink|
            olvasónk|ügyfelünk|ügyfeleink|partnerünk
        hyvää|hauskaa|kellemes|boldog joulua|pääsiäistä|uutta_vuotta|ünnepeket|karácsonyt|új_évet
    """,
    table.CLICK: """
        klikkaa|napsauta|paina tästä|tähän|linkkiä|tänne
        lue|katso lisää
        soita|ota_yhteyttä|vastaa .. nyt|heti|jo|kyllä
        kattintson|kattints ide|a|erre
        tudj|tudjon meg|többet
        hívjon|hívj|hívja|írjon|írj .. most|minket|ma|azonnal|nekünk|bennünket|még
    """,
    table.FREE: """
        ilmaiseksi|maksutta|ilmainen|veloituksetta|ingyen|ingyenes|ingyenesen|díjmentes|díjmentesen
    """,
    table.URGENCY: """
        vain|ainoastaan tänään|nyt|rajoitetun|tämän|viikonlopun|sunnuntaihin|perjantaihin|muutama
        viimeinen|viimeiset|viimeistä päivä|päivät|mahdollisuus|kappaleet|hetki|paikat
        niin kauan .. tavaraa|riittää
        toimi|pidä|tartu nopeasti|kiirettä|tilaisuuteen
        csak|kizárólag ma|most|vasárnapig|mai|hétvég*|korlátozott|péntekig|még
        utolsó|utolsó_pár nap|napok|esély|darab|darabok|hely|helyek|órák|lehetőség
        készlet|készletek erejéig|tart
        siess|siessen|ne_várj|ne_várjon|ne_késlekedj*
        korlátozott ideig|darabszám*|mennyiség*|számban
    """,
    table.ORDER_TALK: """
        tilauksesi|tilauksenne|tilaus|tilauksen|tilaukseni|tilauksemme|tilaustasi|tilauksestasi on|
            nro|numero|<n>|lähetet*|lähtee|toimitet*|peru*|vahvist*|saap*|ei|odotta*|saatu|kiitos?
        tilausvahvistus|tilausnumero|seurantanumero|seurantakoodi|lähetystunnus|toimitusosoite|
            palautuslomake|palautustarra|ostokuitti|takuu|takuukorjaus|reklamaatio|hyvityslasku|
            noudettavissa|noutopiste*|palautuksesi|palautus|palautuksen|palautusta|hyvitys|
            hyvitämme|hyvitetty|hyvitetään|palautamme
        paketti|pakettisi|lähetys|lähetyksesi|toimitus|toimituksesi|kuljetus|lasku|laskun .. on|
            viiväst*|saap*|myöhäst*|lähte*|odotta*|lähetet*|liitteenä|toimitetaan|tulli*|tullissa|
            ei|katosi|tilauksesta*|tilaukse*
        liitteenä .. lasku*|kuitti|tarra|palautus*
        lähetetty|lähetimme|lähetämme|postitettu|toimitettu .. tänään|eilen|huomenna|uuden|
            korvaava*|sinulle|tilaus*|paketti*|on
        tilaamasi|tilaamanne|ostamasi|tilaamaasi|ostamanne
        rikkoutu*|vaurioitu*|viallinen|rikki|vahingoittu*
        mikä|minkä|mitä|kumpi koko|koon|väri|värin|osoite|osoitteen
        voimmeko|haluatko|haluaisitko|lähetämmekö|sopiiko .. lähettää|vaihtaa|perua|peruuttaa|
            odottaa|tilauks*|koko*
        salasana|salasanan .. vaihd*|palaut*|nollaa*
        rendelés|rendelése|rendelését|rendelésed|rendelésének|rendelésedet .. száma|feladt*|szám|
            <n>|megérk*|törl*|visszaigazol*|elküldt*|állapot*|kiszállít*|teljesít*|átvehet*|rögzít*|
            köszönjük|összeg*
        csomag|csomagja|csomagod|csomagot|csomagszám|küldemény|futár|szállítás|kézbesítés .. késik|
            késni|szám*|érkez*|úton|van|vám*|feladt*|átvehet*|átvétel*|nap*|hu|két
        mellékeljük|csatoljuk|mellékelten|csatoltan .. számla|számlát|számlája|blokkot|címkét
        feladtuk|kiszállítottuk|kézbesítettük|visszatérítjük|visszatérítés|visszautaljuk|
            visszautalás|visszaküldés|visszaküldött|jótállás|garanciális|garancia|sérült|hibás|
            csomagautomata|csomagpont|nyomkövetési|megrendelt|megrendelés|megrendelése|
            megrendelését|rendelésszám|visszáru|reklamáció|vámkezelés
        méret|méretben|méretű|szín|színben .. rendel*|kér*|elfogyott|küldjük|küldhet*|csere*|nincs
        melyik|milyen méret*|szín*|cím*
        jelszó|jelszavát|jelszavad .. módos*|vissza*|megvált*
    """,
    table.ORDER_LINES: """
        välisumma|yhteensä|alv|toimituskulut|loppusumma|részösszeg|összesen|áfa|fizetendő|végösszeg|
            szállítási_díj <amount>|<n>
        välisumma|loppusumma|részösszeg|végösszeg|laskutusosoite|szállítási_cím|számlázási_cím
        määrä|hinta|kpl|mennyiség|egységár|ár <n>|:
    """,
    table.REQUEST: """
        haluan|haluaisin|haluaisimme|tilasin|ostin|odotan|en .. palauttaa|vaihtaa|tietää|perua|
            peruuttaa|saanut|tilaukse*|paketti*|tilasin|ole|löydä|koska
        milloin|missä|miten|miksi|koska|paljonko .. paketti*|tilaukse*|saapuu|tulee|voin|saan|on|
            maksaa
        voisitteko|voitteko|voisitko|voiko|saako .. lähettää|kertoa|auttaa|vaihtaa|palauttaa|
            vahvistaa
        szeretném|szeretnék|rendeltem|vettem|vásároltam|várom|nem .. vissza*|cserél*|tudni|lemond*|
            kaptam|érkezett|csomag*|rendelés*|működik|kérni
        mikor|hol|hogyan|miért|mennyi .. érkez*|csomag*|rendelés*|van|lehet|kapom|jön|kerül|tudom
        tudnának|tudna|tudnátok|kérem|lehetséges|lehet .. küld*|segít*|cser*|visszaküld*|megmond*|
            írj*
    """,
}
