"""French."""

from typing import Final

from policies.translations.tables import Table

FRENCH: Final = Table(
    names={
        "R-12": "Aucune commande",
        "R-13": "Délai après la commande",
    },
    answers={
        ("R-12", "no-order"): (
            "Nous n’avons trouvé aucune commande de cet acheteur chez vous ; un premier message en exige une.",
            "Écrivez au sujet d’une commande de cet acheteur, ou répondez lorsqu’il vous écrit.",
        ),
        ("R-13", "outside"): (
            "La commande {excerpt} s’est terminée le {date} ; un premier message est possible "
            "pendant les {days} jours qui suivent.",
            "Vous pourrez répondre dès que l’acheteur vous écrira.",
        ),
    },
)
