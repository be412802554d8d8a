"""Payment card numbers and passwords in a text.

1. A card number has an issuer's prefix and length (ISO/IEC 7812-1, the networks' published ranges), a
   check digit by Luhn (annex B there), and stands in the groups that are printed on cards or in
   one piece. In other groups it counts only where the words before it speak of a card.
2. A number that another name introduces (an order, a parcel, an IMEI) is that other number, since
   every tenth number passes Luhn by chance.
3. A password is what follows a literal label and a colon, and looks like one.

The patterns are bounded, and a text without a long run of digits costs one look.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from policies.reading.values import Place, Secret, SecretKind

# Twice a digit, the digits of that added.
_DOUBLED: Final = bytes.maketrans(b"0123456789", b"0246813579")
_WIDE: Final = "０１２３４５６７８９"
_TO_ASCII: Final = str.maketrans(_WIDE, "0123456789")
# Blanks and dashes of every width, and what no screen shows.
_BETWEEN: Final = " \t\u00a0\u2000-\u200f\u2010-\u2015\u202f\u2060\u2212\u3000\ufeff.\\-"
_DIGIT: Final = f"[0-9{_WIDE}]"
_GAP: Final = f"[{_BETWEEN}]{{1,3}}"
_RUN: Final = re.compile(f"{_DIGIT}(?:[{_BETWEEN}]{{0,3}}{_DIGIT}){{12,}}+")
_GROUP: Final = re.compile(f"{_DIGIT}+")
FEWEST_DIGITS: Final = 13
_MOST: Final = 19
_MOST_GROUPS: Final = 8
_KEPT: Final = 4
_ISSUED: Final = re.compile(
    r"4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})"  # Visa
    r"|5[1-5][0-9]{14}|2(?:22[1-9]|2[3-9][0-9]|[3-6][0-9]{2}|7[01][0-9]|720)[0-9]{12}"  # Mastercard
    r"|3[47][0-9]{13}"  # American Express
    r"|(?:6011|64[4-9][0-9]|65[0-9]{2}|62[0-9]{2})(?:[0-9]{12}|[0-9]{15})"  # Discover, UnionPay
    r"|3(?:0[0-5][0-9]|095|[689][0-9]{2})[0-9]{10}"  # Diners Club
    r"|35(?:2[89]|[3-8][0-9])[0-9]{12}"  # JCB
    r"|(?:220[0-4]|5019|9792)[0-9]{12}"  # Mir, Dankort, Troy
    r"|(?:5018|5020|5038|5893|6304|6759|676[1-3])[0-9]{9,15}"  # Maestro
)
# The first digits of all of these.
_ISSUERS: Final = frozenset("234569")
# Lengths of groups as cards and forms show them.
_PRINTED: Final = frozenset(
    {(14,), (4, 6, 4), (15,), (4, 6, 5), (16,), (4, 4, 4, 4), (19,), (4, 4, 4, 4, 3)}
)
_CARD_WORD: Final = re.compile(
    r"visa|maestro|master ?card|amex|american express|diners|discover|union ?pay|\bjcb\b|\bcc\b"
    r"|card|karte|carte|tarjeta|carta|kaart|kort|cartão|カード|卡",
    re.IGNORECASE,
)
_WORDS_BEFORE: Final = 60
_OTHER_NAME: Final = re.compile(
    r"(?:imei|meid|iccid|serial|serien|série|serie|s/n|track|sendung|suivi|seguimiento|追跡|伝票|送り状|お問い?合わ?せ"
    r"|iban|konto|account|compte|cuenta|口座|\bean\b|gtin|isbn|\bupc\b|barcode|order|bestell|auftrag|commande|pedido|注文"
    r"|purchase|invoice|rechnung|facture|factura|請求|\bref|article|artikel|article|artículo|item|parcel|paket|colis"
    r"|paquete|package|shipment|consignment|licen[cs]e|lizenz|licence|licencia|\bkey|\bid\b|transaction|transaktion)"
    r"[\w-]{0,14}[ \t.]{0,2}"
    r"(?:(?:number|nummer|nr|no|num|numéro|número|código|code|id|is|est|es|ist|n)[.:º°]{0,2}[ \t]{0,2}){0,3}"
    r"(?:番号)?[:#№は：º°]{0,2}[ \t]{0,2}\Z",
    re.IGNORECASE,
)
# Glued to these, digits are a piece of a word, a link or a number of another kind.
_NOT_BEFORE: Final = re.compile(r"[A-Za-z_/=&?#%+@$€£]\Z")
_NOT_AFTER: Final = re.compile(r"[A-Za-z_=@%]")
# A number that was masked leaves its last digits; what follows them is not joined to them.
_MASKED_BEFORE: Final = re.compile(f"[*＊](?:{_GAP})?\\Z")

# What a quick look makes of UTF-8 and its like: a zero for what may be a digit, nothing for what may
# stand between digits, and an x for the rest. The last octets of wide digits are 0x90 to 0x99 in
# UTF-8; ISO-2022-JP writes them with a "#".
_QUICK: Final = bytes(
    0x30 if 0x30 <= octet <= 0x39 or 0x90 <= octet <= 0x99 else 0x78 for octet in range(256)
)
_PASSED_OVER: Final = b" \t.-#\xc2\xa0\xe2\xe3\xef\xaf\xbb\xbc\xbf" + bytes(range(0x80, 0x90))
_LONG: Final = b"0" * FEWEST_DIGITS

_LABELS: Final = ("pass", "kennwort", "contrase", "パスワード", "pwd", "密码", "密碼", "비밀번호")
_PASSWORD: Final = re.compile(
    r"(?<![A-Za-z])(?:password|passwort|passcode|passphrase|pwd|kennwort|mot de passe|contraseña|contrasena"
    r"|パスワード|密码|密碼|비밀번호)"
    r"(?: (?:is|ist|lautet|est|es)|は)?[ \t]{0,2}[:：=][ \t\u00a0]{0,2}"
    r"(?P<value>[!-~]{4,64})(?![!-~])(?P<more>[ \t]+[^\W\d_])?",
    re.IGNORECASE,
)
_PLAIN_WORD: Final = re.compile(r"[A-Za-z]?[a-z]*")


def find_secrets(texts: Mapping[Place, str]) -> tuple[Secret, ...]:
    """Find card numbers (Luhn and issuer) and passwords, in the order of places and offsets.

    A password is `written` with its label, so that what is masked stands nowhere else by chance.
    """
    found: list[Secret] = []
    for place, text in texts.items():
        spans = [(start, end, SecretKind.CARD) for start, end in card_spans(text)]
        if any(map(text.lower().__contains__, _LABELS)):
            spans += [(start, end, SecretKind.PASSWORD) for start, end in _passwords(text)]
        if spans:
            found += [Secret(kind, place, one, text[one:end]) for one, end, kind in sorted(spans)]
    return tuple(found)


def card_spans(text: str) -> list[tuple[int, int]]:
    """Give the spans of card numbers in any text, ascending, none overlapping."""
    if not may_hold_card(text.encode("utf-8", "surrogatepass")):
        return []
    return [span for run in _RUN.finditer(text) for span in _in_run(text, run.start(), run.end())]


def may_hold_card(octets: bytes) -> bool:
    """Whether text in UTF-8, or in any charset that keeps ASCII, may hold a card number: quick."""
    return _LONG in octets.translate(_QUICK, _PASSED_OVER)


def mask_of(secret: Secret) -> str:
    """Return `secret.written` masked, of the same length: a card keeps its last four digits.

    A password keeps its label.
    """
    if secret.kind is SecretKind.CARD:
        return mask_card(secret.written)
    found = _PASSWORD.search(secret.written)
    start = found.start("value") if found else 0
    return secret.written[:start] + "*" * (len(secret.written) - start)


def mask_card(written: str) -> str:
    """Put a star for every digit but the last four; a wide one for a wide digit."""
    digits = [at for at, letter in enumerate(written) if letter.isdecimal()]
    letters = list(written)
    for at in digits[:-_KEPT]:
        letters[at] = "＊" if letters[at] in _WIDE else "*"
    return "".join(letters)


def _in_run(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    groups = _GROUP.findall(text[start:end].translate(_TO_ASCII))
    # Within a run stand no words: those before it speak for all of it.
    before = text[max(0, start - _WORDS_BEFORE) : start]
    at = 1 if _NOT_BEFORE.search(before[-_KEPT:]) or _is_masked(before) else 0
    last = len(groups) - (1 if _NOT_AFTER.match(text, end) else 0)
    cards: list[tuple[int, int]] = []
    while at < last:
        count = 0
        if groups[at][0] in _ISSUERS:
            count = _card_in(groups[at : min(at + _MOST_GROUPS, last)], before)
        if count:
            cards.append((at, at + count - 1))
        at += count or 1
    if cards:
        places = list(_GROUP.finditer(text, start, end))
        yield from ((places[one].start(), places[other].end()) for one, other in cards)


def _is_masked(before: str) -> bool:
    """Whether the digits behind are those that masking left; a star or two are emphasis."""
    stars = before.count("*") + before.count("＊")
    return stars >= FEWEST_DIGITS - _KEPT and _MASKED_BEFORE.search(before) is not None


def _card_in(groups: Sequence[str], before: str) -> int:
    """Tell how many of the groups, from the first on, are a card; 0 when they begin none."""
    if sum(map(len, groups)) < FEWEST_DIGITS:
        return 0
    digits = ""
    for count, group in enumerate(groups, 1):
        digits += group
        if len(digits) > _MOST:
            break
        if len(digits) >= FEWEST_DIGITS and _ISSUED.fullmatch(digits) and _is_luhn(digits):
            shape = tuple(map(len, groups[:count]))
            is_meant = shape in _PRINTED or _CARD_WORD.search(before)
            if is_meant and not _OTHER_NAME.search(before):
                return count
    return 0


def _is_luhn(digits: str) -> bool:
    octets = digits.encode()
    doubled = octets[-2::-2].translate(_DOUBLED)
    return (sum(octets[-1::-2]) + sum(doubled) - len(octets) * ord("0")) % 10 == 0


def _passwords(text: str) -> Iterator[tuple[int, int]]:
    for found in _PASSWORD.finditer(text):
        value = found["value"]
        is_a_word = _PLAIN_WORD.fullmatch(value) is not None and found["more"] is not None
        if not (is_a_word or "://" in value or value[0] in "<[{" or set(value) <= {"*", "."}):
            yield found.start(), found.start("value") + len(value.rstrip(".,;)\"'"))
