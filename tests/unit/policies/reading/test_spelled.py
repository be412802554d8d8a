"""Hosts that are spelled in words, and sentences that only sound like them."""

import pytest

from policies.reading.spelled import find_spelled


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("go to oldlockshop dot com and", "oldlockshop.com"),
        ("Shop more at lampenwerk dot shop", "lampenwerk.shop"),
        ("puppenhaus minus paul punkt de", "puppenhaus-paul.de"),
        ("osier tiret tresse point fr, venez", "osier-tresse.fr"),
        ("lampen punto es", "lampen.es"),
        ("tealandtwine (dot) shop", "tealandtwine.shop"),
        ("tealandtwine[.]com", "tealandtwine.com"),
        ("tealandtwine . com", "tealandtwine.com"),
        ("oldlock dot co dot uk", "oldlock.co.uk"),
        ("ランプ屋はlampen ドット com", "lampen.com"),
    ],
)
def test_a_spelled_host_is_found(text: str, host: str) -> None:
    ((start, end, found),) = find_spelled(text)

    assert found == host
    assert text[start:end].strip()


@pytest.mark.parametrize(
    "innocent",
    [
        "arrived at door. Me too",
        "un punto de venta, el punto de recogida",
        "le point de retrait, mise au point",
        "Punkt es ist, auf den Punkt in der Mitte",
        "the red dot in the middle; the dot com era",
        "Es . In",
        "tealandtwine . de nada",
        "info ät holz minus meister punkt de. Dann",
        "at green dot lamp at g mail dot com",
        "write to gmail dot com",
        "dot com",
        "dots and points",
    ],
)
def test_sentences_and_addresses_are_no_hosts(innocent: str) -> None:
    assert list(find_spelled(innocent)) == []


@pytest.mark.parametrize(
    ("hostile", "hosts"),
    [
        # Beyond sixty dots nothing is looked at; the first of these has no name before it.
        (" dot com" * 100_000, ["com.com"] * 59),
        ("[.]com" * 100_000, ["com.com"] * 59),
        ("dot " * 100_000, []),
        ("ドット" * 100_000, []),
        ("a minus " * 100_000 + " dot com", ["minus.com"]),
        ("x" * 1_000_000 + " dot com", ["x" * 41 + ".com"]),
    ],
    ids=lambda value: value[:8] if isinstance(value, str) else "",
)
def test_of_a_hostile_text_a_few_hosts_are_read(hostile: str, hosts: list[str]) -> None:
    assert [host for _, _, host in find_spelled(hostile)] == hosts
