"""The phrases of R-17, second half: what is wrong with a request even when nothing is paid for it.

Only good reviews are wanted, a review is to be changed or removed, or the buyer was asked before.
"""

from typing import Final

from policies.phrases.tables import WORD, Group, Table, any_of, japanese, stems

# Buyers speak of the one that they wrote, and ask where it is. "My rating" alone may be the seller's.
OWN: Final = (
    r"\bi (?:left|wrote|gave|posted) (?:\w{1,10} ){0,4}?(?:review|rating|feedback)\b"
    r"|\bich (?:habe?|hab) (?:\w{1,10} ){0,3}?(?:bewertung|rezension|sterne)"
    r"|\bj'ai (?:\w{1,10} ){0,3}?(?:laisse|ecrit|mis|poste|donne)(?: \w{1,10}){0,3}? (?:avis|commentaire)\b"
    r"|\b(?:puse|deje|escribi|publique)(?: \w{1,10}){0,2}? (?:resena|valoracion|opinion)\b"
    r"|\b(?:why|warum|wieso|weshalb|pourquoi|por que)\b.{0,20}\b(?:my|meine|mon|mi)"
    r" (?:review|rating|bewertung|rezension|avis|commentaire|resena|valoracion|opinion)\b"
    r"|(?:書いた|投稿した)(?:レビュー|評価|口コミ)"
)

