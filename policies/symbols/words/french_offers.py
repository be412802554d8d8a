"""French: price cuts, coupons, prizes and rewards."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        <percent> c'est pour_nous|cadeau|offert*
        livraison|port est|sont pour nous
        bilan|diagnostic|essai|cours|dégustation|café|dessert|terrine offert|offerte .. dans|chez|pour|
            dès|jusqu'à|des
        vos|tes <amount> .. vous|t' attendent
        <amount> de bienvenue
        <cut>|remise|réduction|offerte|bon|cadeau|avoir .. sur|pour|lors votre|ta|vos|une|un|la|
            le prochaine|prochain|prochaines|prochains|future|futur|deuxième|autre commande|
            achat|achats|visite
        <percent> sur votre|vos|ta commande|achat|achats
        votre|vos|ta|un|une prochaine|prochain|prochaines|prochains|deuxième|second|seconde|
            futur commande|achat|achats|visite .. <cut>|offert*|gratuit*|remise|réduction|code|
            moitié
        à valoir sur un|une|votre|tout
        <percent> sur tout|toute|toutes|tous|votre|la|les|l'ensemble
        offrons|offre|offrir vous|nous|cadeau .. <cut>|bon|remise|cadeau
        nous|on vous offrons|offre .. un|une|le|la|les|<cut>
        vous est|sont offert|offerte|offerts|offertes
        frais de port|livraison offerts|gratuits|gratuite
        livraison|port|expédition|envoi gratuite|offerte|offert|offerts|gratuits|gratuit .. dès|
            sur|jusqu'au|pour|aujourd'hui|toute|tout|avec
        <n>|un|une|deux|trois|deuxième|troisième|quatrième|second .. acheté|achetée|achetés|
            achetées .. offert|offerte|gratuit|gratuite|moitié|desserte
        deux|trois|<n> achetées|achetés|acheté|achetée
        recevez|reçois .. gratuit|gratuitement|gratuite|offert|cadeau
        le|la deuxième|troisième|quatrième|second|seconde .. offert|offerte|gratuit|gratuite|
            moitié_prix
        pour l'achat|tout_achat|toute_commande|chaque_commande .. offert|offerte|cadeau|recevez
        première|premier livraison|mois|commande|achat .. gratuite|gratuit|offert*|<cut>
        cadeau|surprise offert|offerte|pour_vous|de_bienvenue|d'anniversaire
        carte|cartes|chèque|chèques cadeau|cadeaux .. offert*|à_partir|dès <amount>?
        bon|bons|chèque|chèques d'achat|d'achats .. de|offert*|<amount>
    """,
    table.COUPON: """
        code|codes promo|promotionnel|avantage|privilège|réduction|cadeau|remise <anycode>
        code promo|promotionnel|avantage|privilège
        avec|le|mot code|clé|mot-clé .. <anycode>
        code|mot-clé <code>
        mot|mot-clé de_passe|clé <anycode>
        bon|bons|coupon|coupons de? réduction|d'achat|remise .. <code>|valable|offert|pour|sur
        <cut> .. avec|code le|code|code_promo .. <code>
        utilisez|saisissez|entrez le code|coupon
    """,
    table.PRICE_OFF: """
        <cut> de|d'économie? réduction|remise|rabais|moins|promo|promotion|ristourne|économie|
            économies
        remise|réduction|réductions|rabais|promotion|promotions|ristourne de|jusqu'à .. <cut>
        jusqu'à -? <percent>
        à|tout .. moitié prix
        économisez|profitez|bénéficiez jusqu'à|de|d'un* <cut>
        économisez <cut>
        profitez .. <cut>
        <amount> au_lieu|au_lieu_de .. <amount>|<n>
        au lieu de <amount>
        seulement|dès|à_partir_de <amount> .. mois|par|au_lieu
        soldé|soldée|soldés|tout|articles|produits|prix|remisé à <percent>
        prix|tarifs cassés|barrés|mini|choc|sacrifiés
    """,
    table.SALE: """
        vente|soldes secrète|secrètes|surprise|éphémère
        vente .. commencé|débuté|liste
        soldes|braderie|vente_privée|ventes_privées|liquidation|déstockage|destockage|
            ventes_flash|vente_flash .. jusqu'à|tout|sur|d'hiver|d'été|dès|de|du|privé*|monstre|
            :
        tout doit disparaître
        les|nos|profitez|avant-première soldes
        avant tout_le_monde|première|les_autres
        en avant-première
    """,
    table.PRIZE: """
        adresse|mail|e-mail|numéro .. gagné|tiré*|remporté
        chance|courez .. remporter|gagner
        en tant que client .. choisi|sélectionné|recevoir
        tirage|tirages hebdomadaire|mensuel|au_sort|gratuit
        participation|participez|participer gratuit*|concours|tirage|jeu
        sélectionné|sélectionnée|choisi|choisie .. recevoir|prix|gagner|gagnant|<amount>|
            bénéficier
        client .. sélectionné|choisi|gagnant
        gagné|remporté|gagnez ... <amount>|vacances|voyage|iphone|voiture|prix|lot|séjour|chèque
        réclamer|réclamez|retirer .. prix|gain|gains|lot|cadeau|récompense
        dernière|deuxième tentative .. contacter|joindre
        gagnez|remportez un|une|des|votre|vos|jusqu'à|peut-être|le|la|l'
        tirage au sort
        tiré|tirés|tirée au sort
        jeu|jeu-concours concours
        jeu-concours|loterie|gros_lot|cagnotte|tombola
        vous avez gagné|été_sélectionné*|été_tiré*
        félicitations .. gagné|gagnant|sélectionné*|remporté
        heureux|grand gagnant|gagnants
        tentez|chance votre|de gagner|chance
        réclamez|réclamer votre|vos|le prix|gain|lot|cadeau
        à gagner
        gratuit|gratuitement guide|devis|échantillon|livre|e-book|catalogue
        guide|devis|échantillon|e-book|audit|kit|diagnostic|conseil gratuit|offert
        faire gagner|fait_gagner
    """,
    table.LOYALTY: """
        avis|étoiles .. et nous|vous .. carte|bon|cadeau|<amount>|remise
        prochaine|prochain récompense|cadeau|palier|niveau
        continuez vos achats|à_cumuler
        solde actuel|de .. points|étoiles|miles
        <n> points .. attend*|utilisez|expir*|convert*|avant
        surprise|cadeau|attention .. attend|attendent|anniversaire|espace|pour_vous
        client|cliente|clients fidèle|fidèles .. vous|accès|accédez|bénéfici*|profit*|recev*
        accédez|accès .. avant .. monde|premières|public
        carte|points|programme|club|prime de|d'|fidélité? fidélité
        fidélité .. récompens*|points|cadeau*|bonus|avantage*
        points .. cumulez|cumulés|doublés|offerts|fidélité|bonus|cadeau|double
        cumulez|gagnez|doublez|utilisez|collectez .. points|étoiles|miles|tampons
        vous avez <n> points|étoiles|tampons
        à|dès|encore|plus_que <n> points
        compte|comptent double
        membre|membres|client|clients privilégié*|vip|fidèle|fidèles|gold|premium .. profit*|
            bénéfici*|avantage*|vous|offre*|réservé*
        réservé à|aux nos|vos|clients|membres|abonnés
        avantages|accès|vente exclusif*|vip|privilège*|en_avant-première
        joyeux|bon|heureux anniversaire
        cashback|cagnottez
    """,
    table.REFERRAL: """
        donnez <n>|<amount> recevez|gagnez <n>|<amount>
        partagez|envoyez votre|ce|le|ton .. lien|code .. amis|proches|gagnez|recevez
        parrainez|parraine|parrainage|parrain|filleul
        chaque|pour_chaque|tout|un ami|amie|filleul .. rapporte|parrainé|invité|recevez|offert
        invitez|recommandez|partagez .. ami|amis|proches|entourage|autour
        parlez-en|parlez en? autour .. vous
        faites|faites-le passer|découvrir|savoir .. amis|autour|proches
    """,
    table.DEALS: """
        offre|offres|vente|ventes|tarif|prix|remise exceptionnel*|spécial*|exclusi*|limité*|
            privée|privées|flash|promotionnel*|imbattable*|découverte|lancement|du_moment|
            de_bienvenue|préférentiel*
        bon|bons|meilleur|meilleurs|petit|petits plan|plans|prix|affaires
        nos|profitez .. offres|promotions|promos|soldes
        en promotion|promo|solde .. cette|jusqu'au|ce|jusqu'à|dès|sur
        satisfait ou remboursé
        profitez|profites|bénéficiez vite|dès|de|d'un*|des
        profitez|profites en vite|maintenant|avant|jusqu'au|dès|vous|aujourd'hui
        promo|promos|bonnes_affaires|destockage|déstockage sur|de|tout|jusqu'à|du
    """,
}
