"""Spanish: price cuts, coupons, prizes and rewards."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        <percent> corre .. cuenta
        segundo|segunda hermano|hermana|par|unidad paga menos
        <cut>|descuento|vale|cupón|regalo|código .. para|en|sobre|de tu|su|la|el|una|otra|
            vuestra próxima|próximo|siguiente|segunda|segundo|futura|otra compra|pedido|visita|
            compras
        para|en tu|su próxima|próximo|siguiente compra|pedido|visita .. <cut>|gratis|descuento|
            regalo|vale
        tu|su|en próxima|próximo compra|pedido .. <cut>|gratis|descuento|regalo
        vale|cupón|descuento .. para otra compra
        <percent> .. en|a toda|todo|todas|todos la|los|las|el? tienda|web|catálogo|productos
        regalamos|regalaremos te|le|os|un|una|el|la|tu|nosotros|de
        te|le|os regalo
        regalo de bienvenida|cumpleaños
        te|le|os regalamos|obsequiamos
        con|llévate|y|más ... de regalo|obsequio
        al|a mitad|mitad de precio
        envío|envíos|entrega|porte|portes gratis|gratuito|gratuitos|gratuita .. todo|toda|
            a_partir|desde|en|hasta|hoy|este|por|sin|solo
        lleva|llévate|compra|pide|paga dos|tres|2|3|uno|el .. paga|gratis|regalo|mitad|llévate|
            precio|segundo|tercero
        2x1|3x2|dos_por_uno
        segunda|segundo|tercero|tercera unidad|producto|te .. gratis|mitad|<percent>|regalamos
        compra|compras de dos|tres|<n> .. regalamos|gratis
        en la compra .. regalamos|gratis|llévate|regalo
        tu|su|un primer|primera mes|pedido|compra|envío|entrega .. gratis|<cut>
        estrena|estrenar .. gratis|<cut>
        <cut> menos|de_menos si|por|para|en
        bono|tarjeta|tarjetas|cheque|cheques regalo|regalos .. desde|por|valor <amount>
        os|te|le enviamos el|un|una .. regalo
        primeros|primeras <n>|cien|cincuenta .. gratis|regalo|mitad
        a quienes .. regalo|gratis|<cut>
    """,
    table.COUPON: """
        cupón|cupon|vale promocional|descuento|de_descuento|vip|exclusivo
        código|codigo promocional|descuento|de_descuento|de_regalo|vip|exclusivo|regalo
        código|codigo|cupón|codigo <anycode>
        di la clave|palabra <anycode>
        usa|utiliza|introduce|ingresa|aplica|canjea|con el|tu|este código|codigo|cupón|vale
        con el? código|codigo|cupón .. <anycode>
        <cut> .. con|código el|código .. <code>
        di|menciona|presenta la? palabra|cupón|código|este
        canjea|canjear|presenta tu|el|este cupón|vale|código|bono
        vale|cupón de <cut>
    """,
    table.PRICE_OFF: """
        <cut> de? descuento|dto|menos|rebaja|ahorro|bonificación|más_barato|más_baratos|off|desc
        descuento|descuentos|rebaja|rebajas|dto de|del|hasta .. <cut>
        hasta|hasta_un un|el|-? <percent>
        ahorra|ahorre|ahórrate hasta|un|más? <cut>
        rebajado|rebajados|rebajadas .. <cut>|hasta
        a|todo mitad de_precio
        antes <amount> .. ahora
        ahora|sólo|solo|por|desde|solamente <amount> .. antes|al_mes|mes|en_lugar|en_vez|
            mensual*
        por ciento .. más_barato|descuento|menos
        baja|bajamos|bajan|bajón los|de|el precios|precio
    """,
    table.SALE: """
        venta|rebajas|liquidación secreta|secretas|sorpresa
        venta|rebajas .. empezado|comenzado|lista
        rebajas|liquidación|saldos|remate|outlet|hot_sale|buen_fin|cyber_monday|black_friday|
            viernes_negro|cyberlunes .. hasta|todo|total|de|desde|en|ya|:
        gran|grandes venta|ventas|liquidación|remate
        liquidación total|por
        todo|últimas unidades|tallas|piezas|existencias
        rebajas desde|de|hasta|en
    """,
    table.PRIZE: """
        correo|email|número|dirección .. ganó|ganado|sorteado|premiado
        podrás|puedes|podrías .. ganar|llevarte
        cliente .. elegido|seleccionado .. recibir|premio
        ha|has|fue|fuiste|sido .. seleccionad*|elegid*|escogid* .. ganador*|premio|recibir|ganar|
            <amount>|gratis
        ganado|ganó|gana|ganaste ... <amount>|vacaciones|viaje|iphone|coche|premio|crucero|semana
        participa|participe .. gratis|sorteo|concurso|ganar
        reclamar|recoger|cobrar .. premio|recompensa|regalo
        semanal|mensual|gran sorteo|concurso
        sorteo|concurso semanal|mensual|gratuito
        último|segundo intento .. contactar*
        sorteo|sorteamos|sorteos|rifa|concurso|loto|lotería .. un|una|de|participa*|entre|gana*|
            premio|navidad|<amount>
        gana|ganar|gane|llévate un|una|uno|hasta|premios|el|la|dos
        has|ha|eres|usted sido|ganado|resultado|el|un ganado|seleccionad*|elegid*|ganador*|
            afortunad*|premiad*
        has ganado
        felicidades|enhorabuena .. ganado|ganador*|premio|seleccionad*|puntos
        premio|premios .. reclam*|gana*|sorteo|entrega|mayor|metálico
        reclama|reclame|reclamar tu|su|el premio
        participa|participe|participas .. sorteo|ganar|gana|gratis|concurso
        gratis guía|e-book|ebook|muestra|muestras|asesoría|consulta|curso|clase
        guía|e-book|ebook|muestra|muestras|asesoría|consulta|curso|clase|masterclass|webinar|
            presupuesto|diagnóstico|auditoría gratis|gratuita|gratuito
        suerte|mucha .. sorteo
    """,
    table.LOYALTY: """
        estrellas|reseña|opinión .. y te|le .. tarjeta|vale|regalo|<amount>|descuento
        próxima|próximo recompensa|premio|nivel
        sigue comprando|acumulando|sumando
        saldo actual|de .. puntos|estrellas|millas
        tienes|tiene|acumulado|acumulaste|quedan <n> puntos|estrellas|millas
        puntos|millas .. caduc*|canjéalos|canjea|expir*|vencen|úsalos
        regalito|sorpresa|detalle|regalo .. espera|cuenta|cumpleaños|para_ti
        cliente|clienta|clientes fiel|fieles|vip|preferente .. entras|accede*|acceso|disfrut*|
            recib*|tienes
        antes que nadie|los_demás|el_resto
        venta|ventas|acceso privada|privadas|exclusiva|anticipado|vip|exclusivo
        programa|tarjeta|club|puntos|plan|cliente|clientes .. fidelidad|fidelización|puntos|
            lealtad|vip|beneficios|recompensas|amigos|premium|socio*
        acumula|suma|gana|canjea|junta|consigue|duplica|sumas|llevas .. puntos|estrellas|sellos|
            millas
        <n>|doble|triple puntos|estrellas|sellos|millas .. regal*|canj*|puedes|gratis|con|para|
            caduc*|consig*
        ya tienes <n> puntos|estrellas|sellos
        puntos dobles|triples|extra|dobles
        suman|cuentan|puntúan el? doble
        por|como|cliente ser|cliente .. fiel|especial|preferente|vip|socio
        exclusivo|sólo|solo|exclusivas|exclusivos para socios|clientes|miembros|suscriptores|ti
        feliz cumpleaños
    """,
    table.REFERRAL: """
        da|regala <n>|<amount> y? recibe|gana <n>|<amount>
        comparte|envía tu|este|el .. enlace|código .. amigos|gana|ahorra*|acumul*
        trae|invita|recomienda|refiere|recomiéndanos .. amigo|amiga|amigos|a_un_amigo|conocidos
        por cada amigo|amiga|referido|persona|conocido
        tu amigo|amiga .. se_lleva|recibe|ambos|<cut>|gana*
        recomiéndanos|comparte .. amigo|amigos|familia|tu|con
        amigos .. ganas|ganan|los_dos|ambos|gratis
    """,
    table.DEALS: """
        oferta|ofertas|promoción|promociones|promo|descuentos|precio|precios|venta especial*|
            exclusiv*|limitad*|única*|relámpago|imperdible*|increíble*|irresistible*|
            de_lanzamiento|imbatible*|del_día|de_la_semana|bajos|mayorista|competitivo*|
            flash|válida*
        mejor|mejores|grandes|super|nuestras|increíbles|estas precio|precios|ofertas|descuentos|
            promociones
        aprovecha|aprovecha|aproveche|no_te_pierdas|disfruta nuestra*|la|las|el|esta|estas|los|
            de|este .. oferta*|promoción*|descuento*|precio*|ocasión|rebajas
        en oferta|promoción|promo|rebaja
        de oferta
        oferta|promo .. hasta|válida|termina|solo|sólo|por
    """,
}
