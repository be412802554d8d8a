"""French: money, accounts, remedies, services, trials, events and appeals."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.MONEY: """
        remboursement|crédit d' impôt|impôts .. <amount>|formulaire|droit
        droit .. remboursement .. impôt|impôts|fiscal
        puis-je|puis je? vous|te faire confiance
        caisse|coffre|malle|valise d' or|argent|diamants
        sergent|général|soldat .. syrie|irak|afghanistan
        taux .. plus_bas|renégociez
        renégociez|rachetez votre|vos prêt|crédit|crédits
        veuve|veuf|cancer .. million*|don|donner|mari|héritage|œuvres
        mon|ma|son défunt|défunte|feu mari|époux|père|client|femme
        million*|millions .. défunt|veuve|œuvres|charité|donner|don
        sans enquête|justificatif|vérification .. crédit|revenus|solvabilité
        accordés|accordé|approuvés|approuvé .. aujourd'hui|immédiat*|sans|heures
        aides|aide|prime|primes|subvention|subventions .. état|chaudière*|pompe*|isolation|
            rénovation
        testez|vérifiez|calculez .. éligibilité|droits
        accident .. indemnis*|indemnité*
        réglez|payez|régler|payer|acquittez .. frais|taxe|droits .. <amount> .. ici|lien|sur|via|
            ligne
        amende .. impayée|régler|majorée|majoration
        feu|défunt|défunte|décédé|décédée .. laissé|million|millions|fortune|compte|banque|somme|
            client|mari
        avocat|notaire|maître|huissier .. feu|défunt|décédé
        million|millions ... banque|laissé|héritage|dollars|transférer|transfert|bénéficiaire
        besoin|demande|sollicite de|d'? votre .. aide|assistance|coopération .. transfér*|
            transfert|recev*|invest*
        besoin|urgent .. d'argent|argent .. rapide*|vite|urgent*
        remboursement .. impôts|impôt|fiscal|caf|ameli
        léguer|héritage|legs .. fortune|somme|million|millions|euros
        contactez .. notaire
        prêt|crédit|rachat|emprunt|financement|microcrédit|prêts|crédits .. personnel|
            immobilier|taux|rapide|sans|immédiat|jusqu'à|consommation|revolving|auto|accordé|
            travaux|entre
        rachat de crédit|crédits
        mutuelle|assurance|complémentaire|assurances|prévoyance|obsèques .. devis|santé|tarif|
            gratuit|économis*|compar*|dès|à_partir|mois|auto
        taux|taeg .. fixe|exceptionnel|<percent>|avantageux|bas|à_partir
        carte bancaire|de_crédit gratuite|sans
        réduisez|regroupez|remboursez vos|votre mensualités|crédits|impôts|dettes|facture
        défiscalis*|scpi|assurance-vie|loi_pinel|livret
        <n>|<amount> versés .. héritage|compte|bancaire
        panneaux solaires|photovoltaïques
        compte formation|cpf
        aide|aides|prime|primes de_l'état|rénov*|énergie
    """,
    table.EARN: """
        airdrop|prévente_crypto|metamask|usdt
        connectez .. portefeuille
        salaire|rémunération attractif|attractive|motivant*|intéressant*|fixe|compétitif|et|
            <amount>
        recrute|recrutons|recrutement .. expériment*|motivé*|équipe|poste|personnes|h/f
        postulez|postuler .. avant|maintenant|ligne|dès|ici|vite
        <amount> de|par|l' l'? heure|h .. libre*|domicile|sans|horaires
        horaires libres|flexibles
        sans entretien|expérience|diplôme
        <percent> par|de jour|semaine|mois .. garanti*|gain*|dépôt|retrait
        dépôt|mise minimum|minimal|minimale
        robot|bot|plateforme|intelligence de? trading|d'investissement|artificielle
        trading .. robot|ia|automatique|<percent>
        votre|ton cv|profil|candidature .. attention|intéresse*|retenu|sélectionné*|correspond
        envoyez|envoie|transmettez .. candidature|cv
        nous|on recrutons|recrute|embauchons|cherchons|recherchons .. commercial|commerciaux|
            vendeur*|collaborateur*|télétravail|distributeur*|agents|personnes|candidats|testeur*
        offre|offres d'emploi|d'embauche
        emploi|poste|travail|mission .. télétravail|domicile|rémunér*
        bitcoin|crypto*|trading|forex ... mentor|coach|gains|gagné|risque|expert|groupe|plateforme
        gagné|gagne|retiré <amount> ... bitcoin|crypto*|trading|forex|mentor
        mon mentor|courtier|coach .. peut|apprend*|garanti*
        vous recevrez|aurez|toucherez|garderez <percent> .. somme|montant|total
        gagnez|gagner .. <amount>|argent|revenus|revenu|chez_vous|jour|mois|plus
        travaillez|travail|travailler .. domicile|chez_vous|maison
        complément|revenus|revenu de|passif*|complémentaire*|supplémentaire* .. revenu|revenus|
            argent?
        liberté|indépendance financière
        investissez|investir|placez|placement|placements dans|en|dès|aujourd'hui|votre|
            rentable*|garanti*
        rendement|rentabilité|rendements .. <percent>|garanti*|jusqu'à|élevé*
        bourse|trading|crypto|bitcoin|actions|forex .. gagn*|conseil*|form*|invest*|signaux|
            profit*|robot|expert
        devenez riche|millionnaire|indépendant*|votre_propre|distributeur|rentier
        opportunité|opportunités .. affaires|business|investissement|unique|revenu*|carrière
        sans expérience|investissement requis*|nécessaire?|préalable?
    """,
    table.VICE: """
        médium|voyante|astrologue .. avenir|révèle|message|consultation
        regarde|voir|regardez mes photos|vidéos
        mon nouveau numéro
        m'ennuie|seule|seul .. photos|chat|parler|viens|ce_soir
        cbd|gommes|keto|collagène .. soulag*|douleur*|stress|sommeil|naturel*|insomnie
        soulage|soulagent|soulager|guérit|élimine .. douleur*|stress|insomnie|articul*|arthrose|
            dos
        déposez|misez <n>|<amount> .. recevez|bonus|pari*
        cotes boostées|boostés
        cherche|recherche un|une homme|femme|partenaire|relation .. sérieux|sérieuse|honnête|
            gentil*|durable
        coucou|salut|bonjour mon|ma? beau|belle|chéri|chérie|cœur|bel
        t'enverrai|t'envoie|enverrai|envoie|montrer mes|des photos|vidéos
        filles|femmes chaudes|coquines|célibataires|libertines|sexy
        livraison|colis|envoi discrète|discret|discrètement
        vu|aimé ton|votre profil
        maigrir|minceur|brûle-graisse|perdez|maigrissez .. kilos|poids|ventre|rapidement|vite|
            effort|sans|gélules|cure|<n>
        perdez <n>|du|des|vos kg|kilos|poids
        viagra|cialis|aphrodisiaque|virilité|érection|pénis
        casino|paris_sportifs|poker|machines_à_sous|roulette|jackpot .. bonus|gratuit*|ligne|
            offert*|tours|jouez|dépôt|euros
        tours|paris gratuits
        rencontre|rencontres|rencontrez .. célibataires|femmes|filles|coquines|près|région|
            sérieuses
        célibataires .. près|région|attendent|rencontr*
        voyance|voyant|voyante|tarot|astrologue|horoscope|marabout .. gratuit*|avenir|consult*|
            amour|médium|appel*
        remède|remèdes|traitement|formule|complément naturel|naturelle|miracle|alimentaire|
            révolutionnaire .. contre|pour|douleur*|sans|prouv*
        sans ordonnance
        montres|sacs|répliques|contrefaçon* de_luxe|répliques?|marque|copie* .. rolex|prix|
            qualité
        réplique|répliques
    """,
    table.SHORTCODE: """
        répondez|répondre|tapez par? <anycode>
        envoyez|envoie|envoyer|tapez .. au|à <n>
        appelez|appeler|appel ... 09*|089*|08_9*|0899*
        <amount> par|le|la sms|min|minute|mn|message
        répondez|réponds .. au|à <n>
        réclamer|réclamez|recevoir .. appelez|appeler|code|prix|gain
        appelez .. réclamer|prix|gagné|gratuit*|gratuitement
        sonneries|sonnerie|fonds_d'écran .. gratuit*|mobile|portable|sms|téléchargez
        envoyez|tapez|sms|répondez .. au|par <n>
        <n>|<amount> par|le|la sms|appel|minute|min
        répondez|envoyez|sms stop
        stop sms|au
        appelez vite|maintenant|le|dès
    """,
    table.SERVICES: """
        erreurs|problèmes techniques|seo .. site|classement|référencement|google
        nuisent|nuit|pénalisent .. classement|référencement|visibilité|site
        disponible|dispo|libre pour un|échanger .. appel|échange|rendez-vous
        puis-je|puis je|dois-je vous .. envoyer .. catalogue|devis|tarif|tarifs|brochure|
            proposition
        nous sommes .. fabricant|fabricants|fournisseur|usine|grossiste
        propriétaires|propriétaire de|dans|votre .. région|département|économisent|réduisent
        réduisez|réduisent|réduire|divisez|baisser|diminuer vos|votre|leur|leurs|la|sa .. facture|
            factures .. électricité|énergie|chauffage|gaz
        vérifiez|testez votre .. éligibilité
        tarif|tarifs|liste|grille|catalogue .. revendeurs|revendeur|professionnels|grossiste|
            grossistes|détaillants
        commande|quantité minimale|minimum .. pièces|unités|palette|cartons|<n>
        devenez|devenir notre? revendeur|distributeur|partenaire|ambassadeur
        collaboration|coopération fructueuse|future|durable
        je|nous propose|proposons .. fiches|rédaction|prestations
        dispo de_suite
        nos clients obtiennent|gagnent|économisent
        combien payez-vous
        nos|mes services|prestations|solutions|réalisations|références|experts|engagements
        nous|je créons|concevons|développons|proposons|réalisons|accompagnons|fabriquons|
            propose|accompagne|crée|aide|aidons .. sites|site|entreprises|solutions|services|
            web|applications|commerçants|marques|artisans|boutiques
        création|refonte|conception de|d'un site|sites|logo|boutique|web|applications
        référencement|seo|netlinking|webmarketing|emailing|e-mailing|prospection|leads|
            fichier_client .. google|première|naturel|boost*|agence|gratuit|qualifi*|audit|page|
            site|entreprise*|vos|votre
        agence web|digitale|de|communication|marketing|seo
        première page|position .. google
        boostez|augmentez|développez|doublez|améliorez votre|vos|le .. ventes|chiffre|
            visibilité|trafic|activité|référencement|clientèle|image|affaires
        plus de clients|ventes|trafic|visibilité|visiteurs
        devis|audit|diagnostic|rendez-vous|étude|consultation gratuit*|offert*|personnalisé*|
            sans
        demandez|réservez|prenez votre|un|une|rendez-vous|dès devis|démo|rendez-vous|table|
            séance|audit|place|maintenant?
        réservez|réserver une|votre|un table|place|chambre|séjour|créneau|rendez-vous
        notre|votre entreprise|société|équipe|partenaire .. spécialis*|leader|expert*|
            accompagn*|propose*|confiance
        partenariat|collaboration .. propos*|entreprise*|intéress*|échang*
        artisan|artisans|entreprises|professionnels|clients nous|font font|confiance
    """,
    table.TRIAL: """
        <n>|trois|deux|six mois .. pour|à <n>|<amount> .. puis
        puis <n>|<amount> par|le mois
        annulez|résiliez quand|à_tout
        illimité|illimités|illimitée .. pour|à|dès <n>|<amount>
        essai|période|offre gratuit*|d'essai|découverte
        essayez|testez gratuitement|sans|pendant|premium|dès
        sans engagement|obligation
        premium|pro|version|abonnement|formule premium|payante|pro|plus|annuel .. passez|dès|
            profitez|débloquez|offert*|gratuit*
        passez|passer à|au premium|pro|plus|supérieur|formule|offre|version|la
        premier|premiers|trois|deux|<n> mois gratuit*|offert*|d'essai
        résiliable à_tout|quand
        abonnez|abonnement dès|pour <amount>
    """,
    table.EVENT: """
        nuits|jours .. tout_compris|demi-pension|pension .. dès|à|pour
        premiers inscrits|réservants
        retraite|séjour|croisière|escapade|week-end .. jours|nuits .. de|à|en .. soleil|yoga|
            toscane|spa|pension|mer|détente
        inscriptions .. font|ouvertes|bureau
        il nous? reste <n>|deux|trois|quatre|cinq|quelques cabines|places|chambres
        dégustation .. domaine|samedi|samedis|cave|tous
        invitation|invitons|invite|invité|invités|convié|conviés|conviée vous|à|au|aux|pour|
            spéciale .. ouvert*|soirée|journée*|atelier|salon|inauguration|événement|webinaire|
            portes|dégustation|vernissage|fête|à
        portes ouvertes
        webinaire|atelier|ateliers|salon|conférence|dégustation|masterclass|vernissage|concert|
            spectacle|vide-grenier|stage|soirée|marché_de_noël|formation .. inscri*|gratuit*|
            réserv*|places|le|samedi|dimanche|jeudi|rejoignez|entrée|ouvert*|limité*|en_ligne
        places limitées|disponibles|offertes|restantes
        inscription|inscriptions|billets|billetterie|réservation|entrée gratuit*|ouvert*|
            obligatoire|libre|en_ligne|limité*|conseillée|dès
        save the date|réservez_la_date|notez_la_date
        rendez-vous le|ce|samedi|au
    """,
    table.APPEAL: """
        parrainez|adoptez .. <amount>|mois|peluche|enfant|animal
        reste plus? que <n>
        nos adversaires|opposants
        chaque|votre voix|vote compte
        votez pour|dimanche|contre
        soutenez .. campagne|candidat*|parti|mouvement|combat
        <amount> .. nourr*|sauv*|aid*|offr*|soign* .. famille*|enfant*|animal|animaux|vie*
        faites|fais .. un don
        enfants|familles|animaux .. faim|froid|abandonnés|souffr*|rue
        faites|fais un don
        don|dons .. déductible*|permet*|aide*|soutenir|ligne|défiscalis*|euros|pour|mensuel*
        votre don|soutien|générosité .. permet*|aide*|sauve*|peut|compte|enfants
        soutenez|aidez|parrainez notre|nous|nos|les|un|des|la .. association|enfants|projet|
            cause|animaux|campagne|cagnotte|enfant|action*|combat|familles
        signez|signer la|notre|cette pétition
        pétition|cagnotte|financement_participatif|appel_aux_dons|bénévoles
    """,
    table.WIN_BACK: """
        mot de passe .. expire|expiré|expirera .. aujourd'hui|demain|heures|bientôt|conserv*
        mettez|mettre|actualisez|renouvelez à|vos jour|données? .. données|informations|coordonnées ..
            paiement|bancaires|bancaire|facturation .. ici|sous|sinon|immédiat*|éviter|continuer
        netflix|paypal|spotify|apple|icloud|microsoft|whatsapp|amazon_prime|ameli|impots|chronopost ..
            suspendu|bloqué|expiré|expire|limité|échoué
        reprenez|continuez là où
        votre compte|espace s'ennuie|attend|vous_attend
        passez|passer en|à caisse .. avant
        gardé|réservé|sauvegardé votre|vos|ton sac|panier|sélection
        activité|connexion|transaction|tentative inhabituelle|suspecte|non_autorisée|frauduleuse|
            anormale
        confirmer|vérifier|confirmez|vérifiez|mettre_à_jour|actualisez|valider|validez vos|votre
            ... informations|identité|compte|coordonnées|données|espace ... bloqué|suspendu|sinon|
            sous|heures|lien|éviter|cliqu*|désactivé|suspension
        votre|ton .. compte|accès|espace|carte|profil .. suspendu|bloqué|limité|restreint|
            désactivé|fermé|clôturé
        compte|accès|carte suspendu|bloqué|limité|restreint|désactivé
        compte .. sera .. bloqué|suspendu|fermé|désactivé|clôturé
        carte vitale .. renouvel*|mise|expire|nouvelle
        compte|crédit cpf|formation
    """,
}
