"""Croatian, Serbian in both alphabets, Slovene, and Bulgarian."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        popust|popusta|popustom|kupon|vaučer|bon|poklon|<cut> .. na|za|pri sljedeć*|sledeć*|
            naslednj*|prvu|prvi|prvo|cijeli|celu|sve|vašu|narednu .. kupnj*|kupovin*|narudž*|
            porudž*|nakup*|asortiman*
        попуст|попуста|поклон|купон .. на|за|при следећ*|прву|све .. куповин*|поруџбин*
        отстъпка|намаление|подарък|ваучер|<cut> .. за|при|на|от|към следващ*|първа|първата|всяка|
            всички|цялата .. покупка|поръчка|поръчката|покупки|артикули
        besplatna|besplatnu|бесплатна|безплатна|brezplačna dostava|dostavu|достава|доставка|
            poštnina .. za_sve|iznad|preko|na_sve|samo|do|за_све|изнад|над|за_всички|само|nad
        kupi|kupite|купи|купите|купете .. dobijete|dobij|gratis|besplatno|drugi|добијате|бесплатно|
            получете|подарък|безплатно|вземи|вземете|poklon
        uz|уз|към|s svaku|сваку|всяка|vsakim .. kupnj*|kupovin*|narudž*|porudž*|куповин*|поръчка|
            покупка|nakupom .. poklon|gratis|поклон|подарък|darilo
        treća|treći|druga|drugi|трећа|трећи|третото|третата|третият|второто gratis|besplatno|
            бесплатно|гратис|е|безплатно .. безплатно
    """,
    table.COUPON: """
        kod|kodom|kodu|код|кодом|кода|kodo <code>
        upišite|unesite|iskoristite|koristite|upotrijebite|унесите|искористите|въведете|използвайте|
            vnesite|uporabite .. kod|kupon|код|купон|кода|промокод|kodo|kodu
    """,
    table.PRICE_OFF: """
        popust|popusti|popuste|popusta|попуст|попусти|отстъпка|отстъпки|намаление|намаления|
            sniženje|sniženja|снижење|znižanje .. do|до <percent>
        uštedite|уштедите|спестете|спести|prihranite .. <cut>|do|до
        umjesto|umesto|уместо|вместо|namesto <amount> .. samo|sada|само|сега|zdaj <amount>
        samo|само|сега|sada|сада|zdaj za? <amount>
        po|na|за pola|половин|polovici cijene|cene|цена|цене
    """,
    table.SALE: """
        rasprodaja|rasprodaju|rasprodaje|распродаја|распродају|разпродажба|разпродажби|
            разпродажбата|razprodaja|sezonsko_sniženje|velika_sniženja
        popusti|попусти|намаления|намаленията|sniženja|снижења|znižanja .. počeli|traju|počinju|
            почели|започнаха|започва|продължават|na|do|до|трају|започват
        crni|црни|черен petak|петак|петък
        <percent> popusta|popust|jeftinije|попуста|попуст|отстъпка|намаление|по-евтино|sniženo|
            snižen*|popustom|popustu|ceneje
        popust|popusti|popusta|попуст|попусти|отстъпка|отстъпки|намаление|намаления od|от|од?
            <percent>
    """,
    table.DEALS: """
        akcijska|akcijske|posebna|posebne|ekskluzivna|najbolje|najniže|super|povoljne|ugodne|
            odlične ponuda|ponude|cijene|cene|cijena|cena|ponudba
        специјална|специална|ексклузивна|најбоље|најниже|најповољније|повољне|изгодни|най-добрите|
            най-ниски|най-ниските|невероятни|страхотни понуда|понуде|цене|цени|предложение|
            предложения|оферта|оферти
        ponuda|ponudba|понуда|офертата|оферта|предложението|промоцията|akcija|акција vrijedi|važi|
            traje|velja|важи|траје|валидна|до|е_валидна
        ne|не propustite|propusti|zamudite|пропустите|пропускайте|изпускайте .. ponud*|akcij*|
            popust*|понуд*|попуст*|оферт*|намален*|промоци*|šans*|шанс*
        акция|акције|акцију|промоция|промоции .. само|на|до|важи|месеца|седмицата
        iskoristite|искористите|възползвайте|izkoristite .. popust*|ponud*|попуст*|понуд*|се|оферт*|
            акци*|promocij*
        već|већ od|од <amount>
        само от|за <amount>
    """,
    table.PRIZE: """
        osvojio|osvojili|osvojila|osvojite|osvoji|освојио|освојили|освојите|освоји|спечели|
            спечелихте|спечелили|спечелете|zadeli|zadeli_ste|zadenite .. nagrad*|<amount>|<n>|nov*|
            poklon*|награ*|поклон*|подарък|нов*|нови|vrijedn*|vredn*|iphone|telefon|телефон|auto|
            ваучер*
        čestitamo|честитамо|честитка|поздравления|čestitke .. osvoj*|nagrad*|dobit*|избран*|освој*|
            награ*|добит*|спечел*|zadel*|izabran*
        nagradna|nagradnu|nagradni|наградна|наградну|nagradno igra|igru|igri|natječaj|игра|игру|
            žreb*
        izvlačenje|извлачење|томбола|tombola|жребий|жребия|теглене .. nagrad*|награ*|sudjel*|uče*|
            уче*|участ*
        preuzmite|preuzmi|преузмите|вземете|получете|prevzemite .. nagradu|награду|наградата|
            наградата_си|nagrado
        izabrani|odabrani|изабрани|одабрани|избрани ste|сте .. besplat*|za|за|да|безплат*|nagrad*
    """,
    table.LOYALTY: """
        skupljajte|sakupljajte|скупљајте|събирайте|събирай|zbirajte bodove|поене|точки|točke|poene
        program|програм|програма|kartica|карта|картица|klub|клуб vjernosti|lojalnosti|лојалности|
            лоялност|vernosti|zvestobe|лоялни
        postanite|постаните|станете član|članom|члан|член
        sretan|srećan|срећан|честит rođendan|рођендан|рожден
    """,
    table.REFERRAL: """
        pozovi|pozovite|preporučite|preporuči|dovedi|dovedite|позови|позовите|препоручите|покани|
            поканете|препоръчайте|доведи|povabi|povabite|priporočite .. prijatelja|prijatelje|
            пријатеља|пријатеље|приятел|приятели|приятеля
        za svakog prijatelja
        за сваког|всеки пријатеља|приятел|поканен*
    """,
    table.MONEY: """
        kredit|krediti|zajam|pozajmica|pozajmice|кредит|кредити|зајам|позајмица|заем|заеми|posojilo
            .. bez|без|odmah|одмах|kamat*|камат*|лихв*|brz*|online|онлайн|до|isplat*|веднага|hitro|
            gotov*
        brz|brzi|brza|brze|gotovinski|брз|брзи|бърз|бързи|бърза|hitri kredit|krediti|zajam|
            pozajmic*|кредит|кредити|зајам|заем|заеми
        bez|без|brez jamca|jamaca|žiranta|žiranata|жираната|поръчител|поръчители|poroka
        trebate|trebaš|treba|требате|треба|нуждаете|трябват|potrebujete .. novac|gotovin*|новац|
            пари|denar
        osiguranje|осигурање|застраховка .. uštedi*|povoljn*|уштед*|изгодн*|онлайн|online
        novac|pare|новац|паре|пари .. plaće|plate|osobnu|ličnu|плате|личну|заплата|лична|računu|
            рачуну|сметка*|minuta|минути
    """,
    table.EARN: """
        zaradite|zaradi|zarađuj|zarađujte|зарадите|заради|зарађуј*|печелете|печели|спечелете|
            заработвай*|zaslužite .. kuće|kući|куће|вкъщи|дома|dnevno|дневно|на_ден|online|онлайн|
            <amount>|mesečno|mjesečno|месечно|doma
        rad|posao|рад|посао|работа|delo od|od_kuće|од_куће|от_вкъщи|од|от|kuće|na_daljavo .. kuće|
            вкъщи|куће|zarad*|<amount>?
        pasivni|pasivan|пасиван|пасивен prihod|приход|доход
        ulaži|ulažite|investirajte|investiraj|улажите|инвестирајте|инвестирайте|инвестирай|vlagajte
            .. u|у|в|sada|bitcoin|биткойн|kripto*|крипто*|dobit*|печалб*
    """,
    table.VICE: """
        casino|kazino|казино|kasino|igralnica .. bonus|бонус|spin*|spinov*|спин*|vrtnj*|завъртан*|
            besplat*|безплат*|бесплат*|depozit*|депозит*
        besplatnih|бесплатних|безплатни|брезплачних vrtnji|spinova|спинова|завъртания|окретаја|
            okretaja
        kladionica|klađenje|кладионица|клађење|залагания|залози|stave .. bonus|бонус|online|онлайн|
            na|на
        smršavite|smršajte|mršavljenje|смршајте|отслабнете|отслабване|shujšajte .. kg|кг|kila|dana|
            дни|brzo|бързо|без
        виагра|viagra|cialis|реплике|реплики
    """,
    table.SHORTCODE: """
        pošaljite|pošalji|пошаљите|пошаљи|изпрати|изпратете|pošljite sms|poruku|поруку|смс|
            съобщение|sms_poruku .. na|на .. <n>
    """,
    table.CALL_TO_SHOP: """
        posjetite|posetite|otkrijte|pogledajte|razgledajte|svratite|dođite|istražite|obiščite|
            odkrijte|oglejte .. našu|naš|naše|novu|nove|novitete|ponudu|trgovinu|prodavnicu|web|
            shop|webshop|kolekcij*|nas|našo|nam
        посетите|откријте|погледајте|свратите|дођите|посетете|открийте|разгледайте|заповядайте|
            елате .. нашу|наш|наше|нову|нове|понуду|продавницу|радњу|нашия|нашите|новата|новите|
            новото|магазин*|колекци*|сайта|в|при_нас|офертите
        kupite|kupi|naručite|rezervirajte|rezervišite|naruči|naročite odmah|sada|danas|već|online|
            zdaj|takoj|svoj|svoju
        купите|купи|поручите|резервишите|поръчайте|поръчай|купете|резервирайте одмах|сада|данас|
            онлајн|сега|днес|онлайн|веднага|още
        nova|novu|nove|nov|нова|нову|нове|новата|новите kolekcija|kolekciju|modeli|колекција|
            колекцију|модели|колекция|jesensk*|пролетна|есенна|зимна|лятна .. kolekcij*|колекци*?
        u|у|в|във svim|свим|всички poslovnicama|radnjama|trgovinama|prodavnicama|радњама|
            продавницама|магазини|обекти
    """,
    table.OTHER_GOODS: """
        možda|можда|може mogl*|vam|će|вам|ће|би|да .. svid*|свид*|хареса*|zanima*|занима*|интерес*
        kupci|купци|клиенти .. kupili|купили .. također|takođe|i|такође|и|също
        preporučujemo|препоручујемо|препоръчваме|priporočamo .. također|takođe|uz|такође|уз|и|също|
            вам|ви|tudi
    """,
    table.NEWS: """
        noviteti|novitete|novosti|новитети|новости|новини|новите_модели .. u|iz|u_ponudi|stig*|
            стиг*|у|в|от|сезон*|nedelj*|tjedna|седмиц*
        ponovno|ponovo|поново|отново|znova na|на|dostupn*|доступн*|налич*|u|zalog* .. zalih*|залих*|
            stanju|склад|продажба|ponud*?
        predstavljamo|представљамо|представяме .. nov*|нов*|vam|вам|ви
        preuzmite|skinite|preuzmi|преузмите|изтеглете|свалете|изтегли|naložite .. aplikaciju|
            apliakcij*|katalog|апликацију|каталог|приложение*|aplikacijo
        otvaramo|otvorili|отварамо|отворили|отваряме|отворихме nov*|smo|нов*|смо .. trgovin*|
            prodavnic*|продавниц*|магазин*?
        stigla|stigli|stigle|стигла|стигли|стигле|пристигна|пристигнаха je|su|nam|је|су|нова*|нов*
            .. nova|nove|kolekcij*|колекци*|нове?
    """,
    table.SUBSCRIBE: """
        pretplatite|prijavite|pratite|zapratite|prijavi|učlanite|naročite se|nas .. na|newsletter|
            njuzleter|novosti|instagram*|facebook*|našem|naš|danas|sada|besplatno
        претплатите|пријавите|пратите|запратите|абонирайте|запишете|последвайте|регистрирайте се|
            нас|ни .. на|у|за|в|бюлетин*|билтен|новости|данас|днес|сега|безплатно
        budite|будите|бъдете prvi|први|първи|informirani|u_toku|информирани|в_крак
    """,
    table.WIN_BACK: """
        nedostajete|nedostaješ|недостајете|липсвате|липсваш|pogrešamo nam|нам|ни|vas
        košarici|korpi|korpa|корпи|кошницата|количката|košarica .. čeka*|чека*|ostavi*|остав*|
            zaborav*|заборав*|забрав*
        dugo|дуго|отдавна|dolgo vas|niste|се|вас|не|нисте .. bilo|vidjeli|videli|kupov*|било|видели|
            сте|пазарув*?
        vratite|вратите|върнете|vrnite se|нам|nam|се
        dovršite|završite|завршите|довършете|завършете .. kupnju|kupovinu|narudžbu|куповину|
            покупката|поръчката
    """,
    table.TRIAL: """
        isprobajte|probajte|isprobaj|испробајте|пробајте|изпробвайте|опитайте|пробвайте|preizkusite
            .. besplatno|бесплатно|безплатно|<n>|brezplačno
        <n> dana|mjesec|meseca|mjeseca|дана|дни|месец|месеца|dni besplatno|бесплатно|безплатно|
            brezplačno
        prvi|први|първият|първи mjesec|mesec|месец .. besplatno|gratis|бесплатно|безплатно
        neograničeni|neograničen|неограничен|неограничени internet|интернет|podaci|data
    """,
    table.SERVICES: """
        nudimo|pružamo|proizvodimo|нудимо|пружамо|предлагаме|произвеждаме|ponujamo .. usluge|uslugu|
            rješenja|rešenja|izradu|услуге|решења|израду|услуги|решения|изработка|storitve|
            veleprodaj*|на_едро
        naše|наше|нашите usluge|услуге|услуги|storitve|решења|решения|rješenja|rešenja|klijenti|
            клиенти
        mi_smo|smo|ми_смо|ние_сме .. proizvođač*|tvrtka|firma|agencija|произвођач*|агенција|фирма|
            производител*|компания|агенция|dobavljač*|добављач*
        izrada|optimizacija|израда|оптимизација|изработка|оптимизация web|sajt*|webshop*|сајт*|уеб|
            сайт*|seo|stranica|на_сайт*
        više|више|повече|več kupaca|klijenata|купаца|клијената|клиенти|продажби|strank
        veleprodajne|veleprodajni|велепродајне|едро cijene|cene|cjenik|цене|ценовник|цени
        oglase|reklame|огласе|реклами|реклама|рекламе .. facebook*|фејсбук*|фейсбук*|webshop*|
            магазин*|продавниц*|instagram*
        udvostručujemo|dupliramo|дуплирамо|удвояваме|удвоете .. prodaj*|продаж*
    """,
    table.EVENT: """
        pozivamo|pridružite|позивамо|придружите|каним|каним_ви|заповядайте|vabimo vas|nam|se|вас|
            нам|се|ви|на .. na|на|за|dan|дан|ден|sajam|сајам|изложение*|radionic*|радионица*|
            концерт|koncert|webinar|вебинар|семинар*
        webinar|radionica|radionicu|koncert|sajam|вебинар|радионица|уебинар|семинар|концерт|сајам|
            работилница|delavnica .. besplat*|prijav*|ulaz|бесплат*|пријав*|улаз|безплат*|запис*|
            вход|билет*|ulaznic*|карте|регистр*|brezplač*
        ulaz|улаз|вход|vstop je? slobodan|besplatan|слободан|бесплатан|свободен|безплатен|prost
        donirajte|podržite|донирајте|подржите|дарете|подкрепете .. nas|za|djec*|dec*|нас|за|дец*|
            кампан*|ни
    """,
    table.SURVEY: """
        anketa|anketu|anketi|анкета|анкету|анкетата|upitnik|упитник .. ispuni*|popuni*|sudjel*|
            učestv*|испуни*|попуни*|попълн*|участ*|minut*|минут*
        ispunite|popunite|попуните|попълнете .. anketu|upitnik|анкету|упитник|анкета*
    """,
    table.FOOTER: """
        odjavite|odjava|odjaviti|одјавите|одјава|одјавити|отпишете|отписване|отпишете_се|odjavo se|
            newsl*|овде|ovdje|ovde|тук|с|од .. newsl*|овде|ovdje|тук|листе?
        ne|не želite|želiš|желите|желаете|искате .. primati|да|примате|получавате
        sva|сва|всички prava|права
        primili|primate|примили|получавате .. ovu|ovaj|ову|овај|този|това .. poruku|mail|e-mail|
            поруку|имейл|jer|јер|защото?
    """,
    table.SALUTATION: """
        dragi|poštovani|драги|поштовани|скъпи|уважаеми|spoštovani kupci|prijatelji|купци|пријатељи|
            клиенти|приятели|članovi|чланови|stranke
    """,
    table.CLICK: """
        kliknite|klikni|кликните|кликни|кликнете|натиснете ovdje|ovde|на|na|овде|тук
        saznajte|сазнајте|научете|вижте više|више|повече
        nazovite|pozovite|javite|позовите|обадете|pišite|пишете|пишите|pokličite .. odmah|sada|nas|
            se|одмах|сада|се|ни|сега|нас
    """,
    table.FREE: """
        besplatno|besplatna|besplatan|besplatni|бесплатно|бесплатан|безплатно|безплатен|безплатна|
            безплатни|brezplačno|gratis
    """,
    table.URGENCY: """
        samo|само danas|do|ovaj|ove|данас|до|овај|ове|днес|тази|този|nedelj*|ta
        posljednja|poslednja|posljednji|poslednji|zadnji|последња|последњи|последен|последни|
            последна prilika|dani|šansa|komadi|прилика|дани|шанса|дан|ден|шанс|бройки|часове|места|
            mjesta|mesta
        dok|док|до zaliha|traju|залиха|трају|изчерпване
        požurite|пожурите|побързайте|pohitite
        ponuda|понуда|оферта|офертата|предложението vrijedi|važi|важи|е|валидна .. do|samo|до|само
    """,
    table.ORDER_TALK: """
        vaša|vašu|vaše|vašoj|moja|moju|moje|vaš|naša|ваша|вашу|ваше|ваш|моја|моју|вашата|вашия|
            моята narudžb*|porudžbin*|pošilj*|paket*|račun*|naročil*|поруџбин*|пошиљк*|пакет*|
            рачун*|поръчка*|пратка*|фактура*|плаћањ*|плащане*|uplat*|povrat*|rezervacij*
        narudžba|narudžbu|narudžbe|narudžbi|porudžbina|porudžbinu|porudžbine|naročilo|naročila|
            поруџбина|поруџбину|поруџбине|поръчка|поръчката|поръчки .. je|br|broj|smo|će|<n>|
            poslan*|otkaž*|је|број|смо|ће|е|номер|ще|на|от|за|послат*|изпратена|откаж*|ste|сте|
            otkaz*|iz|у|u
        potvrda|потврда|потвърждение|potrditev na|за? narudžbe|porudžbine|поруџбине|поръчка|
            поръчката|naročila
        paket|pošiljka|pošiljku|pošiljke|kurir|dostava|пакет|пошиљка|пошиљку|пошиљке|курир|пратка|
            пратката|куриер|куриера|доставката .. je|će|kasni*|број|broj|br|је|ће|касни*|е|ще|стиг*|
            на|закъсн*|na|bi|до|за|stig*|do|bo
        broj|број|номер|номера|številka .. pošiljke|narudžbe|пошиљке|поруџбине|пратката|поръчката|
            товарителница*|računa|za_praćenje|за_праћење
        poslana|poslano|poslali_smo|isporučen*|isporuka|vraćen*|povrat|povrata|povraćaj|reklamacij*|
            oštećen*|garancij*|jamstvo|carini|carina|carinu|zamjen*|zamenu|preuzimanje|vraćilo
        послата|послато|послали_смо|испоручен*|испорука|враћен*|враћену|повраћај|рекламациј*|
            оштећен*|гаранциј*|царини|замен*
        изпратена|изпратихме|изпратен|доставена|върнат*|връщане|възстанов*|рекламация*|повреден*|
            гаранция*|гаранционна|митница*|митницата|замяна|замяната|получаване
        prilogu|прилогу|приложение|прилагаме .. račun*|рачун*|фактура*
        прилагаме фактура|фактурата|разписка
        koj*|ste|сте|кој*|която|който .. naruč*|поруч*|poruč*|kupil*|поръчахте|купихте|купил*
        da|li|можете|можем|želite|да li|можемо|pošaljemo|пошаљемо|изпратим .. zamij*|pošalj*|otkaž*|
            заме*|пошаљ*|откаж*|изпрат*|ili|или
        molimo|молимо|моля|prosimo .. pošalj*|adres*|potvrd*|пошаљ*|потврд*|изпрат*|потвърд*|адрес*|
            pošljite
    """,
    table.ORDER_LINES: """
        međuzbroj|ukupno|međuzbir|pdv|dostava|укупно|међузбир|пдв|общо|ддс|доставка|skupaj|ddv|
            poštarina <amount>|<n>
        međuzbroj|međuzbir|међузбир|междинна_сума|сума_за_плащане|za_platiti|ukupno_za_uplatu|
            adresa_dostave|vmesni_seštevek
        količina|количина|количество|cijena|цена|kol <n>|:
    """,
    table.REQUEST: """
        želim|htio|htjela|hteo|trebam|čekam|naručio|naručila|poručio|poručila|kupio|kupila|nisam ..
            vratiti|da|bih|otkazati|paket*|narudžb*|sam|dobi*|znati|primi*
        желим|хтео|хтела|чекам|поручио|поручила|купио|нисам .. да|бих|сам|добио|пакет*
        искам|бих|поръчах|купих|получих|чакам|не_съм .. да|искал*|поръчка*|пратка*|получил*|върна
        kada|gdje|gde|kako|zašto|koliko|када|где|како|зашто|кога|къде|как|защо stiž*|je|mogu|moja|
            moj|је|могу|моја|мој|ще|е|мога|моята|стига|пристига
        možete|mogu|можете|могу|може .. mi|poslati|vratiti|ми|послати|вратити|да|изпрат*|li|ли
    """,
}
