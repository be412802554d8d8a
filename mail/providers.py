"""Public mail providers: their domains, and which spellings of an address reach one mailbox.

Only providers that document the behaviour are listed. A wrong entry in PUBLIC_PROVIDERS costs a
needle (the domain is then not hidden, since everybody has it); a wrong entry in a tag table could
let one person write as another, so those are short.
"""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# https://support.google.com/mail/answer/7436150: dots do not matter, googlemail.com is gmail.com.
GMAIL = frozenset({"gmail.com", "googlemail.com"})

_MICROSOFT = _names(
    """
    outlook.com outlook.at outlook.be outlook.cl outlook.co.id outlook.co.il outlook.co.th
    outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.tr outlook.com.vn
    outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie outlook.in
    outlook.it outlook.jp outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa
    outlook.sg outlook.sk hotmail.com hotmail.be hotmail.ca hotmail.ch hotmail.co.jp hotmail.co.nz
    hotmail.co.uk hotmail.co.za hotmail.com.ar hotmail.com.au hotmail.com.br hotmail.com.mx
    hotmail.de hotmail.dk hotmail.es hotmail.fi hotmail.fr hotmail.gr hotmail.it hotmail.nl
    hotmail.no hotmail.se live.com live.at live.be live.ca live.cl live.cn live.co.uk live.co.za
    live.com.ar live.com.au live.com.mx live.com.pt live.de live.dk live.fi live.fr live.ie
    live.in live.it live.jp live.nl live.no live.ru live.se msn.com passport.com windowslive.com
    """
)
_FASTMAIL = _names("fastmail.com fastmail.fm fastmail.net fastmail.org messagingengine.com")
_APPLE = _names("icloud.com me.com mac.com")
_PROTON = _names("proton.me protonmail.com protonmail.ch pm.me")

# Providers that deliver local+anything to local. Yahoo is absent on purpose: its tags are separate
# names, joined by "-".
PLUS_TAGGED = GMAIL | _MICROSOFT | _FASTMAIL | _APPLE | _PROTON

PUBLIC_PROVIDERS = PLUS_TAGGED | _names(
    """
    yahoo.com yahoo.at yahoo.be yahoo.ca yahoo.ch yahoo.cl yahoo.cn yahoo.co.id yahoo.co.in
    yahoo.co.jp yahoo.co.kr yahoo.co.nz yahoo.co.th yahoo.co.uk yahoo.co.za yahoo.com.ar
    yahoo.com.au yahoo.com.br yahoo.com.cn yahoo.com.co yahoo.com.hk yahoo.com.mx yahoo.com.my
    yahoo.com.ph yahoo.com.sg yahoo.com.tr yahoo.com.tw yahoo.com.vn yahoo.de yahoo.dk yahoo.es
    yahoo.fi yahoo.fr yahoo.gr yahoo.ie yahoo.in yahoo.it yahoo.nl yahoo.no yahoo.pl yahoo.pt
    yahoo.ro yahoo.se ymail.com rocketmail.com myyahoo.com aol.com aol.co.uk aol.de aol.fr aim.com
    gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.fr gmx.us web.de email.de freenet.de t-online.de
    magenta.de arcor.de mail.de posteo.de posteo.net mailbox.org tutanota.com tutanota.de
    tutamail.com tuta.io tuta.com keemail.me zoho.com zohomail.com zohomail.eu hey.com mail.com
    email.com usa.com post.com inbox.com hushmail.com mail.ru inbox.ru list.ru bk.ru internet.ru
    yandex.ru yandex.com yandex.by yandex.kz yandex.ua ya.ru rambler.ru ukr.net i.ua meta.ua
    qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn
    aliyun.com naver.com daum.net hanmail.net kakao.com nate.com docomo.ne.jp ezweb.ne.jp
    softbank.ne.jp i.softbank.jp au.com nifty.com biglobe.ne.jp excite.co.jp rediffmail.com
    indiatimes.com libero.it virgilio.it alice.it tin.it tiscali.it inwind.it iol.it fastwebnet.it
    orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr voila.fr
    bluewin.ch hispeed.ch sunrise.ch chello.at aon.at a1.net telenet.be skynet.be proximus.be
    ziggo.nl kpnmail.nl planet.nl hetnet.nl home.nl xs4all.nl upcmail.nl btinternet.com
    btopenworld.com virginmedia.com ntlworld.com sky.com talktalk.net blueyonder.co.uk
    tiscali.co.uk o2.co.uk eircom.net telia.com telenor.no online.no comhem.se bredband.net
    spray.se tele2.se jubii.dk mail.dk wp.pl o2.pl onet.pl op.pl poczta.onet.pl interia.pl
    interia.eu gazeta.pl tlen.pl seznam.cz email.cz centrum.cz post.cz volny.cz azet.sk zoznam.sk
    centrum.sk freemail.hu citromail.hu abv.bg mail.bg otenet.gr sapo.pt mail.pt telefonica.net
    terra.es uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com prodigy.net.mx
    comcast.net xfinity.com verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net
    spectrum.net earthlink.net juno.com netzero.net optonline.net frontier.com windstream.net
    centurylink.net shaw.ca rogers.com sympatico.ca bell.net telus.net videotron.ca bigpond.com
    bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz walla.com walla.co.il
    netvision.net.il superonline.com mynet.com hotmail.com.tr duck.com mozmail.com
    """
)
