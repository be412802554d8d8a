"""Hosts that are known: where parcels are followed, and where links hide where they lead."""

from typing import Final

# Carriers and postal services, each with all hosts below it. Links to a parcel are what a buyer
# waits for, so every marketplace allows them.
_CARRIERS_OF_THE_WORLD: Final = """
    ups.com fedex.com dhl.com tnt.com aramex.com dpd.com gls-group.com gls-group.eu gls-group.net
    dpdgroup.com geodis.com dbschenker.com kuehne-nagel.com dsv.com maersk.com 17track.net
    aftership.com parcelsapp.com track24.net ship24.com parcellab.com trackingmore.com sf-express.com
    sf-international.com yunexpress.com yuntrack.com 4px.com cainiao.com yanwen.com.cn sto.cn
    yto.net.cn zto.com jtexpress.com ninjavan.co lalamove.com pitneybowes.com asendia.com landmarkglobal.com
    fragilepak.com purolator.com canpar.com loomis-express.com seur.com cttexpress.com
"""
_CARRIERS_OF_EUROPE: Final = """
    dhl.de deutschepost.de dhl.co.uk dhl.fr dhl.es dhl.it dhl.at dhl.ch dhl.nl dhl.be dhl.pl dhlparcel.nl
    dhlecommerce.co.uk dpd.de dpd.co.uk dpd.at dpd.ch dpd.be dpd.nl dpd.fr dpd.ie dpd.com.pl dpd.ee
    dpdlocal.co.uk dpd.cz dpd.sk dpd.hu dpd.ro gls-pakete.de gls-one.de gls-spain.es gls-italy.com
    gls-parcelengine.com hermesworld.com myhermes.de myhermes.co.uk hermes-germany.de evri.com
    hermes-europe.co.uk trans-o-flex.com iloxx.de go-express.com postat.at post.at post.ch swisspost.ch
    planzer.ch quickpac.ch royalmail.com parcelforce.com yodel.co.uk inpost.co.uk inpost.pl inpost.it
    inpost.es inpost.fr collectplus.co.uk tuffnells.co.uk apc-overnight.com dxdelivery.com
    ukmail.com fastway.ie anpost.com anpost.ie laposte.fr laposte.net colissimo.fr chronopost.fr
    colisprive.com colisprive.fr mondialrelay.fr mondialrelay.com relaiscolis.com geodis.fr heppner.fr
    correos.es correosexpress.com mrw.es nacex.es nacex.com tipsa-dinapaq.com tip-sa.com zeleris.com
    envialia.com ctt.pt ctt-expresso.pt vasp.pt poste.it brt.it bartolini.it sda.it fercam.com susa.it
    postnl.nl postnl.be postnl.com bpost.be bpost.com bpaket.be cubee.be trunkrs.nl post.lu postnord.com
    postnord.se postnord.dk postnord.no postnord.fi bring.com bring.no bring.se bring.dk posten.no
    posti.fi posti.com matkahuolto.fi dao.as instabox.io budbee.com schenker.nu bestmile.se omniva.ee
    omniva.lv omniva.lt omniva.eu itella.ee smartpost.ee venipak.com venipak.lt lpexpress.lt post.lt
    pasts.lv poczta-polska.pl pocztex.pl orlenpaczka.pl fedex.com.pl ceskaposta.cz postaonline.cz ppl.cz
    zasilkovna.cz packeta.com geis.cz posta.sk slposta.sk packeta.sk posta.hu magyarposta.hu foxpost.hu
    fancourier.ro sameday.ro cargus.ro posta-romana.ro econt.com speedy.bg bgpost.bg posta.si hp.hr posta.hr
    overseas.hr posta.rs posta.ba elta.gr elta-courier.gr acscourier.net speedex.gr geniki.gr
    taxydromiki.gr cypruspost.post maltapost.com posta.com.mt novaposhta.ua novapost.com ukrposhta.ua
    meest.com pochta.ru cdek.ru boxberry.ru islandspostur.is postur.is ptt.gov.tr yurticikargo.com
    araskargo.com.tr mngkargo.com.tr suratkargo.com.tr hepsijet.com
"""
_CARRIERS_ELSEWHERE: Final = """
    usps.com ontrac.com lasership.com lso.com spee-dee.com uniuni.com veho.com shipveho.com rlcarriers.com
    odfl.com estes-express.com xpo.com saia.com yrc.com canadapost.ca canadapost-postescanada.ca
    postescanada.ca dicom.com intelcom.ca dragonfly.com correosdemexico.gob.mx estafeta.com redpack.com.mx
    paquetexpress.com.mx 99minutos.com correios.com.br jadlog.com.br loggi.com totalexpress.com.br
    correoargentino.com.ar andreani.com oca.com.ar correos.cl chilexpress.cl starken.cl bluex.cl
    servientrega.com coordinadora.com interrapidisimo.com 4-72.com.co serpost.com.pe olvacourier.com
    correos.go.cr kuronekoyamato.co.jp yamato-hd.co.jp post.japanpost.jp japanpost.jp sagawa-exp.co.jp
    seino.co.jp fukutsu.co.jp meitetsuunyu.co.jp tonami.co.jp ecohai.co.jp
    epost.go.kr koreapost.go.kr cjlogistics.com hanjin.co.kr hanjin.com lotteglogis.com ilogen.com
    ems.com.cn chinapost.com.cn 11183.com.cn kuaidi100.com best-inc.com deppon.com jdl.com
    hongkongpost.hk ctm.net post.gov.tw t-cat.com.tw singpost.com qxpress.net pos.com.my
    gdexpress.com citylinkexpress.com thailandpost.co.th kerryexpress.com flashexpress.com flashexpress.co.th
    vnpost.vn viettelpost.com.vn ghn.vn ghtk.vn posindonesia.co.id jne.co.id jet.co.id sicepat.com
    anteraja.id phlpost.gov.ph lbcexpress.com indiapost.gov.in bluedart.com delhivery.com dtdc.in dtdc.com
    ecomexpress.in xpressbees.com ekartlogistics.com shadowfax.in auspost.com.au startrack.com.au
    sendle.com couriersplease.com.au aramex.com.au toll.com.au tollgroup.com fastway.com.au hunterexpress.com.au
    nzpost.co.nz courierpost.co.nz aramex.co.nz pbt.co.nz emiratespost.ae naqelexpress.com smsaexpress.com
    splonline.com.sa israelpost.co.il postoffice.co.za thecourierguy.co.za dawnwing.co.za ramgroup.co.za
    egyptpost.org poste.ma posta.co.ke
"""
CARRIERS: Final = frozenset(
    f"{_CARRIERS_OF_THE_WORLD} {_CARRIERS_OF_EUROPE} {_CARRIERS_ELSEWHERE}".split()
)

