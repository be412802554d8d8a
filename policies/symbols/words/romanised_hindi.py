"""Hindi and Urdu as they are written in Latin letters, with the spellings that people use."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        agli|agle|pehli|pehle|har kharid*|khareed*|order|shopping .. <cut>|chhoot|chhut|discount|
            muft|free|cashback|gift|uphaar
        <n> kharid*|khareed* .. muft|free|paye|paao
        ke saath muft|free
        muft|free delivery|gift|uphaar|uphar .. sabhi|har|aaj|paaye*|paye|paiye|pao
    """,
    table.COUPON: """
        coupon|promo|discount code .. istemal|lagaye*|lagaiye|daale*|dalein|daalein|use_kar* karein|
            karen|karo|paye
    """,
    table.PRICE_OFF: """
        <percent> tak .. chhoot|chhut|choot|discount|ki|off|sasta|bachat
        chhoot|chhut|chuut|bachat paaye|paye|paiye|paayen|payein|paayein|pao|milegi|le
        aadhe|adhe daam|dam|keemat
    """,
    table.SALE: """
        dhamaka|mahasale|maha|dhamakedar|bumper|tyohar|tyohari|diwali|holi|eid|rakhi sale|offer|
            bachat|dhamaka|offers
        sale shuru|chalu|lagi|khatam
        sabse bada|badi|sasta|saste|kam sale|offer|offers|bachat|daam|keemat|dam
        <percent> ki? chhoot|chhut|choot|bachat
    """,
    table.PRIZE: """
        inaam|inam|puraskar|puruskar|lottery|lakhpati|jackpot .. jeet*|jit*|jiti*|chuna|mila|paye|
            paaye|jeetne|nikal*|claim|lagi|lag
        jeet|jeeta|jeete|jeeti|jeetiye|jeeto|jeeten|jeetne|jita|jitiye|jeetein .. inaam|inam|lakh|
            lakhs|lakhon|crore|rupa*|<amount>|hai|hain|car|bike|phone|iphone|muft|sakte|ka|prizes
        badhai|badhaai|mubarak|mubaarak .. inaam|inam|jeet*|jita|lottery|chuna|chune|aapne|aap|aapka
        number|aap|aapka .. select|chuna|lucky .. hua|gaya|draw
        lucky draw
    """,
    table.LOYALTY: """
        points|reward|rewards jeet*|kamaye*|kamaen|kamaiye|paaye|badle|redeem .. karein|kare|karen?
        janamdin|janmdin mubarak .. offer|chhoot|gift?
        sadasya|member bane|banen|baniye|banein .. aur|abhi|free?
        cashback paaye|paye|paayen|paiye|paayein|milega|jeete*|pao
    """,
    table.REFERRAL: """
        dost|doston|dosto|mitron .. refer|invite|bulaye|bulaen|bulayein|bulaiye|aamantrit|jode|joden
        refer .. karein|karen|kare|karo|dost* .. paaye*|kamaye*|cashback|aur|paye|rs
        har dost|referral
    """,
    table.MONEY: """
        loan|karz|karj|udhaar|udhar .. chahiye|paaye|paye|paayen|payein|paayein|turant|byaj|bina|
            lein|milega|apply|lo|len|le
        turant|bina|aasan|asan|sasta|personal|instant loan|karz|karj|guarantee|kagaz|byaj
        kam byaj
        paise|paisa|paison|rupaye ki zarurat|jarurat
        bima|beema .. kam|premium|karaye*|lein|aaj
    """,
    table.EARN: """
        ghar|gharbaithe baithe|se .. kamaye*|kamayen|kamaen|kamao|kamaiye|kama|kaam|paise|kamayein
        kamaye|kamayen|kamayein|kamao|kamaiye|kamaein|kamaen .. roz*|har|mahine|lakh*|hazar*|paise|
            rupa*|ghar|online|din|<amount>?
        rozana|roz|mahine <amount>|<n> .. kamaye*|kamao|kamai|kamayein|kama|kamaiye
        paisa|paise double|dugna|dugne|kamaye*|kamane|kamao
        nivesh .. munafa|kare|karein|karen|return
        part_time|work_from_home|parttime job|kaam|naukri
    """,
    table.VICE: """
        satta|matka|rummy|jua|teenpatti|teen_patti|casino|betting|lottery .. khelo|khele*|jeet*|
            lagao|bonus|muft|khelein|khelen|khela|free|online|lagaye*|number
        vajan|wajan|motapa|mota .. ghata*|kam|kare|karein|karen|ghatayen
        mardana|mardangi|sex takat|taqat|power|samasya
        guaranteed vashikaran|ilaj
        vashikaran|jyotish|baba_ji
        chat|dating|dosti .. ladki*|girls|single|kare*
        ladki|ladkiyon|ladkiyo|girls se chat|baat|dosti
    """,
    table.SHORTCODE: """
        likhkar|likh|likhke|type .. <n> par|pe .. bhej*|sms|send?
        sms kare|karein|karen|karo|bheje*|bhejo
    """,
    table.CALL_TO_SHOP: """
        abhi|aaj|turant|jaldi|aaj_hi|abhi_hi kharid*|khareed*|order_kare*|order_karo|book_kare*|
            shop|shopping|kharide*|buy
        khareede|khareedein|khariden|kharidein|kharidiye|khareediye|kharido|khareedo .. abhi|aaj|
            online|hamari|sirf|sabse|aur|app
        hamari|hamare|humari|humare|apni website|dukaan|dukan|store|showroom|shop .. par|pe|me|mein|
            aaiye|aaye*|dekhe*|visit|padhar*
        naya|naye|nayi collection|stock|maal|design|designs|styles|products|model .. aa|aaya|aaye|
            aa_gaya|aagaya|dekhe*|dekhiye|abhi
        zaroor|jarur|zarur padhare*|aaye|aaiye|visit
    """,
    table.OTHER_GOODS: """
        aapko .. bhi pasand
        yeh|ye bhi dekhe*|kharide*|pasand
    """,
    table.NEWS: """
        app|application download|install .. kare|karein|karen|karo|kijiye
        download|install kare|karein|karen|karo|kijiye
        naya|nayi app|store|dukan|showroom|dukaan .. khul*|launch|shuru
    """,
    table.SUBSCRIBE: """
        hume|humein|hamein|humko|hame follow|like|subscribe|join
        channel|group|page|whatsapp .. join|subscribe|follow|like kare*|karo|karein|karen
        subscribe|follow|join|register|panjikaran kare|karein|karen|karo|kijiye
    """,
    table.WIN_BACK: """
        cart me|mein .. intezar|wait|baaki|pada|chhod*
        wapas aaye|aaiye|aao|aayein
        bahut din|dino|samay .. aaye|nahi|aap|nahin
    """,
    table.TRIAL: """
        muft|free trial|demo|class|salah|consultation|check-up|counselling
        <n> din muft|free
        recharge|pack .. kare*|karo .. double|free|muft|extra
        unlimited .. pack|data|internet|calling .. sirf|me|recharge|rs
    """,
    table.SERVICES: """
        hum|ham .. banate|dete|karte .. hain .. website|websites|seva*|service*|seo|app|logo|
            wholesale
        thok|wholesale rate|bhav|daam|price
        apna|apne business|vyapar|website|dukan .. badhaye*|banwaye*|badhao|badhaiye|online
        instagram|facebook|followers|bikri .. badha*|page|double|ads
    """,
    table.EVENT: """
        aamantrit|amantrit|nimantran|aamantran .. hain|hai|karte|mela|karyakram|me|mein
        mele|mela|seminar|workshop|webinar me|mein|muft|free .. aaye*|aaiye|bhaag|hissa|panjikaran|
            entry
        daan|chanda .. kare|karein|karen|dijiye|de|karo
    """,
    table.SURVEY: """
        survey me|mein|bhare*|bharen .. bhaag|hissa|bhare*|inaam?
    """,
    table.FOOTER: """
        band|unsubscribe karne|ke_liye .. stop|reply|bhej*|click|liye
    """,
    table.SALUTATION: """
        priya|pyare|namaste grahak|grahako|grahakon|dosto|doston|customers|sabhi
    """,
    table.CLICK: """
        yahan|yaha|link click|par .. kare*|click|karein|jaye*?
        click kare|karein|karen|karo
        call|phone|whatsapp|missed_call|sampark kare|karein|karen|karo|kijiye|de|dein|dijiye
        adhik|jyada|zyada jaankari|jankari
    """,
    table.FREE: """
        muft|bilkul_free
    """,
    table.URGENCY: """
        sirf|keval|bas aaj|kuch|kuchh|do|teen|ravivar|simit .. tak|din|ghante|samay|ke?
        jaldi karein|kare|karen|karo|kijiye
        aaj|kal|ravivar|somvar tak|aakhri|akhri .. hi?
        aakhri|akhri|antim mauka|moka|din|tarikh
        mauka|moka .. na|haath jane|chhod*|se
        offer simit|seemit|sirf|khatm|khatam
        stock seemit|simit|khatam
    """,
    table.DEALS: """
        sirf|keval|bas <amount>|<n> rupaye|rs|rupay|rupee .. me|mein
        sirf|keval|matra <amount> .. me|mein
    """,
    table.ORDER_TALK: """
        aapka|aapke|aapki|mera|mere|meri|apka|apki|hamara order|parcel|refund|return|bill|invoice|
            delivery|payment|saman|samaan|package|paisa|paise|shikayat
        order .. bhej*|mil|mila|aaj|pahunch*|radd|ka|hai|kal|deliver
        parcel|saman|samaan|courier|delivery|package .. me|mein|late|der|ruka|bhej*|pahunch*|aaj|
            kal|mila|mil|aa|free|hai|nahi|toot*|customs
        bheja|bhej_diya|bhej_di|bhejenge|bhej_denge|bhejna|bhej_dein|bhejwa .. hai|gaya|raha|rahe|
            order|parcel|ya|kal|aaj
        tracking number
        refund|return|wapsi|paise|bill|raseed|rasid .. mil*|aa|attach|bhej*|kar|ho|ka|saath|wapas|
            wapis
        mangwaya|mangwayi|mangaya|mangaye|kharida|khareeda .. hai|tha|gaya|uska|size|aapne
        aapne .. mangwaya|mangaya|order|kharida|khareeda|kiya
        kharid|kharidari|khareed ki raseed|rasid|bill
        size|rang|color .. khatam|khatm|galat|chahiye|kaun*|badal*|chhota|bada
        toota|tuta|kharab|galat .. hua|nikla|saman|samaan|mila|product|nikli
    """,
    table.REQUEST: """
        mujhe|humko|mujko|hamein|hume .. chahiye|order|nahi|mila|batao|bata*|return|wapas|cancel
        mera|meri|mere order|parcel|paisa|refund|saman|samaan
        kab|kahan|kaise|kyon|kyun|kitna|kya .. aayega|milega|hai|ayega|hoga|pahunch*|karu|karun|
            kare|order|mera
        kya aap .. bhej*|bata*|sakte|kar
    """,
}
