"""Everything that stands around a gateway: names, sending and receiving servers, mailboxes, people with clients."""

import contextlib
import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import dkim
import trustme

from relay.seal.keys import SigningKey, dns_record, new_rsa_key
from tests.support.outside import is_free, require_outside, require_root
from tests.support.real.clients import Neomutt, Swaks
from tests.support.real.dovecot import Dovecot, Mailbox
from tests.support.real.gateway import Gateway, make_gateway
from tests.support.real.postfix import OWNER, Listener, Postfix, listener
from tests.support.real.waiting import free_port, until
from tests.support.real.zone import Zone

PROGRAMS = (
    "postfix", "postqueue", "dovecot", "opendkim", "opendkim-testmsg", "swaks", "neomutt", "msmtp",
)  # fmt: skip
BUYERS, SHOP, HOSTING = "buyer-provider.example", "shop.example", "mail-hosting.example"
BUYER, SELLER = f"bianca.berg@{BUYERS}", f"ana@{SHOP}"
# Nobody has this mailbox: refused at RCPT. And this one is taken at RCPT, and its mail bounces afterwards.
NOBODY, VANISHING = f"gone@{BUYERS}", f"later@{BUYERS}"
# Where mail comes from and goes to, by what SPF and MX say about it.
RESOLVER, SHOP_OUT, BUYER_OUT, ELSEWHERE = "127.0.0.1", "127.0.0.20", "127.0.0.30", "127.0.0.66"
SUBMISSION, INCOMING = "127.0.0.4", "127.0.0.3"
# Providers that the MX route finds: one whose server knows neither 8BITMIME nor SMTPUTF8, one that takes nothing in
# the clear, one whose first server is down, one without MX records, and one that wants no mail.
OLD, STRICT, BACKUP = "old-provider.example", "strict-provider.example", "backup-provider.example"
# One that asks for verified TLS by a policy (MTA-STS), and one that asks for it with the certificate of another.
CAREFUL, MISNAMED = "careful-provider.example", "misnamed-provider.example"
HOSTLESS, NO_MAIL = "hostless-provider.example", "no-mail.example"
OLD_HOST, STRICT_HOST, DOWN_HOST = "127.0.0.5", "127.0.0.6", "127.0.0.7"
MX_HOSTS = (INCOMING, OLD_HOST, STRICT_HOST)
MX_PORT = 25
POLICY_HOST, POLICY_PORT = "127.0.0.8", 443
GATEWAY, MX_GATEWAY = "127.0.0.10", "127.0.0.11"
RELAY, MX_RELAY = "relay.example", "relay-by-mx.example"
SELECTOR = "s1"
# Seconds to wait for another run of these tests on this machine.
WAIT = 150.0
# The orders that people write about, one for each thing that is shown.
TALK, FORGED, REFUSED, BOUNCED, SUBMITTED = "114-2233445-6677889", "F-1", "B-1", "B-2", "S-1"


@dataclass(slots=True)
class World:
    """Everything that runs."""

    root: Path
    programs: dict[str, str]
    zone: Zone
    postfix: Postfix
    dovecot: Dovecot
    authority: Path
    tls: tuple[Path, Path]
    gateway: Gateway
    submission: Listener
    swaks: Swaks
    mx_port: int
    has_mx_hosts: bool

    def mailbox(self, address: str) -> Mailbox:
        """The mailbox of an address."""
        return self.dovecot.mailbox(address)

    def client(self, name: str, address: str) -> Neomutt:
        """A person with neomutt."""
        home = self.root / f"neomutt-{address}"
        return Neomutt(self.programs, home, name, self.mailbox(address), self.postfix.submission)

    def signed(self, raw: bytes, domain: str) -> bytes:
        """A message with the signature of a domain's own server."""
        key = (self.root / f"keys/{domain}.pem").read_bytes()
        return bytes(dkim.sign(raw, SELECTOR.encode(), domain.encode(), key)) + raw

    def bytes_of(self, address: str) -> bytes:
        """All that was put into a mailbox, as it lies on the disk; not what its owner sent from it."""
        maildir = self.postfix.maildir(address)
        files = [*maildir.glob("new/*"), *maildir.glob("cur/*")]
        return b"\n".join(path.read_bytes() for path in files)

    def log(self) -> str:
        """What every server said."""
        return "\n".join((self.postfix.log(), self.dovecot.log(), self.gateway.log()))


