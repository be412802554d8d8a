"""French: what rules about contents say. The glossary stands in policies.translations.french."""

from types import MappingProxyType
from typing import Final

from policies.translations.tables import Answers, file_answers

_PDF_OR_IMAGE: Final = "Envoyez-le en PDF ou en image."
_CONTENT_AS_PDF: Final = "Envoyez son contenu en PDF ou en image."
_FILES: Final = MappingProxyType(
    {
        "program": ("{file} est un programme.", _CONTENT_AS_PDF),
        "markup": ("{file} est du HTML, du SVG ou du XML.", _PDF_OR_IMAGE),
        "archive": ("{file} est une archive.", "Joignez un par un les fichiers qu’elle contient."),
        "macros": (
            "{file} peut contenir des macros.",
            "Enregistrez le fichier sans macros ou en PDF.",
        ),
        "encrypted": ("{file} est chiffré.", "Enregistrez le fichier sans mot de passe."),
        "mislabelled": (
            "{file} n’est pas ce que son nom ou son type annonce.",
            "Enregistrez le fichier sous son vrai nom ou en PDF.",
        ),
        "animated": ("{file} est une image animée.", "Envoyez une image fixe."),
        "unlisted": ("Les fichiers comme {file} ne sont pas transmis.", _PDF_OR_IMAGE),
    }
)
_ALLOWED_FILES: Final = (
    " Sont admis : PDF, texte et CSV, images fixes, invitations, Word et Excel sans macros."
)
_FILE_REMOVED: Final = " Nous avons retiré le fichier et transmis le reste."
_COUNT: Final = "Il y a {count} pièces jointes ; la limite est de {limit}."
_SIZE: Final = "Les pièces jointes font {size} Mo au total ; la limite est de {limit} Mo."
_FIRST_FILES: Final = "Seuls les premiers fichiers ont été transmis."
_FEWER: Final = "Envoyez moins de fichiers, ou plusieurs messages."
_SMALLER: Final = "Envoyez moins de fichiers, ou de plus petits."

_SELLER_CAN_ANSWER: Final = "Le vendeur peut répondre directement à votre message."
_BUYERS_CAN_ANSWER: Final = "Les acheteurs peuvent répondre directement à votre message."
_NO_LINK: Final = (
    "Retirez le lien et renvoyez le message. Vous pouvez écrire dans le message ce que le lien "
    "montre, ou le joindre."
)
_LINKS: Final = "Les liens peuvent mener aux transporteurs et à la place de marché."
_NO_CARDS: Final = (
    "N’en envoyez jamais par e-mail : paiements et remboursements passent par la place de marché."
)
_HIDDEN: Final = "Le message contient du texte caché : « {excerpt} »."
_DISGUISED: Final = "Le message contient du texte déguisé : « {excerpt} »."
_REMOVE: Final = "Retirez-le et renvoyez le message."
_LOOKED_AT: Final = (
    "Une personne va examiner le message. Sans ce passage, il est transmis aussitôt."
)
_REVIEWS: Final = (
    "Une demande d’avis doit être neutre et ne peut être envoyée qu’une fois : « {excerpt} »."
)
_CANCEL: Final = "Annulez vous-même dans le système de commande ; ne le demandez pas à l’acheteur."
_PAYMENT: Final = (
    "Retirez ce passage : achats et paiements en dehors de la place de marché ne sont pas permis."
)
_CALM: Final = (
    "Dites ce qui n’a pas marché et ce que vous souhaitez ; une personne examine d’abord ce "
    "message."
)
_ADVERTISING: Final = "Cela ressemble à de la publicité : « {excerpt} » ({symbols})."
_LANGUAGES: Final = (
    "L’acheteur lit : {wanted}. Ce message semble écrit dans une autre langue : {written}."
)
_BOTH_LANGUAGES: Final = "Écrivez dans la langue de l’acheteur, ou dans les deux."