# Services that make a short link of any other, so that nobody sees where it leads.
_SHORTENER_NAMES: Final = """
    bit.ly bitly.com j.mp tinyurl.com tiny.cc tiny.one t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly
    cutt.ly shorturl.at short.io short.gy shorte.st adf.ly bc.vc t.ly rb.gy s.id lnk.to lnk.bio
    bl.ink soo.gd clck.ru u.to vk.cc qps.ru x.co tr.im cli.gs snip.ly po.st dlvr.it trib.al zpr.io
    kutt.it shrtco.de 0rz.tw ppt.cc reurl.cc lihi.cc lihi1.com x.gd ux.nu qr.ae qrco.de hyperurl.co
    url.ie urlz.fr ur1.ca chilp.it clicky.me dub.sh dub.co tny.im han.gl me2.do dwz.cn t.cn url.cn suo.im
    shrinke.me ouo.io linktr.ee urlzs.com acortar.link n9.cl kurzelinks.de kurzlink.de gg.gg did.li
    shorl.com snurl.com tly.li l.ead.me msha.ke bitly.ws surl.li v.ht dik.si
"""
SHORTENERS: Final = frozenset(_SHORTENER_NAMES.split())

# Services that count clicks for those who send mail. Their hosts stand behind the names of others
# by design; what they lead to is unknown, and not for that a deceit.
_COUNTER_NAMES: Final = """
    sendgrid.net list-manage.com mandrillapp.com mailchimp.com klaviyomail.com klaviyo.com
    awstrack.me sparkpostmail.com mailgun.org mjt.lu mailjet.com sendinblue.com brevo.com
    sibforms.com sendibm1.com constantcontact.com rs6.net hubspotemail.net hubspotlinks.com hs-sites.com
    exacttarget.com exct.net salesforce.com pardot.com mktoweb.com marketo.com emarsys.net responsys.net
    bronto.com createsend.com cmail19.com cmail20.com activehosted.com emlnk.com convertkit-mail.com
    getresponse.com cleverreach.com rapidmail.com inxmail.com dotdigital.com dotmailer.com omnisend.com
    customeriomail.com customer.io iterable.com braze.com postmarkapp.com pstmrk.it mailerlite.com
    safelinks.protection.outlook.com urldefense.com urldefense.proofpoint.com
"""
CLICK_COUNTERS: Final = frozenset(_COUNTER_NAMES.split())


def is_among(host: str, listed: frozenset[str]) -> bool:
    """Say whether `host`, in lower case, is one of those listed or lies below one."""
    while host:
        if host in listed:
            return True
        host = host.partition(".")[2]
    return False
