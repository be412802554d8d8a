"""English: what speaks of an order."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ORDER_TALK: """
        ready for collection|pick-up|pickup
        you pre-ordered|preordered
        your|my|this|an|the|our|that|recent|previous|last order|orders <n>|is|was|has|had|on|of|
            from|for|number|to|i|will|with|in|details|status|confirmation|can|below|#|contains|
            you|which|we|and|been|here|arrives|ships|left
        your|my|this|the order
        your|my|this|recent purchase of|on|number|no|from|confirmation|history|<n>|is|was|order|
            has|will
        your|my|this receipt|invoice|parcel|refund|shipment|tracking|reservation|ticket|tickets|
            itinerary|prescription
        order|purchase|po no|nr|number|id|details|summary|status|confirmation|total|date|placed|
            received|shipped|cancelled|canceled|completed|history|refunded|confirmed|is|has|was
        order|purchase|invoice|rma|ticket|booking|case|auftrag # <n>
        order|purchase|invoice|ticket|booking|case|reservation #? <n>
        tracking|shipment|consignment|invoice|reference|serial|receipt|case|return|rma|policy|
            part|account number|no|code|id|label|details
        your|the|a|this|my|our|second|first|new|another|replacement|missing parcel|package|
            shipment|delivery|invoice|receipt|refund|return|replacement|booking|reservation|
            repair|warranty|item|items|statement|subscription .. is|was|has|will|have|been|for|
            on|arrive|arrived|to|from|at|of|attached
        has|have|was|were|is|been|been|already|will|be|being shipped|dispatched|delivered|
            refunded|posted|packed|cancelled|canceled|charged|invoiced|despatched|fulfilled|
            reimbursed|repaired
        we|i have|will|'ve|can? shipped|dispatched|refunded|posted|packed|sent|refund|replace|
            repaired|cancel|credited|reimburse your?|the?|a?|it?|you?
        shipped|delivered|dispatched to|with|on|by|today|yesterday
        out for delivery
        return|shipping label
        customs declaration|office|duty|asks|is|value|form|tariff
        payment|refund|deposit received|failed|declined|of <amount>?
        invoice|receipt attached|for|is|below|enclosed
        refund|refunds|return|returned|replacement|recall|courier|carrier|parcel|delivery of|
            for|is|has|was|will|to|date|address|slot|note|came|arrives
        wrong|missing|damaged|broken|faulty|defective|cracked item|size|colour|color|part|parts|
            lid|order|address|product|box|one
        is|was out_of_stock|sold_out|on_backorder|on_its_way|on_the_way|in_transit|delayed|late
        on its|the|their way .. to_you|should
        leaves|left our|the|us warehouse|workshop|depot|today|tomorrow|yesterday
        ships|posted|shipping|goes_out tomorrow|today|monday|tuesday|wednesday|thursday|friday|
            on_the
        amount due|paid|refunded|charged|of
        proof of purchase|delivery|posting
        billing|shipping|delivery address|slot|date|note|method
        please find .. invoice|attached|receipt|label
        which|what size|colour|color|date|address|floor|variant|engraving|model|font do|did|
            would|shall|should|is|was|have|may
        would|do|shall|should|can|could|did you|we|i .. prefer|send|wait|cancel|replace|mean|
            confirm|ship
        your .. item|items|things|goods have|has|are shipped|left|on_their_way|on_its_way|dispatched
        safety|recall notice|alert|information
        product recall
        booked|confirmed and paid
        is|are booked|reserved
        you|you've booked|reserved|rented|hired
        row|seat|aisle <n>
        fitter|technician|engineer|plumber|installer|electrician|driver .. come|comes|arrive|arrives|
            visit|call|needs|has_to
        auction|winning_bid|bidder|item_no|bid|best_offer|deposit
        password|login|sign-in|account .. reset|changed|locked|verification|code
        appointment|booking|reservation confirmed|confirmation|is|on|for|at
    """,
    table.ORDER_LINES: """
        sub-total|subtotal|sub_total <n>|<amount>
        sub-total|subtotal|sub_total
        grand|order|invoice|total total|due|amount|paid|charged <amount>?
        total|net|tax|vat|shipping|discount|postage|paid|balance <amount>|<n>
        qty|quantity|sku|item_no|art_no|price|unit_price <n>|#
        qty sku|price|total|item|description
        item|description|product qty|quantity|price|amount
        bill|ship|sold to
        <n> x *
        payment method|terms
        vat|tax|iban|bic id|no|number|nr|reg|gb|de
        booking|confirmation|record reference|number|locator
        check-in|check-out|departure|arrival
    """,
    table.ASKED: """
        you|you've asked us|me|for|if|whether|about|to|when
        as|when you|we asked|requested|agreed|discussed|promised
        you requested|enquired|wanted_to_know|wrote
        question|questions you asked|had|sent|wrote
        answer|answers|reply|answered .. your|to_your question|questions|enquiry|inquiry
        re .. quote|quotation|enquiry|inquiry|estimate
        your request_for|enquiry_about|inquiry_about|enquiry_of|inquiry_of
    """,
    table.REQUEST: """
        i want|wanna
        we want our|my|it|this|that|the|a_refund|to_return|to_cancel|to_know|to_order
        i|we need|would_like|have_to|am_trying|'m_trying|cannot|can't|cant|can_not|don't|
            dont|do_not|have_not|haven't|didn't|didnt|did_not|have_problems|have_a_problem|
            forgot|lost|ordered|bought|paid|received|returned|got_a|call|try
        i'd|id like|want|need
        i'm|im|i_am trying|having|looking_for|waiting|calling|writing|unable|not
        help|assist me
        can|could|will|would|may|do|shall u|you|i|ya|ye|uhelp help|assist|tell|check|please|
            show|give|send|explain|i|me|cancel|get|have|change|see|find|order|ship|use|make|
            create
        how|where|what|when|which|who|why do|can|is|are|does|will|did|to|could|would|should|
            happened i|my|the|it|you|your|we|a|this|see|check|get|cancel|file|make|find|report|
            contact|change|create|open|delete|use|leave|send|pay|buy|place|lodge|sign|in|there
        is|are it|there|this|that|these possible|any|a|still|covered|included|available|the|
            true|ok
        need|want|wanna|got|have help|assistance|support|information|info|notify|to|problems|
            issues|a problem|question with?
        my order|account|refund|parcel|package|money|purchase|address|invoice|payment|password|
            card
        i have|had|got a|an|some
        i|we have|had|got trouble|problem|problems|issues|question|questions|complaint
        assistance|help|support|problem|problems|trouble|issues|issue|question|questions to|
            with|in|on|for|about
        thanks|thank|regards in_advance|you_in_advance
    """,
}
