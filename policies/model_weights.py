"""Weights of the marketing model, written by `python -m bench.train_model --write`: do not edit.

In tenths, each with the features that weigh it.
"""

from typing import Final

BIAS: Final = -0.02
SEPARATOR: Final = "|"
TENTHS: Final[dict[int, str]] = {
    109: "!",
    76: "free",
    72: "our",
    70: "app",
    69: "and",
    68: "#many-lines",
    51: "most",
    50: "ever*",
    48: "jetz*|jetzt|te",
    46: "tu|unse*",
    45: "et|un",
    44: "just|new",
    43: "%|prim*",
    42: "prof*|und",
    41: "% off|مجان*",
    40: "a|all|grat*|whatsa*",
    39: "whatsapp|करें",
    38: "! 0|#link|0 %|chi|fami*|hoy|onli*|what*|지금",
    37: "fina*|kr|link|nos|offe*",
    36: "month|y",
    35: "firs*|mobi*|pague|prem*|semana",
    34: "call|visi*|à la|করুন|免费",
    33: "en|שלך|募集|최대|최대 0",
    32: "dire*|in 0|od|pizz*|無料",
    31: "first|nues*|nuestr*|papa|per|receive|save|shop*|未払",
    30: "barb*|e|nost*|notr*|notre|tele*|txt|video|voor 0|we|ぜひ",
    29: "0 kr|betaal|every|für|info|mont*|onze|sur|за|برای|ーム|我們",
    28: "tel|£|£ 0|んか|今晚",
    27: "invi*|now|nuev*|week|うぞ",
    26: "book|cont*|dig|ein|famili*|get|like|por 0|pour|pro|proc*|r $|vide*|без|ללא|のご",
    25: "ahor*|commandez|dazu|este|formul*|list|mill*|ngày|nouv*|offi*|reply|soy|τώρα|万円",
    24: (
        "#capitals|agen*|bell*|con|day|dese*|give|here|home|ilma*|limi*|minu*|online|partne*|pe"
        "rf*|shop|się|the new|toda|κερδ*|κερδίσ*|теле*|телефо*|עם|תוך|مبلغ|นา|上げ|導入|바랍니"
        "다"
    ),
    23: (
        "al 0|collection|dla|earn|fort*|from the|gagn*|hot|join|kun|kurz|me 0|mois|más|mês|nord"
        "*|nume*|para|salo*|sms|une|vind*|web|δωρε*|सिर्*|ฟร|りま|プレ|ンを|ート|달|이번"
    ),
    22: (
        "#money|alla|alle|anti*|choi*|cust*|dana|di|entro|estr*|frie*|gọi|hand*|inte*|la nouvel"
        "le|lign*|ligne|live|mate*|more|nélk*|nélkül|only 0|pizza|pu|reac*|real|sem|sola*|tout*"
        "|unte*|ve|waitin*|waiting|пода*|من|どう|名额|店長|時間|무료"
    ),
    21: (
        "0 jt|bu|cap|customers|doming*|een|enga*|fast|from 0|inst*|intere*|inve*|jt|kaff*|love|"
        "nummer|pres*|prov*|sati*|thin*|toda*|troi*|trov*|unser|win|xx|από|להסר*|להסרה|لاست*|لا"
        "ستلا*|এক|মোবা*|ลย|ポー|有限|様の|해도"
    ),
    20: (
        "0 per|0 tl|al|anche|aus|bonus|bus|camp*|compar*|cortes|custom*|desd*|desde|euro|gratis"
        "|gọi 0|hasta 0|heute noch|hier|im|in a|instan*|is free|kg|land*|look|nouvel*|nuov*|og|"
        "on your|only|personal|podi*|salon|se|sema*|sofo*|start|tanp*|tanpa|tl|trois|weeken*|wi"
        "nk*|за 0|кожн*|получите|שליש*|שלישי|المش*|مجانا|هفته|นน|お気|ちし|低至|最大|検索"
    ),
    19: (
        "0 euro|0 kc|0 mil|and save|auf|bank*|be|bez|broc*|chance|cho|compro*|draw|eerste|fotog"
        "r*|insc*|ja|just 0|každ*|kc|kommen|mamy|miss*|name|next|noi|prac*|privat*|prvi|scho*|s"
        "ofort|sund*|swiss|thui*|tous|update|us|vas|vene*|voor|voor*|wich*|δωρο*|καλέ*|сьог*|сь"
        "огод*|сьогодні|על|שעות|บส|お買|さん|ての|なら|のお|もご|ーン|今月|個月|月中|本周|物を|"
        "現在"
    ),
    18: (
        "0 off|? our|aan|ab|ans|ay|bonu*|buye*|ceva|des|desi*|did you|die lieferung|disp*|drin*"
        "|einl*|fees|for|gran*|gratui*|habr*|habrá|hele|in|it today|kurz*|merk*|midn*|mind*|neu"
        "e|novo|numero|nyt|offr*|os|perd*|pers*|peti*|pierws*|rapi*|repl*|reply yes|sabe*|seka*"
        "|shippi*|shipping|site|spes*|stop|stre*|sunday|terr*|three|to receive|toute|ur|uten|ve"
        "nez|visit|vite|webs*|wer|werd*|werden|woche|you have|οι|στο|στο 0|χωρί*|χωρίς|підт*|עכ"
        "שי*|עכשיו|كل|هدیه|अभी|কল|し上|なり|の手|の方|ると|到店|微信|料を|新し|日中|本人|生日|"
        "申し|資料|金が|후"
    ),
    17: (
        "anal*|ano|au|banc*|bude|cant*|dell*|euros|goog*|google|hosp*|hote*|hurt*|in de|karty|k"
        "tór*|lunch|mjes*|mobile|muse*|nego*|neue*|ngay|nieuwe|och|of|office|over|packag*|pas p"
        "u|promise|rechar*|sept*|ship*|soir|spar*|staan|todo|torna|tặng|um|unter|urge*|veče*|vi"
        "|w|wa|wait*|whil*|while|worden|za|za 0|годи*|хвил*|المب*|المح*|आज|और|के|घर|এখনই|がで|"
        "し込|では|はこ|入り|帰り|年末|気に|상담|증정"
    ),
    16: (
        "0 euros|? we|aces*|add|ahora|attent*|au 0|avant ce|cata*|club|contac*|deal|dern*|dest*"
        "|eers*|espera*|euro*|ff|for 0|fres*|friend|gern|gode|ihre|juga|kare|lang*|ligne 0|line"
        "*|main*|matchi*|matching|más de|nouvelle|novi*|nuestra|off|on us|orders|past*|perm*|pi"
        "de|places|pour nous|prices|regi*|sau|savo*|seo|shoppe*|sie|soup*|star*|sur demande|tel"
        "efo*|thir*|til|trav*|trong|unpa*|unpaid|uns|vraa*|wint*|wird|word*|year|yeni|zeit|ücre"
        "*|ücrets*|ücretsiz|ваше*|הראש*|اتصل|ও|নতুন|าท|いね|くと|しい|して|そろ|てね|でも|なく|"
        "より|らの|一個|分で|新作|日曜|的话|荷し|광고"
    ),
    15: (
        "! !|% de|0 !|0 hrs|0 t|0 wurde|? 0|agor*|agora|anch*|angeha*|angehalten|aprove*|atte*|"
        "benefi*|catalo*|comp*|conver*|cred*|dag|dati|dernie*|dich|doll*|domi*|domingo|druh*|dè"
        "s|e receba|en krijg|en ligne|frag*|full*|get a|hrs|i dati|ilmais*|inde*|ini|instag*|je"
        "tzt 0|jusqu'à|koru*|kwar*|letz*|maga*|malé|mies*|moit*|moitié|muestra|natu*|nostro|now"
        " to|obli*|obliga*|online*|over 0|owne*|partic*|passé|pens*|pier*|pierwsza|prop*|prze*|"
        "receba|redu*|refund if|release|repe*|sais*|settim*|simp*|sonn*|the matching|time*|top|"
        "twoj*|utan|vandaag|winter|zapisy|δωρεάν|μας|περιμέ*|της|חינם|على|งท|อก|お申|こち|みも|"
        "リー|ンク|ンペ|客服|料で|楽し|買い|限定|월|월 0"
    ),
    14: (
        "0 di|0 eur|0 gb|0 р|0 שעות|a year|access*|actu*|aler*|ani|appe*|assa*|audi*|avant le|a"
        "vec|año|bará*|bei uns|bien*|bind*|busi*|busine*|cada|café|chỉ|coll*|colleg*|comple*|co"
        "rre|cost*|de frais|deze|digital|don|esperamos|est pour|estren*|everyt*|everything|exem"
        "*|exempl*|form*|fris*|from $|full|für 0|gb|gost*|hai|half price|hoy y|hver|i'm|iden*|i"
        "denti*|ilk|impa*|inden|instant|is on|iste*|jeden|już|każd*|know|końc*|laden|ligu*|ligu"
        "e|llama|loan|long|lunc*|manda|matc*|me on|med|midnig*|midnight|mil|mile*|miles|mini*|m"
        "ues*|muestr*|nebenj*|nebenjob|ngườ*|người|noch 0|nuevos|nuova|nå|nước|order by|pack|pa"
        "ge*|pagu*|perman*|por|profit*|prot*|próx*|próxim*|rapide|recibir|rele*|reserve|revi*|s"
        "che*|settimana|seu|size|someth*|something|sou|sous 0|spen*|spend|spesa|spra*|susp*|sus"
        "pen*|szan*|szanow*|targ*|tava*|teil*|też|this week|thre*|thuis|tym|unsere*|velo*|very|"
        "via|vás|wartet|was not|weekend|what you|wichti*|years|your size|zahlen|özel|вам|вашего"
        "|мага*|магази*|офор*|получи*|р|به|و|आज ही|รเ|ลน|าค|€ de|がな|この|しま|じめ|てみ|には|"
        "はじ|みて|めて|をい|ショ|プリ|リン|一度|参加|客様|差し|立即"
    ),
    13: (
        "0 k|0 til|0 تخفیف|? reply|a la|actual*|advi*|and a|and get|and we'll|aval*|bare*|betri"
        "e*|but it|caff*|caffè|civi*|civico|compras|d'au*|dari|date*|de winkel|dear|dostan*|dow"
        "n|drei|e shop|einfac*|einlad*|elet*|envia|eu|freu*|fund*|get the|hadi*|herz*|herzli*|i"
        "ntern*|is waiting|jahr|jahr*|je nieuwe|kole*|konn*|kuuk*|kuukau*|laun*|lente|livre|mal"
        "a*|mark*|markt|mensen|mese|messen*|messenger|mit|msg|my page|nas|nieu*|order two|pages"
        "|pague 0|parr*|perr*|phone|pouk*|poun*|pounds|primer|puls*|quem|rang*|reduced|releas*|"
        "rent|repr*|satisf*|save*|school|septem*|sich|sich*|sicher*|sie gern|spon*|subscr*|synd"
        "*|syndic*|sába*|ti|tien*|toge*|togeth*|together|trab*|tule|tuần|vorb*|vos|vraag|våra|w"
        "at|will be|winkel|y si|you order|à|банк*|вы|з|лв за|мину*|на|перв*|само|счет*|счета|ח|"
        "ש|ש ח|بدون|فقط|इस|ทร|นเ|นใ|อน|อา|いが|いつ|けま|ご協|だけ|の新|トで|ント|会员|体験|協"
        "力|店で|弊社|我是|手作|登録|的小|相談"
    ),
    12: (
        "0 ans|0 ay|0 horas|0 octobre|0 points|0 stop|0 xx|0 zl|a free|abrimo*|abrimos|abse*|ac"
        "hetés le|aján*|ajándé*|alert|als|amig*|anci*|ancien|and we|anda|aspe*|aspett*|avoid|ba"
        "se*|bere*|bestätigen sie|betaalt|better|buen|business|buy|buyers|by card|by the|calend"
        "*|card to|clas*|clic*|com|come back|compromiso|con los|cort*|d'auto*|d'automne|dapa*|d"
        "eal*|do 0|dringe*|dringend|dua|dzie*|dzieci|einf*|einladung|empf*|engage*|enjo*|envi*|"
        "est à|esta semana|ešte|foto*|funcio*|få|ganh*|gest*|get 0|giac*|glad|glad to|graç*|gra"
        "ça|hast*|hasta|hedi*|hoy 0|hund*|i 0|il nostro|im laden|inbo*|incomp*|ingy*|ingyen*|in"
        "gyenes|invite*|invoices|jak|jen|kan ikke|kapi*|každý|kolm*|komm|konnte|krijg|kvar*|ký|"
        "l'hi*|l'hive*|l'hiver|last|ligh*|like*|linen|llam*|local|magazi*|mates|meld|meni*|miri"
        "*|missin*|missing|moitié prix|nagr*|nam|natura*|nein|next day|nova|numm*|obje*|offer|o"
        "fferte|ogni|op je|pay|perfil|plaa*|podaru*|por r|portat*|prin|priz*|protec*|puedes|puh"
        "e*|płac*|range|reci*|recién|reicht|rejo*|returning|rh|roll*|rápi*|réservez|saber|schre"
        "ib|second*|secr*|sekara*|sekarang|sele*|sent*|seri*|sie mit|simple|sin compromiso|soon"
        "|sponso*|spring|stam*|stuc*|stuck|than|them*|think|thousa*|timer|toda la|tout|tylk*|ty"
        "lko|upp|után|vaga*|vagas|vain|ven|ver|verifi*|verl*|vier*|vindt|voir|vorbei|vous|voya*"
        "|vrie*|vào|w 0|w tym|walk|we deliver|webi*|what|with a|woll*|wort*|worth|wysy*|you|you"
        "r account|zapi*|zapr*|zapras*|zapraszamy|zl|à moitié|ένα|безп*|безпла*|ваш|которы*|ном"
        "ер|подару*|подарунок|пока*|прод*|сайт*|трет*|أول|در|هر|یک|यह|हर|থেকে|মাত্*|মাত্র|মাত্র"
        " 0|จอ|ทะ|สม|หม|ใจ|ไล|お子|かが|すの|なた|を開|ゼン|トに|ルー|レゼ|ーツ|今な|今年|今日|"
        "今週|付け|免費|円か|円引|制限|力く|口座|在の|屋の|意し|焼き|皆様|秋の|紹介|週末|重要"
    ),
    11: (
        "0 h|0 je|0 pages|0 quid|0 rb|0 sms|aapk*|abri*|acab*|achetés|alti*|am tag|andre|antivi"
        "*|antivirus|assagg*|az|bask*|bekommt|besu*|bezp*|bilder|blok*|boda|brochu*|brochure|bu"
        " hafta|capi*|carte|casa|cieb*|ciebie|clients|conta|cu|dabe*|dabei|days free|de vous|de"
        "lla|design|diese woche|douz*|du har|dura*|découv*|each|eens|einfach|el móvil|elek*|ele"
        "ktr*|empfeh*|engagement|ente*|entra|er det|ersten|estu*|eur|farb*|fin|find*|for £|four"
        "*|fri|gezo*|helg*|her|herb*|hist*|hodí*|hodín|hola soy|inco*|info*|ja 0|jest*|jesteś*|"
        "jesteśmy|juni*|ją|kare 0|kesk*|kit|krijge*|krijgen|które|kwarta*|la collection|launch|"
        "legg*|letzten|lol|make*|media|mere*|minute|minute*|mira|mona*|msgs|na 0|nant*|nata*|ne"
        "uen|no fees|notice*|numero*|nyer*|offert*|ohne|on hold|pale*|pasta|person|petite|plan*"
        "|plum*|pret*|pric*|private|prob*|promis*|quid|reacti*|rekening|restam|restam 0|rete*|s"
        "aco*|sans|sas|scha*|schade dass|schrei*|seguro|selv|sie sich|sixt*|sizes|smar*|sole*|s"
        "onu*|sparen|spri*|stream*|sábado|tap|tc|teilne*|teks*|teller|tent*|test*|than ever|thi"
        "s is|this month|thousands|thro*|trad*|tron*|turb*|un don|una|unli*|unlimi*|unlimited|u"
        "r parcel|urgent*|verde|vernis*|vernissage|već|vi på|vor|vorig|vote|watche*|week the|wh"
        "y|ya no|yes or|you cancel|zdar*|zdarma|zome*|účas*|üzer*|έως|έως 0|κερα*|τους|для|първ"
        "*|си|الآن|المبلغ|مع|گرام*|گرامی|केवल|บเ|อป|าย|เจ|か月|が不|きを|ける|ずつ|の味|の日|め"
        "に|も無|ザー|中に|会で|会を|全国|公司|春の|然の|社の|突然|还有|드립니다"
    ),
    10: (
        "0 day|0 na|? order|a my|a un|abon*|abone|acaba|acheté*|agenda|ai|amic*|an item|and if|"
        "antes de|appena|apply|apre*|arma*|asiakk*|attempt|attente|aux|back 0|beis*|beispi*|bes"
        "pla*|bett*|bezorgd|bindni*|bindningstid|bizd*|bizden|blan*|bloq*|boda*|bodas|bril*|by "
        "sunday|bán|call 0|cento|chea*|cheape*|client*|coffee|comi*|confirm|consid*|contactez|c"
        "ontri*|copi*|corr*|coun*|cuen*|dan|darm*|das hier|de descuento|de deur|de markt|de reg"
        "alo|de um|deci*|depa*|dernier|die alte|dies*|digita*|dispos*|ditt|dollar*|durant*|dura"
        "nte|déco*|en attente|enjoy|ensi*|ensimm*|entra en|envie|este mes|este*|evit*|ex|experi"
        "*|exte*|extend|financ*|floa*|foglal*|for $|fore*|frage|fresh|fret*|frete|geschenkt|giv"
        "e you|grou*|halb*|halle|handla*|hat|haus*|hazt*|hazte|hurtig*|i am|iets|imme*|indo*|in"
        "scri*|interested|ipho*|iphone|it before|iz|januar|juev*|jueves|jusqu'à 0|kama*|kazd*|k"
        "now you're|koop|la app|la nuova|la sua|la suite|lain*|lead*|lent*|les|letzte*|li|libro"
        "s|liefern|liefern wir|like the|ling*|logo|logo*|loop*|magazine|mai|marl*|materi*|may b"
        "e|mei|menos|met|meu|miesią*|moet|mome*|month and|muit*|n'a pas|naar 0|najd*|najdet*|na"
        "jdete|nao|nort*|noss*|nosso|not be|notes|noticed|nove*|noveda*|nám|odpo*|of a|of our|o"
        "ffria*|offriamo|offriamo noi|ofic*|oficin*|or it|otto*|ottobr*|ottobre|owner|pape*|par"
        "ent*|partag*|partagez|partner|phon*|piac*|pics|più|plai*|please give|plus de|posta|pou"
        "r les|pošl*|premio|presta*|price list|profitez|prossi*|próxima|quelqu*|querid*|quic*|r"
        "each you|receipts|receive a|record*|reda*|regist*|regula*|reic*|rempli*|resp*|respon*|"
        "resu*|reteni*|retenido|rápida|s|same day|sams*|sans engagement|saved|savonn*|savonneri"
        "e|schn*|seit*|sela*|select*|shipment|sie erhalten|size*|some|somo*|somos|sorp*|sorpre*"
        "|sorpresa|stud*|styl*|suit*|sunday and|svar|szeret*|tem|thirty|this|to 0|to avoid|to o"
        "rder|tot 0|trade|tranqu*|tura*|turant|tv|twoja|uncl*|und nicht|unsere|unseren|urgente|"
        "veci*|vender|vent*|viele|votre carte|vuel*|want*|was added|watc*|when it's|wieder|wij|"
        "winn*|wiss*|with code|with our|woch*|yazi*|you a|you are|you could|you'd|your next|you"
        "r old|zajr*|zajrzy*|zeit für|zum|zł za|últi*|κάθε|расс*|след|خلال|ريال|پرداخت|आपको|प्र"
        "त*|महीन*|महीने|मैं|हमार*|हमारे|আসুন|ชว|ดไ|นม|มด|าอ|โร|いく|い場|お客|お早|お米|お話|が"
        "り|きで|しみ|せて|その|たは|にど|は送|ひお|みく|やし|りで|ろい|を当|を無|アプ|クリ|コ"
        "ー|スマ|マホ|ング|中は|以下|会に|停止|増や|大き|將於|小さ|平日|店主|方に|早め|末の|様"
        "に|気軽|示会|社を|約受|表示|軽に|시"
    ),
    9: (
        "0 hr|0 instead|0 km|0 timer|0 until|0 дней|0 ريال|? por|a look|abme*|abmeld*|about to|"
        "agora e|air|alar*|albu*|anh|anim*|antes del|anyt*|ar|attend|auf ihrem|aust*|austra*|ba"
        "sed|basket|be glad|be the|bera*|beste|bizu*|bizum|bonjour votre|bote*|bott*|buck*|chea"
        "per|choisi|cinq|ciud*|ciudad|clara|clie*|cliente a|coff*|comeba*|comeback|commen*|comp"
        "ri*|consei*|conseil|consider|credit|dass|dato*|datos|de graça|de nuestra|de tu|deg|dem"
        "ande|demo|die neuen|digi*|dimanc*|dimanche|dir|direcc*|domand*|domu|drop*|each 0|el pr"
        "imer|elettr*|eres|erha*|erhalt*|erhalten|espe*|et pour|expi*|fald*|fanc*|feli*|feliz|f"
        "ibr*|fim|first 0|fogl*|format*|frau*|fren*|frenos|freunde|fully|före|gesp*|gia|gonder*"
        "|grot*|haben sie|hello i|herzlich|histor*|hjäl*|hope|horas|hour|hp|hr|hành|i'm a|ici|i"
        "l primo|invest*|is about|it will|için|jaar|juli*|just got|ka|kadar|kaffe|kant*|kids|ki"
        "lo*|km|kund*|kurze frage|l'an|l'an dernier|le soir|leer|liebe|limited to|loan*|loans|l"
        "oca*|lohn*|lohnt|lohnt sich|loopt|los|maand|maken|many|mara*|mari*|may i|mb|minutt*|mi"
        "ss|mitad|moch*|mochil*|monat|most*|móvi*|móvil|nebo|negoci*|neste|nigh*|nive*|nuestra "
        "web|odku*|odkurz*|office*|oma|on this|open|otwa*|otwart*|où|packaging|paper|par carte|"
        "para toda|pequ*|per la|percen*|percent|perh*|pintad*|pois*|pole*|prenota|presen*|priy*"
        "|profil|profil*|présen*|publ*|płacis*|płacisz|que el|racc*|rate|reach|red|regalamos|re"
        "gl*|rose*|réserver|samsta*|saun*|schenk*|schenken|schnel*|selama*|selamat|sell|send yo"
        "u|seul*|seulem*|seulement|shipme*|sie zum|signat*|sist*|skip|slots|sold out|solo|sousc"
        "r*|spec*|spok*|spokoj*|stem*|su|sua|subs*|sunt|surp*|surpri*|suất|tast*|tema*|terus|te"
        "rv*|this quarter|this to|this was|throug*|through|top of|traje|try it|turk*|turm*|twee"
        "|từ 0|u nas|u txt|und ein|unid*|unsubscribe|uplo*|upload|usag*|valora*|van ons|vand*|v"
        "andaa*|vecer|veng*|verg*|vertra*|voorja*|voorjaar|vriend*|warehouse|we are|we'r*|we're"
        "|wech*|wied*|winner|wir|with|withdr*|you will|your address|your inbox|zada*|zadarm*|za"
        "darmo|zajrzyj|zap|zwei*|él|από 0|κατα*|авто*|бону*|від 0|дней|заяв*|карта|перш*|прав*|"
        "снід*|снідан*|що|כבר|ראשו*|با 0|की|को|रात|ลก|สน|เล|โค|€ jetzt|あな|おり|お楽|お立|ぐい"
        "|げま|さな|たて|ち寄|てき|での|ぬぐ|の会|の森|ひご|める|も大|わず|をプ|を行|イト|サー|"
        "スタ|ムペ|ャン|ーを|中の|人に|付き|付中|作り|名様|呑み|回复|在宅|始め|季節|家族|容室|"
        "寄り|工房|手ぬ|抽選|持ち|新米|方は|期日|機会|止は|毎月|求め|消費|湯呑|立ち|米の|美容|"
        "開き"
    ),
    8: (
        "! you|% na|0 lv|0 miles|0 million|0 por|? con|? met|a friend|a mitad|a month|acceso|ac"
        "count at|acum*|acumul*|adve*|advise*|afme*|altr*|amar*|an 0|and it|anru*|anrufe*|anruf"
        "en|anto*|arrive|arrivés|arte*|artesa*|artisa*|asia*|auditi*|autumn|availa*|bags|bald|b"
        "are|based on|başl*|beco*|befo*|before|beispiel|belles|bestill|bis|bjr|boil*|brav*|bure"
        "*|caixa de|canjear|cara|care|catalogue|ce soir|cela fait|cere*|cett*|cette|chama|chama"
        " no|chaque|chef|chez vous|chip|choisissez|chri*|christ*|chuy*|clai*|clea*|click|come a"
        "nd|come*|compris|compto*|comptoir|confid*|conn*|could be|créa*|créd*|csak a|curt*|daue"
        "*|de|de aduana|dealer|demost*|desconto na|descub*|desde 0|deve*|did|diesem|direkt|disk"
        "re*|distri*|doda*|dollars|dont|douzai*|dziesi*|déjà|east*|einer|ellers|empfehlen|empl*"
        "|enqu*|ense*|ersc*|escríb*|essa*|estimado|estudi*|euro im|euro per|euros à|expire|expo"
        "*|farben|fich*|finali*|finden|finden sie|fine*|fire|followers|forw*|forwar*|fully insu"
        "red|func*|första|game*|games|gel|gent*|gera*|gesc*|geschi*|gibt|gli|got cheaper|grab|g"
        "rai*|gratuit|gratul*|gril*|group|groß*|guest|haft*|han|han llegado|hart*|haza*|heef*|h"
        "eeft|heme*|hemen|hey|hjemme*|hoi|home*|hotels|hua|hub|hundre*|huît*|huître*|huîtres|if"
        " this|ihne*|ihrer|il est|im monat|imag*|in onze|ingen|inom|interesse|into|invita*|is b"
        "ack|is open|jahre|jahren|jueg*|juego|kannst du|kap|karten*|kartic*|kasi*|kdo|kenn*|kin"
        "d*|klei*|know that|kommen sie|konc*|krie*|krij*|kunden|kunder|kurze|la boutique|la sav"
        "onnerie|la tienda|leads|libe*|lieb*|lieferung|life*|list*|listo|llegado las|llegar|loo"
        "k like|love*|luz|maan*|maintenant|malam|mang*|marg*|marted*|martedì|mate|matr*|meld de"
        "g|memb*|mesa*|millio*|minuten|mitad de|moni*|montag|month we|musi*|must*|muy|míni*|n'a"
        "|na nasz|nasz|natal|neues|news|nice|nights|no extra|no zap|nous ne|nouveaux|nova*|nova"
        "s|now 0|nowo*|nowy*|nuevas|number has|náku*|nächste|octobr*|octobre|odpowi*|oferec*|of"
        "fron*|offrons|oficina|og en|on a|on our|opin*|oran*|ordina|our new|pages of|pasq*|pass"
        "at*|pcs|peça*|peças|photog*|plaisi*|plaisir|plas*|plasti*|play*|plus a|popi*|por whats"
        "app|portof*|poti*|pošlem*|pošleme|praa*|preguntas|prezad*|preț*|prețur*|prober*|prober"
        "en|prochaine|proo*|proof|prvn*|prés*|que 0|quedan 0|quelques|ques*|quince|quiser|rata|"
        "recevo*|recevoir|recorded|register|repeti*|restau*|restri*|review|rezerv*|rezy*|rezygn"
        "*|rezygnacja|sab|saldi|salt*|samedi 0|sauna|scel*|scelto|schade|schnit*|scoo*|scoote*|"
        "scooter|screenshot|seconds|secret*|semaine|sera|sete*|sett*|seus pontos|si te|sie 0|si"
        "ng*|sixtee*|sixteen|slim|sold|sonnta*|sonntags|sont arrivés|sort*|spende*|sponsored|st"
        "amps|starte*|stei*|ster*|stes*|storag*|storage|stun*|suite|supe*|surv*|taps|tass*|te d"
        "evolvemos|te lo|te queda|teac*|teman|tend*|termine|the app|the bus|the sale|thermo*|th"
        "ey*|tien|tienes|tin|to know|to start|today|todo*|todos|ton|too|tous les|treat|trip*|tr"
        "ova|trovat*|tuesday at|từ|un robot|und freunde|une facture|usci*|valid until|vare*|ver"
        "d*|verdie*|verified|vier wochen|visita*|više|voi|vote*|votre facture|vous attend|vous "
        "offrons|wanted|we'l*|we'll|webina*|webinar|websho*|webshop|websit*|website|wechse*|wee"
        "r|when*|whenev*|whenever|whenever you|who|with 0|word|worksh*|wysyłk*|y un|yoga|you've"
        " been|zani*|zanim|ze|zoek*|získ*|écon*|économ*|đi|đặt|și|ήρθε|προσ*|πρώτ*|σήμε*|σήμερα"
        "|а|бесплатно|за три|й|магазин|оста*|полу*|предло*|та|ти|уважае*|это|مجاني|پردا*|आप|एक|"
        "करने|चाहत*|में|हम|শুক্*|শুক্রব*|กา|กไ|มเ|ะเ|เด|เบ|ไม|€ ht|い物|うお|おす|お付|お待|お"
        "求|くり|ござ|ご予|さま|さら|ざい|すす|すめ|たち|ちら|っと|つき|とし|と申|なと|にご|の"
        "カ|のプ|の山|まの|みな|めま|アン|キャ|ケー|サイ|ッセ|ヒー|ビス|フォ|ペー|メッ|レス|ン"
        "ケ|ーヒ|ービ|中で|今す|作れ|入荷|半年|半額|取引|回ご|失礼|届い|山の|年の|曜ま|替え|月"
        "無|直し|礼い|社で|絡失|認く|週の|進呈|選で|電気|靴下|중"
    ),
    7: (
        "0 lakh|a local|actie|akhi*|alone|and pay|antepr*|anteprima|cald*|confirm your|course*|"
        "courses|day no|dell'u*|dm|déplacement|earn 0|friday 0|frisch*|funciona|gleich|gostar*|"
        "hood*|in anteprima|już w|konk*|lakh|likes|limit|lost|lott*|luna*|met 0|muss|must|már|n"
        "el|not you|optimi*|os seus|pakk*|paquete esta|pay the|poda*|pon|poukaz|profes*|promoci"
        "ón|propose|przez|quarte*|repres*|scan*|sus|súpe*|súper|tamb*|tea|this year|todo o|trab"
        "aj*|trea*|ur card|verano|vori*|workshop|wüns*|wünsch*|you love|your basket|your street"
        "|zusammen|на сайте|сайте|นด|แค|に来|べる|みは|もな|サポ|向け|来て"
    ),
    -7: (
        "0 it|0 please|about|afsp*|afspra*|afspraak|alor*|alors|anreise|bele*|box|bula*|card 0|"
        "coletu*|coletul|compte*|counte*|date 0|deja*|dela*|deliver to|devi*|dobry den|du er|el"
        "eg*|farm*|fors*|gdan*|gdansk|gebe*|geschr*|geschrieben|hace falta|halb|hole|hos|i have"
        "|in about|in one|inkl|ist noch|it in|item 0|kan du|klantenservice|komm*|kód|l'arti*|la"
        " carta|la misma|lavend*|linux|misma|morgen|også|payment|please pay|porq*|porque|prova|"
        "préférez|row|saludo|scre*|scri*|serw*|shippe*|the rest|tilauk*|unit*|units|used 0|wedd"
        "*|weddin*|za zakupy|às 0|était|δεν|достав*|วม|อบ|によ|に発|ーカ|能で|金曜"
    ),
    -8: (
        "! gracias|0 bei|0 c|0 charged|0 enter|0 nov|0 november|0 shipped|0 tr|0 u|0 van|0 za|0"
        " डिलीवरी|? my|a mano|a été|aanb*|aanbieding|aank*|abholu*|abholung|about 0|about the|a"
        "bre*|abzu*|account for|achter*|addi*|adet|agreed|aide|ajud*|alindi|allen|allerg*|alors"
        " que|alread*|already|anah*|anahta*|and 0|and not|andar|anders|antes|at home|att|auftra"
        "g 0|avant 0|avec les|aște*|bank transfer|be 0|beca*|becaus*|because|behind the|bestell"
        "ung ansehen|beställning|bhej|black|blue|boa|bonn*|bonne|buff*|buffet|but the|by mail|c"
        "a|calent*|cambio*|cambios|candeeiro|cargo|carte cadeau|cartei*|cash or|ce|charged to|c"
        "hauff*|checke*|checked|chiest*|chiesto|clé|cobrar*|com o|comanda 0|combin*|comme deman"
        "dé|compra no|cott*|coupon|courie*|couver*|de aanbieding|decl*|demand*|der rechnung|det"
        "a*|devolver|dezember|diez|diferença|dipaka*|dipakai|do zapłaty|does not|doesnt|dopr*|d"
        "oprav*|dostava|downlo*|due 0|débu*|décemb*|décembre|défaut de|déla*|días para|e as|el "
        "descuento|el día|emaile*|emailed|en 0|en bas|encomenda 0|ending in|envelo*|envelope|er"
        "bi*|erbij|ersa*|ersatz|estamo*|estamos|esti*|expedi*|factuur van|feira|fili*|fin de|fi"
        "t|flight|foot|for you|frak*|furgon*|gaat het|gebr*|gebrui*|geeh*|geehrt*|geehrte|geen|"
        "geht morgen|geld ist|gelief*|geliefert|geprüft|gezahlt|gilt|già|go|goes back|got your|"
        "graag|grad*|grau|grey|gutg*|gutges*|gutgeschrieben|gün|günü|hafe*|hari|harm*|hatt*|hat"
        "á*|help|hely*|hent*|het bedrag|hora|i made|i've emailed|ich die|ideal|if i|ihn|ihre re"
        "servierung|il prezzo|im warenkorb|insi*|is there|jag|jederz*|jederzeit|jest 0|jos|jun|"
        "jutr*|jutro|já|k|kalau mau|kami terima|kartin*|karton|kass*|kassan|khoả*|kiri*|können|"
        "küld*|l'ancienne|l'appa*|l'avon*|l'avons|l'en*|l'ut*|l'util*|l'utiliser|l'écha*|la box"
        "|la transferencia|label|lana 0|lauf*|le numéro|legi*|les articles|let|let me|lieferung"
        " 0|ligg*|links|livr*|lk|lk 0|llav*|llegada|llegará|lorr*|lund*|lundi|lørd*|lørdag|mana"
        "*|manca|marche|mati*|mau|megj*|megé*|megérk*|megérkezett|mehr|meine bestellung|mensaj*"
        "|met ideal|minus|mitb*|moin|moir*|moira|monteur|morg*|morn*|move*|możn*|można|máte|még"
        "|môže*|môžete|möchte*|möchten|n 0|nadi*|naru*|need|need the|neem|neig*|neighb*|netto|n"
        "icht|niet*|non sei|not 0|not in|nota|note|nothing to|notre part|nous l'avons|novembre "
        "0|nová|obra|obri*|obriga*|off the|olur|onayla*|onde*|onderw*|onderweg|onte*|ontem|open"
        "ed|ordn*|ordre 0|osta*|otto|out for|outsid*|outside|papier|park*|pasar|pentru|persona|"
        "pictures of|pie|piece|pix|please stop|pnr|point|pone|poner|porta|porto|post office|pou"
        "vez passer|pq|pq 0|precis*|prefer*|prefie*|prei*|prenot*|price on|prisen|privacy|prod*"
        "|promoç*|prosze|przygo*|quai|quattr*|quattro|que me|qx 0|rabatt*|razó*|razón|received "
        "your|rechnung 0|recu|remise de|repa*|reservierung|resta|restar*|restart|retrai*|return"
        " the|ride*|rimborso|risu*|rita*|ritard*|ritardo|riti*|ritiro|runs|sat|satu*|saturd*|sa"
        "uf|schr*|scusiamo per|second|sehr|sehr geehrte|sei|sendin*|sending|separa*|seño*|ship "
        "to|shoe*|shoes|show the|sie nichts|siparişiniz alindi|skon*|skonto|slut*|sol|soll|soll"
        " ich|spent|steh*|stic*|sticker|stih*|stoe*|sudah kami|suma*|summe|summe 0|suo|suo ordi"
        "ne|sản|table|tag frau|tak|take*|taxi|ten days|tere*|the free|the invoice|the motor|the"
        " price|then|this order|thursday the|times|tl kargo|to collect|to do|today 0|topl*|topl"
        "am|toplam 0|tr|tr 0|transf*|trze*|téléphone|u dit|un saludo|una 0|unos|until tuesday|u"
        "pdated|usad*|use|util*|vaihtaa|valv*|vana*|vend*|vendeu*|vendeur|vent|vers*|versch*|vi"
        "er|visa ending|voraus*|vélo|waar|want it|wasn't|wasn*|wear|weit*|wenn|werk*|witam|work"
        "ing days|würd*|y el|yari*|you asked|you can|you can't|you choose|your bill|your driver"
        "|your files|your orders|your tickets|zapłat*|zapłaty|zapłaty 0|załą*|załącz*|zeig*|îna"
        "p*|înapoi|össz*|összeg*|überwe*|überweisen sie|εμεί*|εμείς|καλη*|μπορ*|връщ*|върн*|да|"
        "доставка|заказ 0|здраве*|здравейте|здравствуйте !|зеле*|може|откр*|пожа*|пожалу*|пожал"
        "уйста|при|прошу|після|עד|استل*|رقم|في|لا|و 0|کد|یا|कर|सामा*|सामान|है 0|งส|งใ|ตร|นห|ปล|"
        "ยว|ได|ไว|€ par|€ por|€ que|あっ|い済|お届|き場|くこ|くだ|くら|させ|ださ|とは|に入|の送"
        "|セル|セー|ドを|ヘル|ボッ|ルプ|ール|买的|了の|便で|円安|到着|号を|合が|名入|器の|学校|"
        "届け|文い|料お|日以|用の|約し|評価|調整|質問|购买|返事|返送|送り|部品|配ボ|金し|電池|"
        "주"
    ),
    -9: (
        "! je|0 code|0 de|0 if|0 jsem|0 o|0 pm|0 stk|0 the|0 w|0 و|0 টা|0 টাকা|0 시|? j'ai|abho"
        "le*|abholen|abou*|adresse|alen*|ampl*|and is|annull*|annullare|annulé|ante*|appa*|appo"
        "rt*|arriva*|arrived|artí*|artícu*|ausg*|avisos|be taken|bestellt hast|betales|betalt m"
        "ed|betw*|betwee*|between|between 0|bild|blac*|black friday|bolsa|bought 0|brod*|broder"
        "*|butt*|c 0|cable|cant|carria*|carriage|carte 0|cas de|castel*|cest|chard|chauss*|chcę"
        "|comb*|compraste|compreso|confirmamos|conser*|convient|courier|cuán*|có|d|d 0|d'id*|d'"
        "iden*|dacă|de livraison|declin*|dein|delaye*|delayed|delete|descuento por|deux semaine"
        "s|devant le|diagno*|dias|dice*|diferencia|dipa*|dni|do|does it|done|drug*|dziękujemy z"
        "a|déce*|einste*|eller|enre*|enregi*|enviad*|es 0|est gratuit|estimada|estimate|euros e"
        "n|exam*|farmac*|farmacia|fatura|fault|filial*|firefo*|firefox|for order|from your|gard"
        "ie*|geld|geti*|geändert|glas*|größe|h et|hatten|high chair|hoàn|huom*|hurry|i want|i'd"
        "|ih|il buono|inbu*|inbus|ist die|isti*|istiyo*|jam 0|je v|junt*|kann|kelly|kunden*|kun"
        "nen|kurierem|kwh|kérjük|la etiqueta|la page|la remise|la revisión|la tarjeta|lame*|lam"
        "p*|le reste|legiti*|lemo*|lens|leva*|lieferschein|looks|là|mais|mehr*|mehrwe*|mehrwert"
        "steuer|men|mensaje|mesa|mete*|metr*|morgen 0|mua|mvh|mwst|mögl*|möglic*|möglich|necesi"
        "*|neighbour|nere*|normal|number|number on|numer|oct 0|offerta|old and|old one|onay*|on"
        "tv*|ontvan*|op 0|pakete*|paketet|parti ce|pas de|peri*|pezzo|phone number|pièc*|plaza|"
        "pm|pone*|por la|possible|powinn*|preciso|preo*|pronta|prueba gratis|put the|que compra"
        "ste|rabatt|rast*|reembolso|refunded|regards|repara*|reparto|reservation|rider|room|rég"
        "lé|sale mañana|schlüssel|scon*|segunda|serial|seront|shows|shut*|si no|sieben tagen|so"
        " 0|starts|stk|stock|stop it|sua encomenda|szia|só|tag herr|tail*|tavolo|teng*|terugbet"
        "aling|the back|the delivery|the number|the van|thì|tillba*|tillbaka|to confirm|to show"
        "|tort*|transp*|tray|tu cuenta|tu tarjeta|tuta*|un défaut|using the|valido fino|verkäu*"
        "|verkäufer|vest*|vez|von sieben|vora*|votre abonnement|vous pouvez|ware|we close|weds|"
        "weitere|wete*|weten|which is|wir mit|with you|y no|you send|you sent|your card|your ne"
        "w|your po|zoal*|zoals|zobacz zamówienie|zost*|zwischen 0|zł dostawa|zł rabat|étai*|ürü"
        "n*|ďaku*|ďakuje*|ơi em|είνα*|είναι|κάρτ*|κάρτα|μπορείτε να|σας|στις|στις 0|добрый|дого"
        "*|догово*|допл*|заказ|знижка|карт*|коро*|коробк*|ли|нову|поне*|поръчка 0|спас*|спасиб*"
        "|спасибо|הזמנ*|הזמנה|עד 0|الدف*|بين|بين 0|شما|वापस|টা|নম্ব*|ดแ|ยก|สด|าม|แล|いて|お詫|"
        "かか|き取|ごろ|ご迷|ちい|との|と書|の店|はか|まい|らえ|れに|を変|フィ|メー|ーデ|下記|"
        "保証|入力|入金|内容|品の|女士|安心|容の|惑を|掃除|日に|日受|書は|点検|真を|結果|記の|"
        "詫び|認し|買っ|迷惑|退回|達員|違い|間違|除機"
    ),
    -10: (
        "0 check|0 dear|0 guten|0 ist|0 item|0 l|0 march|0 paid|0 pin|0 qx|0 saldo|0 status|0 s"
        "u|0 vat|0 wir|? je|a este|abonnement|accepted|aldi*|anha*|anhang|antwoo*|ao|arriva|así"
        "|att betala|august|autori*|ayer|bara*|basi*|bea|because of|before we|beleg|belø*|benc*"
        "|bench|bestelling 0|bicy*|bigl*|biglie*|biglietto|blende*|blender|blijft|brauchen|brug"
        "*|bună ziua|by friday|c'est pour|c'est un|cadeiras|caja de|caminh*|cana*|cancelled|cau"
        "s*|change your|chau*|cheg*|colis|comptez|con un|czeka w|dat de|de factuur|deine bestel"
        "lung|depois|dezemb*|did not|dix|does the|dois|dopo le|dora*|dos días|du|défa*|défaut|e"
        " a|e mail|egy|el cupón|el precio|emai*|en cas|en point|en soldes|enero|entradas|entre "
        "0|entrega|entrou|es el|es un|estima*|fahr*|falt*|febr*|ferme|fert*|file|fize*|forma|fr"
        "am*|free replacement|from you|garantia|gardez|gega*|gotowe|grac*|groe*|gute*|habe ich|"
        "hasta el|hej !|hemos recibido|hängt|i|igual|ihre bestellung|imprim*|instru*|it and|jai"
        "|je peux|jusqu'au 0|kak|kete*|kind regards|kode|koko|komen|kort|kostel*|kunn*|kurier*|"
        "l'anci*|lana|later|le bon|le prix|lid|liefertermin|llegar*|llevo a|lm|luga*|lune*|mada"
        "m|matin|mengen*|mengenrabatt|menu*|metro|minutes to|mode*|moge|monteu*|moved|mr|müss*|"
        "needed for|nell*|nog|nog 0|nombre|notice|nous vous|nov|nr|numb*|on its|ordine 0|out of"
        "|pagi*|pagues|paid 0|parler|payer|per il|pesana*|pesanan|photo|pin|plec*|por comprar|p"
        "otete|pra|pram|pre order|price|przy|préf*|półkę|quiere*|quieres|quit*|qx|rath*|reca*|r"
        "efund|remind*|rene*|requ*|reques*|reso|retira*|retirada|retrait|retraso|returns|right|"
        "riit*|rispon*|roun*|répo*|rồi|saldo|saldo 0|schlüs*|segú*|según|sepa*|sext*|sin proble"
        "ma|sipa*|sipari*|skicka*|sled*|sledov*|sollte|som|spedit*|stop using|stornierung|su pe"
        "dido|su u|sua compra|sun|taken|teri*|terima|the old|the page|the second|this message|t"
        "hu|thôn*|thông|tila*|total $|tracke*|tracked|trag*|tria*|u|un autre|und 0|unut*|vai|ve"
        "nded*|verlängert|vervan*|vásá*|want|wegen|whats|will send|wtorek|yearly|you want|your "
        "free|your password|your return|zaplat*|ziua|är|çika*|část*|ή|για την|παρά*|πληρωμ*|πλη"
        "ρωμή|σύνο*|σύνολο|σύνολο 0|την|χρέω*|χρέωση|втор*|день|котору*|которую|якщо|רק|कूपन|डि"
        "ली*|डिलीवर*|डिलीवरी|तक|दिन|पाँच|हुई|है ?|সকাল|সকাল 0|ดว|นค|บก|โอ|ไป|ạ|あり|きま|けれ|"
        "され|せん|それ|なけ|の返|みま|もり|るま|を承|ポン|ンセ|予定|代金|保留|円で|円は|収書|"
        "問い|座位|後の|料金|更し|積も|返品|送っ|運費|金い|金を|배송"
    ),
    -11: (
        "0 delivery|0 et|0 kwh|0 đ|0 до|? ?|? im|abo|acep*|acepta*|afte*|agre*|alta|anot*|aper*"
        "|appell*|así que|at the|avant|bar|basic|be with|belt|bespro*|bestät*|bij de|bookin*|bo"
        "rd*|brakuj*|brutto|buon*|być|cabl*|cami*|coma*|come|con una|consegna|contin*|curi*|cuá"
        "nto|danke|dar|days|de agosto|de mayo|deli*|delive*|demain|desconto|deux|devant|diag*|d"
        "it|do u|door|dorz*|dr|día 0|e já|el paquete|en pie|encarg*|encome*|ending 0|enve*|enví"
        "o gratis|er 0|est ce|etikett|etiqueta|extr*|facteu*|facteur|fecha|files|free trial|geg"
        "e*|gelade*|geld*|glut*|goedem*|gris|grüß*|guten|ho|hold|husk|häng*|höch*|höchst*|i wou"
        "ld|impr*|in !|ist fertig|it was|item*|items|je pakket|jusqu'au|kdyb*|kedv*|kere*|kind|"
        "kita*|kod|kr som|kuri*|l'article|laat|las|le colis|len|les 0|mail address|mandam*|mand"
        "amos|mang|marq*|mayo|minuti|mit einem|mn|moda|mon compte|mornin*|morning|mutta|nett*|n"
        "o need|numéro de|one piece|oper*|or|orça*|orçame*|orçamento|outr*|page|payé 0|pengar*|"
        "pengarna|plak|point relais|post*|pott*|pouvez vous|powi*|prix|pronto|prévue|puedo|q 0|"
        "quite|rather|raus|recebemos|recibo|rede*|reem*|reembo*|refu*|registered|rela*|requeste"
        "d|retras*|return*|round|rozm*|rozmow*|rési*|saba*|safety notice|sat 0|says 0|schl*|sen"
        "ast|send the|spolu|spolu 0|staat binnen|suba*|tack|tany*|tecn*|telefon|tell|the driver"
        "|the lamp|the order|the post|the two|transferencia|trial|trướ*|trước|tun|tuo ordine|un"
        "til 0|unve*|vanavo*|vanavond|veio|vendedor|viej*|volt*|voor je|vorg*|y a|you ?|zamó*|z"
        "eigt|zwis*|zwisch*|zwischen|à un|über*|đ|đã mua|καλησπ*|καλησπέρα|изпр*|изпрат*|покл*|"
        "приш*|товар|تأكي*|تأكيد|شد|गया है|छूट|जी|लेने|ছাড়|งซ|บค|ปร|วก|€|€ versand|いな|お持|"
        "てあ|の確|の見|の電|は発|を確|を返|クー|ーポ|力し|取り|受け|合は|承り|文内|曜日|終わ|"
        "絡く|裹已|返し|送料|金は|額は|감사합니*|감사합니다|내|총|할인"
    ),
    -12: (
        "#short|0 august|0 i|0 min|0 not|0 лв|0 बजे|a deposit|a new|abonne*|accept|acheté en|ad"
        "|agos*|agosto|alab*|alabil*|alabilirsiniz|and your|antwor*|aparat*|aparato|aprova*|are"
        " in|are ready|artike*|atta*|aus dem|auto|avev*|avoir|bom dia|brauch*|broj 0|btw|c'è|ca"
        "rr*|ce jour|chan*|cobrad*|coli*|comand*|compre*|correo|códi*|código|dar nu|descue*|des"
        "monto|deze*|dici*|diciem*|diciembre|die 0|dime|disa*|do you|domani|dorzuc*|du 0|du hel"
        "lre|dva|eingeg*|eingegangen|el número|ench*|entr*|fertig|frau|friday|gaat|geza*|gezahl"
        "*|geän*|geände*|go to|goedemiddag|graa*|gratis ongkir|grun*|grund|guten tag|görü*|hake"
        "*|have|have it|have the|hellre|how long|hämt*|hämta|il suo|import*|inside sales|irel*|"
        "irelan*|ireland|is in|is it|juil*|juille*|juillet|kal|kalan|kart|keep|kettle|kommt|kui"
        "n|können sie|l'av*|la 0|lask*|lieg*|line 0|lo he|march|message|modelo|modifi*|ms|my|my"
        " order|möch*|müssen|nach|needs|nich*|nếu|o nome|on monday|onko|operat*|opha*|ophale*|o"
        "phalen|original|pagame*|pagamento|part|pe 0|phar*|pickup|pictures|plata|prec*|preis|pr"
        "ezzo|problem|que a|qued*|recoger|rembou*|reminder|renvoy*|reste|retr*|rs 0|répa*|résil"
        "i*|sali*|salu*|sama|seda*|ship|ships|should be|sie noch|skri*|slutte*|sofa|staat|staf*"
        "|są|t 0|take the|tecnic*|tecnico|tell me|the bike|the blue|the box|ther*|ticket 0|tirs"
        "*|tirsda*|tirsdag|tran*|traz|tren*|unit|vali*|valido|vaše|verj*|verjaa*|verv*|voy|wedd"
        "ing|week 0|when|yest*|yester*|yesterday|you did|your pre|zamówi*|à 0|ça|đã|ơi|επισ*|η|"
        "θα|в 0|вече*|відділ*|візь*|замо*|замовл*|купи*|лв|місц*|пере*|пове*|поверн*|посилк*|ск"
        "идка|това*|ההזמנה|اللي|بطاق*|رقم 0|ऑर्ड*|ऑर्डर|कल|गया|पर|बजे|আছে|দেব|ณค|าน|いい|けて|"
        "てお|で大|らい|ディ|三天|値段|全額|出品|商品|完了|引き|文番|料は|訳ご|購入"
    ),
    -13: (
        "0 hei|0 v|0 x|0 סה|0 টি|ajun*|ajus*|alle 0|antwort|artikel|asce*|ascens*|aske*|asked|a"
        "ttach*|auto*|betala|bike|blei*|bleibt|book*|booking|buen*|buongi*|buongiorno|caja|camb"
        "iar|charge|chave|chie*|ci scusiamo|comes|comme|confirmada|could you|cupó*|cupón|dans|d"
        "e doos|del 0|delivery|dobry|doos|driv*|einen|elev*|este correo|fala*|fatt*|for this|fr"
        "a|garantie|gracia*|gracias|habl*|hast|hilf*|hilfe|hoto*|i get|if you|importe|invoic*|i"
        "nvoice 0|is een|is the|jsem|junto|kvit*|künd*|la caja|livré|los 0|mas a|meter|muis*|mu"
        "istu*|muistutus|míst*|místo|narudž*|new order|newsletter|no se|número de|offer of|out|"
        "packed|pak|paket|pas|pdf 0|pesa*|pren*|pri|prév*|put|quero|raze*|razem|razem 0|relais|"
        "rice*|risp*|ruil*|ruilen|réservation|saturday|scusia*|scusiamo|segund*|semaines|senz*|"
        "senza|sieben|skic*|soll*|staffe*|taqu*|taquil*|taquilla|tell us|this mail|tilb*|toma*|"
        "tuot*|usat*|uw|va|vagy|valo*|vat 0|vendre*|vi har|vissza*|vom 0|where|wochen|woul*|you"
        " bought|you ordered|zahlun*|zmie*|zmieni*|átut*|átutal*|ändern|μου|πληρ*|відд*|завт*|з"
        "автра|напи*|прош*|ל|ל 0|الطل*|خرید*|ساعت|سفار*|سفارش|سفارش 0|فردا|জানা*|টি|বদলে|นะ|หล|"
        "ะค|いし|お問|ご返|ご連|たい|ため|のま|もら|んで|更は|期限|済み|特典|解約|購買|間に"
    ),
    -14: (
        "0 from|0 has|0 minutes|0 q|acti*|adde*|amou*|angebo*|auf der|avis*|back|be in|bestelli"
        "ng|beta*|betalt|bile*|bisa|bună|cadeir*|cambio|can'*|can't|carg*|cena|chec*|chị|code|c"
        "odice|comanda|comprei|compré|compró|contraseña|das alte|descuento|desmon*|det|deği*|di"
        " nuovo|didn*|differ*|dobr*|elle|encargo|enví*|erst|esto*|extra|fall*|frid*|geht|goed*|"
        "guts*|gutsch*|hab|hint*|iban|innerhalb von|inside|karg*|la commande|la contraseña|lieg"
        "t|ligt|llega|llev*|mach*|mando|modi*|mond*|ne|need*|numé*|numéro|old|ontvangen|origin*"
        "|pani|partit*|passag*|passer|payé|personne|pict*|pienię*|pieniędzy|pin 0|pièce|prij*|p"
        "rijs|prélev*|recebe*|remise|reserva|retu*|ricevuto|schalt*|scus*|seit|sieb*|soldes|spe"
        "d*|stay|svp|swish|teta*|tilaus|tisz*|tiszte*|tisztelt|to be|tva|uit|una persona|update"
        "*|vaih*|vendredi|vous avez|we hebben|which|will|x 0|zapł*|zwro*|zwrot pieniędzy|đổi|ві"
        "дпра*|грн на|замовлення|п'ят*|переда*|плат*|поръчка|прил*|אם|قبل|नमस्ते|け取|さい|し訳"
        "|った|でし|ない|のと|の件|まま|れま|税込|約の|設定|請於"
    ),
    -15: (
        "#exclamations|? dan|abho*|acht*|ama|angebot|attached|attend*|best*|bought the|cadeau|c"
        "hange*|chav*|comm*|commande 0|con la|conseg*|covere*|covered|does*|don'*|don't|fatu*|f"
        "aul*|g|giúp em|got|hi|igua*|jeśl*|jeśli|joint|jsou|la mesa|leave|left|licenc*|ligger|m"
        " 0|mell*|nessun*|of the|ongkir|pictur*|popr*|possib*|posted|pozdra*|privac*|recibido t"
        "u|remp*|renvoyer|retard|rück*|sald*|sena*|send*|sigu*|sigue en|sim|swap|tarif|the card"
        "|this morning|tilaus*|verz*|vogl*|volta|wk|would|zurü*|été|верн*|до 0|добр*|по|رو|খুলে"
        "|ขอ|งไ|รว|€ 0|があ|のに|シー|セン|快递|時ま|見積|領収"
    ),
    -16: (
        "0 es|0 m|0 y|? merci|? the|abla*|accept*|autre|avez|bata*|bom|bon|buenas|che|check|com"
        "o|confirmed|dank|dem|demandé|discul*|driver|dziś|dá|ette*|fakt*|faktur*|glasse*|glasse"
        "s|glasses are|has been|hebb*|hebben|hell*|id|je veux|kala*|kargo|kedves|krijgt|kündige"
        "n|la facture|lift|merci de|ness*|news*|newsle*|nichts|norm*|not|når|on 0|password|peng"
        "*|pote*|prev*|proble*|prélevé|pute*|r 0|regalo|reti*|returned|rimb*|rimbor*|som du|t i"
        "l|to pay|totale|totale 0|vaihta*|van|veux|voor de|wrong|you for|your e|über 0|го|до|е|"
        "зниж*|אחרי|קוד|שלום|الطلب|با|رمز|لك|थी|করে|মোট|মোট 0|お返|の間|まだ|届き|明日|月に|発"
        "送|的包|約確|고객님|내일"
    ),
    -17: (
        "0 dagen|0 may|addebi*|al banco|amount|até|binn*|binnen|bonjour le|brak*|can i|compra|d"
        "escon*|desm*|deva*|diff*|discou*|disd*|down*|encomenda|er nog|es|esta|factuu*|ferr*|fi"
        "ttin*|fitting|furg*|garant*|got the|il|impo*|klo|klo 0|kommer|könn*|l'ar*|merc*|need t"
        "o|nicht mehr|nome|noth*|nothin*|nothing|ordr*|ordre|p 0|paczka|paypal|pls|posto|preven"
        "*|può|q|sans frais|saya|seller|send it|should|sold*|tard*|tari*|tra|tuss*|versand|whic"
        "*|zurück*|zwrot|é|να|гото*|или|післ*|של|ا|برگر*|تم|ใบ|おき|です|にし|ルは|時に|用的"
    ),
    -18: (
        "0 of|?|a tu|acheté|auft*|auftra*|auftrag|autr*|baga*|brau*|brut*|cobrado|collect|comma"
        "n*|comput*|csomag*|da|dema*|demá*|demás|den|dife*|difere*|discount|disdet*|en de|en la"
        "|envío|erstat*|ett|factura|factuur|fitt*|g 0|h|ha|is ready|it back|jeg|jest|kan|komt|k"
        "ündig*|livrai*|livraison|lo demás|mada*|nem|non|nr 0|nt|ordere*|ordered|orig*|parte|pe"
        "|pour le|pozd*|prenotazione|rechnu*|rempla*|replacement|sent|shou*|szám*|thanks for|th"
        "e last|tracki*|tracking|u 0|viss*|ya esta|you paid|zamówienie|zapl*|zit|ände*|è|опла*|"
        "است|الشح*|تا|طلبك|نعتذ*|نعتذر|से|ある|場合|遅れ|됩니다|주문하신"
    ),
    -19: (
        "balance|betaald|betale*|beza*|bezahl*|bezahlt|c|codi*|dank*|dear mr|dopo|ended|ferm*|f"
        "or your|gate|giúp|had|hej|how do|item|kl 0|le|lice*|on it|passwo*|przy*|receip*|rech*|"
        "recibido|remb*|rendel*|replac*|rest|reta*|rien|take|tomo*|tomorr*|tomorrow|under|wron*"
        "|à votre|για|здравс*|здравствуйте|כ|לפני|סה|סה כ|থাকল*|たら|つい|取件|時か|確認|通知"
    ),
    -20: (
        "! a|after|back to|czek*|dage*|depo*|disc*|entre|et 0|haal|hola|is 0|iva|kaar*|las 0|ll"
        "evo|ma|mano|mee|monday|odda*|ongk*|ordi*|pacz*|parl*|por favor|pouv*|pouvez|pros*|på 0"
        "|ready|recoge*|ricevu*|rt 0|said|sono|tarjet*|uhr|v|valor|von 0|with the|wk 0|المن*|عن"
        "د|لي|का|बिल|าไ|した|ちく|てく|につ|価格|包裹|地址"
    ),
    -21: (
        "0 uhr|compte|dagen|das|factur*|gutschein|its|kaartj*|leav*|pedido 0|prél*|rechnung|ren"
        "d*|tarjeta|term*|there|trac*|tussen|tussen 0|unde*|ya|מחר|ভ্যা*|はご|カー|不要|連絡"
    ),
    -22: (
        "0 do|0 juni|antw*|cade*|días|fech*|i bought|kl|lleg*|otra|ou|pago|payp*|que|rekl*|rekl"
        "am*|renv*|serv*|servic*|storni*|ticket|your plan|কাল|ード|入れ|成功|請求|金額"
    ),
    -23: (
        "0 si|abge*|ako|booked|cambia*|desc*|ende*|endi*|ending|has|invoice|mag|pake*|pdf|pref*"
        "|ref|rt|sigue|退款"
    ),
    -24: (
        "at 0|bestellung 0|cart*|check in|cobr*|die|het|juni|messag*|no|pedido|puede|quiero|rec"
        "eived|reçu|si|thanks|visa|wher*|το|خصم|お願|交換|先生|願い"
    ),
    -25: (
        "0 la|0 und|apar*|arri*|bamb*|bestellung|change|gara*|j'ai|nada|pode|raba*|x|your order"
        "|って|配達"
    ),
    -26: (
        "0 b|0 your|confir*|de la|devo*|er|esta*|goto*|if|k 0|order is|paga*|post|quie*|used|зд"
        "ра*|אפשר|לא|すが|れて|値引|円を"
    ),
    -27: (
        "0 0|0 and|bestel*|cancel*|code 0|commande|csom*|est|oder|ordine|remi*|vat|у|سلام|まで|电子"
    ),
    -28: "answ*|bien|but|dat|devolv*|je|pron*|the 0|المف*|かり|可以|寄回",
    -29: "annu*|came|eing*|está|he|i've|po 0|pued*|receipt|tick*|发票",
    -30: "0 is|date|h 0|merci|o|変更",
    -31: "answer|gard*|proszę|sur la|注文",
    -32: "0 cm|0 total|b|bought|confer*|ich|ist|não|port*|合計",
    -33: "c'es*|c'est|l|mail|mi|pedi*|total 0|не|返金",
    -34: "0 mm|aber|do i|does|foto|mm|order|po|sorr*|sorry|than*",
    -35: "hei|la|me|no 0",
    -36: "bitte|canc*|charge*|el|lo",
    -37: "charged|der|was",
    -38: "bitt*|plea*|付款",
    -39: "conf*|包装",
    -40: "0 a|boug*|can|ik|m",
    -41: "#order-number|is|orde*|您好",
    -42: "it|mand*|nie",
    -43: "cm|fact*|番号",
    -44: "% 0|char*",
    -45: "please",
    -46: "paid|says|the",
    -48: "camb*",
    -50: "0 ?",
    -52: "수",
    -56: "order 0|すか",
    -60: "total",
    -68: "re",
    -76: "tota*",
}
