import base64
import hashlib

import pytest
from dkim.canonicalization import Relaxed, Simple
from hypothesis import example, given
from hypothesis import strategies as st

from relay.seal.body_hash import body_hash

lines = st.lists(
    st.text(alphabet="ab \t\r\n.", max_size=12).map(lambda text: text.encode() + b"\r\n")
)


def canonical(body: bytes, relaxed: bool) -> bytes:
    return hashlib.sha256((Relaxed if relaxed else Simple).canonicalize_body(body)).digest()


@given(lines.map(b"".join), st.booleans())
@example(b"", False)
@example(b"", True)
@example(b"\r\n\r\n", False)
@example(b"\r\n \t\r\n", True)
@example(b"a\r\r\n\n\r\n", True)
def test_it_is_what_dkimpy_hashes(body: bytes, relaxed: bool) -> None:
    assert body_hash(body, relaxed=relaxed) == canonical(body, relaxed)


@given(st.integers(0, 3), st.booleans())
def test_where_a_large_body_is_cut_makes_no_difference(shift: int, relaxed: bool) -> None:
    body = b"x" * shift + b"word  \t word \r\n\r\n" * 9000 + b"end \r\n\r\n"

    assert body_hash(body, relaxed=relaxed) == canonical(body, relaxed)


def test_a_last_line_without_an_end_gets_one_and_loses_its_blanks() -> None:
    assert body_hash(b"a\r\nb ", relaxed=True) == body_hash(b"a\r\nb\r\n", relaxed=True)
    assert body_hash(b"a\r\nb", relaxed=False) == body_hash(b"a\r\nb\r\n", relaxed=False)


@pytest.mark.parametrize(
    ("relaxed", "digest"),
    [
        (False, "frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY="),
        (True, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ],
)
def test_an_empty_body_has_the_hash_of_the_standard(relaxed: bool, digest: str) -> None:
    # RFC 6376 sections 3.4.3 and 3.4.4 print both.
    assert base64.b64encode(body_hash(b"", relaxed=relaxed)).decode() == digest


@pytest.mark.parametrize(
    "body", [(b" " * 996 + b"x\r\n") * 4000, b"\r\n" * 2_000_000, b" \t" * 2_000_000 + b"\r\n"]
)
def test_no_body_takes_more_than_linear_time(body: bytes) -> None:
    assert len(body_hash(body, relaxed=True)) == 32
