"""German: calls to shop, other goods, news, subscriptions and carts."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.CALL_TO_SHOP: """
        sichere|sichern|hol|holen dir|sie|du .. exemplar|deins|ihres|platz|set|paket
        liefert|liefern .. jetzt|nun nach_hause|hause|an_die_haustür|zu
        schauen|schau sie|doch .. mal rein|vorbei|herein
        wenn sie|du in der nähe
        kommt|komm vorbei|vorbeischauen
        schau|schauen|schaut sie|doch|einfach|gern .. vorbei|rein|um
        stöbern|stöbere|shoppen|bummeln
        jetzt|gleich|heute|online kaufen|bestellen|shoppen|entdecken|zugreifen|sichern|buchen|
            reservieren|stöbern|zuschlagen|ansehen|einkaufen|shop|anfragen|zurückkommen
        sichern|sicher|hol|holen|greifen|greif|schlagen|schnapp|schnappen sie|dir|dich|euch|zu
            .. jetzt|ihr|ihre|dein|deine|schnell|noch|bevor|einen|eine
        zuschlagen|zugreifen .. solange|jetzt|bevor|lohnt
        solange|bevor .. zuschlagen|zugreifen
        besuchen|besuche|entdecken|entdecke|stöbern|stöbere|schauen|schau|shoppen|shoppe sie|du|
            in|durch|jetzt|doch|unser*|mal|vorbei|bei? .. unser*|shop|laden|webseite|website|
            onlineshop|sortiment|kollektion|seite|filiale|lagerhalle|messe*
        besuchen|entdecken sie|uns unser*|auf|in|am
        in|auf unserem|unserer|unseren onlineshop|shop|webshop|website|webseite|ausstellung|
            filialen|laden .. jetzt|finden|entdecken|neu*|viele|bis
        im shop|onlineshop jetzt|neu|bis|gibt|liegt|warten
        neue|neuen|aktuelle|unsere frühjahrskollektion|herbstkollektion|kollektion|wintersorten|
            modelle|styles|trends|sorten|winterware .. da|eingetroffen|entdecken|online|jetzt|
            sind
        neu eingetroffen|im_sortiment|im_shop|bei_uns|da
        viel freude|spaß beim stöbern|shoppen|einkaufen|entdecken
        lust auf|bekommen
        gönnen|gönn sie|dir sich?
        bestellen|bestelle|bestellt sie|jetzt|gleich|noch|am|bis|unter .. heute|jetzt|vor|bis|
            online|kostenlos|ihr|ihre|deine|rechtzeitig
        füllen|decken sie .. rechtzeitig|auf|ein
        auf lager|sofort_lieferbar in|im unserem|shop
        für alle die|noch .. geschenk
        geschenk|geschenke|geschenkidee*|geschenktipp* suchen|gesucht|finden|gefunden|für
    """,
    table.OTHER_GOODS: """
        meisten|viele|andere kunden|käufer .. dazu|nehmen|wählen
        kann|können .. noch mehr mit
        warum nicht .. schützen|gleich|dazu|ausprobieren|gönnen|probieren
        perfekte|ideale|passende|schönste geschenk|ergänzung
        jetzt wo .. da_ist|hast|haben
        haben|habe .. stücke|teile|lieblinge|ideen|modelle|favoriten|highlights|produkte ..
            ausgesucht|ausgewählt|herausgesucht|zusammengestellt|rausgesucht
        für|speziell|nur sie|dich ausgesucht|ausgewählt|zusammengestellt
        zu|nach deinem|ihrem|deinen|ihren stil|geschmack|einrichtung|vorlieben|interessen
        wirst|werden du|sie? .. lieben|begeistert|mögen
        ideen|geschenke|geschenkideen|geschenktipps|inspiration* für .. jedes|jeden|jeder|mama|
            papa|zuhause|ihn|sie budget|geschmack|anlass
        geschenkideen|geschenkidee|geschenktipps|geschenke|geschenkguide .. zum|zur|für ..
            muttertag|vatertag|weihnachten|valentinstag|ostern|geburtstag|mama|papa|jede*
        noch .. kein|keine .. geschenk|idee|geschenkidee .. für
        inspiriert|passend .. ihrem|deinem|ihren|deinen letzten|letzter|kauf|einkauf|suche
        neugierig|lust .. auf neues|mehr|neue
        passend dazu|zu|zur|zum
        übrigens .. gibt_es|gibt's|haben_wir .. auch|passende|neue
        inzwischen .. neue|neuen|drei|zwei schnitte|modelle|farben|sorten|stücke
        kunden|andere|käufer die ... kauften|bestellt*|interessier*|haben .. auch
        kunden kauften auch|oft
        kauften auch
        das|dies könnte|dürfte|wird ihnen|sie|dir|dich auch|gefallen|interessieren
        gefallen|interessieren könnte|könnten|dürfte .. ihnen|sie|dir|dich|auch
        passend|perfekt|ideal dazu|zu|zur|zum ihr*|dein*|haben|gibt|führen|bieten
        übrigens|nebenbei haben|führen|gibt|bieten wir|es|auch|bei|noch
        haben|führen|bieten wir .. auch .. im_sortiment|im_angebot|im_programm|dazu|für|passend|
            auflagen
        auch|neu|noch im sortiment|programm
        schützen|sichern|verlängern|erweitern sie|du ihr*|dein* .. mit|garantie|schutz*|
            abschließen|für
        garantie|garantieverlängerung|geräteschutz|rundum-paket|schutzbrief|rundumschutz ..
            verlängern|ab|abschließen|für|monat*
        empfehlungen für|speziell
        unser*|der|die|das nachfolge*|größere*|neue* modell|version .. ist|hat|jetzt|bietet
        viele kunden nehmen|bestellen|kaufen .. dazu|gleich|auch
    """,
    table.NEWS: """
        darf|dürfen|freue|freuen ich|wir|mich|uns .. vorstellen|vorzustellen|präsentieren
        ein|brief|gruß wort|brief|gruß der|des|vom|von gründer*|inhaber*|chef*
        online|live gegangen|gestellt
        ist|sind zurück .. aber|und|nicht
        ihr|sie habt|haben gefragt .. geliefert
        neue videos|beiträge|folgen jeden|jede
        haben|wir jetzt|nun auch .. laden|filiale|geschäft|shop
        eröffnet|eröffnen .. laden|filiale|geschäft|café|showroom
        follower|abonnenten dürfen|zuerst|bekommen|sehen
        aufgespürt|entdeckt|gefunden .. zeigen|verraten|teilen
        feiern|feiert wir? .. jubiläum|geburtstag|eröffnung
        endlich|frisch|gerade|neu eingetroffen|angekommen|gelandet|da
        kollektion|modelle|farben|looks|trends|styles ist|sind .. da|eingetroffen|online|
            erhältlich
        entdecke|entdecken sie|jetzt? .. neu*|kollektion|herbst*|winter*|frühling*|sommer*|trends|
            farben
        unser|unseren|unsere neuer|neuen|neue|neues katalog|app|prospekt|lookbook|kollektion|onlineshop|webshop
        vorbestellung|vorbestellungen|vorbestellen|vorverkauf .. ab|jetzt|möglich|start*|öffn*|
            band|sichern
        erscheint|erscheinen|startet am|im|ab|endlich
        wieder da|erhältlich|lieferbar|verfügbar|im_sortiment|auf_lager
        ist|sind zurück
        am|auf lager .. viele|nur|schnell|wieder
        neuer|neue|neues|unser|unseren|unsere katalog|kataloge|app|broschüre|prospekt|lookbook|
            speisekarte|online-shop|onlineshop|webseite|filiale|laden .. ist|da|für|für|mit|
            eröffn*|online|jetzt
        unser|unseren|unsere neuer?|neuen? katalog|app|broschüre|prospekt|preisliste
        app laden|herunterladen|downloaden|installieren|holen
        jetzt neu|erhältlich|verfügbar|online|da
        neuheit|neuheiten|neuerscheinung*|neueröffnung|eröffnung|weltneuheit|weltpremiere
        ab sofort .. erhältlich|verfügbar|online|im|bei
        wir freuen_uns|präsentieren|stellen|dürfen .. vorzustellen|präsentieren|vor|
            anzukündigen|neue*
        es ist|wieder soweit
    """,
    table.SUBSCRIBE: """
        teil|mitglied unserer|der community|familie
        instagram|tiktok|facebook|pinterest .. inspiration|gewinnspiele|einblicke|täglich|rabatte|
            folgen|folge
        unser|unseren|unserem|zum|kostenlosen|mein|meinen newsletter|rundbrief
        newsletter anmeldung|abonnieren|abonnent*|nr|<n>|bestellen|anmelden
        newsletter-anmeldung|newsletter-abonnent*
        folgen|folge|folgt|besuchen|finden|liken|like sie|uns|du|mir uns|auf|bei|jetzt?
        abonnieren|abonniere sie|jetzt|unser*|den|uns
        jetzt|kostenlos|hier|gleich anmelden|abonnieren|registrieren|eintragen|mitmachen|
            bewerben|herunterladen|beitreten
        melden|melde|tragen|trägt sie|dich|sich .. an|ein .. newsletter|jetzt|kostenlos|
            rundbrief|liste
        werden|werde sie|du|jetzt? fan|mitglied|teil|follower
        bleiben|bleib sie|auf .. laufenden|dran|verbindung
        keine|nie|nichts .. mehr? neuigkeit*|angebot*|aktion* verpassen
        verpassen|verpasse|verpass sie|du|keine|nicht|nichts
    """,
    table.WIN_BACK: """
        sie|du haben|hast|sahen|angesehen diese? .. artikel|produkte .. angesehen|angeschaut|
            gemerkt
        viel|vieles|manches|einiges .. neues|neu|verändert|getan
        wieder|mal vorbeischauen|vorbei|reinschauen
        schließe|schließen|beende|vervollständige sie|du? .. bestellung|kauf|einkauf ab|jetzt|
            bevor
        wir vermissen sie|dich|euch
        lange nicht .. gesehen|gehört|da|bestellt|eingeloggt
        schon|ist .. lange|eine_weile her
        kommen|komm|komme .. sie? zurück|wieder|vorbei
        warenkorb|merkzettel|wunschliste|einkaufswagen .. wartet|warten|noch|vergessen|liegt|
            liegen|reserviert|günstiger|gefüllt|im|ist
        in|auf ihrem|deinem|ihrer|deiner warenkorb|merkzettel|wunschliste|einkaufswagen
        etwas|noch vergessen
        gehen|geht|neigt|neigen .. zur|dem neige|ende
        zeit für .. neue|neuen|nachschub|einen|eine
        nachbestellen|nachschub|auffüllen .. jetzt|rechtzeitig|gefällig|nötig|sichern
        willkommen zurück
        ihr|dein platz|konto .. noch|frei|wartet
    """,
}
