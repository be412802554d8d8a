"""Languages: in each, advertising shows what it is, and a message about an order shows that it is one."""

import pytest

from policies.symbols.kinds import Kind
from tests.support.marketing import scored

CLAIMS = {Kind.OFFER, Kind.PITCH}
ADVERTISED = {
    "arabic": "خصم يصل إلى 40% على جميع الأحذية",
    "bengali": "সব শাড়িতে ৩০% ছাড়, ঈদ সেল শুরু",
    "bulgarian": "Лятна разпродажба: до 40% намаление",
    "croatian": "Popusti do 40% na sve cipele",
    "czech": "Slevy až 40 % na všechny boty",
    "danish": "Sommerudsalg i alle butikker",
    "finnish": "Syysale alkaa: jopa 40 % alennus kengistä",
    "greek": "Εκπτώσεις έως 40% σε όλα τα παπούτσια",
    "hebrew": "מבצע סוף עונה על כל הנעליים",
    "hindi": "सभी जूतों पर 40% तक की छूट",
    "hindi in Latin letters": "Diwali dhamaka sale, har dukaan par",
    "hungarian": "Akár 40% kedvezmény minden cipőre",
    "korean": "가을 신상 운동화 최대 40% 할인",
    "malay": "Jualan hebat kasut, diskaun sehingga 40%",
    "norwegian": "Sommersalg: opptil 40% rabatt på sko",
    "persian": "حراج کفش، تا ۴۰٪ تخفیف",
    "romanian": "Până la 40% reducere la pantofi",
    "serbian": "Велика распродаја ципела",
    "slovak": "Zľavy až do 40 % na topánky",
    "thai": "รองเท้าลดสูงสุด 40% ช้อปเลย",
    "traditional chinese": "全館鞋款滿千免運，限時搶購",
    "ukrainian": "Розпродаж взуття: знижки до 40%",
    "vietnamese": "Giảm giá đến 40% toàn bộ giày",
}
ORDERED = {
    "arabic": "تم شحن طلبك اليوم مع المندوب",
    "bengali": "আপনার অর্ডারটি আজ কুরিয়ারে পাঠানো হয়েছে",
    "bulgarian": "Вашата поръчка е изпратена днес",
    "croatian": "Vaša narudžba je danas poslana",
    "czech": "Vaše objednávka byla dnes odeslána",
    "danish": "Din ordre er afsendt i dag",
    "finnish": "Tilauksesi on lähetetty tänään",
    "greek": "Η παραγγελία σας στάλθηκε σήμερα",
    "hebrew": "ההזמנה שלך נשלחה היום",
    "hindi": "आपका ऑर्डर आज भेज दिया गया है",
    "hindi in Latin letters": "Aapka order aaj bhej diya hai",
    "hungarian": "Rendelését ma feladtuk",
    "korean": "주문하신 상품이 오늘 발송되었습니다",
    "malay": "Pesanan anda telah dihantar hari ini",
    "norwegian": "Bestillingen din er sendt i dag",
    "persian": "سفارش شما امروز ارسال شد",
    "romanian": "Comanda dumneavoastră a fost expediată azi",
    "serbian": "Ваша поруџбина је данас послата",
    "slovak": "Vaša objednávka bola dnes odoslaná",
    "thai": "คำสั่งซื้อของคุณจัดส่งแล้ววันนี้",
    "traditional chinese": "您的訂單今天已出貨",
    "ukrainian": "Ваше замовлення відправлено сьогодні",
    "vietnamese": "Đơn hàng của bạn đã được gửi đi hôm nay",
}


@pytest.mark.parametrize("language", ADVERTISED)
def test_advertising_in_a_language_makes_a_claim_and_speaks_of_no_order(language: str) -> None:
    kinds = {hit.symbol.kind for hit in scored(ADVERTISED[language]).hits}

    assert not kinds.isdisjoint(CLAIMS)
    assert Kind.ORDER not in kinds


@pytest.mark.parametrize("language", ORDERED)
def test_a_message_about_an_order_in_a_language_speaks_of_it_and_claims_nothing(
    language: str,
) -> None:
    kinds = {hit.symbol.kind for hit in scored(ORDERED[language]).hits}

    assert Kind.ORDER in kinds
    assert kinds.isdisjoint(CLAIMS)


def test_the_same_languages_are_tried_both_ways() -> None:
    assert ADVERTISED.keys() == ORDERED.keys()
