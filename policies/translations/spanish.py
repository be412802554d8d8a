"""Spanish: names of rules, words in values, and what rules about senders, orders and servers say.

Sellers and buyers are addressed as usted. One word for one thing:

order pedido, message mensaje, buyer comprador, seller vendedor, marketplace plataforma, alias
dirección de reenvío, conversation conversación, held retenido, refused rechazado, taken out quitado,
carried on enviado, operator una persona, first message escribir primero.
"""

from types import MappingProxyType
from typing import Final

from policies.translations.spanish_contents import CONTENTS
from policies.translations.tables import Answers, Table

_NAMES: Final = MappingProxyType(
    {
        "R-01": "Dirección de reenvío desconocida",
        "R-02": "Dirección de reenvío anulada",
        "R-03": "Remitente no autorizado",
        "R-04": "Autor no verificado",
        "R-05": "Tamaño del mensaje",
        "R-06": "Longitud del texto",
        "R-07": "Bucle de correo",
        "R-08": "Correo automático",
        "R-09": "Número de mensajes",
        "R-10": "Vendedor con restricciones",
        "R-11": "Conversación cerrada",
        "R-12": "Sin pedido",
        "R-13": "Plazo tras el pedido",
        "R-14": "Motivo del mensaje",
        "R-15": "Mensajes no deseados",
        "R-15b": "Abuso de [Importante]",
        "R-16": "Publicidad",
        "R-17": "Peticiones de reseñas",
        "R-18": "Mensajes sin contenido",
        "R-19": "Invitación a salir de la plataforma",
        "R-20": "Datos de contacto",
        "R-21": "Enlaces",
        "R-22": "Archivos adjuntos",
        "R-23": "Archivos peligrosos",
        "R-24": "Números de tarjeta y contraseñas",
        "R-25": "Formato",
        "R-26": "Texto oculto o disfrazado",
        "R-27": "Idioma",
        "R-28": "Amenazas e insultos",
        "R-30": "Archivos privados de compradores",
    }
)
_TERMS: Final = MappingProxyType(
    {
        "an unknown domain": "un dominio desconocido",
        "its sender's domain": "el dominio del remitente",
        "attachment": "archivo adjunto",
        "pending": "pendiente",
        "unshipped": "sin enviar",
        "shipped": "enviado",
        "delivered": "entregado",
        "completed": "terminado",
        "cancelled": "cancelado",
        "customisation": "personalización",
        "delivery": "entrega",
        "address": "dirección",
        "order": "pedido",
        "service": "servicio",
        "problem": "problema",
        "recall": "retirada de un producto",
        "digital-key": "clave digital",
        "invoice": "factura",
        "instructions": "instrucciones",
        "warranty": "garantía",
        "return": "devolución",
        "refund": "reembolso",
        "review": "reseña",
        "MKT_ADVANTAGE": "ventaja para otra compra o regalo",
        "MKT_COUPON": "código de descuento",
        "MKT_PRICE_OFF": "rebaja de precio",
        "MKT_SALE": "rebajas o promoción",
        "MKT_PRIZE": "premio o regalo gratis",
        "MKT_LOYALTY": "puntos, club o recompensas",
        "MKT_REFERRAL": "recompensa por traer amigos",
        "MKT_MONEY": "préstamos, seguros o crédito",
        "MKT_EARN": "ganancias fáciles o inversiones",
        "MKT_VICE": "remedios, apuestas o contenido para adultos",
        "MKT_SHORTCODE": "número de pago",
        "MKT_DEALS": "elogio de buenos precios",
        "MKT_CALL_TO_SHOP": "invitación a visitar una tienda",
        "MKT_OTHER_GOODS": "recomendación de otros artículos",
        "MKT_NEWS": "novedades, catálogo o aplicación",
        "MKT_SUBSCRIBE": "invitación a suscribirse o a seguir",
        "MKT_WIN_BACK": "recordatorio de un carrito o una cuenta",
        "MKT_TRIAL": "prueba, mejora o plan",
        "MKT_SERVICES": "servicios para empresas",
        "MKT_EVENT": "evento",
        "MKT_APPEAL": "petición de donativos o apoyo",
        "MKT_FOOTER": "pie de un envío masivo",
        "MKT_SALUTATION": "texto dirigido a muchos lectores",
        "MKT_DIGEST": "número de un boletín",
        "MKT_SELF_PRAISE": "presentación del remitente y de lo que vende",
        "MKT_WELCOME": "bienvenida a un servicio",
        "MKT_SURVEY": "encuesta",
        "MKT_CLICK": "invitación a pulsar, leer más o responder",
        "MKT_FREE": "algo es gratis",
        "MKT_URGENCY": "se apremia al lector",
        "MKT_SHOUTING": "mayúsculas, exclamaciones o emojis seguidos",
        "MKT_PRICES": "varios precios sin total",
        "MKT_LINKS": "enlaces o datos de contacto al lado",
        "MKT_MANY_LINKS": "muchos enlaces que ningún pedido necesita",
        "MKT_UNASKED": "oferta que nadie ha pedido",
        "MKT_NO_ORDER": "nada sobre un pedido",
        "MKT_SUBJECT": "publicidad en el asunto",
        "MKT_LIST_HEADERS": "cabeceras de un envío masivo",
        "MKT_BULK": "el mismo texto a muchos compradores",
        "MKT_HIDDEN": "publicidad oculta",
        "MKT_DISGUISED": "publicidad disfrazada",
        "MKT_QUOTED": "oferta en una cita que nadie ha escrito",
        "MKT_MODEL": "palabras propias de la publicidad",
        "TXT_ZEROWIDTH": "caracteres invisibles en las palabras",
    }
)
_NO_SUCH_ADDRESS: Final = "Esta dirección de reenvío no existe."
_FROM_ORDER_PAGE: Final = "Escriba desde la página del pedido."
_BY_ITSELF: Final = "Su servidor lo intentará de nuevo por sí solo."
_NOTHING_LOST: Final = f"{_BY_ITSELF} No se pierde nada."
_NOTHING_TO_DO: Final = "No hace falta que haga nada."
_SERVICE: Final = (
    "Si el pedido lo exige, diríjase al servicio de atención al cliente de la plataforma."
)
_PURPOSES: Final = (
    "Indique el motivo en el asunto, por ejemplo [purpose:delivery]. Motivos posibles: {choices}."
)

