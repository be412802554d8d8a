"""Romanian, beyond the phrases that it has beside Italian and Portuguese."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        reducere|discount|voucher|cupon|cadou|<cut> .. la|pentru|pe următoar*|prima|toate|întreaga|
            orice|fiecare .. comand*|cumpăr*|achiziți*|produse*
        cumperi|cumpără|comandă|comanzi|ia|iei .. primești|gratis|gratuit|cadou|plătești|doilea
        livrare|transport gratuit|gratuită|gratis .. peste|pentru|doar|azi|la_orice|la_toate
        cadou|bonus la|pentru|cu fiecare|orice comandă|cumpăr*
        primești|primiți .. cadou|<cut>|reducere|voucher .. următo*|prima|la
        treia|treilea|doua|doilea .. cadou|gratis|gratuit*
    """,
    table.COUPON: """
        cod|codul|cupon|cuponul|voucher <code>
        folosește|folosiți|introdu|introduceți|aplică .. codul|cod|cuponul|voucherul
    """,
    table.PRICE_OFF: """
        redus de|la|cu <amount>
        economisești|economisiți|economisește .. <cut>|până
        doar|acum|numai <amount> .. față|loc|lunar|pe_lună|redus
        reducere|reduceri|discount|discounturi până|până_la .. <percent>
    """,
    table.SALE: """
        reduceri|reducerile|soldurile|lichidare|promoția|promoții|promoțiile .. de|la|până|încep|au|
            continuă|vară|iarnă|stoc|valabil*|toate|mari|finale|sezon
        lichidare|soldare de? stoc|stocuri
        mari|super reduceri|oferte|promoții
        <percent> reducere|discount|mai_ieftin
        până la|peste|cu <percent>
        reducere|reduceri|discount|discounturi de|la|cu .. <percent>
    """,
    table.DEALS: """
        oferta|ofertele|oferte|ofertă .. valabil*|special*|limitat*|zilei|săptămânii|lunii|
            irezistibil*|exclusiv*|expiră
        cele mai_bune|mai_mici prețuri|oferte
        prețuri|preț special*|imbatabil*|mici|avantajo*|promoțional*|excelente
        nu rata|ratați|pierde|pierdeți
        profită|profitați .. de|acum|ofert*|reducer*
    """,
    table.PRIZE: """
        câștigat|câștigi|câștiga|câștigă|câștigător|câștigătorul|premiu|premiul|tombolă|tombola|
            concurs|concursul|extragere .. premiu*|un|o|lei|<amount>|mare*|revendic*|participă|
            înscrie*|telefon|vacanță|mașină|selectat|ești|euro|iphone
        ai|ați câștigat
        felicitări .. câștig*|premiu*|selectat|ales
        revendica|revendică|revendicați|ridică .. premiul|cadoul
        ai|ați fost selectat*|ales .. pentru|câștig*|să
        fost selectat|aleasă|ales|selectată
    """,
    table.LOYALTY: """
        puncte|punctele .. adun*|acumul*|dublu|duble|bonus|schimb*|fidelitate|expiră|loialitate
        card|cardul|program|programul|club|clubul de? fidelitate|loialitate|membri*
        devino|deveniți membru
        la mulți_ani .. reducere|cadou|voucher|zi*
    """,
    table.REFERRAL: """
        invită|recomandă|adu|invitați|recomandați .. prieten*|amic*
        pentru|fiecare fiecare|prieten prieten|invitat
    """,
    table.MONEY: """
        credit|creditul|împrumut|împrumuturi|ipotecar .. rapid|fără|online|dobând*|nevoi|imediat|
            minute|garanți*|buletin|bani*|aprob*
        ai|aveți nevoie_de bani|lichidități|numerar
        fără garanții|garant|adeverință|giranți
        asigurare|rca|casco .. ieftin*|compar*|online|reducere|cotație
        bani|banii|cash .. salariu|buletin*|minute|rapid|cont
    """,
    table.EARN: """
        câștigă|câștigi|câștigați|fă|faci|obține .. de_acasă|acasă|online|pe_zi|pe_lună|bani|zilnic|
            săptămân*|lunar|venit*
        lucrează|muncă|job|venit|venituri .. de_acasă|acasă|suplimentar*|pasiv*|online
        investește|investiți|investiții .. acum|profit*|crypto|bitcoin|randament*|garant*|în|cripto*
        fără experiență|investiție .. inițială?
    """,
    table.VICE: """
        cazino|cazinou|casino|pariuri|păcănele|sloturi .. bonus*|rotiri|online|depunere|gratuit*|
            gratis|fără
        rotiri gratuite|gratis
        slăbește|slăbiți|slăbire .. kg|kilograme|rapid|fără|zile|natural
    """,
    table.SHORTCODE: """
        trimite|trimiteți .. la|sms <n>|la
    """,
    table.CALL_TO_SHOP: """
        vizitează|vizitați|descoperă|descoperiți|vezi|vino|veniți|intră|treci|explorează ..
            magazin*|colecți*|ofert*|noul*|noua|site*|noutăți*|pe|la_noi|modele*|gama
        comandă|comandați|cumpără|cumpărați|rezervă|rezervați acum|azi|online|astăzi|de_pe|direct|
            chiar
        noua|noile|nouă|noi colecție|colecții|modele|colecția|produse|sosiri .. toamnă|vară?
        te|vă așteptăm .. în|la|cu
        toate magazinele
    """,
    table.OTHER_GOODS: """
        s-ar|ar putea|putea_să .. plac*|interes*
        alți|clienții .. au_cumpărat|cumpărat
        îți|vă recomandăm .. și
    """,
    table.NEWS: """
        sosit|revenit|apărut|lansat .. noua|noile|noi|nouă|stoc|magazin*|colecți*
        din_nou|iarăși în|disponibil* .. stoc?
        descarcă|descărcați|instalează .. aplicația|catalogul
        lansăm|deschidem|inaugurare|precomandă|am_deschis .. nou*|un|magazin*|acum?
    """,
    table.SUBSCRIBE: """
        abonează|abonați|înscrie|înscrieți|urmărește|urmăriți|alătură te|vă|ne|-te|-vă ..
            newsletter*|pe|la|acum|gratuit
        newsletter|newsletterul .. abon*|nostru|înscri*
        fii|fiți primul|primii|prima|la_curent
    """,
    table.WIN_BACK: """
        ne|ți-a|ni_s-a dor|lipsești|lipsit
        coș|coșul|coșului .. așteaptă|uitat|rămas|abandonat|tău
        revino|întoarce-te|reveniți .. la_noi|pe|și|în
        finalizează|finalizați .. comanda|cumpăr*
        uitat .. coș*
    """,
    table.TRIAL: """
        încearcă|testează|încercați .. gratuit|gratis|<n>|fără
        prima|primele lună|luni|ședință|zile gratuit*|gratis
        fără obligații|contract|angajament
        consultație|consultanță|evaluare|demo gratuit*
        internet|net|minute nelimitat|nelimitate
    """,
    table.SERVICES: """
        oferim|producem|realizăm|furnizăm|creăm .. servicii|soluții|site-uri|magazine|firme|angro|
            en-gros
        serviciile|soluțiile|clienții noastre|noștri
        suntem .. firmă|companie|producător|furnizor|agenție|lider
        mai_mulți|crește|crești|mai_multe clienți|vânzări*|vizitatori
        creare|optimizare|promovare site|site-uri|seo|online|google
        prețuri de_gros|angro|en-gros
        reclame|reclamă|promovare .. facebook|instagram|magazin*
        dublăm|dublează|creștem vânzările
    """,
    table.EVENT: """
        invităm|invitație|participă|participați|vino .. la|eveniment*|târg*|atelier*|concert*|
            webinar*
        webinar|atelier|concert|târg|seminar|curs|eveniment .. gratuit*|înscri*|bilete|locuri|
            intrare*
        intrare|intrarea liberă|gratuită
        locuri|bilete .. limitate|disponibile|rămase
        donează|donați|susține|susțineți .. acum|copii*|campani*|pentru|ne|animal*
    """,
    table.SURVEY: """
        chestionar|chestionarul|sondaj|sondajul .. complet*|particip*|minute|răspun*
        completează|completați .. chestionar*|sondaj*
    """,
    table.FOOTER: """
        dezabonare|dezabonați|dezabonează|dezabona
        nu mai doriți|vrei .. primi*
    """,
    table.CLICK: """
        click|clic|apasă|apăsați aici|pe
        află|aflați|citește|citiți mai_mult*|detalii
        sună|sunați|contactează|contactați|scrie-ne .. acum|azi|la|ne|astăzi
    """,
    table.FREE: """
        gratuit|gratuită|gratuite|gratis
    """,
    table.URGENCY: """
        doar|numai|până azi|astăzi|duminică|acum|la_miezul|weekend|mâine|în_limita
        ultima|ultimele|ultimii șansă|zi|zile|bucăți|ore|locuri
        limita|stoc|timp|perioadă stocului|limitat|limitată
        grăbește|grăbiți te|vă|-te|-vă
    """,
    table.ORDER_TALK: """
        comanda|comenzii|comenzi|coletul|colet|pachetul|factura|returul|rambursarea|livrarea|plata|
            produsul|awb-ul .. dumneavoastră|dvs|tău|ta|nr|a|este|va|fost|nu|pe|returnat|mea|<n>|la|
            de|comandat|pentru|din
        confirmarea|anularea|numărul|statusul comenzii|comandă|awb|coletului|de_comandă|facturii
        expediat|expediată|livrat|rambursat|rambursați|rambursăm|returnat|anulată|anulăm|vamă|
            curier|curierul|garanție|garanția|înlocuire|schimbăm|retur|awb|easybox|bonul|defect|
            deteriorat|stricat
        atașăm|atașat|atașată|anexăm .. factura|bonul|eticheta|facturii
        ați|ai comandat|cumpărat|comandat-o|solicitat
        mărimea|culoarea|adresa .. mai|nu|este|comand*|livrare|m|l|disponib*
        trimitem|anulăm|schimbăm|așteptați|putem .. comanda|sau|l|trimite|înlocui
        vă rugăm .. trimit*|confirm*|adresa|comunic*
    """,
    table.ORDER_LINES: """
        tva|transport|total_de_plată|livrare <amount>|<n>|:
        total_de_plată|adresa_de_livrare
        cantitate|bucăți|preț <n>|:
    """,
    table.REQUEST: """
        aș|vreau|doresc|am|n-am|nu .. dori|să|comandat|primit|cumpărat|returnez|schimb|anulez|ajuns
        când|unde|cum|de_ce|cât .. ajunge|este|pot|comanda|coletul|primesc|vine|costă
        puteți|ați_putea|se_poate .. trimite|să|ajuta|verifica|schimba|confirma
    """,
}
