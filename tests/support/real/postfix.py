"""One Postfix for the whole world around the gateway, with OpenDKIM as its milter, in a directory of its own.

It is three things at once, each on a listener: the outgoing server that people submit to (signs for every domain it has
a key of), the incoming server of their providers (puts mail into maildirs), and incoming servers with manners of their
own. Nothing below /etc is touched.
"""

import pwd
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.real.waiting import free_port, greets, until

MAIN_CF = """\
compatibility_level = 3.6
config_directory = {root}/etc
queue_directory = {root}/spool
data_directory = {root}/lib
maillog_file = {root}/mail.log
maillog_file_prefixes = {root}
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = mta.world.example
mydomain = world.example
myorigin = mta.world.example
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
mynetworks = 127.0.0.0/8
smtpd_peername_lookup = no
disable_dns_lookups = yes
smtp_host_lookup = native
# Nothing goes out but to the gateways: a letter to anywhere else comes back.
default_transport = error:5.1.2 This world has no such place
relay_transport = error:5.1.2 This world has no such place
relay_domains =
transport_maps = texthash:{root}/etc/transport
virtual_mailbox_domains = {domains}
virtual_mailbox_maps = texthash:{root}/etc/mailboxes
virtual_mailbox_base = {root}/mail
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
virtual_minimum_uid = 1
smtp_bind_address = {outgoing}
smtp_tls_security_level = may
smtp_tls_loglevel = 1
smtpd_tls_security_level = may
smtpd_tls_chain_files = {certificate}
smtpd_tls_loglevel = 1
smtpd_relay_restrictions = permit_mynetworks, reject
smtpd_recipient_restrictions =
minimal_backoff_time = 4s
maximal_backoff_time = 8s
queue_run_delay = 4s
enable_long_queue_ids = yes
milter_default_action = tempfail
smtputf8_enable = yes
"""
# name, type, private, unprivileged, chroot, wake-up, processes, command
SERVICES = """\
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 4 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
vanished unix - n n - - pipe user=nobody argv=/bin/sh {root}/etc/vanish.sh
"""
# sysexits.h: EX_NOUSER.
VANISH = "exit 67\n"
OPENDKIM_CONF = """\
Syslog no
Mode s
KeyTable file:{root}/odk/keys
SigningTable refile:{root}/odk/signers
Socket local:{root}/odk/odk.sock
Canonicalization relaxed/relaxed
Background no
RequireSafeKeys no
InternalHosts 127.0.0.0/8
OversignHeaders From
# Large providers sign it; OpenDKIM alone does not, and then a signature is no evidence without SPF.
SignHeaders *,+Message-ID
UMask 000
"""
# Who owns what lies in the maildirs.
OWNER = "nobody"


@dataclass(frozen=True, slots=True)
class Listener:
    """A door of Postfix: where it is, and in which ways it differs from main.cf."""

    host: str
    port: int
    options: tuple[str, ...] = ()


