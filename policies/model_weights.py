"""Weights of the marketing model, written by `python -m bench.train_model --write`: do not edit.

In tenths, each with the features that weigh it.
"""

from typing import Final

BIAS: Final = -0.5
SEPARATOR: Final = "|"
TENTHS: Final[dict[int, str]] = {
    77: "!",
    53: "free",
    51: "our",
    47: "and",
    43: "#many-lines",
    31: "online",
    30: "jetzt",
    28: "%|et|just",
    27: "a|example|first|new|nos",
    26: "0 %|te",
    25: "every|month|y",
    24: "en|for|gratis|und",
    23: "% off",
    22: "app|mit",
    21: "call|only|tu",
    20: "all|most|notre",
    19: "in 0|sur",
    18: "für|get|mois|save|un|unser|week|無料",
    17: "e|euros|od|para|receive|start|to 0|we",
    16: "0 euros|al|au|ein|in|like|now|w|à la",
    15: "#money|book|collection|desde|euro|next|nuestra|shop|uns|unsere|ur|venez|z|za 0|à",
    14: (
        "0|ab|avec|con|customers|dazu|home|mamy|more|off|onze|por 0|salon|semana|stop|txt|us|vo"
        "or 0|お買|のご|ート|上げ"
    ),
    13: (
        "anche|hai|here|im|instagram|jak|kg|love|mês|noi|of|pizza|site|three|um|year|τώρα|ぜひ|"
        "のお|ーム"
    ),
    12: (
        "0 euro|a la|and we'll|bez|day|della|give|join|jusqu'à|más|offerte|pide|por|pour|primer"
        "|shipping|się|soir|sunday|the new|wer|£|£ 0|على|しい|プレ|買い"
    ),
    11: (
        "$|$ 0|0 ש|auf|café|commandez|dla|dès|gern|half|için|jetzt 0|kommen|only 0|przez|schon|"
        "sie|this week|vos|woche|за 0|ח|ש|ש ח|うぞ|なら|りま|リー|新し"
    ),
    10: (
        "0 kr|0 off|? our|a free|al 0|ay|chi|credit|da 0|do 0|drei|eerste|friend|from 0|get 0|g"
        "ratuit|half price|in a|is free|jam|kr|messenger|mobile|name|nel|nosso|offer|office|per"
        "|profil|rapide|real|sich|spend|staan|svar|unseren|ve|video|waiting|while|win|za|в|ลย|"
        "し込|の手|の方|もご|ると|んか|イン|ンを|入り|気に"
    ),
    9: (
        "0 gb|0 k|add|agora|alle|als|and get|and save|bekommt|bonus|compris|een|fast|fees|for 0"
        "|gb|hasta|les|link|los|mai|menos|met|midnight|months|pack|pasta|prices|recibir|sans|se"
        "lamat|sem|something|this month|toda|top|tous|trois|twoja|unlimited|unsubscribe|web|wha"
        "tsapp|wird|zapisy|zum|στο|कर|स ट|お気|お申|がで|さん|ちし|ての|どう|ント|分で|月中|申"
        "し"
    ),
    8: (
        "! 0|% de|0 octobre|0 stop|acaba|ahora|ai|alla|ans|antivirus|au 0|autumn|az|año|be|befo"
        "re|bu|buy|catalogue|ce soir|cho|come back|compras|compromiso|corre|de nuestra|de winke"
        "l|del|diese woche|dzieci|earn|el primer|en krijg|everything|fin|from $|full|für 0|gesc"
        "henkt|google|hot|hub|in de|info|ingen|jahr|je nieuwe|jesteśmy|just 0|już|laden|lange|l"
        "he|li|live|look|matching|na nasz|nasz|neuen|nieuwe|nuevos|on|op je|over|piano|pounds|p"
        "our nous|premio|private|pro|refund if|regalamos|sauna|seo|settimana|seu|sin compromiso"
        "|since|también|tem|to receive|together|torna|tym|une|utan|ven|vi|visit|vorbei|weekend|"
        "what|why|wieder|winkel|with|your first|zapraszamy|без|อน|€ de|けま|コー|スタ|ーン|万円"
        "|今月|店で|料で|方に|本周|楽し|様の|限定"
    ),
    7: (
        "0 al|0 e|0 km|atendemos|avant le|bei uns|boda|business|buyers|call 0|clients|coffee|co"
        "mptoir|contactez|dan|de regalo|deal|depuis|draw|dès 0|en ligne|engagement|envie|esta s"
        "emana|este|familie|first 0|from the|get the|gibt|hacemos|iki|im laden|inbegrepen|insta"
        "nt|invoices|is on|jusqu'à 0|km|la nouvelle|last|linen|list|miles|minute|minuten|moitié"
        "|my page|need a|nouvelle|nuevas|numero|nur|of a|offert|ohne|on our|on us|os|places|por"
        " r|prima|profitez|qui|recién|reduced|seguro|septembre|somos|spesa|spring|studio|też|th"
        "an|the first|the matching|think|till|todas|toute|tres|two|vanaf|voor een|w tym|we'll|w"
        "ith a|years|yeni|zeit|özel|ücretsiz|și|δωρεάν|και|μας|за|от|от 0|الآن|งเ|นใ|ฟร|มเ|เด|"
        "いた|いつ|か月|くと|この|しま|すの|そろ|なく|なり|には|めて|めに|を開|ショ|ゼン|ット|"
        "プリ|レゼ|ンク|今な|今週|円か|新作|時間|相談|무료"
    ),
    6: (
        "! !|#capitals|0 kg|0 per|0 points|0 quid|0 this|0 u|0 zl|0 грн|? we|a friend|a month|a"
        " year|ab 0|abmelden|appena|apply|as a|auch|aus|aussi|avant ce|azi|back in|betaal|bodas"
        "|boutique|cada|cette|chaque|chers|choisi|club|complete|cours|d'automne|demandez|desde "
        "0|design|digital|dollars|dona|each|einfach|est pour|est à|este mes|estão|et votre|etwa"
        "s|everyone|farben|fee|feliz|fresh|friends|gel|get a|good|gut|habrá|hasta 0|hat|hele|he"
        "m|herzlich|hier|ihren|il nostro|in two|interested|internet|into|it's|jeden|kids|know|k"
        "unden|l'an|l'an dernier|l'atelier|l'hiver|la collection|letzten|liebe|lifetime|ligne|l"
        "oja|lol|lunch|may be|members|minutes|mochila|money|msg|más de|na|nas|nieuw|nostro|noti"
        "ced|nouveau|nouveaux|novo|nuestra web|nuestras|nuestro|nuovi|och|od 0|of our|ogni|om|o"
        "n your|ons|op|op het|order by|orders|ordina|over 0|packaging|pages|pague|pay|people|pe"
        "rcent|petits|pierwsza|plus|plus de|pour les|pracowni|première|primer mes|prochaine|que"
        "lques|quid|range|rate|receive a|register|release|responda|review|réservez|sans engagem"
        "ent|savonnerie|school|set|sie gern|sie mit|simple|sin|skip|small|souscrivez|sparen|súp"
        "er|team|till 0|toda la|top of|triple|try|tặng|up|up to|upload|usd|v|var|vi på|vindt|vo"
        "n|vote|w 0|we deliver|we ship|website|what you|when you|who|wholesale|winter|wir|worth"
        "|y un|you a|you have|you order|your next|zl|în|вы|грн|получите|في|ब|นด|สม|€ jetzt|お子"
        "|お待|お早|かが|きで|しく|して|しみ|し上|じめ|てみ|でも|にど|の新|の日|はじ|ます|みて|"
        "みも|より|りし|クリ|トに|リン|ンペ|ース|付き|会を|体験|作り|円引|年末|意し|料を|日曜|"
        "早め|春の|有限|様に|焼き|生日|紹介|荷し|込み|開き"
    ),
    5: (
        "! no|0 ans|0 day|0 mil|0 million|0 min|0 pages|0 percent|0 pounds|0 tl|0 yr|a look|a m"
        "itad|abrimos|además|agenda|al mes|and a|and if|and we|ano|apúntate|aquí|are you|auf ih"
        "rem|aux|av|años|baja|based|basket|before the|bei|beim|belles|better|bram|buen|but it|b"
        "y the|calls|cara|cashback|cela fait|chef|chip|clic|clientes|colección|colours|com|come"
        " and|company|compensation|conseil|contract|costs|country|curso|dabei|dag|darmo|de|de e"
        "erste|den 0|dernier|die neuen|dig|dir|dozen|due|découvrez|early|ends|entro il|essayer|"
        "est offert|euros à|familia|family|finden|finden sie|for $|for our|forfait|frei|friday "
        "0|from|gleich|gratuitement|hediye|heute noch|i 0|invitation|invited|inzwischen|is a|is"
        " waiting|jahre|je hebt|jede|jueves|kadar|kaffee|les nouveaux|light|llegado las|llévate"
        "|lohnt|lohnt sich|lottery|luz|maanden|make|marché|marketplaces|media|menu|mes|million|"
        "minutos|mira|miss|mitad|mitad de|miễn|miễn phí|moitié prix|monat|monate|montag|month a"
        "nd|msgs|my name|negozio|neues|news|next day|no te|nous ne|nuestros|nur 0|octobre|og|or"
        "der two|passe|passez|personal|peças|phí|pics|pièces|plazas|por si|profitez de|quality|"
        "questa|reads|reply|reserve|saison|salon de|scelto|season|seconds|serious|sie 0|size|si"
        "zes|slim|slots|sofort|sorpresa|spend 0|statt|stop to|suite|szanowni|szanowni państwo|t"
        "ap|te regalamos|term|terrasse|test|their|they're|this quarter|this year|time|tl|todo|t"
        "odo o|tot 0|tu tarjeta|tv|tylko|u nas|un bon|una|und nicht|unserer|viaje|vite|vor|votr"
        "e prochaine|vous à|wanted|wartet|webinar|weer|whenever|win a|workshop|y llévate|you ar"
        "e|you could|you to|you'd|your size|yr|za darmo|zahlen|zł za|à moitié|את|עכשיו|फ|फ त|म "
        "फ|นน|าท|เท|เล|いね|い上|い物|おり|お楽|お話|がり|たて|た方|っと|とし|の味|はこ|ひご|み"
        "く|も無|をプ|を差|を無|を行|アプ|ケー|サー|トで|ヒー|フォ|ング|ーヒ|一度|中の|付中|会"
        "に|全国|参加|名様|屋の|工房|店の|教室|方は|月無|止は|毎月|皆様|示会|秋の|約受"
    ),
    4: (
        "0 days|0 only|? con|a full|abonnez|abonnez vous|again|and pay|are a|audit|barbecue|bir"
        "|celular|cheaper|crédit|de semana|de thé|deinem|desconto na|du|each 0|en el|enfants|en"
        "joy|esperamos|estudio|extend|fund|für ihren|gente|gibt es|glad|glad to|guide|her|ihre|"
        "illimités|im monat|in onze|junio|ki|kommen sie|krijg|la nueva|launch|le 0|liefern wir|"
        "limit|limited|limited to|litre|lá|madeira|material|mese|nouvelles|nova|nueva|offrons|o"
        "rdina entro|owner|où|p|pay the|più|points|premium|profile|propose|réserver|schenken|se"
        "chs|serie|sichern|síguenos|síguenos en|thousands|to spend|toutes|tre|uns auf|upgrade|v"
        "ier wochen|vijf|vous offrons|vuelve|when it's|whenever you|with code|your address|zur|"
        "€ mois|お米|きあ|こと|ござ|さら|ざい|その|だけ|での|にな|のカ|は送|まの|みは|める|わず"
        "|アン|トが|ルー|ンケ|ーを|付け|免费|半額|向け|客户|早く|求め|登録|直し|者様|談会"
    ),
    -4: (
        "0 code|0 días|0 en|0 g|0 l|0 sehr|a sua|aanbieding|account|adres|ajustes|alte|and 0|ap"
        "pointment confirmed|bb|bb 0|caja de|carriage|change your|consulta|convient|cupón|cuánt"
        "o|código|days|de aanbieding|debit|deposit|depot|der rest|det|devolução|dias úteis|did "
        "not|different|do you|domani|error|erst|est ce|eur|factuur 0|fakturę|feb|fitting|forma|"
        "free trial|fue|garantie|geehrter herr|gezahlt|got it|got your|gratuita|hace falta|hast"
        "|il suo|inside sales|ip|ip 0|is there|ist eingegangen|it and|jest 0|jours|june|kannst|"
        "le bon|le prix|leider|lieferung 0|lieu|ltd|lundi|nach|note|nov|numer|offer of|on frida"
        "y|once|ordered 0|page says|paquete|part|payé 0|personne|pezzo|pozdrawiam|precio|proble"
        "m|refund|registered|retraso|revisión|road|sat 0|semaines|sender|settings|shall|sieben|"
        "sieben tagen|sign in|sind in|still|su pedido|taken|the back|the post|the second|the va"
        "n|traga|u|van 0|vom|von sieben|vous avez|vous la|want|wasn't|we charged|you want|your "
        "booking|your orders|zurück|zł termin|úteis|την|€ portes|さい|の場|の間|は発|まい|号を|"
        "承り|日に|済み|税込|絡く|通知"
    ),
    -5: (
        "0 dear|0 do|0 for|0 has|0 juni|0 our|0 q|0 te|0 vat|0 स|? j'ai|a casa|a deposit|a few|"
        "a pagar|abbiamo ricevuto|acheté en|anhang|annullare|answer this|antwort|apoio|appointm"
        "ent|april|arrived|arrivé|artículo|as you|auf die|avec les|avoir|banco|be in|be with|be"
        "nch|bestellung ansehen|bestellung ist|beställning|betaald|betalt|betrag|blijft|boa|bom"
        "|bom dia|bon|bought 0|bring|btw|by friday|być|can cancel|ce|charged to|choose|ci scusi"
        "amo|ciągu|code 0|com o|commandé|compró|compte|correo|could|czeka|czeka w|date 0|datum|"
        "de 0|de pago|demain|demande|der rechnung|dezember|dix|does it|dos días|dostawa|dr|déce"
        "mbre|días para|eine|einen|el lunes|el pedido|entrega|est arrivé|estimada|estimada seño"
        "ra|está en|et 0|files|fri 0|från|gardez|gate|geprüft|gilt|grey|habitación|hatten|have "
        "it|herr|het bedrag|hoje|hold|i would|iade|ihre bestellung|inside|ireland|is booked|is "
        "it|ist fertig|it was|jun|juni|k 0|klantenservice|kod 0|kostenlos|können|la prueba|la r"
        "evisión|lana 0|le carton|leaving|llega|lo he|machen ?|mag|maio|mandamos|marche|matin|m"
        "einem|mit einem|mm total|moira|money back|ms|nachricht|neighbour|new order|not in|odbi"
        "oru|old one|one piece|packed|pakket|par|parcel|pas de|pin 0|point|por comprar|posted|p"
        "ouvez vous|prefer|prenotazione|prevista|proszę o|prélèvement|può|q 0|quattro|que me|rd"
        "|recebemos a|received your|recibido tu|recibo|renvoyer|retour|returns|ricevuto il|roku"
        "|réglé|rückgabe|safe|said|samedi|sauf|says 0|scusiamo|se puede|see you|segunda|sei|sen"
        "d the|sent|sie das|sie nichts|sign|sigue en|sollte|spedito|stornieren|suo ordine|suppo"
        "rt|sur le|svp|só|t il|tenga|terima|the driver|the price|the two|this order|ticket 0|tu"
        " cuenta|téléphone|uit|und 0|valor|veio|vendedor|venerdì|versand 0|vez|vielen dank|você"
        "|voor de|w ciągu|want it|we have|week 0|weten|wil|within 0|working days|write|wtorek|y"
        "a|yearly|yesterday|you bought|you did|your|your driver|your po|your return|za zakupy|ä"
        "ndern|ça|écrit|était|überweisen sie|με|у|गय|म ल|ขอ|€ spedizione|€ total|いて|お問|け取"
        "|ご返|し訳|てあ|にし|のた|の件|の確|の返|もら|らい|らせ|んで|利用|問い|完了|您的|料は|"
        "時か|時ま|更は|書は|解約|購入|返し|領収|額は"
    ),
    -6: (
        "! a|0 from|0 july|0 not|0 paid|0 w|0 with|0 €|a 0|abonnement|about 0|ad|already|ama|am"
        "ount|another|anterior|are ready|arriva|at the|avez|beleg|bestelling|bestätigen|between"
        "|between 0|bis freitag|bisa|black friday|bleibt|boa tarde|bought the|box|buenas|cable|"
        "cadeiras|caja|cambios|can you|can't|card|ce message|cest|changed|cliente|collect|corre"
        "os|de livraison|deine bestellung|dem|desconto|desk|devant|dice|diciembre|didn't|difere"
        "ncia|din|do zapłaty|does the|du 0|dzień dobry|dziękujemy za|día|e mail|el día|el númer"
        "o|em|en de|encomenda 0|euros en|for order|frau|from you|geht|goes|goes back|goods|graz"
        "ie|grüßen|guten tag|gutgeschrieben|gün|had|hari|hemos recibido|hilfe|ho|how do|i get|i"
        "l prezzo|importe 0|iva 0|jest|joint|jutro|kind|kind regards|konto|kunt u|kurierem|künd"
        "igen|l'article|laat|le numéro|le reste|leave|liegt|line 0|livraison|livreur|llevo a|m "
        "0|machen|march|mee|meine|men|mn|moi|morgen|my order|möglich|nadia|need to|normal|númer"
        "o de|oferta|off the|oi|otherwise|pagamento|pagar|paiement|pasar|pdf 0|pieniądze|pin|pi"
        "èce|pode|prijs|privacy|prix|prueba gratis|prélevé|put|quai|recibido|refunded|remise de"
        "|remitente|reparto|reservation|reste|retard|room|sans frais|saya|según|send|serve|serv"
        "ice|señora|stay|stornierung|suo|take the|tarif|tarjeta|tell me|the free|the invoice|th"
        "e order|then|this message|to cancel|to confirm|to your|total r|transferencia|trial|tuo"
        " ordine|tú|uit de|until 0|usted|uur|vat 0|view|vill|votre abonnement|votre colis|waar|"
        "ware|your e|your password|zahlung|zapłaty|zapłaty 0|zit|zobacz zamówienie|zwischen 0|z"
        "ł dostawa|zł rabat|über 0|μου|παράδοση|доброго|я|ההזמנה|יום|לא|आपक|ड ल|あり|ある|いい|"
        "いな|い合|お知|され|たい|たが|ちく|てく|でに|を確|セー|引き|明日|時に|月に|期限|本日|"
        "発送|知ら|約の|設定|遅れ"
    ),
    -7: (
        "0 check|0 delivery|0 h|0 m|0 march|0 of|0 si|? ?|? merci|? the|a new|about the|auf der"
        "|aus dem|avisos|back to|bank|bestelling 0|bonjour le|cambiar|charge|chiesto|comes|comm"
        "e|comprei|con la|con un|confirmada|contraseña|de doos|dein|demandé|descuento por|dobry"
        "|doos|download|eingegangen|el paquete|el precio|elle|ended|ending 0|etikett|fecha|frai"
        "s|got the|gratis ongkir|id|invoice 0|is in|items|je veux|kargo|komt|la contraseña|la e"
        "tiqueta|la factura|la page|label|le colis|left|mais|messages|monday|müssen|nichts|niet"
        "|no lo|no me|no se|or|payment|payé|pesanan|potete|preis|prévue|q|razem|razem 0|reminde"
        "r|requested|returned|ricevuto|should be|sie die|steht|să|tak|take|termin|the box|the l"
        "ast|the old|the page|to be|total $|tudo|under|va|verkäufer|veux|visa ending|voor je|we"
        " hebben|wiadomość|with the|you asked|à votre|вітаємо|по|€|€ versand|おき|お届|お支|お"
        "返|った|でし|にお|のと|のに|セン|ルは|価格|届き|届け|料金|曜日"
    ),
    -8: (
        "0 b|0 please|0 x|about|adresse|alle 0|autre|b|back|bien|bonjour|brutto|cadeau|can i|ca"
        "ncelled|carton|codice|compré|confirm|confirmamos|could you|danke|de mayo|dear mr|difer"
        "ença|don't|día 0|ending in|er|es|etiqueta|friday|gracias|grund|hab|habe|hebben|hej|heu"
        "te|in the|innerhalb|innerhalb von|invoice|is ready|jai|jullie|kommer|kunt|la caja|la c"
        "ommande|llevo|maar|mijn|mismo|nr 0|numéro de|on 0|ordine|ordre|possible|pour le|prezzo"
        "|puedo|quero|r 0|recoger|regards|remboursement|replacement|saturday|swap|tell|tell us|"
        "this mail|tussen|tussen 0|vom 0|which|would|you ordered|your card|your plan|zwischen|ü"
        "berweisen|δεν|деньги|не|ख|ご連|ため|つい|につ|まだ|円を|快递|文番|請求|金額"
    ),
    -9: (
        "0 if|0 la|0 und|?|acheté|address|angebot|antes|because|booking|cambio|descuento|devolv"
        "er|dit|dopo|en la|for this|foto|g|ha|have|i|jeśli|kod|l|livré|mando|merci de|nicht meh"
        "r|number|oder|old|otra|paid 0|quieres|recebemos|seller|send it|sua encomenda|tarde|the"
        " card|there|this morning|tracking|votre|vous pouvez|wk|wurde|you paid|το|доставка|здра"
        "вствуйте !|خصم|いし|たら|カー|交換|支払"
    ),
    -10: (
        "0 may|0 y|after|asked|booked|cobrado|commande 0|dank|dat|de la|delivery|discount|drive"
        "r|envío|facture|factuur|favor|for the|g 0|got|hallo|has been|he|hemos|i bought|importe"
        "|is 0|it back|item|kart|la facture|morning|mr|nr|numéro|número|of the|on it|ongkir|ont"
        "vangen|paczka|page|paket|password|paypal|por favor|r|rabatt|ready|ref|remise|si no|sig"
        "ue|sur la|thank|thank you|tomorrow|u 0|van|versand|von 0|y no|yo|かり|があ|って|はご|"
        "れま|ード|入れ|内容|連絡"
    ),
    -11: (
        "0 de|0 is|attached|balance|buongiorno|colis|compra|confirmed|est|for your|gutschein|i'"
        "ve|its|iva|le|m|newsletter|nothing|ou|per il|pieniędzy|po 0|post|rest|rien|should|tota"
        "le|totale 0|vendredi|volta|where|zwrot pieniędzy|è|здравствуйте|した|ない|変更|返金|配"
        "達"
    ),
    -12: (
        "% 0|0 and|aber|artikel|commande|como|do i|dziś|días|h 0|het|la|não|ordered|pago|puede|"
        "que|received|reçu|so|ticket|wk 0|товар|れて|値引|合は|合計|払い|注文"
    ),
    -13: (
        "0 your|at 0|bestellung 0|bezahlt|came|das|do|encomenda|entre|hello|hola|kan|las 0|merc"
        "i|non|rechnung|visa|will|you for|€ 0|お願|すが|まで|願い"
    ),
    -14: (
        "0 0|0 uhr|c'est|dagen|date|está|hi|lo|pdf|pedido 0|pls|pouvez|quiero|receipt|thanks fo"
        "r|uhr|used|vat|wrong|zamówienie|zwrot"
    ),
    -15: "but|der|factura|ist|je|my|nada|no|order is|sera|x",
    -16: "0 cm|answer|c|change|che|does|ending|h|has|message|pas|場合",
    -17: "#short|bestellung|die|j'ai|mi|ne|your order",
    -18: "bought|cancel|ik|il|proszę|the 0|確認",
    -19: "if|no 0|sorry",
    -20: "0 total|cm|el|ma|mail|not|po|thanks|total 0|番号",
    -21: "0 mm|can|is|mm|says",
    -22: "nicht|nie|pedido",
    -23: "0 ?|si",
    -24: "charged|ich",
    -25: "#order-number|the",
    -26: "o",
    -27: "すか",
    -28: "paid|was",
    -32: "order",
    -33: "it",
    -35: "me|order 0|re",
    -36: "please",
    -39: "bitte",
    -48: "total",
}
