"""R-22: attachments are few, small, of a kind on the list, and what their names say.

What a seller may not send is refused; a buyer's message travels without it.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from policies.attachments import ALLOWED, FileFault, attachments, fault_of, removal, shown_name
from policies.cuts import Cut
from policies.facts import Facts
from policies.profile import MEBIBYTE, Profile
from policies.reading.values import File, FileKind
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding

# Of one message so many files are named; the rest would say the same again.
_MOST_NAMED: Final = 5

_WORDINGS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        FileFault.PROGRAM: ("{file} is a program.", "Send what it shows as a PDF or an image."),
        FileFault.MARKUP: ("{file} is HTML, SVG or XML.", "Send it as a PDF or an image."),
        FileFault.ARCHIVE: ("{file} is an archive.", "Attach the files in it one by one."),
        FileFault.MACROS: ("{file} may hold macros.", "Save it without macros, or as a PDF."),
        FileFault.ENCRYPTED: ("{file} is encrypted.", "Save it without a password."),
        FileFault.MISLABELLED: (
            "{file} is not what its name or type says.",
            "Save it again under its proper name, or as a PDF.",
        ),
        FileFault.ANIMATED: ("{file} is an animated image.", "Send a still image."),
        FileFault.UNLISTED: (
            "{file} is of a kind that is not carried.",
            "Send it as a PDF or an image.",
        ),
        "too-many": (
            "There are {count} attachments; the limit is {limit}.",
            "Send fewer files, or several messages.",
        ),
        "too-large": (
            "The attachments have {size} MB together; the limit is {limit} MB.",
            "Send fewer or smaller files.",
        ),
    }
)


def _refusal(fault: str) -> Answer:
    wording, fix = _WORDINGS[fault]
    allowed = "" if fault.startswith("too-") else f" Allowed: {ALLOWED}."
    return Answer(str(fault), Effect.REJECT, wording, fix + allowed, code=554, status="5.6.1")


def _removed(fault: str) -> Answer:
    wording, fix = _WORDINGS[fault]
    what = (
        "Only the first files were carried."
        if fault.startswith("too-")
        else "It was removed, the rest was carried."
    )
    return Answer(f"{fault}-removed", Effect.STRIP, f"{wording} {what}", fix)


REFUSALS: Final = MappingProxyType({fault: _refusal(fault) for fault in _WORDINGS})
REMOVALS: Final = MappingProxyType({fault: _removed(fault) for fault in _WORDINGS})


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Refuse a seller's message for its files; strip a buyer's of them."""
    files = attachments(facts.files)
    if not files:
        return ()
    return _refused(files, profile) if facts.is_from_seller else _stripped(files, profile)


def _refused(files: tuple[File, ...], profile: Profile) -> tuple[Finding, ...]:
    found = [_finding(REFUSALS, file, fault) for file in files if (fault := fault_of(file))]
    found = found[:_MOST_NAMED]
    if len(attached := _attached(files)) > profile.attachment_count:
        found.append(_too_many(REFUSALS, attached, profile))
    if sum(file.size for file in files) > profile.attachment_limit:
        found.append(_too_large(REFUSALS, files, profile))
    return tuple(found)


def _stripped(files: tuple[File, ...], profile: Profile) -> tuple[Finding, ...]:
    faulty = [(file, fault) for file in files if (fault := _fault_from_buyer(file))]
    found = [_finding(REMOVALS, file, fault, removal(file)) for file, fault in faulty]
    sound = tuple([file for file in files if _fault_from_buyer(file) is None])
    surplus_files = (attached := _attached(sound))[profile.attachment_count :]
    kept = tuple([file for file in sound if file not in surplus_files])
    if surplus_files:
        found.append(_too_many(REMOVALS, attached, profile, *map(removal, surplus_files)))
    total, surplus = 0, []
    for file in kept:
        total += file.size
        if total > profile.attachment_limit:
            surplus.append(removal(file))
            total -= file.size
    if surplus:
        found.append(_too_large(REMOVALS, kept, profile, *surplus))
    return tuple(found)


def _fault_from_buyer(file: File) -> FileFault | None:
    """What a carrier or a shop wrote to the buyer is evidence; the rewriter opens and cleans it."""
    return None if file.kind is FileKind.MAIL else fault_of(file)


def _attached(files: tuple[File, ...]) -> tuple[File, ...]:
    """What counts: pictures that a signature shows, such as logos, nobody attached."""
    return tuple([file for file in files if not file.is_inline])


def _finding(answers: Mapping[str, Answer], file: File, fault: str, *cuts: Cut) -> Finding:
    name = shown_name(file)
    return answers[fault].finding(RULE.id, name, cuts=cuts, file=name)


def _too_many(
    answers: Mapping[str, Answer], files: tuple[File, ...], profile: Profile, *cuts: Cut
) -> Finding:
    limit = profile.attachment_count
    return answers["too-many"].finding(RULE.id, cuts=cuts, count=len(files), limit=limit)


def _too_large(
    answers: Mapping[str, Answer], files: tuple[File, ...], profile: Profile, *cuts: Cut
) -> Finding:
    size = f"{sum(file.size for file in files) / MEBIBYTE:.1f}"
    limit = f"{profile.attachment_limit / MEBIBYTE:.1f}"
    return answers["too-large"].finding(RULE.id, cuts=cuts, size=size, limit=limit)


RULE: Final = Rule(
    id="R-22",
    name="Attachments",
    purpose="Attachments are documents and pictures that an order needs.",
    direction=BOTH_DIRECTIONS,
    limits="`attachment_count` files, 5 by default, and `attachment_limit` octets of all of them, 10 MiB by "
    f"default. Carried: {ALLOWED}; by content, and by a name that agrees with it. A seller's message "
    "is refused, a buyer's is carried without what is too much.",
    needs=Needs.READER,
    answers=(*REFUSALS.values(), *REMOVALS.values()),
    check=check,
)
