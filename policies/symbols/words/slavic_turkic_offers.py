"""Polish, Russian, Ukrainian, Turkish and Indonesian: price cuts, coupons, prizes and rewards."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        nie płacisz za wysyłkę|dostawę
        odbierz|zgarnij .. dodatkowe|prezent|rabat|zniżkę|bonus
        pakujemy prezenty za_darmo|gratis
        <cut>|rabat|rabatu|zniżki|kupon|bon .. na|przy kolejne|następne|następny|kolejnych|całe|
            całą|wszystko|twoje|pierwsze .. zakup*|zamówieni*
        następne|kolejne zakupy|zamówienie .. <cut>|rabat*|gratis|zniżk*
        kup|zamów .. gratis|drugi|prezent|trzeci|połow*
        darmowa|bezpłatna dostawa|wysyłka .. od|do|na|dziś|przy|tylko
        gratis|prezent do|przy każd*|zakup*|zamów*
        скидка|скидку|купон|промокод|бонус .. на следующ*|первый|любой|весь|ваш|вторую|все|знижк*
        следующий|следующую|следующей заказ|покупку|покупки .. скидк*|<cut>|бесплатно|подарок
        подарок|подарки к|за|при каждому|кажд*|покупк*|заказе|заказ
        получи|получите|дарим|забери|заберите .. подарок|скидк*|бонус*|бесплатн*|<cut>
        бесплатная доставка .. при|от|до|на|сегодня
        купи|купите|закажи|закажите .. получи*|подарок|бесплатн*|скидк*
        знижка|знижку .. наступн*|перше|всі|весь
        sonraki|bir_sonraki|ilk alışverişinizde|siparişinizde|alışverişine|siparişine|alışverişiniz|
            siparişiniz .. indirim|<cut>|hediye|ücretsiz
        hediye|bedava|ücretsiz kargo|çeki|kuponu|alana|fırsatı
        <n> alana <n> .. bedava|hediye
        al .. öde
        diskon|potongan|voucher|cashback .. belanja|pembelian|pesanan berikutnya|selanjutnya|pertama
        beli <n> gratis
        gratis ongkir .. hari|untuk|sampai|minimal|semua|belanja|tanpa
        trzecia|trzeci|druga|drugi|третья|третий|вторая|второй gratis|za_darmo|w_prezencie|
            в_подарок|бесплатно|за_полцены|za_pół
        üçüncüsü|ikincisi bizden|bedava|hediye|ücretsiz
    """,
    table.COUPON: """
        kod|kodem|kodu|kupon|hasło|hasłem rabatowy|rabatowym|promocyjny .. <anycode>
        kod|kodem|код|кодом|промокод|промокоду|промокодом|kodu|koduyla|kupon|kode <anycode>
        z kodem
        по промокоду|коду|купону
        kupon|indirim koduyla|kodunu|kuponunuz
        kodunu|kodu kullanın|kullan|girin|gir
        kode promo|voucher|diskon
    """,
    table.PRICE_OFF: """
        <percent> taniej|rabatu|zniżki|mniej|скидка|скидки|скидкой|дешевле|indirim|indirimli|знижка|
            знижки|diskon|potongan|off
        rabat|rabaty|zniżka|zniżki|zniżek|скидка|скидки|скидку|знижка|знижки|indirim|indirimler|
            diskon do|aż_do|nawet_do|до|в|на|от|varan|hingga|sampai .. <cut>
        do|до|hingga|yüzde <percent> .. taniej|rabatu|indirim|скидк*|indirim*|zniżki?
        oszczędź|zaoszczędź|сэкономьте|экономьте .. <cut>|do|до
        <amount> zamiast|вместо|yerine <amount>
        zamiast|вместо|yerine|dari <amount> .. tylko|только|teraz|sadece|jadi|всего
        tylko|teraz|только|всего|sadece|hanya|cuma|już_od|już_za <amount> .. zamiast|вместо|yerine|
            miesięcznie|в_месяц|ayda|/mies|msc
        za połowę
        za pół ceny
        połowę ceny
        цены снижены|упали|от
        <percent> indirim|indirimli|diskon
        <percent> lik|varan indirim|indirimler
        varan indirim|indirimler|indirimlerle
        indirimi|indirimler|indirimleri başladı|devam|kaçırma*|bitiyor
        скидка|скидки|скидку|indirim <percent>
    """,
    table.PRIZE: """
        weź|wypełnij|napisz .. wygraj|losowaniu
        wygraj roczny|zapas
        wygraj|wygrał|wygrała|wygrałeś|wygrałaś|wygrywa|zgarnij|konkurs|losowanie|loteria|nagroda|
            nagrody .. nagrod*|weź|udział|do|wygr*|voucher|bon|los*|czeka*|nagród|rower|telefon|gł*|
            dla|<amount>|swoją
        выиграй|выиграйте|выиграли|выиграл|выиграла|розыгрыш|розыгрыше|лотерея|приз|призы|конкурс|
            вы_стали .. приз*|<amount>|<n>|участв*|подар*|победител*|среди|автомобил*|деньги|забер*|
            получ*|разыгр*
        gratulacje .. wygrał*|nagrod*|wybran*
        поздравляем .. выиграл*|победител*|приз|выбран*|бонус*
        çekiliş|çekilişe|kazandınız|kazandı|kazan|ödül|ödülünüz|ödülünüzü .. katıl|şansı|hediye|
            kazan*|tebrikler|hemen|sizi
        tebrikler .. kazandınız|seçildiniz
        selamat .. menang|pemenang|terpilih|mendapat*
        undian|hadiah menang|berhadiah|gratis|langsung|total
        bezpłatna|darmowa|darmowy|darmowe|бесплатный|бесплатная|бесплатно|ücretsiz|gratis
            konsultacja|próbka|próbki|ebook|e-book|poradnik|урок|вебинар|консультац*|гид|чек-лист|
            danışmanlık|deneme|eğitim|wycena|audyt|konsultasi|пробн*
        zostałeś|zostałaś|został|вы wybran*|wylosowan*|выбран* .. do|для|jako|победител*|odbior*|
            получ*
        yeni|ödül|hediye .. için seçildiniz|seçildi
    """,
    table.LOYALTY: """
        punkty|punktów|баллы|баллов|бонусы|бонусов|бонусные|puan|poin .. zbieraj|wymień|program|
            podwójn*|копи*|начислен*|сгор*|потрат*|biriktir*|kazan|kat|tukar*|обмен*|двойн*|
            за_покупк*|lojaln*
        zbieraj|копите|biriktir|kumpulkan punkty|баллы|бонусы|puan|poin
        program|programu|karta|программа|карта|klub|клуб|sadakat lojalnościow*|stałego|лояльности|
            постоянн*|vip|programı|kart*|привилег*
        poleć|zaproś|пригласи|пригласите|приведи|davet|arkadaşını|ajak|запроси .. znajom*|друг*|
            друзей|arkadaş*|davet|teman|przyjaci*
        wszystkiego najlepszego .. urodzin*
        с днем рождения
        doğum gününüz
    """,
    table.DEALS: """
        promocja|promocje|promocji|okazja|okazje|wyprzedaż|wyprzedaże|oferta|super_cena|ceny ..
            specjaln*|tylko|do|trwa|dnia|tygodnia|ograniczon*|limitowan*|ekskluzywn*|wyjątkow*|
            letnia|zimowa|ważna|startuj*|najniższ*|od|na
        najlepsze|najniższe|super|atrakcyjne|niskie|naszej ceny|oferty|cena|promocje|cenach|oferta|
            ofertę
        акция|акции|распродажа|распродажи|распродаже|спецпредложение|выгодн*|суперцена|предложение
            .. только|до|недели|дня|действует|началась|огранич*|на|всё|цен*|эксклюзивн*|в|скидк*|
            условия|выгод*
        лучшие|выгодные|низкие|специальные|горячие|приятные|найкращі цены|предложения|предложение|
            скидки|ціни|пропозиції
        распродажа|ликвидация|чёрная_пятница|киберпонедельник|розпродаж|акція
        kampanya|kampanyası|fırsat|fırsatlar|fırsatları|indirimler|indirim|fiyatlar|fiyata ..
            başladı|sizi|kaçırma*|sınırlı|özel|son|bugün|devam|haftası|günleri|bekliyor|sezon
        büyük|süper|özel|efsane|sezon indirim|fırsat|fırsatlar|kampanya|indirimi|fiyat|fiyatlar
        promo|obral|harga spesial|terbatas|murah|miring|termurah|coret|akhir
        fırsatı|fırsatları kaçırma|kaçırmayın
        white|black week|friday .. скидк*|rabat*|promoc*|indirim*
        başlayan fiyatlar*
        знижка|rabat|zniżka|diskon <percent>
    """,
}