POSITIVE: Final = Table(
    Group(
        stems("rate rating review feedba star"),
        any_of(
            r"\bonly (?:leave|write|give|post) .{0,30}\b(?:review|rating"
            r"|feedback) if\b.{0,20}\b(?:happy|satisfied|pleased|like|love)",
            r"\b(?:give|leave|write|post|rate|drop|award|(?:by|for|consider|mind) (?:leav"
            "|giv|writ|post)ing|appreciate|deserve[sd]?|hope for|grateful for|love|want"
            rf"|need|click|choose|select|press|submit)\b {WORD}{{0,6}}?(?:(?:5|five|all"
            r"|full)[ -](?:gold )?stars?\b|★★★★★)",
            r"\b(?:give|leave|write|post|drop|(?:by|for|consider|mind) (?:leav|giv|writ"
            "|post)ing|appreciate"
            f"|hope for|need|grateful for|love|submit|share) {WORD}{{0,5}}?(?:positive|good"
            "|great|nice|excellent|kind|favou?rable|glowing|top"
            rf"|perfect) {WORD}{{0,2}}?(?:reviews?|ratings?|feedback)\b",
            r"\b(?:only|just) if (?:you|it) .{0,50}\b(?:review|rating|feedback)\b",
            r"\bif you(?:'re| are| were|'ve been)? (?:(?:really|very|fully|completely"
            "|totally) )?(?:happy|satisfied|pleased|delighted|love[d]?|like[d]? (?:it|the"
            r"|your|our|this|them)|enjoy(?:ed)?)\b.{0,90}\b(?:reviews?|rating|stars?"
            r"|feedback|rate us)\b",
            r"^\W{0,2}(?:happy|satisfied|love it|loving it)\b.{0,40}\?? ?.{0,40}\b(?:leave"
            r"|write|post)\b.{0,30}\breview",
            r"\b(?:before|instead of|rather than) (?:you )?(?:leav|writ|post|giv"
            rf"|submit)\w{{1,4}} {WORD}{{0,4}}?(?:negative|bad|low|poor|neutral|critical|1-star"
            rf"|one-star)[ -]{WORD}{{0,2}}?(?:reviews?|ratings?|feedback)\b",
            rf"\binstead of (?:leav|writ|post|giv)ing {WORD}{{0,4}}?(?:reviews?|ratings?"
            r"|feedback)\b",
            rf"\b(?:do not|don't|please avoid|refrain from) {WORD}{{0,3}}?(?:negative|bad|low"
            "|poor|1|one|2|two|3|three|neutral)[ -](?:star )?(?:reviews?|ratings?|feedback"
            "|stars?)",
        ),
        ("★",),
    ),
    Group(
        stems(""),
        any_of(
            r"\b(?:geben|gib|gebt|schenk\w{0,3}|vergeb\w{0,3}|vergib|bewert\w{1,3}|freuen"
            r"|hinterlass\w{1,3})\b.{0,50}(?:(?:5|funf) ?-?sterne?n?|\b5 ?★|★★★★★)",
            "(?:5|funf)[ -]?sterne?n?(?:-bewertung)? .{0,30}(?:geben|vergeben|hinterlassen"
            "|freuen|bewerten)",
            r"\b(?:positive[n]?|gute[n]?|tolle[n]?|nette[n]?"
            r"|beste[n]?) (?:\w{1,12} ){0,2}?(?:bewertung(?:en)?"
            r"|rezension(?:en)?)\b.{0,40}(?:freuen|dankbar|hinterlassen|abgeben|schreiben"
            "|geben|bitte)",
            r"\b(?:freuen|dankbar|hinterlass\w{1,3}|schreib\w{1,3}|geben|bitten"
            r"|bitte)\b.{0,50}\b(?:positive[n]?|gute[n]?|tolle[n]?"
            r"|nette[n]?) (?:\w{1,12} ){0,2}?(?:bewertung|rezension)",
            r"\b(?:wenn|falls|sofern) (?:sie|du|ihr) .{0,30}(?:zufrieden|glucklich|gefallt"
            "|begeistert).{0,80}(?:bewert|rezension|sterne)",
            r"\b(?:bevor|ehe) (?=.{0,90}(?:bewert|rezension|stern))(?:sie|du|ihr) .{0,40}"
            r"(?:schlecht|negativ|neutral)|\b(?:statt"
            "|anstatt|an ?stelle) .{0,30}(?:bewertung|rezension|zu bewerten)",
            r"\b(?:zufrieden|gefallt)\b.{0,20}\? .{0,40}(?:bewert|rezension)",
        ),
        ("bewert", "rezensi", "stern", "★"),
    ),
    Group(
        stems("avis eval etoi commen note"),
        any_of(
            r"\b(?:mett|donn|laiss|attribu)\w{1,3} .{0,20}\b(?:bonne|excellente"
            "|meilleure) (?:note|evaluation)",
            r"\b(?:laiss\w{1,3}|mett\w{1,3}|donn\w{1,3}|attribu\w{1,3}|accord\w{1,3}"
            r"|post\w{1,3}|notez)\b.{0,40}(?:\b(?:5|cinq) etoiles|★★★★★)",
            r"\b(?:laiss\w{1,3}|ecri\w{1,4}|donn\w{1,3}|depos\w{1,3}|publi\w{1,3}"
            r"|esper\w{1,4})\b.{0,40}\b(?:(?:bon|excellent|joli|bel) (?:avis|commentaire)"
            "|(?:avis|commentaire|evaluation|note) (?:tres )?(?:positi|favorable"
            "|5 etoiles))",
            r"\bsi (?:vous (?:etes|avez)|tout|l'article|le produit|elle|il|cela"
            "|ca) .{0,30}(?:satisfait|content|ravi|aim|plai|va bien"
            "|convient).{0,80}\\b(?:avis|commentaire|etoiles|evaluation|notez)",
            r"\b(?:avant de|au lieu de|plutot que de) (?=.{0,90}\b(?:avis|commentaire|evaluation"
            r"|note|etoile))(?:\w{1,12} ){0,2}?(?:laisser|mettre"
            "|poster|ecrire|publier|donner|deposer) .{0,30}(?:negati|mauvais|defavorable)",
            r"\b(?:satisfait|content|ravi)\w{0,2} ?\? ?.{0,40}\b(?:avis|etoiles)",
        ),
        ("★",),
    ),
    Group(
        stems("valo estr coment resena opinio"),
        any_of(
            r"\b(?:dej\w{1,6}|d[ae]\w{0,5}|pon\w{0,6}|escrib\w{1,5}|valor\w{1,6}"
            r"|agradec\w{1,7}|public\w{1,5})\b.{0,40}(?:\b(?:5|cinco) estrellas|★★★★★)",
            r"\b(?:dej\w{1,6}|escrib\w{1,5}|agradec\w{1,7}|public\w{1,5}"
            r"|d[ae]\w{0,5})\b.{0,40}\b(?:(?:buena|excelente|bonita) (?:resena|valoracion"
            "|opinion)|(?:resena|valoracion|opinion|comentario)s? (?:muy )?positiv)",
            r"\bsi (?:esta|estas|le|te|ha|has|todo) .{0,30}(?:content|satisfech|gust|encant"
            "|feliz|bien|quedado).{0,80}\\b(?:resena|valoracion|valora|opinion|estrellas)",
            r"\b(?:antes de|en (?:vez|lugar) de) (?=.{0,60}\b(?:resena|valora|opinion|calific"
            r"|comentario|estrella))(?:dejar|escribir|poner|publicar"
            r"|valorar\w{0,3}) .{0,25}(?:negativ|mala\b)",
            r"\b(?:content[oa]|satisfech[oa])\w{0,1} ?\? ?.{0,50}\b(?:resena|valora|estrellas)",
        ),
        ("★",),
    ),
    japanese(
        "レビュー 評価 口コミ 星 ★",
        "(?:星5|星五|星5つ|五つ星|5つ星|★5|★★★★★|高評価|良い評価|最高評価|良いレビュー"
        "|好評価|高いご?評価)[^。]{0,24}(?:お願い|くださ|下さ|いただ|頂|つけ|付け|ほし"
        "|欲し|嬉し|うれし|幸い)",
        "(?:満足|気に入|喜んで|良かった|よかった)[^。]{0,24}(?:場合|たら|れば|方"
        "|際)[^。]{0,24}(?:レビュー|評価|口コミ|星)",
        "(?:レビュー|評価|口コミ)[^。]{0,16}(?:代わりに|せずに|書かずに"
        "|投稿せず)[^。]{0,24}(?:連絡|問い?合わ?せ|相談|知らせ|お?申し)",
        "(?:低評価|悪い(?:評価|レビュー|口コミ)|低い評価|星1)[^。]{0,16}(?:前に|控え"
        "|ないで|ご遠慮)",
    ),
    Group(
        stems("recens stelle beoo ster aval estrel opinie opinii opinia ocen gwia review"),
        any_of(
            r"\b(?:lasci|dai|dat|scriv)\w{0,4} .{0,30}\b(?:5 stelle|cinque stelle"
            "|recensione positiva)",
            r"\b(?:geef|laat|schrijf) .{0,30}\b(?:5 sterren|vijf sterren|positieve (?:review"
            "|beoordeling))",
            r"\b(?:deix|avali|de)\w{0,4} .{0,30}\b(?:5 estrelas|cinco estrelas"
            "|avaliacao positiva)",
            r"\b(?:wystaw|zostaw|daj|dac)\w{0,4} .{0,30}\b(?:5 gwiazdek|piec gwiazdek"
            r"|pozytywn\w{1,3} (?:opini[aei]|ocen))",
        ),
    ),
    unless=any_of(
        r"\bavis (?:de (?:passage|livraison|reception|depot|paiement|retour|prelevement)"
        "|d'(?:expedition|envoi|arrivee|echeance))",
        OWN,
        r"\b(?:good|positive) or (?:bad|negative)\b|\b(?:bad|negative) or (?:good|positive)\b"
        r"|\bgood and bad\b",
        r"\b(?:gut|positiv) oder (?:schlecht|negativ)|\b(?:positif|bon|bonne) (?:ou"
        "|comme) (?:negatif|mauvais)",
        r"\b(?:buen[oa]|positiv[oa]) o (?:mal[oa]|negativ[oa])|(?:良い|よい)(?:こと|点|面)?も悪い",
        r"\bwhether (?:it is |it's )?(?:good|positive)|\b(?:thank you|thanks)(?: so much"
        "| very much| a lot)? for (?:leaving|writing|giving|posting|sharing"
        r"|your)\b.{0,40}(?:review|rating|feedback|stars?)",
        r"\b(?:danke|dank) .{0,20}(?:fur|ihre|deine) .{0,20}(?:bewertung|rezension|sterne)",
        r"\bmerci (?:beaucoup )?(?:pour|de) (?:votre|vos|nous avoir|avoir)\b"
        r"|\bgracias por (?:su|tu|dejar|haber)\b.{0,30}(?:resena|valoracion|opinion|estrellas)"
        "|(?:レビュー|評価)[^。]{0,12}(?:ありがとう|感謝|御礼)",
    ),
)

