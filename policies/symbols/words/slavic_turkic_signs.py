"""Polish, Russian, Ukrainian, Turkish and Indonesian: what bulk mail looks like."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.FOOTER: """
        wypisz|wypisać|zrezygnować|rezygnacja się|z .. newsletter*|z|tutaj|subskrypcj*|listy?
        отписаться|отписка|отпишитесь|відписатися
        если .. не_хотите .. получать|письма
        aboneliğ*|abonelikten çık*|iptal|ayrıl*
        berhenti berlangganan
        otrzymujesz|otrzymałeś|вы_получили|вы_получаете|получили|bu_e-postayı|anda_menerima ..
            tę|ten|это|данное|письмо|ponieważ|потому|так_как|aldınız|email|wiadomość|çünkü|
            рассылк*
        wszelkie|wszystkie|все|tüm prawa|права|hakları
        nie|не chcesz|хотите|хочешь .. otrzymywać|получать .. więcej|wiadomości|наши|письма?
        zobacz|посмотреть|открыть .. w_przeglądarce|в_браузере|online
    """,
    table.SALUTATION: """
        drodzy|szanowni|witajcie|cześć|дорогие|уважаемые|привет|друзья|değerli|sevgili|halo|
            pelanggan klienci|państwo|przyjaciele|czytelnicy|wszystkim|клиенты|друзья|
            покупатели|подписчики|коллеги|читатели|müşterilerimiz|müşterimiz|dostlar|semua|
            setia|покупатель|господа|сограждане
        wesołych|с_новым|с_наступающ*|mutlu|iyi|selamat świąt|годом|yıllar|bayramlar|natal|
            праздник*
    """,
    table.DIGEST: """
        w_tym|ten|na_этой|на_этой|в_этом|bu|этот tygodniu|tydzień|miesiącu|numerze|неделе|
            выпуске|месяце|hafta|ay|выпуск
        czytaj|читать|читайте|devamını|baca więcej|dalej|далее|полностью|oku|selengkapnya|больше
        przepis|совет|рецепт|книга|tarif|porada .. tygodnia|дня|недели|haftanın|dnia|miesiąca
        numer|выпуск|wydanie|sayı <n>
        aktualności|новости|дайджест|haberler|przegląd .. недели|tygodnia|z|от|за|компании|
            hafta*
    """,
    table.SELF_PRAISE: """
        najwyższa|najlepsza|высокое|лучшее|высочайшее|en_iyi|kualitas jakość|jakości|качество|
            kalite|terbaik
        zadowolonych|довольных klientów|клиентов
        o nas
        о нас|компании
        od <n> .. lat|roku|rodzinn*|tradycj*
        с <n> .. года|лет
        edycja|серия limitowana|ограниченная
    """,
    table.CLICK: """
        kliknij|нажми|нажмите|кликните|tıkla|tıklayın|klik|перейдите|перейди tutaj|w|здесь|сюда|
            на|по|burada*|di|link*|aby
        dowiedz|узнай|узнайте|подробнее|подробности|detaylı|więcej|ayrıntı* się|больше|
            подробнее|на|bilgi|informacji|о|по|szczegół*
        zadzwoń|звоните|позвоните|napisz|пишите|arayın|hubungi .. teraz|do_nas|нам|по|hemen|
            bizi|kami|сейчас|dziś|в|już
        odpisz|ответьте|yanıtlayın|balas .. tak|да|evet|ya
    """,
    table.FREE: """
        gratis|za_darmo|bezpłatnie|darmowy|darmowa|darmowe|бесплатно|бесплатный|бесплатная|
            бесплатные|безкоштовно|ücretsiz|bedava
        в|w подарок|prezencie
    """,
    table.URGENCY: """
        tylko|только|sadece|hanya|лишь dziś|dzisiaj|do|przez|сегодня|до|bugün|hari|сейчас|в_эти|
            три|w_ten|теперь
        ostatnia|ostatnie|ostatni|последний|последние|последняя|son|останні|terakhir szansa|dni|
            sztuki|miejsca|dzień|шанс|дни|день|часы|места|gün|saatler|fırsat|şans|штуки|
            экземпляры
        do|до wyczerpania
        śpiesz|pospiesz|спеши|спешите|успей|успейте|acele|buruan|поторопитесь|поспішайте
        ilość|ilości|количество|товар|stok|stoklar* ograniczon*|огранич*|sınırlı|terbatas
        kończy|заканчивается|заканчиваются|закончится|bitiyor|sona|berakhir .. się|dziś|сегодня|
            завтра|eriyor|jutro|w|в|скоро|niedziel*
        nie|не czekaj|ждите|упустите|zwlekaj|упусти|откладывай*
        oferta|предложение|акция|kampanya .. ważna|действует|действительн*|geçerli|до|do|
            огранич*
    """,
}
