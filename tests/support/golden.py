"""The golden conversations of tests/corpus: what stages 3 to 6 make of a mail whose facts are written beside it.

`python -m tests.support.golden` writes every out.eml anew; what changed is then read before it is committed.
"""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from alias_store.model import Role
from mail.address import Address
from mail.message import with_crlf
from policies.profile import Profile
from policies.verdict import Verdict
from relay.enqueue import decided_of
from relay.pipeline import PipelineResult, PipelineSettings, carry
from relay.stages import ResolvedMessage, Sealed
from tests.support.relay import BEA, SAM, a_resolved

FOLDER = Path(__file__).resolve().parents[1] / "corpus"
# Unsigned, so that the finished bytes depend on nothing but the mail.
SETTINGS = PipelineSettings(Profile(), ())


@dataclass(frozen=True)
class Golden:
    """One folder of tests/corpus."""

    folder: Path
    facts: dict[str, object] = field(repr=False)

    @property
    def received(self) -> bytes:
        """The mail as SMTP brings it."""
        return with_crlf((self.folder / "in.eml").read_bytes())

    @property
    def expected(self) -> bytes | None:
        """The finished mail; None where nothing goes on."""
        path = self.folder / "out.eml"
        return with_crlf(path.read_bytes()) if path.exists() else None

    @property
    def resolved(self) -> ResolvedMessage:
        """Stage 3, as the stores would have answered."""
        author = Role(str(self.facts["author"]))
        return a_resolved(
            self.received,
            author=author,
            reverse_path=None if "null_reverse_path" in self.facts else a_sender(author),
            message_ids=self.facts.get("message_ids", {}),
            other_side_has_written=True,
        )


def a_sender(role: Role) -> Address:
    """The reverse-path of a party's mail."""
    return BEA if role is Role.BUYER else SAM


def goldens() -> list[Golden]:
    """Every folder, in the order of its number."""
    folders = sorted(path.parent for path in FOLDER.glob("*/facts.toml"))
    return [Golden(one, tomllib.loads((one / "facts.toml").read_text("utf-8"))) for one in folders]


def carried(golden: Golden) -> tuple[PipelineResult, bytes | None]:
    """What becomes of it, and the finished bytes if it goes on."""
    result = carry(golden.resolved, SETTINGS)
    return result, result.raw if isinstance(result, Sealed) else None


def verdict_of(result: PipelineResult) -> Verdict:
    """The verdict that stands in the record."""
    return decided_of(result).verdict


def write_all() -> None:
    """Write every out.eml anew, with the line ends of this repository."""
    for golden in goldens():
        path = golden.folder / "out.eml"
        finished = carried(golden)[1]
        if finished is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(finished.replace(b"\r\n", b"\n"))


if __name__ == "__main__":
    write_all()
