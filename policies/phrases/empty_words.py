"""The words that say nothing about an order: greetings, thanks, "it is on its way", "write to us".

A message that holds no other word tells the buyer nothing that the marketplace has not told. The
list is short on purpose: whatever is not in it (a thing, a day, a place, a sum, a fault) is content.
Lower case, without accents.
"""

from typing import Final

from policies.phrases.tables import stems

_EN: Final = """
lot tons patience hello hi hey dear good morning afternoon evening day sir madam customer customers buyer mr mrs
ms miss thank thanks thankyou many much very so you your yours for the a an this that of our
ours us we i my me order orders ordering ordered purchase purchases purchasing purchased buying
bought shopping shop shopped choosing chosen trust confidence business support custom with from
at in on to and or as by be is are was were has have had been being will would may can could
just now already soon shortly well safely great big news happy glad pleased delighted honoured
honored grateful appreciate appreciated really truly received receive got it its confirmed
confirmation confirm processed processing process preparing prepared handled shipped shipping
ship sent dispatched dispatch way out their there here feel free please let get time anytime
always moment all best kind kindest warm warmest regards wishes sincerely faithfully cheers team
service welcome hope hopes enjoy enjoys enjoying like love loves it'll we'll you'll we're you're
it's i'm i'll having again nice lovely wonderful successful successfully placed placing further
more only re fwd everything happily forward looking look serve serving hearing pleasure own
disposal available yet gladly come
"""
_DE: Final = """
geduld hallo guten tag morgen abend liebe lieber liebes sehr geehrte geehrter geehrtes kunde kundin
kunden damen herren herr frau vielen dank danke herzlichen herzlich besten schon schonen schone
schones dass sie ihr ihre ihren ihrem ihrer ihnen du dein deine deinen deinem deiner dir dich
euch euer eure fur die der das den dem des ein eine einen einem einer und oder bei in im an am
auf zu zum zur mit von vom uns unser unsere unserem unseren unserer wir ich mir mich bestellung
bestellungen bestellt einkauf einkaufe gekauft kauf kaufs vertrauen entschieden haben hat habe
wurde wurden wird werden ist sind war soeben gerade eben nun jetzt bereits bald kurze baldigst
erhalten eingegangen erhielten bestatigt bestatigung bestatigen versandbestatigung
bestellbestatigung auftragsbestatigung bearbeitet bearbeitung bearbeiten verschickt versendet
versandt abgeschickt losgeschickt unterwegs weg sich viel freude spass damit daran wunschen
hoffen freuen freut gern gerne jederzeit immer da noch weiter verfugung stehen steht konnen
konnten bitte einfach freundlichen freundliche grussen grusse gruße gruß grußen beste herzliche
team service so mal paket sendung es ganz aw re gute gutes nachricht nachrichten alles lieferung
willkommen als
"""
_FR: Final = """
patience bonjour bonsoir cher chere chers cheres madame monsieur mesdames messieurs client cliente
clients merci beaucoup mille vous nous je remercions remercie remercier de d du des la le les l
pour par votre vos notre nos une un et ou en a au aux sur sous ce cet cette commande commandes
achat achats confiance passee passe effectue effectuee recu recue recus bien ete est sont avons
ai avez traitee traitement cours preparation expediee expedie expedition envoyee envoi envoye
parti partie route chemin vient quitter quitte entrepot entrepots bientot tres vite
prochainement deja restons reste disposition tous que soit moindre cordialement salutations
sinceres amicalement equipe l'equipe service plaisir heureux ravis compter parmi choisi d'avoir
avoir qu'elle esperons plaira plaise plus sommes re tr confirmation confirmee colis bonne
journee soiree belle reception quelconque entiere y
"""
_ES: Final = """
paciencia hola buenos buenas dias tardes noches estimado estimada estimados estimadas querido querida
senor senora cliente clientes gracias muchas mil por su sus tu tus el la los las de del lo un
una y o en a al con para que le les te se nos nosotros nuestra nuestro nuestras nuestros compra
compras comprar comprado pedido pedidos confianza confiar hemos he ha han sido esta estan fue ya
recibido recibida recibimos procesando tramitando proceso preparando preparacion enviado enviada
envio salido camino pronto muy mucho breve esperamos espero disfrute disfrutes disfruten guste
gustes encante quedamos quedo entera disposicion problemas tiene tienes estamos estoy aqui
siempre atenderle servirle servirte momento saludos saludo cordial cordiales atentamente atento
equipo servicio re rv confirmacion confirmado buen dia feliz encantados agradecemos agradecerle
agradecerte haber elegido elegirnos como
"""
_OTHER: Final = """
grazie mille per il suo tuo ordine acquisto abbiamo ricevuto spedito stato e siamo a
disposizione domanda ciao buongiorno gentile cordiali saluti bedankt voor uw je bestelling
aankoop hebben wij we ontvangen verzonden is onderweg neem gerust op met ons vriendelijke groet
groeten beste geachte obrigado obrigada pela sua compra encomenda recebemos o seu pedido foi
enviado estamos disposicao ola atenciosamente dziekujemy za zamowienie zakup zostalo wyslane
otrzymalismy w razie prosimy pozdrawiamy dzien dobry
"""

