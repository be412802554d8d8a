"""The phrases of R-28, second half: gross insults, hate and sexual harassment.

Anger at a thing or a situation is nobody's concern: a swear word alone is never enough, unless it is
only ever said of people.
"""

from typing import Final

from policies.phrases.tables import WORD, Group, Table, any_of, japanese, stems

_GROSS_EN: Final = (
    "(?:piece of shit|pieces of shit|cunts?|bitch(?:es)?|whores?|sluts?|mother ?fuckers?"
    "|fuckers?|wankers?|bastards?|assholes?|arseholes?|twats?|faggots?|fags?|retards?"
    "|scumbags?|subhumans?|dickheads?|dumbass(?:es)?|cocksuckers?|shitheads?|scum|vermin"
    r"|filth)\b"
)
INSULTS: Final = Table(
    Group(
        stems(
            "shit cunt bitc whor slut moth fuck wank asshol arseho twat fag fags fagg scum"
            " subhum dick dumb cock fuk f retard filth vermin bastar"
        ),
        any_of(
            r"\b(?:you're|you are|u are|ur|your (?:mother|mum|mom|wife) is) (?:(?:all|such"
            f"|nothing but|just|a|an|the) ){{0,2}}(?:{WORD}){{0,4}}?{_GROSS_EN}",
            r"\b(?:you|u|ya) (?:(?:fucking|stupid|dumb|lying|pathetic|worthless|dirty|filthy"
            "|ugly|fat|old|little|miserable|useless|damn|bloody|absolute|total|complete"
            "|thieving|cheating|crazy|sick|greedy|people are|guys are|lot of"
            f"|bunch of),? ){{0,3}}{_GROSS_EN}",
            r"\b(?:fuck|f\*ck|fuk) (?:you|u|off|yourself|your (?:mother|mum|mom|family))\b"
            r"|\bgo fuck yourself|\bsuck my (?:dick|cock)\b|\beat shit\b"
            r"|\bsons? of (?:a )?bitch(?:es)?\b|\bmother ?fuckers?\b|\bcunts?\b|\bcocksuckers?\b",
            r"^(?:\W|re:){0,4}(?:fucking |pathetic |stupid |dirty |filthy |ugly |fat "
            f"|lying ){{1,3}}{_GROSS_EN}",
        ),
    ),
    Group(
        stems(
            "nigg kike wetb ragh towe paki jew jews jewi musl arab gays immi fore gyps blac"
            " came afri mexi heil whit turk countr"
        ),
        any_of(
            r"\b(?:nigg(?:er|a)s?|kikes?|wetbacks?|ragheads?|towel ?heads?|pakis?)\b",
            r"\b(?:filthy|dirty|fucking|stinking|bloody|lying|thieving|greedy|stupid"
            "|disgusting) (?:jews?|jewish|muslims?|arabs?|blacks|gays|immigrants?|foreigners?"
            r"|gyps(?:y|ies)|turks|mexicans|africans)\b",
            r"\bgo back to (?:your (?:own )?(?:\w{1,9} )?country(?! (?:house|home|side|cottage"
            r"|club))|where you came from|africa|mexico|pakistan)\b|\bheil hitler\b"
            r"|\bsieg heil\b|\bwhite power\b|\bgas the jews\b",
        ),
    ),
    Group(
        stems("nude nake tits boob puss sex slee sexy fuckab pant"),
        any_of(
            r"\b(?:send|show|give) (?:me |us )?(?:some |a |your |more )?(?:nudes?"
            r"|naked (?:pics?|pictures?|photos?|selfies?)|tits|boobs|pussy)\b|\b(?:want|like"
            r"|love) to (?:have sex|sleep) with you\b|\bsee you naked\b|\b(?:your"
            r"|those) (?:\w{1,9} )?(?:tits|boobs|pussy)\b",
            r"\byou(?:'re| are| look)(?: so| very| really)? (?:sexy|fuckable) (?:in|on) (?:your"
            r"|the) (?:\w{1,9} )?(?:photo|picture|profile)|\byour sexy (?:body|ass|voice"
            r"|legs)\b|\b(?:send|show) me your (?:\w{1,9} )?panties\b",
        ),
    ),
    Group(
        stems(
            "hurens wichse missge arsc drec nutt schlam spas judens unterm kana schwuc"
            " scheis scheiß betrug lugenp mistsa mistpa faul mies fett dumm schwei ratt absc"
            " penn gesi fick verpis vergas heil zige nege nacktb nacktf titt voge fotz geldsa"
            " hurenf kackfo geldsc geldpa geldpe geldra lugens lugenr mistsc mistpe mistra"
        ),
        any_of(
            r"\b(?:hurensohne?n?|wichser\w{0,2}|missgeburt\w{0,2}"
            r"|(?:huren|drecks|kack|schei(?:ss|ß))?fotzen?"
            r"|arschloch\w{0,2}|drecks?(?:sau|schwein)\w{0,2}|nutten?|schlampen?|spast(?:en"
            r"|is?)?|judensau|untermensch\w{0,2}|kanaken?|schwuchteln?|scheiss?kerl"
            r"|scheißkerl)\b",
            r"\b(?:du|ihr|sie|so ein|dieses|diese) (?:\w{1,12} ){0,3}?(?:betruger|drecks?|geld"
            "|lugen|mist|faules |mieses |fettes |dummes )(?:schweine?|sau|pack|ratten?"
            r"|penner)\b|\b(?:du|ihr) (?:\w{1,12} ){0,2}?(?:schweine?|ratten?|abschaum|penner"
            r"|gesindel)\b",
            r"\bfick (?:dich|deine|euch)\b|\bverpiss (?:dich|euch)\b|\bleck(?:t"
            r"|en sie)? mich am arsch\b|\b(?:abschaum|gesindel) (?:der|seid|bist)\b"
            r"|\bscheiß-?(?:auslander|turken?|juden?|araber)\b|\bscheiss-?(?:auslander|turken?"
            r"|juden?|araber)\b|\bvergas(?:en|t)\b|\bheil hitler\b|\bzigeuner(?:pack"
            r"|gesindel)\b|\bdu neger\b",
            r"\b(?:schick|zeig)\w{0,2} (?:mir )?(?:\w{1,9} ){0,2}?(?:nacktbild\w{0,2}"
            r"|nacktfoto\w{0,1}|titten)\b|\b(?:dich|mit dir) (?:\w{1,9} )?(?:ficken|vogeln"
            r"|ins bett)\b",
        ),
        ("ins bett",),
    ),
    Group(
        stems(
            "pute salo sala gueule foutre niqu enfo bougno youp pauv sale espece ordu merd"
            " pourri nu nus nue nues nude sein bais lech saut mettre encule conass sousme"
            " bata connar connas"
        ),
        any_of(
            r"\b(?:fils|filles?) de pute\b|\bencule(?:e|s|es)?\b|\bconnards?\b|\bconn?asses?\b"
            r"|\bsalopes?\b|\bsalauds?\b|\bta gueule\b|\b(?:va|allez) (?:te"
            r"|vous) faire (?:foutre|enculer|mettre)\b|\bniques? (?:ta|tes|vos|votre|ta mere)\b"
            r"|\benfoires?\b|\bsous-?merdes?\b|\bbougnoul\w{0,2}\b|\byoupins?\b",
            r"\bpauvres? con(?:ne|nes|s)?\b|\bsale (?:con|conne|pute|arabe|juif|juive|noir"
            r"|negre|negresse|race|pede|chien|batard|rat|merde)\b|\bespeces? d(?:e "
            r"|')(?:\w{1,9} ){0,2}?(?:ordures?|merdes?|con|cons|conne|connard|salaud|salope"
            r"|pourriture|dechets?|batards?|porc|chien)\b|\b(?:t'es|tu es"
            r"|vous etes) (?:\w{1,9} ){0,3}?(?:ordures?|merdes?|pute|batards?|pourriture)\b"
            r"|\bgrosse pute\b",
            r"\b(?:envoi|envoy|montr)\w{1,3}(?:-moi)? (?:\w{1,9} ){0,3}?(?:photos? "
            r"(?:de toi )?nue?s?|nudes|seins)\b|\benvie de (?:te|vous) (?:baiser|lecher"
            r"|sauter)\b|\bte baiser\b|\btes (?:\w{1,9} )?seins\b",
        ),
    ),
    Group(
        stems(
            "puta hijuep gilipo cabron mal malpar pend suda panc malnac subnor mier retr"
            " basu esco zorr cerd jode joda culo desn teta comemi marico follen follar"
            " concha chinga"
        ),
        any_of(
            r"\bhij[oa]s? de (?:la |una )?(?:gran )?puta\b|\bhijueputas?\b|\bgilipollas\b"
            r"|\bcabron(?:es|azo|a)?\b|\bmal ?parid[oa]s?\b|\bpendej[oa]s?\b|\bmaricon(?:es"
            r"|azo)?\b|\bsudacas?\b|\bpanchit[oa]s?\b|\bmalnacid[oa]s?\b|\bsubnormal(?:es)?\b"
            r"|\b(?:mor|negr|gitan|judi)[oa]s? de mierda\b|\bretrasad[oa]s? mental(?:es)?\b",
            r"\b(?:eres|sois|es usted|son ustedes|so|pedazo de|maldit[oa]) (?:un |una |unos "
            r"|unas )?(?:\w{1,9} ){0,2}?(?:mierdas?|basura|escoria|zorras?|putas?|cerd[oa]s?)\b"
            r"|\bvete a (?:la mierda|tomar por culo)\b|\bque (?:te|os|le) (?:jodan|follen"
            r"|den por culo)\b|\bjodete\b|\bcome ?mierda\b|\bchinga (?:a )?tu madre\b"
            r"|\bla concha de tu (?:madre|hermana)\b|\btu puta madre\b",
            r"\b(?:manda|mandame|enviame|ensename) (?:\w{1,9} ){0,3}?(?:desnuda|desnudo"
            r"|tetas)\b|\btus tetas\b|\bquiero follarte\b|\b(?:foto"
            r"|fotos) (?:tuyas? )?desnud[oa]\b",
        ),
    ),
    japanese(
        "クズ くず カス ゴミ クソ くそ 糞 馬鹿野郎 馬鹿やろ バカ野郎 バカやろ ばか野郎 ばかやろ キチガイ "
        "きちがい 基地外 頭のおかしい 頭がおかしい 頭おかし 狂った いかれた ババア ババァ ジジイ ジジィ ブス "
        "売女 害人 外人は 国に帰れ 国へ帰れ ガイジ 池沼 知恵遅れ おっぱい 裸 セックス エッチ ヤリマン "
        "死にぞこない",
        r"(?:クズ|くず|ゴミ|カス|くそ|クソ|糞)(?:野郎|女|ども|め(?![^、。!\n ])|人間|ったれ"
        "|ばばあ|ババア|じじい|ジジイ|ガキ|店主|外人)|(?:馬鹿|バカ|ばか)(?:野郎|やろう)"
        "|キチガイ|きちがい|基地外",
        r"頭(?:の|が)?(?:おかしい|狂った|いかれた)(?:んじゃ|の?か(?:[?、。!\n]|$)|ババ|奴|やつ"
        "|人|客|女|男|店)|(?<![ァ-ヶー])(?:ババ[アァ]|ジジ[イィ]|ブス|ガイジ"
        "|ヤリマン)(?![ァ-ヶー])|売女|害人|外人は(?:帰れ|出て)|(?:自分の)?国(?:に|へ)帰れ|池沼"
        "|知恵遅れ|死にぞこない",
        "(?:裸|おっぱい)(?:の)?(?:写真|画像)?[^。]{0,6}(?:送って|送れ|見せて|見せろ)"
        "|(?:セックス|エッチ)(?:しよう|したい|させ)",
    ),
    Group(
        stems(
            "kanker kutw hoer kloo putt vaff stro puta fode cu skur spie pier jeba пидо ублю хуес"
            " сука"
        ),
        any_of(
            r"\b(?:kankerlijers?|kutwijf|hoerenzoon|klootzak(?:ken)?|figli[oa]? di puttana"
            r"|vaffanculo|stronz[oaie]|filho da puta|vai se foder|tomar no cu|skurwysyn\w{0,2}"
            r"|spierdalaj\w{0,3}|pierdol (?:sie|cie)|jeban[ya]|пидор\w{0,3}|ублюд\w{1,3}"
            r"|хуесос\w{0,2}|сука)\b",
        ),
    ),
)
