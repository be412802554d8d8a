"""Italian, Portuguese and Romanian."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        <cut>|sconto|buono|coupon .. sul|sulla|per|sui tuo|tua|suo|prossimo|prossima|il|la ..
            acquisto|ordine|spesa|acquisti|visita
        prossimo|prossima|secondo acquisto|ordine .. <cut>|omaggio|gratis|sconto|metà
        in|un omaggio
        ti|vi|le regaliamo|regala
        ti|vi|le offriamo .. gratis|omaggio|gratuit*|regalo
        prendi|paghi|compri|acquista .. paghi|gratis|omaggio|regalo|metà
        spedizione|consegna gratuita|gratis|omaggio .. su|per|sopra|da|fino|oggi|tutti|questo
        ricevi|ottieni|subito|aspetta un|una|il? buono|carta|gift regalo|card|sconto .. da|di|<amount>
        <cut>|desconto|vale|cupom|cupão .. na|em|no|para sua|tua|próxima|toda|qualquer ..
            compra|encomenda|loja|compras
        próxima compra|encomenda .. <cut>|desconto|grátis|brinde
        frete|portes|envio|entrega grátis|gratuito|gratuitos|gratuita .. acima|em|a_partir|até|
            hoje|para|todo
        ganhe|leve|oferta .. brinde|grátis|presente|desconto|leve|pague|<cut>
        oferecemos .. brinde|grátis|presente|desconto
        de brinde|presente|oferta
        leve .. pague
        următoarea|următoarei comandă|comenzi|cumpărătură .. <cut>|reducere|gratuit|cadou
        transport|livrare gratuit|gratuită .. la|pentru|peste|azi|până
        primești|primiți|oferim .. cadou|gratuit|reducere|bonus
    """,
    table.COUPON: """
        codice|buono|coupon sconto|promo|promozionale .. <anycode>
        codice|codice_sconto|codice_promo|buono <code>
        con|usa|inserisci il codice
        código|cupom|cupão|voucher|vale de_desconto|desconto|promocional .. <anycode>|código
        código|cupom|cupão <code>
        use|usa|insira|aplique|com o cupom|código|cupão .. <anycode>
        use|com código|cupom|o_código|o_cupom .. <anycode>
        cod|codul|voucher|cupon reducere|promoțional|de_reducere|<code>
    """,
    table.PRICE_OFF: """
        <cut> di|de|em sconto|desconto|reducere|risparmio|economia|cashback
        <cut> off|mai_ieftin|desconto
        <percent> reducere
        sconto|sconti|desconto|descontos|reducere|reduceri|saldos|saldi|promoções del|dal|
            fino_al|de|até|de_até|do|cu|până_la|di .. <cut>
        fino|fino_al|até|până al|a|la? .. <percent>
        sconti|descontos|reduceri .. fino|até|până
        risparmia|risparmi|economize|poupe|economisește fino|até|il|<cut>
        a|pela|la metà|metade|jumătate prezzo|do_preço|preț|di_prezzo
        solo|apenas|só|doar|da|por|por_apenas|ora|agora|acum <amount> .. invece|anziché|em_vez|
            în_loc|al_mese|mês|lună|al
        era <amount> .. ora|agora
        de <amount> .. por <amount>|<n>
        anziché <amount>
    """,
    table.PRIZE: """
        hai|ha vinto|diritto
        você|tu|foi ganhou|sorteado|selecionad*|contemplad*|premiad*
        vinci|vincere|ganhe|concorra|câștigă|câștigați un|una|uno|um|uma|a|fino|até|o|premi*
        concorso|sorteio|estrazione|lotteria|tombola|premio|prêmio|premiu|tragere .. vinci|
            partecip*|premi*|ganh*|particip*|estrat*|câștig*|la_sorți
        partecipa|participe|participă .. concorso|estrazione|sorteio|vinc*|ganh*|câștig*
        congratulazioni|parabéns|felicitări .. vinto|ganhou|selezionat*|contemplad*|câștigat|foi
        gratis|grátis|gratuito|gratuita|gratuit guida|e-book|ebook|consulenza|consultoria|aula|
            prova|consulta
        consulenza|prova|guida|preventivo|aula|consulta|orçamento|teste gratuita|gratuito|grátis|
            gratis
        ricevi|richiedi|receba|peça|solicite .. campione|amostra gratuito|gratis|grátis
        resgate|riscatta|reclame seu|il|tuo|premio|prêmio
    """,
    table.LOYALTY: """
        punti|pontos|puncte .. fedeltà|fidelidade|premi|acumul*|trocar|prêmio*|raccogli|
            fidelitate|bonus|doppi|dobro|resgat*
        carta|cartão|programma|programa|clube|club|card fedeltà|fidelidade|vip|vantagens|
            fidelitate|loialitate|socio
        raccogli|accumula|acumule|junte|adună punti|pontos|puncte
        buon compleanno
        feliz aniversário .. desconto|presente|oferta|brinde|celebr*|ganhe
        la_mulți_ani|cashback
        porta|invita|indique|traga|convide|recomanda|invită un?|o|a? amico|amici|amigo|amigos|
            prieten|prieteni
        per ogni amico
        por cada amigo
    """,
    table.DEALS: """
        offerta|offerte|oferta|ofertas|promoção|promoções|promozione|promozioni|ofertă|prezzo|
            prezzi|preço|preços|prețuri imperdibil*|special*|esclusiv*|limitat*|imbattibil*|
            relâmpago|incrív*|exclusiv*|speciale|da_semana|do_dia|unic*|convenient*|baixos|mici|
            valid*|scade|termina
        migliori|melhores|super|grandi|grandes|cele_mai_bune offerte|prezzi|ofertas|preços|
            oferte|promoções
        approfitta|approfittane|aproveite|aproveita|profită .. offerta|ora|oferta|desconto|
            subito|promoção|agora|acum|de|dell*|della|já|esta
        in|em|la offerta|promoção|promozione|promoção|saldo|ofertă
        saldi|saldos|liquidação|svendita|liquidazione|lichidare .. di|fino|até|estiv*|invernali|
            total|inverno|verão|fine|de|ao
        soddisfatti o rimborsati
        black friday .. sconti|descontos|ofertas|offerte|reduceri|até|fino
    """,
    table.MONEY: """
        prestito|prestiti|mutuo|finanziamento|empréstimo|crédito|credit|împrumut|consignado ..
            personale|rapido|tasso|subito|online|aprovado|taxa|rápido|fără|dobând*|imediato|
            senza|sem|até|fino|aprovad*
        assicurazione|polizza|seguro|asigurare .. auto|risparmia|preventivo|vida|cotação|
            ieftin*|casa|economize|oferta
        cartão de_crédito .. sem|anuidade|aprovad*
        guadagna|guadagni|ganhe|ganhar|fature|câștigă|câștigi .. casa|euro|dinheiro|renda|
            online|<amount>|bani|mês|mese|lavorando
        lavora|trabalhe|lucrează da|em|de casa|acasă
        renda|entrate|venit extra|passiva|passive|pasiv|suplimentar
        investi|invista|investe|investiți .. oggi|em|în|in|rendiment*|lucro*|bitcoin|profit|
            retorno
        liberdade|libertà financeira|finanziaria
    """,
    table.VICE: """
        casinò|casino|cassino|slot|scommesse|apostas|pariuri|cazino .. bonus|gratis|grátis|giri|
            rotiri|rodadas|depósito|deposito|vinci|ganhe
        dimagrire|dimagrisci|emagreça|emagrecer|slăbește|perdi|perca .. kg|chili|quilos|peso|
            dieta|rapid*|senza|sem|naturale
        viagra|cialis|repliche|réplicas|replici
        incontri|encontros|matrimoniale|donne|mulheres .. single|solteiras|sole|zona|quentes|
            vicine
    """,
    table.SERVICES: """
        nostri|nossos|i_nostri|os_nossos|serviciile servizi|serviços|soluzioni|soluções|noastre|
            clienti|prodotti
        siamo|somos|suntem .. azienda|empresa|leader|líder|specializzat*|especializad*|agenzia|
            agência|companie|fabricante*
        offriamo|realizziamo|oferecemos|criamos|desenvolvemos|oferim|realizăm|produciamo ..
            servizi|serviços|siti|sites|soluzioni|soluções|servicii|site-uri|per
        preventivo|orçamento|ofertă|consulenza|consultoria .. gratuito|sem_compromisso|gratuit*|
            grátis|personalizzat*
        posizionamento|seo|marketing|criação|realizzazione|promovare|tráfego .. google|siti|
            sites|web|digital|siti_web|de_sites|online
        aumenta|aumente|crește|incrementa .. vendite|vendas|clienti|clientes|visibilità|vânzări*
        più clienti|vendite|visibilità
        mais clientes|vendas
        prenota|reserve|marque|rezervă .. tavolo|mesa|appuntamento|camera|masă|horário|seu
    """,
    table.TRIAL: """
        prova|provalo|experimente|teste|testează|probeaz* gratis|gratuita|gratuitamente|grátis|
            gratuit|<n>|per
        senza|sem|fără impegno|compromisso|obligații|fidelização
        primo|primeiro|primeiros|prima|prime mese|mês|meses|mesi|lună .. gratis|grátis|gratuito|
            gratuit*
        passa|assine|mude|treci a|para|o|la premium|pro|plano|plus
        <n> giorni|dias|zile|mesi gratis|grátis|gratuiti|gratuit
    """,
    table.EVENT: """
        iscrizioni|inscrições .. aperte|abertas
        posti ancora? liberi|disponibili
        assaggiare .. mercato|negozio
        ti|vi|la|o|a|te invitiamo|convidamos|aspettiamo|invităm
        invito|convite|convidado|invitație
        webinar|evento|fiera|corso|workshop|oficina|palestra|concerto|degustazione|feira|
            masterclass|eveniment .. gratuit*|iscri*|inscri*|sabato|sábado|posti|vagas|ingresso|
            entrada|partecip*|domenica|online|înscri*|locuri|grátis
        posti|vagas|locuri|ingressos|lugares limitati|limitad*|limitat*|disponibili|esgot*|
            disponíveis
        inscrições|iscrizioni|înscrieri abertas|gratuitas|aperte|gratuit*|até|entro
        save the date
        dona|doe|doação|donează|donație|sostieni|apoie|ajude .. ora|adesso|hoje|agora|bambini|
            crianças|animali|animais|copii|aiuta*|projeto|progetto|salv*|campanha|o|a|i|un
        cinque per_mille
        5x1000
    """,
    table.CALL_TO_SHOP: """
        scopri|scopra|visita|visitate|vieni|esplora|conheça|visite|confira|descubra|venha|veja|
            descoperă|vizitează|vizitați|vino la|il|le|lo|i|nostra|nostro|nostre|nosso|nossa|
            nossas|nossos|a|as|os|o|toda|colecția|noua|magazinul|site-ul|nuova|nova|novità|in|
            no|em|ofertele|oferta
        acquista|compra|ordina|prenota|approfittane|compre|peça|garanta|encomende|reserve|
            aproveite|comandă|cumpără|rezervă|iscriviti|inscreva-se adesso|ora|subito|online|
            oggi|agora|já|hoje|o_seu|a_sua|acum|online|azi|qui|la|il|antes
        nuova|nuovi|nova|novas|noua|nuove collezione|arrivi|coleção|coleções|colecție|linea|
            linha|collezioni
        novità|novidades|noutăți in|da|na|no|de|della|del|la
        compra|compre|acquista já|agora|ora|subito
        in|na|no|em negozio|loja|magazin
        ti|vi|la aspettiamo .. in|negozio|con|sabato|al
        esperamos por|a_sua|você
        nas lojas
        na loja
    """,
    table.OTHER_GOODS: """
        chi ha .. acquistato|comprato .. anche
        quem .. comprou|levou .. também
        ti|le potrebbe|potrebbero|piacerà .. anche|piacere|interessare
        pode|poderá|vai .. gostar|interessar .. também?
        potresti|poate .. anche|și
        inoltre|tra_l'altro|aliás|por_sinal abbiamo|temos|também
        abbiamo|temos anche|também
        estendi|prolunga|estenda|prolongue .. garanzia|garantia
        clienții .. au cumpărat
    """,
    table.NEWS: """
        di|è nuovo|tornato|tornata disponibile|in|disponibili
        de volta .. estoque|stock|ao
        è|sono|está|estão|já|a arrivato|arrivata|arrivati|chegou|chegaram|disponível|sosit|
            de_volta la|il|i|a|o|os|as
        è|sono|está|estão|já|a arrivato|arrivata|arrivati|chegou|chegaram|disponível|sosit|
            de_volta .. loja|noua|nuov*|nov*
        chegou|chegaram a|o|os|as|novas|novos|nova|novo .. coleção|novidades|loja|promoç*
        in|em|pré arrivo|pré-venda|venda|precomandă
        preordine|preordina|prevendita|pré-venda|precomandă|lancio|lançamento|lansare|
            inaugurazione|inauguração .. ora|il|do|da|nuov*|nov*|dal|abert*|de
        nuovo|nostro|novo|nosso|nova|nossa|noul catalogo|catálogo|app|negozio|loja|aplicativo|
            catalog|site
        scarica|baixe|descarregue|descarcă .. app|applicazione|aplicativo|aplicația|catalogo
    """,
    table.SUBSCRIBE: """
        iscriviti|registrati|seguici|abbonati|inscreva-se|assine|siga-nos|siga|subscreva|
            abonează-te|urmărește-ne|cadastre-se|urmăriți-ne .. alla|su|al|a|em|ora|já|nossa|
            newsletter|la|no|na|pe|para|grátis|agora|o|nosso|gratis|per
        nostra|nostro|nossa|la|alla newsletter
        newsletter .. iscriviti|inscreva*|abon*|mensile|mensal|nº|de|settimanale
        resta|rimani|fique|fica aggiornato|por_dentro|a_par|atento
        non perdere|perderti
        não perca|percas|deixe
        nu rata|ratați
    """,
    table.WIN_BACK: """
        ci|sei manchi|mancato|mancata
        sentimos|temos a? sua? falta|saudades
        ne_e_dor|ți-a_fost_dor
        torna|volte|revino|regresse .. da_noi|e|trovarci|para|la_noi|a|pra|aproveit*|ganh*
        carrello|carrinho|cesto|coșul .. aspetta*|espera*|esquec*|dimentic*|hai|abandon*|
            lasciat*|uitat
        hai dimenticato|lasciato
        esqueceu|deixou .. carrinho|algo|itens|alguma
        completa|finaliza|finalize|conclua .. acquisto|ordine|compra|comanda
        è passato|molto .. tempo
        faz tempo|muito_tempo
    """,
    table.FOOTER: """
        disiscriviti|cancellarti|disiscrizione|descadastre-se|descadastrar|cancelar_inscrição|
            dezabonare|dezabonați-vă|cancellati|annulla_iscrizione
        per|para|pentru non|não|a_nu .. ricevere|receber|primi
        non|não|nu .. ricevere|receber|desej*|doriți .. più|mais|email|emails|newsletter
        ricevi|recebe|recebeu|primiți|primești questa|este|esta|acest .. perché|porque|deoarece|
            e-mail|email
        tutti|todos|toate i|os|drepturile diritti|direitos|rezervate .. riservati|reservados|?
        tutti i diritti|diritti_riservati
        todos os direitos
        visualizza|veja|ver .. browser|navegador|online
    """,
    table.SALUTATION: """
        cari|gentili|care|caros|queridos|prezados|estimados|dragi|ciao|olá|bună|car* clienti|
            amici|amiche|clientes|amigos|lettori|leitores|clienți|prieteni|tutti|pessoal|todos|
            gente|soci|colegas
        buone|buon|boas|feliz|bom|crăciun|sărbători feste|natale|natal|pasqua|páscoa|fericit*
    """,
    table.DIGEST: """
        questa|esta|această settimana|mese|semana|săptămână .. in|na|ricetta|nel|parl*|
            destaque*|consigli*|nova*
        leggi|leia|citește|saiba|scopri di_più|mais|tutto|l'articolo
        edizione|edição|ediția <n>|di|de
        numero di gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|
            novembre|dicembre
        ricetta|receita|rețeta|dica|consiglio della|da|del|săptămânii settimana|semana|giorno|
            mese
    """,
    table.SELF_PRAISE: """
        qualità|qualidade|calitate .. garantit*|superior*|artigianal*|artesanal|italiana|
            premium|migliore
        chi|quem|despre siamo|somos|noi
        dal <n> .. famiglia|passione|artigian*|qualità
        desde <n> .. família|qualidade|tradição
        la migliore|il_meglio|o_melhor|a_melhor|cel_mai_bun
        clienti soddisfatti
        clientes satisfeitos
        edizione|edição limitata|limitada
    """,
    table.CLICK: """
        clicca|clique|click|tocca|apasă|dă qui|aqui|aici|su|no|em|click|pe
        per|para|saiba saperne|saber|mais .. più|mais?
        scopri di_più
        chiama|ligue|sună|contattaci|fale|chiamaci|contacte .. subito|já|ora|agora|conosco|al|
            acum|para|hoje|nos
        rispondi|responda|răspunde .. sì|sim|da|a_questa|a_este
    """,
    table.FREE: """
        gratis|omaggio|grátis|gratuito|gratuita|gratuitamente|gratuit
    """,
    table.URGENCY: """
        ultimi|ultime|ultima|últimos|últimas|última|ultimele giorni|ore|occasione|pezzi|posti|
            dias|horas|vagas|chance|unidades|peças|zile|bucăți|oportunidade|lugares
        solo|só|somente|apenas|doar oggi|per|hoje|até|esta|este|azi|până|oggi|fino|questo
        fino|até|până ad_esaurimento|esaurimento|domenica|domingo|durarem|sábado|duminică|
            epuizare*
        offerta|oferta|promoção|oferte .. valida|válida|até|fino|scade|limitat*|expiră|por_tempo
        tempo|stoc limitato|limitado|limitat
        affrettati|corra|corre|grăbește-te|não_perca|non_perdere|sbrigati
        enquanto durarem|durar
    """,
    table.ORDER_TALK: """
        grazie .. per|del il|l'? tuo|suo? ordine
        obrigado|obrigada .. pelo|pela seu|sua|tua? pedido|encomenda
        che|que hai|ha|você? ordinato|preordinato|encomendou|pediu|reservou
        ordine|ordini|pedido|encomenda|comanda|comandă|compra|fattura|fatura|factură|nota_fiscal
            n|nr|nº|numero|número|del|<n>|è|foi|está|a_fost|effettuato|realizado|plasată|
            confermato|confirmad*|#|da|dvs|no|sua|que|chega|di|do|em|saiu|com
        tuo|suo|mio|vostro|nostro|seu|sua|teu|tua|meu|minha|o|a|il|un|lo|l ordine|pacco|
            spedizione|acquisto|rimborso|pedido|encomenda|pacote|reembolso|compra|fatura|
            devolução|reso|consegna .. è|foi|está|n|del|non|não|para|de|chegou|da|in|arrivat*|
            <n>|que|ainda|sarà|parte|pronta
        comanda|coletul|factura|rambursare|returul|livrarea dvs|ta|mea|<n>|nr|a|este|pentru|va
        spedito|spedita|consegnato|consegnata|rimborsato|annullato|rimborso|rimborsiamo|reso|
            restituzione|corriere|tracciamento|tracking|fattura|ricevuta|garanzia|ricambio
        enviado|enviada|entregue|reembolsado|reembolso|cancelado|cancelada|rastreio|
            rastreamento|transportadora|correios|fatura|recibo|devolução|nota_fiscal|boleto|
            troca|danificado
        expediată|expediere|livrată|livrare|rambursat|anulată|rambursării|retur|curier|curierul|
            factură|garanție|schimb
        indirizzo|endereço|adresa|codice|código|número|numero di|de spedizione|consegna|entrega|
            envio|livrare|tracciamento|rastreio|rastreamento|fatturazione
        pagamento|plata ricevuto|recebido|confirmado|primită|aprovado|recusado|rifiutato|non|
            não|di|de
        preferisce|preferisci|prefere|preferiți|vuole|può|pode|poderia|confermi|confirme .. che|
            que|aspettare|enviar|confirm*|inviare|sostituz*|mandar
        quale|qual|quali|ce taglia|colore|tamanho|cor|indirizzo|mărime|culoare
        rotto|difettoso|danneggiato|sbagliato|quebrado|defeito|estragado|errado|stricat|defect|
            greșit|mancante
        levantamento|retirada|ritiro .. loja|negozio|documento|balcão|entro
        password|senha|palavra-passe|parola .. alterad*|reimpost*|redefin*|modificat*|resetat*
    """,
    table.ORDER_LINES: """
        subtotale|totale|iva|spedizione|imponibile|subtotal|total|frete|portes|imposto|tva|
            transport|taxă <amount>|<n>
        subtotale|totale_parziale|imponibile|subtotal|total_geral
        quantità|quantidade|qtd|cantitate|cant|prezzo|preço|preț <n>|unitario|:
        <n> x *
    """,
    table.REQUEST: """
        ho|vorrei|voglio|sto|non|aspetto|mi|abbiamo ordinato|ricevuto|comprato|pagato|sapere|
            aspettando|restituire|annullare|un|la|il|riesco|ancora|ho|è|serve|avete
        dove|quando|come|perché|quanto|quale è|posso|arriva|si|devo|costa|mai|viene|il
        potete|può|puoi|avete|potreste .. dirmi|aiutarmi|mandarmi|inviare|mi
        eu|quero|queria|gostaria|preciso|comprei|recebi|paguei|pedi|estou|fiz|já|ainda .. um|
            uma|o|a|de|que|não|meu|minha|saber|cancelar|trocar|esperando|à_espera|pedi
        onde|quando|como|porque|quanto|qual|cadê está|posso|chega|faço|é|devo|custa|o|meu|minha|
            vem
        podem|pode|poderiam .. enviar|ajudar|dizer|confirmar|me
        aș|vreau|doresc|am|unde|când|cum|puteți|vă .. dori|să|comandat|primit|plătit|este|pot|
            comanda|rog|cumpărat
    """,
}
