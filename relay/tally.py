"""The end of stage 3 for a seller's message: what this seller has done so far, as rules count it."""

from dataclasses import replace

from alias_store.model import Role
from database.connection import Connection
from policies.facts import Tally
from policies.profile import Profile
from policies.reading.likeness import likeness
from relay.stages import ResolvedMessage
from relay.stores import Stores
from thread_store.sql.seller_messages import Place

TEXT_LABEL = "seller.text"
WEEK = 7 * 86_400_000_000


def with_tally(
    connection: Connection, stores: Stores, resolved: ResolvedMessage, profile: Profile
) -> ResolvedMessage:
    """Return a seller's message with its tally; a buyer's stays as it is."""
    route = resolved.route
    if route.author_role is not Role.SELLER:
        return resolved
    seller, at = route.author.id, resolved.authenticated.received.received_at
    like = likeness(resolved.content.text)
    index = stores.encryption.index
    tokens = index.candidates(TEXT_LABEL, f"{seller}:{like}") if like else ()
    place = Place(seller, route.correspondence.relationship_id, route.thread_id, at)
    counted = stores.threads.seller_tally(connection, place, tokens)
    # A seller of long standing has many orders, and they matter only where the day is full.
    is_full = counted.day >= profile.daily_base
    permissions = stores.aliases.permissions
    orders = permissions.orders_since(connection, seller, at - WEEK) if is_full else 0
    tally = Tally(
        hour=counted.hour,
        day=counted.day,
        orders=orders,
        proactive=counted.proactive,
        important=counted.important,
        same_text=counted.same_text,
        asked_for_review=counted.asked_for_review,
    )
    return replace(resolved, tally=tally, text_token=tokens[0] if tokens else b"")
