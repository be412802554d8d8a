"""Weights of the marketing model, written by `python -m bench.train_model --write`: do not edit.

In tenths, each with the features that weigh it.
"""

from typing import Final

BIAS: Final = -0.32
SEPARATOR: Final = "|"
TENTHS: Final[dict[int, str]] = {
    103: "!",
    77: "free",
    71: "and|our",
    69: "#many-lines",
    56: "app|most",
    54: "tu",
    48: "%|ever*|te|τώρα",
    47: "jetz*|jetzt|unse*",
    46: "new|un",
    45: "0 %|onli*",
    43: "nos|und",
    42: "et|just|करें",
    41: "prof*",
    40: "exampl*|example",
    39: "all|dana",
    38: "% off|grat*",
    36: "exam*",
    35: "a|fami*|in 0|pizz*|visi*",
    34: "call|firs*|for|jam|whatsa*|whatsapp",
    33: "barb*|month|prim*",
    32: "first|für|mobi*|nues*|nuestr*|what*|à la|有限",
    31: "dire*|e|notr*|notre|online|receive|y|στο|ーム|無料",
    30: "en|fina*|home|offe*|proc*|semana|shop*|على",
    29: "every|mont*|onze|save|voor 0|ぜひ",
    28: "ilma*|like|papa|salo*",
    27: "ahor*|al 0|collection|dese*|give|kg|kurz|nost*|now|od|we|week",
    26: "con|cont*|hoy|info|inte*|mate*|mês|prem*|tele*|txt|ur|w|のお|のご|上げ",
    25: "agen*|earn|link|mamy|nouv*|por 0",
    24: ("book|gagn*|get|gratis|hand*|here|inst*|invi*|main*|nuev*|offi*|only|us|wink*|£|£ 0|за 0"),
    23: (
        "0 ש|customers|estr*|im|live|next|nuov*|para|per|shop|sola*|terr*|trov*|video|ח|ש|ש ח|ล"
        "ย|うぞ|ンを|万円"
    ),
    22: (
        "al|be|chi|choi*|commandez|cust*|famili*|from the|hai|instag*|love|mois|more|nummer|piz"
        "za|prac*|sais*|sema*|sur|une|vide*|win|без|المر*|しい|ると|ート"
    ),
    21: (
        "appe*|avec|bez|cortes|dag|een|eerste|euro|formul*|is free|limi*|más|only 0|thin*|tout*"
        "|venez|vi|z|za 0|в|за|את|お買|ちし|なら|の手|んか|プレ|申し"
    ),
    20: (
        "#capitals|0 per|? our|anche|ay|az|banc*|compro*|dell*|frie*|gran*|in de|jak|minu*|numm"
        "*|on your|p|past*|prot*|staan|the new|thui*|unser|vene*|voor*|wer|wich*|à|お気|さん|な"
        "り|ーン|新し"
    ),
    19: (
        "0 euro|0 k|au|auf|cost*|day|ein|euros|intere*|lang*|neue|pres*|rapi*|real|reply|salon|"
        "sati*|spes*|waitin*|waiting|whil*|while|がで|もご|りま|リー|入り|気に|限定"
    ),
    18: (
        "0 euros|0 kr|add|and save|ans|aprove*|bell*|casa|cho|comp*|dazu|desi*|eers*|enga*|este"
        "|fees|for 0|heute noch|in a|instan*|inve*|is on|için|kommen|kr|letz*|mit|msg|name|natu"
        "*|neue*|nord*|nuestra|pers*|phon*|por|pour nous|rechar*|reci*|refund if|shippi*|shippi"
        "ng|site|się|someth*|something|soy|torna|um|wird|year|пода*|มเ|อน|เด|どう|の方|らの|月"
        "中|本周|様の|무료"
    ),
    17: (
        "#money|0 off|0 грн|a free|a la|acab*|alla|anti*|camp*|comple*|corre|cred*|custom*|dell"
        "a|desd*|desde|deze|dich|disp*|dla|en krijg|euro*|fres*|gern|habr*|habrá|hier|join|jusq"
        "u'à|me 0|nego*|nouvel*|novo|offr*|perf*|reac*|spen*|start|sund*|thir*|to receive|todo|"
        "tous|troi*|trois|unsere*|utan|weeken*|wij|woche|zeit|грн|นใ|€ de|し込|ての|には|時間|"
        "買い"
    ),
    16: (
        "0|attent*|aus|año|betaal|blan*|bonus|cort*|de winkel|dern*|exem*|exempl*|iden*|just 0|"
        "końc*|look|matchi*|matching|más de|office|orders|partne*|pide|poun*|pour|primer|profil"
        "|promise|prop*|rapide|repe*|scha*|sela*|selama*|selamat|sept*|shoppe*|soir|subs*|subsc"
        "r*|svar|też|three|toda|toute|tym|vind*|web|winkel|wint*|za|งเ|お申|がり|くと|し上|みも"
        "|ショ|分で|店で|新作|荷し"
    ),
    15: (
        "! 0|% de|agor*|agora|bei uns|café|come back|dernie*|draw|est pour|estren*|fast|form*|h"
        "alf price|hot|hub|identi*|info*|jest*|kaff*|la nouvelle|les|midn*|mile*|my page|nieuwe"
        "|noi|nove*|novi*|odku*|odkurz*|off|online*|pague|perd*|phone|privat*|prze*|redu*|sele*"
        "|sem|stop|suit*|sunday|the matching|to 0|ve|vite|vorb*|wait*|why|özel|الآن|घर|けま|そ"
        "ろ|だけ|でも|なく|より|をい|を開|ンク|ンペ|今な|今月|円引|料で|楽し|示会"
    ),
    14: (
        "! !|0 gb|abri*|abrimo*|abrimos|acaba|ahora|anch*|and get|atte*|bekommt|bene*|benefi*|b"
        "onu*|but it|buye*|cada|client*|compromiso|deal|doll*|drei|envi*|esta semana|fin|first "
        "0|from $|from 0|func*|für 0|gb|guid*|hasta 0|hedi*|i'm|intern*|invoices|je nieuwe|jede"
        "n|jetzt 0|każd*|krijg|kun|kwar*|kwarta*|list|matc*|me on|mensen|miles|mill*|moit*|moit"
        "ié|mona*|neuen|noss*|nume*|objedn*|offerte|ogni|os|pack|packag*|page*|pages|pier*|plan"
        "*|por r|pounds|profit*|qui|recibir|rekening|sabe*|savo*|schrei*|sent*|seo|seu|sie gern"
        "|sin compromiso|sonn*|soon|sou|spar*|spend|spesa|stam*|star*|styl*|tamb*|this week|tra"
        "v*|twoja|tặng|uns|urge*|vos|vuel*|w tym|webs*|weekend|wichti*|worden|wysy*|you have|yo"
        "ur account|δωρε*|δωρεάν|инте*|שלך|की|สม|ご協|すの|てみ|はこ|みて|プリ|今週|協力|客様|"
        "差し|年末|料を"
    ),
    13: (
        "$|$ 0|0 horas|? 0|a year|ab|als|amig*|and we'll|antivi*|antivirus|betaalt|bien*|bril*|"
        "bu|buy|buyers|call 0|capi*|compri*|con los|copi*|dan|darm*|deci*|dest*|die lieferung|d"
        "ies*|digita*|digital|dès|en ligne|eu|ff|friend|full|full*|funcio*|fund*|ganh*|get 0|ge"
        "zo*|gratui*|herz*|herzli*|hoy y|im laden|in|instant|invite*|jahr|jesteś*|jesteśmy|któr"
        "*|laun*|letzten|li|line*|linen|messen*|messenger|mobile|mome*|na nasz|nasz|natura*|nie"
        "u*|nostro|nuevos|op je|order two|partner|pasta|places|prices|présen*|próx*|próxim*|ran"
        "g*|recién|reduced|repl*|satisf*|save*|scho*|settim*|sie mit|size|sous 0|telefo*|than|t"
        "huis|toge*|togeth*|together|trad*|two|twoj*|vaga*|vagas|ven|very|vindt|voor|vorbei|vot"
        "e|walk|wartet|what you|wir|you order|your size|zapisy|él|ücre*|ücrets*|ücretsiz|мага*|"
        "магази*|от|от 0|いつ|いね|じめ|の新|はじ|トに|リン|ント|円か|意し|生日|相談"
    ),
    12: (
        "0 eur|0 hrs|0 octobre|0 pages|0 points|0 stop|aan|access*|alle|and we|antes de|appena|"
        "au 0|audi*|aux|bask*|betrie*|bind*|boda|cata*|catalo*|cento|clas*|clea*|clic*|clients|"
        "club|coffee|compris|credit|curt*|das hier|de regalo|diese woche|digi*|direkt|do 0|dura"
        "*|dzieci|e receba|elet*|en mi|enjo*|feli*|find*|fort*|fri|geschenkt|get a|get the|hace"
        "*|hrs|inbe*|inbegr*|inbegrepen|inbo*|ingen|instagram|it's|jahr*|jusqu'à 0|już|klei*|kr"
        "ijge*|krijgen|kund*|la collection|la sua|lain*|launch|letzte*|los|lunch|make*|mal|marg"
        "*|mark*|mates|midnig*|midnight|mies*|mira|miss*|mitad|moch*|mochil*|nas|nel|nive*|noch"
        " 0|nosso|notice*|nouvelle|numero|og|ohne|on us|order by|owne*|pague 0|pani*|partic*|pe"
        "ns*|personal|pierws*|please give|private|pu|quelqu*|receba|regi*|rent|repr*|restam|res"
        "tam 0|restau*|roll*|saun*|schnel*|school|seguro|septem*|sich|sparen|spok*|spokoj*|spon"
        "*|sponso*|spri*|spring|targ*|tel|terug|test*|think|this is|this month|thousa*|thousand"
        "s|thre*|toda*|top|tot 0|uncl*|vand*|vandaa*|vandaag|vender|verg*|vi på|wieder|word*|ya"
        " no|yeni|yild*|και|μας|ही|นน|ฟร|お子|お話|かが|か月|きで|ける|して|しま|の味|めて|めに"
        "|を無|コー|スタ|ゼン|トで|レゼ|ング|会を|力く|方に|日曜|春の|秋の|約受|紹介"
    ),
    11: (
        "0 ans|0 day|0 days|0 kg|0 p|0 tl|0 zl|? gratis|? we|a mitad|abon*|achat|ai|apre*|av|av"
        "ant ce|avant le|beko*|bekomm*|blanke*|boda*|bodas|busi*|busine*|calcul*|calend*|chance"
        "|chil*|clos*|com|compto*|comptoir|consei*|contac*|d'au*|d'auto*|d'automne|down|each|ei"
        "nfac*|einfach|einl*|el móvil|empf*|engage*|envia|espera*|esperamos|est à|expo*|face*|f"
        "acebo*|fim|fix|for £|fresh|gest*|give you|haben sie|hat|haus*|hazt*|hazte|herb*|hurt*|"
        "iets|il nostro|in two|komm|l'hi*|l'hive*|l'hiver|laden|last|lead*|lign*|ligne|loja|mal"
        "a*|mese|meu|mita*|mitad de|miễn|miễn phí|moitié prix|monat|nata*|nebenj*|nebenjob|need"
        " a|noti*|noticed|now to|nuovi|of|of our|over|over 0|phí|por si|pour les|presen*|protec"
        "*|prov*|prés*|quelques|querid*|range|reach you|regalamos|resp*|returning|revi*|réserve"
        "z|sams*|sauna|saved|sche*|schn*|serd*|settimana|simp*|simple|sole*|stuc*|stuck|suite|s"
        "zan*|szanow*|tambié*|también|tap|teil*|thirty|ti|tien*|tl|torn*|try|unli*|unlimi*|unli"
        "mited|unsere|unseren|van ons|vent*|verdie*|visit|vorig|voya*|we deliver|what|wied*|wor"
        "t*|worth|wysyłk*|you could|zapr*|zapras*|zapraszamy|zl|zum|zwei*|à moitié|și|оста*|في|"
        "हैं|けに|げま|こち|なた|にど|の日|ひご|みく|やし|イン|ット|ルー|体験|作り|全国|大き|店"
        "主|様に|気軽|然の|突然|軽に|開き"
    ),
    10: (
        "! you|0 km|0 quid|0 wurde|achetés|achetés le|advi*|alar*|am tag|an item|and if|angeha*"
        "|angehalten|anim*|antepr*|anteprima|artisa*|attente|autumn|base*|beis*|beispi*|bela*|b"
        "ott*|business|by the|cald*|cere*|chea*|cheape*|chei*|chip|choisi|coff*|coll*|compar*|c"
        "onfirm your|conn*|conseil|conta|contri*|dati|days free|de descuento|de nuestra|de tu|d"
        "e vous|dernier|die neuen|dir|dispos*|douz*|drop*|durant*|durante|einf*|el primer|empfe"
        "h*|en attente|engagement|enjoy|enqu*|ente*|entro|ersten|euro per|everyt*|everything|ex"
        "te*|extend|faci*|finali*|fiscal*|fren*|frenos|freu*|good|gost*|grot*|han|handla*|hey|i"
        " 0|i dati|in anteprima|insc*|is waiting|jaar|je me|juev*|jueves|juni*|kids|km|know|kol"
        "e*|kosz*|krij*|la app|lange|liefern wir|ligh*|like the|like*|list*|llama|lohn*|lohnt|l"
        "ohnt sich|loop*|lott*|lunc*|luz|maken|manda|markt|marl*|miesią*|minutt*|moet|month and"
        "|naar 0|next day|nice|nobo*|nobody|nota*|nous ne|noveda*|nuevas|och|od 0|of a|offer|of"
        "fert*|ordina|où|packaging|parr*|pay|percen*|percent|perm*|perr*|peti*|peça*|peças|pint"
        "ad*|plaa*|plai*|plus|pric*|prochaine|profitez|promis*|ques*|quid|reach|record*|rempli*"
        "|reserve|resu*|same day|sans|savonn*|savonnerie|second*|secr*|secu*|sell|semaine|serde"
        "c*|ship*|sich*|sie sich|sizes|sms|sorp*|sorpre*|sorpresa|sort*|stud*|surp*|surpri*|sus"
        "|tast*|te lo|than ever|till 0|todo*|todos|trade|try it|turb*|tutt*|tylk*|tylko|u nas|u"
        "nd nicht|unpa*|unpaid|uplo*|upload|ur parcel|urgent*|urgente|usci*|v|var|ver|voir|voor"
        "ja*|voorjaar|votre carte|vrie*|vriend*|vuelve|w 0|when it's|who|with code|you will|you"
        "'d|your old|zahlen|zapi*|zome*|бесп*|беспла*|вы|и|получите|сайт*|तीन|คร|นด|าท|เท|เล|€ "
        "jetzt|お客|お待|お早|お米|さな|さま|しみ|たて|つき|での|にご|の会|は送|も大|も無|ろい|"
        "わず|を行|アプ|イト|クリ|サイ|ャン|中は|付け|付中|会に|免费|参加|増や|季節|客户|小さ|"
        "帰り|弊社|早め|止は|焼き|皆様|社で"
    ),
    9: (
        "! no|0 dni|0 million|0 por|0 pounds|0 sms|? met|? order|actie|amar*|amic*|ano|anto*|an"
        "yt*|auf ihrem|back 0|basket|bate*|be the|bean*|bote*|buck*|by sunday|café e|came*|cara"
        "|cela fait|cett*|cette|cinq|ciud*|ciudad|close|colc*|come and|compan*|contactez|course"
        "*|courses|créa*|daue*|de precio|deal*|dear|demost*|den 0|depu*|depuis|design|dig|direc"
        "c*|distri*|doda*|dollar*|dollars|doming*|dona|ends|envie|ersc*|essa*|estã*|estão|farb*"
        "|farben|feliz|fibr*|fine*|for $|fore*|four*|frau*|friday 0|gesc*|gibt|glad|glad to|gla"
        "ss|haft*|halb*|half|han llegado|hart*|hist*|home*|hood*|ici|ihren|iki|il est|il primo|"
        "imag*|incl*|inge*|interested|inzw*|inzwis*|inzwischen|jahren|jede*|just got|kadar|kann"
        "st du|karten*|konn*|kunden|l'an|l'an dernier|la tienda|leads|life*|llegado las|lol|lot"
        "ter*|mai|mari*|may be|menos|mere*|mini*|minute|minute*|mochila|montag|msgs|my name|nag"
        "r*|no te|nonn*|nuestra web|nuestras|nuova|oferec*|offron*|offrons|on a|opti*|pages of|"
        "parent*|passat*|passé|paye*|per la|pint*|plum*|plus de|points|por whatsapp|priz*|przez"
        "|próxima|puedes|płac*|que el|r $|receipts|reduci*|reli*|review|saber|samsta*|schnit*|s"
        "chreib|scoo*|scoote*|scooter|sett*|seul*|si te|sie|sing*|slip*|slots|smar*|sofo*|some|"
        "somo*|somos|spaa*|starte*|stes*|su|súpe*|súper|text|thermo*|they*|thou*|to order|trab*"
        "|tranqu*|trip*|tv|unsubscribe|unter|up to|veci*|verde|verified|verk*|vous offrons|wat|"
        "webi*|webina*|wech*|week the|weer|weni*|when*|whenev*|whenever|will be|winter|with|wit"
        "h a|withdr*|woch*|years|yet|yoga|you|your address|your inbox|zeit für|zł za|écon*|écon"
        "om*|în|últi*|あな|いく|い物|うお|お楽|お求|げあ|この|ご登|ずつ|たは|た方|っと|てき|の"
        "カ|まの|める|を当|サー|ヒー|ムペ|レス|ンラ|ーを|ーヒ|ーブ|一度|人に|付き|入荷|各位|呑"
        "み|始め|屋の|山の|文の|新米|方は|早く|替え|月無|毎月|求め|湯呑|米の|談会"
    ),
    8: (
        "! la|0 instead|0 mil|0 miles|0 only|0 reais|? con|? por|a look|a un|ab 0|abme*|abmeld*"
        "|about to|about your|abse*|acceso|acha*|acheté*|actu*|acum*|acumul*|advise*|alleen|ana"
        "l*|and a|arrivés|arte*|artesa*|artisans|autu*|bags|bald|banco|bank|bath*|bathro*|be gl"
        "ad|before 0|beispiel|belles|beste|bestätigen sie|betr*|better|bizu*|bizum|blic*|blick|"
        "bonjour votre|bram|brav*|buen|bump*|caixa de|calc*|call*|cari|ce soir|cele*|celebr*|ce"
        "nt*|cheaper|chee*|choisi*|choisissez|chri*|christ*|cliente a|colour*|colours|commen*|c"
        "omplé*|compras|cord*|could be|coun*|cours|de deur|de que|desconto na|did you|discre*|d"
        "ist*|dm|doct*|domi*|donate|dont|doub*|down the|doze*|dozen|dzie*|déco*|découv*|each 0|"
        "east*|el viernes|elettr*|en toda|esqu*|este mes|estudio|et la|et pour|etwa*|etwas|euro"
        " im|favour*|faz|fin du|fino a|fotogr*|frag*|freigh*|freight|fret*|frete|frisch*|funcio"
        "na|ganhou|gent*|goog*|google|gostar*|got cheaper|grab|grai*|guest|guit*|have your|hedi"
        "ye|hela|hele|her|here's|herzlich|histor*|hoi|horas|hosp*|how|huît*|huître*|huîtres|ihr"
        "e*|ihrer|im monat|in onze|inco*|inde*|inform*|ingy*|ingyen*|ingyenes|into|inté*|invita"
        "*|is about|is back|is open|it before|it by|it will|jahre|je eerste|jedn*|jueg*|kaffee|"
        "kasse|kenn*|know that|komp*|l'at*|la boutique|la fin|la savonnerie|la suite|lamp is|la"
        "mpe|le soir|leer|lhe|limit|limited to|limo*|litre|llamo|look like|lost|love*|maan*|mak"
        "i*|marm*|met 0|millio*|million|minuten|miss|moment|mone*|money|muy|móvi*|móvil|na loja"
        "|news|nhà|no extra|no fees|noches|nort*|not be|nouvea*|nowo*|octobr*|octobre|odbierz|o"
        "h|oma|on our|on this|one|ons|ook|op alle|op het|optimi*|os seus|our new|paper|passen*|"
        "pay the|pequ*|per chi|perman*|person|petits|peux|photog*|pics|pierwsza|pintado|planta*"
        "|plus a|poch*|podr*|pon|pot|prat*|premio|prob*|produits|promoción|propose|prossi*|puoi"
        "|rand|reai*|reais|receive a|refunds|rejo*|rekeni*|rent*|reserved|rápi*|réserver|sach*|"
        "sale|sans engagement|saud*|scel*|scelto|schenk*|schenken|schnell|schon ab|schreiben|se"
        "|seas*|seconds|select*|seulem*|seulement|sicher*|sie bis|since|size*|skip|slim|sofort|"
        "solang*|solange|sold|sold out|some*|sont arrivés|sous*|souscr*|sprawd*|stamps|ster*|st"
        "ri*|student|szanowni|szanowni państwo|taki*|tart*|tass*|te queda|te regalamos|teilne*|"
        "tem 0|tend*|tent*|termina|terras*|terrasse|they'r*|they're|this year|to reach|toda la|"
        "today and|todo o|trea*|treat|triple|trova|tu tarjeta|turm*|tus|u txt|unid*|upgr*|upgra"
        "d*|upgrade|valora*|vanaf|vandaag nog|verano|vien*|vol|volv*|voor een|vor|votre prochai"
        "ne|watc*|we ship|we'l*|we'll|webinar|websho*|webshop|werd*|whenever you|with our|with "
        "us|worksh*|workshop|wygr*|you a|you cancel|you to|you were|your basket|your next|zap|z"
        "niż*|zniżki|zł na|zł zniżki|üzer*|безк*|безкош*|мы|перв*|मुफ़*|मुफ़्त|में|いか|い申|お"
        "す|お会|お友|お立|きい|きを|くり|ござ|ご回|ご用|さら|ざい|すす|すめ|たち|ち寄|では|と"
        "し|と申|の山|の機|めま|もな|ゆっ|よう|よろ|ろし|をプ|アン|キャ|ケー|ペー|ンで|ンケ|ー"
        "ス|一緒|中の|人様|人気|今年|以下|会い|半年|半額|向け|回ご|回答|寄り|店の|教室|日お|末"
        "の|来店|機会|物を|用意|直し|種類|立ち|緒に|者様|週の"
    ),
    7: (
        "0 al|0 bonjour|0 e|0 litre|0 percent|0 this|0 u|0 until|0 дней|0 원|a friend|actual*|a"
        "dd it|adem*|además|aler*|amici|amigos|an 0|and it|and our|and pay|and so|andere|andere"
        "n|angeko*|angekommen|appele*|appelez|aprese*|are a|arrive|asso*|atel*|atendemos|attend"
        "|aus ihrer|azul|años|baja*|barbec*|barbecue|based|beco*|befo*|before|beneficiary|bezor"
        "gd|bila*|blau*|bois|boleti*|bot|bran*|bravo|bus|cans*|care|carte|cashba*|cashback|cela"
        "|chers|chic*|click|co|colecc*|colección|com 0|compen*|compensation|compli*|cone*|conec"
        "t*|consid*|contrata|contro*|costs|couc*|coucou|covers|crèm*|créd*|cuisin*|d'un*|d'une|"
        "da 0|darmo|day no|de eerste|de markt|de menos|de suite|de thé|dell'u*|demandez|demo|de"
        "s|descub*|devolución|diesem|dimanc*|dimanche|doctor|douzai*|earn 0|edit|ein paar|einer"
        "|eink*|einkau*|einlad*|einlös*|empfehlen|en een|en tu|encomende|enjoy 0|entro domenica"
        "|entro il|escríb*|espe*|espr*|est offert|estimado|estu*|et nos|et votre|eur|euro di|eu"
        "ros à|everyo*|everyone|evit*|example para|expe*|experi*|exposi*|fail*|families|family|"
        "fehlt|finalm*|finalmente|finden|finden sie|fisc*|followers|for our|frais de|freuen|fre"
        "uen uns|friend*|fully|game*|games|gel|gesp*|graine*|gratuitement|graç*|graça|groen|gui"
        "tar*|hacemo*|hacemos|halle|hast*|hasta|have 0|here's a|heures|hoy mismo|i am|i'm a|ich"
        " habe|ihrer region|in your|inform|inform you|insu*|interesse|intégr*|invest*|invited|i"
        "nvoices ?|is an|join the|joke|juego|junio|karty|ki|kitc*|kitche*|koch*|koff*|krie*|ksi"
        "ę*|kunde|land*|lang|lega*|legal|legg*|lei|lent*|libero|libros|liefern|lifeti*|lifetime"
        "|limite*|limited|lista|lista de|livraison est|llegar|llévat*|llévate|loan|loan*|loans|"
        "lookin*|looking|lottery|lá|maand|madeir*|madeira|mail in|materi*|missin*|missing|month"
        "s|muss|must*|name is|negoci*|net|nossa|not yet|notes|nouveaux|nova|novida*|obje*|off a"
        "nything|off your|on how|on thursday|order a|ouvertes|pale*|passate|passe|paul|perc*|pe"
        "sc*|petite|pieces|pièces|plaisi*|plaisir|plaisir de|pour vous|pracow*|pracowni|prezad*"
        "|prezados|prezen*|profitez de|programme|päck*|päckch*|päckchen|que se|que su|quem|quie"
        "n|quince|rate|reacti*|reads|receiv*|receta*|recetas|receve*|recevez|recharge|red|regal"
        "a*|region|register|repres*|respon*|rose*|rése*|salon de|salt*|scan*|schi*|season|secur"
        "e|seit*|send you|septembre|seriou*|serious|set|sete*|seus pontos|sie 0|sie zum|silver|"
        "sin|solair*|solaires|soleil|solo|sonnen*|sonr*|sortea*|span*|spec*|spend 0|spende*|sui"
        "vi|sunday and|surv*|tag|taps|te devolvemos|tem|temo*|temos|temp*|terug ?|the sale|thei"
        "*|their|there are|third|this quarter|this to|thro*|throug*|through|to inform|todo el|t"
        "on|top of|trai*|tuesday at|tutti|två|télévi*|un bon|une facture|ups|valid until|vall*|"
        "vertra*|vier wochen|visita*|vous à|want*|was not|we are|we'r*|we're|weat*|weathe*|wech"
        "se*|werden|were|when you|winter*|wond*|would be|wracam|y llévate|y un|year of|you know"
        "|you love|you've been|your first|your street|za darmo|ze|zona|zufr*|zufrie*|zufrieden|"
        "zusamm*|zusammen|à une|élec*|électr*|дней|забр*|เช|€ mois|€ para|おり|お付|お使|くて|"
        "ご提|ご覧|しく|せて|その|にい|に来|のプ|は月|ひお|べる|みは|を実|を込|スを|ッシ|トが|"
        "ビス|フォ|ブラ|マホ|ルを|レビ|ービ|下の|介し|作れ|保険|切り|制限|名様|失礼|実施|家族|"
        "年も|店長|当店|必要|感謝|抽選|提案|撮影|日中|日発|月々|来て|登録|礼い|約で|絡失|覧く|"
        "記念|資料|込み|込め|道具|限り|雨の|원"
    ),
    6: (
        "% sur|0 mtl|0 pcs|0 years|0 yr|a day|a month|abmelden|abonnez|abonnez vous|access|acco"
        "mp*|agot*|air|akti*|aparece en|are you|area|aspe*|aspett*|assort*|at a|atelie*|atelier"
        "|auf alles|ausz*|author*|authority|awar*|azi|barrio|be delivered|before the|bera*|besu"
        "*|bir|bisc*|bons|bons d'achat|bookings|botell*|bout*|bras*|bund*|bundle|buy a|cajas de"
        "|canjear|cansad*|cansado|cansado de|capita*|capital|card and|cash*|catalogue|chaque|ch"
        "eio|cher|ci|clai*|clara|clean|cleani*|cleaning|clie*|clientes|conc*|concor*|conseiller"
        " vous|copies|cour*|curs*|customers who|dato*|de semana|dein*|deinem|design*|devolución"
        " de|did it|diec*|dieci|dine*|dinero|do końca|drin*|drink|drog*|droppe*|dropped|entra|e"
        "res|erste|esca*|et le|ever|every order|fabriq*|familie|fanc*|first month|flex*|font|fo"
        "rk|foun*|freiga*|freigabe|friends|full refund|fund|funds|gezoge*|gezogen|geçerl*|gleic"
        "h|grand|gratis i|grea*|great|groß*|gust*|gut|handy|haus|heef*|heeft|herbst*|hous*|händ"
        "*|händle*|imog*|imogen|inbox|inca*|intégral|is a|ist angekommen|it has|it takes|je heb"
        "t|jede|juli*|keeps|keine|key|kitchen|kleine*|koffie|końca|küch*|l'atel*|l'atelier|les "
        "nouveaux|letzte|libe*|light|likes|lite|litr*|llám*|lo que|local|made*|maga*|mars 0|med"
        "|memb*|members|ment*|menu|merece|midi|modu*|month we|moto|mtl|na 0|nasc*|nasz*|natural"
        "|near*|need cash|no and|no paperwork|noch zwei|nonna|nordma*|novedades|now 0|nächste|o"
        "bli*|obliga*|octo*|offert|offici*|oliv*|olive|order of|ordina entro|otoñ*|otoño|otro|p"
        "aperw*|paperwork|pare*|pase*|patio|pcs|pick*|plas*|plazas|please contact|plät*|plätze|"
        "portfo*|portfolio|portof*|posts|pour toute|prep*|price list|prize|profes*|profil*|prof"
        "ile|promot*|promotion|protection|que te|quic*|quiser|receive the|regist*|repeat|ride|r"
        "isk|saison|schenken wir|seis|selbst*|send a|sendung|should we|showro*|sichern|signed c"
        "opies|sinc*|site*|sleep|smart|souscrivez|spediz*|spedizione|spra*|stei*|stunde*|stunde"
        "n|så|teilnehmern|tema*|ten|the app|the pair|thurs|tin|to give|to spend|todas|tous les|"
        "trabajamos|tygo*|tygodn*|tygodniu|una|unus*|us ?|usa|vari*|vecino|vemo*|vemos|viaj*|vo"
        "lgende|votre profil|vous attend|was added|we do|weather|well|while they|win a|with 0|w"
        "onder*|worth 0|y le|you need|you see|you with|your area|your coffee|your personal|yr|z"
        "ate*|zaterd*|zaterdag|znik*|zusa*|zweite|прив*|รา|ลด|หม|€ à|いら|きて|きの|ご紹|ずは|"
        "たり|つも|てい|に限|ほど|まず|らく|りし|を差|ウェ|ェア|グラ|トの|ラウ|ンカ|ーク|予約|"
        "人の|回复|在宅|専門|月末|次回|約い|続き|選で"
    ),
    -6: (
        "0 días|0 free|0 ist|0 july|0 ne|0 november|0 saldo|0 status|0 te|0 we've|0 with|? if|?"
        " je|? you|aang*|abou*|about a|above 0|accord|acompt*|acompte|afge*|afha*|afhale*|afhal"
        "en|aguard*|alguie*|alguien|allegato|allegato la|an sie|and 0|and i'll|anothe*|another|"
        "anre*|anreis*|ao|apoi*|apoio|appoin*|appointment|appointment confirmed|approved|arrivé"
        "|arrivée|artículo|at home|avre*|ayuda|balance $|basi*|batch|be charged|bedankt voor|be"
        "drag|betaald met|bile*|bună ziua|business days|buy 0|carp*|carte cadeau|castell|ce mat"
        "in|chambr*|chambre|charge $|charged to|chauss*|check the|cheg*|cheq*|cheque|choo*|cn|c"
        "n 0|coming|comprar|concer*|contents|conv*|cott*|could|d 0|dame*|damen|damen und|dans|d"
        "elivered 0|delivery to|det|deta*|dias|dias úteis|dice|direct debit|disponível|dit is|d"
        "ix jours|does not|dois|door*|droi*|du lundi|duas|débu*|dürfen sie|e as|editio*|efec*|e"
        "ffe*|effectué|effectué bonjour|eher|eingelöst|el descuento|el retraso|en point|enchufe"
        "|endere*|enviad*|error|escolh*|est arrivé|estado|estamo*|estamos|etik*|etiket*|euro 0|"
        "fakturę|fattura|faut*|fauteu*|feb|fern|fert*|fetc*|fetch|fetch it|file*|first floor|fo"
        "ncti*|fonctionne|freitag|fri 0|fue|gardon*|gardons|gdan*|gdansk|geben|geehrte damen|ge"
        "hen|geht morgen|gesamt 0|gieß*|glasse*|glasses|go to|got 0|hace 0|has to|hello|herren|"
        "heute 0|heute an|i have|i morgen|ihr|ihre sendung|il prezzo|im warenkorb|in about|in a"
        "llegato|in bij|inc|inhalt|is already|is attached|is complete|is er|ist kein|ist schon|"
        "je ne|jeg|jull*|jullie|kostenlos|l'ac*|l'or*|l'ép*|la fattura|la prueba|lade*|lana|lat"
        "e*|lave*|lavend*|le foto|le meilleur|leed*|leeds|les soldes|linux|locali*|localizador|"
        "lundi au|m'a|madame|mantea*|me know|mess*|messages|minus|morgen 0|move*|mugs|n 0|nadia"
        "|needs a|nehm*|niets|no hace|no hay|no lo|no me|no quiero|normal*|nov 0|odbioru|oferta"
        "|off my|on saturday|onte*|ontem|paie*|pakket ligt|parcel|part of|passag*|paus*|pay wit"
        "hin|payer|payment for|pixe*|podem|pone*|por la|pre|preventivo|prova|prue*|prueba|préfé"
        "r*|prêt|quat*|quel|rabatt von|recibo de|refere*|remboursement effectué|renata|renata !"
        "|rene*|retira*|retirada|réce*|répondez|réservation|rückgabe|safe place|salida|say so|s"
        "chö*|scusiamo per|seats 0|second|segunda|sepa*|separa*|serez|serien*|seriennummer|ship"
        "|sie am|sin iva|sipa*|sipari*|sklep|skon*|skonto|slot|stas*|staser*|stasera|stic*|stoe"
        "*|stof*|stov*|stove|sven*|svenja|tag frau|taken off|takes about|talla 0|tama*|tavolo|t"
        "ax invoice|te mando|teng*|tenga|teri*|terima|the post|the sender|the till|ther*|this b"
        "ecause|tienda de|time it|to cancel|to show|toko|total r|tray|tu banco|und herren|us in"
        "|verfol*|verfolgen|verh*|vest*|veste|volt*|vorh*|voss*|vous serez|vrijda*|vrijdag|vélo"
        "|véri*|vérifi*|warn*|warr*|warran*|warranty|wedd*|weddin*|wedn*|wednes*|weil du|will*|"
        "write|wäre|würd*|your bill|your booking|your payment|your tickets|ziua|zu|zł termin|è "
        "stato|útei*|úteis|τη|на|у|मिल|ทา|าม|€ por|€ spedizione|お世|お値|お渡|がま|させ|てし|"
        "と助|のみ|は全|らお|り消|れが|をご|イペ|ギフ|ジの|フト|ーカ|ール|不要|世話|优惠|住所|"
        "使え|便で|信い|入っ|全部|全額|前日|助か|和室|品が|商品|安心|惠券|数量|求書|渡し|用の|"
        "要で|話に|配送|金曜"
    ),
    -7: (
        "0 bei|0 das|0 dear|0 du|0 enter|0 ft|0 item|0 nov|0 son|0 vat|0 you|a few|a las|aanb*|"
        "aanbieding|abholu*|abholung|about the|abzu*|active|address|adresse|agreed|ajuste*|ajus"
        "tes|algu*|alor*|alors|ampl*|an order|and it's|and not|anreise|anteri*|anterior|aper*|a"
        "pport*|apron|asia*|avec les|aveva|avez acheté|bank transfer|bei der|bel|bele*|bestellu"
        "ng ist|beställning|betw*|betwee*|between|between 0|bill|bloc*|bonj*|bonjou*|bonjour|bo"
        "nn*|brok*|broke|brun*|but the|by mail|c'è|cambio*|cambios|candeeiro|cargo|cb|charge|ch"
        "arged 0|chcę|checke*|chip*|ci joint|ciąg*|ciągu|cobrar*|cocina|com o|coma*|comptez|com"
        "puters|conten*|contin*|correg*|cuán*|códi*|código|datu*|datum|de 0|de aanbieding|de ou"
        "de|dele*|deli*|der rechnung|desconto|devolução|dezember|dich*|dobr*|documento|dost*|du"
        "rc*|déce*|días para|díga*|edition|einste*|el cupón|el día|el resto|en reparto|enca*|en"
        "comenda 0|engi*|engineer|englis*|english|enth*|enviada|erbi*|erbij|erro*|erstatten|est"
        "imada señora|estorn*|factuur 0|falta que|fatura de|faut|feira|firefo*|firefox|fitting|"
        "foot|frais|free replacement|freita*|from our|für die|geht|gela*|geprüf*|gezahlt|goods|"
        "got it|grüßen|gült*|gültig|h et|habe ich|hace falta|hafe*|halb|happen*|hole|holl*|hurr"
        "*|hurry|hàng|hängt|i paid|i see|i spent|i've emailed|if i|if you|ihrem konto|importe 0"
        "|indiri*|inta*|is booked|ist eingegangen|it and|it is|january|je peux|jo|jsme|jun|já|k"
        "eep|kiri*|kosten*|kunt|kunt u|kx|kx 0|l'appareil|l'avon*|l'avons|l'im*|l'écha*|l'étiq*"
        "|l'étiquette|la misma|la tarjeta|lana 0|le numéro|leavin*|leaving|les articles|levant*"
        "|levera*|lieferung 0|lieu|lino 0|loose|lune*|mana*|mano|mati*|mayo|me the|mehr*|mehrwe"
        "*|mehrwertsteuer|meine bestellung|meinem|menu*|misma|mitbri*|mitbringen|mm total|morg*"
        "|möchte*|müss*|nere*|nett*|netto|next charge|niet*|nombre de|not 0|nous l'avons|número"
        " 0|oct|oct 0|oi|on file|onde*|opened|ordena*|ordenador|order has|ordered 0|otto|out of"
        "|outra|outs*|packst*|papele*|pay on|phone number|photos|pickup|pienią*|pieniądze|place"
        "|placed|plaza|please pay|point relais|poner|por el|poss*|potw*|potwie*|pouvez passer|p"
        "ozdrawiam|preciso|preis 0|pren*|previs*|prevista|prices as|problema|prod*|promised|pro"
        "moç*|przysz*|préférez vous|prélèv*|prélèvement|punto|półk*|quattr*|quattro|quiere*|rab"
        "at|rack|rail*|ready at|rechnung 0|rena*|replaced|reserva|responda a|rest*|resta|reste "
        "à|resto|returned to|revisión|rispon*|roga*|rogamo*|rogamos|rott*|runs|récept*|réceptio"
        "n|répond*|rückga*|s 0|sabato|salida 0|sampai|sat 0|schlüssel|see you|sehr|seli*|sell*|"
        "sendin*|sending|seront|señora|ship to|shop 0|shows|sieben tagen|sind in|size 0|sleu*|s"
        "leute*|sleutel|stop it|subtot*|suis|suo ordine|table|taille*|tarde|tarjeta regalo|tess"
        "*|the price|the rest|the sofa|the stove|thee*|thu|thursdays|to my|today 0|tracci*|télé"
        "ph*|téléphone|using the|usou|util*|va adjunta|valido|vent|veri*|versand 0|versch*|viel"
        "en dank|vier|von sieben|vorg*|w ciągu|want it|war|wasn't|wasn*|we charged|whee*|wir pa"
        "cken|won'*|won't|yo|you asked|your free|your password|zeit*|zeve*|zwró*|écrit|était|üb"
        "er|über*|замо*|замовл*|посы*|посылк*|посылка|מספר|าย|ได|€ envío|€ portes|€ que|が終|が"
        "遅|くら|ただ|てお|によ|のこ|の店|の配|はか|は可|ふた|ほう|みま|めと|る場|れの|わか|を"
        "変|を返|セル|ドを|ボッ|ポン|メー|了の|以降|入金|円安|割引|印刷|可能|名入|容の|掃除|料"
        "お|日で|本日|着払|約し|結果|見込|評価|質問|越し|足り|週間|達員|配ボ|金い|金し|除機|面"
        "の|額お"
    ),
    -8: (
        "! gracias|0 as|0 august|0 code|0 do|0 et|0 le|0 march|0 minut|0 rue|0 so|? el|a este|a"
        " été|aankoo*|about 0|abre*|accept|accord*|account for|adres|adress*|afsp*|afspra*|afsp"
        "raak|allega*|allerg*|alors que|alre*|alread*|already|andar|annull*|annullare|answer th"
        "is|appell*|auto|autori*|avan*|avant|avoir|be returned|be taken|bea|before we|behind th"
        "e|belt|besprochen|bijl*|bijlag*|bijlage|bitte bis|blen*|blijft|blum*|bonne|box|brauche"
        "n|bring|brod*|broder*|buen*|by|cadeau|can cancel|can come|cant|card 0|caus*|ce que|cha"
        "nge your|chard|che ha|check in|checked|chiest*|chiesto|choose|codice di|codigo|colis e"
        "st|come|convient|correos|curi*|czeka|czeka w|d|dal|dat de|date 0|daug*|daught*|daughte"
        "r|de bijlage|de livraison|declin*|delete|delive*|deliveries|den|der rest|descar*|desk "
        "0|diag*|diagno*|didn't|diez|do u|do zapłaty|does it|doesnt|domani|dopr*|doprav*|dá|dél"
        "a*|el pedido|eleg*|elev*|engine*|entre 0|enve*|est gratuit|esti*|etiq*|etique*|euros e"
        "n|fabric*|fatu*|fault|fertig|fili*|fitter|fittin*|fjel*|floor|follows|forma|frais jusq"
        "u'au|from you|gaat het|garantia|gebe*|gebr*|gebrui*|geeh*|geehrt*|geli*|gelief*|gelief"
        "ert|geprüft|gesa*|gesamt|goedem*|got your|graag|gracias por|graz*|grazie|grey|größe|gu"
        "te*|guten|gutg*|gutges*|gutgeschrieben|gutschein über|gün|have the|hei|hemo*|hemos|how"
        " long|häng*|i kassan|i made|i'd|iade|ihn|ihre bestellung|im anhang|in full|ip|ip 0|is "
        "in|is it|is there|ist die|item 0|its way|iva 0|jai|jutr*|jutro|kak|kassan|keep this|ke"
        "tt*|klante*|klantenservice|kome*|kommt|kurier*|l'appa*|la box|la transferencia|laat|la"
        "bel|lamp*|las|le prix|le site|let|let me|lieber|llav*|llegará|lorr*|ltd|lundi|mandam*|"
        "mandamos|marche|men|mensaj*|met ideal|minut|moin|moir*|moira|morgen|morn*|move|moved|m"
        "öchten|mögl*|möglic*|möglich|müssen|nach|nachricht|necesi*|need*|neighbour|netto 0|non"
        " sei|normal|nothing to|nous vous|novembre 0|number|obrigado|offerta|old and|old one|on"
        " friday|onderw*|onderweg|ordina*|packen|paga|pagame*|pagamento|pagues|paieme*|paiement"
        "|pakket|parcel 0|payment|pe|pin|pouvez vous|pq|pq 0|pram|pre order|prefer|prefie*|prei"
        "*|price|price on|printed|privacy|prix|proszę o|préférez|punto de|quai|quieres|radi*|ra"
        "zó*|razón|rd|ready to|reca*|receipt for|reco*|recu|reem*|reembo*|remboursé|requested|r"
        "eservation|reso|reso*|retrai*|returns|ricevuta|ring*|rita*|ritard*|ritardo|row|réglé|s"
        "alu*|schön|seat*|seats|seguir|sei|semaines|serw*|so 0|sofa|spedito|stil*|still|stock|s"
        "top using|stornieren|summe|summe 0|só|ta|take*|talla|tape|ten days|termin|the back|the"
        " blue|the free|the invoice|the label|the motor|the number|the phone|the size|the van|t"
        "here any|thứ|tila*|to confirm|to your|total $|tu cuenta|tun|u dit|uit de|una 0|uns 0|u"
        "ntil tuesday|use|uste*|uw|value|valv*|van de|vend*|vendeu*|vendeur|verbra*|verzon*|ver"
        "zonden|viej*|view|voraus*|ware|we refund|wear|wege*|weit*|weitere|when|wil|wita*|with "
        "you|you choose|you send|you want|your card|your driver|your files|your licence|your or"
        "ders|za zakupy|zahlung|zapłat*|zapłaty|zapłaty 0|załą*|załącz*|zwischen 0|ça|überwe*|ü"
        "berweisen sie|доброг*|доброго|ยค|แล|€ descuento|€ par|かか|き場|くこ|けれ|しで|たた|ち"
        "い|と思|のた|の見|の送|らえ|わっ|を確|イセ|クー|フィ|ーポ|予定|保証|号は|号を|品は|問"
        "い|承り|文い|日以|更し|書を|止め|真を|約確|能で|記の|買っ|返送|送っ|送り|間違"
    ),
    -9: (
        "! je|0 delivery|0 g|0 if|0 it|0 our|0 pin|0 que|0 sehr|0 z|? j'ai|abho*|abhole*|abhole"
        "n|abonnement|acheté en|addr*|addres*|ajuda|ajun*|ange*|annulé|appa*|approv*|april|arri"
        "ved|as 0|auft*|auftra*|auftrag|ausg*|avvi*|ayer|benc*|bench|bestellt hast|bestellung a"
        "nsehen|betalt|bigl*|biglie*|biglietto|bis freitag|black friday|boa|bolsa|bought 0|by f"
        "riday|cable|can'*|can't|cancelled|carria*|carriage|carte 0|carton|cas de|caso|castel*|"
        "cest|chị|ci scusiamo|comand*|compra no|compra*|confirmamos|d'id*|d'iden*|deine bestell"
        "ung|devant|did not|diferencia|diferença|din|disc*|dond*|donder*|dopo le|dzień dobry|ei"
        "nen|emaile*|emailed|en soldes|enero|es|estimada|f 0|falt*|favor|filial*|fit|ft|geehrte"
        "|gelade*|geän*|geände*|geändert|hallo|hatten|het bedrag|ideal|in the|invoic*|irel*|ire"
        "lan*|ireland|jederz*|jederzeit|jest 0|join*|juil*|juille*|juillet|jusqu'au 0|kann|kita"
        "*|können sie|l'article|la factura|le colis|licencia|lieg*|llegada|llegar*|llevo a|look"
        "s|loos*|lund*|market|matin|mein*|merc*|mire*|mitb*|mon compte|mr|nell*|nombre|not in|n"
        "ov|number on|off the|oggi|on monday|one piece|outsid*|outside|pakk*|pas de|pasar|piece"
        "|pone|porq*|porque|powinn*|pronto|prueba gratis|put the|q 0|que a|que me|quite|rath*|r"
        "ather|received your|recibo|refe*|refunded|remind*|reques*|rese*|retrait|risu*|roku|rou"
        "te|rési*|safety notice|sale mañana|sauf|schlüs*|scusia*|scusiamo|segue|segund*|sehr ge"
        "ehrte|ser|sext*|ships|shut*|side|sim|sin problema|skicka*|sol|sollte|spent|stor*|suppo"
        "rt|taken|tem o|terugbetaling|the delivery|the page|this order|times|to collect|trag*|t"
        "ú|u krijgt|uit|un autre|unos|updates|vai|vem|vended*|vendedor|verkäu*|verkäufer|vervan"
        "*|verz*|visa ending|vora*|votre abonnement|week 0|would you|wtorek|z 0|zamó*|zamówi*|z"
        "eigt|zoal*|zoals|zobacz zamówienie|zwischen|zł dostawa|zł rabat|étai*|έκπτ*|έκπτωσ*|με"
        "|віта*|вітаєм*|вітаємо|день|пере*|दिन|पाँच|พร|あっ|い合|お知|お詫|きま|ご迷|せん|と書|"
        "に入|の場|の確|まい|もり|れに|を添|ンセ|ーデ|使用|修理|到着|包装|収書|合が|営業|您好|"
        "惑を|文内|日に|日受|添付|発送|知ら|積も|絡く|詫び|調整|返事|迷惑"
    ),
    -10: (
        "0 please|? ?|aank*|abbi*|abbiam*|abbiamo|accepted|agos*|agosto|alta|ante*|arriva|artí*"
        "|artícu*|así|así que|avisos|bara*|basic|be in|beca*|becaus*|because|beleg|bestelling 0"
        "|betaald|bij|bisa|buon*|być|caja de|code|compró|confirmada|conseg*|conser*|cupó*|cupón"
        "|cuánto|days|de agosto|de doos|delivery|descuento por|devolver|disa*|docu*|door|doos|d"
        "os días|download|dziękujemy za|el paquete|emai*|encarg*|ending in|engl*|entrou|est ce|"
        "etikett|fica|for order|frai*|frau|free trial|from us|furgon*|gega*|gege*|gilt|già|grac"
        "*|gris|guten tag|hab|hari|has been|have|help|hold|höch*|höchst*|i get|i would|ihre res"
        "ervierung|imprim*|instru*|invoice 0|ist fertig|item*|items|je pakket|kind|kind regards"
        "|kod 0|l'ut*|l'util*|l'utiliser|la etiqueta|la remise|la revisión|later|le bon|le rest"
        "e|les 0|leva*|lid|lift|livrai*|livraison|llame|llame al|m 0|maar|mada*|mail address|ma"
        "pa|march|marq*|mensaje|minutes to|mit der|mit einem|modifi*|ms|mwst 0|neem|newsletter|"
        "no need|no se|obri*|obriga*|on the|op 0|oper*|ophale*|ophalen|ordine 0|page|payé 0|pes"
        "ana*|pesanan|pezzo|plan|please stop|point|possible|pote*|potete|pozd*|pozdra*|preis|pr"
        "enotazione|problem|przygo*|prév*|rabatt|rabatt*|recoger|renvoy*|requ*|reservierung|res"
        "tar*|restart|reti*|retras*|retraso|risp*|riti*|ritiro|room|round|répo*|sali*|samedi|sa"
        "tu*|saturd*|says 0|segú*|según|senz*|senza|sera|sie noch|sign|sped*|spedit*|starts|sto"
        "rnierung|su pedido|sua encomenda|să|tail*|tarjet*|tarjeta|telefon|tell me|the driver|t"
        "he order|the second|this message|toma*|tracke*|tracked|transp*|tudo|u|unve*|usat*|vali"
        "*|verlängert|vez|vill|volta|voor het|votre colis|waar|whats|wir mit|working days|yearl"
        "y|yes|you ?|you bought|you sent|your new|your pre|your return|zwis*|zwisch*|για|παρά*|"
        "παράδο*|παράδοση|την|ยก|いて|お支|お電|き取|ごろ|され|たが|との|の返|るま|ヘル|ルプ|ー"
        "の|代金|入力|受け|学校|後の|済み|特典|購入|送料|金は|間に"
    ),
    -11: (
        "0 check|0 from|0 minutes|0 not|0 o|ad|afte*|agre*|am 0|anha*|anhang|anot*|antwoo*|apro"
        "va*|artikel|attend*|aus dem|be with|because of|bike|bom|bom dia|bookin*|bought the|c'e"
        "st un|cabl*|cadeiras|cambio|caminh*|carg*|comes|comm*|como|compraste|con un|contraseña"
        "|de mayo|descue*|desmon*|dezemb*|dici*|diciem*|diciembre|dni|do you|dobry|does the|don"
        "'*|don't|donderdag|día 0|e já|el precio|en cas|ench*|encome*|ending 0|envío gratis|ers"
        "t|estima*|f|fakt*|faktur*|fala*|fecha|ferme|for the|for you|frid*|friday|from your|frå"
        "n|gate|geza*|gezahl*|goed*|grun*|hebb*|hebben|hemos recibido|hos|igua*|insi*|is the|it"
        " was|joint|jusqu'au|kata*|kunn*|kunnen|kurierem|la contraseña|la page|leave|legi*|legi"
        "ti*|line 0|llev*|mais|marc*|mardi|mas a|needs|nog 0|numb*|numer|on its|once|operat*|pa"
        "cked|paid 0|paket|pictures|pie|pièce|por comprar|puedo|put|que compraste|quero|r|regal"
        "o|registered|reminder|remise de|renvoyer|retr*|rice*|ricevuto|right|roun*|rout*|résili"
        "*|same*|schl*|scre*|scus*|seit|send the|seño*|should be|si no|sieben|sign in|soll*|svp"
        "|t il|tari*|term*|the lamp|then|ticket 0|tra|transferencia|tria*|trial|trou*|una perso"
        "na|unit|until 0|verj*|verjaa*|we have|werk*|which is|wiadomość|will|y no|you did|your "
        "po|zwro*|à un|дост*|достав*|отри*|отрима*|по|าน|€ versand|いい|えま|お問|お届|お持|ご"
        "返|てあ|なけ|にお|の件|は発|セー|ディ|円は|出品|届け|料は|書は|見積|訳ご|返し|金を"
    ),
    -12: (
        "0 kwh|0 mai|0 the|0 van|? im|a deposit|abo|acht*|amou*|antes|aparat*|aparato|are ready"
        "|auto*|avev*|blende*|blender|booking|brauch*|btw|caja|cami*|chave|chie*|comme|con una|"
        "da|de factuur|dein|del 0|demand*|demandé|depo*|descon*|dix|dorz*|eingeg*|eingegangen|e"
        "n pie|encargo|entr*|enví*|es el|es un|este correo|esto*|etiqueta|file|files|fitt*|gaat"
        "|goes back|got|graa*|gratis ongkir|grüß*|guts*|gutsch*|habl*|hall*|hast|have it|hi|id|"
        "inside sales|is een|kwh|können|la carta|liegt|ligt|llega|mard*|message|mism*|mn|modi*|"
        "mornin*|morning|mwst|my order|möch*|nr|numéro de|o nome|ontvangen|original|outr*|passw"
        "ord|pdf 0|pesa*|pott*|prijs|préf*|prélev*|prévue|quit*|raze*|razem|razem 0|relais|rimb"
        "*|rimbor*|répa*|saba*|sieb*|soldes|steht|sua compra|suba*|suo|take the|tell|the bike|t"
        "he box|the old|the two|this mail|to pay|totale 0|und 0|vat 0|veio|vogl*|vous avez|voy|"
        "wedding|wiad*|wiadom*|wochen|yest*|yester*|yesterday|zahlun*|ändern|été|доставка|นว|สด"
        "|€ 0|いな|けて|け取|それ|たい|でし|です|の間|の電|もら|らい|値段|力し|取り|完了|払い|"
        "文番|期間|期限|終わ|解約|説明|額は"
    ),
    -13: (
        "0 b|0 dagen|0 has|0 juni|0 paid|a 0|acep*|acepta*|ajud*|ajus*|am|amount|and your|antwo"
        "r*|aske*|asked|atta*|b|bespro*|binn*|binnen|blei*|bleibt|bon|brak*|brau*|buenas|cambia"
        "r|carr*|compré|correo|dank*|das alte|descuento|desm*|deze*|differ*|does*|egy|em|faul*|"
        "goedemiddag|gracia*|gracias|grund|görü*|hatt*|how do|innerhalb von|jest|kargo|kettle|k"
        "uri*|künd*|la caja|livré|lo he|mode*|modelo|my|nachri*|nadi*|ness*|nessun*|newsle*|num"
        "é*|numéro|offer of|on 0|ordr*|ordre|origin*|partit*|pas|payé|pict*|pictur*|pin 0|plak|"
        "posted|powi*|prec*|prezzo|pute*|que|recebemos|regards|reta*|rozm*|staf*|stay|take|tell"
        " us|totale|tuss*|van|vom 0|wegen|wk|woul*|ya|you ordered|your|день*|деньги|है|ご連|さ"
        "い|し訳|ため|時ま|曜日|更は"
    ),
    -14: (
        "0 a|0 de|0 m|0 may|0 w|?|appo*|artike*|at the|attach*|auf der|avez|avis*|bala*|base|be"
        "kl*|bestelling|betale*|bien|brut*|brutto|cadeir*|can i|cancel|ce|change*|comprei|cover"
        "e*|covered|danke|dear mr|depois|didn*|docume*|du 0|el número|elle|est|et 0|hay|hilf*|h"
        "ilfe|il suo|importe|impr*|its|jeśl*|jeśli|k 0|la commande|la facture|la mesa|left|lice"
        "nc*|los 0|mando|new order|news*|nicht|nicht mehr|nichts|norm*|número de|of the|opha*|o"
        "r|passwo*|personne|pien*|pienię*|pieniędzy|precis*|preven*|proble*|r 0|rela*|rembou*|r"
        "emp*|replacement|reste|retard|return*|rück*|saturday|saya|segu*|sold*|teta*|tilb*|upda"
        "te*|valor|verv*|voor de|voor je|where|would|wrong|your e|zapł*|zwrot|zwrot pieniędzy|ऑ"
        "र्ड*|ऑर्डर|जी|おき|があ|った|のま|まだ|まま|んで|引き|您的|支払|月に|税込|設定|領収"
    ),
    -15: (
        "#exclamations|0 q|? merci|a new|acheté|after|alin*|angebo*|antwort|asce*|ascens*|back|"
        "cade*|chav*|comman*|con la|confirmed|dank|dar|dem|dema*|down*|downlo*|driv*|e mail|fiz"
        "e*|furg*|garantie|goes|got the|goto*|hej|import*|inside|is ready|je veux|juni|kont*|kr"
        "ijgt|kündigen|mach*|merci de|nr 0|old|parte|privac*|prélevé|q|receip*|recibido tu|refu"
        "*|retu*|sald*|sans frais|seller|sigu*|sigue en|till*|tuo ordine|unde*|upda*|vendre*|ve"
        "ndredi|veux|we hebben|zost*|това*|あり|てく|れま|ルは|約の"
    ),
    -16: (
        "? the|adde*|addebi*|ama|angebot|attached|até|autre|bonjour le|coli*|colis|collect|comm"
        "ande 0|deva*|diff*|discou*|discount|disd*|disdet*|dit|driver|en de|en la|envío|erstat*"
        "|esta|fahr*|ferr*|förs*|h 0|it back|item|kommer|l'ar*|mond*|need to|pake*|possib*|read"
        "y|recebe*|remise|renv*|returned|serv*|skic*|staat|steh*|tard*|tarif|the card|this morn"
        "ing|tomo*|tomorr*|tomorrow|trac*|tracki*|tracking|versand|vous pouvez|which|ya esta|zu"
        "rü*|è|über 0|товар|ההזמ*|ההזמנה|ขอ|いし|たら|にし|のと|のに|届き|時か|時に"
    ),
    -17: (
        "0 0|back to|beza*|bezahl*|bezahlt|cobrad*|cobrado|codice|could you|das|dopo|ended|entr"
        "e|factur*|fall*|fatt*|for this|g|had|kart|lleg*|llevo|monday|nada|ne|nich*|non|noth*|n"
        "othin*|nothing|ongkir|ordere*|ordered|ordi*|orig*|paypal|por favor|può|recibido|rempla"
        "*|said|sent|sono|swap|under|vast*|von 0|you for|zamówienie|zit|zurück*|à votre|μου|здр"
        "а*|здравс*|здравствуйте|здравствуйте !|зниж*|לא|आपका|गया|ある|お返|つい|明日"
    ),
    -18: (
        "0 und|0 x|alle 0|at 0|autr*|book*|buongi*|buongiorno|che|comput*|factura|g 0|garant*|h"
        "aal|hell*|hola|i|kaar*|kan|kod|kündig*|leav*|lice*|livr*|mee|nome|paczka|payp*|pros*|r"
        "ecoge*|replac*|reçu|send it|should|there|ticket|to be|tussen|tussen 0|wron*|you paid|в"
        "ерн*|не|я|से|した|ない|につ|カー|価格|合は|料金|通知"
    ),
    -19: (
        "! a|accept*|balanc*|balance|best*|czek*|dife*|difere*|encomenda|factuu*|ferm*|is 0|kaa"
        "rtj*|komt|las 0|mag|pour le|prél*|rekl*|reklam*|shou*|summ*|the last|u 0|wk 0|x|ände*|"
        "é|हो|ちく|セン|ード|遅れ"
    ),
    -20: (
        "0 la|0 of|adre*|arri*|c|cancel*|cart*|confer*|h|has|het|i bought|invoice|not|on it|pac"
        "z*|per il|pref*|prev*|pron*|rech*|ref|rend*|ricevu*|rien|savi*|scri*|tak|thanks for|wh"
        "ic*|יום|שלום|はご|内容|請求|連絡|金額"
    ),
    -21: (
        "0 y|booked|code 0|commande|compte|dat|de la|desc*|do|dziś|eing*|factuur|fech*|gutschei"
        "n|ist|iva|könn*|lo|ordine|parl*|post*|przy*|puede|servic*|sigue|storni*|with the|карт*"
    ),
    -22: (
        "#short|0 your|abge*|annu*|chan*|dagen|devo*|die|for your|oder|ongk*|paga*|pedido 0|rec"
        "hnu*|rest|tick*|visa|δεν|το|добр*|छूट|お願|快递|願い"
    ),
    -23: (
        "% 0|bamb*|bestellung|días|endi*|ending|er|le|m|messag*|não|odda*|otra|pago|pedido|pls|"
        "received|remb*|uhr|your plan|الطل*|れて|入れ|円を"
    ),
    -24: (
        "0 uhr|answ*|antw*|bestel*|bestellung 0|devolv*|ende*|está|impo*|l|po 0|pouv*|pouvez|re"
        "ceipt|rechnung|used|wher*|すが|って|場合|配達"
    ),
    -25: "0 si|cobr*|codi*|compra|do i|esta*|foto|gara*|gard*|j'ai|karg*|post|your order|خصم",
    -26: (
        "0 and|0 is|apar*|but|cambia*|change|dage*|harm*|he|hint*|i've|je|ou|pode|quie*|quiero|"
        "vat|опла*|かり|まで|値引|注文|確認|返金"
    ),
    -27: "answer|confir*|merci|proszę|remi*|sur la|交換",
    -28: "aber|c'es*|c'est|example 0|no|order is|pdf|変更",
    -29: "0 total|bought|came|if|mi|pued*|raba*|thanks|total 0",
    -30: "#order-number|0 cm|date|does|合計",
    -31: "0 mm|mm|sorr*|sorry|ügyf*",
    -32: "can|char*|conf*|la|ma|port*",
    -33: "order|the 0",
    -34: "ich",
    -35: "il|mail",
    -36: "canc*|el|po|than*",
    -37: "boug*|charge*|charged|is",
    -38: "fact*|mand*|me|o|orde*|plea*",
    -40: "0 ?|bitt*|cm|番号",
    -41: "der|no 0|pedi*|please|says|the",
    -42: "bitte|ik|المن*",
    -44: "it|si|was",
    -45: "nie",
    -47: "camb*",
    -52: "paid",
    -54: "すか",
    -56: "order 0",
    -58: "re",
    -60: "total",
    -82: "tota*",
}
