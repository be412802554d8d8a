from relay.rewrite.kinds import Kind
from relay.rewrite.unclean import refusal, sealed_file


def test_every_refusal_is_final_and_tells_what_to_do() -> None:
    for kind in (
        Kind.SEALED, Kind.TNEF, Kind.ELSEWHERE, Kind.FRAGMENT, Kind.SIGNATURE, Kind.KEY
    ):  # fmt: skip
        unclean = refusal("body", kind)
        assert unclean.is_refused
        assert unclean.fix.startswith("Send it again")


def test_an_encrypted_file_beside_a_text_is_held_with_a_way_out() -> None:
    unclean = sealed_file("part 2")

    assert not unclean.is_refused
    assert "without encryption" in unclean.fix
