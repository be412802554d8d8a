"""What our letters say: drafts of ever less, from the fullest to one that quotes nothing. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from policies.translated import name_in, said_in
from policies.verdict import Finding
from policies.wording import excerpt_of
from relay.asking.excerpts import SUBJECT_WIDTH, harmless, marked, moment, quoted_lines
from relay.asking.post import Draft
from relay.asking.words import Wording, Words
from relay.pipeline import LEAK_RULE

# More findings than that help nobody.
FINDINGS_SHOWN = 5
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Mail:
    """The mail that a letter is about: when it came (microseconds UTC), its subject, its new text.

    `message_id` is the author's own, without brackets, or "". `orders` are the ids of its relationship's orders.
    `is_own` says that the reader wrote it for certain: then there is nothing in it to protect the reader from.
    """

    at: int
    subject: str = field(repr=False)
    text: str = field(default="", repr=False)
    message_id: str = field(default="", repr=False)
    orders: frozenset[str] = field(default=frozenset(), repr=False)
    is_own: bool = False

    @property
    def named_values(self) -> dict[str, str]:
        """What sentences name a mail by."""
        if self.is_own:
            shown = excerpt_of(self.subject, SUBJECT_WIDTH)
        else:
            shown = harmless(self.subject, SUBJECT_WIDTH, self.orders)
        return {"when": moment(self.at), "subject": shown}

    def bare(self) -> "Mail":
        """The same mail without anything that a person wrote."""
        return Mail(self.at, ELLIPSIS)


@dataclass(frozen=True, slots=True)
class Claim:
    """The address that a mail claims to come from. `shown` is "" when it may not be named."""

    shown: str = field(repr=False)
    is_own: bool
    is_approved_by_yes: bool


def question_drafts(
    words: Words, mail: Mail, claim: Claim, until: int, question_id: int, link: str
) -> Iterator[Draft]:
    """The question whether a party wrote a mail; nothing of it answers that mail."""
    asking = words.asking
    for told, claimed in ((mail, claim), (mail.bare(), replace(claim, shown=""))):
        yes = f"{asking.yes} {asking.approving}" if claim.is_approved_by_yes else asking.yes
        shown = (
            *asking.wording.opening,
            _table(words, told, claimed),
            "\n".join(quoted_lines(told.text, told.orders)),
            yes,
            asking.no,
            asking.silence.format(until=moment(until)),
            f"{asking.link}\n{link}" if link else "",
            asking.safety,
        )
        yield Draft(asking.wording.subject, shown, question_id, submitted="auto-generated")


def _table(words: Words, mail: Mail, claim: Claim) -> str:
    asking = words.asking
    if not claim.shown:
        claimed = asking.hidden_address
    else:
        form = asking.own_address if claim.is_own else asking.other_address
        claimed = form.format(address=claim.shown)
    named = mail.named_values
    return "\n".join(
        (
            f"  {asking.received} {named['when']}",
            f"  {asking.claims} {claimed}",
            f"  {asking.subject} {named['subject']}",
        )
    )


def notice_drafts(
    words: Words,
    wording: Wording,
    mail: Mail,
    findings: Sequence[Finding],
    code: str,
    *,
    until: int = 0,
    question_id: int | None = None,
) -> Iterator[Draft]:
    """A notice of what rules found in a mail; a question id makes it one that can be appealed against."""
    bare = mail.bare()
    for told, in_reply_to in ((mail, mail.message_id), (bare, mail.message_id), (bare, "")):
        values = {**told.named_values, "until": moment(until)}
        shown = (
            *(one.format(**values) for one in wording.opening),
            *(_finding(words, told, one) for one in findings[:FINDINGS_SHOWN]),
            *(one.format(**values) for one in wording.ending),
            words.findings.code.format(code=code),
            "" if question_id else words.unanswerable,
        )
        yield Draft(wording.subject, shown, question_id, in_reply_to)


def _finding(words: Words, mail: Mail, finding: Finding) -> str:
    labels = words.findings
    is_guard = finding.rule == LEAK_RULE
    name = labels.guard if is_guard else name_in(finding.rule, words.language)
    said = said_in(finding, words.language)
    excerpt = marked(f"{mail.subject}\n{mail.text}", finding.excerpt) if mail.text else ""
    lines = [labels.rule.format(rule=finding.rule, name=name)]
    if excerpt:
        lines.append(f"  {labels.written} {excerpt}")
    if mail.subject != ELLIPSIS:
        lines.append(f"  {labels.reason} {said.reason}")
    lines.append(f"  {labels.fix} {said.fix}")
    return "\n".join(lines)


def word_drafts(
    words: Words,
    wording: Wording,
    mail: Mail,
    *,
    question_id: int | None = None,
) -> Iterator[Draft]:
    """A short letter about a mail, without findings."""
    bare = mail.bare()
    for told, in_reply_to in ((mail, mail.message_id), (bare, "")):
        shown = (
            *(one.format(**told.named_values) for one in (*wording.opening, *wording.ending)),
            "" if question_id else words.unanswerable,
        )
        yield Draft(wording.subject, shown, question_id, in_reply_to)
