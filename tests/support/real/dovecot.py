"""Dovecot in the foreground over the maildirs that Postfix fills, and a mailbox read over IMAP."""

import contextlib
import imaplib
import re
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.real.waiting import free_port, greets, until

PASSWORD = "opensesame"
FOLD = re.compile(rb"\r?\n[ \t]+")
CONF = """\
base_dir = {root}/run
state_dir = {root}/state
log_path = {root}/dovecot.log
instance_name = gobetween-test
protocols = imap
listen = {host}
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
first_valid_uid = 1
default_vsz_limit = 0
mail_fsync = never
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={owner} gid=nogroup home={mail}/%d/%n
}}
service imap-login {{
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
"""


@dataclass(slots=True)
class Dovecot:
    """One instance; any address of its maildirs logs in with PASSWORD."""

    root: Path
    program: str
    mail: Path
    owner: str
    host: str = "127.0.0.1"
    port: int = 0
    _process: subprocess.Popen[bytes] | None = field(default=None)

    def start(self) -> None:
        """Start it and wait for its greeting. Raises AssertionError with the log."""
        self.port = free_port(self.host)
        self.root.mkdir()
        conf = self.root / "dovecot.conf"
        conf.write_text(
            CONF.format(
                root=self.root,
                host=self.host,
                port=self.port,
                mail=self.mail,
                owner=self.owner,
                password=PASSWORD,
            )
        )
        with (self.root / "out").open("wb") as out:
            self._process = subprocess.Popen(
                [self.program, "-F", "-c", str(conf)], stdout=out, stderr=out
            )
        until(lambda: greets(self.host, self.port, b"* OK"), self.log)

    def stop(self) -> None:
        """End it; safe to call when it never started."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(30)

    def log(self) -> str:
        """What it said, but for who came and went."""
        logs = (self.root / "dovecot.log", self.root / "out")
        said = "".join(each.read_text(errors="replace") for each in logs if each.exists())
        return "\n".join(line for line in said.splitlines() if "Info: " not in line)

    def mailbox(self, address: str) -> "Mailbox":
        """The mailbox of an address."""
        return Mailbox(address, self.host, self.port)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One person's mailbox over IMAP, a connection for each look at it."""

    address: str
    host: str
    port: int

    @contextlib.contextmanager
    def open(self, folder: str = "INBOX") -> Iterator[imaplib.IMAP4]:
        """A session in `folder`, which is made when it is not there."""
        with imaplib.IMAP4(self.host, self.port, timeout=30) as imap:
            imap.login(self.address, PASSWORD)
            if imap.select(folder)[0] != "OK":
                imap.create(folder)
                assert imap.select(folder)[0] == "OK"
            yield imap

    def mails(self, folder: str = "INBOX") -> list[bytes]:
        """Every message in the order in which they came."""
        with self.open(folder) as imap:
            found = imap.uid("SEARCH", "ALL")[1][0].split()
            return [_body(imap.uid("FETCH", uid.decode(), "(BODY.PEEK[])")[1]) for uid in found]

    def keep(self, raw: bytes, folder: str = "Sent") -> None:
        """Put a message there, as a client does with what it sent."""
        with self.open(folder) as imap:
            imap.append(folder, r"(\Seen)", None, raw)

    def wait_for(self, text: bytes, log: Callable[[], str], seconds: float = 30.0) -> bytes:
        """The message that holds `text`, folded or not, once it is there. Raises AssertionError with the log."""

        def look() -> bytes | None:
            return next((raw for raw in self.mails() if text in FOLD.sub(b" ", raw)), None)

        found = until(look, lambda: f"no {text!r} came to {self.address}\n{log()}", seconds, 0.2)
        assert found is not None
        return found

    def threads(self, folders: Sequence[str] = ("INBOX", "Sent")) -> list[set[str]]:
        """The Message-IDs of each conversation of these folders together, by THREAD=REFERENCES (RFC 5256)."""
        both = f"Together-{'-'.join(folders)}"
        with self.open(both) as imap:
            if imap.search(None, "ALL")[1][0]:
                imap.store("1:*", "+FLAGS", r"(\Deleted)")
                imap.expunge()
        for folder in folders:
            with self.open(folder) as imap:
                if imap.search(None, "ALL")[1][0]:
                    imap.copy("1:*", both)
        with self.open(both) as imap:
            roots = imap.uid("THREAD", "REFERENCES", "UTF-8", "ALL")[1][0].decode()
            return [
                {_message_id(imap, number) for number in re.findall(r"\d+", root)}
                for root in _top_level(roots)
            ]


def _body(fetched: Sequence[object]) -> bytes:
    return next(part[1] for part in fetched if isinstance(part, tuple))


def _message_id(imap: imaplib.IMAP4, uid: str) -> str:
    fetched = imap.uid("FETCH", uid, "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")[1]
    return _body(fetched).decode().partition(":")[2].strip()


def _top_level(text: str) -> Iterator[str]:
    depth = start = 0
    for at, char in enumerate(text):
        if char == "(":
            start = at if depth == 0 else start
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                yield text[start : at + 1]
