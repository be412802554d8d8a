"""Buyers' voices: who asks whether a price still holds, or complains of a coupon, offers nothing.

Looked for in the sentence of an offer, in two kinds of phrases. ASKING is what only somebody asks who
wants to buy or has bought: it counts in a question, one that ends in a question mark or begins so,
for sellers say the same words of their offers. TELLING is what somebody says who was promised
something and did not get it. None of it may be what a seller says to a reader.
"""

from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import Final

from policies.symbols import table
from policies.symbols.ideographs import IDEOGRAPHS, PieceLexicon, pieces_of
from policies.symbols.kinds import Symbol
from policies.symbols.phrases import Lexicon, phrases_of, read_text

ASKING: Final[Mapping[Symbol, str]] = {
    table.ASKED: """
        is it true that? the|your|my|this|i|there|it
        is|are|was|were the|this|that|those|these|it|your|my ... still
        still on_offer|on_sale|in_the_sale|available|valid
        does|do|did|will|would the|this|that|those|these|your|my|it ... apply|count|include|cover|work|
            still|combine|end|come
        can|could|may|do|did|will|would|should i still?|also|just? use|get|have|combine|redeem|pay|
            apply|claim|stack|need|lose|keep|swap|exchange|return
        do|would you take|accept|price_match|match|consider|do_any|have_any
        what|whats|what's is? ur|your|the best|lowest price
        any chance of|you
        how do i use|get|redeem
        why was|did|didn't|wasn't|can't|don't i|my|it|the
        where is|are my
        ist|sind|gilt|gelten|läuft|war|waren der|die|das|mein|meine|es|diese|dieser|dieses|ihr|ihre ...
            noch
        gilt der|die|das|mein|meine .. auch|noch|für|nur|bei
        kann|könnte|darf|bekomme|bekam|kriege|krieg|muss|zahle|kaufe ich den|die|das|mein|meinen|meine|
            auch|noch|trotzdem|eine|einen|nur|mit|damit|dann|ihn|sie|es
        warum|wieso|weshalb wurde|wird|ist|geht|gibt|habe|kann
        können|könnten|könnt|kannst sie|ihr|du mir|uns
        est-ce que|qu'il|qu'elle|qu'on
        puis-je|pourrais-je|dois-je|peut-on l'|utiliser|l'utiliser|avoir|encore|aussi|payer|le|la|les|
            en|bénéficier|retourner|échanger
        y a-t-il
        vaut-il|vaut-elle
        est-elle|est-il|sont-ils|sont-elles .. toujours|encore
        toujours en_promo|en_promotion|en_solde|valable
        me faites-vous|feriez-vous
        sigue|siguen .. en_pie|vigente|disponible|en_oferta|rebajad*
        puedo|podría|podríais|podéis .. usar|utilizar|aplicar|canjear|pagar|pasar|usarlo|aplicarlo|
            comprar|tener
        me|nos lo|la|las|los abonáis|abonan|dejas|deja|dejáis|cobran|pasáis|podéis
        me|nos hacéis|hacen|hace|abonáis|abonan un|algún|la|descuento|precio
        è|sono .. ancora
        vale anche|ancora
        in offerta|saldo|sconto è|ha|veste|c'è
        is|zijn|geldt|was de|het|die|dat|jullie|mijn ... nog
        kan|krijg|mag ik
        er|är|var de|den|det|din|jeres ... stadig|fortfarande|fortsatt
        kan|får jeg|jag
        ainda está|vale|tem|dá
        czy ta|ten|jest|na|w? promocja|rabat|kod|oferta|zniżka
        можно ли
        действует ли
    """,
}
TELLING: Final[Mapping[Symbol, str]] = {
    table.REQUEST: """
        if i buy|take|order|bought|took|get
        where's|wheres my
        ur|your|the website|site|ad|flyer|leaflet|page|newsletter|banner|advert|listing|ticket says|
            say|said|showed|promised|promises|claims
        says|said .. on your|ur|the website|site|ad|page|ticket
        you|they|he|she have|had|only|just? offered|promised|told me|us
        i was|were told|promised|charged|offered
        was told it|that|the|i
        i|i've have|had|only|even? signed_up|subscribed|registered|typed|put_in|entered|tried|used|
            returned|missed_the|missed_it|missed_your|forgot_to
        didn't|didnt|hasn't|doesn't|doesnt|never come_off|come_through|arrive|arrived|work
        did|has|does not come_off|come_through|arrive|arrived|work
        i don't|dont|didn't|didnt want|need a|another|the|your|this|any|it|<n>|<cut>
        not|want another voucher|coupon|discount
        ill|i'll wait
        stop sending|mailing|emailing
        my money back
        wenn ich
        ich habe|hab|hatte|bin|wurde ... bekommen|erhalten|gelesen|gesehen|angemeldet|eingegeben|
            versucht|bestellt|gekauft|bezahlt|abgemeldet|gebucht
        prospekt|werbung|anzeige|newsletter|flyer|internetseite .. steht|stand|hieß|heißt
        nach meinem kauf
        möchte|will|brauche ich .. nicht|keinen|keine
        ich möchte|will|brauche ... keinen|nicht
        nicht abgezogen|angekommen|angenommen|akzeptiert|berücksichtigt|anerkannt
        ihr|dein letzter|letzte|bester|beste preis
        si je|j'en prends|prend|commande|achète
        on|vous m'a|nous_a|m'avez|m'aviez .. proposé|offert|promis|dit|annoncé
        m'a|m'avait .. proposé|offert|promis|annoncé
        j'ai .. saisi|entré|essayé|utilisé|vu|lu|acheté|commandé|payé
        j'ai reçu .. code|bon|chèque|carte|mail|newsletter|coupon|avoir
        je me_suis_inscrit|me_suis_abonné|n'ai_pas|ne_veux|garde|n'arrive|ne_peux|ne_vois|réclame
        votre site dit|indique|affiche|annonce|refuse
        ne marche|fonctionne|passe pas|plus
        n'a pas été
        merci de me_retirer|me_désinscrire|ne_plus
        me|nos ofrecen|ofrecieron|ofrecéis|dijeron|prometieron|cobró|cobraron|cobráis|apunté|llegó
        puse|metí|devolví|pusisteis|prometisteis|contraté
        recibí un|el|vuestro|su cupón|código|vale|correo|boletín
        no quiero|me_llega|me_llegó|me_aplica|me_deja|aparece
        folleto|web|página|anuncio pone|ponía|decía|salía|aparecía
        pone que
        que me|nos disteis|diste|dieron|dio|ofrecisteis|prometisteis
        sólo|solo un vale|cupón
        si me_llevo|compro|cojo|pido dos|tres|cuatro|<n>|los|las
        posso|potrei .. usare|avere|utilizzare|pagare
        mi fa|fate|fai .. <amount>|sconto
        se ne? prendo|compro|ordino
        ho provato|usato|inserito|disdetto|letto
        ho ricevuto .. codice|buono|coupon
        mi avete|hanno|ha .. addebitato|promesso|offerto|detto
        vostro|il sito dice
        non voglio|accetta|mi_serve|mi_interessa|mi_arriva
        nessuno risponde
        als ik er|twee|drie|<n>
        ik heb ... gekregen|ingevuld|besteld|betaald|geprobeerd
        na mijn aankoop
        posso .. usar|pagar|ter
        me? cobraram
        assinei|paguei
        só|apenas um vale|cupom
        não quero|aceita
        podem aplicar
        o site diz|mostra|dizia
        se eu levar|comprar
        dlaczego nie
        na stronie było|cena|pisze
        zapłaciłem|zapłaciłam
        nie chcę
        proszę dosłać|wyjaśnić
        почему не|мне
    """,
}
# Their questions end in a word, so that one table holds both kinds.
UNSPACED: Final[Mapping[Symbol, str]] = {
    table.REQUEST: """
        使えますか|使えるでしょうか|使えるのでしょうか|利用できますか|適用されますか|もらえますか
        有効ですか|可能ですか|可能でしょうか|対象ですか|値引きできますか|予定はありますか|引きはありますか|割引はありますか
        したのに|入れたのに|使ったのに|買ったのに|申し込んだのに
        クーポン|割引券|割引|ポイント~はいりません|は要りません
        届かず|届いていません|届きません|されませんでした|のはずです|と言われ|送られてき|との返事
        お願いしましたが
        可以打折吗|能打折吗|可以用吗|能用吗|可以便宜|能便宜|便宜点
        为什么|请问
    """,
}
# What may stand before a question that begins a sentence: nothing, or a greeting with its comma.
_GREETED: Final = frozenset(("", ",", ":", "!", "."))
_ASKS: Final = frozenset("?？")


def is_buyers(folded: str, left: int, right: int) -> bool:
    """Say whether a buyer speaks in the sentence from `left` to `right` of a folded text."""
    sentence = folded[left:right]
    if IDEOGRAPHS.search(sentence) and any(True for _ in _unspaced().find(sentence)):
        return True
    is_question = folded[right : right + 1] in _ASKS
    return any(
        found.symbol is table.REQUEST
        or is_question
        or sentence[: found.start].strip()[-1:] in _GREETED
        for found in _worded().find(read_text(sentence))
    )


# Both are made when the first offer is read.
@cache
def _worded() -> Lexicon:
    return Lexicon(chain(phrases_of(ASKING), phrases_of(TELLING)))


@cache
def _unspaced() -> PieceLexicon:
    return PieceLexicon(pieces_of(UNSPACED))
