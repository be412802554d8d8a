"""Stage 2 as the receiver calls it: who claims to have written a message, and what supports that.

SPF, DKIM, DMARC and ARC ask DNS and compute, so each message is authenticated in one thread of a bounded
pool, under a deadline after which the answer is "temporary". What needs no DNS needs no thread.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from mail.address import Address
from relay.authenticate.alone import identity_of
from relay.authenticate.arc import check_chain
from relay.authenticate.author import author_of
from relay.authenticate.dkim import check_signatures
from relay.authenticate.dmarc import dmarc_result, find_policy
from relay.authenticate.evidence import ARC, DKIM, Findings, weigh
from relay.authenticate.spf import check_spf
from relay.authenticate.upstream import METHOD as UPSTREAM
from relay.authenticate.upstream import read_upstream
from relay.dns import BoundedLookup, Lookup
from relay.stages import Authentication, Evidence, MethodResult, ReceivedMessage


@dataclass(frozen=True, slots=True)
class Settings:
    """What authentication may spend on one message, and whom it believes.

    `dns_seconds` bounds the questions, `seconds` the whole, waiting for a thread included.
    `trusted_authserv_id` is the name under which our upstreams write Authentication-Results, or "".
    `trusted_arc_sealers` are the domains (d= of ARC-Seal, lower case) whose word about mail that
    they forwarded is believed.
    """

    alias_domains: frozenset[str]
    trusted_authserv_id: str = ""
    trusted_arc_sealers: frozenset[str] = frozenset()
    dns_seconds: float = 20.0
    seconds: float = 30.0
    max_questions: int = 100
    threads: int = 16


class Authenticator:
    """Authenticates messages, many at a time. `lookup` is called from many threads at once."""

    def __init__(self, settings: Settings, lookup: Lookup) -> None:
        self._settings = settings
        self._lookup = lookup
        self._threads = ThreadPoolExecutor(settings.threads, thread_name_prefix="authenticate")

    async def authenticate(self, received: ReceivedMessage) -> Authentication:
        """Return the author and the evidence. Trouble of DNS is evidence, not an exception."""
        author = author_of(received.message)
        if author is None:
            return Authentication(None, Evidence.FAIL, "")
        if received.client.trusted:
            return self._believe_upstream(received, author)
        loop = asyncio.get_running_loop()
        answer = loop.run_in_executor(self._threads, self._check, received, author)
        try:
            return await asyncio.wait_for(answer, self._settings.seconds)
        except TimeoutError:
            return Authentication(author, Evidence.TEMPORARY, "")

    def close(self) -> None:
        """Let the threads end; messages still waiting for one are cancelled."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _believe_upstream(self, received: ReceivedMessage, author: Address) -> Authentication:
        authserv_id = self._settings.trusted_authserv_id
        evidence, results = read_upstream(received.message, authserv_id, author.domain)
        return Authentication(author, evidence, UPSTREAM if results else "", results)

    def _check(self, received: ReceivedMessage, author: Address) -> Authentication:
        """Ask DNS and compute, in a thread."""
        settings = self._settings
        lookup = BoundedLookup(
            self._lookup, seconds=settings.dns_seconds, limit=settings.max_questions
        )
        message = received.message
        findings = Findings(
            find_policy(lookup, author.domain),
            check_spf(
                lookup, received.client.ip, received.client.helo, received.envelope.reverse_path
            ),
            check_signatures(message, lookup, received.received_at),
            # Last, so that a long chain takes no question from those before it.
            check_chain(message, lookup, received.received_at),
        )
        evidence, method = weigh(
            findings,
            author.domain,
            received,
            settings.alias_domains,
            settings.trusted_arc_sealers,
        )
        signature = identity_of(message) if method in (DKIM, ARC) else ""
        results = _results(findings, author.domain)
        return Authentication(author, evidence, method, results, signature)


def _results(findings: Findings, author_domain: str) -> tuple[MethodResult, ...]:
    """Return every method's result as RFC 8601 names it, for the record."""
    is_passed = (findings.is_spf_aligned(author_domain) and findings.spf.result == "pass") or any(
        one.result == "pass" for one in findings.aligned_signatures(author_domain)
    )
    return (
        findings.spf.method_result,
        *(one.method_result for one in findings.signatures),
        dmarc_result(findings.dmarc, author_domain, passes=is_passed),
        findings.chain.method_result,
    )
