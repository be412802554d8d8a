"""The phrases of R-19 about leaving: around the marketplace, and to the seller's own shop."""

from typing import Final

from policies.phrases.tables import WORD, Group, Table, any_of, japanese, stems

# A warning against something is not the thing.
FORBIDDEN: Final = (
    r"\b(?:never|do not|don't|cannot|can't|can not|must not|not allowed|forbidden"
    r"|prohibit\w{1,3}|against the|not possible|unsafe|scam\w{0,4}|fraud\w{0,5}|nie|niemals"
    r"|nicht (?:erlaubt|gestattet|moglich|zulassig)|keinesfalls|verboten|jamais|interdit\w{0,2}"
    r"|ne .{0,30} pas|nunca|prohibid\w|no (?:esta|se|podemos|puede|debe|pague|pagues))\b"
    "|(?:禁止|できません|出来ません|しないで|決して|絶対に|おやめ)"
)

_PLACE_EN: Final = (
    r"(?:market ?place|platform|site|app|website|portal|amazon|ebay|etsy|auction site)"
)
_SITE_EN: Final = r"(?:web ?site|site|web ?shop|online ?shop|online ?store|e-?shop|webstore|shop|store|home ?page)"
# Around the marketplace, in so many words.
AROUND: Final = Table(
    Group(
        stems("fee fees commis cut charge share perc outs off arou behi past withou"),
        any_of(
            r"\b(?:without|avoid\w{0,3}|sav(?:e|es|ing)|skip\w{0,4}|bypass\w{0,3}"
            r"|get around|escape|spare|dodge|cut out|eliminat\w{1,3}|no|minus"
            rf"|not pay\w{{0,3}}) {WORD}{{0,4}}?(?:{_PLACE_EN}|seller|selling"
            r"|listing)(?:'s)? (?:\w{1,9} ){0,1}?(?:fees?|commissions?|cut|charges?|share)\b",
            rf"\b{_PLACE_EN} (?:does not|doesn't|do not|don't|won't|will not|never) (?:take"
            f"|get|see|earn|charge|keep)s? {WORD}{{0,3}}?(?:cut|commission|share|fees?"
            r"|percent\w{0,4})\b",
            r"\b(?:sav\w{1,3}|avoid\w{0,3}|without|skip\w{0,4}) (?:\w{1,9} ){0,3}?(?:fees?"
            r"|commissions?)\b.{0,60}\b(?:direct(?:ly)?|outside|paypal|transfer|cash)\b"
            r"|\b(?:direct(?:ly)?|outside|paypal|cash)\b.{0,60}\b(?:sav\w{1,3}|avoid\w{0,3}"
            r"|without|skip\w{0,4}|no) (?:\w{1,9} ){0,3}?(?:fees?|commissions?)\b",
            r"\b(?:pay\w{0,4}|deal\w{0,3}|buy|sell|order\w{0,3}|arrange|transactions?"
            "|settle|continue|complete|finish|trade|contact|talk|purchase|transfer"
            r"|do (?:it|this)|business|sale|send)\b.{0,60}\b(?:outside"
            rf"|off)(?: of)?[ -](?:the |this )?{_PLACE_EN}\b",
            rf"\b(?:outside|off)(?: of)?[ -](?:the |this )?{_PLACE_EN}\b.{{0,60}}\b(?:pay|deal"
            r"|buy|sell|order|cheaper|save|settle|discount|price|transfer)\b",
            r"\b(?:around|behind|past|without (?:going through|using|involving"
            rf"|going via)) (?:the |this )?{_PLACE_EN}\b",
        ),
    ),
    Group(
        stems("vorbei ausser außerh plattf marktp portal direkt"),
        any_of(
            r"\b(?:ohne|spar\w{0,3}|umgeh(?:en|t|e)?|vermeid\w{1,3}|entfallen|entfallt"
            r"|keine|gespart)\b.{0,60}(?:gebuhr\w{0,3}|provision\w{0,3}"
            r"|kommission).{0,20}\b(?:der|des|fur (?:die|den)|von) (?:plattform"
            r"|marktplatz\w{0,3}|portal\w{0,2}|amazon|ebay|etsy)",
            r"\b(?:plattform|marktplatz|verkaufs|verkaufer|ebay|amazon|etsy"
            r"|portal)-?(?:gebuhr\w{0,3}|provision\w{0,3}"
            r"|kommission).{0,60}\b(?:spar\w{0,3}|umgeh\w{1,3}|weg|entfallen|entfallt"
            r"|vermeid\w{1,3})\b|\b(?:ohne|spar\w{0,3}|umgeh\w{1,2}"
            r"|vermeid\w{1,3})\b.{0,40}\b(?:plattform|marktplatz|verkaufs|ebay|amazon|etsy"
            "|portal)-?(?:gebuhr|provision|kommission)",
            r"\b(?:an|am) (?:der |dem |den )?(?:plattform|marktplatz\w{0,3}|ebay|amazon"
            r"|etsy|portal) vorbei\b|\b(?:außerhalb|ausserhalb) (?:der|des|vom"
            r"|von) (?:plattform|marktplatz\w{0,3}|ebay|amazon|etsy|portals?)"
            r"|\bohne (?:die |den |das )?(?:plattform|marktplatz|portal)\b.{0,40}(?:zahl"
            "|abwick|kauf|bestell|gunstig|bill)",
            r"\b(?:zahl\w{1,3}|bezahl\w{1,3}|uberweis\w{1,3}|kauf\w{0,3}"
            r"|bestell\w{0,3})\b.{0,40}\bdirekt\b.{0,60}\b(?:spar\w{1,3}|gebuhr\w{0,3}"
            r"|provision|gunstiger|billiger)\b",
        ),
        ("gebuhr", "provision", "kommission"),
    ),
    Group(
        stems("sans dehors hors commis frai"),
        any_of(
            r"\bsans passer par (?:le|la|ce|cette|l')? ?(?:site|plateforme|market ?place"
            r"|appli\w{0,8}|amazon|ebay|etsy|leboncoin|vinted)",
            r"\b(?:en dehors|hors) (?:du|de la|de ce|de cette|de l'|d')? ?(?:site"
            "|plateforme|market ?place|appli|amazon|ebay|etsy)",
            r"\b(?:evit\w{1,3}|economis\w{1,4}|sans|enlev\w{1,3}|epargn\w{1,4}"
            r"|contourn\w{1,3}|gagn\w{1,3})\b.{0,50}\b(?:la |les |leurs? "
            r"|de )?(?:commissions?\b|frais (?:de la|du|de|des) (?:site|plateforme"
            "|market ?place|vente|amazon|ebay))",
        ),
    ),
    Group(
        stems("sin fuer comisi"),
        any_of(
            r"\b(?:vend|pag|compr|hac)\w{1,4} .{0,20}\bpor fuera\b"
            r"|\bpor fuera\b.{0,30}(?:barat|precio|descuento|comision)",
            r"\bsin pasar por (?:la |el |esta |este )?(?:plataforma|web|pagina|sitio"
            "|market ?place|app|amazon|ebay|etsy|wallapop)",
            r"\bfuera de (?:la |el |esta |este )?(?:plataforma|web|pagina|sitio"
            "|market ?place|app|amazon|ebay|etsy|wallapop)",
            r"\b(?:ahorr\w{1,5}|evit\w{1,4}|sin|quit\w{1,3})\b.{0,40}\b(?:(?:la"
            r"|las) comision(?:es)?\b|comision(?:es)? (?:de|del) (?:la )?(?:plataforma|web"
            "|sitio|venta))",
        ),
    ),
    japanese(
        "通さ 介さ 経由せ 抜き 外で 外の 外にて 取引 手数料 直接",
        "(?:サイト|プラットフォーム|マーケットプレイス|マーケット|モール|アマゾン|amazon"
        "|楽天|ヤフオク|メルカリ|アプリ|こちら|ここ)(?:を|は)?(?:通さ|介さ|経由せ|通さず"
        "|介さず|抜き)",
        "(?:サイト|プラットフォーム|モール|アプリ)(?:の)?外(?:で|の"
        "|にて)[^。]{0,20}(?:取引|支払|購入|やり取り|やりとり|決済)|直(?:接)?取引"
        "|直接(?:の)?(?:お?取り引き|お?取引)",
        "(?:販売|出品|サイト(?:の)?|プラットフォーム(?:の)?"
        "|モール(?:の)?)手数料[^。]{0,20}(?:お?安|お得|節約|かから|浮|ない|不要|なし|引)",
        "直接[^。]{0,20}(?:振り?込|お?支払|購入|注文)[^。]{0,30}(?:お?安く|お?値引|割引"
        "|お得|手数料)",
    ),
    Group(
        stems("buiten zonder fuor senz evit rispar fora sem poza bez unikna zaoszc"),
        any_of(
            r"\bbuiten (?:het|de|dit) (?:platform|site|marktplaats|bol) (?:om|betal|koop"
            r"|bestel)|\bzonder (?:\w{1,10} ){0,2}(?:platformkosten|commissie|verkoopkosten)",
            r"\bfuori (?:dalla|dal|della) (?:piattaforma|sito)|\bsenza passare (?:dal|dalla"
            r"|per)|\b(?:evit|risparmi)\w{1,5} .{0,20}commission",
            r"\bfora (?:da|do) (?:plataforma|site)|\bsem passar (?:pela|pelo)|\bsem (?:a "
            "|as )?(?:comissao|taxas?) (?:da|do)",
            r"\bpoza (?:platforma|allegro|serwisem)|\b(?:bez|unikna\w{0,2}"
            r"|zaoszczedz\w{0,3}) .{0,15}prowizji",
        ),
    ),
    unless=any_of(FORBIDDEN, r"\b(?:sans|no) (?:frais )?de commission:? ?0\b"),
)