EMPTY: Final = frozenset((_EN + _DE + _FR + _ES + _OTHER).split())

# These say nothing in "if you have any question, write to us", and a lot in "we have a question".
_IF_ANY: Final = """
need needs help assist assistance problem problems issue issues concern concerns question
questions contact reach write message email mail touch know something anything whatever whenever
hesitate not don't do if any should free problemen probleme anliegen frage fragen ruckfragen
melden melde schreiben schreib kontaktieren kontakt wenden helfen hilfe weiter etwas irgendetwas
zogern nicht wenn falls sollten sollte besoin problemes aide contacter contactez ecrire ecrivez
quoi n'hesitez hesitez pas si toute toutes tout quelconque moindre duda dudas pregunta preguntas
consulta consultas problema cosa necesite necesites necesita necesitas contactar contactarnos
contacte contactenos contactanos escribanos escribenos escribirnos ayudar ayudarle ayudarte
cualquier alguna algun no dude dudes lo domande vragen duvida pytan qualsiasi qualquer razie w
"""
IF_ANY: Final = frozenset(_IF_ANY.split())
# One of these makes an offer of help out of them.
_CONDITIONS: Final = """
if any anything whenever whatever should always anytime hesitate free bei falls wenn sollten
sollte jederzeit zogern gern gerne toute toutes si moindre quelconque n'hesitez hesitez
cualquier cualquiera necesite necesites necesita necesitas dude dudes siempre qualsiasi qualquer
voor razie
"""
CONDITIONS: Final = frozenset(_CONDITIONS.split())

# Without one of these a message of empty words is no thanks and no confirmation, only short.
THANKS_OR_CONFIRMATION: Final = (
    "thank", "order", "purchase", "contact us", "here for you", "dank", "bestellung", "einkauf",
    "fragen", "merci", "remerci", "commande", "disposition", "gracias", "agradec", "pedido", "compra",
    "grazie", "ordine", "bedankt", "bestelling", "obrigad", "encomenda", "dziekuj", "zamowieni",
    "ありがとう", "御礼", "お礼", "注文", "発送", "お問い合わせ",
)  # fmt: skip

# That it is a seller who thanks: buyers thank as well, and mean it.
SELLERS_VOICE: Final = stems(
    "orde buy buyi busi purcha shop we us our ours team custom trus conf choo best eink kauf vert"
    " wir uns unse comman acha nous notr nos pedi comp nosotr hemo nues ordi acqu encome aank"
    " zamo zaku"
)
SELLERS_VOICE_IN_JAPANESE: Final = (
    "ご注文",
    "ご購入",
    "お買",
    "ご利用",
    "発送",
    "当店",
    "弊社",
    "お問",
)

