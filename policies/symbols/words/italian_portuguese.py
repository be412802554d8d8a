"""Italian and Portuguese: schemes, prizes, points and other goods."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.EARN: """
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
        paghi|paga|pague|regolarizza|regularize .. tassa|dazio|spese|taxa|tarifa|imposto|multa
            <amount>? .. su|qui|link|em|aqui|tramite|pelo|via
        avvocato|notaio|advogado .. defunto|falecido|deceduto
        defunto|falecido|falecida|deceduto .. lasciato|deixou|milion*|milhões|fortuna|conta|banca
        milioni|milhões ... eredità|herança|banca|banco|trasferire|transferir|beneficiario
        bisogno|preciso|hai_bisogno|precisa|serve|servono di dinheiro|soldi|denaro|contanti|
            liquidità
    """,
    table.VICE: """
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
        invia|manda|mandi|rispondi|envie|mande|responda|sms .. al|a|para|ao <n>
        <amount>|<n> per|al|a|por? sms|messaggio|mensagem|minuto
        chiama|chiami|chiamare|ligue|ligar ... riscuotere|reclamare|ritirare|premio|prêmio|899*|
            09*
    """,
    table.PRIZE: """
        estratto|estratta|selezionat*|sorteado|sorteada|scelto|escolhid* .. vincitore|vincitrice|
            ganhador*|vencedor*|<amount>|premio|prêmio
        vinto|ganhou|ganhaste ... <amount>|vacanz*|viaggio|iphone|crociera|férias|viagem|prêmio|
            premio
        ritirare|riscuotere|reclamare|resgatar|reivindicar|reclamar .. premio|prêmio|vincita|
            prémio
        estrazione|sorteio|concorso|lotteria settimanale|mensile|semanal|mensal|gratuit*
    """,
    table.LOYALTY: """
        hai|ha|você_tem|tens|acumulou|ti_restano <n> punti|pontos
        punti|pontos .. scad*|expir*|resgate*|usali|use-os|utilizza*
        regalo|sorpresa|pensiero|presente|surpresa|mimo .. aspetta|espera|conta|area|você|
            aniversário
        cliente fedele|fiel|affezionat* .. accedi|entra|accesso|acesso|hai|tem|riserv*|ganh*
        vendita|vendite|venda|acesso privat*|riservat*|privada|exclusiv*|antecipad*|vip
        prima|antes di|de tutti|todos|todo_mundo|ninguém
    """,
    table.REFERRAL: """
        amico|amigo .. acquist*|comprar|iscriv* .. entrambi|ricev*|dois|ganham|recebem|<amount>
    """,
    table.OTHER_GOODS: """
        abbiamo|ho|escolhemos|selecionamos|separamos scelto|selezionato|algumas|uns|umas? ..
            pezzi|articoli|idee|capi|peças|produtos|ideias|te
        che|você|que? potrebbero|potrebbe|vai|vão piacerti|interessarti|piacere|gostar|amar|adorar
        adorerai|amerai|adorar|amerete .. coordinat*|abbinat*|anche|nuov*|mesma|combina*|linha|
            novo|nova
        idee|ideias regalo|de_presente|presente .. per|para|mamma|mãe|natale|natal|pai
    """,
    table.SERVICES: """
        listino|listini|tabela|lista .. rivenditori|rivenditore|ingrosso|revendedores|revenda|
            lojistas|atacado
        ordine|quantitativo|pedido|quantidade minimo|minima|mínimo|mínima .. pezzi|cartoni|peças|
            unidades|caixas|<n>
        futura|proficua|possibile collaborazione|parceria|colaboração
        proprietari|proprietários .. zona|casa|região|risparmi*|economiz*
        bolletta|conta_de_luz|bollette .. luce|gas|riduc*|taglia*|risparmi*|economi*
    """,
    table.APPEAL: """
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
        finalmente è|sono|chegou|chegaram qui|arrivat*|disponibil*
        finalmente chegou|chegaram
        non è mai .. stato .. facile|semplice|conveniente
        nunca foi tão fácil|simples|barato
    """,
}
