"""Weights of the marketing model, written by `python -m bench.train_model --write`: do not edit.

In tenths, each with the features that weigh it.
"""

from typing import Final

BIAS: Final = -0.56
SEPARATOR: Final = "|"
TENTHS: Final[dict[int, str]] = {
    77: "!",
    55: "free",
    52: "our",
    45: "and",
    43: "#many-lines",
    33: "gratis",
    32: "jetzt",
    30: "online",
    28: "a|et|new",
    27: "%|example|just|te",
    26: "first|nos",
    25: "0 %",
    24: "every|for|month",
    23: "% off|en|und",
    22: "app|un|y",
    21: "only",
    20: "call|für|mit|notre|tu|à la|無料",
    19: "in 0|mois|sur",
    18: "all|get|in|most|save",
    17: "#money|0|al|like|nuestra|receive|unser",
    16: "au|ein|euro|euros|now|offerte|por 0|shop|start|to 0|uns|ur|we|week",
    15: "0 euros|book|collection|e|para|por|unsere|venez",
    14: "0 euro|ab|avec|customers|hai|instagram|mamy|more|next|stop|txt|w|£|£ 0|ート|上げ",
    13: "anche|dès|give|home|off|pizza|salon|site|us|voor 0|year|z|à|τώρα",
    12: (
        "a la|day|desde|here|join|kg|love|más|onze|per|the new|three|um|wer|على|お買|しい|のご|"
        "りま|ーム"
    ),
    11: (
        "$|$ 0|0 ש|and we'll|auf|dla|do 0|drei|gratuit|hasta|için|jusqu'à|mês|name|of|offer|pid"
        "e|pour|sans|schon|semana|shipping|sich|sunday|svar|this week|trois|vos|woche|za 0|zum|"
        "за 0|ח|ש|ש ח|うぞ|し込|ぜひ|なら|プレ|リー|料で"
    ),
    10: (
        "0 e|0 kr|0 off|a free|al 0|ay|bekommt|bez|chi|con|dazu|de regalo|for 0|friend|from 0|g"
        "ern|get 0|half|half price|im|in a|is free|jam|jetzt 0|kr|los|messenger|mobile|nosso|od"
        "|ohne|only 0|prices|primer|profil|rapide|sie|soir|spend|twoja|unseren|ve|video|waiting"
        "|whatsapp|while|win|za|в|ลย|お申|がで|けま|のお|の手|んか|イン|ンを|ント|入り|新し|方"
        "に|申し|買い"
    ),
    9: (
        "0 gb|0 k|0 per|? our|agora|alla|alle|als|and get|and save|bonus|café|commandez|corre|c"
        "redit|da 0|each|gb|jak|już|kommen|look|mai|midnight|months|nel|neuen|office|pasta|real"
        "|recibir|selamat|się|something|this month|to receive|top|unlimited|web|wir|wird|στο|कर"
        "|स ट|อน|さん|もご|ット|ーン"
    ),
    8: (
        "! 0|0 octobre|0 stop|acaba|ahora|antivirus|az|be|bei uns|bu|buy|cada|catalogue|cho|cli"
        "ents|come back|compris|de nuestra|de winkel|diese woche|earn|eerste|el primer|este|eve"
        "rything|fees|fin|from $|full|geschenkt|get the|google|hacemos|hub|in de|info|je nieuwe"
        "|just 0|krijg|la nouvelle|lange|le 0|les|lhe|link|live|matching|moitié|na|na nasz|nasz"
        "|ons|over|pack|piano|pierwsza|pounds|premio|private|qui|refund if|sauna|sem|seo|seu|si"
        "nce|somos|studio|tem|toda|together|torna|tous|tym|unsubscribe|up|up to|utan|ven|vi|vis"
        "it|vorbei|w tym|weekend|what|why|wieder|winkel|zapisy|без|นใ|€ de|お気|くと|そろ|ちし|"
        "ての|どう|の方|りし|ると|コー|ショ|スタ|万円|今月|分で|月中|本周|楽し|様の|気に|限定"
    ),
    7: (
        "% de|0 km|0 грн|add|ai|ans|atendemos|au 0|autumn|avant le|before|betaal|bodas|business"
        "|buyers|call 0|coffee|compras|compromiso|contactez|d'un|deal|del|depuis|draw|dzieci|dè"
        "s 0|en krijg|en ligne|engagement|envie|familie|fast|first 0|für 0|hot|ingen|instant|in"
        "to|invoices|is on|jahre|km|know|la tienda|linen|list|logo|menos|met|miles|minute|my pa"
        "ge|need a|nieuwe|nouvelle|nuevas|nuevos|nur|of a|offert|ogni|on our|op je|over 0|pay|p"
        "laces|pour nous|pro|profitez|przez|reduced|regalamos|seguro|sin compromiso|también|też"
        "|than|the first|the matching|ti|till|toute|two|voor een|w 0|with|yeni|your first|zapra"
        "szamy|zeit|özel|ücretsiz|și|δωρεάν|και|μας|грн|за|от|от 0|الآن|งเ|ฟร|มเ|เด|いた|か月|"
        "しく|すの|なく|なり|には|めに|を開|サー|ゼン|トに|プリ|レゼ|ンク|今な|今週|付け|円か|"
        "店で|新作|生日|相談|荷し|込み|무료"
    ),
    6: (
        "! !|0 al|0 kg|0 points|0 quid|0 u|0 zl|? we|a friend|a look|a year|abmelden|abrimos|as"
        " a|aussi|azi|año|boda|boutique|ce soir|cette|chaque|christmas|complete|costs|cours|d'a"
        "utomne|darmo|de|della|demandez|design|digital|dollars|esta semana|este mes|etwas|farbe"
        "n|fee|feliz|for our|fresh|friends|gel|get a|good|gut|hasta 0|hat|hele|here's|hier|how|"
        "ihre|iki|interested|ja|jeden|jusqu'à 0|kadar|kunden|la collection|laden|last|letzten|l"
        "ifetime|ligne|llévate|local|loja|lol|lunch|may be|members|minutes|mira|mochila|moitié "
        "prix|money|montag|msg|más de|nas|nieuw|nostro|noticed|nouveau|nouveaux|nuestras|nuestr"
        "o|numero|och|od 0|of our|om|on|on us|on your|op het|order by|orders|os|packaging|pages"
        "|pague|people|personal|petits|pics|plus de|points|pour les|prima|primer mes|prochaine|"
        "quid|rate|receive a|register|release|review|réservez|savonnerie|school|settimana|sie g"
        "ern|sie mit|simple|sin|skip|small|souscrivez|spesa|spring|staan|suite|szanowni|szanown"
        "i państwo|súper|tag|team|terrasse|think|till 0|top of|tylko|tặng|unidades|upload|usd|v"
        "|vale|vanaf|var|vi på|vindt|vote|we deliver|we ship|we'll|what you|with a|worth|years|"
        "you are|your next|za darmo|zl|à moitié|în|вы|получите|في|फ|ब|นด|นน|สม|เล|€ jetzt|お子|"
        "お早|かが|きで|この|ござ|さな|ざい|しま|し上|た方|だけ|てみ|の新|みて|めて|クリ|リン|"
        "ンペ|ース|中の|会を|体験|年末|店の|料を|早め|春の|時間|有限|様に|焼き|紹介"
    ),
    5: (
        "! no|0 day|0 days|0 each|0 mil|0 million|0 min|0 only|0 pages|0 pounds|0 this|0 tl|0 y"
        "r|0 zł|? con|a mitad|a month|aan|ab 0|abonnez|abonnez vous|achat|además|again|agenda|a"
        "llen|an|an 0|and a|and if|and we|apply|apúntate|aquí|are you|at a|auf ihrem|aus|av|año"
        "s|back in|based|beim|better|buen|but it|calls|ceny|chef|chers|chip|clic|colección|colo"
        "urs|come and|company|compensation|conseil|contract|country|dabei|dag|dan|de precio|den"
        " 0|desconto na|desde 0|die neuen|dig|dona|du|découvrez|early|einfach|ends|enfants|entr"
        "o il|essayer|est offert|est pour|et votre|euros à|everyone|familia|family|finden|finde"
        "n sie|for $|forfait|frei|friday 0|from the|gibt|gibt es|gleich|hediye|heute noch|i 0|i"
        "hren|il 0|im laden|in negozio|in two|invitation|is a|is waiting|it's|je hebt|jede|ki|k"
        "ids|les nouveaux|li|liebe|light|llegado las|lohnt|lohnt sich|lottery|luz|lá|madeira|ma"
        "gasin|make|marketplaces|media|menu|mes|mese|million|minuten|minutos|miss|mitad|mitad d"
        "e|miễn|miễn phí|monat|monate|month and|msgs|my name|na loja|negozio|neues|news|next da"
        "y|nonna|novo|nuestra web|nuestros|nueva|octobre|og|order two|our new|owner|passe|perce"
        "nt|phí|plazas|plus|por si|profitez de|questa|range|reads|recién|red|reply|reserve|resp"
        "onda|s|saison|sans engagement|season|seconds|seis|septembre|serie|serious|set|sie 0|si"
        "ze|sizes|slots|sms|sofort|sont|sparen|spend 0|statt|stop to|tap|te regalamos|term|test"
        "|this quarter|this year|tienes|time|tl|to|toda la|todas|toutes|tres|triple|try|tu tarj"
        "eta|tv|u nas|un bon|unserem|unserer|viaje|von|votre prochaine|vous à|vuelve|wanted|war"
        "tet|webinar|when you|whenever|who|wholesale|win a|workshop|x 0|y llévate|y un|you a|yo"
        "u could|you have|you order|you'd|your size|yr|zahlen|zł|zł za|את|עכשיו|फ त|म फ|าท|เท|"
        "いか|いね|い上|お待|お話|がり|こと|して|しみ|じめ|その|たて|たり|っと|でお|でも|のカ|"
        "の日|はこ|はじ|また|まの|みく|も無|より|をプ|を差|を無|アプ|トが|トで|ヒー|ビス|フォ|"
        "ング|ーヒ|ービ|一度|付中|作り|小さ|日曜|月無|止は|登録|約受|談会"
    ),
    4: (
        "0 ans|0 dni|0 litre|0 months|0 percent|0 unidades|a full|al mes|amigos|an item|and pay"
        "|attend|até 0|audit|aux|available|barbecue|based on|before midnight|bir|blick|bram|by "
        "sunday|by the|care|cashback|cela fait|celular|cheaper|cheio|cita|clases|clienti|com|co"
        "urses|crédit|curso|de menos|de semana|de thé|deinem|do końca|doar|each 0|een|end|enjoy"
        "|entro|equipo|est à|estudio|extend|fund|für ihren|gente|glad|glad to|gratuito|guide|he"
        "la|hem|her|hoy|il est|illimités|im monat|in omaggio|invited|karty|kommen sie|końca|l'a"
        "telier|launch|limited|limited to|litre|lojas|no te|noi|nous ne|nova|novedades|nur 0|od"
        "bierz|offrons|one|op|où|partner|pay the|pentru|por r|pour votre|premium|première|profi"
        "le|quality|quarter|quello|quelques|réserver|schenken|see|sichern|sie vorbei|six|slim|s"
        "u|síguenos|síguenos en|ten|their|thousands|to a|to spend|todos|tre|u txt|uns auf|upgra"
        "de|us since|ver|vier wochen|visita|vite|vous offrons|website|week the|when it's|whenev"
        "er you|will be|with code|you to|your address|your old|ريال|ल ए|รา|€ mois|いつ|お楽|お"
        "米|ける|さら|にど|にな|の機|は送|ひご|ます|みは|も大|よろ|らし|ろい|ろし|わず|を行|ア"
        "ン|ケー|ャン|ルー|ロー|ンケ|ーを|会い|会に|会員|免费|円引|写真|参加|名様|向け|土曜|始"
        "め|季節|客户|差し|当店|意し|日お|早く|毎月|直し|者様"
    ),
    -4: (
        "0 code|0 en|0 for|0 juni|0 l|0 uur|a few|aanbieding|abo|abreise|accepted|accord|add to"
        "|algo ?|alors que|alta|and 0|annullare|anreise|appointment|appointment confirmed|artíc"
        "ulo|asked for|aviso|basta|bien à|black|blijft|boa|buenas|cancelar|carriage|change your"
        "|chard|charged $|cm 0|comprei|compte|days|de aanbieding|debit|deposit|depot|der rest|d"
        "et|dias úteis|diciembre|did not|die ware|diferencia|different|dobry|domani|done|dostaw"
        "a|error|erstatten|estimada señora|et 0|fakturę|feb|files|fitting|flat|forma|free repla"
        "cement|free trial|fue|geben|geben sie|größe|gutschein über|habitación|had|hilfe|hole|i"
        "hre bestellung|inside sales|ireland|ist eingegangen|ist fertig|jederzeit|juillet|june|"
        "kak|kod 0|leider|les 0|lieferung 0|lift|machen|modelo|much|mwst|möchten|n|nadia !|non "
        "sei|nov|oferta|oggi|on friday|once|outside|page says|part|pouvez passer|pouvez vous|pr"
        "oblem|put the|rather|rd|remboursé|restart|round|row|rt|rt 0|safe|seguir|sei|send|sende"
        "r|sendung|settings|ships|sieben|sieben tagen|sign|sign in|sind in|slip|solo un|sono|st"
        "eht|still|tak|taken|terima|the back|the driver|the post|the two|the van|uhr abreise|un"
        " regalo|valor|van de|ved|vielen dank|von sieben|we charged|we got|with you|within|you "
        "bought|your|your licence|your orders|your payment|your pre|your return|zamówienia|útei"
        "s|über 0|για|την|あっ|きま|けな|それ|てく|にし|の返|は発|らい|らせ|セー|ディ|ンセ|予定"
        "|号を|営業|書は|期限|絡く|金は"
    ),
    -5: (
        "0 dear|0 has|0 july|0 not|0 our|0 q|0 sehr|0 te|0 vat|0 स|? j'ai|a casa|a deposit|abbi"
        "amo ricevuto|account|acheté en|adres|ajustes|already|april|arrived|arrivé|avoir|banco|"
        "bb|bb 0|be in|be with|bench|beställning|betaald|betalt|bon|bonjour|bought 0|bought the"
        "|bring|by friday|być|caja de|cambios|can cancel|can't|ce matin|charged to|choose|ci sc"
        "usiamo|code 0|consulta|convient|cupón|cuánto|czeka|czeka w|código|de 0|de livraison|de"
        "r rechnung|deshalb|desk|deux|din|does it|dois|dziękujemy za|décembre|día|días para|ein"
        "gegangen|el día|el pedido|em|est arrivé|est ce|este correo|estimada|está en|et nous|eu"
        "r|factuur 0|falta|fri 0|från|gate|gezahlt|goes|grazie|grey|guten tag|have it|hemos rec"
        "ibido|herr|het bedrag|hold|hours|i would|iade|ich habe|ihnen|importe 0|inside|ip|ip 0|"
        "is booked|is it|is there|je pakket|jest|jun|k 0|la prueba|le carton|leaving|llega|lo h"
        "e|lundi|mag|marche|meinem|money back|mrs|nachricht|neighbour|new order|not in|numer|od"
        "bioru|one piece|ordered 0|packed|par|pasar|payé|pezzo|pin 0|point|por el|posted|prefer"
        "|preis 0|prenotazione|prevista|prix|prélèvement|può|q 0|quattro|raus|received your|rec"
        "ibido|recibo|regards|registered|renvoyer|reparto|retraso|ricevuto il|road|roku|réglé|r"
        "épondez|rücksendung|said|samedi|sat 0|sauf|says 0|schicken|scusiamo|see you|send the|s"
        "ent|sie nichts|sigue en|sollte|spedito|stehen|stornieren|su pedido|suo|suo ordine|supp"
        "ort|svp|t il|tag frau|tenga|tengo|the price|the second|ticket 0|traga|trial|tu cuenta|"
        "téléphone|uit|und 0|valido|veio|vendedor|voor je|want it|ware|wasn't|we have|week 0|wi"
        "l|within 0|working days|write|wtorek|yearly|yesterday|you did|you want|your booking|yo"
        "ur po|za zakupy|ändern|était|überweisen sie|με|у|गय|म ल|ขอ|€ spedizione|€ total|いて|"
        "いな|お問|け取|ご返|し訳|たい|ちく|てあ|でに|の件|の確|もら|セン|ルは|利用|取り|問い|"
        "料は|明日|時に|済み|解約|返し|額は"
    ),
    -6: (
        "! a|0 delivery|0 do|0 from|0 h|0 march|0 si|0 w|? merci|a pagar|abonnement|about 0|abo"
        "ut the|ad|ama|amount|angebot|another|answer this|anterior|antwort|are ready|arriva|as "
        "you|aus dem|avec les|avisos|bank|betrag|between|between 0|bis freitag|bisa|black frida"
        "y|bleibt|boa tarde|bom|bom dia|box|cable|cadeiras|caja|can you|ce message|cest|changed"
        "|charge|chiesto|ciągu|collect|commandé|correos|date 0|datum|de doos|descuento por|deva"
        "nt|dice|didn't|dit|does the|don't|doos|dopo|dos días|dr|du 0|el número|el precio|elle|"
        "entrega|er|etikett|etiqueta|fecha|for order|from you|gardez|goes back|goods|gutgeschri"
        "eben|hace falta|hari|hatten|hebben|hemos|hoje|how do|i get|it and|items|joint|jutro|ka"
        "rgo|konto|kurierem|kündigen|l'article|la etiqueta|la factura|lana|lana 0|le colis|le n"
        "uméro|leave|liegt|line 0|livreur|llevo a|maio|march|matin|meine|men|mir|mm total|mn|mo"
        "i|morgen|my order|möglich|nadia|need to|no lo|normal|note|número de|off the|ontvangen|"
        "or|otherwise|pagamento|pagar|paiement|pakket|parcel|parte|pieniądze|pin|prijs|privacy|"
        "proszę o|prueba gratis|prélevé|quai|refunded|remboursement|remise de|remitente|reserva"
        "tion|retard|room|sans frais|saturday|se puede|según|semaines|serve|señora|stay|stornie"
        "rung|só|să|take the|tarif|tarjeta|tell me|termin|the free|the invoice|the old|the orde"
        "r|then|this message|to cancel|to confirm|to your|total r|transferencia|tuo ordine|tú|u"
        "it de|until 0|van 0|versand 0|vez|view|vill|votre abonnement|votre colis|vous la|w cią"
        "gu|waar|wiadomość|your e|your password|zahlung|zwischen 0|à votre|ça|μου|παράδοση|добр"
        "ого|я|ההזמנה|יום|לא|आपक|ड ल|€ versand|い合|お知|され|たが|つい|です|にお|につ|のと|ま"
        "だ|完了|届き|您的|時ま|月に|本日|発送|知ら|約の|設定|遅れ"
    ),
    -7: (
        "0 check|0 paid|0 with|0 €|?|? ?|? the|a new|antes|at the|back|back to|bestätigen|bonjo"
        "ur le|cambiar|card|comes|comme|compré|con la|con un|confirmada|contraseña|correo|de ma"
        "yo|dein|delivery|dem|demandé|descuento|discount|do zapłaty|día 0|el paquete|en la|ende"
        "d|ending 0|es|euros en|frau|got the|gracias|gün|hallo|id|invoice 0|iva 0|je veux|komt|"
        "kunt u|l|la contraseña|la page|label|le reste|left|mee|messages|monday|müssen|nichts|n"
        "o me|payment|pdf 0|pesanan|pièce|pode|potete|prévue|puedo|put|q|razem|razem 0|recoger|"
        "reminder|requested|returned|ricevuto|saya|should be|take|tarde|the box|the last|the pa"
        "ge|to be|total $|u|under|usted|uur|vat 0|verkäufer|veux|visa ending|vom 0|which|with t"
        "he|you asked|zapłaty|zapłaty 0|zurück|zwischen|вітаємо|по|€|いい|いし|おき|お届|お支|"
        "お返|かり|ご連|ため|った|でし|のに|届け|引き|文番|料金|曜日|金額"
    ),
    -8: (
        "0 b|0 la|0 of|0 please|0 und|a 0|about|alle 0|autre|b|because|buongiorno|cadeau|cambio"
        "|can i|cancelled|carton|codice|confirm|confirmamos|could you|dat|download|dziś|ending "
        "in|for this|foto|frais|friday|geht|got|gratis ongkir|hab|hej|heute|ho|in the|innerhalb"
        "|innerhalb von|invoice|is in|jai|jullie|la commande|llevo|m 0|maar|mais|merci de|mismo"
        "|newsletter|nicht mehr|niet|no se|numéro de|oder|old|ordre|paid 0|pour le|preis|quiere"
        "s|recebemos|replacement|reste|sie die|sua encomenda|swap|tell|tell us|the card|this ma"
        "il|tussen|tussen 0|vous pouvez|would|wurde|you ordered|your card|your plan|δεν|деньги|"
        "не|خصم|ख|たら|はご|内容|円を|快递|請求"
    ),
    -9: (
        "0 if|0 m|0 x|0 y|acheté|address|adresse|after|auf der|booking|commande 0|compra|dank|d"
        "anke|de la|dear mr|driver|gutschein|ha|habe|has been|have|i bought|is ready|item|kod|k"
        "ommer|kunt|la caja|la facture|livré|mando|mijn|morning|nr 0|number|número|on 0|ordine|"
        "paypal|po 0|post|quero|r 0|seller|send it|this morning|tracking|u 0|votre|you paid|è|ü"
        "berweisen|το|доставка|здравствуйте !|って|カー|交換|価格|支払|連絡|配達"
    ),
    -10: (
        "0 g|0 may|aber|attached|bien|booked|cobrado|días|facture|factuur|favor|for the|he|hola"
        "|importe|it back|iva|jeśli|kart|m|nothing|of the|on it|otra|paczka|password|por favor|"
        "r|rabatt|ref|remise|si no|sigue|sur la|thank|thank you|there|ticket|tomorrow|versand|y"
        " no|yo|した|れま|変更|返金"
    ),
    -11: (
        "0 is|artikel|asked|balance|colis|como|confirmed|devolver|do i|envío|for your|i|is 0|me"
        "rci|mr|nr|numéro|ongkir|ou|page|pago|pdf|pieniędzy|ready|rest|reçu|should|so|vendredi|"
        "volta|von 0|where|wk|zwrot pieniędzy|здравствуйте|お願|れて|ード|入れ|合計|願い"
    ),
    -12: (
        "% 0|0 de|bestellung 0|came|das|encomenda|entre|est|g|g 0|h 0|i've|its|je|las 0|le|lo|o"
        "rdered|paket|per il|que|received|rien|totale|totale 0|vat|will|x|you for|товар|€ 0|が"
        "あ|ない|値引|合は|払い|注文"
    ),
    -13: (
        "0 and|0 your|at 0|bezahlt|dagen|hello|non|não|pedido 0|pouvez|rechnung|sera|thanks for"
        "|used|van|visa|wrong|zamówienie|zwrot|まで"
    ),
    -14: (
        "0 0|0 uhr|but|commande|date|está|factura|h|het|hi|kan|la|my|pas|pls|puede|quiero|recei"
        "pt|uhr|wk 0"
    ),
    -15: "c'est|does|nada|order is|すが|場合",
    -16: (
        "0 cm|answer|bestellung|bought|c|change|che|do|ending|has|ik|il|ist|message|ne|no|prosz"
        "ę|your order"
    ),
    -17: "#short|j'ai|the 0|確認",
    -18: "0 ?|cancel|der|ma|mi|po",
    -19: "el|if|is|mail|no 0|sorry|thanks",
    -20: "0 total|cm|die|nicht|not|番号",
    -21: "can|nie|says|total 0",
    -22: "0 mm|mm",
    -23: "pedido|si",
    -24: "charged|ich|o|the",
    -26: "re|すか",
    -27: "#order-number|paid|was",
    -32: "order",
    -34: "it|me",
    -35: "order 0|please",
    -36: "bitte",
    -48: "total",
}
