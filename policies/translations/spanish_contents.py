"""Spanish: what rules about contents say. The glossary stands in policies.translations.spanish."""

from types import MappingProxyType
from typing import Final

from policies.translations.tables import Answers, file_answers

_PDF_OR_IMAGE: Final = "Envíelo como PDF o imagen."
_CONTENT_AS_PDF: Final = "Envíe su contenido como PDF o imagen."
_FILES: Final = MappingProxyType(
    {
        "program": ("{file} es un programa.", _CONTENT_AS_PDF),
        "markup": ("{file} es HTML, SVG o XML.", _PDF_OR_IMAGE),
        "archive": (
            "{file} es un archivo comprimido.",
            "Adjunte uno por uno los archivos que contiene.",
        ),
        "macros": ("{file} puede contener macros.", "Guarde el archivo sin macros o como PDF."),
        "encrypted": ("{file} está cifrado.", "Guarde el archivo sin contraseña."),
        "mislabelled": (
            "{file} no es lo que dicen su nombre o su tipo.",
            "Guarde el archivo con su nombre correcto o como PDF.",
        ),
        "animated": ("{file} es una imagen animada.", "Envíe una imagen fija."),
        "unlisted": ("Los archivos como {file} no se envían.", _PDF_OR_IMAGE),
    }
)
_ALLOWED_FILES: Final = (
    " Se admiten PDF, texto y CSV, imágenes fijas, invitaciones, y Word y Excel sin macros."
)
_FILE_REMOVED: Final = " Hemos quitado el archivo y enviado el resto."
_COUNT: Final = "Hay {count} archivos adjuntos; el límite es de {limit}."
_SIZE: Final = "Los archivos adjuntos ocupan {size} MB en total; el límite es de {limit} MB."
_FIRST_FILES: Final = "Solo se han enviado los primeros archivos."
_FEWER: Final = "Envíe menos archivos, o varios mensajes."
_SMALLER: Final = "Envíe menos archivos, o archivos más pequeños."

_SELLER_CAN_ANSWER: Final = "El vendedor puede responder directamente a su mensaje."
_BUYERS_CAN_ANSWER: Final = "Los compradores pueden responder directamente a su mensaje."
_NO_LINK: Final = (
    "Quite el enlace y envíe el mensaje de nuevo. Lo que muestra puede escribirlo en el mensaje o "
    "adjuntarlo."
)
_LINKS: Final = "Los enlaces pueden llevar a empresas de transporte y a la plataforma."
_NO_CARDS: Final = (
    "No envíe nunca uno por correo: los pagos y reembolsos se hacen en la plataforma."
)
_HIDDEN: Final = "El mensaje contiene texto oculto: «{excerpt}»."
_DISGUISED: Final = "El mensaje contiene texto disfrazado: «{excerpt}»."
_REMOVE: Final = "Quítelo y envíe el mensaje de nuevo."
_LOOKED_AT: Final = "Una persona revisará el mensaje. Sin esa parte, se envía en el acto."
_REVIEWS: Final = (
    "Las peticiones de reseñas deben ser neutrales y solo pueden enviarse una vez: «{excerpt}»."
)
_CANCEL: Final = "Cancele usted mismo en el sistema de pedidos; no se lo pida al comprador."
_PAYMENT: Final = "Quite esa parte: no se permiten compras ni pagos fuera de la plataforma."
_CALM: Final = "Diga qué ha salido mal y qué desea; una persona revisa primero este mensaje."
_ADVERTISING: Final = "Esto parece publicidad: «{excerpt}» ({symbols})."
_LANGUAGES: Final = (
    "El comprador lee: {wanted}. Este mensaje parece estar en otro idioma: {written}."
)
_BOTH_LANGUAGES: Final = "Escriba en el idioma del comprador, o en los dos."

