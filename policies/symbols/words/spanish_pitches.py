"""Spanish: calls to shop, other goods, news, subscriptions and carts."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.CALL_TO_SHOP: """
        reserva|consigue|pide|encarga tu|su ejemplar|copia|caja|lote
        reparte|repartimos|llevamos|entregamos ya|ahora a domicilio
        ya reparte|repartimos|entregamos
        echar un ojo|vistazo
        ven|venid a vernos|visitarnos|conocernos
        pásate .. cerca|ver|cuando|por|a
        visita|visite|visítanos|descubre|descubra|explora|conoce|consulta|mira|ven|echa|pásate|
            entra|compra nuestr*|la|el|toda|en|a|por|un|vistazo|las|los|todo .. tienda|web|
            colección|catálogo|productos|novedades|gama|selección|sitio|página|ofertas|
            temporada|nuestr*|escaparate
        visita|descubre|conoce|visítanos nuestra|nuestro|nuestras|nuestros|en|la|el|lo
        compra|cómpralo|pide|pídelo|pídela|reserva|resérvalo|ordena|llévatelo|consíguelo|
            encarga|adquiere|haz|contrata|apúntate|encarga ya|ahora|hoy|la|
            el|tu|online|aquí|antes|en|esta|nuestra|este
        comprar|reservar|ver ahora|ya|colección|ofertas|tienda
        nueva|nuevas|nuestra|nuevos|la colección|temporada|colecciones|línea|modelos|prendas|
            llegadas|gama
        novedades de|del|en|para|que|:
        novedad|novedades|recién llegado|en|llegados|de_temporada
        en|desde nuestra tienda|web|tiendas|página .. desde|hoy|online|ya|todo|encontrarás|ahora
        en nuestra tienda desde
        ven|pásate|acércate a|por|y|nuestra .. vernos|nuestra|tienda|local|conocer*|visitarnos|
            verlo
        ideas|regalos para|de regalar|regalo|navidad|el|mamá|papá|san
        date|regálate un|el
        te esperamos|espera en|con|el|este|a
        quedamos a la espera
        echa|échale un vistazo
        surtido|catálogo|gran|amplia variedad|surtido|catálogo|gama de
    """,
    table.OTHER_GOODS: """
        mayoría|muchos de? nuestros|los? clientes .. añad*|elig*|llev*|compr*
        aún|todavía|rinde mejor|más con nuestro|nuestra|el|la
        por qué no .. protegerl*|probar|regalar*|completar
        ahora que tienes|tiene
        regalo perfecto|ideal
        hemos|he elegido|seleccionado|reunido|preparado|escogido .. piezas|para_ti|ideas|
            artículos|productos|prendas|favoritos|regalos|selección
        te|le|os van|va|creemos|pueden|podrían .. gustar|encantar|interesar|enamorar
        te|le|os encantará|encantarán|enamorará|fascinará el|la|los|las|nuestr*
        encantará|gustará|encantarán|adorarás .. a_juego|conjunto|también|mismo_estilo|nuev*
        ideas .. regalo|regalos|día|madre|padre|mamá|papá|reyes
        sin|aún|todavía .. regalo .. para|mamá|papá|madre|padre
        nuestros|los favoritos .. todos|cada|bolsillos|presupuesto*
        para todos los bolsillos|gustos|presupuestos
        basado|inspirado|según .. tus|tu|su .. compras|compra|gustos|visita|estilo
        también trabajamos|vendemos
        quienes|clientes|otros|personas .. compraron|compran|eligieron .. también|además
        también compraron|compran|te_gustará|te_puede|te_podría|les_gustó|le_puede
        te|le|os puede|podría|podrían|pueden|va también? gustar|interesar|encantar
        también te puede|podría|gustará|encantará|le
        por cierto|además .. tenemos|también|hacemos|vendemos|ofrecemos
        también tenemos|hacemos|vendemos|ofrecemos|disponemos
        combina|combínalo|perfecto|ideal|a_juego con|para tu|su|el|la
        recomendaciones|recomendados|seleccionado*|recomendamos|sugerencias para_ti|te|le|
            para_usted
        productos relacionados|recomendados|similares|destacados|más_vendidos
        más vendidos
        amplía|extiende|protege|completa|renueva tu|su|la garantía|protección|look|seguro|
            compra|plan|equipo|dispositivo|pedido
        garantía|seguro|plan .. ampli*|extend*|extra|protección .. por|desde|solo|años|<amount>|
            contrata*
        nuestro|el|la modelo|versión superior|nuevo|nueva
    """,
    table.NEWS: """
        presento|presentamos nuestro|nuestra|mi nuev*|libro|colección|gama|curso
        acaban|acaba de llegar|aterrizar .. web|tienda|online|a
        abierto|abrimos|abre|inauguramos .. otra|nueva|segunda|nuevo tienda|local|sucursal|taller
        ha|han|está vuelto|regresado|de_vuelta .. pero|y_no
        lo pediste|pedisteis
        vídeos|videos nuevos
        nuevos vídeos|videos
        seguidores .. primero|antes|eligen|exclusiv*
        encontramos|descubrimos|hallado .. enseñ*|mostrar*|compartir*
        no podíamos esperar
        celebramos .. años|aniversario|tu_día
        ya|por llegó|llegaron|fin|tenemos|está .. colección|temporada|aquí|novedades
        están|está|estamos de vuelta .. date|corre|las|los|!|nuestr*
        de las|los|la|lo que todos|todo_el_mundo hablan|habla
        buenas noticias .. vuelto|vuelta|vuelven|llegad*|disponible*
        preventa|reserva|reservas|prerreserva anticipada*|abierta*|desde|ya|disponible*
        ya está aquí|a_la_venta|en_tiendas
        otra|de nuevo|vez disponible|en_stock|a_la_venta
        ha|han vuelto|llegado|regresado nuestr*|el|la|los|las|!
        ya ha|han vuelto
        vuelve|vuelven|llega|llegan|regresa|estrenamos|lanzamos|presentamos|inauguramos el|la|
            los|las|nuestr*|a|nuev*|por|tres
        este|esta mes|semana llegan|llega|estrenamos|te_traemos
        nuestro|nuevo|nuestra|nueva|adjuntamos nuevo|nueva|nuestro? catálogo|aplicación|app|
            folleto|tienda|carta|web
        adjuntamos|adjunto .. catálogo|folleto|tarifa*|lista_de_precios
        catálogo|lookbook <n>|primavera|verano|navidad|otoño|invierno
        descarga|descárgate|descargue|instala|baja nuestra|la|nuestro|el|gratis .. app|
            aplicación|catálogo
        muy pronto
        próximamente|recién_llegado|recién_salido|estreno|estrenamos|gran_apertura|inauguración
        sé|serás|entérate el|la|antes|los primero|primera|que_nadie|primeros
        se agotó|agotaron .. en|avisad*|vuelve
        nos|estamos complace|alegra|encantados|felices .. presentar*|anunciar*|lanz*
    """,
    table.SUBSCRIBE: """
        instagram|tiktok|facebook|comunidad .. inspiración|sorteos|consejos|cada_día|únete|
            síguenos|trucos
        nuestro|nuestra|el|al|este|cada|gratis boletín|newsletter|boletines|lista_de_correo ..
            mes|semana*|suscr*|recib*|inscr*|y|de?
        nuestro|nuestra|al boletín|newsletter
        síguenos|suscríbete|suscríbase|síganos|regístrate|regístrese|únete|únase|apúntate|
            inscríbete|suscribite|seguinos .. en|a|ya|gratis|al|hoy|aquí|para|y|respondiendo|
            ahora
        sigue nuestra|nuestro|nuestras cuenta|perfil|redes|página
        suscripción|suscripciones gratis|gratuita|a|al|anual|mensual
        redes sociales
        dale me_gusta|like|follow
        únete a nuestr*|la|miles|nosotros
        no te|se|os lo? pierdas|pierda|perdáis
        recibe|recibir|recibirás .. novedades|ofertas|noticias|boletín|promociones|descuentos
        quiero|quieres|si recibir .. boletín|novedades|ofertas
    """,
    table.WIN_BACK: """
        viste|miraste|visto .. artículos|productos
        antes de que se agoten|acaben|agote
        vuelve|regresa .. y|a descubre|descubrir|ver|visítanos|disfruta
        tanto|mucho|todo_lo que ha_cambiado|nuevo|ver
        te|le|os extrañamos|echamos_de_menos|hemos_echado
        hace tiempo|mucho|días .. no|que .. vemos|sabemos|compras|visitas|pasas
        vuelve|regresa|volver a|y|con|pronto .. nuestr*|disfruta|comprar|vernos|descubre|la
        carrito|cesta|lista_de_deseos|bolsa|favoritos .. espera*|olvid*|dejaste|abandon*|
            pendiente|caduca|bajado|artículos
        dejaste|olvidaste|has_dejado algo|artículos|tu|productos|en
        completa|termina|finaliza tu|su|la compra|pedido
        se te|le acaba|acaban|termina|agota
        queda|le_queda|te_queda pienso|café|poco|para .. semana|días
        toca|hora|momento de .. reponer|renovar|cambiar|recargar|pedir
        repón|reponer|renueva|repite .. tu|antes|ya|pedido
        bienvenido|bienvenida de_nuevo|de_vuelta
    """,
}
