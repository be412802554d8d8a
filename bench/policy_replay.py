"""How long `policy replay` takes over a record of so many decisions, in a real store with real encryption.

    python -m bench.policy_replay [--decisions N] [--json]

The mail is that of our own cases, each as a message of its own from the seller to the buyer, again and again.
"""

import argparse
import json
import sys
import time
from email.message import EmailMessage
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.gobetween import import_order, make_config
from bench.message import ORDER_ID, SELLER
from bench.policy_eval import OWN, case_of, rows_of
from database.clock import now
from gateway.cases import Case
from gateway.opened import Opened, intake_settings, opened
from gateway.ordering import describe_order
from gateway.replaying import Question, replay
from mail.address import Address, parse_address
from mail.envelope import Envelope
from mail.message import parse_message, with_crlf
from relay.enqueue import plan, write
from relay.pipeline import carry
from relay.recipients import AliasRecipient
from relay.resolve import Resolver
from relay.stages import AuthenticatedMessage, Authentication, Client, Evidence, ReceivedMessage
from vault.tokens import split_local_part

# So many units go into one transaction while the record is filled.
GROUP = 500


def fill(gateway: Opened, alias: Address, count: int) -> None:
    """Put so many messages into the record, each with its decision, as the gateway does."""
    mails = [_mail(case) for case in map(case_of, rows_of(OWN))]
    stores, author = gateway.stores, parse_address(SELLER)
    pipeline = intake_settings(gateway.config).markets[alias.domain].pipeline
    resolver = Resolver(stores.aliases, stores.threads, stores.codec, stores.encryption.index)
    pending = islice(cycle(mails), count)
    while group := list(islice(pending, GROUP)):
        with gateway.engine.begin() as connection:
            found = stores.aliases.open_address(connection, alias, now())
            assert found is not None
            named = AliasRecipient(alias, found, split_local_part(alias.local_part)[1])
            for raw in group:
                received = ReceivedMessage(
                    stores.ids(),
                    now(),
                    Client("", ""),
                    Envelope(author, (alias,)),
                    parse_message(raw),
                )
                authentication = Authentication(author, Evidence.PASS, "spf")
                resolved = resolver.resolve(
                    connection, AuthenticatedMessage(received, authentication), (named,)
                )
                unit = plan(carry(resolved, pipeline), stores, pipeline.profile)
                write(connection, unit, stores, None)


def _mail(case: Case) -> bytes:
    mail = EmailMessage()
    mail["From"] = SELLER
    mail["Subject"] = " ".join(case.subject.split())
    mail["Message-ID"] = f"<{case.id}@shop.example>"
    mail.set_content(case.text, cte="base64")
    if case.html:
        mail.add_alternative(case.html, subtype="html", cte="base64")
    return with_crlf(mail.as_bytes())


def measure(count: int) -> dict[str, float]:
    """Fill a record and replay it; seconds, and how many decisions there were and changed."""
    with TemporaryDirectory(prefix="gobetween-replay-") as made:
        root = Path(made)
        config = make_config(root, 2525, 8025, 2526)
        import_order(root)
        with opened(config) as gateway:
            # A seller writes to the address that stands for the buyer.
            alias = parse_address(describe_order(gateway, "default", ORDER_ID)["buyer_alias"])
            started = time.perf_counter()
            fill(gateway, alias, count)
            filled = time.perf_counter()
            found = replay(gateway, Question(0), lambda _done, _total: None)
            done = time.perf_counter()
    return {
        "decisions": found["decisions"],
        "replayed": found["replayed"],
        "changed": found["changed"],
        "filling_s": filled - started,
        "replay_s": done - filled,
    }


def main() -> int:
    """Run what the arguments say."""
    parser = argparse.ArgumentParser(prog="bench.policy_replay", description=__doc__)
    parser.add_argument("--decisions", type=int, default=10_000, help="how many")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    given = parser.parse_args()
    found = measure(given.decisions)
    text = f"{found['replayed']:,} of {found['decisions']:,} decided again in {found['replay_s']:.1f} s, "
    print(json.dumps(found) if given.json else f"{text}{found['changed']} changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
