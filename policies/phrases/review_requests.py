"""The phrases of R-17, first half: a review is asked for, and something is given for it.

Patterns read one sentence in lower case without accents. "Review" and "feedback" mean other things in
order mail ("review the invoice", "your feedback on the proof"), so a bare noun is never enough.
"""

from typing import Final

from policies.phrases.tables import WORD, Group, Table, any_of, japanese, stems

# What is left behind in public, in each language.
_EN: Final = r"(?:reviews?|ratings?|feedbacks?|testimonials?|stars?)\b"
_DE: Final = (
    r"(?:\w{0,12}bewertung(?:en)?|rezension(?:en)?|\w{0,8}sterne?n?|feedback|erfahrungsbericht)\b"
)
_FR: Final = r"(?:avis|evaluations?|commentaires?|etoiles?|temoignages?|notes? positives?)\b"
_ES: Final = (
    r"(?:resenas?|valoracion(?:es)?|opinion(?:es)?|calificacion(?:es)?|estrellas?|comentarios?)\b"
)
_JA: Final = r"(?:レビュー|評価|口コミ|クチコミ|星[0-9一-五])"
_BETWEEN: Final = rf"{WORD}{{0,6}}?(?:[\w-]{{1,12}}-)?"

REQUEST: Final = Table(
    Group(
        stems("testim yours rate rating review feedba star"),
        any_of(
            r"\b(?:leave|write|post|submit|give|add|share|drop|publish|provide|upload|pop"
            "|put|(?:by|for|after|consider|mind) (?:leav|writ|post|giv"
            f"|shar)ing) {_BETWEEN}{_EN}",
            r"\b(?:post|write|leave|share) yours\b",
            r"\breview\b.{0,40}\bon (?:the|your) (?:order|product|listing) page\b",
            r"\byour (?:honest |personal |own )?(?:review|rating|feedback) (?:helps"
            r"|would help|matters|means|is important)\b",
            r"\b(?:rat(?:e|ed|ing)|review(?:ing)?) (?:us|me|our|my|this|it|the (?:product"
            "|item|seller|shop|store|service)|your (?:recent )?(?:purchase|experience|item"
            r"|product|seller))\b",
            r"\brate (?:your|this) (?:order|delivery)\b|\bhow would you rate\b",
            rf"\b(?:love|appreciate|grateful for|welcome|ask for|like) {WORD}{{0,3}}?(?:your "
            rf"|a |an ){WORD}{{0,2}}?(?:review|rating|testimonial)\b",
            r"\bplease review order\b|\byour review yet\b",
        ),
    ),
    Group(
        stems("feedba erfahr"),
        any_of(
            r"\b(?:konnen|kannst|bitte|wurden|mochten|durfen|gern\w?)\b.{0,60}\bbewerten\b",
            r"\b(?:bewertung|rezension)\b.{0,30}\b(?:freuen|dankbar|wurde uns)\b"
            r"|\b(?:freuen|dankbar|bitten)\b.{0,40}\b(?:bewertung|rezension)\b",
            r"\b(?:schreib\w{0,3}|hinterlass\w{0,4}|geb(?:en|t)|gib|abgeb\w{0,3}"
            r"|verfass\w{0,3}|poste\w{0,2}|veroffentlich\w{0,3}|abzugeben"
            "|freuen uns uber) (?:sie |uns |mir |bitte |doch |auf "
            f"|uber ){{0,4}}{WORD}{{0,4}}?{_DE}",
            rf"\b{_DE} {WORD}{{0,4}}?(?:abgeb\w{{0,2}}|schreib\w{{0,3}}|hinterlass\w{{0,4}}|geben"
            r"|abzugeben|zu schreiben|verfass\w{0,3}|posten)\b",
            r"\b(?:bewerten|rezensieren) sie (?!ob|wie)|\bbewerte(?:t)? (?:uns|mich|den|die"
            rf"|das|dein)|\b(?:uns|mich|unseren|den) {WORD}{{0,4}}?(?:zu )?bewerten\b",
        ),
        ("bewert", "rezensi", "stern"),
    ),
    Group(
        stems("avis eval etoi commen temo note"),
        any_of(
            r"\b(?:laiss\w{1,3}|ecri\w{1,4}|post\w{1,3}|donn\w{1,3}|publi\w{1,3}"
            r"|depos\w{1,3}|redig\w{1,4}|partag\w{1,4}|mett\w{1,3}|attribu\w{1,3})(?:-nous"
            f"|-moi)? {WORD}{{0,6}}?{_FR}",
            r"\b(?:evaluez|notez)(?:-nous)? (?:nous|notre|votre|le|la|l')",
            r"\bvotre avis (?:\w{1,12} ){0,3}(?:compte|nous aide|serait|vaut)\b|\bun avis = ",
        ),
    ),
    Group(
        stems("valo estr coment resena opinio califi"),
        any_of(
            r"\bayud\w{1,5} con (?:una|tu|su) (?:resena|valoracion|opinion)\b",
            r"\b(?:dej\w{1,7}|escrib\w{1,6}|public\w{1,6}|publiqu\w{1,5}|pong\w{0,5}"
            r"|pon\w{0,3}|d[ae]r?(?:nos|me|le)?|comparta\w{0,3}|comparte"
            rf"|envi\w{{1,4}}nos) {WORD}{{0,6}}?{_ES}",
            r"\b(?:valore|valora|valorenos|valoranos|califiquenos"
            rf"|calificanos) {WORD}{{0,2}}?\w",
            r"\b(?:tu|su) (?:opinion|resena|valoracion) vale\b",
        ),
    ),
    japanese(
        "レビュー 評価 口コミ クチコミ 星",
        f"{_JA}[^。]{{0,16}}?(?:書[いかきくけこ込]|投稿|記入|お願い|くださ|下さ|いただ|頂|お寄せ|ご協力|つけ"
        "|付け|残し|ご?記載)",
        rf"{_JA}(?:で|へのご協力|のお願い)",
    ),
    Group(
        stems(
            "recens stelle beoo ster aval estrel opinie opinia ocen gwia recenz opinii"
            " review feedba"
        ),
        any_of(
            rf"\b(?:lasci\w{{0,5}}|scriv\w{{1,5}}) {WORD}{{0,4}}?(?:recension[ei]|stelle"
            r"|feedback)\b",
            rf"\b(?:laat|schrijf|geef|plaats) {WORD}{{0,5}}?(?:review|beoordeling|recensie"
            r"|sterren)\b",
            rf"\b(?:deix\w{{1,4}}|escrev\w{{1,4}}|faca) {WORD}{{0,4}}?(?:avaliac(?:ao|oes)"
            r"|estrelas)\b",
            r"\b(?:wystaw\w{0,4}|napisz\w{0,4}|zostaw\w{0,4}"
            rf"|dod\w{{1,3}}) {WORD}{{0,4}}?(?:opini[eai]|recenzj[eai]|ocen[eay]|gwiazdek)\b",
        ),
    ),
    unless=any_of(
        r"\bavis (?:de (?:passage|livraison|reception|depot|paiement|retour|prelevement)"
        "|d'(?:expedition|envoi|arrivee|echeance))",
        r"\bwithout leaving\b|\b(?:in|under) review\b|\bfor your review:",
        # Thanks for one that was written are no request for one.
        r"\b(?:thank you|thanks)(?: so much| very much| a lot)? for (?:leaving|writing|giving"
        f"|posting|sharing) {_BETWEEN}{_EN}",
        rf"\b(?:you|you've|you have) (?:left|gave|given|wrote|written|posted) {_BETWEEN}{_EN}",
    ),
)

