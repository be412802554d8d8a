"""French: what speaks of an order."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ORDER_TALK: """
        merci .. pour|de votre|ta .. commande
        que vous|tu avez|as commandé|commandée|commandés|précommandé
        votre|ma|sa|notre|la|une|cette|mes|vos|de|en commande|commandes .. <n>|a|est|n°|du|
            numéro|sera|contient|passée|part|arriv*|partie|expédi*|annul*|en|et|dit|de|
            rembours*|prête
        votre|mon|le|un|ce|son|deuxième|second colis|paquet|envoi|retour|remboursement|achat|
            carton .. est|a|sera|arrive|n'est|part|vous|bien|du|numéro|pas|toujours
        commande|facture|dossier|colis|réservation|billet|ticket|réclamation|devis|contrat n°|
            numéro|<n>|du|no|réf
        numéro|lien|bordereau|étiquette|adresse|date|bon|avis|preuve|accusé|confirmation|frais|
            point|récapitulatif|résumé|suivi|avoir de|d' suivi|retour|commande|livraison|
            expédition|facture|facturation|facturation|relais|réception|colis|rendez-vous|
            paiement|réservation|douane|remboursement|achat
        remboursé|remboursée|remboursement|expédié|expédiée|expédiés|livré|livrée|livrés|annulé|
            annulée|débité|débitée|prélevé|renvoyé|réexpédié|encaissé|facturé|échangé
        facture|reçu|garantie|étiquette ci-joint*|jointe|joint|demandée|en|acquitté*|d'achat|
            légale|du
        facture|remboursement|rétractation|réclamation|transporteur|livreur|douane|acompte|
            chronopost|colissimo|mondial_relay
        sera|est|a_été|ont_été|arrive|part livré|livrée|expédié|expédiée|remis|déposé|
            demain|ce_matin|mardi|lundi|mercredi|jeudi|vendredi|retardé*
        préférez|souhaitez|voulez|pouvez|confirmez|pourriez vous .. que|le|la|confirmer|nous|
            envoyer|attendre|annul*|rembours*
        abîmé|cassé|cassée|défectueux|endommagé|manquant|manque|fêlé|fendu|mauvaise_taille|
            rayure
        paiement|virement|prélèvement|règlement .. reçu|refusé|échoué|accepté|de|validé
        mot|lien de_passe|réinitialis* .. réinitialis*|modifi*|oublié?
        rang|siège <n>
        votre|ta|vos .. est|sont prêt|prête|prêts|prêtes
        rappel produit|de_produit|de_sécurité
        retour|étiquette .. gratuit|ci-joint|jointe|joint|pièce_jointe
        quelle|quel|laquelle taille|couleur|adresse|étage|est|teinte|date|retenez|préférez
    """,
    table.ORDER_LINES: """
        sous-total|total|total_ttc|montant|tva|ttc|ht|port|livraison|remise|acompte|solde
            <amount>|<n>
        sous-total|total_ttc|tva|siret|montant_total|net_à_payer
        quantité|qté|prix|réf|référence|désignation <n>|unitaire|prix|total|:
        <n> x *
        adresse de livraison|facturation
        arrivée|départ|mode de_paiement|le
    """,
    table.ASKED: """
        vous|tu aviez|avez|avais|m'aviez|nous_aviez .. demandé|demandiez|souhaité
        comme convenu|demandé|promis
        vous demandiez
        suite|réponse à votre|ta demande
        re .. devis|demande|tarifs
    """,
    table.REQUEST: """
        je|j'ai|j'aimerais|nous voudrais|souhaite|souhaiterais|veux|n'ai|n'arrive|cherche|suis|
            attends|peux|reçu|commandé|acheté|payé|ne|dois|besoin|avons|vous .. recevoir?|pas?|
            toujours?|un?|une?|la?|le?|que?
        où|quand|comment|pourquoi|combien|que|quel|quelle en_est|est|sera|faire|puis-je|dois-je|
            coûte|faut-il|peut-on|arrive|font|faites-vous|est-ce .. ma|mon|le|la|pour|les?|il|
            je|ce?
        pouvez|pourriez|peux vous|tu .. me|m'|nous|aider|dire|envoyer|confirmer
        est ce|il .. que|possible|toujours|normal
        mon|ma|mes colis|commande|remboursement|argent|facture|compte|achat
        ai|été remboursé*|débité*|livré*|reçu pas?
    """,
}
