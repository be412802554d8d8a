"""R-30: what a buyer had better not send is taken out: identity documents, cards, programs."""

import re
import unicodedata
from typing import Final

from policies.attachments import removal, shown_name
from policies.facts import BUYER_TO_SELLER, Facts
from policies.profile import Profile
from policies.reading.values import File, FileKind
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

IDENTITY: Final = Answer(
    "identity",
    Effect.STRIP,
    "We removed {file}: its name says that it shows an identity document or a payment card. The rest "
    "was delivered.",
    "No seller needs it by mail. If the order asks for proof, show it to the marketplace or the carrier.",
)
PROGRAM: Final = Answer(
    "program",
    Effect.STRIP,
    "We removed {file}: it is a program or runs one. The rest was delivered.",
    "Send what it shows as a PDF or an image.",
)

# Documents by the names that people give their scans, without accents and with single blanks.
_DOCUMENTS: Final = re.compile(
    r"(?<![a-z])(?:passports?|passport scan|reisepass|passeport|pasaporte|passaporto|passaporte|paspoort|paszport"
    r"|personalausweis|ausweis|ausweiskopie|identity card|identity document|id ?card|id ?scan|id front|id back"
    r"|national id|government id|photo id|proof of identity|carte (?:nationale )?d ?identite|carte identite|cni"
    r"|piece d ?identite|titre de sejour|dni|documento (?:nacional )?de identidad|cedula(?: de identidad)?"
    r"|carta d ?identita|carta identita|cartao de cidadao|identiteitskaart|id kaart|dowod(?: osobisty)?"
    r"|driv(?:er|ing)s? ?licen[cs]e|drivers? s licen[cs]e|fuhrerschein|fuehrerschein|permis de conduire"
    r"|(?:permiso|carnet|licencia) de conducir|patente di guida|rijbewijs|prawo jazdy|residence permit"
    r"|aufenthaltstitel|social security(?: card)?|ssn card|sozialversicherungsausweis|carte vitale|aadhaar|pan card"
    r"|birth certificate|geburtsurkunde|acte de naissance|partida de nacimiento"
    r"|credit ?card|debit ?card|bank ?card|kreditkarte|bankkarte|ec karte|girokarte|carte (?:bancaire|bleue|de credit)"
    r"|tarjeta de (?:credito|debito)|carta di credito)(?![a-z])"
    r"|パスポート|旅券|免許証|身分証|本人確認書類|マイナンバー|個人番号カード|在留カード|保険証|住民票|クレジットカード"
    r"|护照|護照|身份证|身份證|驾驶证|驾照|信用卡|여권|주민등록증|운전면허증|паспорт|водительск",
)
# Goods that are named after what they hold.
_GOODS: Final = re.compile(
    r"(?<![a-z])(?:holder|cover|case|wallet|sleeve|pouch|reader|printer|lanyard|drive|disk|hulle|huelle|etui|mappe"
    r"|halter|tasche|pochette|porte|lettore|funda|cartera|tarjetero|porta|leser)(?![a-z])"
    r"|ケース|カバー|入れ|ホルダー"
)
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_LETTERS: Final = re.compile(r"[\W\d_]+")
_LONGEST_NAME: Final = 255
_SHOWING: Final = frozenset({FileKind.IMAGE, FileKind.PDF, FileKind.DOCUMENT, FileKind.UNKNOWN})


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Take out what its name or its content gives away."""
    return tuple(
        answer.finding(RULE.id, shown_name(file), cuts=(removal(file),), file=shown_name(file))
        for file in facts.files
        if (answer := _answer(file)) is not None
    )


def _answer(file: File) -> Answer | None:
    if file.kind is FileKind.PROGRAM or file.has_macros:
        return PROGRAM
    return IDENTITY if file.kind in _SHOWING and _names_a_document(file.name) else None


def _names_a_document(name: str) -> bool:
    apart = _CAMEL.sub(" ", name[:_LONGEST_NAME])
    letters = unicodedata.normalize("NFKD", apart).casefold()
    if not letters.isascii():
        bare = "".join([one for one in letters if not "\u0300" <= one <= "\u036f"])
        letters = unicodedata.normalize("NFC", bare)
    words = _NO_LETTERS.sub(" ", letters)
    return _DOCUMENTS.search(words) is not None and _GOODS.search(words) is None


RULE: Final = Rule(
    id="R-30",
    name="Buyers' private files",
    purpose="A buyer's papers do not end in a shop's mailbox.",
    direction=BUYER_TO_SELLER,
    limits="Identity documents and payment cards by their file names; programs, macros and scripts by content "
    "or name.",
    needs=Needs.READER,
    answers=(IDENTITY, PROGRAM),
    check=check,
)
