"""English: services, trials, events and appeals."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.SERVICES: """
        odm
        technical|seo errors|issues|mistakes .. search|rankings|site|website|google
        search rankings|ranking|visibility|results
        may|can|shall i send you .. catalogue|catalog|quote|brochure|proposal|portfolio|price_list
        free|available for a? quick|short|brief|15-minute|10-minute call|chat|demo
        homeowners|homeowner in|are|is|who|can|your
        see|find_out|check if you qualify|are_eligible|you're_eligible
        cut|cuts|cutting|lower|slash|reduce|reducing|eliminate your|their|the|monthly? ..
            electric|electricity|energy|power|heating|utility bill|bills|costs
        solar .. no|zero upfront|money_down|cost
        business|companies|startups|merchants|brands .. trust|rely|grow
        <percent> below|under retail|rrp|market
        price_list|pricelist|price|wholesale .. resellers|dealers|distributors|retailers|
            trade_customers
        become|becoming a|an|our reseller|distributor|dealer|stockist|partner|affiliate
        white-hat|whitehat|backlink|backlinks|guest_post|guest_posts|link_building
        domain|page|website .. authority|not_ranking|rank_higher
        we supply .. to over|about|around? <n>|shops|stores|sellers|retailers|online
        sending you|a .. our price_list|sample_pack|price_and
        we are|'re factory|manufacturer|forwarder|freight|supplier|wholesaler|exporter in|of|from|forwarder
        minimum order .. carton|pallet|pieces|units|box
        no call_out|callout charge|charges|fee
        our|my services|solutions|portfolio|projects|team|expertise|company|agency|clients|
            pricing|mission|prices .. include|design|help|web|offer|can|blog|work
        we|i offer|provide|specialise|specialize|deliver|design|create|build|develop|make ..
            services|solutions|websites|web_sites|web|software|apps|quality|modern|custom|
            creative|professional|seo|marketing|development|hosting
        our services
        web|website|seo|search_engine|graphic|app|digital|email|e-mail|bulk|internet|online|
            social_media|network|affiliate|direct|mass marketing|design|development|hosting|
            optimization|optimisation|promotion|advertising|services|agency|mail|mailing|
            emailing|email|submission|traffic
        bulk|opt-in|optin|targeted|fresh|million|millions email|e-mail|emails|mailing|leads|
            lists|addresses|e-mails
        rank|ranking|rankings|listing|page|site|website|visibility .. google|search_engines|one|
            #1|first_page|top
        first|top|number|page page|one|of of|on google|google's|search
        increase|boost|grow|double|skyrocket|explode|improve|drive your .. sales|traffic|
            business|revenue|income|ranking|customers|profits|visibility
        more|new|qualified leads|traffic|clients|sales|visitors|customers for|to|with|your|than|
            every
        dear|hello|hi business|shop|store|site|website|company owner|owners|sir|manager
        advertise|advertising with|your|in|on .. us|business|here|website|product|site|space
        your own|company|business .. website|web_site|domain|online_store|business|logo|site
        domain name|names
        <n> mb|gb|pop hosting|webspace|accounts|emails|disk|e-mails|space
        free|instant audit|quote|setup|consultation|domain|hosting
        outsource|outsourcing|offshore .. development|team|your
        we're|we are a|an|the .. leading|company|agency|manufacturer|supplier|team|startup|
            studio|provider|fastest|largest|premier|professional
        book|reserve a? table|room|appointment|session|stay|class|flight|trip
        interested in .. learning|working|our|hearing|a_quick
        quick|short|brief call|chat|meeting|intro .. this|next|week|about|to
        partnership|collaboration|sponsorship|wholesale opportunity|opportunities|proposal|
            inquiry|enquiry|prices
        i|we am|are|came_across|noticed|found|saw|visited contacting|reaching|writing|your out|
            you|website|store|shop|site|listing|company .. because|to|and|on
    """,
    table.TRIAL: """
        months|weeks of unlimited|premium .. for <n>|<amount>
        <n>|three|two|six months|weeks|month of? .. for <n>|<amount> .. then
        cancel whenever|when you
        then <n>|<amount> a|per month
        instant download .. oem|licence|licences|licenses|no_subscription
        oem licence|licences|license|licenses|software
        trial|trials period|version|expired|expires|ends|ending|today|offer|has|is
        free|your|no_risk|risk_free|<n>_day|month|day|months|days trial|trials|preview|demo
        start|try|restart|begin|extend|activate your|a|it|the|for .. trial|free|account|today|
            demo|now
        try|test .. free|risk-free|yourself|for_free|now|today
        upgrade|upgrading to|now|today|your|by|and|for
        upgrade .. account|plan|premium|pro|plus|full|membership
        premium|pro|paid|full|paying|starter|basic|enterprise|business|gold|annual|platinum
            account|plan|plans|version|membership|edition|features|subscription .. free|get|
            enjoy|unlimited|limitations|from|today|only|offers|available
        unlimited downloads|access|transfer|storage|calls|bandwidth|minutes|everything
        no|without obligation|commitment|strings|contract|credit_card|monthly_fee|hidden_fees|
            limitations|risk
        cancel any_time|anytime|at_any_time
        free for? <n>|one|two|three|the first? month|months|weeks|week|days|year .. free|then|
            then_only|on_us
        free|get <n>|one|two|three|six|a|the|first|1st months|month|week|weeks free|of|on
        book|schedule|request|get a|your|free demo|consultation|call|appointment|meeting|quote|
            estimate
        get .. more|most from|out_of your|it
        do|get more with your account|app
    """,
    table.EVENT: """
        early birds|bookers
        escape to .. this|for|from
        retreat|getaway|cruise|tour|trip|holiday .. days|nights .. of|from|yoga|sunshine|
            all-inclusive
        join us for|at|on|in|live|this
        you're|you|are|cordially invited to
        webinar|webinars|masterclass|workshop|workshops|seminar|conference|exhibition|
            trade_show|tradeshow|open_house|meetup|bootcamp|tasting|fair .. register|join|free|
            on|this|live|seats|tickets|book|for|at|about|is|will
        register|rsvp|seats|tickets|spots|places|save .. webinar|limited|your_seat|for|now|free|
            seat|available|today|going|left|seminar|conference|workshop
        save the|your date|seat|spot|place
        live music|show|event|concert|demo
        tickets on|from|for|available|start|now sale|<amount>|now
        open|house yard|house|day|doors|weekend .. with|at|from|on
        early bird
        free|online|live|upcoming|next|special|exclusive webinar|event|events|workshop|seminar|
            class|classes|course|courses|conference|training
        hold|holding|hosting|host|organise|organising a|an|our .. event|sale|workshop|webinar|
            party|tasting|fair
    """,
    table.APPEAL: """
        adopt .. a|one|today month|tiger|animal|child|elephant|orangutan
        our opponents|opponent|majority|movement
        rush|pitch_in|contribute .. <amount>|<n> now|today|before|to
        remain|left in the wild
        need|request|seek|require your .. assistance|help|cooperation|partnership to|in transfer*|
            mov*|invest*|claim*|receiv*|relocat*
        business proposal|relationship|transaction .. confidential|mutual|benefit
        strictly|utmost confidential|confidentiality|secrecy
        matching gift|gifts|donation|donations
        your|a gift|donation|contribution of <amount> .. a|can|could|will|feeds|helps|provides|
            buys|month
        election|primary day|night|candidate|deadline .. vote|support|help|donate|chip
        every vote|voice counts|matters
        go_hungry|hungry|homeless|starving tonight|this_winter|children|families|pets|to_bed
        we need <n> donors|supporters|signatures
        chip in <amount>|<n>
        every pound|dollar|penny you give
        please give what_you|generously
        become a .. member|supporter|donor .. gift|campaign
        donate|donation|donations today|now|online|to|of|will|goes|help|can
        your donation|gift|support|contribution .. help|helps|will|can|feed|save|today|makes|
            provide
        make a donation|difference|gift|contribution
        fundraiser|fundraising|charity|crowdfunding|kickstarter|petition|appeal
        sign the|our|this petition
        back|support us|our|the on|campaign|cause|mission|work|project|troops
        vote for|on
        help us reach|build|save|raise|support|keep|fight|find
        children|families|animals|people in need
    """,
}
