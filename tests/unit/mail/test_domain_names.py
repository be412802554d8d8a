"""Domain names: IDNA2008 where the standard library only knows 2003."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.domain_names import DomainError, ascii_domain, is_domain, unicode_domain


@pytest.mark.parametrize(
    ("written", "ascii_form"),
    [
        ("Bücher.Example", "xn--bcher-kva.example"),
        ("bu\u0308cher.example", "xn--bcher-kva.example"),
        ("straße.de", "xn--strae-oqa.de"),
        ("例え.jp", "xn--r8jz45g.jp"),
        ("βόλος.com", "xn--nxasmm1c.com"),
        ("EXAMPLE.org", "example.org"),
    ],
)
def test_a_name_has_one_ascii_form(written: str, ascii_form: str) -> None:
    assert ascii_domain(written) == ascii_form


@pytest.mark.parametrize(
    "disguised",
    [
        "ｅxample.org",  # full-width
        "exam\u00adple.org",  # soft hyphen
        "exa\u200bmple.org",
        "exa\u200dmple.org",
        "example。org",  # ideographic full stop
        "☃.example",
        "\u0308a.example",  # begins with a combining mark
        "ab--ü.example",
        "½.example",
        "ü" * 300,
        "ü" * 60 + ".example",
    ],
)
def test_a_name_that_other_readers_would_map_is_refused(disguised: str) -> None:
    with pytest.raises(DomainError):
        ascii_domain(disguised)


@given(st.text(max_size=40))
def test_any_text_is_a_domain_or_a_domain_error(text: str) -> None:
    try:
        domain = ascii_domain(text)
    except DomainError:
        return
    assert is_domain(domain)
    assert ascii_domain(unicode_domain(domain)) == domain


@given(st.from_regex(r"xn--[a-z0-9-]{0,30}[a-z0-9]", fullmatch=True))
def test_any_a_label_decodes_without_harm(label: str) -> None:
    decoded = unicode_domain(f"{label}.example")

    assert decoded.isprintable()
    assert decoded.endswith(".example")


def test_labels_that_decode_to_a_disguise_stay_as_they_are() -> None:
    for domain in ("xn--example-.org", "xn--99999999999.org", "xn--.org", "a.xn--b-.c"):
        assert unicode_domain(domain) == domain
