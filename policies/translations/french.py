"""French: names of rules, words in values, and what rules about senders, orders and servers say.

Sellers and buyers are addressed as vous. One word for one thing:

order commande, message message, buyer acheteur, seller vendeur, marketplace place de marché, alias
adresse relais, conversation conversation, held retenu, refused refusé, taken out retiré, carried on
transmis, operator une personne, first message écrire en premier.
"""

from types import MappingProxyType
from typing import Final

from policies.translations.french_contents import CONTENTS
from policies.translations.tables import Answers, Table

_NAMES: Final = MappingProxyType(
    {
        "R-01": "Adresse relais inconnue",
        "R-02": "Adresse relais révoquée",
        "R-03": "Expéditeur non autorisé",
        "R-04": "Auteur non vérifié",
        "R-05": "Taille du message",
        "R-06": "Longueur du texte",
        "R-07": "Boucle de courrier",
        "R-08": "Courrier automatique",
        "R-09": "Nombre de messages",
        "R-10": "Vendeur sous restriction",
        "R-11": "Conversation fermée",
        "R-12": "Aucune commande",
        "R-13": "Délai après la commande",
        "R-14": "Motif du message",
        "R-15": "Messages non souhaités",
        "R-15b": "Abus de [Important]",
        "R-16": "Publicité",
        "R-17": "Demandes d’avis",
        "R-18": "Messages sans contenu",
        "R-19": "Incitation à quitter la place de marché",
        "R-20": "Coordonnées",
        "R-21": "Liens",
        "R-22": "Pièces jointes",
        "R-23": "Fichiers dangereux",
        "R-24": "Numéros de carte et mots de passe",
        "R-25": "Mise en forme",
        "R-26": "Texte caché ou déguisé",
        "R-27": "Langue",
        "R-28": "Menaces et insultes",
        "R-30": "Fichiers privés des acheteurs",
    }
)
_TERMS: Final = MappingProxyType(
    {
        "an unknown domain": "un domaine inconnu",
        "its sender's domain": "son domaine d’expédition",
        "attachment": "pièce jointe",
        "pending": "en attente",
        "unshipped": "non expédiée",
        "shipped": "expédiée",
        "delivered": "livrée",
        "completed": "terminée",
        "cancelled": "annulée",
        "customisation": "personnalisation",
        "delivery": "livraison",
        "address": "adresse",
        "order": "commande",
        "service": "service",
        "problem": "problème",
        "recall": "rappel de produit",
        "digital-key": "clé numérique",
        "invoice": "facture",
        "instructions": "mode d’emploi",
        "warranty": "garantie",
        "return": "retour",
        "refund": "remboursement",
        "review": "avis",
        "MKT_ADVANTAGE": "avantage pour un achat futur ou cadeau",
        "MKT_COUPON": "code promo",
        "MKT_PRICE_OFF": "remise",
        "MKT_SALE": "soldes ou promotion",
        "MKT_PRIZE": "lot ou cadeau gratuit",
        "MKT_LOYALTY": "points, club ou récompenses",
        "MKT_REFERRAL": "récompense pour parrainage",
        "MKT_MONEY": "prêt, assurance ou crédit",
        "MKT_EARN": "gains faciles ou placements",
        "MKT_VICE": "remèdes, jeux d’argent ou contenu pour adultes",
        "MKT_SHORTCODE": "numéro payant",
        "MKT_DEALS": "éloge de bons prix",
        "MKT_CALL_TO_SHOP": "invitation à visiter une boutique",
        "MKT_OTHER_GOODS": "autres articles recommandés",
        "MKT_NEWS": "nouveautés, catalogue ou application",
        "MKT_SUBSCRIBE": "invitation à s’abonner ou à suivre",
        "MKT_WIN_BACK": "rappel d’un panier ou d’un compte",
        "MKT_TRIAL": "essai, mise à niveau ou forfait",
        "MKT_SERVICES": "services aux entreprises",
        "MKT_EVENT": "événement",
        "MKT_APPEAL": "appel aux dons ou au soutien",
        "MKT_FOOTER": "pied de page d’un envoi en nombre",
        "MKT_SALUTATION": "texte adressé à plusieurs lecteurs",
        "MKT_DIGEST": "numéro d’une lettre d’information",
        "MKT_SELF_PRAISE": "présentation de l’expéditeur et de ses offres",
        "MKT_WELCOME": "bienvenue dans un service",
        "MKT_SURVEY": "enquête",
        "MKT_CLICK": "invitation à cliquer, à lire la suite ou à répondre",
        "MKT_FREE": "quelque chose est gratuit",
        "MKT_URGENCY": "incitation à se hâter",
        "MKT_SHOUTING": "majuscules, points d’exclamation ou émojis à la suite",
        "MKT_PRICES": "plusieurs prix sans total",
        "MKT_LINKS": "liens ou coordonnées à côté",
        "MKT_MANY_LINKS": "nombreux liens inutiles à une commande",
        "MKT_UNASKED": "offre que personne n’a demandée",
        "MKT_NO_ORDER": "rien sur une commande",
        "MKT_SUBJECT": "publicité dans l’objet",
        "MKT_LIST_HEADERS": "en-têtes d’un envoi en nombre",
        "MKT_BULK": "même texte à de nombreux acheteurs",
        "MKT_HIDDEN": "publicité cachée",
        "MKT_DISGUISED": "publicité déguisée",
        "MKT_QUOTED": "offre dans une citation que personne n’a écrite",
        "MKT_MODEL": "mots courants dans la publicité",
        "TXT_ZEROWIDTH": "caractères invisibles dans les mots",
    }
)
_NO_SUCH_ADDRESS: Final = "Cette adresse relais n’existe pas."
_FROM_ORDER_PAGE: Final = "Écrivez depuis la page de la commande."
_BY_ITSELF: Final = "Votre serveur réessaiera de lui-même."
_NOTHING_LOST: Final = f"{_BY_ITSELF} Rien n’est perdu."
_NOTHING_TO_DO: Final = "Vous n’avez rien à faire."
_SERVICE: Final = "Adressez-vous au service client de la place de marché si la commande l’exige."
_PURPOSES: Final = (
    "Indiquez le motif dans l’objet, par exemple [purpose:delivery]. Choix possibles : {choices}."
)

