"""Polish, Russian, Ukrainian, Turkish and Indonesian: money, remedies, services, trials, events and appeals."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.MONEY: """
        kredyt|pożyczka|pożyczki|chwilówka|кредит|кредиты|займ|займы|ипотека|kredi|pinjaman ..
            gotówkow*|bez|online|szybk*|od_ręki|на_карту|без|онлайн|под|за|faiz*|hemen|düşük|cepat|
            bunga|tanpa|одобрен*|ставк*|минут|prowizj*|oprocentowan*
        kefilsiz|düşük_faizli|ihtiyaç kredi|kredisi
        kredi .. başvur*|hesabınızda|dakikada|onay*|çek*
        nakit .. lazım|ihtiyac*
        bez poręczycieli|zaświadczeń|bik
        без поручителей|справок|отказа|залога
        нужны|potrzebujesz|потрібні деньги|gotówki|pieniędzy|гроші
        ubezpieczenie|страховка|осаго|sigorta|asuransi .. taniej|porównaj|oc|выгодн*|рассчита*|
            teklif*|online|онлайн
        zarabiaj|zarób|заработок|зарабатывай|зарабатывайте|заработай|kazan|kazanın|penghasilan ..
            w_domu|z_domu|online|на_дому|дома|в_интернете|от|dziennie|в_день|evden|günde|dari_rumah|
            tambahan|без_вложений|<amount>|miesięcznie
        evden çalış*|çalışarak|para .. kazan*
        günde|haftada <amount>|<n> .. kazan*
        praca|работа|удаленная|iş|kerja .. zdalna|z_domu|на_дому|дома|evden|от|ile|dari_rumah
        inwestuj|inwestycja|инвестируй|инвестиции|вложи|yatırım|investasi .. zysk*|bitcoin|
            kryptowalut*|доход*|прибыл*|getiri*|garanti|kripto|w|untung|акци*|криптовалют*
        kasyno|casino|казино|ставки|bahis|bonus|slot|judi .. bonus|darmow*|spin*|бонус*|фриспин*|
            депозит*|bedava|deneme|hoşgeldin|gacor|bez_depozytu|бездепозит*|spiny
        schudnij|odchudzan*|похуд*|похудей*|похудеть|kilo|zayıfla* .. kg|dni|szybko|кг|без|дней|
            быстро|ver|hızlı|tabletk*|дiet*|диет*
        виагра|сиалис|viagra|cialis|реплика|реплики|replik*|replika
        знакомства|девушки|randki|kobiety .. сайт|рядом|ждут|okolic*|singl*|горяч*|для_встреч
        деньги|gotówka|para|наличные .. зарплаты|паспорт*|карту|wypłaty|dowód|koncie|maaş*|kimlik*|
            hesab*|минут
        maaş gününe
    """,
    table.SERVICES: """
        nasze|наши|hizmetlerimiz|layanan usługi|услуги|kami|rozwiązania|решения|klienci|realizacje
        oferujemy|предлагаем|sunuyoruz|kami_menawarkan|tworzymy|создаем|wykonujemy|разрабатываем|
            производим|пропонуємо .. usługi|strony|sklepy|услуги|сайты|hizmet*|web|profesjonaln*|
            решени*|dla|для|широк*|продукц*
        jesteśmy|мы|biz|firmamız|наша .. firmą|producentem|liderem|компания|производитель|лидер|
            firmasıyız|olarak|агентство|agencj*
        pozycjonowanie|продвижение|раскрутка|seo|reklam|реклама|создание .. stron|google|сайта|
            сайтов|hizmet*|sosyal|яндекс*|sklep*|в_интернете|паблик*|бюджет*
        zwiększ|увеличьте|увеличим|artırın|tingkatkan .. sprzedaż|продажи|satış*|ruch|клиентов|
            penjualan|поток
        więcej|больше|daha_fazla klientów|клиентов|müşteri|sprzedaży|заявок
        bezpłatna|бесплатный|бесплатная|ücretsiz wycena|analiza|расчет|аудит|analiz|teklif|
            konsultacja|замер
        zarezerwuj|забронируйте|rezervasyon|umów .. stolik|pokój|столик|номер|wizyt*|yaptır*|masa|
            спотkan*
        szanowny|уважаемый .. przedsiębiorc*|właścicielu|предпринимател*|руководител*|директор
        рекламу|рекламы|reklamy|reklamlarını|reklamlarınızı .. facebook*|instagram*|вконтакте|
            магазин*|sklep*|yönet*
        продажи|satışlarınızı|sprzedaż .. вырастут|вдвое|ikiye|podwoimy
        podwajamy|podwoimy|удвоим sprzedaż|продажи
    """,
    table.TRIAL: """
        wypróbuj|przetestuj|попробуй|попробуйте|тестируйте|dene|deneyin|coba za_darmo|bezpłatnie|
            бесплатно|ücretsiz|gratis|<n>
        okres|wersja|пробный|пробная|пробное|deneme próbn*|период|версия|занятие|sürümü|süresi|
            подписка|урок
        bez|без zobowiązań|обязательств|umowy
        pierwszy|первый|первые|ilk|pierwsze miesiąc|месяц|месяца|ay|miesiące|dni|дней|занятие ..
            gratis|за|бесплатно|ücretsiz|darmo|в_подарок
        przejdź|обновите|перейдите|yükselt|yükseltin .. premium|pro|на|до|abonament|тариф
        <n> dni|дней|gün|hari|месяц* gratis|za_darmo|бесплатно|ücretsiz
        безлимитный|безлимит|sınırsız|internet интернет|тариф|internet|bez_limitu
    """,
    table.EVENT: """
        zapraszamy|приглашаем|davetlisiniz|davet|undangan|запрошуємо .. na|вас|на|ediyoruz|
            etkinliğ*|serdecznie|do|acara
        webinar|warsztaty|szkolenie|targi|koncert|вебинар|мастер-класс|семинар|концерт|выставка|
            лекция|seminer|etkinlik|konser|atölye|seminar .. zapis*|darmow*|wstęp|bilety|miejsc*|
            бесплатн*|регистрац*|билеты|участ*|ücretsiz|kayıt|katıl*|gratis|daftar|мест*|суббот*|
            sobot*|вход
        liczba|miejsca|ilość|количество|места|мест|kontenjan|bilety|билеты ograniczon*|miejsc|
            огранич*|осталось|sınırlı|od|от|уже
        wesprzyj|przekaż|wpłać|поддержите|помогите|пожертвуйте|bağış|donasi|dukung .. nas|zbiórk*|
            dzieci*|<percent>|podatku|детям|фонд|нас|yap*|projekt*|животн*|сбор|нам|fundacj*
        zbiórka|сбор_средств|пожертвование|donasi|bağış
    """,
}
