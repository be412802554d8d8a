"""What other people's software makes of a mail as it lies in a mailbox."""

import email
import email.policy
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.support.real.zone import Zone

UNBOUND_CONF = """\
server:
  do-not-query-localhost: no
  module-config: "iterator"
forward-zone:
  name: "."
  forward-addr: {host}@{port}
"""
OPENDKIM_CONF = "Mode v\nSyslog no\nResolverConfiguration {folder}/unbound.conf\n"
RESULT = re.compile(r"dkim=(\w+) (?:\([^)]*\) )?header\.d=(\S+) .*? header\.s=(\S+)")
FOLD = re.compile(rb"\r?\n[ \t]+")


@dataclass(frozen=True, slots=True)
class Signed:
    """OpenDKIM's word about one signature."""

    result: str
    domain: str
    selector: str


def signatures(raw: bytes, program: str, zone: Zone, folder: Path) -> list[Signed]:
    """What OpenDKIM says of every signature, with the keys that the zone publishes now."""
    folder.mkdir(exist_ok=True)
    (folder / "unbound.conf").write_text(UNBOUND_CONF.format(host=zone.host, port=zone.port))
    (folder / "opendkim.conf").write_text(OPENDKIM_CONF.format(folder=folder))
    (folder / "letter.eml").write_bytes(raw)
    line = [program, "-x", folder / "opendkim.conf", "-v", "-v", "-v", "-t", folder / "letter.eml"]
    done = subprocess.run(line, capture_output=True, timeout=30, check=True)
    return [Signed(*found) for found in RESULT.findall(done.stdout.decode())]


def readings(raw: bytes) -> list[bytes]:
    """A mail in every form in which a reader may see it: as it lies there, unfolded, and each part decoded."""
    found = [raw, FOLD.sub(b"", raw), FOLD.sub(b" ", raw)]
    for part in email.message_from_bytes(raw, policy=email.policy.default).walk():
        found += [f"{name}: {value}".encode(errors="replace") for name, value in part.items()]
        if not part.is_multipart():
            octets = part.get_payload(decode=True)
            assert isinstance(octets, bytes)
            found.append(octets)
    return found


def shows(raw: bytes, *needles: str) -> list[str]:
    """Which of the needles some reading of a mail shows."""
    texts = [text.lower() for text in readings(raw)]
    return [one for one in needles if any(one.lower().encode() in text for text in texts)]


def field(raw: bytes, name: str) -> str:
    """A field of a mail, unfolded and decoded; "" when it is missing."""
    return str(email.message_from_bytes(raw, policy=email.policy.default)[name] or "")


def body(raw: bytes) -> str:
    """The text that a reader is shown first."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    part = message.get_body(("plain", "html"))
    return str(part.get_content()) if part is not None else ""
