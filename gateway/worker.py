"""One worker process: SMTP in, pipeline, queue, SMTP out, and the heartbeat that says it lives.

Started by the supervisor as `python -m gateway.worker`, with its listening sockets inherited. It ends on SIGTERM: idle
sessions get 421, mail in DATA is finished, attempts in flight are settled.
"""

import asyncio
import logging
import os
import socket
import sys
from collections.abc import Sequence
from dataclasses import replace

import uvloop

from gateway.child import STOP_SIGNALS, Inheritance, inherit, on_end_of_parent
from gateway.config import load_config
from gateway.duties import all_duties, enter, leave
from gateway.errors import GatewayError
from gateway.logs import configure_logging
from gateway.parts import Parts, build_parts
from relay.receive.logins import LoginDesk
from relay.receive.server import serve
from relay.receive.settings import Settings

log = logging.getLogger("gobetween.worker")

# Below the supervisor's own patience, which ends with SIGKILL.
GRACE_SECONDS = 30.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a worker until SIGTERM or the supervisor's end; return its exit status."""
    inheritance = inherit("gateway.worker", arguments)
    configure_logging()
    try:
        return uvloop.run(_run(inheritance))
    except GatewayError as error:
        sys.stderr.write(f"gobetween: {error}\n")
    except Exception:
        # The text of an exception may quote a mail; the log line names its type and where it came from.
        log.exception("the worker failed", extra={"event": "worker-failed"})
    return 1


async def _run(inheritance: Inheritance) -> int:
    parts = build_parts(load_config(inheritance.config_path), inheritance.worker_id)
    stop = asyncio.Event()
    for number in STOP_SIGNALS:
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    on_end_of_parent(inheritance.lifeline, stop.set)
    parts.writer.start()
    try:
        host, given = socket.gethostname(), inheritance
        await parts.writer.commit(
            lambda c: enter(c, parts, host, os.getpid(), given.alone_with, given.succeeds)
        )
        return await _carry_mail(parts, inheritance, stop)
    finally:
        await parts.close()


async def _carry_mail(parts: Parts, inheritance: Inheritance, stop: asyncio.Event) -> int:
    # What may fail comes first: a queue that has begun wants its end.
    doors = _doors(parts, inheritance)
    logins = LoginDesk(parts.receive.limits.divided(parts.config.gateway.workers))
    receivers = [await serve(s, how, parts.intake, parts.tally, logins) for s, how in doors]
    parts.runner.start()
    duties = all_duties(parts, stop)
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait([stopping, *duties], return_when=asyncio.FIRST_COMPLETED)
    ill = [d.exception() for d in duties if d.done() and d.exception() is not None]
    for error in ill:
        reason = {"event": "worker-ill", "error": type(error).__name__}
        log.error("this worker is ill and ends", extra=reason)
    # What is still received goes into the store, from where the next worker takes it.
    ends = [receiver.stop(GRACE_SECONDS) for receiver in receivers]
    parts.outbound.client.hold_back()
    await asyncio.gather(*ends, parts.runner.stop(GRACE_SECONDS))
    stop.set()
    await asyncio.gather(stopping, *duties, return_exceptions=True)
    if ill:
        return 1
    await parts.writer.commit(lambda c: leave(c, parts, parts.worker_id))
    return 0


def _doors(parts: Parts, inheritance: Inheritance) -> list[tuple[socket.socket, Settings]]:
    """What is received on: from the world on some sockets, from sellers who log in on others."""
    world = parts.receive
    sellers = submission_settings(world) if inheritance.submission else world
    return [
        *((each, world) for each in inheritance.listeners()),
        *((each, sellers) for each in inheritance.submission_listeners()),
    ]


def submission_settings(receive: Settings) -> Settings:
    """How the listeners for sellers present themselves, beside the MX ones of `receive`.

    Nobody is trusted there for the network it comes from. Raises GatewayError without a certificate.
    """
    if receive.tls is None:
        raise GatewayError(
            "submission.listen: sellers say their passwords over TLS only; give tls_cert and "
            "tls_key in [smtp], and start the gateway anew."
        )
    return replace(receive, is_submission=True, trusted_networks=())


if __name__ == "__main__":
    sys.exit(main())
