"""French: calls to shop, other goods, news, subscriptions and carts."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.CALL_TO_SHOP: """
        réservez|commandez|procurez-vous votre|vos? exemplaire|coffret|place
        livre|livrons maintenant|désormais chez_vous|à_domicile
        livré|livrée|livrés chez vous .. avec|cadeau|abonnement
        jeter un œil|oeil|coup
        venez|viens nous? voir|retrouver
        téléchargez|télécharger maintenant|vite|gratuitement|dès
        visitez|découvrez|parcourez|explorez|consultez|venez|retrouvez|rendez-vous notre|nos|
            notre|sur|voir|dans|découvrir|le|la|les .. boutique|site|magasin|collection|
            collections|nouveautés|catalogue|produits|gamme|showroom|modèles|nouvelle|nouveaux|
            offres|créations
        découvrez|découvrir|retrouvez notre|nos|la|le|les|votre|en
        achetez|commandez|réservez|recommandez|profitez|craquez|foncez|offrez|inscrivez|
            shoppez maintenant|vite|dès|aujourd'hui|en_ligne|sans|votre|le|la|avant|
            en
        commander|acheter|réserver|j'achète|j'en_profite|je_profite|j'y_vais|je_commande|
            je_réserve maintenant|en_ligne
        j'en|je profite
        nouvelle|nouveau|nouvelles|nouveaux|notre|nos collection|collections|arrivages|boutique|
            gamme|modèles|coffrets|nouveautés
        nouveautés|nouveauté de|du|d'|en|à|sur|:
        à retrouver|découvrir|shopper dans|sur|en|chez
        venez|passez|passer nous_voir|voir|découvrir|nous_rencontrer
        faites|faites-vous plaisir
        idées|idée cadeaux|cadeau
        besoin|envie d'une|d'un|de
        en boutique|magasin|ligne .. maintenant|dès|jusqu'au
        bonne|bon lecture|shopping .. et|bientôt
    """,
    table.OTHER_GOODS: """
        plupart|majorité|beaucoup de|des nos? clients .. ajout*|prennent|choisissent|commandent
        encore mieux avec
        pourquoi ne? pas .. protéger|essayer|offrir|craquer|compléter
        cadeau parfait|idéal
        maintenant que vous|tu avez|as
        avons|avons-nous|ai sélectionné|choisi|réuni|rassemblé|repéré|déniché .. pour|quelques|
            nos|des|les
        sélectionné|sélectionnés|sélection|choisi|rien que|pour|spécialement|juste pour|que vous|
            toi|tes|vos
        devrait|devraient|pourrait|pourraient vous|te plaire|intéresser|séduire|convenir
        vous|tu allez|vas|aimerez|adorerez|va adorer|aimer|craquer|le|la|notre|nos
        assorti|assortie|assortis|coordonné|coordonnée .. va|vous|adorer*|irait|parfait*
        idées|idée .. cadeaux|cadeau|déco .. fête|maman|papa|noël|budget|budgets|lui|elle|tous
        coups de cœur|cœurs .. pour|du|de
        pour|à tous les budgets|goûts|styles
        pas|toujours encore|de .. cadeau|idée .. pour|maman|papa
        assorti|assortis|assortie|assorties .. arriv*|disponible*
        clients|personnes|acheteurs qui|ayant .. acheté|choisi|commandé .. aussi|également
        ils|clients ont aussi|également acheté|aimé
        ont aussi|également acheté|aimé|choisi|commandé
        vous|ça|cela aimerez|pourriez|pourrait|allez|plaira|devrait .. aussi|plaire|aimer|
            adorer|intéresser|également
        parfait|idéal|assorti|assortie|va|accompagne avec|pour|à votre|vos .. disponible|
            proposons|existe
        au passage|d'ailleurs|sachez|par_ailleurs .. nous|aussi|également .. faisons|proposons|
            avons|vendons
        sachez que nous
        nous|on faisons|proposons|avons|vendons aussi|également
        recommandations|sélection pour_vous|personnalisé*|spéciale
        nos|produits best-sellers|meilleures_ventes|coups_de_cœur|similaires|recommandés|
            associés
        prolongez|étendez|protégez|complétez votre|vos garantie|protection|look|collection|
            appareil|achat|commande|équipement
        extension de garantie .. pour|dès|seulement|à_partir
        garantie|protection .. prolong*|étend*|supplémentaire*|sérénité .. <amount>|mois|dès|
            pour|souscri*
        notre modèle|version supérieur|nouveau|nouvelle
    """,
    table.NEWS: """
        présente|présentons|présenter notre|nos|mon|ma nouveau|nouvelle|livre|collection|gamme|création*
        le|un mot de|du la? fondatrice|fondateur|patron|directeur|gérante
        viennent|vient d' arriver .. site|boutique|ligne|magasin|rayon
        ouvert|ouvrons|ouvre .. deuxième|nouvelle|nouveau|seconde boutique|magasin|atelier|café
        est|sont revenu|revenue|revenus|retour .. mais|pas
        vous l'avez demandé
        nouvelles vidéos
        abonnés .. premier|premiers|exclusiv*
        déniché|trouvé|découvert .. hâte|montrer|partager|impatien*
        hâte de vous|te .. montrer|présenter|faire_découvrir
        fêtons|célébrons nos|notre .. ans|anniversaire
        enfin là|arrivée|arrivées|arrivés|dispo|disponible*
        collection|nouveautés|modèles .. est|sont .. là|arrivée|arrivées|arrivés|ligne|disponible*
        bonne nouvelle .. retour|stock|disponible*
        précommande|précommandes|prévente|préventes ouvert*|dès|à_partir|lundi|en|maintenant|
            disponible*
        de|est retour|nouveau|revient en|disponible|stock
        de nouveau disponible
        revient|arrive|arrivent|débarque en|bientôt|enfin|chez
        bientôt|enfin disponible|la|le|là|arriv*
        notre|nouveau|nouvelle|nos nouveau|nouvelle? catalogue|application|appli|brochure|
            lookbook
        nouveau|nouvelle catalogue|boutique|site|carte|menu
        notre|nouvelle|nos|l'appli|l'application .. application|appli .. téléchargez|disponible
        téléchargez|télécharger|installez .. appli|application|gratuitement|l'appli|
            l'application|brochure
        vient|viennent de sortir|paraître|arriver
        nous sommes heureux|fiers|ravis .. présenter|annoncer|lancer|vous
        lancement|inauguration|ouverture de|du|d'|notre|prochaine
        disponible|disponibles dès|maintenant|en maintenant|lundi|boutique|aujourd'hui
        soyez le|les|parmi premier|premiers|premières
    """,
    table.SUBSCRIBE: """
        communauté|instagram|tiktok|facebook .. inspiration|concours|coulisses|chaque_jour|
            rejoin*|suivez|conseils
        notre|nos|la|cette|chaque|votre newsletter|infolettre|lettre_d'information|newsletters
        notre|la lettre .. mois|semaine|recevoir|inscri*
        abonnez-vous|inscrivez-vous|abonne-toi|rejoignez-nous|suivez-nous|suis-nous|
            retrouvez-nous
        abonnez|inscrivez|suivez vous|nous
        suivez|rejoignez|likez notre|nous|nos|le|la page|compte|sur|communauté|club|aventure|
            actualité*
        rejoignez la|le|notre|nos|nous|plus
        restez|reste informé*|connecté*|à_l'écoute
        ne manquez|ratez|loupez pas|plus|rien|aucune*
        pour recevoir .. chaque|mois|semaine|offres|actualités
    """,
    table.WIN_BACK: """
        vous|tu avez|as repéré|consulté|vu|regardé .. articles|produits
        découvrir|voir .. tout .. changé|nouveau
        vous nous|tu manquez|manques
        ça|cela|il fait|y longtemps|un_moment|a_longtemps
        revenez|reviens nous|vite|voir|sur
        votre|ton panier|liste|liste_d'envies|wishlist .. attend|attendent|expire|réservé|
            abandonné|oublié
        panier .. vous|t' attend
        oublié quelque chose|un_article
        vous avez oublié|laissé
        finalisez|terminez|complétez|validez votre|vos commande|achat|panier .. avant|
            maintenant|vite|profit*
        va|vont manquer|s'épuiser
        toucher|touche|arrive à sa fin
        recommandez|réapprovisionnez|renouvelez|rachetez maintenant|dès|avant|votre|vite
        bon|heureux retour|de_vous_revoir parmi?
    """,
}
