"""Buyers' voices: who asks whether a price still holds, or complains of a coupon, offers nothing.

Two kinds of words, looked for in the sentence of an offer: a question that only somebody asks who
wants to buy or has bought, and what somebody tells who was promised something and did not get it.
"""

from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import Final

from policies.symbols import table
from policies.symbols.ideographs import PieceLexicon, pieces_of
from policies.symbols.kinds import Symbol
from policies.symbols.phrases import Lexicon, phrases_of, read_text

ENGLISH: Final[Mapping[Symbol, str]] = {
    table.REQUEST: """
        is it true|possible
        is|are|was|were ... still
        still on_offer|on_sale|in_the_sale|available|valid
        does|do|did|will|would the|this|that|your|my|it ... apply|count|include|cover|work|still|
            combine|end|come
        can|could|may|do|did|will|would|should i still?|also|just? use|get|have|combine|redeem|pay|
            apply|claim|stack|need|lose|keep|swap|exchange|return
        do|would you take|accept|price_match|sell|match|consider|do_any|have_any
        will you match|take|accept
        ur|your|the best price on|for
        any chance of|you
        how do i use|get|redeem
        where's|wheres my
        where is|are my
        why was|did|didn't|wasn't|can't|don't i|my|it|the
        if i buy|take|order|bought|took|get
        ur|your|the website|site|ad|flyer|leaflet|page|newsletter|banner|advert|listing|ticket says|
            say|said|showed|promised|promises|claims
        says|said .. on your|ur|the website|site|ad|page|ticket
        you|they|he|she have|had|only|just? offered|promised|told me|us
        i was|were|am told|promised|charged|offered
        was told it|that|the|i
        i|i've have|had|only|even? signed_up|subscribed|registered|joined|typed|put_in|entered|tried|
            missed|forgot|used|returned|waited
        didn't|didnt|hasn't|doesn't|doesnt|never come_off|come_through|arrive|arrived|come|work
        did|has|does not come_off|come_through|arrive|arrived|come|work
        i|we don't|dont|didn't|didnt want|need
        i|we do|did not want|need
        not|want a|another voucher|coupon|discount .. i?
        ill|i'll wait
        stop sending|mailing|emailing
        my money back
    """,
}
GERMAN: Final[Mapping[Symbol, str]] = {
    table.REQUEST: """
        ist|sind|gilt|gelten|läuft|war|waren ... noch
        gilt der|die|das|mein|meine auch|noch|für|nur|bei?
        kann|könnte|darf|bekomme|bekam|kriege|krieg|muss|zahle|kaufe ich
        warum|wieso|weshalb wurde|wird|ist|geht|gibt|habe|kann
        wenn ich
        ich|wir habe|hab|hatte|bin|wurde ... bekommen|erhalten|gelesen|gesehen|angemeldet|eingegeben|
            versucht|bestellt|gekauft|bezahlt|abgemeldet|gebucht
        seite|shop|prospekt|werbung|anzeige|newsletter|flyer .. steht|stand|hieß|heißt
        nach meinem kauf
        möchte|will|brauche ich .. nicht|keinen|keine
        ich möchte|will|brauche ... keinen|nicht
        vorgeschlagen|angeboten .. möchte|will|brauche ich
        können|könnten|könnt|kannst sie|ihr|du mir|uns
        nicht abgezogen|angekommen|angenommen|akzeptiert|berücksichtigt|anerkannt
        ihr|dein|der letzter|letzte|bester|beste preis
        statt eines|einen|dem|des gutscheins|gutschein
    """,
}
FRENCH: Final[Mapping[Symbol, str]] = {
    table.REQUEST: """
        est-ce que|qu'il|qu'elle|qu'on
        puis-je|pourrais-je|dois-je|ai-je|peut-on
        y a-t-il
        vaut-il|vaut-elle
        est-elle|est-il|sont-ils|sont-elles .. toujours|encore
        toujours en_promo|en_promotion|en_solde|valable
        si je|j'en|on|nous en? prends|prend|prenons|commande|achète
        me faites-vous|feriez-vous
        on|vous m'a|nous_a|m'avez|m'aviez .. proposé|offert|promis|dit|annoncé
        m'a|m'avait .. proposé|offert|promis|annoncé
        j'ai .. reçu|saisi|entré|essayé|utilisé|vu|lu|acheté|commandé|payé
        je me_suis|n'ai|ne_veux|garde|n'arrive|ne_peux|ne_vois|réclame
        votre|le site dit|indique|affiche|annonce|refuse
        ne marche|fonctionne|passe pas|plus
        n'a pas été
        merci de me_retirer|me_désinscrire|ne_plus
    """,
}
SPANISH: Final[Mapping[Symbol, str]] = {
    table.REQUEST: """
        sigue|siguen .. en_pie|vigente|disponible|en_oferta|rebajad*
        puedo|podría|podríais|podéis .. usar|utilizar|aplicar|canjear|pagar|pasar|usarlo|aplicarlo|
            comprar|tener
        me|nos lo|la|las|los? hacéis|hace|hacen|abonáis|abonan|dejas|deja|dejáis|cobran|pasáis|podéis
        si me_llevo|compro|cojo|pido dos|tres|cuatro|<n>|los|las|el|la|más
        me|nos ofrecen|ofrecieron|ofrecéis|dijeron|prometieron|cobró|cobraron|cobráis|apunté|llegó
        puse|metí|recibí|leí|devolví|pusisteis|prometisteis|contraté
        no quiero|me_llega|me_llegó|me_aplica|me_deja|aparece|sale
        folleto|web|página|anuncio pone|ponía|dice|decía|sale|salía|aparece
        pone|dice que
    """,
}
ELSEWHERE: Final[Mapping[Symbol, str]] = {
    table.REQUEST: """
        posso|potrei .. usare|avere|utilizzare|pagare
        è|sono .. ancora
        vale anche|ancora
        mi fa|fate|fai .. <amount>|sconto
        se ne? prendo|compro|ordino
        ho provato|usato|ricevuto|inserito|disdetto|letto
        mi avete|hanno|ha .. addebitato|promesso|offerto|detto
        il|vostro sito dice
        non voglio|accetta|mi_serve|mi_interessa|mi_arriva
        nessuno risponde
        in offerta è|ha
        is|zijn|geldt|was ... nog
        kan|krijg|mag ik
        als ik er|twee|drie|<n>
        ik heb ... gekregen|ingevuld|besteld|betaald|geprobeerd
        er|är|var ... stadig|fortfarande|fortsatt
        kan|får jeg|jag
        posso .. usar|pagar|ter
        ainda está|vale|tem|dá
        me? cobraram
        assinei|paguei
        não quero|aceita
        podem aplicar
        o site diz|mostra|dizia
        se eu levar|comprar
        czy .. promocja|rabat|kod|oferta|zniżka
        dlaczego nie
        na stronie było|jest|cena|pisze
        zapłaciłem|zapłaciłam
        nie chcę|został
        proszę dosłać|wyjaśnić
        почему не|мне
        можно ли
        действует ли
    """,
}
UNSPACED: Final[Mapping[Symbol, str]] = {
    table.REQUEST: """
        使え|利用でき|適用され|もらえ|可能|有効|買え|値引き|安く|再入荷~ますか|ですか|せんか|でしょうか
        したのに|入れたのに|使ったのに|買ったのに|申し込んだのに
        いりません|要りません|不要です|届かず|届いていません|届きません|されませんでした
        はずです|と言われ|送られてき|お願いしましたが|との返事
        停止|解除~お願いしました
        可以|能|还有|有没有|是不是~吗|呢
        为什么|请问
    """,
}

_SPACED: Final = (ENGLISH, GERMAN, FRENCH, SPANISH, ELSEWHERE)


def is_buyers(sentence: str) -> bool:
    """Say whether a buyer speaks in a folded sentence."""
    spaced = _worded().find(read_text(sentence))
    return any(True for _ in spaced) or any(True for _ in _unspaced().find(sentence))


# Both are made when the first offer is read.
@cache
def _worded() -> Lexicon:
    return Lexicon(chain.from_iterable(map(phrases_of, _SPACED)))


@cache
def _unspaced() -> PieceLexicon:
    return PieceLexicon(pieces_of(UNSPACED))
