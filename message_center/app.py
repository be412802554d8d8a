"""The HTTP application: /healthz, /readyz, /metrics, and /answer/... where questions are answered."""

from collections.abc import Awaitable, Callable

from prometheus_client import CONTENT_TYPE_LATEST
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from message_center.answers import AnswerDoor, answer_routes
from message_center.health import Health
from message_center.metrics import render

ReadHealth = Callable[[], Awaitable[Health]]


def build_app(read_health: ReadHealth, answers: AnswerDoor | None = None) -> Starlette:
    """Build the application over one reading of the stores; without `answers` no question is answered here."""

    async def healthz(_request: Request) -> Response:
        # Alive is all this says: a database that is away must not get the process restarted.
        return PlainTextResponse("ok\n")

    async def readyz(_request: Request) -> Response:
        health = await read_health()
        status = 200 if health.is_ready else 503
        return JSONResponse({"ready": health.is_ready, "reasons": list(health.reasons)}, status)

    async def metrics(_request: Request) -> Response:
        return Response(render(await read_health()), media_type=CONTENT_TYPE_LATEST)

    app = Starlette(
        routes=[
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            Route("/metrics", metrics),
            *(() if answers is None else answer_routes(answers)),
        ]
    )
    # A redirect would repeat the Host header of whoever asks.
    app.router.redirect_slashes = False
    return app
