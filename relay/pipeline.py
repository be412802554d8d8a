"""Stages 4 to 6 as one pure, picklable call: decide, rewrite, seal. Shared by serve, explain, release and replay.

The story in three lines: a message that the rules do not accept stops at 4. One that is accepted is rewritten and
signed. Then the leak guard reads the finished bytes, and what still shows the author is withheld, whoever asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from alias_store.model import Party, Role
from mail.message import Message
from mail.received import hop_count
from mail.reply import CONTENT_UNREADABLE
from policies.combine import combine
from policies.profile import Profile
from policies.verdict import Effect, Finding, VerdictKind
from policies.wording import reply_line
from relay.decide import Released, decide
from relay.rewrite.cut_order import cut_order
from relay.rewrite.cuts import CutResult, apply_cuts
from relay.rewrite.guard import find_leaks
from relay.rewrite.needles import Needles
from relay.rewrite.rewrite import RewritePlan, Unclean, rewrite
from relay.rewrite.scrub import Scrubber
from relay.seal.keys import SigningKey
from relay.seal.sign import sign
from relay.stages import DecidedMessage, OutboundMessage, ResolvedMessage, Sealed, Withheld

LEAK_RULE = "R-29"
_FIX = "An operator looks at it. Sending the text without the attachment or the quoted mail works at once."
_NAME_LIMIT = 64


@dataclass(frozen=True, slots=True)
class PipelineSettings:
    """What stages 4 to 6 need of one marketplace. Picklable; keys travel as PEM and are parsed once a process."""

    profile: Profile
    signing_keys: tuple[SigningKey, ...] = field(repr=False)


PipelineResult = Sealed | Withheld | DecidedMessage


def carry(
    resolved: ResolvedMessage, settings: PipelineSettings, released: Released | None = None
) -> PipelineResult:
    """Take a resolved message through stages 4 to 6.

    Returns DecidedMessage when the verdict is not accept or nobody can read what was sent, Withheld when the finished
    message would show what we hide or cannot be cleaned, and Sealed otherwise.
    """
    decided = decide(resolved, settings.profile, released)
    if decided.verdict.kind is not VerdictKind.ACCEPT:
        return decided
    needles = needles_of(resolved)
    outbound = rewrite_message(decided, needles, is_released=released is not None)
    if not isinstance(outbound, OutboundMessage):
        return outbound
    return seal(outbound, settings, needles)


def needles_of(resolved: ResolvedMessage) -> Needles:
    """Every address of both parties, and the From address when a sender of theirs is not on record yet."""
    route = resolved.route
    author = route.author.addresses
    written = resolved.authenticated.authentication.author
    if written is not None and all(written.normalised != known.normalised for known in author):
        author = (*author, written)
    return Needles(
        author=author,
        recipient=route.recipient.addresses,
        alias_domain=route.addresses.author.domain,
    )


def rewrite_message(
    decided: DecidedMessage, needles: Needles, *, is_released: bool = False
) -> OutboundMessage | Withheld | DecidedMessage:
    """Stage 5: the message as the other side may see it, or what could not be cleaned.

    What the rules want out of it goes first; what of that cannot go, an operator who has looked at it may let travel.
    What nobody can read on the way is decided anew: refused, with the way to send it instead.
    """
    route = decided.resolved.route
    received = decided.resolved.authenticated.received
    scrubber = Scrubber(needles, route.addresses.author, route.addresses.recipient)
    order = cut_order(decided.verdict.cuts, scrubber)
    cut = CutResult(received.message, root=decided.resolved.content.root)
    if order.before:
        cut = apply_cuts(received.message, order.before, cut.root)
    plan = RewritePlan(
        from_alias=route.addresses.author,
        from_name=display_name(route.author),
        to_alias=route.addresses.recipient,
        reply_to=route.addresses.reply_to,
        message_id=route.addresses.message_id,
        ids=route.message_ids,
        date=received.received_at,
        hops=hop_count(received.message) + 1,
        needles=needles,
    )
    rewritten = rewrite(cut.message, plan, cut.root)
    last = CutResult(rewritten.message)
    if order.after and not rewritten.unclean:
        last = apply_cuts(rewritten.message, order.after, needless=order.needless)
    uncut = () if is_released else (*cut.unclean, *last.unclean)
    unclean = (*uncut, *rewritten.unclean)
    refused = tuple(_refused(one) for one in unclean if one.is_refused)
    if refused:
        return replace(decided, verdict=combine((*refused, *decided.verdict.findings)))
    if unclean:
        return _unclean(decided, unclean)
    findings = (*cut.applied, *rewritten.findings, *last.applied)
    return OutboundMessage(decided, last.message, route.addresses.message_id, findings)


def _unclean(decided: DecidedMessage, unclean: Sequence[Unclean]) -> Withheld:
    return Withheld(decided, tuple(_withheld(f"{u.where}: {u.reason}", u.fix) for u in unclean))


def seal(
    outbound: OutboundMessage, settings: PipelineSettings, needles: Needles
) -> Sealed | Withheld:
    """Stage 6: sign, then let the leak guard read the finished bytes."""
    received = outbound.decided.resolved.authenticated.received
    signed = sign(_ended(outbound.message), settings.signing_keys, received.received_at)
    raw = signed.as_bytes()
    leaks = find_leaks(raw, needles)
    if leaks:
        return Withheld(
            outbound.decided,
            tuple(
                _withheld(f"{leak.where} still shows an address ({leak.form})") for leak in leaks
            ),
        )
    return Sealed(outbound, raw)


def _ended(message: Message) -> Message:
    """The message with its last line ended: mail from a file may lack what SMTP always has."""
    if not message.body or message.body.endswith(b"\r\n"):
        return message
    return message.with_body(message.body + b"\r\n")


def display_name(party: Party) -> str:
    """How a party is called to the other side: a shop by its name, a buyer by first name and initial.

    The rewriter cleans it of everything that could pass for an address.
    """
    words = party.name.split()
    if not words:
        return party.role.value.capitalize()
    if party.role is Role.SELLER or len(words) == 1:
        return party.name[:_NAME_LIMIT]
    return f"{words[0]} {words[-1][0]}."[:_NAME_LIMIT]


def _withheld(reason: str, fix: str = "") -> Finding:
    return Finding(LEAK_RULE, Effect.HOLD, excerpt="", reason=reason, fix=fix or _FIX)


def _refused(unclean: Unclean) -> Finding:
    reason = f"{unclean.where}: {unclean.reason}"
    text = reply_line(f"[{LEAK_RULE}] {reason}. {unclean.fix}")
    reply = CONTENT_UNREADABLE.with_text(text)
    return Finding(LEAK_RULE, Effect.REJECT, "", reason, unclean.fix, reply)
