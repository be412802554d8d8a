"""What texts that nobody would write cost those who read them: milliseconds, and how they grow with the size.

    python -m bench.hostile_input [--rounds N] [--only WORD] [--json]

Each reader is given a piece of text again and again, then twice as much of it. Growth is the second time over the
first: about 2 is linear, 4 is quadratic, 1 is a reader that looks at the beginning only. Times are of this process and
the best of all rounds; growth of what takes less than a fifth of a millisecond says nothing and is left out.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial

from gateway.cases import Case
from gateway.checking import Bench, check_case
from gateway.masking import mask_text
from gateway.profiles import DEFAULT_DOMAIN
from mail.address import Address
from mail.decode_words import decode_words
from mail.message import Message, parse_message
from mail.mime import parse_parts
from mail.parameters import parse_parameterised
from policies.cuts import Cut, CutKind, Markup
from policies.profile import Profile
from policies.reading.contacts import find_contacts
from policies.reading.declarations import sheet_of
from policies.reading.files import file_of
from policies.reading.folding import fold
from policies.reading.html import read_html
from policies.reading.language import detect_language
from policies.reading.links import find_links
from policies.reading.private import find_secrets
from policies.reading.spelled import find_spelled
from policies.reading.values import Anchor, Place
from policies.symbols.disguises import undisguised
from relay.authenticate.arc import check_chain
from relay.authenticate.dkim import check_signatures
from relay.content import read_content
from relay.dns import Answers
from relay.masking import mask_cards
from relay.merging import merged
from relay.rewrite.css import runs_something, without_remote
from relay.rewrite.cuts import apply_cuts
from relay.rewrite.files.clean import scrub_file
from relay.rewrite.files.insides import insides_of
from relay.rewrite.guard import find_leaks
from relay.rewrite.html_markup import without_markup
from relay.rewrite.html_tokens import tokens
from relay.rewrite.html_words import HtmlWords
from relay.rewrite.needles import Needles
from relay.rewrite.plan import RewritePlan
from relay.rewrite.rewrite import rewrite
from relay.rewrite.scrub import Scrubber
from relay.rewrite.views import squeeze_visible, visible_view
from relay.rewrite.wanted import wanted_of

MILLISECONDS = 1_000
# Below it, in milliseconds, the clock and the garbage collector are most of what is seen.
TELLING = 0.2
# From here on a cost is no longer linear.
SUSPECT = 3.0
NOW = 1_790_000_000_000_000
# The public key of RFC 8463, appendix A.2.
KEY = b"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
SIGNED = "v=1; a=ed25519-sha256; c=relaxed/relaxed; d=a.example; s=s; h=from; bh=YQ==; b=YQ=="
HTML = "text/html; charset=utf-8"
PHONE, EMOJI = "0171 2345678", "\U0001f600"
CUTS = (Cut(CutKind.WORDS, PHONE, "[removed]"), Cut(CutKind.WORDS, EMOJI, ""))
ANN, BOB = Address("ann.doe", "gmail.com"), Address("bob", "shop.example")
ANN_ALIAS, BOB_ALIAS = Address("a", DEFAULT_DOMAIN), Address("b", DEFAULT_DOMAIN)
PLAN = RewritePlan(
    from_alias=ANN_ALIAS,
    from_name="Ann D.",
    to_alias=BOB_ALIAS,
    reply_to=ANN_ALIAS,
    message_id=f"1@{DEFAULT_DOMAIN}",
    ids={},
    date=NOW,
    hops=1,
    needles=Needles((ANN,), (BOB,)),
)
SCRUBBER = Scrubber(PLAN.needles, ANN_ALIAS, BOB_ALIAS)
REGIONS = ("US", "GB", "DE", "FR", "ES", "JP")
JUDGES = Bench(Profile(), DEFAULT_DOMAIN, NOW)


@dataclass(frozen=True, slots=True)
class Repeated:
    """A text of any size: a piece again and again, between a beginning and an end."""

    piece: str
    before: str = ""
    after: str = ""

    def of(self, size: int) -> str:
        """Give the text with about so many characters of the piece."""
        return self.before + self.piece * max(1, size // len(self.piece)) + self.after


@dataclass(frozen=True, slots=True)
class Reader:
    """Something that reads text, what hurts it, and the characters it is first given."""

    name: str
    read: Callable[[str], object]
    texts: Sequence[Repeated]
    size: int


@dataclass(frozen=True, slots=True)
class Row:
    """What one reader takes for one text: milliseconds, and for twice as much; see the module for growth."""

    reader: str
    text: str
    size: int
    spent_ms: float
    growth: float | None


def pieces(*written: str) -> tuple[Repeated, ...]:
    """Each piece by itself."""
    return tuple(map(Repeated, written))


def mail(body: str, content_type: str = "text/plain; charset=utf-8", head: str = "") -> Message:
    """A message with such a body."""
    return parse_message(f"{head}Content-Type: {content_type}\r\n\r\n{body}".encode())


def _answers(_name: str, _rdtype: str) -> Answers:
    return (KEY,)


def _parted(text: str) -> None:
    parse_parts(mail(text, "multipart/mixed; boundary=b"))


def _signature_checked(text: str) -> None:
    check_signatures(mail("x", head=f"DKIM-Signature: {text}\r\n"), _answers, NOW)


def _bodies_checked(text: str) -> None:
    check_signatures(mail(text, head=f"DKIM-Signature: {SIGNED}\r\n" * 5), _answers, NOW)


def _chain_checked(text: str) -> None:
    check_chain(mail("x", head=text), _answers, NOW)


def _cut(text: str) -> None:
    apply_cuts(mail(text, "text/plain; format=flowed"), CUTS)


def _cut_html(text: str) -> None:
    apply_cuts(mail(text, HTML), CUTS)


def _rewritten(text: str) -> None:
    find_leaks(rewrite(mail(text), PLAN).message.as_bytes(), PLAN.needles)


def _words_cut(text: str) -> None:
    HtmlWords(wanted_of(CUTS)).cut(text)


def _without(markup: Markup, text: str) -> None:
    without_markup(text, markup)


def _styled(text: str) -> None:
    without_remote(text)
    runs_something(text)


def _viewed(text: str) -> None:
    visible_view(text)
    squeeze_visible(text)


def _linked(text: str) -> None:
    find_links({Place.TEXT: text}, (Anchor(text, text),), ())


def _file_seen(text: str) -> None:
    octets = text.encode("latin-1")
    file_of(0, "", "application/octet-stream", len(octets), octets, octets[-16_384:])


def _file_scrubbed(text: str) -> None:
    octets = text.encode("latin-1")
    scrub_file(octets, SCRUBBER)
    for _ in insides_of(octets):
        pass


def _judged(text: str) -> None:
    check_case(Case("", "seller-to-buyer", text, text, f"<p>{text}</p>"), JUDGES)


IN_HTML = (
    *pieces(
        "<", "</", "<a ", "<div>", "<b>", "<p>x", "<br>", "<li><ul>", "<svg><g>", "<a href=x>", "<a b='", "<!--",
        "<style", "<style></style ", "<script>", "<blockquote ", "<!--[if x]>", "<img src=http://x ", "<form>",
        "<p style='url(", "<div style='display:none'>x", "<i hidden>x", "&", "&#48;", "x",
    ),
    Repeated("a{b:c}", "<style>", "</style>"), Repeated("color:red;", "<p style='", "'>"),
    Repeated("9", "a&#", ";b"), Repeated("</title", "", "<title>"),
)  # fmt: skip
IN_TEXT = pieces(
    "1 ", "a@", "@ ", "a.", "a-", "0", "+1", "3o", "12:", "http://", "www.", "a.com ", "http://a)", "one two three ",
    "arroba a ", "( at )", " dot com", "a minus ", "w h a t ", "qr code ", "password:", "4", "4 ", "order ", "-",
    "a", "\n", " ", "\u200b", "\u0301", "\ufdfa", "ー", "一の", "ドット", "割引", EMOJI, "20% off ",
    "coupon code ", "A1-", "review ", "cancel your order ", "if you are happy ", "ne annul ", "* ", "> ",
)  # fmt: skip
IN_PARAMETERS = (
    *pieces(";", "a;"),
    *(Repeated(one, "a;") for one in ("b", "(", "x=1;")),
    Repeated("\\", 'a;b="'),
)
IN_PARTS = pieces("--b\n", "--bx\n", "\n", "--", "--b--\n", "--b\nContent-Type: message/rfc822\n\n")
IN_PLAIN = pieces(
    "Am schrieb schrieb\r\n", "On x wrote:\r\n\r\n", "\r\n", "\xa0 ", "> ", "x", "-- \r\n"
)
CARDS = pieces("4", "4 ", "4111 1111 1111 1111 ", "=\r\n", " ", "<", "&#49;")
IN_SIGNATURES = (
    Repeated("a\r\n ", "v=1; b="),
    Repeated(" ", "v=1; b", "x"),
    Repeated(":n1", "v=1; h=n"),
    Repeated(":x", f"{SIGNED}; h=from"),
)
SIGNED_BODIES = pieces(" ", " \r\n", "\r\n", " " * 996 + "x\r\n", "x")
CHAINS = pieces(
    "ARC-Seal: i=1; a=b\r\n",
    "ARC-Authentication-Results: i=1; a=b;\r\n",
    f"ARC-Message-Signature: i=1; {SIGNED}\r\n",
)
IN_STYLES = pieces("url(", "url('", '"http:', "(//", "\\", "/*", "/**/", "\\68 ")
IN_VIEWS = pieces("<!--", "<", "<!-- <b> -", "&#", "%", "=?", "<!---->", "\u200b")
IN_FILES = (
    *pieces("a", "{\\rtf1 ", "PK\3\4" + "\0" * 26),
    *(Repeated(one, "%PDF-1.4\n") for one in ("1 0 obj<</A(", "(\\(", ">>stream\n", "[", "z")),
    Repeated(">>stream\nz", "%PDF-1.4 /ASCII85Decode"),
    Repeated("\xff", "\xff\xd8\xff\xda\0\2"),
    Repeated("ab g", "{\\rtf1 "),
)
HEADS = pieces(
    "%PDF-", "GIF89a!\xff", "PK\3\4" + "\0" * 26, "%PDF- /ObjStm stream\n", "%PDF- #4a", "<"
)
READERS = (
    Reader("mail.decode_words", decode_words, pieces("=?utf-8?q?a?= ", "=?", "=?a?q?"), 200_000),
    Reader("mail.parameters", parse_parameterised, IN_PARAMETERS, 200_000),
    Reader("mail.mime", _parted, IN_PARTS, 200_000),
    Reader("gateway.masking", mask_text, (*pieces("@", "a@"), Repeated("a", "", "@@")), 100_000),
    Reader("relay.content plain", lambda text: read_content(mail(text)), IN_PLAIN, 50_000),
    Reader("relay.content html", lambda text: read_content(mail(text, HTML)), IN_HTML, 50_000),
    Reader("relay.masking plain", lambda text: mask_cards(mail(text)), CARDS, 50_000),
    # Up to 64 KB there is a quick look first.
    Reader("relay.masking html", lambda text: mask_cards(mail(text, HTML)), CARDS, 100_000),
    Reader(
        "relay.merging", lambda text: merged(("ab" * 50_000, text)), pieces("ba\n", "ba. "), 50_000
    ),
    Reader("authenticate.dkim field", _signature_checked, IN_SIGNATURES, 3_000),
    Reader("authenticate.dkim body", _bodies_checked, SIGNED_BODIES, 1_000_000),
    Reader("authenticate.arc", _chain_checked, CHAINS, 2_000),
    # The first text is mail as people write it.
    Reader("rewrite.rewrite", _rewritten, pieces("Hello there.\n", f"{ANN}\n", "<", "%40"), 50_000),
    Reader(
        "rewrite.cuts plain", _cut, pieces(f"{PHONE} ", EMOJI, "--b0\n", "> ", "0171 \n"), 50_000
    ),
    Reader("rewrite.cuts html", _cut_html, (*IN_HTML, *pieces(f"{PHONE} ", EMOJI)), 20_000),
    Reader("rewrite.css", _styled, IN_STYLES, 100_000),
    Reader("rewrite.html_tokens", lambda text: list(tokens(text)), IN_HTML, 100_000),
    *(
        Reader(f"rewrite.html_markup {one.value}", partial(_without, one), IN_HTML, 20_000)
        for one in Markup
    ),
    Reader(
        "rewrite.html_words",
        _words_cut,
        (*IN_HTML, *pieces("<b>0171</b>", "<img alt=0171>")),
        20_000,
    ),
    Reader("rewrite.views", _viewed, IN_VIEWS, 100_000),
    Reader("rewrite.files", _file_scrubbed, IN_FILES, 500_000),
    Reader("reading.folding", fold, IN_TEXT, 10_000),
    Reader(
        "reading.contacts", lambda text: find_contacts({Place.TEXT: text}, REGIONS), IN_TEXT, 10_000
    ),
    Reader("reading.links", _linked, IN_TEXT, 10_000),
    Reader("reading.spelled", lambda text: list(find_spelled(text)), IN_TEXT, 10_000),
    Reader("reading.private", lambda text: find_secrets({Place.TEXT: text}), IN_TEXT, 10_000),
    Reader("reading.language", detect_language, IN_TEXT, 10_000),
    Reader("reading.html", read_html, IN_HTML, 100_000),
    Reader(
        "reading.declarations", sheet_of, pieces("a{", "/*", "@x{", "}", "a{}", "a{b:c}"), 25_000
    ),
    Reader("reading.files", _file_seen, HEADS, 32_000),
    Reader("symbols.disguises", undisguised, IN_TEXT, 10_000),
    Reader("check_case", _judged, IN_TEXT, 10_000),
)


def rows(reader: Reader, rounds: int) -> Iterator[Row]:
    """Measure a reader with each of its texts.

    A round goes over all texts, so that nothing helps which remembers its last few of them.
    """
    given = [(text.of(reader.size), text.of(2 * reader.size)) for text in reader.texts]
    spent = [
        [(_spent(reader, once), _spent(reader, twice)) for once, twice in given]
        for _ in range(rounds)
    ]
    for at, text in enumerate(reader.texts):
        once, twice = (min(one[at][which] for one in spent) for which in (0, 1))
        growth = twice / once if once >= TELLING else None
        yield Row(
            reader.name, ascii(text.before + text.piece)[:28], len(given[at][0]), once, growth
        )


def _spent(reader: Reader, text: str) -> float:
    started = time.process_time()
    reader.read(text)
    return (time.process_time() - started) * MILLISECONDS


def line_of(row: Row) -> str:
    """A row for people; what grows too fast is marked."""
    growth = "" if row.growth is None else f"{row.growth:5.1f}"
    mark = "  <- not linear" if row.growth is not None and row.growth >= SUSPECT else ""
    return f"{row.reader:<32} {row.text:<30} {row.size:>9,} {row.spent_ms:>10.2f} {growth:>6}{mark}"


def main() -> int:
    """Run what the arguments say."""
    parser = argparse.ArgumentParser(prog="bench.hostile_input", description=__doc__)
    parser.add_argument("--rounds", type=int, default=2, help="rounds, of which the best counts")
    parser.add_argument("--only", default="", help="readers whose name contains this word")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    given = parser.parse_args()
    readers = [one for one in READERS if given.only in one.name]
    if given.json:
        found = [asdict(row) for reader in readers for row in rows(reader, given.rounds)]
        print(json.dumps(found))
        return 0
    print(f"{'reader':<32} {'text, repeated':<30} {'size':>9} {'ms':>10} {'growth':>6}")
    for reader in readers:
        print(*map(line_of, rows(reader, given.rounds)), sep="\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