_SENDERS: Final[Answers] = MappingProxyType(
    {
        ("R-01", "unknown"): (_NO_SUCH_ADDRESS, _FROM_ORDER_PAGE),
        ("R-02", "revoked"): (_NO_SUCH_ADDRESS, _FROM_ORDER_PAGE),
        ("R-05", "too-large"): (
            "Le message fait {size} Mo ; la limite est de {limit} Mo.",
            "Envoyez-le avec moins de pièces jointes, ou de plus petites.",
        ),
        ("R-07", "loop"): (
            "Boucle de courrier : le message est passé par {hops} serveurs, et la limite est de {limit}.",
            "Cherchez un transfert automatique qui ramène ici.",
        ),
        ("R-04", "disproven"): (
            "Nous n’avons pas pu vérifier que ce message vient bien de {domain}.",
            "Envoyez-le par le service de messagerie de ce domaine, avec SPF ou DKIM conformes.",
        ),
        ("R-04", "unproven"): (
            "Rien ne prouve que ce message vient bien de {domain}.",
            "Une personne va l’examiner. Avec SPF ou DKIM sur le domaine, vos messages passent "
            "aussitôt.",
        ),
        ("R-04", "undecided"): (
            "Pour l’instant, nous ne pouvons pas vérifier si ce message vient bien de {domain}.",
            _BY_ITSELF,
        ),
        ("R-04", "repeated"): (
            "Ce même message a déjà été reçu.",
            "Il figure dans l’historique et n’est pas transmis. Pour l’envoyer encore une fois, écrivez "
            "un nouveau message.",
        ),
        ("R-03", "blocked"): (
            "L’adresse d’expédition chez {domain} est bloquée pour ce compte.",
            "Écrivez depuis une adresse autorisée, ou autorisez celle-ci dans les réglages des "
            "messages.",
        ),
        ("R-03", "not-approved"): (
            "L’adresse d’expédition chez {domain} n’est pas autorisée pour ce compte.",
            "Une personne va examiner le message. Écrivez depuis votre adresse enregistrée, ou "
            "faites autoriser celle-ci.",
        ),
        ("R-08", "automatic"): (
            "Le courrier automatique ({excerpt}) est conservé dans l’historique, mais pas transmis.",
            _NOTHING_TO_DO,
        ),
        ("R-08", "self-copy"): (
            "Une copie à votre propre adresse relais est conservée dans l’historique, mais pas "
            "transmise.",
            _NOTHING_TO_DO,
        ),
        ("R-11", "declined"): (
            "Le destinataire n’accepte pas de messages dans cette conversation.",
            _SERVICE,
        ),
        ("R-11", "closed"): ("La place de marché a fermé cette conversation.", _SERVICE),
        ("R-09", "hour-full"): (
            "Ce compte a envoyé {sent} messages dans la dernière heure ; la limite est de {limit}.",
            _NOTHING_LOST,
        ),
        ("R-09", "day-full"): (
            "Ce compte a envoyé {sent} messages en 24 heures ; au vu de ses commandes, la limite "
            "est de {limit}.",
            _NOTHING_LOST,
        ),
        ("R-10", "restricted"): (
            "Jusqu’au {date}, ce compte ne peut pas écrire en premier aux acheteurs.",
            "Vos réponses aux acheteurs passent toujours. Demandez au service vendeurs de la place "
            "de marché d’examiner cette restriction.",
        ),
        ("R-12", "no-order"): (
            "Nous n’avons trouvé aucune commande de cet acheteur chez vous. Sans commande, vous ne "
            "pouvez pas écrire en premier.",
            "Écrivez au sujet d’une commande de cet acheteur, ou répondez lorsqu’il vous écrit.",
        ),
        ("R-13", "outside"): (
            "La commande {excerpt} s’est terminée le {date} ; vous pouvez écrire en premier pendant "
            "les {days} jours qui suivent.",
            "Vous pourrez répondre dès que l’acheteur vous écrira.",
        ),
        ("R-14", "missing"): ("Le message n’indique pas pourquoi vous écrivez.", _PURPOSES),
        ("R-14", "unknown"): ("« {excerpt} » n’est pas un motif possible.", _PURPOSES),
        ("R-14", "unfit"): (
            "Le motif « {purpose} » ne convient pas à l’état de la commande : {status}.",
            "Indiquez le motif qui convient, ou attendez que la commande en soit là.",
        ),
        ("R-15", "opted-out"): (
            "L’acheteur ne souhaite pas de messages dont la commande n’a pas besoin.",
            "Si la commande ne peut aboutir sans réponse, renvoyez le message avec [Important] dans "
            "l’objet. Les abus sont enregistrés.",
        ),
        ("R-15b", "misused"): (
            "[Important] est réservé aux questions de personnalisation, de livraison et d’adresse : "
            "« {excerpt} ».",
            "Retirez les offres et les demandes d’avis. N’utilisez [Important] que si la commande ne "
            "peut avancer sans réponse.",
        ),
        ("R-15b", "often"): (
            "En 30 jours, {share} % de vos messages écrits en premier portaient la mention "
            "[Important] ; au-delà de {limit} %, c’est un abus.",
            "Le message a été transmis. N’utilisez [Important] que si la commande ne peut avancer "
            "sans réponse.",
        ),
    }
)

FRENCH: Final = Table(
    names=_NAMES, answers=MappingProxyType({**_SENDERS, **CONTENTS}), terms=_TERMS, between=" ; "
)
