"""English: what bulk mail looks like."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.FOOTER: """
        not interested any|anymore|in
        no longer interested|wish|want
        unsubscribe|unsubscribed|unsubscribing
        un-subscribe|opt-out|optout|opt_out
        to be removed|deleted
        remove|removed|removal .. mailing|list|email|instructions|future|mailings|subject|link
        no|not|don't|dont|longer longer|wish|want .. receive|get|want|hear .. emails|mailings|
            email|these|messages|mail|e-mail|newsletter|our|from
        receiving|received|sent this|these email|e-mail|emails|mail|message|
            newsletter|mails|because|becouse
        you are|were|re|have receiving|subscribed|opted|signed|registered|received .. because|
            as|to|up|in|with|from|this
        view|read|open|see|having|trouble|problems|viewing|can't|cannot this|it|the|email|
            message|in .. browser|online|web|correctly|properly|images
        web|online|browser|mobile version|browser
        view in|online|web browser|version|your
        manage|update|change|edit|email|communication|unsubscribe|notification your|preferences|
            subscription|email|my .. preferences|subscription|settings|profile|details
        all rights reserved
        privacy policy|notice|statement|terms
        terms of use|service|and_conditions|conditions
        was|is|been sent to .. because|you|subscribers|by|email|members
        forward to|this|it a|to|email .. friend
        never|not|is_not|isn't .. spam
        in compliance|accordance with .. bill|act|can-spam|law|federal|section
        can-spam|s.1618|opt-in|optin|double_opt-in
        this|mailing|message|email|e-mail is|was|in|cannot .. advertisement|spam|opt-in|
            considered|commercial|solicitation|compliance|onetime
        one|onetime time mailing|message
        contact us|info|info|me_at facebook|twitter|unsubscribe|about|blog|privacy|contact|
            support
        facebook|twitter|instagram|youtube|linkedin|pinterest facebook|twitter|instagram|
            youtube|linkedin|pinterest|support|google
        powered|sent by|with|using|via mailchimp|sendgrid|campaign|constant|klaviyo|hubspot|
            mailgun|shopify|substack
        useful|quick links
        company|sender_name|inc|street address|name|inc|line
        copyright|c <n>|all|by
    """,
    table.SALUTATION: """
        dear|hello|hi|hey|to customers|friends|friend|subscriber|subscribers|members|member|
            reader|readers|all|sir|madam|shoppers|homeowner|homeowners|fans|everyone|there|
            investor|valued|email_user|opportunity_seeker|webmaster|entrepreneur|lovers|gourmets
        dear|hello .. customers|friends|lovers|members|readers
        dear our|valued|loyal|esteemed customer|customers|client|clients|member
        hi|hey|hello there|everyone|friend|friends|gorgeous|you|folks|guys
        attention all|homeowners|business
        season's|seasons|merry|happy greetings|christmas|holidays|easter|valentine's|new_year|
            halloween|thanksgiving|diwali
        may your days|holidays|new
    """,
    table.DIGEST: """
        three|five|seven|ten|10|5|7|3|8|12 books|tips|ideas|ways|recipes|reasons|mistakes|tricks|
            trends|things|lessons|looks|facts|secrets .. to|for|we|you|that|every|we're
        issue|volume|edition|episode no|#|<n>|number <n>?
        vol|issue <n>
        weekly|daily|monthly|quarterly|morning|evening digest|news|update|updates|roundup|
            round-up|newsletter|brief|briefing|edition|email|word|tip|tips|picks|reading
        this|in_this week|month|issue|edition's? in|issue|we|on|three|stories|our|edition|you
        in this|today's issue|edition|newsletter|email
        today's|top|latest|headline|more|breaking headlines|stories|news|story
        read|view|see the|this|full|more|all .. issue|article|story|stories|post|online|
            articles|news
        featured|recent|latest article|articles|posts|post|story|stories|news|blog
        news|notes|letter|stories|greetings|updates from|of our|the|your .. barn|team|workshop|
            shop|farm|studio|world|desk|week|month
        here is|s|are what .. up_to|new|happened|happening
        what|what's|here's we've|new|happening|on|coming .. been|this|at|in|week|month
        did_you_know|tip|recipe|quote|word|fact|joke|thought|trick|deal of the|a day|week|month
        from the|our workshop|garden|loom|studio|kitchen|editor|blog|desk|field|archive|ceo|
            founder|atelier
        gift|christmas|style|outfit|decor idea|ideas|guide|guides|inspiration
        past|back|previous issues|issue|editions
        press release
        pc|gaming|tech|world|sports|business|local|community|industry news
        editor's note|pick|picks|choice
        published|written|edited by|weekly|monthly|every
        sponsor|sponsors|sponsored|advertisement|advertiser|publisher|editor
    """,
    table.SELF_PRAISE: """
        stunning|gorgeous|exquisite|timeless|must-have|irresistible|breathtaking|mouthwatering|
            effortless|luxurious|handpicked
        turn|transform your memories|photos|home|body|life|business .. into|with
        fits|feels like a glove|dream|cloud
        quality products|service|craftsmanship|goods|you
        we|our products|goods|clients|customers|brand .. are|love|trust|choose|made|use .. best|
            finest|us|loved|quality|handmade|unique|new
        about us
        who we are
        our story|mission|blog|menu|projects|customers|clients|products|features|pricing|brands|
            stores|services|experts
        why choose|shop|buy|wait
        trusted|loved|used|chosen|rated|recommended by .. customers|thousands|millions|people|
            companies|teams|users|doctors|<n>
        join thousands|millions|over|<n>|people
        as seen on|in
        world|award|industry class|winning|leading|famous|best
        world's|nation's|country's|america's|uk's first|best|largest|leading|most|biggest|
            finest|favourite|favorite
        state of the art
        revolutionary|breakthrough|innovative|cutting_edge|ultimate|amazing|incredible|powerful
            product|technology|new|system|software|solution|way|program|tool|features|formula
        high|highest|top|finest|superior|premium quality
        <percent> satisfaction|guaranteed|natural|free|safe|legal|organic|success|pure
        satisfaction guaranteed|guarantee
        risk free
        you'll|you|will going_to? love|enjoy|adore|be_amazed
        imagine|discover|unlock|unleash|transform|experience|enjoy|learn_how|find_out|tired|
            dream|explore your|the|a|how|of|more|why|what|new
        more|limited|last|first than customers|people|edition|chance
        the hottest|latest|newest|coolest|freshest|finest|must-have .. in|styles|trends|are|
            products|deals|games|releases|technology|news|summer
        designed|made|perfect|ideal|great for everyone|your|every|any|you|all|anyone|small
        testimonials|testimonial|faq|faqs
    """,
    table.WELCOME: """
        welcome to|aboard|and|home|onboard
        get|getting|let's|lets started
        thanks|thank for signing|joining|subscribing|registering|creating|trying|downloading|
            installing|your_interest
        thank you for signing|joining|subscribing|registering|creating|trying|downloading|
            your_interest
        here are .. things|steps|tips|ways .. get|started|most|help|to
        you're in|all_set
        set|setup|complete|create|build|open up|your .. profile|account|dashboard|store|first|
            shop|website
        your account|dashboard|workspace|free_account is ready|active|live
        invite your teammates|team|colleagues|friends
        connect your|with .. account|bank|store|first|us|source
        confirm|verify|activate your subscription|interest|email .. receive|get|deals|to|updates
    """,
    table.SURVEY: """
        take|complete|fill|answer|join|participate our|a|the|in|out|this|short .. survey|poll|
            quiz|questionnaire|form
        survey|poll|questionnaire|quiz
        rate us|our|your|this
        how|what|tell .. did|do|us we|you|what|about .. do|think|doing|like
        your feedback|opinion|voice matters|counts|helps|is|means
        recommend us
        leave|write|give|post .. review|rating|feedback .. on|us|for|and
    """,
    table.CLICK: """
        click|tap|press|hit here|below|now|this|the|on|link|button|to|reply|tap
        learn|read|discover|see|view|know|show|explore more|full|now
        find out
        for more|further|full information|info|details
        visit|go|see|log our|us|to|www|http|https|here|the|this|onto|on website|site|web_site|
            www|http|https|link|page|to?
        reply|respond|write|answer .. with|yes|now|join|free|remove .. subject|join|name|yes|
            free
        reply yes|now|today|with|join|here
        fill|complete in|out|our|the|this .. form|application|survey|below
        download|view|watch|play|listen|read|continue|explore|buy|try now|here|online|video|
            reading|game|issue
        check|check_it|take|have it|out|a look|out
        call|contact|email|write|visit|order us|me|today|now|our for|today|at|to|or|now|on|sales
        email|send|mail|e-mail your .. name|address|phone|details
        yes i|please|sign|!|subscribe want|send|am|me|would
        to order|learn|find|see|view|get|read|subscribe|join|apply .. call|click|visit|go|more|
            please|simply|out|now|your|reply|online
        getting|get|start|request yours|started|info|free
    """,
    table.FREE: """
        for|absolutely|totally|completely|it's|is|all|get|are|100%|and|your|or|our|yours|a|1st|
            try free
        free ! free
        free .. today|now|absolutely|copy|info|information|access|content|offer|yours|week|call|
            report|bonus|from|with|join|inside|online
        no|without charge|cost|fee|risk|obligation .. to|for|or|whatsoever|ever|and
        free of_charge
        at no cost|charge|extra
        complimentary|freebies|freebie
    """,
    table.URGENCY: """
        limited|for_a_limited time|offer|edition|only|places|spots|supply|quantities|number|
            stock|availability|period
        last|final|second chance|hours|days|day|call|minute|reminder|opportunity|notice
        hurry|rush
        act|order|call|reply|buy|join|respond|decide|apply|start|move now|fast|today|
            immediately|soon|quickly|before
        don't|dont|do|never|not not? miss|wait|delay|hesitate
        while stocks|stock|supplies|supply|quantities|they|it last|lasts
        only|just today|tonight|this|until|<n>|two|three|a_few|few .. left|only|hours|days|
            available|remaining|week|weekend
        today|tonight|tomorrow|weekend|week|now only|night
        ends|expires|closes|until|till today|tonight|tomorrow|soon|midnight|sunday|monday|
            tuesday|wednesday|thursday|friday|saturday
        offer|deal|sale|offers|discount|promotion .. expires|ends|valid|until|good|ending|
            available|limited|closes
        only <n> left|remaining|available|spots|places|days|hours|pieces
        going|selling|running|sells|sold fast|quickly|out
        they|it won't|wont|will last|not
        before it's|its|midnight|they|prices too|gone|rise|go
        before it|they .. too|gone|late
        time is running|limited
        urgent|immediate response|reply|attention|opportunity
        today only
        act fast
        so be quick
    """,
}
