"""Weights of the marketing model, written by `python -m bench.train_model --write`: do not edit.

In tenths, each with the features of order mail that weigh it.
"""

from typing import Final

TENTHS: Final[dict[int, str]] = {
    -7: (
        "0 chf|0 enter|0 for|0 jun|0 merci|0 ne|0 não|0 personen|0 que|0 report|0 sehr|0 verzending|a été|abnahme|abr"
        "e*|afte*|agenda*|ajunge|anah*|anahta*|and its|androi*|android|ankoms*|ankomst|antwoo*|artículo|aufg*|avbe*|a"
        "vbest*|avec les|avise|beat*|beatriz|behöver inte|besprochen|bestellung ansehen|betrag|bil|billet|bitte bis|b"
        "len*|brenda|buchun*|buchung|bulb|bura*|cancellation|cause|charged the|che ha|cn|cn 0|col|colore|comprou|conf"
        "orme|continua|de 0|dejó|deliver to|dema*|det i|didnt|défaut de|efec*|el fabricante|el resto|enviada|estado|e"
        "tik*|etiket*|fabi*|fatto|fetch it|fitter|five|foli*|frai*|frakte*|frakten|garnit*|gebot|gebrui*|gett*|gettin"
        "*|getting|h na|happen*|hängt|i don't|i've emailed|ich die|ihre zahlung|ihrem konto|ik heb|il reso|im warenko"
        "rb|in our|is there|ista*|it can|iş|kartou|kdyby|kortet som|kortingscode|kostel*|kuit*|l'ancien|la tarjeta|la"
        " transferencia|legyen|linux|loose|los zapatos|luch*|mann|mantea*|me the|megj*|meld*|mesa|mettre|moms 0|mrs|m"
        "ugs|müssen|na sua|nada*|netto 0|nevy*|niet meer|nov 0|numa*|o nif|ob|odbiór|og er|omda*|omdat|omlo*|omlouv*|"
        "on saturday|open order|orderb*|ordina*|owin*|owing|paiement de|papi*|parti ce|passag*|passé 0|pe|pisz*|place"
        " 0|pneu|pone*|portaria|potong*|potongan|presente|printed|pror*|prorat*|prova|prêt|pt|quattr*|quattro|quinta|"
        "rail*|rd|read*|refund|renews 0|returned to|réce*|sa|sa 0|sauf|schrau*|scriva|show the|so 0|someone has|sosti"
        "t*|statement|stuur|sur votre|teri*|terima|terugbetaling|the kettle|the wrong|this because|tile*|tiles|toplam"
        "|toplam 0|totaal|una 0|valider|veg|veg box|verbra*|verzending gratis|voor vrijdag|vorige week|votre achat|vr"
        "ác*|vrácen*|watch|weekda*|weekdays|wiadomość|wijz*|will call|wita*|witam|ya ha|yg|you tell|your licence|zahl"
        "ba*|zahlbar|zapato*|zapatos|zapłac*|çika*|část*|αλλα*|δύο|επιστρ*|κούρ*|κούριε*|κούριερ|връщ*|день*|деньги|з"
        "аказу|замени*|итог*|итого|наді*|ориг*|оригин*|по заказу|поне*|това*|чека*|التسلي*|التسليم|القي*|القيمة|اليوم"
        " بين|یا|साड़*|साड़ी|ดเ|ดแ|ออ|เป|うか|お届|お心|があ|と助|にお|によ|に発|の店|もお|イペ|コン|ワー|ンは|ーの|"
        "助か|届け|当者|提前|文字|總計|過去"
    ),
    -8: (
        "0 am|0 bei|0 came|0 charged|0 g|0 guten|0 hello|0 jsem|0 july|0 kan|0 non|0 sat|0 shipped|0 som|0 something|"
        "0 ta|0 tienes|0 to|0 totale|0 w|0 with|0 zile|0 και|0 код|0 через|0 קוד|0 الإجمالي|0 تومان|0 बजे|0 টা|? my|a"
        "bna*|abnahm*|account was|adresse|aide|akti*|al ser|aldi*|ale|allerg*|alt 0|alte|alto|ampl*|an order|and 0|an"
        "d i'll|andar|ande*|anko*|annulé|anteri*|anterior|aparece|aperti|aplicado|appoin*|appointment|appu*|appunt*|a"
        "ppuntamento|aprè*|après|as it|as you|aspi*|aspira*|atta*|attach*|au lieu|autori*|ayer|ayni|banque|basi*|bate"
        "ri*|be returned|behind the|bekommen|best 0|bestellt hast|bestil*|beställning|betala 0|bhej|billets|bira*|bor"
        "det|bougé|box 0|brand new|broj|budget|buff*|buffet|buna|buon*|button|buy 0|c 0|cabo|cadeira|caixa|call the|c"
        "ambios en|can cancel|cant|cargador|cargo de|carria*|carriage|carton|cartons|casset*|caza*|charged to|chau*|c"
        "hecke*|checked|chiavi|cinque|codice 0|coletu*|coletul|com um|combin*|commande en|commandé|commercial|commod*"
        "|corso|cortes*|così|coud*|coupon|dat niet|date 0|days to|de obra|de passe|de pe|de stoel|deliveries|dem neue"
        "n|deposit 0|deposit of|dessus|det er|deux semaines|devolvemos|dezember|dici*|diciem*|diciembre|diferença|dik"
        "i*|dins*|dinsda*|direct debit|disponibile|dni|do zapłaty|don 0|donderdag|done|doos 0|dostava|du behöver|déca"
        "*|edition|einger*|eins*|el mismo|en bas|en retard|enviad*|er gratis|era|error|ersa*|erstatten|es el|estima*|"
        "estorno|etic*|etiche*|euro en|every day|excess|excuse*|excuses|f|factuur van|falta que|fattur*|favor|febr*|f"
        "erme à|fern|fin de|firefo*|firefox|first one|fit|flat|follow|foot|for your|free parking|frei*|from us|furgo|"
        "gaat het|gdan*|gdansk|gebr*|geht morgen|gela*|gelief*|geno*|gesa*|gesamt|gewü*|gewüns*|gewünscht|gezahlt|gif"
        "t wrap|gio|goeden*|got 0|größe|guan*|görü*|günü|hade|hebben je|hely*|hinge|hole|hàng|hạn|i alt|i made|i spen"
        "t|id 0|ida|idea*|if i|ihn|il suo|ima|import*|importe|in bij|in full|incl|instea*|instead|iscrit*|ist eingega"
        "ngen|isti*|istiyo*|it off|it's only|jai|jeg vil|jug|jusq*|jälk*|kalan 0|kami terima|kan du|kann ich|kargoy*|"
        "karte|kaut*|kb|kb 0|kemb*|kembal*|kho|kinderwagen|kode 0|kodu 0|koodi 0|kosten*|kupon|kurierem|kury*|kvitter"
        "ingen|kwota|können|küldje|l'ap*|l'appareil|l'im*|l'ut*|l'util*|l'utiliser|l'écha*|la 0|la bolsa|la etiqueta|"
        "la misma|la puerta|las|last one|lavado*|lavadora|lavar|le canapé|le numéro|le prix|les articles|les soldes|l"
        "ieber|lieferung 0|ligt klaar|lk|lk 0|llave|locker|loos*|lorr*|lunes|maak|machen|manteau|martes|matin|megr*|m"
        "ehr*|mehrwe*|mehrwertsteuer|men|mensagem|met ideal|minha|minus|minut|misi*|mism*|misma|mismo precio|mistake|"
        "mit der|mitbri*|mitbringen|model|moir*|moira|mons*|monsie*|monsieur|montagem|monteur|mot|move|moved|możn*|mo"
        "żna|mutta|my order|nachbarn|nachla*|nachlass|napot|naru*|neig*|neighb*|nich*|nicht da|niets|no action|notre "
        "part|noud*|nová|numer|nên|o cabo|obra|off the|ok 0|olur|one is|opened|opge*|opp|ordine 0|ordn*|oude|out for|"
        "pacco è|pada*|paho*|pahoit*|pahoittelut|paketet|para 0|paso|payment|pelo|pengar*|pengarna|phar*|pick*|please"
        " stop|pm|policy|pompa|pong*|ponied*|poniedziałek|potw*|potwie*|pour accord|pouvez passer|pq|pq 0|prec*|prefi"
        "e*|preis 0|prescr*|prescription|price on|price you|prisen|prix|problema|promised|prosze|prosím|préc*|préfér*"
        "|préférez vous|prélèv*|prélèvement|pt 0|pude*|puder|pute*|półkę|qr|quai|que compraste|quoted|ra|rack|receive"
        "d your|rechnung 0|reclamação|rede|refusé|regalo|rego*|reiche*|reichen|remboursé|renewa*|renewal|renovada|ren"
        "voi*|renvoie|reply stop|report|report*|resta|retrai*|rezerw*|riaccreditato|ridi*|rimborso|ritiro in|riverb*|"
        "riverbank|royal mail|récept*|réception|safe|safe place|sagen sie|sampai|schlüssel|scre*|scusiamo per|sea|sea"
        "l|see you|seit|seli*|sell*|sena*|sendt|senest|sexta|señal|seño*|ship to|shoe*|shoes|si en|si je|sie auf|sie "
        "bitte|sie hatten|sie mir|sie nichts|sieben tagen|sirv*|sirve|sjåf*|sjåfør*|sjåføren|sled*|sledov*|soll|someo"
        "n*|sonst 0|speak|spoo*|stad*|stay*|stays|still|stoe*|stoel|stor*|str|sudah kami|suya|swap|så får|séjo*|séjou"
        "r|są|sản|tabe*|tabl*|tape|tarda|tarj*|teruggestort|th|that|the ad|the invoice|the old|the page|the stove|the"
        "r*|there any|thursday the|tilbage|to sign|to this|toer*|toeris*|toi|topl*|total r|transferencia de|try again"
        "|trze*|tu compra|tu reserva|tuta*|ul|ultima|un défaut|unos|us in|used 0|usin*|using|uzna*|v 0|valido fino|ve"
        "dl*|ven 0|vendeu*|vendeur|versand 0|volt*|von sieben|voraus*|voss*|votre commande|vélo|w poniedziałek|wage*|"
        "wagen|wedd*|weddin*|weiter|weiter*|weitere|wenn|which|white|wie gewünscht|wula*|wulan|wurde automatisch|wäre"
        "|y te|yarin|you can't|you sent|your bill|your driver|your gift|your password|your po|your tickets|za zakupy|"
        "zapłat*|zapłaty|zapłaty 0|załą*|załącz*|zett*|zie|zoal*|zoals|ça|çikari*|é 0|écha*|écrit|én|érvényes|étai*|ö"
        "n|über*|überweisen sie|ďaku*|ďakuje*|ơi em|ή να|αντι*|αντικα*|κάρτ*|κάρτα|και 0|κρατ*|μετα*|μεταφο*|μεταφορι"
        "κά|παράδο*|παράδοση|πληρωμ*|πληρωμή|ραντ*|ραντεβ*|σας 0|στέλ*|στην|τα|χρέω*|χρέωση|але|ваго*|вагон|вагон 0|в"
        "тор*|выда*|доставка|забрат*|здраве*|к|котору*|которую|не треба|новы*|отрима*|п'ят*|переві*|покл*|поръ*|поръч"
        "к*|посилка|після|після 0|скид*|счёт|у вас|хран*|чек|בבקש*|בבקשה|ביום|הנחת|לפני|רק|الرس*|القسيم*|القسيمة|الكر"
        "*|رقم 0|ضريب*|ضريبة|نعتذر عن|ऑर्डर 0|कोड|छूट 0|दिन में|बजे|हुई|हो तो|টা|নম্ব*|হবে|จร|ตร|นะ|บแ|ปล|มค|มต|ยว|วา"
        "|สด|อภ|ไห|€ en|€ por|あり|お送|かか|かけ|がま|が終|くこ|ごろ|ご希|ご迷|ちい|に入|に変|のこ|の請|の送|の配|は"
        "全|らお|スワ|パス|三月|了の|代替|保留|修理|儿童|全家|円は|到账|原路|合が|名入|品は|員割|器の|回収|回的|学校|"
        "惑を|扣除|担い|支払|日に|日の|日以|時ま|月分|真を|約番|能で|記の|評価|買っ|購入|足り|路退|迷惑|送し|送っ|通"
        "り|違い|金を|間違|问题|食パ|고객님|평일"
    ),
    -9: (
        "0 ch|0 check|0 iş|0 mengenrabatt|0 minut|0 nie|0 november|0 van|0 wir|0 октября|0 скидка|a taxa|abgezo*|abge"
        "zogen|abonne*|about|abzu*|acti*|adet|akko*|alen*|almacé*|almacén|annulation sans|anre*|anreis*|anreise|anula"
        "r|aparte|aplica*|applied|apport*|arriva|arriva*|arrived|arrivo|articl*|as|as per|att betala|aveva|avie*|avie"
        "z|avisos|back|balanc*|bank transfer|bankaniza|bas|basic|bea|beløpe*|beløpet|bene|beta*|bici*|boekin*|bonj*|b"
        "onjou*|bonjour|bonjour m|bonne|bred*|breda|brief|business days|but the|by friday|cadeiras|caja de|came in|ca"
        "rte cadeau|cartão 0|castel*|ce jour|cest|chai*|changed|chard|chuyển|cobe*|cobert*|com o|comme demandé|compra"
        "do|conduc*|confirmamos|conven*|convient|core*|correo|couv*|couverture|cuisso*|cuisson|cũ|d'identité|dall*|da"
        "ns|dar|de las|de pago|debit|delaye*|delayed|delete|dentro|depo*|der rechnung|devant le|diagno*|dias úteis|di"
        "ce|diez|diferencia|dinsdag|dispar*|dix|do|dobirk*|dobirka|dobirka 0|dora*|drug*|du hellre|due|dziękujemy za|"
        "décemb*|décembre|défa*|défaut|dépa*|départ|e il|e já|een nieuwe|eine*|electricity|emai*|endereço|ending in|e"
        "ngl*|entro sabato|enve*|envoyé*|envío gratis|este mensaje|estimada|euros en|extr*|fa 0|fahr*|farm|fault|feb|"
        "filial*|fine 0|flight|free replacement|freitag|from you|from your|furgone|fäll*|fällt|gaan|gastho*|gasthof|g"
        "egaan|geza*|go|goedemiddag|got your|gotowe|grac*|grey|gris|grun*|hab|hafe*|hake*|hatá*|held|hellre|het bedra"
        "g|high chair|hing*|huis|i|igual|ihrem|inbu*|inbus|inv|inv 0|it and|its own|january|je er|je v|jest 0|jos|jó|"
        "kapu*|kar|kastje|kita*|klantenservice|kosteloos een|kt|kt 0|kurir|kurtax*|kurtaxe|kuss*|kusy|kutu*|kére*|két"
        "|l'appa*|l'étiq*|l'étiquette|la box|la caja|la carta|la remise|la revisión|lade*|lamp|lana|lana 0|late|lens|"
        "let|let me|leva*|lind*|lipowa|lm|locali*|localizador|looks|madam|mais|masi*|mean*|medici*|menu*|merh*|merhab"
        "*|messo|minutes to|misini*|misiniz|mitb*|moda|modelo|muis*|mvh|möchte*|möchten|n|napo*|neighbour|như|niko*|n"
        "o hace|nombre de|non plus|nous vous|nummer*|nummeret|número 0|of $|old and|on the|opóźnienie|opłaco*|or leav"
        "e|ordena*|ore|our warehouse|pagado|pagues|papier|pasar|paso el|pay within|payer|pela|perill*|pezzo|pidi*|pie"
        "ce|pien*|pièce d'identité|place|poner|por comprar|port|portai*|portail|post office|powinn*|precis*|preo*|pro"
        " forma|promem*|promemoria|promoç*|puedo|puer*|put the|późn*|późno|que me|rabat|raze*|razem|razó*|razón|ready"
        " to|recibi*|rede*|refunded|reg|reklamation|remind*|remise de|rene*|requested|reservation|retras*|retraso|rid"
        "e*|riit*|ring|rist*|rma|rma 0|rott*|runs|réglé|répond|sale mañana|sang|scal*|scar*|schlüs*|schran*|schw*|sea"
        "t*|seats|second one|separa*|servis|sesi*|shuttl*|shuttle|since i|sini*|slutter|slutter på|sofa|sogg*|soggio*"
        "|soggiorno|som slutter|spolu|spolu 0|staffelkorting|stil*|stol*|stornierung|suma*|sábado 0|tai|tak|tama*|tan"
        "y*|tarde|taxa de|teslim|testa|the delivery|the seller|thì|thôn*|thông|tilaus|to collect|to confirm|toma*|tra"
        " 0|tt 0|ttc|tus entradas|twój|tú|u dit|ulaş*|units|usad*|usato|using the|veri*|verification|vers*|veste|viel"
        "ä|vire*|visa ending|volta|vooraf|vora*|voucher|vrát*|wach*|wand*|ware|we charged|we have|wochen|won'*|won't|"
        "writ*|würd*|xk|yest*|yester*|you said|your return|za późno|zalicz*|zobacz zamówienie|została|zwischen 0|à vo"
        "us|útei*|úteis|đến|έχει|ή|αποσ*|αύρι*|αύριο|δευτ*|επισ*|λόγω|στην κάρτα|όνομ*|όνομα|вернут*|вернуть|върн*|ві"
        "зь*|догово*|здравейте|коро*|коробк*|місц*|октя*|октябр*|октября|факт*|фактур*|фактура|фото|חשבוני*|חשבונית|ت"
        "م|رقم|رمز|کد|चाहि*|चाहिए|पुरा*|बैंक|है ?|งซ|บก|มา|ลม|อม|ะด|ไว|€ φπα|あっ|お詫|きは|き取|され|と書|なけ|のメ|"
        "の場|みま|もり|らい|らえ|るま|る場|を変|セル|ック|ヘル|ボッ|ルで|ルプ|ーデ|便で|入っ|円で|前に|前日|号は|和"
        "室|小計|已到|戻し|承り|折抵|掃除|数量|料お|料金|日受|時以|曜日|書は|求書|点検|用の|積も|約し|置き|詫び|調整|"
        "達員|金は|金曜|除機|電池|주"
    ),
    -10: (
        "0 as|0 aug|0 bar|0 bring|0 closed|0 code|0 du|0 et|0 feb|0 hei|0 not|0 nov|0 ora|0 our|0 qx|0 r|0 traiga|0 w"
        "orking|0 đ|0 лв|0 סה|0 টাকা|? j'ai|a este|a phone|accord|account for|addi*|afgesp*|afgesproken|afze*|agos*|a"
        "gosto|allen|alre*|alread*|already|and is|anders|anha*|anhang|anno*|annullare|aparec*|aperto|appa*|appell*|ar"
        "e ready|artí*|artícu*|att|attached|ausg*|aște*|because of|before we|bele*|best*|betalen|between 0|bici|bijla"
        "g*|bijlage|black|bomb*|brand|brauchen|brok*|brug*|brun*|brutto|butt*|c'est un|cadeau|cambia|cambio*|cambios|"
        "card 0|carte 0|cartei*|cartão|cerr*|chaussures|chcę|chec*|chyba|clé|comanda 0|compra*|compreso|comput*|couve"
        "r*|curierul|cuán*|cuánto|d 0|d'id*|d'iden*|da danke|dalej|dat de|de aanbieding|de factuur|defe*|deine bestel"
        "lung|den 0|der verkäufer|devant|diag*|disa*|does it|does not|door*|druc*|déce*|dépo*|einste*|el precio|eleg*"
        "|elev*|emaile*|emailed|embe*|en pie|en soldes|enca*|ench*|endr*|enre*|enregi*|entradas|er 0|ersatz|estimate|"
        "estorn*|exam*|expedi*|fabr*|facteu*|facteur|faktura|faktura 0|fetc*|fetch|fili*|freita*|furgon*|futár|gardie"
        "*|gebo*|geehrte|gega*|gehen|geld|geldig|geän*|geände*|gilt|gior*|glut*|go to|grund|guten|habe*|has to|hast|h"
        "ave the|help|hemos recibido|hoef*|hoeft|hora|how long|hurr*|hurry|häng*|höch*|höchst*|i want|ih|im angebot|i"
        "n one|in the|inga*|ingang|is een|iscritto|item 0|item*|items|iş günü|kartiniza|karton|keep this|kete*|kinder"
        "*|klinge*|klingel|konto|kort|kortet|kuin|kurier*|können sie|küld*|la facture|lane|lascia*|later|le reste|lef"
        "o*|legi*|legiti*|liefertermin|linde|links|livr*|lähetä*|lørd*|lørdag|main|manca|masih|maskin*|maskinen|mau|m"
        "egjöt*|megjött|mengen*|mengenrabatt|mete|moge|moi|moin|moms|montaj*|mostra*|même|nachri*|nadia|needs a|nella"
        "|netto|nevera|newsletter|niet|niet*|no lo|noit*|nome|not in|número|número de|obri*|obriga*|old|old one|on it"
        "s|on monday|onko|oper*|operat*|opóź*|opóźni*|or the|ordre 0|otherw*|otherwise|p|paid by|paket|pakete*|paketi"
        "*|park|parler|payé 0|pent*|phone number|phot*|placed|plan|plecar*|plăt*|point|potete|pott*|prijs|prin*|prom*"
        "|pronta|prue*|prueba gratis|préférez|prévue|puerta|quite|quite right|qx 0|rast*|rath*|recebe*|recebemos|rege"
        "*|release day|remboursement|reminder|rendelés|repara*|reparto|reservierung|reset|rest*|restar*|restart|reste"
        "|retrait|riac*|riaccr*|rider|right|road|rog|roun*|round|répa*|réservation|rồi|saba*|sal|sala|sehr geehrte|se"
        "ns*|sepa*|settin*|settings|sieben|sin problema|sisa|skon*|skonto|slut*|sobr*|sonra|spedito|später|spår*|star"
        "ts|sticker|su pedido|suo ordine|são|t|table for|tafel|tag|tag frau|take*|tarifa|te mando|teng*|tengo|teru*|t"
        "he free|the lamp|the price|thuis ?|till*|times|tirs*|tirsda*|tirsdag|tl kartiniza|tot|trag*|tray|trim*|tuo o"
        "rdine|tuot*|téléphone|un solo|unit*|unut*|vale|valido|vaše|ved|vervan*|vieni|vissza|vissza a|vorher|votre ab"
        "onnement|vous pouvez|voy con|want it|warr*|warran*|warranty|was the|wege*|werkda*|werkdagen|wete*|weten|what"
        "s|where|which is|will send|willen|wir mit|with you|wk|write|wrong|wtorek|yang|yari*|you asked|you send|you w"
        "ant|you're quite|your new|zasi*|zasilk*|zeigt|zsóf*|zł dostawa|zł rabat|à cause|è stato|îl|înap*|înapoi|össz"
        "*|đã mua|καλησπέρα|παρά*|φπα|φπα 0|видн*|видно|відділення|відділення 0|віта*|гара*|дого*|заказ 0|заме*|код 0"
        "|купи*|лв|меня*|пожа*|пожалу*|пожалуйста|поръчка 0|прив*|я|דמי|הזמנ*|הזמנה|המנו*|המשל*|המשלוח|לפי|מע|מע מ|أي"
        "ام عمل|التوصي*|التوصيل|الضم*|الضمان|شما|عمل|فاتو*|فاتورة|و 0|आएगा|कल|मत|सामा*|सामान|है 0|সকাল|সকাল 0|งห|ตก|ส"
        "ร|สอ|อร|ะค|าม|€ versand|い合|お電|お預|くだ|ご連|しで|ださ|との|の見|の電|を承|んで|ケッ|ドを|ビー|フィ|ベビ"
        "|ンセ|ンビ|三天|买的|円に|出品|分は|割引|包裹|商品|大人|後の|文内|日時|明細|更し|期限|特典|玄関|着払|购买|週"
        "間|運費|部品|配ボ|配送|金い|預か|預計|배송비"
    ),
    -11: (
        "#short|0|0 dear|0 kč|0 le|0 og|0 status|0 و|? ?|? en|acheté en|achter|active|alab*|alabil*|alabilirsiniz|alt"
        "a|ange*|annull*|antw*|applie*|at any|aten*|aug|aus dem|be taken|beklag*|beklager|betw*|betwee*|between|bigli"
        "etto|blende*|blender|bolsa|bonifi*|bonn*|brakuj*|brod*|broder*|cable|cas de|cash or|cena|chan*|chauffeur|cha"
        "uss*|chie*|chiest*|chiesto|come|compte*|czeka w|código de|de agosto|de mayo|de poten|descue*|devolver|dezemb"
        "*|dime|dobi*|does the|doet|dos días|e 0|el vendedor|enero|entrou|es un|est ce|est gratuit|fecha|ferme|file*|"
        "fino alle|frak*|free trial|gelade*|geändert|gls|graag voor|gratis ongkir|graz*|groe*|grüß*|guten tag|gün|hab"
        "e ich|hej !|hij is|ho|hol|hold|hoàn|hämta|i would|i'd|iade|ideal|il buono|impo*|jag|jsou|justif*|jutr*|jutro"
        "|kalan|karta 0|kett*|khôn*|không|kind regards|kč|l'article|l'ho|la page|la prueba|laat|label|le bon|le colis"
        "|lid|llegada|luga*|líne*|línea|mail address|mandam*|mandamos|mang|marche|mayo|mañana|melden|mell*|mess*|mete"
        "*|metro|mill|monteu*|morgen 0|much|my|máqu*|máquin*|máquina|míst*|místo|need|no charge|no me|nochma*|nochmal"
        "|noite|not 0|nothing to|nov|når|núme*|oct|onde*|onte*|ontem|ontv*|ontvan*|order has|otto|pas de|pdf 0|phải|p"
        "ictures|plata|pone|porta|portar*|porto|poten|pram|prefer*|prevista|price|prij*|que a|quit*|rather|recu|reem*"
        "|reembo*|rela*|renews|reno*|renvoy*|repa*|reso|reste à|returns|ring på|rési*|s 0|sab 0|safe*|schr*|scus*|seg"
        "ú*|según|seront|ships|should be|sie haben|sieb*|sig|slitta|spät*|staat binnen|stock|stop using|su u|sua comp"
        "ra|sul|summe|summe 0|table|tack|tafe*|tail*|tarif|termin|tesl*|the base|the driver|then|though|thu|tilaus*|t"
        "illba*|tillbaka|tiền|to do|total $|tr 0|tracke*|tracked|tran*|tria*|troc*|tun|u krijgt|updates|vede|vem|vend"
        "ed*|vendedor|vi har|vissza*|voor je|vorige|want|we close|wegen|where is|whic*|you can|your files|z 0|zahlun*"
        "|ευχα*|ευχαρι*|να μου|вече*|всё|відділ*|гото*|день|напи*|пере*|плат*|посилк*|прий*|раху*|так|треб*|треба|הנח"
        "ה|עד 0|ا|الإجمالي 0|الثلاث*|الثلاثاء|الموقع|بين|بين 0|طلبك|يوم الثلاثاء|দেব|งไ|นว|อช|าไ|เข|เค|แจ|ได|ไร|いい|"
        "かの|ない|の返|は当|ます|れに|れま|を返|ディ|ール|件码|伝票|保証|値段|元已|収書|受け|品の|子レ|容の|座位|日"
        "出|林小|点前|確定|见附|訂單|訂正|認し|請於|订单|返品|送り|送料|감사합니*|감사합니다|배송|상품"
    ),
    -12: (
        "! je|0 card|0 delivery|0 el|0 it|0 l|0 min|0 minutes|0 uur|0 ל|a deposit|abbi*|abbiam*|abbiamo|abou*|about 0"
        "|accept|accepted|al betaald|alle*|amou*|and not|and your|andr*|angebo*|angebot|annula*|annulation|anothe*|an"
        "other|are in|artikel|auf der|avoir|bankan*|bara*|beleg|belt|bestät*|betalt|bicy*|binn*|binnen|blei*|blij*|br"
        "oj 0|c'è ancora|ca 0|cabl*|caja|caminh*|can you|caso|change your|cobrad*|cobrar*|collec*|comptez|con una|cor"
        "|courie*|curier*|dage*|dank|days|deze*|dicht|do u|dorz*|doua|due 0|e mail|einen|el cupón|el paquete|en cas|e"
        "n dos|end 0|er nog|es 0|esti*|etikett|factura|factuu*|frau|für die|gas|gezahl*|good*|goods|got|gracia*|graci"
        "as|grazie|gutg*|gutges*|gutgeschrieben|habl*|hallo|hatten|hinta|in !|inside sales|inva*|ir|is de|is er|ist d"
        "ie|it ?|it was|justificante|kamp*|kart|kart*|kartin*|kdyb*|kere*|kg 0|kind|kod|komen|kont*|kwh|kösz*|künd*|l"
        "'en*|leave|licence|liefer*|livrai*|livraison|llame al|llega en|llegar*|lot|lot 0|lune*|mach*|maksu|marq*|mer"
        "c*|merci de|mist*|mitä*|mitään|mode*|mond*|morn*|muistu*|muistutus|mwst|needed for|new order|nif|ninc*|noch "
        "im|normal|number on|numéro de|nếu|one piece|oppu*|oppure|original|paga*|pagi*|passer|pesa*|pesana*|pesanan|p"
        "laza|plec*|possib*|possible|poto*|pouvez vous|powi*|pre order|pren*|preven*|previs*|privac*|prueba|préf*|q|q"
        " 0|que la|rabatt|remp*|reserv*|retira*|retirada|returned|ricevuta|ricevuto|rs 0|ruil*|ruilen|répo*|résili*|s"
        "afety|safety notice|saturd*|says 0|sconto|semaines|senast|send the|sendin*|serve|sext*|sigue en|sim|sipa*|si"
        "pari*|so|sol|sollte|spent|sr|staf*|suiv*|summ*|sv|szom*|szomba*|számla|take the|taken|tassa|tecn*|tecnico|te"
        "ll me|the number|the post|the second|the van|this mail|this message|tiene|tisz*|tiszte*|tisztelt|trial|tuss*"
        "|un autre|una persona|unve*|vaihta*|vanavo*|vanavond|verh*|verlängert|versch*|vireme*|virement|voy|vs|wacht|"
        "waren|wear|wedding|weds|when|woul*|you bought|you for|zaplat*|zelf*|zelfde|zmieni*|zost*|átut*|átutal*|är|éc"
        "hang*|érvé*|érvény*|été|δεν|καλη*|οδηγ*|που|στις 0|відд*|грн на|да|допл*|как|ли|переда*|пошт*|при|приш*|скид"
        "ка|בין|בין 0|ההזמ*|מספר|ت|رد|شد|कर|नमस्ते|लेने|আছে|ছাড়|জানা*|งส|ณค|บค|ยค|ให|けれ|さい|それ|った|つい|は発|"
        "を確|セー|ポン|メー|ーカ|予定|先生|到着|尾号|已收|期間|末尾|現金|的包|落札|返し|返事|金し|額は|額退"
    ),
    -13: (
        "0 august|0 gg|0 il|0 kwh|0 pin|0 डिलीवरी|? im|abhole*|abholen|abholu*|abholung|ad|afbu*|afbud|amount|antwort"
        "|aparat*|aparato|artike*|as agreed|auftrag 0|august|avet*|base|be with|bespro*|betala|betales|blac*|blue|bom"
        " dia|bună|być|bảo|c'est pour|cambio|cana*|cargad*|charge|chip*|ci scusiamo|colis|compré|compró|courier|cover"
        "e*|covered|danke|das alte|de doos|de tafel|delive*|dem|demain|dena|deze mail|dia 0|dife*|differ*|dipaka*|dip"
        "akai|dobry den|dorzuc*|du|du 0|día 0|el número|en point|entre 0|este correo|etiq*|etique*|files|fine|for thi"
        "s|forma|friday|futá*|gardez|geld ist|gg|hace falta|have it|husk|irel*|irelan*|ireland|jeśl*|jeśli|kast|kedv*"
        "|kiri*|kommer|kr som|krijgt|l'av*|lief*|lieg*|liegt|lieu|ligg*|line 0|lo he|ltd|maqu*|mit einem|modifi*|möch"
        "*|narudž*|ne|nien*|niente|no need|offer of|offerta|orça*|orçame*|orçamento|othe*|passeggino|passwo*|password"
        "|past|popr*|posted|prei*|prenot*|receipt by|regards|resto|ritiro|rozmow*|saya|schl*|scusia*|scusiamo|seda*|s"
        "ending|serial|shippe*|shows|slit*|soldes|spedit*|süre*|ta|taqu*|taquil*|taquilla|tavo*|tecnic*|tell|tell us|"
        "the last|the order|tila*|tilauk*|transp*|tt|und 0|vendre*|verj*|verjaa*|vest*|você|vásá*|working days|would|"
        "your pre|zapl*|zmie*|ơi|σύνο*|σύνολο|σύνολο 0|την|буде|відпра*|гарант*|го|до|знижка|изпр*|изпрат*|الإج*|الإج"
        "ما*|الإجمالي|خرید*|ساعت|سفار*|سفارش|سفارش 0|نعتذ*|نعتذر|कूपन|বদলে|นค|าห|แล|ある|いな|てあ|にし|のま|クー|ー"
        "ポ|不用|代金|内容|包装|文番|確認|終わ|訳ご|返送|내|죄송합니*|죄송합니다"
    ),
    -14: (
        "#exclamations|0 from|0 item|0 klo|0 m|0 saldo|0 stk|0 v|0 до|0 টি|0 월|0 일|a csomag|a tu|abla*|addebito|aju"
        "s*|alle 0|ama|avev*|be in|bestelling 0|bigl*|biglie*|bring|cami*|cargo|cb|chauff*|chav*|chave|check|chega|co"
        "mprei|curi*|de livraison|desc*|desconto|descuento|desmonto|di nuovo|didn*|dipa*|do you|does*|dr|dziś|eingeg*"
        "|eingegangen|encomenda 0|ette*|farm*|ferm*|for the|fra|ha|hatt*|have|id|igua*|impr*|innerhalb von|invoice 0|"
        "is vandaag|ja der|kargo|kedves|la contraseña|la mesa|len|lütf*|lütfen|mano|mant*|mantel|mehr|mornin*|morning"
        "|newsle*|note|nur mit|oct 0|ongkir|os 0|paga|paid 0|part of|passeg*|pentru|pin|pièce|plak|point relais|por l"
        "a|pota*|preis|problem|przy*|på sms|quedam*|quedamos|quiere*|quieres|qx|razem 0|refu*|remise|renvoyer|reso*|r"
        "iti*|rozm*|sale en|sali*|sat 0|saturday|schalt*|senz*|senza|shut*|sie noch|skicka*|slutte*|sobre|solo un|sta"
        "ffe*|stk|stop it|the bike|the box|the two|trướ*|trước|uit|unit|until 0|use|valo*|veio|verhin*|verkäu*|verkäu"
        "fer|vă|wron*|yesterday|yhteen*|yhteensä|yhteensä 0|your 0|zamó*|zamówi*|à un|áfa|è|για|παραγγ*|замовл*|поръч"
        "ка|приб*|післ*|יום|ל|ל 0|أرسل*|أستا*|اليو*|اليوم|ثم|صورة|فردا|لا|डिली*|डिलीवर*|डिलीवरी|तो|थी|रहा|টি|ขอ|วก|โอ"
        "|ไป|€|きま|けて|け取|で大|まま|もら|ビニ|合は|月に|税込|解約|間に|수 있습니다|안|일"
    ),
    -15: (
        "0 de|0 i|0 ist|0 may|0 q|0 से|?|? dan|absa*|afha*|after|agre*|así que|baga*|bike|buch*|buen*|cambiar|ce|codi"
        "ce|comanda|comes|comman*|como|compre*|con la|contin*|contraseña|corrie*|corriere|cupó*|cupón|dar nu|demá*|de"
        "más|det|deği*|dice*|die|dobr*|dois|don'*|don't|dopo le|drei wochen|een andere|encome*|enví*|er|farmac*|farma"
        "cia|faul*|fert*|for order|fri 0|glasses|goed*|guts*|gutsch*|hint*|hoa|hoto*|hämt*|i get|instru*|junt*|karg*|"
        "kodu|koko|kost*|kvit*|kündigen|legy*|leve*|lo demás|lock*|mada*|mas a|modi*|montag*|nach|nell*|news*|opha*|o"
        "phale*|ophalen|outra|partit*|peri*|pickup|pienię*|pieniędzy|pièc*|prezzo|pri|prélev*|prélevé|quero|recibido "
        "tu|registered|relais|rück*|scri*|servic*|sleu*|sleute*|sleutel|soll*|som du|t il|tari*|tavolo|traiga|tu cuen"
        "ta|tussen|usat*|vorh*|vous avez|we hebben|will|your e|zwrot pieniędzy|đã|αν|до 0|здравс*|здравствуйте|או|היי"
        "|זיכו*|זיכוי|קוד|إن|المو*|برگر*|عند|वापस|খুলে|ระ|อเ|ạ|ご返|し訳|せん|のに|まだ|問い|裹已|設定|領収"
    ),
    -16: (
        "0 uhr|0 vat|0 you|? the|acht*|agreed|ajun*|aske*|asked|así|bom|bookin*|box|brak*|brauch*|buongi*|buongiorno|"
        "c'è|cadeir*|change*|chị|coli*|coma*|comand*|códi*|código|da|desmon*|di 0|domani|dá|elle|endi*|ending|entreg*"
        "|etiqueta|fertig|hebb*|hebben|hell*|hola|imprim*|insi*|iva|jam|jam 0|jeg|jo|junto|kal|kala*|kok|kuri*|la com"
        "mande|lask*|lift|llev*|los 0|maquin*|may|mon compte|ness*|nessun*|normal*|not|ontvangen|outr*|personne|pict*"
        "|pnr|pozdra*|prev*|prima|prév*|på 0|recoger|return*|sans frais|scon*|sent|si|swish|sì|thanks for|to be|uhr|v"
        "an|verv*|vogl*|vom 0|von 0|vorg*|weit*|you ordered|zapł*|zit|zurück*|ändern|đổi|το|заказ|замовлення|якщо|התק"
        "בלה|כ|סה|סה כ|أيام|الشا*|الطل*|الطلب|اللي|المف*|رو|قبل|ऑर्ड*|ऑर्डर|का|भेज|से 0|है|করে|กร|€ 0|お持|お返|ため|"
        "たら|でし|の確|の間|シー|明天|水器|给您|주문하신"
    ),
    -17: (
        "0 dagen|0 if|0 minuti|0 o|acco*|acheté|adde*|anot*|attend*|auto|avez|bar|bata*|betaal*|bisa|bleibt|boni*|bon"
        "jour le|bought the|ca|can'*|can't|carr*|comme|compra|delivery|deux|deva*|discul*|disdet*|dobry|dva|entre|ers"
        "t|faktur*|ferr*|garantie|geld*|già|giúp em|glasse*|glasses are|gửi|had|has|invoic*|is the|it back|je veux|ka"
        "artje|kak|kell|kettle|le|leav*|llevo|message|nast*|nem|nett*|nichts|numé*|numéro|of the|origin*|pake*|pala*|"
        "peng*|pour le|rempla*|rese*|rt 0|sama|ship|sigu*|sind die|sono|the blue|there|ticket 0|tva|update*|vendredi|"
        "veux|y no|ya esta|добр*|е|завт*|завтра|зака*|повернемо|ההזמנה|מוכנ*|است|با|تا|মোট|মোট 0|ดจ|รว|าน|おき|お問|"
        "ルは|发票|取り|届き|快递|料は|更は|連絡|있습니다"
    ),
    -18: (
        "0 la|0 march|a 0|afge*|asce*|ascens*|back to|bile*|blijft|booking|brut*|can i|cobrado|confirmed|could you|da"
        "s|deli*|dich*|die 0|diff*|down*|ended|entr*|entrega|envío|fittin*|fitting|frid*|furg*|garantia|got the|graag"
        "|gutschein|hej|inside|is 0|is it|is ready|item|je pakket|jest|kündig*|las 0|licenc*|ligger|livré|march|minut"
        "i|needs|no|odda*|ordre|otra|out|paczka|parl*|parte|payé|photo|pictur*|posto|pote*|qued*|replacement|reserva|"
        "retard|retr*|rimb*|rimbor*|serv*|skic*|skri*|sold*|szia|t 0|to pay|totale|totale 0|u 0|vai|vat 0|vend*|x|zwr"
        "o*|über 0|θα|καλησπ*|दीजि*|อบ|いし|てく|につ|のと|価格|全額|地址|時に|済み|発送|約の|約確|見積|遅れ|바로"
    ),
    -19: (
        "0 0|0 has|? merci|accept*|al banco|até|autre|bestelling|cancel*|che|cod|commande 0|dank*|descon*|difere*|doo"
        "s|fakt*|fatura|hij|könn*|mag|meter|need to|ongk*|or|p 0|palaut*|per il|pin 0|pozd*|prenotazione|raus|rembou*"
        "|rt|sped*|svp|tarjet*|terz*|tussen 0|versand|you paid|zamówienie|à votre|μπορ*|в 0|или|по|поверн*|התקב*|الثل"
        "*|لي|छूट|पानी|থাকল*|の件|はご|カー|ード|時か|电子|絡く|계좌로"
    ),
    -20: (
        "a new|brau*|canc*|cod 0|collect|confirmada|consegna|dat|dear mr|desm*|discou*|disd*|dopo|encargo|ende*|ersta"
        "t*|esto*|ett|fall*|fatt*|fitt*|geht|giúp|goes|graa*|het|how do|kl 0|komm*|l'ar*|lamp*|lasc*|left|llega|nicht"
        " mehr|noth*|nothin*|nothing|ordere*|ordered|ordi*|proble*|recibido|rest|stay|tarjeta|teta*|the card|this mor"
        "ning|tomorr*|tomorrow|uur|vagy|verz*|viss*|é|να|зниж*|מחר|تأكي*|تأكيد|لم|बिल|หล|した|です|使用|地铁|場合|已"
        "付|日内|明日|退回|확인"
    ),
    -21: (
        "0 si|balance|bamb*|bezahlt|buenas|cade*|cheg*|confer*|csom*|dacă|demandé|disc*|discount|días|en de|encarg*|e"
        "ncomenda|factuur|falt*|gaat|haal|k|komt|les 0|lice*|mando|no se|non|nr 0|orig*|por favor|può|quiero|rendel*|"
        "rice*|said|send it|should|take|taxi|va|vaih*|wher*|with the|wk 0|zurü*|zwrot|ände*|المن*|ভ্যা*|って|取件|成"
        "功|用的"
    ),
    -22: (
        "0 do|0 es|0 x|0 만원|bestellung|btw|cambia*|codi*|czek*|dagen|deposit|driv*|fech*|g|g 0|il|kaartj*|kl|kommt|"
        "m 0|monday|n 0|need*|nt|packed|pacz*|paypal|pouvez|rechnu*|remi*|renv*|replac*|retu*|seller|sigue|storni*|ta"
        "rd*|thanks|tomo*|tra|valor|voor de|your plan|пове*|لك|交換|配達|만원"
    ),
    -23: (
        "0 your|addebi*|autr*|et 0|je|ligt|order is|ordine|prél*|quie*|reti*|reçu|send*|η|верн*|خصم|से|কাল|ちく|まで|"
        "合计|确认"
    ),
    -24: (
        "! a|bord*|c|c'es*|c'est|check in|compte|den|en la|es|invoice|klo|klo 0|ma|messag*|ordr*|ou|part|pouv*|receip"
        "*|recibo|reta*|tracki*|tracking|μου|לא|עד|今天|入れ|円を|金額"
    ),
    -25: (
        "0 시|at 0|b|bestellung 0|code|conseg*|fatu*|gate|kaar*|lava*|mi|nada|norm*|não|on 0|ore 0|pron*|pros*|pued*|"
        "que|ricevu*|shou*|szám*|term*|ya|у|不要|更換|請求"
    ),
    -26: (
        "ako|auft*|auftra*|auftrag|beza*|bezahl*|bon|change|commande|devo*|driver|garant*|goto*|i bought|ok|payp*|pos"
        "t*|pref*|puede|r 0|recoge*|trac*|v|visa|お願|値引|可以"
    ),
    -27: "0 b|0 juni|abge*|bestel*|betaald|betale*|bien|carg*|cart*|factur*|h|ticket|your order|здра*|願い",
    -28: "book*|de la|foto|he|juni|kan|m|pago|received|rechnung|rekl*|reklam*|rien|than*|under|退款",
    -29: "0 und|aber|answ*|cobr*|está|if|order|raba*|used|was|אחרי|سلام|れて|寄出",
    -30: "abho*|booked|conf*|date|i've|oder|pas|pdf|pedido|pls|po 0|port*|remb*|אפשר|שלום|ใบ|すが",
    -31: "0 is|answer|came|confir*|gard*|sur la|total 0|合計",
    -32: "0 of|charge*|esta*|merci|no 0|proszę|ready|rend*|the 0|unde*|您好|注文",
    -33: "apar*|bought|does|j'ai|k 0|la|lleg*|かり|返金",
    -34: "code 0|do i|eing*|l|po|receipt|変更|寄回|내일",
    -35: "arri*|but|gara*|pedido 0|post",
    -36: "0 mm|devolv*|el|mail|me|sorr*|sorry|tick*|vat|付款",
    -37: "0 u|annu*|charged|ist|mm|o|pedi*",
    -38: "#order-number|can|char*|hei|mand*|nie|pode|x 0|수",
    -39: "boug*|est",
    -40: "0 total|fact*|h 0|не",
    -41: "0 a|ich|ik|lo",
    -42: "bitte|orde*|plea*",
    -43: "bitt*|der|is",
    -45: "0 cm|says|番号",
    -46: "0 ?",
    -47: "it|the",
    -48: "please",
    -49: "camb*",
    -54: "total",
    -55: "cm|paid",
    -60: "すか",
    -61: "order 0",
    -71: "% 0",
    -72: "tota*",
    -90: "re",
}
