"""Which lines of a text are history that a mail client quoted, and which are new. Pure, linear, bounded.

Clients mark history in four ways, each in its user's language: an attribution line ("On Monday Bea wrote:"), wrapped
over up to three lines; a ruler ("-----Original Message-----"); a block of header lines (From, Sent, To, Subject); and
signs before or elements around the quoted lines themselves.

1. History goes to the end, unless the lines below an attribution are quoted line by line: then answers may stand
   between them, and they are heard.
2. What is forwarded is not history: the author brings it into the conversation, and answers for it.
3. A marker with nothing new above it hides nothing: the rules hear what stands below.
"""

import re
from collections.abc import Sequence

_COLONS = (":", "：")
_RULED = ("-", "_", "=", "*")
# The longest attribution looked at, in characters; clients wrap at some 78.
_LONGEST = 300
_WRAPPED = 3
_WROTE = re.compile(
    r"(?:\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|geschreven|skrev|skriver|kirjoitti"
    r"|napisał(?:\(a\)|a)?|pisze|napsal(?:\(a\)|a)?|написал(?:\(а\)|а)?|пишет|пише|yazdı|írta|a scris|έγραψε)\b"
    r"|כתב|كتب|のメール|書きました|写道|寫道|님이 작성|작성).{0,80}[:：]$",
    re.I,
)
_ATTRIBUTION_START = re.compile(
    r"(?:On|Am|Le|El|Il|Em|Op|Den|På|W dniu|Dne|Dňa|Στις|пн|вт|ср|чт|пт|сб|вс|В)\b|[0-9]",
    re.I,
)
_DATED = re.compile(r"[0-9@<]")
# Gmail in Japanese, Chinese and Korean: a date, a name and an address, and no word for "wrote".
_DATED_NAME = re.compile(r"(?:[0-9]{4}[年/.-]).{4,200}<[^<>]{3,120}>[:：]$")
_RULER = re.compile(
    r"[-_=*]{2,40} ?(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht|Message d'origine"
    r"|Message original|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht"
    r"|Opprinnelig melding|Originalmeddelande|Oprindelig meddelelse|Alkuperäinen viesti|Wiadomość oryginalna"
    r"|Původní zpráva|Исходное сообщение|Orijinal İleti|Eredeti üzenet|元のメッセージ|原始邮件|原始郵件|원본 메시지"
    r"|Reply message|Antwort)\.? ?[-_=*]{2,40}$",
    re.I,
)
_FORWARDED = re.compile(
    r"[-_=*]{2,40} ?(?:Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado"
    r"|Messaggio inoltrato|Mensagem encaminhada|Doorgestuurd bericht|Vidarebefordrat meddelande"
    r"|Videresendt meddelelse|Przekazana wiadomość|Пересылаемое сообщение|転送されたメッセージ|转发邮件|전달된 메시지)"
    r"(?: by [^-]{1,60})? ?[-_=*]{2,40}$"
    r"|(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message réexpédié"
    r"|Inicio del mensaje reenviado|Inizio messaggio inoltrato|Begin doorgestuurd bericht"
    r"|転送されたメッセージ)\s?[:：]$",
    re.I,
)
_FORWARD_SUBJECT = re.compile(r"\s*(?:fwd?|wg|tr|rv|i|enc|doorst|vb|vs|pd|転送|转发)\s?[:：]", re.I)
_LABEL = re.compile(
    r"\*?(?:(?P<author>From|Von|De|Da|Van|Från|Fra|Lähettäjä|Od|От|Gönderen|Feladó|差出人|发件人|寄件者|보낸 사람)"
    r"|Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado(?: el)?|Fecha|Para|Asunto|Inviato"
    r"|Data|A|Oggetto|Assunto|Verzonden|Aan|Onderwerp|Skickat|Till|Ämne|Sendt|Til|Emne|Lähetetty|Vastaanottaja|Aihe"
    r"|Wysłano|Do|Temat|Odesláno|Komu|Předmět|Отправлено|Кому|Тема|Gönderme|Kime|Konu|Elküldve|Címzett|Tárgy"
    r"|送信日時|宛先|件名|发送时间|收件人|主题|寄件日期|收件者|主旨|보낸 날짜|받는 사람|제목)\*?\s?[:：]\*?(?:\s|$)"
)
# So many lines below the author's label may pass before the next label: clients fold long ones.
_BLOCK = 4
_FIRST_CHARACTERS = 40


