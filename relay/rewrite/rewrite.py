"""Stage 5 in one call: a header from the allow-list, the body edited in place, notes of both."""

from mail.message import Message
from mail.mime import Part
from mail.transfer import has_long_line
from relay.rewrite.body import clean_body
from relay.rewrite.headers import write_header
from relay.rewrite.plan import RewritePlan as RewritePlan
from relay.rewrite.plan import Rewritten as Rewritten
from relay.rewrite.plan import Unclean as Unclean
from relay.rewrite.scrub import Scrubber


def rewrite(message: Message, plan: RewritePlan, root: Part | None = None) -> Rewritten:
    """Write the message as the other side may see it. Never raises on bad mail.

    The body keeps its bytes where nothing had to be taken out. A result with anything in
    `unclean` must not leave. `root` is the tree of that very message where somebody read it.
    """
    scrubber = Scrubber(plan.needles, plan.from_alias, plan.to_alias)
    body = clean_body(message, scrubber, root)
    edits = body.edits
    if has_long_line(body.octets):
        edits.hold("body", "a line outside of its parts is longer than 998 octets")
    fields = write_header(message, plan, body.fields, scrubber, edits)
    # A header may say the same a thousand times; once is enough to know.
    findings = tuple(dict.fromkeys(edits.findings))
    return Rewritten(Message(fields, body.octets), findings, tuple(dict.fromkeys(edits.unclean)))