CONTENTS: Final[Answers] = MappingProxyType(
    {
        ("R-06", "too-long"): (
            "El texto tiene {length} caracteres; el límite es de {limit}.",
            "Acórtelo en al menos {surplus} caracteres, o adjunte los detalles en un PDF.",
        ),
        ("R-06", "too-long-for-purpose"): (
            "El texto tiene {length} caracteres; con el motivo «{purpose}», el límite es de {limit}.",
            "Acórtelo en al menos {surplus} caracteres.",
        ),
        **file_answers(_FILES, _ALLOWED_FILES, _FILE_REMOVED),
        ("R-22", "too-many"): (_COUNT, _FEWER),
        ("R-22", "too-large"): (_SIZE, _SMALLER),
        ("R-22", "too-many-removed"): (f"{_COUNT} {_FIRST_FILES}", _FEWER),
        ("R-22", "too-large-removed"): (f"{_SIZE} {_FIRST_FILES}", _SMALLER),
        ("R-23", "program"): (
            "{file} se ha rechazado por peligroso: es un programa.",
            "Envíe lo que el comprador necesite como PDF o imagen.",
        ),
        ("R-23", "active"): (
            "{file} se ha rechazado por peligroso: contiene macros o scripts.",
            "Guarde el archivo sin ellos, o como PDF sencillo.",
        ),
        ("R-30", "identity"): (
            "Hemos quitado {file}: por su nombre, muestra un documento de identidad o una tarjeta de "
            "pago. El resto se ha enviado.",
            "Ningún vendedor lo necesita por correo. Si el pedido exige un justificante, muéstrelo a "
            "la plataforma o a la empresa de transporte.",
        ),
        ("R-30", "program"): (
            "Hemos quitado {file}: es un programa, o abre uno. El resto se ha enviado.",
            _CONTENT_AS_PDF,
        ),
        ("R-20", "removed"): ("Hemos quitado datos de contacto: «{excerpt}».", _BUYERS_CAN_ANSWER),
        ("R-20", "removed-for-buyer"): (
            "Para protegerle, hemos quitado datos de contacto: «{excerpt}».",
            _SELLER_CAN_ANSWER,
        ),
        ("R-20", "suspected"): (
            "Esto podría ser un dato de contacto: «{excerpt}».",
            f"{_BUYERS_CAN_ANSWER} Sin esa parte, se envía en el acto.",
        ),
        ("R-20", "refused"): (
            "El mensaje contiene datos de contacto: «{excerpt}».",
            f"Quítelos. {_BUYERS_CAN_ANSWER}",
        ),
        ("R-21", "deceitful"): (
            "El enlace «{excerpt}» muestra una dirección y lleva a otra, {host}.",
            _NO_LINK,
        ),
        ("R-21", "disguised"): ("El enlace «{excerpt}» oculta adónde lleva.", _NO_LINK),
        ("R-21", "shortened"): (
            "El enlace corto «{excerpt}» oculta adónde lleva.",
            "Escriba la dirección completa de una empresa de transporte o de la plataforma, o quite "
            "el enlace, y envíe el mensaje de nuevo.",
        ),
        ("R-21", "unlisted"): (
            "El enlace a {host} no está permitido: «{excerpt}».",
            f"{_LINKS} Quítelo y envíe el mensaje de nuevo.",
        ),
        ("R-21", "removed"): (
            "Hemos quitado el enlace a {host}: «{excerpt}».",
            f"{_LINKS} El resto del mensaje se ha enviado.",
        ),
        ("R-21", "defanged"): (
            "El enlace a {host} ya no se puede pulsar: «{excerpt}».",
            "No hace falta que haga nada. El vendedor todavía puede leerlo.",
        ),
        ("R-24", "card"): ("Hemos tapado un número de tarjeta: {excerpt}.", _NO_CARDS),
        ("R-24", "masked"): (
            "Hemos tapado un número de tarjeta, salvo las cuatro últimas cifras, antes de guardar el mensaje.",
            _NO_CARDS,
        ),
        ("R-24", "password"): (
            "Hemos tapado una contraseña: {excerpt}.",
            "No envíe nunca una por correo. Cámbiela donde la utilice.",
        ),
        ("R-26", "hidden-offer"): (_HIDDEN, _REMOVE),
        ("R-26", "hidden"): (_HIDDEN, _LOOKED_AT),
        ("R-26", "removed"): (
            "Hemos quitado texto oculto: «{excerpt}».",
            "No hace falta que haga nada. Escriba a la vista lo que el comprador deba leer.",
        ),
        ("R-26", "disguised-offer"): (_DISGUISED, _REMOVE),
        ("R-26", "disguised"): (_DISGUISED, _LOOKED_AT),
        ("R-26", "straightened"): (
            "Hemos sustituido letras de otro alfabeto: «{excerpt}».",
            "No hace falta que haga nada.",
        ),
        ("R-26", "coded"): (
            "El mensaje contiene texto codificado: «{excerpt}».",
            "Una persona revisará el mensaje. También puede escribir ese texto con palabras "
            "corrientes y enviar el mensaje de nuevo.",
        ),
        ("R-17", "paid"): (_REVIEWS, "No ofrezca nada por una reseña, ni antes ni después."),
        ("R-17", "change"): (
            _REVIEWS,
            "No pida que se cambie o se quite una reseña; resuelva el problema del comprador.",
        ),
        ("R-17", "one-sided"): (
            _REVIEWS,
            "Pida a todos los compradores una reseña sincera, buena o mala, o no la pida.",
        ),
        ("R-17", "repeated"): (
            _REVIEWS,
            "A este comprador ya se le ha pedido; no se la pida otra vez.",
        ),
        ("R-18", "empty"): (
            "La plataforma ya envía esta confirmación: «{excerpt}».",
            "Escriba cuando el comprador aún no sepa algo sobre el pedido, o para preguntar.",
        ),
        ("R-19", "cancel"): ("Usted pide al comprador que cancele: «{excerpt}».", _CANCEL),
        ("R-19", "cancel-hint"): (
            "Usted parece pedir al comprador que cancele: «{excerpt}».",
            _CANCEL,
        ),
        ("R-19", "elsewhere"): (
            "Esto lleva al comprador fuera de la plataforma: «{excerpt}».",
            _PAYMENT,
        ),
        ("R-19", "transfer"): (
            "Usted parece pedir un pago fuera de la plataforma: «{excerpt}».",
            _PAYMENT,
        ),
        ("R-19", "secrets"): (
            "Usted pide datos de una tarjeta o una contraseña: «{excerpt}».",
            "No los pida nunca por correo; el comprador solo los introduce al pagar.",
        ),
        ("R-28", "threat"): (
            "Mensaje retenido para revisión, porque parece una amenaza: «{excerpt}».",
            _CALM,
        ),
        ("R-28", "insult"): (
            "Mensaje retenido para revisión por las palabras que usa: «{excerpt}».",
            _CALM,
        ),
        ("R-16", "promotional"): (
            _ADVERTISING,
            "Quite esa parte y envíe el mensaje de nuevo, o pida una revisión.",
        ),
        ("R-16", "doubtful"): (_ADVERTISING, _LOOKED_AT),
        ("R-16", "remarkable"): (
            _ADVERTISING,
            "El mensaje se ha enviado. No incluya ofertas en los mensajes sobre pedidos.",
        ),
        ("R-27", "held"): (_LANGUAGES, _BOTH_LANGUAGES),
        ("R-27", "remarked"): (_LANGUAGES, f"El mensaje se ha enviado. {_BOTH_LANGUAGES}"),
        ("R-25", "pictures"): (
            "Hemos quitado imágenes que se cargan desde otros servidores: {count}.",
            "No hace falta que haga nada. Adjunte las imágenes que el comprador deba ver.",
        ),
        ("R-25", "active"): (
            "Hemos quitado contenido activo: {excerpt}.",
            "No hace falta que haga nada. Explique con palabras para qué servía.",
        ),
        ("R-25", "emojis"): (
            "Hemos quitado los emojis, porque usted escribe primero: {excerpt}.",
            "No hace falta que haga nada. En las respuestas se mantienen.",
        ),
        ("R-29", "hold"): (
            "No hemos podido asegurarnos de que el mensaje ya no muestre ninguna dirección.",
            "Una persona lo revisará. Sin el archivo adjunto o el mensaje citado, el texto se envía "
            "en el acto.",
        ),
        ("R-29", "reject"): (
            "Una parte del mensaje está cifrada, o presentada de forma que no podemos leerla.",
            "Envíe el contenido de nuevo como texto normal, con pocos archivos adjuntos y sin "
            "cifrar.",
        ),
    }
)
