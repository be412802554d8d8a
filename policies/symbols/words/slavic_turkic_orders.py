"""Polish, Russian, Ukrainian, Turkish and Indonesian: what speaks of an order."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ORDER_TALK: """
        masz|nowe|otrzymano|złożono nowe? zamówienie
        zamówienie|zamówienia|zamówieniu|zamówieniem|заказ|заказа|заказу|заказе|замовлення|
            замовленню|siparişiniz|siparişinizin|siparişim|sipariş|pesanan nr|numer|<n>|zostało|
            z|o|№|номер|был|отправлен*|готов*|от|numaralı|hazır|iptal|kargo*|durumu|anda|на|
            будет|dari|отменен*|jest|do|что|я|a|ma|i|створено|оформлен*|отримано|подтвержд*|
            размещен*|передан*|доставл*|telah|не|всё|ваш
        twoje|twoja|twój|moje|moja|mój|państwa|pani|pana|swoje|nasze zamówienie|paczka|
            przesyłka|zakup|faktura|zwrot|paczkę|zamówienia|reklamacja|rezerwacja|płatność
        ваш|вашего|вашему|вашу|ваша|мой|моего|моя|мою|ваше|нашего|наш заказ|заказа|заказу|
            посылка|посылку|посылки|возврат|покупка|покупку|счет|оплата|бронь|заявка|замовлення|
            платеж
        paczka|paczkę|przesyłka|faktura|fakturę|fakturze|kurier|kuriera|zwrot|reklamacja|
            gwarancja|dostawa|paczkomat*|naprawa|list_przewozowy .. nr|jest|została|nie|do|w|z|
            dotrze|wysłan*|<n>|pieniędzy|za|czeka|dotarł*|numer|dziś|jutro|przyjedz*
        посылка|накладная|трек-номер|трек|курьер|возврат|счет|чек|гарантия|отправка|
            отслеживани*|пункт_выдачи|доставка .. <n>|не|будет|в|по|заказа|за|товара|номер|вам|
            на|отправлен*|прибыл*|средств|приед*|для|завтра|сегодня|денег
        faturanız|faturası|kargonuz|kargoya|kargo_takip|iade|iadeniz|teslimat|teslim|
            takip_numarası|ödemeniz|fatura|paketiniz|değişim
        faktur|pengiriman|pengembalian|dikirim|resi|paket .. pesanan|anda|<n>|baru|dana|nomor|
            telah|untuk|kami|akan
        wysłane|wysłano|wysłana|dostarczon*|zwrócono|anulowan*|zwrotu|uszkodzon*|adres_dostawy|
            numer_śledzenia
        отправлен|отправлена|отправили|доставлен|доставлена|отменен|отменён|возвращен|
            возвращены|оплачен|поврежден*|адрес_доставки|брак
        gönderildi|teslim_edildi|iptal_edildi|iade_edildi|hasarlı|bozuk|teslimat_adresi
        płatność|оплата|ödeme|pembayaran otrzyman*|odrzucon*|получена|прошла|не|alındı|
            başarısız|diterima|zaksięgowan*
        jaki|który|какой|какая|hangi|berapa rozmiar|kolor|размер|цвет|beden|renk|adres|адрес|
            ukuran
        czy|можете|могли|prosimy|просим|lütfen|proszę|уточните|potwierdź .. potwierdz*|wysłać|
            подтверд*|отправить|onaylay*|bildir*|wymien*|подожд*|poczekać
        hasło|пароль|şifre|kata_sandi .. zmien*|измен*|сброс*|değişti*|sıfırla*|diubah|
            восстанов*
    """,
    table.ORDER_LINES: """
        suma|razem|vat|wysyłka|итого|подытог|сумма|ндс|пдв|доставка|підсумок|toplam|kdv|
            ara_toplam|total|pajak|ongkir|subtotal <amount>|<n>|:
        ilość|количество|кол-во|кількість|adet|jumlah|cena|цена|ціна|fiyat|harga <n>|:
        suma_częściowa|общая_сумма|ara_toplam|genel_toplam|адреса_доставки
        <n> x *
    """,
    table.REQUEST: """
        chcę|chciałbym|chciałabym|mam|nie|zamówiłem|zamówiłam|kupiłem|kupiłam|dostałem|czekam|
            proszę .. zwrócić|pytanie|dostał*|zamówi*|o|na|wiedzieć|mojej|moja|paczk*|mogę|
            anulować|wymienić|działa|zwrot*
        gdzie|kiedy|jak|dlaczego|ile|czy jest|mogę|będzie|dojdzie|kosztuje|można|moja|moje|to|
            da|macie|przesyłka
        я|мне|у_меня|хочу|хотел*|заказал*|купил*|получил*|когда|где|как|почему|сколько|можно|
            подскажите .. не|хочу|мой|мою|заказ|пришл*|будет|вернуть|можно|оформить|ли|пришел|
            моя|купил*|деньги|пожалуйста
        nerede|ne_zaman|nasıl|neden|istiyorum|aldım|sipariş_ettim|gelmedi|kaç
        saya|kapan|bagaimana|mengapa|dimana .. ingin|mau|belum|pesan|beli|bisa|barang|sampai
    """,
}
