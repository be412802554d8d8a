"""The page behind the link of a question: two buttons, no script, nothing from elsewhere.

1. GET shows and POST decides: scanners of mail, and browsers that look ahead, follow links.
2. Whatever is no open question gets the same page, with 404.
3. Nothing of a request is repeated in a page but what the stores have made safe, and that is escaped.
"""

from collections.abc import Awaitable, Mapping
from html import escape
from string import Template
from typing import Final, Protocol
from urllib.parse import parse_qs

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from relay.asking.answers import Meaning
from relay.asking.page import Shown, page_in

# A form with one field of one word.
BODY_LIMIT: Final = 1_024
HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    # The address of the page is its secret.
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}
_PAGE: Final = Template(
    """<!doctype html>
<html lang="$language">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>$title</title>
<style>
:root { color-scheme: light dark }
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem }
button { font: inherit; padding: .6rem 1.2rem; margin: .5rem .5rem 0 0; min-height: 2.75rem }
</style>
</head>
<body>
<main>
<h1>$title</h1>
<p>$text</p>
$form</main>
</body>
</html>
"""
)
_FORM: Final = Template(
    """<form method="post">
<button name="answer" value="yes">$yes</button>
<button name="answer" value="no">$no</button>
</form>
"""
)


class AnswerDoor(Protocol):
    """What lies behind the page. Both give None for whatever is no open question."""

    def look(self, name: str) -> Awaitable[Shown | None]:
        """Show a question; changes nothing."""
        ...

    def answer(self, name: str, meaning: Meaning) -> Awaitable[Shown | None]:
        """Answer it; returns after the commit."""
        ...


def answer_routes(door: AnswerDoor) -> list[Route]:
    """The routes of the page."""

    async def look(request: Request) -> Response:
        shown = await door.look(request.path_params["name"])
        if shown is None:
            return _gone(request)
        page = shown.page
        form = _FORM.substitute(yes=escape(page.yes), no=escape(page.no))
        return _page(shown.language, page.title, shown.question, form)

    async def answer(request: Request) -> Response:
        meaning = await _meaning(request)
        if meaning is None:
            return await look(request)
        shown = await door.answer(request.path_params["name"], meaning)
        if shown is None:
            return _gone(request)
        page = shown.page
        done = page.done_yes if meaning is Meaning.YES else page.done_no
        return _page(shown.language, page.title, done)

    async def page(request: Request) -> Response:
        return await (answer if request.method == "POST" else look)(request)

    # One route, so that whoever asks with another method is told of both.
    return [Route("/answer/{name}", page, methods=["GET", "POST"])]


async def _meaning(request: Request) -> Meaning | None:
    """The word that a button sends; None for anything else."""
    body = b""
    try:
        async for piece in request.stream():
            body += piece
            if len(body) > BODY_LIMIT:
                return None
    except ClientDisconnect:
        return None
    words = parse_qs(body.decode("latin-1")).get("answer", [])
    return Meaning(words[0]) if len(words) == 1 and words[0] in tuple(Meaning) else None


def _gone(request: Request) -> Response:
    language, page = page_in(request.headers.get("accept-language", ""))
    return _page(language, page.title, page.gone, status=404)


def _page(language: str, title: str, text: str, form: str = "", status: int = 200) -> Response:
    content = _PAGE.substitute(language=language, title=escape(title), text=escape(text), form=form)
    return HTMLResponse(content, status, headers=HEADERS)
