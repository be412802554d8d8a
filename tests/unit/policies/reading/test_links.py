"""Links of texts and HTML, and what is wrong with them."""

import pytest

from policies.reading.links import LINK_LIMIT, find_links
from policies.reading.values import Anchor, Link, LinkFault, Place


def links(text: str, *allowed: str) -> tuple[Link, ...]:
    return find_links({Place.TEXT: text}, (), allowed)


def of_anchor(target: str, text: str = "here", *allowed: str) -> tuple[Link, ...]:
    return find_links({}, (Anchor(target, text),), allowed)


@pytest.mark.parametrize(
    ("text", "written", "host"),
    [
        ("See https://x.example/a_(b).", "https://x.example/a_(b)", "x.example"),
        ("(see https://x.example/a)", "https://x.example/a", "x.example"),
        ("hxxps://x.example/a!", "hxxps://x.example/a", "x.example"),
        ("auf www.leder-loewe.de/pflege.", "www.leder-loewe.de/pflege", "leder-loewe.de"),
        ("こちらhttps://x.example/a。", "https://x.example/a", "x.example"),
        ("こちらshop.comまで", "shop.com", "shop.com"),
        ("BAG15 | shop.holm.example", "shop.holm.example", "shop.holm.example"),
        ("read lampenwerk.de now", "", ""),
        ("in unserem Shop lampenwerk.de gibt es", "lampenwerk.de", "lampenwerk.de"),
        ("Mehr: lampen-werk.de gibt es", "lampen-werk.de", "lampen-werk.de"),
        ("Mehr auf lampenwerk.de.", "lampenwerk.de", "lampenwerk.de"),
        ("go to lampen.it/neu please", "lampen.it/neu", "lampen.it"),
        ("unsere Webseite: LAMPEN.DE", "LAMPEN.DE", "lampen.de"),
        ("my website drawing.ai", "drawing.ai", "drawing.ai"),
        ("ｗｗｗ．shop．com", "ｗｗｗ．shop．com", "shop.com"),
        ("https://müller.de/", "https://müller.de/", "xn--mller-kva.de"),
    ],
)
def test_a_link_is_found_as_it_was_written(text: str, written: str, host: str) -> None:
    found = links(text)

    assert [(link.written, link.host) for link in found] == ([(written, host)] if written else [])
    assert all(text[link.start :].startswith(link.written) for link in found)


@pytest.mark.parametrize(
    "innocent",
    [
        "arrived at door. Me too",
        "It arrived.Me too. Soon.Best regards",
        "invoice.pdf, drawing.ai, files.zip, notes.md",
        "z.B. e.g. i.e. U.S.A. Ph.D. St.Gallen Dr.Who",
        "v2.10.3, Node.js, 12.50, 4.12.de, 135.0cm, Co.KG, Nr.12",
        "gracias.de nada, today.it is done",
        "write to bob@shop.de or shop.de@x",
        "http://192.168.1.1/setup and http://router/ and http://{{host}}/x",
        "SHOUTING.COM",
        "co.uk",
        "",
    ],
)
def test_what_only_looks_like_a_link_is_none(innocent: str) -> None:
    assert links(innocent) == ()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("https://www.ups.com/track?n=1Z", None),
        ("https://shop.market.example/x", None),
        ("https://tealandtwine.shop", LinkFault.UNLISTED),
        ("https://bit.ly/3xBelt", LinkFault.SHORTENED),
        ("http://203.0.113.77/d/88.png", LinkFault.NUMERIC_HOST),
        ("http://3405803853/", LinkFault.NUMERIC_HOST),
        ("http://www.ups.com@evil.top/x", LinkFault.DECEITFUL),
        ("http://ups.com.parcel.top", LinkFault.LOOKALIKE_HOST),
        ("http://www.\u0430\u0440\u0440\u04cf\u0435.com/", LinkFault.LOOKALIKE_HOST),
        ("http://xn--80ak6aa92e.com/", LinkFault.LOOKALIKE_HOST),
        ("http://dh1.com/", LinkFault.LOOKALIKE_HOST),
        ("http://exam\u200bple.com/", LinkFault.LOOKALIKE_HOST),
        ("https://münchen-möbel.de/", LinkFault.UNLISTED),
        ("https://пример.рф/", LinkFault.UNLISTED),
        ("https://user@x.example/", LinkFault.UNLISTED),
        ("oldlockshop dot com", LinkFault.SPELLED_OUT),
        ("ups dot com", None),
    ],
)
def test_a_fault_is_named(text: str, fault: LinkFault | None) -> None:
    assert [link.fault for link in links(text, "market.example", "")] == [fault]


@pytest.mark.parametrize(
    ("target", "shown", "fault"),
    [
        ("https://parcel-check.top/u", "https://www.ups.com/track", LinkFault.DECEITFUL),
        (
            "https://parcel-check.top/u",
            "Track at www.ups.com with your number",
            LinkFault.DECEITFUL,
        ),
        ("https://ups.top/u", "ups.com", LinkFault.DECEITFUL),
        ("https://parcel-check.top/u", "the word ups.com in a sentence", LinkFault.UNLISTED),
        ("https://www.ups.com/t", "www.shop.example", None),
        ("https://u1.ct.sendgrid.net/x", "www.shop.example", LinkFault.UNLISTED),
        ("https://shop.example/x", "www.shop.com", LinkFault.UNLISTED),
        ("https://a.shop.example/x", "shop.example", LinkFault.UNLISTED),
        ("www.shop.example/x", "here", LinkFault.UNLISTED),
        ("shop.example", "here", LinkFault.UNLISTED),
    ],
)
def test_a_link_of_html_must_lead_where_it_shows(
    target: str, shown: str, fault: LinkFault | None
) -> None:
    (link,) = of_anchor(target, shown)

    assert (link.fault, link.written, link.is_anchor) == (fault, target, True)


@pytest.mark.parametrize(
    "target",
    [
        "mailto:a@b.example",
        "tel:+49",
        "#top",
        "",
        "{{ url }}",
        "cid:1",
        "/path",
        "http:/x",
        "page.html",
        "http://10.0.0.1/",
    ],
)
def test_what_leads_to_no_host_is_no_link(target: str) -> None:
    assert of_anchor(target) == ()


def test_links_are_bounded_and_anchors_count_once() -> None:
    assert len(links("https://x.example/ " * 300)) == LINK_LIMIT
    assert len(find_links({}, (Anchor("https://x.example", "a"),) * 9)) == 1


@pytest.mark.parametrize(
    "hostile",
    [
        "http://" * 3000,
        "a." * 10_000,
        "a" * 20_000,
        "www." * 5000,
        "http://x" + ")" * 20_000,
        "http://x/" + "." * 20_000,
        "a.com " * 3400,
        "ｗ" * 20_000,
        "\u200b" * 20_000,
        "http://" + "\u0430" * 10_000,
        "http://a." + "a.a." * 5000,
        "a-" * 10_000,
    ],
    ids=lambda text: text[:8],
)
def test_hostile_text_is_no_link_and_hides_none(hostile: str) -> None:
    assert links(hostile) == of_anchor(hostile, hostile) == ()
    assert [link.host for link in links(f"https://x.example/a\n\n{hostile}")] == ["x.example"]
