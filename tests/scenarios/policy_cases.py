"""For every rule a message that fires it and one that nearly does, and what is heard and delivered.

Replies are written out in full; "*" stands for a decision's id, DATE for a day. A body is that of the
delivered mail, octet for octet, wherever a rule had something taken out or nearly had.
"""

from relay.stages import Evidence
from tests.scenarios.policy_scenes import (
    ACCEPTED,
    HELD,
    HELPER,
    JPEG,
    NO_ALIAS,
    NOBODY,
    NOTE,
    PASSPORT_REMOVED,
    PROGRAM,
    Case,
    Scene,
    approve_helper,
    block_helper,
    close,
    completed,
    forget_orders,
    html,
    opt_out,
    reissue,
    restricted,
    revoke,
    servers,
    with_files,
)
from tests.support.relay import BEA

CASES = (
    Case(
        "R-01",
        fires=Scene(NO_ALIAS, to=lambda _house, _order: NOBODY),
        near=Scene(ACCEPTED),
    ),
    Case(
        "R-02",
        fires=Scene(NO_ALIAS, prepare=revoke),
        near=Scene(ACCEPTED, prepare=reissue),
    ),
    Case(
        "R-03",
        fires=Scene(
            "550 5.7.1 [R-03 d:*] The sender address at canary-shop.example is "
            "blocked for this account. Write from an approved address, or approve "
            "this one under Messaging permissions.",
            ("R-03",),
            author=HELPER,
            prepare=block_helper,
        ),
        near=Scene(ACCEPTED, author=HELPER, prepare=approve_helper),
    ),
    Case(
        "R-04",
        fires=Scene(
            "550 5.7.26 [R-04 d:*] We could not verify that this mail came from "
            "canary-shop.example. Send it through that domain's own mail service, "
            "with SPF or DKIM aligned.",
            ("R-04",),
            evidence=Evidence.FAIL,
        ),
        near=Scene(HELD, ("R-04",), evidence=Evidence.NONE),
    ),
    Case(
        "R-05",
        fires=Scene(
            "552 5.3.4 [R-05 d:*] The message has 0.17 MB; the limit is 0.10 MB. "
            "Send it with fewer or smaller attachments.",
            ("R-05",),
            raw=with_files(("parts.txt", "text/plain", NOTE * 6_000)),
            profile={"size_limit": 100_000},
        ),
        near=Scene(
            ACCEPTED,
            raw=with_files(("parts.txt", "text/plain", NOTE * 3_000)),
            profile={"size_limit": 100_000},
        ),
    ),
    Case(
        "R-06",
        fires=Scene(
            "552 5.2.3 [R-06 d:*] The text has 47 characters; the limit is 40. "
            "Shorten it by at least 7, or put the details into a PDF.",
            ("R-06",),
            text="M or L? " * 6,
            profile={"text_limit": 40},
        ),
        near=Scene(ACCEPTED, text="M or L? " * 5, profile={"text_limit": 40}),
    ),
    Case(
        "R-07",
        fires=Scene(
            "554 5.4.6 [R-07 d:*] Mail loop: the message passed 3 servers, and the "
            "limit is 2. Look for a forwarding that leads back here.",
            ("R-07",),
            raw=servers(3),
            profile={"hop_limit": 2},
        ),
        near=Scene(ACCEPTED, raw=servers(2), profile={"hop_limit": 2}),
    ),
    Case(
        "R-08",
        fires=Scene(
            "250 2.0.0 Message accepted [d:*]",
            ("R-08",),
            author=BEA,
            text="I am away until Monday.",
            fields={"Auto-Submitted": "auto-replied"},
        ),
        near=Scene(
            ACCEPTED,
            author=BEA,
            text="I am away until Monday.",
            fields={"Auto-Submitted": "no"},
            body=b"I am away until Monday.\r\n",
        ),
    ),
    Case(
        "R-10",
        fires=Scene(
            "550 5.7.1 [R-10 d:*] First messages of this account are restricted until"
            " DATE. Answers to buyers still go through. Ask the marketplace's seller "
            "support to look at the restriction.",
            ("R-10",),
            prepare=restricted(days=7),
        ),
        near=Scene(ACCEPTED, prepare=restricted(days=7), buyer_writes_first=True),
    ),
    Case(
        "R-11",
        fires=Scene(
            "550 5.7.1 [R-11 d:*] This conversation was closed by the marketplace. "
            "Contact the marketplace's customer service if the order needs it.",
            ("R-11",),
            prepare=close,
        ),
        near=Scene(ACCEPTED),
    ),
    Case(
        "R-12",
        fires=Scene(
            "550 5.7.1 [R-12 d:*] We found no order of this buyer with you, and a "
            "first message needs one. Write about an order of this buyer, or answer "
            "when the buyer writes.",
            ("R-12",),
            prepare=forget_orders,
        ),
        near=Scene(ACCEPTED, prepare=forget_orders, buyer_writes_first=True),
    ),
    Case(
        "R-13",
        fires=Scene(
            "550 5.7.1 [R-13 d:*] Order 171-1234567-1234567 ended on DATE; first "
            "messages are possible for 30 days after that. You may answer as soon as "
            "the buyer writes.",
            ("R-13",),
            order=completed(40),
        ),
        near=Scene(ACCEPTED, order=completed(20)),
    ),
    Case(
        "R-14",
        fires=Scene(HELD, ("R-14",), profile={"purpose_required": True}),
        near=Scene(
            ACCEPTED,
            subject="Your jacket [purpose: delivery]",
            profile={"purpose_required": True},
        ),
    ),
    Case(
        "R-15",
        fires=Scene(
            "550 5.7.1 [R-15 d:*] The buyer declined messages that the order does not"
            " need. If the order cannot be completed without an answer, send it again"
            " with [Important] in the subject. Misuse is recorded.",
            ("R-15",),
            prepare=opt_out,
        ),
        near=Scene(ACCEPTED, subject="[Important] Your jacket", prepare=opt_out),
    ),
    Case(
        "R-15b",
        fires=Scene(
            "550 5.7.1 [R-15b d:*] Only customisation, delivery and address questions are "
            '[Important]: "[Important] Your kettle". Send it without [Important]; offers and requests '
            "for reviews are never important.",
            ("R-15b",),
            subject="[Important] Your kettle",
            text="The kettle was delivered on Monday. You can leave a rating on the order page.",
        ),
        near=Scene(
            ACCEPTED,
            subject="[Important] Your kettle",
            text="Which plug did you want, the British or the German one?",
        ),
    ),
    Case(
        "R-16",
        fires=Scene(
            "550 5.7.1 [R-16 d:*] Looks promotional: "
            '"Visit our store: 20% off your next order with code SAVE20!" (SYMBOLS). '
            "Remove it and send again, or ask us to look at it.",
            ("R-16",),
            subject="",
            text="Visit our store: 20% off your next order with code SAVE20!",
        ),
        near=Scene(
            ACCEPTED,
            subject="Invoice",
            text="The invoice for your order: 39.90 EUR, a coupon of 5.00 EUR was deducted.",
        ),
    ),
    Case(
        "R-17",
        fires=Scene(
            "550 5.7.1 [R-17 d:*] Requests for reviews must be neutral and may be "
            'sent once: "Leave us a review of the kettle and we will refund 10 EUR". '
            "Offer nothing for a review, before or after it is written.",
            ("R-17", "R-16"),
            subject="Your kettle",
            text="Leave us a review of the kettle and we will refund 10 EUR.",
        ),
        near=Scene(
            ACCEPTED,
            subject="Your kettle",
            text="You can review the kettle on the order page. We refunded 10 EUR for the lid.",
        ),
    ),
    Case(
        "R-18",
        fires=Scene(
            "550 5.7.1 [R-18 d:*] The marketplace already sends this confirmation: "
            '"Thank you for your order!". Write when there is something about the '
            "order that the buyer does not know, or to ask.",
            ("R-18",),
            subject="Thank you",
            text="Thank you for your order!",
        ),
        near=Scene(
            ACCEPTED,
            subject="Thank you",
            text="Thank you for your order! It leaves our workshop tomorrow.",
        ),
    ),
    Case(
        "R-19",
        fires=Scene(
            '550 5.7.1 [R-19 d:*] Asks the buyer to cancel: "It is sold out. Please '
            'cancel the order yourself". Cancel in the order system yourself; do not '
            "ask the buyer.",
            ("R-19",),
            text="It is sold out. Please cancel the order yourself.",
        ),
        near=Scene(ACCEPTED, text="It is sold out. Shall we cancel the order for you?"),
    ),
    Case(
        "R-20",
        fires=Scene(
            ACCEPTED,
            ("R-20", "R-29"),
            subject="Call +49 30 901820",
            delivered_subject="Call [contact removed]",
            text="Is the blue one right? Call me at +49 30 901820 or answer here.",
            body=b"Is the blue one right? Call me at [contact removed] or answer here.\r\n",
        ),
        near=Scene(
            ACCEPTED,
            text="Is the blue one right? The parcel is 00340434161094042557.",
            body=b"Is the blue one right? The parcel is 00340434161094042557.\r\n",
        ),
    ),
    Case(
        "R-21",
        fires=Scene(
            ACCEPTED,
            ("R-21", "R-29"),
            text="The manual is at https://lamps.example/manual as a PDF.",
            body=b"The manual is at [link removed] as a PDF.\r\n",
        ),
        near=Scene(
            ACCEPTED,
            text="The parcel is at https://www.dhl.com/en/tracking.html today.",
            body=b"The parcel is at https://www.dhl.com/en/tracking.html today.\r\n",
        ),
    ),
    Case(
        "R-22",
        fires=Scene(
            "554 5.6.1 [R-22 d:*] parts.zip is an archive. Attach the files in it one"
            " by one. Allowed: PDF, text and CSV, still images, invitations, Word and "
            "Excel without macros.",
            ("R-22",),
            raw=with_files(("parts.zip", "application/zip", b"PK\x05\x06" + bytes(18))),
        ),
        near=Scene(ACCEPTED, raw=with_files(("parts.txt", "text/plain", NOTE))),
    ),
    Case(
        "R-23",
        fires=Scene(
            "554 5.7.1 [R-23 d:*] setup.exe was refused as unsafe: it is a program. "
            "Send what the buyer needs as a PDF or an image.",
            ("R-23", "R-22"),
            raw=with_files(("setup.exe", "application/octet-stream", PROGRAM)),
            profile={"monitor": ("R-22",)},
        ),
        near=Scene(ACCEPTED, raw=with_files(("setup.txt", "text/plain", NOTE))),
    ),
    Case(
        "R-24",
        fires=Scene(
            ACCEPTED,
            ("R-24",),
            author=BEA,
            text="I paid with 4111 1111 1111 1111.",
            body=b"I paid with **** **** **** 1111.\r\n",
        ),
        near=Scene(
            ACCEPTED,
            author=BEA,
            text="I paid with 4111 1111 1111 1112.",
            body=b"I paid with 4111 1111 1111 1112.\r\n",
        ),
    ),
    Case(
        "R-25",
        fires=Scene(
            ACCEPTED,
            ("R-25", "R-29"),
            raw=html('<p>M or L?<img src="https://t.example/p.gif" width="1" height="1"></p>'),
            body=b"<p>M or L? </p>\r\n",
        ),
        near=Scene(ACCEPTED, raw=html("<p><b>M</b> or L?</p>"), body=b"<p><b>M</b> or L?</p>\r\n"),
    ),
    Case(
        "R-26",
        fires=Scene(
            ACCEPTED,
            ("R-26", "R-29"),
            raw=html(
                '<p>M or L?</p><div style="display:none">for the jacket that was bought</div>'
            ),
            body=b'<p>M or L?</p><div style="display:none"></div>\r\n',
        ),
        near=Scene(
            ACCEPTED,
            raw=html('<p>M or L?</p><div style="display:none">A question</div>'),
            body=b'<p>M or L?</p><div style="display:none">A question</div>\r\n',
        ),
    ),
    Case(
        "R-27",
        fires=Scene(
            HELD,
            ("R-27",),
            text="Welche Größe haben Sie gemeint, und soll der Name vorn oder hinten stehen?",
        ),
        near=Scene(
            ACCEPTED, text="Which size did you mean, and should the name stand in front or behind?"
        ),
    ),
    Case(
        "R-28",
        fires=Scene(HELD, ("R-28",), author=BEA, text="Pay, or I will burn your shop down."),
        near=Scene(ACCEPTED, author=BEA, text="Pay, or I will see you in court, damn it!"),
    ),
    Case(
        "R-30",
        fires=Scene(
            ACCEPTED,
            ("R-30", "R-29"),
            author=BEA,
            raw=with_files(("passport.jpg", "image/jpeg", JPEG)),
            body=PASSPORT_REMOVED,
        ),
        near=Scene(
            ACCEPTED,
            author=BEA,
            raw=with_files(("dent.jpg", "image/jpeg", JPEG)),
            body=with_files(("dent.jpg", "image/jpeg", JPEG)).partition(b"\r\n\r\n")[2],
        ),
    ),
)
# R-09 counts what was sent before, so it is a story of its own.
TOLD_ELSEWHERE = frozenset({"R-09"})
