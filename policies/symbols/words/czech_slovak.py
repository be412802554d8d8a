"""Czech and Slovak."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        <cut>|slevu|slevy|sleva|zľavu|zľavy|zľava|kupon|kupón|poukaz|poukážku .. na|pro|pri|při
            další|příští|příštího|dalšího|první|celý|celou|vše|všechno|váš|ďalší|budúci|prvý|všetko
            nákup|objednávku|sortiment|zboží|tovar
        při|k|pri|ke dalším|příštím|každému|každé|ďalšom|každej|nákupu|objednávce|objednávke ..
            dárek|darček|zdarma|zadarmo|sleva|zľava
        kupte|kupte_si|objednejte|kup|kúpte|objednajte .. dostanete|získáte|získejte|druhý|druhou|
            získate .. zdarma|gratis|zadarmo|dárek|darček|polovic*|cenu
        <n> + <n> zdarma|zadarmo|gratis
        doprava|dopravu|doručení|doručenie zdarma|zadarmo při|nad|od|na|jen|iba|do|dnes|pri
        dárek|dárky|darček zdarma|zadarmo|k_nákupu|k_objednávce|k_objednávke|ke_každému
        třetí|tretia|tretí|druhý|druhá|druhé zdarma|zadarmo|gratis
    """,
    table.COUPON: """
        kód|kódem|kódom|kupon|kupón|kuponem|slevový_kód|zľavový_kód <code>
        zadejte|použijte|uplatněte|zadajte|použite|uplatnite .. kód|kupon|kupón
        s kódem|kódom <anycode>
    """,
    table.PRICE_OFF: """
        až|o|až_o|až_do <percent>
        ušetřete|ušetríte|ušetřite|ušetrite .. <cut>
        místo|namísto|namiesto <amount> .. jen|pouze|iba|len|nyní|teraz <amount>
        nyní|teraz jen|pouze|iba|len|za <amount>
        za polovinu|polovic|poloviční|polovičnú|půlku ceny|cenu
        sleva|slevy|slevu|zľava|zľavy|zľavu až|do|až_do|až_o <percent>
    """,
    table.SALE: """
        výprodej|výprodeje|doprodej|výpredaj|výpredaje|dopredaj
        black|cyber friday|monday .. slevy|zľavy|je|začal|začíná
        slevy|zľavy|akce|akcie začínají|začaly|pokračují|končí|začínajú|začali|pokračujú|platí
        velké|veľké|letní|letné|zimní|zimné|jarní|jarné|vánoční|vianočné slevy|zľavy|akce|akcie
        <percent> sleva|slevy|slevu|levněji|slevou|zľava|zľavy|zľavu|lacnejšie|zľavou
        sleva|slevy|slevu|zľava|zľavy|zľavu o|na|od? <percent>
        <percent> dolů|dole
    """,
    table.DEALS: """
        akční|akciová|akciové|akčná|speciální|špeciálna|výhodná|výhodné|skvělé|skvelé|nejlepší|
            najlepšie|nejnižší|najnižšie|exkluzivní|exkluzívna ceny|cena|nabídka|nabídky|ponuka|
            ponuky|cenu
        nabídka|akce|ponuka|akcia .. platí|končí|trvá .. jen|pouze|do|iba|len|dnes
        nezmeškejte|nenechte|využijte|nezmeškajte|nenechajte|využite .. akci|nabíd*|slev*|ujít|
            ponuk*|zliav|zľav*|akci*|ujsť
        za skvělé|skvelé|super|akční|akciové|bezkonkurenční ceny|cenu
        už od <amount>
    """,
    table.PRIZE: """
        vyhrál|vyhrála|vyhráli|vyhrajte|vyhraj|vyhrát|vyhrálo|vyhrali|vyhral|vyhrať
        výhra|výhru|výherce|výherca|výhercem|výhercom .. vyzvedn*|čeká|získ*|potvr*|je|jste|ste
        jste|ste|boli|byli výherce|výherca|výhercem|výhercom|vybrán|vybráni|vybraný|vybraní ..
            výhr*|cen*
        soutěž|soutěžte|súťaž|súťažte|losování|žrebovanie|tombola .. o|zapojte|vyhr*|ceny
        gratulujeme .. výhr*|vyhr*|cenu|odměn*|odmen*|dárek
        byl|byla|bol|bola|byli|stali|stal jste|ste|sa|se .. vybrán*|vybran*|vítěz*|výherc*|víťaz*|
            příjemc*
        výhercom|výhercem|víťazom|vítězem
    """,
    table.LOYALTY: """
        věrnostní|vernostný|vernostné|zákaznická|klubové program|body|bodů|bodov|karta|kartu|klub
        sbírejte|zbierajte|nasbírejte|získejte|vyměňte .. body|bodů|bodov|razítka
        staňte|stante se|sa členem|členom
        vše|všetko nejlepší|najlepšie .. narozeninám|narodeninám|narozeninový|darček|dárek
    """,
    table.REFERRAL: """
        pozvěte|pozvite|doporučte|odporučte|pozvi|doporuč|přiveďte|priveďte .. přítele|přátele|
            kamaráda|známého|priateľa|priateľov|kamaráta|známeho|kamarády
        za každého .. přítele|kamaráda|priateľa|kamaráta|doporučen*
    """,
    table.MONEY: """
        půjčka|půjčku|půjčky|úvěr|úvěry|pôžička|pôžičku|pôžičky|úver|hypotéka|hypotéku .. bez|ihned|
            online|hned|rychl*|rýchl*|do|úrok*|od|výhodn*|schvál*|zdarma|až
        rychlá|rychlé|rýchla|rýchle|okamžitá|nebankovní|nebankový|výhodný|výhodná půjčka|půjčku|
            půjčky|pôžička|pôžičky|úvěr|úver
        potřebujete|potrebujete .. peníze|peniaze|hotovost|hotovosť
        bez ručitele|ručiteľa|registru|doložení|dokladovania
        pojištění|poistenie .. ušetř*|srovn*|výhodn*|porovn*|online
        peníze|peniaze|hotovost|hotovosť .. výplaty|občan*|minut*|minút|ihned|účt*
    """,
    table.EARN: """
        vydělávejte|vydělejte|vydělej|přivýdělek|zarábajte|zarobte|zarob|privyrob* .. domova|domu|
            <amount>|denně|denne|online|měsíčně|mesačne|doma|týdně|peníz*|peniaz*
        práce|práca z_domova|z_domu|doma .. bez|až|za|online|<amount>
        pasivní|pasívny příjem|príjem
        investujte|investice|investície|investuj|kryptoměny|kryptomeny|bitcoin .. zisk*|výnos*|do|
            garant*|nyní
    """,
    table.VICE: """
        kasino|casino|kasíno|kasína .. bonus|zdarma|zadarmo|točení|točenia|online|vklad*
        online kasino|casino|kasíno
        volných|voľných točení|zatočení|zatočenia|spinů
        sázky|stávky|sázejte|stavte|vsaďte .. bonus|online|kurz*|zdarma
        zhubněte|hubnutí|schudnite|chudnutie .. kg|kil|bez|rychle|rýchlo|dní
        viagra|cialis|seznamka|zoznamka|repliky
    """,
    table.SHORTCODE: """
        pošlete|odešlete|pošlite sms .. na <n>
        sms .. na_číslo|na_tvar <n>
    """,
    table.CALL_TO_SHOP: """
        navštivte|objevte|prohlédněte|podívejte|zastavte|přijďte|prozkoumejte|navštívte|objavte|
            pozrite|prezrite|príďte .. náš|naši|naše|nový|novou|novinky|nabídku|e-shop|obchod|
            prodejnu|predajňu|nášho|ponuku|kolekci|kolekciu|novú|k_nám|katalog|katalóg
        nakupujte|nakupte|objednejte|nakoupit|rezervujte|nakúpte|objednajte|kupte|kúpte nyní|ještě|
            hned|online|teď|ihned|dnes|výhodně|teraz|ešte|hneď|výhodne|zde|tu|si
        vybírejte|vyberte|vyberajte z|si|ze .. novinek|nabídky|ponuky|noviniek|sortimentu|kolekce
        nová|nové|nový|novou|novú kolekce|kolekcia|kolekci|kolekciu|modely|vůně
        v naší|našej|naších|vašej prodejně|predajni|prodejnách|predajniach .. najdete|čeká*|nájdete
        ve|vo všech|všetkých prodejnách|predajniach|obchodech|obchodoch|pobočkách
    """,
    table.OTHER_GOODS: """
        mohlo|mohly by se|sa|vám|ti? .. líbit|hodit|páčiť|hodiť|zajímat
        zákazníci|zákazníkom .. koupili|kúpili .. také|tiež|aj
        doporučujeme|odporúčame|přikupte|prikúpte .. také|tiež|aj|dále|k_tomu
    """,
    table.NEWS: """
        novinky|novinka|novinku .. právě|v|na|pro|týdne|sezóny|u|zde|sú|jsou|dorazil*
        právě|práve dorazil*|doraz*|přišl*|prišl*|jsme|sme .. kolekc*|novin*|spustili|otevřeli|
            otvorili?
        opět|znovu|opäť|znova skladem|k_dispozici|na_sklade|v_prodeji|v_predaji
        představujeme|predstavujeme|spouštíme|spúšťame .. nov*|kolekc*|vám
        stáhněte|stiahnite .. aplikaci|aplikáciu|katalog|katalóg|app
        předobjednejte|předprodej|predpredaj|predobjednajte
        otevíráme|otvárame|otevřeli|otvorili nov*|jsme|sme
    """,
    table.SUBSCRIBE: """
        přihlaste|přihlas|prihláste|prihlás|registrujte|zaregistrujte .. odběru|odběr|newsletter*|
            odber|noviniek|novinek|zdarma|ještě|zadarmo|teraz|nyní
        odebírejte|odoberajte|sledujte|lajkujte .. nás|newsletter|novinky|náš|naše|nas
        newsletter|newsletteru .. přihl*|prihl*|odebír*|odober*|slev*|zľav*
        buďte|buď v_obraze|první|mezi|prví
    """,
    table.WIN_BACK: """
        chybíte|chybíš|chýbate|chýbaš nám
        dlouho|dávno|dlho jste|ste|jsme|sme .. u_nás|neviděli|nevideli|nenakoup*|neobjedn*
        košíku|košík .. čeká|zůstal*|zostal*|zapomněli|zabudli|čakajú|čekají|nechali
        vraťte|vrať se|sa .. k|pro|po|nám
        dokončete|dokončite .. nákup|objednávku
    """,
    table.TRIAL: """
        vyzkoušejte|vyskúšajte|zkuste|skúste .. zdarma|zadarmo|<n>|ještě|nezávazně|nezáväzne
        <n> dní|dny|měsíc|mesiac|měsíce zdarma|zadarmo
        první|prvý měsíc|mesiac|lekce|hodina|hodinu zdarma|zadarmo|za
        bez závazku|závazků|záväzkov|záväzku
        neomezený|neomezená|neobmedzený|neobmedzené internet|data|dáta|volání|volanie|tarif
    """,
    table.SERVICES: """
        nabízíme|ponúkame|dodáváme|dodávame|vyrábíme|vyrábame .. služby|řešení|riešenia|webové|weby|
            tvorbu|velkoobchod*|veľkoobchod*|firmám|prodejcům|obchodům|predajcom|obchodom|ceník
        naše|našich služby|služeb|řešení|riešenia|klienti|reference|referencie
        jsme|sme výrobce|výrobca|výrobcem|výrobcom|dodavatel|dodávateľ|agentura|agentúra|firma|
            společnost
        více|viac zákazníků|zákazníkov|návštěvníků|prodejů|objednávek
        tvorba|optimalizace|optimalizácia webu|webů|stránek|stránok|seo|e-shopů|pro|pre|vyhled*
        nezávazná|nezávazně|bezplatná|bezplatnou|nezáväzná konzultace|konzultácia|nabídka|poptávka|
            konzultaci|schůzka
        zvyšte|zvýšte|zvýšíme|zvýšime .. prodej*|predaj*|tržby|návštěvnost|obrat
        velkoobchodní|veľkoobchodné ceny|ceník|cenník|nabídka|ponuka
        reklamu|reklamy|reklama .. facebooku|instagramu|google|e-shopu|eshopu
        zdvojnásobíme|zdvojnásobte|zvýšíme|zvýšime .. prodej*|predaj*|tržby
    """,
    table.EVENT: """
        zveme|pozývame|přijďte|príďte|srdečně|srdečne vás|na|zveme|pozývame .. na|akci|den|veletrh|
            workshop|webinář|webinár|koncert|ochutnávk*|výstav*|otevřen*|trh*|jarmark
        webinář|webinár|workshop|seminář|seminár|koncert|veletrh|veľtrh|ochutnávka|kurz .. zdarma|
            přihl*|prihl*|vstup|zadarmo|vstupenky|míst*|registr*
        vstup|vstupné zdarma|voľný|volný|zadarmo
        vstupenky|místa|miest|míst .. omezen*|obmedzen*|v_prodeji|od|již|rychle
        podpořte|podporte|přispějte|prispejte|darujte .. nás|sbírk*|zbierk*|dětem|deťom|projekt|
            útulek|nám
    """,
    table.SURVEY: """
        dotazník|dotazníku|průzkum|průzkumu|prieskum|prieskumu|anketa|ankety .. vyplň*|zúčastn*|
            účast*|minut*|minút
        vyplňte|zúčastněte .. dotazník|průzkum*|prieskum*|anket*
    """,
    table.FOOTER: """
        odhlásit|odhlásiť|odhlaste|odhláste|odhlášení|odhlásenie se|sa|z|zde|odběr* .. odběr*|
            odber*|newsl*|zde|tu?
        nechcete|neprajete .. dostávat|dostávať|zasílat|odebírat
        tento|tuto email|e-mail|zprávu|správu .. dostáváte|dostávate|protože|pretože|jste|ste
        všechna|všetky práva
        zobrazit|zobraziť .. prohlížeči|prehliadači|online
    """,
    table.SALUTATION: """
        milí|vážení|drazí|drahí|ahoj zákazníci|přátelé|priatelia|klienti|kamarádi|všichni|všetci|
            čtenáři
    """,
    table.CLICK: """
        klikněte|kliknite|klikni|ťukněte zde|sem|na|tu
        více|viac informací|informácií|info|zde|tu|se_dozvíte
        zavolejte|zavolajte|volejte|volajte|napište|napíšte|kontaktujte .. ihned|hned|nám|nás|hneď|
            ještě|teraz|na
    """,
    table.FREE: """
        zdarma|zadarmo|bezplatně|bezplatne|gratis
    """,
    table.URGENCY: """
        jen|pouze|iba|len dnes|do|tento|tuto|nyní|do_neděle|do_nedele|dnešní
        poslední|posledné|posledná|posledný šance|kusy|dny|dni|šanca|místa|miesta|den|deň|hodiny
        do vyprodání|vypredania
        neváhejte|neváhajte|pospěšte|ponáhľajte|pospíchejte
        nabídka|ponuka|akce|akcia platí|končí|je .. jen|do|pouze|iba|dnes|omezen*|obmedzen*
        omezené|omezený|obmedzené|obmedzený množství|množstvo|počet|čas|časově
    """,
    table.ORDER_TALK: """
        vaše|vaší|vaši|tvoje|moje|moji|mé|vašu|moja|vašej|naše|tuto|túto objednávka|objednávku|
            objednávky|objednávce|zásilka|zásilku|zásielka|zásielku|platba|platbu|reklamace|
            reklamácia|faktura|faktúra|rezervace
        objednávka|objednávky|objednávku|objednávce|objednávke|objednávkou č|číslo|byla|bola|je|
            jsme|sme|<n>|z|ze|bude|přijata|odeslána|potvrzena|zrušit|zrušiť|stornovat|zo|ze_dne|na|
            ještě|ešte
        potvrzení|potvrdenie|zrušení|zrušenie|stav|storno objednávky|platby|zásilky|zásielky
        zásilka|zásilku|zásilky|balík|balíček|zásielka|zásielku|zásielky|kurýr|kuriér|kurýrem|
            přepravce|doručení|doručenie|faktura|fakturu|faktúra|faktúru|vrácení|vrátenie .. je|
            bude|se|sa|byl|byla|bol|bola|číslo|č|čeká|na|nám|už|bohužel|zpozdí|o|za|dnes|do|k|v|má|
            přijde|dorazí|doraz*
        číslo|sledování|sledovanie zásilky|zásielky|objednávky|faktury|balíku
        odeslali|odeslána|odesláno|odoslali|odoslaná|odoslané|expedovali|expedována|expedovaná|
            doručena|doručená|vrátíme|vrátime|refundace|reklamace|reklamaci|reklamácia|reklamáciu|
            vrácené|vrátený|poškozené|poškozený|poškodený|vadné|zpětnou|vyzvednutí|vyzdvihnutie|
            výdejně|výdajni|výměnu|náhradní|náhradný|celnice|celnici|colnici|clo|záruka|záruky|
            záruční|štítek
        v příloze|prílohe .. faktur*|faktúr*|štítek|účtenk*
        jste|ste .. objednal*|objednali|koupil*|kúpil*
        velikost|velikosti|veľkosť|veľkosti|barvu|barva|farbu|adresu .. objedn*|potvr*|není|nie|
            máme|prosím|chcete|jakou|akú
        máme|můžeme|môžeme .. poslat|poslať|zrušit|zrušiť|vyměnit|vymeniť
    """,
    table.ORDER_LINES: """
        mezisoučet|medzisúčet|celkem|spolu|dph|poštovné|doprava|k_úhradě|na_úhradu <amount>|<n>
        mezisoučet|medzisúčet|celkem_k_úhradě|spolu_na_úhradu|doručovací_adresa|fakturační_adresa
        množství|množstvo|kusů|kusov|cena_za_kus <n>|:
    """,
    table.REQUEST: """
        chci|chtěl|chtěla|chcem|chcel|chcela|potřebuji|potrebujem|nemohu|nemôžem|objednal_jsem|
            objednala_jsem|koupil_jsem|čekám|čakám .. bych|vrátit|vrátiť|vědět|vedieť|zrušit|zrušiť|
            balík|objednávk*|na|reklamovat|vyměnit|som|jsem
        kdy|kde|jak|kedy|ako|prečo|proč je|mi|můj|môj|moje|přijde|príde|dostanu|můžu|môžem|mám|bude
        můžete|mohli|môžete .. mi|byste|by_ste|poslat|poslať|pomoct|potvrdit
    """,
}
