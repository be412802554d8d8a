"""The policy, readable aloud: these rules, in this order."""

from typing import Final

from policies.rule import Rule
from policies.rules import (
    r01_unknown_alias,
    r02_revoked_alias,
    r03_unapproved_sender,
    r04_unproven_author,
    r05_message_size,
    r07_mail_loop,
    r08_automatic_mail,
    r09_volume,
    r10_restricted_seller,
    r11_closed_conversation,
    r12_no_order,
    r13_order_window,
    r15_opted_out,
    r16_marketing,
    r20_contact_details,
)

# Cheap and certain rules stand before R-08, which spares absorbed mail the ones after it.
CHAIN: Final[tuple[Rule, ...]] = (
    r01_unknown_alias.RULE,
    r02_revoked_alias.RULE,
    r05_message_size.RULE,
    r07_mail_loop.RULE,
    r04_unproven_author.RULE,
    r03_unapproved_sender.RULE,
    r08_automatic_mail.RULE,
    r11_closed_conversation.RULE,
    r09_volume.RULE,
    r10_restricted_seller.RULE,
    r12_no_order.RULE,
    r13_order_window.RULE,
    r15_opted_out.RULE,
    r20_contact_details.RULE,
    r16_marketing.RULE,
)