# At the seller's own shop.
DIRECT: Final = Table(
    Group(
        stems("dire stra webs site onli esho shop stor home"),
        any_of(
            r"\b(?:buy|order|purchase|shop|book|re-?order)(?:ing)? (?:it |them |again "
            "|more |yours? |next time ){0,2}(?:directly|direct|straight) (?:from|with"
            r"|through|via|at|on|in) (?:us|me|our|my)\b|\b(?:buy|order"
            r"|purchase)(?:ing)? direct(?:ly)?\b.{0,60}\b(?:save|cheaper|discount|less"
            r"|fees?|better price|lower price|\d{1,2} ?%)",
            r"\b(?:next time|in (?:the )?future|please|why not|just|better|instead|rather"
            r"|you can|you could|always|from now on|cheaper)\b.{0,40}\b(?:buy|order"
            r"|purchase|shop|get it|re-?order)\b.{0,40}\b(?:on|from|through|via|at"
            rf"|in) (?:our|my) (?:own )?{_SITE_EN}\b",
            r"\b(?:lower|better|cheaper|best|reduced) prices?\b.{0,50}\b(?:our"
            rf"|my) own {_SITE_EN}\b|\bour own {_SITE_EN}\b.{{0,60}}\b(?:cheaper|lower|save"
            r"|less|without .{0,20}fees?|better price|discount)\b",
            r"\b(?:cheaper|for less|lower|better price) (?:\w{1,9} ){0,3}?(?:on|at|from"
            rf"|through|via) (?:our|my) (?:own )?{_SITE_EN}\b",
        ),
    ),
    Group(
        stems("direkt webs shop onli homepa seit intern lade"),
        any_of(
            r"\b(?:bestell\w{0,3}|kauf\w{0,3}|einkauf\w{0,3}|ordern"
            r"|ordere)\b.{0,40}\bdirekt (?:bei|uber|auf|in|von) (?:uns|mir|unser\w{0,2}"
            r"|mein\w{0,2})\b|\bdirekt (?:bei|uber) (?:uns|mir"
            r"|unser\w{0,2}) .{0,40}\b(?:bestell\w{0,3}|kauf\w{0,3}|gunstiger|billiger"
            r"|spar\w{1,3})\b",
            r"\b(?:nachste[sn]? mal|kunftig|in zukunft|lieber|besser|gunstiger|billiger"
            r"|spar\w{1,3})\b.{0,60}\bunser\w{0,2} (?:eigene\w{0,2} )?(?:online-?shop"
            r"|web-?shop|shop|website|webseite|homepage|seite|internetseite|laden)\b",
            r"\bunser\w{0,2} (?:eigene\w{0,2} )?(?:online-?shop|web-?shop|website|webseite"
            r"|homepage|internetseite)\b.{0,50}\b(?:gunstiger|billiger|spar\w{1,3}"
            r"|ohne .{0,20}gebuhr\w{0,3})",
        ),
    ),
    Group(
        stems("direct site bout esho shop"),
        any_of(
            r"\b(?:commandez|achetez|passez|commander|acheter"
            r"|passer)\b.{0,40}\b(?:directement (?:chez|aupres de|sur|par|avec|via) (?:nous"
            "|notre|moi|mon)|par notre (?:propre )?(?:site|boutique|e-?shop)"
            "|sur notre propre (?:site|boutique))",
            r"\b(?:moins cher|meilleur prix|economis\w{1,4}"
            r"|prochaine fois)\b.{0,60}\bnotre (?:propre )?(?:site|boutique|e-?shop)\b"
            r"|\bnotre (?:propre )?(?:site|boutique en ligne)\b.{0,60}\b(?:moins cher"
            r"|economis\w{1,4}|meilleurs? prix)\b",
        ),
    ),
    Group(
        stems("direct web tien pagi"),
        any_of(
            r"\b(?:compr[aeo]\w{0,4}|pid[ae]\w{0,4}|encarg\w{1,5})\b.{0,40}\bdirectamente "
            r"(?:a|con|en|de|por) (?:nosotros|nuestr\w{1,2}|mi|nos)",
            r"\b(?:proxima vez|mas barato|mejor precio|ahorr\w{1,5})\b.{0,60}\bnuestra "
            r"(?:propia )?(?:web|tienda|pagina)\b|\bnuestra (?:propia )?(?:web|tienda"
            r"|pagina)\b.{0,60}\b(?:mas barat|ahorr\w{1,5}|mejor precio|sin comision)",
        ),
    ),
    japanese(
        "次回 今後 自社 当店 弊社",
        "(?:次回|今後)[^。]{0,20}(?:当店|弊社|自社|公式)(?:の)?(?:ホームページ|サイト"
        "|ウェブサイト|オンラインショップ|通販サイト|hp"
        "|ネットショップ)[^。]{0,30}(?:ご?注文|ご?購入|お買い求め)",
        "(?:自社|当店の?(?:公式)?|弊社の?(?:公式)?)(?:ホームページ|サイト|ウェブサイト"
        "|オンラインショップ|通販サイト|hp|ネットショップ)[^。]{0,24}(?:の?ほうが|の?方が"
        "|なら|だと|から)[^。]{0,20}(?:お?安|お得|割引)",
    ),
    unless=any_of(FORBIDDEN),
)
