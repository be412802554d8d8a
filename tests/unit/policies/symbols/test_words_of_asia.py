"""Languages from Hebrew to Korean: advertising is held or refused, order mail with its words is not."""

import pytest

from policies.profile import Profile
from tests.support.marketing import scored

ADVERTISING = {
    "Hindi": "दिवाली सेल शुरू! सभी साड़ियों पर 40% तक की छूट, आज ही खरीदें।",
    "Hindi prize": "आपने 500 पाउंड का इनाम जीता है। दावा करने के लिए 09011112222 पर कॉल करें।",
    "Hindi in Latin letters": "Badhai! Aapne 500 rupaye ka inaam jeeta hai, abhi call karein.",
    "Bengali": "ঈদ সেল শুরু! সব পাঞ্জাবিতে ৪০% পর্যন্ত ছাড়, আজই কিনুন।",
    "Arabic": "تخفيضات الصيف بدأت! خصم يصل إلى 40% على جميع الفساتين، تسوقوا الآن.",
    "Persian": "حراج تابستانی شروع شد! تا ۴۰٪ تخفیف روی همه کفش‌ها، همین حالا بخرید.",
    "Hebrew": "מבצע קיץ התחיל! עד 40% הנחה על כל הנעליים, קנו עכשיו.",
    "Thai": "ลดราคาสูงสุด 40% ทั้งร้าน ช้อปเลยวันนี้",
    "Korean": "여름 세일 시작! 전 상품 최대 40% 할인, 지금 구매하세요.",
    "Vietnamese": "Khuyến mãi mùa hè: giảm giá đến 40% toàn cửa hàng, mua ngay!",
}
ORDERS = {
    "Hindi": "आपका पार्सल कल भेज दिया गया। 10% छूट के बाद बिल 450 रुपये का है।",
    "Hindi in Latin letters": "Aapka parcel kal bhej diya gaya hai, shipping free thi.",
    "Bengali": "আপনার পার্সেল কাল পাঠানো হয়েছে। ১০% ছাড়ের পর বিল ৪৫০ টাকা।",
    "Arabic": "تم شحن طلبك أمس، والفاتورة مرفقة بعد خصم 10%.",
    "Persian": "سفارش شما دیروز ارسال شد و فاکتور با ۱۰٪ تخفیف پیوست است.",
    "Hebrew": "החבילה שלך נשלחה אתמול, מצורפת חשבונית אחרי 10% הנחה.",
    "Thai": "จัดส่งพัสดุของคุณแล้วเมื่อวาน แนบใบเสร็จหลังหักส่วนลด 10%",
    "Korean": "택배가 어제 발송되었습니다. 10% 할인이 적용된 영수증을 첨부합니다.",
    "Vietnamese": "Kiện hàng của bạn đã gửi hôm qua, đính kèm hóa đơn đã trừ giảm giá 10%.",
}


@pytest.mark.parametrize("text", ADVERTISING.values(), ids=ADVERTISING)
def test_advertising_is_at_least_held(text: str) -> None:
    assert scored(text).total >= Profile().marketing_hold


@pytest.mark.parametrize("text", ORDERS.values(), ids=ORDERS)
def test_order_mail_that_tells_of_a_discount_is_not_remarked_upon(text: str) -> None:
    assert scored(text).total < Profile().marketing_warn