CONTENTS: Final[Answers] = MappingProxyType(
    {
        ("R-06", "too-long"): (
            "Le texte compte {length} caractères ; la limite est de {limit}.",
            "Raccourcissez-le d’au moins {surplus} caractères, ou joignez les détails en PDF.",
        ),
        ("R-06", "too-long-for-purpose"): (
            "Le texte compte {length} caractères ; pour le motif « {purpose} », la limite est de "
            "{limit}.",
            "Raccourcissez-le d’au moins {surplus} caractères.",
        ),
        **file_answers(_FILES, _ALLOWED_FILES, _FILE_REMOVED),
        ("R-22", "too-many"): (_COUNT, _FEWER),
        ("R-22", "too-large"): (_SIZE, _SMALLER),
        ("R-22", "too-many-removed"): (f"{_COUNT} {_FIRST_FILES}", _FEWER),
        ("R-22", "too-large-removed"): (f"{_SIZE} {_FIRST_FILES}", _SMALLER),
        ("R-23", "program"): (
            "{file} a été refusé car dangereux : c’est un programme.",
            "Envoyez ce dont l’acheteur a besoin en PDF ou en image.",
        ),
        ("R-23", "active"): (
            "{file} a été refusé car dangereux : il contient des macros ou des scripts.",
            "Enregistrez-le sans eux, ou en simple PDF.",
        ),
        ("R-30", "identity"): (
            "Nous avons retiré {file} : d’après son nom, ce fichier montre une pièce d’identité ou "
            "une carte de paiement. Le reste a été transmis.",
            "Aucun vendeur n’en a besoin par e-mail. Si la commande exige un justificatif, "
            "montrez-le à la place de marché ou au transporteur.",
        ),
        ("R-30", "program"): (
            "Nous avons retiré {file} : c’est un programme, ou il en lance un. Le reste a été "
            "transmis.",
            _CONTENT_AS_PDF,
        ),
        ("R-20", "removed"): (
            "Nous avons retiré des coordonnées : « {excerpt} ».",
            _BUYERS_CAN_ANSWER,
        ),
        ("R-20", "removed-for-buyer"): (
            "Pour vous protéger, nous avons retiré des coordonnées : « {excerpt} ».",
            _SELLER_CAN_ANSWER,
        ),
        ("R-20", "suspected"): (
            "Ce passage contient peut-être des coordonnées : « {excerpt} ».",
            f"{_BUYERS_CAN_ANSWER} Sans ce passage, il est transmis aussitôt.",
        ),
        ("R-20", "refused"): (
            "Le message contient des coordonnées : « {excerpt} ».",
            f"Retirez-les. {_BUYERS_CAN_ANSWER}",
        ),
        ("R-21", "deceitful"): (
            "Le lien « {excerpt} » affiche une adresse et mène à une autre, {host}.",
            _NO_LINK,
        ),
        ("R-21", "disguised"): ("Le lien « {excerpt} » cache où il mène.", _NO_LINK),
        ("R-21", "shortened"): (
            "Le lien court « {excerpt} » cache où il mène.",
            "Écrivez l’adresse complète d’un transporteur ou de la place de marché, ou retirez le "
            "lien, puis renvoyez le message.",
        ),
        ("R-21", "unlisted"): (
            "Le lien vers {host} n’est pas permis : « {excerpt} ».",
            f"{_LINKS} Retirez-le et renvoyez le message.",
        ),
        ("R-21", "removed"): (
            "Nous avons retiré le lien vers {host} : « {excerpt} ».",
            f"{_LINKS} Le reste du message a été transmis.",
        ),
        ("R-21", "defanged"): (
            "Le lien vers {host} n’est plus cliquable : « {excerpt} ».",
            "Vous n’avez rien à faire. Le vendeur peut toujours le lire.",
        ),
        ("R-24", "card"): ("Nous avons masqué un numéro de carte : {excerpt}.", _NO_CARDS),
        ("R-24", "masked"): (
            "Avant d’enregistrer le message, nous avons masqué un numéro de carte, sauf ses quatre "
            "derniers chiffres.",
            _NO_CARDS,
        ),
        ("R-24", "password"): (
            "Nous avons masqué un mot de passe : {excerpt}.",
            "N’en envoyez jamais par e-mail. Changez-le là où vous l’utilisez.",
        ),
        ("R-26", "hidden-offer"): (_HIDDEN, _REMOVE),
        ("R-26", "hidden"): (_HIDDEN, _LOOKED_AT),
        ("R-26", "removed"): (
            "Nous avons retiré du texte caché : « {excerpt} ».",
            "Vous n’avez rien à faire. Écrivez de façon visible ce que l’acheteur doit lire.",
        ),
        ("R-26", "disguised-offer"): (_DISGUISED, _REMOVE),
        ("R-26", "disguised"): (_DISGUISED, _LOOKED_AT),
        ("R-26", "straightened"): (
            "Nous avons remplacé des lettres d’un autre alphabet : « {excerpt} ».",
            "Vous n’avez rien à faire.",
        ),
        ("R-26", "coded"): (
            "Le message contient du texte codé : « {excerpt} ».",
            "Une personne va examiner le message. Vous pouvez aussi écrire ce texte en clair et "
            "renvoyer le message.",
        ),
        ("R-17", "paid"): (
            _REVIEWS,
            "N’offrez rien en échange d’un avis, ni avant ni après.",
        ),
        ("R-17", "change"): (
            _REVIEWS,
            "Ne demandez pas de modifier ou de retirer un avis ; réglez le problème de l’acheteur.",
        ),
        ("R-17", "one-sided"): (
            _REVIEWS,
            "Demandez à chaque acheteur un avis sincère, bon ou mauvais, ou n’en demandez pas.",
        ),
        ("R-17", "repeated"): (
            _REVIEWS,
            "Cet acheteur a déjà reçu une demande ; n’en envoyez pas d’autre.",
        ),
        ("R-18", "empty"): (
            "La place de marché envoie déjà cette confirmation : « {excerpt} ».",
            "Écrivez si l’acheteur ignore encore quelque chose sur la commande, ou pour poser une "
            "question.",
        ),
        ("R-19", "cancel"): ("Vous demandez à l’acheteur d’annuler : « {excerpt} ».", _CANCEL),
        ("R-19", "cancel-hint"): (
            "Vous semblez demander à l’acheteur d’annuler : « {excerpt} ».",
            _CANCEL,
        ),
        ("R-19", "elsewhere"): (
            "Cela mène l’acheteur hors de la place de marché : « {excerpt} ».",
            _PAYMENT,
        ),
        ("R-19", "transfer"): (
            "Vous semblez demander un paiement en dehors de la place de marché : « {excerpt} ».",
            _PAYMENT,
        ),
        ("R-19", "secrets"): (
            "Vous demandez des données de carte ou un mot de passe : « {excerpt} ».",
            "Ne les demandez jamais par e-mail ; l’acheteur ne les saisit qu’au moment du paiement.",
        ),
        ("R-28", "threat"): (
            "Message retenu pour examen, car il se lit comme une menace : « {excerpt} ».",
            _CALM,
        ),
        ("R-28", "insult"): (
            "Message retenu pour examen à cause des mots employés : « {excerpt} ».",
            _CALM,
        ),
        ("R-16", "promotional"): (
            _ADVERTISING,
            "Retirez ce passage et renvoyez le message, ou demandez un examen.",
        ),
        ("R-16", "doubtful"): (_ADVERTISING, _LOOKED_AT),
        ("R-16", "remarkable"): (
            _ADVERTISING,
            "Le message a été transmis. Ne mettez pas d’offres dans les messages sur une commande.",
        ),
        ("R-27", "held"): (_LANGUAGES, _BOTH_LANGUAGES),
        ("R-27", "remarked"): (
            _LANGUAGES,
            f"Le message a été transmis. {_BOTH_LANGUAGES}",
        ),
        ("R-25", "pictures"): (
            "Nous avons retiré des images chargées depuis d’autres serveurs : {count}.",
            "Vous n’avez rien à faire. Joignez les images que l’acheteur doit voir.",
        ),
        ("R-25", "active"): (
            "Nous avons retiré du contenu actif : {excerpt}.",
            "Vous n’avez rien à faire. Dites avec des mots à quoi il servait.",
        ),
        ("R-25", "emojis"): (
            "Nous avons retiré les émojis, car vous écrivez en premier : {excerpt}.",
            "Vous n’avez rien à faire. Dans les réponses, ils restent.",
        ),
        ("R-29", "hold"): (
            "Nous n’avons pas pu nous assurer que le message ne montre plus aucune adresse.",
            "Une personne va l’examiner. Sans la pièce jointe ou le message cité, le texte est "
            "transmis aussitôt.",
        ),
        ("R-29", "reject"): (
            "Une partie du message est chiffrée, ou présentée de telle sorte que nous ne pouvons "
            "pas la lire.",
            "Renvoyez le contenu en texte simple, avec peu de pièces jointes et sans chiffrement.",
        ),
    }
)
