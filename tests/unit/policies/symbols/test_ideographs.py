"""Phrases without blanks: pieces in their order, numbers that are no parts of others."""

import pytest

from policies.symbols import table
from policies.symbols.folding import fold
from policies.symbols.ideographs import PieceLexicon, piecewise


def found(line: str, text: str) -> list[str]:
    hits = PieceLexicon([piecewise(table.SALE, line)]).find(fold(text))
    return [text[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    ("line", "text", "shown"),
    [
        ("次回~割引|クーポン", "次回使えるクーポン", "次回使えるクーポン"),
        ("次回~割引", "次回は未定です。割引は", ""),
        ("次回~割引", "次回" + "は" * 20 + "割引", ""),
        ("次回~割引", "割引次回", ""),
        ("0円", "送料0円", "0円"),
        ("0円", "3,840円", ""),
        ("%~オフ", "20%のオフ", "20%のオフ"),
        ("#~円引", "500円引き", "500円引"),
        ("コード~@", "コードはFUYU20", "コードはFUYU20"),
        ("コード~@", "コードは20", ""),
        ("line公式", "LINE公式のご案内", "LINE公式"),
        ("sale", "a sale", ""),
        ("sale", "über sale", ""),
        ("छूट", "बड़ी छूट", "छूट"),
        ("%~छूट", "40% की छूट", "40% की छूट"),
        ("เลข~#", "เลขที่ 12", "เลขที่ 12"),
        ("할인", "할인합니다", "할인"),
        ("خصم", "الخصم", "خصم"),
        ("मुफ्त~उपहार", "मुफ्त है। उपहार", ""),
        ("خصم~هدية", "خصم؟ هدية", ""),
    ],
)
def test_a_phrase_reads_its_pieces(line: str, text: str, shown: str) -> None:
    assert found(line, text) == ([shown] if shown else [])


def test_a_phrase_is_found_at_its_first_places_only() -> None:
    assert len(found("割引", "割引。" * 30)) == 5


def test_symbols_that_are_known_are_not_looked_for() -> None:
    lexicon = PieceLexicon([piecewise(table.SALE, "割引")])

    assert list(lexicon.find("割引", {table.SALE})) == []
