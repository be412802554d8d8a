"""English: calls to shop, other goods, news, subscriptions and carts."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.CALL_TO_SHOP: """
        reserve|order|pre-order|get|grab|secure your copy|box|bundle|bottle|set|pair .. now|today|
            here|before
        our|we .. now deliver|delivers|delivering|ship|ships .. to your|you door|home|area|country
        delivered to your door
        come in|along|by|down for|and .. tasting|taste|coffee|browse
        order anything|any .. today|2day|now|this
        reserve|secure your place|spot|one|yours .. now|today|opens|launch
        visit|browse|explore|discover|shop|see|view|check_out|take_a_look_at|have_a_look_at|
            find|look_at our|my|the .. shop|store|storefront|website|web_site|site|catalogue|
            catalog|collection|collections|range|products|arrivals|deals|offers|selection|
            showroom|menu|properties|portfolio|boutique|gallery|assortment|latest
        have|take a look|peek|browse in|at|around|through our|my|the shop|store|website|site|
            catalogue|new|collection|range
        new|latest|spring|summer|fall|autumn|winter|our|exclusive|limited arrivals|collection|
            collections|styles|fashions|line|range
        shop|buy|order|book|reserve|get_yours|grab_yours|call|enroll|register now|today|online|
            tonight|here|early|soon
        order|buy|shop yours|now|today|one|yours
        get|grab|claim|reserve|secure|pick yours|your .. now|today|before|while|copy|spot|place|
            free
        start|go|happy shopping
        browse properties|products|menu|collection|all|now|deals
        find|search your|the dream|perfect home|gift|house|car|job|match|vacation
        shop the|our|all|more|by|new|women|men|kids|sale
        search|look for us|them|it .. in|on our|the shop|store|app_store|search
        in our|my shop|store|webshop|e-shop .. now|today|new|until
        treat yourself|someone
        see|discover|find_out|check_out what's|what|whats new|hot|in_store
        come|stop|drop by|in|visit|check|see .. store|shop|showroom|us|out
        fancy|looking_for|need a|some new|treat|gift|ideas
        don't|dont miss .. out|this|it
        sold out .. fast|last|quickly|soon|before
        we sell|stock|offer|carry|supply .. wide|large|huge|range|selection|offices|all|at
        largest|widest|huge|enormous|wide|vast selection|range|choice of
        available|now in|at .. stores|your_local|shops|all
        store locator|locations|hours
        online store|shop|catalogue|catalog|pharmacy|casino
    """,
    table.OTHER_GOODS: """
        most|many customers|buyers|people|of_our_customers .. add|choose|pair|take|combine
        works|sounds|looks even better|greater with|together
        why not protect|treat|add|pair|try|upgrade|complete|get|match
        now that you|you've have|got|own
        perfect|ideal gift|present for|is|idea|this
        not|no .. what|idea|gift|present to? get|buy|for .. mum|mom|dad|mother|father|him|her|
            someone
        presents|gifts|picks|favourites|favorites|ideas for every|any|all budget|budgets|taste|
            tastes|occasion|style
        gift guide|guides|inspiration .. is|here|out|live|now
        we|we've|i've have|'ve? rounded|picked|handpicked|gathered|curated|selected|put_together
            .. up? our|some|a_few|the|these|five|ten .. favourite|favorite|favourites|favorites|
            pieces|gifts|presents|picks|best|finds
        inspired by your .. purchase|order|visit|browsing|taste|style|history
        since|because you bought|purchased|ordered|loved|own|have|viewed|browsed|looked
        based on your .. visit|browsing|purchase|purchases|interests|interest|taste|history|order|
            orders|views
        would|will|could look great|perfect|lovely|amazing with|next_to|beside|in_your
        the perfect|ideal match|companion|partner|addition for|to your
        inspiration|ideas for your home|kitchen|garden|wardrobe|living_room|next
        most people|customers who buy|bought|order|ordered .. pick_up|also|add|choose|take
        why not add|treat
        goes|go perfectly|beautifully|well with .. your|it|them
        returning customers have|get|save|enjoy
        you|u may|might|will|would|could|'ll also? like|love|enjoy|be_interested
        customers|people|others|buyers|shoppers .. bought|buy|ordered|viewed|like|love .. also|
            too|bought
        customers|people|others .. also bought|buy|viewed|like|love|liked|loved|ordered|add
        many|most people|customers|buyers .. add|combine|pair|take them|it|these|this
        also|often|frequently bought|purchased|ordered together|with
        goes|pair|pairs|matches|perfect|perfectly well|perfectly|great|beautifully|nicely ..
            with|for|match your|this|the|it
        recommended|picked|chosen|selected|handpicked|hand_picked|suggestions|recommendations
            for_you|for|just you|based
        related|similar|recommended|featured|popular|best_selling|top_selling|trending|top
            products|items|product|sellers|picks|articles|styles
        by_the_way|btw|while_you_wait we|our .. have|sell|stock|make|offer|is|are
        we also|now sell|make|stock|offer|carry|have
        if_you|you enjoy|like|liked|love|loved|enjoyed it|this|them|your|the .. our|try|also|
            bigger|check|have|you'll
        our|the bigger|larger|newer|better|newest|latest model|version|edition
        add|extend|protect .. more|three|two|years|year|plan|cover|care|protection|warranty ..
            for|just|only|<amount>
        extend|upgrade|renew your warranty|protection|cover|membership|plan|subscription
        complete the|your look|set|collection|outfit
        want|shall|should me|i|us to? add them|it|one
        attention to|our customers|shoppers
    """,
    table.NEWS: """
        excited|thrilled|proud to share|unveil|reveal|show
        our|my biggest|newest|latest|first .. project|book|cookbook|launch|release|album|
            collection
        a|from note|letter|word|message from .. founder|ceo|owner|team
        just|now|freshly hit|gone|went|landed|launched .. site|shop|store|shelves|live|online
        opened|opening a|our|another .. second|new|first|third? shop|store|branch|boutique|
            showroom|cafe|location
        drop|pop|stop|call in|by|over .. look|nearby|see|tell|visit|browse|say|area|hello
        is|are back .. but|and won't|not|for|it|they
        you asked .. listened|delivered
        followers|subscribers|members get|first|see|enjoy
        new videos|posts|episodes every
        sourcing|found|discovered|made .. couldn't_wait|can't_wait|excited_to .. show|share
        new season .. new|is|styles|looks|arrivals
        have|has|just|finally landed|dropped|arrived .. online|store|stores|shop|website|browse|
            see
        our|the new|latest? .. autumn|spring|summer|winter|season|seasonal|fall colours|colors|
            range|pieces|looks|styles|edit|drop|lineup|colour|color
        among|one_of the first to|who .. see|shop|try|get|know
        the|your wait is over
        something|big|exciting new|exciting|things|news .. is? coming|here|happening|to_share
        sneak peek|peeks|preview|previews
        we've launched|just_launched|just_opened|bottled
        our .. is|are bottled|ripe
        get it on your|any phone
        pre-order|preorder|pre_order|pre-orders|preorders|pre_orders .. now|open|opens|starts|
            today|your|available|from
        back in|by stock|popular_demand|store
        available|is again|back .. everybody|popular|last|gone|quick|by
        coming|launching|launches|arriving soon|this|next|on
        introducing|announcing|presenting our|the|a|new|responsive
        we're|we are excited|thrilled|proud|delighted|pleased|happy to announce|introduce|
            launch|present|offer|share|invite
        meet|introducing the|our new|all_new|next
        our|the|a new|latest|brand_new|spring|summer|autumn|fall|winter|holiday|christmas|<n>
            catalogue|catalog|brochure|lookbook|price_list|collection|menu|app|website|
            online_shop|store|shop
        attached|enclosed .. our .. catalogue|catalog|brochure|price_list|lookbook
        download|get|try|install the|our .. app|software|now|brochure|free
        new in|at|to|from our? this_month|this_week|store|shop|stock|month|week
        new|just release|releases|arrived|landed|launched|in|dropped
        now available|open|online|shipping|in
        the new .. is|are|has|have here|out|arrived|landed|coming
        grand|now|re opening|open|hiring
        be|you'll_be|know the? first .. to|know|know_about|hear
        mark your calendar|calendars|diary
        be quick|fast|the_first|early
    """,
    table.SUBSCRIBE: """
        instagram|tiktok|pinterest|facebook|youtube .. inspiration|giveaways|giveaway|tips|behind|
            community|exclusive|more|latest
        be part of our|the .. community|family|story
        never miss|be_the_first_to
        our|my|free|weekly|monthly|daily|this|email|e-mail newsletter|newsletters|e-zine|ezine|
            mailing_list|mailinglist|blog
        newsletter sign|signup|subscription|subscribers|subscriber|issue|#
        mailing list
        follow|like|find|join|watch|tag us on|at|for
        follow me on
        follow|like our|my|us page|account|shop|channel|profile|on|twitter|facebook|instagram
        follow us|me
        subscribe to|now|today|here|for|me|and
        sign up|upfor|on now|today|for|here|free|below|at|to
        join our|my|the|us|now|today|thousands|millions club|list|community|group|family|on|for|
            and|of|free|today|whatsapp|telegram|discord
        register|signup|sign_up|enroll .. now|today|free|online|here
        free subscription|membership|registration|account|signup
        gift|free|full|magazine|discounted subscription|subscriptions
        stay|keep tuned|connected|in_touch .. for|with|with_us|on
        want to|hear first|more from|about
        never|don't|dont miss a|an|another|out|the .. launch|issue|deal|offer|post|update|beat
        link in bio
        amazing|exclusive|interesting|latest|special|great|regular deals|offers|news|updates|
            articles .. in|to|by|from|and|straight
    """,
    table.WIN_BACK: """
        you viewed|browsed|looked_at|saw these|this|some item|items|products
        saved|kept|holding|held your|the bag|cart|basket|picks|items|favourites|favorites
        check|checkout out? before .. someone|they|gone|it
        still thinking|interested|deciding|looking|on_your_mind it_over|about_it|about_that|about_this
        selling|going|flying fast|quickly|off .. purchase|gone|yours|basket|cart
        a lot|lots|so_much|much has|have? changed|new|happened .. here|since|come
        we|we'd would? love to? see|have|welcome you .. back|again
        ready for round|another|your_next
        we|you've|shop|cart|cart_misses|'ve miss|missed|misses you|been_missed|us
        it's|its|it been|has been a? while|long|too_long|some_time
        come|welcome back .. and|see|soon|today|save
        you left|forgot .. behind|cart|basket|bag
        left|waiting|still|items|item .. in your cart|basket|bag|wishlist
        your cart|basket|bag|wishlist|wish_list|shopping_cart|shopping_bag|shopping_basket ..
            waiting|expires|misses|reserved|items|is|left
        items|item|saved|something|things on|in your wishlist|wish_list|cart|basket
        complete|finish|finalize|resume your purchase|checkout|order .. tonight|now|today|
            before|and
        don't|dont let|leave .. get_away|slip|behind|run|favourites|favorites
        your favourites|favorites|favorite .. waiting|miss|back
        time for|to .. a|reorder|order|stock|replace|refill new|again|up|one|it
        running|run|runs low|dry .. on|over|reorder|again
        reorder|re-order|restock|refill now|today|again
        order now|today
        where have|are you been|you
        inactive|haven't|havent|not .. visited|logged|shopped|ordered|seen_you|signed .. while|
            since|lately|recently|months|weeks
        we thought|want you|of you|back
        your .. is due .. filter|service|refill|checkup|cleaning|replacement|time|order
        dropped in price
    """,
}