@contextlib.contextmanager
def standing() -> Iterator[World]:
    """The world with one gateway in it, ended whatever happens. Its directory is short and open to every user:
    daemons drop root's rights, and the name of a Unix socket holds 107 octets.
    """
    require_root("Postfix")
    programs = {name: require_outside(name) for name in PROGRAMS}
    with _alone():
        yield from _stood_up(programs)


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Wait for other test runs on this machine: the ports of MX hosts and policies are there once."""
    with (Path(tempfile.gettempdir()) / "gobetween-real-mail.lock").open("w") as lock:
        until(lambda: _is_locked(lock.fileno()), "another run holds the ports", WAIT, 0.5)
        yield


def _is_locked(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _stood_up(programs: dict[str, str]) -> Iterator[World]:
    root = Path(tempfile.mkdtemp(prefix="gbreal-"))
    root.chmod(0o755)
    try:
        with contextlib.ExitStack() as ends:
            yield _build(root, programs, ends)
    finally:
        shutil.rmtree(root)


def _build(root: Path, programs: dict[str, str], ends: contextlib.ExitStack) -> World:
    zone = Zone(host=RESOLVER)
    zone.start()
    ends.callback(zone.stop)
    authority, tls, chain = _certificates(root)
    keys = {domain: _key(root, zone, domain) for domain in (BUYERS, SHOP)}
    _publish(zone)
    port = free_port(GATEWAY)
    mx_port = free_port(MX_GATEWAY)
    smarthost, *_ = incoming = (listener(INCOMING), *_mx_hosts())
    gateways = {RELAY: (GATEWAY, port), MX_RELAY: (MX_GATEWAY, mx_port)}
    postfix = _postfix(root, programs, keys, chain, gateways, incoming)
    ends.callback(postfix.stop)
    postfix.start()
    dovecot = Dovecot(root / "dovecot", programs["dovecot"], root / "mta/mail", OWNER)
    ends.callback(dovecot.stop)
    dovecot.start()
    submission = listener(GATEWAY)
    gateway = make_gateway(
        root / "gateway",
        RELAY,
        GATEWAY,
        zone,
        delivery={"via": "smarthost", "smarthost": f"{smarthost.host}:{smarthost.port}"},
        tls=tls,
        port=port,
        more={"submission": {"listen": [f"{submission.host}:{submission.port}"]}},
    )
    ends.callback(gateway.stop)
    gateway.import_orders(
        *map(an_order, (TALK, FORGED, SUBMITTED)),
        an_order(REFUSED, NOBODY),
        an_order(BOUNCED, VANISHING),
    )
    gateway.start()
    swaks = Swaks(programs["swaks"], GATEWAY, port)
    return World(
        root, programs, zone, postfix, dovecot, authority, tls, gateway, submission, swaks, mx_port,
        has_mx_hosts=len(incoming) > 1,
    )  # fmt: skip


def _mx_hosts() -> tuple[Listener, ...]:
    """The servers that MX records lead to, as far as their port can be bound."""
    if not all(is_free(host, MX_PORT) for host in MX_HOSTS):
        return ()
    return (
        listener(INCOMING, port=MX_PORT),
        listener(OLD_HOST, "smtpd_discard_ehlo_keywords=8bitmime,smtputf8", port=MX_PORT),
        listener(STRICT_HOST, "smtpd_tls_security_level=encrypt", port=MX_PORT),
    )


def _postfix(
    root: Path,
    programs: dict[str, str],
    keys: dict[str, Path],
    chain: Path,
    gateways: dict[str, tuple[str, int]],
    incoming: tuple[Listener, ...],
) -> Postfix:
    (root / "mta").mkdir()
    return Postfix(
        root / "mta",
        programs,
        mailboxes=(
            BUYER,
            SELLER,
            *(f"bianca@{one}" for one in (OLD, STRICT, BACKUP, HOSTLESS, CAREFUL)),
        ),
        vanishing=(VANISHING,),
        domains=(BUYERS, SHOP, OLD, STRICT, BACKUP, HOSTLESS, CAREFUL),
        gateways=gateways,
        keys=keys,
        certificate=chain,
        outgoing=SHOP_OUT,
        submission=listener(SUBMISSION),
        incoming=incoming,
        selector=SELECTOR,
    )


def _certificates(root: Path) -> tuple[Path, tuple[Path, Path], Path]:
    """An authority, a certificate for the gateways with its key, and one for Postfix with its key in one file."""
    ca = trustme.CA()
    authority, certificate, key = root / "ca.pem", root / "tls.pem", root / "tls.key"
    ca.cert_pem.write_to_path(str(authority))
    ours = ca.issue_cert(f"mx.{RELAY}", f"mx.{MX_RELAY}", GATEWAY, MX_GATEWAY)
    certificate.write_bytes(b"".join(one.bytes() for one in ours.cert_chain_pems))
    ours.private_key_pem.write_to_path(str(key))
    chain = root / "postfix.pem"
    hosts = (f"mx.{one}" for one in (BUYERS, SHOP, OLD, STRICT, CAREFUL))
    theirs = ca.issue_cert(*hosts, INCOMING)
    theirs.private_key_and_cert_chain_pem.write_to_path(str(chain))
    policies = ca.issue_cert(*(f"mta-sts.{one}" for one in (CAREFUL, MISNAMED)))
    policies.private_key_and_cert_chain_pem.write_to_path(str(root / "policies.pem"))
    return authority, (certificate, key), chain


def _key(root: Path, zone: Zone, domain: str) -> Path:
    """A new DKIM key of a domain, its public half published."""
    path = root / f"keys/{domain}.pem"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(new_rsa_key())
    name, text = dns_record(SigningKey(domain, SELECTOR, path.read_bytes()))
    # As hosting companies do it, so that they can change the key.
    hosted = f"{domain.partition('.')[0]}.keys.{HOSTING}"
    zone.add(name, "CNAME", f"{hosted}.")
    zone.add(hosted, "TXT", text)
    return path


def _publish(zone: Zone) -> None:
    zone.take(
        {
            # Mail of the shop comes from its own server alone.
            SHOP: {"MX": [f"10 mx.{SHOP}."], "TXT": [f"v=spf1 include:_spf.{HOSTING} -all"]},
            f"_spf.{HOSTING}": {"TXT": [f"v=spf1 ip4:{SHOP_OUT} -all"]},
            f"_dmarc.{SHOP}": {"TXT": ["v=DMARC1; p=reject; adkim=s; aspf=s"]},
            f"mx.{SHOP}": {"A": [INCOMING]},
            # What people of this provider send through its other servers has only a signature.
            BUYERS: {"MX": [f"10 mx.{BUYERS}."], "TXT": [f"v=spf1 ip4:{BUYER_OUT} ~all"]},
            f"_dmarc.{BUYERS}": {"TXT": ["v=DMARC1; p=quarantine"]},
            f"mx.{BUYERS}": {"A": [INCOMING]},
            OLD: {"MX": [f"10 mx.{OLD}."]},
            f"mx.{OLD}": {"A": [OLD_HOST]},
            STRICT: {"MX": [f"10 mx.{STRICT}."]},
            f"mx.{STRICT}": {"A": [STRICT_HOST]},
            CAREFUL: {"MX": [f"10 mx.{CAREFUL}."]},
            f"mx.{CAREFUL}": {"A": [STRICT_HOST]},
            f"_mta-sts.{CAREFUL}": {"TXT": ["v=STSv1; id=1"]},
            f"mta-sts.{CAREFUL}": {"A": [POLICY_HOST]},
            MISNAMED: {"MX": [f"10 mx.{MISNAMED}."]},
            f"mx.{MISNAMED}": {"A": [INCOMING]},
            f"_mta-sts.{MISNAMED}": {"TXT": ["v=STSv1; id=1"]},
            f"mta-sts.{MISNAMED}": {"A": [POLICY_HOST]},
            BACKUP: {"MX": [f"20 mx.{BUYERS}.", f"10 mx.{BACKUP}."]},
            f"mx.{BACKUP}": {"A": [DOWN_HOST]},
            # RFC 5321 section 5.1: without MX records the domain is its own host; RFC 7505: a null MX.
            HOSTLESS: {"A": [INCOMING]},
            NO_MAIL: {"MX": ["0 ."]},
        }
    )


def an_order(order_id: str, buyer: str = BUYER, **changes: object) -> dict[str, object]:
    """An order of the one shop, placed yesterday."""
    return {
        "order_id": order_id,
        "seller_id": "shop-7",
        "seller_name": "Lamps and More",
        "seller_email": SELLER,
        "buyer_id": f"customer-{buyer.partition('@')[0]}",
        "buyer_email": buyer,
        "buyer_name": "Bianca Berg",
        "status": "unshipped",
        "placed_at": f"{datetime.now(UTC) - timedelta(days=1):%Y-%m-%dT%H:%M:%SZ}",
    } | changes
