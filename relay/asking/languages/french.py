"""French."""

from typing import Final

from relay.asking.words import Asking, Findings, Page, Wording, Words

FRENCH: Final = Words(
    language="fr",
    sender="Relais de messagerie",
    greeting="Bonjour,",
    unanswerable="Merci de ne pas répondre à ce message : personne ne lit les réponses.",
    asking=Asking(
        wording=Wording(
            "Avez-vous écrit ce message ?",
            (
                "Un message en votre nom nous est parvenu, et rien ne prouve qu’il vient de vous. "
                "Il ne sera pas transmis tant que vous n’aurez pas répondu.",
            ),
        ),
        received="Reçu\u00a0:",
        claims="De\u00a0:",
        subject="Objet\u00a0:",
        own_address="votre adresse {address}",
        other_address="une autre adresse, {address}",
        hidden_address="une autre adresse",
        yes="Oui : répondez à ce message par le mot « oui ». Le message sera transmis.",
        approving="Dès lors, le courrier de cette adresse sera considéré comme le vôtre.",
        no="Non : répondez par le mot « non ». Le message sera refusé, et son expéditeur n’en saura "
        "rien.",
        silence="Sans réponse de votre part avant le {until}, le message ne sera pas transmis, et "
        "nous vous en informerons.",
        link="Vous pouvez aussi répondre sur cette page :",
        safety="Nous ne demandons jamais de mot de passe. Toute personne qui possède ce message peut "
        "répondre à votre place : ne le transférez pas.",
    ),
    findings=Findings(
        rule="Règle {rule} : {name}",
        written="Vous avez écrit\u00a0:",
        reason="Raison\u00a0:",
        fix="Que faire\u00a0:",
        code="Décision : {code}. Indiquez ce code si vous nous posez une question à ce sujet.",
        guard="Les adresses restent cachées",
    ),
    held=Wording(
        "Votre message est en cours d’examen",
        ("Votre message du {when}, « {subject} », a été retenu. Personne ne l’a encore reçu.",),
        (
            "Une personne va l’examiner. Sans décision avant le {until}, il sera refusé et nous "
            "vous en informerons. Vous n’êtes pas obligé d’attendre : vous pouvez envoyer tout de "
            "suite un message corrigé.",
        ),
    ),
    refused=Wording(
        "Votre message a été refusé",
        ("Votre message du {when}, « {subject} », a été refusé. Personne ne l’a reçu.",),
        (
            "Corrigez-le et envoyez-le de nouveau. Si vous pensez qu’il s’agit d’une erreur, "
            "répondez à ce message avant le {until} et dites-nous pourquoi : une personne "
            "l’examinera.",
        ),
    ),
    changed=Wording(
        "Votre message a été transmis sans certaines parties",
        (
            "Votre message du {when}, « {subject} », a été transmis, mais nous en avons retiré "
            "quelque chose.",
        ),
        ("Il n’est pas nécessaire de l’envoyer de nouveau.",),
    ),
    released=Wording(
        "Votre message a été transmis",
        ("Votre message du {when}, « {subject} », avait été retenu ; il vient d’être transmis.",),
        ("Il n’est pas nécessaire de l’envoyer de nouveau.",),
    ),
    turned_down=Wording(
        "Votre message a été refusé après examen",
        (
            "Une personne a examiné votre message du {when}, « {subject} », et l’a refusé. Il n’a "
            "pas été transmis.",
        ),
        ("Vous pouvez envoyer un message corrigé à tout moment.",),
    ),
    lapsed=Wording(
        "Votre message n’a pas été transmis",
        (
            "Votre message du {when}, « {subject} », a été retenu pour examen, et personne n’a pris "
            "de décision à temps. Il n’a pas été transmis.",
        ),
        ("S’il est toujours utile, corrigez-le et envoyez-le de nouveau.",),
    ),
    unanswered=Wording(
        "Un message en votre nom n’a pas été transmis",
        (
            "Nous vous avons demandé si vous aviez écrit le message du {when}, « {subject} ». Sans "
            "réponse de votre part, il n’a pas été transmis.",
        ),
        ("S’il venait de vous, envoyez-le de nouveau et répondez oui à notre question.",),
    ),
    unclear=Wording(
        "Merci de répondre par oui ou par non",
        (
            "Nous n’avons pas pu savoir si votre réponse veut dire oui ou non ; rien n’est donc "
            "encore décidé.",
            "Avez-vous écrit le message du {when}, « {subject} » ? Répondez à ce message par un "
            "seul mot : « oui » ou « non ».",
        ),
    ),
    opted_out=Wording(
        "Vous recevrez moins de messages des vendeurs",
        (
            "Comme vous l’avez demandé, les vendeurs ne peuvent plus vous écrire les premiers, sauf "
            "si une de vos commandes ne peut aboutir autrement. Les réponses à vos propres messages "
            "vous parviennent toujours.",
        ),
        ("Pour recevoir de nouveau ces messages, écrivez à {start}.",),
    ),
    opted_in=Wording(
        "Les vendeurs peuvent de nouveau vous écrire",
        (
            "Comme vous l’avez demandé, les vendeurs peuvent de nouveau vous écrire au sujet de vos "
            "commandes.",
        ),
        ("Pour l’empêcher, écrivez à {stop}.",),
    ),
    page=Page(
        title="Avez-vous écrit ce message ?",
        question="Le message nous est parvenu le {when}. Son objet est « {subject} ».",
        yes="Oui, je l’ai écrit",
        no="Non, ce n’est pas moi",
        done_yes="Merci. Le message sera transmis, sauf si autre chose s’y oppose.",
        done_no="Merci. Le message sera refusé.",
        gone="Il n’y a rien à répondre ici. La question a déjà reçu une réponse, ou son délai est "
        "passé.",
    ),
)
