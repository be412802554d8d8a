"""A stored message as an operator reads it."""

from gateway.viewing import ERASED, UNREADABLE, view_entry, view_message
from mail.message import parse_message
from thread_store.model import ContentErased
from vault.errors import CipherError

MULTIPART = (
    b"From: =?utf-8?q?An=C3=A4?= <a@x.example>\r\nSubject: Hello\r\n"
    b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    b"--b\r\n\r\nText\r\n> quoted\r\n--b\r\nContent-Type: application/pdf; name=slip.pdf\r\n\r\n%PDF\r\n--b--\r\n"
)


class Stored:
    """An entry whose bytes are these, or whose reading raises."""

    def __init__(self, content: bytes | Exception) -> None:
        self._content = content

    @property
    def raw(self) -> bytes:
        if isinstance(self._content, Exception):
            raise self._content
        return self._content


def test_fields_are_decoded_and_parts_are_listed() -> None:
    view = view_message(parse_message(MULTIPART))

    assert view["from"] == "Anä <a@x.example>"
    assert view["text"] == "Text\n> quoted"
    assert [(part["type"], part["filename"]) for part in view["parts"]] == [
        ("text/plain", ""),
        ("application/pdf", "slip.pdf"),
    ]


def test_mail_of_html_alone_shows_what_is_visible() -> None:
    raw = b"Content-Type: text/html\r\n\r\n<style>x</style><p>Seen</p>\r\n"

    assert view_message(parse_message(raw))["text"] == "Seen"


def test_what_cannot_be_read_says_why() -> None:
    assert view_entry(Stored(ContentErased())) == {"gone": ERASED}
    assert view_entry(Stored(CipherError())) == {"gone": UNREADABLE}
    assert view_entry(Stored(MULTIPART))["subject"] == "Hello"


def test_hostile_bytes_are_shown_and_never_raise() -> None:
    for raw in (b"", b"\0\xff\r\n\r\n", b"Content-Type: multipart/mixed\r\n\r\n--\r\n"):
        assert "text" in view_message(parse_message(raw))
