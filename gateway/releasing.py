"""An operator's word over held mail. Releasing goes through stages 3 to 7 again; the leak guard is never overridden."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from alias_store.model import Role
from database.clock import now
from database.connection import Connection
from gateway.acting import Act, note
from gateway.errors import GatewayError
from gateway.holding import context_of, find_hold, newest_decision
from gateway.opened import Opened, profile_of, signing_keys
from gateway.reading import reading
from mail.envelope import Envelope
from mail.message import parse_message
from policies.verdict import Effect, Finding
from relay.authenticate.author import author_of
from relay.decide import Released
from relay.enqueue import Deliver, decided_of, decision_code, plan
from relay.pipeline import PipelineResult, PipelineSettings, carry
from relay.recipients import AliasRecipient
from relay.resolve import Resolver
from relay.stages import (
    AuthenticatedMessage,
    Authentication,
    Client,
    Evidence,
    MethodResult,
    ReceivedMessage,
    ResolvedMessage,
    Withheld,
)
from thread_store.model import (
    ContentErased,
    Decision,
    Disposition,
    Entry,
    Event,
    Hold,
    HoldState,
    Thread,
)
from vault.errors import VaultError

# The record does not keep who the peer of a held message was; no later stage asks.
NO_CLIENT = Client("", "")


@dataclass(frozen=True, slots=True)
class _Held:
    hold: Hold
    entry: Entry
    thread: Thread
    decision: Decision | None


def release(gateway: Opened, name: str, act: Act) -> Mapping[str, Any]:
    """Let a held message go on, if the finished bytes are clean; returns what was queued.

    Raises:
        GatewayError: it was decided before, it cannot be read or routed any more, or it would leak.

    """
    with reading(gateway) as connection:
        held = _held(gateway, connection, name)
        _refuse_decided(held.hold)
        resolved = _resolved(gateway, connection, held)
    settings = _settings(gateway, held.thread.marketplace)
    released = Released(act.by, act.reason)
    result = carry(resolved, settings, released)
    unit = plan(result, gateway.stores, settings.profile, released)
    if not isinstance(unit, Deliver):
        raise _still_held(gateway, held.hold, act, result)
    with gateway.engine.begin() as connection:
        _write_release(gateway, connection, held, unit, act)
    return {
        "hold_id": held.hold.id,
        "entry_id": held.entry.id,
        "item_id": unit.item.id,
        "thread_id": held.thread.id,
        "overridden": _overridden(unit),
        "recipients": len(unit.item.recipients),
        "size": unit.item.size,
    }


def refuse(gateway: Opened, name: str, act: Act) -> Mapping[str, Any]:
    """Let a held message go no further. Its sender is not told: notices are not built yet.

    Raises:
        GatewayError: nothing is held under this name, or it was decided before.

    """
    with gateway.engine.begin() as connection:
        held = _held(gateway, connection, name)
        _decide(gateway, connection, held.hold, HoldState.REFUSED, act)
        gateway.stores.threads.set_disposition(connection, held.entry.id, Disposition.REFUSED)
        gateway.stores.threads.append_event(
            connection,
            Event(
                at=now(),
                kind="refused",
                marketplace=held.thread.marketplace,
                thread_id=held.thread.id,
                entry_id=held.entry.id,
                codes={
                    "verdict": "reject",
                    "rules": ",".join(held.hold.rules),
                    "from": held.entry.author_role,
                    "decision": decision_code(held.entry.id),
                },
            ),
        )
        note(gateway, connection, act, "held.refuse", "hold", held.hold.id)
    return {
        "hold_id": held.hold.id,
        "entry_id": held.entry.id,
        "thread_id": held.thread.id,
        "rules": list(held.hold.rules),
    }


def _held(gateway: Opened, connection: Connection, name: str) -> _Held:
    threads = gateway.stores.threads
    hold = find_hold(gateway, connection, name)
    entry = threads.entry(connection, hold.entry_id)
    thread = threads.thread(connection, hold.thread_id)
    assert entry is not None
    assert thread is not None
    return _Held(hold, entry, thread, newest_decision(gateway, connection, hold))


def _refuse_decided(hold: Hold) -> None:
    if hold.state is not HoldState.HELD:
        raise GatewayError(
            f"nothing was done: this message was {hold.state} by {hold.decided_by} already, and a "
            "decision stands. `gobetween held show` tells when and why."
        )


def _resolved(gateway: Opened, connection: Connection, held: _Held) -> ResolvedMessage:
    """Stages 1 to 3 again, from what was stored: the bytes, and the evidence that was found then."""
    stores, context = gateway.stores, context_of(held.decision)
    try:
        message = parse_message(held.entry.raw)
    except (ContentErased, VaultError):
        raise GatewayError(
            "not released: the stored message cannot be read. Its thread was erased, its row was "
            "altered, or a key is missing from the keyring. It can only be refused."
        ) from None
    author = author_of(message)
    results = tuple(MethodResult(**one) for one in context.get("authentication", ()))
    evidence = Evidence(context.get("evidence", Evidence.NONE))
    named = _recipient(gateway, connection, held)
    # A null reverse-path would make it automatic mail, and such mail is never held.
    envelope = Envelope(author or named.address, (named.address,))
    received = ReceivedMessage(held.entry.id, now(), NO_CLIENT, envelope, message)
    authenticated = AuthenticatedMessage(received, Authentication(author, evidence, "", results))
    resolver = Resolver(stores.aliases, stores.threads, stores.codec, stores.encryption.index)
    resolved = resolver.resolve(connection, authenticated, (named,))
    return _in_thread(gateway, resolved, held)


def _recipient(gateway: Opened, connection: Connection, held: _Held) -> AliasRecipient:
    """The alias that the message was sent to, as it stands now."""
    aliases = gateway.stores.aliases
    found = aliases.correspondence_of_relationship(connection, held.thread.relationship_id)
    assert found is not None
    role = Role(held.entry.author_role)
    if not found.party(role.other).delivery_addresses:
        raise GatewayError(
            f"not released: the {role.other} has no mailbox to deliver to. Add one with "
            "`gobetween seller add-mailbox`, or import the order with an address."
        )
    for alias in (found.buyer_alias, found.seller_alias):
        if not alias.is_open(now()):
            raise GatewayError(
                f"not released: the alias of the {alias.role} is shut, so an answer could not "
                "come back. Give that side a new one with `gobetween alias reissue` first."
            )
    alias = found.alias_of(role.other)
    ordinal = held.thread.ordinal
    return AliasRecipient(aliases.address_of(alias, ordinal), alias, ordinal)


def _in_thread(gateway: Opened, resolved: ResolvedMessage, held: _Held) -> ResolvedMessage:
    """The same route, but in the thread that the message was recorded in, whatever came since."""
    route = resolved.route
    if route.author_role != held.entry.author_role:
        raise GatewayError(
            "not released: the address in From belongs to the other side now, so the message "
            "would go back to its author. Refuse it."
        )
    if route.thread_id == held.thread.id:
        return resolved
    ordinal = held.thread.ordinal
    reply_to = gateway.stores.aliases.address_of(route.author_alias, ordinal)
    moved = replace(
        route,
        thread_id=held.thread.id,
        thread_ordinal=ordinal,
        is_thread_closed=not held.thread.is_open,
        addresses=replace(route.addresses, reply_to=reply_to),
    )
    return replace(resolved, route=moved)


def _settings(gateway: Opened, marketplace: str) -> PipelineSettings:
    if marketplace not in gateway.config.marketplace:
        raise GatewayError(
            f"not released: marketplace {marketplace} is not in the configuration any more, and "
            "with it went the keys to sign. Put its section back."
        )
    keys = signing_keys(gateway.config, marketplace)
    return PipelineSettings(profile_of(gateway.config, marketplace), keys)


def _still_held(gateway: Opened, hold: Hold, act: Act, result: PipelineResult) -> GatewayError:
    """Why a message stays where it is; that somebody tried is audited."""
    with gateway.engine.begin() as connection:
        note(gateway, connection, act, "held.release-withheld", "hold", hold.id)
    findings: tuple[Finding, ...] = (
        result.findings if isinstance(result, Withheld) else decided_of(result).verdict.findings
    )
    reasons = "\n".join(f"  {finding.rule}  {finding.reason}" for finding in findings)
    return GatewayError(
        "not released: the finished message would show an address, or could not be cleaned. The "
        f"leak guard is never overridden, so it stays held:\n{reasons}\n"
        "Refuse it, and ask the sender for the text without the attachment or the quoted mail."
    )


def _overridden(unit: Deliver) -> list[str]:
    """The rules that would have kept the message back but for the operator's word."""
    findings = json.loads(unit.decision.findings)
    stopping = {Effect.HOLD, Effect.REJECT, Effect.DEFER, Effect.ABSORB}
    return list(dict.fromkeys(one["rule"] for one in findings if one["effect"] in stopping))


