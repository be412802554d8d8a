"""Italian and Portuguese: schemes, prizes, points and other goods."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.EARN: """
        airdrop|metamask|usdt
        stipendio|salário|salario buono|bom|competitivo|fisso|fixo|e|<amount>
        buono|ottimo|bom|ótimo stipendio|salário
        cerca|cerchiamo|procura|procuramos|contrata .. esperti|esperienza|experiência|experientes|
            infermier*|enfermeir*|addetti|digitadores|autisti|motoristas
        candidati|candidate-se|inscreva-se entro|até|ora|agora|qui|aqui
        <amount> l'|all'|por|à ora|hora .. liber*|casa|livre|senza|sem
        orari|orario|horário|horários liberi|flessibili|livre|flexível|flexíveis
        senza|sem colloquio|entrevista|esperienza|experiência
        <percent> al|ao giorno|dia|mês|mese
        deposito|depósito minimo|mínimo
        robot|robô|bot|piattaforma|plataforma di|de trading|investimento
        curriculum|currículo|cv|candidatura .. attenzione|colpito|atenção|interessou|selezionat*|
            selecionado
        inviaci|invia|invii|manda|envie|mande .. candidatura|curriculum|currículo|cv
        cerchiamo|procuramos|contratamos|contratando|assumiamo .. agente|venditor*|collaborator*|
            vendedor*|colaborador*|casa|online|zona|região|whatsapp|reais|euro
        bitcoin|cripto*|trading|forex ... mentore|mentor|guadagn*|ganh*|rischi*|risco|gruppo|
            grupo|corretor
        guadagnato|ganhei|lucrei|guadagni <amount>|<n> ... bitcoin|cripto*|trading|forex|mentore|
            mentor
        mio|meu mentore|mentor|broker .. può|insegn*|garant*|ensina
        <percent> della|da|do|dos somma|soma|total|fundos
    """,
    table.WIN_BACK: """
        hai|viste|você visto|guardato|viu .. articoli|prodotti|produtos|artigos
        prima|antes che finiscano|finisca|acabem|acabe|esgotem
        restano|restam pochi|poche|poucos|poucas
        password|senha .. scade|scadrà|expira|expirará|vence .. oggi|hoje|domani|amanhã|ore|horas
        aggiorni|aggiorna|atualize qui|aqui|ora|subito|agora? .. dati|dados .. fatturazione|pagamento|
            bancari|cobrança|bancários .. ore|horas|evitare|evitar|continu*|sospension*|suspens*
        netflix|paypal|spotify|apple|icloud|microsoft|whatsapp|amazon_prime|nubank|intesa|unicredit ..
            sospes*|suspens*|bloccat*|bloquead*|scadut*|expirad*|atualiz*|aggiorn*
        accedi|entre e riprendi|continu*|scopri
        riprendi|continue da|de|dove? dove|onde
        account|conta .. solo|sola|sozinha|aspetta|espera
        passa|vai alla cassa
        attività|accesso|accessi|atividade|acesso|movimentação insolit*|sospett*|incomum|suspeit*|
            não_autorizad*|anomal*
        conferma|confermi|verifica|verifichi|aggiorna|aggiorni|confirme|verifique|atualize|valide
            i|il|seus|sua|teus|os|a .. dati|conto|account|identità|dados|conta|cadastro ... ore|
            sospes*|bloccat*|horas|suspens*|bloquead*|link|evitare|evitar|contrário
        suo|tuo|sua|tua conto|carta|account|accesso|conta|cartão|acesso .. bloccat*|sospes*|
            limitat*|bloquead*|suspens*|limitad*|cancelad*
        conto|carta|account|conta|cartão bloccat*|sospes*|bloquead*|suspens*
    """,
    table.MONEY: """
        passa|passate|mude|migre alla|a|para fibra|mobile|tim|vodafone|operadora|plano
        rimborso|restituzione|restituição fiscale|irpef|do_imposto|de_imposto
        diritto|direito .. rimborso|restituição
        mutui|mutuo|juros|financiamento .. minimo|menor|risparmia|economize|cambia|troque
        posso fidarmi|confiar di|em
        vedova|viúva|cancro|câncer .. milion*|milhões|donare|doar|marito|marido
        defunto|falecido marito|marido|padre|pai|cliente
        senza|sem controlli|consulta|comprovação|verifiche|busta_paga .. spc|serasa|crif|reddito
        approvati|aprovados|aprovado|approvato oggi|hoje|subito|na_hora
        incentivi|bonus|auxílio|subsídio .. stato|governo|caldai*
        verifica|consulte .. requisiti|requisitos
        paghi|paga|pague|regolarizza|regularize .. tassa|dazio|spese|taxa|tarifa|imposto|multa
            <amount>? .. su|qui|link|em|aqui|tramite|pelo|via
        avvocato|notaio|advogado .. defunto|falecido|deceduto
        defunto|falecido|falecida|deceduto .. lasciato|deixou|milion*|milhões|fortuna|conta|banca
        milioni|milhões ... eredità|herança|banca|banco|trasferire|transferir|beneficiario
        bisogno|preciso|hai_bisogno|precisa|serve|servono di dinheiro|soldi|denaro|contanti|
            liquidità
    """,
    table.VICE: """
        sensitivo|sensitiva|cartomante|veggente|vidente .. futuro|rivela|revela|messaggio|mensagem
        oroscopo|horóscopo|tarocchi|tarô
        guarda|vuoi_vedere|veja|olha|olhe le|as? mie|minhas foto|fotos
        mio nuovo numero
        meu número novo
        mi annoio|sento_sola
        estou entediada|sozinha|carente
        cbd|gommose|gomas|keto .. allevi*|alivi*|dolor*|dores|stress|estresse|natural*
        allevia|alleviano|alivia|aliviam|cura|elimina .. dolor*|dores|stress|estresse|insonnia|
            insônia|artic*|schiena
        deposita|deposite <n>|<amount> .. ricevi|receba|bonus|bônus
        quote|odds maggiorate|turbinadas
        cerco|procuro un|uno|una|um|uma .. uomo|donna|homem|mulher|partner|relazione|
            relacionamento .. seri*|sério|séria|onest*|sincer*
        ciao|oi|olá|ehi bello|bella|tesoro|amore|lindo|linda|gato|gostoso
        ti|te mando|invio|envio le|mie|minhas|as? mie?|minhas? foto|fotos
        mando|envio minhas fotos
        giri|rodadas|spin|scommesse|apostas gratis|grátis|gratuit*
        ragazze|donne|garotas|mulheres .. bollenti|calde|sexy|quentes|vicino|perto|solteiras
        spedizione|consegna|entrega|envio discreta|discreto
        senza ricetta
        sem receita
    """,
    table.SHORTCODE: """
        rispondi|risponda|responda con|com? <anycode>
        invia|manda|mandi|rispondi|envie|mande|responda|sms .. al|a|para|ao <n>
        <amount>|<n> per|al|a|por? sms|messaggio|mensagem|minuto
        chiama|chiami|chiamare|ligue|ligar ... riscuotere|reclamare|ritirare|premio|prêmio|899*|
            09*
    """,
    table.PRIZE: """
        estratto|estratta|sorteado|sorteada|sorteggiato per|com|con un|uno|uma|um .. buono|vale|
            premio|prêmio|iphone
        email|indirizzo|e-mail|número|numero .. vinto|ganhou|sorteado
        cliente .. scelto|selezionato|escolhido|selecionado .. ricevere|receber|premio|prêmio
        estratto|estratta|selezionat*|sorteado|sorteada|scelto|escolhid* .. vincitore|vincitrice|
            ganhador*|vencedor*|<amount>|premio|prêmio
        vinto|ganhou|ganhaste ... <amount>|vacanz*|viaggio|iphone|crociera|férias|viagem|prêmio|
            premio
        ritirare|riscuotere|reclamare|resgatar|reivindicar|reclamar .. premio|prêmio|vincita|
            prémio
        estrazione|sorteio|concorso|lotteria settimanale|mensile|semanal|mensal|gratuit*
    """,
    table.LOYALTY: """
        prossimo|próximo|próxima premio|prêmio|livello|nível|recompensa
        continua a fare acquisti
        continue comprando|acumulando
        saldo attuale|atual .. punti|pontos|stelle|estrelas|<n>
        hai|ha|você_tem|tens|acumulou|ti_restano <n> punti|pontos
        punti|pontos .. scad*|expir*|resgate*|usali|use-os|utilizza*
        regalo|sorpresa|pensiero|presente|surpresa|mimo .. aspetta|espera|conta|area|você|
            aniversário
        cliente fedele|fiel|affezionat* .. accedi|entra|accesso|acesso|hai|tem|riserv*|ganh*
        vendita|vendite|venda|acesso privat*|riservat*|privada|exclusiv*|antecipad*|vip
        prima|antes di|de tutti|todos|todo_mundo|ninguém
    """,
    table.REFERRAL: """
        dai|dê|regala <n>|<amount> ricevi|receba|ganhe <n>|<amount>
        condividi|compartilhe il|lo|seu|o .. link|codice|código .. amici|amigos|ganh*|risparm*
        amico|amigo .. acquist*|comprar|iscriv* .. entrambi|ricev*|dois|ganham|recebem|<amount>
    """,
    table.OTHER_GOODS: """
        quasi tutti|molti i|dei? nostri? clienti .. aggiung*|prend*|scelgono|compr*
        maggior|maioria parte? dei|dos nostri|nossos? clienti|clientes .. aggiung*|prend*|leva*|compr*|adicion*|escolh*
        perché|por non|que_não .. proteggerl*|provare|protegê-l*|experimentar
        ora|agora che|que hai|você_tem|tem
        regalo|presente perfetto|ideale|perfeito|ideal
        abbiamo|ho|escolhemos|selecionamos|separamos scelto|selezionato|algumas|uns|umas? ..
            pezzi|articoli|idee|capi|peças|produtos|ideias|te
        che|você|que? potrebbero|potrebbe|vai|vão piacerti|interessarti|piacere|gostar|amar|adorar
        adorerai|amerai|adorar|amerete .. coordinat*|abbinat*|anche|nuov*|mesma|combina*|linha|
            novo|nova
        idee|ideias regalo|de_presente|presente .. per|para|mamma|mãe|natale|natal|pai
    """,
    table.SERVICES: """
        errori|erros tecnici|técnicos|seo
        posizione|posição .. motori|google|buscador|buscadores|ricerca
        hai|ha|avrebbe|tem|teria .. tempo|minuti|minutos .. chiamata|telefonata|ligação|conversa
        posso inviarle|inviarti|mandarle|enviar|mandar|lhe_enviar .. catalogo|catálogo|preventivo|
            orçamento|proposta|listino
        siamo|somos .. produttori|fabbrica|fornitori|fabricante|fabricantes|fornecedor*
        oem e? odm
        listino|listini|tabela|lista .. rivenditori|rivenditore|ingrosso|revendedores|revenda|
            lojistas|atacado
        ordine|quantitativo|pedido|quantidade minimo|minima|mínimo|mínima .. pezzi|cartoni|peças|
            unidades|caixas|<n>
        futura|proficua|possibile collaborazione|parceria|colaboração
        proprietari|proprietários .. zona|casa|região|risparmi*|economiz*
        bolletta|conta_de_luz|bollette .. luce|gas|riduc*|taglia*|risparmi*|economi*
    """,
    table.APPEAL: """
        adottane|adotta|adote|apadrinhe .. <amount>|mese|mês|peluche|pelúcia|bambino|criança
        restano solo <n>
        restam só|apenas <n>
        <amount> .. sfam*|salv*|aiut*|aliment*|ajud* .. famigli*|bambin*|famíli*|crianças|animal*
        bambini|crianças|famiglie|famílias|animali .. fame|freddo|frio|abandonad*|abbandonat*
        ogni|cada voto conta
        vota|vote per|por|em|a
    """,
    table.SUBSCRIBE: """
        unisciti|junte-se alla|ai|a|à .. community|comunità|comunidade|famiglia|nostra|nossa
        instagram|tiktok|facebook|community|comunidade .. ispirazione|concorsi|inspiração|
            sorteios|dicas|consigli
    """,
    table.NEWS: """
        nuovi|nuove|novos|novas|nuovo|nuova .. sono|è|sandali|scarpe|modelli|sandálias|sapatos|
            modelos .. arrivati|arrivate|arrivato|arrivata|chegaram|chegou
        presento|presentiamo|apresento|apresentamos il|la|o|a? nostro|nostra|nuovo|nuova|nosso|nossa|novo|nova
        appena arrivati|arrivate|arrivato|arrivata sul|in|nel sito|negozio|shop
        acabaram|acabou de chegar .. site|loja|à|ao
        abbiamo|abrimos|apriamo aperto|outra|nova|uma|un .. secondo|nuovo|loja|negozio|filial
        è|sono tornata|tornato|tornati .. ma
        voltou|voltaram mas
        trovato|scovato|encontramos|achamos .. mostrar*|condividere|vedevamo|podíamos|compartilhar
        non vedevamo l' ora
        festeggiamo|comemoramos|comemorar .. anni|anos|aniversário
        finalmente è|sono|chegou|chegaram qui|arrivat*|disponibil*
        finalmente chegou|chegaram
        non è mai .. stato .. facile|semplice|conveniente
        nunca foi tão fácil|simples|barato
    """,
    table.TRIAL: """
        <n>|tre|três|due|dois mesi|meses .. a|per|por <n>|<amount> .. poi|depois
        poi|depois <n>|<amount> al|por mese|mês
        disdici|annulla|cancele quando
        illimitati|illimitato|ilimitados|ilimitado .. a|per|por <n>|<amount>
    """,
    table.ADVANTAGE: """
        <percent> lo offriamo noi
        <percent> .. por nossa conta
    """,
    table.DEALS: """
        vendita|saldi|venda segreta|segreti|secreta
        vendita|venda .. iniziata|começou|lista
    """,
    table.CALL_TO_SHOP: """
        prenota|ordina|reserve|garanta la_tua|la|il_tuo|seu|sua copia|exemplar|cópia
        consegna|consegniamo|entrega|entregamos a|em casa .. guarda|ordina|veja|peça
        ora|agora consegna|consegniamo|entrega|entregamos a|em casa
        passa|passate a trovarci|salutarci|vederci|conoscerci
        passe para conhecer|ver|uma_visita
        dare un occhiata
    """,
    table.FOOTER: """
        non ti interessa più
        não quer mais
        annulla l' iscrizione
    """,
    table.DIGEST: """
        tre|cinque|dieci|três|cinco|dez|<n> libri|consigli|idee|trucchi|ricette|livros|dicas|
            ideias|receitas|erros|motivi|motivos .. per|para|che|que|da|de
    """,
    table.SELF_PRAISE: """
        bellissime|bellissimi|splendid*|irresistibil*|imperdibil*|raffinat*|lindas|lindos|
            deslumbrante*|irresistíve*|imperdíve*
    """,
    table.EVENT: """
        primi|primeiros iscritti|inscritos
        ritiro|retiro|crociera|cruzeiro|vacanza .. giorni|notti|dias|noites .. di|de|yoga|ioga|
            sole|sol
    """,
    table.ORDER_TALK: """
        spediamo|spedisco|spedito|parte|partito|preparo il? suo|tuo|vostro|l'? ordine
        partite|partito|partita|partiti|spedite|spediti oggi|ieri|stamattina? per posta|oggi
        enviamos|envio|saiu|preparo o? seu pedido
    """,
}
