"""Spanish."""

from typing import Final

from relay.asking.words import Asking, Findings, Page, Wording, Words

SPANISH: Final = Words(
    language="es",
    sender="Servicio de mensajes",
    greeting="Hola:",
    unanswerable="No responda a este correo: nadie lee las respuestas.",
    asking=Asking(
        wording=Wording(
            "¿Ha escrito usted este mensaje?",
            (
                "Nos ha llegado un mensaje en su nombre y nada demuestra que sea suyo. No seguirá "
                "adelante hasta que usted responda.",
            ),
        ),
        received="Recibido:",
        claims="De:",
        subject="Asunto:",
        own_address="su dirección {address}",
        other_address="otra dirección, {address}",
        hidden_address="otra dirección",
        yes="Sí: responda a este correo con la palabra «sí». El mensaje se enviará.",
        approving="Desde entonces, el correo de esa dirección contará como suyo.",
        no="No: responda con la palabra «no». El mensaje se rechazará y no se dirá nada a su "
        "remitente.",
        silence="Si no hay respuesta antes del {until}, el mensaje no se enviará y se lo "
        "comunicaremos.",
        link="También puede responder en esta página:",
        safety="Nunca pedimos contraseñas. Quien tenga este correo puede responder por usted: no lo "
        "reenvíe.",
    ),
    findings=Findings(
        rule="Regla {rule}: {name}",
        written="Usted escribió:",
        reason="Motivo:",
        fix="Qué puede hacer:",
        code="Decisión: {code}. Indique este código si nos pregunta por este mensaje.",
        guard="Las direcciones permanecen ocultas",
    ),
    held=Wording(
        "Su mensaje está en revisión",
        ("Su mensaje del {when}, «{subject}», ha quedado retenido. Nadie lo ha recibido todavía.",),
        (
            "Una persona lo revisará. Si nadie ha decidido antes del {until}, se rechazará y se lo "
            "comunicaremos. No hace falta esperar: puede enviar ya un mensaje corregido.",
        ),
    ),
    refused=Wording(
        "Su mensaje ha sido rechazado",
        ("Su mensaje del {when}, «{subject}», ha sido rechazado. Nadie lo ha recibido.",),
        (
            "Corríjalo y envíelo de nuevo. Si cree que es un error, responda a este correo antes "
            "del {until} y díganos por qué: una persona lo revisará.",
        ),
    ),
    changed=Wording(
        "Su mensaje se ha enviado sin algunas partes",
        ("Su mensaje del {when}, «{subject}», se ha enviado, pero hemos quitado algo de él.",),
        ("No hace falta que lo envíe de nuevo.",),
    ),
    released=Wording(
        "Su mensaje se ha enviado",
        ("Su mensaje del {when}, «{subject}», estaba retenido y ya se ha enviado.",),
        ("No hace falta que lo envíe de nuevo.",),
    ),
    turned_down=Wording(
        "Su mensaje ha sido rechazado tras la revisión",
        (
            "Una persona ha revisado su mensaje del {when}, «{subject}», y lo ha rechazado. No se "
            "ha enviado.",
        ),
        ("Puede enviar un mensaje corregido en cualquier momento.",),
    ),
    lapsed=Wording(
        "Su mensaje no se ha enviado",
        (
            "Su mensaje del {when}, «{subject}», quedó retenido para su revisión y nadie decidió a "
            "tiempo. No se ha enviado.",
        ),
        ("Si todavía es importante, corríjalo y envíelo de nuevo.",),
    ),
    unanswered=Wording(
        "Un mensaje en su nombre no se ha enviado",
        (
            "Le preguntamos si había escrito el mensaje del {when}, «{subject}». No hubo respuesta, "
            "así que no se ha enviado.",
        ),
        ("Si era suyo, envíelo de nuevo y responda que sí a nuestra pregunta.",),
    ),
    unclear=Wording(
        "Responda sí o no, por favor",
        (
            "No hemos podido saber si su respuesta significa sí o no, así que aún no hay nada "
            "decidido.",
            "¿Ha escrito usted el mensaje del {when}, «{subject}»? Responda a este correo con una "
            "sola palabra: «sí» o «no».",
        ),
    ),
    opted_out=Wording(
        "Recibirá menos mensajes de los vendedores",
        (
            "Tal como ha pedido, los vendedores ya no pueden escribirle primero, salvo que un "
            "pedido suyo no pueda completarse sin ello. Las respuestas a sus propios mensajes le "
            "siguen llegando.",
        ),
        ("Para volver a recibir esos mensajes, escriba a {start}.",),
    ),
    opted_in=Wording(
        "Los vendedores pueden volver a escribirle",
        ("Tal como ha pedido, los vendedores pueden volver a escribirle sobre sus pedidos.",),
        ("Para que dejen de hacerlo, escriba a {stop}.",),
    ),
    page=Page(
        title="¿Ha escrito usted este mensaje?",
        question="El mensaje nos llegó el {when}. Su asunto es «{subject}».",
        yes="Sí, lo he escrito yo",
        no="No, no he sido yo",
        done_yes="Gracias. El mensaje se enviará, salvo que algo más lo impida.",
        done_no="Gracias. El mensaje se rechazará.",
        gone="Aquí no hay nada que responder. La pregunta ya se respondió, o su plazo ha terminado.",
    ),
)
