"""The phrases of R-19 about cancelling: the buyer is to do what is the seller's to do.

"Please cancel the order" is also what buyers write, so a sign of the seller's side has to stand in
the same message, unless the sentence itself says "yourself" or "your order".
"""

from typing import Final

from policies.phrases.tables import WORD, Group, Table, any_of, japanese, stems

# Words that only somebody who sells says to somebody who cancels.
SELLER: Final = any_of(
    r"\b(?:out of stock|sold out|no longer available|unavailable|yourself|supplier|warehouse"
    r"|your (?:side|end|account|order|orders|purchase)|as (?:the |a )?(?:\w{1,12} )?reason)\b",
    r"\b(?:selbst|selber|ausverkauft|lieferbar|ihrerseits|vergriffen|ihrer seite|ihrem konto"
    r"|(?:ihre|deine) bestellung)\b",
    r"\b(?:rupture|vous-meme|toi-meme|epuise|votre (?:commande|compte|cote|part|achat))\b",
    r"\b(?:usted|mism[oa]|agotad[oa]|existencias|stock|(?:su|tu) (?:pedido|compra|cuenta|parte))\b",
    "お客様|ご自身|在庫|欠品|売り?切れ|品切れ|完売|当店|弊社|申し訳",
    r"\b(?:zelf|uitverkocht|esaurito|esgotado|wyprzedan\w{1,2}|samodzielnie)\b",
)
# Words of somebody who speaks for more than one; buyers do that as well.
SEVERAL: Final = any_of(
    r"\b(?:we|our|us|wir|uns|unser\w{0,2}|nous|notre|nos|nosotros|nos|nuestr\w{1,2}|onze"
    r"|nostr[oi]|nosso)\b",
)
# Words of somebody who bought.
BUYER: Final = any_of(
    r"\b(?:i|we) (?:\w{1,12} ){0,2}?(?:ordered|bought|purchased|paid)\b|\bchanged (?:my"
    r"|our) minds?\b|\b(?:my|our) (?:\w{1,12} )?(?:order|purchase)\b|\b(?:no longer|do not"
    r"|don't) (?:need|want) (?:it|this|the)\b|\bby (?:mistake|accident)\b",
    r"\b(?:meine|unsere) bestellung\b|\b(?:ich habe|wir haben) (?:\w{1,12} ){0,6}?(?:bestellt"
    r"|gekauft)\b|\baus versehen\b",
    r"\b(?:ma|notre) commande\b|\b(?:j'ai|nous avons) (?:\w{1,12} )?(?:commande|achete)\b"
    r"|\bpar erreur\b",
    r"\b(?:mi|nuestro) (?:pedido|compra)\b|\b(?:he|hemos) (?:pedido|comprado)\b|\bpor error\b",
)

# What stands between "we" and "cancel" when it is we who cancel.
_OURS: Final = r"(?:(?!you )[\w'-]{1,20},? )"

_EN_OBJECT: Final = (
    r"(?:(?:your|the|this|that|my) (?:[\w-]{1,12} ){0,2}?(?:order|orders|purchase|item"
    r"|transaction|sale|deal|listing|reservation)|it|this|that|order)\b"
)

