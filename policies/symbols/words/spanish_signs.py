"""Spanish: what bulk mail looks like."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.FOOTER: """
        ya no te|le interesa
        date|dese de baja
        darse|darte|date|dese|dar de baja
        cancelar|anular tu|la|su|mi suscripción
        recibes|recibe|has_recibido|estás_recibiendo este|estos .. porque|correo|mensaje|email|
            boletín
        este correo|mensaje|email .. porque|enviado_a|suscri*|fue
        no desea|deseas|quiero|quieres|desea seguir? recibir|más? .. correos|emails|mensajes|
            felicitaciones|comunicaciones|recibiendo
        ver|abrir|leer .. navegador|online|línea
        versión|ver web|en_línea|online|navegador
        gestionar|administrar|actualizar .. preferencias|suscripción
        todos los derechos reservados
        política de privacidad
        aviso legal
        bases legales|y_condiciones|del_sorteo
        condiciones|términos .. aplican|legales|y_condiciones|promoción
        no acumulable
    """,
    table.SALUTATION: """
        queridos|estimados|queridas|hola|querido|estimado|estimadas|apreciados clientes|amigos|
            lectores|socios|suscriptores|amigas|cliente|todos|amigo|equipo|vecinos|comunidad|
            familia|padres|compañeros
        feliz|felices navidad|fiestas|pascua|año
        hola a todos
    """,
    table.DIGEST: """
        tres|cinco|siete|diez|<n> libros|consejos|ideas|trucos|recetas|razones|errores|tendencias|
            formas .. para|que|de|con
        boletín|noticias|novedades|resumen|carta|lecturas de|del|semanal|mensual .. enero|
            febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|
            mes|semana|la
        edición|boletín <n>|de|nº|especial
        número especial
        número de enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|
            noviembre|diciembre
        esta|cada semana|mes|edición .. en|te|hablamos|traemos|llegan|nuestr*|destac*
        en esta edición|este_número
        leer|lee|ver más|el_artículo|la_nota|todo
        receta|consejo|truco|frase|libro|producto|tip de|del|de_la semana|mes|día
        lo|las último|mejor|más de_la|del|en|noticias
        últimas noticias
    """,
    table.SELF_PRAISE: """
        preciosas|preciosos|espectacular*|impresionante*|irresistible*|imprescindible*|exquisit*|
            atemporal*|elegante*
        como un guante
        quiénes|sobre somos|nosotros
        calidad|productos|artesanía|materiales .. garantizad*|superior|inigualable|primera|
            hechos|excelente|premium|artesanal*|mejor
        clientes satisfechos|felices
        desde <n> .. familia|sirviendo|fabric*|años|su|tu|servicio|contigo|elaboramos
        somos|líder|líderes|especialistas|expertos .. en|empresa|tienda|fabricantes|de
        nuestra historia|misión|equipo|pasión|tradición
        hecho|hechos|hecha|hechas a_mano|en|con .. amor|españa|mano|cariño|méxico|artesan*
        imagina|disfruta|vive|siente|descubre|atrévete|prepárate|enamórate|sorprende|disfruta
            de|tu|la|con|el|a|un|que
        edición limitada
        la mejor|el_mejor|las_mejores|los_mejores .. calidad|precio|marcas|del
        satisfacción garantizada
        garantía de devolución
    """,
    table.WELCOME: """
        bienvenido|bienvenida|bienvenidos|damos_la_bienvenida a|al|de
        gracias por .. registrarte|suscribirte|unirte|tu_registro|tu_interés|registrarse|
            inscribirte
        primeros|sigue|siguientes pasos|estos_pasos
        tu|su cuenta|perfil .. lista|listo|activa|creada
        empieza|comienza|crea ya|ahora|aquí|tu|hoy
    """,
    table.SURVEY: """
        encuesta|cuestionario .. minutos|responde|satisfacción|participa|gan*|breve|nuestra|
            completa|sobre
        tu|su opinión .. importa|cuenta|vale|nos_importa|es|ayuda
        valora|califica|puntúa|evalúa tu|nos|nuestro|la|su
        cómo|qué|danos fue|tal|nos|tu .. experiencia|calificas|recomend*|opinión
        nos recomendarías|recomendarías
    """,
    table.CLICK: """
        haz|haga|da|pincha|pulsa|clic|clica|click clic|click|aquí|en|en_el
        más información|info|detalles
        saber|descubre|ver más
        responde|contesta|escríbenos|respondiendo|responda .. sí|a_este|este|con
        llámanos|contáctanos|escríbenos|contacta|consúltanos|infórmate|info
        entra|accede|visita en|a|www
    """,
    table.FREE: """
        gratis|regalado|gratuito|gratuita|gratuitos
        sin costo|coste|cargo|gastos .. adicional|alguno|ni|de|para
        totalmente|completamente gratis
    """,
    table.URGENCY: """
        sólo|solo hoy
        última|últimas|últimos|último oportunidad|oportunidades|horas|días|unidades|plazas|día|
            piezas|llamada|cupos|tallas
        sólo|solo|únicamente|válido|hasta hoy|hasta|esta|este|quedan|por|durante|el_domingo|
            agotar|hoy|mañana .. domingo|semana|fin|medianoche|existencias|hoy|lunes|horas|mes?
        por tiempo limitado
        tiempo|plazas|cantidad|edición|unidades|oferta limitado|limitadas|limitada
        no te lo? pierdas
        no esperes|dejes|tardes|pierdas
        date|dese|corre|apresúrate|apúrate|aprovecha prisa|que|ya|antes|ahora
        hasta|antes agotar|fin|el|del .. existencias|domingo|lunes|medianoche|stock
        termina|acaba|caduca|expira|vence|finaliza hoy|mañana|el|pronto|en|esta
        quedan|quedan_solo|restan pocas|pocos|<n>|sólo|solo|dos
        se agotan|agota|acaban|agotó .. en|rápido|pronto?
        primeros|primeras <n>|cien
        oferta exclusiva|válida .. durante|días
    """,
}
