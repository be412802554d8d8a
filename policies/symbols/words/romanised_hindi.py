"""Hindi and Urdu as they are written in Latin letters, with the spellings that people use."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        agli|agle|pehli|pehle|har kharid*|khareed*|order|shopping .. <cut>|chhoot|chhut|discount|
            muft|free|cashback|gift|uphaar|points
        <n>|do|ek|teen kharid*|khareed* .. muft|free
        ke saath muft|free
        muft|free delivery|gift|uphaar|uphar .. sabhi|har|paaye*|paye|paiye|pao
        khaas|special tohf*|gift|uphaar|uphar
    """,
    table.COUPON: """
        coupon|promo|voucher|discount code .. istemal|lagaye*|lagaen|lagaiye|daale|dalein|daalein|
            daalo
        code <anycode> .. daale*|daalo|lagao|lagaye*|lagaiye|istemal .. aur|paye*|bachao|bachaiye|
            chhoot|kar*?
        checkout par code
        coupon .. aapke_liye|paaye*|paye|paiye
        gift voucher|card .. jeet*
    """,
    table.PRICE_OFF: """
        <percent> tak .. chhoot|chhut|choot|discount|ki|off|sasta|bachat
        <percent>|extra|bhaari|bhari|bumper|zabardast .. chhoot|chhut|choot|discount|bachat paaye*|
            paayein|paye*|paiye|pao|milegi|le
        <percent> bachao|bachaiye|bachaye*|bachayein
        sabhi|poore|saare .. <percent>|discount|chhoot|chhut
        extra chhoot|chhut|discount
        bhaari|bhari|bumper chhoot|chhut|discount
        chhoot|chhut|chuut paaye*|paayein|paye*|paiye|pao
        sirf|keval|matra <amount> .. me|mein
        aadhe|adhe|aadhi daam|dam|keemat|kimat
    """,
    table.SALE: """
        mahasale|maha|dhamakedar|bumper|tyohar|tyohari|diwali|holi|eid|rakhi|weekend|sardi|garmi
            sale|offer|bachat|dhamaka|offers
        sale shuru|chalu|lagi|khatam
        sabse bada|badi|kam sale|offer|offers|bachat
    """,
    table.PRIZE: """
        inaam|inam|puraskar|puruskar|lottery|lakhpati|jackpot .. jeet*|jit*|jiti*|chuna|mila|paye|
            paaye|jeetne|nikal*|claim|lagi|lag
        jeet|jeeta|jeete|jeeti|jeetiye|jeeto|jeeten|jeetne|jita|jitiye|jeetein .. inaam|inam|lakh|
            lakhs|lakhon|crore|rupa*|<amount>|hai|hain|car|bike|phone|iphone|muft|sakte|ka|prizes
        badhai|badhaai|mubarak|mubaarak .. inaam|inam|jeet*|jita|lottery|chuna|chune|aapne|aap|aapka
        inaam|inam ke|ka liye|daava .. chuna|chune?
        cash inaam|inam|prize
        pound|rupaye|lakh ka|ke .. inaam|inam|puraskar|voucher
        lucky|bhagyashali customer|grahak|draw|vijeta
        draw mein|me .. jeet*
        claim karne ke_liye
        jeetne ka mauka|moka|chance
        number chuna gaya
        <amount>|pound ka|ke bonus|cashback|inaam|gift
        bonus milega|paaye*|paiye|paye*|mila
        pakka|free|muft uphaar|uphar|inaam|tohf*
        hotel|tour|yatra|trip .. free|muft .. mila|hai|paaye*|paiye
        free stay|trip|tour mila|hai
        badhai|mubarak .. mauka|moka|mila
    """,
    table.LOYALTY: """
        points|reward|rewards jeet*|kamaye*|kamaen|kamaiye|paaye|badle|redeem .. karein|kare|karen?
        janamdin|janmdin mubarak .. offer|chhoot|gift?
        sadasya|member bane|banen|baniye|banein .. aur|abhi|free?
        cashback paaye|paye|paayen|paiye|paayein|milega|jeete*|pao
        point|points kamaiye|kamaye*|kamao
    """,
    table.REFERRAL: """
        dost|doston|dosto|mitron .. refer|invite|bulaye|bulaen|bulayein|bulaiye|aamantrit|jode|joden
        refer .. karein|karen|kare|karo|dost* .. paaye*|kamaye*|cashback|aur|paye|rs
        har dost|referral
        dost|doston ko .. refer|batao|bataiye|bataye*
    """,
    table.MONEY: """
        loan|karz|karj|udhaar|udhar .. chahiye|paaye|paye|paayen|payein|paayein|turant|byaj|bina|
            lein|milega|apply|lo|len|le
        turant|bina|aasan|asan|sasta|personal|instant loan|karz|karj|guarantee|kagaz|byaj
        kam byaj
        paise|paisa|paison|rupaye ki zarurat|jarurat
        bima|beema .. kam|premium|karaye*|lein|aaj
        paise|paison|paisa ki|ka zarurat|zaroorat|jarurat
        kam byaj|byaaj
        bina guarantee|kagaz|document|documents
        koi document nahi
        khata|account|card|sim|kyc .. band|block|suspend|suspended .. gaya|jayega|ho|hai
        kyc|pan|details|jaankari .. update|verify .. karne|kare*|karein|nahi
        bank details|detail .. bhej*|dein|dijiye
        pata|address update .. karne|aur .. fees|fee|click|shulk
        fees|fee|shulk dene|bharne|jama .. click|link|yahan
        bima|insurance|credit_card|demat .. abhi|aaj|sirf|lijiye|le .. apply|kare*|karein|karo|
            lijiye?
        plot|flat|zameen .. book .. kare*|karo|karein|kijiye
        recharge|data|talktime .. paaye*|paiye|cashback|muft
    """,
    table.EARN: """
        ghar|gharbaithe baithe|se .. kamaye*|kamayen|kamaen|kamao|kamaiye|kama|kaam|paise|kamayein
        kamaye|kamayen|kamayein|kamao|kamaiye|kamaein|kamaen .. roz*|har|mahine|lakh*|hazar*|paise|
            rupa*|ghar|online|din|<amount>?
        rozana|roz|mahine <amount>|<n> .. kamaye*|kamao|kamai|kamayein|kama|kamaiye
        paisa|paise double|dugna|dugne|kamaye*|kamane|kamao
        nivesh .. munafa|kare|karein|karen|return
        ghar baithe
        anubhav|experience nahi|ke_bina .. chahiye?
    """,
    table.VICE: """
        satta|matka|rummy|jua|teenpatti|teen_patti|casino|betting|lottery .. khelo|khele*|jeet*|
            lagao|bonus|muft|khelein|khelen|khela|free|online|lagaye*|number
        vajan|wajan|motapa|mota .. ghata*|kam|kare|karein|karen|ghatayen
        mardana|mardangi|sex takat|taqat|power|samasya
        guaranteed vashikaran|ilaj
        vashikaran|jyotish|baba_ji
        free spin|spins
        ladki|ladkiyon|ladkiyan se .. chat|baat|milo
        akele|akeli ho|hain
        vajan|wajan|weight|motapa ghata*|kam
        aapse|tumse pyar kart*
        rummy|teen_patti|casino|satta|cricket_id .. khelo|jeeto|khelein|jeet*
        jyotish|rashifal|astrologer .. se|call|jaan*|samadhan
        shaadi|shadi|vivah|rishta .. saathi|sathi|khoj*|profile
    """,
    table.SHORTCODE: """
        likhkar|likh|likhke|type .. <n> par|pe .. bhej*|sms|send?
        sms kare|karein|karen|karo|bheje*|bhejo
        par|pe free? call|phone|sms .. kare*|karein|karo|kijiye .. 09*|08*
        09*|08* par|pe .. call|phone
        likhkar|likh|type .. <n> par|pe
        likhkar|likh|type .. kar|karke .. <n>
        stop bheje*|bhejein|bhejo|likh*
        ringtone|ringtones|logo .. paaye*|paayein|paye*|bhej*|hafte|naye|top
        naya voicemail
        muft mein? .. minute|sms|message|upgrade|call
        <n> free minute|sms|message .. paaye*|paane|mile|mila|ke
        camera|mobile|naya phone|upgrade muft
        t&c laagu|lagu
    """,
    table.DEALS: """
        <percent> chhoot|chhut|choot|kam|sasta|saste
        <percent> discount|off ki|milega|milegi|paaye*|hai
        daam|keemat|dam .. <percent>? kam|sasta
        is hafte .. offer|offers
        offer .. paane|tak|sirf
        sabse|bahut kam|sasta|saste daam|dam|keemat|kimat|rate
        aasan|asaan kisht*|emi
        <percent> bachat
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
        humari|hamari|humare|hamare dukaan|dukan|website|site|store|showroom|shop .. par|pe|se ..
            aaiye|jaaiye|jaiye|aaye*|dekho|dekhiye|dekhe*|kharid*|poora|order
        naya|nayi|naye|latest collection|design|designs|stock|maal .. aa|aaya|aaye|dekh*|gaya|
            uplabdh
        ab uplabdh|available hain|hai
        seedhe|seedha|direct hamse|humse|humari|hamari .. se|kharid*|website|order
        kharid lijiye|lo|lein
        aaj|abhi hi? order|kharid* karo|kare|karein|kijiye|karen
        abhi khelo|khelein|khele
        humari|hamari|humare|hamare dukaan|dukan|store|site se .. kharid*
    """,
    table.OTHER_GOODS: """
        aapko .. bhi pasand
        yeh|ye bhi dekhe*|kharide*|pasand
        jinhone .. kharida|liya .. bhi|unhone|pasand
        agar .. aur .. chahiye .. humare|hamare .. bhi
        nayi|naye|naya .. bhi hain|hai .. daam|dam|keemat|kimat
    """,
    table.NEWS: """
        app|application download|install .. kare|karein|karen|karo|kijiye
        download|install kare|karein|karen|karo|kijiye
        naya|nayi app|store|dukan|showroom|dukaan .. khul*|launch|shuru
        phir|fir|wapas se? stock mein|me
        phir_se|fir_se stock|uplabdh|available
        sabse zyada|jyada bikne
        udghatan mein|me|par
        taaza maal
        app abhi|aaj install|download
    """,
    table.SUBSCRIBE: """
        hume|humein|hamein|humko|hame follow|like|subscribe|join
        channel|group|page|whatsapp .. join|subscribe|follow|like kare*|karo|karein|karen
        subscribe|follow|join|register|panjikaran kare|karein|karen|karo|kijiye
        humein|hamein|hume instagram|facebook|youtube par|pe
        instagram|facebook|youtube par|pe follow
        whatsapp|telegram group|channel se|mein|me jud*
    """,
    table.WIN_BACK: """
        cart me|mein .. intezar|wait|baaki|pada|chhod*
        wapas aaye|aaiye|aao|aayein
        bahut din|dino|samay .. aaye|nahi|aap|nahin
        cart mein|me .. saman|abhi|bhi|aapka
        khatam hone se pehle
    """,
    table.TRIAL: """
        muft|free trial|demo|class|salah|consultation|check-up|counselling
        <n> din muft|free
        muft demo|consultation|sample
        free demo|consultation|sample ke|paane|milega
        pehla|pehle mahina|mahine|hafta|hafte .. free|muft
        membership|sadasyata bilkul? free|muft
    """,
    table.SERVICES: """
        hum|ham .. banate|dete|karte .. hain .. website|websites|seva*|service*|seo|app|logo|
            wholesale
        thok|wholesale rate|bhav|daam|price
        apna|apne business|vyapar|website|dukan .. badhaye*|banwaye*|badhao|badhaiye|online
        bikri|sale|sales|business badhane|badhaye*|badhao .. mein|me|madad|hum
        thok supply|rate|bhav|daam|price
        factory|wholesale rate|daam|bhav par|pe|mein
        rate list ke
    """,
    table.EVENT: """
        aamantrit|amantrit|nimantran|aamantran .. hain|hai|karte|mela|karyakram|me|mein
        mele|mela|seminar|workshop|webinar me|mein|muft|free .. aaye*|aaiye|bhaag|hissa|panjikaran|
            entry
        daan|chanda .. kare|karein|karen|dijiye|de|karo
        aap|aapko aamantrit|amantrit
        pehle <n> grahakon|logon|customers .. ko|gift
        admission|course|coaching|classes shuru|chalu|khul*
    """,
    table.FOOTER: """
        band|unsubscribe karne|ke_liye .. stop|reply|bhej*|click|liye
    """,
    table.SALUTATION: """
        priya|pyare|namaste grahak|grahako|grahakon|dosto|doston|customers|sabhi
    """,
    table.SELF_PRAISE: """
        keemat|kimat|daam|price .. se shuru
        naye|nayi|naya .. handbag|kapde|joote|saree|phone|collection
        ladies|women|mahilaon|bachchon|men ke_liye
    """,
    table.SURVEY: """
        survey me|mein|bhare*|bharen .. bhaag|hissa|bhare*|inaam?
        survey bharo|bhariye|bhare*|bharein .. gift|jeet*|aur?
    """,
    table.CLICK: """
        yahan|yaha|link|is_link click|par .. kare*|click|karein|jaye*?
        click kare|karein|karen|karo
        call|phone|whatsapp|missed_call|sampark kare|karein|karen|karo|kijiye|de|dein|dijiye
        adhik|jyada|zyada jaankari|jankari
        link|website dekh*|khol*|par
        phir|fir aaiye|aaye*|padhar*
        profile banaye*|banao
    """,
    table.FREE: """
        muft|bilkul_free|free_me|free_mein
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
    table.ORDER_TALK: """
        aapka|aapke|aapki|mera|mere|meri|apka|apki|hamara order|parcel|refund|return|bill|invoice|
            delivery|payment|saman|samaan|package|paisa|paise|shikayat
        order .. bhej*|mil|mila|aaj|pahunch*|cancel|ka|radd|dispatch|ship|number|pack|hai|kal|
            deliver
        parcel|courier|delivery|package .. me|mein|late|der|ruka|bhej*|pahunch*|aaj|kal|mila|mil|aa|
            free|hai|nahi|toot*|customs
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
        bill|raseed|rasid|invoice mein|saath|maanga|mein_lag|ki|ka|dabbe
        aapne .. kharid*|mangaya|mangwaya|chuni|chuna|poocha|maanga|kaha|bheja|order
        courier|parcel|packet|saman se|ko|kho|ruka|taiyar|lene|aapko|mein|kal|pahunch*|deliver
        pahunch jayega|jayegi|jaayega|jayenge
        paise|payment|refund wapas|abhi|nahi .. mil*|kar|kiye|kare*|karein|honge?
        aapka|aapki|aapke payment|pata|order|kitabein|saman|packet|coupon .. nahi|nikal|mila|bill|
            par|ke|mein_lag|center
        tracking ke|number
        bhej rahe|dein|denge|sakein|sakte|diya .. hain|hai?
        bhejein ya|paise
        wapsi ka|ke|ki
        lauta sakte
        photo bhejiye|bhejein|bheje
        badal sakte|dein|denge
        theek kar|karwa
        toote|tute|toota hue|hisse|hua
        maaf|maafi ki*|ke|mang*|chah*
        deri ke|hogi|ki
        kharidne ke_liye dhanyavaad|dhanyawad|shukriya
        kya l|m|xl|hara|neela bhej*
        kaun sa|si naam|rang|size
        gift packing
        spelling likh*
        saman|samaan .. nikal*|bhej*|toot*|wapas|pahunch*|kharab
    """,
    table.ORDER_LINES: """
        kul|baaki|total <amount>|<n> .. rupa*
    """,
    table.ASKED: """
        aapne poocha|pucha
        haan yeh|ye|ji
        aapke sawal
    """,
    table.REQUEST: """
        mujhe|humko|mujko|hamein|hume .. chahiye|order|nahi|mila|batao|bata*|return|wapas|cancel
        mera|meri|mere order|parcel|paisa|refund|saman|samaan
        kab|kahan|kaise|kyon|kyun|kitna|kya .. aayega|milega|hai|ayega|hoga|pahunch*|karu|karun|
            kare|order|mera
        kya aap .. bhej*|bata*|sakte|kar
    """,
}
