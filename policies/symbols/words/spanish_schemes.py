"""Spanish: money, accounts, remedies, services, trials, events and appeals."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.MONEY: """
        devolución|reembolso de impuestos|renta|hacienda
        puedo confiar en
        caja|cajas|cofre|maleta de|con oro|dinero|diamantes|efectivo
        sargento|general|soldado .. siria|irak|afganistán
        hipotecas .. interés|bajo|cambia|ahorra
        viuda|viudo|cáncer .. millon*|donar|esposo|fortuna|caridad|obras
        mi|su difunto|difunta|fallecido esposo|marido|padre|cliente
        millones .. difunto|viuda|caridad|donar|donación
        sin consultar|consulta|verificar|comprobar historial|asnef|ingresos|buró
        aprobados|aprobado|concedidos .. hoy|inmediat*|sin|minutos
        ayudas|ayuda|subvenciones|subvención|bono .. estado|gobierno|caldera*|rehabilitación
        comprueba|consulta|verifica .. requisitos|elegibilidad|derecho
        accidente .. indemnización|compensación
        abone|pague|paga|abona|liquide .. tasa|tasas|gastos|aduana|tarifa|importe <amount>? .. en|
            aquí|enlace|vía|link|través
        abogado|notario|representante .. difunto|fallecido|finado
        difunto|fallecido|fallecida|finado .. dejó|millones|fortuna|cuenta|banco|cliente|esposo|
            marido
        millones ... banco|herencia|transferir|beneficiario|fondos|dejó
        necesito|solicito|requiero su|tu .. ayuda|colaboración|cooperación|asistencia ..
            transferir|mover|recibir|invertir|reclamar
        transferir|transferencia .. dinero|fondos|suma|millones|herencia
        devolución|reembolso|reintegro .. hacienda|impuestos|agencia_tributaria|fiscal
        necesitas|necesita|quieres dinero|liquidez|efectivo|financiación
        préstamo|préstamos|crédito|créditos|hipoteca|hipotecas|financiación|prestamo|prestamos|
            credito .. personal*|rápid*|rapid*|sin|fácil|aprobad*|inmediat*|tasa|interés|hasta|
            online|al_instante|preaprobado
        reunifica|reunificar|reunificación|consolida|elimina|liquida .. deudas|deuda|préstamos|
            crédito*
        sin buró|aval|nómina|papeleos|asnef|intereses
        seguro|seguros de|médico|auto .. vida|coche|hogar|salud|desde|cotiz*|ahorr*|decesos|
            médico
        tarjeta de_crédito .. gratis|sin|aprobad*|solicit*|anualidad
        tarjeta .. sin anualidad|comisiones|buró
        tae|tin desde|del|<percent>
        herencia|transferencia|fondo|millones .. millones|beneficiari*|abogado|dólares|fallecid*
        dinero .. rápido|urgente|inmediato|cuenta_hoy|en_minutos
    """,
    table.EARN: """
        airdrop|preventa_cripto|metamask|usdt
        conecta|conecte tu|su billetera|wallet|monedero
        salario|sueldo buen|bueno|atractivo|competitivo|fijo|semanal|mensual|y|<amount>|desde
        buen|atractivo|excelente salario|sueldo
        busca|buscamos|buscan|contrata .. experiencia|digitadores|enfermer*|conductores|personal|
            operarios|teleoperador*
        postúlate|postula|inscríbete .. antes|ahora|vacante|oferta
        <amount> por|la|a_la hora .. libre|casa|sin|horario
        horario libre|flexible
        sin entrevista|experiencia|inversión
        <percent> diario|diarios|semanal|mensual|al_día|al_mes
        depósito|inversión mínimo|mínima
        robot|bot|plataforma de trading|inversión
        trading .. ia|robot|automático|<percent>
        tu|su currículum|currículo|cv|perfil|candidatura .. atención|interes*|gustado|seleccionado
        envía|envíanos|envíe|manda|mándanos .. currículum|cv|candidatura
        buscamos|necesitamos|contratamos|se_buscan|se_busca .. comercial*|vendedor*|colaborador*|
            repartidor*|personal|trabajador*|distribuidor*|agentes|gente|personas .. casa|zona|
            whatsapp|experiencia|ganar|online|interesad*
        oferta|ofertas|vacante|vacantes de empleo|trabajo
        bitcoin|cripto*|trading|forex ... mentor|asesor|gané|ganancias|riesgo|grupo|plataforma|
            retir*
        gané|he_ganado|retiré|generé <amount> ... bitcoin|cripto*|trading|forex|mentor|inver*
        mi mentor|bróker|asesor|coach .. puede|enseñ*|garantiz*
        recibirá|obtendrá|tendrá|quedará <percent> .. suma|total|monto|dinero|fondos
        gana|ganar|gane|genera|generar|obtén|ingresa .. <amount>|dinero|ingresos|desde_casa|
            semana|extra|mes|mensual*|plata
        trabaja|trabajar|trabajo|trabajos desde casa
        trabajo|empleo|vacante* .. desde|home_office|remoto|experiencia|urgente|ganando
        ingresos|dinero|negocio extra*|pasivo*|adicional*|fácil|rápido|propio|piramidal|
            rentable|multinivel
        libertad financiera
        invierte|invertir|inversión|inversiones|inversor* .. en|desde|rentab*|segur*|garantiz*|
            ganancia*|hoy|cripto*|bitcoin
        rentabilidad|rendimiento|ganancias|retorno|intereses .. <percent>|garantiz*|hasta|anual|
            diari*|mensual*
        bitcoin|criptomoneda*|trading|forex|bolsa|acciones .. gan*|invers*|invert*|señal*|robot|
            curso|automátic*
        sé tu propio jefe
        sin experiencia|jefe|invertir|inversión
        oportunidad de negocio|ingresos|inversión|trabajo
    """,
    table.VICE: """
        vidente|médium|astróloga|astrólogo .. futuro|revela|mensaje|consulta
        mira|ver|quieres_ver mis fotos|vídeos
        mi número nuevo
        mi nuevo número
        aburrida|sola|solita .. fotos|chat|hablar|escríbeme
        cbd|gomitas|keto|colágeno .. alivi*|dolor*|estrés|sueño|natural*|insomnio
        alivia|alivian|aliviar|cura|elimina .. dolor*|estrés|insomnio|artic*|artrosis|espalda
        deposita <n>|<amount> .. recibe|bono|apuesta*
        cuotas mejoradas|aumentadas
        quieren|quiere .. verte|conocerte|esta_noche
        busco un|una hombre|mujer|pareja|relación|chico|novio .. seri*|honest*|sincer*|cariños*|
            estable
        hola|hey guapo|guapa|hermoso|hermosa|lindo|mi_amor|cariño|papi
        te|le mando|envío|enseño|muestro mis|unas fotos|vídeos
        vi|visto|gustó tu perfil
        entrega|entregas discret*
        adelgaza|adelgazar|pierde|perder|baja|bajar|quema .. kilos|peso|grasa|barriga
        viagra|cialis|potencia|erección|virilidad|afrodisíaco
        casino|apuestas|tragaperras|ruleta|póker|tragamonedas|bingo .. bono|gratis|online|gana*|
            depósito|giros|juega|línea
        giros|apuesta|tiradas gratis
        bono de bienvenida
        conoce|citas|contactos|encuentra|solteros|solteras|chicas|mujeres .. solteras|solteros|
            chicas|mujeres|cerca|zona|ardientes|calientes|pareja
        tarot|vidente|horóscopo|videncia|brujo|amarres .. gratis|amor|futuro|consulta|llama
        remedio|suplemento|fórmula|cura|tratamiento|cápsulas natural*|milagro*|revolucionari*|
            para|adelgaz*
        sin receta
        réplica|réplicas|imitación|imitaciones|copia .. relojes|bolsos|exactas|marca|rolex|lujo
        réplicas|relojes_de_lujo|bolsos_de_marca
    """,
    table.SHORTCODE: """
        responda|responde|responder con? <anycode>
        envía|envíe|manda|mande|responde|responda .. al|a <n>
        llame|llama|llamar|marque|marca ... 09*|803*|806*|807*|905*
        <amount> por|el|al? sms|mensaje|minuto|min
        llame|llama|llamar .. reclamar|premio|gratis|canjear|recoger
        reclamar|recoger|cobrar|canjear .. premio|llame|llama|código|regalo
        tonos|tono|politonos|fondos .. gratis|móvil|descarga*|celular
        sms .. baja|stop|alta
        envía|manda|responde|sms .. al <n>
        envía|manda .. sms|al
        responde|envía stop|baja|sí|alta
        llama|llámanos|llame|llámenos ya|ahora|hoy|gratis
    """,
    table.SERVICES: """
        errores|problemas técnicos|seo
        perjudican|afectan .. posición|posicionamiento|visibilidad|web
        posición|ranking en|de buscadores|google
        tienes|tiene|tendría .. rato|tiempo|minutos .. llamada|hablar|reunión
        puedo|podría|le|te enviarle|enviarte|envío|mando .. catálogo|presupuesto|propuesta|tarifas
        somos .. fabricante|fabricantes|proveedor|proveedores|fábrica
        oem y? odm
        propietarios|propietario de|en .. zona|casa|vivienda
        reduce|reducen|reducir|ahorra|baja|bajan|rebaja su|tu|en|la .. factura|recibo .. luz|gas|
            energía|eléctrica
        comprueba|consulta|averigua si .. apta|apto|casa|puedes|cumples|calificas
        lista|tarifa|tarifas .. distribuidores|mayoristas|mayorista|revendedores|revendedor
        pedido|compra|cantidad|orden mínimo|mínima .. unidades|piezas|cajas|palet|<n>
        conviértete|hazte .. distribuidor|revendedor|socio|embajador*
        futura|fructífera|posible|larga colaboración|relación_comercial
        te|le|os hacemos .. gratis|prueba
        pida|pide su|tu presupuesto
        estudio|presupuesto sin coste|compromiso|costo
        nuestros|mis servicios|clientes|proyectos|trabajos|especialistas|planes
        creamos|diseñamos|desarrollamos|ofrecemos|fabricamos|realizamos|somos|hacemos|ayudamos
            .. páginas|sitios|webs|servicios|soluciones|empresas|líderes|medida|aplicaciones|
            tiendas|negocios|marcas|fabricantes|distribuidores
        diseño|desarrollo|creación web|de|gráfico .. web|páginas|logos|tiendas|apps|logotipos|
            sitios
        posicionamiento|seo|marketing|publicidad|redes|consultoría|mailing .. google|web|
            digital|primera|tráfico|empresa*|masivo|ventas|sociales|agencia|tu|su
        aumenta|incrementa|multiplica|mejora|impulsa|haga|duplica tus|tu|sus|su|las|el ventas|
            clientes|negocio|tráfico|visibilidad|empresa|posicionamiento
        más clientes|ventas|tráfico|visibilidad|seguidores
        primera página .. google
        presupuesto|asesoría|auditoría|cotización|demostración|diagnóstico gratis|gratuita|
            gratuito|sin_compromiso
        solicite|solicita|pida|pide|agenda|reserva su|tu|un|una presupuesto|cotización|cita|
            demo|mesa|habitación|llamada|asesoría
        reserva|reserve tu|su|una|ya mesa|habitación|cita|plaza|estancia|vuelo
        estimado|estimada .. propietari*|empresari*|responsable|gerente
        nuestra empresa|agencia|oferta|compañía .. ofrece|especializ*|líder|para|presenta*
        colaboración|propuesta|alianza comercial
        sabía|sabías|sabe que .. su|tu|empresa*|también
    """,
    table.TRIAL: """
        <n>|tres|dos|seis meses .. por <n>|<amount> .. después|luego
        después|luego <n>|<amount> al|por mes
        cancela|cancele cuando
        ilimitados|ilimitadas|ilimitado .. por <n>|<amount>
        prueba|pruébalo|demo|periodo|período gratis|gratuita|gratuito|de_prueba|<n>|sin|premium
        prueba|pruébalo gratis|sin_compromiso|<n>
        <n> días|meses|semanas gratis|de_prueba|sin_coste
        sin compromiso|permanencia|letra_pequeña
        premium|plan|versión|cuenta|suscripción .. premium|pro|plus|gratis|pásate|actualiza|
            mejora|mensual|desbloquea|actívalo|crece
        actualiza|mejora|pásate|cambia|sube a|tu|al plan|premium|pro|cuenta|versión|plus
        primer|primeros|tres|dos|<n> mes|meses gratis|sin_coste|a_mitad
        cancela cuando|en_cualquier
    """,
    table.EVENT: """
        noches|días .. todo_incluido|pensión|hotel .. desde|por
        última hora .. noches|viaje|vuelo|hotel
        primeros|primeras inscritos|en ahorran|inscribirse|reservar
        primeros ahorran|pagan
        retiro|escapada|crucero|viaje .. días|noches .. de|en|yoga|sol|playa
        plazas para|limitadas .. <n>|niños|personas
        campamento|curso|cursos|degustación .. plazas|apunt*|abierta
        hazte abonado|socio|socia
        te|le|os|les invitamos|invita|invito|esperamos .. a|al|en|este|el
        taller|talleres|webinar|masterclass|curso|feria|jornada*|concierto|seminario|charla|
            evento|exposición|cata|clase|mercadillo .. gratis|inscri*|plaza*|sábado|domingo|
            jueves|este|online|gratuit*|entrada*|apúntate|reserva*|aforo
        plazas|cupos|aforo|entradas|boletos .. limitad*|disponible*|quedan|últim*|gratis|venta|
            desde
        quedan <n> plazas|cupos|entradas|lugares
        inscríbete|inscripción|inscripciones|apúntate|inscribirse .. gratis|gratuita|abiert*|
            hasta|aquí|en|antes|ya
        puertas abiertas
        firma de libros|la_autora|el_autor
        reserva|guarda la fecha
    """,
    table.APPEAL: """
        apadrina|adopta .. <amount>|mes|peluche|niño|animal
        solo quedan <n>
        nuestros rivales|oponentes|adversarios
        cada|tu voto cuenta|importa
        vota|vote|votad por|a|el|este
        apoya|apoye .. campaña|candidat*|partido|movimiento
        <amount> .. aliment*|salv*|ayud*|rescat*|viste .. familia*|niñ*|animal*|vida*
        niños|niñas|familias|animales .. hambre|frío|abandonad*|sufr*|calle
        dona|done|donar|donación|donaciones|donativo|apadrina|hazte_socio .. ayud*|hoy|ahora|
            euros|niños|animales|gracias|para|puede*|un|desgrava*|deducible
        con tu ayuda|donación|apoyo|aportación
        tu|su ayuda|donativo|apoyo|aportación .. puede|salva*|llega|cuenta|cambia|vidas
        apoya|ayuda|ayúdanos|colabora .. proyecto|campaña|causa|niños|animales|familias|salvar|
            construir|seguir|nuestra
        firma la|esta|nuestra petición
        hazte|hágase socio|voluntario|padrino
        crowdfunding|recaudación|sin_ánimo_de_lucro
    """,
    table.WIN_BACK: """
        contraseña|clave .. caduca|expira|vence .. hoy|mañana|horas|pronto|consérv*
        actualice|actualiza|renueve|verifique .. datos|información|tarjeta .. pago|facturación|bancarios|cobro
            .. aquí|horas|inmediat*|evitar|continuar|seguir
        netflix|paypal|spotify|apple|icloud|microsoft|whatsapp|amazon_prime|bbva|santander|caixabank ..
            suspendid*|bloquead*|pausa|limitad*|caduc*|falló|actualic*
        inicia|inicie sesión y .. sigue|continúa|descubre
        sigue|continúa donde lo
        tu cuenta .. sola|espera
        pasa|pase por caja .. antes
        guardamos|guardado|reservado .. bolsa|cesta|carrito|selección|favoritos
        actividad|acceso|transacción|movimiento|inicio_de_sesión inusual|sospechos*|no_autorizad*|
            irregular
        confirme|verifique|actualice|valide|confirma|verifica|actualiza|confirmar|verificar|
            actualizar sus|tus|su|tu .. datos|identidad|cuenta|información ... suspendida|
            bloqueada|horas|enlace|evitar|contrario|suspensión|cancelada|clic|link
        su|tu .. cuenta|acceso|tarjeta|perfil .. suspendid*|bloquead*|limitad*|restringid*|
            desactivad*|cancelad*|inhabilitad*
        cuenta|tarjeta|acceso bloquead*|suspendid*|limitad*|restringid*
        cuenta .. será .. suspendida|bloqueada|cerrada|cancelada|eliminada|desactivada
    """,
}
