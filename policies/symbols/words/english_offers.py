"""English: price cuts, coupons, prizes and rewards."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        <percent> off|towards your next
        the third|second|fourth .. is free|on_us|half_price
        first year|month|week|box|lesson|class|visit|session|pint|drink|wash|order .. is|are free|on_us
        spend <n>|<amount> .. get|receive <n>|<amount> back|credit|off
        stay|book|take|add|buy|order two|three|four|five|3|4|5|2 nights|seats|bottles|items? .. pay for?
            only? two|three|<n>
        <percent> back on|in|when
        no joining|booking|sign-up|registration|setup fee|fees .. this|if|before|until|for|today
        a tenth|fifth|quarter off anything|everything|all|any
        we'll|we match|double it|your|the .. up_to <amount>
        receive|get|claim a rebate check|cheque
        earn|collect double
        off|discount|voucher|coupon|gift|code .. on|for|towards|with|against your|any|a|the
            next|future|second|following purchase|order|visit|shopping|buy|trip|item|time|
            appointment|booking
        <cut> off|discount .. your|the|any|a|all next|future|second purchase|order|visit|buy|
            item|time
        <cut> off .. you|for next time
        discount|rebate .. for|to you next time
        your|a next|second|future purchase|order|visit|one is|at|comes|will|for half|free|<cut>
        buy|order|get|purchase one|two|three|1|2|3|any .. get|receive|take one|two|another|the|
            a|1|2 .. free|half|off
        buy|order|purchase|pick|choose any|two|three|2|3|4 .. get|receive .. free
        bogo
        <n>|two|three|four .. for the price of
        for the price of one|two|three|1|2|3
        free gift|sample|tote|mug|shipping|delivery with|for|on every|any|each|all|your|
            purchases|orders .. next?
        every|each friend|order|purchase ... get|receive|earn .. free|jar|bottle|gift|credit|
            <cut>
        get|receive|enjoy|claim|grab .. free gift|delivery|shipping|samples|month
        shipping|postage|delivery is on us
        free express|standard|worldwide|home? shipping|delivery|postage|p&p .. all|every|
            everything|orders|over|anything|this|today|tonight|until|above|any
        delivery|shipping|postage|everything is|ships free over|above|until|today|this|on
        first <n>|hundred|fifty .. get|receive .. on_top|free|gift|half
        exclusive|special discount|code|offer for you|customers
        as a customer you get|can|receive .. free|below|off|cheaper|less
        we|i give|offer|grant you <cut> off|discount
        <percent> below the listed|list|normal|regular price
        <cut> off .. just|simply mention|quote|say|use
        store|shopping credit|voucher worth <amount>
    """,
    table.COUPON: """
        coupon|voucher|promo|promotion|promotional|discount|offer|gift|reward code .. <code>
        coupon|voucher|promo|discount code|codes is?|are? <anycode>
        coupon|voucher|promo|promocode <code>
        use|enter|apply|quote|with|mention the|this|our|your|coupon|promo|discount|voucher?
            code|coupon|voucher|keyword is? <anycode>
        code <code> .. at checkout|off|discount
        <cut> off|discount .. with|using|code|by <code>
        <cut> .. cheaper|less .. with|using|code <code>
        use <code> at|for|to .. checkout|off|save|get
        with|code <code> .. <cut> off|cheaper|discount
        here is|s|are|your .. code|voucher|coupon .. next|shopping|off|discount
        coupon|voucher|coupons|vouchers for|on|off your|any|a|the|all next|future|purchase|
            order|orders|second
        your|a|this|free|exclusive|attached discount|personal? coupon|coupons|voucher|vouchers
            inside|enclosed|below|expires|is waiting
        redeem your|this code|coupon|voucher|offer|gift|reward|points
        printable coupon|coupons
    """,
    table.PRICE_OFF: """
        everything|prices reduced|slashed|discounted
        <amount> off a|the|any|our|your new|next|first
        trade in .. off|new
        at|for the|a launch|introductory|early price
        <cut> off|discount|reduction
        up_to <cut> off|less|discount|cheaper
        half|third|quarter off all|our|any|every|your|everything|selected
        everything|all|selected .. minus|at <percent>|half
        extra|additional|further <cut> off|discount
        save .. <cut>|up_to|big|money|hundreds|thousands|more|now|today .. on|over|off|when|
            with|if|today|now|by|a
        saves|saving you <cut>
        save up_to|an|over|extra <cut>
        save <cut>
        discount|discounts|savings|reductions of|up_to|from <cut>
        <percent> cheaper|less|lower
        half price|priced
        2|two|3|three for 1|one|2|two
        any|mix two|three|2|3|four .. for <amount>|<n> quid|only?|just?|euros?|dollars?|in?|
            this?
        reduced|down|cut|slashed|drop by|up_to|as_much_as .. <percent>
        at|for half the? price
        only|just|now|for|from <amount> instead of|rather than|down from|was|reg|regularly
        was <amount> .. now|today|only
        now|only|just <amount> .. each|per|a|for .. limited|month|year
        on offer|special this|until|now|all|today
        in_our|our .. sale|clearance now|today|until|starts|ends
        <percent> free .. more|extra
        <amount> value .. free|yours|only|for
    """,
    table.SALE: """
        doorbuster|doorbusters
        prices go|going|rise back? up at|after|on|tomorrow|tonight|soon|monday
        secret|hidden sale|sales|deal|deals .. started|live|open|list|begun|on
        last call for|on
        once it's|they're|its gone
        private|exclusive|vip|members|secret|insider event|sale|preview|shopping .. before|doors|
            opens|tomorrow|tonight|access
        black friday .. is|starts|sale|deals|deal|offers|here|specials|now|discount|early|
            savings|preview|weekend|all|up_to|<percent>|today
        black|cyber week .. sale|deals|here|starts|offers
        cyber monday .. is|starts|sale|deals|deal|offers|here|now
        flash|clearance|summer|winter|spring|autumn|fall|holiday|christmas|easter|anniversary|
            mid_season|end_of_season|mega|big|huge|annual|warehouse|garage|january|boxing_day|
            final|weekend|birthday|private|secret|sample|closing_down|liquidation sale|sales|
            event|clearance
        sale ends|starts|now|is|today|extended|continues
        everything must go
        sale|sales of the year|season
        clearance|closeout .. week|prices|stock|last|pairs|off|now
        last pairs|pieces|sizes .. half|price|sale|off|left
        on sale|special now|today|this|for|until|at|from
        super|sunday|monday|tuesday|wednesday|thursday|friday|saturday|weekend|valentines|
            valentine's|mother's|father's|christmas|summer specials|special|deals|bargains|sale|
            savings
        prime|singles|memorial|labor|independence|presidents|back_to_school day|sale .. sale|
            deals|savings|event
    """,
    table.PRIZE: """
        you|u|you've|been won
        you|u can|could|will|may|might win
        tell|answer|rate|share|vote|play|guess|reply|spin|scratch|watch ... win
        among|from all answers|entries|participants|replies|voters .. draw|raffle|win*|choose
        you|u have|been|are|r|were .. won|awarded|selected|chosen|winner|nominated|entitled|
            guaranteed|specially
        you've|youve been? .. won|awarded|selected|chosen
        win|won|awarded|winner .. <amount>|prize|cash|holiday|ipod|iphone|ipad|car|trip|tickets|
            weekend|voucher|bonus|laptop|tv|jackpot|xbox
        win|win! a|an|the|up_to|one|free|your|big|super|every|amazing .. and?
        chance|chances to win
        enter|entered .. draw|raffle|competition|contest|sweepstakes|lottery|win|prize
        prize|lucky|free|weekly|monthly|cash|quarterly draw|raffle|winner|winners|draws
        cash|bonus|guaranteed|top|star|main|first|our|the prize|award
        claim|collect|redeem your|the|ur|this|code|a|call|now|no|it .. prize|reward|gift|cash|
            award|bonus|winnings|holiday|free|voucher|tickets|now|today|code
        claim code|no|number|call
        prize .. claim|guaranteed|winner|draw|waiting|won|match|call
        giveaway|giveaways|sweepstakes|jackpot
        we draw|raffle .. <n>|three|two|one|five|ten|winner|winners
        giving away .. a|an|<n>|free
        congratulations|congrats .. won|selected|winner|awarded|qualify|qualified|points|
            unlocked|chosen|member|claim|free|received
        lucky winner|customer|day|visitor|you
        free entry|entries|tickets|holiday|ipod|iphone|phone|nokia|camcorder|laptop|gift_card|
            giftcard|cash|vacation|cruise
        unclaimed prize|reward|funds|money|bonus
        todays|today|final|last|urgent attempt|notice|try .. contact|claim|prize
        gift|reward card|cards .. <amount>|free|win|worth|claim
        <amount> .. gift_card|gift_cards|giftcard|gift_certificate
        free gift|gifts .. inside|waiting|yours|for_you|now|today
        receive .. free .. just|simply|by|when|gift|bottle|copy|kit|video|cd|dvd|book
        e-book|ebook|e_book|guide|report|cd|dvd|sample|samples|trial|quote|quotes|consultation|
            estimate|catalog|catalogue .. free|gratis
        free e-book|ebook|e_book|guide|report|cd|dvd|video|sample|samples|quote|quotes|
            consultation|estimate|estimates|catalog|catalogue|preview|audit|analysis|evaluation|
            magazine|booklet|brochure|stuff|download|downloads
        win|gain .. ticket|share|second|entry
    """,
    table.LOYALTY: """
        review|rating|stars .. and we|we'll|you'll|get .. gift|card|voucher|refund|<amount>|free
        away|until|from your|the next reward|free|gift|level|tier
        keep shopping|collecting|earning
        current balance|total .. points|stars|miles|coins|rewards
        put|added|left|got a little something|treat|gift|surprise .. account|you|birthday
        points|rewards|credits .. waiting|expire|redeem|about_to|use_them
        you|you've have|'ve? <n> points|stars|credits|miles .. waiting|redeem|expire|spend|use|
            before
        early|first access|look .. to|before|event|private|sale|everyone|else
        one of our best|most_loyal|favourite|favorite|top customers|clients|shoppers|members
        loyalty|bonus|reward|rewards|vip|club|priority|frequent program|programme|club|card|
            scheme|points|member|members|status|tier|access|shopper
        collect|earn|get|double|triple|extra|bonus|redeem|gain points|stamps|stars|miles|
            rewards|cashback|air_miles|coins
        points|stars|stamps|miles for|on|with|towards every|each|all
        you've|you have|are|now earned|collected|unlocked|reached|become|vip|silver|gold|
            platinum|points|member .. points|status|level|rewards|member|reward|vip|tier
        you are|re now? a|an|our vip|silver|gold|platinum|premium|elite|valued member
        silver|gold|platinum|vip|elite|premium|exclusive|insider member|members|status|
            customers|benefits|perks|access|club
        points .. reach|until|expire|worth|balance|next reward|level
        members|subscribers|insiders|vips .. only|first|exclusive|save|get|early
        exclusive|early|first|special|insider access|perks|benefits|rewards .. to|for|members|
            customers|sale|collection|before
        as a valued|loyal|special|preferred .. customer|member .. you|we|enjoy|get|receive
        reward|thank|rewarding our|you|loyal|your .. customers|loyalty
        join .. club|rewards|program|programme|vip|membership|insiders
        secret|exclusive deals|offers before|only|just|for
        cashback|cash_back
        happy birthday .. treat|gift|off|free|special|celebrate|surprise
        birthday treat|gift|offer|discount|surprise|bonus|reward
    """,
    table.REFERRAL: """
        give <n>|<amount> get <n>|<amount>
        share|send your|this personal|unique|referral? link|code .. friends|pals|friend|family|
            save|earn|get
        friend|friends who|that .. order|orders|buys|places|joins|signs .. you|both|get|credit|
            <amount>
        you|they|friends|friend both get|earn|receive|save|enjoy
        love our|us|your .. tell|share|refer .. friend|friends|a_friend
        refer|invite|tell|bring|recommend .. friend|friends|a_friend .. and|get|both|earn|you|
            receive|for|to|us|about
        refer a friend
        for every|each friend|referral|colleague|person
        friend .. both get|receive|save
        recommend us to|and
        spread the word
        share .. friends|family|code .. earn|get|both|save|reward
        has|have|i've invited you .. join|to|try|our
        invite|tell your|ur|all friends|mates|colleagues
        forward .. to a|your|purchasing friend|friends|colleague|department|colleagues
        received|got|ve|accept an?|your|the? invitation|invite .. join|from|sign|come
        you're|you've|you are|been invited .. to|join|as|by
    """,
    table.DEALS: """
        from|for|starting just|only|as_little_as <amount>|<n> .. each|sizes|printed|delivered|
            only|today|and|a
        prices slashed|dropped|cut|start|starts|starting|from|down
        lowest|best|unbeatable|rock_bottom|great|amazing|incredible|affordable|factory|cheapest|
            wholesale|competitive price|prices|rates|pricing|deals|value
        cheaper than ever|anywhere
        never|not been cheaper
        special|exclusive|limited|limited_time|introductory|amazing|great|hot|best|hottest|
            fantastic|incredible|secret|unbeatable|daily|top|holiday|spring|summer offer|offers|
            deal|deals|bargain|bargains|promotion|promotions|promotionas|discounts|savings|
            pricing
        introductory|early_bird|members|trade|wholesale price|prices|rates|pricing
        our|these|today's|week's|weekly|weekend|more|amazing deals|bargains|specials|promotions
        deals|offers|discounts|bargains|savings on|for all|our|selected|everything|women|men|
            hotels|flights|thousands
        money_back|moneyback guarantee|guaranteed
        lower|cheaper|better price|prices .. own|our|direct
        buy direct .. save|and|from
        for just|only <amount> a|per day|week|month|year
        prices|plans start|starting at|from
        sale items|prices
    """,
}
