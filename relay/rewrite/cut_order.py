"""When what the rules want out of a message goes: files and markup before addresses are scrubbed, words after.

A host that a rule wants out may stand inside an address as well. Cut first, it would leave the rest
of the address behind, which nobody knows as one any more; so addresses give way to aliases first,
and in what a rule quoted too.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from policies.cuts import Cut, CutKind
from relay.rewrite.needles import Needles
from relay.rewrite.scrub import Scrubber

_BEFORE: Final = frozenset({CutKind.FILE, CutKind.MARKUP})


@dataclass(frozen=True, slots=True)
class CutOrder:
    """The cuts before scrubbing, those after it, and which of these scrubbing may have made needless."""

    before: tuple[Cut, ...]
    after: tuple[Cut, ...]
    needless: frozenset[Cut]


def cut_order(cuts: Sequence[Cut], scrubber: Scrubber) -> CutOrder:
    """Sort cuts by when they are made; those of words as they read once addresses are aliases."""
    aliases = {str(scrubber.author_alias), str(scrubber.recipient_alias)}
    after = [_scrubbed(cut, scrubber) for cut in cuts if cut.kind not in _BEFORE]
    # What was an address and nothing else is an alias now, and stays.
    kept = tuple(dict.fromkeys(cut for cut in after if cut.written not in aliases))
    needless = frozenset(cut for cut in kept if _names_a_party(cut.written, scrubber.needles))
    return CutOrder(tuple(cut for cut in cuts if cut.kind in _BEFORE), kept, needless)


def _scrubbed(cut: Cut, scrubber: Scrubber) -> Cut:
    written = scrubber.plain(cut.written)
    return replace(cut, written=written.text) if written.is_changed else cut


def _names_a_party(written: str, needles: Needles) -> bool:
    """Whether every place where it stood may have been an address of a party, disguised or not."""
    folded = written.lower()
    hosts = {needle.domain.partition(".")[0] for needle in needles.domains}
    people = {needle.local_part for needle in needles.addresses}
    return any(name in folded for name in hosts | people)
