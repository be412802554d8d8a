"""Issue 3, shown by: organisational domains on the vectors of the Public Suffix List."""

import re

import pytest

from relay.authenticate.dmarc import is_aligned, organisational_domain
from tests.corpus_measure.auth_suites import AUTH, Tally, needs_suites

pytestmark = needs_suites

# Both files are written in one of these ways; "null" stands for no registrable domain.
_CHECK = re.compile(r"checkPublicSuffix\((null|'[^']*'), (null|'[^']*')\)|(\S+) (\S+)")
NO_DOMAIN = "null"
APART = {NO_DOMAIN: "no name at all: our question takes a text"}
AGREED = {"test_psl.txt": 77, "tests.txt": 77}


def vectors(name: str) -> list[tuple[str, str]]:
    """Pairs of a domain and its registrable domain."""
    lines = (AUTH / "psl" / "tests" / name).read_text("utf-8").splitlines()
    found = [_CHECK.fullmatch(line.rstrip(";")) for line in lines if line and line[:2] != "//"]
    assert all(found)
    return [(_plain(one[1] or one[3]), _plain(one[2] or one[4])) for one in found if one]


def _plain(text: str) -> str:
    return text.strip("'")


@pytest.mark.parametrize("name", AGREED)
def test_organisational_domains_are_those_of_the_list(name: str) -> None:
    tally = Tally(name)
    for domain, registrable in vectors(name):
        if domain == NO_DOMAIN:
            tally.apart.append(domain)
            continue
        # A public suffix is its own organisational domain.
        wanted = domain if registrable == NO_DOMAIN else registrable
        tally.count(domain, [wanted], organisational_domain(domain))

    tally.show(APART)
    assert tally.differing == {}
    assert tally.apart == list(APART)
    assert tally.agreed == AGREED[name]


def test_neighbours_under_one_public_suffix_are_not_aligned() -> None:
    found = vectors("tests.txt")
    suffixes = [name for name, registrable in found if registrable == NO_DOMAIN and name[0] != "."]

    assert len(suffixes) > 10
    for suffix in suffixes:
        assert not is_aligned(f"one.{suffix}", f"two.{suffix}", strict=False)
