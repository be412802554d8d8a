"""R-23: a seller sends no program, and no document that runs one when it is opened.

What shows is what stands at the beginning and at the end of a file. Scanning for malware is the
work of the operator's own mail server or milter, in front of the gateway.
"""

from typing import Final

from policies.attachments import shown_name
from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Profile
from policies.reading.values import FileKind
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

_MOST_NAMED: Final = 5

PROGRAM: Final = Answer(
    "program",
    Effect.REJECT,
    "{file} was refused as unsafe: it is a program.",
    "Send what the buyer needs as a PDF or an image.",
    code=554,
    status="5.7.1",
)
ACTIVE: Final = Answer(
    "active",
    Effect.REJECT,
    "{file} was refused as unsafe: it holds macros or scripts.",
    "Save it without them, or as a plain PDF.",
    code=554,
    status="5.7.1",
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse programs, and documents with macros or scripts."""
    found = []
    for file in facts.files:
        if file.kind is FileKind.PROGRAM or file.has_macros:
            answer = PROGRAM if file.kind is FileKind.PROGRAM else ACTIVE
            name = shown_name(file)
            found.append(answer.finding(RULE.id, name, file=name))
    return tuple(found[:_MOST_NAMED])


RULE: Final = Rule(
    id="R-23",
    name="Unsafe files",
    purpose="Nothing that a seller sends runs on a buyer's machine.",
    direction=SELLER_TO_BUYER,
    limits="Programs, macros of Office, scripts of PDF and objects of RTF, as far as the first 64 KiB and the "
    "end of a file show them. Scanning for malware is left to the operator's mail server or milter.",
    needs=Needs.NOTHING,
    answers=(PROGRAM, ACTIVE),
    check=check,
)
