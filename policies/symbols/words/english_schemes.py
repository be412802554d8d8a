"""English: money, earnings, accounts, remedies and numbers to call."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.MONEY: """
        tax|council_tax|vat refund|rebate .. form|submit|of|eligible|pending|here|link
        eligible|due|entitled .. tax refund|rebate
        can|could|may i trust you
        box|boxes|trunk|consignment of gold|cash|money|diamonds
        sergeant|sgt|general|captain|soldier|troops .. syria|iraq|afghanistan|peacekeeping
        refinance|remortgage .. today|now|save|rates
        widow|widower|cancer|terminal|dying .. donate|million|millions|charity|husband|fund|funds|
            inheritance
        my|her|his late husband|father|wife|client|mother|uncle
        accident|injury|injured .. entitled|compensation|claim|fault
        entitled|owed to? compensation|refund|thousands|claim_back
        no credit check|checks|history|search
        approved|approval today|now|instantly|in_minutes|guaranteed
        will be debited|deducted .. account|paypal|card
        government|state|federal|council grant|grants|scheme|funding|subsidy|subsidies|help
        check|test|confirm|see your? eligibility
        redelivery|re-delivery|unpaid_customs|unpaid_shipping fee|fees|charge|charges
        pay|settle|cover .. fee|fees|charge|charges|tax <amount>? .. release|reschedule|redeliver|
            avoid|to_receive|here|link
        if_you did_not|didn't|didnt|not authorise|authorize|recognise|recognize .. call|contact|
            dial|phone
        late|deceased|dead .. left|died|deposited|client|husband .. million|millions|sum|fund|
            funds|bank|account|fortune
        barrister|attorney|solicitor to|of|for the .. late|deceased
        million|millions ... bank|deposited|inheritance|died|deceased|next_of_kin|beneficiary|
            overseas
        transfer|transferring|move|moving|claim|claiming|release .. sum|fund|funds|fortune|
            inheritance|money .. abroad|out|you|country|account
        unclaimed|dormant|abandoned|inheritance fund|funds|sum|account|accounts|estate|money
        tax|council|government|hmrc|irs|stimulus .. refund|rebate|payment .. claim|eligible|
            due_to|owed|click|apply
        need|want cash|money .. fast|now|today|quick|quickly
        outstanding|unpaid|overdue toll|tolls|fine|fines|parking
        gift_cards|gift_card|itunes .. scratch|codes_on_the_back
        open an isa|savings_account|investment_account
        credit limit offer|increase .. accept|apply|up
        attn|attention|dear .. beneficiary
        inheritance|compensation payment|fund|funds .. million|released|order|dollars|usd
        loan|loans|mortgage|mortgages|refinance|refinancing|remortgage .. rate|rates|for|from|
            up|approved|approval|available|low|with|at|today|now|of|quote|free|any|companies|
            lenders|application|no|your
        personal|home|payday|bad|student|quick|cash|business|low|cheap|secured|unsecured|car|
            online|equity|instant loan|loans|credit|mortgage|mortgages|rates
        debt|debts|bills .. consolidat*|free|relief|help|eliminate|reduce|out|pay|collector*|one
        eliminate|consolidate|erase|reduce|settle|get_out_of|clear|wipe your|all|any|of .. debt|
            debts|credit|loans
        life|car|health|auto|home|travel|pet|dental|term insurance|coverage|cover|quote|quotes
            .. quote|quotes|save|from|rates|policy|free|cheap|compare|for|plan|as|today|company|
            companies
        insurance quote|quotes|rates|plans|premiums|companies
        credit card|cards .. approved|offer|no|apply|guaranteed|with|application|rate|limit|
            interest|accept|merchant
        bad|poor|no|perfect|repair|fix|your|clean|all credit .. ok|problem|history|check|
            situation|rating|report|approved|accepted|repair|welcome|score
        pre-approved|preapproved|pre_approved|instant_approval|approved|qualify|qualifies for|
            up|instantly|in|today .. to|loan|mortgage|credit|minutes|<amount>
        interest rate|rates .. low|lowest|as|from|drop|at|down|fixed|ever|history|are|lower
        <percent> apr|interest
        low|lower|lowest|reduce|fixed monthly|interest|mortgage|your .. payment|payments|rate|
            rates
        cash|get .. advance|cash fast|today|out|now|grant|grants|loan
        tax|government|free relief|grants|grant|debt|money
        borrow up_to|from|<amount>|money|more
        merchant account|accounts|status
        million|millions .. dollars|us|usd|united .. transfer|account|fund|funds|deposit|claim
        next of kin
        transfer|fund|funds|deposit .. million|foreign|beneficiary|offshore
        lenders .. compete|reply|rates|offer|best|work
    """,
    table.EARN: """
        airdrop|airdrops|presale|metamask|usdt
        connect|link|validate|sync your wallet
        salary|salaries|relocation package|competitive|bonus|per|from|of|apply|<amount>|up_to
        competitive|attractive|great|good|weekly salary|pay|wage|wages
        recruitment|recruiting|recruiters team|agency|seeking|fair|event
        seeking|hiring|need|needs experienced|qualified|motivated|reliable nurses|drivers|staff|
            people|sales|candidates|teachers|engineers|developers|cleaners|carers
        <amount> per|an|a hour .. flexible|no_interview|home|remote|hours
        flexible hours .. home|work|pay|earn|no
        ai|automated|auto trading|trader|bot|investment
        trading bot|bots|robot|platform|signals|group|course|strategy
        <percent> daily|weekly|per_day|a_day|every_day|each_day|monthly
        minimum deposit|investment .. <amount>|withdraw*|returns|profit*|bonus
        your|ur resume|cv|profile .. caught|attention|impressed|selected|shortlisted|reviewed|
            matches|fits|suits|stood
        job|career|employment|work exciting? opportunity|opportunities|offer|offers|opening|
            openings|vacancy|vacancies
        apply|applying|applicants|candidates for .. position|positions|role|roles|job|jobs|vacancy
        we|we're|company are|is? .. hiring|recruiting
        hiring|recruiting remote|home|part-time|online|new|data_entry|workers|drivers|agents|now
        send|submit|attach|forward|reply .. resume|cv
        part-time|part_time|remote|online|freelance job|jobs|position|positions|work|worker|
            workers|role
        weekly|daily pay|pay-out|payout|salary .. <amount>
        made|earned|gained|withdrew|profited|turned|making .. <amount> ... bitcoin|btc|crypto|
            trading|forex|trade|investment|mentor
        bitcoin|btc|crypto|forex|trading|investment .. mentor|coach|group|broker|expert|platform|
            account_manager|guarantee|guarantees|guaranteed|robot
        guarantee|guarantees|guaranteed profit|profits|returns|winnings
        like|follow|rate videos|hotels|products|posts .. earn|paid|commission
        you will|shall|would get|receive|keep|have <percent> .. share|sum|total|fund|funds|money|
            amount
        <percent> of the? .. total|sum|fund|funds
        mystery shopper|shoppers
        work from|at home
        home based|business .. business|income|opportunity|money|work
        earn|make .. <amount>|money|income|thousands|cash|up_to|extra .. a|per|from|at|online|
            every|weekly|day|week|month|home|fast|working|easily|profit|in|daily
        make|earn money|cash|millions|a_fortune|extra|big|thousands|profit .. online|fast|at|
            home|from|on|now|while|with|cash|income
        extra|residual|passive|second|unlimited|monthly|weekly|serious|additional|massive|steady
            income|cash|earnings|commissions|profits|money
        financial|be freedom|independence|independent|your_own_boss|future
        own boss
        quit|leave|fire your job|boss|day_job
        multi|network level|marketing
        mlm|downline|upline|pyramid|affiliate
        business|income|investment|money|home|amazing|ground_floor|great opportunity|
            opportunities
        hot|penny|our|this|featured|undervalued|small_cap|top|growth stock|stocks|share|shares
            .. pick|picks|alert|tip|tips|price|buy|market|tips|symbol|target|to
        investor|investors|trading|market|share|ticker alert|alerts|picks|symbol|
            newsletter|advice|signals|tips|report|watch|profile
        invest|investing|investment|investments in|now|today|of|from|opportunity|return|returns|
            advice|with|your|as
        forex|crypto|bitcoin|trading|nft|token .. profit|profits|signals|trade|trading|earn|
            invest|buy|now|platform|airdrop|presale
        returns|profit|profits|roi of|up_to|potential|guaranteed <percent>|<amount>?
        guaranteed|potential|huge|high|double returns|profits|income|earnings|return|profit|
            your_money
        no experience|selling|investment necessary|needed|required
        secret|secrets|system|formula .. success|rich|millionaire|wealth|millions|money|cash|
            internet|marketers
        rich|millionaire|wealth|wealthy .. secret|become|get|quick|system|now|in|create|building
        looking|seeking|wanted|hiring for|distributors|agents|people|reps .. motivated|people|
            agents|representatives|home|partners|serious|earn
    """,
    table.VICE: """
        clairvoyant|fortune-teller|psychic|medium|horoscope reveals|reveal|future|love
        stars have a|something message|for
        check|see|look_at|view|want_to_see my pics|pictures|photos|page|videos|cam
        my|your new number .. text|whatsapp|remember|bored|yesterday
        so|feeling|i'm bored|lonely .. chat|talk|pics|alone|company
        cbd|hemp|keto|collagen gummies|oil|drops|diet|capsules .. relieve|relieves|pain|stress|
            naturally|sleep|burn|anxiety
        relieve|relieves|relief|soothes|cure|cures|reverse|ends .. joint|pain|stress|insomnia|
            anxiety|arthritis|tinnitus|diabetes|back
        deposit <n>|<amount> .. get|bet|free|play|bonus
        odds boosted|boost
        looking|searching|seeking|search for? .. serious|honest|loving|kind|caring|nice|decent ..
            man|husband|woman|wife|partner|relationship|gentleman|guy
        single|lonely|bored .. looking|seeking|chat|man|woman|wants
        saw|found|like|liked your profile .. and|you|cute|handsome|look
        my private|nude|hot|sexy page|pictures|photos|profile|pics|videos|cam
        hi|hey|hello handsome|sexy|cutie|sweetie|hottie|gorgeous_man
        viagra|cialis|levitra|valium|xanax|phentermine|tramadol|steroids|hgh|
            human_growth_hormone|kamagra|sildenafil|propecia|soma
        lose|losing|shed weight|pounds|fat|inches|<n>|up_to
        weight|fat loss|burner|burning|burn
        burn fat|calories
        diet|slimming|enlargement|weight_loss|herbal|miracle|anti-aging|antiaging|male|sexual
            pill|pills|patch|supplement|supplements|plan|formula|remedy|viagra|product|products|
            enhancement|potency|breakthrough
        penis|breast|bust enlargement|enlarge*|enhance*|size|bigger|growth
        prescription|prescriptions|meds|medications|drugs|pharmacy|pills .. online|without|no|
            cheap|needed|overnight|doctor|required|delivered|discreet
        no prescription|doctor
        doctor|clinically approved|proven|recommended|tested .. formula|pill|natural|results|
            remedy|to
        natural|herbal|organic|effective remedy|remedies|formula|supplement|supplements|
            alternative|cure|treatment
        look younger|years
        wrinkles|cellulite|baldness|hair_loss|impotence|snoring|acne .. reduce|remove|cure|
            eliminate|gone|treatment|free|stop|away|loss
        casino|poker|blackjack|roulette|slots|betting|bookmaker|sportsbook|gambling|bingo|lotto|
            lottery .. bonus|free|online|play|win|chips|games|now|bets|odds|spins|ticket|
            tickets|best|jackpot|room
        online|free|live|internet|our casino|poker|betting|bets|spins|bingo|slots
        free .. spins|chips|bet|bets|porn|xxx|sex|adult|pics|teens|cams
        adult|xxx|porn|porno|nude|naked|sex|sexy|hardcore|horny|erotic|lesbian|teen|hot|dirty|
            live .. girls|site|sites|videos|video|pics|pictures|movies|chat|cams|webcam|women|
            content|entertainment|sluts|singles|babes|18|only|line|stories|dating|pix|action
        hot|sexy|local|lonely|single|beautiful singles|women|girls|ladies|housewives|babes|men|
            guys .. in|near|waiting|live|who|want|your|looking|on|u|you
        dating|date|meet|flirt|chat .. service|site|singles|girls|women|women|men|local|someone|
            match|people|with_sexy|free|area|2nite
        someone .. secret|fancies|admirer|crush|likes you|u|here
        secret admirer
        replica|fake|designer|luxury|rolex|imitation|copy watches|watch|handbags|bags|rolex|
            replicas|shoes
        replica|replicas|rolex
        cheap|oem|discount|bootleg|cracked software|cigarettes|meds|viagra|oem|downloads|dvds|
            drugs|cables
        copy|backup|burn .. dvd|dvds|cd|movies|games
        cable descrambler|descramblers|filter|tv
        university|college|academic|fake|your|prestigious diploma|diplomas|degree|degrees .. no|
            without|online|get|based|from|today|non-accredited|accredited|now
        psychic|horoscope|tarot|astrology|fortune|clairvoyant reading|readings|teller|free|
            today|your|call
    """,
    table.SHORTCODE: """
        txt|text|sms|msg .. to|2 <n>
        send .. to <n> now|to|for
        just|pls|please|simply|now|and|to txt|text|call|ring <n>|now|free|08*|09*|0800*
        txt|txts
        reply|text|txt|send stop|yes|win|now|call|chat|end|wap|free .. to|2|4|for|now
        ringtone|ringtones|polyphonic|tones|tone|mono|wap|logos|wallpaper .. free|txt|text|
            reply|club|get|order|mobile|your|ur|phone|latest|download|week
        free ringtone|ringtones|tones|tone|msg|msgs|texts|mins|minutes|sms|txt|call|calls|nokia|
            camera|camcorder|game|games
        free_msg|freemsg|freephone|free_text
        t&c|t&cs|ts&cs|tcs|tsandcs|t's&c's|tscs|termsapply|terms .. apply|applies
        po|p.o|p box|b
        call|ring|dial|phone .. free|now|0800*|08*|09*|landline .. on|from|now|and|claim|only
        call|dial|ring 08*|09*|070*|1800*|1-*
        call now|today|toll|toll-free|us|24
        toll free
        bt|national national|rate|line rate|line|only
        opt out|stop|txt stop|out
        to|2 unsubscribe|stop|optout|opt-out text|txt|reply|send|call
        cust|c/s|sae care|serv|services|12hrs|24hrs|valid
        ur|u|urself|luv|gr8|2nite|4u|wkly .. mobile|mob|txt|award|won|win|prize|cash|phone|
            reply|ringtone|subscription|claim
        mob|mobile|phone|nokia|camera|camcorder|handset|orange|vodafone|t-mobile|o2 .. free|
            upgrade|upgraded|latest|entitled|update|colour|half|tariff|rental|line
        entitled to|2 .. update|upgrade|latest|claim|a|free
        line rental
    """,
    table.WIN_BACK: """
        password|passcode|credentials .. expires|expire|expired|expiring .. today|tomorrow|hours|
            keep|renew|now|soon
        keep the? same|current password
        helpdesk|it_department|webmail|admin_team|system_administrator .. mailbox|password|quota
        update|confirm|verify|correct|renew your? billing|payment|bank|card information|info|details|data ..
            continue|avoid|within|immediately|restore|or|keep
        netflix|paypal|spotify|apple|icloud|microsoft|whatsapp|facebook|instagram|amazon_prime|
            disney .. membership|account|id|subscription|profile .. hold|suspended|locked|limited|
            expired|expire|disabled|payment|update|verify
        your account|profile is feeling|waiting|missing
        pick|picking|start up? where you left|stopped
        unusual|suspicious|unauthorised|unauthorized|unrecognised|unrecognized|irregular ..
            activity|activities|login|log-in|sign-in|sign_in|access|transactions
        verify|confirm|validate|update|re-confirm|authenticate your .. identity|account|billing|
            banking|bank|login|card|mailbox|payment ... within|suspension|suspended|restore|avoid|
            otherwise|unlock|immediately|clicking|click|link|restricted|interruption|closed|
            deactivated
        your .. account|mailbox|access|card|apple_id|profile .. suspended|limited|restricted|
            disabled|deactivated|terminated|on_hold|frozen
        mailbox|inbox|storage|quota .. full|exceeded|upgrade|almost
        restore|regain|unlock|reactivate .. access|account|card
        avoid|prevent|stop account? suspension|deactivation|termination|interruption
        account suspended|limited|restricted|deactivated|alert|on_hold
        account|card|mailbox will be suspended|closed|terminated|deleted|deactivated|blocked|
            locked
        security alert
    """,
}