# Said of a review that is to be written, beside what is given for it.
IN_RETURN: Final = Table(
    Group(
        stems("avis commen valo review rating feedba resena opinio"),
        any_of(
            r"\b(?:fur|gegen) (?:eine|ihre|deine|jede) [\w-]{0,20}bewertung\b",
            r"\b(?:a|your|every|each) (?:[\w-]{1,12} ){0,2}?(?:review|rating)\b.{0,30}"
            r"\b(?:earns|gets|wins) you\b",
            r"\b(?:every|each|any) (?:[\w-]{1,12} ){0,2}?(?:review|rating)\b|\breviews make\b",
            r"\bcada (?:resena|opinion|valoracion)\b|\bchaque avis\b|\bjede bewertung\b",
            r"\b(?:for|exchange for|return for) (?:an?|your|each|every|one"
            r"|the) (?:[\w-]{1,12} ){0,2}?(?:review|rating|feedback)\b",
            r"\b(?:fur|gegen) (?:eine|ihre|deine|jede) (?:\w{1,12} ){0,2}?"
            r"\w{0,12}(?:bewertung|rezension)\b",
            r"\b(?:pour|contre|echange d'|echange de) ?(?:un|votre|chaque) (?:avis"
            r"|commentaire)\b",
            r"\b(?:por|a cambio de) (?:una|tu|su|cada) (?:buena )?(?:resena|valoracion"
            r"|opinion)\b",
        ),
        ("bewert", "rezensi"),
    ),
    unless=any_of(
        r"(?<!as a )\b(?:thank you|thanks)(?: so much| very much| a lot)? for\b",
        r"\b(?:danke|dank) fur\b|\bmerci (?:beaucoup )?pour\b|\bgracias por\b",
    ),
)