_SENDERS: Final[Answers] = MappingProxyType(
    {
        ("R-01", "unknown"): (_NO_SUCH_ADDRESS, _FROM_ORDER_PAGE),
        ("R-02", "revoked"): (_NO_SUCH_ADDRESS, _FROM_ORDER_PAGE),
        ("R-05", "too-large"): (
            "El mensaje ocupa {size} MB; el límite es de {limit} MB.",
            "Envíelo con menos archivos adjuntos, o con archivos más pequeños.",
        ),
        ("R-07", "loop"): (
            "Bucle de correo: el mensaje ha pasado por {hops} servidores, y el límite es de {limit}.",
            "Busque un reenvío automático que vuelva hasta aquí.",
        ),
        ("R-04", "disproven"): (
            "No hemos podido comprobar que este mensaje venga de {domain}.",
            "Envíelo por el servicio de correo de ese dominio, con SPF o DKIM que coincidan.",
        ),
        ("R-04", "unproven"): (
            "Nada demuestra que este mensaje venga de {domain}.",
            "Una persona lo revisará. Con SPF o DKIM en el dominio, sus mensajes pasan en el acto.",
        ),
        ("R-04", "undecided"): (
            "Por ahora no podemos comprobar si este mensaje viene de {domain}.",
            _BY_ITSELF,
        ),
        ("R-04", "repeated"): (
            "Este mismo mensaje ya se ha recibido antes.",
            "Consta en el historial y no se envía. Para mandarlo otra vez, escríbalo de nuevo.",
        ),
        ("R-03", "blocked"): (
            "La dirección de envío en {domain} está bloqueada para esta cuenta.",
            "Escriba desde una dirección autorizada, o autorice esta en los ajustes de mensajes.",
        ),
        ("R-03", "not-approved"): (
            "La dirección de envío en {domain} no está autorizada para esta cuenta.",
            "Una persona revisará el mensaje. Escriba desde su dirección registrada, o pida que se "
            "autorice esta.",
        ),
        ("R-08", "automatic"): (
            "El correo automático ({excerpt}) queda en el historial y no se envía.",
            _NOTHING_TO_DO,
        ),
        ("R-08", "self-copy"): (
            "Una copia a su propia dirección de reenvío queda en el historial y no se envía.",
            _NOTHING_TO_DO,
        ),
        ("R-11", "declined"): (
            "El destinatario no acepta mensajes en esta conversación.",
            _SERVICE,
        ),
        ("R-11", "closed"): ("La plataforma ha cerrado esta conversación.", _SERVICE),
        ("R-09", "hour-full"): (
            "Esta cuenta ha enviado {sent} mensajes en la última hora; el límite es de {limit}.",
            _NOTHING_LOST,
        ),
        ("R-09", "day-full"): (
            "Esta cuenta ha enviado {sent} mensajes en 24 horas; con los pedidos que tiene, el "
            "límite es de {limit}.",
            _NOTHING_LOST,
        ),
        ("R-10", "restricted"): (
            "Hasta el {date}, esta cuenta no puede escribir primero a los compradores.",
            "Las respuestas a los compradores siguen pasando. Pida a la atención a vendedores de la "
            "plataforma que revise la restricción.",
        ),
        ("R-12", "no-order"): (
            "No hemos encontrado ningún pedido de este comprador con usted. Sin pedido, usted no "
            "puede escribir primero.",
            "Escriba sobre un pedido de este comprador, o responda cuando él escriba.",
        ),
        ("R-13", "outside"): (
            "El pedido {excerpt} terminó el {date}; usted puede escribir primero durante los {days} "
            "días siguientes.",
            "Podrá responder en cuanto el comprador escriba.",
        ),
        ("R-14", "missing"): ("El mensaje no dice por qué escribe usted.", _PURPOSES),
        ("R-14", "unknown"): ("«{excerpt}» no es un motivo posible.", _PURPOSES),
        ("R-14", "unfit"): (
            "El motivo «{purpose}» no corresponde al estado del pedido: {status}.",
            "Indique el motivo adecuado, o espere a que el pedido llegue a ese punto.",
        ),
        ("R-15", "opted-out"): (
            "El comprador no desea mensajes que el pedido no necesite.",
            "Si el pedido no puede completarse sin una respuesta, envíe el mensaje de nuevo con "
            "[Importante] en el asunto. Los abusos quedan registrados.",
        ),
        ("R-15b", "misused"): (
            "[Importante] es solo para preguntas de personalización, entrega y dirección: «{excerpt}».",
            "Quite las ofertas y las peticiones de reseñas. Use [Importante] solo si el pedido no "
            "puede seguir adelante sin una respuesta.",
        ),
        ("R-15b", "often"): (
            "En 30 días, el {share} % de los mensajes en que usted escribió primero llevaba "
            "[Importante]; más del {limit} % es un abuso.",
            "El mensaje se ha enviado. Use [Importante] solo si el pedido no puede seguir adelante "
            "sin una respuesta.",
        ),
    }
)

SPANISH: Final = Table(
    names=_NAMES, answers=MappingProxyType({**_SENDERS, **CONTENTS}), terms=_TERMS
)