# "Happy?" before a request in the next sentence sends only happy buyers there.
HAPPY_QUESTION: Final = any_of(
    r"^\W{0,4}(?:are you |do you |if you are )?(?:happy|satisfied|pleased|love|like"
    r"|enjoy)\b.{0,50}\?$",
    r"^\W{0,4}(?:sind sie |sie sind |bist du )?(?:zufrieden|glucklich|gefallt)\b.{0,50}\?$",
    r"^\W{0,4}(?:etes-vous |vous etes )?(?:satisfait|content|ravi)\w{0,2}\b.{0,50}\?$",
    r"^\W{0,4}(?:esta |estas )?(?:content|satisfech|feliz|te gusta|le gusta)\w{0,2}\b.{0,50}\?$",
)

CHANGE: Final = Table(
    Group(
        stems("4sta 5sta fivest fourst rating review feedba star"),
        any_of(
            r"\b(?:remov(?:e|ing)|delet(?:e|ing)|chang(?:e|ing)|revis(?:e|ing)|updat(?:e"
            "|ing)|edit(?:ing)?|withdraw(?:ing)?|tak(?:e|ing) down|reconsider(?:ing)?"
            "|retract(?:ing)?|amend(?:ing)?|improv(?:e|ing)|rais(?:e|ing)|upgrad(?:e|ing)"
            "|eras(?:e|ing)|rethink|modif(?:y|ying)|correct(?:ing)?) (?:it |that )?(?:your"
            rf"|the|this|that|a|such) {WORD}{{0,3}}?(?:[\w-]{{1,9}}-)?(?:reviews?|rating"
            r"|feedback)\b",
            r"\b(?:please|kindly|(?:can|could|would|will|if) you|(?:ask|want|need|beg) you to)"
            r" (?:\w{1,10} ){0,2}?(?:remove|delete|change|revise|update|edit|withdraw|take down"
            r"|reconsider|amend|improve|raise|upgrade|correct) (?:my|our) (?:[\w-]{1,12} ){0,2}?"
            r"(?:reviews?|rating|feedback)\b",
            r"\b(?:you|you've|have) (?:\w{1,10} )?(?:removed|deleted|changed|updated"
            rf"|revised|withdrawn) (?:your|the|that) {WORD}{{0,2}}?(?:[\w-]{{1,9}}-)?(?:review"
            r"|rating|feedback)\b",
            r"\b(?:change|turn|raise|upgrade|make|revise) (?:it|your \w{1,12}|that|this"
            r"|them) (?:in)?to (?:a )?(?:4|5|four|five)[ -]?stars?\b|\btake (?:your|the"
            r"|that) (?:\w{1,12} ){0,2}(?:review|rating|feedback) down\b",
        ),
    ),
    Group(
        stems(""),
        any_of(
            r"\b(?:nehm|zieh)\w{1,3} .{0,40}(?:bewertung|rezension|sterne)\b.{0,20}\bzuruck\b",
            r"(?:bewertung|rezension|sterne?)\b.{0,40}\b(?:loschen|losche|entfern\w{1,4}"
            r"|zuruck(?:nehm|zieh|zunehm|zuzieh)\w{0,3}|andern|andere|geandert"
            r"|uberdenk\w{1,3}|anpassen|angepasst|geloscht|entfernt|korrigier\w{1,3}"
            r"|zu andern|abander\w{1,3}|heraufsetz\w{1,3}|verbesser\w{1,3}"
            r"|nehmen .{0,40}zuruck)\b",
            r"\b(?:loschen|entfernen|andern|uberdenken|korrigieren|losche|andere"
            "|entferne) (?:sie |du )?(?:bitte |doch |daher ){0,2}(?:ihre|deine|die"
            r"|diese) (?:\w{1,14} ){0,3}(?:bewertung|rezension)",
        ),
        ("bewert", "rezensi", "stern"),
    ),
    Group(
        stems("avis eval etoi commen note"),
        any_of(
            r"\b(?:supprim|retir|modifi|chang|revis|enlev|corrig|reconsider|effac"
            r"|revoir)\w{0,5} (?:\w{1,12} ){0,2}?(?:votre|vos|l'|cet?|cette|le"
            r"|la) ?(?:\w{1,12} ){0,2}?\b(?:avis|commentaire|evaluation|note|etoile)",
            r"\b(?:pass|chang)\w{1,3} a (?:5|cinq|quatre|4) etoiles",
            r"\bavis\b.{0,30}\b(?:soit|est|sera) (?:supprime|modifie|retire)",
        ),
    ),
    Group(
        stems("valo estr coment resena opinio califi"),
        any_of(
            r"\b(?:borr|elimin|quit|retir|cambi|modifi|rectifi|correg|corrij|actualiz"
            r"|suprim|reconsider)\w{1,6} (?:\w{1,10} )?(?:la|su|tu|esa|esta|el|ese"
            r"|este) (?:\w{1,12} ){0,2}?(?:resena|valoracion|opinion|calificacion"
            "|comentario|estrella)",
            r"\b(?:cambi|sub|pas)\w{1,5} a (?:5|cinco|4|cuatro) estrellas",
        ),
    ),
    japanese(
        "レビュー 評価 口コミ 星",
        "(?:レビュー|評価|口コミ|星1|星[1-4]つ?)[^。]{0,12}(?:削除|取り?消|取り下げ|変更"
        "|修正|変え|訂正|編集|見直|消して|引き上げ)[^。]{0,20}(?:くださ|下さ|いただ|頂"
        "|お願い|もらえ|ほし|欲し|ませんか|たら|れば|場合)",
        r"星5つ?に(?:変|し|修正)",
    ),
    Group(
        stems("recens beoo aval opinie opinii opinia ocen review recenz"),
        any_of(
            r"\b(?:cancell|rimuov|elimin|modific|cambi)\w{1,5} (?:la|tua"
            r"|sua) (?:\w{1,12} ){0,2}?recensione",
            r"\b(?:review|beoordeling|recensie) .{0,30}(?:verwijder|aanpass|wijzig"
            r"|aan te passen)|\b(?:verwijder|wijzig)\w{0,2} .{0,25}\b(?:review|beoordeling)",
            r"\b(?:apag|remov|alter|mud|exclu)\w{1,4} (?:a|sua"
            r"|essa) (?:\w{1,12} ){0,2}?avaliacao",
            r"\b(?:usun|zmien|popraw|wycof)\w{0,5} .{0,20}\b(?:opini[aei]|ocen|recenzj)",
        ),
    ),
    unless=any_of(
        r"\bavis (?:de (?:passage|livraison|reception|depot|paiement|retour|prelevement)"
        "|d'(?:expedition|envoi|arrivee|echeance))",
        r"\b(?:we|i|it|they|platform|marketplace) (?:cannot|can't|can not|could not|do not"
        r"|don't|won't|never|will not|has|have)\b (?:\w{1,10} ){0,3}?(?:remove|delete|change"
        "|edit|ask|removed|deleted|changed)",
        r"\b(?:need not|don't need to|do not need to|no need to|don't have to"
        r"|not asking you to) (?:\w{1,10} ){0,2}?(?:remove|delete|change|edit|revise)"
        r"|\bas you asked\b",
        OWN,
    ),
)

