"""Real clients: swaks for a first mail, neomutt with msmtp for replies to what lies in a mailbox."""

import os
import pty
import re
import select
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.real.dovecot import PASSWORD, Mailbox
from tests.support.real.postfix import Listener

NEOMUTTRC = """\
set folder="imap://{host}:{port}/"
set spoolfile="imap://{host}:{port}/INBOX"
set record="imap://{host}:{port}/Sent"
set postponed="{home}/postponed"
set imap_user="{address}"
set imap_pass="{password}"
set imap_authenticators="login"
set ssl_starttls=no
set ssl_force_tls=no
set from="{address}"
set realname="{name}"
set use_from=yes
set envelope_from=yes
set use_envelope_from=yes
set hostname="{domain}"
set sendmail="{msmtp} -C {home}/msmtprc"
set sendmail_wait=0
set editor="/bin/sh {home}/edit.sh"
set abort_unmodified=no
set abort_nosubject=no
set autoedit=no
set fast_reply=yes
set include=yes
set reply_to=yes
set reply_self=no
set copy=yes
set recall=no
set confirmappend=no
set confirmcreate=no
set delete=yes
set quit=yes
set wait_key=no
set sort=mailbox-order
set crypt_use_gpgme=no
set crypt_opportunistic_encrypt=no
set header_cache=""
set tmpdir="{home}"
set history_file="{home}/history"
set debug_level=1
set debug_file="{home}/debug"
"""
# Puts what the person writes above what the client quotes.
EDIT = """\
cat {home}/answer "$1" > "$1.new" && mv "$1.new" "$1"
"""
MSMTPRC = """\
defaults
logfile {home}/msmtp.log
account default
host {host}
port {port}
from {sender}
{more}
"""


@dataclass(frozen=True, slots=True)
class Sent:
    """What a program that sends said, and whether it was content."""

    is_taken: bool
    said: str


@dataclass(frozen=True, slots=True)
class Swaks:
    """Hands a finished message to a server from one address of ours, over STARTTLS when that is offered."""

    program: str
    host: str
    port: int

    def send(
        self, raw: bytes, sender: str, recipients: Sequence[str], *, source: str, helo: str
    ) -> Sent:
        """Send once; `source` is the address that SPF sees."""
        line = [
            self.program, "--server", self.host, "--port", str(self.port), "--local-interface", source,
            "--helo", helo, "--from", sender, "--to", ",".join(recipients), "--tls-optional",
            "--suppress-data", "--data", "-",
        ]  # fmt: skip
        # swaks replaces what looks like its own words, and writes CRLF itself.
        assert b"%" not in raw
        assert b"\\n" not in raw
        done = subprocess.run(
            line, input=raw.replace(b"\r\n", b"\n"), capture_output=True, check=False, timeout=60
        )
        return Sent(done.returncode == 0, (done.stdout + done.stderr).decode(errors="replace"))


@dataclass(slots=True)
class Msmtp:
    """Submits a message as a sendmail program does; `more` are further lines of its configuration."""

    program: str
    home: Path
    host: str
    port: int
    sender: str
    more: Sequence[str] = ()

    def __post_init__(self) -> None:
        self.home.mkdir(exist_ok=True)
        path = self.home / "msmtprc"
        path.write_text(
            MSMTPRC.format(
                home=self.home,
                host=self.host,
                port=self.port,
                sender=self.sender,
                more="\n".join(self.more),
            )
        )
        path.chmod(0o600)

    def send(self, raw: bytes, recipients: Sequence[str]) -> Sent:
        """Send once."""
        line = [self.program, "-C", str(self.home / "msmtprc"), "--", *recipients]
        done = subprocess.run(
            line, input=raw.replace(b"\r\n", b"\n"), capture_output=True, check=False, timeout=60
        )
        return Sent(done.returncode == 0, (done.stdout + done.stderr).decode(errors="replace"))


@dataclass(slots=True)
class Neomutt:
    """A person at a terminal: reads a mailbox over IMAP and answers its last mail, submitting through msmtp."""

    programs: Mapping[str, str]
    home: Path
    name: str
    mailbox: Mailbox
    submission: Listener
    screen: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        self.home.mkdir()
        with self.mailbox.open("Sent"):
            # neomutt would ask whether it may make the folder.
            pass
        address = self.mailbox.address
        Msmtp(
            self.programs["msmtp"], self.home, self.submission.host, self.submission.port, address,
            ("auth off", "tls off", "auto_from off"),
        )  # fmt: skip
        settings = NEOMUTTRC.format(
            home=self.home,
            host=self.mailbox.host,
            port=self.mailbox.port,
            address=address,
            domain=address.partition("@")[2],
            name=self.name,
            password=PASSWORD,
            msmtp=self.programs["msmtp"],
        )
        (self.home / "neomuttrc").write_text(settings)
        (self.home / "edit.sh").write_text(EDIT.format(home=self.home))

    def answer(
        self, text: str, *, to_all: bool = False, attach: Path | None = None, msgid: str = ""
    ) -> None:
        """Answer the mailbox's last mail, or the one called `msgid`, quoting all of it."""
        (self.home / "answer").write_text(text)
        chosen = f"<search>~i {re.escape(msgid)}<enter>" if msgid else "<last-entry>"
        reply = "<group-reply>" if to_all else "<reply>"
        attached = f"<attach-file><kill-line>{attach}<enter>" if attach else ""
        keys = f"{chosen}{reply}{attached}<send-message><quit>"
        self._run(f'push "{keys}"')

    def _run(self, command: str) -> None:
        """Run it on a terminal of its own, since it needs one, and read what it paints."""
        ours, theirs = pty.openpty()
        environment = {
            "HOME": str(self.home),
            "TERM": "vt100",
            "LANG": "C.UTF-8",
            "PATH": os.environ["PATH"],
        }
        line = [
            self.programs["neomutt"], "-n", "-F", str(self.home / "neomuttrc"), "-e", command,
        ]  # fmt: skip
        started = subprocess.Popen(
            line, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, close_fds=True
        )
        os.close(theirs)
        deadline = time.monotonic() + 30
        try:
            while started.poll() is None and time.monotonic() < deadline:
                if select.select([ours], [], [], 0.1)[0]:
                    self._paint(ours)
        finally:
            if started.poll() is None:
                started.kill()
            started.wait(10)
            os.close(ours)
        assert started.returncode == 0, self.log()

    def _paint(self, terminal: int) -> None:
        try:
            self.screen += os.read(terminal, 65536)
        except OSError:
            # Linux says EIO when the other end is closed.
            time.sleep(0.05)

    def log(self) -> str:
        """The screen without its escapes, and what msmtp noted."""
        painted = re.sub(rb"\x1b[\[(][0-9;?]*[A-Za-z]?", b" ", bytes(self.screen)).decode(
            errors="replace"
        )
        noted = self.home / "msmtp.log"
        return painted[-4000:] + (noted.read_text() if noted.exists() else "")
