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
        "#capitals|agen*|bell*|con|day|dese*|give|here|home|ilma*|limi*|minu*|online|partne*|perf*|shop|się|the new|t"
        "oda|κερδ*|κερδίσ*|теле*|телефо*|עם|תוך|مبلغ|นา|上げ|導入|바랍니다"
    ),
    23: (
        "al 0|collection|dla|earn|fort*|from the|gagn*|hot|join|kun|kurz|me 0|mois|más|mês|nord*|nume*|para|salo*|sms"
        "|une|vind*|web|δωρε*|सिर्*|ฟร|りま|プレ|ンを|ート|달|이번"
    ),
    22: (
        "#money|alla|alle|anti*|choi*|cust*|dana|di|entro|estr*|frie*|gọi|hand*|inte*|la nouvelle|lign*|ligne|live|ma"
        "te*|more|nélk*|nélkül|only 0|pizza|pu|reac*|real|sem|sola*|tout*|unte*|ve|waitin*|waiting|пода*|من|どう|名额"
        "|店長|時間|무료"
    ),
    21: (
        "0 jt|bu|cap|customers|doming*|een|enga*|fast|from 0|inst*|intere*|inve*|jt|kaff*|love|nummer|pres*|prov*|sat"
        "i*|thin*|toda*|troi*|trov*|unser|win|xx|από|להסר*|להסרה|لاست*|لاستلا*|এক|মোবা*|ลย|ポー|有限|様の|해도"
    ),
    20: (
        "0 per|0 tl|al|anche|aus|bonus|bus|camp*|compar*|cortes|custom*|desd*|desde|euro|gratis|gọi 0|hasta 0|heute n"
        "och|hier|im|in a|instan*|is free|kg|land*|look|nouvel*|nuov*|og|on your|only|personal|podi*|salon|se|sema*|s"
        "ofo*|start|tanp*|tanpa|tl|trois|weeken*|wink*|за 0|кожн*|получите|שליש*|שלישי|المش*|مجانا|هفته|นน|お気|ちし|"
        "低至|最大|検索"
    ),
    19: (
        "0 euro|0 kc|0 mil|and save|auf|bank*|be|bez|broc*|chance|cho|compro*|draw|eerste|fotogr*|insc*|ja|just 0|kaž"
        "d*|kc|kommen|mamy|miss*|name|next|noi|prac*|privat*|prvi|scho*|sofort|sund*|swiss|thui*|tous|update|us|vas|v"
        "ene*|voor|voor*|wich*|δωρο*|καλέ*|сьог*|сьогод*|сьогодні|על|שעות|บส|お買|さん|ての|なら|のお|もご|ーン|今月|"
        "個月|月中|本周|物を|現在"
    ),
    18: (
        "0 off|? our|aan|ab|ans|ay|bonu*|buye*|ceva|des|desi*|did you|die lieferung|disp*|drin*|einl*|fees|for|gran*|"
        "gratui*|habr*|habrá|hele|in|it today|kurz*|merk*|midn*|mind*|neue|novo|numero|nyt|offr*|os|perd*|pers*|peti*"
        "|pierws*|rapi*|repl*|reply yes|sabe*|seka*|shippi*|shipping|site|spes*|stop|stre*|sunday|terr*|three|to rece"
        "ive|toute|ur|uten|venez|visit|vite|webs*|wer|werd*|werden|woche|you have|οι|στο|στο 0|χωρί*|χωρίς|підт*|עכשי"
        "*|עכשיו|كل|هدیه|अभी|কল|し上|なり|の手|の方|ると|到店|微信|料を|新し|日中|本人|生日|申し|資料|金が|후"
    ),
    17: (
        "anal*|ano|au|banc*|bude|cant*|dell*|euros|goog*|google|hosp*|hote*|hurt*|in de|karty|któr*|lunch|mjes*|mobil"
        "e|muse*|nego*|neue*|ngay|nieuwe|och|of|office|over|packag*|pas pu|promise|rechar*|sept*|ship*|soir|spar*|sta"
        "an|todo|torna|tặng|um|unter|urge*|veče*|vi|w|wa|wait*|whil*|while|worden|za|za 0|годи*|хвил*|المب*|المح*|आज|"
        "और|के|घर|এখনই|がで|し込|では|はこ|入り|帰り|年末|気に|상담|증정"
    ),
    16: (
        "0 euros|? we|aces*|add|ahora|attent*|au 0|avant ce|cata*|club|contac*|deal|dern*|dest*|eers*|espera*|euro*|f"
        "f|for 0|fres*|friend|gern|gode|ihre|juga|kare|lang*|ligne 0|line*|main*|matchi*|matching|más de|nouvelle|nov"
        "i*|nuestra|off|on us|orders|past*|perm*|pide|places|pour nous|prices|regi*|sau|savo*|seo|shoppe*|sie|soup*|s"
        "tar*|sur demande|telefo*|thir*|til|trav*|trong|unpa*|unpaid|uns|vraa*|wint*|wird|word*|year|yeni|zeit|ücre*|"
        "ücrets*|ücretsiz|ваше*|הראש*|اتصل|ও|নতুন|าท|いね|くと|しい|して|そろ|てね|でも|なく|より|らの|一個|分で|新作"
        "|日曜|的话|荷し|광고"
    ),
    15: (
        "! !|% de|0 !|0 hrs|0 t|0 wurde|? 0|agor*|agora|anch*|angeha*|angehalten|aprove*|atte*|benefi*|catalo*|comp*|"
        "conver*|cred*|dag|dati|dernie*|dich|doll*|domi*|domingo|druh*|dès|e receba|en krijg|en ligne|frag*|full*|get"
        " a|hrs|i dati|ilmais*|inde*|ini|instag*|jetzt 0|jusqu'à|koru*|kwar*|letz*|maga*|malé|mies*|moit*|moitié|mues"
        "tra|natu*|nostro|now to|obli*|obliga*|online*|over 0|owne*|partic*|passé|pens*|pier*|pierwsza|prop*|prze*|re"
        "ceba|redu*|refund if|release|repe*|sais*|settim*|simp*|sonn*|the matching|time*|top|twoj*|utan|vandaag|winte"
        "r|zapisy|δωρεάν|μας|περιμέ*|της|חינם|على|งท|อก|お申|こち|みも|リー|ンク|ンペ|客服|料で|楽し|買い|限定|월|월 "
        "0"
    ),
    14: (
        "0 di|0 eur|0 gb|0 р|0 שעות|a year|access*|actu*|aler*|ani|appe*|assa*|audi*|avant le|avec|año|bará*|bei uns|"
        "bien*|bind*|busi*|busine*|cada|café|chỉ|coll*|colleg*|comple*|corre|cost*|de frais|deze|digital|don|esperamo"
        "s|est pour|estren*|everyt*|everything|exem*|exempl*|form*|fris*|from $|full|für 0|gb|gost*|hai|half price|ho"
        "y y|hver|i'm|iden*|identi*|ilk|impa*|inden|instant|is on|iste*|jeden|już|każd*|know|końc*|laden|ligu*|ligue|"
        "llama|loan|long|lunc*|manda|matc*|me on|med|midnig*|midnight|mil|mile*|miles|mini*|mues*|muestr*|nebenj*|neb"
        "enjob|ngườ*|người|noch 0|nuevos|nuova|nå|nước|order by|pack|page*|pagu*|perman*|por|profit*|prot*|próx*|próx"
        "im*|rapide|recibir|rele*|reserve|revi*|sche*|settimana|seu|size|someth*|something|sou|sous 0|spen*|spend|spe"
        "sa|spra*|susp*|suspen*|szan*|szanow*|targ*|tava*|teil*|też|this week|thre*|thuis|tym|unsere*|velo*|very|via|"
        "vás|wartet|was not|weekend|what you|wichti*|years|your size|zahlen|özel|вам|вашего|мага*|магази*|офор*|получ"
        "и*|р|به|و|आज ही|รเ|ลน|าค|€ de|がな|この|しま|じめ|てみ|には|はじ|みて|めて|をい|ショ|プリ|リン|一度|参加|客"
        "様|差し|立即"
    ),
    13: (
        "0 k|0 til|0 تخفیف|? reply|a la|actual*|advi*|and a|and get|and we'll|aval*|bare*|betrie*|but it|caff*|caffè|"
        "civi*|civico|compras|d'au*|dari|date*|de winkel|dear|dostan*|down|drei|e shop|einfac*|einlad*|elet*|envia|eu"
        "|freu*|fund*|get the|hadi*|herz*|herzli*|intern*|is waiting|jahr|jahr*|je nieuwe|kole*|konn*|kuuk*|kuukau*|l"
        "aun*|lente|livre|mala*|mark*|markt|mensen|mese|messen*|messenger|mit|msg|my page|nas|nieu*|order two|pages|p"
        "ague 0|parr*|perr*|phone|pouk*|poun*|pounds|primer|puls*|quem|rang*|reduced|releas*|rent|repr*|satisf*|save*"
        "|school|septem*|sich|sich*|sicher*|sie gern|spon*|subscr*|synd*|syndic*|sába*|ti|tien*|toge*|togeth*|togethe"
        "r|trab*|tule|tuần|vorb*|vos|vraag|våra|wat|will be|winkel|y si|you order|à|банк*|вы|з|лв за|мину*|на|перв*|с"
        "амо|счет*|счета|ח|ש|ש ח|بدون|فقط|इस|ทร|นเ|นใ|อน|อา|いが|いつ|けま|ご協|だけ|の新|トで|ント|会员|体験|協力|店"
        "で|弊社|我是|手作|登録|的小|相談"
    ),
    12: (
        "0 ans|0 ay|0 horas|0 octobre|0 points|0 stop|0 xx|0 zl|a free|abrimo*|abrimos|abse*|achetés le|aján*|ajándé*"
        "|alert|als|amig*|anci*|ancien|and we|anda|aspe*|aspett*|avoid|base*|bere*|bestätigen sie|betaalt|better|buen"
        "|business|buy|buyers|by card|by the|calend*|card to|clas*|clic*|com|come back|compromiso|con los|cort*|d'aut"
        "o*|d'automne|dapa*|deal*|do 0|dringe*|dringend|dua|dzie*|dzieci|einf*|einladung|empf*|engage*|enjo*|envi*|es"
        "t à|esta semana|ešte|foto*|funcio*|få|ganh*|gest*|get 0|giac*|glad|glad to|graç*|graça|hast*|hasta|hedi*|hoy"
        " 0|hund*|i 0|il nostro|im laden|inbo*|incomp*|ingy*|ingyen*|ingyenes|invite*|invoices|jak|jen|kan ikke|kapi*"
        "|každý|kolm*|komm|konnte|krijg|kvar*|ký|l'hi*|l'hive*|l'hiver|last|ligh*|like*|linen|llam*|local|magazi*|mat"
        "es|meld|meni*|miri*|missin*|missing|moitié prix|nagr*|nam|natura*|nein|next day|nova|numm*|obje*|offer|offer"
        "te|ogni|op je|pay|perfil|plaa*|podaru*|por r|portat*|prin|priz*|protec*|puedes|puhe*|płac*|range|reci*|recié"
        "n|reicht|rejo*|returning|rh|roll*|rápi*|réservez|saber|schreib|second*|secr*|sekara*|sekarang|sele*|sent*|se"
        "ri*|sie mit|simple|sin compromiso|soon|sponso*|spring|stam*|stuc*|stuck|than|them*|think|thousa*|timer|toda "
        "la|tout|tylk*|tylko|upp|után|vaga*|vagas|vain|ven|ver|verifi*|verl*|vier*|vindt|voir|vorbei|vous|voya*|vrie*"
        "|vào|w 0|w tym|walk|we deliver|webi*|what|with a|woll*|wort*|worth|wysy*|you|your account|zapi*|zapr*|zapras"
        "*|zapraszamy|zl|à moitié|ένα|безп*|безпла*|ваш|которы*|номер|подару*|подарунок|пока*|прод*|сайт*|трет*|أول|د"
        "ر|هر|یک|यह|हर|থেকে|মাত্*|মাত্র|মাত্র 0|จอ|ทะ|สม|หม|ใจ|ไล|お子|かが|すの|なた|を開|ゼン|トに|ルー|レゼ|ーツ|"
        "今な|今年|今日|今週|付け|免費|円か|円引|制限|力く|口座|在の|屋の|意し|焼き|皆様|秋の|紹介|週末|重要"
    ),
    11: (
        "0 h|0 je|0 pages|0 quid|0 rb|0 sms|aapk*|abri*|acab*|achetés|alti*|am tag|andre|antivi*|antivirus|assagg*|az"
        "|bask*|bekommt|besu*|bezp*|bilder|blok*|boda|brochu*|brochure|bu hafta|capi*|carte|casa|cieb*|ciebie|clients"
        "|conta|cu|dabe*|dabei|days free|de vous|della|design|diese woche|douz*|du har|dura*|découv*|each|eens|einfac"
        "h|el móvil|elek*|elektr*|empfeh*|engagement|ente*|entra|er det|ersten|estu*|eur|farb*|fin|find*|for £|four*|"
        "fri|gezo*|helg*|her|herb*|hist*|hodí*|hodín|hola soy|inco*|info*|ja 0|jest*|jesteś*|jesteśmy|juni*|ją|kare 0"
        "|kesk*|kit|krijge*|krijgen|które|kwarta*|la collection|launch|legg*|letzten|lol|make*|media|mere*|minute|min"
        "ute*|mira|mona*|msgs|na 0|nant*|nata*|neuen|no fees|notice*|numero*|nyer*|offert*|ohne|on hold|pale*|pasta|p"
        "erson|petite|plan*|plum*|pret*|pric*|private|prob*|promis*|quid|reacti*|rekening|restam|restam 0|rete*|saco*"
        "|sans|sas|scha*|schade dass|schrei*|seguro|selv|sie sich|sixt*|sizes|smar*|sole*|sonu*|sparen|spri*|stream*|"
        "sábado|tap|tc|teilne*|teks*|teller|tent*|test*|than ever|this is|this month|thousands|thro*|trad*|tron*|turb"
        "*|un don|una|unli*|unlimi*|unlimited|ur parcel|urgent*|verde|vernis*|vernissage|već|vi på|vor|vorig|vote|wat"
        "che*|week the|why|ya no|yes or|you cancel|zdar*|zdarma|zome*|účas*|üzer*|έως|έως 0|κερα*|τους|для|първ*|си|ا"
        "لآن|المبلغ|مع|گرام*|گرامی|केवल|บเ|อป|าย|เจ|か月|が不|きを|ける|ずつ|の味|の日|めに|も無|ザー|中に|会で|会を|"
        "全国|公司|春の|然の|社の|突然|还有|드립니다"
    ),
    10: (
        "0 day|0 na|? order|a my|a un|abon*|abone|acaba|acheté*|agenda|ai|amic*|an item|and if|antes de|appena|apply|"
        "apre*|arma*|asiakk*|attempt|attente|aux|back 0|beis*|beispi*|bespla*|bett*|bezorgd|bindni*|bindningstid|bizd"
        "*|bizden|blan*|bloq*|boda*|bodas|bril*|by sunday|bán|call 0|cento|chea*|cheape*|client*|coffee|comi*|confirm"
        "|consid*|contactez|contri*|copi*|corr*|coun*|cuen*|dan|darm*|das hier|de descuento|de deur|de markt|de regal"
        "o|de um|deci*|depa*|dernier|die alte|dies*|digita*|dispos*|ditt|dollar*|durant*|durante|déco*|en attente|enj"
        "oy|ensi*|ensimm*|entra en|envie|este mes|este*|evit*|ex|experi*|exte*|extend|financ*|floa*|foglal*|for $|for"
        "e*|frage|fresh|fret*|frete|geschenkt|give you|grou*|halb*|halle|handla*|hat|haus*|hazt*|hazte|hurtig*|i am|i"
        "ets|imme*|indo*|inscri*|interested|ipho*|iphone|it before|iz|januar|juev*|jueves|jusqu'à 0|kama*|kazd*|know "
        "you're|koop|la app|la nuova|la sua|la suite|lain*|lead*|lent*|les|letzte*|li|libros|liefern|liefern wir|like"
        " the|ling*|logo|logo*|loop*|magazine|mai|marl*|materi*|may be|mei|menos|met|meu|miesią*|moet|mome*|month and"
        "|muit*|n'a pas|naar 0|najd*|najdet*|najdete|nao|nort*|noss*|nosso|not be|notes|noticed|nove*|noveda*|nám|odp"
        "o*|of a|of our|offria*|offriamo|offriamo noi|ofic*|oficin*|or it|otto*|ottobr*|ottobre|owner|pape*|parent*|p"
        "artag*|partagez|partner|phon*|piac*|pics|più|plai*|please give|plus de|posta|pour les|pošl*|premio|presta*|p"
        "rice list|profitez|prossi*|próxima|quelqu*|querid*|quic*|reach you|receipts|receive a|record*|reda*|regist*|"
        "regula*|reic*|rempli*|resp*|respon*|resu*|reteni*|retenido|rápida|s|same day|sams*|sans engagement|saved|sav"
        "onn*|savonnerie|schn*|seit*|sela*|select*|shipment|sie erhalten|size*|some|somo*|somos|sorp*|sorpre*|sorpres"
        "a|stud*|styl*|suit*|sunday and|svar|szeret*|tem|thirty|this|to 0|to avoid|to order|tot 0|trade|tranqu*|tura*"
        "|turant|tv|twoja|uncl*|und nicht|unsere|unseren|urgente|veci*|vender|vent*|viele|votre carte|vuel*|want*|was"
        " added|watc*|when it's|wieder|wij|winn*|wiss*|with code|with our|woch*|yazi*|you a|you are|you could|you'd|y"
        "our next|your old|zajr*|zajrzy*|zeit für|zum|zł za|últi*|κάθε|расс*|след|خلال|ريال|پرداخت|आपको|प्रत*|महीन*|म"
        "हीने|मैं|हमार*|हमारे|আসুন|ชว|ดไ|นม|มด|าอ|โร|いく|い場|お客|お早|お米|お話|がり|きで|しみ|せて|その|たは|にど"
        "|は送|ひお|みく|やし|りで|ろい|を当|を無|アプ|クリ|コー|スマ|マホ|ング|中は|以下|会に|停止|増や|大き|將於|小"
        "さ|平日|店主|方に|早め|末の|様に|気軽|示会|社を|約受|表示|軽に|시"
    ),
    9: (
        "0 timer|0 ريال|? por|a look|abme*|abmeld*|about to|agora e|alar*|albu*|anim*|anyt*|ar|auf ihrem|based|basket"
        "|be the|beste|bonjour votre|bott*|buck*|cheaper|choisi|clara|clie*|commen*|compri*|consei*|conseil|credit|da"
        "to*|datos|de nuestra|de tu|deg|demo|dimanc*|dir|direcc*|domand*|domu|each 0|el primer|eres|erha*|erhalt*|erh"
        "alten|et pour|fald*|feli*|fibr*|fim|format*|frau*|fren*|frenos|freunde|före|gesp*|gia|grot*|haben sie|herzli"
        "ch|histor*|hope|horas|hr|hành|i'm a|il primo|invest*|it will|için|just got|ka|kadar|kant*|kids|kilo*|kund*|k"
        "urze frage|l'an|l'an dernier|le soir|leer|liebe|loca*|lohn*|lohnt|lohnt sich|loopt|los|maand|maken|many|mara"
        "*|may i|miss|mitad|moch*|mochil*|most*|negoci*|nigh*|nive*|nuestra web|odku*|odkurz*|on this|open|packaging|"
        "para toda|pequ*|per la|perh*|pintad*|pole*|prenota|profil|płacis*|płacisz|racc*|red|regl*|réserver|saun*|sch"
        "nel*|selama*|selamat|sell|send you|seulem*|seulement|shipme*|sist*|skip|solo|souscr*|spec*|spok*|stem*|su|su"
        "bs*|sunt|suất|tast*|tema*|terus|terv*|this quarter|this was|throug*|top of|traje|try it|turk*|twee|từ 0|u na"
        "s|u txt|und ein|unsubscribe|uplo*|upload|valora*|van ons|vandaa*|vecer|veng*|verg*|warehouse|wech*|wied*|win"
        "ner|with|you will|zada*|zadarm*|zadarmo|zajrzyj|zap|zwei*|από 0|κατα*|від 0|перш*|прав*|снід*|снідан*|כבר|רא"
        "שו*|با 0|को|रात|ลก|โค|€ jetzt|おり|お楽|お立|げま|さな|たて|ち寄|てき|での|ひご|める|も大|わず|を行|サー|ャ"
        "ン|ーを|付き|付中|作り|名様|呑み|在宅|始め|家族|容室|寄り|工房|期日|止は|毎月|求め|消費|湯呑|立ち|美容|開き"
    ),
    -9: (
        "! je|0 de|0 jsem|0 the|0 و|0 টাকা|0 시|abhole*|abholen|abou*|alen*|ampl*|annull*|annullare|annulé|ante*|appo"
        "rt*|arriva*|arrived|artí*|artícu*|ausg*|avisos|be taken|betalt med|betw*|betwee*|between|between 0|bild|blac"
        "k friday|bought 0|brod*|broder*|butt*|c 0|cable|cant|carte 0|cas de|chard|chauss*|chcę|compraste|compreso|co"
        "nfirmamos|convient|courier|có|d|d 0|d'id*|d'iden*|de livraison|dein|delaye*|delayed|delete|descuento por|deu"
        "x semaines|diagno*|dias|diferencia|dipa*|done|drug*|déce*|einste*|eller|enre*|enregi*|est gratuit|estimada|e"
        "uros en|fault|filial*|for order|gardie*|geti*|geändert|glas*|hatten|hoàn|huom*|hurry|ih|il buono|ist die|ist"
        "i*|istiyo*|jam 0|je v|junt*|kann|kelly|kurierem|kwh|kérjük|la page|la remise|la revisión|la tarjeta|lame*|la"
        "mp*|le reste|lens|lieferschein|looks|là|mehr*|mehrwe*|mehrwertsteuer|men|mensaje|mesa|mete*|metr*|morgen 0|m"
        "wst|necesi*|neighbour|nere*|normal|number|number on|offerta|onay*|op 0|pakete*|paketet|peri*|pezzo|phone num"
        "ber|pièc*|plaza|por la|preo*|pronta|prueba gratis|put the|rast*|regards|repara*|reservation|rider|room|réglé"
        "|scon*|segunda|seront|shows|shut*|si no|so 0|starts|stock|sua encomenda|szia|só|tag herr|tail*|terugbetaling"
        "|the back|the van|thì|tillba*|tillbaka|to confirm|tort*|transp*|tray|tu tarjeta|tuta*|verkäu*|verkäufer|vez|"
        "vous pouvez|ware|weds|wir mit|with you|y no|your new|your po|zoal*|zoals|zwischen 0|ďaku*|ďakuje*|κάρτ*|κάρτ"
        "α|μπορείτε να|σας|στις|στις 0|дого*|догово*|допл*|заказ|карт*|коро*|коробк*|ли|нову|поръчка 0|спас*|спасиб*|"
        "спасибо|הזמנ*|הזמנה|עד 0|بين|بين 0|شما|वापस|ดแ|สด|แล|いて|お詫|かか|き取|ごろ|ちい|まい|れに|フィ|メー|ーデ|"
        "保証|入力|入金|内容|品の|掃除|日に|書は|点検|真を|記の|詫び|認し|退回|達員|違い|間違|除機"
    ),
    -10: (
        "0 check|0 dear|0 guten|0 ist|0 item|0 l|0 march|0 paid|0 pin|0 qx|0 saldo|0 status|0 su|0 vat|0 wir|? je|a e"
        "ste|abonnement|accepted|aldi*|anha*|anhang|antwoo*|ao|arriva|así|att betala|august|autori*|ayer|bara*|basi*|"
        "bea|because of|before we|beleg|belø*|benc*|bench|bestelling 0|bicy*|bigl*|biglie*|biglietto|blende*|blender|"
        "blijft|brauchen|brug*|bună ziua|by friday|c'est pour|c'est un|cadeiras|caja de|caminh*|cana*|cancelled|caus*"
        "|change your|chau*|cheg*|colis|comptez|con un|czeka w|dat de|de factuur|deine bestellung|depois|dezemb*|did "
        "not|dix|does the|dois|dopo le|dora*|dos días|du|défa*|défaut|e a|e mail|egy|el cupón|el precio|emai*|en cas|"
        "en point|en soldes|enero|entradas|entre 0|entrega|entrou|es el|es un|estima*|fahr*|falt*|febr*|ferme|fert*|f"
        "ile|fize*|forma|fram*|free replacement|from you|garantia|gardez|gega*|gotowe|grac*|groe*|gute*|habe ich|hast"
        "a el|hej !|hemos recibido|hängt|i|igual|ihre bestellung|imprim*|instru*|it and|jai|je peux|jusqu'au 0|kak|ke"
        "te*|kind regards|kode|koko|komen|kort|kostel*|kunn*|kurier*|l'anci*|lana|later|le bon|le prix|lid|lieferterm"
        "in|llegar*|llevo a|lm|luga*|lune*|madam|matin|mengen*|mengenrabatt|menu*|metro|minutes to|mode*|moge|monteu*"
        "|moved|mr|müss*|needed for|nell*|nog|nog 0|nombre|notice|nous vous|nov|nr|numb*|on its|ordine 0|out of|pagi*"
        "|pagues|paid 0|parler|payer|per il|pesana*|pesanan|photo|pin|plec*|por comprar|potete|pra|pram|pre order|pri"
        "ce|przy|préf*|półkę|quiere*|quieres|quit*|qx|rath*|reca*|refund|remind*|rene*|requ*|reques*|reso|retira*|ret"
        "irada|retrait|retraso|returns|right|riit*|rispon*|roun*|répo*|rồi|saldo|saldo 0|schlüs*|segú*|según|sepa*|se"
        "xt*|sin problema|sipa*|sipari*|skicka*|sled*|sledov*|sollte|som|spedit*|stop using|stornierung|su pedido|su "
        "u|sua compra|sun|taken|teri*|terima|the old|the page|the second|this message|thu|thôn*|thông|tila*|total $|t"
        "racke*|tracked|trag*|tria*|u|un autre|und 0|unut*|vai|vended*|verlängert|vervan*|vásá*|want|wegen|whats|will"
        " send|wtorek|yearly|you want|your free|your password|your return|zaplat*|ziua|är|çika*|část*|ή|για την|παρά*"
        "|πληρωμ*|πληρωμή|σύνο*|σύνολο|σύνολο 0|την|χρέω*|χρέωση|втор*|день|котору*|которую|якщо|רק|कूपन|डिली*|डिलीवर"
        "*|डिलीवरी|तक|दिन|पाँच|हुई|है ?|সকাল|সকাল 0|ดว|นค|บก|โอ|ไป|ạ|あり|きま|けれ|され|せん|それ|なけ|の返|みま|も"
        "り|るま|を承|ポン|ンセ|予定|代金|保留|円で|円は|収書|問い|座位|後の|料金|更し|積も|返品|送っ|運費|金い|金を|"
        "배송"
    ),
    -11: (
        "0 delivery|0 et|0 kwh|0 đ|0 до|? ?|? im|abo|acep*|acepta*|afte*|agre*|alta|anot*|aper*|appell*|así que|at th"
        "e|avant|bar|basic|be with|belt|bespro*|bestät*|bij de|bookin*|bord*|brakuj*|brutto|buon*|być|cabl*|cami*|com"
        "a*|come|con una|consegna|contin*|curi*|cuánto|danke|dar|days|de agosto|de mayo|deli*|delive*|demain|desconto"
        "|deux|devant|diag*|dit|do u|door|dorz*|dr|día 0|e já|el paquete|en pie|encarg*|encome*|ending 0|enve*|envío "
        "gratis|er 0|est ce|etikett|etiqueta|extr*|facteu*|facteur|fecha|files|free trial|gege*|gelade*|geld*|glut*|g"
        "oedem*|gris|grüß*|guten|ho|hold|husk|häng*|höch*|höchst*|i would|impr*|in !|ist fertig|it was|item*|items|je"
        " pakket|jusqu'au|kdyb*|kedv*|kere*|kind|kita*|kod|kr som|kuri*|l'article|laat|las|le colis|len|les 0|mail ad"
        "dress|mandam*|mandamos|mang|marq*|mayo|minuti|mit einem|mn|moda|mon compte|mornin*|morning|mutta|nett*|no ne"
        "ed|numéro de|one piece|oper*|or|orça*|orçame*|orçamento|outr*|page|payé 0|pengar*|pengarna|plak|point relais"
        "|post*|pott*|pouvez vous|powi*|prix|pronto|prévue|puedo|q 0|quite|rather|raus|recebemos|recibo|rede*|reem*|r"
        "eembo*|refu*|registered|rela*|requested|retras*|return*|round|rozm*|rozmow*|rési*|saba*|safety notice|sat 0|"
        "says 0|schl*|senast|send the|spolu|spolu 0|staat binnen|suba*|tack|tany*|tecn*|telefon|tell|the driver|the l"
        "amp|the order|the post|the two|transferencia|trial|trướ*|trước|tun|tuo ordine|until 0|unve*|vanavo*|vanavond"
        "|veio|vendedor|viej*|volt*|voor je|vorg*|y a|you ?|zamó*|zeigt|zwis*|zwisch*|zwischen|à un|über*|đ|đã mua|κα"
        "λησπ*|καλησπέρα|изпр*|изпрат*|покл*|приш*|товар|تأكي*|تأكيد|شد|गया है|छूट|जी|लेने|ছাড়|งซ|บค|ปร|วก|€|€ versa"
        "nd|いな|お持|てあ|の確|の見|の電|は発|を確|を返|クー|ーポ|力し|取り|受け|合は|承り|文内|曜日|終わ|絡く|裹已|"
        "返し|送料|金は|額は|감사합니*|감사합니다|내|총|할인"
    ),
    -12: (
        "#short|0 august|0 i|0 min|0 not|0 лв|0 बजे|a deposit|a new|abonne*|accept|acheté en|ad|agos*|agosto|alab*|al"
        "abil*|alabilirsiniz|and your|antwor*|aparat*|aparato|aprova*|are in|are ready|artike*|atta*|aus dem|auto|ave"
        "v*|avoir|bom dia|brauch*|broj 0|btw|c'è|carr*|ce jour|chan*|cobrad*|coli*|comand*|compre*|correo|códi*|códig"
        "o|dar nu|descue*|desmonto|deze*|dici*|diciem*|diciembre|die 0|dime|disa*|do you|domani|dorzuc*|du 0|du hellr"
        "e|dva|eingeg*|eingegangen|el número|ench*|entr*|fertig|frau|friday|gaat|geza*|gezahl*|geän*|geände*|go to|go"
        "edemiddag|graa*|gratis ongkir|grun*|grund|guten tag|görü*|hake*|have|have it|have the|hellre|how long|hämt*|"
        "hämta|il suo|import*|inside sales|irel*|irelan*|ireland|is in|is it|juil*|juille*|juillet|kal|kalan|kart|kee"
        "p|kettle|kommt|kuin|können sie|l'av*|la 0|lask*|lieg*|line 0|lo he|march|message|modelo|modifi*|ms|my|my ord"
        "er|möch*|müssen|nach|needs|nich*|nếu|o nome|on monday|onko|operat*|opha*|ophale*|ophalen|original|pagame*|pa"
        "gamento|part|pe 0|phar*|pickup|pictures|plata|prec*|preis|prezzo|problem|que a|qued*|recoger|rembou*|reminde"
        "r|renvoy*|reste|retr*|rs 0|répa*|résili*|sali*|salu*|sama|seda*|ship|ships|should be|sie noch|skri*|slutte*|"
        "sofa|staat|staf*|są|t 0|take the|tecnic*|tecnico|tell me|the bike|the blue|the box|ther*|ticket 0|tirs*|tirs"
        "da*|tirsdag|tran*|traz|tren*|unit|vali*|valido|vaše|verj*|verjaa*|verv*|voy|wedding|week 0|when|yest*|yester"
        "*|yesterday|you did|your pre|zamówi*|à 0|ça|đã|ơi|επισ*|η|θα|в 0|вече*|відділ*|візь*|замо*|замовл*|купи*|лв|"
        "місц*|пере*|пове*|поверн*|посилк*|скидка|това*|ההזמנה|اللي|بطاق*|رقم 0|ऑर्ड*|ऑर्डर|कल|गया|पर|बजे|আছে|দেব|ณค|"
        "าน|いい|けて|てお|で大|らい|ディ|三天|値段|全額|出品|商品|完了|引き|文番|料は|訳ご|購入"
    ),
    -13: (
        "0 hei|0 v|0 x|0 סה|0 টি|ajun*|ajus*|alle 0|antwort|artikel|asce*|ascens*|aske*|asked|attach*|auto*|betala|bi"
        "ke|blei*|bleibt|book*|booking|buen*|buongi*|buongiorno|caja|cambiar|charge|chave|chie*|ci scusiamo|comes|com"
        "me|confirmada|could you|cupó*|cupón|dans|de doos|del 0|delivery|dobry|doos|driv*|einen|elev*|este correo|fal"
        "a*|fatt*|for this|fra|garantie|gracia*|gracias|habl*|hast|hilf*|hilfe|hoto*|i get|if you|importe|invoic*|inv"
        "oice 0|is een|is the|jsem|junto|kvit*|künd*|la caja|livré|los 0|mas a|meter|muis*|muistu*|muistutus|míst*|mí"
        "sto|narudž*|new order|newsletter|no se|número de|offer of|out|packed|pak|paket|pas|pdf 0|pesa*|pren*|pri|pré"
        "v*|put|quero|raze*|razem|razem 0|relais|rice*|risp*|ruil*|ruilen|réservation|saturday|scusia*|scusiamo|segun"
        "d*|semaines|senz*|senza|sieben|skic*|soll*|staffe*|taqu*|taquil*|taquilla|tell us|this mail|tilb*|toma*|tuot"
        "*|usat*|uw|va|vagy|valo*|vat 0|vendre*|vi har|vissza*|vom 0|where|wochen|woul*|you bought|you ordered|zahlun"
        "*|zmie*|zmieni*|átut*|átutal*|ändern|μου|πληρ*|відд*|завт*|завтра|напи*|прош*|ל|ל 0|الطل*|خرید*|ساعت|سفار*|س"
        "فارش|سفارش 0|فردا|জানা*|টি|বদলে|นะ|หล|ะค|いし|お問|ご返|ご連|たい|ため|のま|もら|んで|更は|期限|済み|特典|解"
        "約|購買|間に"
    ),
    -14: (
        "0 from|0 has|0 minutes|0 q|acti*|adde*|amou*|angebo*|auf der|avis*|back|be in|bestelling|beta*|betalt|bile*|"
        "bisa|bună|cadeir*|cambio|can'*|can't|carg*|cena|chec*|chị|code|codice|comanda|comprei|compré|compró|contrase"
        "ña|das alte|descuento|desmon*|det|deği*|di nuovo|didn*|differ*|dobr*|elle|encargo|enví*|erst|esto*|extra|fal"
        "l*|frid*|geht|goed*|guts*|gutsch*|hab|hint*|iban|innerhalb von|inside|karg*|la commande|la contraseña|liegt|"
        "ligt|llega|llev*|mach*|mando|modi*|mond*|ne|need*|numé*|numéro|old|ontvangen|origin*|pani|partit*|passag*|pa"
        "sser|payé|personne|pict*|pienię*|pieniędzy|pin 0|pièce|prij*|prijs|prélev*|recebe*|remise|reserva|retu*|rice"
        "vuto|schalt*|scus*|seit|sieb*|soldes|sped*|stay|svp|swish|teta*|tilaus|tisz*|tiszte*|tisztelt|to be|tva|uit|"
        "una persona|update*|vaih*|vendredi|vous avez|we hebben|which|will|x 0|zapł*|zwro*|zwrot pieniędzy|đổi|відпра"
        "*|грн на|замовлення|п'ят*|переда*|плат*|поръчка|прил*|אם|قبل|नमस्ते|け取|さい|し訳|った|でし|ない|のと|の件|"
        "まま|れま|税込|約の|設定|請於"
    ),
    -15: (
        "#exclamations|? dan|abho*|acht*|ama|angebot|attached|attend*|best*|bought the|cadeau|change*|chav*|comm*|com"
        "mande 0|con la|conseg*|covere*|covered|does*|don'*|don't|fatu*|faul*|g|giúp em|got|hi|igua*|jeśl*|jeśli|join"
        "t|jsou|la mesa|leave|left|licenc*|ligger|m 0|mell*|nessun*|of the|ongkir|pictur*|popr*|possib*|posted|pozdra"
        "*|privac*|recibido tu|remp*|renvoyer|retard|rück*|sald*|sena*|send*|sigu*|sigue en|sim|swap|tarif|the card|t"
        "his morning|tilaus*|verz*|vogl*|volta|wk|would|zurü*|été|верн*|до 0|добр*|по|رو|খুলে|ขอ|งไ|รว|€ 0|があ|のに|"
        "シー|セン|快递|時ま|見積|領収"
    ),
    -16: (
        "0 es|0 m|0 y|? merci|? the|abla*|accept*|autre|avez|bata*|bom|bon|buenas|che|check|como|confirmed|dank|dem|d"
        "emandé|discul*|driver|dziś|dá|ette*|fakt*|faktur*|glasse*|glasses|glasses are|has been|hebb*|hebben|hell*|id"
        "|je veux|kala*|kargo|kedves|krijgt|kündigen|la facture|lift|merci de|ness*|news*|newsle*|nichts|norm*|not|nå"
        "r|on 0|password|peng*|pote*|prev*|proble*|prélevé|pute*|r 0|regalo|reti*|returned|rimb*|rimbor*|som du|t il|"
        "to pay|totale|totale 0|vaihta*|van|veux|voor de|wrong|you for|your e|über 0|го|до|е|зниж*|אחרי|קוד|שלום|الطل"
        "ب|با|رمز|لك|थी|করে|মোট|মোট 0|お返|の間|まだ|届き|明日|月に|発送|的包|約確|고객님|내일"
    ),
    -17: (
        "0 dagen|0 may|addebi*|al banco|amount|até|binn*|binnen|bonjour le|brak*|can i|compra|descon*|desm*|deva*|dif"
        "f*|discou*|disd*|down*|encomenda|er nog|es|esta|factuu*|ferr*|fittin*|fitting|furg*|garant*|got the|il|impo*"
        "|klo|klo 0|kommer|könn*|l'ar*|merc*|need to|nicht mehr|nome|noth*|nothin*|nothing|ordr*|ordre|p 0|paczka|pay"
        "pal|pls|posto|preven*|può|q|sans frais|saya|seller|send it|should|sold*|tard*|tari*|tra|tuss*|versand|whic*|"
        "zurück*|zwrot|é|να|гото*|или|післ*|של|ا|برگر*|تم|ใบ|おき|です|にし|ルは|時に|用的"
    ),
    -18: (
        "0 of|?|a tu|acheté|auft*|auftra*|auftrag|autr*|baga*|brau*|brut*|cobrado|collect|comman*|comput*|csomag*|da|"
        "dema*|demá*|demás|den|dife*|difere*|discount|disdet*|en de|en la|envío|erstat*|ett|factura|factuur|fitt*|g 0"
        "|h|ha|is ready|it back|jeg|jest|kan|komt|kündig*|livrai*|livraison|lo demás|mada*|nem|non|nr 0|nt|ordere*|or"
        "dered|orig*|parte|pe|pour le|pozd*|prenotazione|rechnu*|rempla*|replacement|sent|shou*|szám*|thanks for|the "
        "last|tracki*|tracking|u 0|viss*|ya esta|you paid|zamówienie|zapl*|zit|ände*|è|опла*|است|الشح*|تا|طلبك|نعتذ*|"
        "نعتذر|से|ある|場合|遅れ|됩니다|주문하신"
    ),
    -19: (
        "balance|betaald|betale*|beza*|bezahl*|bezahlt|c|codi*|dank*|dear mr|dopo|ended|ferm*|for your|gate|giúp|had|"
        "hej|how do|item|kl 0|le|lice*|on it|passwo*|przy*|receip*|rech*|recibido|remb*|rendel*|replac*|rest|reta*|ri"
        "en|take|tomo*|tomorr*|tomorrow|under|wron*|à votre|για|здравс*|здравствуйте|כ|לפני|סה|סה כ|থাকল*|たら|つい|"
        "取件|時か|確認|通知"
    ),
    -20: (
        "! a|after|back to|czek*|dage*|depo*|disc*|entre|et 0|haal|hola|is 0|iva|kaar*|las 0|llevo|ma|mano|mee|monday"
        "|odda*|ongk*|ordi*|pacz*|parl*|por favor|pouv*|pouvez|pros*|på 0|ready|recoge*|ricevu*|rt 0|said|sono|tarjet"
        "*|uhr|v|valor|von 0|with the|wk 0|المن*|عند|لي|का|बिल|าไ|した|ちく|てく|につ|価格|包裹|地址"
    ),
    -21: (
        "0 uhr|compte|dagen|das|factur*|gutschein|its|kaartj*|leav*|pedido 0|prél*|rechnung|rend*|tarjeta|term*|there"
        "|trac*|tussen|tussen 0|unde*|ya|מחר|ভ্যা*|はご|カー|不要|連絡"
    ),
    -22: (
        "0 do|0 juni|antw*|cade*|días|fech*|i bought|kl|lleg*|otra|ou|pago|payp*|que|rekl*|reklam*|renv*|serv*|servic"
        "*|storni*|ticket|your plan|কাল|ード|入れ|成功|請求|金額"
    ),
    -23: "0 si|abge*|ako|booked|cambia*|desc*|ende*|endi*|ending|has|invoice|mag|pake*|pdf|pref*|ref|rt|sigue|退款",
    -24: (
        "at 0|bestellung 0|cart*|check in|cobr*|die|het|juni|messag*|no|pedido|puede|quiero|received|reçu|si|thanks|v"
        "isa|wher*|το|خصم|お願|交換|先生|願い"
    ),
    -25: "0 la|0 und|apar*|arri*|bamb*|bestellung|change|gara*|j'ai|nada|pode|raba*|x|your order|って|配達",
    -26: (
        "0 b|0 your|confir*|de la|devo*|er|esta*|goto*|if|k 0|order is|paga*|post|quie*|used|здра*|אפשר|לא|すが|れて|"
        "値引|円を"
    ),
    -27: "0 0|0 and|bestel*|cancel*|code 0|commande|csom*|est|oder|ordine|remi*|vat|у|سلام|まで|电子",
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