def is_forward(subject: str) -> bool:
    """Whether a subject says that the mail was forwarded: "Fwd:", "WG:", "TR:" and their like."""
    return _FORWARD_SUBJECT.match(subject[:_FIRST_CHARACTERS]) is not None


def new_lines(lines: Sequence[str], *, is_forwarded: bool = False) -> list[str]:
    """Give the lines that are not history; `lines` are stripped of blanks at both ends."""
    kept: list[str] = []
    has_words = False
    near = _near_markers(lines)
    number = 0
    while number < len(lines):
        line = lines[number]
        if line.startswith(">"):
            number += 1
            continue
        if number not in near:
            span = 0
        elif _FORWARDED.match(line[:_LONGEST]):
            is_forwarded, span = True, 0
        else:
            span = _marker(lines, number, is_forwarded=is_forwarded)
        if span:
            number += span
            if has_words and not _is_quoted_next(lines, number):
                break
            continue
        kept.append(line)
        has_words = has_words or bool(line)
        number += 1
    return kept


def _near_markers(lines: Sequence[str]) -> frozenset[int]:
    """The lines worth a closer look: every marker is a ruler, has a colon in it, or ends in one a line or two below."""
    found: set[int] = set()
    for number, line in enumerate(lines):
        if line[:1] in _RULED:
            found.add(number)
        elif ":" in line or "：" in line:
            found.update(range(number - _WRAPPED + 1, number + 1))
    return frozenset(found)


def _marker(lines: Sequence[str], number: int, *, is_forwarded: bool) -> int:
    """How many lines a marker takes that begins at this one; 0 when none does."""
    if span := _attribution(lines, number):
        return span
    if is_forwarded:
        return 0
    line = lines[number]
    if line[:1] in _RULED and _RULER.match(line[:_LONGEST]):
        return 1
    found = _LABEL.match(line[:_LONGEST])
    if (
        found is not None
        and found["author"]
        and _has_label(lines[number + 1 : number + 1 + _BLOCK])
    ):
        return 1
    return 0


def _has_label(lines: Sequence[str]) -> bool:
    return any(_LABEL.match(line[:_LONGEST]) for line in lines)


def _attribution(lines: Sequence[str], number: int) -> int:
    line = lines[number]
    if _is_attribution(line):
        return 1
    may_begin = _ATTRIBUTION_START.match(line) or ("<" in line and "@" in line)
    if not may_begin or line.endswith(_COLONS):
        return 0
    joined = line
    for more in range(1, _WRAPPED):
        following = lines[number + more : number + more + 1]
        if not following or not following[0] or len(joined) > _LONGEST:
            return 0
        joined = f"{joined} {following[0]}"
        if following[0].endswith(_COLONS):
            return more + 1 if _is_attribution(joined) else 0
    return 0


def _is_attribution(line: str) -> bool:
    if not line.endswith(_COLONS) or len(line) > _LONGEST:
        return False
    if _DATED_NAME.match(line):
        return True
    if _WROTE.search(line) is None:
        return False
    return bool(_ATTRIBUTION_START.match(line) or _DATED.search(line))


def _is_quoted_next(lines: Sequence[str], start: int) -> bool:
    """Whether the first line with something in it, from `start` on, is quoted."""
    for number in range(start, len(lines)):
        if lines[number]:
            return lines[number].startswith(">")
    return False