def _write_release(
    gateway: Opened, connection: Connection, held: _Held, unit: Deliver, act: Act
) -> None:
    """Stage 7 for a message that is in the record already: one unit, in one commit."""
    threads = gateway.stores.threads
    _decide(gateway, connection, held.hold, HoldState.RELEASED, act)
    sent = unit.entry.sent_message_id
    threads.set_disposition(connection, held.entry.id, Disposition.ACCEPTED, sent_message_id=sent)
    thread = threads.thread(connection, held.thread.id)
    if thread is None or thread.key is None:
        raise GatewayError("not released: its thread was erased at this moment.")
    threads.record_decision(connection, unit.decision, key=thread.key)
    # Held by no worker: a running gateway finds it at its next tick, one that starts, at once.
    gateway.stores.queue.insert(connection, unit.item, None, thread.key)
    codes = {name: value for name, value in unit.event.codes.items() if name != "reply"}
    threads.append_event(connection, replace(unit.event, kind="released", codes=codes))
    note(gateway, connection, act, "held.release", "hold", held.hold.id)


def _decide(
    gateway: Opened, connection: Connection, hold: Hold, state: HoldState, act: Act
) -> None:
    decided = gateway.stores.threads.decide_hold(
        connection, hold.id, state=state, at=now(), by=act.by, reason=act.reason
    )
    if not decided:
        again = gateway.stores.threads.hold(connection, hold.id)
        assert again is not None
        _refuse_decided(again)
