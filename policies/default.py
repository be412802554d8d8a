"""The policy, readable aloud: these rules, in this order."""

from typing import Final

from policies.rule import Rule
from policies.rules import (
    r01_unknown_alias,
    r02_revoked_alias,
    r03_unapproved_sender,
    r04_unproven_author,
    r05_message_size,
    r06_text_length,
    r07_mail_loop,
    r08_automatic_mail,
    r09_volume,
    r10_restricted_seller,
    r11_closed_conversation,
    r12_no_order,
    r13_order_window,
    r14_purpose,
    r15_opted_out,
    r16_marketing,
    r20_contact_details,
    r22_attachments,
    r23_unsafe_files,
    r24_secrets,
    r27_language,
    r30_buyer_files,
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
    r14_purpose.RULE,
    r15_opted_out.RULE,
    r06_text_length.RULE,
    r22_attachments.RULE,
    r23_unsafe_files.RULE,
    r30_buyer_files.RULE,
    r20_contact_details.RULE,
    r24_secrets.RULE,
    r16_marketing.RULE,
    r27_language.RULE,
)