REPEATED: Final = Table(
    Group(
        stems("rate rating review feedba star"),
        any_of(
            r"\b(?:have(?:n't| not)|did(?:n't| not)|not yet|still no"
            r"|yet to) (?:\w{1,12} ){0,3}?(?:(?:your|a|any) (?:\w{1,9} )?(?:reviews?"
            r"|rating)\b|left .{0,20}\bfeedback|rated|reviewed)",
            r"\b(?:second|third|another|last|final) (?:reminder"
            r"|request)\b.{0,60}\b(?:review|rate|rating|feedback|stars?)\b",
            r"\bremind\w{0,3}\b.{0,30}\b(?:rate|review (?:us|our|the|your))\b"
            r"|\bremind\w{0,3}\b.{0,30}\b(?:leave|write|give|post)\b.{0,30}\b(?:reviews?"
            r"|ratings?|feedback|stars?)\b",
            r"\b(?:ask(?:ing)?|request(?:ing)?|writ(?:e|ing)) "
            r"(?:\w{1,10} ){0,3}?again .{0,40}\b(?:review|rating|feedback)\b",
        ),
    ),
    Group(
        stems(""),
        any_of(
            r"\b(?:noch|bisher|immer noch) (?:keine?|nicht) .{0,30}(?:bewertung|rezension"
            r"|bewertet)|\b(?:erinner\w{1,5}|erneut|nochmals|noch einmal)\b.{0,50}(?:bewert"
            "|rezension|sterne)",
        ),
        ("bewert", "rezensi", "stern"),
    ),
    Group(
        stems("avis eval etoi commen note"),
        any_of(
            r"\b(?:pas encore|toujours pas) .{0,40}\b(?:avis|evalue|note|commentaire)"
            r"|\b(?:rappel|relance|a nouveau|encore une fois)\b.{0,50}\b(?:avis|evaluation"
            "|etoiles)",
        ),
    ),
    Group(
        stems("valo resena opinio"),
        any_of(
            r"\b(?:todavia no|aun no) .{0,40}\b(?:resena|valora|opinion)|\b(?:recordatorio"
            r"|recordamos|recordarle|recordarte|de nuevo|otra vez)\b.{0,50}\b(?:resena|valora"
            "|opinion)",
        ),
    ),
    japanese(
        "レビュー 評価",
        "(?:まだ|いまだ)[^。]{0,20}(?:レビュー|評価)|(?:再度|改めて|もう一度|再び"
        "|先日も|重ねて)[^。]{0,24}(?:レビュー|評価)",
    ),
    unless=any_of(
        r"\bavis (?:de (?:passage|livraison|reception|depot|paiement|retour|prelevement)"
        "|d'(?:expedition|envoi|arrivee|echeance))",
    ),
)
