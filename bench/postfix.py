"""Postfix with OpenDKIM over a unix socket, rewriting aliases by maps, all in a directory of its own.

Nothing below /etc is touched: the configuration, queue, data and log directories are given, and master.cf is Debian's
with chroot off. OpenDKIM over TCP loopback stalls (delayed ACK), so the socket is the fair comparison.
"""

import pwd
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from bench.message import BUYER, compose
from bench.programs import BenchError
from relay.seal.keys import new_rsa_key

ALIAS = "s-k7q2m5x3ab4c@alias.example"
DEBIAN_MASTER = (Path("/etc/postfix/master.cf"), Path("/usr/share/postfix/master.cf.dist"))

MAIN_CF = """\
compatibility_level = 3.6
config_directory = {root}/etc
queue_directory = {root}/spool
data_directory = {root}/lib
maillog_file = {root}/mail.log
maillog_file_prefixes = {root}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = relay.example
mydomain = relay.example
mydestination =
local_recipient_maps =
mynetworks = 127.0.0.0/8
smtpd_peername_lookup = no
relayhost = [127.0.0.1]:{sink}
virtual_alias_domains = alias.example
virtual_alias_maps = regexp:{root}/etc/virtual
header_checks = regexp:{root}/etc/header_checks
sender_canonical_maps = regexp:{root}/etc/sender
sender_canonical_classes = envelope_sender
smtp_tls_security_level = none
smtpd_tls_security_level = none
disable_dns_lookups = yes
alias_maps =
alias_database =
smtpd_recipient_restrictions = permit_mynetworks, reject
default_destination_concurrency_limit = 40
smtp_destination_concurrency_limit = 40
initial_destination_concurrency = 40
default_process_limit = 200
smtpd_client_connection_count_limit = 200
qmgr_message_active_limit = 40000
qmgr_message_recipient_limit = 40000
in_flow_delay = 0
smtp_connection_cache_destinations = [127.0.0.1]:{sink}
smtp_connection_reuse_time_limit = 300s
smtp_connection_reuse_count_limit = 0
max_use = 10000
smtputf8_enable = no
tcp_windowsize = 0
smtpd_milters = unix:{root}/odk/odk.sock
milter_default_action = tempfail
"""
MAPS = {
    "virtual": r"/^[0-9]*s-[a-z0-9]+@alias\.example$/ ana@lamps-and-more.example" + "\n",
    "sender": "/^.*$/ b-abcdefgh@alias.example\n",
    "header_checks": '/^From:.*/ REPLACE From: "Bianca B." <b-k7q2m5x3ab4c@alias.example>\n'
    "/^To:.*/ REPLACE To: ana@lamps-and-more.example\n"
    "/^DKIM-Signature:/ IGNORE\n/^Received:/ IGNORE\n/^Reply-To:/ IGNORE\n",
}
OPENDKIM_CONF = """\
Syslog no
Mode s
Domain alias.example
Selector s1
KeyFile {root}/odk/s1.private
Socket local:{root}/odk/odk.sock
Canonicalization relaxed/relaxed
Background no
RequireSafeKeys no
InternalHosts 127.0.0.1
OversignHeaders From
UMask 000
"""


class Postfix:
    """One instance under `root`, which must be readable by Postfix's user."""

    name = "Postfix + OpenDKIM"

    def __init__(self, root: Path, programs: dict[str, str], port: int, sink: int) -> None:
        self._root, self._programs, self.port = root, programs, port
        self._milter: subprocess.Popen[bytes] | None = None
        self.sender, self.recipient = BUYER, ALIAS
        self.message = root / "message.eml"
        self._write(sink)

    def _write(self, sink: int) -> None:
        root = self._root
        for name in ("etc", "spool", "lib", "odk"):
            (root / name).mkdir(parents=True)
        account = pwd.getpwnam("postfix")
        shutil.chown(root / "lib", account.pw_uid, account.pw_gid)
        (root / "etc/main.cf").write_text(MAIN_CF.format(root=root, sink=sink))
        (root / "etc/master.cf").write_text(_master_cf(self.port))
        for name, text in MAPS.items():
            (root / "etc" / name).write_text(text)
        (root / "odk/opendkim.conf").write_text(OPENDKIM_CONF.format(root=root))
        (root / "odk/s1.private").write_bytes(new_rsa_key())
        self.message.write_bytes(compose(ALIAS))

    def start(self) -> None:
        milter = [self._programs["opendkim"], "-x", str(self._root / "odk/opendkim.conf")]
        self._milter = subprocess.Popen(milter)
        _until((self._root / "odk/odk.sock").exists, "OpenDKIM did not open its socket")
        self._postfix("start")
        _until(lambda: _greets(self.port), f"Postfix did not start; see {self._root}/mail.log")

    def stop(self) -> None:
        self._postfix("stop")
        if self._milter is not None:
            self._milter.terminate()
            self._milter.wait()

    def roots(self) -> tuple[int, ...]:
        assert self._milter is not None
        master = int((self._root / "spool/pid/master.pid").read_text())
        return master, self._milter.pid

    def _postfix(self, word: str) -> None:
        command = [self._programs["postfix"], "-c", str(self._root / "etc"), word]
        done = subprocess.run(command, capture_output=True, check=False, timeout=60)
        if done.returncode and word == "start":
            raise BenchError(
                f"`postfix start` failed: {done.stderr.decode(errors='replace').strip()}"
            )


def _master_cf(port: int) -> str:
    source = next((path for path in DEBIAN_MASTER if path.exists()), None)
    if source is None:
        raise BenchError("there is no master.cf to copy: `apt install --reinstall postfix`")
    lines = []
    for line in source.read_text().splitlines():
        words = line.split()
        if words[:2] == ["smtp", "inet"]:
            lines.append(f"127.0.0.1:{port} inet n - n - - smtpd")
        elif len(words) >= 8 and not line.startswith(("#", " ", "\t")):
            # The fifth column is chroot.
            lines.append(" ".join([*words[:4], "n", *words[5:]]))
        elif re.match(r"\s+\S", line):
            lines.append(line)
    return "\n".join(lines) + "\n"


def _greets(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1.0) as peer:
            return peer.recv(3) == b"220"
    except OSError:
        return False


def _until(is_so: Callable[[], bool], fault: str, seconds: float = 20.0) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            raise BenchError(fault)
        time.sleep(0.05)
