"""No text is too much to judge: what stands beside 20 kB of one character, or of a short piece, is found."""

import pytest

from bench.policy_speed import CHARACTERS, PIECES
from gateway.cases import Case
from gateway.checking import TEXT_LIMIT, Bench, check_case
from gateway.profiles import DEFAULT_DOMAIN
from policies.profile import Profile

BENCH = Bench(Profile(), DEFAULT_DOMAIN, 1_790_000_000_000_000)
CONTACT = "Write to ann@post.example"


@pytest.mark.parametrize("direction", ["seller-to-buyer", "buyer-to-seller"])
@pytest.mark.parametrize("piece", [*CHARACTERS, *PIECES], ids=ascii)
def test_a_contact_is_found_beside_one_piece_again_and_again(piece: str, direction: str) -> None:
    text = piece * (TEXT_LIMIT // len(piece))
    cases = {
        "in the subject": Case("", direction, text, CONTACT),
        "as text": Case("", direction, "Your order", f"{CONTACT}\n\n{text}"),
        "as HTML": Case("", direction, "Your order", "", f"<p>{CONTACT}</p><p>{text}</p>"),
        "as a link": Case("", direction, "Your order", "", f'<p>{CONTACT}</p><a href="{text}">{text}</a>'),
    }  # fmt: skip

    judged = {where: check_case(case, BENCH).findings for where, case in cases.items()}

    assert [where for where, found in judged.items() if "R-20" not in {f.rule for f in found}] == []
