"""The phrases of R-28, first half: threats against persons and what is theirs.

These words are here so that nobody has to read them in the mail. "Watch your step", "I will fight for
my money" and "I will see you in court" are no threats against a person; a hand or a flame raised is.
"""

from typing import Final

from policies.phrases.tables import Group, Table, any_of, japanese, stems

_BODY_EN: Final = (
    "(?:face|legs?|neck|nose|teeth|head|skull|bones?|throat|arms?|kneecaps?|fingers?|kids?"
    r"|children|family|wife|husband|daughter|son)\b"
)
_PLACE_EN: Final = (
    r"(?:place|house|home|shop|store|office|warehouse|building|stockroom|business|car|van)\b"
)
_WILL_EN: Final = (
    r"\b(?:i|we|somebody|someone|he|they|my (?:\w{1,9} ){0,2}?(?:brothers?|husband|friends?"
    "|boys|guys|mates|men))(?:'ll|'m going to|'re going to|'m gonna| will| am going to"
    "| are going to| am gonna| gonna| shall| swear (?:i'll|i will)| want to| would love to"
    r"| can| could|'d)? (?:\w{1,9} )?"
)

THREATS: Final = Table(
    Group(
        stems(
            "kill murd stab shoo strang rape hurt punc beat brea smas slit burn bash kick crus"
            " throat tong"
        ),
        any_of(
            f"{_WILL_EN}(?:come (?:and |over and |round and )?)?(?:kill|murder|stab|strangle"
            r"|rape|hurt|beat|punch) (?:you|u|ya|your (?:\w{1,9} )?(?:family|kids|children|wife"
            r"|husband|daughter|son))\b(?! (?:on|to|at) )",
            rf"{_WILL_EN}(?:come (?:and |over and |round and )?)?shoot (?:you|u)\b(?! (?:an?"
            r"|over|some|the|your|me|through)\b)",
            f"{_WILL_EN}(?:come (?:and |over and |round and )?)?(?:break|smash|slit|burn"
            rf"|bash|punch|kick|crush) (?:in |off )?(?:both |all )?your (?:\w{{1,9}} )?{_BODY_EN}",
            # Tailors and carpenters cut your sleeves and the legs of your table.
            rf"{_WILL_EN}(?:come (?:and |over and )?)?cut (?:out )?your (?:throat|tongue)\b",
            r"\bkill yourself\b|\bgo (?:and )?kill yourself",
        ),
    ),
    Group(
        stems("burn blow fire torc bomb"),
        any_of(
            f"{_WILL_EN}(?:burn|torch|blow up|firebomb|set fire to|bomb) (?:down )?(?:your|the"
            rf"|that|this) (?:\w{{1,9}} ){{0,2}}?{_PLACE_EN}",
            rf"\bburn (?:your|the|that|this) (?:\w{{1,9}} ){{0,2}}?{_PLACE_EN} (?:down"
            r"|to the ground)\b",
        ),
    ),
    Group(
        stems("dead kys hunt teet beat kick knoc hang live slee scho park addres watc"),
        any_of(
            r"\b(?:i|we|they|he) (?:already )?knows? where (?:you|u"
            r"|your (?:\w{1,9} ){0,2}?(?:family|kids|children|wife|husband|daughter|son|mother"
            r"|parents|mum|mom)) (?:live|lives|sleep|sleeps|go(?:es)? to school|parks?)\b",
            r"\b(?:have|got|know) your (?:home |private )?address\b.{0,140}\b(?:come (?:round"
            r"|over|by|around|to you)|pay you a visit|visit you|show up)\b.{0,60}\b(?:explain"
            r"|teach|lesson|deal with|sort|show you|make you|talk|business)\b",
            r"\b(?:have|got|know) your (?:home |private )?address\b.{0,80}\b(?:watch (?:out"
            r"|your back)|regret|or else|pay for (?:this|it)|be (?:very )?careful)\b",
            r"\bhunt you down\b|\bwatch your back\b|\bsleep with one eye open\b|\byou(?:'re| are| will be"
            r"|'ll be) (?:a )?dead (?:man|woman|meat)\b|\bdrop dead\b|\bkys\b|\bhang yourself\b",
            r"\b(?:knock|kick|smash|bash|punch) your (?:\w{1,9} )?teeth (?:out|in)\b|\b(?:beat"
            r"|kick|knock) (?:the )?(?:\w{1,9} )?(?:shit|hell|crap|daylights) out of you\b",
        ),
    ),
    Group(
        stems("hope"),
        any_of(
            r"\bhope (?:that )?(?:you|your(?: \w{1,9}){1,3}?)(?: and your family| all)? (?:die"
            r"|dies|get cancer|gets cancer|burn in hell)\b",
        ),
    ),
    Group(
        stems(
            "umbr umlege umzubr brin abstec abkn erschi kalt totsch zusamm brec steche zahn"
            " fres nase gesi knoc bein geni fing arm arme kief schn birn kopf stech stecht schade"
            " platt polier"
        ),
        any_of(
            r"\bbring\w{0,2} (?:dich|euch|sie)(?: alle)? um\b|\b(?:dich|euch"
            r"|sie)(?: alle)? (?:um(?:zu)?bring\w{1,2}|umlegen|abstechen|abknallen|erschießen"
            r"|erschiessen|kalt ?machen|totschlagen|zusammenschlagen)\b",
            r"\b(?:schlag\w{0,3}|hau\w{0,2}|tret\w{0,2}) (?:ich )?(?:dir|euch"
            r"|ihnen) (?:\w{1,10} ){0,4}?(?:zahne|fresse|schadel|nase|kopf|gesicht|knochen"
            r"|birne|kiefer|schnauze)\b",
            r"\b(?:dir|euch|ihnen) (?:\w{1,10} ){0,4}?(?:zahne|fresse|schadel|nase|gesicht"
            r"|knochen|beine?|genick|finger|arme?) (?:\w{1,10} ){0,1}?(?:einschlag\w{1,2}"
            r"|ausschlag\w{1,2}|einzuschlagen|brechen|zu brechen|polier\w{1,2}|ein\b)",
            r"\b(?:brech\w{0,2}|polier\w{0,2}) (?:ich )?(?:dir|euch"
            r"|ihnen) (?:\w{1,10} ){0,4}?(?:beine?|arme?|knochen|genick|hals|nase|finger"
            r"|fresse)\b|\bstech(?:e|t|en)? (?:ich )?(?:dich|euch|sie) ab\b",
            r"\bmach\w{0,2} (?:ich )?(?:dich|euch) (?:kalt|platt)\b",
        ),
    ),
    Group(
        stems("wo verr krep maul fres tot letz zund fack anzu abfa brand"),
        any_of(
            r"\b(?:wissen|weiss|weiß|kenne|kennen),? (?:genau,? )?wo (?:du wohnst|sie wohnen"
            r"|ihr wohnt|(?:deine|ihre|eure) (?:\w{1,9} )?(?:kinder|familie|frau|tochter|mutter"
            r"|sohn))\b",
            r"\b(?:verreck|krepier)(?:e|t|st)?\b(?! nicht)|\b(?:auf(?:s)?|in) (?:die|dein|das"
            r"|eure?) (?:fresse|maul)\b|\b(?:paar|eins?) (?:auf(?:s)?|in) (?:die )?(?:fresse"
            r"|maul)\b|\bhalt (?:die|deine) fresse\b|\bdu bist tot\b|\bdein letzter tag\b",
            r"\b(?:zund\w{0,2}|fackel\w{0,1}) (?:ich |wir )?(?:dir|euch|ihnen"
            r"|deine?n?|eure?n?|ihre?n?|den|die|das) (?:\w{1,10} ){0,4}?(?:an|ab|in brand)\b"
            r"|\bsteck\w{0,2} (?:ich |wir )?(?:dir|euch|ihnen|deine?n?|eure?n?|ihre?n?|den|die|das)"
            r" (?:\w{1,10} ){0,4}?in brand\b"
            r"|\b(?:laden|haus|bude|lager|wohnung|auto|geschaft|firma) (?:\w{1,9} )?(?:anzunden"
            r"|abfackeln|in brand stecken)\b",
        ),
    ),
    Group(
        stems(
            "tuer bute crev egor taba defo frap viol brul saig tue peau mour dort dorm ecol"
            " feu habi amis frer copa gars cous compre regr plante potes massac demont"
            " demoli casser batte"
        ),
        any_of(
            r"\b(?:je|on|nous) (?:vais|va|allons|viendrai|viens|passerai|veux)(?: venir| aller"
            "| passer| tous)? (?:te |t'|vous |les |lui )(?:tuer|buter|crever|egorger|planter"
            r"|tabasser|demonter|demolir|defoncer|massacrer|frapper|violer|bruler|saigner)\b",
            r"\b(?:te|vous|lui|leur) casser (?:\w{1,9} ){0,3}?(?:jambes?|gueule|dents|bras|nez"
            r"|tete|genoux|doigts)\b|\b(?:tuer|egorger) (?:ta|votre|toute ta) famille\b",
            r"\bje (?:te|vous) (?:tue|bute|creve|tuerai|buterai|egorge)\b|\b(?:faire|ferai|fais"
            r"|aurai) la peau\b|\btu vas (?:crever|mourir)\b|\bva (?:crever|mourir)\b",
            r"\bmettre le feu (?:a|au|dans|chez) (?:\w{1,9} ){0,2}?(?:boutique|maison|magasin"
            r"|entrepot|local|voiture|vous|toi)\b|\b(?:je|on|nous) (?:sais|sait"
            r"|savons) ou (?:tu habites|vous habitez|(?:ta|tes|vos|votre) \w{1,9} (?:habitent?"
            r"|dort|dorment|(?:va|vont) a l'ecole)\b)",
            r"\b(?:passer\w{1,3}|viend\w{2,4}|venir|debarqu\w{1,4}) chez (?:vous"
            r"|toi) (?:avec (?:\w{1,9} ){0,3}?(?:amis|potes|freres|copains|batte|gars|cousins)\b"
            r"|.{0,40}\b(?:comprendr\w{1,3}|regretter\w{1,3}))",
        ),
    ),
    Group(
        stems(
            "mata mato raja rajo revien partir romp quem dego viol apun pali tiro puna pune"
            " vive trab duer fueg muer ti hijo revent machac hostia"
        ),
        any_of(
            r"\b(?:te|os|le|les|lo|la) (?:voy|vamos|vais|va|van) a (?:matar|rajar|reventar"
            r"|degollar|violar|apunalar|machacar|quemar vivo)\b|\bvoy a (?:por ti|matarte"
            r"|rajarte|reventarte|quemarte|matarlo|matarla|matarle|ir a por ti)\b",
            r"\b(?:te|os|le) (?:voy|vamos|va|van) a (?:partir|romper|reventar"
            "|quemar) (?:la cara|las piernas|los huesos|la cabeza|los dientes|el alma|la boca"
            r"|la tienda|la casa|el negocio|el local)\b|\b(?:partirte|romperte|partirle"
            r"|romperle) (?:la cara|las piernas|los huesos|la cabeza|los dientes|la boca)\b",
            r"\bte (?:mato|rajo|reviento)\b|\b(?:una|dos) (?:hostias?|paliza)\b.{0,20}\b(?:te"
            r"|a)\b|\bte (?:meto|doy|pego) (?:una|un|dos) (?:hostias?|paliza|tiro|punalada"
            r"|punetazo)\b|\bpegar(?:te|le)? (?:una paliza|un tiro)\b",
            r"\b(?:se|sabemos) donde (?:vives|vive|viven|trabajas|duermes|van tus hijos"
            r"|estudian tus hijos)\b|\b(?:prender|meter|pegar)\w{0,2} fuego a (?:tu|la|su"
            r"|vuestra) (?:\w{1,9} )?(?:tienda|casa|local|negocio|coche|almacen)\b"
            r"|\bquemar(?:te|le)? (?:la|tu|su) (?:tienda|casa|local)\b",
            r"\bojala te mueras\b|\bmuerete\b|\bestas muert[oa]\b",
        ),
    ),
    japanese(
        "殺 死ね 死んで くたばれ 火をつけ 火を付け 火を放 放火 刺し 刺す 殴 痛い目 済むと すむと "
        "ただでは 覚えてろ おぼえてろ 覚悟しろ 住所 自宅 職場 居場所 家まで 家族が 家は 家もう 家わか "
        "家分か 家知",
        "ぶっ?殺|殺してやる|殺すぞ|殺したる|殺しに(?:行|い)|殺されたい|死ね(?![なばるま])"
        "|死んで(?:くれ|しまえ|ほしい|詫び)|くたばれ|(?:店|家|会社|自宅|倉庫|事務所"
        "|車)に(?:火を(?:つけ|付け|放)|放火)",
        "刺してやる|刺すぞ|刺しに(?:行|い)|(?:ぶん)?殴(?:ってやる|るぞ|りに(?:行|い)|られたい)"
        "|痛い目に(?:あわ|遭わ|合わ)|ただ(?:で|じゃ)は?(?:済む|すむ)と(?:思う|思って)"
        "|ただでは(?:済ま|すま)(?:さ|ない)|覚えてろ|おぼえてろ|覚悟しろ",
        "(?:住所|自宅|家|職場|居場所)は?(?:もう)?(?:わか|分か|知)って(?:い)?る(?:から|ぞ|んだ"
        "|からな)|家まで(?:行く|行って|押しかけ)[^。]{0,12}(?:ぞ|やる|から)|家族が(?:どうな"
        "|無事)",
    ),
    Group(
        stems("ammazz spac abit mata zabi mies убью сдохни maak"),
        any_of(
            r"\bik maak je (?:dood|af|kapot)\b|\bti ammazzo\b|\bti spacco (?:la|il|le)\b"
            r"|\bso dove abiti\b|\b(?:vou|vamos) te matar\b|\bzabij[ea] (?:cie|was)\b"
            r"|\bwiem gdzie mieszkasz\b|\b(?:я )?(?:тебя|вас) убью\b|\bубью (?:тебя|вас)\b"
            r"|\bсдохни\b",
        ),
    ),
)