# Words that begin a salutation, end a farewell, and end the name of a team.
GREETINGS: Final = (
    "hello", "hi", "hey", "dear", "hallo", "liebe", "lieber", "sehr geehrte", "sehr geehrter",
    "guten tag", "bonjour", "bonsoir", "chere", "cher", "hola", "estimada", "estimado", "querida",
    "querido", "buenos dias", "buenas tardes", "ciao", "gentile", "beste", "geachte", "ola",
)  # fmt: skip
_FAREWELLS: Final = """
regards wishes sincerely faithfully cheers gruß gruße grußen grusse grussen mfg cordialement
salutations amicalement saludo saludos atentamente saluti groet groeten atenciosamente
pozdrawiamy
"""
FAREWELLS: Final = frozenset(_FAREWELLS.split())
TEAMS: Final = frozenset({"team", "equipe", "equipo", "staff", "shop", "store"})

# Japanese puts no blanks between words: what is left after these phrases is content.
JAPANESE: Final = (
    "(?:この(?:たび|度)|先日)?は?、?(?:当店|弊社|当ショップ)?(?:の商品|で|を"
    "|にて){0,3}(?:商品を)?(?:ご注文|ご購入|お買い?上げ|ご利用|お買い物)(?:いただき|頂き"
    "|くださり|下さり|いただきまして|頂きまして)?(?:まして)?、?(?:誠に|まことに|本当に"
    "|どうも)?(?:ありがとうございま(?:す|した)|有難うございま(?:す|した)|有り難うございま(?:す"
    "|した))",
    r"(?:誠に|まことに|本当に|どうも)?(?:ありがとうございま(?:す|した)|有難うございま(?:す|した))",
    r"(?:心より|厚く)?(?:御礼|お礼|感謝)(?:を)?(?:申し上げます|いたします|しております)",
    "(?:ご不明|ご不安|お困り|お気づき)な?の?(?:点|こと|事)?(?:など|等)?(?:が"
    "|は)?(?:ございましたら|ありましたら|あれば)、?",
    "(?:何か)?(?:ご質問|ご要望|質問|問題)(?:など|等)?(?:が|は)?(?:ございましたら|ありましたら"
    "|あれば)、?",
    "(?:いつでも)?(?:お気軽に|ご遠慮なく|遠慮なく)?(?:お問い?合わ?せ|ご連絡|ご相談"
    "|お知らせ)(?:ください|下さい|くださいませ)(?:ませ)?",
    "(?:ご注文|お客様|ご購入|お買い上げ)?(?:いただいた|頂いた|の){0,3}(?:商品|お荷物|荷物"
    "|ご注文|品物)(?:を|は|が)(?:先ほど|本日|無事|無事に|確かに)?(?:発送|出荷|配送|受付|承り"
    "|お受け|受注|確認)(?:いた|致)?(?:しました|ました|されました)",
    "(?:ご注文|注文)を?(?:確かに)?(?:承りました|受け付けました|お受けしました|いただきました"
    "|受け付けいたしました)",
    "(?:商品の)?(?:ご?到着|お届け|発送)まで、?(?:今|いま)?(?:しばらく|少々)お待ち(?:ください"
    "|下さい|くださいませ)(?:ませ)?",
    r"(?:今|いま)?(?:しばらく|少々)お待ち(?:ください|下さい|くださいませ)",
    "(?:引き続き|今後とも|これからも|どうぞ|何卒|また){0,3}、?(?:よろしく|宜しく)お願い(?:いた"
    "|致)?(?:し|申し上げ)ます",
    r"(?:お世話になっております|お世話になります|こんにちは|はじめまして|こんばんは)",
    "(?:商品の)?(?:発送|出荷|受注|ご?注文(?:の)?(?:受付|確認)?)(?:の)?(?:お知らせ|完了|確認"
    "|ご連絡|メール|通知)",
    r"[^\s。、]{1,12}(?:様|さま|さん)|(?:担当|店長)",
    "お礼|御礼|ご挨拶",
    "また(?:の)?(?:ご利用|ご来店|お越し|ご注文)を(?:心より)?お待ち(?:して"
    "|申し上げて)(?:おります|います)",
    r"(?:到着|お届け)を?(?:楽しみに|お楽しみに)(?:お待ちください|していてください)?",
)
