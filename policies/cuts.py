"""What a rule asks the rewriter to take out: values, quoting verbatim what is to go.

A rule decides and changes nothing; the rewriter changes and decides nothing. What cannot be found
in the message any more is not passed over in silence: the rewriter then holds the message.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class CutKind(StrEnum):
    """What is cut: words of the subject and of texts, a link's target, an attachment, markup."""

    WORDS = "words"
    TARGET = "target"
    FILE = "file"
    MARKUP = "markup"


class Markup(StrEnum):
    """Markup that is taken out of HTML, and nothing else with it."""

    REMOTE_IMAGES = "remote-images"
    ACTIVE = "active"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Cut:
    """One thing to take out.

    - WORDS: `written`, wherever it stands in the subject or in a text, becomes `replacement`.
    - TARGET: the href `written` is taken away; the text of the link stays.
    - FILE: attachment `number` (from 0) gives way to a text that says `replacement`.
    - MARKUP: `written` is a value of `Markup`.
    """

    kind: CutKind
    written: str = field(default="", repr=False)
    replacement: str = ""
    number: int = 0