@dataclass(slots=True)
class Postfix:
    """One instance under `root`, a directory that everybody can read.

    `mailboxes` are the addresses that mail is kept for; mail to one of `vanishing` is taken and bounces later;
    `gateways` maps alias domains to host and port; `keys` maps domains to the PEM file of their DKIM key.
    """

    root: Path
    programs: Mapping[str, str]
    mailboxes: tuple[str, ...]
    vanishing: tuple[str, ...]
    domains: tuple[str, ...]
    gateways: Mapping[str, tuple[str, int]]
    keys: Mapping[str, Path]
    certificate: Path
    outgoing: str
    submission: Listener
    incoming: tuple[Listener, ...]
    selector: str = "s1"
    _milter: subprocess.Popen[bytes] | None = field(default=None)

    def start(self) -> None:
        """Write everything down, start the milter, then Postfix. Raises AssertionError with the log."""
        self._write()
        milter = [self.programs["opendkim"], "-x", str(self.root / "odk/opendkim.conf")]
        with (self.root / "odk/log").open("wb") as log:
            self._milter = subprocess.Popen(milter, stdout=log, stderr=log)
        until((self.root / "odk/odk.sock").exists, self.log)
        done = self._postfix("start")
        assert done.returncode == 0, done.stderr.decode(errors="replace") + self.log()
        for one in (self.submission, *self.incoming):
            until(lambda one=one: greets(one.host, one.port), self.log)

    def stop(self) -> None:
        """End both; safe to call when they never started."""
        if (self.root / "spool/pid/master.pid").exists():
            self._postfix("stop")
        if self._milter is not None:
            self._milter.terminate()
            self._milter.wait(30)

    def log(self) -> str:
        """What both said."""
        logs = (self.root / "mail.log", self.root / "odk/log")
        return "\n".join(each.read_text(errors="replace") for each in logs if each.exists())

    def queued(self) -> str:
        """What waits in its queue, "" when nothing does."""
        postqueue = [self.programs["postqueue"], "-c", str(self.root / "etc"), "-j"]
        done = subprocess.run(postqueue, capture_output=True, check=True, timeout=30)
        return done.stdout.decode()

    def maildir(self, address: str) -> Path:
        """Where mail for an address lies."""
        return self.root / "mail" / _home(address) / "Maildir"

    def _postfix(self, word: str) -> subprocess.CompletedProcess[bytes]:
        command = [self.programs["postfix"], "-c", str(self.root / "etc"), word]
        return subprocess.run(command, capture_output=True, check=False, timeout=60)

    def _write(self) -> None:
        for name in ("etc", "spool", "lib", "odk", "mail"):
            (self.root / name).mkdir()
        owner = pwd.getpwnam(OWNER)
        postfix = pwd.getpwnam("postfix")
        shutil.chown(self.root / "lib", postfix.pw_uid, postfix.pw_gid)
        shutil.chown(self.root / "mail", owner.pw_uid, owner.pw_gid)
        main = MAIN_CF.format(
            root=self.root,
            domains=", ".join(self.domains),
            uid=owner.pw_uid,
            gid=owner.pw_gid,
            outgoing=self.outgoing,
            certificate=self.certificate,
        )
        self._put("etc/main.cf", main)
        self._put("etc/master.cf", self._services())
        self._put("etc/vanish.sh", VANISH)
        ways = [f"{domain} smtp:[{host}]:{port}" for domain, (host, port) in self.gateways.items()]
        ways += [f"{address} vanished:" for address in self.vanishing]
        self._put("etc/transport", "\n".join(ways) + "\n")
        known = [f"{one} {_home(one)}/Maildir/" for one in (*self.mailboxes, *self.vanishing)]
        self._put("etc/mailboxes", "\n".join(known) + "\n")
        self._write_milter()

    def _write_milter(self) -> None:
        self._put("odk/opendkim.conf", OPENDKIM_CONF.format(root=self.root))
        keys = [f"{name} {name}:{self.selector}:{path}" for name, path in self.keys.items()]
        self._put("odk/keys", "\n".join(keys) + "\n")
        self._put("odk/signers", "".join(f"*@{name} {name}\n" for name in self.keys))

    def _services(self) -> str:
        milter = f"-o smtpd_milters=unix:{self.root}/odk/odk.sock"
        lines = [f"{self.submission.host}:{self.submission.port} inet n - n - - smtpd {milter}"]
        for one in self.incoming:
            options = " ".join(f"-o {each}" for each in one.options)
            # A provider takes mail for its own people alone.
            options += " -o smtpd_relay_restrictions=reject_unauth_destination"
            lines.append(f"{one.host}:{one.port} inet n - n - - smtpd {options}")
        return "\n".join(lines) + "\n" + SERVICES.format(root=self.root)

    def _put(self, name: str, text: str) -> None:
        (self.root / name).write_text(text)


def listener(host: str, *options: str, port: int = 0) -> Listener:
    """A door on a port that is free now, or on a given one."""
    return Listener(host, port or free_port(host), options)


def _home(address: str) -> str:
    local, _, domain = address.partition("@")
    return f"{domain}/{local}"
