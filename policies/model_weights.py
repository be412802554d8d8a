"""Weights of the marketing model, written by `python -m bench.train_model --write`: do not edit.

In tenths, each with the features of advertising that weigh it.
"""

from typing import Final

BIAS: Final = 0.2
SEPARATOR: Final = "|"
TENTHS: Final[dict[int, str]] = {
    110: "!",
    77: "our",
    70: "free",
    65: "and",
    59: "#many-lines",
    58: "ever*",
    53: "tu",
    52: "app",
    51: "most|whatsa*|whatsapp",
    50: "et",
    48: "#link|chi|onli*|what*",
    46: "%|fina*|unse*",
    44: "betaal|call|hoy|jetz*|jetzt|prof*|sms|und",
    43: "te|un",
    42: "% off|info|link|nos|prim*|receive",
    41: "pague|無料",
    40: "all|fami*|grat*|od",
    39: "new|مجان*|지금",
    38: "0 %|a|just",
    37: "! 0|agen*|per|prem*|tele*",
    36: "every|firs*|kr|pizz*|txt|최대|최대 0",
    35: "month|proc*|reac*|stop|vide*",
    34: "al 0|alle|in 0|semana|się",
    33: "dire*|list|online|por 0|pour|unpa*|£|£ 0|করুন",
    32: "nost*|notr*|notre|y|急用",
    31: "ahor*|anti*|first|gran*|now|offe*|save|shop*|to 0|करें|時間|金が|달|주소",
    30: "barb*|be|e|ein|für|jahr*|nues*|nuestr*|unpaid|we|à la|募集|日中",
    29: "commandez|en|este|formul*|hand*|kun|kurz|papa|perf*|video|voor 0|うぞ|ると|資料",
    28: "ab|bonus|dazu|famili*|get|instan*|mobi*|the new|word*|теле*|برای|ーム|様の|現在",
    27: "camp*|dese*|dès|inte*|invi*|ja|on us|r $|thin*|ve|από|นน|ぜひ|我們|未払",
    26: "amig*|di|evit*|form*|gratis|her|impa*|in|intere*|maga*|novi*|para|pro|salon|soy|toda|免费|各位|客様",
    25: (
        "#money|0 e|0 kr|bank*|bell*|cust*|hot|join|kaff*|land*|mate*|numero|only 0|onze|rent*|tel|une|visi*|werd*|we"
        "rden|wint*|には|んか|ンを|증정"
    ),
    24: (
        "0 kc|aan|alla|bonu*|dla|give|kc|me on|minu*|more|mês|nume*|packag*|partne*|pizza|pres*|real|regula*|sent*|so"
        "la*|this is|trov*|um|wer|μας|בלי|من|のご|ーン|本周"
    ),
    23: (
        "0 gb|ahora|broc*|club|com|customers|entro|from the|ganh*|im|mois|mont*|nouv*|nuev*|perm*|shop|sur|todo|vraa*"
        "|week|zahlen|на|שעות|ฟร|こち|より|プレ|参加|愛的"
    ),
    22: (
        "0 hrs|amor|ans|benefi*|bestae*|bestaetigen|book|contac*|dern*|desd*|desde|each|earn|een|expi*|frie*|hele|hrs"
        "|instant|jahr|každ*|live|love|mill*|nas|personal|prot*|pu|quem|reply|sema*|site|tem|trav*|troi*|unser|unte*|"
        "unter|us|venez|vind*|weeken*|wich*|zum|οι|без|นา|どう|本人|광고|사진|시간"
    ),
    21: (
        "aces*|banc*|betal|busi*|busine*|conn*|dana|direct|down the|eerste|elet*|gagn*|heute noch|home|i am|imme*|lik"
        "e|llam*|main*|offi*|og|prac*|regi*|reply yes|salo*|sans|sofo*|spend|sur demande|toda*|vene*|verl*|vraag|vás|"
        "winter|woche|з|кожн*|пода*|عبر|आज|এক|お客|りま|万円|今日|今月|全程|小姐|最大|朋友|物を|한"
    ),
    20: (
        "0 same|abon*|and save|doming*|enga*|esperamos|estr*|euro*|fort*|habr*|habrá|hai|hier|ihre|letz*|lign*|ligne|"
        "mamy|midn*|mies*|mult*|noi|nosso|not be|nouvel*|obliga*|places|prov*|qual*|raccon*|regu*|repr*|ruec*|shippi*"
        "|shipping|size|spen*|this|tous|trois|ur|urge*|vote|waitin*|waiting|web|what|στο 0|телефо*|חדשי*|חדשים|أنا|كل"
        "|مبلغ|هفته|মোবা*|がで|た方|ちし|ての|上げ|月中|登録|的手|限定"
    ),
    19: (
        "0 eur|0 mil|add|anni|ban|barber*|business|ceva|clie*|collection|consul*|cort*|cortes|cost*|coun*|dati|espera"
        "*|eur|euro|frag*|freu*|from 0|gb|gent*|heef*|heeft|here|hey|iden*|ilma*|immedi*|is on|like*|make*|memb*|met|"
        "mia|moch*|más|name|next|nieuwe|noch 0|noss*|now 0|ohne|only|ons|openst*|openstaande|past*|pens*|pide|próx*|p"
        "róxim*|receive a|reserve|respon*|same|spar*|swiss|trab*|una|uns|vi|vorb*|vous|wartet|wir|years|you order|κερ"
        "δ*|за 0|אחרת|ח|עם|ש|ש ח|الآن|के|งท|ละ|อา|ไล|お気|せて|リー|免費|学生|孩子|帰り|最近|本週|点击|红包|買い|銀行"
    ),
    18: (
        "0 tl|0 שעות|? 0|agenci*|agencia|antivi*|antivirus|au 0|az|año|boll*|bude|cap|colis n'a|compar*|cool*|custom*"
        "|dernie*|dig|doub*|drin*|drop*|easy|elettr*|ends|espe*|fast|identi*|intern*|już|lavo*|loop*|mang*|most*|my p"
        "hone|más de|ngay|nord*|nuov*|offr*|on your|open|pagand*|pagando|podi*|privat*|prop*|rapi*|repl*|revi*|sabe*|"
        "savo*|schn*|sinc*|since|sunday|tc|tl|từ|veče*|voor*|wat|weer|whil*|while|wied*|win|withdr*|worden|üzer*|ένα|"
        "δωρε*|вам|для|кред*|оплати*|получите|через 0|שלך|مجانا|هدیه|आएँ|और|सिर्*|কল|いね|さま|さん|して|し込|そろ|て"
        "み|の手|もご|不收|今晚|導入|帆布|採用|料を|新し|気に|社で|老師|가능합니*|가능합니다|주세요"
    ),
    17: (
        "0 triệu|0 ευρώ|? our|a year|atte*|aux|aval*|bankin*|banking|bu|by the|cada|comple*|conoce*|could not|demande"
        "|descub*|die lieferung|digital|down|draw|dzie*|e in|entro oggi|ersten|gern|goog*|half price|in a|ipho*|iphon"
        "e|is free|kan ikke|kurz*|ligne 0|look|mara*|me 0|midnig*|midnight|obli*|ofic*|online*|pagu*|pasta|pierws*|pr"
        "esta*|puls*|rechar*|refund if|resp*|sort*|su|sund*|supe*|susp*|suspen*|teil*|telefo*|til|to receive|top|triệ"
        "*|triệu|unsere*|vay|very|vite|we are|year|últi*|ευρώ|και|τώρα|годи*|ביום שלישי|היום|להסר*|להסרה|עכשי*|עכשיו|"
        "תוך|شركة|هذا|घर|এখনই|ลน|เร|ใจ|お買|なら|の方|まの|トに|ート|一起|分證|動画|検索|申し|立即"
    ),
    16: (
        "0 order|0 per|? we|abri*|acesso|amic*|and if|ano|anyt*|aprove*|attent*|autumn|avant ce|bank|bel|bloq*|buy|ca"
        "fé|capi*|chama|chance|cho|cine|confirm your|cono*|d'au*|day|della|des|desi*|dich|did you|domi*|eers*|en lign"
        "e|ener*|energi*|esta semana|euros|fees|friend|gust*|hola soy|hosp*|hoy y|ilk|inco*|inde*|ingy*|inst*|jaar|ja"
        "hre|jede|just 0|kare|kids|laden|lang*|lega*|ligh*|ligu*|ligue|limi*|list*|mala*|mensen|merk*|mes|mjes*|na 0|"
        "nam|nego*|neue|nhan*|nhanh|not you|nouvelle|novo|obje*|odpo*|of|orders|over|pana|pas pu|payee|payee mr|pizze"
        "r*|più|plan*|prvi|racc*|release|repe*|schrei*|seka*|semi*|seu|sie|sie sich|simp*|sofort|start|tage*|text|thi"
        "r*|three|torna|tặng|un don|update|után|uw pakket|vous offre|vy|wait*|was not|webs*|weekend|who|wichti*|wink*"
        "|y si|ya no|yeni|zome*|ücrets*|ücretsiz|κερδίσ*|і|אחד|ללא|שליש*|שלישי|اتصل|على|इस|ও|নতুন|บส|สม|าว|お申|か月|"
        "ちら|のお|みて|サー|上的|体験|停止|客服|退订"
    ),
    15: (
        "#capitals|0 !|0 ab|0 anni|0 ans|0 euros|0 off|0 rb|? reply|acaba|ar|auf|avec|bez|by card|caff*|chiama|client"
        "s|compro*|confirme|cont*|cu|deal|doll*|domingo|double*|droppe*|dropped|e receba|estren*|everyt*|everything|e"
        "xperi*|for 0|for £|format*|fotogr*|fres*|gone|ha 0|hace*|hote*|hurt*|hívj*|im laden|incomp*|instag*|it today"
        "|jen|jetzt 0|joka|klik|know|kom|któr*|kund*|la nouvelle|last|line*|llan*|manda|member*|mil|mile*|min|mind*|m"
        "inute|miss|monthl*|monthly|much*|muestra|neue*|nuestra|nuit|och|on hold|on vous|pague 0|partic*|postage afte"
        "r|primer|protec*|receba|recién|red|reduced|regalamos|sati*|sist*|skat*|skatte*|slim|someth*|something|soup*|"
        "sparen|stam*|star*|tava*|test*|tout*|vas|vier*|vindt|voir|vol|you have|zeit|σε|безп*|кредит|перв*|стар*|כבר|"
        "الرابط|بكم|وصلت|हमार*|กา|าย|โค|€ vous|この|し上|では|なく|みも|をい|ジム|年末|担当|支援|新作|期日|楽し|生日|"
        "皆様|荷し|身分|바랍니다"
    ),
    14: (
        "% de|0 horas|0 until|0 में|? sms|abone|abrimo*|abrimos|access*|actu*|al|and we|and we'll|appe*|au|autu*|buye"
        "*|buyers|caffè|came*|card to|carte|cata*|chaud|choi*|clic*|client*|compromiso|conoces|de vous|deal*|dernier|"
        "descubre|digita*|dès le|einfac*|einl*|else|empf*|ensi*|etre|fee|free sample|free*|full*|fürs|gezo*|giacen*|g"
        "iacenza|google|gratui*|graç*|graça|grup*|h en|haben sie|hold*|in giacenza|inve*|is waiting|itt|je te|karty|k"
        "ati*|kerü*|kg|kwar*|lente|li|liste|logo|luni|mai|members|meme|mini*|miri*|moit*|moitié|months|msg|next day|n"
        "gày|nove*|nå|nélk*|nélkül|om|on thursday|ook|order by|pendiente|pers*|pierwsza|play*|poun*|pounds|promise|qu"
        "es*|rapide|reacti*|rete*|returning|réglez|same day|satisf*|schreib|selv|sett*|ship*|showro*|si vous|sin comp"
        "romiso|sizes|sonn*|sou|sous 0|spon*|stre*|subscr*|surp*|surpri*|te lo|team|termine|the matching|ti|todo*|tod"
        "os|urgent*|urgente|utan|uten|van 0|velo*|vent*|vào|w|wall*|was added|wieder|winn*|wird|withdraw|woch*|wort*|"
        "worth|you cancel|your size|zalo|zoek*|özel|τους|χωρί*|χωρίς|буде*|ваше*|получи*|посила*|про|сьог*|сьогод*|сь"
        "огодні|אשרא*|אשראי|المش*|طلب|لاست*|لاستلا*|من 0|प्रि*|बच्च*|महीन*|महीने|हमारे|งเ|โร|いつ|お子|きを|くと|ご提"
        "|ご覧|ち帰|てね|なた|らの|を開|ビス|ンペ|ービ|中に|他社|付け|入り|円の|店長|我是|料で|方は|日曜|然の|的小|税"
        "金|突然|邮件|领取"
    ),
    13: (
        "0 ay|0 bitte|0 keine|0 points|0 sms|0 تخفیف|0 लाख|? a|actual*|ai|anal*|anci*|ancien|and a|and get|and our|ap"
        "ply|apro*|assa*|aust*|austra*|aviso|avoid|banca|bei uns|bel 0|beste|bezp*|bi|cafe*|cant*|care|catalo*|chỉ|co"
        "ffee|comp*|con|connec*|corre|cred*|davi*|dest*|dett*|did|do 0|dodatk*|draw*|empfeh*|engage*|ense*|entry|est "
        "pour|estu*|fast*|fibr*|first 0|fizess*|fizesse|four*|from $|full|få|gera*|gesp*|get 0|gewe*|han|hoe|hous*|i "
        "dati|ici|identity|ilmais*|in your|info*|invite*|ital*|jahren|jeden|każd*|klant|laun*|lent*|les|letzte|lista "
        "de|lo devuelvo|lond*|matchi*|matching|mates|miesią*|miles|miss*|mobile|mochil*|mues*|muestr*|muse*|mỗi|naar "
        "0|natu*|neuen|nhóm|nieuwe nr|nigh*|nort*|nu|nuevos|office|okol*|op|open*|owne*|pale*|perfil|pier*|plai*|poli"
        "*|por r|portat*|prices|profit*|proposta|publ*|puedes|que 0|rang*|redu*|regala*|rejo*|rele*|reteni*|retenido|"
        "sais*|schenken|seo|sept*|seri*|settim*|shoppe*|soir|spec*|spra*|starte*|suit*|te de|te regalamos|this was|th"
        "is week|this wk|time for|trabaj*|tuần|tv|ukáz*|unli*|unlimi*|unlimited|vandaag|was in|will be|wish|year*|you"
        " could|zapr*|zapras*|zapraszamy|zł za|από 0|δωρο*|καλέ*|данн*|инте*|лист|сайт*|хвил*|чита*|במקו*|במקום|במקום"
        " 0|עלות|و|किसी|किसी को|को न|लाख|ทอ|ลก|อป|าก|おり|かが|がり|きで|けま|ご協|ご登|でも|なり|の会|はこ|めに|をし"
        "|ショ|スを|ゼン|レゼ|一度|中で|今週|会で|力く|協力|取消|在の|寄り|小さ|店で|我们|收到|方も|會員|皆さ|通知|重"
        "要|상담|카드"
    ),
    12: (
        "% на|0 bij|0 jt|0 mths|0 quid|0 р|0 ש|0 ريال|acheté*|achetés|achetés le|agent|air|amigo|angeha*|angehalten|a"
        "ni|antes del|area|auch|audi*|aus|ay|bad|bare*|bask*|bekommt|bene*|besu*|bilder|bind*|branch*|but it|cabe*|ca"
        "sa|cieb*|ciebie|commandez la|confirm|corres*|d'auto*|d'automne|dabe*|dabei|dang|dari|days free|de graça|de w"
        "inkel|dear|deposito|dies*|diese woche|digi*|dimanc*|dimanche|direct 0|dispos*|distri*|drei|dès 0|découv*|een"
        "s|ein kurzes|einfach|elen*|elke|en krijg|engagement|enjo*|ensimm*|er det|etwa*|etwas|everyo*|everyone|filter"
        "*|filters|fin|financ*|find*|firi*|fler*|fotku|ft|funcio*|für 0|get a|geva*|gevall*|gevallen|gevallen dit|gew"
        "erb*|gewo*|gode|group|hemos podido|herz*|hour|hoy 0|hund*|i dag|i primi|images|immediate|inbo*|ingyen*|ingye"
        "nes|je hebt|jt|kasi*|každý|kevä*|khai|khoa|kijk*|kit|km|kommen|krijg|które|kurzes|la tienda|landed|live in|l"
        "ocal|loja|malé|marg*|mehr ?|menos|mit|mita*|moitié prix|mths|mum|my page|natal|natura*|nedeni*|nedeniyle|nic"
        "ht zugestellt|no hemos|no zap|nostro|noveda*|nummer|nuove|nyt|o sera|of a|oficin*|on our|one more|order two|"
        "panier|paye*|pend*|pendie*|phone|podaru*|podido|pour nous|pre|primei*|private|prob*|pu etre|puhe*|pushta*|pu"
        "shtan|qualif*|quedan 0|quic*|quid|range|read|releas*|rempli*|rent|reprendre|resi*|sample|save*|schenk*|scho*"
        "|school|sekara*|sekarang|send a|sendung 0|settimana|setu*|shel*|showroom|simple|size*|slots|sole*|solo per|s"
        "pok*|spokoj*|sponso*|spri*|staat klaar|superi*|targ*|ten|tenn*|też|than ever|them*|think|thousa*|thui*|to av"
        "oid|tout|tranqu*|tua|tylk*|tylko|tym|tâm|ultimo|uma|verges*|vergessen|vies*|visit|vol 0|vor|votre carte|votr"
        "e panier|vous étiez|wallet|watche*|we deliver|why|winkel|word|xx|you'*|za 0|zap|zapisy|zoeken|zona|zugestell"
        "t werden|à moitié|étie*|étiez|đồng|δωρεάν|πρώτ*|ваш|вашего|лв за|мага*|магази*|оста*|пока*|р|расс*|трет*|به|"
        "در|ريال|مبلغ 0|هر|گرام*|گرامی|یک|को|नया|ने|থেকে|ชว|ทะ|ลย|อต|แอ|いた|が不|じめ|たか|での|とし|なし|の新|はじ|"
        "めて|を無|トで|ポー|レビ|ント|ンラ|今な|付中|坐坐|尊敬|意し|敬的|新款|日融|本日|止は|物流|秋の|紹介|絡失|融"
        "資|오세요|이|이번"
    ),
    11: (
        "! !|0 al|0 dager|0 euro|0 octobre|0 t|0 vraag|0 zl|a day|a minute|a month|a my|advi*|agor*|agora|aki|also|an"
        " item|arch*|archiv*|asia*|ausz*|bará*|basket|be the|behöver du|besoin de|bisc*|bleu|bloque*|bollet*|bonus 0|"
        "buen|calend*|chama no|cher|colleg*|commen*|commun*|con los|contact|conver*|curs*|de regalo|deg|dell*|ditt*|d"
        "itta|dostan*|drawn|druh*|durant*|durante|dzieci|déco*|einer|einlad*|en je|en tu|envia|esqu*|exem*|exempl*|fi"
        "nali*|finanz*|followers|ford*|fore*|foto*|fris*|første|für ihren|gbp|giac*|glad|glad to|gost*|grou*|gusta|ha"
        "di*|hall|halle|helg*|herb*|hi is|hinw*|hinwei*|hinweis|hoi mam|hora*|hver|i do|if this|ihren|ik ben|impayé*|"
        "impayée|inden|ini|innen 0|invoices|isi|it has|je nieuwe|jusqu'à 0|kaik*|ke liye|kerül|kesk*|koru*|krát*|krát"
        "ký|kurze|kuuk*|kuukau*|kvar*|ký|l'hi*|l'hive*|l'hiver|la collection|launch|legal|liefern wir|ligue 0|linen|l"
        "oan|loopt|love*|low|magazi*|mangle*|marl*|me op|meld|messen*|messenger|mimo|měsíce|nel|nieu*|no extra|noches"
        "|nota*|notice*|noticed|nous voir|nova|now to|nuestra web|off|offre|oh|oma|oran*|pack|pack of|page*|pare*|par"
        "ent*|perman*|petite|phon*|piac*|plazas|please give|plus|pouk*|pour les|pove*|pošl*|primi|profitez|przez|push"
        "*|płac*|qui|quiser|receiv*|registrierung|regl*|resu*|review|risult*|risulta|rápi*|réservez|saber|saldi|sams*"
        "|sans engagement|saved|scor*|secr*|seru*|serum|sie gern|solang*|solange|sonnta*|soon|sorp*|sorpre*|sorpresa|"
        "span*|sparen sie|spend 0|spes*|spring|subs*|surv*|synd*|syndic*|szan*|szanow*|tap to|teilne*|termina|the hou"
        "se|tho|till|till 0|tired|toda la|toge*|togeth*|together|too|tot 0|tous les|toute|trad*|trade|travai*|turb*|t"
        "wij*|twijfe*|twoj*|từ 0|us 0|user|van ons|vehi*|vehicl*|verde|već|vi på|votre facture|vouchers|want*|wech*|w"
        "ij|you are|you'd|your basket|your inbox|zl|zuge*|zuha*|zuhaus*|zuhause|última|čas|περιμέ*|στείλτ*|στείλτε|τη"
        "ς|банк*|друз*|за|підт*|само|след|сроч*|срочно|чере*|через|באתר|הראש*|מעל|خلال 0|محدو*|محدودة|आज ही|घर बैठे|ट"
        "्रै*|बैठे|মাত্*|মাত্র|মাত্র 0|จา|นด|นใ|มด|ยง|แต|แบ|โป|€ de|€ te|あな|いが|い物|さな|てい|の味|の日|も無|ザー"
        "|スマ|テレ|プリ|ペー|マホ|リン|中は|今す|会を|全国|円か|制限|回ご|失礼|展示|店の|弊社|微信|末ま|毎月|求め|焼"
        "き|相談|示会|礼い|社を|드려요|무료|후"
    ),
    10: (
        "! do|% na|0 ani|0 ft|0 instead|0 jahre|0 months|0 pages|0 pcs|0 rs|0 wurde|? pinjaman|a friend|a la|about to"
        "|acab*|active*|acum*|acumul*|aide*|alar*|altr*|amende|an 0|anda|anim*|anni e|antes de|apre*|asiakk*|attente|"
        "auszah*|autopa*|av|avant le|años|base*|be delivered|bekliy*|bekliyor|belu*|bespla*|bestätigen sie|betrie*|be"
        "tt*|better|bien*|bis heute|boda|bode*|boite aux|both|bure*|bus|butu*|butuh|butuh dana|bạn|cair|calcul*|call "
        "our|cand*|capita*|capital|card and|cepa*|cepat|cepat ?|chea*|cheape*|chee*|chef|chia*|chỉ 0|ci|cliente il|cl"
        "ose|coco*|coff*|come back|comeba*|comeback|compan*|contactez|curso|d'hi*|d'hive*|d'hiver|dag|dak|dana cepat|"
        "dapa*|darm*|date*|de descuento|de frais|de um|demo|deposita|depu*|depuis|desa*|deschi*|desde 0|design|dette|"
        "discre*|dist*|dua|díln*|easi*|eine|einladung|empfehlen|en attente|escríb*|espa*|este mes|estudi*|estã*|estão"
        "|eu|ešte|farb*|flex*|floa*|for|for new|fotk*|frage|frau*|free 0|free for|fresh|fully|före|førs*|geschenkt|gi"
        "a|give you|glass|guit*|güns*|günsti*|gọi 0|hadiah|hedi*|herzli*|hodí*|hodín|horas|househ*|huît*|huître*|huît"
        "res|hệ|ihre*|il nostro|imag*|inbox|indo*|inom|into|is about|is back|it by|italia*|januar|jest*|jesteś*|jeste"
        "śmy|jij|jueg*|juev*|jueves|juga|juli*|jusqu'à|kama*|kapi*|kare 0|kenn*|klie*|koch*|kopi*|krie*|kun 0|kurze f"
        "rage|kwarta*|la nuova|la suite|lad|lain*|lang|lavoro|liefern|light|like the|likes|liye|loc|loc de|los|maand|"
        "magg*|mahi*|mahine|majo*|majora*|majoration|markt|matc*|materi*|may be|medi*|mei|meni*|mere*|mesa*|milt*|min"
        "ute*|mio|mitad|mochila|modu*|moet|mome*|monat|mostly|multip*|musi*|myst*|nadine|nao|nata*|nawet|near*|nebenj"
        "*|nebenjob|next 0|no fee|no to|not sure|nächste|odku*|odkurz*|offerts|offria*|offriamo|offriamo noi|oficina|"
        "on|ont|ontb*|opens|order this|our new|pacco e|package could|pages|pani*|parr*|partag*|partagez|partner|pcs|p"
        "erh*|permis|perr*|person|peti*|pinj*|pinjam*|pinjaman|pinjaman 0|plain|pret*|prezad*|priv*|profes*|profie*|p"
        "rofil|proh*|promet*|prze*|próxima|psd|psd 0|psst|puedes hacer|quelqu*|reach|reads|rebo*|rebook|recarg*|recei"
        "pts|recipe|recorded|reicht|rental|rh|roll*|rádi|sach*|saco*|sant*|santé|scha*|sche*|se na|seit*|sele*|select"
        "*|sem consulta|sess*|shipment|sie mit|since 0|sirf|sixt*|smar*|soan|somo*|somos|souscr*|spende*|sprz*|sprzed"
        "*|statt|stem*|stream*|streaming|strä*|sua|suite|svar på|svar*|szeret*|sáu|te queda|telefoon|telegr*|tent*|te"
        "rr*|terv*|thermo*|thousands|thre*|thán*|tháng|time*|timer|to give|todas|tone*|trea*|trong|trún*|trúng|trúng "
        "xe|tura*|turant|tutta|u nas|ulti*|uncl*|und ein|und nicht|unsubscribe|up|upp|vaga*|vagas|valid until|valora*"
        "|vand*|vandaag nog|vari*|vehicle|vender|ver el|verano|verg*|verloopt|vernis*|vernissage|vienne*|viennent|voo"
        "rja*|voorjaar|vorbei|vrie*|våra|với|w tym|webb*|webi*|week the|week*|what you|when it's|wysy*|yaz|you|you a|"
        "you will|your area|your next|your package|your vehicle|zada*|zadarm*|zadarmo|zapi*|zdar*|zdarma|zeit für|zon"
        "d*|zwei*|ücre*|để nhận|ți|έως|έως 0|ήρθε|δουλ*|μέχρι 0|προσ*|τι|безпла*|бесп*|беспла*|друзі|заявка|кожном*|к"
        "ожному|которы*|мы|номер|подару*|подарунок|поку*|полу*|прав*|промокод|рабо*|разм*|си|тепл*|הודע*|הודעה|הלוו*|"
        "הלוואה|ראשו*|תוך שעה|الرا*|با 0|مع|والأ*|इस बार|रात|हर|আসুন|กง|กไ|ดบ|ดไ|ตย|ถม|นต|ปก|มง|ยแ|รต|หร|อล|าช|เจ|แด|"
        "แถ|いか|お付|お待|お楽|お求|お立|お米|ける|しみ|すの|する|ずつ|だけ|ち寄|てき|にど|みく|も大|アド|イト|クリ|"
        "フォ|ルー|ング|ーを|一緒|上次|中の|人確|会に|低至|入会|分で|到店|即日|口座|名额|安全|屋の|山上|差し|征信|必"
        "要|手作|春の|更新|気軽|直し|秋季|立ち|約は|緒に|账户|軽に|없습니다"
    ),
    9: (
        "% på|0 menit|0 miles|0 now|0 tagen|0 years|0 천원|? order|? por|? tu|a free|a jueves|a mitad|a week|acceso|a"
        "ccount will|aggi*|agora e|aján*|ajándé*|alarm|amen*|anche|anru*|appele*|appelez|artisa*|attempt|author*|aux "
        "lettres|az első|back 0|back on|be glad|beis*|beispi*|bestellen|betaalt|bevo*|bevor|blanke*|blok*|bori*|borin"
        "g|bottig*|bottiglie|boxes|brochu*|brochure|bude účet|by sunday|cale*|call now|card*|carrinho|cento|cett*|cet"
        "te|cheaper|choisi|chur*|chuyên|claim|click|cliq*|coin|commune|compensation|compras|confid*|cons*|consei*|con"
        "sulta|conta|counci*|course*|courses|credit|credito|crema|cuen*|cuot*|daga*|dagar|dapat|darf|darmowa dostawa|"
        "dau|days you'll|debited|deci*|den versand|değe*|dima*|dinero|dj|dollar|don|douz*|dringe*|dringend|dura*|el m"
        "óvil|el viernes|enjoy|envi*|erhe*|esta retenido|estimado|et pour|ever|farv*|fibre|flere|flip|follow*|fond*|f"
        "one|food|formation|forw*|forwar*|fotos|fren*|frenos|freuen|funciona|fund*|funds|geef|gefe*|gefeli*|gefelicit"
        "eerd|gente|gentil*|get the|gezoge*|gezogen|gleich|gmin*|guitar*|haft*|halb*|half|han llegado|handli*|handlin"
        "g|hast*|haus|hazt*|hazte|heer mevrouw|heme*|hemen|herbst*|here's|hospic*|i recorded|i'm|igen|ihr paket|il es"
        "t|il tuo|illimi*|im monat|interested|is an|it took|için|join the|juni*|just got|już w|kapo*|kdo|know you're|"
        "kolm*|konnte|końc*|krijge*|krijgen|kunder|la agencia|la version|left in|liebe|limited to|line rental|lista|l"
        "legado las|llegar|logi*|lookin*|looking|lost|maggio|manage*|marche*|mare*|mark|mark*|mars|mb|menit|meno*|mij"
        "|mitad de|mobil|mona*|monate|month and|month we|moq|moq 0|movil|msgs 0|muit*|már|měsí*|n'a pas|na vás|nawe*|"
        "nein|niet bij|nine|no fees|not reply|notes|nouvelle carte|novas|này|năm|occu*|offerte|opt|or 0|orang|order o"
        "f|os|ouvr*|ovat|p each|package|packaging|pakken din|papers|partir|passat*|photog*|please confirm|pois*|pop|p"
        "op in|pracow*|pracowni|presen*|prestamo|priz*|prvn*|první|płacis*|płacisz|rate|re your|reactivate|receve*|re"
        "cevez|rechnungen|recibir|regist*|replie*|replies|repren*|reto*|rich*|rose*|rápida|réserver|s'en*|samedi 0|sa"
        "vonn*|savonnerie|schade dass|seul*|sicher*|sie 0|sie ihre|sista|skip|sold|solo|some|sove*|stačí|stes*|stessa"
        "|stri*|stuc*|stuck|subi*|such*|sunday and|suất|svara|swap it|så|talk*|tea|tend*|termin*|terus|the depot|the "
        "door|thirty|thro*|tize*|to order|treu*|trovat*|try it|tule|umge*|unseren|unsu*|unterg*|untergegangen|ur parc"
        "el|vale 0|vanaf|vandaa*|vede*|velü*|velünk|vera*|verwer*|verwerkt|veui*|veuill*|veuillez|videos|voll*|vore*|"
        "vores|vorig|vork*|vos|votre commune|voya*|vänt*|walk|wart*|websho*|webshop|wir 0|with 0|with a|with code|wor"
        "dt|wüns*|wünsch*|yazi*|yes and|yes or|your first|z|zabl*|zablok*|zahlen sie|ze|zero|zet|zien|zählt|å|üzerin*"
        "|đi|бесплатно|відпис*|відписатися|знов*|знову|один|подтвердите|първ*|счет*|счета|хоче*|חינם|أول|السر*|السري|"
        "اللي*|خلال|فقط|فوق|فوق 0|يرجى|پرداخت|आपको|की|पहले|बच्चों|बिना|वीडि*|वीडियो|सिर्फ|सिर्फ 0|คร|ทร|ทศ|นจ|นช|ยท|า"
        "ค|าท|เซ|เน|€ jetzt|える|おす|お早|お話|から|が無|ぐい|けに|げま|さら|しい|すす|すだ|すめ|たて|たは|と申|ぬぐ"
        "|の口|の際|ばれ|ひお|ひご|やし|りで|りの|わず|を当|を行|コー|サイ|ロー|ンで|ーで|作り|円引|切り|季節|客户|家"
        "の|工房|年の|引を|手ぬ|押す|提案|新米|早め|月無|有限|末の|様に|様へ|票を|米の|者様|至急|覧く|資格|近く|進呈|"
        "選ば|예약|천원|해도"
    ),
    8: (
        "! voor|% sur|0 die|0 en|0 gbp|0 hr|0 luni|0 ml|0 morgen|0 mtl|0 only|0 por|0 pounds|0 secs|0 stück|0 til|0 t"
        "imer|0 weeks|0 хв|0 ч|? i|aan het|aapka|ab 0|aberto|abme*|abmeld*|abse*|achat|acim*|acima|acqu*|acquis*|acqu"
        "isto|afme*|aggiun*|aides|albu*|aler*|alon*|alti*|amar*|amici|anch*|and receive|anrufe*|anrufen|appena|aprova"
        "da|arma*|arrivés|at your|atm|att du|attend|atua*|atuali*|atualize|auditi*|auf ihrem|aussi|austragen|auszahlu"
        "ng|auth*|avant dimanche|avec le|avoid return|bags for|baja*|bald|bancai*|bancaire|bankid|based|been 0|before"
        " midnight|belles|bent|bera*|besl*|beslag|betr*|bild*|bindni*|bindningstid|biscui*|bli|boas|boda*|bodas|bons|"
        "boss|boutique|brav*|bring your|bruk*|btc|bu hafta|bé|caduca*|caducan|call 0|can add|cancela|capp*|carrin*|ca"
        "tá*|catálo*|catálogo|cere*|chaque|chegar*|chegaram|cher e|cher*|chers|chez vous|chod*|chri*|chỗ|cinq|city|ci"
        "vi*|civico|close your|compen*|complé*|compra aprovada|confermato|conseil|conseiller vous|consid*|copies|cort"
        "e|costs|could be|cryp*|csomagja|customers who|d'en*|d'es*|d'êt*|d'être|da 0|da casa|dager|darmowa|de markt|d"
        "e nuestra|debite*|deinem|deml*|demli|demost*|depot|dete*|deze|deze week|die neuen|dine|diritto|do not|do que"
        "|document|doga*|dollar*|domand*|domu|dona|drink|du har|du være|déplacement|earn 0|ein paar|eint*|em|encore|e"
        "nergy|ensimmäinen|ente*|entrado|entrée libre|envie|envo*|erste|estudio|et on|expire|expo*|exte*|extend|face*"
        "|fald*|fantas*|farben|faz|feie*|feliz|fidu*|fiduci*|film*|filter|font|formulaire|freesh*|freeship|freuen uns"
        "|freunde|friend*|frye*|för att|führ*|für sie|geme*|gentile|gest*|gibt|girl*|girls|gli|go on|got cheaper|goût"
        "*|grab|grot*|guitarra|ha diritto|haar*|haha|han entrado|hand|handla*|har vi|hasta 0|hat|have 0|haza*|hela|he"
        "llo i|herzlich|hete*|heute 0|hist*|hoff*|hp|hurtig*|hvor*|hvorda*|hvordan|hành|i was|ich habe|ihne*|il reste"
        "|illi*|in ur|inbe*|inbegr*|inbegrepen|is this|it before|jar|je vindt|juego|jugu*|juguet*|jár|kaas|kaffe|kap|"
        "karo|kartic*|kaza*|kazd*|keluar*|keluarga|kinder|klei*|know that|komm|kommen sie|konn*|koop|kr i|krij*|krijg"
        " 0|kunde|kunden|l'an|l'an dernier|l'at*|la boutique|la espera|la fin|la savonnerie|labels|launch price|le fo"
        "rmulaire|le soir|lead*|leer|legg*|leir*|letzten|libros|lieb*|life*|limita*|ling*|liqu*|liquid*|litt|lo que|l"
        "ohn*|lohnt|lohnt sich|long|long*|los de|los primeros|luck*|luna*|lunch|lámp*|lámpar*|lámpara|lähett*|mainten"
        "ant|maken|mamp*|management|many|masc*|mate|med|media|meit*|meitä|mercad*|mes en|met 0|meu|millio*|mira*|mitt"
        "*|miễn|miễn phí|modulo|movi*|msgs|mtl|muy|myster*|mystery|míni*|mới|nagr*|najd*|najdet*|najdete|nale*|nearly"
        "|negoci*|news|ngườ*|người|nive*|nonn*|noticias|nous ne|nova*|nowe|nowo*|nuestras|nuevas|nyer*|ocks*|också|of"
        " delivery|offer|og en|on request|on this|opin*|ora|order before|order total|oss|otp|ottobr*|ottobre|otwa*|ot"
        "wart*|over 0|over*|owner|pagh*|paro*|pasq*|pasqua|passate|pequ*|per 0|per la|pete*|peça*|peças|pintad*|plaa*"
        "|plaisi*|plaisir|plas*|platfo*|playin*|playing|plek|plät*|plätze|poch*|poda*|podr*|posta|pour vous|preg*|pre"
        "nota|preț*|prețur*|pric*|price list|prie*|primer mes|primeros|processed|prochaine|profil*|prossi*|prés*|quer"
        "id*|quesos|quince|quince años|quit|rata|rb|reach you|recevo*|recevoir|recht|rega*|regnin*|repres*|responda|r"
        "estam|restam 0|restau*|riceve*|réun*|sall*|samsun*|samsung|sart*|sas|saun*|sayin|schnel*|schreib mir|screens"
        "hot|se|seas*|season|seconds|secs|sect*|seks|sem|semaine|send you|sepe*|septem*|septembre|sera|seriou*|seriou"
        "s|sett|settle|seulem*|seulement|shelve*|shelves|shipme*|shops|shor*|shortl*|shortlisted|si te|signat*|sing*|"
        "sixtee*|sixteen|size and|so do|soff*|soffit*|sold out|soli*|something ?|sont arrivés|sonu*|souscrivez|sponso"
        "red|stac*|stap*|stei*|ster*|stock in|subito|swif*|szem*|să|taller|teller|tema*|than|the list|the sale|the to"
        "p|the warehouse|thinki*|thinking|this month|this quarter|this to|tien|timm*|to help|to stop|today|told|toner"
        "|top of|trabajo|traje|trei*|trip*|triple|trop|tuesday at|tuo|turk*|turm*|uc|uk|um amigo|unid*|unsere|usag*|u"
        "t|uw|už|vain|vaisse*|vaisselle|vecer|veci*|ven|vencid*|verd*|verdie*|vi vil|viaj*|viele|viesti*|vino|vino*|v"
        "inos|voel*|voldaa*|voldaan|volt|voor u|vous attend|vui|wanted|warenk*|warenkorb|watc*|webina*|wechse*|when*|"
        "whenev*|whenever|wholesale|wir ihre|wiss*|with no|with our|with*|worksh*|worth 0|wünscht|xem|yes|yolu*|yolun"
        "u*|yolunuz|you know|you'd like|you'll receive|your file|your personal|your street|yêu|z pracowni|zag|zajr*|z"
        "ajrzy*|zondag|zugest*|zugestellt|zusammen|zł|à partir|à une|účas*|διορ*|κάθε|κερα*|μετά|μπου*|παραδο*|του|бо"
        "ну*|бонус|ваш номер|вход|від 0|дві|и|интерн*|карта|мину*|міся*|на сайте|перш*|под|предло*|прим*|промок*|сайт"
        "е|снід*|снідан*|телефон|телефон и|хв|що|גם|הבית|תוך 0|الشه*|الشهر|الطا*|المح*|على 0|مجاني|केवल|चाहत*|प्रिय|म"
        "ैं|यह|या|শুক্*|শুক্রব*|ชม|นล|บบ|พบ|มล|รา|รเ|สล|ะท|เช|เท|เพ|เล|€ à|いく|お時|がな|ご用|に選|ねを|のク|のプ|の"
        "一|の山|の生|は送|みは|み取|める|もよ|らか|らで|れた|ろい|ろそ|わら|をプ|を一|オン|ティ|ヒー|ーヒ|今年|会员|"
        "個月|先着|分鐘|半額|呑み|増や|夏の|始め|容室|対応|山の|幸い|店主|抽選|持ち|方に|日お|早く|曜ま|格を|様限|機"
        "会|法人|湯呑|用意|的话|約受|美容|自己|週の|選で|配信|開き|間の|間を|靴下|월|월 0"
    ),
    7: (
        "0 first|0 fois|0 hodin|0 million|? met|a look|ab heute|alert|anzi*|anzich*|anziché|anziché 0|are you|arvi*|a"
        "spe*|aspett*|assala*|atendemos|avsl*|awar*|bald*|be ordered|beds*|bela*|bezorgd|bij|brenge*|brengen|bril*|bu"
        "y a|camera|card needed|ce soir|cela fait|cent*|ciao sono|clara|clos*|colour*|colours|come and|conc*|copi*|cs"
        "ak a|ctt|cuối|daarna|de a|dealer|deng*|desde la|dipl*|diplom*|doku*|dost*|duas|dulu|dépl*|déplac*|e shop|efe"
        "k*|einf*|ersc*|este*|finalm*|finalmente|första|gamm*|gamme|gaya hai|graine*|groß*|hodin|hope|hôte*|idea|iets"
        "|impaye*|in regalo|insc*|instagram|isol*|iz|jeet*|jeeto|kaffee|kelu*|koffie|ky|la sua|laufze*|laufzeit|leads"
        "|lijst 0|lisää|livre|lol|mail in|max|meld deg|meteen|miesię*|moment|måna*|måst*|måste|móvi*|móvil|nasz*|nigh"
        "t|notici*|novida*|nowy*|nuestros|nytt|något|obligation|octobr*|octobre|office*|og få|ordina|otto*|ouvertes|o"
        "ù|paar|para toda|państw*|percen*|percent|perj*|perjan*|plaisir de|por|pp|preguntas|premio|priy*|probef*|prob"
        "er*|proberen|purc*|purcha*|přih*|přihlá*|quelques|receive your|ref 0|rejest*|reside*|retorn*|retour de|reve*"
        "|salon de|savon|schreiben|sell|seus|shelf|sleep|soci*|sola|sper*|spesa|svar|tagen|tamb*|taps|te devolvemos|t"
        "eman|the bus|tin|track it|tylko do|télévi*|uffi*|un robot|vais*|venda|venga|version 0|viim*|vinci|vista|više"
        "|vote*|vuoi|váš|wasser|we ship|webinar|wysyłk*|y un|yild*|zajrzyj|zwem*|üzeri|şimd*|πείτ*|πείτε|в|первые|про"
        "сто|такс*|уважае*|לקוח*|לקוחות|أبو|پردا*|आप|ग्रा*|ดข|ตแ|ลอ|อน|お友|けで|てご|にい|の森|はい|アン|ムペ|レス|"
        "ロフ|ンケ|向け|家族|年的|手続|拒收|簡訊|荷物|落ち|逾期|道具|開幕|드립니다"
    ),
}
