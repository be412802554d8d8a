"""Polish, Russian, Ukrainian, Turkish and Indonesian: calls to shop, other goods, news, subscriptions and carts."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.CALL_TO_SHOP: """
        zobacz|sprawdź|odwiedź|odkryj|poznaj|zapraszamy|wpadnij|zajrzyj nasz|nasze|naszą|naszego|do|
            nową|nowości|ofertę|pełną|co|na|kolekcję|sklep .. sklep*|kolekcj*|ofert*|nowości|stron*|
            salon*|nas|now*?
        kup|zamów|rezerwuj|zarezerwuj|skorzystaj|zarejestruj|zamawiaj|kupuj teraz|już|dziś|online|
            się|z|swój|do|taniej
        nowa|nowości|nowe kolekcja|w|modele|wzory|na
        загляните|заходите|посетите|смотрите|выбирайте|приходите|ждем|откройте|посмотрите|успей|
            успейте|спешите в|на|к|наш*|нов*|вас|за|купить|заказать|каталог*|сейчас .. магазин*|
            сайт*|каталог*|коллекци*|нам|салон*|ассортимент*|ждем?|за_покупками?
        купи|купить|купите|закажи|закажите|заказать|покупай|забронируйте|оформи|оформите|замовляйте|
            купуйте сейчас|сегодня|прямо|онлайн|скорее|по|на_сайте|зараз|со|в_один
        новая|новые|новинки|новинка|нова коллекция|поступления|поступление|сезона|в|уже|недели|
            колекція|модели|от
        hemen|şimdi al|alın|sipariş|keşfet|keşfedin|incele|inceleyin|tıkla|alışverişe|satın|
            rezervasyon|başla|başvur|kaydol|katıl|ara
        yeni sezon|koleksiyon|ürünler|koleksiyonumuz|ürünlerimiz|modeller|geldi
        mağazamızı|mağazalarımıza|sitemizi|web_sitemizi .. ziyaret|bekliyoruz|bekleriz
        mağazamızda|mağazalarda|sitemizde
        belanja|beli|pesan|kunjungi|dapatkan sekarang|toko|hari|yuk|segera|kami
        koleksi|produk terbaru|baru
        w sklepie|salonach|naszym_sklepie
        в наших|нашем магазинах|магазине|салонах
        we|во wszystkich|всех salonach|sklepach|магазинах|салонах
    """,
    table.OTHER_GOODS: """
        klienci|inni .. kupili|kupowali|wybrali .. także|również|też
        może|mogą|spodoba .. ci|się|zainteresować|spodobać .. się|również|też
        покупатели|вместе|с_этим_товаром .. покупают|также|с_этим
        вам|возможно .. также|может|понравится|понравиться|заинтересует
        bunu|birlikte .. alanlar|alınanlar|bunlar*|aldı
        ayrıca|bu_arada|przy_okazji|кстати|kebetulan .. satıyoruz|mamy|у_нас|var|kami|есть
        mungkin|anda .. juga|suka
        polecamy|рекомендуем|öneriyoruz|rekomendasi .. także|również|też|вам|также|size|untuk|
            do_tego|для|pasując*
        przedłuż|продлите|uzat .. gwarancj*|гарантию|garanti*
    """,
    table.NEWS: """
        znowu|znów|ponownie|снова|опять|tekrar|yeniden|kembali dostępn*|w_sprzedaży|w|в|stokta|
            stoklarda|satışta|tersedia
        w|в przedsprzedaż*|sprzedaży|продаже|наличии
        przedsprzedaż|предзаказ|ön_sipariş|premiera|премьера|старт_продаж|lansman|открытие|otwarcie|
            açılış
        nasz|nowy|nowa|наш|новый|наше|новое|yeni katalog|aplikacja|sklep|каталог|магазин|приложение|
            kataloğumuz|uygulama*|mağaza*
        pobierz|ściągnij|скачай|скачайте|indir|indirin|unduh .. aplikacj*|приложение|uygulama*|
            aplikasi|katalog*|каталог
        już|уже|artık|sudah są|jest|в|w|satışta|hadir|w_sprzedaży .. sklepie|продаже|sprzedaży?
    """,
    table.SUBSCRIBE: """
        newsletter|newslettera|newsletterze .. zapis*|nasz*|otrzym*|rabat*|i
        naszego|naszym|do newslettera|newsletterze
        zapisz|zarejestruj|dołącz|obserwuj|polub|śledź się|do|nas|nasz
        подпишись|подпишитесь|подписывайтесь|подписывайся|присоединяйся|присоединяйтесь|вступай|
            вступайте|следите|підписуйтесь .. на|к|за|нас|наш*|в|рассылк*|канал|группу
        рассылка|рассылку|рассылки .. нашу|наш*|новост*|выгодн*|на|подпи*
        abone|takip|kaydol|üye ol|olun|edin|et
        bizi takip
        bülten|bültenimiz*|e-bülten*
        ikuti|follow|langganan|daftar kami|sekarang|newsletter|instagram
        nie|не|jangan przegap|пропусти*|lewatkan
        bądź|будь|будьте na_bieżąco|в_курсе|первым*
        социальных|mediach сетях|społecznościowych
    """,
    table.WIN_BACK: """
        tęsknimy|скучаем|скучали|özledik|rindu .. za|по|sizi|seni|kamu|anda|вам*|tobą
        wróć|wracaj|вернись|возвращайтесь|возвращайся|geri do|к|i|за|dön|gel
        dawno|давно|uzun .. nie|не|zamandır .. było|widziel*|заход*|виделись|заказыв*|görüş*|ciebie|
            был*?
        koszyk|koszyku|корзине|корзина|sepetinizde|sepetin|sepetinde|keranjang .. czeka*|został*|
            ждет|ждут|остал*|забыл*|bekliyor|ürün|kaldı|menunggu|zostaw*|produkt*|unut*
        zapomniałeś|zapomniałaś|вы_забыли|unuttun*
        dokończ|завершите|tamamla|tamamlayın|selesaikan .. zamówieni*|zakup*|заказ|покупку|
            alışveriş*|sipariş*|pembayaran|oформлен*
        забыли|оставили|zostawiłeś|zostawiłaś|zapomniałeś .. корзине|koszyku
        завершите|dokończ|tamamlayın|tamamla покупку|zakupy|alışverişi|alışverişinizi
    """,
}