ASKED: Final = Table(
    Group(
        stems("canc reas"),
        any_of(
            r"\bplease (?:just )?cancel(?: and|, (?:and|choos|select)| yourself)",
            r"\b(?:please|kindly|pls|plz|you (?:must|should|need to|have to|will have to"
            "|'ll have to)|you'll (?:have|need) to|(?:ask|asking|need|want|require|request"
            "|beg|would like|'d like|urge) you (?:please |kindly )?to|(?:could|can|would"
            "|will) you(?: be so kind as to)?|go ahead and|and then|just|simply|, and"
            "|orders? and|account and|page and) (?:please |kindly |just |simply |now "
            f"|then |also ){{0,2}}cancel {_EN_OBJECT}",
            rf"\bplease (?:go|log|visit|open|click|head|sign) .{{0,60}}\bcancel {_EN_OBJECT}",
            r"^\W{0,3}cancel (?:your|the|this) (?:order|purchase)\b.{0,80}\b(?:yourself"
            r"|and (?:re)?order|so that)\b",
            r"\b(?:cancel\w{0,4}|cancellation)\b.{0,60}\b(?:yourself|on your own)\b",
            r"\b(?:please|kindly|you (?:must|should|need to|have to)) (?:request|submit"
            "|file|initiate|start|open|make|put in|send|ask for) (?:a |an |the "
            r"|your )?(?:order )?cancel(?:l?ation)\b",
            r"\bplease (?:choose|select|pick|give|put|enter) .{0,50}\bas (?:the )?(?:reason"
            r"|cancel\w{1,6} reason)\b",
        ),
    ),
    Group(
        stems("stor wide annu"),
        any_of(
            r"\bbitte (?:\w{1,15} ){0,7}?(?:stornieren|storniere|stornier|storniert"
            r"|widerrufen|annullieren)\b",
            r"\b(?:stornieren|widerrufen|annullieren) sie (?:\w{1,15} ){0,5}?(?:bitte"
            r"|selbst|selber|bestellung|auftrag|kauf)\b",
            r"\bstornier(?:e|t)? (?:die|deine|den|sie|bitte) (?:\w{1,15} ){0,4}?(?:selbst"
            r"|selber|bestellung|auftrag|kauf)\b",
            r"\b(?:konnten|konnen|wurden|konntest|kannst|mussen|sollten|musst) (?:sie|du"
            r"|ihr) .{0,80}\b(?:stornieren|annullieren)\b",
            r"\b(?:bitten|mochten|ersuchen) (?:wir )?(?:sie|dich) .{0,80}\b(?:zu stornieren"
            r"|stornierung|storno)\b",
            r"\b(?:stornierung|storno) .{0,40}\b(?:selbst|selber|ihrerseits"
            r"|von ihrer seite)\b.{0,40}(?:vornehmen|veranlassen|auslosen|beantragen"
            "|durchfuhren|einleiten)",
            r"\bbitte (?:veranlass|beantrag|nehm|losen|leit|fuhr"
            r"|forder)\w{1,3} .{0,40}\b(?:stornierung|storno)\b",
            r"\bbitte .{0,60}\b(?:stornierung|storno)\b.{0,60}\b(?:vornehmen|veranlassen"
            "|auslosen|beantragen|anfordern|durchfuhren|einleiten)",
        ),
    ),
    Group(
        stems("annu"),
        any_of(
            r"\b(?:veuillez|merci d(?:e |')|(?:pourriez|pouvez|voulez)[- ]vous|(?:prions"
            "|demandons|invitons|demande|prie|invite) d(?:e |')|il (?:faut|faudrait"
            "|suffit)(?: d(?:e |')| que vous)?|vous devez"
            rf"|pensez a) ?{WORD}{{0,3}}?\bannul(?:er|iez|ez)\b",
            r"\bannul(?:ez|e)[- ](?:vous|toi|la|le|les|votre|ta|l'|cette)(?:-meme)?\b",
            r"\b(?:demandez|faites) .{0,20}\bannulation\b|\bannul\w{1,4} (?:vous|toi)-meme\b"
            r"|\bannul\w{1,4} .{0,40}\b(?:vous|toi)-meme\b",
            r"\b(?:veuillez|merci d(?:e |')) ?(?:faire|demander|proceder a"
            r"|effectuer) .{0,20}\bannulation\b",
        ),
    ),
    Group(
        stems("canc anul"),
        any_of(
            r"\b(?:por favor|porfavor|rogamos|ruego|pedimos|pido|podria|podrias|puede usted"
            "|debe|debes|deberia|tiene que|tienes que|necesitamos|basta con|favor de"
            f"|haga el favor de),? {WORD}{{0,5}}?(?:cancel|anul)(?:e|es|a|ar|ara|arlo|arla"
            r"|elo|ela|alo|ala)\b",
            r"\b(?:cancel|anul)(?:e|a|es|elo|ela|alo|ala|ar|arlo|arla)\b.{0,30}\b(?:usted"
            r"|tu) mism[oa]\b",
            r"^\W{0,3}(?:cancele|cancela|anule|anula) (?:el|su|tu|este) (?:pedido|compra)\b",
            r"\b(?:solicite|solicita|pida|pide|tramite|tramita|haga"
            r"|haz) .{0,15}\b(?:cancelacion|anulacion)\b",
        ),
    ),
    japanese(
        "キャンセル 取消 取り消",
        "(?:お客様|貴方|あなた|ご自身|ご購入者様|購入者様|そちら)(?:の?(?:ほう|方|側"
        "|手))?(?:で|から|より|にて|側で)[^。]{0,30}(?:キャンセル|取り?消)",
        "(?:キャンセル|取り?消し?)[^。]{0,16}(?:して|を|の)?[^。]{0,10}(?:ください|下さい"
        "|お願い|いただけ(?:ます|ない|ませ)|頂け(?:ます|ない|ませ)|いただきたく"
        "|いただきます|頂きます|申請)",
    ),
    Group(
        stems("annu canc anul"),
        any_of(
            r"\b(?:annuleer|annuleren)\b.{0,60}\bzelf\b|\bzelf\b.{0,60}\bannule(?:er|ren)\b"
            r"|\b(?:wilt|kunt) u .{0,40}\bannuleren",
            r"\b(?:la prego|ti prego|per favore|puo|potrebbe|deve) .{0,30}\bannull(?:are|i"
            r"|a)\b|\bannull\w{1,4} .{0,40}(?:lei stess|tu stess|dal (?:suo|tuo) account)",
            r"\b(?:por favor|pode|poderia|deve),? (?:\w{1,12} ){0,4}?cancel(?:ar|e|a)\b"
            r"|\bcancel\w{1,4} .{0,40}(?:voce mesm|da sua (?:conta|parte))",
            r"\b(?:prosze|prosimy)(?: o)? .{0,30}\b(?:anulowac|anulowanie|anuluj)|\banul(?:uj"
            r"|owac|owanie)\b.{0,50}(?:samodzielnie|samemu|(?:ze swojej|z twojej) strony)",
        ),
    ),
    unless=any_of(
        # Do not cancel; we cancel; shall we cancel; cancelling is open to you.
        rf"\b(?:do not|don't|not|never|without|no need to|needn't|instead of) {WORD}{{0,3}}?cancel",
        r"\b(?:shall|should|can|could|may|will|would|to let|want|like|let|prefer|allow|ask|tell"
        rf"|for) (?:we|us|me|i) {_OURS}{{0,4}}?(?:to )?cancel|\b(?:we|i)(?:'ll|'d| will| can"
        f"| could| would| have| shall)? {_OURS}{{0,4}}?cancel",
        r"\bif you(?:'d| would| do| no| cannot| can't| really"
        r"| still)? (?:\w{1,10} ){0,2}?(?:prefer|rather|no longer|don't|not|cannot|can't|want"
        r"|wish|like|need|decide|change|changed|choose)\b(?! your (?:money|refund))(?! (?:a "
        r"|the )?(?:quick|fast))|\b(?:is|be|takes|'s) too (?:late|long)\b",
        r"\b(?:nicht|nie|ohne .{0,20}zu) (?:mehr )?(?:stornier|annullier|widerruf)|\b(?:ob|dass"
        "|damit|sollen|sollten|konnen|konnten|durfen|werden|stornieren"
        r"|mochten sie, dass) wir\b|\bwir (?:(?!sie |dich |euch )\w{1,12} ){0,6}stornier"
        r"|\b(?:falls|wenn|sofern) (?:sie|du|ihr|ihnen|dir|es|das) .{0,60}(?:nicht|lieber"
        r"|mochte\w{0,2}|wunsch\w{1,3}|woll\w{1,2}|willst|zu (?:spat|lange)|anders)",
        r"\b(?:ne|n')(?: \w{1,12}){0,3} ?(?:pas )?annul|\bsi (?:vous|tu) (?:ne |n'|prefer"
        r"|souhait|voul|desir)|\btrop (?:tard|long)\b|\bnous (?:(?!vous )\w{1,12} ){0,5}annul"
        r"|\b(?:souhaitez|voulez|preferez)-vous que nous\b",
        r"\bno (?:\w{1,10} ){0,2}(?:cancel|anul)|\bsi (?:no|ya no|prefiere|prefieres|desea"
        r"|deseas|quiere|quieres|lo)\b|\bdemasiado (?:tarde|tiempo)\b|\b(?:cancelemos|anulemos"
        r"|cancelamos|anulamos|podemos (?:cancelar|anular))\b",
        "(?:希望|ご要望)(?:の|する|され|でし|であ|に)|(?:の|する|した|ある)(?:場合|際)"
        "|でしたら|しないで|なさらない|しましょうか|(?:当店|弊社|こちら)(?:で|にて|側で"
        "|の方で)|キャンセル料|キャンセルをお(?:受け|承り)",
        r"\bals u (?:niet|liever|wilt)\b|\bse (?:preferisce|desidera|vuole)\b|\bse (?:preferir"
        r"|quiser|desejar)\b|\bjesli (?:nie|chce|woli)\w{0,3}\b",
    ),
)

