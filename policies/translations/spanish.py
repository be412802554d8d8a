"""Spanish."""

from typing import Final

from policies.translations.tables import Table

SPANISH: Final = Table(
    names={
        "R-12": "Sin pedido",
        "R-13": "Plazo tras el pedido",
    },
    answers={
        ("R-12", "no-order"): (
            "No hemos encontrado ningún pedido de este comprador con usted, y un primer mensaje necesita uno.",
            "Escriba sobre un pedido de este comprador, o responda cuando el comprador escriba.",
        ),
        ("R-13", "outside"): (
            "El pedido {excerpt} terminó el {date}; los primeros mensajes son posibles durante los "
            "{days} días siguientes.",
            "Podrá responder en cuanto el comprador escriba.",
        ),
    },
)