# Something of value.
REWARD: Final = any_of(
    r"\bmoney back\b|\bgeld zuruck\b",
    r"\bdraw (?:for|to)\b|\bour (?:\w{1,12} )?draw\b",
    r"\bwin (?:one|an?|our|the)\b|\bchances? de gagner\b|\ba gagner\b",
    r"[$€£¥] ?\d|\d ?(?:[$€£%]|円|eur|usd|gbp|euros?|dollars?|pounds?|bucks|zl|zloty)",
    r"\b(?:gifts?|gift ?cards?|vouchers?|coupons?|cash ?back|cash|refund\w{0,3}|for free"
    r"|free of charge|free \w{1,20}|discount\w{0,2}|bonus|rewards?|warranty|guarantee|prizes?"
    "|raffle|prize draw|store credit|points?|paypal|half your money|full price"
    r"|reimburse\w{0,4}|surprise)\b",
    r"gutschein|geschenk|schenken|\brabatt|erstatt|\bkostenlos|\bgratis|\bbonus|\bpramie"
    r"|garantie|verlos|zuruck(?:zahl|erhalt|uberweis)|\bpunkte\b|gewinnspiel|aufmerksamkeit",
    r"\b(?:cadeaux?|bon d'achat|bons? de reduction|rembours\w{1,6}|offert\w{0,2}|gratuit\w{0,3}"
    r"|offr\w{1,4}(?! nos excuses)|remise|reduction|cagnotte|garantie|tirage|prime|revers\w{1,5})\b",
    r"\b(?:regal\w{1,6}|cupon(?:es)?|vale|reembols\w{1,6}|devolv\w{1,6}|devuel\w{1,5}|gratis"
    r"|descuento|sorteo|garantia|premio|obsequio|abon\w{1,6})\b",
    "ギフト|プレゼント|クーポン|ポイント|返金|割引|粗品|無料|特典|謝礼|キャッシュバック|保証"
    "|進呈|抽選|値引",
    r"\b(?:buono|omaggio|rimbors\w{1,5}|sconto|cadeaubon|korting|cadeautje|brinde|desconto"
    r"|cupom|reembols\w{1,4}|bon podarunkowy|rabat|prezent|zwrot)\b",
)
# A sentence before the request that names nothing but what is to be had.
TEASER: Final = any_of(
    r"^\W{0,4}(?:your )?(?:free|gratis|kostenlos\w{0,2}|geschenk|gift|bonus|cadeau|regalo|win"
    r"|claim|get|gutschein)\b.{0,40}$",
    "^[^。]{0,12}(?:プレゼント|進呈|無料|クーポン)[^。]{0,6}$",
)
# That it is to be had for doing something.
GIVEN: Final = any_of(
    r"\b(?:go|goes|entered) (?:in|into) (?:an? |our |the )(?:\w{1,12} ){0,2}?draw\b"
    r"|\bchances? de gagner\b|\ba gagner\b",
    r"\b(?:you(?:'ll| will|'d| can|\b)|and|to) (?:also |then )?(?:get|receive|earn|win|enjoy"
    r"|claim|unlock|activate|qualify|be entered|have a chance)\b",
    r"\b(?:we|i)(?:'ll| will|'d| would|\b)(?: like to| love to| gladly| happily| also)? (?:send"
    "|give|refund|pay|offer|add|extend|reimburse|credit|reward|transfer|return|double|take"
    r"|e-?mail|post|thank you with)\b",
    r"\bin (?:exchange|return)\b|\bas a (?:small )?(?:thank|reward|token|gift)|\bis yours\b"
    r"|\bearns\b",
    r"\b(?:get|receive|earn|win|claim) (?:an? |your |some |up to )?(?:\d|[$€£]|free|gift"
    "|voucher|coupon|discount|reward|cash)",
    r"^(?:get|receive|earn|win|claim)\b|\bworth\b|\bvia paypal\b|\bon us\b|\b(?:for|per) (?:a"
    r"|an|your|each|every) (?:[\w-]{1,12} ){0,2}(?:review|rating)|\bscreen ?shot|\breview ="
    r"|\bchance to win\b",
    r"\b(?:erhalten|bekommen|bekommst|erhaltst|kriegen|kriegst|gewinnen|sichern|schenken"
    "|schicken wir|senden wir|erstatten wir|wir erstatten|wir schicken|wir senden|uberweisen"
    r"|verlangern|belohnen|bedanken|verlosen|gibt es|gibt's|zahlen|winkt|als danke\w{0,7}"
    r"|im gegenzug|dafur|zuruckerhalten)\b|bildschirmfoto|\bgegen (?:gutschein|eine)"
    r"|\bfur (?:eine|ihre|jede) (?:\w{1,12} )?bewertung",
    r"\b(?:vous (?:recev\w{1,4}|obten\w{1,4}|gagn\w{1,4}|beneficie\w{1,3})|recevez|gagnez"
    "|obtenez|nous vous|on vous|je vous|en echange|en retour|pour vous remercier"
    r"|en remerciement|contre|est a vous|vaut)\b|capture d'ecran|\bavis =",
    r"\b(?:te|le|os|les) (?:\w{1,8} )?(?:regal\w{1,4}|envi\w{1,4}|devolv\w{1,4}|abon\w{1,4}"
    r"|dam\w{1,3}|mand\w{1,4}|reembols\w{1,4}|hac\w{1,4}|da\w{1,3}|pag\w{1,4})\b"
    r"|\b(?:recib\w{1,4}|gan[ae]\w{0,3}|obten\w{1,4}|consig\w{1,3}|llevate|a cambio|vale"
    r"|por la misma via|como agradecimiento)\b|\bcaptura\b",
    "差し上げ|さしあげ|プレゼント|進呈|もらえ|贈呈|お送りし|お送りいた|お届け|キャッシュバック"
    "|返金(?:いた|し|さ)|で[0-9,]{1,6}円|スクリーンショット|スクショ|画面の写真|付与|当た(?:る"
    "|り)|延長|お付け|値引(?:き)?(?:いた|し)",
    r"\b(?:ricev\w{1,4}|otten\w{1,4}|ontvang\w{0,2}|krijg\w{0,2}|receb\w{1,4}|ganh\w{1,3}"
    r"|otrzyma\w{1,3}|dostani\w{1,4}|in cambio|em troca|w zamian)\b",
)
# What a seller gives because something went wrong has nothing to do with a review.
REMEDY: Final = any_of(
    r"\b(?:send|ship|return|returned) (?:\w{1,10} ){0,3}?back\b|\breturn (?:label|it|the)\b",
    r"ruck(?:sendung|gabe|versand|sende)|\bretour\b|\brenvo(?:i|y)|\bdevolucion\b|返送|返品",
    r"\b(?:if|when|should|in case) (?:\w{1,12} ){0,5}?(?:wrong|missing|broken|damaged|defective"
    r"|faulty|problem|issue|unhappy|not happy|not satisfied|dissatisfied|doesn't|does not)\b",
    r"\b(?:falls|wenn|sollte) .{0,40}(?:nicht|defekt|kaputt|fehl|problem|beschadigt)",
    r"\b(?:si|en cas) .{0,40}(?:probleme|casse|manqu|defectueu|abime|souci)",
    r"\bsi .{0,40}(?:problema|roto|falta|defect|danad)|(?:問題|不具合|破損|不良"
    "|不足).{0,8}(?:場合|際|たら|れば)",
)