HINTED: Final = Table(
    Group(
        stems("canc"),
        any_of(
            r"\b(?:perhaps|maybe|simplest|easiest|easier|simpler|best|better|faster|quicker"
            "|quickest|help(?:s|ful)?|great|nice|kind|good|appreciate|grateful|prefer"
            r"|smoother|convenient|glad|ideal)\b.{0,70}\b(?:cancel\w{0,9} .{0,30}\b(?:from"
            "|on|by|at) (?:your|the buyer's|the customer's) (?:side|end|part|account)"
            r"|you (?:could |would |to |can )?(?:just )?cancel(?:led|ed|ling)?\b"
            r"|cancel\w{0,6} .{0,20}yourself)",
            r"\b(?:cancel\w{0,9}|cancellation) (?:\w{1,12} ){0,4}?(?:from|on|by"
            r"|at) your (?:side|end|part)\b",
            r"\bif you (?:could |would |can )?(?:just )?cancel(?:led|ed)? (?:it|the order"
            r"|your order|this order)\b.{0,60}\b(?:faster|easier|quicker|help|great"
            "|appreciate|money|refund|grateful|nice)",
        ),
    ),
    Group(
        stems("stor"),
        any_of(
            r"\b(?:vielleicht|am (?:einfachsten|besten|schnellsten|leichtesten)|einfacher"
            "|besser|schneller|nett|schon|hilfreich|dankbar|lieb"
            r"|freundlich)\b.{0,80}\b(?:stornier\w{0,6}.{0,40}\b(?:von ihrer seite|ihrerseits"
            r"|selbst|sie|von ihnen|du)|\b(?:sie|du)\b.{0,60}\bstornier"
            r"|von ihrer seite .{0,40}\bstornier)",
        ),
    ),
    Group(
        stems("annu"),
        any_of(
            r"\b(?:peut-etre|plus simple|plus rapide|mieux|preferable|ideal|gentil"
            r"|aimable)\b.{0,80}\b(?:annul\w{1,5}.{0,40}(?:de votre (?:cote|part)|vous-meme)"
            r"|vous (?:\w{1,12} ){0,2}annul|annulation (?:vienne|venait|soit|etait))",
        ),
    ),
    Group(
        stems("canc anul"),
        any_of(
            r"\b(?:quiza|quizas|tal vez|mas (?:facil|rapido|sencillo|comodo)|mejor"
            r"|ideal)\b.{0,80}\b(?:(?:cancel|anul)\w{1,7}.{0,40}(?:su parte|tu parte|usted"
            r"|tu mism)|(?:usted|tu|que) (?:\w{1,10} ){0,3}?(?:cancel|anul))",
        ),
    ),
    japanese(
        "キャンセル 取消 取り消",
        "(?:お客様|ご自身|そちら)[^。]{0,24}(?:キャンセル|取り?消)[^。]{0,30}(?:助かり"
        "|幸い|ありがた|有難|簡単|早い|スムーズ|確実|かもしれ|よいかと|良いかと|いかが)",
    ),
    unless=any_of(
        rf"\b(?:we|i)(?:'ll|'d| will| can| could| would)? {WORD}{{0,3}}?cancel(?:led|ed"
        "|ling)? (?:it|the|your|this)",
        r"\bif (?:you )?(?:cannot|can't|no longer|don't|would rather|prefer)|\btoo (?:late|long)\b",
    ),
)
