"""Weights of the marketing model, written by `python -m bench.train_model --write`: do not edit.

In tenths, each with the features that weigh it.
"""

from typing import Final

BIAS: Final = -0.41
SEPARATOR: Final = "|"
TENTHS: Final[dict[int, str]] = {
    113: "!",
    78: "free",
    72: "and|our",
    71: "#many-lines",
    70: "app",
    52: "most",
    51: "ever*",
    49: "te",
    48: "jetz*|jetzt",
    47: "et",
    46: "just|new|tu|un|unse*",
    45: "und",
    44: "%",
    42: "a|all",
    41: "% off|grat*|prim*|whatsa*|مجان*|지금",
    40: "onli*|prof*|what*|whatsapp",
    39: "fami*|firs*|करें",
    38: "0 %|chi|y",
    37: "month|prem*|免费",
    36: "call|kr|mobi*|nos|offe*|pizz*",
    35: "en|hoy|semana|visi*|à la",
    34: "dire*|in 0|최대|최대 0",
    33: "fina*|link|we",
    32: "! 0|nues*|nuestr*|od|per|tele*|無料",
    31: "every|papa|receive|save|shop*|ללא|ぜひ",
    30: "0 kr|barb*|e|first|für|info|mont*|nost*|notr*|notre|onze|pague|txt|video|£|£ 0|ーム",
    29: "now|voor 0",
    28: "get|offi*|r $|shop|sur|tel|week|客服",
    27: "con|ein|invi*|like|ngày|por 0|pour|proc*|vide*|برای|うぞ|のご",
    26: (
        "ahor*|book|day|este|famili*|formul*|give|home|list|nouv*|nuev*|online|sms|τώρα|без|за|"
        "теле*|телефо*|করুন|んか|万円|我們"
    ),
    25: "dig|ilma*|limi*|nume*|para|pizza|κερδ*|κερδίσ*|未払",
    24: (
        "#link|agen*|al 0|bell*|betaal|commandez|cont*|dazu|dese*|earn|gagn*|hot|http*|https|jo"
        "in|kun|kurz|me 0|mois|more|perf*|pres*|pro|reply|salo*|się|the new|toda|une|us|এক|りま"
        "|上げ"
    ),
    23: (
        "#capitals|alla|alle|anti*|collection|dla|from the|gratis|inst*|inte*|mate*|minu*|más|m"
        "ês|nuov*|nélk*|nélkül|only|soy|web|שלך|هفته|सिर्*|のお|プレ|ンを|名额|해도"
    ),
    22: (
        "auf|bu|choi*|cust*|customers|di|doming*|een|estr*|fort*|frie*|gọi|hand*|here|im|intere"
        "*|lign*|ligne|live|mill*|only 0|partne*|prac*|real|sem|sema*|sola*|tout*|vind*|w|win|x"
        "x|להסר*|להסרה|תוך|ฟร|ลย|どう|ート|導入|有限|달|이번"
    ),
    21: (
        "0 jt|al|anche|aus|bonus|camp*|enga*|exampl*|example|from 0|hasta 0|in a|inve*|jt|look|"
        "love|mamy|prov*|reac*|thin*|troi*|trov*|unser|waitin*|waiting|wink*|δωρε*|καλέ*|пода*|"
        "עם|المش*|কল|ちし|なら|低至|本周"
    ),
    20: (
        "0 per|banc*|bus|cho|cortes|dana|des|drin*|eerste|euro|fast|gọi 0|heute noch|hier|insta"
        "n*|is free|ja|kaff*|každ*|la nouvelle|neue|nord*|nummer|offr*|og|on your|podi*|privat*"
        "|salon|se|seka*|shippi*|shipping|sofo*|star*|start|sund*|tanp*|tanpa|trois|unte*|ve|ve"
        "ne*|voor*|weeken*|από|δωρο*|χωρί*|χωρίς|за 0|שליש*|שלישי|المح*|مبلغ|من|นา|お気|お買|よ"
        "り|今月|個月|到店|店長|時間|様の|生日|申し"
    ),
    19: (
        "0 euro|0 tl|and save|ay|broc*|buye*|chance|compro*|custom*|desd*|desde|disp*|entro|eur"
        "os|exam*|for|gran*|habr*|habrá|kommen|land*|next|noi|pay|pers*|sati*|scho*|spar*|stop|"
        "sunday|terr*|tl|toda*|update|ur|venez|veče*|vi|voor|webs*|wer|wich*|woche|za|οι|получи"
        "те|על|مجانا|अभी|घर|นน|し込|ての|の手|の方|もご|ると|ーン|新し|무료|상담"
    ),
    18: (
        "0 euros|0 mil|0 off|? our|ab|ans|au|be|comp*|contac*|desi*|fees|for 0|gratui*|in de|ju"
        "ga|just 0|kg|któr*|mind*|miss*|name|nego*|neue*|ngay|nieuwe|nouvel*|numero|of|off|pack"
        "ag*|past*|personal|peti*|pierws*|pu|rapi*|sabe*|seo|site|sofort|staan|stre*|suivi|tele"
        "fo*|three|thui*|to receive|todo|tous|toute|tặng|urge*|vas|visit|vite|wa|whil*|while|yo"
        "u have|za 0|στο 0|хвил*|הראש*|עכשי*|עכשיו|اتصل|المب*|هدیه|और|के|এখনই|บส|さん|し上|はこ"
        "|入り|帰り|微信|料を|月中|気に|逾期"
    ),
    17: (
        "anch*|appe*|au 0|bez|bonu*|cant*|compar*|dell*|die lieferung|draw|einl*|fres*|goog*|go"
        "ogle|ini|koru*|kurz*|lunch|matchi*|matching|midn*|natu*|novi*|novo|nuestra|och|office|"
        "os|over|pay example|pens*|pier*|places|prop*|prvi|rechar*|repl*|sept*|sie|sonn*|spes*|"
        "torna|um|uns|wird|yeni|στο|сьог*|сьогод*|сьогодні|بدون|كل|নতুন|お申|がで|しい|なく|年"
        "末|日曜|現在|限定|광고"
    ),
    16: (
        "0 kc|? we|aan|add|ahora|anal*|ano|attent*|bank*|ceva|cred*|dag|deal|dern*|dest*|dich|d"
        "oll*|domi*|eers*|en krijg|espera*|euro*|ff|fotogr*|friend|gern|hai|hele|hote*|hurt*|in"
        "|insc*|instag*|jusqu'à|już|kc|lang*|letz*|ligne 0|ligu*|ligue|line*|main*|mark*|mobile"
        "|muestra|muse*|más de|nuova|nyt|on us|orders|perd*|pide|por|pour nous|prices|promise|p"
        "rze*|redu*|refund if|sais*|savo*|secu*|seu|shoppe*|simp*|soir|soup*|swiss|thir*|trav*|"
        "trong|utan|uten|vos|wait*|wint*|year|zeit|à|ücre*|ücrets*|ücretsiz|μας|της|годи*|على|ล"
        "น|いね|くと|こち|そろ|だけ|でも|なり|みも|今年|参加|店で|新作|最大|的话|紹介|自己|買い"
        "|資料|증정"
    ),
    15: (
        "! !|% de|0 !|? 0|aprove*|avec|bei uns|benefi*|bien*|bind*|busi*|busine*|cada|café|cap|"
        "cata*|catalo*|club|coll*|comple*|corre|cost*|dernie*|deze|domingo|druh*|dès|en ligne|f"
        "in|frag*|from $|full*|für 0|get a|gode|hoy y|ilk|kare|karty|know|końc*|maga*|malé|merk"
        "*|mies*|mile*|mini*|mit|nostro|nouvelle|nuevos|online*|over 0|owne*|pack|page*|passé|p"
        "erm*|pierwsza|profit*|rapide|repe*|revi*|size|spen*|spend|też|the matching|til|top|tuầ"
        "n|tym|unsere*|vraa*|winter|worden|zapisy|δωρεάν|кожн*|перв*|आज|ও|นเ|นใ|อน|けま|では|ら"
        "の|をい|ショ|プリ|リー|ンペ|体験|免費|分で|日中|楽し|週末|金が"
    ),
    14: (
        "0 ay|0 eur|0 gb|0 hrs|0 wurde|0 تخفیف|a la|a year|agor*|agora|angeha*|angehalten|assa*"
        "|audi*|avant ce|avant le|año|bare*|bará*|betaalt|caff*|caffè|chỉ|com|conver*|cort*|dar"
        "i|de winkel|did you|do 0|don|drei|esperamos|est pour|esta semana|estren*|eu|everyt*|ev"
        "erything|exem*|exempl*|form*|fris*|full|fund*|gb|gost*|hadi*|half price|hosp*|hrs|hver"
        "|i 0|i'm|iden*|ihre|ilmais*|inbo*|instant|is on|it today|jak|jeden|jen|jetzt 0|każd*|k"
        "aždý|kwar*|laden|llama|lunc*|magazi*|manda|matc*|me on|meni*|mensen|mese|messen*|messe"
        "nger|miles|moit*|moitié|msg|mues*|muestr*|nas|nebenj*|nebenjob|noch 0|now to|order by|"
        "pages|partic*|phone|poun*|pounds|primer|priz*|prot*|próx*|próxim*|puls*|recibir|regi*|"
        "reply yes|reserve|save*|seguro|ship*|sie gern|someth*|something|sou|spesa|spon*|spra*|"
        "stud*|sur demande|targ*|tava*|taxa|this week|thre*|ti|toge*|togeth*|together|tule|twoj"
        "*|unpa*|unpaid|unter|vandaag|very|vorb*|vous|vás|weekend|werd*|werden|wichti*|winkel|w"
        "ord*|your size|özel|περιμέ*|ваше*|офор*|само|трет*|ח|ש|ש ח|به|هر|মোবা*|อก|าค|าท|がり|"
        "この|しま|じめ|てみ|には|はじ|みて|めて|リン|ンク|一度|今な|会员|円か|客様|相談|荷し"
    ),
    13: (
        "0 di|0 horas|0 k|0 octobre|0 stop|0 t|0 xx|0 zl|access*|advi*|aján*|ajándé*|alti*|amig"
        "*|anci*|ancien|and get|and we'll|atte*|base*|betrie*|buen|business|but it|buy|client*|"
        "come back|della|digital|down|dringe*|dringend|dzie*|e receba|elet*|envia|faci*|fri|fun"
        "cio*|få|get the|hast*|hasta|hedi*|herz*|herzli*|identi*|il nostro|im laden|ingy*|ingye"
        "n*|ingyenes|intern*|invite*|invoices|iste*|jahr*|je nieuwe|kapi*|kuuk*|kuukau*|last|la"
        "un*|les|ligh*|like*|mala*|markt|med|meld|midnig*|midnight|mil|mjes*|my page|nagr*|natu"
        "ra*|ngườ*|người|nieu*|numm*|nå|nước|offerte|op je|order two|parr*|perr*|pouk*|pric*|qu"
        "em|rang*|receba|reci*|reduced|rent|repr*|rh|roll*|sche*|school|second*|secr*|sekara*|s"
        "ekarang|sele*|settim*|sich*|sicher*|sie mit|soon|stam*|subscr*|suiv*|szan*|szanow*|thu"
        "is|tien*|to 0|tout|trab*|tron*|tura*|turant|upp|velo*|vindt|vorbei|w tym|wartet|wat|we"
        "bi*|what|what you|years|you order|zapi*|zl|έως|вам|мага*|магази*|подару*|подарунок|під"
        "т*|сайт*|الآن|در|आज ही|हर|মাত্*|মাত্র|মাত্র 0|ไล|€ de|いが|いつ|お子|ご協|の新|を開|ト"
        "で|ント|募集|協力|弊社|我是|料で|本人|物を|的小|시|월|월 0"
    ),
    12: (
        "#money|0 ans|0 pages|0 points|0 quid|0 rb|0 til|a free|abri*|abrimo*|abrimos|acab*|ace"
        "s*|actu*|ai|als|am tag|and we|anda|antivi*|antivirus|aspe*|aspett*|assagg*|bask*|bekom"
        "mt|bestätigen sie|buyers|by the|calend*|capi*|casa|civi*|civico|clas*|clie*|colleg*|co"
        "mpras|compromiso|con los|d'au*|d'auto*|d'automne|dapa*|deal*|dear|dostan*|dua|dzieci|e"
        " shop|each|einfac*|empf*|engage*|engagement|enjo*|envi*|est à|eur|ešte|foglal*|for £|f"
        "reu*|get 0|gezo*|helg*|hund*|inde*|inden|info*|is waiting|jahr|jesteś*|jesteśmy|kare 0"
        "|kole*|krijg|kwarta*|legg*|letzten|linen|llam*|loan|mates|media|mere*|moitié prix|mona"
        "*|na 0|nam|nant*|nata*|nein|next day|nova|numero*|obli*|obliga*|offer|ofic*|oficin*|og"
        "ni|pague 0|pas pu|pasta|perman*|phon*|plaa*|por r|portat*|prob*|protec*|puedes|płac*|r"
        "ange|recién|reicht|release|returning|rápi*|réservez|saber|satisf*|schreib|secure|sent*"
        "|septem*|seri*|settimana|sich|simple|sin compromiso|sizes|sous 0|sponso*|sába*|tan|tei"
        "l*|tent*|test*|than|them*|think|thousa*|thro*|time*|toda la|un don|vaga*|vagas|ven|ver"
        "|vi på|vier*|vote|voya*|vraag|våra|walk|was not|we deliver|will be|with a|wort*|worth|"
        "wysy*|your account|zahlen|zapr*|zapras*|zapraszamy|à moitié|účas*|έως 0|з|которы*|полу"
        "чи*|си|счет*|счета|חינם|ראשו*|שעות|لاست*|لاستلا*|مع|و|یک|इस|केवल|यह|हमार*|থেকে|งท|ทร|ท"
        "ะ|บเ|รเ|สม|อา|ใจ|かが|か月|が不|すの|なた|の日|ゼン|ット|トに|レゼ|今晚|今週|付け|会で"
        "|会を|公司|円引|在の|屋の|差し|意し|春の|朋友|焼き|皆様|秋の|바랍니다"
    ),
    11: (
        "0 only|0 sms|abse*|acaba|achetés le|actual*|agenda|aler*|and a|andre|ani|appena|apre*|"
        "asiakk*|aval*|bere*|besu*|better|boda|bude|call 0|clic*|clients|coffee|dati|de|de desc"
        "uento|de markt|de um|de vous|deci*|design|die alte|dies*|diese woche|doar|douz*|dura*|"
        "eens|einf*|einfach|einlad*|el móvil|empfeh*|ente*|envie|er det|farb*|find*|fresh|ganh*"
        "|geschenkt|gest*|glad|glad to|grou*|hat|hazt*|hazte|hist*|hoy 0|i dati|imme*|impa*|ind"
        "o*|ja 0|jest*|juev*|jueves|juni*|jusqu'à 0|ją|kadar|kit|komm|konn*|krijge*|krijgen|któ"
        "re|kvar*|ký|l'hi*|l'hive*|l'hiver|la collection|la sua|lain*|launch|lente|letzte*|loca"
        "l|lol|loop*|magazine|make*|marl*|minute*|mira|most*|msgs|neuen|no fees|noss*|nosso|nov"
        "e*|odku*|odkurz*|offria*|offriamo|offriamo noi|ohne|pagu*|parent*|perfil|person|petite"
        "|plum*|premio|private|profil|profitez|promis*|quid|reic*|rejo*|rele*|restam|restam 0|s"
        "ans|sans engagement|saved|scha*|schn*|schrei*|sie sich|sole*|some|sonu*|sparen|spri*|s"
        "pring|stuc*|stuck|styl*|szeret*|tap|teller|tem|than ever|this month|thousands|tot 0|tr"
        "ad*|turb*|twoja|tylk*|tylko|una|unli*|unlimi*|unlimited|urgent*|urgente|után|vender|ve"
        "nt*|već|voir|vorig|vrie*|vrij|w 0|watche*|why|wied*|wieder|woll*|y si|ya no|yazi*|you|"
        "your next|zdar*|zdarma|zome*|zum|últi*|üzer*|ένα|банк*|вашего|мину*|номер|расс*|المبلغ"
        "|با 0|मैं|हमारे|จอ|ดไ|หม|がな|きで|ける|ずつ|せて|の味|めに|やし|コー|ルー|ング|作り|"
        "全国|力く|大き|小さ|平日|方に|然の|登録|示会|社の|突然|約受|还有"
    ),
    10: (
        "0 day|0 na|0 дней|0 р|0 שעות|? gratis|? order|? reply|a look|aapk*|abon*|acceso|acheté"
        "*|achetés|an item|and if|antes de|attente|aux|avoid|bank|beis*|beispi*|bett*|bindni*|b"
        "indningstid|bizd*|bizden|blan*|boda*|bodas|bott*|bril*|brochu*|brochure|bu hafta|buck*"
        "|by sunday|cento|chea*|cheape*|choisi|cieb*|ciebie|clara|comi*|consid*|contactez|contr"
        "i*|copi*|credit|dabe*|dabei|dan|darm*|das hier|days free|de nuestra|de regalo|dernier|"
        "digita*|dimanc*|dimanche|dir|dollar*|domu|du har|durant*|durante|déco*|découv*|einladu"
        "ng|en attente|enjoy|ensi*|ensimm*|ersten|este mes|este*|exte*|extend|feli*|fim|fogl*|f"
        "or $|fore*|four*|frage|frau*|fret*|frete|give you|graç*|graça|grot*|halb*|halle|handla"
        "*|histor*|hoi|horas|hp|hành|iets|il primo|inco*|interested|it before|januar|jedn*|kan "
        "ikke|kant*|kazd*|kids|know you're|kolm*|konnte|koop|kund*|la app|la nuova|le soir|lead"
        "*|li|libros|liefern wir|like the|ling*|long|los|mai|mang*|materi*|may be|menos|met|meu"
        "|miesią*|minute|miss|missin*|missing|moch*|mochil*|moet|mome*|monat|month and|na nasz|"
        "naar 0|najd*|najdet*|najdete|nasz|nigh*|nive*|nl|notes|notice*|noticed|noveda*|of a|of"
        " our|offert*|oma|owner|packaging|pale*|partag*|partagez|partner|pequ*|piac*|pics|plai*"
        "|plan*|please give|plus de|pole*|pour les|pošl*|pr|presta*|pret*|price list|prés*|prés"
        "en*|próxima|publ*|puhe*|quelqu*|querid*|quic*|reach you|reacti*|receipts|receive a|red"
        "|reda*|regist*|rekening|releas*|rempli*|resp*|respon*|resu*|rete*|rápida|saco*|same da"
        "y|sams*|sau|sauna|savonn*|savonnerie|schade dass|sela*|select*|sixt*|size*|skip|smar*|"
        "solo|sort*|souscr*|spok*|subs*|suit*|sunday and|suất|svar|synd*|syndic*|sábado|tast*|t"
        "eilne*|teks*|tema*|thirty|this is|to order|trade|tranqu*|turk*|tv|u nas|uncl*|und nich"
        "t|unsere|unseren|uplo*|upload|vain|van ons|vecer|veci*|veng*|verde|verg*|via|vor|vuel*"
        "|wall*|want*|watc*|week the|when it's|wij|wir|wiss*|with|with code|with our|woch*|you "
        "could|you will|you'd|your old|zajr*|zajrzy*|zap|zeit für|zł za|κερα*|τους|а|безп*|безп"
        "ла*|бону*|вы|дней|лв за|пока*|прод*|първ*|р|снід*|снідан*|לקוח*|לקוחות|أول|خلال|فقط|आप"
        "को|আসুন|ชว|ลก|สน|อป|เด|เล|โร|おり|お客|お早|お米|お話|げま|ご予|さな|して|その|たて|ち"
        "ら|にど|は送|ひお|ひご|みく|める|も大|も無|ろい|を当|を無|アプ|クリ|ザー|スタ|ペー|マ"
        "ホ|ャン|一個|付き|付中|以下|会に|停止|在宅|増や|始め|家族|店主|早め|末の|様に|毎月|気"
        "軽|社を|軽に|開き"
    ),
    9: (
        "% na|0 km|0 miles|0 until|? por|a un|abme*|abmeld*|abone|about to|air|alar*|alert|amic"
        "*|an 0|anim*|anru*|anyt*|apply|ar|arma*|asia*|auf ihrem|autumn|back 0|bags|bare|based|"
        "basket|be the|bera*|bezp*|bjr|bote*|by card|bán|carte|cett*|cette|chama|chama no|cheap"
        "er|chip|ciud*|ciudad|cliente a|clos*|coff*|consei*|conseil|could be|coun*|cu|cuen*|dau"
        "e*|de frais|de tu|demo|depa*|desde 0|die neuen|digi*|direcc*|dispos*|doda*|domand*|don"
        "t|drop*|each 0|einer|el primer|elek*|elektr*|elettr*|en mi|entra|ersc*|espe*|experi*|f"
        "arben|feliz|fibr*|finali*|financ*|fine*|first 0|floa*|followers|forw*|forwar*|fren*|fr"
        "enos|fully|func*|före|gel|gesc*|gesp*|giac*|gibt|gli|gril*|group|haben sie|haft*|han|h"
        "aus*|her|herb*|hjäl*|hola soy|hope|hour|hua|hub|hundre*|hurtig*|i am|i'm a|ihrer|il es"
        "t|incomp*|inscri*|interesse|invest*|ipho*|iphone|is about|jaar|juli*|just got|ka|kesk*"
        "|km|know that|krij*|kunder|kurze frage|l'an|l'an dernier|la suite|la tienda|leer|liefe"
        "rn|limited to|loan*|loans|loca*|lohn*|lohnt|lohnt sich|loopt|maken|mari*|marted*|marte"
        "dì|may i|mei|minutt*|mitad|montag|muit*|móvi*|móvil|nao|natal|negoci*|neste|news|no za"
        "p|not be|nous ne|nouveaux|nova*|novas|nowy*|nuestra web|nyer*|octobr*|octobre|odpo*|of"
        "fice*|oficina|ons|ordina|otto*|otwa*|otwart*|our new|où|paper|para toda|passat*|per la"
        "|percen*|percent|perh*|peça*|peças|pintad*|più|plas*|podaru*|por whatsapp|pošlem*|pošl"
        "eme|prenota|priy*|prochaine|profil*|prossi*|przez|płacis*|płacisz|que el|racc*|rata|ra"
        "te|reach|record*|regalamos|register|reteni*|retenido|rose*|réserver|s|sab|salt*|samedi"
        " 0|schnel*|seit*|selama*|selamat|sell|selv|semaine|send you|sendun*|sendung|seul*|seul"
        "em*|seulement|sie zum|sing*|sist*|slots|sold out|somo*|somos|sonnta*|sorp*|sorpre*|sor"
        "presa|spec*|spokoj*|starte*|stream*|studio|surp*|surpri*|susp*|suspen*|tass*|teman|tep"
        "l*|terug|terus|they*|this|this quarter|this to|throug*|through|timer|top of|try it|tur"
        "m*|u txt|und ein|unsubscribe|ur parcel|usag*|valora*|verdie*|viele|voi|voorja*|voorjaa"
        "r|vote*|vriend*|vào|wallet|we are|webina*|wech*|weer|when*|whenev*|whenever|withdr*|yo"
        "u a|you are|you cancel|your address|your inbox|zada*|zadarm*|zadarmo|zajrzyj|ze|zwei*|"
        "získ*|él|προσ*|πρώτ*|бесплатно|від 0|для|на|оста*|що|مجاني|پرداخت|महीन*|महीने|में|हम|น"
        "ด|นม|มด|มเ|าอ|เจ|เบ|€ jetzt|いた|お友|お待|お楽|お立|きを|ぐい|けに|ござ|さま|ざい|し"
        "み|ち寄|っと|での|とし|にご|ぬぐ|の会|の森|まの|めま|わず|をプ|を行|イト|サー|スマ|フ"
        "ォ|ムペ|レス|ーを|中で|中に|中の|中は|今す|入荷|制限|名様|呑み|季節|容室|寄り|手ぬ|手"
        "作|支付|新米|方は|替え|月無|機会|止は|求め|湯呑|立ち|米の|美容|認く|후"
    ),
    8: (
        "! you|0 days|0 h|0 instead|0 lakh|0 million|0 pcs|0 por|0 pounds|? con|? met|a friend|"
        "a mitad|a month|a my|actie|acum*|acumul*|adve*|advise*|akhi*|also|amar*|and it|anh|anr"
        "ufe*|anrufen|antes del|anto*|appele*|appelez|arrive|arrivés|arte*|artesa*|artisa*|atte"
        "nd|auditi*|aust*|austra*|availa*|baja*|bald|based on|başl*|be glad|beco*|befo*|before|"
        "beispiel|beko*|bekomm*|bela*|belles|bespla*|beste|bezorgd|bilder|bizu*|bizum|blok*|blo"
        "q*|boil*|bonjour votre|boutique|bram|brav*|bure*|caixa de|cald*|canjear|cara|care|cata"
        "logue|cela fait|cele*|celebr*|cere*|chaque|chef|chez vous|chri*|christ*|chuy*|cinq|cle"
        "a*|click|close|colour*|colours|come and|come*|commen*|compan*|compri*|compris|confirm|"
        "confirm your|conn*|consider|conta|contro*|course*|courses|créa*|créd*|cuisin*|curt*|d'"
        "un*|d'une|dana*|dass|dato*|datos|de deur|dealer|deg|dein*|demande|demost*|desconto na|"
        "deve*|diesem|direkt|dist*|distri*|ditt|dobl*|dollars|dona*|doub*|douzai*|dulu|earn 0|e"
        "ast*|el viernes|empfehlen|en tu|enqu*|ense*|entra en|escríb*|essa*|et pour|euro im|eur"
        "o per|euros à|ex|example para|expo*|fald*|fanc*|fast*|finden|finden sie|fire|fiscal*|f"
        "ix|format*|foto*|friday 0|frisch*|fully insured|första|galeri*|galerie|game*|games|ger"
        "a*|geschi*|gostar*|got cheaper|grab|grai*|groß*|han llegado|hart*|haza*|heef*|heeft|he"
        "la|hello i|heme*|hemen|herzlich|hjemme*|hodí*|hodín|home*|hood*|hotels|hr|hur|huît*|hu"
        "ître*|huîtres|ici|ihre*|il 0|im monat|imag*|in onze|ingen|instagram|interesse ?|into|i"
        "nvita*|is back|is open|it will|iz|için|jahre|jahren|jam|je eerste|jueg*|juego|już w|ka"
        "ik*|kannst du|kap|karten*|kenn*|kilo*|kind*|koll*|kommen sie|konk*|krie*|kunden|kurze|"
        "la boutique|la savonnerie|lakh|leads|lent*|liebe|lieferung|life*|likes|limit|linge|lis"
        "t*|livre|llegado las|llegar|logo*|look like|lost|luz|maan*|maand|malam|many|mara*|marg"
        "*|matr*|mb|meld deg|memb*|millio*|minuten|miri*|mitad de|mone*|money|moni*|months|must"
        "|must*|muy|már|míni*|nel|neues|nice|nights|no extra|nonn*|nort*|nowo*|nu|nuestras|nuev"
        "as|nur|nám|nächste|odbě*|oferec*|offre|offron*|offrons|og en|okol*|okto*|oktobe*|oktob"
        "er|on a|on hold|on our|on this|open|opin*|optimi*|or call|or it|oran*|order before|os "
        "seus|ottobr*|ottobre|pages of|pape*|par carte|pare*|pasq*|pcs|pelu*|pesc*|photog*|plas"
        "ti*|play*|plus|plus a|pois*|pop|por si|portof*|poti*|presen*|prezad*|preț*|prețur*|pro"
        "ber*|proberen|ques*|quince|quiser|reduce*|reli*|repeti*|restau*|reto*|review|rezy*|rez"
        "ygn*|rezygnacja|salv*|samsta*|scel*|scelto|schade|schenk*|schenken|schnit*|scoo*|scoot"
        "e*|seconds|secret*|seks|sete*|seus pontos|shipment|si te|sie 0|sie bis|signat*|slim|so"
        "ld|sonntags|sont arrivés|sous*|spaa*|spende*|sponsored|stamps|stei*|stem*|ster*|stes*|"
        "such*|suite|surv*|súpe*|súper|taller|tamb*|taps|te devolvemos|te lo|te queda|teac*|ten"
        "d*|termine|terv*|test|the app|the bus|the sale|thermo*|they'r*|they're|tien|till 0|tin"
        "|to avoid|to know|todo*|todos|ton|too|tous les|traje|trea*|treat|trova|tuesday at|two|"
        "từ 0|ukáz*|une facture|unid*|ur card|usci*|vais*|vaisse*|vaisselle|valid until|vanaf|v"
        "and*|vandaa*|var|verd*|verifi*|verified|verl*|vernis*|vernissage|vertra*|vier wochen|v"
        "ip|visita*|više|vori*|votre facture|vous offrons|wanted|was added|we ship|we'l*|we'll|"
        "we'r*|we're|webinar|websho*|webshop|websit*|website|weni*|whenever you|who|winn*|winne"
        "r|with 0|worksh*|wysyłk*|wüns*|wünsch*|y un|yazip|yet|yild*|yoga|you love|you've been|"
        "zani*|zanim|zondag|zusammen|écon*|économ*|đi|și|διπλ*|κάθε|κατα*|забр*|инте*|карта|маг"
        "азин|на сайте|прав*|сайте|след|телефон|телефон и|ти|ביום|لغو|گرام*|گرامی|करने|चाहत*|प्"
        "रत*|रात|জন্য|শুক্*|শুক্রব*|นร|ะเ|าย|เง|แอ|โค|あな|い場|い物|うお|おす|お付|お求|くて|"
        "くり|げあ|ご家|ご登|さら|すす|すめ|たち|たは|つき|てき|と申|のカ|のプ|の山|べる|もな|"
        "アン|キャ|ケー|サイ|ヒー|ビス|ポー|ンケ|ーヒ|ービ|ーブ|一緒|人に|前回|副業|半年|口座|"
        "回ご|山の|工房|年の|抽選|持ち|早く|曜ま|期日|末ま|直し|社で|緒に|談会|週の|進呈|靴下|"
        "领取|드립니다"
    ),
    7: (
        "aaj|ab 0|antepr*|anteprima|atendemos|available|bath*|bathro*|before the|bestill|bjud*|"
        "bjuder|bjuder vi|calcul*|chaud|chur*|confid*|d'êt*|d'être|daga*|dagar|darf|darf ich|de"
        "ll'u*|descub*|direct*|discre*|diskre*|dm|dziesi*|estimado|etwa*|etwas|funciona|gleich|"
        "guaranteed|guest|ich habe|in anteprima|inbox|inform|inform you|lang|libr*|litre|love*|"
        "met 0|month we|muss|now 0|passen*|petits|plaisi*|plaisir|plastique|pp|profes*|propose|"
        "prvn*|que 0|quelques|repres*|sas|scan*|scooter|selbst*|septembre|sess*|sessio*|set|sle"
        "ep|some*|souscrivez|stačí|storag*|storage|tea|tem 0|this year|to inform|todo o|trabaj*"
        "|từ|uma|un bon|v sobotu|verano|workshop|zoek*|zusamm*|élec*|électr*|полу*|предло*|כבר|"
        "た方|に来|ブラ|ース|上が|不在|人気|作れ|失礼|打ち|拒收|来て|礼い|約は|请回|込み|重要"
    ),
    -7: (
        "0 enter|0 le|0 que|0 डिलीवरी|a fatura|abholu*|abholung|about the|aide|alread*|already|"
        "ataș*|bank transfer|behind the|bijlag*|bijlage|candeeiro|cant|comme demandé|courie*|de"
        " bijlage|de obra|diferença|don't need|el día|esta en|example t|excuse*|excuses|fa 0|fr"
        "om us|geeh*|geehrt*|geprüft|gutg*|gutges*|gutgeschrieben|i've emailed|if i|il prezzo|i"
        "n about|its way|join*|junt*|kell*|khoả*|klantenservice|koodi|kosk*|l'avon*|l'avons|la "
        "carta|laat het|lana 0|lauf*|les articles|lieferung 0|ligg*|links|loos*|misma|możn*|moż"
        "na|möchte*|neig*|neighb*|netto 0|not 0|nous l'avons|onayla*|onte*|ontem|outsid*|outsid"
        "e|persona|poner|pouvez passer|prefer|quai|razó*|razón|reembolso|rimborso|saludo|serw*|"
        "steht|sticker|stornieren|summe 0|tag frau|ten days|the invoice|to do|to show|una 0|val"
        "v*|vem|vest*|voraus*|weit*|witam|za zakupy|załą*|załącz*|המנו*|สด|ได|くら|によ|の配|わ"
        "っ|ドを|了の|号は|学校|料お|約し|返送|週間"
    ),
    -8: (
        "! gracias|0 bei|0 charged|0 euroa|0 nov|0 pm|0 rt|0 tr|0 van|0 για|0 টাকা|? my|a mano|"
        "a été|aanb*|aanbieding|aank*|abhole*|abholen|abou*|about 0|abzu*|account for|adet|adre"
        "sse|agreed|akti*|aldiği*|alen*|alindi|allen|allerg*|alors que|and not|anders|annull*|a"
        "nnullare|annulé|ao|appa*|as 0|asked for|att|auftrag 0|avbe*|avbest*|avec les|avisos|av"
        "vi*|aște*|base|be 0|beca*|becaus*|because|bestellt hast|bestellung ansehen|betales|bet"
        "alt med|betw*|betwee*|between|between 0|black|blijft|blue|boa|bolsa|bonn*|bonne|bought"
        " 0|bred*|breda|buff*|buffet|butt*|ca|ca 0|cable|cambio*|cambios|cargo|carte 0|cash or|"
        "castel*|ce|charged to|chcę|check|checke*|checked|chiest*|chiesto|clé|cobrar*|codice 0|"
        "codigo 0|coletu*|coletul|com o|comanda 0|compreso|consegna|conser*|convient|cott*|coun"
        "te*|courier|couv*|cuán*|d|daug*|daught*|daughter|de aanbieding|dein|delaye*|delayed|de"
        "liver to|deliveries|der rechnung|descar*|deta*|devi*|devolver|didn't|diez|do zapłaty|d"
        "oes not|doesnt|donderdag|dostava|dr|dziękujemy za|débu*|décemb*|décembre|déla*|départ|"
        "días para|e as|e mail|ei|einste*|el descuento|eller|em|emaile*|emailed|en bas|ending i"
        "n|envelo*|envelope|enviad*|erbi*|erbij|es 0|estamo*|estamos|estimada|estimate|etiq*|et"
        "ique*|euroa|factuur van|faktura|faktura 0|farm*|farmac*|farmacia|file|fili*|fin de|fir"
        "efo*|firefox|fjel*|flight|foot|frai*|from your|furgon*|gaat het|geehrte|geen|geht morg"
        "en|geld ist|geli*|gezahlt|gieß*|gilt|goes|got your|graag|grau|graz*|grazie|groe*|går|h"
        " et|hay|hello|het bedrag|hora|hos|hurry|i|i made|i want|ich die|ideal|ih|ihre reservie"
        "rung|ili|im warenkorb|inbu*|inbus|insi*|is there|ist noch|item 0|jederz*|jederzeit|jes"
        "t 0|jos|jun|k|kami terima|kann|kargo|kell|kelly|kita*|kode 0|kont*|ková*|kunnen|kurier"
        "em|kérj*|kösz*|köszön*|l'ancienne|l'appa*|l'en*|l'ut*|l'util*|l'utiliser|l'écha*|la bo"
        "x|la transferencia|legi*|let|let me|lindne*|lindner|llegada|llegará|lm 0|looks|lorr*|l"
        "undi|là|manca|marche|mas|mati*|megj*|megr*|megé*|megérk*|megérkezett|mehr|mehr*|mehrwe"
        "*|mehrwertsteuer|meine bestellung|men|mensaj*|mesa|met ideal|mete*|minus|moin|moir*|mo"
        "ira|monteur|morn*|move*|mvh|mwst|möchten|mögl*|möglic*|möglich|nada*|nadi*|napot|need "
        "the|nere*|nicht|nog|non sei|not in|nothing to|notre part|novembre 0|number on|obra|oct"
        " 0|off the|også|onay*|onderw*|onderweg|ontv*|ontvan*|opened|orderb*|ordre 0|osoitt*|ou"
        "t for|papi*|parti ce|pasar|phone number|piece|pièc*|please stop|pm|pnr|point|poni*|por"
        " la|porq*|porque|porta|possible|post office|powinn*|pra|precis*|preciso|prefie*|price "
        "on|privacy|prod*|promoç*|pronta|préférez|que compraste|que me|rabatt|rabatt*|rail|reca"
        "ll|received your|rechnung 0|remise de|repara*|reservierung|restar*|restart|retrai*|ret"
        "urn the|ride*|rider|risu*|rita*|ritard*|ritardo|ritiro|rs|runs|réglé|rồi|sale mañana|s"
        "auf|scusiamo per|sehr geehrte|sens*|separa*|serial|seront|sext*|seño*|shippe*|shows|si"
        "e nichts|sieben tagen|siparişiniz alindi|skicka*|skon*|skonto|sol|soll|soll ich|spent|"
        "stoe*|stop it|sudah kami|suma*|summe|suo|suo ordine|só|tag herr|tai|take*|tavolo|teng*"
        "|tere*|the free|the label|the motor|the number|the price|this order|thursday the|thì|t"
        "hẻ|tilauk*|tillba*|tillbaka|tl kargo|to collect|topl*|toplam|toplam 0|tort*|tr 0|trans"
        "f*|transp*|trek*|tu cuenta|tu tarjeta|tuta*|u dit|un défaut|un saludo|unos|until tuesd"
        "ay|us in|util*|vala*|valido fino|vendeu*|vendeur|versch*|vez|visa ending|von sieben|vo"
        "ra*|votre abonnement|vous pouvez|vrát*|waar|want|want it|wasn't|wasn*|we close|wear|we"
        "itere|wete*|weten|wi fi|wiad*|wiadom*|wiadomość|working days|wysł*|y el|yari*|you aske"
        "d|you can't|you send|you'll|your bill|your driver|your files|your new|zapłat*|zapłaty|"
        "zapłaty 0|zeig*|zmia*|zwischen 0|är|étai*|înap*|înapoi|ön|össz*|összeg*|über|überweise"
        "n sie|ďaku*|ďakuje*|ơi em|μπορείτε να|στις|στις 0|ако|добрый|допл*|зака*|заме*|здраве*"
        "|здравейте|здравствуйте !|зеле*|коро*|коробк*|котору*|которую|оплаче*|оплачено|пожа*|п"
        "ожалу*|пожалуйста|срок|הזמנ*|הזמנה|רק|از|استل*|شحنت*|و 0|یا|गई|तक|तो|दिन|पाँच|वापस|है "
        "?|हो|งใ|ตร|ยก|ยว|วม|อบ|แล|ไว|€|€ par|€ que|あっ|お知|きま|き場|くこ|ご迷|と書|に入|の"
        "送|みま|を変|セル|ヘル|ルプ|ーデ|两天|买的|内容|到着|号を|合が|商品|器の|女士|安心|容"
        "の|惑を|承り|支払|文い|日以|日受|知ら|結果|能で|裹已|評価|調整|買っ|質問|购买|返事|迷"
        "惑|送り|違い|部品|金し|電池"
    ),
    -9: (
        "! je|0 code|0 guten|0 ist|0 it|0 jsem|0 mai|0 o|0 pin|0 shipped|0 stk|0 the|0 vat|0 w|"
        "0 و|? j'ai|abonnement|acep*|acepta*|ad|adre*|ajud*|ampl*|and is|ante*|antes|appo*|appo"
        "rt*|arriva|arriva*|arrived|artí*|artícu*|att betala|ausg*|autori*|bara*|basi*|be taken"
        "|bestelling 0|bild|blac*|black friday|brod*|broder*|bună ziua|c 0|cancel|cancelled|car"
        "ria*|carriage|carte cadeau|cas de|caus*|chard|chau*|chauss*|cheg*|compra no|compraste|"
        "confirmamos|couver*|curi*|czeka w|d'id*|d'iden*|days|declin*|delete|demain|deux semain"
        "es|devant le|diagno*|dias|diferencia|dipaka*|dipakai|dni|do|does it|done|door|download"
        "|dph|du|due 0|déce*|e a|el cupón|első|encomenda 0|entradas|entrou|est gratuit|expedi*|"
        "fa|fahr*|fatura|fault|ferme|filial*|for order|for you|garantia|gardie*|gebr*|gebrui*|g"
        "eld|gelief*|geliefert|geti*|geändert|glas*|grac*|größe|gute*|habe ich|hafe*|hatten|hej"
        " !|high chair|huom*|husk|hängt|i'd|il buono|imprim*|ist die|istiyo*|it and|je peux|je "
        "v|jusqu'au 0|kak|kind regards|kunden*|kwh|können|l'anci*|l'article|la etiqueta|la remi"
        "se|la revisión|la tarjeta|lame*|lamp*|lana|le bon|le reste|legiti*|lemo*|lens|leva*|li"
        "eferschein|lk|lk 0|llegar*|luga*|lund*|lune*|lørd*|lørdag|mais|mang|mayo|mensaje|menu*"
        "|metr*|moda|mode*|morgen 0|mua|máte|még|müss*|napo*|naru*|necesi*|needed for|neighbour"
        "|normal|nota|nous vous|nov|nová|numer|obri*|obriga*|offerta|old and|old one|op 0|osoi*"
        "|osta*|pagi*|pagues|papier|pas de|per il|pesana*|pesanan|pezzo|pictures of|pie|plaza|p"
        "one|ponied*|poniedziałek|porto|potete|pre order|price|prisen|przy|put the|półkę|quiere"
        "*|quieres|račun|recu|refund|regards|reservation|retira*|retirada|returns|riit*|rispon*"
        "|riti*|room|répo*|schlüssel|scon*|second|segunda|send*|sendin*|sending|sepa*|shoe*|sho"
        "es|show the|shut*|si no|sin problema|sipa*|sipari*|sollte|starts|steh*|stk|stock|sua e"
        "ncomenda|sản|số|tail*|tany*|teat*|teri*|terima|terugbetaling|the back|the delivery|the"
        " van|then|this message|times|to confirm|trag*|tray|tria*|und 0|unut*|using the|vai|vai"
        "htaa|verkäu*|verkäufer|vervan*|vlie*|w poniedziałek|ware|weds|whats|which is|with you|"
        "yaza*|you sent|your card|your free|your password|your po|ziua|zoal*|zoals|zobacz zamów"
        "ienie|zł dostawa|zł rabat|çika*|és|über*|část*|η|παρά*|που|χρέω*|χρέωση|вече*|връщ*|вт"
        "ор*|день|дого*|догово*|може|покл*|поне*|поръ*|поръчк*|при|прош*|трав*|ההזמ*|היי|עד 0|ا"
        "لدف*|اگر|بين|بين 0|कूपन|डिली*|डिलीवर*|डिलीवरी|ดว|ดแ|นค|ปร|ไป|ạ|いい|お届|お詫|ごろ|さ"
        "れ|ちい|との|の見|まい|もり|るま|れに|フィ|ポン|メー|两个|代金|保証|入金|地址|小姐|届"
        "け|掃除|料金|日に|曜日|書は|点検|用の|的订|真を|着払|積も|記の|詫び|認し|送っ|達員|金"
        "い|間違|除機|배송|예정입니*|예정입니다|총"
    ),
    -10: (
        "0 dear|0 et|0 item|0 l|0 march|0 min|0 paid|0 saldo|0 status|0 su|0 u|0 wir|0 za|0 đ|0"
        " до|? je|a este|accepted|acheté en|afte*|aldi*|anah*|anahta*|anha*|anhang|antwoo*|antw"
        "or*|aper*|appell*|aprova*|así|ayer|bar|batc*|batch|bea|because of|before we|beleg|benc"
        "*|bench|bespro*|bestät*|bicy*|bigl*|biglie*|biglietto|blende*|blender|bord*|brauchen|b"
        "rug*|brutto|buon*|by friday|być|c'est pour|cabl*|cadeiras|caja de|cami*|cana*|cest|cha"
        "nge your|chị|comptez|cuánto|códi*|código|dacă|danke|dat de|de livraison|deine bestellu"
        "ng|deli*|delive*|dem|depois|desconto|descuento por|dezemb*|dice*|did not|dime|dipa*|di"
        "x|do u|do you|does the|dois|dopo le|dos días|du hellre|défa*|défaut|egy|el paquete|el "
        "precio|emai*|en cas|en point|en soldes|encarg*|enero|enre*|enregi*|entre 0|envío grati"
        "s|es el|es un|estima*|etikett|euros en|facteu*|facteur|fert*|forma|fram*|frau|free rep"
        "lacement|from you|gardez|gega*|gelade*|geld*|glut*|goes back|gotowe|guten|görü*|hake*|"
        "hasta el|hatá*|hellre|hely*|hemos recibido|how long|hoàn|i would|igual|ihre bestellung"
        "|impr*|instru*|it was|item*|items|jai|jam 0|jusqu'au|kart|kere*|koko|komen|kostel*|kr "
        "som|kuin|kunn*|la page|las|later|le colis|le prix|lid|liefertermin|lieg*|llevo a|madam"
        "|mail address|matin|mengen*|mengenrabatt|metro|minutes to|minuti|mn|moge|mon compte|mo"
        "ved|môže*|môžete|nell*|netto|nich*|niet*|niets|nog 0|nombre|nr|number|nếu|olur|on its|"
        "ordine 0|orça*|orçame*|orçamento|out of|outr*|paid 0|parler|payer|pengar*|pengarna|pen"
        "tru|peri*|phar*|photo|pin|plak|plec*|point relais|por comprar|pott*|pouvez vous|powi*|"
        "pošt*|pram|prec*|prij*|prix|prueba gratis|préf*|quit*|quite|qx 0|rath*|raus|recibo|ree"
        "m*|reembo*|remind*|rene*|requ*|reques*|requested|reso|retrait|retras*|retraso|right|ro"
        "un*|rozm*|rozmow*|rési*|s 0|saldo|saldo 0|segú*|según|sled*|sledov*|so 0|som|spedit*|s"
        "top using|stornierung|su pedido|su u|tack|taken|tecn*|tecnic*|tecnico|telefon|tell|the"
        " old|the page|the second|total $|tracke*|tracked|tran*|trướ*|trước|tun|un autre|vanavo"
        "*|vanavond|veio|vended*|vendedor|verlängert|vola*|volt*|vorg*|will send|wir mit|wtorek"
        "|x 0|y a|y no|yearly|you want|your return|zaplat*|zost*|zwischen|đ|ơi|ή|για την|είνα*|"
        "είναι|εμεί*|εμείς|κάρτ*|κάρτα|върн*|візь*|да|заказ|заказ 0|ли|нову|поръчка 0|това*|тов"
        "ар|ההזמנה|עד|اللي|شما|कल|लेने|हुई|บก|วก|โอ|お預|かか|き取|けれ|それ|てあ|てお|なけ|の"
        "確|の返|はか|を確|クー|ンセ|ーポ|予定|保留|値段|入力|円は|収書|問い|後の|文内|更し|絡"
        "く|運費|金は|金を"
    ),
    -11: (
        "0 check|0 delivery|0 if|0 kwh|0 not|0 qx|? im|abo|accept|agos*|agosto|agre*|alab*|alab"
        "il*|alabilirsiniz|album example|alta|anot*|are in|artike*|así que|at the|august|auto|a"
        "vant|basic|be with|belø*|betalt|bij de|bookin*|btw|c'est un|caminh*|ce jour|cobrad*|co"
        "ma*|come|compre*|con un|contin*|có|d 0|dar nu|de agosto|de factuur|de mayo|del 0|deliv"
        "ery|devant|diag*|dici*|diciem*|diciembre|dit|domani|dorz*|drug*|du 0|dva|día 0|e já|ei"
        "ngeg*|eingegangen|en pie|ench*|encome*|enve*|er 0|est ce|etiqueta|example f|extr*|f|f "
        "0|falt*|febr*|fecha|files|free trial|friday|gaat|garantie|goedem*|goedemiddag|grun*|gr"
        "üß*|have|have the|ho|hämt*|hämta|häng*|höch*|höchst*|if you|in !|inside sales|irel*|ir"
        "elan*|ireland|is it|ist fertig|je pakket|juil*|juille*|juillet|junto|kal|kdyb*|kedv*|k"
        "ete*|kind|kode|kort|kuri*|kurier*|kérjük|können sie|lask*|len|les 0|march|marq*|mit ei"
        "nem|monteu*|mornin*|morning|ms|muis*|muistu*|muistutus|müssen|nach|newsletter|no need|"
        "numb*|o nome|on monday|one piece|onko|oper*|operat*|ophale*|ophalen|page|paket|pakete*"
        "|paketet|pas|payé 0|pe 0|pesa*|pickup|plata|pren*|preo*|problem|pronto|puedo|put|qued*"
        "|quero|qx|rather|recebemos|recoger|registered|reminder|reste|return*|round|répa*|saba*"
        "|safety notice|sama|sat 0|says 0|schl*|schlüs*|send the|ship|ships|should be|sie noch|"
        "skri*|sofa|staat binnen|sua compra|suba*|są|tell me|the blue|the box|the driver|the la"
        "mp|the order|the post|ther*|thu|thôn*|thông|transferencia|traz|tren*|trial|tuo ordine|"
        "until 0|unve*|valo*|viej*|vásá*|wedding|wegen|you ?|your pre|zamó*|zamówi*|zeigt|zwis*"
        "|zwisch*|à 0|à un|ça|καλησπ*|καλησπέρα|μου|замо*|замовл*|изпр*|изпрат*|місц*|якщо|אם|ب"
        "طاق*|تأكي*|تأكيد|سفار*|سفارش|سفارش 0|فردا|لطفا|ऑर्ड*|ऑर्डर|गया है|जी|ছাড়|সকাল|সকাল 0|"
        "งซ|€ versand|けて|せん|は発|もら|らい|を返|ディ|力し|取り|受け|完了|文番|电子|的包|終"
        "わ|訳ご|返し|額は"
    ),
    -12: (
        "0 c|0 de|0 i|?|? ?|a deposit|abonne*|ajun*|ajus*|alle 0|and your|antwort|are ready|art"
        "ikel|asce*|ascens*|atta*|attach*|auf der|aus dem|avev*|avoir|belt|betala|bom dia|brauc"
        "h*|broj 0|buongi*|buongiorno|c'è|cadeau|carr*|chie*|ci scusiamo|comand*|comes|comme|co"
        "n una|confirmada|conseg*|correo|dans|dar|de doos|descue*|desmonto|deux|deze*|deği*|die"
        " 0|disa*|dobry|doos|dora*|dorzuc*|einen|el número|elev*|ending 0|entr*|este correo|ext"
        "ra|fala*|fatt*|fertig|fize*|frid*|gege*|geht|geza*|gezahl*|geän*|geände*|go to|graa*|g"
        "ris|grund|guten tag|hab|habl*|have it|help|hint*|hoto*|i get|il suo|invoic*|is in|kala"
        "n|keep|kettle|kommt|künd*|l'av*|laat|lo he|mandam*|mandamos|mas a|message|meter|modelo"
        "|modifi*|mr|mutta|my|my order|möch*|needs|notice|numéro de|original|out|packed|pdf 0|p"
        "ictures|preis|prezzo|pri|prévue|q 0|que a|refu*|rela*|rembou*|renvoy*|reserva|retr*|ri"
        "sp*|ruil*|ruilen|résili*|sali*|salu*|saturday|scusia*|scusiamo|seda*|senast|senz*|senz"
        "a|sieben|skic*|slutte*|soldes|soll*|staat|swish|take the|taquil*|taquilla|the bike|the"
        " two|ticket 0|tila*|tilb*|tirs*|tirsda*|tirsdag|toma*|vali*|valido|vat 0|verj*|verjaa*"
        "|verv*|vi har|voor je|voy|when|yest*|yester*|yesterday|you did|zahlun*|zmie*|zmieni*|đ"
        "ã|επισ*|πληρωμ*|πληρωμή|відділ*|до 0|напи*|посилк*|прил*|приш*|скидка|שלום|الطل*|با|سا"
        "عت|गया|छूट|আপনা*|আপনার|ณค|บค|าน|いて|いな|お持|ご連|さい|った|です|で大|のま|の電|出品"
        "|单号|引き|期限|済み|特典|発送|解約|订单|購入|送料|間に|감사합니*|감사합니다|됩니다|할"
        "인"
    ),
    -13: (
        "0 august|0 has|0 q|0 סה|0 बजे|abho*|acti*|angebo*|aparat*|aparato|auto*|avis*|be in|be"
        "stelling|bike|blei*|bleibt|booking|brakuj*|buen*|caja|cambiar|cambio|carg*|chan*|charg"
        "e|colis|contraseña|cupó*|cupón|det|downlo*|encargo|enví*|esto*|example r|fall*|for thi"
        "s|giúp em|goed*|gracia*|gracias|gratis ongkir|hari|hast|hold|import*|importe|innerhalb"
        " von|inside|inv|inv 0|invoice 0|is the|jsem|jsou|kvit*|la 0|la caja|la contraseña|lieg"
        "t|lind*|line 0|livré|lm|mando|modi*|mond*|míst*|místo|nett*|new order|no se|når|número"
        " de|offer of|old|ontvangen|pagame*|pagamento|part|partit*|pièce|posted|prélev*|raze*|r"
        "azem|razem 0|recebe*|rice*|scus*|segund*|seit|semaines|sped*|spolu|spolu 0|szia|taqu*|"
        "tell us|this mail|tuot*|unit|usat*|va|vaše|vendre*|vom 0|which|wochen|woul*|zwro*|ände"
        "rn|đã mua|θα|να|σας|σύνο*|σύνολο|σύνολο 0|την|в 0|відд*|завт*|завтра|зниж*|п'ят*|пове*"
        "|поверн*|ا|رو|नमस्ते|बजे|নম্ব*|หล|ะค|お問|け取|ご返|たい|のと|の件|まま|れま|んで|シー"
        "|三天|取件|合は|更は|税込|設定"
    ),
    -14: (
        "0 from|0 minutes|0 лв|0 টি|a new|abla*|acht*|ama|amou*|angebot|aske*|asked|attend*|até"
        "|back|bata*|bisa|book*|bună|cadeir*|can'*|can't|change*|chave|code|comm*|comprei|compr"
        "é|compró|could you|descuento|desmon*|di nuovo|didn*|differ*|dobr*|does*|driv*|elle|ers"
        "t|faul*|fra|guts*|gutsch*|has been|hilf*|hilfe|igua*|is een|jeśl*|jeśli|klo|klo 0|la c"
        "ommande|left|ligt|llega|llev*|los 0|mach*|mell*|newsle*|numé*|numéro|pak|password|payé"
        "|personne|pict*|pienię*|pieniędzy|pin 0|possib*|pozdra*|prijs|prév*|reca*|relais|remis"
        "e|remp*|renvoyer|retard|reti*|retu*|ricevuto|rs 0|réservation|rück*|schalt*|sieb*|sigu"
        "*|sim|staf*|stay|svp|t il|tarif|tisz*|tiszte*|tisztelt|totale 0|uit|una persona|update"
        "*|vaih*|van|vendredi|verz*|vogl*|volta|we hebben|week 0|where|wk|would|you bought|you "
        "ordered|zapł*|zurü*|zwrot pieniędzy|átut*|átutal*|верн*|відпра*|го|грн на|до|добр*|е|з"
        "амовлення|карт*|купи*|лв|пере*|переда*|плат*|קוד|خرید*|قبل|थी|पर|আছে|খুলে|টি|งไ|นะ|€ 0"
        "|あり|いし|し訳|ため|でし|ない|にし|のに|料は|時ま|約の|約確|見積|고객님"
    ),
    -15: (
        "#exclamations|0 v|? dan|adde*|attached|autre|binn*|binnen|bom|bon|bought the|codice|co"
        "li*|commande 0|como|confirmed|covere*|covered|das alte|demandé|dziś|dá|ferr*|glasse*|g"
        "lasses|got|hebb*|hebben|iban|il|joint|kala*|kod|kommer|krijgt|kündigen|la facture|leav"
        "e|licenc*|lift|ligger|livrai*|livraison|map|narudž*|need*|nessun*|news*|nichts|norm*|o"
        "n 0|ongkir|opha*|origin*|pani|passag*|passer|peng*|posto|privac*|prélevé|recibido tu|r"
        "egalo|rimb*|rimbor*|shal*|sigue en|som du|staffe*|swap|teta*|the card|this morning|til"
        "aus|to be|totale|u 0|uw|v 0|vagy|vissza*|voor de|vous avez|will|you for|été|אחרי|الطلب"
        "|رقم 0|জানা*|ขอ|รว|の間|セン|月に|用的|領収"
    ),
    -16: (
        "#short|0 es|0 hei|? merci|accept*|al banco|albu*|amount|buenas|can i|chav*|che|comanda"
        "|compra|con la|csomag*|dank|dema*|descon*|desm*|diff*|discul*|dl|don'*|don't|fatu*|fit"
        "ting|g|garant*|giúp|glasses are|hell*|hi|id|je veux|karg*|kedves|l'ar*|la mesa|merc*|m"
        "erci de|ne|need to|ness*|not|noth*|nothin*|nothing|of the|ordr*|ordre|paczka|pictur*|p"
        "opr*|pote*|preven*|proble*|pute*|sald*|saya|sena*|should|tari*|tilaus*|tuss*|tva|vaiht"
        "a*|versand|veux|whic*|wrong|zurück*|zwrot|é|über 0|đổi|πληρ*|гото*|поръчка|післ*|ל|ל 0"
        "|לפני|של|برگر*|شد|لك|لي|কাল|থাকল*|বদলে|おき|お返|があ|した|まだ|ルは|届き|明日|내일"
    ),
    -17: (
        "0 dagen|0 y|? the|acheté|addebi*|autr*|avez|beta*|betale*|bile*|bonjour le|brau*|brut*"
        "|cena|cobrado|collect|da|das|deva*|dife*|difere*|discou*|discount|disd*|er nog|erstat*"
        "|esta|example checkin|factuu*|fakt*|faktur*|fittin*|furg*|got the|how do|komt|kündig*|"
        "lo demás|mada*|nicht mehr|nome|nr 0|p 0|parte|passwo*|pour le|prev*|può|rempla*|replac"
        "ement|returned|seller|send it|shou*|sold*|tard*|to pay|tra|è|опла*|الشح*|تم|نعتذ*|نعتذ"
        "ر|से|মোট|মোট 0|ใบ|ある|時に|通知|주문하신"
    ),
    -18: (
        "0 m|0 may|0 of|a tu|album|best*|beza*|bezahl*|bezahlt|brak*|dear mr|demá*|demás|disdet"
        "*|driver|en de|en la|encomenda|envío|ette*|factuur|g 0|gate|is ready|it back|item|jeg|"
        "jest|kl 0|könn*|le|m 0|non|or|ordere*|ordered|paypal|pls|post*|pouvez|pozd*|prenotazio"
        "ne|przy*|på 0|q|receip*|rech*|recibido|reta*|rien|sans frais|sent|sono|szám*|take|than"
        "ks for|the last|tomo*|tomorr*|tomorrow|trac*|under|valor|ya|ya esta|you paid|your e|za"
        "mówienie|zapl*|zit|à votre|ände*|здравс*|здравствуйте|или|כ|סה|סה כ|المن*|طلبك|করে|าไ|"
        "つい|てく|不要|座位|時か|請於|遅れ|金額"
    ),
    -19: (
        "auft*|auftra*|auftrag|betaald|cade*|checki*|checkin|comman*|dank*|den|depo*|disc*|dopo"
        "|ended|entre|es|et 0|factura|ferm*|fitt*|for your|haal|had|impo*|is 0|iva|kaar*|llevo|"
        "ma|mano|monday|odda*|on it|orig*|pacz*|parl*|payp*|pe|por favor|pouv*|pros*|rechnu*|re"
        "st|tarjet*|tracki*|tracking|von 0|with the|wron*|по|تا|خصم|رمز|দেব|たら|につ|カー|価格"
        "|全額|已收|成功|请于"
    ),
    -20: (
        "0 x|back to|baga*|balance|codi*|compte|comput*|czek*|ett|hej|kan|kl|kova*|las 0|lleg*|"
        "mee|nt|ongk*|ordi*|pedido 0|post|prél*|ready|recoge*|rekl*|reklam*|remb*|replac*|said|"
        "tarjeta|there|tussen|tussen 0|uhr|unde*|wk 0|x|για|το|אפשר|מחר|बिल|ভ্যা*|はご|ード|包"
        "裹|場合|請求|購買|連絡"
    ),
    -21: (
        "0 do|0 juni|0 uhr|after|ako|antw*|cart*|dage*|factur*|gutschein|ha|has|hola|i bought|i"
        "ts|kaartj*|leav*|lice*|no|que|rechnung|renv*|ricevu*|storni*|your plan|است|का|尾款"
    ),
    -22: (
        "! a|arri*|dagen|die|down*|días|fech*|mag|messag*|nem|pago|pdf|pref*|raba*|rt 0|sigue|t"
        "icket|v|visa|viss*|المف*|عند|お願|ちく|先生|入れ|退款|願い"
    ),
    -23: (
        "0 b|0 si|abge*|apar*|bestellung 0|booked|cambia*|change|cobr*|desc*|endi*|ending|h|het"
        "|invoice|juni|otra|ou|pake*|received|ref|reçu|servic*|t 0|у|לא|確認"
    ),
    -24: (
        "bamb*|bestellung|er|est|j'ai|nada|paga*|pedido|pode|puede|quiero|rendel*|serv*|term*|t"
        "hanks|used|wher*|交換|円を|配達"
    ),
    -25: (
        "0 0|0 und|at 0|bestel*|c|cancel*|csom*|goto*|je|mi|quie*|rend*|your order|値引|可以|寄回"
    ),
    -26: (
        "0 la|0 your|annu*|bien|but|commande|ende*|esta*|oder|order is|pron*|remi*|rt|vat|здра*"
        "|すが|发票"
    ),
    -27: "0 and|answ*|check in|confir*|dat|de la|devo*|eing*|está|k 0|r 0|si|って|まで|れて",
    -28: "0 is|came|code 0|he|i've|ist|ordine|receipt|the 0|سلام",
    -29: "gard*|if|po 0|proszę|tick*|かり|変更|注文|返金",
    -30: "answer|devolv*|gara*|ich|mail|merci|não|pued*|sur la",
    -31: "0 total|confer*|do i|o|数量",
    -32: "0 cm|aber|b|bought|date|does|la|no 0|order|pedi*|po|than*|合計",
    -33: "0 mm|c'es*|c'est|lo|mm|port*|sorr*|sorry|total 0|не|付款|您好",
    -34: "der|foto|l|包装",
    -35: "h 0|me|今天",
    -36: "canc*|el",
    -37: "can|charge*|charged",
    -38: "bitte|hei|ik|is|plea*|was",
    -39: "0 a|conf*",
    -40: "bitt*|mand*|nie|the",
    -41: "#order-number|m|orde*",
    -42: "boug*|fact*|it|番号",
    -43: "char*|cm",
    -44: "please|says",
    -45: "paid",
    -46: "camb*",
    -47: "% 0",
    -50: "0 ?|example 0",
    -54: "すか|수",
    -57: "order 0",
    -60: "total",
    -66: "re",
    -76: "tota*",
}
