"""French: what bulk mail looks like."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.FOOTER: """
        plus intéressé|intéressée|envie
        désinscription|désabonnement ici
        désabonner|désinscrire|désabonnement|désinscription|désinscrivez-vous|se_désabonner|
            me_désinscrire
        vous recevez ce|cet|cette .. car|parce|e-mail|courriel|message|newsletter
        recevez cet|ce e-mail|email|mail|message|courriel .. car|parce
        si|ne vous|plus|souhaitez .. plus recevoir
        ne plus recevoir
        voir|afficher|consulter|lire .. navigateur|en_ligne|version
        version en_ligne|web|navigateur
        gérer|modifier vos|mes préférences|abonnements
        tous droits réservés
        mentions légales|conditions|politique
        politique de confidentialité
        conformément .. loi|cnil|rgpd
        offre|valable valable|non .. jusqu'au|cumulable|dans
        non cumulable
        voir conditions|magasin
    """,
    table.SALUTATION: """
        chers|cher|chère|chères|bonjour clients|client|cliente|amis|lecteurs|abonnés|gourmands|
            adhérents|membres|tous|toutes|passionnés|amies|clientes|gérant|parents|voisins|
            entrepreneur
        bonjour à tous|toutes
        joyeux|joyeuses|bonnes|belles|bonne noël|fêtes|pâques|année
        toute l'équipe .. souhaite
        meilleurs vœux
    """,
    table.DIGEST: """
        trois|cinq|sept|dix|<n> livres|conseils|idées|astuces|recettes|raisons|erreurs|tendances|
            façons .. pour|à|de|qui|d'
        lettre|quelques|actus|actualités|gazette de|du|des|nouvelles|de_la
        édition|newsletter|infolettre <n>|du|de|spéciale
        cette|chaque semaine|mois .. dans|on|nous|au|notre|retrouvez|sommaire|découvrez|vous
        au sommaire|programme|menu
        lire la|l'article|plus|suite
        lire l'article|plus
        recette|conseil|astuce|citation|coup_de_cœur|produit de|du|de_la semaine|mois|jour
        l'actu|l'actualité|le_meilleur de|du
    """,
    table.SELF_PRAISE: """
        superbes|sublime|sublimes|splendide*|irrésistible*|intemporel*|incontournable*|
            magnifiques|raffiné*
        comme un gant
        qui sommes nous
        qualité|savoir-faire|fabrication exceptionnel*|supérieure|artisanal*|française|
            irréprochable|premium|unique
        fabriqué|fabriquée|fabriqués|fait en|à|main france|main|la
        clients satisfaits|conquis|nous
        depuis <n> .. vous|famille|service|passion|au|nous|artisan*
        leader|spécialiste|expert|numéro_un|n°1 de|du|en|des
        notre histoire|savoir-faire|équipe|mission|atelier|passion|promesse|engagement
        et si vous
        imaginez|vivez|savourez|laissez-vous|offrez-vous|osez|craquez|envie|découvrez
        édition|série limitée|numérotée
        exemplaires|pièces numérotés|uniques|seulement|disponibles
        coup de cœur
        100 % naturel*|français*|bio|gratuit*|satisfait*
    """,
    table.WELCOME: """
        bienvenue chez|dans|sur|parmi|au|à
        merci de|pour .. inscription|abonnement|rejoint|inscrit*|intérêt
        premiers|démarrez|commencez pas|maintenant|dès
        votre compte|espace .. prêt|activé|créé
        commencez|démarrez par|ici|dès|votre
    """,
    table.SURVEY: """
        sondage|questionnaire|enquête .. minutes|satisfaction|répond*|participe*|notre|en_ligne|
            avis|gagn*
        votre avis|opinion .. compte|intéresse|important|précieux|nous
        donnez|partagez|laissez votre|un|nous avis|opinion
        recommanderiez|recommanderez vous .. nous?|ami*
        notez|évaluez nous|notre|votre
    """,
    table.CLICK: """
        cliquez|clique|cliquer ici|sur|vite|pour|dès
        en savoir plus
        savoir plus
        plus d'infos|d'informations|de_détails
        pour plus d'informations|de
        répondez|réponds .. oui|simplement|à_ce
        j'en|je profite|découvre|m'inscris
        voir|lire|découvrir .. l'offre|offres|la_suite|plus|tout|les|la
        contactez|appelez|écrivez|consultez nous|nous_au|moi|vite|notre|un
        contactez-nous|appelez-nous|appelez-moi|écrivez-nous|contactez-moi
    """,
    table.FREE: """
        gratuit|gratuite|gratuitement|gratuits|gratuites|offert|offerte|offerts|offertes
        sans engagement|obligation
    """,
    table.URGENCY: """
        dernière|derniers|dernières|dernier chance|jours|jour|heures|minutes|pièces|places|
            exemplaires|rappel|stocks
        temps|durée|quantité|quantités|stock|stocks|nombre limité|limitée|limitées|limités
        offre|valable valable|limitée|jusqu'au|jusqu'à .. jusqu'au|dimanche|minuit|ce
        jusqu'au|jusqu'à dimanche|minuit|ce_soir|lundi|demain|<n>|samedi|vendredi
        plus que <n>|quelques|deux|trois
        vite|dépêchez-vous|dépêchez|hâtez-vous|profitez-en
        ne tardez|attendez|traînez pas|plus
        aujourd'hui|ce_soir|ce_week-end|cette_semaine seulement|uniquement|encore
        jours|heures|quelques seulement|jours_seulement
        trois|deux|<n>|quelques jours|heures seulement
        il n'en|en|y reste|aura plus?
        dans la limite .. stocks
        avant|avant_qu'il qu'il|la|le n'y|fin|dimanche
    """,
}
