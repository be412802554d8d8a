"""Weights of the marketing model, written by `python -m bench.train_model --write`: do not edit.

In tenths, each with the features that weigh it.
"""

from typing import Final

BIAS: Final = -0.14
SEPARATOR: Final = "|"
TENTHS: Final[dict[int, str]] = {
    112: "!",
    74: "free",
    71: "app|our",
    70: "and",
    68: "#many-lines",
    52: "#link",
    51: "ever*",
    48: "jetz*|jetzt|tu",
    46: "most",
    45: "%|chi|مجان*",
    44: "just|te|und|unse*",
    43: "new",
    42: "a|et|fina*|grat*|un|whatsa*",
    41: "% off|fami*|whatsapp",
    40: "0 %|all|link|prof*|what*",
    39: "! 0|onli*",
    37: "prim*",
    36: "firs*|month|nos|offe*|pague|txt|주소",
    35: "hoy|kr|prem*|vide*",
    34: "call|mobi*|semana|y|করুন|募集",
    33: "in 0|info|nost*|pizz*|shop*|visi*|à la|최대|최대 0",
    32: "commandez|notr*|notre|od|pro|voor 0|我們|無料",
    31: "en|every|first|papa|receive|sms|tele*|video|未払|지금",
    30: "barb*|nues*|nuestr*|we|week|за|برای|นา|ぜひ",
    29: "betaal|dire*|famili*|formul*|inte*|kun|per|save|voor*|ーム|免费|資料",
    28: "0 kr|ahor*|alle|für|invi*|mill*|sur|£|£ 0|のご|사진",
    27: "e|pour|się|שעות|करें|นน|うぞ",
    26: "al 0|book|cont*|este|join|minu*|mont*|now|nuev*|onze|pres*|r $|sem|soy|toda|んか",
    25: "#money|dazu|get|like|limi*|list|ngay|nouv*|offi*|on us|para|perf*|por 0|proc*|様の",
    24: (
        "agen*|anti*|be|bell*|collection|day|dig|gagn*|give|gratis|hand*|here|hier|ilma*|intere*|me 0|mês|pizza|real|"
        "the new|us|без|теле*|חדשי*|חדשים|עכשי*|עכשיו|ฟร|ンを|万円|上げ|急用|日中|朋友|本人|立即"
    ),
    23: (
        "#capitals|con|cust*|dese*|earn|fort*|in de|love|mois|novi*|online|only 0|partne*|reply|shop|trov*|une|vind*|"
        "web|οι|りま"
    ),
    22: (
        "ab|aus|camp*|choi*|customers|draw|ein|euro|fast|from the|home|hot|im|inst*|lign*|ligne|live|more|nord*|only|"
        "pu|reac*|salo*|spes*|stop|tel|toda*|todo|troi*|ve|wich*|xx|από|δωρε*|пода*|телефо*|כבר|لاست*|لاستلا*|مبلغ|プ"
        "レ|今日|導入|時間|最近|物を|红包|銀行|광고"
    ),
    21: (
        "bez|chance|desd*|desde|dla|doming*|dès|easy|frie*|from 0|gran*|heute noch|kaff*|look|mate*|neue|nieuwe|nuov*"
        "|personal|sati*|sola*|um|עם|এক|মোবা*|どう"
    ),
    20: (
        "0 euro|0 per|0 tl|add|alla|ans|banc*|broc*|cortes|custom*|des|entro|estr*|euro*|freu*|impa*|in|in a|instan*|"
        "is free|kg|kurz|la nouvelle|más|neue*|nume*|og|prov*|salon|sema*|start|thin*|tl|tous|tout*|trois|unser|veče*"
        "|waitin*|waiting|webs*|weeken*|win|wink*|woche|κερδ*|على|مجانا|هفته|お気|ちし|ての|では|には|のお|もご|より|"
        "検索|달"
    ),
    19: (
        "0 mil|aan|ahora|and save|bonus|bus|buye*|desi*|einl*|enga*|euros|for|hasta 0|hele|inve*|karty|každ*|lang*|ma"
        "in*|nouvel*|och|offr*|on your|peti*|podi*|shippi*|shipping|sie|stre*|swiss|telefo*|to receive|vite|wer|wint*"
        "|y si|za 0|μας|τώρα|з|за 0|المش*|お買|なら|ート|ーン|今晚|今月|店長|月中|生日|金が|이번|증정"
    ),
    18: (
        "0 euros|0 ευρώ|0 שעות|? our|auf|bonu*|cant*|compro*|di|did you|drin*|een|eerste|fees|form*|foto*|gern|habr*|"
        "habrá|hívj*|ihre|intern*|it today|kare|któr*|land*|mamy|nego*|next|nhan*|nhanh|nieu*|packag*|prac*|primer|pr"
        "ivat*|reply yes|seka*|sofo*|spar*|sund*|tem|terr*|thui*|trong|uns|unte*|update|urge*|vas|ven|vene*|venez|w|w"
        "erd*|werden|worden|you have|ευρώ|κερδίσ*|στο 0|получите|ללא|שלך|תוך|هدیه|और|हमार*|কল|ลย|さん|し上|なり|の手|"
        "の方|ると|名额|客様|申し|買い"
    ),
    17: (
        "0 kc|0 off|0 t|ano|au|año|bank*|cap|compar*|dernie*|die lieferung|fotogr*|goog*|google|hai|hey|hosp*|hurt*|i"
        "nde*|insc*|just 0|kc|kommen|kurz*|lunch|midn*|miss*|mjes*|name|noi|novo|nummer|of|online*|orders|os|pas pu|p"
        "ens*|pierws*|places|prvi|rapi*|regi*|site|slim|sofort|teil*|top|ur|utan|uten|vi|visit|vous|whil*|while|wicht"
        "i*|ücrets*|ücretsiz|кожн*|кред*|на|להסר*|להסרה|שליש*|שלישי|كل|مع|आज|सिर्*|हमारे|এখনই|บส|สม|าท|がで|こち|しい"
        "|めて|らの|中に|帰り|料を|最大|本周|바랍니다"
    ),
    16: (
        "0 hrs|? 0|? we|al|amig*|anal*|anche|attent*|avant ce|bei uns|benefi*|bude|cata*|ceva|client*|club|coll*|cred"
        "*|dern*|dich|doll*|domi*|e receba|eers*|en krijg|espera*|fres*|gọi|hote*|hrs|itt|ja|kerü*|line*|llam*|matchi"
        "*|matching|mind*|mobile|muse*|nas|natu*|ngày|noch 0|nyt|nélk*|nélkül|off|office|owne*|partic*|perd*|perm*|pr"
        "ices|promise|prop*|quem|receba|rechar*|repl*|sabe*|savo*|ship*|shoppe*|soup*|spesa|sunday|sur demande|thir*|"
        "three|til|to 0|torna|trab*|trav*|unpa*|unpaid|velo*|vraa*|vás|wait*|was not|wird|word*|year|ένα|της|χωρί*|χω"
        "ρίς|сьог*|сьогод*|сьогодні|ח|ש|ש ח|اتصل|من|من 0|के|महीन*|महीने|ও|নতুন|ลน|ไล|いね|して|し込|そろ|てね|なく|は"
        "こ|ポー|上的|低至|分で|客服|年末|微信|料で|新し|新作|日曜|有限|気に|現在|限定"
    ),
    15: (
        "! !|% de|0 !|0 di|0 rb|0 sms|assa*|beste|bu|came*|catalo*|chama|clie*|com|comple*|contac*|corre|cort*|d'au*|"
        "dati|deal|dear|dell*|dest*|do 0|dodatk*|en ligne|esperamos|eu|for 0|frag*|friend|full|fund*|gode|gone|gratui"
        "*|gọi 0|hoy y|i dati|ilk|instag*|jahr*|koru*|kuuk*|kuukau*|ligne 0|lond*|me op|merk*|met|mile*|más de|nostro"
        "|now to|nuestra|numero|nuova|order by|pagu*|pide|pier*|refund if|rent*|repe*|schn*|scho*|se|seo|sept*|seri*|"
        "settim*|simp*|soir|spen*|staan|susp*|suspen*|sába*|targ*|tava*|test*|the matching|this week|toute|tặng|unser"
        "e*|unter|wartet|wij|yeni|your size|zapisy|zeit|ваше*|годи*|الآن|المح*|งท|อก|お申|くと|この|せて|みも|リー|ン"
        "ペ|各位|楽し|皆様|荷し|무료|상담"
    ),
    14: (
        "0 eur|0 wurde|a year|abrimo*|abrimos|acab*|actu*|anci*|and a|aprove*|atte*|au 0|audi*|bezp*|bien*|bind*|busi"
        "*|busine*|caff*|caffè|carte|chama no|cho|chỉ|clas*|colleg*|commandez la|conver*|cost*|de frais|deci*|domingo"
        "|drei|ein kurzes|est pour|esta semana|estren*|everyt*|everything|exem*|full*|für 0|get the|half price|hver|i"
        "den*|ilmais*|imme*|inden|ini|instant|jeden|jetzt 0|już|każd*|kesk*|know|krijg|kund*|kurzes|kwar*|laden|letz*"
        "|lunc*|maga*|magazi*|malé|manda|mark*|matc*|med|midnig*|midnight|mies*|miles|moit*|moitié|muestra|neuen|ngườ"
        "*|người|no zap|nouvelle|nuevos|over|over 0|page*|pague 0|past*|pers*|pierwsza|plus|portat*|pour nous|profit*"
        "|prze*|próx*|próxim*|rapide|reci*|recibir|recién|redu*|rele*|release|reserve|réglez|sais*|schreib|settimana|"
        "someth*|something|sonn*|sous 0|spend|spon*|spra*|tc|też|tron*|una|upp|very|vos|vraag|weekend|what you|winter"
        "|withdr*|years|you cancel|you order|zahlen|zap|à|özel|δωρεάν|δωρο*|καλέ*|περιμέ*|банк*|пока*|полу*|получи*|с"
        "айт*|трет*|хвил*|хоче*|הבית|خلال|आज ही|घर|घर बैठे|बैठे|ทร|ละ|お客|がな|ご協|しま|じめ|てみ|でも|はじ|みて|を"
        "無|ショ|ント|一度|体験|個月|入り|到店|協力|参加|差し|店で|然の|秋季|突然|自己|重要"
    ),
    13: (
        "0 ans|0 ay|0 til|0 р|0 تخفیف|? reply|aces*|advi*|agor*|agora|ai|aján*|ajándé*|amor|ancien|and we'll|angeha*|"
        "angehalten|aval*|avec|ay|b 0|bare*|bará*|betrie*|bi|but it|cada|café|casa|come back|comp*|cu|dang|date*|de v"
        "ous|dein*|doga*|don|dzie*|dès le|einfac*|einlad*|ense*|envia|exempl*|fin|fris*|from $|få|get a|giac*|gost*|g"
        "raç*|graça|gust*|hat|hedi*|helg*|i'm|ici|identi*|ik ben|il nostro|inbo*|is on|jahr|juga|kapi*|každý|kole*|kt"
        "óre|laun*|ligu*|ligue|livre|loan|me on|mil|mini*|mit|mues*|muestr*|my page|nort*|nu|nå|ons|order two|pages|p"
        "arr*|passé|perman*|pouk*|poun*|presen*|rang*|reduced|releas*|repr*|resp*|revi*|sans|satisf*|save*|school|sek"
        "ara*|sekarang|sicher*|size|sou|spri*|spring|star*|subscr*|tamb*|tent*|the house|think|thousa*|thre*|time*|to"
        "da la|toge*|togeth*|together|tuần|twoj*|tylk*|tylko|uncl*|vandaag|vier*|vindt|voir|vorb*|za|ücre*|ήρθε|από 0"
        "|вам|вашего|вы|мага*|магази*|р|счет*|счета|чере*|через|בלי|به|و|इस|งเ|ทะ|นใ|าค|いが|いつ|お子|の新|をい|トで"
        "|プリ|ンク|寄り|弊社|我是|的小|的手|的话|相談|한"
    ),
    12: (
        "0 gb|0 h|0 horas|0 jt|0 k|0 octobre|0 points|0 stop|0 ч|a free|abon*|abri*|acaba|access*|acesso|achetés|ache"
        "tés le|actual*|aler*|anch*|and get|ani|aux|avoid|bank|bekliy*|bekliyor|bestätigen sie|besu*|betaalt|better|b"
        "ezorgd|bilder|buen|business|buy|buyers|by card|calend*|capi*|card to|civi*|civico|clic*|compromiso|consul*|c"
        "ontra*|d'auto*|d'automne|dana|de winkel|deal*|dernier|deze|digital|disp*|dost*|dostan*|down|dua|dzieci|einfa"
        "ch|einladung|elet*|empf*|engage*|enjo*|ensi*|ersten|ešte|farb*|ff|fore*|funcio*|funds|ganh*|gb|gent*|get 0|g"
        "lad|glad to|h en|hast*|hasta|heef*|heeft|herz*|herzli*|hoy 0|im laden|incomp*|ingy*|ingyen*|ingyenes|invite*"
        "|invoices|is waiting|için|jaar|je nieuwe|jen|jij|jt|jusqu'à|kan ikke|klik|końc*|lavo*|lente|liebe|ligh*|like"
        "*|llama|mai|majo*|mang*|markt|meld|meni*|mensen|mere*|miri*|moet|moitié prix|msg|much*|nam|nata*|natura*|nex"
        "t day|nova|numero*|obje*|obli*|obliga*|offer|phone|plan*|por|por r|pounds|prot*|protec*|puls*|range|regist*|"
        "reicht|rejo*|rent|returning|roll*|sant*|schrei*|secr*|sent*|septem*|seulem*|seulement|sie gern|sie mit|sin c"
        "ompromiso|sizes|sper*|sponso*|synd*|syndic*|szan*|szanow*|sábado|than|them*|this was|thuis|tot 0|trabaj*|tym"
        "|u nas|vaga*|vagas|veci*|vent*|voor|vorbei|voya*|våra|walk|was added|wat|watche*|winkel|withdraw|woll*|wort*"
        "|worth|zapi*|zapr*|zapras*|zapraszamy|zome*|zuha*|zuhaus*|zuhause|zum|à moitié|προσ*|στο|для|лв за|перв*|под"
        "ару*|подарунок|прав*|підт*|באתר|היום|חינם|در|طلب|هر|یک|बच्च*|हर|থেকে|মাত্*|মাত্র|মাত্র 0|มด|อน|เจ|ใจ|おり|か"
        "が|けま|だけ|とし|の会|の日|を開|ゼン|トに|リン|ルー|レゼ|ーを|ーツ|今な|今週|付け|会を|信用|停止|円か|分鐘|"
        "力く|屋の|意し|我们|方は|焼き|登録|秋の|예약|해도"
    ),
    11: (
        "0 ab|0 ani|0 ft|0 pages|0 quid|0 xx|? pinjaman|a la|aapk*|acheté*|amic*|an 0|and we|antes de|antivi*|antivir"
        "us|appena|assagg*|avant le|az|base*|bask*|be the|bekommt|boda|brochu*|brochure|butu*|butuh|butuh dana|cair|c"
        "epa*|cepat|cepat ?|cieb*|ciebie|clients|clos*|compras|copi*|dage|dana cepat|dari|days free|deg|design|druh*|"
        "dura*|découv*|einf*|el móvil|engagement|ensimm*|er det|estu*|find*|flip|for £|frau*|free*|fresh|fri|före|ges"
        "t*|her|hola soy|hund*|if this|immedi*|immediately|info*|ipho*|iphone|iste*|jesteś*|jesteśmy|kasi*|kolm*|komm"
        "|konn*|konnte|kwarta*|ký|l'hi*|l'hive*|l'hiver|la app|la collection|la nuova|last|launch|legg*|lieb*|like th"
        "e|linen|local|logo|logo*|mates|messen*|messenger|minute|mona*|msgs|msgs 0|n'a pas|nadine|nagr*|nebenj*|neben"
        "job|nein|no fees|noss*|nous voir|noveda*|offerte|offria*|offriamo|ogni|on hold|op je|owner|pale*|pape*|pasta"
        "|pay|perfil|perh*|perr*|petite|piac*|pinj*|pinjam*|pinjaman|pinjaman 0|più|plaa*|plum*|podaru*|pour les|prin"
        "|priz*|profitez|promis*|płac*|quid|reacti*|receive a|regula*|rental|reteni*|retenido|rh|rápi*|réservez|saco*"
        "|sas|scha*|schade dass|sche*|schnel*|seguro|shipment|simple|size*|some|sparen|stam*|stuc*|stuck|szeret*|talk"
        "*|tanp*|tanpa|tap|teilne*|teks*|than ever|this|this month|thousands|tien*|to order|trad*|tura*|turant|turb*|"
        "tv|un don|und nicht|unli*|unlimi*|unlimited|ur parcel|urgent*|urgente|vernis*|vernissage|vi på|via|vote|vrie"
        "*|vào|we deliver|webi*|week the|what|when it's|why|will be|winn*|wir|wysy*|ya no|yes or|you|you are|å|üzer*|"
        "κερα*|πρώτ*|στείλτ*|στείλτε|τους|безп*|безпла*|бесп*|беспла*|которы*|мину*|номер|перево*|прим*|прод*|само|הר"
        "אש*|ראשו*|أول|فقط|گرام*|گرامی|आपको|केवल|นด|ลก|หม|อป|โร|い物|きを|ける|ちら|と申|の味|めに|も無|ザー|ング|会"
        "で|会员|全国|制限|在の|小さ|手作|春の|様へ|示会|簡訊|紹介|絡失|週末|드려요"
    ),
    10: (
        "0 day|0 zl|0 ريال|? order|a look|abone|abse*|agenda|agora e|alert|alti*|amen*|an item|and if|anh|anim*|apply"
        "|apre*|apro*|asiakk*|attempt|back 0|bare|beis*|beispi*|bespla*|betaalt u|bett*|blok*|boda*|bodas|bril*|bu ha"
        "fta|by sunday|by the|bạn|call 0|capp*|care|cento|cham*|chea*|cheape*|choisi|clai*|come*|comi*|compri*|con lo"
        "s|consid*|conta|contri*|coun*|dabe*|dabei|dag|darm*|das hier|dass|dato*|datos|de a|de descuento|de nuestra|d"
        "e regalo|de um|della|demo|depa*|deposita|die alte|diese woche|dinero|ditt|dollar*|douz*|dringe*|dringend|du "
        "har|déco*|each|einer|el primer|empfeh*|en tu|enjoy|ente*|entra|envi*|envie|est à|este mes|eur|evit*|experi*|"
        "exte*|extend|financ*|floa*|fone|frage|geschenkt|gezo*|give you|gli|grou*|hace*|hadi*|haft*|halb*|halle|haza*"
        "|hazt*|hazte|herb*|hodí*|hodín|hous*|hurtig*|höhe|i am|inco*|indo*|inscri*|interested|it before|ja 0|jahren|"
        "jest*|juni*|jusqu'à 0|ją|kama*|kare 0|khai|kids|kit|koop|krijge*|krijgen|kvar*|la suite|la tienda|lain*|lead"
        "*|leer|lent*|les|li|libros|liefern|liefern wir|ling*|list*|lol|long|loop*|loopt|luck*|mala*|mark|may be|medi"
        "a|menos|mese|miesią*|mira|missin*|missing|mitad|mitt*|mobil|moch*|mochil*|mome*|mỗi|na 0|nawe*|nawet|not be|"
        "notes|notice*|noticed|nowe|nyer*|nước|odku*|odkurz*|of a|of our|offert*|offriamo noi|ofic*|oficin*|ohne|oma|"
        "oran*|pana|parent*|partag*|partagez|paye*|person|plai*|plas*|please give|plek|pošl*|pp|pre|premio|presta*|pr"
        "et*|pric*|price list|private|prob*|profil|próxima|pushta*|pushtan|que el|quelqu*|querid*|ques*|quic*|rb|reac"
        "h you|receipts|record*|red|reda*|rempli*|respon*|restam|restam 0|resu*|rete*|reto*|rose*|rp|rp 0|saber|same "
        "day|sans engagement|sau|sau 0|saved|savonn*|savonnerie|schenken|second*|seit*|sele*|select*|sell|selv|send y"
        "ou|sett*|seu|seul*|shipme*|si te|si vous|sie erhalten|sie sich|sixt*|smar*|sole*|somo*|somos|sonu*|soon|sorp"
        "*|sorpre*|spec*|stream*|stud*|styl*|su|suit*|sunday and|teller|terus|terv*|thirty|this is|thro*|ti|to avoid|"
        "trade|tranqu*|turm*|und ein|unseren|unsubscribe|unterg*|untergegangen|us 0|user|után|vain|vender|ver|verd*|v"
        "erde|verg*|već|vida|viele|vuel*|w tym|want*|websho*|webshop|wech*|wied*|wieder|wiss*|with a|with code|with o"
        "ur|yazi*|you a|you could|you'd|your next|zajr*|zajrzy*|zdar*|zdarma|zeit für|zl|zł za|účas*|έως|κάθε|ваш ном"
        "ер|відпис*|відписатися|друз*|заяв*|офор*|перш*|първ*|си|ч|що|і|הלוו*|הלוואה|מעל|על|ראשון|תוך שעה|با 0|بلا|ري"
        "ال|پرداخت|बिना|में 0|मैं|यह|रात|वीडि*|वीडियो|আসুন|จอ|จา|ชว|ถม|มเ|อา|เบ|แถ|โค|€ de|€ te|€ vous|お米|お話|か月"
        "|がり|が不|きで|しみ|すの|ずつ|たて|なた|にど|は送|ひお|ひご|みく|も大|やし|りで|を当|アプ|クリ|スマ|マホ|中"
        "は|会に|円引|増や|失礼|客户|店主|方に|様に|欢迎|気軽|物流|礼い|社の|社を|約受|軽に|間以|월|월 0"
    ),
    9: (
        "0 na|antes del|attend|auf ihrem|bera*|bloq*|bote*|chỉ 0|credit|dapa*|de|desde 0|families|feli*|first 0|four*"
        "|haben sie|hello i|isi|kilo*|know you're|kun 0|kunde|kurze frage|letzten|lohn*|many|mara*|may i|minute*|mont"
        "ag|nive*|not you|nuestra web|nächste|on our|or it|packaging|partner|phon*|priy*|první|puedes|quien|regalamos"
        "|rápida|s|sab|sams*|santé|sich|sich*|sist*|size and|sorpresa|souscr*|starte*|subs*|tass*|timer|tout|try it|t"
        "woja|unsere|van ons|vanaf|veng*|verl*|watc*|woch*|your account|κατα*|доро*|получения|след|снід*|снідан*|चाहत"
        "*|กา|สน|เซ|เพ|€ jetzt|お早|お楽|お立|げま|ち寄|での|今年|家族|早め|期日|止は|求め|立ち"
    ),
    -9: (
        "0 iş|0 o|0 paid|0 vat|annullare|arriva|avisos|black|bought 0|c'est pour|cadeiras|cest|d 0|de factuur|deine b"
        "estellung|deposit|diez|dobry den|el mismo|endereço|enero|enre*|enregi*|entr*|estimada|exam*|factuur van|gebr"
        "*|geehrte|glas*|gotowe|habe ich|habe*|hatt*|hatten|husk|inkl|kart|kell|la page|lens|lid|llegada|lm|looks|mat"
        "in|mau|mensaj*|minutes to|neem|newsletter|nov|pengar*|pengarna|per favore|pezzo|pin|pone|por comprar|post of"
        "fice|precis*|preciso|rider|right|sat|schlüs*|sehr geehrte|seli*|seront|sin problema|stic*|stop using|sun|sv|"
        "teri*|terima|tesl*|the van|tt|téléphone|versch*|vier|we close|which is|working days|yearly|your new|επισ*|ве"
        "рнут*|вернуть|гара*|напи*|तो|ดแ|บค|ได|くだ|ださ|なけ|メー|円は|掃除|日受|除機|주"
    ),
    -10: (
        "0 check|0 pin|0 r|0 saldo|0 status|0 x|0 лв|0 סה|? im|aank*|abonne*|acep*|acepta*|addi*|agre*|anha*|anhang|a"
        "nnull*|antwoo*|aper*|appa*|appell*|arrivo|así que|att betala|aus dem|auto|ayer|bankan*|basi*|bea|because of|"
        "before we|beklag*|beklager|beleg|belø*|bestelling 0|blac*|blende*|blender|bolsa|brod*|broder*|brug*|by frida"
        "y|c 0|c'est un|cabl*|caja de|cana*|cancelled|cas de|cash or|caus*|change your|chauff*|chaussures|con una|con"
        "vient|core*|cuánto|código de|da danke|dat de|days|de livraison|dein|delete|dena|devant|diag*|dici*|diciem*|d"
        "iciembre|did not|dime|dix|does the|dois|dopo le|dora*|drie|du hellre|défa*|défaut|e a|e mail|ei|einger*|en p"
        "ie|en soldes|entre 0|entrou|enve*|es un|estimate|etikett|expedi*|extra|facteu*|facteur|fahr*|falar|farmac*|f"
        "armacia|fecha|fert*|filial*|for order|forma|fram*|free replacement|from you|gaat|garantia|gardie*|gega*|gesa"
        "*|goedem*|grac*|grad*|grun*|grüß*|gün|günü|h et|hace falta|hellre|hemos recibido|hora|hoàn|hurry|ihre bestel"
        "lung|in !|insi*|ist die|ist fertig|item*|items|jag|jai|juil*|juille*|juillet|kartou|kind regards|kod|kont*|k"
        "unn*|kwh|l'article|l'av*|la 0|label|las|lask*|le bon|le colis|le prix|le reste|legi*|legiti*|les 0|let|liefe"
        "rtermin|lunes|mail address|mandam*|mandamos|mang|marche|mayo|mehr|mengen*|mengenrabatt|messo|metr*|minuti|mi"
        "t einem|mode*|moge|moi|moin|montag*|monteu*|morn*|mostra*|moved|needed for|nombre|note|notice|nous vous|numb"
        "*|number|on its|ordena*|page|pagues|pani|parler|phone number|plec*|point|portar*|pre order|prefer*|pren*|pre"
        "sente|prevista|price|prova|prueba gratis|prévue|q 0|quiere*|quieres|quite|quite right|qx|rabatt|rast*|rather"
        "|razó*|razón|reembolso|refund|regards|remind*|rene*|reparto|requ*|reques*|retira*|retirada|retrait|retras*|r"
        "etraso|roun*|réglé|répo*|rồi|safety notice|saldo 0|says 0|segú*|según|sie noch|sig|spät*|später|staat binnen"
        "|stornierung|su u|sua compra|só|tag frau|tail*|tak|take*|tany*|tarif|te mando|telefon|the back|the lamp|the "
        "page|the second|thì|tila*|tilauk*|tirs*|tirsda*|tirsdag|to confirm|total $|tracke*|tracked|transferencia|tri"
        "a*|tu cuenta|tu tarjeta|tuo ordine|tuot*|unut*|uur|vai|vanavo*|vanavond|vaše|vend*|verv*|viej*|vom|vous pouv"
        "ez|voy con|vrát*|vásá*|want|weds|wenn|whats|when|with you|wtorek|y no|you can|you want|you're quite|your pas"
        "sword|your return|zaplat*|zasi*|zasilk*|zeigt|zsóf*|zwis*|zwisch*|zwischen|zł dostawa|zł rabat|çika*|über*|α"
        "ποσ*|κάρτ*|κάρτα|πληρωμ*|πληρωμή|всё|відділення|відділення 0|візь*|віта*|да|заказ 0|замо*|лв|опла*|отрима*|п"
        "ере*|покл*|поръчка 0|приш*|товар|чека*|דמי|יום|מע|מע מ|של 0|أيام|أيام عمل|الرس*|القي*|القيمة|رمز|डिली*|डिलीव"
        "र*|डिलीवरी|रहा|है|সকাল|সকাল 0|กร|งซ|จะ|แล|€|€ versand|との|の見|の返|もり|るま|を確|んで|ンセ|ーデ|代金|保証"
        "|品の|完了|文内|曜日|点検|現金|着払|確定|積も|認し|購入|返品|退回|送っ|送り|送料|金い|金を|배송비"
    ),
    -11: (
        "#exclamations|0 august|0 dear|0 delivery|0 in|0 kwh|0 l|0 march|0 pm|0 van|0 wir|0 일|a new|abo|accept|achet"
        "é en|acht*|ad|agos*|agosto|alab*|alabil*|alabilirsiniz|alta|anot*|antwor*|así|at the|atra*|avoir|bara*|basic"
        "|belt|benc*|bench|bicy*|bij de|bookin*|brakuj*|brauch*|broj 0|buon*|cambio|caminh*|cargad*|chauss*|chec*|com"
        "ptez|contin*|curier*|czeka w|de mayo|deli*|delive*|dezemb*|dice*|do u|dorz*|dos días|el paquete|en cas|ench*"
        "|entrega|er 0|es 0|est ce|est gratuit|fertig|files|fine|free trial|gege*|gelade*|geza*|gezahl*|geän*|geände*"
        "|glut*|goedemiddag|groe*|grund|gute*|hab|have the|how long|hängt|höch*|höchst*|i|i would|import*|importe|imp"
        "r*|imprim*|inside sales|irel*|irelan*|ireland|it was|iş günü|jam 0|je pakket|junto|já|kann|karton|kdyb*|kell"
        "y|kere*|komen|kr som|kurier*|können sie|künd*|la caja|lefo*|ligg*|là|lähetä*|lørd*|lørdag|marq*|mensaje|menu"
        "*|metro|mon compte|my|möch*|needs|nella|nem|nich*|niko*|noch im|nog 0|numéro de|nếu|o nome|one piece|oper*|o"
        "pha*|ophale*|ophalen|orça*|orçame*|orçamento|paid 0|paketi*|pas de|payer|payé 0|pentru|perill*|pesana*|pesan"
        "an|photo|pictures|pièc*|pm|pouvez vous|powi*|pram|prec*|previs*|prij*|privac*|przy|recebemos|recibo|rede*|re"
        "gistered|reminder|rendelés|renvoy*|requested|reste|retr*|riti*|round|rs 0|répa*|rési*|schl*|scri*|seit|senas"
        "t|send the|ship|sieben|sipa*|sipari*|so 0|sofa|sollte|spedit*|spolu|spolu 0|suba*|taken|tama*|tell|tell me|t"
        "eng*|the old|the order|the post|the two|then|this message|tilaus|toma*|trag*|tun|una persona|until 0|unve*|v"
        "a|vended*|vendedor|vermel*|vielä|volt*|voor je|vorg*|vă|wegen|weit*|will send|y el|you ?|you bought|your dri"
        "ver|your free|à un|áfa|är|érvé*|érvény*|να μου|στις|στις 0|σύνο*|σύνολο|σύνολο 0|вече*|втор*|відділ*|допл*|и"
        "зпр*|изпрат*|коро*|коробк*|п'ятни*|плат*|אני|ל|ל 0|الإج*|الإجما*|الإجمالي|شد|طلبك|عمل|نعتذ*|نعتذر|و 0|ऑर्ड*|"
        "ऑर्डर|कल|छूट|पर|वापस|দেব|ณค|ตร|นะ|いい|お持|かの|ご返|てあ|てお|みま|らい|れに|れま|を承|を返|クー|ポン|ーポ"
        "|予定|件码|使用|保留|値段|収書|問い|座位|承り|料金|更し|点前|終わ|请于|상품|일"
    ),
    -12: (
        "0 item|0 not|0 stk|0 v|0 до|0 و|0 बजे|a deposit|adde*|afte*|ajus*|ama|and your|aparat*|aparato|are ready|art"
        "ike*|auto*|avev*|bespro*|best*|bestät*|beta*|bigl*|biglie*|biglietto|blue|brutto|charge|chau*|colis|confirma"
        "da|consegna|correo|cupó*|cupón|curi*|dar|de agosto|de doos|depo*|desconto|descue*|deux|die 0|disa*|do you|do"
        "br*|dobry|doos|dorzuc*|dr|e já|eingeg*|eingegangen|elev*|en point|encarg*|encome*|ending 0|envío gratis|esti"
        "ma*|etiqueta|fala*|falt*|frau|friday|gardez|go to|goed*|gracia*|gracias|gratis ongkir|guten|habl*|hast|hatá*"
        "|have|hej !|hilf*|hilfe|hinta|hold|hämt*|hämta|if you|instru*|inv|inv 0|jeśl*|jeśli|jo|jsem|keep|kind|koko|k"
        "ort|kuin|l'ho|laat|lasc*|len|line 0|llegar*|lo he|maksu|megj*|message|mete*|modelo|modifi*|morg*|mornin*|mui"
        "stu*|muistutus|my order|míst*|místo|nach|nett*|new order|nien*|niente|no need|no se|nochma*|nochmal|número d"
        "e|offer of|on monday|operat*|ordine 0|original|outr*|pagame*|pagamento|pagi*|pak|paket|passag*|pdf 0|peng*|p"
        "lak|plata|pnr|pott*|prijs|prix|problem|préf*|pute*|raus|raze*|razem|razem 0|recoger|reem*|reembo*|rela*|reso"
        "|rozmow*|ruil*|ruilen|réservation|sama|sat 0|schr*|segund*|sena*|sieb*|sigu*|sim|slutte*|soldes|staf*|stk|ta"
        "ck|take the|taqu*|taquil*|taquilla|the bike|the blue|the box|the driver|ther*|ticket 0|tran*|transp*|traz|tr"
        "ial|trướ*|trước|tu reserva|uit|un autre|unit|vaihta*|valido|vat 0|veio|verj*|verjaa*|viss*|vom 0|wedding|wee"
        "k 0|you did|your pre|zahlun*|átut*|átutal*|ça|ơi|δεν|відд*|гарант*|грн на|ли|п'ят*|при|прил*|післ*|скидка|то"
        "ва*|якщо|כרטי*|עד 0|التوصي*|التوصيل|الشح*|بين|بين 0|ثم|कूपन|गया|गया है|नमस्ते|बजे|আছে|ছাড়|জানা*|বদলে|งไ|ยว|"
        "วก|โอ|いな|があ|けて|け取|ご連|さい|たい|ない|の確|は発|ディ|先生|出品|力し|取り|商品|已收|引き|後の|快递|料"
        "は|特典|确认|絡く|给您|返し|通知|額は|배송|수 있습니다|안내|죄송합니*|죄송합니다"
    ),
    -13: (
        "0 has|0 hei|0 টি|ajun*|antwort|are in|artikel|asce*|ascens*|aske*|asked|atta*|auf der|be with|betala|bike|bl"
        "eibt|bom dia|booking|btw|buen*|być|cadeir*|cami*|ce jour|cena|chan*|chave|cheg*|ci scusiamo|codice|coma*|com"
        "es|comm*|comme|como|compre*|compró|dar nu|delivery|descon*|desmonto|don'*|don't|einen|enví*|esta|este correo"
        "|fatt*|geht|geld*|graa*|guten tag|guts*|gutsch*|ha|have it|hoto*|häng*|i get|igua*|innerhalb von|inside|invo"
        "ice 0|is it|joint|kala*|kodu|kuri*|kösz*|lamp*|lieg*|llev*|mach*|march|mas a|mitä*|mitään|mond*|morning|naru"
        "dž*|need*|newsle*|ninc*|når|ontvangen|out|packed|pala*|palaut*|pe|pesa*|pickup|point relais|por la|possib*|p"
        "osted|preis|prév*|put|que a|qued*|quero|refu*|ricevuto|rozm*|résili*|sald*|saturday|schalt*|scusia*|scusiamo"
        "|seda*|semaines|ships|should be|sigue en|skicka*|som du|staffe*|swish|süre*|tecn*|tecnico|tell us|this mail|"
        "tuss*|update*|van|voy|which|wk|woul*|yest*|yester*|yesterday|you ordered|zamó*|über 0|đổi|σας|відпра*|до|дог"
        "о*|переда*|поръчка|כרטיס|خرید*|رقم|ساعت|سفار*|سفارش|سفارش 0|فردا|तक|টি|ะค|お問|それ|った|で大|の件|もら|文番"
        "|済み|裹已|解約|있습니다"
    ),
    -14: (
        "0 from|0 ist|0 of|0 q|a 0|abho*|angebo*|angebot|attach*|be in|betalt|blei*|bought the|cambiar|carr*|ce|chav*"
        "|cobrad*|code|coli*|comand*|comanda|comprei|compré|contraseña|could you|danke|das alte|del 0|dema*|descuento"
        "|didn*|differ*|domani|driv*|du 0|el número|encargo|erst|ette*|fatu*|fra|frid*|garantie|geld ist|giúp em|gris"
        "|hol|iban|invoic*|is een|is the|is vandaag|jsou|k|kak|kal|kettle|kvit*|la commande|la contraseña|la mesa|liv"
        "ré|modi*|news*|nog|norm*|numé*|numéro|nur mit|of the|on 0|origin*|payé|per il|personne|pict*|pin 0|prezzo|pr"
        "i|prélev*|på 0|recebe*|regalo|renvoyer|reserva|retard|return*|sali*|scus*|senz*|senza|sind die|stay|szia|tar"
        "i*|tecnic*|teta*|tilaus*|tva|usat*|uw|valo*|vendre*|vogl*|vous avez|we hebben|where|wochen|would|x 0|zamówi*"
        "|zmie*|zmieni*|zurü*|ändern|été|θα|καλη*|до 0|зака*|замовл*|приб*|עד|קוד|של|الطل*|المو*|تأكي*|تأكيد|لم|का|थी"
        "|दिन|ขอ|อบ|ใบ|ạ|ある|でし|のま|シー|更は|期限|税込|訂單|設定|訳ご|運費|間に"
    ),
    -15: (
        "0 minutes|accept*|acti*|alle 0|amou*|avis*|back|bestelling|bile*|brau*|cadeau|can'*|can't|change*|chị|conseg"
        "*|dans|desmon*|di nuovo|does*|dva|dziś|dá|esto*|fall*|faul*|furg*|g|impo*|its|kedves|kommer|kommt|le|leave|l"
        "eft|licenc*|liegt|lift|ligt|lune*|mada*|nell*|nessun*|nichts|not|ongkir|p 0|part|partit*|passer|pictur*|pien"
        "ię*|pieniędzy|popr*|post*|posto|pote*|pozdra*|preven*|recibido tu|relais|rembou*|remise|remp*|saya|skri*|svp"
        "|taxi|the card|to be|totale 0|v|vaih*|vendredi|you for|zapł*|zurück*|zwro*|zwrot pieniędzy|για|е|заказ|здрав"
        "с*|здравствуйте|или|по|повернемо|খুলে|บก|อเ|าน|ไป|ため|まま|三天|合は|約の|見積|領収|주문하신"
    ),
    -16: (
        "0 u|0 y|0 시|?|? merci|a csomag|abla*|al banco|attached|attend*|avez|bonjour le|book*|brak*|buongi*|buongior"
        "no|caja|check|come|comput*|con la|confirmed|covere*|covered|da|demandé|discou*|discount|disd*|disdet*|dopo|f"
        "akt*|faktur*|glasse*|glasses|had|has been|hej|je veux|jeg|karg*|kok|könn*|kündigen|l'ar*|la facture|llega|lo"
        "s 0|maqu*|maquin*|merci de|meter|ness*|parte|pas|password|peri*|pièce|prenotazione|proble*|prélevé|può|rice*"
        "|rimb*|rimbor*|sale en|send it|sent|skic*|sold*|sped*|t il|tisz*|tiszte*|tisztelt|totale|u 0|verz*|veux|volt"
        "a|will|wrong|ya esta|your e|αν|η|καλησπ*|μπορ*|го|добр*|завт*|завтра|замовлення|зниж*|الطلب|اللي|با|برگر*|تم"
        "|رو|قبل|दीजि*|भेज|করে|মোট|মোট 0|นค|รว|าไ|いし|した|し訳|にし|のに|の間|まだ|全額|明日|時ま|月に|発送|約確"
    ),
    -17: (
        "0 es|0 m|0 may|? dan|? the|acheté|addebi*|amount|autre|baga*|bisa|bom|bon|bord*|bună|can i|comman*|commande "
        "0|códi*|código|dem|desm*|deva*|deği*|dife*|difere*|diff*|down*|elle|encomenda|entre|er nog|factuu*|ferr*|fit"
        "ting|g 0|glasses are|got the|il|it back|kargo|ligger|m 0|mano|need to|nome|non|ordere*|ordered|ordre|paypal|"
        "pros*|q|rech*|rempla*|reti*|returned|rück*|sans frais|seller|soll*|this morning|to pay|tussen|whic*|в 0|гото"
        "*|пове*|поверн*|ההזמנה|כ|סה|סה כ|أستا*|است|تا|يوم|€ 0|ルは|届き|已付|됩니다"
    ),
    -18: (
        "0 dagen|até|back to|betale*|carg*|codi*|collect|dank|en de|en la|envío|erstat*|ett|factura|ferm*|fittin*|for"
        " your|giúp|haal|hebb*|hebben|het|hi|id|item|kan|komt|krijgt|kündig*|livrai*|livraison|lo demás|mell*|nicht m"
        "ehr|noth*|nothin*|nothing|odda*|orig*|paczka|parl*|passwo*|pour le|pozd*|prev*|r 0|receip*|rechnu*|replaceme"
        "nt|rest|reta*|retu*|ricevu*|send*|should|staat|the last|tomo*|tomorr*|tomorrow|under|you paid|zamówienie|zap"
        "l*|zwrot|é|أن|المن*|لي|おき|お返|可以|地址|成功|电子"
    ),
    -19: (
        "a tu|autr*|balance|bata*|c'è|cobrado|compra|dear mr|demá*|demás|driver|ended|factuur|fitt*|hell*|hij|hint*|h"
        "ow do|is ready|klo|klo 0|lice*|llevo|ongk*|pls|replac*|rt 0|take|tarjet*|tarjeta|thanks for|versand|à votre|"
        "μου|την|बिल|থাকল*|หล|つい|につ|のと|はご|カー|明天|時に|遅れ"
    ),
    -20: (
        "antw*|auft*|auftra*|auftrag|beza*|bezahl*|bezahlt|binn*|binnen|brut*|buenas|che|dagen|det|discul*|et 0|gate|"
        "gutschein|has|iva|kl 0|leav*|lleg*|merc*|monday|on it|ordi*|pouvez|przy*|ready|rechnung|recibido|rendel*|rie"
        "n|serv*|shou*|tard*|there|visa|with the|wk 0|wron*|ände*|è|верн*|से|たら|ちく|てく|です|不要|取件|時か|用的|"
        "連絡"
    ),
    -21: (
        "0 do|0 uhr|after|betaald|czek*|dage*|die|disc*|hola|is 0|jest|juni|kaar*|ma|nr 0|ordr*|otra|pacz*|pouv*|prél"
        "*|recoge*|sigue|sono|tracki*|tracking|uhr|vagy|valor|von 0|ya|zit|מחר|מספר|خصم|عند|ভ্যা*|ード|価格|发票|確認"
    ),
    -22: (
        "0 0|0 juni|at 0|booked|c|compte|den|días|ende*|es|factur*|fech*|kaartj*|las 0|mag|nt|ou|pago|payp*|por favor"
        "|quie*|remb*|renv*|rt|said|trac*|tussen 0|unde*|your plan|να|المف*|কাল|入れ|合计|場合|配達|金額"
    ),
    -23: (
        "0 la|abge*|ako|b|bestellung 0|cambia*|code 0|das|desc*|endi*|ending|i bought|invoice|kl|mando|messag*|pake*|"
        "quiero|received|rekl*|reklam*|servic*|szám*|ticket|לא|交換|請求"
    ),
    -24: (
        "0 b|0 si|bien|cade*|check in|cobr*|csom*|dat|er|garant*|goto*|mee|no|paga*|pron*|puede|que|raba*|si|storni*|"
        "wher*|円を"
    ),
    -25: (
        "0 und|0 your|apar*|bamb*|bestellung|dank*|esta*|h|if|nada|pdf|pedido 0|pode|rend*|thanks|used|x|το|здра*|שלו"
        "ם|لك|お願|退款|願い"
    ),
    -26: (
        "! a|cart*|j'ai|oder|order is|pedido|pref*|ref|remi*|reçu|term*|tra|vat|voor de|אחרי|אפשר|って|れて|今天|値引"
        "|包装|확인"
    ),
    -27: "0 and|but|cancel*|change|de la|ordine|post|pued*|your order|у|سلام|まで",
    -28: "came|devo*|eing*|está|je|k 0|the 0|かり|すが|寄出|내일",
    -29: "answ*|bestel*|date|devolv*|gard*|i've|po 0|receipt",
    -30: "answer|arri*|confir*|est|he|o|sur la|您好",
    -31: "aber|commande|l|merci|tick*",
    -32: "0 total|annu*|bought|gara*|h 0|pedi*|合計|変更|寄回|注文",
    -33: "c'es*|c'est|confer*|me|mi|não|付款|返金|바로",
    -34: "0 is|do i|does|foto|port*|proszę|than*|total 0|was",
    -35: "der|ich|la|mail|order|po",
    -36: "0 mm|canc*|conf*|mm",
    -37: "bitte|hei|ik|не",
    -38: "0 a|0 cm|bitt*|can|charge*|charged|el|ist|m|no 0",
    -39: "plea*|sorr*|sorry",
    -40: "lo|番号",
    -41: "boug*|is",
    -42: "#order-number",
    -43: "char*|fact*|it|mand*",
    -44: "nie",
    -45: "camb*|says",
    -46: "orde*|please|the",
    -47: "paid",
    -48: "% 0|cm",
    -50: "수",
    -52: "0 ?",
    -56: "すか",
    -58: "order 0",
    -60: "total",
    -76: "re|tota*",
}
