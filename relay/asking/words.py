"""What our letters and the page for answers say, in one language. Every sentence of them stands in such a value.

Names in braces are filled in: times as "2026-11-24 12:00 UTC", subjects and excerpts without addresses and links.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """A subject, the paragraphs before what a letter is about, and those behind it."""

    subject: str
    opening: tuple[str, ...]
    ending: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asking:
    """The question whether a party wrote a mail.

    `own_address`, `other_address` and `hidden_address` say which address the mail claims; `approving` is added to
    `yes` when that address is then the party's for good; `link` names the page.
    """

    wording: Wording
    received: str
    claims: str
    subject: str
    own_address: str
    other_address: str
    hidden_address: str
    yes: str
    approving: str
    no: str
    silence: str
    link: str
    safety: str


@dataclass(frozen=True, slots=True)
class Findings:
    """The labels beside what a rule found, with their colons, and the name of the guard over finished mail."""

    rule: str
    written: str
    reason: str
    fix: str
    code: str
    guard: str


@dataclass(frozen=True, slots=True)
class Page:
    """The page on which a question is answered."""

    title: str
    question: str
    yes: str
    no: str
    done_yes: str
    done_no: str
    gone: str


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that is said in one language (ISO 639-1)."""

    language: str
    sender: str
    greeting: str
    unanswerable: str
    asking: Asking
    findings: Findings
    held: Wording
    refused: Wording
    changed: Wording
    released: Wording
    turned_down: Wording
    lapsed: Wording
    unanswered: Wording
    unclear: Wording
    opted_out: Wording
    opted_in: Wording
    page: Page
