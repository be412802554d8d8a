"""Spanish: what speaks of an order."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ORDER_TALK: """
        gracias por tu|su|el|la|vuestro .. pedido
        que pediste|pidió|encargaste|reservaste|has_pedido|ha_pedido
        tu|su|mi|el|un|este|del|al|nuestro|vuestro pedido|paquete|envío|reembolso|compra|encargo
            .. <n>|ha|está|es|fue|de|no|sale|llega|nº|número|del|con|se|para|va|que|llegó|a|hoy|
            mañana|pendiente|consta|figura
        pedido|pedidos|factura|expediente|ticket|reserva|albarán|orden|incidencia|compra|
            reclamación|presupuesto <n>|nº|número|no|n|con|pendiente|ref|#
        número|código|guía|etiqueta|dirección|fecha|confirmación|justificante|comprobante|
            resumen|estado|hoja|plazo|gastos|aviso de|del seguimiento|devolución|entrega|envío|
            pedido|compra|factura|rastreo|serie|reclamación|facturación|pago|garantía|reserva|
            recogida|cliente
        seguimiento|rastreo|transportista|reembolso|devolución|repartidor|mensajero|mensajería|
            aduana|aduanas|recogida|garantía_legal|reembolsado|correos
        devuelto|devuelta|reembolsado|enviado|enviada|entregado|entregada|cancelado|cancelada|
            despachado|abonado|cobrado|pagado|facturado|devolvemos|devolverle|devolverte|
            reembolsar|repuesto|reparación|recambio
        su|la|tu factura|devolución|garantía|entrega|reparación|reserva|matrícula|cita|
            transferencia .. está|adjunta|es|adjunto|confirmada|de|del|se|será|nº
        prefiere|prefieres|quiere|quieres|podría|puede|puedes|confirme|confirma|desea|
            necesitamos .. que|esperar|confirmar*|enviar*|reembols*|saber|decirnos|dirección|
            talla
        roto|rota|dañado|dañada|defectuos*|equivocad*|averiad*|faltan|falta .. pieza*|llegó|
            producto|artículo|talla
        restablecer|restablecimiento|cambio|cambiar .. contraseña
        contraseña .. cambi*|restablec*
        qué|cuál talla|color|dirección|piso|medida
        fila|asiento|butaca|puerta <n>
        aviso|campaña de retirada|seguridad
        sale|salió|salen|llega|llegará|entregamos|recogen hoy|mañana|el|entre
        pago recibido|rechazado|pendiente|de|confirmado
    """,
    table.ORDER_LINES: """
        subtotal|total|iva|importe|envío|base_imponible|base|saldo|anticipo <amount>|<n>
        subtotal|importe_total|base_imponible|nif|cif|total_a_pagar
        cantidad|precio|cant|ref|referencia <n>|unitario|total|artículo
        <n> x *
        dirección de envío|facturación|entrega
        forma|método de_pago|de
        entrada|salida check-in|reserva
    """,
    table.ASKED: """
        preguntaste|preguntó|preguntabas|pediste|solicitaste|nos_pidió por|que|si|en|cuándo|la|
            el
        re .. presupuesto|petición|consulta|cotización|precios
        tal|como nos|me|lo|usted? como|pediste|pidió|preguntaste|hablamos|acordamos|convenido|
            hablado
    """,
    table.REQUEST: """
        yo|me|quiero|quisiera|necesito|querría|quería|busco|tengo|pedí|compré|recibí|he|hemos|
            estoy|llevo|pagué|espero gustaría|un|una|saber|que|la|el|hacer|cancelar|devolver|mi|
            recibido|comprado|pedido|esperando|cambiar|pagado|dos|llegado
        todavía|aún no .. recibido|llegado|llega|he|ha|me
        dónde|cuándo|cómo|por_qué|cuánto|cuál|qué|quién está|llega|puedo|tarda|cuesta|es|hago|
            pasa|me|se|lo|van|va|están|debo|tengo|hacen|vale .. mi|el|la|un|lo|que|en|para?
        puede|puedes|podrían|podría|pueden|podéis .. ayudar*|decir*|enviar*|mandar*|confirmar*|
            cambiar*
        hay|es|tiene|tienen|viene|sirve|vale .. posible|alguna|en|con|incluido|para|algún|forma
        mi pedido|paquete|dinero|cuenta|compra|factura|reembolso
    """,
}
